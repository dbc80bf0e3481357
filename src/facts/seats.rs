//! Who sits with whom: the guests of a session at small tables, over a first seating and its mixes.

use super::circles::{self, Circles, Company, Reseated};
use super::{People, Person};
use std::collections::HashMap;

/// Minutes a round of talk takes. Knowledge cafés give a round 10 to 15 minutes.
pub const ROUND: u32 = 15;
/// Minutes for arriving, for food and for the end. Judgement.
pub const AROUND_IT: u32 = 25;
/// Up to so many have one conversation, and nobody need move. Fay, Garrod and Carletta 2000: talk in fives is a dialogue.
pub const ONE_CONVERSATION: u32 = 5;
/// How many talk together. Dunbar, Duncan and Nettle 1995: conversations that form freely end at about four people;
/// a World Café table seats as many.
pub const TABLE: u32 = 4;
/// So many sit at a round table and still hear each other. Judgement: eight is what most of them are made for.
pub(super) const ROUND_TABLE: usize = 8;
/// The first seating and two mixes: with more, a plan would be a timetable. Judgement.
const ROUNDS: usize = 3;

/// How guests are to be seated, and what has changed since they were.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Seating {
    /// How many rounds; as many as fit the time, and no more than three, where it is not said.
    pub rounds: Option<usize>,
    /// How many at a table; four where it is not said.
    pub tables_of: Option<usize>,
    /// Guests who stay away after all, as people.
    pub without: Vec<usize>,
    /// How many walk in whom nobody expected.
    pub walk_in: usize,
}

/// Who sits with whom.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seats {
    /// Rounds, tables, people.
    pub rounds: Vec<Vec<Vec<Seated>>>,
    /// Round by round, those who sit at another table than before the late changes.
    pub moved: Vec<Vec<Seated>>,
    /// How good the seats are.
    pub circles: Circles,
}

/// Somebody at a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seated {
    /// The whole name; blank for somebody of whom only the number is known.
    pub name: String,
    /// What to call them.
    pub called: String,
}

/// How many rounds of talk fit into so many minutes.
#[must_use]
pub fn rounds_in(minutes: u32) -> u32 {
    minutes.saturating_sub(AROUND_IT) / ROUND
}

/// Seats everybody who has a place at a table, and so many more of whom only the number is known, in a session that takes
/// so many minutes. None where there are too few or too many of them.
pub(super) fn seats(people: &People, unnamed: usize, minutes: Option<u32>, seating: &Seating) -> Option<Seats> {
    let guests: Vec<(usize, &Person)> = people.seated().collect();
    // Where most have no name, there are too few to say who sits with whom.
    if guests.len() < unnamed.max(1) || guests.len() + unnamed > circles::MOST {
        return None;
    }
    let company = company(people, &guests, unnamed);
    let fitting = minutes.map_or(ROUNDS, |minutes| rounds_in(minutes).max(1) as usize);
    let rounds = match company.people {
        few if few <= ONE_CONVERSATION as usize => 1,
        _ => fitting.min(ROUNDS),
    };
    let rounds = seating.rounds.unwrap_or(rounds);
    let size = seating.tables_of.unwrap_or(TABLE as usize);
    let (company, planned) = planned(people, &guests, company, rounds, size)?;
    let number = |person: &usize| guests.iter().position(|(guest, _)| guest == person);
    // Whoever was to be brought along by somebody who stays away does so too.
    let brought = (guests.len()..).zip(people.companions()).filter(|(_, by)| seating.without.contains(by));
    let gone: Vec<usize> = seating.without.iter().filter_map(number).chain(brought.map(|(number, _)| number)).collect();
    let late = match (gone.as_slice(), seating.walk_in) {
        ([], 0) => Reseated { moved: vec![Vec::new(); rounds], circles: planned },
        (gone, walk_in) => planned.reseat(&company, gone, walk_in)?,
    };
    let seated = named(people, &guests, unnamed, seating.walk_in);
    let of = |numbers: &Vec<usize>| numbers.iter().map(|number| seated[*number].clone()).collect();
    let rounds = late.circles.rounds.iter();
    Some(Seats {
        rounds: rounds.map(|tables| tables.iter().map(of).collect()).collect(),
        moved: late.moved.iter().map(of).collect(),
        circles: late.circles,
    })
}

