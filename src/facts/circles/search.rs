//! The search for good seats: people change places two at a time, uphill too while it is warm, and what weighs most is
//! settled first.

use super::random::{HARDSHIP, Random};
use super::{MOST_ROUNDS, Relations, bound, construct};

/// How many times the warmth of a search is lowered, by a sixteenth each time: to about a third.
const COOLINGS: usize = 16;

/// How often a search begins anew while it has not reached the bound.
const ATTEMPTS: usize = 3;

/// How many steps a search takes, and half as many to polish what it found: enough to bring the cases of the benchmark to
/// their bounds, and few enough that thirty-two people take less than a tenth of a second.
fn steps(people: usize) -> usize {
    (24 * people.pow(3)).min(200_000)
}

/// What a meeting of two people weighs after none, one, two … before it. A third meeting weighs more than two second ones,
/// so that nobody is met three times where two times are enough.
const AGAIN: [i64; MOST_ROUNDS] = [0, 1, 4, 9, 16, 25, 36, 49, 64, 81, 100, 121];

/// The same where some people cannot but meet `most` times: up to there all weigh nearly the same, so that everybody meets
/// as many others as they can.
fn again_up_to(most: usize) -> [i64; MOST_ROUNDS] {
    std::array::from_fn(|before| match before {
        0 => 0,
        _ if before < most => 8 + before as i64,
        _ => HEAVIEST,
    })
}
const HEAVIEST: i64 = 144;

/// What each fault of a seating weighs: one of a kind is worse than all there can be of the kinds after it.
#[derive(Clone, Copy, Debug)]
struct Weights {
    apart: i64,
    /// Of a repeat; further ones of the same pair weigh more.
    again: i64,
    known: i64,
    /// Of one person in one round with nobody who shares an interest.
    lonely: i64,
    hosts: i64,
}

impl Weights {
    fn of(people: usize, rounds: usize) -> Weights {
        let (people, rounds) = (people as i64, rounds as i64);
        // No table has more than five seats, so nobody sits with more than four.
        let together = 2 * people * rounds;
        let hosts = HARDSHIP;
        let lonely = hosts * (together + 1);
        let known = lonely * (people * rounds + 1);
        let again = known * (together + 1);
        let apart = again * (together * HEAVIEST + 1);
        Weights { apart, again, known, lonely, hosts }
    }
}

/// The best seats found for tables of these sizes, where `one_round` keeps apart who is to be.
pub(super) fn best(
    relations: &Relations,
    sizes: &[usize],
    one_round: &[Vec<usize>],
    rounds: usize,
    mut random: Random,
) -> Vec<Vec<Vec<usize>>> {
    let unmixed = vec![one_round.to_vec(); rounds];
    let steps = steps(relations.people);
    let mut search = Search::new(relations, sizes, rounds);
    let Weights { apart, again, .. } = search.weights;
    let goal = again * (bound::cost(relations, &vec![sizes.to_vec(); rounds]) as i64 + 1);
    let mut built = construct::build(sizes, rounds);
    let is_built = !built.is_empty();
    built.resize(rounds, one_round.to_vec());
    search.seat(&built);
    if is_built {
        // People take each other's places first, which leaves the built rounds as good as they are.
        search.anneal(apart / 2, steps, Moves::InEveryRound, apart, &mut random);
        search.anneal(again / 4, steps, Moves::InOneRound, goal, &mut random);
    }
    let mut best = search.clone();
    for _ in 0..ATTEMPTS {
        if best.cost < goal {
            break;
        }
        search.seat(&unmixed);
        search.anneal(again / 2, steps, Moves::InOneRound, goal, &mut random);
        if search.cost < best.cost {
            best.clone_from(&search);
        }
    }
    if best.most_often() > 2 {
        best.again = again_up_to(best.most_often());
        let settled = best.seated();
        best.seat(&settled);
        best.anneal(8 * again, steps, Moves::InOneRound, 0, &mut random);
    }
    best.polish(steps / 2, &mut random);
    best.in_order()
}

