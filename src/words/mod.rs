//! A text read once: its words, each with its place, its plain form, its stem, and what stands around it.
//! The rules that read words all look at this, so that nothing is split, lowered or searched twice.

mod lexicon;
mod stem;
mod to_come;

pub use lexicon::{Hit, Lexicon, entries};
pub use stem::Stem;
pub use to_come::{TO_COME, is_to_come, says_none};

use memchr::memchr3;
use std::ops::Range;

/// A text, cut into words.
#[derive(Debug)]
pub struct Prose<'a> {
    /// The text as it was written.
    pub written: &'a str,
    /// Its words, in order.
    pub words: Vec<Word>,
    /// The plain forms of its words: the text in lower case, and behind it the forms of words that are not simply that.
    plain: String,
}

/// One word of a [`Prose`].
#[derive(Clone, Debug)]
pub struct Word {
    /// Its bytes in the text.
    pub span: Range<usize>,
    /// The punctuation that follows it, the weightiest if there are several.
    pub after: Mark,
    /// Whether it begins a sentence.
    pub first: bool,
    /// Whether it begins with a capital, or holds one, or a figure.
    pub name_like: bool,
    plain: Range<usize>,
    /// Its stem, as what is left of the plain form, and that as a number.
    stem: (usize, bool),
    hash: u32,
}

/// What may follow a word, by weight.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Mark {
    /// A space, a hyphen, or nothing.
    #[default]
    None,
    /// A comma, a colon, a semicolon, a dash or a bracket.
    Pause,
    /// A full stop or a line's end.
    Stop,
    /// An exclamation mark.
    Exclamation,
    /// A question mark.
    Question,
}

/// How many words before a word are searched for "no" and its like. Three lets "not just another talk" deny "talk".
const DENIAL_REACH: usize = 3;

/// Words that deny what follows them.
const DENIALS: &[&str] = &[
    "no", "not", "without", "never", "nor", "neither", "don't", "won't", "isn't", "aren't", "doesn't", "instead",
    "nobody", "none", "rather",
];

impl<'a> Prose<'a> {
    /// Reads a text. Addresses of e-mail and of the web are no words.
    #[must_use]
    pub fn read(written: &'a str) -> Prose<'a> {
        let mut text =
            Prose { written, words: Vec::with_capacity(written.len() / 4), plain: written.to_ascii_lowercase() };
        // Hardly any text holds an address, and looking for one at every word is more work than all the rest.
        let may_hold_address = memchr3(b'@', b':', b'.', written.as_bytes()).is_some()
            && ["@", "://", "www."].iter().any(|part| written.contains(part));
        let (mut at, mut first) = (0, true);
        while let Some(c) = written[at..].chars().next() {
            if c == ' ' {
                at += 1;
            } else if may_hold_address
                && ends_in_space(&written[..at])
                && let Some(address) = address(&written[at..])
            {
                at += address;
            } else if c.is_alphanumeric() {
                let word = text.word(at, first);
                at = word.span.end;
                text.words.push(word);
                first = false;
            } else {
                at += c.len_utf8();
                let mark = mark(c, written[at..].chars().next());
                first |= mark >= Mark::Stop;
                if let Some(word) = text.words.last_mut() {
                    word.after = word.after.max(mark);
                }
            }
        }
        text
    }

    /// The word that begins at `start`.
    fn word(&mut self, start: usize, first: bool) -> Word {
        let (mut end, mut name_like, mut simple) = (start, false, true);
        loop {
            // Nearly every word is one run of plain letters.
            let letters = self.written.as_bytes()[end..].iter();
            for letter in letters.take_while(|letter| letter.is_ascii_alphanumeric()) {
                name_like |= !letter.is_ascii_lowercase();
                end += 1;
            }
            let mut rest = self.written[end..].chars();
            match rest.next() {
                Some(c) if !c.is_ascii() && c.is_alphanumeric() => {
                    name_like |= c.is_uppercase() || c.is_numeric();
                    simple = false;
                    end += c.len_utf8();
                }
                // An apostrophe belongs to the word when a letter follows: "don't", but not the last of "coaches'".
                Some(c) if is_apostrophe(c) && rest.next().is_some_and(char::is_alphanumeric) => {
                    simple &= c.is_ascii();
                    end += c.len_utf8();
                }
                _ => break,
            }
        }
        let mut plain = start..end;
        if !simple {
            let letters = self.written[start..end].chars();
            let letters = letters.map(|c| if is_apostrophe(c) { '\'' } else { c });
            plain.start = self.plain.len();
            self.plain.extend(letters.flat_map(char::to_lowercase));
            plain.end = self.plain.len();
        }
        plain.end = plain.start + not_possessive(&self.plain[plain.clone()]).len();
        let stem = Stem::of(&self.plain[plain.clone()]);
        Word { span: start..end, after: Mark::None, first, name_like, stem: stem.cut(), hash: stem.hash(), plain }
    }

    /// A word's plain form: lower case, without a possessive 's. Empty past the end.
    #[must_use]
    pub fn plain(&self, index: usize) -> &str {
        self.words.get(index).map_or("", |word| &self.plain[word.plain.clone()])
    }

    /// A word's stem. Empty past the end.
    #[must_use]
    pub fn stem(&self, index: usize) -> Stem<'_> {
        self.words.get(index).map_or(Stem::default(), |word| Stem::again(&self.plain[word.plain.clone()], word.stem))
    }

