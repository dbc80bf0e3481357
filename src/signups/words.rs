//! Words of a cell or heading, without what people do not mean by them: case, signs and spacing.

use std::borrow::Cow;

/// The words of a text, in lower case and in one piece, with a space between two. An apostrophe parts a word as a space
/// does.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Words {
    whole: String,
    /// With which two signs its words begin, a bit for several such pairs: most phrases that a text does not hold are ruled
    /// out by theirs.
    beginnings: u64,
}

impl Words {
    /// All of them, with a space between two.
    pub(super) fn whole(&self) -> &str {
        &self.whole
    }

    pub(super) fn is_empty(&self) -> bool {
        self.whole.is_empty()
    }

    pub(super) fn len(&self) -> usize {
        if self.is_empty() { 0 } else { starts(&self.whole).count() }
    }

    pub(super) fn iter(&self) -> impl DoubleEndedIterator<Item = &str> {
        self.whole.split(' ').filter(|word| !word.is_empty())
    }

    /// The first of them; nothing where there is none.
    pub(super) fn first(&self) -> &str {
        self.iter().next().unwrap_or_default()
    }

    /// The last of them; nothing where there is none.
    pub(super) fn last(&self) -> &str {
        self.iter().next_back().unwrap_or_default()
    }

    /// Whether they hold a phrase, as whole words next to each other.
    pub(super) fn holds(&self, phrase: &str) -> bool {
        self.behind(phrase).is_some()
    }

    /// What stands behind a phrase, where they hold it as whole words.
    pub(super) fn behind(&self, phrase: &str) -> Option<&str> {
        let ends = |rest: &&str| rest.is_empty() || rest.starts_with(' ');
        let behind = || self.begins().find_map(|rest| rest.strip_prefix(phrase).filter(ends));
        if self.beginnings & beginning(phrase) == 0 { None } else { behind() }
    }

    /// Whether they hold one of the phrases of a list with `|` between two.
    pub(super) fn have(&self, list: &str) -> bool {
        phrases(list).any(|phrase| self.holds(phrase))
    }

    /// Whether they are one of the phrases of such a list, and nothing more.
    pub(super) fn are(&self, list: &str) -> bool {
        phrases(list).any(|phrase| phrase == self.whole)
    }

    /// Whether one of them begins with one of the beginnings of such a list.
    pub(super) fn begin(&self, list: &str) -> bool {
        phrases(list).any(|beginning| self.begins_with(beginning))
    }

    /// Whether one of them begins so. One letter alone is no beginning.
    pub(super) fn begins_with(&self, begun: &str) -> bool {
        self.beginnings & beginning(begun) != 0 && self.begins().any(|rest| rest.starts_with(begun))
    }

    /// All runs of words of so many bytes at most.
    pub(super) fn runs(&self, longest: usize) -> impl Iterator<Item = &str> {
        self.begins().flat_map(move |rest| {
            let ends = places(rest, b' ').chain([rest.len()]);
            ends.take_while(move |end| *end <= longest).map(|end| &rest[..end])
        })
    }

    /// What there is from each word on.
    fn begins(&self) -> impl Iterator<Item = &str> {
        starts(&self.whole).map(|start| &self.whole[start..])
    }
}

/// The phrases of a list with `|` between two.
fn phrases(list: &str) -> impl Iterator<Item = &str> {
    let ends = places(list, b'|').chain([list.len()]);
    let mut from = 0;
    ends.map(move |end| {
        let phrase = &list[from..end];
        from = end + 1;
        phrase
    })
}

/// Where the words of such a text start in it.
fn starts(whole: &str) -> impl Iterator<Item = usize> {
    std::iter::once(0).chain(places(whole, b' ').map(|space| space + 1))
}

/// Where a sign stands in a text. Between two lie a few letters: to search for each would take longer than to look at all.
fn places(text: &str, sign: u8) -> impl Iterator<Item = usize> {
    text.bytes().enumerate().filter(move |(_, byte)| *byte == sign).map(|(at, _)| at)
}

/// The bit of the two signs with which a phrase begins, of which the second may be the space behind its first word.
fn beginning(phrase: &str) -> u64 {
    match *phrase.as_bytes() {
        [first, second, ..] => 1 << ((u64::from(first) * 11 + u64::from(second)) % 64),
        [first] => 1 << ((u64::from(first) * 11 + u64::from(b' ')) % 64),
        [] => 0,
    }
}

/// First signs are told apart as far as there are lists for them.
const INITIALS: usize = 64;

