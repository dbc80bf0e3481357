//! The judgement of a venue, on two axes that pull against each other: how formal it is, and how likely people are
//! to be interrupted. Fields come first, then the words; each verdict keeps what it rests on.
//!
//! What the fields and the words say counts a few points each; the sum decides and is never shown.

mod about;
mod bustle;
mod hours;
mod numbered;
mod ours;
mod points;
mod reading;
#[cfg(test)]
mod tests;
mod vocabulary;
mod whereabouts;

use super::Falls;
use crate::session::{Layout, Session, VenueKind};
use reading::Reading;
use std::ops::Range;

/// The venue of a session, judged. Its words are read only where they are English, but for what its name says it sells.
pub(super) fn venue<'s>(session: &'s Session, hours: &[(Range<usize>, Falls)]) -> Venue<'s> {
    let venue = &session.venue;
    let notes = venue.notes.text().unwrap_or_default();
    let during = hours.iter().filter(|(_, falls)| matches!(falls, Falls::During | Falls::Closing));
    judge(&Described {
        kind: venue.kind.copied(),
        layout: venue.layout.copied(),
        private: venue.private.copied(),
        name: venue.name.text().unwrap_or_default(),
        notes,
        address: venue.address.text().unwrap_or_default(),
        hours: during.map(|(at, _)| &notes[at.clone()]).filter(|_| session.is_english()).collect(),
        is_foreign: !session.is_english(),
    })
}

/// What the judgement looks at.
#[derive(Clone, Debug, Default)]
struct Described<'a> {
    /// What sort of place the file says it is.
    pub kind: Option<VenueKind>,
    /// How the chairs and tables stand.
    pub layout: Option<Layout>,
    /// Whether the file says that nobody else is in the room.
    pub private: Option<bool>,
    /// What it is called.
    pub name: &'a str,
    /// What is known about it.
    pub notes: &'a str,
    /// Its address.
    pub address: &'a str,
    /// The notes of what happens there while people talk: those with an hour in them that falls within it.
    pub hours: Vec<&'a str>,
    /// The words are in another language than English.
    pub is_foreign: bool,
}

/// A venue, judged.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Venue<'a> {
    /// How formal it is.
    pub formal: Verdict<'a>,
    /// How likely people are to be interrupted.
    pub interrupted: Verdict<'a>,
    /// Its name, or what the notes say that it is, is one of a house that sells food and drink.
    pub sells: bool,
    /// Those who meet have it, or a room in it, to themselves.
    pub own_room: bool,
    /// Its name is one of a place in the open.
    pub open_air: bool,
}

/// Where a cue stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Source {
    /// The venue's `kind`.
    Kind,
    /// Its `layout`.
    Layout,
    /// Its `private`.
    Private,
    /// Words of its name.
    Name,
    /// Words of the notes.
    Notes,
    /// Words of the address.
    Address,
}

/// Something that speaks for a verdict or against it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ground<'a> {
    /// Where it stands.
    pub source: Source,
    /// The words, as they were written; a field's value is the field's own word.
    pub words: &'a str,
    /// How much it counts; below nothing, it speaks against.
    pub points: i32,
    /// It is what sort of place it is, which counts once, however often it is said.
    pub sort: bool,
}

/// One axis, with what it rests on.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Verdict<'a> {
    /// What speaks for it and against it.
    pub grounds: Vec<Ground<'a>>,
}

/// From so many points on it is likely to spoil the session: a warning. Judgement.
pub const FORMAL_FROM: i32 = 4;
/// From so many on it is worth a thought: advice. Judgement.
pub const STIFF_FROM: i32 = 2;
/// The same for interruptions. Judgement.
pub const INTERRUPTED_FROM: i32 = 3;
/// The same for interruptions worth a phone call. Judgement.
pub const EXPOSED_FROM: i32 = 1;

/// How many words before a cue are searched for what it is about.
const ELSEWHERE_REACH: usize = 4;
/// How many words behind it.
const DISTANCE_REACH: usize = 5;

impl<'a> Verdict<'a> {
    /// All its points: what sort of place it is once for and once against, and everything else.
    #[must_use]
    pub fn points(&self) -> i32 {
        let of_a_sort = || {
            let sorts = self.grounds.iter().filter(|ground| ground.sort);
            sorts.map(|ground| ground.points)
        };
        let others = self.grounds.iter().filter(|ground| !ground.sort);
        of_a_sort().max().unwrap_or(0).max(0)
            + of_a_sort().min().unwrap_or(0).min(0)
            + others.map(|ground| ground.points).sum::<i32>()
    }

    /// What speaks for it.
    pub fn cues(&self) -> impl Iterator<Item = &Ground<'a>> {
        self.grounds.iter().filter(|ground| ground.points > 0)
    }

    fn add(&mut self, source: Source, words: &'a str, (points, sort): (i32, bool)) {
        let known = self.grounds.iter().any(|ground| ground.words.eq_ignore_ascii_case(words));
        if points != 0 && !known {
            self.grounds.push(Ground { source, words, points, sort });
        }
    }
}

/// How formal a place is, and how likely people are to be interrupted there.
#[must_use]
fn judge<'a>(place: &Described<'a>) -> Venue<'a> {
    let mut reading = Reading::new(place);
    reading.read(Source::Name, place.name);
    if !place.is_foreign {
        reading.read(Source::Notes, place.notes);
        reading.read(Source::Address, place.address);
    }
    reading.judged()
}
