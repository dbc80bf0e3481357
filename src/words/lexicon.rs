//! Word lists with a meaning each, found in a text in one pass: the longest phrase first, a word's own form before
//! another of the same stem.

use super::{Stem, Text, not_possessive};
use std::ops::Range;

/// Lists of words and phrases, each list with what it means.
#[derive(Debug)]
pub struct Lexicon<T> {
    entries: Vec<Entry<T>>,
    /// The words of all entries, one entry after the other.
    words: Vec<&'static str>,
    /// For every slot the last of the entries that are in it by the stem of their first word; from there `before`
    /// leads to the others. Which of them fits is seen in the text.
    slots: Vec<Option<u16>>,
}

/// How many slots: about two for an entry, so that most are alone in theirs.
const SLOTS: usize = 4096;

#[derive(Debug)]
struct Entry<T> {
    /// Its words in their plain form: one or several, by their index in the lexicon.
    words: Range<usize>,
    /// The stem of its first word as a number: nearly every entry that does not fit is passed over by it alone.
    hash: u32,
    /// Whether only this very form counts; else every inflection does.
    exact: bool,
    means: T,
    before: Option<u16>,
}

/// A word or phrase of a lexicon, found in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hit<T> {
    /// The words it covers, by their index in the text.
    pub words: Range<usize>,
    /// What its list means.
    pub means: T,
    /// Whether the text has the list's own form, or its plural, and not some other inflection.
    pub own_form: bool,
}

impl<T: Copy + PartialEq> Lexicon<T> {
    /// A lexicon of these lists, each a text of words and phrases with commas between them. A word stands for all its
    /// inflections; one with `=` before it for itself alone.
    #[must_use]
    pub fn new(lists: &[(T, &'static str)]) -> Lexicon<T> {
        let size = lists.iter().map(|(_, list)| commas(list).count() + 1).sum();
        let mut lexicon = Lexicon {
            entries: Vec::with_capacity(size),
            words: Vec::with_capacity(2 * size),
            slots: vec![None; SLOTS],
        };
        for (means, list) in lists {
            for written in entries(list) {
                let phrase = written.strip_prefix('=').unwrap_or(written);
                let begin = lexicon.words.len();
                let words = phrase.split_ascii_whitespace().map(not_possessive);
                lexicon.words.extend(words);
                let first = lexicon.words.get(begin).copied().unwrap_or_default();
                let hash = Stem::of(first).hash();
                let slot = &mut lexicon.slots[slot(hash)];
                let before = slot.replace(u16::try_from(lexicon.entries.len()).unwrap_or(u16::MAX));
                lexicon.entries.push(Entry {
                    words: begin..lexicon.words.len(),
                    hash,
                    exact: phrase.len() < written.len(),
                    means: *means,
                    before,
                });
            }
        }
        lexicon
    }

    /// Everything of the lexicon in the text, in its order. What a longer phrase covers is not found again.
    #[must_use]
    pub fn find(&self, text: &Text<'_>) -> Vec<Hit<T>> {
        let mut hits: Vec<Hit<T>> = Vec::new();
        let mut at = 0;
        while at < text.words.len() {
            let begin = hits.len();
            let mut best = Fit::default();
            for entry in self.starting_with(text.hash(at)) {
                let Some(fit) = self.fit(entry, text, at).filter(|fit| *fit >= best) else {
                    continue;
                };
                if fit > best {
                    hits.truncate(begin);
                    best = fit;
                }
                if hits[begin..].iter().all(|hit| hit.means != entry.means) {
                    hits.push(Hit { words: at..at + fit.words, means: entry.means, own_form: fit.own_form });
                }
            }
            at += best.words.max(1);
        }
        hits
    }

    /// The entries whose first word may have the stem of this number.
    fn starting_with(&self, hash: u32) -> impl Iterator<Item = &Entry<T>> {
        let entry = |at: Option<u16>| self.entries.get(usize::from(at?));
        let all = std::iter::successors(entry(self.slots[slot(hash)]), move |last| entry(last.before));
        all.filter(move |entry| entry.hash == hash)
    }

    /// How well an entry fits the words from `at` on, if it does.
    fn fit(&self, entry: &Entry<T>, text: &Text<'_>, at: usize) -> Option<Fit> {
        let mut fit = Fit { words: 0, own_form: true };
        for &word in &self.words[entry.words.clone()] {
            let plain = text.plain(at + fit.words);
            if plain != word {
                // Stems are beginnings of words: with another first letter there is no need to cut.
                if entry.exact
                    || plain.as_bytes().first() != word.as_bytes().first()
                    || text.stem(at + fit.words) != Stem::of(word)
                {
                    return None;
                }
                fit.own_form &= plain.strip_suffix('s') == Some(word);
            }
            fit.words += 1;
        }
        Some(fit)
    }
}

fn slot(hash: u32) -> usize {
    hash as usize % SLOTS
}

fn commas(list: &str) -> impl Iterator<Item = usize> {
    let bytes = list.bytes().enumerate();
    bytes.filter(|(_, byte)| *byte == b',').map(|(at, _)| at)
}

/// What stands between the commas. The lists are long and read at every start, and `str::split` takes thrice as long
/// over them.
fn entries(list: &'static str) -> impl Iterator<Item = &'static str> {
    let mut start = 0;
    commas(list).chain([list.len()]).map(move |end| {
        let entry = &list[start..end];
        start = end + 1;
        entry.trim_ascii()
    })
}

/// How well an entry fits: the longer the better, then its own form before another of the same stem.
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
struct Fit {
    words: usize,
    own_form: bool,
}

#[cfg(test)]
mod tests {
    use super::Lexicon;
    use crate::words::Text;

    fn found(text: &str) -> Vec<(&str, char)> {
        let lexicon = Lexicon::new(&[('v', "meet, row, set up"), ('n', "meeting, =rowing, row boat")]);
        let text = Text::read(text);
        let hits = lexicon.find(&text);
        hits.into_iter().map(|hit| (text.quote(hit.words), hit.means)).collect()
    }

    #[test]
    fn the_longest_phrase_wins_and_then_the_own_form() {
        assert_eq!(
            found("They met? They meet, meeting after meeting"),
            [("meet", 'v'), ("meeting", 'n'), ("meeting", 'n')]
        );
        assert_eq!(
            found("She rows: rowing, set-up, Row boats"),
            [("rows", 'v'), ("rowing", 'n'), ("set-up", 'v'), ("Row boats", 'n')]
        );
    }

    #[test]
    fn what_is_no_whole_word_is_not_found() {
        assert_eq!(found("Meetinghouse, arrow, set"), []);
    }
}
