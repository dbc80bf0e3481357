//! The options of a column in which several could be ticked, learnt from what recurs in its cells: however long they
//! are, and whatever commas or brackets they hold.

use super::answers::is_nothing;
use super::headings::takes_several;
use super::interests::{at_commas, key, tidy};
use super::words::words;
use super::{HashMap, HashSet};
use crate::words::is_to_come;

/// Two pieces that stand together in so many cells, and never apart, are one option, where the chance of that is less
/// than one in this many. Judgement.
const BY_CHANCE: u64 = 1000;

/// What is known of a column.
#[derive(Debug, Default)]
pub(super) struct Options {
    /// Semicolons or lines part its cells, and commas do not.
    strong: bool,
    /// Commas part options, not thoughts: what stands between them recurs.
    several: bool,
    /// Pairs of pieces with a comma between them that are one option.
    joined: HashSet<(usize, usize)>,
    /// Options by their keys, as they are first written, in the order in which they come.
    known: Vec<(String, String)>,
    are_options: HashSet<usize>,
    keys: Keys,
}

/// The keys of what stands in the cells of a column, numbered as they come. Most of it stands in many cells, and is looked
/// at once.
#[derive(Debug, Default)]
struct Keys {
    by_text: HashMap<String, Known>,
    by_key: HashMap<String, usize>,
}

/// What is known of a text that stands in the cells of a column.
#[derive(Debug)]
struct Known {
    /// The number of its key.
    key: usize,
    /// It says that there is nothing to say.
    is_nothing: bool,
    /// What of it is an answer.
    said: Option<String>,
}

/// What of a text is an answer, if anything.
fn said(text: &str) -> Option<String> {
    Some(tidy(text)).filter(|text| !is_none(text))
}

impl Keys {
    fn learn(&mut self, text: &str) -> &Known {
        if !self.by_text.contains_key(text) {
            let next = self.by_key.len();
            let key = *self.by_key.entry(key(text)).or_insert(next);
            let is_nothing = is_none(text);
            let says_nothing = |said: &String| if said == text { is_nothing } else { is_none(said) };
            let said = Some(tidy(text)).filter(|said| !says_nothing(said));
            self.by_text.insert(text.to_owned(), Known { key, is_nothing, said });
        }
        &self.by_text[text]
    }

    /// The number of a text's key, where that stands in the column.
    fn find(&self, text: &str) -> Option<usize> {
        let by_text = self.by_text.get(text).map(|known| known.key);
        by_text.or_else(|| self.by_key.get(&key(text)).copied())
    }

    /// What of a text is an answer, if anything.
    fn said(&self, text: &str) -> Option<String> {
        self.by_text.get(text).map_or_else(|| said(text), |known| known.said.clone())
    }
}

/// What a cell says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Answer {
    pub(super) options: Vec<String>,
    /// It says all, and nobody can tell of what.
    pub(super) unclear: bool,
}

impl Answer {
    /// One option alone.
    pub(super) fn of(option: &str) -> Answer {
        Answer { options: vec![option.to_owned()], unclear: false }
    }
}

/// Whether an answer names no option: it says that there is nothing to say, or that it is still to come.
fn is_none(text: &str) -> bool {
    is_nothing(text) || is_to_come(text.trim())
}

const STRONG: &[char] = &['\n', ';', '|', '•', '·'];

fn is_strong(cell: &str) -> bool {
    // Most cells have no byte of one.
    cell.bytes().any(|byte| matches!(byte, b'\n' | b';' | b'|' | 0xc2 | 0xe2)) && cell.contains(STRONG)
}

/// Each cell once, in the order in which they come, with how often it stands there.
pub(super) fn distinct<'c>(cells: impl Iterator<Item = &'c str>) -> Vec<(&'c str, usize)> {
    let mut places: HashMap<&str, usize> = HashMap::default();
    let mut distinct: Vec<(&str, usize)> = vec![];
    for cell in cells {
        let place = *places.entry(cell).or_insert(distinct.len());
        match distinct.get_mut(place) {
            Some((_, times)) => *times += 1,
            None => distinct.push((cell, 1)),
        }
    }
    distinct
}

