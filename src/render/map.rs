//! Who knows whom and who is to be introduced: one person's view of the map, and the map in words.

use super::COLUMN;
use super::page::Set;
use crate::documents::{PeopleMap, Text};

/// A cell of the map, across and down, in millimetres.
pub(super) const CELL: (f64, f64) = (5.2, 4.9);
/// How wide the names beside the map may be at least and at most, in millimetres.
const NAMES: (f64, f64) = (24.0, 44.0);

/// How wide the names beside the map may be, in millimetres: what its cells leave of where it stands.
pub(super) fn names(map: &PeopleMap, set: &Set) -> f64 {
    let all = if map.people.len() > COLUMN { set.width() } else { set.column() };
    // A little less, for the lines around the cells.
    (all - CELL.0 * map.people.len() as f64 - 0.5).clamp(NAMES.0, NAMES.1)
}

/// Whom somebody knows and whom they are to meet, as places in the map, sorted.
#[derive(Clone, Debug, Default)]
pub(super) struct Ties {
    pub(super) know: Vec<usize>,
    pub(super) introduce: Vec<usize>,
}

/// Everybody's ties, in the order of the map.
pub(super) fn ties(map: &PeopleMap) -> Vec<Ties> {
    let mut ties = vec![Ties::default(); map.people.len()];
    let real = |&&(a, b): &&(usize, usize)| a < map.people.len() && b < map.people.len();
    for &(a, b) in map.know.iter().filter(real) {
        ties[a].know.push(b);
        ties[b].know.push(a);
    }
    for &(a, b) in map.introduce.iter().filter(real) {
        ties[a].introduce.push(b);
        ties[b].introduce.push(a);
    }
    for tie in &mut ties {
        tie.know.sort_unstable();
        tie.introduce.sort_unstable();
    }
    ties
}

/// The map in words: a line for each person who knows or is to meet anybody.
pub(super) fn said(map: &PeopleMap) -> Vec<Text> {
    let names = |places: &[usize]| {
        let names: Vec<Text> = places.iter().map(|&place| map.people[place].clone()).collect();
        Text::list(&names)
    };
    let line = |(person, tie): (&Text, Ties)| {
        let (know, meet) = (names(&tie.know), names(&tie.introduce));
        let words = match (tie.know.is_empty(), tie.introduce.is_empty()) {
            (true, true) => return None,
            (false, true) => Text::from(" knows ").and(know),
            (true, false) => Text::from(": introduce to ").and(meet),
            (false, false) => Text::from(" knows ").and(know).and("; introduce to ").and(meet),
        };
        Some(person.clone().and(words).and("."))
    };
    map.people.iter().zip(ties(map)).filter_map(line).collect()
}
