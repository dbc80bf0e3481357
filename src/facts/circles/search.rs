//! The search for good seats: people change places two at a time, uphill too while it is warm, and the best that was seen
//! by the order of [`Faults`] is kept.

use super::random::Random;
use super::{MOST_ROUNDS, Relations, bound, construct};
use std::ops::Range;

/// How many steps a search takes before it begins anew: more people have more places to change.
const STEPS_A_PERSON: usize = 1_500;

/// How many steps all searches take together where they do not reach the bound: few enough that thirty-two people over six
/// rounds take less than a tenth of a second.
const STEPS: usize = 240_000;

/// What people who are to be apart weigh, and a repeat; and how far a search cools down, which is less than the least
/// weight of all.
const APART: i32 = 16384;
const REPEAT: i32 = 2048;
const COLD: i32 = 24;

/// No less than what a change at two first tables of five can take away: people who share no interest, and those who know
/// each other and sit together.
const AT_FIRST: i32 = 10 * 192 + 8 * 256;

/// What is wrong with a seating. What weighs most stands first, so that of two seatings the lesser one is the better.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Faults {
    /// Meetings of people who are to be apart.
    pub(super) apart: i32,
    /// Meetings beyond a pair's first: the fewer, the more pairs meet.
    pub(super) repeats: i32,
    /// Meetings beyond a pair's second: its third counts once, its fourth twice, and so on.
    pub(super) thirds: i32,
    /// Meetings of people who know each other.
    known: i32,
    /// The same in the first round, the one that is sure to happen.
    known_at_first: i32,
    /// Those who know nobody and share an interest with nobody at their first table, though they do with somebody here.
    strangers: i32,
    /// The same of the others.
    lonely: i32,
    /// Meetings of two hosts.
    hosts: i32,
}

impl Faults {
    /// What they weigh while it is warm: much less steep than their order, so that a little more of what weighs most can
    /// lead to less of everything.
    fn weight(self) -> i32 {
        APART * self.apart
            + REPEAT * self.repeats
            + 512 * self.thirds
            + 512 * self.known
            + 256 * self.known_at_first
            + 192 * self.strangers
            + 96 * self.lonely
            + 32 * self.hosts
    }

    fn add(&mut self, other: Faults, times: i32) {
        self.apart += times * other.apart;
        self.repeats += times * other.repeats;
        self.thirds += times * other.thirds;
        self.known += times * other.known;
        self.known_at_first += times * other.known_at_first;
        self.strangers += times * other.strangers;
        self.lonely += times * other.lonely;
        self.hosts += times * other.hosts;
    }

    /// What the meeting of a pair that has met so often before adds, whoever they are.
    fn again(before: usize) -> Faults {
        let before = before as i32;
        Faults { repeats: i32::from(before > 0), thirds: (before - 1).max(0), ..Faults::default() }
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
    let all = vec![sizes.to_vec(); rounds];
    let repeats = bound::repeats(relations, &all) as i32;
    let goal = Faults { repeats, thirds: (bound::cost(&all) as i32 - repeats).max(0), ..Faults::default() };
    let steps = STEPS_A_PERSON * relations.people;
    let mut search = Search::new(relations, sizes, rounds, goal);
    let unmixed = vec![one_round.to_vec(); rounds];
    search.seat(&unmixed);
    let mut built = construct::build(sizes, rounds);
    if !built.is_empty() {
        built.resize(rounds, one_round.to_vec());
        search.seat(&built);
        // People take each other's places first, which leaves the built rounds as good as they are.
        let warmth = if search.faults.apart > 0 { APART } else { REPEAT / 4 };
        search.anneal(warmth, steps, Moves::InEveryRound, &mut random);
        search.seat(&search.best());
        search.anneal(REPEAT / 4, steps, Moves::Either, &mut random);
    }
    for _ in 0..STEPS / steps {
        search.seat(&unmixed);
        search.anneal(REPEAT / 2, steps, Moves::Either, &mut random);
    }
    search.best()
}

/// Which places people may change.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Moves {
    /// Two people's in every round.
    InEveryRound,
    /// Those, or two people's in one round.
    Either,
}