/// The seats of a company, and what they kept apart: where it costs nobody a meeting, nor a larger table, those who are
/// senior sit with nobody under them.
fn planned(
    people: &People,
    guests: &[(usize, &Person)],
    company: Company,
    rounds: usize,
    size: usize,
) -> Option<(Company, Circles)> {
    let planned = circles::seat(&company, rounds, size)?;
    let mut ranks = Vec::new();
    for (number, (one, _)) in guests.iter().enumerate() {
        let juniors = people.juniors(*one).filter_map(|junior| guests.iter().position(|(guest, _)| *guest == junior));
        ranks.extend(juniors.map(|junior| (number.min(junior), number.max(junior))));
    }
    if ranks.is_empty() {
        return Some((company, planned));
    }
    let mut apart = [company.apart.clone(), ranks].concat();
    apart.sort_unstable();
    apart.dedup();
    let ranked = Company { apart, ..company.clone() };
    let smallest = |circles: &Circles| circles.rounds.iter().flatten().map(Vec::len).min();
    let is_free = |circles: &Circles| {
        circles.apart_held && circles.repeats <= planned.repeats && smallest(circles) >= smallest(&planned)
    };
    match circles::seat(&ranked, rounds, size).filter(is_free) {
        Some(better) => Some((ranked, Circles { lower_bound: planned.lower_bound, ..better })),
        None => Some((company, planned)),
    }
}

/// The guests by their numbers, those without a name last.
fn company(people: &People, guests: &[(usize, &Person)], unnamed: usize) -> Company {
    let number: HashMap<usize, usize> = guests.iter().enumerate().map(|(number, (one, _))| (*one, number)).collect();
    // Whoever is brought along keeps away from whom those who bring them keep away.
    let brought: Vec<(usize, usize)> = (guests.len()..guests.len() + unnamed)
        .zip(people.companions())
        .filter_map(|(companion, by)| Some((companion, *number.get(&by)?)))
        .collect();
    let pairs = |of: fn(&Person) -> &Vec<usize>| {
        let mut pairs = Vec::new();
        for (a, (_, person)) in guests.iter().enumerate() {
            let others = of(person).iter().filter_map(|other| number.get(other));
            pairs.extend(others.filter(|b| a < **b).map(|b| (a, *b)));
        }
        pairs
    };
    let interests =
        |person: &Person| person.interests.iter().filter_map(|interest| u32::try_from(*interest).ok()).collect();
    let hosts = guests.iter().enumerate().filter(|(_, (_, person))| person.host);
    let mut apart = pairs(|person| &person.apart_from);
    let standing_for = |one: usize| {
        let companions = brought.iter().filter(move |(_, by)| *by == one).map(|(companion, _)| *companion);
        std::iter::once(one).chain(companions)
    };
    apart = apart
        .iter()
        .flat_map(|(a, b)| standing_for(*a).flat_map(move |a| standing_for(*b).map(move |b| (a, b))))
        .collect();
    let mut interests: Vec<Vec<u32>> = guests.iter().map(|(_, person)| interests(person)).collect();
    interests.resize(guests.len() + unnamed, vec![]);
    // Those who come together know each other.
    let mut knows = pairs(|person| &person.knows);
    for (at, (one, by)) in brought.iter().enumerate() {
        knows.push((*by, *one));
        knows.extend(brought[..at].iter().filter(|(_, of)| of == by).map(|(other, _)| (*other, *one)));
    }
    Company {
        people: guests.len() + unnamed,
        knows,
        apart,
        interests,
        hosts: hosts.map(|(number, _)| number).collect(),
        brought,
    }
}

/// The names of the guests, then of those who have none, then of those who walk in.
fn named(people: &People, guests: &[(usize, &Person)], unnamed: usize, walk_in: usize) -> Vec<Seated> {
    let known = guests
        .iter()
        .map(|(one, person)| Seated { name: person.name.to_string(), called: people.called(*one).to_owned() });
    // Two of one person have each a number, so that each can be told where to go.
    let brought = people.listed().flat_map(|(by, person)| {
        (1..=person.brings).map(move |number| match person.brings {
            1 => format!("a guest of {}", people.called(by)),
            _ => format!("guest {number} of {}", people.called(by)),
        })
    });
    let unnamed = brought.chain(std::iter::repeat("one more".to_owned())).take(unnamed);
    let unnamed = unnamed.map(|called| Seated { name: String::new(), called });
    let new = (1..=walk_in).map(|number| format!("Newcomer {number}"));
    let new = new.map(|name| Seated { called: name.clone(), name });
    known.chain(unnamed).chain(new).collect()
}

