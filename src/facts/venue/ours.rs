//! What is said to those who meet, or of them and of their meetings: it is not about the place, and disturbs nobody.

use super::vocabulary::Cue;
use super::{DISTANCE_REACH, ELSEWHERE_REACH};
use crate::words::{Hit, Mark, Prose};
use std::ops::Range;

/// Words before what happens that make it the doing of the hosts and their guests.
pub(super) const OURS: &[&str] = &["i", "i'll", "i'm", "our", "us", "we", "we'll", "we're"];

/// Whether a word is one for several people, by what it ends in or as it is.
pub(super) fn are_people(word: &str) -> bool {
    const THEY: &[&str] = &[
        "children", "families", "guests", "kids", "members", "parents", "patients", "people", "residents", "students",
    ];
    const THINGS: &[&str] =
        &["corners", "covers", "doors", "floors", "flowers", "mirrors", "others", "papers", "showers"];
    THEY.contains(&word) || ["ers", "ors", "ists"].iter().any(|end| word.ends_with(end)) && !THINGS.contains(&word)
}

/// Verbs that invite where they begin a sentence.
const INVITING: &[&str] = &["come", "drop", "nip", "pop", "walk", "wander"];

/// What those who meet call it.
const GATHERINGS: &[&str] = &[
    "club", "clubs", "evening", "event", "events", "group", "groups", "meeting", "meetings", "session", "sessions",
    "talk", "talks", "we", "workshop",
];

/// Where the sentence of a word begins.
pub(super) fn sentence(text: &Prose<'_>, at: usize) -> usize {
    (0..=at).rev().find(|&at| text.words[at].first).unwrap_or(0)
}

/// Where the clause of a word begins.
pub(super) fn clause(text: &Prose<'_>, at: usize) -> usize {
    (0..at).rev().find(|&at| text.words[at].after >= Mark::Pause).map_or(0, |at| at + 1)
}

/// Whether these words lead to what somebody is told to do: "Come and go", "Then just walk through".
pub(super) fn is_told_to_do(text: &Prose<'_>, mut before: Range<usize>) -> bool {
    before.all(|at| matches!(text.plain(at), "and" | "just" | "please" | "simply" | "then"))
}

/// Whether those who come are told to do so: "Walk through the arch", "you can drop in".
pub(super) fn is_asked_of_guests(text: &Prose<'_>, at: usize) -> bool {
    let asked = matches!(text.before(at), "can" | "may" | "or" | "please" | "to");
    (asked || is_told_to_do(text, clause(text, at)..at)) && INVITING.contains(&text.plain(at))
}

/// Whether it is people or their days that are so: "busy parents", "a busy working week".
pub(super) fn is_of_people(text: &Prose<'_>, hit: &Hit<Cue>) -> bool {
    const DAYS: &[&str] = &["day", "life", "lives", "schedule", "season", "time", "week", "weekend"];
    let end = hit.words.end;
    // "It is busy at times" is said of the place.
    let mut behind = (end..text.words.len().min(end + 2))
        .take_while(|&at| text.words[at - 1].after == Mark::None && !matches!(text.plain(at), "at" | "in" | "on"));
    text.plain(hit.words.start) == "busy"
        && behind
            .any(|at| are_people(text.plain(at)) || DAYS.iter().any(|day| text.plain(at).trim_end_matches('s') == *day))
}

/// What those who meet are called, and what they do there.
const OF_US: &[&str] = &[
    "attendees", "chapter", "conversation", "conversations", "debate", "debates", "discussion", "discussions",
    "members", "participants", "talk", "talks", "week", "weeks",
];

/// Whether it is those who meet who come and go, or their talk that is lively: "members passing through", "easy to come by".
pub(super) fn is_of_us(text: &Prose<'_>, at: usize) -> bool {
    let clause = clause(text, at);
    let is_easy = text.before(at) == "to" && !matches!(text.before(at - 1), "have" | "has" | "need" | "needs");
    is_easy || (clause..at).any(|at| OF_US.contains(&text.plain(at)) && text.plain(at + 1) != "of")
}

/// Whether those who meet are so themselves: "we could be as loud as we liked", "our choir rehearses".
pub(super) fn is_of_ourselves(text: &Prose<'_>, hit: &Hit<Cue>) -> bool {
    let at = hit.words.start;
    // Our bleeps disturb us all the same.
    if matches!(text.plain(at), "band" | "choir" | "class") && text.before(at) == "our" {
        return true;
    }
    let mut before = (at.saturating_sub(ELSEWHERE_REACH)..at).rev();
    before.any(|at| text.plain(at) == "be") && before.any(|at| text.plain(at) == "we")
}

/// What is given out to those who ask first.
const GIVEN_OUT: &[&str] = &["bookings", "places", "registration", "seats", "spaces", "spots", "tickets"];

/// Whether it is their meetings that are open to the public, or the places in them that go to whoever comes first.
pub(super) fn is_of_a_gathering(text: &Prose<'_>, hit: &Hit<Cue>) -> bool {
    let mut before = sentence(text, hit.words.start)..hit.words.start;
    match text.plain(hit.words.start) {
        "open" => before.any(|at| GATHERINGS.contains(&text.plain(at))),
        "first" => before.any(|at| GIVEN_OUT.contains(&text.plain(at))),
        _ => false,
    }
}

/// Whether it is only where people are let in: "somebody will be in the lobby".
pub(super) fn is_where_one_is_met(text: &Prose<'_>, hit: &Hit<Cue>) -> bool {
    let Range { start, end } = hit.words;
    let mut before = start.saturating_sub(ELSEWHERE_REACH)..start;
    let in_a_hall = (start..end + 1).any(|at| matches!(text.plain(at), "foyer" | "lobby" | "reception"));
    // "Gather in the lobby" is where those who come are to begin.
    let begins = matches!(text.plain(sentence(text, start)), "assemble" | "gather" | "meet");
    in_a_hall && (begins || before.any(|at| matches!(text.plain(at), "somebody" | "someone" | "you")))
}

/// Whether a word is in a sentence of what comes when people have talked: "After the meeting, some of us go to the pub". What
/// comes after seven comes while they do.
pub(super) fn is_later(text: &Prose<'_>, at: usize) -> bool {
    let start = sentence(text, at);
    let is_after = || matches!(text.plain(start), "after" | "following");
    let of_what = || (start + 1..start + ELSEWHERE_REACH).any(|at| GATHERINGS.contains(&text.plain(at)));
    // "A drink at the Wharf after the meeting".
    let reach = at + 1..text.words.len().min(at + DISTANCE_REACH);
    let before_that = || {
        let mut behind = reach.take_while(|&at| text.words[at - 1].after <= Mark::Pause);
        behind.any(|at| text.plain(at) == "after" && (at + 1..at + 3).any(|at| GATHERINGS.contains(&text.plain(at))))
    };
    text.plain(start) == "afterwards" || is_after() && of_what() || before_that()
}
