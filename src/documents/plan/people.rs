//! Who is coming, what they share, and who knows whom.

use super::talk;
use crate::documents::{Block, PeopleMap, Section};
use crate::facts::{Facts, plain};
use crate::session::{Attendee, Rsvp};
use crate::text::Text;

/// The most people for whom a map can be read.
const MAP: usize = 30;

/// Those who may come, in the order of the file, and what they share.
pub(super) fn coming(draft: &Facts<'_>) -> Option<Section> {
    let in_full = talk::named_in_full(&draft.people);
    let guests = draft
        .people
        .listed()
        .filter_map(|(one, person)| Some(guest(draft, one, &draft.session.attendee[person.attendee?], &in_full)));
    let mut section = Section::list("Who is coming", guests.collect());
    section.blocks.extend(Section::list("What they share", talk::interests(draft)).filled().map(Block::Part));
    section.filled()
}

/// Somebody in a line or three: no table of four columns gets twelve people on half a page. Who has not said yes is
/// marked, and who knows nobody. `in_full` are the interests under which everybody who holds them is named.
fn guest(draft: &Facts<'_>, one: usize, attendee: &Attendee, in_full: &[String]) -> Text {
    let from = Text::row([&attendee.role, &attendee.from].into_iter().filter_map(|text| text.text()));
    let interests = attendee.interests.iter().map(|interest| interest.as_str());
    let interests = Text::row(interests.filter(|interest| !in_full.contains(&plain(interest))));
    let why = attendee.why.text().map(Text::theirs).unwrap_or_default();
    let parts = [from, interests, why].into_iter().filter(|part| !part.is_empty());
    parts.enumerate().fold(draft.name(one).and(reply(draft, attendee, one)), |text, (place, part)| {
        let link = if place == 0 { ": " } else { "\u{a0}· " };
        text.and(link).and(part)
    })
}

/// What to know of somebody at a glance: their reply, that they know nobody where others do know each other, and
/// how many they bring.
fn reply(draft: &Facts<'_>, attendee: &Attendee, one: usize) -> Text {
    let replied = match attendee.rsvp.copied() {
        Some(Rsvp::Maybe) => Some("may come"),
        Some(Rsvp::Asked) => Some("asked"),
        _ => None,
    };
    let alone = draft.situation().alone.binary_search(&one).is_ok().then_some("knows nobody");
    let brings = match draft.people.everyone[one].brings {
        0 => None,
        1 => Some("brings somebody".to_owned()),
        n => Some(format!("brings {n}")),
    };
    let marks: Vec<String> = [replied, alone].into_iter().flatten().map(str::to_owned).chain(brings).collect();
    if marks.is_empty() { Text::default() } else { Text::ours(format!(" ({})", marks.join(", "))) }
}

/// Who knows whom, where a map of it has anything to show and can be read.
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
    if know.is_empty() && introduce.is_empty() {
        return None;
    }
    let people = shown.iter().map(|&one| Text::theirs(draft.people.called(one))).collect();
    let caption = "Who knows whom, and whom to introduce".into();
    Some(Section::new("People map", vec![Block::Map(PeopleMap { caption, people, know, introduce })]))
}
