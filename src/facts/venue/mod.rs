//! The judgement of a venue, on two axes that pull against each other: how formal it is, and how likely people are
//! to be interrupted. Fields come first, then the words; each verdict keeps what it rests on.
//!
//! What the fields and the words say counts a few points each; the sum decides and is never shown.

mod bustle;
mod vocabulary;

use super::Falls;
use crate::session::{Layout, Session, VenueKind};
use crate::words::{Hit, Mark, Prose};
use bustle::{OURS, bustle};
use std::ops::Range;
use vocabulary::{Cue, HOUSES, LANDS, STREETS, WORDS};

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
    let (mut own_room, mut homely, mut sells) = (false, false, false);
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
        }
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
                Source::Name => is_behind_a_house(&text, &hit),
                _ => is_where_it_stands(&text, &hit),
            };
            if hit.means == Cue::Outdoors && in_a_house && stands() {
                continue;
            }
            // And one of which the notes say that there is a café, or that a café meets there, is none.
            let only_there = matches!(hit.means, Cue::Table | Cue::Pub)
                && source == Source::Notes
                && in_a_house
                && !is_what_it_is(&text, &hit)
                && !is_where_it_stands(&text, &hit);
            let served = matches!(hit.means, Cue::Table | Cue::Pub);
            sells |= served && source == Source::Name && is_what_the_name_means(&text, &hit);
            if place.is_foreign {
                continue;
            }
            let what = source == Source::Notes && is_what_it_is(&text, &hit);
            let end = hit.words.end;
            let words = text.quote(hit.words);
            // "The Old Boardroom" may be what a café is called; what the notes say that it is comes first.
            if what && matches!(hit.means, Cue::Table | Cue::Informal) {
                own_room = false;
                sells |= served;
                formal.grounds.retain(|ground| !(ground.sort && ground.source == Source::Name));
            }
            formal.add(source, words, formality(hit.means, source, kind.is_some()));
            match hit.means {
                Cue::Public | Cue::Table | Cue::Pub | Cue::Shop | Cue::Outdoors if kind.is_none() && !only_there => {
                    guests.add(source, words, (INTERRUPTED_FROM, true))
                }
                Cue::Shared => guests.add(source, words, (INTERRUPTED_FROM, true)),
                Cue::Noise => noise.add(source, words, (INTERRUPTED_FROM, false)),
                // "The snug is ours if we are early" is a hope.
                Cue::OwnRoom => own_room |= !CONDITIONS.contains(&text.plain(end)),
                Cue::FormalHouse => houses.push(words),
                Cue::Informal => homely = true,
                _ => {}
            }
        }
        if source == Source::Notes {
            // What a list of sounds and comings knows is said once.
            let told = bustle(&text).into_iter().map(|words| text.quote(words));
            for words in told {
                if !noise.grounds.iter().any(|ground| words.contains(ground.words)) {
                    noise.add(source, words, (INTERRUPTED_FROM, false));
                }
            }
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
    for note in place.hours.iter().filter(|note| !is_planned(note)) {
        // What is heard at that hour says more than the hour.
        if !noise.grounds.iter().any(|ground| note.contains(ground.words)) {
            noise.add(Source::Notes, note.trim_end_matches(['.', ';', '!']), (INTERRUPTED_FROM, false));
        }
    }
    guests.grounds.append(&mut noise.grounds);
    match place.private {
        Some(true) => {}
        Some(false) => guests.add(Source::Private, "false", (INTERRUPTED_FROM, false)),
        None => {}
    }
    Venue { formal, interrupted: guests, sells, own_room }
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

/// Whether a note with an hour is of a break, of those who meet, or of having the place to oneself from then on, and no
/// interruption.
fn is_planned(note: &str) -> bool {
    let text = Prose::read(note);
    // "We are on Zoom every Saturday at three" is about those who meet.
    let is_ours = |word: &str| OURS.contains(&word) || matches!(word, "meet" | "meeting" | "meetings");
    (0..text.words.len()).any(|at| PLANNED.contains(&text.plain(at)) || is_ours(text.plain(at)))
        || WORDS.find(&text).iter().any(|hit| hit.means == Cue::OwnRoom)
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

/// Words that say where something else is, or when something else is: what follows is not the place itself.
const ELSEWHERE: &[&str] = &[
    "adjacent", "adjourn", "adjourning", "after", "afterwards", "alongside", "across", "ancien", "before", "behind",
    "beside", "between", "calle", "close", "converted", "ehem", "ehemalige", "ehemaligen", "enter", "entering",
    "entrance", "facing", "following", "former", "formerly", "from", "later", "middle", "minutes", "near", "nearby",
    "nearest", "opposite", "outside", "overlooking", "past", "retire", "retiring", "rua", "rue", "then", "through",
    "towards", "ulica", "via", "wait", "waiting",
];
/// How many words before a cue are searched for those.
const ELSEWHERE_REACH: usize = 4;

/// Words behind a place that say how far it is: "the beach is five minutes away".
const DISTANCES: &[&str] = &["across", "afterwards", "away", "distance", "drive", "nearby", "opposite", "road", "walk"];
/// How many words behind a cue are searched for those.
const DISTANCE_REACH: usize = 5;

/// Words for open air that stand before their name where they are spoken: "Parc Güell".
const BEFORE_ITS_NAME: &[&str] =
    &["bosque", "forêt", "jardin", "jardins", "lac", "parc", "parque", "plage", "playa", "spiaggia"];

/// Words that may follow the name of a pub, and leave it one.
const AFTER_A_PUB: &[&str] = &[
    "and", "at", "bar", "beside", "by", "close", "for", "in", "inn", "near", "next", "on", "opposite", "pub", "snug",
    "upstairs", "with",
];

/// Words behind "park" where people are told to.
const PARKING: &[&str] = &["at", "behind", "by", "in", "near", "on", "outside", "round"];

/// Words before "park" where people are told to.
const BEFORE_PARKING: &[&str] = &["can", "do", "may", "must", "please", "should", "to"];

/// Verbs that invite where they begin a sentence.
const INVITING: &[&str] = &["come", "drop", "nip", "pop", "walk", "wander"];

/// What those who meet call it.
const GATHERINGS: &[&str] = &["club", "event", "events", "group", "meetings", "our", "session", "sessions"];

/// Words that begin a sentence of what comes afterwards.
const AFTERWARDS: &[&str] = &["after", "afterwards", "following", "later"];

/// Whether a cue says something about the place: not denied, not the name of a street or of a part of town, not
/// somewhere else.
fn is_about_the_place(text: &Prose<'_>, hit: &Hit<Cue>, source: Source) -> bool {
    let (start, end) = (hit.words.start, hit.words.end);
    let after = text.words[end - 1].after;
    let street = after == Mark::None && STREETS.contains(&text.plain(end));
    let elsewhere = (start.saturating_sub(ELSEWHERE_REACH)..start)
        .rev()
        .take_while(|&at| text.words[at].after <= Mark::Pause)
        .any(|at| ELSEWHERE.contains(&text.plain(at)))
        || is_later(text, start);
    let far = (end..text.words.len().min(end + DISTANCE_REACH))
        .take_while(|&at| text.words[at - 1].after <= Mark::Pause)
        .any(|at| DISTANCES.contains(&text.plain(at)));
    // "Next to Palace Bar" says where to find it; "next to the bar" is what one hears, and a list of its own.
    let beside = start >= 2 && text.plain(start - 1) != "the" && is_beside(text, start) && hit.means != Cue::Noise;
    let named_before = start > 0 && text.words[start - 1].after == Mark::None && text.words[start - 1].name_like;
    let named_after = after == Mark::None && text.words.get(end).is_some_and(|word| word.name_like);
    // "Menlo Park, CA" is an address and "Harbour Hotel" no harbour; "ring the bell" is no pub.
    let house = matches!(hit.means, Cue::FormalRoom | Cue::FormalHouse);
    let town = text.words[start].name_like && named_before && after == Mark::Pause && !house;
    let written_as_a_name = |at: usize| text.plain(at) != "the" && text.words[at].name_like;
    let common_noun = hit.means == Cue::Pub && !(start..end).any(written_as_a_name);
    let next = if after == Mark::None { text.plain(end) } else { "" };
    // "Park by the barn" and "you must park in Mill Lane" are said to drivers.
    let before = text.before(start);
    let told = source == Source::Notes && text.words[start].first || BEFORE_PARKING.contains(&before);
    let parking = told && text.plain(start) == "park" && hit.words.len() == 1 && PARKING.contains(&next);
    // "Come and go as you like" is said to those who meet, and their meetings may be open to the public.
    let to_us = hit.means == Cue::Noise && text.words[start].first && INVITING.contains(&text.plain(start));
    let of_us = hit.means == Cue::Shared
        && (0..start)
            .rev()
            .take_while(|&at| text.words[at].after <= Mark::Pause)
            .any(|at| GATHERINGS.contains(&text.plain(at)));
    let namesake = match hit.means {
        // "The green door" is no green.
        Cue::Outdoors if text.plain(end - 1) == "green" && text.plain(start) == "the" => {
            !next.is_empty() && !AFTER_A_PUB.contains(&next)
        }
        Cue::Outdoors => named_after && !BEFORE_ITS_NAME.contains(&text.plain(start)) || HOUSES.contains(&next),
        // "The Bell tower" is no Bell, and "at the Bell Meadow centre" neither.
        Cue::Pub => {
            let longer = source == Source::Notes && named_after && text.words[start].after == Mark::None;
            !next.is_empty() && (!named_after || longer) && !AFTER_A_PUB.contains(&next)
        }
        Cue::FormalHouse | Cue::FormalName => LANDS.contains(&next),
        // "Chapel Hill" is no chapel.
        Cue::Informal => named_after && LANDS.contains(&next),
        _ => false,
    };
    !street
        && !parking
        && !to_us
        && !of_us
        && !namesake
        && !common_noun
        && !text.is_denied(start)
        // "Past the security desk" is being let in all the same.
        && (matches!(source, Source::Name)
            || hit.means == Cue::LetIn
            || !(elsewhere || far || beside || town)
            || hit.means == Cue::Noise && !elsewhere)
}

/// Whether a sentence is of what comes when people have talked: "After the meeting, some of us go to the pub".
fn is_later(text: &Prose<'_>, at: usize) -> bool {
    let start = (0..=at).rev().find(|&at| text.words[at].first).unwrap_or(0);
    AFTERWARDS.contains(&text.plain(start))
}

/// Words of the list that may as well be the staff's, or have nobody who serves.
const NOT_SERVED: &[&str] = &["canteen", "lunchroom", "patio", "rooftop", "tea bar", "tea hut", "tea room"];

/// Whether a name means the house that sells, and not a hall that is called after it: "Swan Hall".
fn is_what_the_name_means(text: &Prose<'_>, hit: &Hit<Cue>) -> bool {
    let words = text.quote(hit.words.clone());
    let end = hit.words.end;
    let mut behind = (end..text.words.len()).take_while(|&at| text.words[at - 1].after == Mark::None);
    !NOT_SERVED.iter().any(|other| other.eq_ignore_ascii_case(words))
        && !behind.any(|at| HOUSES.contains(&text.plain(at)))
}

/// Parts of a town that a house is called after: "Crown Hotel, Airport", "Crown Hotel Lakeside".
const IN_TOWN: &[&str] = &[
    "airport", "arcade", "beach", "harbour", "lakeside", "mall", "marina", "market", "markt", "mercado", "mercato",
    "riverside", "seafront", "station",
];

/// Whether a formal house or room has been named.
fn is_formal(formal: &Verdict<'_>) -> bool {
    formal.grounds.iter().any(|ground| ground.sort && ground.points >= FORMAL_FROM)
}

/// Whether words for open air say where a house stands: "on the recreation ground", "by the green".
fn is_where_it_stands(text: &Prose<'_>, hit: &Hit<Cue>) -> bool {
    let start = hit.words.start;
    (start.saturating_sub(ELSEWHERE_REACH)..start).any(|at| matches!(text.plain(at), "at" | "by" | "in" | "on"))
}

/// Whether a name names the house before this, and this is where it stands: "Loft, Mill Park".
fn is_behind_a_house(text: &Prose<'_>, hit: &Hit<Cue>) -> bool {
    let mut before = (0..hit.words.start).skip_while(|&at| !HOUSES.contains(&text.plain(at)));
    before.any(|at| text.words[at].after == Mark::Pause)
}

/// Whether a sentence begins by saying that it is one: "A café on the quay", "It is a pub".
fn is_what_it_is(text: &Prose<'_>, hit: &Hit<Cue>) -> bool {
    let Some(article) = hit.words.start.checked_sub(1).filter(|&at| matches!(text.plain(at), "a" | "an")) else {
        return false;
    };
    text.words[article].first || article > 0 && text.plain(article - 1) == "is"
}

/// Whether a name that ends before `start`, capitals and all, has "next to" before it.
fn is_beside(text: &Prose<'_>, start: usize) -> bool {
    let name =
        (0..start).rev().take_while(|&at| text.words[at].name_like && text.words[at].after == Mark::None).count();
    let at = start - name;
    at >= 2 && text.plain(at - 2) == "next" && text.plain(at - 1) == "to"
}

#[cfg(test)]
mod tests {
    use super::{Described, EXPOSED_FROM, FORMAL_FROM, INTERRUPTED_FROM, judge};
    use crate::session::{Layout, VenueKind};

    fn axes(place: &Described<'_>) -> (bool, bool) {
        let judgement = judge(place);
        (judgement.formal.points() >= FORMAL_FROM, judgement.interrupted.points() >= INTERRUPTED_FROM)
    }

    #[track_caller]
    fn reads(name: &str, notes: &str, formal: bool, interrupted: bool) {
        let place = Described { name, notes, ..Described::default() };
        assert_eq!(axes(&place), (formal, interrupted), "{:?}", judge(&place));
    }

    #[test]
    fn names_and_descriptions_are_read_as_people_would() {
        reads("Seminar Room 4, Faculty of Dentistry", "", true, false);
        reads("The Blue Heron", "pub, table by the fruit machine", false, true);
        reads("The Blue Heron", "pub, but the function room is ours", false, false);
        reads("Harbour Hotel", "Sign in at the security desk", true, false);
        reads("Foyer, Lyric Exhibition Hall", "", true, true);
        reads("Tilda's kitchen", "soup on the stove", false, false);
        reads("Riverside Park", "by the bandstand", false, true);
        reads("Ward 3 staffroom", "bleeps may go off", false, true);
    }

    #[test]
    fn rooms_of_other_tongues_are_read() {
        for formal in [
            "Seminarraum 12", "Salle de réunion, 2e étage", "Sala de juntas", "Vergaderzaal De Linde",
            "Sala consiliare", "Sala konferencyjna nr 3", "Siambr y Cyngor", "Rathaus", "Mairie du 3e", "Gemeentehuis",
            "Neuadd y Sir",
        ] {
            reads(formal, "", true, false);
        }
        for exposed in
            ["Gasthof Linde", "Le Bistrot du Coin", "Taberna Luis", "Eetcafé De Hoek", "Osteria Rosa", "Kawiarnia Ola"]
        {
            reads(exposed, "", false, true);
        }
    }

    #[test]
    fn a_homely_room_in_a_formal_house_is_no_formal_room() {
        reads("Kitchen, College of Forestry", "", false, false);
        reads("Forestry Building", "the meditation room on the University's campus", false, false);
        reads("Seminar Room, College of Forestry", "", true, false);
    }

    #[test]
    fn look_alikes_and_what_is_denied_do_not_count() {
        reads("Boardroom Café", "whole place to ourselves", false, false);
        reads("Barnsley Food Bank", "", false, false);
        reads("Room 2", "14 University Road; no lectern, no microphones", false, false);
        reads("Room 2", "12 Brewery Lane, near the park", false, false);
        reads("Chandlers' loft", "parking at Orchard Park, Newtown", false, false);
        reads("Chandlers' loft", "tea first, then on to the pub afterwards", false, false);
        reads("Chandlers' loft", "next to Mermaid Bar", false, false);
        reads("Chandlers' loft", "the beach is ten minutes away, the airport half an hour from us", false, false);
        reads("Chandlers' loft", "Avenida 4, Costa del Sol", false, false);
        reads("Chandlers' loft", "next to the bar", false, true);
        reads("Chandlers' loft", "next door to the chandlery", false, false);
        reads("Chandlers' loft", "a drum class next door", false, true);
        reads("Viola da gamba workshop", "the chamber choir keeps its music there", false, false);
        reads("Chamber music archive", "", false, false);
        reads("Allotments hut, Mill Lane", "", false, false);
        reads("Mill Lane Allotments", "", false, true);
        reads("Crown Hotel, Airport", "", true, false);
        reads("Crown Hotel Lakeside", "", true, false);
        reads("Lakeside", "", false, true);
        reads("Chandlers' loft", "a mending and drop in event", false, false);
        reads("Chandlers' loft", "it is drop in", false, true);
        reads("Airport, gate 4", "", false, true);
        reads("Anglers' hut", "by the tap on the recreation ground", false, false);
        reads("On the recreation ground", "by the tap", false, true);
        reads("Nell's wool shop", "", false, true);
        reads("Nell's wool shop", "once they have closed", false, false);
        reads("Capitol Hill lodge", "", false, false);
        reads("Saddlers Hotel", "4 Chapel Hill Road", true, false);
        reads("Saddlers Hall", "seminar room 2, with a lively question time", true, true);
        reads("Saddlers Hall", "a lively discussion in seminar room 2", true, false);
        reads("Saddlers' micropub", "", false, true);
        reads("Saddlers' loft", "behind the green door", false, false);
        reads("Saddlers", "tables on the green", false, true);
        reads("Saddlers' loft", "tea/coffee, then leather", false, false);
        reads("Parliament Hill lido", "", false, true);
        reads("The Old Committee Room", "A café by the lock, at the window", false, true);
        reads("The Old Committee Room", "They have a bar", false, false);
        reads("Harbour House", "Go up past the security desk", true, false);
    }

    #[test]
    fn what_is_said_to_those_who_meet_or_of_their_meeting_is_not_about_the_place() {
        reads("Saddlers' loft", "You must park on Mill Lane", false, false);
        reads("Saddlers' loft", "Come and go from nine to four", false, false);
        reads("Saddlers' loft", "Walkers come and go from nine to four", false, true);
        reads("Saddlers' loft", "Our meetings are free and open to the public", false, false);
        reads("Saddlers' loft", "It is open to the public", false, true);
        reads("Saddlers' loft", "Noise is kept to a reasonable level, please", false, false);
        reads("Saddlers' loft", "After the talk, members gather in the pub for a meal", false, false);
        reads("Saddlers' loft", "Members gather in the pub for a meal", false, true);
        reads("Saddlers' loft", "A meadow walk hosted by the young saddlers", false, false);
        reads("Saddlers' loft", "Take the subway to Mill Station", false, false);
        reads("Saddlers' loft", "The coffee morning of the guild", false, false);
    }

    #[test]
    fn what_stands_beside_a_house_does_not_make_it_one() {
        reads("Quilters' Room, Mill Park", "", false, false);
        reads("Mill Park", "by the Quilters' Room", false, true);
        reads("Quilters' Room", "As well as a café, the building has a crèche", false, false);
        reads("Quilters' Room", "In the café", false, true);
        reads("Quilters' Room", "Meetings are held at the Bell Meadow centre", false, false);
        reads("Quilters' Room", "At the Bell", false, true);
        reads("Crown Hotel", "where our coffee morning was", true, false);
        reads("Conf Rm 3", "We go around the table", true, false);
    }

    #[test]
    fn fields_win_over_words() {
        let cafe = Described {
            kind: Some(VenueKind::CafePrivateRoom),
            name: "The Old Bank Conference Room",
            ..Described::default()
        };
        assert_eq!(axes(&cafe), (false, false));
        let pub_ = |notes| Described { private: Some(true), name: "The Red Lion pub", notes, ..Described::default() };
        assert_eq!(axes(&pub_("the landlord is a friend")), (false, false));
        for notes in ["quiz night", "badminton on the other side of the wall", "people who come for water", "bleeps"] {
            assert_eq!(axes(&pub_(notes)), (false, true), "{notes}");
        }
        let timed = |note| Described {
            private: Some(true),
            hours: vec![note],
            name: "Loft",
            notes: note,
            ..Described::default()
        };
        assert_eq!(axes(&timed("Chairs back by 13:25.")), (false, true));
        assert_eq!(axes(&timed("Tea at 13:25.")), (false, false));
        assert_eq!(axes(&timed("Our meetings are there on Fridays at 13:25.")), (false, false));
        let hired = Described { private: Some(true), name: "Foyer of the Lyric", ..Described::default() };
        assert_eq!(judge(&hired).interrupted.points(), EXPOSED_FROM, "people walk through it all the same");
        let shared = Described { private: Some(false), name: "Loft", ..Described::default() };
        assert_eq!(axes(&shared), (false, true));
    }

    #[test]
    fn moved_furniture_makes_up_for_the_room() {
        let room = |layout| Described { kind: Some(VenueKind::TrainingRoom), layout, ..Described::default() };
        assert_eq!(axes(&room(None)), (true, false));
        assert_eq!(axes(&room(Some(Layout::Sofas))), (false, false));
    }
}
