//! What people write for a key or a word of the format before they know it: the one that was meant, to be offered and
//! never put in its place.

use super::squeezed;

/// What people call one key of the format.
struct Called {
    /// The table it stands in.
    table: &'static str,
    key: &'static str,
    /// Words that mean it wherever they stand: under another header, or under none.
    anywhere: &'static [&'static str],
    /// Words that mean it in its own table only.
    there: &'static [&'static str],
}

/// Of the tables that a file has once and of its lists, what people call their keys.
const KEYS: &[Called] = &[
    called("session", "title", &["event", "event name", "event title", "session name"], &["name", "called"]),
    called("session", "purpose", &["aim", "aims", "goal", "goals", "description", "about", "why", "objective"], &[]),
    called(
        "session",
        "facilitator",
        &["host", "leader", "organiser", "organizer", "run by", "hosted by", "led by"],
        &["lead", "chair"],
    ),
    called(
        "session",
        "second_host",
        &["co-host", "co-facilitator", "second facilitator", "host 2"],
        &["helper", "deputy"],
    ),
    called("session", "greeter", &["welcomer"], &["door", "meeter"]),
    called(
        "session",
        "expected",
        &["people", "attendees", "guests", "participants", "how many", "headcount", "number of people"],
        &["number", "numbers"],
    ),
    called("session", "next", &["next time", "next meeting", "next session"], &[]),
    called("when", "day", &["weekday", "day of the week", "day of week"], &[]),
    called("when", "start", &["time", "begins", "begin", "starts", "starts at", "start time"], &["from"]),
    called("when", "finish", &["end", "ends", "until", "end time", "finish time", "finishes at"], &["to"]),
    called("when", "doors", &["doors open", "arrival"], &["open", "opens", "arrive"]),
    called("when", "timezone", &["tz"], &["zone"]),
    called("venue", "name", &["place", "where", "location", "venue name"], &["title"]),
    called("venue", "address", &["postcode", "street", "zip", "venue address"], &[]),
    called(
        "venue",
        "find_us",
        &["directions", "how to get there", "how to find it", "way in"],
        &["parking", "map", "travel"],
    ),
    called("venue", "kind", &[], &["type", "sort", "category"]),
    called("venue", "layout", &["seating", "room layout"], &["chairs", "set up"]),
    called("venue", "capacity", &[], &["size", "seats", "places", "max", "maximum", "room for", "holds"]),
    called(
        "venue",
        "step_free",
        &[],
        &["steps", "stairs", "wheelchair", "wheelchair access", "ramp", "lift", "level access"],
    ),
    called("venue", "accessible_toilet", &[], &["toilet", "toilets", "disabled toilet", "loo", "restroom"]),
    called("venue", "hearing", &[], &["noise", "noise level", "acoustics", "sound", "loop", "hearing loop", "quiet"]),
    called("venue", "contact", &["caretaker", "key holder"], &["phone", "telephone", "email"]),
    called("venue", "link", &["zoom", "zoom link", "meeting link", "teams link"], &["url", "teams", "join"]),
    called("venue", "if_wet", &["rain", "if it rains", "wet weather", "wet weather plan"], &["plan b"]),
    called("food", "offered", &["drinks", "menu", "snacks", "refreshments"], &["eat", "food", "what"]),
    called("food", "who_pays", &[], &["cost", "price", "paid by", "pays", "money"]),
    called("food", "asked_about_diets", &[], &["asked", "diets asked"]),
    called("food", "diets", &["dietary", "allergies", "dietary needs", "dietary requirements"], &["requirements"]),
    called("attendee", "role", &[], &["job", "job title", "title", "position"]),
    called(
        "attendee",
        "from",
        &[],
        &["club", "team", "organisation", "organization", "org", "employer", "company", "works at"],
    ),
    called("attendee", "interests", &[], &["likes", "topics", "cares about", "wants to talk about"]),
    called("attendee", "why", &[], &["notes", "note", "reason", "about", "bio", "comment", "comments", "description"]),
    called("attendee", "rsvp", &[], &["status", "reply", "coming", "answer", "response", "attending"]),
    called("attendee", "brings", &[], &["plus one", "plus", "guests", "guest", "extra"]),
    called("attendee", "spoken_to", &[], &["asked in person", "rang", "spoke to", "phoned"]),
    called("attendee", "knows", &[], &["friends", "friend of", "friends with"]),
    called("attendee", "apart_from", &[], &["not with", "avoid", "keep apart", "away from"]),
    called("attendee", "called", &[], &["nickname", "known as", "preferred name", "goes by"]),
    called("topic", "ask", &[], &["question", "text", "title", "name", "topic"]),
    called("interest", "name", &[], &["title", "topic", "interest"]),
    called("invite", "reply_to", &["rsvp to", "reply email"], &["contact", "rsvp", "email", "reply", "phone"]),
    called("invite", "reply_by", &["rsvp by", "deadline", "rsvp deadline", "reply deadline"], &["by"]),
    called("invite", "bring", &["please bring", "what to bring", "to bring", "things to bring"], &[]),
    called("access", "contact", &[], &["tell", "ask", "whom to tell", "phone", "email"]),
    called("plan", "opening", &["opening question", "icebreaker"], &["question"]),
];