#[cfg(test)]
mod tests {
    use crate::facts::Facts;
    use crate::session::read;

    #[test]
    fn whoever_is_brought_along_begins_beside_those_who_bring_them() {
        let names = ["Wilf", "Nia", "Otto", "Pearl", "Rhys", "Saskia", "Una"];
        let people = names.map(|name| format!("[[attendee]]\nname = '{name}'\ninterests = ['clay']\n")).concat();
        for brings in 1..=2 {
            let file = format!("[[attendee]]\nname = 'Tilda'\ninterests = ['glaze']\nbrings = {brings}\n{people}");
            let session = read(file.as_bytes()).session;
            let facts = Facts::of(&session);
            let first = facts.seats().and_then(|seats| seats.rounds.first()).expect("seats");
            let table = first.iter().find(|table| table.iter().any(|one| one.called == "Tilda")).expect("a table");
            assert!(table.iter().filter(|one| one.name.is_empty()).count() >= 1, "{table:?}");
            // Nobody who is brought along sits among people of whom they know none.
            let is_lost = |table: &&Vec<super::Seated>| {
                table.iter().any(|one| one.name.is_empty())
                    && table.iter().filter(|one| one.name.is_empty()).count() < 2
                    && !table.iter().any(|one| one.called == "Tilda")
            };
            assert_eq!(first.iter().filter(is_lost).count(), 0, "{first:?}");
        }
    }

    #[test]
    fn those_who_come_together_are_no_table_of_their_own_and_part_later() {
        let people = ["Wilf", "Nia", "Otto"].map(|name| format!("[[attendee]]\nname = '{name}'\n")).concat();
        let file = format!("[[attendee]]\nname = 'Tilda'\nbrings = 2\n{people}");
        let session = read(file.as_bytes()).session;
        let facts = Facts::of(&session);
        let rounds = &facts.seats().expect("seats").rounds;
        let theirs = |table: &Vec<super::Seated>| {
            table.iter().filter(|one| one.called.ends_with("Tilda")).map(|one| one.called.clone()).collect::<Vec<_>>()
        };
        let first: Vec<usize> = rounds[0].iter().map(|table| theirs(table).len()).collect();
        assert!(first == [2, 1] || first == [1, 2], "{rounds:?}");
        let beside = rounds[0].iter().map(theirs).find(|theirs| theirs.len() == 2).expect("two");
        assert!(beside.contains(&"Tilda".to_owned()), "{rounds:?}");
        for table in rounds.iter().flatten() {
            assert!(theirs(table).len() < table.len(), "{table:?}");
        }
    }

    #[test]
    fn where_nobody_is_to_be_apart_any_more_all_sit_together() {
        let people = ["Bo", "Cy", "Di"].map(|name| format!("[[attendee]]\nname = '{name}'\n")).concat();
        let file = format!("[[attendee]]\nname = 'Ana'\n[[attendee]]\nname = 'Eve'\napart_from = ['Ana']\n{people}");
        let session = read(file.as_bytes()).session;
        let sizes = |without: Vec<usize>| {
            let seating = super::Seating { without, ..super::Seating::default() };
            crate::facts::with_seating(Facts::of(&session), seating, |facts| {
                facts.seats().map(|seats| seats.rounds[0].iter().map(Vec::len).collect::<Vec<_>>())
            })
        };
        assert_eq!(sizes(vec![]).map(|sizes| sizes.iter().sum::<usize>()), Some(5));
        assert_eq!(sizes(vec![1]), Some(vec![4]));
        assert_eq!(sizes(vec![2]), Some(vec![2, 2]));
    }

    #[test]
    fn whoever_is_brought_along_keeps_away_too() {
        let names = ["Ana", "Bo", "Cy", "Di", "Ed", "Flo", "Gus"];
        let people = names.map(|name| format!("[[attendee]]\nname = '{name}'\n")).concat();
        let file = format!("[[attendee]]\nname = 'Ida'\nbrings = 2\napart_from = ['Ana']\n{people}");
        let session = read(file.as_bytes()).session;
        let facts = Facts::of(&session);
        let tables = facts.seats().expect("seats").rounds.iter().flatten();
        let called = tables.map(|table| table.iter().map(|one| one.called.as_str()).collect::<Vec<_>>());
        for table in called.filter(|table| table.contains(&"Ana")) {
            assert!(!table.iter().any(|one| one.contains("Ida")), "{table:?}");
        }
    }
}
