//! One gathering: how many sit down, at how many tables, and how many chairs and cups that takes. Header, room,
//! shopping and seats say the same because they all read it here.

use super::circles::MOST;
use super::seats::ONE_CONVERSATION;
use super::{Basis, Facts, TABLE, Turnout};
use crate::session::Layout;

/// Everybody who may be in the room, as they sit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gathering {
    /// How many have a place at a table, in people: everybody who may come, hosts on the list among them, but for whoever
    /// is at the door.
    pub seated: usize,
    /// How many tables that takes; one for up to five.
    pub tables: usize,
    /// How many sit at each of the first tables, the largest first; nothing where there are more people than are seated.
    pub sizes: Vec<usize>,
    /// Chairs, cups and plates, if everybody comes: the seated and the hosts who sit where they are needed.
    pub places: usize,
    /// Chairs to put out at first, where fewer may come than have a place.
    pub at_first: Option<usize>,
}

/// How a gathering sits: as it was seated where people are named, else by the number that is expected.
pub(super) fn gathering(facts: &Facts<'_>) -> Option<Gathering> {
    let turnout = facts.turnout?;
    let (seated, tables, sizes) = match facts.seats().and_then(|seats| seats.rounds.first()) {
        Some(tables) => {
            let mut sizes: Vec<usize> = tables.iter().map(Vec::len).collect();
            sizes.sort_unstable_by(|a, b| b.cmp(a));
            (sizes.iter().sum(), sizes.len(), sizes)
        }
        None => {
            let listed = facts.people.seated().count() + facts.people.brought() + facts.walk_ins();
            let seated = if turnout.basis == Basis::Expected { listed.max(turnout.high as usize) } else { listed };
            if facts.is_at_one_table() && seated > 0 {
                return Some(Gathering::of(facts, turnout, seated, 1, vec![seated]));
            }
            let sizes = tables(seated);
            (seated, sizes.len(), if seated <= MOST { sizes.collect() } else { vec![] })
        }
    };
    Some(Gathering::of(facts, turnout, seated, tables, sizes))
}

impl Gathering {
    fn of(facts: &Facts<'_>, turnout: Turnout, seated: usize, tables: usize, sizes: Vec<usize>) -> Gathering {
        let at_tables = facts.people.seated().filter(|(_, person)| person.host).count();
        let places = seated + (turnout.hosts as usize).saturating_sub(at_tables);
        let at_first = turnout.low.saturating_add(turnout.hosts) as usize;
        Gathering {
            seated,
            tables,
            sizes,
            places,
            at_first: Some(at_first).filter(|at_first| turnout.low > 0 && *at_first < places),
        }
    }
}

impl Facts<'_> {
    /// What a few people sit in or at: a room of the call; a table, where there are small ones or nobody has said what
    /// there is, but for a home, which has one or none; a group anywhere else. The plural takes an s.
    #[must_use]
    pub fn group(&self) -> &'static str {
        let indoors = !self.place().outdoors;
        match self.session.venue.layout.copied() {
            _ if self.is_online() => "room",
            Some(Layout::CafeTables | Layout::Cabaret) if indoors => "table",
            None if indoors && !self.place().home => "table",
            _ => "group",
        }
    }
}

/// How to seat so many people at small tables: fours, and threes where it does not come out even; up to five at one
/// table. Gives the sizes, largest first, in people.
pub fn tables(people: usize) -> impl ExactSizeIterator<Item = usize> {
    let tables = match people <= ONE_CONVERSATION as usize {
        true => people.min(1),
        false => people.div_ceil(TABLE as usize),
    };
    (0..tables).map(move |table| people / tables + usize::from(table < people % tables))
}
