//! Where in a place those who meet are: in the house that a word names, in a room of it, or only near it.

use super::ELSEWHERE_REACH;
use super::ours::clause;
use super::vocabulary::{Cue, HOUSES};
use crate::words::{Hit, Mark, Prose};
use std::ops::Range;

/// Parts of a town that a house is called after: "Crown Hotel, Airport", "Crown Hotel Lakeside".
pub(super) const IN_TOWN: &[&str] = &[
    "airport", "arcade", "beach", "harbour", "lakeside", "mall", "marina", "market", "markt", "mercado", "mercato",
    "riverside", "seafront", "station",
];

/// The words of a name that has people stand in the street: "Outside the wool shop", "Mill Lane car park".
pub(super) fn out_of_doors(name: &Prose<'_>) -> Option<Range<usize>> {
    let count = name.words.len();
    let ends_so = |words: [&str; 2]| count >= 2 && [name.plain(count - 2), name.plain(count - 1)] == words;
    let parked = || [["car", "park"], ["parking", "lot"]].into_iter().any(ends_so);
    (name.plain(0) == "outside").then_some(0..1).or_else(|| parked().then(|| count - 2..count))
}

/// Whether words for open air say where a house stands: "on the recreation ground", "by the green".
pub(super) fn is_where_it_stands(text: &Prose<'_>, hit: &Hit<Cue>) -> bool {
    let start = hit.words.start;
    (start.saturating_sub(ELSEWHERE_REACH)..start).any(|at| matches!(text.plain(at), "at" | "by" | "in" | "on"))
}

/// Whether a name names the house apart from this, and this is where it stands: "Loft, Mill Park", "Allotments, the shed".
pub(super) fn is_apart_from_a_house(text: &Prose<'_>, hit: &Hit<Cue>) -> bool {
    let is_house = |at: &usize| HOUSES.contains(&text.plain(*at));
    let parts = |between: Range<usize>| between.into_iter().any(|at| text.words[at].after == Mark::Pause);
    let before = (0..hit.words.start).rev().find(is_house);
    let behind = (hit.words.end..text.words.len()).find(is_house);
    before.is_some_and(|at| parts(at..hit.words.start)) || behind.is_some_and(|at| parts(hit.words.end - 1..at))
}

/// What a room in a house is called.
const ROOMS: &[&str] = &["classroom", "kitchen", "loft", "room", "studio", "workshop"];

/// Whether a name is that of a room in the house of this word: "The small room at the Swan".
pub(super) fn is_round_a_room(text: &Prose<'_>, hit: &Hit<Cue>) -> bool {
    let start = hit.words.start;
    let within =
        (0..start).rev().find(|&at| matches!(text.plain(at), "above" | "at" | "behind" | "in" | "of" | "over"));
    within.is_some_and(|within| (0..within).any(|at| ROOMS.contains(&text.plain(at))))
}

/// Words before an article that say what a place is: "It is an old pub", "it began as a bakery".
const BEING: &[&str] = &["as", "be", "become", "becomes", "is", "it", "was"];

/// Whether notes say that it is one: "A café on the quay", "It is an old pub", "Harbour Row, a chip shop".
pub(super) fn is_what_it_is(text: &Prose<'_>, hit: &Hit<Cue>) -> bool {
    let before = (hit.words.start.saturating_sub(ELSEWHERE_REACH)..hit.words.start).rev();
    let mut before = before.take_while(|&at| text.words[at].after == Mark::None && text.plain(at) != "of");
    let Some(article) = before.find(|&at| matches!(text.plain(at), "a" | "an" | "this")) else {
        return false;
    };
    let named = |at: usize| text.words[at].after == Mark::Pause && text.words[at].name_like;
    // "As well as a café", "in the same house as a pub" and "there is a café" are of another one.
    let same = |at: usize| (at.saturating_sub(ELSEWHERE_REACH)..at).any(|at| text.plain(at) == "same");
    let other = |at: usize| matches!(text.before(at), "there" | "well") || same(at);
    let being = |at: usize| BEING.contains(&text.plain(at)) && !other(at);
    // "The usual crowd at this pub".
    text.plain(article) == "this"
        || text.words[article].first && !has_a_verb(text, hit.words.end)
        || article > 0 && (being(article - 1) || named(article - 1))
}

