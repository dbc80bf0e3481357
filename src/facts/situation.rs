//! What sort of session this is: the few facts by which plans differ. The bank's prompts are tagged with them.

use super::{People, Turnout};
use crate::session::{Hearing, Layout, Session, VenueKind};
use std::collections::HashMap;

/// How many are likely, as far as it changes the talk.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Size {
    /// Up to five: one conversation. Talk among five is a dialogue (Fay, Garrod and Carletta 2000).
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
    /// There is something to eat or drink.
    Food,
    /// In a room, with nothing to eat or drink.
    NoFood,
    /// Without chairs.
    Standing,
    /// At small tables.
    Tables,
    /// The file's own words are not English.
    OtherLanguage,
}

/// What sort of session this is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Situation {
    /// How many are likely.
    pub size: Size,
    /// What else is so, sorted.
    pub traits: Vec<Trait>,
    /// The one guest from elsewhere, as a person, with where the others come from.
    pub lone_guest: Option<(usize, String)>,
    /// Those who are senior to somebody, as people.
    pub seniors: Vec<usize>,
    /// Those who know nobody and come from where nobody else comes from, where others do know each other; sorted.
    pub alone: Vec<usize>,
}

impl Situation {
    /// Whether something is so.
    #[must_use]
    pub fn has(&self, this: Trait) -> bool {
        self.traits.binary_search(&this).is_ok()
    }
}

/// Fewer people than this, and who comes from where says little. Judgement.
const A_CLUB: usize = 3;
/// So many different roles make a mixed room. Judgement.
const MIXED: usize = 3;

/// Tells what sort of session this is.
#[must_use]
pub fn situation(session: &Session, people: &People, turnout: Option<Turnout>) -> Situation {
    let guests: Vec<usize> = people.guests().map(|(one, _)| one).collect();
    let likely = turnout.map_or(guests.len(), |turnout| turnout.likely as usize);
    let size = match likely {
        0..=5 => Size::Few,
        6..=12 => Size::Some,
        _ => Size::Many,
    };
    let lone_guest = lone_guest(people, &guests);
    let seniors: Vec<usize> =
        guests.iter().copied().filter(|&one| !people.everyone[one].senior_to.is_empty()).collect();
    let (known, pairs) = acquaintance(people, &guests);
    let one_place = lone_guest.is_none() && all_from_one_place(people, &guests);
    let venue = &session.venue;
    let online = session.is_online();
    let fed = !session.food.offered.is_empty();
    let mut traits: Vec<Trait> = [
        (Trait::Strangers, guests.len() >= 2 && known == 0 && !one_place && lone_guest.is_none()),
        (Trait::Acquainted, guests.len() >= 2 && (known * 2 >= pairs || one_place)),
        (Trait::LoneGuest, lone_guest.is_some()),
        (Trait::Senior, !seniors.is_empty()),
        (Trait::MixedRoles, roles(session) >= MIXED),
        (Trait::OneThread, one_thread(people, &guests)),
        (Trait::Noisy, venue.hearing.copied() == Some(Hearing::Noisy)),
        (Trait::Online, online),
        (Trait::Outdoors, venue.kind.copied() == Some(VenueKind::Outdoors)),
        (Trait::Food, fed && !online),
        (Trait::NoFood, !fed && !online),
        (Trait::Standing, venue.layout.copied() == Some(Layout::Standing)),
        (Trait::Tables, matches!(venue.layout.copied(), Some(Layout::CafeTables | Layout::Cabaret))),
        (Trait::OtherLanguage, !session.is_english()),
    ]
    .into_iter()
    .filter_map(|(this, is_so)| is_so.then_some(this))
    .collect();
    traits.sort_unstable();
    let strangers = traits.binary_search(&Trait::Strangers).is_ok();
    let alone = if strangers { vec![] } else { alone(people, &guests) };
    Situation { size, traits, lone_guest, seniors, alone }
}

fn alone(people: &People, guests: &[usize]) -> Vec<usize> {
    let place = |one: usize| people.everyone[one].from.as_deref().map(crate::facts::plain);
    let mut from: HashMap<String, usize> = HashMap::new();
    for place in guests.iter().filter_map(|&one| place(one)) {
        *from.entry(place).or_default() += 1;
    }
    let has_company = |one: usize| place(one).is_some_and(|place| from.get(&place).is_some_and(|&count| count > 1));
    guests.iter().copied().filter(|&one| people.everyone[one].knows.is_empty() && !has_company(one)).collect()
}

/// How many pairs of guests know each other, and how many pairs there are.
fn acquaintance(people: &People, guests: &[usize]) -> (usize, usize) {
    let both =
        |one: &usize| people.everyone[*one].knows.iter().filter(|other| guests.binary_search(other).is_ok()).count();
    let known = guests.iter().map(both).sum::<usize>() / 2;
    (known, guests.len() * guests.len().saturating_sub(1) / 2)
}

fn all_from_one_place(people: &People, guests: &[usize]) -> bool {
    let place = |one: &usize| people.everyone[*one].from.as_deref().map(crate::facts::plain);
    guests.len() >= A_CLUB
        && guests
            .first()
            .and_then(place)
            .is_some_and(|first| guests.iter().all(|one| place(one).as_ref() == Some(&first)))
}

/// The one guest who comes from elsewhere than all the others.
fn lone_guest(people: &People, guests: &[usize]) -> Option<(usize, String)> {
    if guests.len() < A_CLUB {
        return None;
    }
    let place = |one: usize| people.everyone[one].from.as_deref().map(crate::facts::plain);
    // Among three, the place that two of the first three share is the club.
    let club = [(0, 1), (0, 2), (1, 2)]
        .into_iter()
        .find_map(|(a, b)| place(guests[a]).filter(|from| place(guests[b]).as_ref() == Some(from)))?;
    let mut others = guests.iter().copied().filter(|&one| place(one).as_ref() != Some(&club));
    let guest = others.next().filter(|_| others.next().is_none())?;
    let name = guests.iter().find(|&&one| one != guest).and_then(|&one| people.everyone[one].from.clone())?;
    Some((guest, name.into()))
}

fn roles(session: &Session) -> usize {
    let mut roles: Vec<String> =
        session.attendee.iter().filter_map(|one| one.role.text()).map(crate::facts::plain).collect();
    roles.sort_unstable();
    roles.dedup();
    roles.len()
}

fn one_thread(people: &People, guests: &[usize]) -> bool {
    let known: Vec<usize> = guests.iter().copied().filter(|&one| !people.everyone[one].interests.is_empty()).collect();
    known.len() >= 2 && people.interests.iter().any(|interest| interest.holders.len() == known.len())
}