/// Which places people may change.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Moves {
    /// Two people's in one round.
    InOneRound,
    /// Two people's in every round.
    InEveryRound,
    /// One or the other.
    Either,
}

/// Everybody's seat in every round, with what it costs.
#[derive(Clone)]
struct Search<'a> {
    relations: &'a Relations,
    rounds: usize,
    weights: Weights,
    /// What a meeting weighs after none, one, two … before it.
    again: [i64; MOST_ROUNDS],
    /// The table of each seat.
    table: Vec<usize>,
    /// The first seat of each table, and the end.
    first: Vec<usize>,
    /// Round by round, who sits on each seat.
    seats: Vec<usize>,
    /// Round by round, the seat of each person, and who is at each table.
    seat: Vec<usize>,
    there: Vec<u64>,
    /// What every meeting of two people costs, be it the first.
    each: Vec<i64>,
    /// How often two people meet.
    met: Vec<u8>,
    cost: i64,
}

impl<'a> Search<'a> {
    fn new(relations: &'a Relations, sizes: &[usize], rounds: usize) -> Search<'a> {
        let weights = Weights::of(relations.people, rounds);
        let mut first = vec![0];
        let mut table = Vec::new();
        for (at, size) in sizes.iter().enumerate() {
            table.extend(vec![at; *size]);
            first.push(table.len());
        }
        let people = 0..relations.people;
        let pairs = people.clone().flat_map(|a| people.clone().map(move |b| (a, b)));
        let both_host = |a: usize, b: usize| relations.hosts >> a & relations.hosts >> b & 1;
        Search {
            each: pairs
                .map(|(a, b)| {
                    (relations.apart[a] >> b & 1) as i64 * weights.apart
                        + (relations.knows[a] >> b & 1) as i64 * weights.known
                        + both_host(a, b) as i64 * weights.hosts
                })
                .collect(),
            relations,
            rounds,
            weights,
            again: AGAIN,
            table,
            first,
            seats: Vec::new(),
            seat: Vec::new(),
            there: Vec::new(),
            met: Vec::new(),
            cost: 0,
        }
    }

    /// Seats everybody as given, and counts what it costs.
    fn seat(&mut self, rounds: &[Vec<Vec<usize>>]) {
        self.seats.clear();
        for tables in rounds {
            let mut tables: Vec<&Vec<usize>> = tables.iter().collect();
            tables.sort_by_key(|table| std::cmp::Reverse(table.len()));
            self.seats.extend(tables.into_iter().flatten());
        }
        self.recount();
    }

    /// Counts everything anew from who sits on each seat.
    fn recount(&mut self) {
        let people = self.relations.people;
        self.met = vec![0; people.pow(2)];
        self.seat = vec![0; self.seats.len()];
        self.there = vec![0; self.rounds * self.tables()];
        self.cost = 0;
        for at in 0..self.seats.len() {
            let (round, seat, person) = (at / people, at % people, self.seats[at]);
            let table = round * self.tables() + self.table[seat];
            for mate in self.mates_before(round, seat) {
                self.meet(person, self.seats[mate]);
            }
            self.seat[round * people + person] = seat;
            self.there[table] |= 1 << person;
        }
        self.cost += self.there.iter().map(|there| self.lonely(*there)).sum::<i64>();
    }

    /// How many tables there are in a round.
    fn tables(&self) -> usize {
        self.first.len() - 1
    }

    /// The seats of a table in a round.
    fn seats_of(&self, round: usize, table: usize) -> std::ops::Range<usize> {
        let start = round * self.relations.people;
        start + self.first[table]..start + self.first[table + 1]
    }

    /// The seats before one at its table.
    fn mates_before(&self, round: usize, seat: usize) -> std::ops::Range<usize> {
        let start = round * self.relations.people;
        start + self.first[self.table[seat]]..start + seat
    }

    /// What those who are there weigh who could share an interest and do with nobody else there.
    fn lonely(&self, there: u64) -> i64 {
        let mut left = there;
        let mut lonely = 0;
        while left != 0 {
            let shares = self.relations.shares[left.trailing_zeros() as usize];
            lonely += i64::from(shares != 0 && shares & there == 0);
            left &= left - 1;
        }
        lonely * self.weights.lonely
    }

    fn meet(&mut self, a: usize, b: usize) {
        self.cost += self.next(a, b);
        self.count(a, b, 1);
    }

    fn part(&mut self, a: usize, b: usize) {
        self.cost -= self.last(a, b);
        self.count(a, b, -1);
    }

    fn count(&mut self, a: usize, b: usize, by: i8) {
        let people = self.relations.people;
        let met = self.met[a * people + b].saturating_add_signed(by);
        self.met[a * people + b] = met;
        self.met[b * people + a] = met;
    }

    /// What the next meeting of two people would cost.
    fn next(&self, a: usize, b: usize) -> i64 {
        let pair = a * self.relations.people + b;
        self.each[pair] + self.weights.again * self.again[usize::from(self.met[pair])]
    }

    /// What the last meeting of two people did cost.
    fn last(&self, a: usize, b: usize) -> i64 {
        let pair = a * self.relations.people + b;
        self.each[pair] + self.weights.again * self.again[usize::from(self.met[pair]) - 1]
    }

    /// What more their meetings would cost if the people on two seats at different tables of a round changed places.
    fn change_of_meetings(&self, round: usize, one: usize, two: usize) -> i64 {
        let start = round * self.relations.people;
        let mut change = 0;
        for (here, there) in [(one, two), (two, one)] {
            let (goes, comes) = (self.seats[start + here], self.seats[start + there]);
            for mate in &self.seats[self.seats_of(round, self.table[here])] {
                if *mate != goes {
                    change += self.next(comes, *mate) - self.last(goes, *mate);
                }
            }
        }
        change
    }

    /// What more it would weigh that some sit with nobody who shares an interest.
    fn change_of_lonely(&self, round: usize, one: usize, two: usize) -> i64 {
        let start = round * self.relations.people;
        let both = 1 << self.seats[start + one] | 1 << self.seats[start + two];
        let change = |seat: usize| {
            let there = self.there[round * self.tables() + self.table[seat]];
            self.lonely(there ^ both) - self.lonely(there)
        };
        change(one) + change(two)
    }

    /// Lets the people on two seats at different tables of a round change places.
    fn swap(&mut self, round: usize, one: usize, two: usize) {
        let (people, tables) = (self.relations.people, self.tables());
        let start = round * people;
        let (a, b) = (self.seats[start + one], self.seats[start + two]);
        self.cost += self.change_of_lonely(round, one, two);
        for (here, goes, comes) in [(one, a, b), (two, b, a)] {
            for seat in self.seats_of(round, self.table[here]) {
                if seat != start + here {
                    self.part(goes, self.seats[seat]);
                    self.meet(comes, self.seats[seat]);
                }
            }
            self.there[round * tables + self.table[here]] ^= 1 << a | 1 << b;
        }
        self.seats.swap(start + one, start + two);
        self.seat.swap(start + a, start + b);
    }

    /// The seats of two people in each round in which they sit at different tables.
    fn seats_apart(&self, a: usize, b: usize) -> impl Iterator<Item = (usize, usize, usize)> + use<'_, 'a> {
        let people = self.relations.people;
        (0..self.rounds)
            .map(move |round| (round, self.seat[round * people + a], self.seat[round * people + b]))
            .filter(|(_, one, two)| self.table[*one] != self.table[*two])
    }

    /// One step: two people at different tables of a round change places, if chance allows it where that is worse.
    fn step(&mut self, warmth: i64, random: &mut Random) {
        let round = random.below(self.rounds);
        let one = random.below(self.relations.people);
        let two = random.below(self.relations.people);
        let allowed = random.uphill(warmth);
        if self.table[one] == self.table[two] {
            return;
        }
        // Most steps end here: at two tables ten people at most can come to share an interest.
        let meetings = self.change_of_meetings(round, one, two);
        if meetings <= allowed + 10 * self.weights.lonely
            && meetings + self.change_of_lonely(round, one, two) <= allowed
        {
            self.swap(round, one, two);
        }
    }

    /// The same for two people in every round, which changes who meets whom, but not how often people meet again.
    fn step_of_all(&mut self, warmth: i64, random: &mut Random) {
        let people = self.relations.people;
        let (a, b) = (random.below(people), random.below(people));
        let allowed = random.uphill(warmth);
        let meetings: i64 = (0..people)
            .filter(|mate| *mate != a && *mate != b)
            .map(|mate| {
                let (a, b) = (a * people + mate, b * people + mate);
                (self.each[a] - self.each[b]) * (i64::from(self.met[b]) - i64::from(self.met[a]))
            })
            .sum();
        if a == b || meetings > allowed + 10 * self.weights.lonely * self.rounds as i64 {
            return;
        }
        let seats: Vec<_> = self.seats_apart(a, b).collect();
        let lonely = seats.iter().map(|(round, one, two)| self.change_of_lonely(*round, *one, *two));
        if meetings + lonely.sum::<i64>() <= allowed {
            for (round, one, two) in seats {
                self.swap(round, one, two);
            }
        }
    }

    /// Anneals from `warmth` down to about a third of it; stops when the cost is below `goal`. Leaves the best it saw.
    fn anneal(&mut self, mut warmth: i64, steps: usize, moves: Moves, goal: i64, random: &mut Random) {
        let mut best = (self.cost, self.seats.clone());
        'cooling: for _ in 0..COOLINGS {
            for _ in 0..steps / COOLINGS {
                if best.0 < goal {
                    break 'cooling;
                }
                match moves {
                    Moves::InOneRound => self.step(warmth, random),
                    Moves::InEveryRound => self.step_of_all(warmth, random),
                    Moves::Either if random.below(2) == 0 => self.step_of_all(warmth, random),
                    Moves::Either => self.step(warmth, random),
                }
                if self.cost < best.0 {
                    best = (self.cost, self.seats.clone());
                }
            }
            warmth -= warmth / 16;
        }
        self.seats = best.1;
        self.recount();
    }

