//! What people care about: several in a cell, and one in several spellings.

use super::HashMap;
use super::options::pieces;
use super::words::{one_line, words};
use crate::session::Letters;
use std::borrow::Cow;
use std::collections::BTreeMap;

/// An answer of more words than this is a sentence: nobody else will have said the same. Judgement.
pub(super) const SENTENCE: usize = 8;
/// So many different interests are compared for likeness: more would be a survey, and the work grows with their square.
pub(super) const COMPARED: usize = 400;

/// Free words at their commas, where what is between them is short.
pub(super) fn at_commas(text: &str) -> Vec<&str> {
    let parts = pieces(text);
    if parts == [text] {
        return parts;
    }
    let is_short = |part: &&str| words(part).len() <= 5;
    let begins_anew = |part: &&str| {
        !matches!(
            words(part).first(),
            "especially" | "but" | "which" | "because" | "so" | "or" | "who" | "that" | "when" | "if"
        )
    };
    let is_sentence = text.trim().trim_end_matches(['.', '?']).contains(['.', '?']);
    if parts.iter().all(is_short) && parts.iter().skip(1).all(begins_anew) && !is_sentence { parts } else { vec![text] }
}

/// Without the signs of a list around it, and without what only leads up to it: the "and" before the last, a form's
/// "Other:" before what it does not offer, "I'd like to hear about".
pub(super) fn tidy(text: &str) -> String {
    const LEADS: &[&str] = &[
        "and ", "& ", "other: ", "other - ", "other (please specify): ", "i'd like to hear about ",
        "i’d like to hear about ", "i would like to hear about ", "i'd like to talk about ", "i’d like to talk about ",
        "i would like to talk about ", "i'm interested in ", "i’m interested in ", "i am interested in ",
        "interested in ",
    ];
    let text = one_line(text);
    let text = text.trim_start_matches(['-', '*', '–', '—', ' ']).trim_end_matches(['.', ',', ' ']);
    let text = without_number(text);
    let lead = LEADS.iter().find(|lead| text.get(..lead.len()).is_some_and(|begins| begins.eq_ignore_ascii_case(lead)));
    lead.map_or(text, |lead| text[lead.len()..].trim_start()).to_owned()
}

/// Without the number before an item of a list: "2. splicing", "b) splicing".
fn without_number(text: &str) -> &str {
    let Some((number, rest)) = text.split_once(". ").or_else(|| text.split_once(") ")) else { return text };
    let is_number = (1..=2).contains(&number.len()) && number.bytes().all(|byte| byte.is_ascii_digit());
    let is_letter = number.len() == 1 && number.as_bytes()[0].is_ascii_lowercase();
    if is_number || is_letter { rest.trim_start() } else { text }
}

/// The same for all spellings of an interest: without case, signs and plurals, and an age group as coaches write it
/// ("U12s", "under 12", "Under-12's") in one form.
pub(super) fn key(interest: &str) -> String {
    let mut text = Cow::Borrowed(interest);
    if text.contains('&') {
        text = text.replace('&', " and ").into();
    }
    if text.contains(['\'', '’']) {
        text = text.replace(['\'', '’'], "").into();
    }
    let words = words(&text);
    let mut key: Vec<&str> = Vec::with_capacity(words.len());
    for word in words.iter() {
        if !word.bytes().any(|byte| byte.is_ascii_digit()) {
            key.push(singular(word));
            continue;
        }
        let under = word.strip_prefix('u').unwrap_or_default().trim_end_matches('s');
        let after_under = matches!(key.last(), Some(&("under" | "u")));
        if is_age(under) {
            key.extend(["under", under]);
        } else if after_under && is_age(word.trim_end_matches('s')) {
            key.pop();
            key.extend(["under", word.trim_end_matches('s')]);
        } else {
            key.push(singular(word));
        }
    }
    key.join(" ")
}

/// Near enough to a singular to compare two words: those of up to four letters, and those in "ss", stay.
fn singular(word: &str) -> &str {
    let is_plural = word.ends_with('s') && !word.ends_with("ss") && word.chars().count() > 4;
    if is_plural { &word[..word.len() - 1] } else { word }
}

fn is_age(text: &str) -> bool {
    (1..=2).contains(&text.len()) && text.chars().all(|c| c.is_ascii_digit())
}

/// One interest, in all its spellings.
#[derive(Clone, Debug, Default)]
pub(super) struct Interest {
    /// The spelling most people use: of those one that can stand inside a sentence, else the first.
    pub(super) name: String,
    /// How many people hold it.
    pub(super) people: usize,
    /// The other spellings, each with the rows that use it.
    pub(super) others: Vec<(String, Vec<usize>)>,
}

/// What a sheet holds of interests, by their keys without spaces: "pool side" is "poolside".
#[derive(Debug)]
pub(super) struct United {
    by_key: Vec<(String, Interest)>,
    /// Where among them each spelling is.
    places: HashMap<String, usize>,
}

impl United {
    /// The interest that goes by this spelling, among others.
    pub(super) fn of(&self, spelling: &str) -> Option<&Interest> {
        self.places.get(spelling).map(|place| &self.by_key[*place].1)
    }

    /// All of them.
    pub(super) fn all(&self) -> impl Iterator<Item = &Interest> {
        self.by_key.iter().map(|(_, interest)| interest)
    }
}

