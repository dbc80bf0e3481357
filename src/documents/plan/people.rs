//! Who is coming, what they share, and who knows whom.

use super::talk;
use crate::documents::{Block, PeopleMap, Section};
use crate::facts::Facts;
use crate::session::{Attendee, Rsvp};
use crate::text::Text;
use std::collections::HashMap;

/// The most people for whom a map can be read.
const MAP: usize = 30;

/// Those who may come, in the order of the file, and what they share.
pub(super) fn coming(draft: &Facts<'_>) -> Option<Section> {
    let listed = || {
        let listed = draft.people.listed();
        listed.filter_map(|(one, person)| Some((one, &draft.session.attendee[person.attendee?])))
    };
    let mut roles: HashMap<&str, usize> = HashMap::new();
    for role in listed().filter_map(|(_, attendee)| attendee.role.text()) {
        *roles.entry(role).or_default() += 1;
    }
    let half = listed().count() / 2;
    let usual = roles.iter().find(|(_, count)| **count > half).map(|(role, _)| *role);
    // What all of them care about alike is said once, as what they share.
    let held = listed().map(|(one, _)| &draft.people.everyone[one].interests).filter(|held| !held.is_empty());
    let held: Vec<_> = held.collect();
    let are_alike = held.len() > 1 && held.iter().all(|other| *other == held[0]);
    let guests = listed().map(|(one, attendee)| guest(draft, one, attendee, usual, are_alike));
    let mut section = Section::list("Who is coming", guests.collect());
    section.blocks.extend(talk::shared(draft).filter(|_| !super::is_short(draft)).map(Block::Paragraph));
    section.filled()
}

/// Somebody in a line or two: no table of four columns gets twelve people on half a page. Whoever has not said yes is
/// marked. Why they are asked says more than their role and what they care about, and the role of most says nothing. What
/// somebody cares about is said of all of them, since of some it would look as if the others cared about nothing; of nobody
/// where they `are_alike`.
fn guest(draft: &Facts<'_>, one: usize, attendee: &Attendee, usual: Option<&str>, are_alike: bool) -> Text {
    let why = attendee.why.text();
    let role = attendee.role.text().filter(|role| Some(*role) != usual && why.is_none());
    let interests = attendee.interests.iter().map(|interest| interest.as_str());
    let interests = interests.filter(|_| why.is_none() && !are_alike);
    let about = Text::row(why.into_iter().chain(interests));
    let place = Text::row([role, attendee.from.text()].into_iter().flatten());
    let parts = [(", ", place), (": ", about)].into_iter().filter(|(_, part)| !part.is_empty());
    let name = draft.name(one).and(reply(draft, attendee, one));
    parts.fold(name, |text, (link, part)| text.and(link).and(part))
}

/// What to know of somebody at a glance: their reply, and how many they bring.
fn reply(draft: &Facts<'_>, attendee: &Attendee, one: usize) -> Text {
    let replied = match attendee.rsvp.copied() {
        Some(Rsvp::Maybe) => Some("may come"),
        Some(Rsvp::Asked) => Some("asked"),
        _ => None,
    };
    let brings = match draft.people.everyone[one].brings {
        0 => None,
        1 => Some("brings somebody".to_owned()),
        n => Some(format!("brings {n}")),
    };
    let marks: Vec<String> = replied.into_iter().map(str::to_owned).chain(brings).collect();
    if marks.is_empty() { Text::default() } else { Text::ours(format!(" ({})", marks.join(", "))) }
}

/// Who knows whom, where that is noted of anybody, and a map of it can be read.
pub(super) fn map(draft: &Facts<'_>) -> Option<Section> {
    let shown: Vec<usize> = draft.people.listed().map(|(one, _)| one).collect();
    if !(2..=MAP).contains(&shown.len()) {
        return None;
    }
    let place = |one: usize| shown.binary_search(&one).ok();
    let ordered = |a: usize, b: usize| (a.min(b), a.max(b));
    let know: Vec<(usize, usize)> = (0..)
        .zip(&shown)
        .flat_map(|(a, &one)| {
            let others = draft.people.everyone[one].knows.iter().filter_map(|&other| place(other));
            others.filter(move |&b| a < b).map(move |b| (a, b))
        })
        .collect();
    let pairs = draft.introductions().pairs.iter();
    let mut introduce: Vec<(usize, usize)> =
        pairs.filter_map(|pair| Some(ordered(place(pair.who)?, place(pair.meets)?))).collect();
    introduce.sort_unstable();
    introduce.dedup();
    // Whom to introduce stands in a list of its own.
    if know.is_empty() {
        return None;
    }
    let people = shown.iter().map(|&one| Text::theirs(draft.people.called(one))).collect();
    let caption = "Who knows whom, and whom to introduce".into();
    Some(Section::new("People map", vec![Block::Map(PeopleMap { caption, people, know, introduce })]))
}
