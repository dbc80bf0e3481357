//! The place as it is, by all that the file says of it: in a call, in the open, where food is sold, in a hall, with
//! people on a screen, with somebody who may be called away; and which of the notes names an hour.

use super::Facts;
use super::food::is_ordered;
use super::venue::Venue;
use crate::session::{Layout, Session, VenueKind};
use crate::words::Prose;
use chrono::{NaiveTime, TimeDelta, Timelike};
use std::ops::Range;

/// Where people meet, as far as it changes what to do there.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Place {
    /// In a call: the file says so, or the place is called by the name of one.
    pub online: bool,
    /// In the open.
    pub outdoors: bool,
    /// At somebody's home: the file says so, or the place is called "our kitchen" or "Greta's flat".
    pub home: bool,
    /// In a house that sells food and drink: at its own tables, or in a room of one's own for which the host orders.
    pub house: bool,
    /// At its own tables, where everybody orders for themselves.
    pub sold: bool,
    /// At its own tables, among its other guests.
    pub among_guests: bool,
    /// In a hall, and not in one of its smaller rooms.
    pub hall: bool,
    /// In a room with a link: some people are on a screen.
    pub screen: bool,
    /// The notes show that somebody has thought of them.
    pub screen_is_seen_to: bool,
    /// At one table, which is all there is: a round one, by the layout or by the notes.
    pub one_table: bool,
    /// Somebody may be called away: bleeps, pagers, somebody on call.
    pub on_call: bool,
}

/// Where an hour falls.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Falls {
    /// Before people sit down.
    Before,
    /// While they talk.
    During,
    /// In the last minutes, when they come to an end.
    Closing,
    /// When they finish, or after it.
    After,
}

/// Words that name a call, whatever stands beside them.
const CALLS: &[&str] = &[
    "bigbluebutton", "discord", "facetime", "gotomeeting", "hangouts", "jitsi", "online", "skype", "teams",
    "videocall", "virtual", "webex", "whereby", "zoom", "zulip",
];
/// Two words that do so together.
const CALLS_OF_TWO: &[(&str, &str)] = &[
    ("conference", "call"),
    ("google", "meet"),
    ("slack", "huddle"),
    ("video", "call"),
    ("video", "chat"),
    ("video", "conference"),
    ("video", "meeting"),
    ("whatsapp", "call"),
];
/// Words that may stand beside them in the name of a call. With any other word it may be a room: "CIC and Zoom".
const BESIDE: &[&str] = &[
    "a", "an", "and", "be", "by", "call", "calls", "chat", "comes", "conference", "details", "event", "follow",
    "follows", "fully", "google", "huddle", "in", "invitation", "link", "links", "meet", "meeting", "meetings",
    "microsoft", "ms", "my", "on", "our", "over", "reminder", "sent", "slack", "tba", "tbc", "the", "to", "usual",
    "via", "video", "weekly", "whatsapp", "will", "with",
];
/// Rooms that are no hall, though they may be in one.
const SMALLER_ROOMS: &[&str] = &[
    "bar", "café", "cafe", "foyer", "gallery", "kitchen", "library", "lounge", "office", "parlour", "room", "snug",
    "stage", "studio", "vestry",
];
/// Words that show that somebody has thought of those who are not in the room.
const SCREENS: &[&str] = &["call", "dial", "hybrid", "laptop", "online", "remote", "remotely", "screen", "video"];
/// Words for being called away.
const CALLED_AWAY: &[&str] = &["bleep", "bleeps", "bleeper", "bleepers", "pager", "pagers"];

