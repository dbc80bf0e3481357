//! Seatings without a repeat that can be built: people stand in columns, and each round every column moves on by a step of
//! its own, so that no two people come to one table twice.

/// As many rounds as are known, but no more than asked for, at tables of these sizes (largest first), in which no two
/// meet twice. None where the sizes are too different.
pub(super) fn build(sizes: &[usize], rounds: usize) -> Vec<Vec<Vec<usize>>> {
    let (Some(&largest), Some(&smallest)) = (sizes.first(), sizes.last()) else {
        return Vec::new();
    };
    if largest - smallest > 1 {
        return Vec::new();
    }
    let largest_ones = sizes.iter().filter(|size| **size == largest).count();
    if largest == 4 && sizes.len() == 6 && largest_ones >= 3 {
        // Three of the fours are the rings' own, the others those of the people who stay.
        return turned(largest_ones - 3, rounds);
    }
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

/// Twenty-four people in six fours do not fit into columns: there are no two orthogonal Latin squares of order six. Three
/// rings of seven move on by one place each round, and three people, each at a table of their own, stay: up to seven
/// rounds. With fewer than twenty-four, some of those who stay are missing.
fn turned(staying: usize, rounds: usize) -> Vec<Vec<Vec<usize>>> {
    (0..rounds.min(7))
        .map(|turn| {
            let tables = FIRST_OF_RINGS.iter().enumerate();
            tables
                .map(|(table, seats)| {
                    let turning = seats.iter().map(|(ring, place)| ring * 7 + (place + turn) % 7);
                    let stays = (table < staying.min(3)).then_some(21 + table);
                    turning.chain(stays).collect()
                })
                .collect()
        })
        .collect()
}

/// The first round of the rings, as ring and place: no two seats at one table are as far apart, on the same rings, as two
/// others at any table.
const FIRST_OF_RINGS: [&[(usize, usize)]; 6] = [
    &[(0, 2), (1, 2), (2, 4)],
    &[(0, 1), (1, 0), (2, 0)],
    &[(0, 4), (1, 6), (2, 5)],
    &[(2, 3), (0, 6), (0, 3), (0, 5)],
    &[(2, 1), (2, 6), (2, 2), (1, 5)],
    &[(0, 0), (1, 1), (1, 3), (1, 4)],
];
