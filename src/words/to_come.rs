//! Notes to oneself that stand where a name, a place or a sentence is still to come.

/// Words that say only that something is still to come, as a [`Lexicon`](super::Lexicon) takes them. People leave these
/// standing in any language.
pub const TO_COME: &str = "=tbc, =tbd, =tba, =todo, =xx, =xxx, =xxxx, =to be confirmed, =to be decided, =to be agreed, \
    =to be announced, =to be determined, =to be defined, =fill in, =fill this in";

/// More that say so where they stand alone; in a sentence they may be about anything.
const NOT_KNOWN: &str = "not sure, not sure yet, not known yet, not yet known, undecided, don't know yet, no idea yet";

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

/// Each of them, without its sign.
fn entries() -> impl Iterator<Item = &'static str> {
    TO_COME.split(',').chain(NOT_KNOWN.split(',')).map(|entry| entry.trim_start_matches([' ', '=']))
}

#[cfg(test)]
mod tests {
    use super::{BEGINNINGS, LONGEST, entries, is_to_come};

    #[test]
    fn a_note_to_oneself_is_known_and_a_name_is_not() {
        for text in ["TBC", "tbc.", "T.B.A.", "tbd?", "To be confirmed", "Not sure yet.", "?", "???", "…", "-", "XXX"]
        {
            assert!(is_to_come(text), "{text}");
        }
        for text in ["", "The Swan", "TBC Leisure", "X", "Xu", "Todd", "To be or not to be", "café TBC", "C++", "7"] {
            assert!(!is_to_come(text), "{text}");
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
