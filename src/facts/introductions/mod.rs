//! Who is to be introduced to whom: the one thing that a checklist cannot say.

mod cover;
mod exchange;
mod matching;

use super::{BySpelling, Coming, People, Spelling};

/// Two people to bring together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Introduction {
    /// The one who needs it more.
    pub who: usize,
    /// Whom they meet.
    pub meets: usize,
    /// What they share, as interests.
    pub because: Vec<usize>,
    /// They come from the same place, so they have probably met.
    pub may_have_met: bool,
}

/// What came of looking for introductions.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Introductions {
    /// The introductions, those for the most isolated first.
    pub pairs: Vec<Introduction>,
    /// Who is in none, and why.
    pub without: Vec<(usize, Why)>,
}

/// Why somebody is in no introduction.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// They would rather not be.
    RatherNot,
    /// They know every guest with whom they share something.
    KnowsThem,
    /// They share something with this host, and with no guest they could be introduced to.
    SharesWithHost(usize),
    /// They know others there, and whom they could be introduced to meets enough people first.
    InGoodCompany,
    /// Those with whom they share something would rather not be introduced, or are better apart.
    NobodyFree,
    /// They share no interest with anybody, as far as the file says.
    SharesNothing,
    /// The file does not say what they care about.
    NotAsked,
}

/// In groups with no more pairs to look at than this, all of them are considered.
const ALL_PAIRS: usize = 2_000_000;
/// In larger ones, of each interest so many partners a person: enough that who meets whom is hardly ever worse, and that
/// ten thousand people take a fraction of a second.
const A_FEW: usize = 12;

/// So many introductions are enough for one person, where those who would be left are among people they know. Judgement: with
/// a third, an arrival is a receiving line.
const ENOUGH: usize = 2;

/// Makes the list. Two people are allowed to be a pair who may both come and be introduced, neither know each other (a
/// boss knows those under them) nor are to be apart, and share an interest. Of the sets of allowed pairs the one made here
///
/// 1. has everybody in it who has an allowed partner;
/// 2. has nobody in more pairs than need be: the largest number for any one person is the least possible;
///    of somebody's pairs beyond two those are left out who know others there and have no other pair;
/// 3. has as few pairs from one place as exchanging pairs brings it to, and of what they share the most, then the rarest.
///
/// The most isolated choose first, and stand first in the list. The first two hold exactly wherever all allowed pairs are
/// considered (`ALL_PAIRS`), and among the pairs considered otherwise.
pub(super) fn introductions(people: &People) -> Introductions {
    let search = Search::of(people);
    let everybody = search.partners();
    let mut mate = vec![None; people.everyone.len()];
    // Those who come from different places are paired first, so that others are only where that is needed.
    search.choose_first(&everybody, &mut mate);
    let different: Vec<Vec<usize>> = everybody
        .iter()
        .enumerate()
        .map(|(one, partners)| {
            let partners = partners.iter().copied();
            partners.filter(|other| !search.same_place(one, *other)).collect()
        })
        .collect();
    matching::pair_up(&different, &mut mate);
    matching::pair_up(&everybody, &mut mate);
    let pairs = cover::cover(&everybody, &mate);
    let pairs = exchange::exchange(&search, &everybody, pairs);
    let mut times = vec![0; people.everyone.len()];
    let mut pairs: Vec<Introduction> = pairs
        .into_iter()
        .map(|(a, b)| {
            times[a] += 1;
            times[b] += 1;
            let (who, meets) = if search.rank[a] < search.rank[b] { (a, b) } else { (b, a) };
            Introduction { who, meets, because: people.shared(who, meets), may_have_met: search.same_place(who, meets) }
        })
        .collect();
    pairs.sort_by_key(|pair| (search.rank[pair.who], search.rank[pair.meets]));
    let spared = spare(people, &mut pairs, &mut times);
    let why = |one| if spared.contains(&one) { Why::InGoodCompany } else { why(people, one) };
    let without = people.guests().filter(|(one, _)| times[*one] == 0).map(|(one, _)| (one, why(one))).collect();
    Introductions { pairs, without }
}

