//! Word lists with a meaning each, found in a text in one pass: the longest phrase first, a word's own form before
//! its stem.

use super::{Text, stem};
use std::collections::HashMap;
use std::ops::Range;

/// Lists of words and phrases, each list with what it means.
#[derive(Debug)]
pub struct Lexicon<T> {
    /// By the stem of the first word.
    entries: HashMap<String, Vec<Entry<T>>>,
}

#[derive(Debug)]
struct Entry<T> {
    words: Vec<(&'static str, String)>,
    /// Whether only this very form counts; else every inflection does.
    exact: bool,
    means: T,
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
    /// A lexicon of these lists. A word stands for all its inflections; one with `=` before it for itself alone.
    #[must_use]
    pub fn new(lists: &[(T, &[&'static str])]) -> Lexicon<T> {
        let mut entries: HashMap<_, Vec<Entry<T>>> =
            HashMap::with_capacity(lists.iter().map(|(_, words)| words.len()).sum());
        for (means, list) in lists {
            for written in *list {
                let exact = written.starts_with('=');
                let words: Vec<(&'static str, String)> = written
                    .trim_start_matches('=')
                    .split(' ')
                    .map(|word| (word, stem(word)))
                    .collect();
                entries.entry(words[0].1.clone()).or_default().push(Entry {
                    words,
                    exact,
                    means: *means,
                });
            }
        }
        Lexicon { entries }
    }

    /// Everything of the lexicon in the text, in its order. What a longer phrase covers is not found again.
    #[must_use]
    pub fn find(&self, text: &Text) -> Vec<Hit<T>> {
        let mut hits = Vec::new();
        let mut at = 0;
        while at < text.words.len() {
            let Some(entries) = self.entries.get(text.stem(at)) else {
                at += 1;
                continue;
            };
            let Some(best) = entries.iter().filter_map(|entry| entry.fit(text, at)).max() else {
                at += 1;
                continue;
            };
            let words = at..at + best.words;
            for entry in entries
                .iter()
                .filter(|entry| entry.fit(text, at) == Some(best))
            {
                let hit = Hit {
                    words: words.clone(),
                    means: entry.means,
                    own_form: best.own_form,
                };
                if hits.last() != Some(&hit) {
                    hits.push(hit);
                }
            }
            at = words.end;
        }
        hits
    }
}

/// How well an entry fits: the longer the better, then its own form before another of the same stem.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Fit {
    words: usize,
    own_form: bool,
}

impl<T> Entry<T> {
    fn fit(&self, text: &Text, at: usize) -> Option<Fit> {
        let mut own_form = true;
        for (i, (word, stem)) in self.words.iter().enumerate() {
            let plain = text.plain(at + i);
            if plain != *word {
                if self.exact || text.stem(at + i) != stem {
                    return None;
                }
                own_form &= plain.strip_suffix('s') == Some(word);
            }
        }
        Some(Fit {
            words: self.words.len(),
            own_form,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::Lexicon;
    use crate::words::Text;

    fn found(text: &str) -> Vec<(&str, char)> {
        let lexicon = Lexicon::new(&[
            ('v', &["meet", "row", "set up"]),
            ('n', &["meeting", "=rowing", "row boat"]),
        ]);
        let text = Text::read(text);
        let hits = lexicon.find(&text);
        hits.into_iter()
            .map(|hit| (text.quote(hit.words), hit.means))
            .collect()
    }

    #[test]
    fn the_longest_phrase_wins_and_then_the_own_form() {
        assert_eq!(
            found("They met? They meet, meeting after meeting"),
            [("meet", 'v'), ("meeting", 'n'), ("meeting", 'n')]
        );
        assert_eq!(
            found("She rows: rowing, set-up, Row boats"),
            [
                ("rows", 'v'),
                ("rowing", 'n'),
                ("set-up", 'v'),
                ("Row boats", 'n')
            ]
        );
    }

    #[test]
    fn what_is_no_whole_word_is_not_found() {
        assert_eq!(found("Meetinghouse, arrow, set"), []);
    }
}
