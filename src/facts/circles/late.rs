//! Late changes: somebody stays away, somebody walks in. Everybody else keeps their table where they can.

use super::{Circles, Company, Relations, SIZES, judged, shape};

/// The size that tables come back to.
const FOUR: usize = 4;

/// Seats after a late change, and whom it moved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reseated {
    /// The seats. People keep their numbers, those who walked in have the numbers after them, and tables their places.
    pub circles: Circles,
    /// Round by round, those who now sit at another table than planned.
    pub moved: Vec<Vec<usize>>,
}

impl Circles {
    /// Seats the gathering these circles were made for without those who are `gone` and with so many who walk in. As few
    /// as can be change tables; of those who could, the ones who then have the fewest faults. None where too few or too
    /// many people are left for circles.
    #[must_use]
    pub fn reseat(&self, gathering: &Company, gone: &[usize], walk_in: usize) -> Option<Reseated> {
        let there: Vec<usize> = (0..gathering.people + walk_in).filter(|person| !gone.contains(person)).collect();
        if !(super::FEWEST..=super::MOST).contains(&there.len()) {
            return None;
        }
        let relations = Relations::of(&among(gathering, &there));
        let number = |person: &usize| there.binary_search(person).ok();
        let mut rounds: Vec<Vec<Vec<usize>>> = Vec::new();
        for tables in &self.rounds {
            let stay = |table: &Vec<usize>| table.iter().filter_map(number).collect();
            rounds.push(tables.iter().map(stay).collect());
        }
        let newcomers: Vec<usize> =
            (gathering.people..gathering.people + walk_in).filter_map(|person| number(&person)).collect();
        // As small as those who are there now need, who may have nobody left to be apart from.
        let (sizes, _) = shape::choose(&relations, FOUR);
        let least = sizes.into_iter().min().unwrap_or(0);
        let mut late =
            Late { relations: &relations, least: least.min(*SIZES.start()), met: vec![0; relations.people.pow(2)] };
        for table in rounds.iter().flatten() {
            late.count(table, 1);
        }
        let mut moved = Vec::new();
        for tables in &mut rounds {
            let of_round = late.mend(tables, &newcomers);
            moved.push(of_round.iter().map(|person| there[*person]).collect());
        }
        let mut circles = judged(&relations, rounds);
        for person in circles.rounds.iter_mut().flatten().flatten() {
            *person = there[*person];
        }
        Some(Reseated { circles, moved })
    }
}

/// The gathering of those who are there, numbered in their order.
fn among(gathering: &Company, there: &[usize]) -> Company {
    let number = |person: usize| there.binary_search(&person).ok();
    let pairs = |pairs: &[(usize, usize)]| {
        let both = |pair: &(usize, usize)| Some((number(pair.0)?, number(pair.1)?));
        pairs.iter().filter_map(both).collect()
    };
    let interests = |person: &usize| gathering.interests.get(*person).cloned().unwrap_or_default();
    Company {
        people: there.len(),
        knows: pairs(&gathering.knows),
        apart: pairs(&gathering.apart),
        interests: there.iter().map(interests).collect(),
        hosts: gathering.hosts.iter().filter_map(|host| number(*host)).collect(),
        brought: pairs(&gathering.brought),
    }
}

/// What is known while rounds are mended one after the other.
struct Late<'a> {
    relations: &'a Relations,
    /// The fewest people at a table.
    least: usize,
    /// How often two people meet, in the rounds already mended and in those still as planned.
    met: Vec<i32>,
}

