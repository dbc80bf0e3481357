//! What people write for a key or a word of the format before they know it: the one that was meant, to be offered and
//! never put in its place.

use super::squeezed;

/// Words for the keys of a table: the table, its key, and what people call that.
const KEYS: &[(&str, &str, &[&str])] = &[
    ("session", "title", &["name", "event", "called"]),
    ("session", "purpose", &["aim", "aims", "goal", "goals", "description", "about", "why", "objective"]),
    ("session", "facilitator", &["host", "leader", "lead", "organiser", "organizer", "run by", "chair"]),
    ("session", "second_host", &["co-host", "helper", "co-facilitator", "second facilitator", "host 2", "deputy"]),
    ("session", "greeter", &["door", "welcomer", "meeter"]),
    ("session", "expected", &["people", "number", "numbers", "attendees", "how many", "headcount", "guests"]),
    ("when", "day", &["weekday", "day of the week", "day of week"]),
    ("when", "start", &["time", "begins", "begin", "from", "starts at"]),
    ("when", "finish", &["end", "ends", "until", "to", "end time", "finishes at"]),
    ("when", "doors", &["open", "opens", "arrive", "arrival", "doors open"]),
    ("venue", "name", &["place", "where", "location", "title"]),
    ("venue", "address", &["postcode", "street", "zip"]),
    ("venue", "find_us", &["directions", "how to get there", "how to find it", "parking", "map", "travel", "way in"]),
    ("venue", "kind", &["type", "sort", "category"]),
    ("venue", "layout", &["seating", "chairs", "room layout", "set up"]),
    ("venue", "capacity", &["size", "seats", "places", "max", "maximum", "room for", "holds"]),
    ("venue", "step_free", &["steps", "stairs", "wheelchair", "wheelchair access", "ramp", "lift", "level access"]),
    ("venue", "accessible_toilet", &["toilet", "toilets", "disabled toilet", "loo", "restroom"]),
    ("venue", "hearing", &["noise", "noise level", "acoustics", "sound", "loop", "hearing loop", "quiet"]),
    ("venue", "contact", &["phone", "telephone", "caretaker", "key holder", "email"]),
    ("venue", "link", &["url", "zoom", "teams", "meeting link", "join"]),
    ("venue", "if_wet", &["rain", "wet weather", "plan b", "wet weather plan"]),
    ("food", "offered", &["drinks", "menu", "eat", "food", "what", "snacks", "refreshments"]),
    ("food", "who_pays", &["cost", "price", "paid by", "pays", "money"]),
    ("food", "diets", &["dietary", "allergies", "dietary needs", "requirements"]),
    ("attendee", "role", &["job", "job title", "title", "position"]),
    ("attendee", "from", &["club", "team", "organisation", "organization", "org", "employer", "company", "works at"]),
    ("attendee", "interests", &["likes", "topics", "cares about", "wants to talk about"]),
    ("attendee", "why", &["notes", "note", "reason", "about", "bio", "comment", "comments", "description"]),
    ("attendee", "rsvp", &["status", "reply", "coming", "answer", "response", "attending"]),
    ("attendee", "brings", &["plus one", "plus", "guests", "guest", "extra"]),
    ("attendee", "spoken_to", &["asked in person", "rang", "spoke to", "phoned"]),
    ("attendee", "knows", &["friends", "friend of", "friends with"]),
    ("attendee", "apart_from", &["not with", "avoid", "keep apart", "away from"]),
    ("attendee", "called", &["nickname", "known as", "preferred name", "goes by"]),
    ("topic", "ask", &["question", "text", "title", "name", "topic"]),
    ("interest", "name", &["title", "topic", "interest"]),
    ("invite", "reply_to", &["contact", "rsvp", "rsvp to", "email", "reply", "phone"]),
    ("invite", "reply_by", &["rsvp by", "deadline", "by"]),
    ("access", "contact", &["tell", "ask", "whom to tell", "phone", "email"]),
];

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
    found(KEYS, table, written)
}

/// The word that a key has for what people write so: "outdoors" for a `kind` that is a "park".
///
/// Takes the key and what was written.
#[must_use]
pub fn word_for(key: &str, written: &str) -> Option<&'static str> {
    found(WORDS, key, written)
}

fn found(table: &[(&str, &'static str, &[&str])], of: &str, written: &str) -> Option<&'static str> {
    let bare = ["a ", "an ", "the "].iter().find_map(|article| written.trim().strip_prefix(article));
    let plain = [squeezed(written), squeezed(bare.unwrap_or(written))];
    let named = table.iter().filter(|(place, ..)| *place == of);
    let is_said = |words: &&[&str]| words.iter().any(|word| plain.contains(&squeezed(word)));
    named.filter(|(.., words)| is_said(words)).map(|(_, right, _)| *right).next()
}

#[cfg(test)]
mod tests {
    use super::{KEYS, WORDS, key_for, word_for};
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
        for (table, key, others) in KEYS {
            let keys = tables().into_iter().find(|(name, _)| name == table).expect(table).1;
            assert!(keys.iter().any(|one| one.name == *key), "{table}.{key}");
            for other in *others {
                assert!(keys.iter().all(|one| squeezed(one.name) != squeezed(other)), "{table} has {other}");
                assert_eq!(key_for(table, other), Some(*key), "{other} stands in {table} once");
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
        assert_eq!(word_for("hearing", "purple"), None);
    }
}
