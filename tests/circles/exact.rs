//! The best seats there are, by going through all of them: for a dozen people at most.

use cop::facts::circles::Company;

/// What is wrong with a seating that keeps people apart, in the order in which it weighs: repeats; third meetings, a fourth
/// counting twice; meetings of people who know each other, and those in the first round; people who could share an interest
/// and do with nobody at their first table, those who know nobody and the others; meetings of hosts.
pub(super) type Faults = [u32; 7];

/// One way to seat everybody once.
struct Round {
    /// The pairs at one table, one bit each.
    pairs: u128,
    /// What it adds wherever it stands, and what more if it is the first.
    always: Faults,
    at_first: Faults,
    /// How its tables overlap with those of the very first way, but for who is who.
    overlap: Vec<Vec<usize>>,
}

/// What is wrong with these seats.
pub(super) fn faults(gathering: &Company, seats: &[Vec<Vec<usize>>]) -> Faults {
    let mut met = [0; 3];
    let mut sum = [0; 7];
    for (at, tables) in seats.iter().enumerate() {
        let round = Round::of(gathering, tables, &[]);
        sum = plus(sum, again(&met, round.pairs));
        sum = plus(sum, round.always);
        if at == 0 {
            sum = plus(sum, round.at_first);
        }
        met = after(met, round.pairs);
    }
    sum
}

/// The least faults of any seating over so many rounds with tables of these sizes; `found` are those of one.
pub(super) fn fewest(gathering: &Company, sizes: &[usize], rounds: usize, found: Faults) -> Faults {
    let mut all: Vec<Round> = Vec::new();
    let mut tables = vec![Vec::new(); sizes.len()];
    let mut very_first = Vec::new();
    seatings(gathering, sizes, 0, &mut tables, &mut |tables| {
        if very_first.is_empty() {
            very_first = tables.to_vec();
        }
        all.push(Round::of(gathering, tables, &very_first));
    });
    let both = all.iter().map(|round| (round.pairs & all[0].pairs).count_ones()).min().unwrap_or(0);
    let alike = gathering.apart.is_empty() && all.iter().all(|round| plus(round.always, round.at_first) == [0; 7]);
    // Where it makes no difference who is who, one first round stands for all, and one second for all that overlap alike.
    let firsts = if alike { 1 } else { all.len() };
    let mut seen = std::collections::BTreeSet::new();
    let seconds: Vec<usize> = (0..all.len()).filter(|at| !alike || seen.insert(all[*at].overlap.clone())).collect();
    let mut exact = Exact { all, both, found };
    for first in 0..firsts {
        let round = &exact.all[first];
        let (met, sum) = ([round.pairs, 0, 0], plus(round.always, round.at_first));
        for &second in &seconds {
            let next = if alike { 0 } else { second };
            exact.add(second, next, met, sum, rounds - 1);
        }
    }
    exact.found
}

struct Exact {
    all: Vec<Round>,
    /// How many pairs any two rounds have in common at least.
    both: u32,
    found: Faults,
}

impl Exact {
    /// Adds a round, then those from `next` on until none are left; keeps what is better than what was found.
    fn add(&mut self, at: usize, next: usize, met: [u128; 3], sum: Faults, left: usize) {
        let round = &self.all[at];
        let sum = plus(plus(sum, again(&met, round.pairs)), round.always);
        let mut least = sum;
        least[0] += (left as u32 - 1) * self.both;
        if least >= self.found {
            return;
        }
        if left == 1 {
            self.found = sum;
            return;
        }
        let met = after(met, round.pairs);
        for at in next..self.all.len() {
            self.add(at, at, met, sum, left - 1);
        }
    }
}

/// What the pairs of a round add that have met before: once, twice, three times.
fn again(met: &[u128; 3], pairs: u128) -> Faults {
    let [once, twice, thrice] = met.map(|met| (met & pairs).count_ones());
    [once, twice + thrice, 0, 0, 0, 0, 0]
}

fn after([once, twice, thrice]: [u128; 3], pairs: u128) -> [u128; 3] {
    [once | pairs, twice | once & pairs, thrice | twice & pairs]
}

fn plus(one: Faults, two: Faults) -> Faults {
    std::array::from_fn(|at| one[at] + two[at])
}

impl Round {
    fn of(gathering: &Company, tables: &[Vec<usize>], very_first: &[Vec<usize>]) -> Round {
        let none = Vec::new();
        let interests = |a: usize| gathering.interests.get(a).unwrap_or(&none);
        let share = |a: usize, b: usize| a != b && interests(a).iter().any(|one| interests(b).contains(one));
        let know =
            |a: usize, b: usize| a != b && (gathering.knows.contains(&(a, b)) || gathering.knows.contains(&(b, a)));
        let everybody = || 0..gathering.people;
        let mut round = Round { pairs: 0, always: [0; 7], at_first: [0; 7], overlap: Vec::new() };
        for table in tables {
            for &a in table {
                for &b in table.iter().filter(|b| **b < a) {
                    round.pairs |= 1 << (a * (a - 1) / 2 + b);
                    round.always[2] += u32::from(know(a, b));
                    round.at_first[3] += u32::from(know(a, b));
                    round.always[6] += u32::from(gathering.hosts.contains(&a) && gathering.hosts.contains(&b));
                }
                if everybody().any(|b| share(a, b)) && !table.iter().any(|b| share(a, *b)) {
                    round.at_first[if everybody().any(|b| know(a, b)) { 5 } else { 4 }] += 1;
                }
            }
        }
        let overlap = |order: &[usize]| {
            let of_table = |table: &Vec<usize>| {
                order.iter().map(|at| very_first[*at].iter().filter(|one| table.contains(one)).count()).collect()
            };
            let mut overlap: Vec<Vec<usize>> = tables.iter().map(of_table).collect();
            overlap.sort();
            overlap
        };
        let sizes: Vec<usize> = very_first.iter().map(Vec::len).collect();
        round.overlap = orders(&sizes).iter().map(|order| overlap(order)).min().unwrap_or_default();
        round
    }
}

/// All orders of the tables in which the sizes stay as they are.
fn orders(sizes: &[usize]) -> Vec<Vec<usize>> {
    let mut orders: Vec<Vec<usize>> = vec![Vec::new()];
    for size in sizes {
        let mut longer = Vec::new();
        for order in &orders {
            let open = (0..sizes.len()).filter(|at| sizes[*at] == *size && !order.contains(at));
            longer.extend(open.map(|at| [order.as_slice(), &[at]].concat()));
        }
        orders = longer;
    }
    orders
}

/// Every way to seat those from `person` on that keeps people apart.
fn seatings(
    gathering: &Company,
    sizes: &[usize],
    person: usize,
    tables: &mut Vec<Vec<usize>>,
    each: &mut impl FnMut(&[Vec<usize>]),
) {
    if person == gathering.people {
        return each(tables);
    }
    for table in 0..sizes.len() {
        let is_first_empty = !(0..table).any(|other| sizes[other] == sizes[table] && tables[other].is_empty());
        let is_apart =
            |other: &usize| gathering.apart.contains(&(*other, person)) || gathering.apart.contains(&(person, *other));
        if tables[table].len() == sizes[table]
            || tables[table].is_empty() && !is_first_empty
            || tables[table].iter().any(is_apart)
        {
            continue;
        }
        tables[table].push(person);
        seatings(gathering, sizes, person + 1, tables, each);
        tables[table].pop();
    }
}
