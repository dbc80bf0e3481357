//! The circles: repeats, proven bound and time of each case. `cargo bench --bench circles`

use cop::facts::circles::{Circles, Company, seat};
use std::fmt;

fn main() {
    divan::main();
}

/// A case, seated once to show how good it is.
struct Case {
    gathering: Company,
    rounds: usize,
    size: usize,
    circles: Option<Circles>,
}

impl fmt::Display for Case {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (repeats, bound) = self.circles.as_ref().map_or((0, 0), |circles| (circles.repeats, circles.lower_bound));
        write!(
            f,
            "{:2} people at tables of {}, {} rounds, {} know, {} apart: {repeats} repeats, at least {bound}",
            self.gathering.people,
            self.size,
            self.rounds,
            self.gathering.knows.len(),
            self.gathering.apart.len(),
        )
    }
}

fn case(people: usize, size: usize, rounds: usize, knows: usize, apart: usize) -> Case {
    let pair = |at: usize| (2 * at, 2 * at + 1);
    // Those who know each other are the last ones, the third next to each other: no pair is both.
    let known = |at: usize| (people - 1 - at, people - 4 - at);
    let gathering = Company {
        people,
        apart: (0..apart).map(pair).collect(),
        knows: (0..knows).map(known).collect(),
        ..Company::default()
    };
    Case { circles: seat(&gathering, rounds, size), gathering, rounds, size }
}

/// What is published of other programs, and what must have no repeat.
fn published() -> Vec<Case> {
    vec![
        case(9, 3, 4, 0, 0),
        case(12, 3, 4, 0, 0),
        case(12, 4, 3, 0, 0),
        case(12, 4, 3, 0, 3),
        case(16, 4, 5, 0, 0),
        case(16, 4, 5, 0, 4),
        case(20, 4, 4, 0, 0),
        case(24, 4, 6, 0, 0),
        case(24, 4, 6, 0, 6),
        case(32, 4, 6, 0, 0),
        case(32, 4, 6, 0, 8),
        case(32, 4, 10, 0, 0),
        case(32, 4, 10, 0, 8),
    ]
}

const PRIMES: [usize; 8] = [7, 11, 13, 15, 17, 19, 23, 29];

/// Head counts that no tables of four divide.
fn uneven() -> Vec<Case> {
    PRIMES.map(|people| case(people, 4, 3, 0, 0)).into()
}

/// The same with people who know each other, and people to keep apart.
fn uneven_with_relations() -> Vec<Case> {
    PRIMES.map(|people| case(people, 4, 3, people / 3, people / 8)).into()
}

#[divan::bench(args = published(), sample_count = 20)]
fn published_cases(case: &Case) -> Option<Circles> {
    seat(&case.gathering, case.rounds, case.size)
}

#[divan::bench(args = uneven(), sample_count = 20)]
fn uneven_head_counts(case: &Case) -> Option<Circles> {
    seat(&case.gathering, case.rounds, case.size)
}

#[divan::bench(args = uneven_with_relations(), sample_count = 20)]
fn uneven_head_counts_with_relations(case: &Case) -> Option<Circles> {
    seat(&case.gathering, case.rounds, case.size)
}