impl Late<'_> {
    /// Gives everybody a seat in one round, and says who of those who had one sits elsewhere now.
    fn mend(&mut self, tables: &mut Vec<Vec<usize>>, newcomers: &[usize]) -> Vec<usize> {
        let mut moved = Vec::new();
        tables.retain(|table| !table.is_empty());
        // Too few people for so many tables: the smallest is given up.
        while tables.len() > 1 && self.relations.people < self.least * tables.len() {
            let smallest = (0..tables.len()).rev().min_by_key(|at| tables[*at].len());
            let given_up = smallest.map(|at| tables.remove(at)).unwrap_or_default();
            self.count(&given_up, -1);
            moved.extend(given_up);
        }
        // Too many: one more.
        while self.relations.people > SIZES.end() * tables.len() {
            tables.push(Vec::new());
        }
        for &person in moved.iter().chain(newcomers) {
            let at = (0..tables.len()).min_by_key(|at| self.fault(person, &tables[*at]));
            if let Some(at) = at {
                self.join(person, &mut tables[at]);
            }
        }
        while let Some((person, from, to)) = self.needed(tables) {
            tables[from].retain(|other| *other != person);
            let left = tables[from].clone();
            self.count_with(person, &left, -1);
            self.join(person, &mut tables[to]);
            if !newcomers.contains(&person) && !moved.contains(&person) {
                moved.push(person);
            }
        }
        moved.extend(self.mix(tables, newcomers));
        if tables.iter().any(|table| self.holds_apart(table)) {
            self.begin_again(tables);
            moved = (0..self.relations.people).filter(|person| !newcomers.contains(person)).collect();
        }
        moved.sort_unstable();
        moved
    }

    /// Where only newcomers sit together, half of them change places with others, and who those others are.
    fn mix(&mut self, tables: &mut [Vec<usize>], newcomers: &[usize]) -> Vec<usize> {
        let mut moved = Vec::new();
        let is_planned = |person: &&usize| !newcomers.contains(person);
        let strange = tables.iter().position(|table| table.len() > 1 && !table.iter().any(|one| is_planned(&one)));
        let Some(to) = strange else { return moved };
        let half: Vec<usize> = tables[to].iter().copied().take(tables[to].len() / 2).collect();
        for newcomer in half {
            // Nobody is left alone among newcomers at the other table either.
            let known = |table: &[usize]| table.iter().filter(is_planned).count();
            let may_go = (0..tables.len()).filter(|at| *at != to && known(&tables[*at]) > 2);
            let all = may_go.flat_map(|at| tables[at].iter().filter(is_planned).map(move |person| (*person, at)));
            let best = all
                .min_by_key(|(person, at)| (self.fault(*person, &tables[to]), std::cmp::Reverse(known(&tables[*at]))));
            let Some((person, from)) = best else { break };
            for (leaves, at, comes) in [(newcomer, to, person), (person, from, newcomer)] {
                tables[at].retain(|other| *other != leaves);
                let left = tables[at].clone();
                self.count_with(leaves, &left, -1);
                self.join(comes, &mut tables[at]);
            }
            moved.push(person);
        }
        moved
    }

    /// Whether two people sit at a table who are to be apart.
    fn holds_apart(&self, table: &[usize]) -> bool {
        let there = table.iter().fold(0_u64, |there, person| there | 1 << person);
        table.iter().any(|person| self.relations.apart[*person] & there != 0)
    }

    /// Seats everybody anew in one round, so that those are apart who are to be.
    fn begin_again(&mut self, tables: &mut Vec<Vec<usize>>) {
        for table in tables.iter() {
            self.count(table, -1);
        }
        (_, *tables) = shape::choose(self.relations, FOUR);
        for table in tables.iter() {
            self.count(table, 1);
        }
    }

    /// Somebody who should move to a table with too few people, from where to where.
    fn needed(&self, tables: &[Vec<usize>]) -> Option<(usize, usize, usize)> {
        let to = (0..tables.len()).find(|at| tables[*at].len() < self.least)?;
        let can_spare = (0..tables.len()).filter(|at| tables[*at].len() > self.least);
        can_spare.flat_map(|from| tables[from].iter().map(move |person| (*person, from, to))).min_by_key(
            |(person, from, to)| {
                let fault = self.fault(*person, &tables[*to]);
                (fault.0, std::cmp::Reverse(tables[*from].len()), fault)
            },
        )
    }

    /// What is against seating somebody at a table, what weighs most first.
    fn fault(&self, person: usize, table: &[usize]) -> (u32, bool, bool, bool, i32, u32, bool, usize) {
        let there = table.iter().fold(0_u64, |there, person| there | 1 << person);
        let again = table.iter().map(|other| self.met[person * self.relations.people + other]);
        let shares = self.relations.shares[person];
        (
            (self.relations.apart[person] & there).count_ones(),
            table.len() >= *SIZES.end(),
            table.len() >= self.least,
            table.len() >= FOUR,
            again.map(|met| met * met).sum(),
            (self.relations.knows[person] & there).count_ones(),
            shares != 0 && shares & there == 0,
            table.len(),
        )
    }

    fn join(&mut self, person: usize, table: &mut Vec<usize>) {
        self.count_with(person, table, 1);
        table.push(person);
    }

    fn count(&mut self, table: &[usize], by: i32) {
        for (at, &person) in table.iter().enumerate() {
            self.count_with(person, &table[..at], by);
        }
    }

    fn count_with(&mut self, person: usize, others: &[usize], by: i32) {
        let people = self.relations.people;
        for &other in others {
            self.met[person * people + other] += by;
            self.met[other * people + person] += by;
        }
    }
}
