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

/// So many ways that end in seats as good as the best are enough for so many people, where nothing is left to better but
/// the meetings of those who know each other. Judgement: of two thousand companies of so few, made by chance, none was
/// seated worse than by going on; of larger ones one in some hundreds was.
const WAYS: usize = 3;
const FEW_PEOPLE: usize = 12;

/// How far a search cools down, which is less than the least weight of all.
const COLD: i32 = 24;

/// No less than what a change at two first tables of five can take away: people who share no interest, and those who know
/// each other and sit together.
const AT_FIRST: i32 = 10 * STRANGER + 8 * KNOWN_AT_FIRST;

/// What is wrong with a seating: how often each [`Fault`] is there, in sixteen bits, the gravest in the highest. So of two
/// seatings the lesser number is the better, and what two people add by meeting is one sum.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
struct Faults(u128);

/// Something that is wrong with a seating, the least first.
#[derive(Clone, Copy)]
enum Fault {
    /// A meeting of two hosts.
    Hosts,
    /// Somebody who shares an interest with nobody at their first table, though they do with somebody here.
    Lonely,
    /// The same of somebody who knows nobody.
    Stranger,
    /// A meeting in the first round, the one that is sure to happen, of people who know each other.
    KnownAtFirst,
    /// A meeting of people who know each other.
    Known,
    /// A meeting beyond a pair's second: its third counts once, its fourth twice, and so on.
    Third,
    /// A meeting beyond a pair's first: the fewer, the more pairs meet.
    Repeat,
    /// A meeting of people who are to be apart.
    Apart,
}

/// Somebody who is brought along is lost where those who bring them are not, and where nobody else is: as grave as so many
/// meetings of people who know each other, so that of three who come together two begin side by side where all three
/// would be by themselves, and all of them where there is room for a fourth. Judgement.
const LOST: u32 = 4;

const STRANGER: i32 = 192;
const KNOWN_AT_FIRST: i32 = 256;
const KNOWN: i32 = 512;
/// No less than what it can take away besides, where people are brought along: all ten may be lost.
const ALL_LOST: i32 = 10 * LOST as i32 * KNOWN;
const REPEAT: i32 = 2048;
const APART: i32 = 16384;
/// What each fault weighs while it is warm: much less steep than their order, so that a little more of what weighs most can
/// lead to less of everything.
const WEIGHTS: [i32; 8] = [32, 96, STRANGER, KNOWN_AT_FIRST, KNOWN, 512, REPEAT, APART];

impl Faults {
    const NONE: Faults = Faults(0);
    const MOST: Faults = Faults(u128::MAX);

    /// So many of one.
    const fn of(fault: Fault, times: u32) -> Faults {
        Faults((times as u128) << (16 * fault as u32))
    }

    fn plus(self, other: Faults) -> Faults {
        Faults(self.0.wrapping_add(other.0))
    }

    fn minus(self, other: Faults) -> Faults {
        Faults(self.0.wrapping_sub(other.0))
    }

    /// The same without one of them.
    fn without(self, fault: Fault) -> Faults {
        Faults(self.0 & !Faults::of(fault, 0xffff).0)
    }

    fn weight(self) -> i32 {
        let times = |at: usize| (self.0 >> (16 * at)) as u16;
        WEIGHTS.iter().enumerate().map(|(at, weight)| weight * i32::from(times(at))).sum()
    }

    /// What the meeting of a pair that has met so often before adds, whoever they are.
    fn again(before: usize) -> Faults {
        let thirds = before.saturating_sub(1) as u32;
        Faults::of(Fault::Repeat, u32::from(before > 0)).plus(Faults::of(Fault::Third, thirds))
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
    let repeats = bound::repeats(relations, &all);
    let thirds = bound::cost(&all).saturating_sub(repeats);
    let goal = Faults::of(Fault::Repeat, repeats as u32).plus(Faults::of(Fault::Third, thirds as u32));
    let steps = STEPS_A_PERSON * relations.people;
    let mut search = Search::new(relations, sizes, rounds, goal);
    let unmixed = vec![one_round.to_vec(); rounds];
    search.seat(&unmixed);
    let mut built = construct::build(sizes, rounds);
    if !built.is_empty() {
        built.resize(rounds, one_round.to_vec());
        search.seat(&built);
        // People take each other's places first, which leaves the built rounds as good as they are.
        let warmth = if search.faults >= Faults::of(Fault::Apart, 1) { APART } else { REPEAT / 4 };
        search.anneal(warmth, steps, Moves::InEveryRound, &mut random);
        search.seat(&search.best());
        search.anneal(REPEAT / 4, steps, Moves::Either, &mut random);
    }
    for _ in 0..STEPS / steps {
        if search.is_found() {
            break;
        }
        search.is_counted = false;
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
    /// What a meeting weighs after none, one, two … before it, and what that is.
    again: [(i32, Faults); MOST_ROUNDS],
    /// How often two people meet.
    met: Vec<u8>,
    /// Those who share an interest with somebody here.
    sharing: u64,
    faults: Faults,
    /// The best seats so far.
    best: (Faults, Vec<usize>),
    /// No less than what a change of two first tables can take away.
    at_first: i32,
    /// No seats are better than this.
    goal: Faults,
    /// Whether the best seats are as good.
    is_done: bool,
    /// How many ways led to seats as good as the best, and whether the present one is counted.
    ways: usize,
    is_counted: bool,
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
        let both = |of: &[u64], a: usize, b: usize| (of[a] >> b & 1) as u32;
        let each = [true, false].map(|is_first| -> Vec<Faults> {
            let pairs = (0..people).flat_map(|a| (0..people).map(move |b| (a, b)));
            let each = pairs.map(|(a, b)| {
                let knows = both(&relations.knows, a, b);
                let hosts = (relations.hosts >> a & relations.hosts >> b & u64::from(a != b)) as u32;
                Faults::of(Fault::Apart, both(&relations.apart, a, b))
                    .plus(Faults::of(Fault::Known, knows))
                    .plus(Faults::of(Fault::KnownAtFirst, knows * u32::from(is_first)))
                    .plus(Faults::of(Fault::Hosts, hosts))
            });
            each.collect()
        });
        Search {
            relations,
            sharing: (0..people).fold(0, |set, one| set | u64::from(relations.shares[one] != 0) << one),
            rounds,
            table,
            first,
            seats: Vec::new(),
            seat: Vec::new(),
            there: Vec::new(),
            weight: each.each_ref().map(|each| each.iter().map(|faults| faults.weight()).collect()),
            each,
            again: std::array::from_fn(|before| (Faults::again(before).weight(), Faults::again(before))),
            met: Vec::new(),
            faults: Faults::NONE,
            at_first: if relations.brought == 0 { AT_FIRST } else { AT_FIRST + ALL_LOST },
            best: (Faults::MOST, Vec::new()),
            goal,
            is_done: false,
            ways: 0,
            is_counted: false,
        }
    }

    /// Whether it makes no difference who is who.
    fn is_of_strangers(&self) -> bool {
        self.weight.iter().flatten().all(|weight| *weight == 0) && self.sharing == 0 && self.relations.hosts == 0
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
            self.is_done = self.faults <= self.goal;
            (self.ways, self.is_counted) = (1, true);
        } else if !self.is_counted && self.faults == self.best.0 {
            (self.ways, self.is_counted) = (self.ways + 1, true);
        }
    }