/// Reads the place.
pub(super) fn place(session: &Session, judged: &Venue<'_>) -> Place {
    let venue = &session.venue;
    let kind = venue.kind.copied().filter(|kind| *kind != VenueKind::Other);
    let online = kind == Some(VenueKind::Online) || kind.is_none() && is_call(session);
    let is_a_room = kind.is_some() || venue.address.get().is_some() || venue.layout.get().is_some();
    let name = Prose::read(venue.name.text().unwrap_or_default());
    let named = |words: &[&str]| (0..name.words.len()).any(|at| words.contains(&name.plain(at)));
    let is_open_house = match kind {
        Some(kind) => matches!(kind, VenueKind::Cafe | VenueKind::Pub),
        None => !online && judged.sells,
    };
    let is_room_of_one = matches!(kind, Some(VenueKind::CafePrivateRoom | VenueKind::PubFunctionRoom));
    let offered = &session.food.offered;
    // What a house serves in a room that was hired may be the host's; "order at the bar" is not.
    let is_ordered = || offered.iter().next().is_some() && offered.iter().all(|offer| is_ordered(offer));
    let home = kind == Some(VenueKind::Home) || kind.is_none() && venue.name.text().is_some_and(names_a_home);
    let has_a_wet_place = venue.if_wet.get().is_some();
    let outdoors = match venue.kind.copied() {
        Some(VenueKind::Outdoors) => true,
        // Whoever says that it is another sort of place knows that it may be one in the open.
        Some(VenueKind::Other) => has_a_wet_place && !online && judged.open_air,
        Some(_) => false,
        None => has_a_wet_place && !online && !home && !venue.layout.copied().is_some_and(is_of_a_room),
    };
    let halls = [VenueKind::SchoolHall, VenueKind::SportsHall, VenueKind::VillageHall, VenueKind::ChurchHall].map(Some);
    let notes = Prose::read(venue.notes.text().unwrap_or_default());
    Place {
        online,
        home,
        outdoors,
        house: is_open_house || is_room_of_one,
        sold: is_open_house || is_room_of_one && is_ordered(),
        among_guests: is_open_house && !judged.own_room,
        hall: halls.contains(&kind) && !named(SMALLER_ROOMS),
        screen: is_a_room && !online && venue.link.get().is_some(),
        screen_is_seen_to: (0..notes.words.len()).any(|at| SCREENS.contains(&notes.plain(at))),
        one_table: match venue.layout.copied() {
            Some(layout) => layout == Layout::RoundTable,
            None => has_a_round_table(&notes),
        },
        on_call: is_on_call(&notes),
    }
}

/// Whether chairs and tables stand so in a room only: nobody carries sofas, desks or rows of chairs out on the grass.
fn is_of_a_room(layout: Layout) -> bool {
    match layout {
        Layout::Sofas
        | Layout::Cabaret
        | Layout::Horseshoe
        | Layout::HollowSquare
        | Layout::Boardroom
        | Layout::Classroom
        | Layout::Theatre => true,
        Layout::Circle | Layout::CafeTables | Layout::Picnic | Layout::RoundTable | Layout::Standing => false,
    }
}

/// Whether a place without a kind is called by the name of a call, and has neither a street nor chairs.
fn is_call(session: &Session) -> bool {
    let venue = &session.venue;
    let address = venue.address.text();
    if venue.layout.get().is_some() || address.is_some_and(|address| !names_a_call(address)) {
        return false;
    }
    match venue.name.text() {
        Some(name) => names_a_call(name),
        None => address.is_some() || venue.link.get().is_some() && venue.name.absent().is_some(),
    }
}

/// Whether some words name a call and nothing else, or are a link and nothing else.
fn names_a_call(words: &str) -> bool {
    let text = Prose::read(words);
    let plain = |at: usize| text.plain(at);
    let all = 0..text.words.len();
    if all.is_empty() {
        return words.contains("://");
    }
    let is_known = |at: usize| CALLS.contains(&plain(at)) || BESIDE.contains(&plain(at));
    let of_two = |at: usize| CALLS_OF_TWO.contains(&(plain(at), plain(at + 1)));
    let names = |at: usize| CALLS.contains(&plain(at)) || of_two(at);
    all.clone().all(is_known) && (all.clone().any(names) || all.len() == 1 && plain(0) == "meet")
}

/// The rooms of a home, and what it is, in small letters: "Greta's Kitchen" may be a café.
const DWELLINGS: &[&str] =
    &["apartment", "flat", "home", "house", "kitchen", "living room", "lounge", "front room", "place", "sitting room"];

/// Whether these words say whose home it is and nothing else.
fn names_a_home(words: &str) -> bool {
    let Some((whose, what)) = words.trim().split_once(' ') else { return false };
    let is_somebodys =
        || whose.starts_with(char::is_uppercase) && whose.ends_with(['s', '’', '\'']) && whose.contains(['’', '\'']);
    (matches!(whose, "my" | "My" | "our" | "Our") || is_somebodys()) && DWELLINGS.contains(&what.trim())
}