    /// Settles the lighter faults, the heaviest of them first, without adding to the heavier ones.
    fn polish(&mut self, steps: usize, random: &mut Random) {
        let Weights { again, known, lonely, hosts, .. } = self.weights;
        for (heavier, weight) in [(again, known), (known, lonely), (lonely, hosts)] {
            let goal = self.cost - self.cost % heavier + weight;
            self.anneal(weight / 2, steps, Moves::Either, goal, random);
        }
    }

    /// How often those meet who meet most often.
    fn most_often(&self) -> usize {
        self.met.iter().copied().max().unwrap_or(0).into()
    }

    /// Who sits at each table, round by round.
    fn seated(&self) -> Vec<Vec<Vec<usize>>> {
        let of_round = |round| {
            let tables = 0..self.tables();
            tables.map(move |table| self.seats[self.seats_of(round, table)].to_vec()).collect()
        };
        (0..self.rounds).map(of_round).collect()
    }

    /// The tables of every round, the round with the fewest lighter faults first: it is the one that is sure to happen,
    /// and people who know each other are apart before they are together.
    fn in_order(&self) -> Vec<Vec<Vec<usize>>> {
        let mut rounds = self.seated();
        rounds.sort_by_cached_key(|tables| {
            let mut alone = Search::new(self.relations, &self.sizes(), 1);
            alone.seat(std::slice::from_ref(tables));
            alone.cost
        });
        rounds
    }

    fn sizes(&self) -> Vec<usize> {
        self.first.windows(2).map(|ends| ends[1] - ends[0]).collect()
    }
}
