//! Whether a word of the lists says something about the place: it may be denied, a street, somewhere else, later, or said of
//! those who meet.

use super::Source;
use super::bustle::are_people;
use super::vocabulary::{Cue, HOUSES, LANDS, STREETS};
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
/// How many words before a cue are searched for those.
const ELSEWHERE_REACH: usize = 4;

/// Words behind a place that say how far it is: "the beach is five minutes away".
const DISTANCES: &[&str] = &["across", "afterwards", "away", "distance", "drive", "nearby", "opposite", "road", "walk"];
/// How many words behind a cue are searched for those.
const DISTANCE_REACH: usize = 5;

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

/// Verbs that invite where they begin a sentence.
const INVITING: &[&str] = &["come", "drop", "nip", "pop", "walk", "wander"];

/// What those who meet call it.
const GATHERINGS: &[&str] = &[
    "club", "clubs", "evening", "event", "events", "group", "groups", "meeting", "meetings", "session", "sessions",
    "talk", "talks", "we", "workshop",
];

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

/// What is served anywhere, and where it stands in notes is no house of its own.
const EATEN: &[&str] = &[
    "bagel", "barbecue", "bbq", "beer", "beers", "burger", "burgers", "chai", "coffee", "crepes", "donut", "doughnut",
    "dumplings", "espresso", "kaffee", "pizza", "sandwiches", "smoothie", "sushi", "tacos", "tapas", "waffle",
];

/// Whether the word is for something to eat or to drink: "a decent cup of coffee".
pub(super) fn is_eaten(text: &Prose<'_>, hit: &Hit<Cue>) -> bool {
    hit.words.len() == 1 && EATEN.contains(&text.plain(hit.words.start))
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

/// Where the sentence of a word begins.
fn sentence(text: &Prose<'_>, at: usize) -> usize {
    (0..=at).rev().find(|&at| text.words[at].first).unwrap_or(0)
}

/// Whether these words lead to what somebody is told to do: "Come and go", "Then just walk through".
pub(super) fn is_told_to_do(text: &Prose<'_>, mut before: Range<usize>) -> bool {
    before.all(|at| matches!(text.plain(at), "and" | "just" | "please" | "simply" | "then"))
}

/// The words of a name that has people stand in the street: "Outside the wool shop", "Mill Lane car park".
pub(super) fn out_of_doors(name: &Prose<'_>) -> Option<Range<usize>> {
    let count = name.words.len();
    let ends_so = |words: [&str; 2]| count >= 2 && [name.plain(count - 2), name.plain(count - 1)] == words;
    let parked = || [["car", "park"], ["parking", "lot"]].into_iter().any(ends_so);
    (name.plain(0) == "outside").then_some(0..1).or_else(|| parked().then(|| count - 2..count))
}

/// Whether those who come are told to do so: "Walk through the arch", "you can drop in".
fn is_asked_of_guests(text: &Prose<'_>, at: usize) -> bool {
    let asked = matches!(text.before(at), "can" | "may" | "or" | "please" | "to");
    (asked || is_told_to_do(text, clause(text, at)..at)) && INVITING.contains(&text.plain(at))
}

/// Where the clause of a word begins.
fn clause(text: &Prose<'_>, at: usize) -> usize {
    (0..at).rev().find(|&at| text.words[at].after >= Mark::Pause).map_or(0, |at| at + 1)
}

/// Whether it is people or their days that are so: "busy parents", "a busy working week".
fn is_of_people(text: &Prose<'_>, hit: &Hit<Cue>) -> bool {
    const DAYS: &[&str] = &["day", "life", "lives", "schedule", "season", "time", "week", "weekend"];
    let end = hit.words.end;
    let mut behind = (end..text.words.len().min(end + 2)).take_while(|&at| text.words[at - 1].after == Mark::None);
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
fn is_of_us(text: &Prose<'_>, at: usize) -> bool {
    let clause = clause(text, at);
    let is_easy = text.before(at) == "to" && !matches!(text.before(at - 1), "have" | "has" | "need" | "needs");
    is_easy || (clause..at).any(|at| OF_US.contains(&text.plain(at)) && text.plain(at + 1) != "of")
}

fn disturbs(cue: Cue) -> bool {
    matches!(cue, Cue::Noise | Cue::Stir)
}

/// Whether those who meet are so themselves: "we could be as loud as we liked", "our choir rehearses".
fn is_of_ourselves(text: &Prose<'_>, hit: &Hit<Cue>) -> bool {
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
fn is_of_a_gathering(text: &Prose<'_>, hit: &Hit<Cue>) -> bool {
    let mut before = sentence(text, hit.words.start)..hit.words.start;
    match text.plain(hit.words.start) {
        "open" => before.any(|at| GATHERINGS.contains(&text.plain(at))),
        "first" => before.any(|at| GIVEN_OUT.contains(&text.plain(at))),
        _ => false,
    }
}

/// Whether it is only where people are let in: "somebody will be in the lobby".
fn is_where_one_is_met(text: &Prose<'_>, hit: &Hit<Cue>) -> bool {
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

/// Parts of a town that a house is called after: "Crown Hotel, Airport", "Crown Hotel Lakeside".
pub(super) const IN_TOWN: &[&str] = &[
    "airport", "arcade", "beach", "harbour", "lakeside", "mall", "marina", "market", "markt", "mercado", "mercato",
    "riverside", "seafront", "station",
];

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

/// Whether a name is that of a room in the house of this word: "The small room at the Swan".
pub(super) fn is_round_a_room(text: &Prose<'_>, hit: &Hit<Cue>) -> bool {
    let start = hit.words.start;
    let within =
        (0..start).rev().find(|&at| matches!(text.plain(at), "above" | "at" | "behind" | "in" | "of" | "over"));
    within.is_some_and(|within| (0..within).any(|at| ROOMS.contains(&text.plain(at))))
}

/// What a room in a house is called.
const ROOMS: &[&str] = &["classroom", "kitchen", "loft", "room", "studio", "workshop"];

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
    let rest = (from..text.words.len()).take_while(|&at| !text.words[at].first);
    rest.into_iter().any(|at| matches!(text.plain(at), "are" | "has" | "have" | "is" | "was" | "will"))
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

/// Whether a name that ends before `start`, capitals and all, has "next to" before it.
fn is_beside(text: &Prose<'_>, start: usize) -> bool {
    let name =
        (0..start).rev().take_while(|&at| text.words[at].name_like && text.words[at].after == Mark::None).count();
    let at = start - name;
    at >= 2 && text.plain(at - 2) == "next" && text.plain(at - 1) == "to"
}
