//! Seatings that need no search. Most can be built without a repeat: people stand in columns, and each round every column
//! moves on by a step of its own, so that no two people come to one table twice. What cannot, and is hard to find, is kept.

/// A line for each seating that is kept: the sizes of the tables, the number of rounds, and the tables round by round, with
/// a digit or a letter for each person. No seating with fewer repeats is known to us; `tests/circles.rs` holds them to what
/// they promise. They come from searches of minutes, from searches for a few rounds that are turned by a permutation of the
/// people, and, for thirty-two people, from the lines over the field of eight elements.
const KEPT: &str = include_str!("kept.txt");

/// Rounds at tables of these sizes (largest first) in which few or none meet twice: as many as asked for, or as many as can
/// be built.
pub(super) fn build(sizes: &[usize], rounds: usize) -> Vec<Vec<Vec<usize>>> {
    let built = by_columns(sizes, rounds);
    if built.len() == rounds { built } else { kept(sizes, rounds).unwrap_or(built) }
}

/// The first rounds of the shortest kept seating that has so many.
fn kept(sizes: &[usize], rounds: usize) -> Option<Vec<Vec<Vec<usize>>>> {
    let sizes: String = sizes.iter().map(usize::to_string).collect();
    let mut kept = KEPT.lines().filter_map(|line| line.strip_prefix(&sizes)?.strip_prefix(' ')?.split_once(": "));
    let (_, kept) = kept.find(|(of, _)| of.parse().is_ok_and(|of: usize| of >= rounds))?;
    let people = |table: &str| table.chars().filter_map(|person| Some(person.to_digit(36)? as usize)).collect();
    Some(kept.split(" / ").take(rounds).map(|round| round.split(' ').map(people).collect()).collect())
}

/// As many rounds as columns give, in which no two meet twice. None where the sizes are too different.
fn by_columns(sizes: &[usize], rounds: usize) -> Vec<Vec<Vec<usize>>> {
    let (Some(&largest), Some(&smallest)) = (sizes.first(), sizes.last()) else {
        return Vec::new();
    };
    if largest - smallest > 1 {
        return Vec::new();
    }
    let largest_ones = sizes.iter().filter(|size| **size == largest).count();
    let columns = Columns { tables: sizes.len(), columns: largest, last_column: largest_ones };
    // Each column is a set of people who have not met.
    let by_column = columns.of_their_own().filter(|_| rounds > columns.tables);
    let steps = (1..=rounds.min(columns.tables)).rev().find_map(|rounds| columns.steps(rounds));
    let steps = steps.unwrap_or_default();
    let by_steps = steps.iter().map(|steps| columns.round(steps));
    by_steps.chain(by_column).collect()
}

/// As many columns of people as a table has seats, as many people in a column as there are tables; the last column may
/// hold fewer.
struct Columns {
    tables: usize,
    columns: usize,
    last_column: usize,
}

impl Columns {
    /// How many people there are.
    fn people(&self) -> usize {
        (self.columns - 1) * self.tables + self.last_column
    }

    /// Adds two places in a column. Where the number of places is a power of two, addition without carrying gives more
    /// rounds than addition around the clock.
    fn moved(&self, place: usize, step: usize) -> usize {
        if self.tables.is_power_of_two() { place ^ step } else { (place + step) % self.tables }
    }

    /// The step by which `from` comes to `to`.
    fn between(&self, from: usize, to: usize) -> usize {
        if self.tables.is_power_of_two() { from ^ to } else { (to + self.tables - from) % self.tables }
    }

    /// A step for each column in each round, such that two columns are never twice apart by the same.
    fn steps(&self, rounds: usize) -> Option<Vec<Vec<usize>>> {
        let mut steps: Vec<Vec<usize>> = vec![Vec::new(); rounds];
        let mut patience = 5_000;
        self.extend(&mut steps, 0, &mut patience).then_some(steps)
    }

    /// Fills the steps round by round and column by column, taking back what leads nowhere.
    fn extend(&self, steps: &mut [Vec<usize>], round: usize, patience: &mut usize) -> bool {
        if round == steps.len() {
            return true;
        }
        let column = steps[round].len();
        if column == self.columns {
            return self.extend(steps, round + 1, patience);
        }
        // The first column may stand still, and so may everybody in the first round.
        let choices = if column == 0 || round == 0 { 1 } else { self.tables };
        for step in 0..choices {
            let clash = (0..column).any(|other| {
                let apart = self.between(steps[round][other], step);
                (0..round).any(|before| self.between(steps[before][other], steps[before][column]) == apart)
            });
            if clash {
                continue;
            }
            if *patience == 0 {
                return false;
            }
            *patience -= 1;
            steps[round].push(step);
            if self.extend(steps, round, patience) {
                return true;
            }
            steps[round].pop();
        }
        false
    }

    /// The tables of a round: from each column the person who has come to that place.
    fn round(&self, steps: &[usize]) -> Vec<Vec<usize>> {
        (0..self.tables)
            .map(|table| {
                steps
                    .iter()
                    .enumerate()
                    .map(|(column, step)| column * self.tables + self.moved(table, *step))
                    .filter(|person| *person < self.people())
                    .collect()
            })
            .collect()
    }

    /// One more round in which each column is a table, or is split into tables, where that gives the same sizes.
    fn of_their_own(&self) -> Option<Vec<Vec<usize>>> {
        let full = self.last_column == self.tables && self.tables.is_multiple_of(self.columns);
        let square = self.tables == self.columns && self.last_column + 1 == self.tables;
        (full || square).then(|| {
            let people: Vec<usize> = (0..self.people()).collect();
            people.chunks(self.columns).map(<[usize]>::to_vec).collect()
        })
    }
}