impl Options {
    /// Learns from the cells of a column under its heading.
    pub(super) fn learn<'c>(heading: &str, cells: impl Iterator<Item = &'c str>) -> Options {
        let mut cells = distinct(cells.filter(|cell| !cell.is_empty()));
        cells.retain(|(cell, _)| all(cell).is_none());
        let sum = |is: &dyn Fn(&str) -> bool| {
            cells.iter().filter(|(cell, _)| is(cell)).map(|(_, times)| times).sum::<usize>()
        };
        let strong = sum(&is_strong);
        let commas = sum(&|cell| !is_strong(cell) && pieces(cell).len() > 1);
        let mut options = Options { strong: strong > 0 && strong >= commas, ..Options::default() };
        if !options.strong {
            options.join(takes_several(heading), &cells);
        }
        let mut parted: Vec<Vec<usize>> = vec![];
        // How often each is said, how it is first written, and in how many cells of those so far the last one was that has it.
        let mut counts: Vec<(usize, &str, usize)> = vec![];
        let mut order = vec![];
        let mut all = 0;
        for (at, (cell, times)) in cells.iter().enumerate() {
            let parts = if options.strong { strong_parts(cell) } else { options.pieces(cell) };
            let keys = parts.into_iter().map(|part| {
                let Known { key, is_nothing, .. } = *options.keys.learn(part);
                if counts.len() <= key {
                    counts.resize(key + 1, (0, "", 0));
                }
                let (count, first, last) = &mut counts[key];
                if *last <= at {
                    *last = at + 1;
                    all += times;
                    if !is_nothing {
                        if *count == 0 {
                            *first = part;
                            order.push(key);
                        }
                        *count += times;
                    }
                }
                key
            });
            parted.push(keys.collect());
        }
        let recurs = |key: &&usize| counts[**key].0 > 1;
        let several = parted.iter().any(|keys| keys.iter().filter(recurs).count() > 1);
        let recurring: usize = counts.iter().map(|(count, ..)| *count).filter(|count| *count > 1).sum();
        // Half of what is said at least is said by several people, and somebody says two of these things.
        options.several = takes_several(heading) || several && recurring * 2 >= all;
        for at in order {
            let (count, part, _) = counts[at];
            if count > 1 || options.strong && pieces(part).len() == 1 {
                options.known.push((key(part), tidy(part)));
                options.are_options.insert(at);
            }
        }
        options
    }

    /// Finds which commas stand within an option.
    fn join(&mut self, several: bool, cells: &[(&str, usize)]) {
        let all: usize = cells.iter().map(|(_, times)| times).sum();
        let mut single: HashMap<usize, usize> = HashMap::default();
        let mut pairs: HashMap<(usize, usize), (usize, bool)> = HashMap::default();
        let mut leads: HashSet<usize> = HashSet::default();
        let mut high = 0;
        for (cell, times) in cells {
            let parts = pieces(cell);
            let mut keys: Vec<usize> = parts.iter().map(|part| self.keys.learn(part).key).collect();
            leads.extend(keys.first());
            high += times * usize::from(parts.first().is_some_and(|part| !begins_low(part)));
            for (at, pair) in keys.windows(2).enumerate() {
                let pair = pairs.entry((pair[0], pair[1])).or_default();
                pair.0 += times;
                pair.1 |= begins_low(parts[at + 1]) && !begins_low(parts[at]);
            }
            keys.sort_unstable();
            keys.dedup();
            keys.into_iter().for_each(|key| *single.entry(key).or_default() += times);
        }
        // A form's options begin with a capital; what goes on in small letters is the same option.
        let is_form = high * 5 >= all * 4;
        let least = if several { 2 } else { 3 };
        let joined = pairs.into_iter().filter(|((one, other), (together, goes_on))| {
            let always = single.get(one) == Some(together) && single.get(other) == Some(together);
            let continues = *goes_on && is_form && !leads.contains(other) && *together >= least;
            always && (continues || chance(all, *together) >= BY_CHANCE)
        });
        self.joined = joined.map(|(pair, _)| pair).collect();
    }

    /// The pieces of a cell between commas, those that are one option together.
    fn pieces<'c>(&self, cell: &'c str) -> Vec<&'c str> {
        let mut all: Vec<&str> = vec![];
        for part in strong_parts(cell) {
            let mut last = None;
            for piece in pieces(part) {
                let key = self.keys.find(piece);
                let joins = last.zip(key).is_some_and(|pair| self.joined.contains(&pair));
                match all.last_mut().filter(|_| joins) {
                    Some(before) => *before = spanning(part, before, piece),
                    None => all.push(piece),
                }
                last = key;
            }
        }
        all
    }

    /// Whether this is the key of one of the column's options.
    pub(super) fn has_key(&self, key: &str) -> bool {
        self.keys.by_key.get(key).is_some_and(|key| self.are_options.contains(key))
    }

    /// Whether this is one of the column's options.
    fn has(&self, option: &str) -> bool {
        self.keys.find(option).is_some_and(|key| self.are_options.contains(&key))
    }

    /// What a cell of the column says.
    pub(super) fn read(&self, cell: &str) -> Answer {
        if let Some(but) = all(cell) {
            let excepted = words(&key(but));
            let left = self.known.iter().filter(|(key, _)| !excepted.holds(key));
            let options: Vec<String> = left.map(|(_, option)| option.clone()).collect();
            return Answer { unclear: options.len() < 2, options };
        }
        let parts: Vec<&str> = if self.several && !self.strong {
            self.known_and_rest(cell)
        } else {
            let split = |part| {
                let whole = !self.strong || self.has(part);
                match (whole, self.strong) {
                    (true, true) => vec![part],
                    // Elsewhere a semicolon parts these: here commas may, where what they part is known.
                    (false, _) if pieces(part).iter().any(|piece| self.has(piece)) => pieces(part),
                    (false, _) => vec![part],
                    (true, false) => at_commas(part),
                }
            };
            strong_parts(cell).into_iter().flat_map(split).collect()
        };
        let options = parts.into_iter().filter_map(|part| self.keys.said(part)).collect();
        Answer { options, unclear: false }
    }

    /// The options in a cell; what lies between them is split as free words are.
    fn known_and_rest<'c>(&self, cell: &'c str) -> Vec<&'c str> {
        let mut parts = vec![];
        for line in strong_parts(cell) {
            let mut rest: Option<&str> = None;
            for piece in self.pieces(line) {
                if self.has(piece) {
                    parts.extend(rest.take().into_iter().flat_map(at_commas));
                    parts.push(piece);
                } else {
                    rest = Some(rest.map_or(piece, |before| spanning(line, before, piece)));
                }
            }
            parts.extend(rest.into_iter().flat_map(at_commas));
        }
        parts
    }
}

