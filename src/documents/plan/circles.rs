//! Who sits with whom: a first seating, and mixes for when talk slows.

use super::Draft;
use crate::facts::{Seated, Seats};
use crate::text::{Text, capital};

/// The seats, as the plan shows them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Circles {
    /// What people sit at.
    pub place: String,
    /// A heading for each round.
    pub when: Vec<&'static str>,
    /// Round by round and table by table, who sits there.
    pub rounds: Vec<Vec<Text>>,
    /// What to know about them.
    pub notes: Vec<Text>,
}

/// The circles of a session; none where everybody is in one anyway, or where there is nobody to name.
pub(super) fn circles(draft: &Draft<'_>) -> Option<Circles> {
    let seats = draft.seats.as_ref()?;
    let is_one_table = seats.rounds.first().is_none_or(|tables| tables.len() < 2);
    if is_one_table {
        return None;
    }
    let names = |table: &Vec<Seated>| {
        let names = table.iter().map(called);
        names.reduce(|names, name| names.and(", ").and(name)).unwrap_or_default()
    };
    let rounds = seats.rounds.iter();
    let when = ["To begin with", "When talk slows"].into_iter();
    Some(Circles {
        place: capital(draft.group()),
        when: when.chain(std::iter::repeat("And again")).take(seats.rounds.len()).collect(),
        rounds: rounds.map(|tables| tables.iter().map(names).collect()).collect(),
        notes: [again(seats), apart(seats), moved(seats), gaps(draft, seats)].into_iter().flatten().collect(),
    })
}

fn called(seated: &Seated) -> Text {
    Text::strong(&seated.called)
}

/// How good it is, and whether it could be better.
fn again(seats: &Seats) -> Option<Text> {
    let circles = &seats.circles;
    if circles.rounds.len() < 2 {
        return None;
    }
    let often = match circles.most_often {
        2 => "nobody a third time".to_owned(),
        n => format!("nobody more than {n} times"),
    };
    // Only of the repeats it is proven that there cannot be fewer, so only that is said.
    let bound = match circles.lower_bound {
        _ if circles.most_meet() => " With groups of this size no arrangement lets more people meet.".to_owned(),
        0 => String::new(),
        n => format!(" With groups of this size no arrangement has fewer than {n}."),
    };
    Some(Text::ours(match circles.repeats {
        0 => "Nobody is with anybody twice.".to_owned(),
        1 => format!("Two people meet again, and {often}.{bound}"),
        n => format!("{n} times two people meet again, and {often}.{bound}"),
    }))
}

/// What to do about those who have a seat and may not come.
fn gaps(draft: &Draft<'_>, seats: &Seats) -> Option<Text> {
    let tables = seats.rounds.first()?;
    let people: usize = tables.iter().map(Vec::len).sum();
    let turnout = draft.turnout?;
    ((turnout.low as usize) < people).then(|| Text::ours("Close the gap where somebody stays away."))
}

/// Why a table is so small.
fn apart(seats: &Seats) -> Option<Text> {
    let tables = seats.rounds.first()?;
    let people: usize = tables.iter().map(Vec::len).sum();
    let small = tables.iter().filter(|table| table.len() == 1 || table.len() == 2 && people > 5);
    let names: Vec<Text> = small.flatten().map(called).collect();
    (!names.is_empty()).then(|| {
        Text::say("{} would be at a larger table, but for those who are to be apart: stay near.", &[Text::list(&names)])
    })
}

/// Who sits elsewhere since somebody stayed away or walked in.
fn moved(seats: &Seats) -> Option<Text> {
    let mut names: Vec<Text> = Vec::new();
    for seated in seats.moved.iter().flatten().map(called) {
        if !names.contains(&seated) {
            names.push(seated);
        }
    }
    (!names.is_empty()).then(|| Text::say("At another place than before: {}.", &[Text::list(&names)]))
}
