//! Who sits with whom: a first seating, and mixes for when talk slows.

use crate::documents::{Block, Section};
use crate::facts::{Facts, Seated, Seats, Trait};
use crate::text::{Text, capital};

/// The most rounds that stand side by side on a page.
const BESIDE: usize = 3;

/// The first seating, for the side that lies in the room; none where everybody is in one circle anyway, or where there is
/// nobody to name.
pub(in crate::documents) fn first(draft: &Facts<'_>) -> Option<Section> {
    let tables = at_tables(draft)?.rounds.first()?;
    let place = capital(draft.group());
    let line = |(table, people): (usize, &Vec<Seated>)| Text::ours(format!("{place} {table}: ")).and(names(people));
    let heading = match (draft.is_online(), draft.has(Trait::Standing)) {
        (true, _) => "Rooms to begin with",
        (_, true) => "Groups to begin with",
        (_, false) => "Seats to begin with",
    };
    Section::list(heading, (1..).zip(tables).map(line).collect()).filled()
}

/// The seats, where there is more than one table.
fn at_tables<'f>(draft: &'f Facts<'_>) -> Option<&'f Seats> {
    draft.seats().filter(|seats| seats.rounds.first().is_some_and(|tables| tables.len() > 1))
}

fn names(table: &[Seated]) -> Text {
    Text::joined(table.iter().map(called), ", ")
}

/// What comes after the first seating: rounds side by side where there are few, one after the other where there are more,
/// and how good the seats are.
pub(super) fn mixes(draft: &Facts<'_>) -> Option<Section> {
    let seats = at_tables(draft)?;
    let later = &seats.rounds[1..];
    let place = capital(draft.group());
    let when = ["When talk slows"].into_iter().chain(std::iter::repeat("And again"));
    let rounds = when.map(Text::ours).zip(later);
    let mut blocks: Vec<Block> = match later.len() > BESIDE {
        _ if later.is_empty() => vec![],
        true => rounds
            .map(|(when, tables)| {
                let tables = (1..).zip(tables);
                let tables = tables.map(|(table, people)| Text::ours(format!("{place} {table}: ")).and(names(people)));
                Block::Part(Section::list(when, tables.collect()))
            })
            .collect(),
        false => {
            let (head, rounds): (Vec<Text>, Vec<&Vec<Vec<Seated>>>) = rounds.unzip();
            let most = rounds.iter().map(|tables| tables.len()).max().unwrap_or(0);
            let row = |table: usize| {
                let cells = rounds.iter().map(|tables| tables.get(table).map(|table| names(table)).unwrap_or_default());
                std::iter::once(Text::ours((table + 1).to_string())).chain(cells).collect()
            };
            vec![Block::Table {
                caption: if draft.has(Trait::Standing) { "Who is with whom" } else { "Who sits with whom" }.into(),
                head: std::iter::once(Text::ours(place)).chain(head).collect(),
                rows: (0..most).map(row).collect(),
            }]
        }
    };
    let gaps = gaps(draft, seats).filter(|_| !later.is_empty());
    let notes = [again(seats, draft.group()), apart(seats), moved(seats), gaps].into_iter().flatten();
    let notes = Text::joined(notes, " ");
    if !notes.is_empty() {
        blocks.push(Block::Paragraph(notes));
    }
    let stand = draft.has(Trait::Standing);
    let heading = match draft.is_online() || stand {
        true if later.is_empty() => "About the groups",
        false if later.is_empty() => "About the seats",
        true => "Who talks with whom next",
        false => "Who sits with whom next",
    };
    Section::new(heading, blocks).filled()
}

fn called(seated: &Seated) -> Text {
    Text::strong(&seated.called)
}

/// How good it is, and whether it could be better.
fn again(seats: &Seats, group: &str) -> Option<Text> {
    let circles = &seats.circles;
    if circles.rounds.len() < 2 {
        return None;
    }
    // That nobody meets more often than there are rounds says nothing.
    let often = match circles.most_often {
        n if n >= circles.rounds.len() => String::new(),
        2 => ", nobody a third time".to_owned(),
        n => format!(", nobody more than {n} times"),
    };
    // Only of the repeats it is proven that there cannot be fewer, and only at tables of these sizes: no more is said.
    let bound = match circles.lower_bound {
        _ if circles.most_meet() => format!("; with {group}s of these sizes it cannot be less often"),
        0 => String::new(),
        n => format!("; with {group}s of these sizes it is {n} times at least"),
    };
    let again = format!("two people share a {group} again{often}{bound}.");
    Some(Text::ours(match circles.repeats {
        0 => "Nobody is with anybody twice.".to_owned(),
        1 => format!("Once, {again}"),
        n => format!("{n} times, {again}"),
    }))
}

/// What to do about those who have a seat and may not come.
fn gaps(draft: &Facts<'_>, seats: &Seats) -> Option<Text> {
    let tables = seats.rounds.first()?;
    let people: usize = tables.iter().map(Vec::len).sum();
    let turnout = draft.turnout?;
    let gaps = match draft.is_online() {
        true => "Move one over where somebody stays away.",
        false => "Close the gap where somebody stays away.",
    };
    ((turnout.low as usize) < people).then(|| gaps.into())
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