/// Words that speak of the session as a whole where they stand at the top of a file or under [session], and of
/// something else under another header.
const OF_THE_SESSION: &[(&str, &str, &[&str])] =
    &[("session", "title", &["title", "name"]), ("invite", "reply_to", &["contact", "email", "phone", "rsvp"])];

/// What people call a table.
const TABLES: &[(&str, &[&str])] = &[
    ("session", &["event", "meeting", "meetup", "gathering", "general", "details"]),
    ("when", &["time", "date", "date and time"]),
    ("invite", &["invitation", "rsvp"]),
    ("venue", &["place", "location", "where", "room"]),
    ("food", &["drinks", "catering", "refreshments", "food and drink"]),
    ("access", &["accessibility"]),
    (
        "attendee",
        &[
            "people", "person", "attendees", "guest", "guests", "participant", "participants", "member", "members",
            "invited", "invitees", "who",
        ],
    ),
    ("topic", &["topics", "question", "questions", "discussion", "discussion topics"]),
    ("interest", &["interests", "theme", "themes", "shared interests", "in common"]),
];

/// What people call how long a session is: the format says when it ends.
const LENGTHS: &[&str] = &["minutes", "mins", "duration", "length", "hours", "how long", "lasts"];
/// What people call a note of their own, of whatever it is.
const NOTES: &[&str] = &["notes", "note", "comment", "comments", "remarks"];

const fn called(
    table: &'static str,
    key: &'static str,
    anywhere: &'static [&'static str],
    there: &'static [&'static str],
) -> Called {
    Called { table, key, anywhere, there }
}

/// Words for the words of a key: the key, its word, and what people write for it.
const WORDS: &[(&str, &str, &[&str])] = &[
    ("kind", "online", &["video call", "video", "call", "zoom", "teams", "webinar", "virtual", "phone", "remote"]),
    ("kind", "home", &["house", "my house", "somebody's home", "somebody's house", "flat", "kitchen", "living room"]),
    ("kind", "outdoors", &["outside", "park", "field", "beach", "garden", "allotment", "wood", "woods", "open air"]),
    ("kind", "pub", &["bar", "inn", "tavern"]),
    ("kind", "pub-function-room", &["pub room", "back room", "upstairs at the pub", "room in a pub"]),
    ("kind", "cafe", &["coffee shop", "tea room", "tea shop", "coffee bar", "canteen"]),
    ("kind", "staffroom", &["break room", "common room", "mess room", "rest room"]),
    ("kind", "library-room", &["library"]),
    ("kind", "office-meeting-room", &["meeting room", "office"]),
    ("kind", "hotel-meeting-room", &["hotel"]),
    ("kind", "sports-hall", &["gym", "gymnasium", "leisure centre"]),
    ("kind", "church-hall", &["church", "chapel", "parish hall", "church room"]),
    ("kind", "school-hall", &["school"]),
    ("kind", "clubhouse", &["club", "club house", "club room"]),
    ("hearing", "quiet", &["good", "fine", "ok", "silent", "calm", "easy"]),
    ("hearing", "noisy", &["bad", "poor", "loud", "echoes", "echoey", "hard"]),
    ("talks", "little", &["a little", "quiet", "shy", "not much", "a bit", "rarely"]),
    ("talks", "a lot", &["lots", "much", "too much", "loud", "chatty", "talkative"]),
    ("alcohol", "available", &["yes", "some", "optional", "bar"]),
    ("alcohol", "none", &["no", "dry"]),
    ("rsvp", "yes", &["coming", "confirmed", "accepted", "definitely", "going", "y"]),
    ("rsvp", "maybe", &["may come", "perhaps", "tentative", "possibly", "not sure"]),
    ("rsvp", "no", &["declined", "not coming", "can't", "can't come", "cannot", "n"]),
    ("rsvp", "asked", &["invited", "pending", "no reply", "unknown", "not yet", "waiting"]),
    ("layout", "horseshoe", &["u shape", "u"]),
    ("layout", "round-table", &["round", "one table"]),
    ("layout", "theatre", &["rows", "lecture"]),
    ("layout", "cafe-tables", &["tables", "small tables", "cafe"]),
];

/// The key of a table that people write so.
///
/// Takes the name of the table and the key that it does not have.
pub(super) fn key_for(table: &str, written: &str) -> Option<&'static str> {
    let of_table = KEYS.iter().filter(|called| called.table == table);
    let mut named = of_table.filter(|called| is_one_of(written, called.anywhere) || is_one_of(written, called.there));
    named.next().map(|called| called.key)
}