/// Whether the rest of the sentence says something of it: "A cash bar is open" is no café.
fn has_a_verb(text: &Prose<'_>, from: usize) -> bool {
    let mut rest = (from..text.words.len()).take_while(|&at| !text.words[at].first);
    rest.any(|at| matches!(text.plain(at), "are" | "has" | "have" | "is" | "was" | "will"))
}

/// What people do where they meet.
const MEETING: &[&str] = &[
    "gather", "gathered", "gathering", "gatherings", "gathers", "held", "meet", "meeting", "meetings", "meets", "met",
    "sat", "sit", "sits", "sitting",
];
/// Words between that and where.
const AT_A_PLACE: &[&str] = &["around", "at", "by", "from", "in", "inside", "on", "or", "outside", "round", "under"];
/// Words behind a house that make it one of several things to be had in another.
const TO_BE_HAD: &[&str] = &[
    "are", "available", "downstairs", "facilities", "has", "is", "next", "nearby", "onsite", "sells", "serves",
    "upstairs",
];
/// Words that may stand before where people meet in a note that says nothing else: "Corner table in the canteen".
const SEATS: &[&str] = &[
    "a", "back", "bench", "benches", "big", "chairs", "corner", "front", "long", "of", "our", "quiet", "seats",
    "table", "tables", "the", "usual", "window",
];

/// How many words the name of a house may have, with the one before it: "at the Moon and Mirror pub".
const NAME_REACH: usize = 7;

/// Whether those who meet are in the place of this word, and not only near it or in the same house: the notes say what it
/// is, that they meet there, or nothing before it.
pub(super) fn is_where_they_meet(text: &Prose<'_>, hit: &Hit<Cue>) -> bool {
    let Range { start, end } = hit.words;
    let clause = clause(text, start);
    let place = (clause..end).rev().take(NAME_REACH).find(|&at| AT_A_PLACE.contains(&text.plain(at)));
    let meets = || {
        let hopes = (clause..start).any(|at| matches!(text.plain(at), "hope" | "hoping" | "able"));
        let is_us = |at: usize| matches!(text.plain(at), "find" | "join") && text.plain(at + 1) == "us";
        !hopes && (clause..end).any(|at| MEETING.contains(&text.plain(at)) || is_us(at))
    };
    let alone = || {
        let is_said = |at: usize| SEATS.contains(&text.plain(at)) || AT_A_PLACE.contains(&text.plain(at));
        let is_subject = place.is_none() && (text.plain(0) == "the" || TO_BE_HAD.contains(&text.plain(end)));
        !is_subject && (0..start).all(is_said)
    };
    is_what_it_is(text, hit) || place.is_some() && meets() || alone()
}

/// Words of the list that may as well be the staff's, or have nobody who serves.
const NOT_SERVED: &[&str] = &["canteen", "lunchroom", "patio", "rooftop", "tea bar", "tea hut", "tea room"];

/// Whether a name means the house that sells, and not a hall that is called after it: "Swan Hall".
pub(super) fn is_what_the_name_means(text: &Prose<'_>, hit: &Hit<Cue>) -> bool {
    let words = text.quote(hit.words.clone());
    let end = hit.words.end;
    let mut behind = (end..text.words.len()).take_while(|&at| text.words[at - 1].after == Mark::None);
    !NOT_SERVED.iter().any(|other| other.eq_ignore_ascii_case(words))
        && !behind.any(|at| HOUSES.contains(&text.plain(at)))
}

/// What is served anywhere, and where it stands in notes is no house of its own.
const EATEN: &[&str] = &[
    "bagel", "barbecue", "bbq", "beer", "beers", "burger", "burgers", "chai", "coffee", "crepes", "donut", "doughnut",
    "dumplings", "espresso", "kaffee", "pizza", "sandwiches", "smoothie", "sushi", "tacos", "tapas", "waffle",
];

/// Whether the word is for something to eat or to drink: "a decent cup of coffee".
pub(super) fn is_eaten(text: &Prose<'_>, hit: &Hit<Cue>) -> bool {
    hit.words.len() == 1 && EATEN.contains(&text.plain(hit.words.start))
}