/// Whether the notes have a round table, and no more of them.
fn has_a_round_table(text: &Prose<'_>) -> bool {
    (0..text.words.len()).any(|at| text.plain(at) == "round" && text.plain(at + 1) == "table" && !text.is_denied(at))
}

fn is_on_call(text: &Prose<'_>) -> bool {
    (0..text.words.len()).any(|at| {
        let on_call = text.plain(at) == "on" && text.plain(at + 1) == "call";
        (on_call || CALLED_AWAY.contains(&text.plain(at))) && !text.is_denied(at)
    })
}

/// An hour in the notes has to do with this evening where it is no further from it than this, in hours. Judgement.
const NEAR: i64 = 3;

/// The last minutes, in which people come to an end. Judgement.
const CLOSING: i64 = 10;

/// The notes that name an hour near the session, and where it falls; none where start or finish is open.
pub(super) fn hours(session: &Session) -> Vec<(Range<usize>, Falls)> {
    let notes = session.venue.notes.text().unwrap_or_default();
    let (Some(start), Some(finish)) = (session.when.start.copied(), session.when.finish.copied()) else {
        return vec![];
    };
    let falls = |at: NaiveTime| match at {
        _ if at <= start => Falls::Before,
        _ if at < finish && finish.signed_duration_since(at) <= TimeDelta::minutes(CLOSING) => Falls::Closing,
        _ if at < finish => Falls::During,
        _ => Falls::After,
    };
    let is_near = |at: &NaiveTime| {
        let near = TimeDelta::hours(NEAR);
        start.signed_duration_since(*at) <= near && at.signed_duration_since(finish) <= near
    };
    let mut found = vec![];
    for sentence in sentences(notes) {
        let times: Vec<Falls> =
            clock(&notes[sentence.clone()]).filter_map(|hour| hour.into_iter().find(is_near)).map(falls).collect();
        let first = times.iter().find(|falls| matches!(falls, Falls::During | Falls::Closing)).or(times.first());
        found.extend(first.map(|falls| (sentence, *falls)));
    }
    found
}

/// Words that are written with a full stop, and end no sentence by it.
const SHORTENED: &[&str] = &["Dr", "Fr", "Mr", "Mrs", "Ms", "No", "Rev", "St"];

/// The sentences of a text, by their bytes, without the spaces around them. "Mrs." and "p.m." end none.
pub(super) fn sentences(text: &str) -> impl Iterator<Item = Range<usize>> {
    let ends = |(at, c): (usize, char)| {
        let (before, after) = (&text[..at], &text[at + c.len_utf8()..]);
        let is_end = match c {
            ';' | '\n' | '!' | '?' => true,
            '.' => {
                let word = before.rsplit(|c: char| !c.is_alphanumeric()).next().unwrap_or_default();
                let next = after.trim_start().chars().next();
                after.starts_with(char::is_whitespace)
                    && !SHORTENED.contains(&word)
                    && !next.is_some_and(char::is_lowercase)
            }
            _ => false,
        };
        is_end.then_some(at + c.len_utf8())
    };
    let mut ends: Vec<usize> = text.char_indices().filter_map(ends).collect();
    ends.push(text.len());
    let mut from = 0;
    ends.into_iter().filter_map(move |end| {
        let (start, sentence) = (from, &text[from..end]);
        from = end;
        let lead = sentence.len() - sentence.trim_start().len();
        let words = sentence.trim();
        (!words.is_empty()).then(|| start + lead..start + lead + words.len())
    })
}

