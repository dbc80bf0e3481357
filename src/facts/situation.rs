//! What sort of session this is: the few facts by which plans differ. The bank's prompts are tagged with them.

use super::{BySpelling, Coming, Facts, ONE_CONVERSATION, People, Spelling};
use crate::session::{Hearing, Layout, Session, Talks, VenueKind};
use chrono::{Datelike, Timelike};
use smol_str::SmolStr;
use std::collections::HashSet;

/// How many sit down, as far as it changes the talk.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Size {
    /// Up to five at one table: one conversation. Talk among five is a dialogue (Fay, Garrod and Carletta 2000).
    Few,
    /// Six to twelve: one circle, and threes and fours inside it.
    Some,
    /// Thirteen and more: tables. 12 to 15 is the upper edge of one group (Parker 2018).
    Many,
}

/// Something about the session that changes what to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Trait {
    /// As far as the file says, nobody knows anybody.
    Strangers,
    /// At least half of all pairs know each other.
    Acquainted,
    /// All but one come from the same place.
    LoneGuest,
    /// And talks a lot, so that nobody need turn to them.
    LoneTalker,
    /// Somebody is senior to somebody.
    Senior,
    /// Three roles or more are in the room.
    MixedRoles,
    /// Everybody whose interests are known holds the same one.
    OneThread,
    /// It will be hard to hear.
    Noisy,
    /// In a video call.
    Online,
    /// In the open.
    Outdoors,
    /// There are drinks to pour, and cups to fill.
    Cups,
    /// What there is to eat and drink is sold there.
    Sold,
    /// In a room, with nothing to eat or drink.
    NoFood,
    /// Some people are on a screen in the room.
    Screen,
    /// Somebody may be called away: their bleeps stay on.
    OnCall,
    /// The host sees to something to eat or drink.
    Food,
    /// The host sees to enough to eat for a meal.
    Meal,
    /// There is a door.
    Door,
    /// People sit on chairs.
    Chairs,
    /// People may put away their phones: nobody is on duty.
    Phones,
    /// At somebody's home.
    Home,
    /// In the middle of a working day, where people work.
    AtWork,
    /// From five o'clock on.
    Evening,
    /// Somebody talks a lot.
    OneTalker,
    /// It is planned who sits with whom next.
    Mixes,
    /// People come from several places, and nobody alone from one.
    Places,
    /// Without chairs.
    Standing,
    /// At small tables.
    Tables,
    /// The file's own words are not English.
    OtherLanguage,
}

/// What sort of session this is. People are places in [`People::everyone`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Situation {
    /// How many sit down.
    pub size: Size,
    /// What else is so, sorted.
    pub traits: Vec<Trait>,
    /// Those on the list who are senior to somebody there; not the facilitator, who reads this.
    pub seniors: Vec<usize>,
    /// Those who know nobody and come from where nobody else comes from, sorted; nobody where acquaintance is not noted for
    /// most, since not noted is not nobody.
    pub alone: Vec<usize>,
}

/// One guest from outside, among people who all know each other.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lone {
    /// Who it is.
    pub guest: usize,
    /// Where all the others come from, where that is one place.
    pub others_from: Option<SmolStr>,
}

impl Situation {
    /// The places that those are from who will be in the room, as far as that is known, each once, in the order of the file:
    /// where some have answered, nobody else's.
    #[must_use]
    pub fn places<'p>(&self, people: &'p People) -> Vec<&'p str> {
        let is_answered = people.guests().any(|(_, person)| person.coming != Coming::Asked);
        let come = people.listed().filter(|(_, person)| !is_answered || person.coming != Coming::Asked);
        places(people, &come.map(|(one, _)| one).collect::<Vec<_>>())
    }

    /// Whether something is so.
    #[must_use]
    pub fn has(&self, this: Trait) -> bool {
        self.traits.binary_search(&this).is_ok()
    }
}

