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
    let thirds = thirds(draft, tables);
    let line = |(table, people): (usize, &Vec<Seated>)| {
        let line = Text::ours(format!("{place} {table}: ")).and(names(people));
        match thirds.iter().find(|(at, _)| at + 1 == table) {
            Some((_, host)) => line.and(", and ").and(third(draft, *host)),
            None => line,
        }
    };
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
    let notes = [again(seats, draft.group()), apart(draft, seats), under(draft, seats), moved(draft, seats), gaps];
    let notes = notes.into_iter().flatten();
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

/// The tables of one or two, by their places, and with each a host who has no seat and may join those there: nobody who is to
/// be apart from them, or is over them.
fn thirds(draft: &Facts<'_>, tables: &[Vec<Seated>]) -> Vec<(usize, usize)> {
    let people = &draft.people;
    let is_seated = |one: usize| people.seated().any(|(other, _)| other == one);
    let mut free: Vec<usize> = people.hosts().filter(|one| !is_seated(*one)).collect();
    let may_join = |host: usize, table: &[Seated]| {
        let there = (0..people.everyone.len()).filter(|one| table.iter().any(|mate| is(draft, *one, mate)));
        there.into_iter().all(|one| !people.apart(host, one) && !people.juniors(host).any(|junior| junior == one))
    };
    let mut small: Vec<(usize, &Vec<Seated>)> =
        tables.iter().enumerate().filter(|(_, table)| table.len() < 3).collect();
    // Whoever would sit alone needs one most.
    small.sort_by_key(|(_, table)| table.len());
    small
        .into_iter()
        .filter_map(|(at, table)| {
            let host = free.iter().position(|host| may_join(*host, table))?;
            Some((at, free.remove(host)))
        })
        .collect()
}

/// Whether somebody is the one who sits there.
fn is(draft: &Facts<'_>, one: usize, seated: &Seated) -> bool {
    draft.people.everyone[one].name == *seated.name
}

fn third(draft: &Facts<'_>, host: usize) -> Text {
    if draft.people.facilitator == Some(host) { "you".into() } else { draft.name(host) }
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

/// Why a table is so small, and who joins those there.
fn apart(draft: &Facts<'_>, seats: &Seats) -> Option<Text> {
    let tables = seats.rounds.first()?;
    let thirds = thirds(draft, tables);
    let small = tables.iter().enumerate().filter(|(_, table)| table.len() < 3);
    let alone = small.filter(|(at, _)| thirds.iter().all(|(joined, _)| joined != at));
    let names: Vec<Text> = alone.flat_map(|(_, table)| table).map(called).collect();
    let group = draft.group();
    let joined = thirds.first().map(|(at, host)| match (draft.people.facilitator == Some(*host), tables[*at].len()) {
        (true, 1) => "Sit with whoever would be alone: others are to be apart.".into(),
        (true, _) => "Make a third wherever two are by themselves: others are to be apart.".into(),
        (false, 1) => Text::say("{} sits with whoever would be alone: others are to be apart.", &[draft.name(*host)]),
        (false, _) => {
            Text::say("{} makes a third wherever two are by themselves: others are to be apart.", &[draft.name(*host)])
        }
    });
    let near = (!names.is_empty()).then(|| {
        let words =
            "{} would be {} a larger {}, but for those who are to be apart: stay near, in case one of them stays away.";
        Text::say(words, &[Text::list(&names), draft.at_group().into(), group.into()])
    });
    let notes: Vec<Text> = joined.into_iter().chain(near).collect();
    (!notes.is_empty()).then(|| Text::joined(notes, " "))
}

/// Those who are by themselves with somebody who is over them, since they are to be apart from all others.
fn under(draft: &Facts<'_>, seats: &Seats) -> Option<Text> {
    let people = &draft.people;
    let thirds = seats.rounds.first().map(|tables| thirds(draft, tables)).unwrap_or_default();
    let pairs = seats.rounds.iter().flatten().filter(|table| table.len() == 2);
    let mut found = pairs.flat_map(|table| {
        let there = |seated: &Seated| (0..people.everyone.len()).find(|one| is(draft, *one, seated));
        let ranks = [(0, 1), (1, 0)].map(|(boss, junior)| Some((there(&table[boss])?, there(&table[junior])?)));
        ranks.into_iter().flatten().filter(|(boss, junior)| people.juniors(*boss).any(|one| one == *junior))
    });
    let (boss, junior) = found.next().filter(|_| thirds.is_empty())?;
    let (boss, junior) = (draft.name(boss), draft.name(junior));
    let words =
        "{} sits alone with {}, who is senior to them, since the others are to be apart: ask {} whether that will do.";
    Some(Text::say(words, &[junior.clone(), boss, junior]))
}

/// Who sits elsewhere since somebody stayed away or walked in.
fn moved(draft: &Facts<'_>, seats: &Seats) -> Option<Text> {
    let mut names: Vec<Text> = Vec::new();
    for seated in seats.moved.iter().flatten().map(called) {
        if !names.contains(&seated) {
            names.push(seated);
        }
    }
    (!names.is_empty()).then(|| {
        Text::say(
            "{} another {} than before: {}.",
            &[Text::ours(capital(draft.at_group())), draft.group().into(), Text::list(&names)],
        )
    })
}

#[cfg(test)]
mod tests {
    use super::super::room::room;
    use super::{first, mixes};
    use crate::documents::lines;
    use crate::facts::Facts;
    use crate::session::read;

    /// Five guests, two of whom are to be apart, with these lines more about session and place.
    fn said(session: &str, venue: &str) -> Vec<String> {
        let people = ["Bo", "Cy", "Di"].map(|name| format!("[[attendee]]\nname = '{name}'\nrsvp = 'yes'\n")).concat();
        let apart = "[[attendee]]\nname = 'Ana'\nrsvp = 'yes'\n[[attendee]]\nname = 'Eve'\napart_from = ['Ana']\n";
        let file = format!("[session]\n{session}\n[venue]\n{venue}\n{apart}{people}");
        let session = read(file.as_bytes()).session;
        let facts = Facts::of(&session);
        lines([first(&facts), mixes(&facts), room(&facts)].iter().flatten())
    }

    #[test]
    fn a_host_without_a_seat_makes_a_third_of_two() {
        let by_you = said("facilitator = 'Ines'", "");
        assert!(by_you.iter().any(|line| line.starts_with("Table ") && line.ends_with(", and you")), "{by_you:?}");
        assert!(by_you.iter().any(|line| line.starts_with("Make a third")), "{by_you:?}");
        let by_nobody = said("facilitator = 'Di'", "");
        assert!(!by_nobody.iter().any(|line| line.ends_with(", and you")), "{by_nobody:?}");
        assert!(by_nobody.iter().any(|line| line.contains("in case one of them stays away")), "{by_nobody:?}");
    }

    #[test]
    fn nothing_is_said_of_chairs_where_people_stand() {
        let standing = said("facilitator = 'Ines'", "kind = 'outdoors'\nlayout = 'standing'");
        assert!(standing.iter().any(|line| line == "Groups to begin with"), "{standing:?}");
        for word in ["chair", "Seats", "sits", "able "] {
            assert!(!standing.iter().any(|line| line.contains(word)), "{word}: {standing:?}");
        }
    }
}