/// Takes out what is more than enough for one person: the pairs with those who know others there and are in no other pair,
/// the last first. Gives who is thus in none; `times` says how often everybody is in one.
fn spare(people: &People, pairs: &mut Vec<Introduction>, times: &mut [usize]) -> Vec<usize> {
    let knows_others =
        |one: usize| people.everyone[one].knows.iter().any(|other| people.everyone[*other].coming != Coming::No);
    let mut spared = vec![];
    for at in (0..pairs.len()).rev() {
        let (a, b) = (pairs[at].who, pairs[at].meets);
        let can_go = |busy: usize, one: usize| times[busy] > ENOUGH && times[one] == 1 && knows_others(one);
        let gone = if can_go(a, b) { b } else { a };
        if can_go(a, b) || can_go(b, a) {
            pairs.remove(at);
            times[a] -= 1;
            times[b] -= 1;
            spared.push(gone);
        }
    }
    spared
}

/// What is looked up again and again.
struct Search<'p> {
    people: &'p People,
    /// The place each person comes from, as a number.
    place: Vec<Option<usize>>,
    /// How isolated each person is, the most isolated being 0.
    rank: Vec<usize>,
}

impl<'p> Search<'p> {
    fn of(people: &'p People) -> Search<'p> {
        let mut places = BySpelling::default();
        let place = people.everyone.iter().map(|person| {
            let from = Spelling(person.from.as_deref()?);
            let next = places.len();
            Some(*places.entry(from).or_insert(next))
        });
        let mut by_isolation: Vec<usize> = (0..people.everyone.len()).collect();
        by_isolation.sort_by_key(|one| people.everyone[*one].knows.len());
        let mut rank = vec![0; people.everyone.len()];
        for (at, &one) in by_isolation.iter().enumerate() {
            rank[one] = at;
        }
        Search { place: place.collect(), people, rank }
    }

    /// Whether two people name the same place, so that they have probably met.
    fn same_place(&self, a: usize, b: usize) -> bool {
        self.place[a].is_some() && self.place[a] == self.place[b]
    }

    fn is_open(&self, one: usize) -> bool {
        let person = &self.people.everyone[one];
        person.introduce && !person.host && person.coming != Coming::No
    }

    /// Whether nothing stands between two different people who share an interest.
    fn may_meet(&self, a: usize, b: usize) -> bool {
        a != b && !have_met(self.people, a, b) && !self.people.apart(a, b)
    }

    /// Whether two people may be a pair.
    fn is_allowed(&self, a: usize, b: usize) -> bool {
        self.may_meet(a, b) && self.is_open(a) && self.is_open(b) && !self.people.shared(a, b).is_empty()
    }

    /// What speaks against a pair; less is better. People from the same place weigh most, then each interest they share
    /// speaks for them, the more the fewer people hold it.
    fn cost(&self, a: usize, b: usize) -> i64 {
        let shared = self.people.shared(a, b).into_iter();
        let bond: i64 = shared
            .map(|interest| {
                let holders = self.people.interests[interest].holders.len().max(1);
                (1 << 20) + (1 << 16) / holders as i64
            })
            .sum();
        i64::from(self.same_place(a, b)) * (1 << 40) - bond
    }

    /// Everybody's allowed partners, the best first.
    fn partners(&self) -> Vec<Vec<usize>> {
        let mut partners = vec![Vec::new(); self.people.everyone.len()];
        let holders: Vec<Vec<usize>> = self
            .people
            .interests
            .iter()
            .map(|interest| {
                let holders = interest.holders.iter().copied();
                holders.filter(|one| self.is_open(*one)).collect()
            })
            .collect();
        let pairs: usize = holders.iter().map(|holders| holders.len().pow(2)).sum();
        let enough = if pairs <= ALL_PAIRS { usize::MAX } else { A_FEW };
        for holders in &holders {
            // Names that stand together often come from one place, so that the next to look at stands far away.
            let stride = coprime(holders.len());
            for (at, &one) in holders.iter().enumerate() {
                let others = (1..holders.len()).map(|turn| holders[(at + turn * stride) % holders.len()]);
                for other in others.filter(|other| self.may_meet(one, *other)).take(enough) {
                    partners[one].push(other);
                    if enough < usize::MAX {
                        partners[other].push(one);
                    }
                }
            }
        }
        for (one, partners) in partners.iter_mut().enumerate() {
            partners.sort_unstable();
            partners.dedup();
            partners.sort_by_cached_key(|other| (self.cost(one, *other), self.rank[*other]));
        }
        partners
    }

    /// Lets everybody choose, the most isolated first, among those from elsewhere who are still free.
    fn choose_first(&self, partners: &[Vec<usize>], mate: &mut [Option<usize>]) {
        let mut by_isolation: Vec<usize> = (0..partners.len()).collect();
        by_isolation.sort_by_key(|one| self.rank[*one]);
        for one in by_isolation {
            let free = |other: &&usize| mate[**other].is_none() && !self.same_place(one, **other);
            if mate[one].is_none()
                && let Some(&other) = partners[one].iter().find(free)
            {
                (mate[one], mate[other]) = (Some(other), Some(one));
            }
        }
    }
}

/// Whether two people know each other: the file says so, or one of them is senior to the other.
fn have_met(people: &People, a: usize, b: usize) -> bool {
    let is_over = |boss: usize, other| people.everyone[boss].senior_to.binary_search(&other).is_ok();
    people.know(a, b) || is_over(a, b) || is_over(b, a)
}

/// A step by which one comes to every place on a ring, and soon far away.
fn coprime(ring: usize) -> usize {
    let divides = |a: usize, b: usize| {
        let (mut a, mut b) = (a, b);
        while b > 0 {
            (a, b) = (b, a % b);
        }
        a
    };
    // Near the golden section, whose steps spread most evenly.
    let start = (ring * 618 / 1000).max(1);
    (start..).find(|step| divides(*step, ring) == 1).unwrap_or(1)
}

fn why(people: &People, one: usize) -> Why {
    let person = &people.everyone[one];
    let interests = person.interests.iter().map(|interest| &people.interests[*interest]);
    let sharing: Vec<usize> = interests.flat_map(|interest| &interest.holders).copied().filter(|x| *x != one).collect();
    let mut near = sharing.iter().copied().filter(|other| !people.apart(one, *other));
    let is_host = |other: &usize| people.everyone[*other].host;
    let mut guests = sharing.iter().filter(|other| !is_host(other)).peekable();
    let knows_all = guests.peek().is_some() && guests.all(|other| have_met(people, one, *other));
    match (person.introduce, person.interests.is_empty(), sharing.is_empty()) {
        (false, _, _) => Why::RatherNot,
        (true, true, _) => Why::NotAsked,
        (true, false, true) => Why::SharesNothing,
        (true, false, false) if knows_all => Why::KnowsThem,
        (true, false, false) => near.find(is_host).map_or(Why::NobodyFree, Why::SharesWithHost),
    }
}

#[cfg(test)]
mod tests {
    use super::{ENOUGH, Introductions, Why, introductions};
    use crate::facts::{Coming, People, Person, Shared};
    use proptest::prelude::*;