/// With fewer people there is no group to be outside of. Judgement: three who know each other, and one.
const A_GROUP: usize = 4;
/// Fewer people than this, and who comes from where says little. Judgement.
const A_CLUB: usize = 3;
/// So many different roles make a mixed room. Judgement.
const MIXED: usize = 3;
/// The most in one circle, in people. 12 to 15 is the upper edge of one group (Parker 2018).
const ONE_CIRCLE: usize = 12;

/// From this hour on it is evening.
const EVENING: u32 = 17;
/// What is eaten beside a drink and is no meal.
const SNACKS: &[&str] = &[
    "biscuit", "biscuits", "cake", "cakes", "cookies", "crisps", "flapjack", "flapjacks", "fruit", "nibbles", "nuts",
    "scones", "snacks", "sweets",
];

/// Whether something offered is more than what is eaten beside a drink.
fn is_a_meal(offer: &str) -> bool {
    let plain = offer.to_lowercase();
    !plain.split(|c: char| !c.is_alphabetic()).any(|word| SNACKS.contains(&word))
}

/// Whether they meet on a working day, before the evening, in a room that people work in.
fn is_at_work(session: &Session) -> bool {
    let is_workplace = session.venue.kind.copied().is_some_and(|kind| {
        use VenueKind::{
            Boardroom, Classroom, ConferenceCentre, CouncilChamber, Courtroom, HotelMeetingRoom, LectureTheatre,
            OfficeMeetingRoom, SchoolHall, Staffroom, TrainingRoom,
        };
        matches!(
            kind,
            Boardroom
                | Classroom
                | ConferenceCentre
                | CouncilChamber
                | Courtroom
                | HotelMeetingRoom
                | LectureTheatre
                | OfficeMeetingRoom
                | SchoolHall
                | Staffroom
                | TrainingRoom
        )
    });
    let is_weekday = session.when.date.copied().is_some_and(|date| date.weekday().number_from_monday() <= 5);
    is_workplace && is_weekday && session.when.start.copied().is_some_and(|start| start.hour() < EVENING)
}

/// The places that those who may come are from, each once, in the order of the file.
fn places<'p>(people: &'p People, listed: &[usize]) -> Vec<&'p str> {
    let mut seen = HashSet::new();
    let from = listed.iter().filter_map(|one| people.everyone[*one].from.as_deref());
    let is_place = |from: &&str| !NO_PLACES.iter().any(|other| Spelling(other) == Spelling(from));
    from.filter(is_place).filter(|from| seen.insert(Spelling(from))).collect()
}

/// What people write where a form asks for a club or an employer and they have none.
const NO_PLACES: &[&str] = &[
    "agency", "agency staff", "at home", "bank staff", "days", "freelance", "freelancer", "home", "independent",
    "lates", "earlies", "locum", "locums", "myself", "n/a", "nights", "none", "nowhere", "on call", "private",
    "retired", "self-employed", "self employed", "student", "supply", "supply teacher", "unemployed", "various",
    "volunteer",
];

/// What the address of a neighbour begins with: who lives next door comes from nowhere that one would say aloud. "Unit" and
/// "ward" are not among them, since people work there.
const DWELLINGS: &[&str] = &["apartment", "flat", "house", "no", "nr", "number", "plot", "allotment"];
/// What it ends in.
const STREETS: &[&str] =
    &["avenue", "close", "crescent", "drive", "lane", "rd", "road", "row", "st", "street", "terrace"];

/// Whether they come from two places or more, and these are no addresses of neighbours.
fn come_from_places(places: &[&str]) -> bool {
    let is_address = |place: &&&str| {
        let plain = place.to_lowercase();
        let mut words = plain.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty() && *word != "the");
        let first = words.next().unwrap_or_default();
        let has_number = first.starts_with(|c: char| c.is_ascii_digit());
        let last = words.next_back();
        DWELLINGS.contains(&first) || has_number && last.is_none_or(|last| STREETS.contains(&last))
    };
    places.len() >= 2 && places.iter().filter(is_address).count() * 2 < places.len()
}