/// Where a part of a text begins in it, in bytes.
fn place(whole: &str, part: &str) -> usize {
    part.as_ptr() as usize - whole.as_ptr() as usize
}

/// Two parts of a text, with what stands between them.
fn spanning<'c>(whole: &'c str, first: &'c str, last: &'c str) -> &'c str {
    &whole[place(whole, first)..place(whole, last) + last.len()]
}

/// In how many ways so many cells can be picked out of all: the more, the less is it by chance that two pieces stand in
/// the same ones.
fn chance(cells: usize, together: usize) -> u64 {
    let (cells, together) = (cells as u64, together.min(cells - together.min(cells)) as u64);
    (0..together).try_fold(1_u64, |ways, at| Some(ways.checked_mul(cells - at)? / (at + 1))).unwrap_or(u64::MAX)
}

fn begins_low(text: &str) -> bool {
    text.trim_start().starts_with(char::is_lowercase)
}

fn strong_parts(cell: &str) -> Vec<&str> {
    if !is_strong(cell) {
        return if cell.trim().is_empty() { vec![] } else { vec![cell.trim()] };
    }
    cell.split(STRONG).filter(|part| !part.trim().is_empty()).map(str::trim).collect()
}

/// The pieces of a text between its commas; one within brackets or a number parts nothing.
pub(super) fn pieces(text: &str) -> Vec<&str> {
    let (mut pieces, mut from) = (vec![], 0);
    let bytes = text.as_bytes();
    let mut brackets = Brackets::of(bytes);
    let digit = |at: Option<usize>| at.and_then(|at| bytes.get(at)).is_some_and(u8::is_ascii_digit);
    for at in memchr::memchr_iter(b',', bytes) {
        if brackets.are_closed(at) && !(digit(at.checked_sub(1)) && digit(Some(at + 1))) {
            pieces.push(text[from..at].trim());
            from = at + 1;
        }
    }
    pieces.push(text[from..].trim());
    pieces.retain(|piece| !piece.is_empty());
    pieces
}

