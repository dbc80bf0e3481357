//! Circles: who sits with whom at tables of about four, over a first seating and its mixes, so that people meet as many
//! others as they can. Beside each answer stands a proven bound: how few repeats any seating could have. That nothing is
//! better in the rest of the order is proved nowhere, and so is not said.
//!
//! A [`Company`] goes in, [`seat`] builds or searches the seats, [`Circles`] come out; [`Circles::reseat`] changes them
//! when somebody stays away or walks in.

mod bound;
mod construct;
mod late;
mod random;
mod search;
mod shape;

pub use late::Reseated;
use random::Random;

/// The fewest people who are seated in circles.
pub const FEWEST: usize = 3;
/// The most. Beyond, one session is not one gathering any more.
pub const MOST: usize = 60;
/// The most rounds that are planned: with more, everybody has met everybody long before.
pub const MOST_ROUNDS: usize = 12;
/// The sizes a table may be asked to have. Conversation stays one conversation up to about four people.
pub const SIZES: std::ops::RangeInclusive<usize> = 3..=5;

/// Who is to be seated, and what is known about them. People are numbers from 0.
#[derive(Clone, Debug, Default)]
pub struct Company {
    /// How many people there are.
    pub people: usize,
    /// Pairs who know each other already.
    pub knows: Vec<(usize, usize)>,
    /// Pairs who must not be placed together.
    pub apart: Vec<(usize, usize)>,
    /// What each person cares about, as numbers; people beyond its end care about nothing that is known.
    pub interests: Vec<Vec<u32>>,
    /// The hosts among them, who are spread over the tables.
    pub hosts: Vec<usize>,
    /// Those whom somebody brings along, each with who does. That they know each other stands in `knows`.
    pub brought: Vec<(usize, usize)>,
}

/// The seats of every round, and how good they are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Circles {
    /// Rounds, tables, people: each table in ascending order, the tables by their first person.
    pub rounds: Vec<Vec<Vec<usize>>>,
    /// Over all pairs, the meetings beyond the first.
    pub repeats: usize,
    /// How often those meet who meet most often.
    pub most_often: usize,
    /// What `repeats` is at least, proven, in every seating with tables of these sizes that keeps people apart as asked.
    pub lower_bound: usize,
    /// Whether nobody sits with anyone they are to be apart from.
    pub apart_held: bool,
}

impl Circles {
    /// Whether it is proven that no seating with tables of these sizes has fewer repeats: in none do more pairs meet.
    #[must_use]
    pub fn most_meet(&self) -> bool {
        self.repeats == self.lower_bound
    }
}

/// Seats everybody once in every round, at tables of about `size`. What weighs most comes first:
///
/// 1. people who are to be apart are;
/// 2. nobody sits alone, nor in a pair from six people on;
/// 3. most pairs meet, which is the fewest repeats, at tables of these sizes;
/// 4. nobody meets a third time where that costs no pair: the fewest third meetings, a fourth counting twice and so on;
/// 5. people who know each other sit apart, over all rounds and then in the first, the one that is sure to happen; and
///    whoever is brought along begins with who brings them and with somebody else, which weighs as much as four meetings
///    of people who know each other;
/// 6. whoever knows nobody shares an interest with somebody at their first table, and then the others do;
/// 7. hosts are spread.
///
/// None for fewer than [`FEWEST`] people or more than [`MOST`].
///
/// The same gathering gets the same seats on every machine: whole numbers only, chance from the content of the gathering,
/// and a number of steps that follows from it too.
#[must_use]
pub fn seat(gathering: &Company, rounds: usize, size: usize) -> Option<Circles> {
    if !(FEWEST..=MOST).contains(&gathering.people) || rounds == 0 {
        return None;
    }
    let size = size.clamp(*SIZES.start(), *SIZES.end());
    let rounds = rounds.min(MOST_ROUNDS);
    let relations = Relations::of(gathering);
    let random = Random::seeded(gathering, rounds, size);
    let (sizes, one_round) = shape::choose(&relations, size);
    let seats = search::best(&relations, &sizes, &one_round, rounds, random);
    let mut circles = judged(&relations, seats);
    for tables in &mut circles.rounds {
        tables.sort_unstable();
    }
    Some(circles)
}

/// The relations of a gathering as sets of people, one bit a person.
#[derive(Clone, Debug)]
struct Relations {
    people: usize,
    apart: Vec<u64>,
    knows: Vec<u64>,
    /// Who shares an interest with whom.
    shares: Vec<u64>,
    hosts: u64,
    /// Who is brought along.
    brought: u64,
    /// For each of them, who brings them, and all who come with that one.
    party: Vec<(u64, u64)>,
}

impl Relations {
    fn of(gathering: &Company) -> Relations {
        let people = gathering.people;
        let pairs = |pairs: &[(usize, usize)]| {
            let mut sets = vec![0_u64; people];
            for &(a, b) in pairs {
                if a != b && a < people && b < people {
                    sets[a] |= 1 << b;
                    sets[b] |= 1 << a;
                }
            }
            sets
        };
        let mut shares = vec![0_u64; people];
        for (a, of_a) in gathering.interests.iter().enumerate().take(people) {
            for (b, of_b) in gathering.interests.iter().enumerate().take(people) {
                if a != b && of_a.iter().any(|interest| of_b.contains(interest)) {
                    shares[a] |= 1 << b;
                }
            }
        }
        let mut brought = 0;
        let mut party = vec![(0, 0); people];
        for &(one, by) in gathering.brought.iter().filter(|(one, by)| *one < people && *by < people) {
            let with_them = gathering.brought.iter().filter(|(other, of)| *other < people && *of == by);
            brought |= 1 << one;
            party[one] = (1 << by, with_them.fold(1 << by, |all, (other, _)| all | 1 << other));
        }
        Relations {
            brought,
            party,
            people,
            apart: pairs(&gathering.apart),
            knows: pairs(&gathering.knows),
            shares,
            hosts: gathering.hosts.iter().filter(|host| **host < people).fold(0, |hosts, host| hosts | 1 << host),
        }
    }
}

/// Counts the repeats, bounds them, and puts each table in order.
fn judged(relations: &Relations, mut rounds: Vec<Vec<Vec<usize>>>) -> Circles {
    let mut met = vec![0_usize; relations.people.pow(2)];
    let mut apart_held = true;
    for table in rounds.iter_mut().flatten() {
        table.sort_unstable();
        for (at, &a) in table.iter().enumerate() {
            for &b in &table[at + 1..] {
                met[a * relations.people + b] += 1;
                apart_held &= relations.apart[a] >> b & 1 == 0;
            }
        }
    }
    let sizes: Vec<Vec<usize>> = rounds.iter().map(|tables| tables.iter().map(Vec::len).collect()).collect();
    let most_often = met.iter().copied().max().unwrap_or(0);
    Circles {
        repeats: met.iter().map(|times| times.saturating_sub(1)).sum(),
        lower_bound: bound::repeats(relations, &sizes),
        rounds,
        most_often,
        apart_held,
    }
}