    /// A group of so few that every set of pairs can be tried.
    fn groups() -> impl Strategy<Value = People> {
        let person =
            (proptest::collection::btree_set(0_usize..4, 0..3), proptest::option::of(0..3), prop::bool::weighted(0.95));
        let pairs = |most| proptest::collection::vec((0_usize..6, 0_usize..6), 0..most);
        let group = (proptest::collection::vec(person, 2..=6), pairs(6), pairs(2), pairs(2));
        group.prop_map(|(persons, knows, apart, senior_to)| {
            let everyone = persons
                .iter()
                .enumerate()
                .map(|(at, (interests, from, introduce))| Person {
                    attendee: Some(at),
                    from: from.map(|from| format!("Club {from}").into()),
                    interests: interests.iter().copied().collect(),
                    introduce: *introduce,
                    coming: Coming::Yes,
                    ..Person::default()
                })
                .collect();
            let mut people = People::default();
            people.everyone = everyone;
            for interest in 0..4 {
                let holds = |at: &usize| people.everyone[*at].interests.contains(&interest);
                people.interests.push(Shared {
                    name: interest.to_string().into(),
                    hook: None,
                    holders: (0..persons.len()).filter(holds).collect(),
                });
            }
            for (a, b) in knows {
                let (a, b) = (a % persons.len(), b % persons.len());
                if a != b && !people.know(a, b) {
                    people.everyone[a].knows.push(b);
                    people.everyone[b].knows.push(a);
                    people.everyone[a].knows.sort_unstable();
                    people.everyone[b].knows.sort_unstable();
                }
            }
            for (a, b) in apart {
                let (a, b) = (a % persons.len(), b % persons.len());
                if a != b && !people.apart(a, b) {
                    people.everyone[a].apart_from.push(b);
                    people.everyone[b].apart_from.push(a);
                    people.everyone[a].apart_from.sort_unstable();
                    people.everyone[b].apart_from.sort_unstable();
                }
            }
            for (boss, other) in senior_to {
                let (boss, other) = (boss % persons.len(), other % persons.len());
                if boss != other && people.everyone[boss].senior_to.is_empty() {
                    people.everyone[boss].senior_to.push(other);
                }
            }
            people
        })
    }