    /// A word's stem as a number: stems that differ hardly ever have the same.
    fn hash(&self, index: usize) -> u32 {
        self.words.get(index).map_or(0, |word| word.hash)
    }

    /// For every word of the text whether one of these terms has it, in whatever inflection.
    #[must_use]
    pub fn among(&self, terms: &[&str]) -> Vec<bool> {
        let terms = terms.join("\n");
        let terms = Prose::read(&terms);
        if terms.words.is_empty() {
            return vec![false; self.words.len()];
        }
        let mut by_hash: Vec<(u32, usize)> = (0..terms.words.len()).map(|at| (terms.hash(at), at)).collect();
        by_hash.sort_unstable();
        let is_among = |at: usize| {
            let hash = self.hash(at);
            let first = by_hash.partition_point(|(other, _)| *other < hash);
            let same = by_hash[first..].iter();
            let mut same = same.take_while(|(other, _)| *other == hash);
            same.any(|&(_, term)| terms.stem(term) == self.stem(at))
        };
        (0..self.words.len()).map(is_among).collect()
    }

    /// The plain form of the word before, empty at the beginning of a sentence.
    #[must_use]
    pub fn before(&self, index: usize) -> &str {
        match self.words.get(index) {
            Some(word) if !word.first && index > 0 => self.plain(index - 1),
            _ => "",
        }
    }

    /// Whether the word is denied by one shortly before it in the same clause: "no slides", "instead of a talk".
    #[must_use]
    pub fn is_denied(&self, index: usize) -> bool {
        (index.saturating_sub(DENIAL_REACH)..index)
            .rev()
            .take_while(|&i| self.words[i].after == Mark::None)
            .any(|i| DENIALS.contains(&self.plain(i)))
    }

    /// What was written from the first to the last of these words.
    #[must_use]
    pub fn quote(&self, words: Range<usize>) -> &'a str {
        match (self.words.get(words.start), self.words.get(words.end.wrapping_sub(1))) {
            (Some(first), Some(last)) if first.span.start < last.span.end => {
                &self.written[first.span.start..last.span.end]
            }
            _ => "",
        }
    }
}

/// The length of the address of e-mail or of the web that the text begins with.
fn address(text: &str) -> Option<usize> {
    let chunk = text.split(char::is_whitespace).next().unwrap_or_default();
    let is_one = chunk.contains('@') || chunk.contains("://") || chunk.starts_with("www.");
    is_one.then_some(chunk.len())
}

fn ends_in_space(text: &str) -> bool {
    text.chars().next_back().is_none_or(char::is_whitespace)
}

/// A word without the 's of a possessive.
const fn not_possessive(word: &str) -> &str {
    match word.as_bytes() {
        [owner @ .., b'\'', b's'] => word.split_at(owner.len()).0,
        _ => word,
    }
}

fn is_apostrophe(c: char) -> bool {
    c == '\'' || c == '’'
}

fn mark(c: char, next: Option<char>) -> Mark {
    match c {
        '?' => Mark::Question,
        '!' => Mark::Exclamation,
        // "opentelemetry.io" and "3.14" are not two sentences.
        '.' if next.is_none_or(|next| !next.is_alphanumeric()) => Mark::Stop,
        '\n' => Mark::Stop,
        ',' | ':' | ';' | '–' | '—' | '(' | ')' | '…' => Mark::Pause,
        '-' if next.is_some_and(char::is_whitespace) => Mark::Pause,
        _ => Mark::None,
    }
}

#[cfg(test)]
mod tests {
    use super::{Mark, Prose};

    #[test]
    fn words_keep_their_place_and_lose_their_dress() {
        let text = Prose::read("Écluse 3’s keepers don't tie-up; they moor. Why?");
        let plain: Vec<&str> = (0..text.words.len()).map(|at| text.plain(at)).collect();
        assert_eq!(plain, ["écluse", "3", "keepers", "don't", "tie", "up", "they", "moor", "why"]);
        assert_eq!(text.quote(3..6), "don't tie-up");
        assert_eq!(text.words[5].after, Mark::Pause);
        assert_eq!(text.words[8].after, Mark::Question);
        assert!(text.words[8].first && !text.words[7].first);
    }

    #[test]
    fn what_is_denied_in_its_clause_is_denied() {
        let text = Prose::read("No long speeches, but a song");
        let denied: Vec<bool> = (0..text.words.len()).map(|at| text.is_denied(at)).collect();
        assert_eq!(denied, [false, true, true, false, false, false]);
    }

    #[test]
    fn addresses_are_no_words() {
        let text = Prose::read("Ask jo@knots.example.org, or see https://knots.example.org/rota first");
        let plain: Vec<&str> = (0..text.words.len()).map(|at| text.plain(at)).collect();
        assert_eq!(plain, ["ask", "or", "see", "first"]);
    }

    proptest::proptest! {
        #[test]
        fn any_text_can_be_read_and_every_word_quoted(written in "\\PC{0,60}") {
            let text = Prose::read(&written);
            for at in 0..text.words.len() {
                proptest::prop_assert!(!text.quote(at..at + 1).is_empty());
                let _ = (text.stem(at), text.before(at), text.is_denied(at));
            }
        }
    }

    #[test]
    fn an_empty_text_has_no_words_and_no_ends() {
        let text = Prose::read(" … ");
        assert!(text.words.is_empty());
        assert_eq!((text.plain(0), text.before(0), text.quote(0..1)), ("", "", ""));
        assert!(!text.is_denied(0));
    }
}
