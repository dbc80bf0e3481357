//! Word lists with a meaning each, found in a text in one pass: the longest phrase first, a word's own form before
//! another of the same stem.

use super::{Prose, Stem, not_possessive};
use std::ops::Range;

/// Lists of words and phrases, each list with what it means. It is made when `cop` is built, so that no start pays for
/// it; `N` is how many entries the lists have: see [`entries`].
#[derive(Debug)]
pub struct Lexicon<T: 'static, const N: usize> {
    lists: &'static [(T, &'static str)],
    entries: [Entry; N],
    /// For every slot the last of the entries that are in it by the stem of their first word; from there `before`
    /// leads to the others. Which of them fits is seen in the text.
    slots: [u16; SLOTS],
}

/// How many slots: about two for an entry, so that most are alone in theirs.
const SLOTS: usize = 4096;

/// No entry.
const NONE: u16 = u16::MAX;

#[derive(Clone, Copy, Debug)]
struct Entry {
    /// Its words: where the first of them begins in their list and where it ends, and where the last ends.
    phrase: (u16, u16, u16),
    /// The list it is in.
    list: u8,
    /// Whether only this very form counts; else every inflection does.
    exact: bool,
    /// The entry before it in its slot.
    before: u16,
    /// The stem of its first word as a number: nearly every entry that does not fit is passed over by it alone.
    hash: u32,
}

/// How many words and phrases these lists have.
#[must_use]
pub const fn entries<T>(lists: &[(T, &'static str)]) -> usize {
    let (mut list, mut entries) = (0, 0);
    while list < lists.len() {
        let bytes = lists[list].1.as_bytes();
        let mut at = 0;
        entries += 1;
        while at < bytes.len() {
            entries += (bytes[at] == b',') as usize;
            at += 1;
        }
        list += 1;
    }
    entries
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

impl<T: Copy + PartialEq, const N: usize> Lexicon<T, N> {
    /// A lexicon of these lists, each a text of words and phrases with commas between them. A word stands for all its
    /// inflections; one with `=` before it for itself alone.
    #[must_use]
    pub const fn new(lists: &'static [(T, &'static str)]) -> Lexicon<T, N> {
        assert!(N < NONE as usize && lists.len() <= u8::MAX as usize);
        let none = Entry { phrase: (0, 0, 0), list: 0, exact: false, before: NONE, hash: 0 };
        let mut lexicon = Lexicon { lists, entries: [none; N], slots: [NONE; SLOTS] };
        let (mut list, mut count) = (0, 0);
        while list < lists.len() {
            let text = lists[list].1;
            assert!(text.len() < u16::MAX as usize);
            let bytes = text.as_bytes();
            let mut start = 0;
            while start <= bytes.len() {
                let mut comma = start;
                while comma < bytes.len() && bytes[comma] != b',' {
                    comma += 1;
                }
                let (mut begin, mut end) = (start, comma);
                while begin < end && bytes[begin].is_ascii_whitespace() {
                    begin += 1;
                }
                while begin < end && bytes[end - 1].is_ascii_whitespace() {
                    end -= 1;
                }
                let exact = begin < end && bytes[begin] == b'=';
                begin += exact as usize;
                let mut first = begin;
                while first < end && !bytes[first].is_ascii_whitespace() {
                    first += 1;
                }
                let word = text.split_at(first).0.split_at(begin).1;
                let hash = Stem::of(not_possessive(word)).hash();
                let phrase = (begin as u16, first as u16, end as u16);
                let before = lexicon.slots[slot(hash)];
                lexicon.slots[slot(hash)] = count as u16;
                lexicon.entries[count] = Entry { phrase, list: list as u8, exact, before, hash };
                count += 1;
                start = comma + 1;
            }
            list += 1;
        }
        lexicon
    }

    /// Everything of the lexicon in the text, in its order. What a longer phrase covers is not found again.
    #[must_use]
    pub fn find(&self, text: &Prose<'_>) -> Vec<Hit<T>> {
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
                let means = self.lists[usize::from(entry.list)].0;
                if hits[begin..].iter().all(|hit| hit.means != means) {
                    hits.push(Hit { words: at..at + fit.words, means, own_form: fit.own_form });
                }
            }
            at += best.words.max(1);
        }
        hits
    }

    /// The entries whose first word may have the stem of this number.
    fn starting_with(&self, hash: u32) -> impl Iterator<Item = &Entry> {
        let entry = |at: u16| self.entries.get(usize::from(at));
        let all = std::iter::successors(entry(self.slots[slot(hash)]), move |last| entry(last.before));
        all.filter(move |entry| entry.hash == hash)
    }

    /// How well an entry fits the words from `at` on, if it does.
    fn fit(&self, entry: &Entry, text: &Prose<'_>, at: usize) -> Option<Fit> {
        let list = self.lists[usize::from(entry.list)].1;
        let (begin, first, end) = entry.phrase;
        let mut own_form = fits(entry, &list[usize::from(begin)..usize::from(first)], text, at)?;
        let mut words = 1;
        // Most entries have no more than one.
        for word in list[usize::from(first)..usize::from(end)].split_ascii_whitespace() {
            own_form &= fits(entry, word, text, at + words)?;
            words += 1;
        }
        Some(Fit { words, own_form })
    }
}

/// Whether a word of the text is this one of an entry in its own form or its plural, and not in another inflection; nothing
/// where it is another word.
fn fits(entry: &Entry, word: &str, text: &Prose<'_>, at: usize) -> Option<bool> {
    let (plain, word) = (text.plain(at), not_possessive(word));
    if plain == word {
        return Some(true);
    }
    // Stems are beginnings of words: with another first letter there is no need to cut.
    let is_other =
        entry.exact || plain.as_bytes().first() != word.as_bytes().first() || text.stem(at) != Stem::of(word);
    (!is_other).then(|| plain.strip_suffix('s') == Some(word))
}

const fn slot(hash: u32) -> usize {
    hash as usize % SLOTS
}

/// How well an entry fits: the longer the better, then its own form before another of the same stem.
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
struct Fit {
    words: usize,
    own_form: bool,
}

#[cfg(test)]
mod tests {
    use super::{Lexicon, entries};
    use crate::words::Prose;

    fn found(text: &str) -> Vec<(&str, char)> {
        const LISTS: &[(char, &str)] = &[('v', "meet, row, set up"), ('n', "meeting, =rowing, row boat")];
        static LEXICON: Lexicon<char, { entries(LISTS) }> = Lexicon::new(LISTS);
        let text = Prose::read(text);
        let hits = LEXICON.find(&text);
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
