//! Notes to oneself that stand where a name, a place or a sentence is still to come.

/// Words that say only that something is still to come, as a [`Lexicon`](super::Lexicon) takes them. People leave these
/// standing in any language.
pub const TO_COME: &str = "=tbc, =tbd, =tba, =todo, =xx, =xxx, =xxxx, =to be confirmed, =to be decided, =to be agreed, \
    =to be announced, =to be determined, =to be defined, =fill in, =fill this in";

/// More that say so where they stand alone; in a sentence they may be about anything.
const NOT_KNOWN: &str = "not sure, not sure yet, not known yet, not yet known, undecided, don't know yet, no idea yet, \
    not yet, not decided, not decided yet, nobody yet, no one yet, nothing yet, nowhere yet, none yet";

/// The longest of them, in bytes.
const LONGEST: usize = 20;

/// The letters that they begin with: nearly every name and place is passed over by these alone.
const BEGINNINGS: [[u8; 2]; 7] = [*b"do", *b"fi", *b"no", *b"tb", *b"to", *b"un", *b"xx"];

/// Whether a text says nothing but that: "TBC", "t.b.c.", "to be confirmed", "???". `text` has no spaces around it.
#[must_use]
pub fn is_to_come(text: &str) -> bool {
    if text.len() > LONGEST {
        return false;
    }
    if text.chars().all(|c| matches!(c, '?' | '.' | '…' | '-' | '–' | '—' | '_' | '*' | '/' | ' ')) {
        return !text.is_empty();
    }
    let letters = || text.bytes().filter(|byte| *byte != b'.' && *byte != b'?').map(|byte| byte.to_ascii_lowercase());
    let mut first = letters();
    let (Some(one), Some(two)) = (first.next(), first.next()) else {
        return false;
    };
    if !BEGINNINGS.contains(&[one, two]) {
        return false;
    }
    entries().any(|entry| letters().eq(entry.bytes()))
}

/// What people put where there is nothing of what a key is for.
const NONE: &[&str] = &["n/a", "na", "nil", "no", "none", "nope", "not applicable", "not any"];
/// What more says so of some keys.
const NONE_OF: &[(&str, &[&str])] = &[
    ("bring", &[]),
    ("contact", &["nobody", "no one"]),
    ("find_us", &["nothing", "nowhere"]),
    ("greeter", &["nobody", "no one"]),
    ("if_wet", &["nothing", "nowhere", "no plan", "no plan b"]),
    ("link", &["nothing", "no link"]),
    ("next", &["nothing"]),
    (
        "offered",
        &[
            "no catering", "no drink", "no drinks", "no drinks or food", "no food", "no food and drink",
            "no food or drink", "no food or drinks", "no refreshments", "no snacks", "nothing", "nothing at all",
            "nothing planned", "nothing provided", "nothing to drink", "nothing to eat", "nothing to eat or drink",
        ],
    ),
    ("second_host", &["nobody", "no one", "just me"]),
    // That nobody pays is an answer.
    ("who_pays", &[]),
];

/// Whether a text says that there is nothing of what this key is for: an `if_wet` that is "no" or "nowhere". Of a name, a title
/// or a question nothing does.
#[must_use]
pub fn says_none(key: &str, text: &str) -> bool {
    let Some((_, more)) = NONE_OF.iter().find(|(of, _)| *of == key) else {
        return false;
    };
    let text = text.trim_end_matches(['.', '!', ' ']);
    NONE.iter().chain(*more).any(|none| text.eq_ignore_ascii_case(none))
}

/// Each of them, without its sign.
fn entries() -> impl Iterator<Item = &'static str> {
    TO_COME.split(',').chain(NOT_KNOWN.split(',')).map(|entry| entry.trim_start_matches([' ', '=']))
}

#[cfg(test)]
mod tests {
    use super::{BEGINNINGS, LONGEST, NONE_OF, entries, is_to_come, says_none};
    use crate::session::{Kind, Session};

    #[test]
    fn a_note_to_oneself_is_known_and_a_name_is_not() {
        for text in [
            "TBC", "tbc.", "T.B.A.", "tbd?", "To be confirmed", "Not sure yet.", "Nobody yet.", "?", "???", "…", "-",
            "XXX",
        ] {
            assert!(is_to_come(text), "{text}");
        }
        for text in ["", "The Swan", "TBC Leisure", "X", "Xu", "Todd", "To be or not to be", "café TBC", "C++", "7"] {
            assert!(!is_to_come(text), "{text}");
        }
    }

    #[test]
    fn what_there_is_none_of_is_known_by_its_key() {
        for (key, text) in [
            ("if_wet", "No"),
            ("if_wet", "nowhere."),
            ("find_us", "n/a"),
            ("offered", "Nothing"),
            ("offered", "No food"),
            ("greeter", "nobody"),
            ("who_pays", "N/A"),
        ] {
            assert!(says_none(key, text), "{key} = {text}");
        }
        for (key, text) in [
            ("if_wet", "no change"),
            ("if_wet", "No. 7"),
            ("find_us", "No entry at the front"),
            ("name", "None"),
            ("offered", "no-bake cake"),
            ("who_pays", "nobody"),
            ("purpose", "no"),
            ("bring", "nothing"),
        ] {
            assert!(!says_none(key, text), "{key} = {text}");
        }
        for (key, _) in NONE_OF {
            let tables = Session::keys().iter().filter_map(|table| match table.kind {
                Kind::Table(keys) | Kind::Tables(keys) => Some(keys),
                _ => None,
            });
            assert!(tables.flatten().any(|one| one.name == *key), "{key}");
        }
    }

    #[test]
    fn none_is_passed_over_unread() {
        assert!(
            entries()
                .all(|entry| entry.len() <= LONGEST && BEGINNINGS.iter().any(|two| entry.as_bytes().starts_with(two)))
        );
    }
}