    /// The allowed pairs, said again in another way than the code's.
    fn allowed(people: &People) -> Vec<(usize, usize)> {
        let all = 0..people.everyone.len();
        all.clone()
            .flat_map(|a| all.clone().map(move |b| (a, b)))
            .filter(|&(a, b)| {
                let (one, other) = (&people.everyone[a], &people.everyone[b]);
                a < b
                    && one.introduce
                    && other.introduce
                    && !one.knows.contains(&b)
                    && !one.apart_from.contains(&b)
                    && !one.senior_to.contains(&b)
                    && !other.senior_to.contains(&a)
                    && one.interests.iter().any(|interest| other.interests.contains(interest))
            })
            .collect()
    }

    #[test]
    fn thousands_are_introduced_too() {
        let holders: Vec<usize> = (0..3001).collect();
        let mut people = People::default();
        for &at in &holders {
            people.everyone.push(Person {
                attendee: Some(at),
                from: Some(format!("Club {}", at / 30).into()),
                interests: vec![0],
                introduce: true,
                ..Person::default()
            });
        }
        people.interests.push(Shared { name: "water".into(), hook: None, holders });
        let made = introductions(&people);
        assert_eq!(made.without, []);
        assert_eq!(made.pairs.len(), 1501);
        assert!(made.pairs.iter().all(|pair| !pair.may_have_met));
        let pairs = made.pairs.iter().map(|pair| (pair.who, pair.meets));
        assert_eq!(times(&people, pairs).into_iter().max(), Some(2));
    }

    /// How often each is in a pair.
    fn times(people: &People, pairs: impl Iterator<Item = (usize, usize)>) -> Vec<usize> {
        let mut times = vec![0; people.everyone.len()];
        for (a, b) in pairs {
            times[a] += 1;
            times[b] += 1;
        }
        times
    }

    #[test]
    fn one_newcomer_is_not_introduced_to_everybody_who_knows_the_others() {
        let friends =
            [("Ada", "['Ben', 'Cleo', 'Dan']"), ("Ben", "['Cleo', 'Dan']"), ("Cleo", "['Dan']"), ("Dan", "[]")];
        let friends = friends
            .map(|(name, knows)| format!("[[attendee]]\nname = '{name}'\nknows = {knows}\ninterests = ['song']\n"));
        let file = friends.concat() + "[[attendee]]\nname = 'Fern'\ninterests = ['song']\n";
        let session = crate::session::read(file.as_bytes()).session;
        let made = introductions(&crate::facts::Facts::of(&session).people);
        assert_eq!(made.pairs.iter().map(|pair| (pair.who, pair.meets)).collect::<Vec<_>>(), [(4, 0), (4, 1)]);
        assert_eq!(made.without, [(2, Why::InGoodCompany), (3, Why::InGoodCompany)]);
    }

