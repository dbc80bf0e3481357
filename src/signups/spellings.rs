//! One spelling for each interest, for everybody who holds it.

use super::interests::{COMPARED, SENTENCE, alike, is_low, key, unite};
use super::notes::{Notes, Remark, list, rows};
use super::words::words;
use std::collections::{BTreeMap, HashMap, HashSet};

/// What somebody cares about, with the row that says so and their name.
pub(super) type Held<'p> = (usize, String, &'p mut Vec<String>);

/// Puts one spelling in place of all of an interest, that of `known` where it is among these; gives all interests, the
/// most shared first, and those that are sentences. What `is_option` of a form is none, however long.
pub(super) fn settle(
    mut people: Vec<Held<'_>>,
    known: &[String],
    is_option: impl Fn(&str) -> bool,
    notes: &mut Notes,
) -> (Vec<String>, Vec<String>) {
    let sentences = shorten(&mut people, known, is_option, notes);
    let said: Vec<(usize, &str)> =
        people.iter().flat_map(|(row, _, held)| held.iter().map(|interest| (*row, interest.as_str()))).collect();
    let united = unite(&said, known);
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
    let mut seen = HashSet::new();
    let mut ranked: Vec<_> = said
        .iter()
        .filter_map(|(_, interest)| united.of(interest))
        .filter(|interest| seen.insert(interest.name.as_str()))
        .collect();
    ranked.sort_by_key(|interest| std::cmp::Reverse(interest.people));
    for (_, _, held) in &mut people {
        let mut names: Vec<&str> = vec![];
        for interest in held.iter().filter_map(|interest| united.of(interest)) {
            if !names.contains(&interest.name.as_str()) {
                names.push(&interest.name);
            }
        }
        **held = names.into_iter().map(str::to_owned).collect();
    }
    (ranked.into_iter().map(|interest| interest.name.clone()).collect(), sentences)
}

/// A long answer that names what others name in a few words says those: a guess, and said to be one. Gives those that
/// stay sentences.
fn shorten(
    people: &mut [Held<'_>],
    known: &[String],
    is_option: impl Fn(&str) -> bool,
    notes: &mut Notes,
) -> Vec<String> {
    let mut sentences = vec![];
    let known_keys: HashSet<String> = known.iter().map(|known| key(known)).collect();
    let is_short = |interest: &str| {
        words(interest).len() <= SENTENCE || is_option(interest) || known_keys.contains(&key(interest))
    };
    let mut short: BTreeMap<String, String> = known.iter().map(|name| (key(name), name.clone())).collect();
    // Most of what is said is said by many.
    let mut judged: HashMap<String, bool> = HashMap::new();
    for interest in people.iter().flat_map(|(.., held)| held.iter()) {
        if judged.contains_key(interest) {
            continue;
        }
        let is_short = is_short(interest);
        judged.insert(interest.clone(), is_short);
        if is_short {
            let name = short.entry(key(interest)).or_insert_with(|| interest.clone());
            if is_low(interest) && !is_low(name) {
                *name = interest.clone();
            }
        }
    }
    for (row, person, held) in people {
        let mut taken = vec![];
        for interest in std::mem::take(*held) {
            if judged[&interest] {
                taken.push(interest);
                continue;
            }
            let answer = words(&key(&interest));
            let inside = short.iter().take(COMPARED).filter(|(key, _)| answer.holds(key));
            let inside: Vec<String> = inside.map(|(_, name)| name.clone()).collect();
            if inside.is_empty() {
                notes.person(Remark::Sentence, *row, person, &interest);
                sentences.push(interest.clone());
                taken.push(interest);
                continue;
            }
            let quoted: Vec<String> = inside.iter().map(|name| format!("\"{name}\"")).collect();
            notes.say(format!("A guess: the long answer in row {row} is about {}.", list(&quoted)));
            taken.extend(inside);
        }
        **held = taken;
    }
    sentences
}
