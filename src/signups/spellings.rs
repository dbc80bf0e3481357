//! One spelling for each interest, for everybody who holds it.

use super::interests::{COMPARED, Interest, SENTENCE, alike, is_low, key, unite};
use super::notes::{Notes, Remark, list, rows};
use super::words::words;
use super::{HashMap, HashSet};
use rayon::prelude::*;
use std::collections::BTreeMap;

/// What somebody cares about, with the row that says so and their name.
pub(super) type Held<'p> = (usize, &'p str, &'p mut Vec<String>);

/// The spellings that stand in a sheet, numbered as they come: most of what is said is said by many, and looked at once.
#[derive(Default)]
struct Spellings {
    all: Vec<String>,
    keys: Vec<String>,
    numbers: HashMap<String, usize>,
}

impl Spellings {
    fn number(&mut self, spelling: &str) -> usize {
        if let Some(known) = self.numbers.get(spelling) {
            return *known;
        }
        let next = self.all.len();
        self.all.push(spelling.to_owned());
        self.numbers.insert(spelling.to_owned(), next);
        next
    }

    /// Makes the keys of those that have none yet.
    fn make_keys(&mut self) {
        let made: Vec<String> = self.all[self.keys.len()..].par_iter().map(|spelling| key(spelling)).collect();
        self.keys.extend(made);
    }
}

/// Puts one spelling in place of all of an interest, that of `known` where it is among these; gives all interests, the
/// most shared first, and those that are sentences. What is an option of a form by its key is none, however long.
pub(super) fn settle(
    people: Vec<Held<'_>>,
    known: &[String],
    is_option: impl Fn(&str) -> bool,
    notes: &mut Notes,
) -> (Vec<String>, Vec<String>) {
    let mut spellings = Spellings::default();
    let mut said: Vec<Vec<usize>> = vec![];
    for (_, _, held) in &people {
        said.push(held.iter().map(|interest| spellings.number(interest)).collect());
    }
    spellings.make_keys();
    let sentences = shorten(&people, &mut said, &mut spellings, known, is_option, notes);
    spellings.make_keys();
    let mut order = vec![];
    let mut rows_of: Vec<Vec<usize>> = vec![vec![]; spellings.all.len()];
    for ((row, ..), held) in people.iter().zip(&said) {
        for spelling in held {
            if rows_of[*spelling].is_empty() {
                order.push(*spelling);
            }
            rows_of[*spelling].push(*row);
        }
    }
    let said_in =
        order.iter().map(|at| (&*spellings.all[*at], &*spellings.keys[*at], std::mem::take(&mut rows_of[*at])));
    let united = unite(said_in.collect(), known);
    for interest in united.all() {
        let another = |spelling: &str| spelling.to_lowercase() != interest.name.to_lowercase();
        for (spelling, used) in interest.others.iter().filter(|(spelling, _)| another(spelling)) {
            notes.say(format!("\"{spelling}\" in {} is written as \"{}\".", rows(used), interest.name));
        }
    }
    for (one, other) in alike(&united) {
        notes.say(format!(
            "\"{one}\" and \"{other}\" look alike, and are left apart; write them alike if they are the same."
        ));
    }
    let interests: Vec<Option<&Interest>> = spellings.all.iter().map(|spelling| united.of(spelling)).collect();
    let mut seen = HashSet::default();
    let mut ranked: Vec<_> =
        order.iter().filter_map(|at| interests[*at]).filter(|interest| seen.insert(interest.name.as_str())).collect();
    ranked.sort_by_key(|interest| std::cmp::Reverse(interest.people));
    for ((_, _, held), said) in people.into_iter().zip(said) {
        let mut names: Vec<&String> = vec![];
        for interest in said.into_iter().filter_map(|at| interests[at]) {
            if !names.contains(&&interest.name) {
                names.push(&interest.name);
            }
        }
        if !held.iter().eq(names.iter().copied()) {
            *held = names.into_iter().cloned().collect();
        }
    }
    (ranked.into_iter().map(|interest| interest.name.clone()).collect(), sentences)
}

/// A long answer that names what others name in a few words says those: a guess, and said to be one. Gives those that
/// stay sentences.
fn shorten(
    people: &[Held<'_>],
    said: &mut [Vec<usize>],
    spellings: &mut Spellings,
    known: &[String],
    is_option: impl Fn(&str) -> bool,
    notes: &mut Notes,
) -> Vec<String> {
    let mut sentences = vec![];
    let known_keys: HashSet<String> = known.iter().map(|known| key(known)).collect();
    let all = || spellings.all.iter().zip(&spellings.keys);
    let is_short = |(interest, key): (&String, &String)| {
        words(interest).len() <= SENTENCE || is_option(key) || known_keys.contains(key)
    };
    let are_short: Vec<bool> = all().map(is_short).collect();
    let mut short: BTreeMap<String, String> = known.iter().map(|name| (key(name), name.clone())).collect();
    for ((interest, key), _) in all().zip(&are_short).filter(|(_, is_short)| **is_short) {
        let name = short.entry(key.clone()).or_insert_with(|| interest.clone());
        if is_low(interest) && !is_low(name) {
            name.clone_from(interest);
        }
    }
    let compared: HashMap<&str, &str> = short.iter().take(COMPARED).map(|(key, name)| (&**key, &**name)).collect();
    let longest = compared.keys().map(|key| key.len()).max().unwrap_or(0);
    for ((row, person, _), held) in people.iter().zip(said) {
        if held.iter().all(|at| are_short[*at]) {
            continue;
        }
        let mut taken = vec![];
        for at in std::mem::take(held) {
            if are_short[at] {
                taken.push(at);
                continue;
            }
            let interest = spellings.all[at].clone();
            let answer = words(&spellings.keys[at]);
            // In the order of their keys, each once.
            let inside: BTreeMap<&str, &str> =
                answer.runs(longest).filter_map(|run| Some((run, *compared.get(run)?))).collect();
            if inside.is_empty() {
                notes.person(Remark::Sentence, *row, person, &interest);
                sentences.push(interest);
                taken.push(at);
                continue;
            }
            let quoted: Vec<String> = inside.values().map(|name| format!("\"{name}\"")).collect();
            notes.say(format!("A guess: the long answer in row {row} is about {}.", list(&quoted)));
            taken.extend(inside.values().map(|name| spellings.number(name)));
        }
        *held = taken;
    }
    sentences
}
