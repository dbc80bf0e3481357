//! Telephone numbers and e-mail addresses in a text: found so that nothing repeats them.

use super::Span;
use memchr::{memchr_iter, memchr2};

/// The fewest digits of a telephone number, and the most. E.164 allows 15; fewer than 9 is a date or a room.
const DIGITS: std::ops::RangeInclusive<usize> = 9..=15;

/// The places in `text`, in bytes, that are telephone numbers or addresses for e-mail, in its order and apart from each
/// other.
#[must_use]
pub fn contacts(text: &str) -> Vec<Span> {
    // Nearly every text is a short one with none of these.
    if !text.bytes().any(|sign| matches!(sign, b'0' | b'+' | b'@')) {
        return vec![];
    }
    // A number is looked for between the addresses: what masks an address would end it.
    let emails = joined(emails(text).collect());
    let starts = std::iter::once(0).chain(emails.iter().map(|email| email.end));
    let ends = emails.iter().map(|email| email.start).chain([text.len()]);
    let between = starts.zip(ends);
    let mut found: Vec<Span> = between
        .flat_map(|(start, end)| {
            let numbers = telephones(&text[start..end]).into_iter();
            numbers.map(move |number| (start + number.start..start + number.end).into())
        })
        .collect();
    found.extend(emails);
    found.sort_by_key(|span| span.start);
    found
}

fn emails(text: &str) -> impl Iterator<Item = Span> {
    let part = |c: char| c.is_alphanumeric() || matches!(c, '.' | '_' | '-' | '+' | '%' | '\'');
    memchr_iter(b'@', text.as_bytes()).filter_map(move |at| {
        let start = text[..at].char_indices().rev().take_while(|(_, c)| part(*c)).last()?.0;
        let host: usize = text[at + 1..].chars().take_while(|c| part(*c)).map(char::len_utf8).sum();
        let name = text[at + 1..at + 1 + host].trim_end_matches('.');
        name.contains('.').then(|| (start..at + 1 + name.len()).into())
    })
}

/// Runs of digits that begin with 0 or +, with at most one space, bracket, hyphen or full stop between two of them.
fn telephones(text: &str) -> Vec<Span> {
    let bytes = text.as_bytes();
    let mut found = vec![];
    let mut at = 0;
    while let Some(ahead) = memchr2(b'0', b'+', &bytes[at..]) {
        at += ahead;
        if at > 0 && bytes[at - 1].is_ascii_alphanumeric() {
            at += 1;
            continue;
        }
        let (mut digits, mut end, mut gap) = (0, at, 0);
        for (offset, byte) in bytes[at..].iter().enumerate() {
            match byte {
                b'0'..=b'9' => {
                    digits += 1;
                    end = at + offset + 1;
                    gap = 0;
                }
                b'+' if offset == 0 => {}
                b' ' | b'-' | b'.' | b'(' | b')' if gap < 2 => gap += 1,
                _ => break,
            }
        }
        if DIGITS.contains(&digits) {
            found.push((at..end).into());
        }
        at = end.max(at + 1);
    }
    found
}

/// The same places in their order, each byte in one of them at most.
#[must_use]
pub(super) fn joined(mut spans: Vec<Span>) -> Vec<Span> {
    spans.sort_by_key(|span| span.start);
    spans.dedup_by(|next, last| {
        let joins = next.start <= last.end;
        if joins {
            last.end = last.end.max(next.end);
        }
        joins
    });
    spans
}

/// Whether one of `spans`, which stand in order and apart, has a byte in common with this place.
#[must_use]
pub(super) fn meets(spans: &[Span], place: Span) -> bool {
    let next = spans.partition_point(|span| span.end <= place.start);
    spans.get(next).is_some_and(|span| span.start < place.end)
}

/// The text with a dot for each character of `spans`.
#[must_use]
pub fn masked(text: &str, spans: &[Span]) -> String {
    text.char_indices().map(|(at, c)| if spans.iter().any(|span| span.contains(at)) { '·' } else { c }).collect()
}

#[cfg(test)]
mod tests {
    use super::{contacts, masked};
    use crate::session::read;

    fn mask(text: &str) -> String {
        masked(text, &contacts(text))
    }

    #[test]
    fn finds_numbers_and_addresses_as_people_write_them() {
        assert_eq!(mask("ring 01632 960123 before"), "ring ············ before");
        assert_eq!(mask("+44 (0)1632 960-123"), "···················");
        assert_eq!(mask("jo.o'neil@club.example.org, after six"), "··························, after six");
        assert_eq!(mask("write to jo@example.org."), "write to ··············.");
    }

    proptest::proptest! {
        #[test]
        fn masking_once_is_enough(text in "(0[0-9]{8,13} {1,2}[0-9]{1,9}[a-z]?(@[a-z][.][a-z])?|[a-z]{0,2}@[a-z]{1,3}[.][a-z]{2}|[ a-z«+]{0,3}){1,4}") {
            let once = mask(&text);
            proptest::prop_assert_eq!(mask(&once), once);
        }
    }

    #[test]
    fn leaves_dates_rooms_and_handles_alone() {
        for text in
            ["2027-02-11 18:30", "Room 0.14", "0-10 beginners", "@jo on the forum", "jo@home", "1000 changes", "007"]
        {
            assert_eq!(mask(text), text);
        }
    }

    proptest::proptest! {
        #[test]
        fn no_way_of_writing_a_text_keeps_a_contact(text in "[0-9+()a-z.@ '-]{0,20}(01632 960123|jo@example[.]org)?[ 0-9a-z']{0,3}") {
            let escaped: String = text.chars().map(|c| format!("\\u{:04x}", u32::from(c))).collect();
            for written in [
                format!("\"{text}\""),
                format!("\"\"\"\n{text}\"\"\""),
                format!("'{}'", text.replace('\'', "")),
                format!("\"{escaped}\""),
            ] {
                let file = format!("[[attendee]]\nname = \"Jo\"\nknows = [\"Kit\", {written}]\n");
                let session = read(file.as_bytes()).session;
                let mut known = session.attendee[0].knows.iter();
                proptest::prop_assert!(known.all(|name| contacts(name).is_empty()), "{file}");
            }
        }
    }
}