/// Tells what sort of session this is.
pub(super) fn situation(facts: &Facts<'_>) -> Situation {
    let (session, people) = (facts.session, &facts.people);
    let listed: Vec<usize> = people.listed().map(|(one, _)| one).collect();
    let (seated, tables) = facts.gathering().map_or((listed.len(), 0), |all| (all.seated, all.tables));
    let size = match seated {
        // Who is to be apart takes a second table among few, too.
        0..=FEW if tables < 2 => Size::Few,
        few if few <= ONE_CIRCLE => Size::Some,
        _ => Size::Many,
    };
    let lone = facts.lone();
    let seniors: Vec<usize> = listed.iter().copied().filter(|one| is_senior(people, *one)).collect();
    let (known, pairs) = acquaintance(people, &listed);
    let one_place = lone.is_none() && all_from_one_place(people, &listed);
    let strangers = listed.len() >= 2 && known == 0 && !one_place && lone.is_none();
    let venue = &session.venue;
    let place = facts.place();
    let is_bare = session.food.offered.is_empty() && !place.house && !place.online;
    let layout = venue.layout.copied();
    let indoors = !place.online && !place.outdoors;
    let hour = session.when.start.copied().map(|start| start.hour());
    let at_work = indoors && is_at_work(session);
    let mut traits: Vec<Trait> = [
        (Trait::Strangers, strangers),
        // Those who walk in know nobody, as far as anybody can say.
        (Trait::Acquainted, listed.len() >= 2 && (known * 2 >= pairs || one_place) && facts.walk_ins() == 0),
        (Trait::LoneGuest, lone.is_some()),
        (Trait::LoneTalker, lone.is_some_and(|lone| people.everyone[lone.guest].talks == Some(Talks::ALot))),
        (Trait::Senior, !seniors.is_empty()),
        (Trait::MixedRoles, roles(session) >= MIXED),
        (Trait::OneThread, one_thread(people, &listed)),
        (Trait::Noisy, venue.hearing.copied() == Some(Hearing::Noisy)),
        (Trait::Online, place.online),
        (Trait::Outdoors, place.outdoors),
        (Trait::Cups, facts.provides_drinks()),
        (Trait::Sold, place.sold),
        (Trait::NoFood, is_bare),
        (Trait::Screen, place.screen),
        (Trait::OnCall, place.on_call),
        (Trait::Food, facts.provided().next().is_some()),
        (Trait::Meal, facts.provides_food() && facts.food().any(is_a_meal)),
        (Trait::Door, indoors),
        (Trait::Chairs, indoors && !matches!(layout, Some(Layout::Standing | Layout::Picnic))),
        (Trait::Phones, !place.online && !at_work && !place.on_call),
        (Trait::Home, place.home),
        (Trait::AtWork, at_work),
        (Trait::Evening, hour.is_some_and(|hour| hour >= EVENING)),
        (Trait::OneTalker, listed.iter().any(|one| people.everyone[*one].talks == Some(Talks::ALot))),
        (Trait::Mixes, facts.seats().is_some_and(|seats| seats.rounds.len() > 1)),
        (Trait::Places, lone.is_none() && come_from_places(&places(people, &listed))),
        (Trait::Standing, layout == Some(Layout::Standing)),
        (Trait::Tables, indoors && matches!(layout, Some(Layout::CafeTables | Layout::Cabaret))),
        (Trait::OtherLanguage, !session.is_english()),
    ]
    .into_iter()
    .filter_map(|(this, is_so)| is_so.then_some(this))
    .collect();
    traits.sort_unstable();
    let alone = match strangers || !acquaintance_is_noted(session, people, &listed) {
        true => vec![],
        false => alone(people, &listed),
    };
    Situation { size, traits, seniors, alone }
}

const FEW: usize = ONE_CONVERSATION as usize;

/// Whether somebody is senior to another who may be there, and is not the facilitator.
fn is_senior(people: &People, one: usize) -> bool {
    Some(one) != people.facilitator && people.juniors(one).next().is_some()
}