/// Unites spellings, each with its key and the rows that use it, in the order of the sheet. Those of `known` stand.
pub(super) fn unite(said_in: Vec<(&str, &str, Vec<usize>)>, known: &[String]) -> United {
    let mut spellings: BTreeMap<String, Vec<(String, Vec<usize>)>> = BTreeMap::new();
    for (spelling, key, rows) in said_in {
        spellings.entry(key.replace(' ', "")).or_default().push((spelling.to_owned(), rows));
    }
    let in_order = spellings.values().enumerate();
    let places =
        in_order.flat_map(|(place, all)| all.iter().map(move |(spelling, _)| (spelling.clone(), place))).collect();
    let united = spellings.into_iter().map(|(key, mut spellings)| {
        let most = spellings.iter().map(|(_, rows)| rows.len()).max().unwrap_or(0);
        let people = spellings.iter().map(|(_, rows)| rows.len()).sum();
        let common = || (0..spellings.len()).filter(|at| spellings[*at].1.len() == most);
        let known = known.iter().find(|known| self::key(known).replace(' ', "") == key);
        if let Some(known) = known {
            spellings.retain(|(spelling, _)| spelling != known);
            return (key, Interest { name: known.clone(), people, others: spellings });
        }
        let chosen = common().find(|at| is_low(&spellings[*at].0)).or_else(|| common().next()).unwrap_or(0);
        let (name, _) = spellings.remove(chosen);
        (key, Interest { name, people, others: spellings })
    });
    United { by_key: united.collect(), places }
}

/// Whether a spelling begins in lower case.
pub(super) fn is_low(spelling: &str) -> bool {
    spelling.starts_with(char::is_lowercase)
}

/// Pairs of interests that look alike and may be the same: left as they are, for somebody to say.
pub(super) fn alike(interests: &United) -> Vec<(&str, &str)> {
    let all = &interests.by_key[..interests.by_key.len().min(COMPARED)];
    let sketches: Vec<Sketch> = all.iter().map(|(key, _)| Sketch::of(key)).collect();
    let mut pairs = vec![];
    for (at, (one, first)) in all.iter().enumerate() {
        for (other, (_, second)) in all.iter().enumerate().skip(at + 1) {
            let (sketch, another) = (&sketches[at], &sketches[other]);
            let allowed = match sketch.letters.count.min(another.letters.count) {
                0..=4 => continue,
                5..=9 => 1,
                _ => 2,
            };
            if sketch.may_be_like(another, allowed) && strsim::damerau_levenshtein(one, &all[other].0) <= allowed {
                pairs.push((first.name.as_str(), second.name.as_str()));
            }
        }
    }
    pairs
}

/// What shows quickly that two keys are not alike.
struct Sketch {
    letters: Letters,
    /// "Under 12" and "under 14" are one sign apart and nobody's slip.
    digits: String,
}

impl Sketch {
    fn of(key: &str) -> Sketch {
        Sketch { letters: Letters::of(key), digits: key.chars().filter(char::is_ascii_digit).collect() }
    }

    fn may_be_like(&self, other: &Sketch, allowed: usize) -> bool {
        self.letters.may_be_near(&other.letters, allowed) && self.digits == other.digits
    }
}

#[cfg(test)]
mod tests {
    use super::{alike, at_commas, key, tidy, unite};

    #[test]
    fn free_words_are_split_where_they_are_a_list() {
        for (text, expected) in [
            ("2. splicing", "splicing"),
            ("b) splicing", "splicing"),
            ("Other: splicing", "splicing"),
            ("I’d like to hear about splicing.", "splicing"),
            ("10.5 m boats", "10.5 m boats"),
            ("St. Brannoc", "St. Brannoc"),
        ] {
            assert_eq!(tidy(text), expected);
        }
        for (cell, expected) in [
            ("Nervous beginners, parents, and rules.", &["Nervous beginners", "parents", "rules"][..]),
            (
                "How to keep nervous beginners, especially adults, coming back",
                &["How to keep nervous beginners, especially adults, coming back"],
            ),
            ("parents, especially loud ones", &["parents, especially loud ones"]),
        ] {
            let split: Vec<String> = at_commas(cell).into_iter().map(tidy).collect();
            assert_eq!(split, expected);
        }
    }

    #[test]
    fn spellings_of_one_interest_have_one_key() {
        for same in [
            &["U12s", "u12", "under-12s", "Under 12's", "U-12"][..],
            &["Nervous beginners", "nervous-beginner", "NERVOUS BEGINNERS."],
            &["Food & drink", "food and drinks"],
        ] {
            let keys: Vec<String> = same.iter().map(|spelling| key(spelling)).collect();
            assert!(keys.iter().all(|key| *key == keys[0]), "{keys:?}");
        }
        for (one, other) in [("U12s", "U14s"), ("class", "clas"), ("new parents", "parents"), ("bus", "bu")] {
            assert_ne!(key(one), key(other));
        }
    }

    #[test]
    fn the_common_spelling_wins_and_what_only_looks_alike_stays_apart() {
        let said_in = vec![
            ("Under-12s", vec![2]),
            ("U12s", vec![3, 4]),
            ("nervous beginners", vec![5]),
            ("nervous begginers", vec![6]),
            ("U14s", vec![7]),
            ("pool side", vec![8]),
            ("poolside", vec![9]),
        ];
        let keys: Vec<String> = said_in.iter().map(|(spelling, _)| key(spelling)).collect();
        let said_in = said_in.into_iter().zip(&keys).map(|((spelling, rows), key)| (spelling, &**key, rows));
        let united = unite(said_in.collect(), &[]);
        let under = united.of("Under-12s").unwrap();
        assert_eq!((under.name.as_str(), under.people), ("U12s", 3));
        assert_eq!(under.others, [("Under-12s".to_owned(), vec![2])]);
        assert_eq!(alike(&united), [("nervous begginers", "nervous beginners")]);
    }
}