/// Numbers as words, as far as a clock has them.
const NUMBERS: &[&str] =
    &["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];
/// Twelve o'clock by a name of its own.
const NOON: &[&str] = &["noon", "midday"];
/// Words by which an hour is one of the first half of the day.
const MORNINGS: &[&str] = &["breakfast", "dawn", "morning", "mornings", "sunrise"];
/// What comes early in the day, where no half of it is said.
const EARLY: &[&str] =
    &["bin", "binmen", "bins", "dustcart", "milkman", "mower", "mowers", "postman", "refuse", "strimmer"];
/// And of the second.
const EVENINGS: &[&str] =
    &["afternoon", "afternoons", "dusk", "evening", "evenings", "night", "nights", "sunset", "tonight"];
/// Words before which a bare number is an hour.
const AT: &[&str] = &["about", "after", "around", "at", "before", "by", "from", "till", "until"];
/// Words behind an hour that is a bare number; before anything else it counts something: "by two people".
const THEN: &[&str] = &["and", "but", "for", "o'clock", "on", "or", "sharp", "so", "then", "till", "until", "when"];

/// The hours that a sentence names, each with what it may be: of half a day that is not said, both.
fn clock(sentence: &str) -> impl Iterator<Item = Vec<NaiveTime>> + '_ {
    let words: Vec<&str> = sentence.split_whitespace().collect();
    (0..words.len()).filter_map(move |at| {
        if !may_be_a_number(words[at]) {
            return None;
        }
        let plain = |at: usize| words.get(at).map(|word| plain(word)).unwrap_or_default();
        let word = plain(at);
        if NOON.contains(&word.as_str()) {
            return NaiveTime::from_hms_opt(12, 0, 0).map(|noon| vec![noon]);
        }
        let is_last = words[at].ends_with([',', ';', '.', ')', ':']) || at + 1 == words.len();
        let (number, half) = match ["pm", "am"].iter().find_map(|half| Some((word.strip_suffix(half)?, *half))) {
            Some((number, half)) if !number.is_empty() => (number.to_owned(), Some(half)),
            _ => {
                let next = plain(at + 1);
                (word.clone(), ["pm", "am"].into_iter().find(|half| *half == next))
            }
        };
        let is_clock = number.contains([':', '.']);
        let (hour, minute) = match number.split_once([':', '.']) {
            Some((hour, minute)) if minute.len() == 2 => (hour.parse().ok()?, minute.parse().ok()?),
            Some(_) => return None,
            None => (number.parse().ok().or_else(|| in_words(&number))?, 0),
        };
        let asked =
            (at > 0 && AT.contains(&plain(at - 1).as_str())) && (is_last || THEN.contains(&plain(at + 1).as_str()));
        // "Half past eight" and "quarter to nine".
        let parts = (at > 1).then(|| (plain(at - 2), plain(at - 1)));
        let shift = match parts.as_ref().map(|(a, b)| (a.as_str(), b.as_str())) {
            Some(("half", "past")) => Some(30),
            Some(("quarter", "past")) => Some(15),
            Some(("quarter", "to")) => Some(-15),
            _ => None,
        };
        if !(is_clock || half.is_some() || shift.is_some() || asked) {
            return None;
        }
        let time = NaiveTime::from_hms_opt(hour, minute, 0)? + TimeDelta::minutes(shift.unwrap_or(0));
        let noon = TimeDelta::hours(12);
        let said = || half_said(&words).or_else(|| (EARLY_HOURS.contains(&hour) && is_early(&words)).then_some("am"));
        Some(match half.or_else(|| if (1..=12).contains(&hour) { said() } else { None }) {
            Some("pm") if time.hour() < 12 => vec![time + noon],
            Some("am") if time.hour() == 12 => vec![time - noon],
            None if hour <= 12 && !number.starts_with('0') => vec![time, time + noon],
            _ => vec![time],
        })
    })
}

/// The hours at which what comes early may come. Judgement.
const EARLY_HOURS: std::ops::Range<u32> = 5..12;

/// Whether these words speak of what comes early in the day: "Mower at seven".
fn is_early(words: &[&str]) -> bool {
    words.iter().any(|word| EARLY.contains(&plain(word).trim_end_matches("'s")))
}

/// Which half of the day these words speak of: "the morning's mower at seven".
fn half_said(words: &[&str]) -> Option<&'static str> {
    let said = |half: &[&str]| words.iter().any(|word| half.contains(&plain(word).trim_end_matches("'s")));
    match (said(MORNINGS), said(EVENINGS)) {
        (true, false) => Some("am"),
        (false, true) => Some("pm"),
        _ => None,
    }
}

/// Whether a word begins as a number does. Hardly any does, and the others are not read.
fn may_be_a_number(word: &str) -> bool {
    let bare = word.trim_start_matches(|c: char| !c.is_alphanumeric());
    let begins = |number: &&str| bare.get(..number.len()).is_some_and(|begin| begin.eq_ignore_ascii_case(number));
    bare.starts_with(|c: char| c.is_ascii_digit()) || NUMBERS.iter().chain(NOON).any(begins)
}

