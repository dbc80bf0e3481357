//! Any gathering: everybody has a seat in every round, at tables of the sizes that were promised, and what is said of
//! the seats is true; so it is after late changes.
#![no_main]

use arbitrary::{Arbitrary, Result, Unstructured};
use cop::facts::circles::{Circles, Company, FEWEST, MOST, seat};
use libfuzzer_sys::fuzz_target;
use std::collections::{BTreeMap, BTreeSet};

fuzz_target!(|asked: Asked| {
    let Asked { gathering, rounds, size, gone, walk_in } = asked;
    let planned = seat(&gathering, rounds, size).expect("three to sixty people");
    assert_eq!(seat(&gathering, rounds, size).as_ref(), Some(&planned));
    is_true(&gathering, &planned, rounds, (0..gathering.people).collect());
    let tables = planned.rounds.iter().flatten().map(Vec::len);
    let is_round = |size: usize| (3..=5).contains(&size);
    assert!(gathering.apart.iter().any(|(a, b)| a != b) || tables.clone().all(is_round));

    let there: Vec<usize> = (0..gathering.people + walk_in).filter(|person| !gone.contains(person)).collect();
    let gone: Vec<usize> = gone.into_iter().collect();
    let Some(late) = planned.reseat(&gathering, &gone, walk_in) else {
        assert!(!(FEWEST..=MOST).contains(&there.len()));
        return;
    };
    let people = gathering.people + walk_in;
    let after = Company { people, ..gathering };
    is_true(&after, &late.circles, rounds, there);
    assert_eq!(late.moved.len(), rounds);
    for ((planned, tables), moved) in planned.rounds.iter().zip(&late.circles.rounds).zip(&late.moved) {
        for table in planned {
            // Whoever is not said to have moved still sits with all who have not moved either.
            let stayed = table.iter().filter(|one| !gone.contains(one) && !moved.contains(one));
            let at: BTreeSet<_> = stayed.map(|one| tables.iter().position(|table| table.contains(one))).collect();
            assert!(at.len() <= 1, "{table:?} was split without a word");
        }
    }
});

/// People to seat, and what has changed since they were.
#[derive(Debug)]
struct Asked {
    gathering: Company,
    rounds: usize,
    size: usize,
    gone: BTreeSet<usize>,
    walk_in: usize,
}

impl Arbitrary<'_> for Asked {
    fn arbitrary(bytes: &mut Unstructured<'_>) -> Result<Asked> {
        // Most are of the size of a first session; the search for larger ones takes longer.
        let most = if bytes.ratio(7, 8)? { 20 } else { MOST };
        let people = bytes.int_in_range(FEWEST..=most)?;
        let rounds = bytes.int_in_range(1..=12)?;
        let size = bytes.int_in_range(3..=5)?;
        let walk_in = bytes.int_in_range(0..=6)?;
        // A few beyond the last, who must do no harm.
        let one = |bytes: &mut Unstructured<'_>| bytes.int_in_range(0..=people + 1);
        let gone = several(bytes, people / 2, one)?.into_iter().collect();
        let pair = |bytes: &mut Unstructured<'_>| Ok((one(bytes)?, one(bytes)?));
        let hosts = several(bytes, 4, one)?;
        let interest = |bytes: &mut Unstructured<'_>| bytes.int_in_range(0..=7);
        let interests = several(bytes, people, |bytes| several(bytes, 3, interest))?;
        let apart = several(bytes, 2 * people, pair)?;
        let knows = several(bytes, people * people, pair)?;
        let brought = several(bytes, 4, pair)?;
        Ok(Asked {
            gathering: Company { people, knows, apart, interests, hosts, brought },
            rounds,
            size,
            gone,
            walk_in,
        })
    }
}

/// At most so many of what `one` makes, and as many as there are bytes for.
fn several<T>(
    bytes: &mut Unstructured<'_>,
    most: usize,
    mut one: impl FnMut(&mut Unstructured<'_>) -> Result<T>,
) -> Result<Vec<T>> {
    let many = bytes.int_in_range(0..=most)?.min(bytes.len());
    (0..many).map(|_| one(bytes)).collect()
}

/// Everybody has one seat a round, and the figures are true.
fn is_true(gathering: &Company, circles: &Circles, rounds: usize, there: Vec<usize>) {
    assert_eq!(circles.rounds.len(), rounds);
    let mut met = BTreeMap::<(usize, usize), usize>::new();
    for tables in &circles.rounds {
        let mut seated: Vec<usize> = tables.iter().flatten().copied().collect();
        seated.sort_unstable();
        assert_eq!(seated, there);
        for table in tables {
            assert!(!table.is_empty() && table.is_sorted());
            for (at, &a) in table.iter().enumerate() {
                for &b in &table[at + 1..] {
                    *met.entry((a, b)).or_default() += 1;
                }
            }
        }
    }
    let together = |&(a, b): &(usize, usize)| met.contains_key(&(a.min(b), a.max(b)));
    assert_eq!(circles.apart_held, !gathering.apart.iter().any(together));
    assert_eq!(circles.repeats, met.values().map(|times| times - 1).sum::<usize>());
    assert_eq!(circles.most_often, met.values().copied().max().unwrap_or(0));
    assert!(circles.lower_bound <= circles.repeats);
}
