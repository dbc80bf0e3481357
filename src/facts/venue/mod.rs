//! The judgement of a venue, on two axes that pull against each other: how formal it is, and how likely people are
//! to be interrupted. Fields come first, then the words; each verdict keeps what it rests on.
//!
//! What the fields and the words say counts a few points each; the sum decides and is never shown.

mod about;
mod bustle;
mod numbered;
#[cfg(test)]
mod tests;
mod vocabulary;

use super::Falls;
use crate::session::{Layout, Session, VenueKind};
use crate::words::{Mark, Prose};
use about::{
    IN_TOWN, is_about_the_place, is_apart_from_a_house, is_eaten, is_round_a_room, is_what_it_is,
    is_what_the_name_means, is_where_it_stands, is_where_they_meet, out_of_doors,
};
use bustle::{OURS, bustle};
use numbered::numbered_room;
use std::ops::Range;
use vocabulary::{Cue, HOUSES, WORDS};

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
    let mut formal = Verdict::default();
    let (mut guests, mut noise) = (Verdict::default(), Verdict::default());
    let kind = place.kind.filter(|kind| *kind != VenueKind::Other);
    if let Some(kind) = kind {
        formal.add(Source::Kind, kind.word(), (formality_of(kind), true));
        guests.add(Source::Kind, kind.word(), (exposure_of(kind), true));
    }
    let is_described = kind.is_some() || place.private.is_some();
    let (mut own_room, mut homely, mut sells, mut open_air) = (false, false, false, false);
    let mut houses = vec![];
    let mut in_a_house = false;
    for (source, written) in
        [(Source::Name, place.name), (Source::Notes, place.notes), (Source::Address, place.address)]
    {
        if place.is_foreign && source != Source::Name {
            continue;
        }
        let text = Prose::read(written);
        if source == Source::Name {
            in_a_house = (0..text.words.len()).any(|at| HOUSES.contains(&text.plain(at)));
            if let Some(words) = out_of_doors(&text).filter(|_| kind.is_none() && !place.is_foreign) {
                let words = text.quote(words);
                formal.add(source, words, formality(Cue::Outdoors, source, false));
                guests.add(source, words, (INTERRUPTED_FROM, true));
            }
        }
        // Of notes that tell of comings and goings, more tell of those who meet than of others, as `tests/measure` shows. Where
        // the file says what kind of place it is, or the name says that others come there, they are about those.
        let is_sure = source != Source::Notes || is_described || !guests.grounds.is_empty();
        let stir = if is_sure { INTERRUPTED_FROM } else { EXPOSED_FROM };
        for hit in WORDS.find(&text) {
            // The lists are of things: "marketing" is no market.
            if !hit.own_form || !is_about_the_place(&text, &hit, source) {
                continue;
            }
            // A conference centre by the airport has its name from it.
            let called =
                matches!(hit.means, Cue::Public | Cue::Outdoors) && IN_TOWN.contains(&text.plain(hit.words.end - 1));
            if called && source == Source::Name && is_formal(&formal) {
                continue;
            }
            // A hut on the recreation ground is a hut, and "Loft, Mill Park" a loft.
            let stands = || match source {
                Source::Name => is_apart_from_a_house(&text, &hit) || is_where_it_stands(&text, &hit),
                _ => is_where_it_stands(&text, &hit),
            };
            if hit.means == Cue::Outdoors && in_a_house && stands() {
                continue;
            }
            let in_passing = match source {
                Source::Name => is_round_a_room(&text, &hit),
                Source::Notes => !is_where_they_meet(&text, &hit),
                _ => false,
            };
            let served = matches!(hit.means, Cue::Table | Cue::Pub);
            // A hotel has a bar, and is a hotel all the same.
            if served && in_passing && !houses.is_empty() {
                continue;
            }
            // Coffee is no house, and an office with beer none that sells it.
            let is_eaten = (source == Source::Notes || in_a_house) && is_eaten(&text, &hit);
            sells |= served && source == Source::Name && is_what_the_name_means(&text, &hit);
            if place.is_foreign {
                continue;
            }
            let what = source == Source::Notes && is_what_it_is(&text, &hit);
            let points = if in_passing { EXPOSED_FROM } else { INTERRUPTED_FROM };
            let end = hit.words.end;
            let words = text.quote(hit.words);
            // "The Old Boardroom" may be what a café is called; what the notes say that it is comes first.
            if what && matches!(hit.means, Cue::Table | Cue::Informal) {
                own_room = false;
                sells |= served;
                formal.grounds.retain(|ground| !(ground.sort && ground.source == Source::Name));
            }
            // What is sold somewhere about makes a lecture hall no easier.
            let is_sold = matches!(hit.means, Cue::Table | Cue::Pub | Cue::Shop | Cue::Outdoors);
            if !(in_passing && is_sold && source == Source::Notes) {
                formal.add(source, words, formality(hit.means, source, kind.is_some()));
            }
            match hit.means {
                Cue::Public | Cue::Table | Cue::Pub | Cue::Shop | Cue::Outdoors if kind.is_none() && !is_eaten => {
                    guests.add(source, words, (points, true))
                }
                Cue::Visited if kind.is_none() && source == Source::Name => {
                    guests.add(source, words, (EXPOSED_FROM, true))
                }
                Cue::Shared if words.starts_with("in the") => guests.add(source, words, (points, true)),
                Cue::Shared => guests.add(source, words, (stir, true)),
                Cue::Noise if source != Source::Name => noise.add(source, words, (INTERRUPTED_FROM, false)),
                Cue::Stir if source != Source::Name => noise.add(source, words, (stir, false)),
                // "The snug is ours if we are early" is a hope.
                Cue::OwnRoom => own_room |= !CONDITIONS.contains(&text.plain(end)),
                Cue::FormalHouse => houses.push(words),
                Cue::Informal => homely = true,
                _ => {}
            }
            open_air |= hit.means == Cue::Outdoors && source == Source::Name;
        }
        if source == Source::Notes {
            // What a list of sounds and comings knows is said once.
            let told = bustle(&text).into_iter().map(|words| text.quote(words));
            for words in told {
                if !noise.grounds.iter().any(|ground| words.contains(ground.words)) {
                    noise.add(source, words, (stir, false));
                }
            }
        }
    }
    if let Some(room) = numbered_room(place.name).filter(|_| !place.is_foreign) {
        let words = &place.name[room.span];
        let cue = if room.in_a_building { Cue::FormalRoom } else { Cue::Stiff };
        // "Seminar Room 204" is known already.
        if !formal.cues().any(|ground| words.contains(ground.words)) {
            formal.add(Source::Name, words, formality(cue, Source::Name, kind.is_some()));
        }
    }
    // A college's kitchen is a kitchen: what the room is made for weighs more than whose house it is in.
    if homely {
        formal.grounds.retain(|ground| !houses.contains(&ground.words));
    }
    if let Some(layout) = place.layout {
        formal.add(Source::Layout, layout.word(), (stiffness_of(layout), false));
    }
    // A room of one's own keeps the house's other guests out, though not their noise, nor a bleep.
    own_room |= place.private == Some(true);
    if own_room {
        guests.grounds.retain(|ground| is_walked_through(ground.words));
        guests.grounds.iter_mut().for_each(|ground| ground.points = EXPOSED_FROM);
    }
    let hour = if is_described || !guests.grounds.is_empty() { INTERRUPTED_FROM } else { EXPOSED_FROM };
    for note in place.hours.iter().filter(|note| !is_planned(note)) {
        // What is heard at that hour says more than the hour.
        if !noise.grounds.iter().any(|ground| note.contains(ground.words)) {
            noise.add(Source::Notes, note.trim_end_matches(['.', ';', '!']), (hour, false));
        }
    }
    guests.grounds.append(&mut noise.grounds);
    match place.private {
        Some(true) => {}
        Some(false) => guests.add(Source::Private, "false", (INTERRUPTED_FROM, false)),
        None => {}
    }
    Venue { formal, interrupted: guests, sells, own_room, open_air }
}

