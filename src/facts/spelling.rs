//! Names and interests as people write them: spellings of one that differ in case, hyphens and spaces are the same.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hash, Hasher};

/// What is known by a name or an interest.
pub type BySpelling<'a, T> = HashMap<Spelling<'a>, T, BuildHasherDefault<Letters>>;

/// A name or an interest as a key: it equals every other spelling of the same.
#[derive(Clone, Copy, Debug)]
pub struct Spelling<'a>(pub &'a str);

impl PartialEq for Spelling<'_> {
    fn eq(&self, other: &Spelling<'_>) -> bool {
        same(self.0, other.0)
    }
}

impl Eq for Spelling<'_> {}

impl Hash for Spelling<'_> {
    /// The letters that all spellings have, without writing down a plain form.
    fn hash<H: Hasher>(&self, state: &mut H) {
        if self.0.is_ascii() {
            let letters = self.0.bytes().filter(u8::is_ascii_alphanumeric);
            return letters.for_each(|letter| state.write_u32(letter.to_ascii_lowercase().into()));
        }
        let letters = self.0.chars().flat_map(char::to_lowercase).filter(|letter| letter.is_alphanumeric());
        letters.for_each(|letter| state.write_u32(letter.into()));
    }
}

/// FNV-1a, a letter at a time, which is quick for a few letters.
#[derive(Clone, Copy, Debug)]
pub struct Letters(u64);

impl Default for Letters {
    fn default() -> Letters {
        Letters(0xcbf2_9ce4_8422_2325)
    }
}

impl Hasher for Letters {
    fn write(&mut self, bytes: &[u8]) {
        bytes.iter().for_each(|byte| self.write_u32((*byte).into()));
    }

    fn write_u32(&mut self, letter: u32) {
        self.0 = (self.0 ^ u64::from(letter)).wrapping_mul(0x0100_0000_01b3);
    }

    fn finish(&self) -> u64 {
        self.0
    }
}

/// Whether two names or interests are spellings of one.
#[must_use]
pub fn same(one: &str, other: &str) -> bool {
    if one == other {
        return true;
    }
    if begin_apart(one, other) {
        return false;
    }
    one.eq_ignore_ascii_case(other) || !(is_simple(one) && is_simple(other)) && plain(one) == plain(other)
}

/// Whether two texts begin with different letters, and so are spellings of two names whatever follows.
pub(super) fn begin_apart(one: &str, other: &str) -> bool {
    match (one.as_bytes(), other.as_bytes()) {
        ([one, ..], [other, ..]) if one.is_ascii_alphanumeric() && other.is_ascii_alphanumeric() => {
            !one.eq_ignore_ascii_case(other)
        }
        _ => false,
    }
}

/// Whether a text is the plain form of itself, but for its capitals. Nearly all names are.
fn is_simple(text: &str) -> bool {
    let mut before = b' ';
    text.bytes().all(|byte| {
        let fits = matches!(byte, b'!'..=b',' | b'.'..=b'^' | b'`'..=b'~') || byte == b' ' && before != b' ';
        before = byte;
        fits
    }) && before != b' '
}

/// What all spellings of one name or interest have in common: without case, and hyphens, underscores and runs of
/// space as one space.
#[must_use]
pub fn plain(text: &str) -> String {
    if is_simple(text) {
        return text.to_ascii_lowercase();
    }
    let mut plain = String::with_capacity(text.len());
    let mut gap = false;
    for c in text.chars() {
        if matches!(c, '-' | '_') || c.is_whitespace() {
            gap = !plain.is_empty();
            continue;
        }
        if gap {
            plain.push(' ');
            gap = false;
        }
        match c.is_ascii() {
            true => plain.push(c.to_ascii_lowercase()),
            false => plain.extend(c.to_lowercase()),
        }
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::{BySpelling, Letters, Spelling, plain};
    use std::hash::{Hash, Hasher};

    #[test]
    fn every_spelling_finds_the_same() {
        let names = ["St Mary's", "Zoë-Ann Ito", "Kit"];
        let known: BySpelling<'_, usize> = names.into_iter().map(Spelling).zip(1..).collect();
        for (spelling, found) in [
            ("st  mary's", Some(1)),
            ("St_Mary's ", Some(1)),
            ("ZOË ANN ito", Some(2)),
            ("\u{212a}it", Some(3)),
            ("St Marys", None),
            ("", None),
        ] {
            assert_eq!(known.get(&Spelling(spelling)).copied(), found, "{spelling}");
        }
    }

    #[test]
    fn names_in_any_script_are_told_apart_at_once() {
        let number = |name: &str| {
            let mut state = Letters::default();
            Spelling(name).hash(&mut state);
            state.finish()
        };
        assert_ne!(number("李雷"), number("韩梅梅"));
        assert_ne!(number("Лев"), number("Зоя"));
        assert_eq!(number("Лев"), number("ЛЕВ"));
    }

    proptest::proptest! {
        #[test]
        fn a_text_equals_its_plain_form(text in "[A-Za-zÉßİΣςЛл李\u{212a}0-9 _'.&-]{0,12}") {
            let plain = plain(&text);
            let known = BySpelling::from_iter([(Spelling(&text), ())]);
            proptest::prop_assert!(known.contains_key(&Spelling(&plain)));
        }
    }
}
