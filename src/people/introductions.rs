//! Who is to be introduced to whom: the one thing that a checklist cannot say.

use super::{Coming, People};

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
    /// They know everybody with whom they share something.
    KnowsThem,
    /// They share no interest with anybody, as far as the file says.
    SharesNothing,
}

/// Makes the list. Everybody with an allowed partner is in it: somebody who may come, whom they neither know nor
/// are kept apart from, who may be introduced, and with whom they share an interest.
#[must_use]
pub fn introductions(people: &People) -> Introductions {
    let guests: Vec<usize> = people.guests().map(|(one, _)| one).collect();
    let mut waiting: Vec<usize> = guests.clone();
    waiting.sort_by_key(|&one| (people.everyone[one].knows.len(), one));
    let mut times = vec![0usize; people.everyone.len()];
    let mut pairs: Vec<Introduction> = Vec::new();
    for &who in &waiting {
        if times[who] > 0 {
            continue;
        }
        let best = partners(people, who).into_iter().min_by_key(|&other| {
            let shared = people.shared(who, other).len();
            (
                same_place(people, who, other),
                times[other],
                people.everyone[other].knows.len(),
                usize::MAX - shared,
                other,
            )
        });
        if let Some(meets) = best {
            times[who] += 1;
            times[meets] += 1;
            let because = people.shared(who, meets);
            pairs.push(Introduction {
                who,
                meets,
                because,
                may_have_met: same_place(people, who, meets),
            });
        }
    }
    let without = guests
        .iter()
        .filter(|&&one| times[one] == 0)
        .map(|&one| (one, why(people, one)))
        .collect();
    Introductions { pairs, without }
}

fn partners(people: &People, who: usize) -> Vec<usize> {
    let person = &people.everyone[who];
    if !person.introduce {
        return vec![];
    }
    let mut others: Vec<usize> = person
        .interests
        .iter()
        .flat_map(|&interest| &people.interests[interest].holders)
        .copied()
        .collect();
    others.sort_unstable();
    others.dedup();
    others.retain(|&other| {
        let theirs = &people.everyone[other];
        other != who
            && theirs.introduce
            && theirs.coming != Coming::No
            && !people.know(who, other)
            && !people.apart(who, other)
    });
    others
}

/// Whether two people name the same place, so that they have probably met.
fn same_place(people: &People, a: usize, b: usize) -> bool {
    match (&people.everyone[a].from, &people.everyone[b].from) {
        (Some(a), Some(b)) => super::plain(a) == super::plain(b),
        _ => false,
    }
}

fn why(people: &People, one: usize) -> Why {
    let person = &people.everyone[one];
    let shares = person.interests.iter().any(|&interest| {
        people.interests[interest]
            .holders
            .iter()
            .any(|&other| other != one)
    });
    match (person.introduce, shares) {
        (false, _) => Why::RatherNot,
        (true, true) => Why::KnowsThem,
        (true, false) => Why::SharesNothing,
    }
}