    /// Whether nothing better is to be expected: nothing is better, or several ways have ended alike. Of what weighs less
    /// than the meetings of those who know each other that would say little.
    fn is_found(&self) -> bool {
        let is_alike = self.ways >= WAYS && self.relations.people <= FEW_PEOPLE;
        self.is_done || is_alike && self.best.0.without(Fault::Known).without(Fault::KnownAtFirst) <= self.goal
    }

    /// Counts everything anew from who sits on each seat.
    fn recount(&mut self) {
        let people = self.relations.people;
        self.met = vec![0; people.pow(2)];
        self.seat = vec![0; self.seats.len()];
        self.there = vec![0; self.first.len() - 1];
        self.faults = Faults::NONE;
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
            self.faults = self.faults.plus(self.lonely(self.there[table]));
        }
    }

    /// The seats of a table in a round.
    fn seats_of(&self, round: usize, table: usize) -> Range<usize> {
        let start = round * self.relations.people;
        start + self.first[table]..start + self.first[table + 1]
    }

    /// Those at a first table who are lost among others, and those who could share an interest and do with nobody else there.
    fn lonely(&self, there: u64) -> Faults {
        let mut faults = Faults::NONE;
        let mut left = there & self.sharing;
        while left != 0 {
            let person = left.trailing_zeros() as usize;
            if self.relations.shares[person] & there == 0 {
                let is_new = self.relations.knows[person] == 0;
                faults = faults.plus(Faults::of(if is_new { Fault::Stranger } else { Fault::Lonely }, 1));
            }
            left &= left - 1;
        }
        let mut left = there & self.relations.brought;
        while left != 0 {
            let (by, party) = self.relations.party[left.trailing_zeros() as usize];
            if there & by == 0 || there & !party == 0 {
                faults = faults.plus(Faults::of(Fault::Known, LOST));
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
        let again = self.again[usize::from(met.min(self.met[one]))].1;
        self.met[one] = met;
        self.met[two] = met;
        let change = again.plus(self.each[usize::from(round > 0)][one]);
        self.faults = if by > 0 { self.faults.plus(change) } else { self.faults.minus(change) };
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
                    change += weight[comes] + self.again[usize::from(self.met[comes])].0;
                    change -= weight[goes] + self.again[usize::from(self.met[goes]) - 1].0;
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
                self.faults = self.faults.minus(self.lonely(there)).plus(self.lonely(self.there[table]));
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
        if change <= allowed + self.at_first && change + self.change_of_lonely(round, one, two) <= allowed {
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
        let (of_a, of_b) = (a * people..(a + 1) * people, b * people..(b + 1) * people);
        let weights = weight[of_a.clone()].iter().zip(&weight[of_b.clone()]).map(|(of_a, of_b)| of_a - of_b);
        let met = self.met[of_a].iter().zip(&self.met[of_b]).map(|(of_a, of_b)| i32::from(*of_b) - i32::from(*of_a));
        // What the two are to each other stays as it is.
        let (pair, change) = (a * people + b, weights.zip(met).map(|(weight, met)| weight * met).sum::<i32>());
        let change = change + 2 * weight[pair] * i32::from(self.met[pair]);
        let (one, two) = (self.seat[a], self.seat[b]);
        if change > allowed + self.at_first || change + self.change_at_first(one, two) > allowed {
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
        known_at_first * KNOWN_AT_FIRST + self.change_of_lonely(0, one, two)
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
            self.faults = self.faults.minus(now).plus(then);
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
        let mut faults = Faults::NONE;
        for table in 0..self.there.len() {
            let there = self.who(round, table);
            let knows = self.seats[self.seats_of(round, table)].iter().map(|person| self.relations.knows[*person]);
            let known = knows.map(|knows| (knows & there).count_ones()).sum::<u32>() / 2;
            faults = faults.plus(self.lonely(there)).plus(Faults::of(Fault::KnownAtFirst, known));
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
                if self.is_done {
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