/// A word as a clock is read: in lower case, without what stands around it, and "p.m." as "pm".
fn plain(word: &str) -> String {
    let word = word.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase();
    word.replace("p.m", "pm").replace("a.m", "am").replace('’', "'")
}

fn in_words(number: &str) -> Option<u32> {
    let place = NUMBERS.iter().position(|word| *word == number)?;
    u32::try_from(place + 1).ok()
}

impl<'s> Facts<'s> {
    /// Whether people meet in a call.
    #[must_use]
    pub fn is_online(&self) -> bool {
        self.place().online
    }

    /// The notes whose hour falls there, as they are written.
    pub fn notes_that_fall(&self, falls: Falls) -> impl Iterator<Item = &'s str> {
        let notes = self.session.venue.notes.text().unwrap_or_default();
        let hours = self.hours.iter().filter(move |(_, when)| *when == falls);
        hours.map(move |(at, _)| notes[at.clone()].trim_end_matches(';'))
    }

    /// The notes that name no hour near the session, as they are written: one piece, where none does.
    pub fn other_notes(&self) -> impl Iterator<Item = &'s str> {
        let notes = self.session.venue.notes.text().unwrap_or_default();
        let hours = &self.hours;
        let mut from = 0;
        let mut pieces: Vec<&str> = vec![];
        for (at, _) in hours {
            pieces.push(&notes[from..at.start]);
            from = at.end;
        }
        pieces.push(&notes[from..]);
        pieces.into_iter().map(|piece| piece.trim().trim_end_matches(';')).filter(|piece| !piece.is_empty())
    }

    /// How long people take to arrive, in minutes: a quarter of an hour, and no more than a few minutes where there is
    /// an hour or less in all and people come from their work. Judgement.
    #[must_use]
    pub fn minutes_to_arrive(&self) -> i64 {
        if self.session.minutes().is_some_and(|minutes| minutes <= AN_HOUR) { 5 } else { 15 }
    }
}

const AN_HOUR: u32 = 60;

#[cfg(test)]
mod tests {
    use super::Falls;
    use crate::facts::Facts;
    use crate::session::read;

