//! The top of the plan: when, where, how many.

use super::Trait;
use crate::documents::{Block, Section};
use crate::facts::{Basis, Facts, Time, Turnout};
use crate::text::{Text, capital, day, day_of_the_year};

/// When and where, a line each.
pub(super) fn top(draft: &Facts<'_>) -> Section {
    let lines = when(draft).into_iter().chain(place(draft));
    Section::bare(lines.map(Block::Paragraph).collect())
}

/// How many may come, and how to seat them, in a line.
pub(super) fn numbers(draft: &Facts<'_>) -> Option<Section> {
    let lines = lines(draft);
    (!lines.is_empty()).then(|| Section::bare(vec![Block::Paragraph(Text::joined(lines, ". ").and("."))]))
}

fn when(draft: &Facts<'_>) -> Vec<Text> {
    let when = &draft.session.when;
    let mut lines = Vec::new();
    let doors = match (draft.has(Trait::Online), draft.has(Trait::Outdoors)) {
        (true, _) => "open ",
        (_, true) => "there from ",
        (_, false) => "doors ",
    };
    let hours = [(doors, when.doors.copied()), ("start ", when.start.copied()), ("finish ", when.finish.copied())];
    let hours: Vec<String> =
        hours.into_iter().filter_map(|(word, at)| at.map(|at| format!("{word}{}", crate::text::time(at)))).collect();
    match (when.date.copied(), hours.is_empty()) {
        (Some(date), true) => lines.push(Text::ours(day_of_the_year(date))),
        (Some(date), false) => lines.push(Text::ours(format!("{}: {}", day_of_the_year(date), hours.join(", ")))),
        (None, false) => lines.push(Text::ours(capital(&hours.join(", ")))),
        (None, true) => {}
    }
    if !draft.time_is_settled() && !when.option.is_empty() {
        lines.extend(still_open(draft));
    }
    lines
}

/// The times that are still being agreed, the best first, with why it is.
fn still_open(draft: &Facts<'_>) -> Vec<Text> {
    let times = draft.times();
    let mut lines = vec![Text::ours(match times.ranked.len() {
        1 => "The time is still open:",
        _ => "The time is still open. The best first:",
    })];
    lines.extend(times.ranked.iter().map(|time| option(draft, time)));
    if !times.because.is_empty() {
        lines.insert(2, Text::ours(&times.because));
    }
    let unheard: Vec<Text> = times.unheard.iter().map(|one| draft.name(*one)).collect();
    if !unheard.is_empty() {
        lines.push(Text::say("Not asked yet, as far as the file says: {}.", &[super::some_of(&unheard)]));
    }
    lines
}

fn option(draft: &Facts<'_>, time: &Time) -> Text {
    let day = time.date.map_or("a day to be found".to_owned(), day);
    let hours = [time.start, time.finish].into_iter().flatten();
    let hours: Vec<String> = hours.map(crate::text::time).collect();
    let mut text = Text::ours(match hours.is_empty() {
        true => day,
        false => format!("{day}, {}", hours.join(" to ")),
    });
    for (words, names) in [(". Can: ", &time.can), (". Might: ", &time.might), (". Left out: ", &time.left_out)] {
        let names: Vec<Text> = names.iter().map(|who| Text::strong(draft.people.name_of(who))).collect();
        if !names.is_empty() {
            text = text.and(words).and(super::some_of(&names));
        }
    }
    for lost in &time.interests_lost {
        text = text.and(Text::say(". Nobody for {}", &[Text::theirs(lost)]));
    }
    for alone in &time.left_alone {
        text = text.and(Text::say(". {} would know nobody", &[Text::strong(draft.people.name_of(alone))]));
    }
    for trouble in &time.troubles {
        text = text.and(format!(". Against it: {}", trouble.words()));
    }
    text.and(".")
}

fn place(draft: &Facts<'_>) -> Option<Text> {
    let venue = &draft.session.venue;
    let name = Text::theirs(venue.name.text()?);
    let name = match venue.address.text() {
        Some(address) => name.and(", ").and(Text::theirs(address)),
        None => name,
    };
    Some(match venue.link.text().filter(|_| draft.is_online() || draft.has(Trait::Screen)) {
        Some(link) => name.and(": ").and(Text::theirs(link)),
        None => name,
    })
}

fn lines(draft: &Facts<'_>) -> Vec<Text> {
    let Some(turnout) = draft.turnout else {
        return vec![];
    };
    let mut expected = expected(turnout, draft.people.heads() + draft.walk_ins());
    // A host is nobody who may stay away, and is in no count of those who may.
    match turnout.hosts {
        0 => {}
        1 => expected += ", and you",
        hosts => expected += &format!(", and {hosts} hosts"),
    }
    let mut lines = vec![Text::ours(expected)];
    // Where it is said who sits where, that says how many.
    if let Some(gathering) = draft.gathering().filter(|gathering| gathering.tables > 1 && draft.seats().is_none()) {
        let sizes = match gathering.sizes.as_slice() {
            [] => format!("{} of about four", gathering.tables),
            sizes => sizes.iter().map(usize::to_string).collect::<Vec<_>>().join(", "),
        };
        lines.push(Text::ours(format!("Small {}s for {}: {sizes}", draft.group(), gathering.seated)));
    }
    lines
}

fn expected(turnout: Turnout, asked: usize) -> String {
    let Turnout { low, high, basis, .. } = turnout;
    match basis {
        Basis::Expected => format!("You expect {high}"),
        Basis::Listed => format!("Up to {high}, nobody’s reply noted"),
        Basis::Replies if low == high => format!("Likely {high} of {asked}"),
        Basis::Replies => format!("Likely {low} to {high} of {asked}"),
    }
}