/// The brackets of a text, from its beginning to a place in it.
struct Brackets<'t> {
    bytes: &'t [u8],
    /// Behind it none is closed, and what opens there is none.
    last_closed: usize,
    seen: usize,
    depth: usize,
}

impl Brackets<'_> {
    fn of(bytes: &[u8]) -> Brackets<'_> {
        let last_closed = memchr::memrchr3(b')', b']', b'}', bytes).unwrap_or(0);
        Brackets { bytes, last_closed, seen: 0, depth: 0 }
    }

    /// Whether as many are closed as open before a place, which lies behind the one that was asked for last.
    fn are_closed(&mut self, place: usize) -> bool {
        let seen = self.seen;
        for (at, byte) in self.bytes.iter().enumerate().take(place.min(self.last_closed + 1)).skip(seen) {
            match byte {
                b'(' | b'[' | b'{' if at < self.last_closed => self.depth += 1,
                b')' | b']' | b'}' => self.depth = self.depth.saturating_sub(1),
                _ => {}
            }
        }
        self.seen = place;
        self.depth == 0
    }
}

/// Whether a cell says "all of them", and what it takes out again.
fn all(cell: &str) -> Option<&str> {
    const ALL: &[&str] = &[
        "all of them", "all of the above", "all of these", "all the above", "all topics", "all options", "any of them",
        "any of these", "any of the above", "everything", "all of it", "all",
    ];
    const EXCEPT: &[&str] = &[" except ", " but ", " apart from ", " other than ", " besides "];
    let trimmed = cell.trim().trim_end_matches(['.', '!', ' ']);
    let begins = |all: &&&str| trimmed.get(..all.len()).is_some_and(|begins| begins.eq_ignore_ascii_case(all));
    let rest = trimmed.get(ALL.iter().find(begins)?.len()..)?;
    let polite = words(rest).are("|please|really|thanks|of interest|sounds good");
    let except = EXCEPT.iter().find_map(|except| Some(&rest[rest.to_lowercase().find(except)? + except.len()..]));
    if polite { Some("") } else { except.filter(|_| rest.starts_with(' ') || rest.starts_with(',')) }
}

#[cfg(test)]
mod tests {
    use super::Options;

    #[track_caller]
    fn check(heading: &str, cells: &[&str], expected: &[&[&str]]) {
        let options = Options::learn(heading, cells.iter().copied());
        let read: Vec<Vec<String>> = cells.iter().map(|cell| options.read(cell).options).collect();
        assert_eq!(read, expected);
    }

    #[test]
    fn what_recurs_is_an_option_however_long() {
        let long = "What to do when half of the crew has never sailed at night before";
        check(
            "Topics (tick all that apply)",
            &[
                &format!("Reefing early, {long}"),
                long,
                "Reefing early, Knots, ropes and splices",
                "Knots, ropes and splices",
                "All of the above",
                "all of them except reefing early",
                "None",
            ],
            &[
                &["Reefing early", long],
                &[long],
                &["Reefing early", "Knots, ropes and splices"],
                &["Knots, ropes and splices"],
                &["Reefing early", long, "Knots, ropes and splices"],
                &[long, "Knots, ropes and splices"],
                &[],
            ],
        );
    }

    #[test]
    fn brackets_hold_and_semicolons_win() {
        check(
            "Topics",
            &["Sails (main, jib), Anchors", "Sails (main, jib)", "Anchors"],
            &[&["Sails (main, jib)", "Anchors"], &["Sails (main, jib)"], &["Anchors"]],
        );
        check(
            "Topics",
            &["Sails, main and jib;Anchors;", "Anchors;", "Sails, main and jib;", "Knots, hitches;"],
            &[&["Sails, main and jib", "Anchors"], &["Anchors"], &["Sails, main and jib"], &["Knots, hitches"]],
        );
        check("Topics", &["sails; anchors", "sails, knots"], &[&["sails", "anchors"], &["sails", "knots"]]);
    }

    #[test]
    fn free_words_stay_as_people_wrote_them() {
        check(
            "Topics",
            &["How to keep a crew, especially a tired one, awake", "night sailing, knots", "knots"],
            &[&["How to keep a crew, especially a tired one, awake"], &["night sailing", "knots"], &["knots"]],
        );
        check("Topics", &["all"], &[&[]]);
        assert!(Options::learn("Topics", ["all"].into_iter()).read("all").unclear);
    }
}
