//! Whether a word of the lists says something about the place: it may be denied, a street, somewhere else, later, or said of
//! those who meet.

use super::ours::{
    clause, is_asked_of_guests, is_later, is_of_a_gathering, is_of_ourselves, is_of_people, is_of_us,
    is_where_one_is_met,
};
use super::vocabulary::{Cue, HOUSES, LANDS, STREETS};
use super::{DISTANCE_REACH, ELSEWHERE_REACH, Source};
use crate::words::{Hit, Mark, Prose};
use std::ops::Range;

/// Words that say where something else is, or when something else is: what follows is not the place itself.
const ELSEWHERE: &[&str] = &[
    "adjacent", "adjourn", "adjourning", "after", "afterwards", "alongside", "across", "ancien", "before", "behind",
    "beside", "between", "calle", "close", "converted", "ehem", "ehemalige", "ehemaligen", "enter", "entering",
    "entrance", "facing", "following", "former", "formerly", "from", "later", "middle", "minutes", "near", "nearby",
    "nearest", "opposite", "outside", "overlooking", "past", "retire", "retiring", "rua", "rue", "then", "through",
    "towards", "ulica", "unlike", "via", "wait", "waiting",
];

/// Words behind a place that say how far it is: "the beach is five minutes away".
const DISTANCES: &[&str] = &["across", "afterwards", "away", "distance", "drive", "nearby", "opposite", "road", "walk"];

/// Words for open air that stand before their name where they are spoken: "Parc Güell".
const BEFORE_ITS_NAME: &[&str] =
    &["bosque", "forêt", "jardin", "jardins", "lac", "parc", "parque", "plage", "playa", "spiaggia"];

/// Words that may follow the name of a pub, and leave it one.
const AFTER_A_PUB: &[&str] = &[
    "and", "at", "bar", "beside", "by", "close", "for", "in", "inn", "near", "next", "on", "opposite", "pub", "snug",
    "upstairs", "with",
];

/// Words behind "park" where people are told to.
const PARKING: &[&str] = &["at", "behind", "by", "in", "near", "on", "outside", "round"];

/// Words before "park" where people are told to.
const BEFORE_PARKING: &[&str] = &["can", "do", "may", "must", "please", "should", "to"];

/// Whether a cue says something about the place: not denied, not the name of a street or of a part of town, not
/// somewhere else.
pub(super) fn is_about_the_place(text: &Prose<'_>, hit: &Hit<Cue>, source: Source) -> bool {
    let (start, end) = (hit.words.start, hit.words.end);
    let after = text.words[end - 1].after;
    let street = after == Mark::None && STREETS.contains(&text.plain(end));
    let elsewhere = is_elsewhere(text, start) || is_later(text, start);
    let far = (end..text.words.len().min(end + DISTANCE_REACH))
        .take_while(|&at| text.words[at - 1].after <= Mark::Pause)
        .any(|at| DISTANCES.contains(&text.plain(at)) || is_next_door(text, at));
    // "The boardroom is upstairs", "it was a courtroom once", "the boardroom if it rains".
    let notes = source == Source::Notes;
    let is_another = notes && (is_somewhere_else(text, end) || is_over(text, start, end));
    // "Next to Palace Bar" says where to find it; "next to the bar" is what one hears, and a list of its own.
    let house = matches!(hit.means, Cue::FormalRoom | Cue::FormalHouse | Cue::FormalName);
    let beside =
        start >= 2 && !disturbs(hit.means) && (house || text.plain(start - 1) != "the") && is_beside(text, start);
    let named_before = start > 0 && text.words[start - 1].after == Mark::None && text.words[start - 1].name_like;
    let named_after = after == Mark::None && text.words.get(end).is_some_and(|word| word.name_like);
    // "Menlo Park, CA" is an address and "Harbour Hotel" no harbour; "ring the bell" is no pub.
    let town = text.words[start].name_like && named_before && after == Mark::Pause && !house;
    let written_as_a_name = |at: usize| text.plain(at) != "the" && text.words[at].name_like;
    let common_noun = hit.means == Cue::Pub && !(start..end).any(written_as_a_name);
    let next = if after == Mark::None { text.plain(end) } else { "" };
    // "Park by the barn" and "you must park in Mill Lane" are said to drivers.
    let before = text.before(start);
    let told = source == Source::Notes && text.words[start].first || BEFORE_PARKING.contains(&before);
    let parks = before == "to" || PARKING.contains(&next);
    let parking = told && text.plain(start) == "park" && hit.words.len() == 1 && parks;
    // "Come and go as you like" is said to those who meet.
    let of_us = match hit.means {
        Cue::Noise => is_of_ourselves(text, hit),
        Cue::Stir => {
            is_asked_of_guests(text, start)
                || is_of_ourselves(text, hit)
                || is_of_people(text, hit)
                || is_of_us(text, start)
        }
        Cue::Shared => {
            is_asked_of_guests(text, start) || is_of_a_gathering(text, hit) || is_where_one_is_met(text, hit)
        }
        Cue::Public => is_where_one_is_met(text, hit),
        _ => false,
    };
    let namesake = match hit.means {
        // "The green door" is no green.
        Cue::Outdoors if text.plain(end - 1) == "green" && text.plain(start) == "the" => {
            !next.is_empty() && !AFTER_A_PUB.contains(&next)
        }
        Cue::Outdoors => {
            named_after && !BEFORE_ITS_NAME.contains(&text.plain(start))
                || HOUSES.contains(&next)
                || is_what_a_group_is_called(text, hit)
        }
        // "Thirty theatre style, or twenty boardroom style" says how many it holds; "30 chairs in rows" how they stand.
        Cue::Ceremony => text.plain(end - 1) == "style" && is_a_capacity(text, start),
        // "Either a classroom or a field".
        Cue::FormalRoom => {
            let either = (start.saturating_sub(ELSEWHERE_REACH)..start).any(|at| text.plain(at) == "either");
            next == "style" && is_a_capacity(text, start) || either && next == "or"
        }
        // "The Bell tower" is no Bell, and "at the Bell Meadow centre" neither.
        Cue::Pub => {
            let longer = source == Source::Notes && named_after && text.words[start].after == Mark::None;
            !next.is_empty() && (!named_after || longer) && !AFTER_A_PUB.contains(&next)
        }
        // "College students" are people, wherever they are.
        Cue::FormalHouse | Cue::FormalName | Cue::Stiff => {
            LANDS.contains(&next) || OF_A_HOUSE.contains(&next) || is_by_whom(text, start)
        }
        // "A shop or home of our members".
        Cue::Shop => hit.words.len() == 1 && matches!(text.before(start), "members" | "members'" | "our" | "your"),
        // "Chapel Hill" is no chapel.
        Cue::Informal => named_after && LANDS.contains(&next),
        _ => false,
    };
    !street
        && !parking
        && !of_us
        && !namesake
        && !common_noun
        && !text.is_denied(start)
        // "Past the security desk" is being let in all the same.
        && (matches!(source, Source::Name)
            || hit.means == Cue::LetIn
            || !(elsewhere || far || beside || town || is_another)
            || disturbs(hit.means) && !elsewhere)
}