/// Words and beginnings of words that a text is searched for all at once.
pub(super) struct Openings {
    /// By their first signs, each with whether it is a whole word.
    by_initial: [Vec<(&'static str, bool)>; INITIALS],
}

impl Openings {
    /// Takes lists with `|` between two: of whole words, or of phrases, whose first words count; and of beginnings.
    pub(super) fn of(phrases: &[&'static str], beginnings: &[&'static str]) -> Openings {
        let first = |phrase: &'static str| phrase.split([' ', '-']).next().unwrap_or_default();
        let whole = phrases.iter().flat_map(|list| list.split('|')).map(|phrase| (first(phrase), true));
        let begun = beginnings.iter().flat_map(|list| list.split('|')).map(|beginning| (beginning, false));
        let mut by_initial = [const { vec![] }; INITIALS];
        for opening in whole.chain(begun) {
            let Some(initial) = opening.0.bytes().next() else { continue };
            let alike: &mut Vec<_> = &mut by_initial[usize::from(initial) % INITIALS];
            if !alike.contains(&opening) {
                alike.push(opening);
            }
        }
        Openings { by_initial }
    }

    /// Whether one of these words is one of them, or begins so.
    pub(super) fn are_in(&self, words: &Words) -> bool {
        words.iter().any(|word| {
            let alike = &self.by_initial[usize::from(word.as_bytes()[0]) % INITIALS];
            alike.iter().any(|(opening, whole)| if *whole { word == *opening } else { word.starts_with(opening) })
        })
    }
}

/// The words of a text.
pub(super) fn words(text: &str) -> Words {
    let whole = if text.is_ascii() { of_ascii(text) } else { of_any(text) };
    let beginnings = starts(&whole).fold(0, |all, start| all | beginning(&whole[start..]));
    Words { whole, beginnings }
}

fn of_any(text: &str) -> String {
    let mut whole = String::with_capacity(text.len());
    for word in text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()) {
        if !whole.is_empty() {
            whole.push(' ');
        }
        if word.is_ascii() {
            whole.extend(word.bytes().map(|byte| char::from(byte.to_ascii_lowercase())));
        } else {
            whole.push_str(&word.to_lowercase());
        }
    }
    whole
}

/// The same of the letters that most texts are written in, a byte each.
fn of_ascii(text: &str) -> String {
    let text = text.trim_matches(|c: char| !c.is_ascii_alphanumeric());
    let low = |byte: u8| if byte.is_ascii_alphanumeric() { byte.to_ascii_lowercase() } else { b' ' };
    let mut whole: Vec<u8> = text.bytes().map(low).collect();
    whole.dedup_by(|next, last| *next == b' ' && *last == b' ');
    String::from_utf8(whole).unwrap_or_default()
}

/// Whether two texts are the same words.
pub(super) fn same(one: &str, other: &str) -> bool {
    let words = words(one);
    !words.is_empty() && words == self::words(other)
}

/// The text on one line, with one space where there was any.
pub(super) fn one_line(text: &str) -> Cow<'_, str> {
    if is_one_line(text) {
        return Cow::Borrowed(text);
    }
    let visible = |c: &char| !c.is_control() || c.is_whitespace();
    let text: String = text.chars().filter(visible).collect();
    Cow::Owned(text.split_whitespace().collect::<Vec<_>>().join(" "))
}

fn is_one_line(text: &str) -> bool {
    let mut before = ' ';
    let is_so = text.chars().all(|c| {
        let fits = match c {
            ' ' => before != ' ',
            '!'..='~' => true,
            _ => !c.is_control() && !c.is_whitespace(),
        };
        before = c;
        fits
    });
    is_so && before != ' ' || text.is_empty()
}

#[cfg(test)]
mod tests {
    use super::{one_line, words};

    #[test]
    fn words_are_whole_and_a_phrase_is_too() {
        let said = words("  Can’t make it, ΟΔΟΣ-Zoë!");
        assert_eq!(said.whole(), "can t make it οδος zoë");
        assert_eq!((said.len(), said.first(), said.last()), (6, "can", "zoë"));
        for phrase in ["can", "can t", "t make it", "οδος", "it οδος", "zoë"] {
            assert!(said.holds(phrase), "{phrase}");
        }
        for phrase in ["", "ca", "an t", "make i", "zoë b", "t t"] {
            assert!(!said.holds(phrase), "{phrase}");
        }
        assert!(said.have("x|make it") && !said.have("x|mak"));
        assert!(said.begin("q|mak") && !said.begin("q|ake"));
        assert!(words("On time").are("late|on time") && !words("On time, yes").are("late|on time"));
        assert!(words("a bc d").runs(4).eq(["a", "a bc", "bc", "bc d", "d"]));
        assert!(words(" – ").is_empty() && words("").is_empty() && words("").last().is_empty());
    }

    #[test]
    fn any_text_is_one_line() {
        for (text, line) in [
            ("Ana Roe", "Ana Roe"),
            (" Ana  Roe ", "Ana Roe"),
            ("Ana\n\tRoe\u{7}", "Ana Roe"),
            ("Ana\u{a0}Roe", "Ana Roe"),
            ("", ""),
            (" ", ""),
        ] {
            assert_eq!(one_line(text), line);
        }
    }
}