/// Whether for more than half of them the file says whom they know: themselves, or another of them.
fn acquaintance_is_noted(session: &Session, people: &People, listed: &[usize]) -> bool {
    let is_noted = |one: &&usize| {
        let person = &people.everyone[**one];
        let says = person.attendee.is_some_and(|place| session.attendee[place].knows.stands.get().is_some());
        says || !person.knows.is_empty()
    };
    listed.iter().filter(is_noted).count() * 2 > listed.len()
}

/// How many of them come from each place, by its spelling.
fn by_place<'p>(people: &'p People, listed: &[usize]) -> BySpelling<'p, usize> {
    let mut places = BySpelling::with_capacity_and_hasher(listed.len(), <_>::default());
    for from in listed.iter().filter_map(|one| place(people, *one)) {
        *places.entry(from).or_default() += 1;
    }
    places
}

fn place(people: &People, one: usize) -> Option<Spelling<'_>> {
    people.everyone[one].from.as_deref().map(Spelling)
}

fn alone(people: &People, listed: &[usize]) -> Vec<usize> {
    let places = by_place(people, listed);
    let has_company = |one: usize| place(people, one).is_some_and(|from| places[&from] > 1);
    listed.iter().copied().filter(|&one| people.everyone[one].knows.is_empty() && !has_company(one)).collect()
}

/// How many pairs of them know each other, and how many pairs there are.
fn acquaintance(people: &People, listed: &[usize]) -> (usize, usize) {
    let both =
        |one: &usize| people.everyone[*one].knows.iter().filter(|other| listed.binary_search(other).is_ok()).count();
    let known = listed.iter().map(both).sum::<usize>() / 2;
    (known, listed.len() * listed.len().saturating_sub(1) / 2)
}

fn all_from_one_place(people: &People, listed: &[usize]) -> bool {
    let first = listed.first().and_then(|one| place(people, *one));
    listed.len() >= A_CLUB && first.is_some() && listed.iter().all(|one| place(people, *one) == first)
}

/// The one guest whom nobody knows, by name or by the place they come from, while all the others know each other.
pub(super) fn lone(people: &People) -> Option<Lone> {
    let listed: Vec<usize> = people.listed().map(|(one, _)| one).collect();
    if listed.len() < A_GROUP {
        return None;
    }
    let places = by_place(people, &listed);
    // How many of the others somebody knows: those from the same place, and those named from elsewhere. Counting is
    // enough, and does not look at every pair.
    let known = |one: usize| {
        let from = place(people, one);
        let same = from.map_or(0, |from| places[&from] - 1);
        let elsewhere =
            |other: &&usize| listed.binary_search(other).is_ok() && (from.is_none() || place(people, **other) != from);
        same + people.everyone[one].knows.iter().filter(elsewhere).count()
    };
    let mut outside = None;
    for &one in &listed {
        match known(one) {
            0 if outside.is_none() => outside = Some(one),
            n if n == listed.len() - 2 => {}
            _ => return None,
        }
    }
    let guest = outside.filter(|one| !people.everyone[*one].host)?;
    let person = &people.everyone[guest];
    let are_from_one_place = places.values().any(|count| *count == listed.len() - 1);
    // They may know the host; and without a word on where they are from, they may belong to the others.
    if !person.knows.is_empty() || are_from_one_place && person.from.is_none() {
        return None;
    }
    let another = listed.iter().find(|one| **one != guest).filter(|_| are_from_one_place);
    Some(Lone { guest, others_from: another.and_then(|one| people.everyone[*one].from.clone()) })
}

fn roles(session: &Session) -> usize {
    let roles = session.attendee.iter().filter_map(|one| one.role.text()).map(Spelling);
    roles.collect::<HashSet<_>>().len()
}

fn one_thread(people: &People, listed: &[usize]) -> bool {
    let known: Vec<usize> = listed.iter().copied().filter(|&one| !people.everyone[one].interests.is_empty()).collect();
    known.len() >= 2 && people.interests.iter().any(|interest| interest.holders.len() == known.len())
}