/// Whether these words say that something is in the next house. What is heard through the wall is another list's.
fn is_next_door(text: &Prose<'_>, at: usize) -> bool {
    text.plain(at) == "next" && text.plain(at + 1) == "door"
}

/// Whether what ends here is said to be on another floor, or to be for another day.
fn is_somewhere_else(text: &Prose<'_>, end: usize) -> bool {
    let is = matches!(text.plain(end), "are" | "is");
    let floor = matches!(text.plain(end + 1), "downstairs" | "elsewhere" | "opposite" | "upstairs");
    end > 0 && text.words[end - 1].after == Mark::None && (is && floor || text.plain(end) == "if")
}

/// Whether it is over: "we used to meet in a pub", "the boardroom was the other choice".
fn is_over(text: &Prose<'_>, start: usize, end: usize) -> bool {
    let used_to = (clause(text, start)..start).any(|at| text.plain(at) == "used" && text.plain(at + 1) == "to");
    let was = text.words[end - 1].after == Mark::None && matches!(text.plain(end), "was" | "were");
    used_to || was
}

/// Whether one of the words for somewhere else stands shortly before. Another name between them takes up no room: "across the
/// street from the Larch Inn and Rowan Hall".
fn is_elsewhere(text: &Prose<'_>, at: usize) -> bool {
    let is_named = |at: usize| text.words[at].name_like && !text.words[at].first || text.plain(at) == "and";
    let (mut left, mut is_together) = (ELSEWHERE_REACH, true);
    for before in (at.saturating_sub(3 * ELSEWHERE_REACH)..at).rev() {
        is_together &= text.words[before].after == Mark::None;
        if left == 0 || text.words[before].after > Mark::Pause {
            return false;
        }
        if ELSEWHERE.contains(&text.plain(before)) {
            return true;
        }
        left -= usize::from(!(is_together && is_named(before)));
    }
    false
}

/// People who are called after a house.
const OF_A_HOUSE: &[&str] = &[
    "alumni", "basketball", "community", "football", "graduates", "lecturers", "members", "people", "staff", "student",
    "students", "workers",
];

/// Whether it is who owns the place or lends it: "a small room lent by the council".
fn is_by_whom(text: &Prose<'_>, at: usize) -> bool {
    let article = usize::from(matches!(text.before(at), "der" | "l" | "la" | "le" | "the"));
    let verb = |at: usize| text.plain(at).ends_with("ed") || text.plain(at).ends_with("ée") || text.plain(at) == "lent";
    let by = at.saturating_sub(article + 1);
    by > 0 && matches!(text.plain(by), "by" | "par" | "von") && verb(by - 1)
}

/// What those who meet may be called after, behind it or before it: "Mill Park small group", "Friends of the Park".
const CALLED_AFTER_A_PLACE: &[&str] = &["association", "church", "club", "group", "school", "society"];

/// Whether a park is in the name of a group.
fn is_what_a_group_is_called(text: &Prose<'_>, hit: &Hit<Cue>) -> bool {
    let Range { start, end } = hit.words;
    let mut behind = (end..text.words.len().min(end + 2)).take_while(|&at| text.words[at - 1].after == Mark::None);
    let friends = (start.saturating_sub(ELSEWHERE_REACH)..start).any(|at| text.plain(at) == "friends");
    friends || behind.any(|at| CALLED_AFTER_A_PLACE.contains(&text.plain(at)))
}

/// Whether a number stands shortly before.
fn is_a_capacity(text: &Prose<'_>, at: usize) -> bool {
    let is_number = |at: usize| text.plain(at).starts_with(|c: char| c.is_ascii_digit());
    (at.saturating_sub(ELSEWHERE_REACH)..at).any(is_number)
}

fn disturbs(cue: Cue) -> bool {
    matches!(cue, Cue::Noise | Cue::Stir)
}

/// Whether a name that ends before `start`, capitals and all, has "next to" before it.
fn is_beside(text: &Prose<'_>, start: usize) -> bool {
    let name =
        (0..start).rev().take_while(|&at| text.words[at].name_like && text.words[at].after == Mark::None).count();
    let at = start - name;
    at >= 2 && text.plain(at - 2) == "next" && text.plain(at - 1) == "to"
}