/// Whether a place is on other people's way, whoever has hired it.
fn is_walked_through(words: &str) -> bool {
    const ON_THE_WAY: &[&str] = &["atrium", "concourse", "corridor", "foyer", "hallway", "lobby"];
    ON_THE_WAY.iter().any(|place| place.eq_ignore_ascii_case(words))
}

/// Words that make a room one's own only perhaps.
const CONDITIONS: &[&str] = &["if", "provided", "till", "unless", "until"];

/// Words for what a host plans themselves, which breaks in on nobody.
const PLANNED: &[&str] = &[
    "break", "breakfast", "cake", "coffee", "dinner", "food", "lunch", "pause", "pizza", "sandwiches", "supper", "tea",
];

/// Months, by their first letters: who writes a date tells of one occasion, and not of what happens there at that hour.
const MONTHS: &[&str] = &["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/// Whether a note with an hour is of a break, of those who meet, of one day, or of having the place to oneself from then
/// on, and no interruption.
fn is_planned(note: &str) -> bool {
    let text = Prose::read(note);
    let words = 0..text.words.len();
    let is_ours =
        |word: &str| OURS.contains(&word) || matches!(word, "agm" | "meet" | "meeting" | "meetings" | "meets");
    // "When: every Monday at three" is theirs too.
    let is_notice = |at: usize| text.plain(at) == "when" && text.words[at].after == Mark::Pause;
    let is_month = |at: usize| text.words[at].name_like && MONTHS.iter().any(|month| text.plain(at).starts_with(month));
    let is_day = |at: usize| text.plain(at).starts_with(|c: char| c.is_ascii_digit());
    let is_dated = |at: usize| is_month(at) && (at > 0 && is_day(at - 1) || at + 1 < words.end && is_day(at + 1));
    let tells =
        |at: usize| PLANNED.contains(&text.plain(at)) || is_ours(text.plain(at)) || is_notice(at) || is_dated(at);
    words.clone().any(tells) || WORDS.find(&text).iter().any(|hit| hit.means == Cue::OwnRoom)
}

/// What a cue counts for being formal, and whether it is a sort of place. Where the file says what kind of place it
/// is, the words for kinds of places count for nothing: the file knows better.
fn formality(cue: Cue, source: Source, kind_is_known: bool) -> (i32, bool) {
    let sort = match cue {
        Cue::LetIn => return (4, false),
        Cue::Ceremony => return (3, false),
        Cue::Ease => return (-2, false),
        _ if kind_is_known => 0,
        Cue::FormalRoom | Cue::FormalHouse => 4,
        Cue::FormalName if source == Source::Name => 4,
        Cue::Stiff => 2,
        // What is eaten in a lecture hall does not make it a café; being called one does.
        Cue::Informal | Cue::Table | Cue::Pub | Cue::Shop | Cue::Outdoors if source == Source::Name => -4,
        Cue::Informal | Cue::Table | Cue::Pub | Cue::Shop | Cue::Outdoors => -2,
        _ => 0,
    };
    (sort, true)
}

/// Points for the kind of place.
fn formality_of(kind: VenueKind) -> i32 {
    use VenueKind as K;
    match kind {
        K::CouncilChamber | K::Courtroom | K::LectureTheatre | K::Boardroom => 5,
        K::Classroom | K::TrainingRoom | K::ConferenceCentre | K::HotelMeetingRoom => 4,
        K::OfficeMeetingRoom => 2,
        K::SchoolHall | K::SportsHall => 1,
        K::VillageHall | K::ChurchHall | K::CommunityCentre | K::LibraryRoom | K::Online | K::Other => 0,
        K::Clubhouse | K::Staffroom | K::Pub | K::Outdoors => -1,
        K::Cafe | K::PubFunctionRoom => -2,
        K::CafePrivateRoom | K::Home => -3,
    }
}

/// Points for the layout: it counts as much as the kind, and is easier to change.
fn stiffness_of(layout: Layout) -> i32 {
    use Layout as L;
    match layout {
        L::Theatre => 3,
        L::Boardroom | L::Classroom => 2,
        L::Horseshoe | L::HollowSquare => 1,
        L::Cabaret => 0,
        L::RoundTable | L::Standing => -1,
        L::Circle | L::CafeTables | L::Sofas | L::Picnic => -3,
    }
}

/// Points for other people in the room, or people's own work within reach.
fn exposure_of(kind: VenueKind) -> i32 {
    use VenueKind as K;
    match kind {
        K::Cafe | K::Pub | K::Outdoors => INTERRUPTED_FROM,
        K::Staffroom => EXPOSED_FROM,
        _ => 0,
    }
}

/// Whether a formal house or room has been named.
fn is_formal(formal: &Verdict<'_>) -> bool {
    formal.grounds.iter().any(|ground| ground.sort && ground.points >= FORMAL_FROM)
}