    #[test]
    fn who_shares_with_somebody_they_have_not_met_does_not_know_them_all() {
        let file = "[[attendee]]\nname = 'Ada'\ninterests = ['song']\nknows = ['Ben']\n\
            [[attendee]]\nname = 'Ben'\ninterests = ['song']\n\
            [[attendee]]\nname = 'Cleo'\ninterests = ['song']\nintroduce = false\n";
        let why = |file: &str| {
            let session = crate::session::read(file.as_bytes()).session;
            introductions(&crate::facts::Facts::of(&session).people).without
        };
        assert_eq!(why(file), [(0, Why::NobodyFree), (1, Why::NobodyFree), (2, Why::RatherNot)]);
        let met = file.replace("['Ben']", "['Ben', 'Cleo']").replace("introduce = false", "knows = ['Ben']");
        assert_eq!(why(&met), [(0, Why::KnowsThem), (1, Why::KnowsThem), (2, Why::KnowsThem)]);
    }

    #[test]
    fn those_from_elsewhere_are_met_wherever_somebody_can_be_spared() {
        // Each found by the property below: places and interests of everybody, and how few need be from one place.
        for group in ["c:ad c:b c:b c:d -:ab", "c:cd -:ac -:a c:d c:d"] {
            let attendees = group.split(' ').enumerate().map(|(at, one)| {
                let (from, interests) = one.split_once(':').expect("a place");
                let from = if from == "-" { at.to_string() } else { from.to_owned() };
                let interests = interests.chars().map(|interest| format!("'{interest}',"));
                let interests = interests.collect::<String>();
                format!("[[attendee]]\nname = 'P{at}'\nfrom = '{from}'\ninterests = [{interests}]\n")
            });
            let file: String = attendees.collect();
            let session = crate::session::read(file.as_bytes()).session;
            let people = crate::facts::Facts::of(&session).people;
            let pairs = introductions(&people).pairs;
            let met = pairs.iter().filter(|pair| pair.may_have_met).count();
            assert_eq!(met, 1, "{group}: {pairs:?}");
        }
    }

    proptest! {
        #[test]
        fn everybody_who_can_be_is_introduced_and_nobody_more_often_than_need_be(people in groups()) {
            let Introductions { pairs, without } = introductions(&people);
            let allowed = allowed(&people);
            for pair in &pairs {
                prop_assert!(allowed.contains(&(pair.who.min(pair.meets), pair.who.max(pair.meets))));
            }
            let made = times(&people, pairs.iter().map(|pair| (pair.who, pair.meets)));
            let possible = times(&people, allowed.iter().copied());
            for one in 0..people.everyone.len() {
                let is_spared = without.contains(&(one, Why::InGoodCompany));
                prop_assert_eq!(made[one] > 0, possible[one] > 0 && !is_spared);
                if is_spared {
                    prop_assert!(!people.everyone[one].knows.is_empty());
                    let mut could = allowed.iter().filter(|(a, b)| *a == one || *b == one);
                    let is_busy = could.any(|(a, b)| made[if *a == one { *b } else { *a }] >= ENOUGH);
                    prop_assert!(is_busy);
                }
                prop_assert_eq!(without.iter().any(|(other, _)| *other == one), made[one] == 0);
            }
            // Whoever is spared is in none, so that the whole is no set with everybody in it.
            if without.iter().any(|(_, why)| *why == Why::InGoodCompany) {
                return Ok(());
            }
            // Every set of allowed pairs with everybody in it: how often its busiest is in a pair, then how many pairs
            // come from one place.
            let from_one_place = |(a, b): (usize, usize)| {
                let from = &people.everyone[a].from;
                from.is_some() && *from == people.everyone[b].from
            };
            let judged = |set: u32| {
                let pairs = || allowed.iter().enumerate().filter(move |(at, _)| set >> at & 1 == 1).map(|(_, pair)| *pair);
                let times = times(&people, pairs());
                let covers = times.iter().zip(&possible).all(|(times, possible)| (*times > 0) == (*possible > 0));
                covers.then(|| (times.into_iter().max(), pairs().filter(|pair| from_one_place(*pair)).count()))
            };
            let least = (0..1 << allowed.len()).filter_map(judged).min();
            let may_have_met = pairs.iter().filter(|pair| pair.may_have_met).count();
            prop_assert_eq!(Some((made.into_iter().max(), may_have_met)), least);
        }
    }
}