/// Everybody's seat in every round, with what is wrong with it.
struct Search<'a> {
    relations: &'a Relations,
    rounds: usize,
    /// The table of each seat.
    table: Vec<usize>,
    /// The first seat of each table, and the end.
    first: Vec<usize>,
    /// Round by round, who sits on each seat.
    seats: Vec<usize>,
    /// Round by round, the seat of each person.
    seat: Vec<usize>,
    /// Who is at each table of the first round.
    there: Vec<u64>,
    /// What every meeting of two people adds, be it the first: in the first round, and in the others.
    each: [Vec<Faults>; 2],
    /// The same by weight.
    weight: [Vec<i32>; 2],
    /// What a meeting weighs after none, one, two … before it.
    again: [i32; MOST_ROUNDS],
    /// How often two people meet.
    met: Vec<u8>,
    faults: Faults,
    /// The best seats so far.
    best: (Faults, Vec<usize>),
    /// No seats are better than this.
    goal: Faults,
}

impl<'a> Search<'a> {
    fn new(relations: &'a Relations, sizes: &[usize], rounds: usize, goal: Faults) -> Search<'a> {
        let mut first = vec![0];
        let mut table = Vec::new();
        for (at, size) in sizes.iter().enumerate() {
            table.extend(vec![at; *size]);
            first.push(table.len());
        }
        let people = relations.people;
        let both = |of: &[u64], a: usize, b: usize| (of[a] >> b & 1) as i32;
        let each = [1, 0].map(|at_first| -> Vec<Faults> {
            let pairs = (0..people).flat_map(|a| (0..people).map(move |b| (a, b)));
            let each = pairs.map(|(a, b)| Faults {
                apart: both(&relations.apart, a, b),
                known: both(&relations.knows, a, b),
                known_at_first: at_first * both(&relations.knows, a, b),
                hosts: (relations.hosts >> a & relations.hosts >> b & 1) as i32,
                ..Faults::default()
            });
            each.collect()
        });
        Search {
            relations,
            rounds,
            table,
            first,
            seats: Vec::new(),
            seat: Vec::new(),
            there: Vec::new(),
            weight: each.each_ref().map(|each| each.iter().map(|faults| faults.weight()).collect()),
            each,
            again: std::array::from_fn(|before| Faults::again(before).weight()),
            met: Vec::new(),
            faults: Faults::default(),
            best: (Faults { apart: i32::MAX, ..Faults::default() }, Vec::new()),
            goal,
        }
    }

    /// Whether it makes no difference who is who.
    fn is_of_strangers(&self) -> bool {
        self.weight.iter().flatten().all(|weight| *weight == 0)
            && self.relations.shares.iter().all(|shares| *shares == 0)
    }

    /// Seats everybody as given.
    fn seat(&mut self, rounds: &[Vec<Vec<usize>>]) {
        self.seats.clear();
        for tables in rounds {
            let mut tables: Vec<&Vec<usize>> = tables.iter().collect();
            tables.sort_by_key(|table| std::cmp::Reverse(table.len()));
            self.seats.extend(tables.into_iter().flatten());
        }
        self.recount();
        self.keep();
    }

    /// Keeps the seats if they are the best so far.
    fn keep(&mut self) {
        if self.faults < self.best.0 {
            self.best.0 = self.faults;
            self.best.1.clone_from(&self.seats);
        }
    }

    /// Counts everything anew from who sits on each seat.
    fn recount(&mut self) {
        let people = self.relations.people;
        self.met = vec![0; people.pow(2)];
        self.seat = vec![0; self.seats.len()];
        self.there = vec![0; self.first.len() - 1];
        self.faults = Faults::default();
        for at in 0..self.seats.len() {
            let (round, seat, person) = (at / people, at % people, self.seats[at]);
            for mate in self.seats_of(round, self.table[seat]).start..at {
                self.meet(round, person, self.seats[mate], 1);
            }
            self.seat[at - seat + person] = seat;
            if round == 0 {
                self.there[self.table[seat]] |= 1 << person;
            }
        }
        for table in 0..self.there.len() {
            let lonely = self.lonely(self.there[table]);
            self.faults.add(lonely, 1);
        }
    }

    /// The seats of a table in a round.
    fn seats_of(&self, round: usize, table: usize) -> Range<usize> {
        let start = round * self.relations.people;
        start + self.first[table]..start + self.first[table + 1]
    }

    /// Those at a first table who could share an interest and do with nobody else there.
    fn lonely(&self, there: u64) -> Faults {
        let mut faults = Faults::default();
        let mut left = there;
        while left != 0 {
            let person = left.trailing_zeros() as usize;
            let shares = self.relations.shares[person];
            let is_lonely = i32::from(shares != 0 && shares & there == 0);
            match self.relations.knows[person] {
                0 => faults.strangers += is_lonely,
                _ => faults.lonely += is_lonely,
            }
            left &= left - 1;
        }
        faults
    }

    /// Two people meet once more in a round, or once less.
    #[inline]
    fn meet(&mut self, round: usize, a: usize, b: usize, by: i8) {
        let (one, two) = (a * self.relations.people + b, b * self.relations.people + a);
        let met = self.met[one].saturating_add_signed(by);
        let again = Faults::again(met.min(self.met[one]).into());
        self.met[one] = met;
        self.met[two] = met;
        self.faults.repeats += i32::from(by) * again.repeats;
        self.faults.thirds += i32::from(by) * again.thirds;
        let later = usize::from(round > 0);
        if self.weight[later][one] != 0 {
            self.faults.add(self.each[later][one], by.into());
        }
    }

    /// What more their meetings would weigh if the people on two seats at different tables of a round changed places.
    fn change_of_meetings(&self, round: usize, one: usize, two: usize) -> i32 {
        let people = self.relations.people;
        let seats = &self.seats[round * people..][..people];
        let weight = &self.weight[usize::from(round > 0)];
        let mut change = 0;
        for (here, there) in [(one, two), (two, one)] {
            let (goes, comes) = (seats[here] * people, seats[there] * people);
            let table = self.table[here];
            for &mate in &seats[self.first[table]..self.first[table + 1]] {
                if mate * people != goes {
                    let (comes, goes) = (comes + mate, goes + mate);
                    change += weight[comes] + self.again[usize::from(self.met[comes])];
                    change -= weight[goes] + self.again[usize::from(self.met[goes]) - 1];
                }
            }
        }
        change
    }

    /// What more it would weigh that some share an interest with nobody at their first table.
    fn change_of_lonely(&self, round: usize, one: usize, two: usize) -> i32 {
        if round > 0 {
            return 0;
        }
        let both = 1 << self.seats[one] | 1 << self.seats[two];
        let change = |seat: usize| {
            let there = self.there[self.table[seat]];
            self.lonely(there ^ both).weight() - self.lonely(there).weight()
        };
        change(one) + change(two)
    }

    /// Lets the people on two seats at different tables of a round change places.
    fn swap(&mut self, round: usize, one: usize, two: usize) {
        let people = self.relations.people;
        let start = round * people;
        let (a, b) = (self.seats[start + one], self.seats[start + two]);
        for (here, goes, comes) in [(one, a, b), (two, b, a)] {
            let table = self.table[here];
            for seat in self.first[table]..self.first[table + 1] {
                if seat != here {
                    let mate = self.seats[start + seat];
                    self.meet(round, goes, mate, -1);
                    self.meet(round, comes, mate, 1);
                }
            }
            if round == 0 {
                let there = self.there[table];
                self.there[table] = there ^ (1 << a | 1 << b);
                self.faults.add(self.lonely(there), -1);
                self.faults.add(self.lonely(self.there[table]), 1);
            }
        }
        self.seats.swap(start + one, start + two);
        self.seat.swap(start + a, start + b);
    }

    /// One step: two people at different tables of a round change places, if chance allows it where that is worse.
    fn step(&mut self, warmth: i32, random: &mut Random) {
        let round = random.below(self.rounds);
        let one = random.below(self.relations.people);
        let two = random.below(self.relations.people);
        if self.table[one] == self.table[two] {
            return;
        }
        let allowed = random.uphill(warmth.into()) as i32;
        let change = self.change_of_meetings(round, one, two);
        // Most steps end here.
        if change <= allowed + AT_FIRST && change + self.change_of_lonely(round, one, two) <= allowed {
            self.swap(round, one, two);
            self.keep();
        }
    }

    /// The same for two people in every round, which changes who meets whom, but not how often people meet again.
    fn step_of_all(&mut self, warmth: i32, random: &mut Random) {
        let people = self.relations.people;
        let (a, b) = (random.below(people), random.below(people));
        if a == b {
            return;
        }
        let allowed = random.uphill(warmth.into()) as i32;
        let weight = &self.weight[1];
        let change = (0..people).filter(|mate| *mate != a && *mate != b).map(|mate| {
            let (a, b) = (a * people + mate, b * people + mate);
            (weight[a] - weight[b]) * (i32::from(self.met[b]) - i32::from(self.met[a]))
        });
        let change: i32 = change.sum();
        let (one, two) = (self.seat[a], self.seat[b]);
        if change > allowed + AT_FIRST || change + self.change_at_first(one, two) > allowed {
            return;
        }
        for round in 0..self.rounds {
            let (one, two) = (self.seat[round * people + a], self.seat[round * people + b]);
            if self.table[one] != self.table[two] {
                self.swap(round, one, two);
            }
        }
        self.keep();
    }

    /// What more people who know each other and people who share no interest would weigh at the first tables, beyond what
    /// those who know each other weigh at any.
    fn change_at_first(&self, one: usize, two: usize) -> i32 {
        if self.table[one] == self.table[two] {
            return 0;
        }
        let (a, b) = (self.seats[one], self.seats[two]);
        let both = 1 << a | 1 << b;
        let knows = |person: usize, seat: usize| {
            (self.relations.knows[person] & self.there[self.table[seat]] & !both).count_ones() as i32
        };
        let known_at_first = knows(a, two) + knows(b, one) - knows(a, one) - knows(b, two);
        Faults { known_at_first, ..Faults::default() }.weight() + self.change_of_lonely(0, one, two)
    }

    /// Another round becomes the first.
    fn step_of_rounds(&mut self, warmth: i32, random: &mut Random) {
        let round = random.below(self.rounds);
        if round == 0 {
            return;
        }
        let allowed = random.uphill(warmth.into()) as i32;
        let (now, then) = (self.at_first(0), self.at_first(round));
        if then.weight() - now.weight() <= allowed {
            self.faults.add(now, -1);
            self.faults.add(then, 1);
            let people = self.relations.people;
            for at in 0..people {
                self.seats.swap(at, round * people + at);
                self.seat.swap(at, round * people + at);
            }
            for table in 0..self.there.len() {
                self.there[table] = self.who(0, table);
            }
            self.keep();
        }
    }

    /// Who is at a table of a round.
    fn who(&self, round: usize, table: usize) -> u64 {
        self.seats[self.seats_of(round, table)].iter().fold(0, |there, person| there | 1 << person)
    }

    /// What a round adds if it is the first, and else does not.
    fn at_first(&self, round: usize) -> Faults {
        let mut faults = Faults::default();
        for table in 0..self.there.len() {
            let there = self.who(round, table);
            faults.add(self.lonely(there), 1);
            let knows = self.seats[self.seats_of(round, table)].iter().map(|person| self.relations.knows[*person]);
            faults.known_at_first += knows.map(|knows| (knows & there).count_ones() as i32).sum::<i32>() / 2;
        }
        faults
    }

    /// Anneals down from a warmth, from the seats as they are; stops where the goal is reached.
    fn anneal(&mut self, from: i32, steps: usize, moves: Moves, random: &mut Random) {
        let strangers = self.is_of_strangers();
        let cold = if strangers { REPEAT / 8 } else { COLD };
        let coolings = std::iter::successors(Some(from), |warmth| Some(warmth - warmth / 16));
        let warmths: Vec<i32> = coolings.take_while(|warmth| *warmth > cold).collect();
        for warmth in &warmths {
            for _ in 0..steps / warmths.len() {
                if self.best.0 <= self.goal {
                    return;
                }
                match (moves, random.below(64)) {
                    (Moves::Either, _) if strangers => self.step(*warmth, random),
                    (Moves::Either, 8..) => self.step(*warmth, random),
                    (Moves::Either, 0) => self.step_of_rounds(*warmth, random),
                    _ => self.step_of_all(*warmth, random),
                }
            }
        }
    }

    /// The best seats so far: who sits at each table, round by round.
    fn best(&self) -> Vec<Vec<Vec<usize>>> {
        let of_round = |round| {
            let tables = 0..self.first.len() - 1;
            tables.map(move |table| self.best.1[self.seats_of(round, table)].to_vec()).collect()
        };
        (0..self.rounds).map(of_round).collect()
    }
}