/// The keys of other tables that people write so, each with its table, the likeliest first.
///
/// Takes the name of the table in which it stands, "" for the top of the file, and the key that it does not have.
pub(super) fn keys_elsewhere(table: &str, written: &str) -> Vec<(&'static str, &'static str)> {
    let written = plain(written);
    let of_session = OF_THE_SESSION.iter().filter(|_| matches!(table, "" | "session"));
    let of_session = of_session.filter(|(.., words)| is_said(&written, words)).map(|(table, key, _)| (*table, *key));
    let anywhere = KEYS.iter().filter(|called| is_said(&written, called.anywhere));
    of_session.chain(anywhere.map(|called| (called.table, called.key))).filter(|(home, _)| *home != table).collect()
}

/// The table that people call so.
pub(super) fn table_for(written: &str) -> Option<&'static str> {
    TABLES.iter().find(|(_, words)| is_one_of(written, words)).map(|(table, _)| *table)
}

/// Whether people call so how long a session is.
pub(super) fn is_length(written: &str) -> bool {
    is_one_of(written, LENGTHS)
}

/// Whether people call so a note of their own.
pub(super) fn is_note(written: &str) -> bool {
    is_one_of(written, NOTES)
}

/// The word that a key has for what people write so: "outdoors" for a `kind` that is a "park".
///
/// Takes the key and what was written.
#[must_use]
pub fn word_for(key: &str, written: &str) -> Option<&'static str> {
    let of_key = WORDS.iter().filter(|(of, ..)| *of == key);
    of_key.filter(|(.., words)| is_one_of(written, words)).map(|(_, word, _)| *word).next()
}

fn is_one_of(written: &str, words: &[&str]) -> bool {
    is_said(&plain(written), words)
}

fn is_said(plain: &[String; 2], words: &[&str]) -> bool {
    words.iter().any(|word| plain.contains(&squeezed(word)))
}

/// What was written without what does not matter in it; the same without an article.
fn plain(written: &str) -> [String; 2] {
    let bare = ["a ", "an ", "the "].iter().find_map(|article| written.trim().strip_prefix(article));
    [squeezed(written), squeezed(bare.unwrap_or(written))]
}

#[cfg(test)]
mod tests {
    use super::{Called, KEYS, TABLES, WORDS, key_for, keys_elsewhere, table_for, word_for};
    use crate::session::{Key, Kind, Session, squeezed};
    use std::collections::BTreeSet;

    fn tables() -> Vec<(&'static str, &'static [Key])> {
        let below = |key: &'static Key| match key.kind {
            Kind::Table(keys) | Kind::Tables(keys) => Some((key.name, keys)),
            _ => None,
        };
        Session::keys().iter().filter_map(below).collect()
    }

    #[test]
    fn each_stands_for_one_key_or_word_of_the_format() {
        for Called { table, key, anywhere, there } in KEYS {
            let keys = tables().into_iter().find(|(name, _)| name == table).expect(table).1;
            assert!(keys.iter().any(|one| one.name == *key), "{table}.{key}");
            for other in anywhere.iter().chain(*there) {
                assert!(keys.iter().all(|one| squeezed(one.name) != squeezed(other)), "{table} has {other}");
                assert_eq!(key_for(table, other), Some(*key), "{other} stands in {table} once");
            }
            for other in *anywhere {
                assert_eq!(keys_elsewhere("no table", other), [(*table, *key)], "{other} means one thing anywhere");
            }
        }
        for (table, others) in TABLES {
            assert!(tables().iter().any(|(name, _)| name == table), "{table}");
            for other in *others {
                assert!(tables().iter().all(|(name, _)| name != other), "{other} is a table");
                assert_eq!(table_for(other), Some(*table), "{other} is one table");
            }
        }
        for (key, word, others) in WORDS {
            let choices: BTreeSet<&str> = tables()
                .iter()
                .flat_map(|(_, keys)| *keys)
                .filter(|one| one.name == *key)
                .flat_map(|one| if let Kind::Word(choices) = one.kind { choices } else { &[] })
                .map(|choice| choice.word)
                .collect();
            assert!(choices.contains(word), "{key} = {word}");
            for other in *others {
                assert!(!choices.contains(other), "{key} has {other}");
                assert_eq!(word_for(key, other), Some(*word), "{other} stands under {key} once");
            }
        }
    }

    #[test]
    fn case_and_signs_between_words_do_not_matter() {
        assert_eq!(key_for("venue", "How-To_Get_There"), Some("find_us"));
        assert_eq!(word_for("kind", "Video-Call"), Some("online"));
        assert_eq!(word_for("kind", "a park"), Some("outdoors"));
        assert_eq!(key_for("food", "directions"), None);
        assert_eq!(keys_elsewhere("food", "Directions"), [("venue", "find_us")]);
        assert_eq!(table_for("The people"), None);
        assert_eq!(table_for("the people"), Some("attendee"));
        assert_eq!(word_for("hearing", "purple"), None);
    }
}