    fn of<T>(venue: &str, what: impl Fn(&Facts<'_>) -> T) -> T {
        let file = format!("[when]\nstart = 18:30:00\nfinish = 20:30:00\n[venue]\n{venue}\n");
        let session = read(file.as_bytes()).session;
        what(&Facts::of(&session))
    }

    #[test]
    fn a_call_is_known_by_its_name_and_a_room_is_not_taken_for_one() {
        for call in [
            "name = 'Zoom'",
            "name = 'Teams, link to follow'",
            "name = 'Google Meet'",
            "name = 'Meet'",
            "name = 'On a video call'",
            "name = 'https://calls.example.org/ropes'",
            "link = 'https://calls.example.org/ropes'",
            "name = 'Zoom'\naddress = 'https://calls.example.org/ropes'",
            "name = 'Zoom'\nkind = 'other'",
        ] {
            assert!(of(call, |facts| facts.is_online()), "{call}");
        }
        for room in [
            "name = 'Library and Zoom'",
            "name = 'The Zoom Room'",
            "name = 'Zoom'\naddress = '3 Mill Lane'",
            "name = 'Meeting room'",
            "name = 'Call Street Hall'",
            "name = 'Teams'\nlayout = 'circle'",
            "name = 'Zoom'\nkind = 'pub'",
            "name = 'Hall'\naddress = 'https://maps.example.org/hall'",
            "",
        ] {
            assert!(!of(room, |facts| facts.is_online()), "{room}");
        }
    }

    #[test]
    fn a_house_that_sells_is_known_by_what_its_name_ends_in() {
        for seller in [
            "A coffee shop", "Marta's Café", "The Lamb pub", "Harbour Tea Rooms", "The Swan", "Osteria Rosa",
            "Gasthof Linde",
        ] {
            assert!(of(&format!("name = \"{seller}\""), |facts| facts.place().sold), "{seller}");
        }
        for other in [
            "Coffee Shop Lane Hall", "The shop", "Room", "Tea Urn Community Centre", "The staff tea room", "Swan Hall",
            "The Swan Hall", "",
        ] {
            assert!(!of(&format!("name = \"{other}\""), |facts| facts.place().sold), "{other}");
        }
    }

    #[test]
    fn whoever_has_a_room_of_the_house_is_not_among_its_guests() {
        let among = |venue: &str| of(venue, |facts| facts.place().among_guests);
        assert!(among("name = 'The Swan'"));
        for own in [
            "name = 'Back room of the Swan'",
            "name = 'The Swan'\nnotes = 'The door shuts.'",
            "name = 'The Swan'\nprivate = true",
        ] {
            assert!(!among(own) && of(own, |facts| facts.place().sold), "{own}");
        }
    }

    #[test]
    fn a_note_with_an_hour_stands_where_the_hour_falls() {
        let falls = |notes: &str| {
            of(&format!("name = 'Hall'\nnotes = '{notes}'"), |facts| {
                facts.hours.iter().map(|(_, falls)| *falls).collect::<Vec<_>>()
            })
        };
        for during in [
            "Badminton comes in at eight.", "The bar opens at 7.30", "Quiz from 8pm on", "Cleaners at half past seven",
            "From quarter to eight it is loud", "19:45: bells",
        ] {
            assert_eq!(falls(during), [Falls::During], "{during}");
        }
        assert_eq!(falls("Chairs back by 20:25."), [Falls::Closing]);
        assert_eq!(falls("Chairs back by 20:30. Mrs. Hill opens at six."), [Falls::After, Falls::Before]);
        for none in [
            "Ring at 4 Mill Lane", "Seen by two people", "Open from 9 a.m.", "Room 7", "From one club", "Soft chairs",
            "Call 3.1", "at five tables",
        ] {
            assert_eq!(falls(none), [], "{none}");
        }
    }

    #[test]
    fn a_note_of_the_morning_is_not_of_the_evening() {
        let falls = |notes: &str| {
            of(&format!("name = 'Hall'\nnotes = \"{notes}\""), |facts| {
                facts.hours.iter().map(|(_, falls)| *falls).collect::<Vec<_>>()
            })
        };
        for none in [
            "The mower starts at seven in the morning.",
            "The morning's mower comes at seven.",
            "Mower at seven, mornings only.",
            "Mower at seven",
            "Bins at eight.",
        ] {
            assert_eq!(falls(none), [], "{none}");
        }
        assert_eq!(falls("Every evening the dancers come at eight."), [Falls::During]);
        assert_eq!(falls("In the evening the mower comes at eight."), [Falls::During]);
        assert_eq!(falls("Closed in the morning, and in the evening dancers come at eight."), [Falls::During]);
    }

    #[test]
    fn noon_is_an_hour() {
        let file = |notes: &str| format!("[when]\nstart = 11:00:00\nfinish = 12:15:00\n[venue]\nnotes = '{notes}'\n");
        let falls = |notes: &str| {
            let session = read(file(notes).as_bytes()).session;
            Facts::of(&session).hours.iter().map(|(_, falls)| *falls).collect::<Vec<_>>()
        };
        assert_eq!(falls("The mower starts at noon."), [Falls::During]);
        assert_eq!(falls("In the afternoon it is shady."), []);
    }

    #[test]
    fn every_word_of_the_notes_is_in_one_of_them() {
        let venue = "name = 'Hall'\nnotes = 'The door shuts; badminton at eight. Soft chairs. Out by 9.'";
        of(venue, |facts| {
            assert_eq!(facts.other_notes().collect::<Vec<_>>(), ["The door shuts", "Soft chairs."]);
            assert_eq!(facts.notes_that_fall(Falls::During).collect::<Vec<_>>(), ["badminton at eight."]);
            assert_eq!(facts.notes_that_fall(Falls::After).collect::<Vec<_>>(), ["Out by 9."]);
        });
    }

    proptest::proptest! {
        #[test]
        fn any_notes_can_be_read(notes in "\\PC{0,60}") {
            let file = format!("[when]\nstart = 18:30:00\nfinish = 20:30:00\n[venue]\nnotes = '''{}'''", notes.replace('\'', ""));
            let session = read(file.as_bytes()).session;
            let facts = Facts::of(&session);
            let hours: usize = facts.hours.iter().map(|(at, _)| at.len()).sum();
            let others: usize = facts.other_notes().map(str::len).sum();
            proptest::prop_assert!(hours + others <= notes.len());
        }
    }
}
