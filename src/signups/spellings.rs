//! One spelling for each interest, for everybody who holds it.

use super::interests::{COMPARED, SENTENCE, alike, is_low, key, unite};
use super::notes::{Notes, Remark, list, rows};
use super::words::{holds, words};
use std::collections::{BTreeMap, HashSet};

/// What somebody cares about, with the row that says so.
pub(super) type Held<'p> = (usize, &'p mut Vec<String>);

/// Puts one spelling in place of all of an interest; gives all interests, the most shared first.
pub(super) fn settle(mut people: Vec<Held<'_>>, notes: &mut Notes) -> Vec<String> {
    shorten(&mut people, notes);
    let said: Vec<(usize, String)> =
        people.iter().flat_map(|(row, held)| held.iter().map(|interest| (*row, interest.clone()))).collect();
    let united = unite(&said);
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
    for (_, held) in &mut people {
        let mut seen = HashSet::new();
        let names = held.iter().filter_map(|interest| united.of(interest)).map(|interest| interest.name.clone());
        **held = names.filter(|name| seen.insert(name.clone())).collect();
    }
    let mut seen = HashSet::new();
    let mut ranked: Vec<_> = said
        .iter()
        .filter_map(|(_, interest)| united.of(interest))
        .filter(|interest| seen.insert(&interest.name))
        .collect();
    ranked.sort_by_key(|interest| std::cmp::Reverse(interest.people));
    ranked.into_iter().map(|interest| interest.name.clone()).collect()
}

/// A long answer that names what others name in a few words says those: a guess, and said to be one.
fn shorten(people: &mut [Held<'_>], notes: &mut Notes) {
    let is_short = |interest: &String| words(interest).len() <= SENTENCE;
    let mut known: BTreeMap<String, String> = BTreeMap::new();
    for interest in people.iter().flat_map(|(_, held)| held.iter()).filter(|interest| is_short(interest)) {
        let name = known.entry(key(interest)).or_insert_with(|| interest.clone());
        if is_low(interest) && !is_low(name) {
            *name = interest.clone();
        }
    }
    for (row, held) in people {
        let mut taken = vec![];
        for interest in std::mem::take(*held) {
            if is_short(&interest) {
                taken.push(interest);
                continue;
            }
            let answer = words(&key(&interest));
            let inside = known.iter().take(COMPARED).filter(|(key, _)| holds(&answer, key));
            let inside: Vec<String> = inside.map(|(_, name)| name.clone()).collect();
            if inside.is_empty() {
                notes.row(*row, Remark::Sentence);
                taken.push(interest);
                continue;
            }
            let quoted: Vec<String> = inside.iter().map(|name| format!("\"{name}\"")).collect();
            notes.say(format!("A guess: the long answer in row {row} is about {}.", list(&quoted)));
            taken.extend(inside);
        }
        **held = taken;
    }
}
