//! What is so, worked out once from the session: who is coming and what they are called, who hosts, how many there may
//! be and at how many tables, what they need and eat, what is settled and what is open, who is to meet whom, who sits
//! with whom, which topics to lead with and which time suits best.
//!
//! Checks, documents and JSON read these facts and judge none of them again: that is how they agree about one evening.
//! A fact is worked out when somebody first asks for it. Nothing here says a sentence, and the same session has the same
//! facts every time.

mod called;
pub mod circles;
mod food;
mod gathering;
mod ideas;
mod introductions;
mod json;
mod needs;
mod open;
mod people;
mod place;
mod purpose;
mod seats;
mod seen;
mod short;
mod situation;
mod spelling;
mod times;
mod topics;
mod turnout;
pub mod venue;

pub use called::{Called, called, several, without_titles};
pub(crate) use called::{is_a_title, is_particle};
pub use food::{Bill, Brought, bill};
pub use gathering::{Gathering, tables};
pub use ideas::Idea;
pub use introductions::{Introduction, Introductions, Why};
pub use needs::{Need, Needed};
pub(crate) use open::IDEAS;
pub use people::{Answers, Coming, People, Person, Shared, Stranger, Together, Who};
pub use place::{Falls, Place};
pub use purpose::placeholder;
pub use seats::{AROUND_IT, ONE_CONVERSATION, ROUND, Seated, Seating, Seats, TABLE, rounds_in};
pub use seen::{Asked, Seen, Worn};
pub use short::{are_of_one_name, is_first_name};
pub use situation::{Lone, Situation, Size, Trait};
pub use spelling::{BySpelling, Spelling, plain, same};
pub use times::{Time, Times, Trouble, times};
pub use topics::Topics;
pub use turnout::{Basis, Turnout};

use crate::session::{Field, Session};
use std::cell::OnceCell;
use std::ops::Range;

/// The facts of one session.
#[derive(Debug)]
pub struct Facts<'s> {
    /// What the file says.
    pub session: &'s Session,
    /// Whom it names.
    pub people: People,
    /// How many may come.
    pub turnout: Option<Turnout>,
    /// What there is to talk about: topics, and the items of an agenda.
    pub ideas: Vec<Idea<'s>>,
    /// The notes that name an hour and where it falls, by their bytes in `notes`, in order.
    hours: Vec<(Range<usize>, Falls)>,
    /// How formal the place is, and how likely people are to be interrupted there.
    pub venue: venue::Venue<'s>,
    place: OnceCell<Place>,
    seating: Seating,
    seats: OnceCell<Option<Seats>>,
    gathering: OnceCell<Option<Gathering>>,
    situation: OnceCell<Situation>,
    lone: OnceCell<Option<Lone>>,
    introductions: OnceCell<Introductions>,
    topics: OnceCell<Topics>,
    times: OnceCell<Times>,
}

impl<'s> Facts<'s> {
    /// The facts of a session, its guests seated as the time allows.
    #[must_use]
    pub fn of(session: &'s Session) -> Facts<'s> {
        let people = people::people(session);
        let turnout = turnout::turnout(session, &people);
        Facts::known(session, people, turnout)
    }

    /// The same, where its names are resolved already.
    #[must_use]
    pub fn known(session: &'s Session, people: People, turnout: Option<Turnout>) -> Facts<'s> {
        let hours = place::hours(session);
        Facts {
            session,
            people,
            turnout,
            ideas: ideas::ideas(session),
            venue: venue::venue(session, &hours),
            hours,
            place: OnceCell::new(),
            seating: Seating::default(),
            seats: OnceCell::new(),
            gathering: OnceCell::new(),
            situation: OnceCell::new(),
            lone: OnceCell::new(),
            introductions: OnceCell::new(),
            topics: OnceCell::new(),
            times: OnceCell::new(),
        }
    }

    /// Where people meet, by all that the file says of it.
    #[must_use]
    pub fn place(&self) -> &Place {
        self.place.get_or_init(|| place::place(self.session, &self.venue))
    }

    /// Who sits with whom; none where there are too few or too many to seat, or all are at one table.
    #[must_use]
    pub fn seats(&self) -> Option<&Seats> {
        let seats = || match self.is_at_one_table() {
            true => None,
            false => seats::seats(&self.people, self.unnamed(), self.session.minutes(), &self.seating)
                .filter(|seats| !self.is_one_conversation(seats)),
        };
        self.seats.get_or_init(seats).as_ref()
    }

    /// How many sit down, at how many tables, and how many chairs that takes; none where nobody can say.
    #[must_use]
    pub fn gathering(&self) -> Option<&Gathering> {
        self.gathering.get_or_init(|| gathering::gathering(self)).as_ref()
    }

    /// What sort of session it is.
    #[must_use]
    pub fn situation(&self) -> &Situation {
        self.situation.get_or_init(|| situation::situation(self))
    }

    /// The one guest among people who all know each other, where there is one.
    #[must_use]
    pub fn lone(&self) -> Option<&Lone> {
        self.lone.get_or_init(|| situation::lone(&self.people)).as_ref()
    }

    /// Whom to bring together.
    #[must_use]
    pub fn introductions(&self) -> &Introductions {
        self.introductions.get_or_init(|| introductions::introductions(&self.people))
    }

    /// Which topics to lead with.
    #[must_use]
    pub fn topics(&self) -> &Topics {
        self.topics.get_or_init(|| topics::topics(&self.people))
    }

    /// The times that are still being agreed, ranked without the day it is: the same file says the same on every day.
    #[must_use]
    pub fn times(&self) -> &Times {
        self.times.get_or_init(|| times::times(self.session, &self.people, None))
    }

    /// Whether everybody sits at the one table there is: so few that a round table holds them, none of whom is to be apart
    /// from another, and nobody has asked for more tables.
    fn is_at_one_table(&self) -> bool {
        let asked = self.seating.rounds.is_some() || self.seating.tables_of.is_some();
        let seated = self.people.seated().count() + self.unnamed() + self.walk_ins();
        let is_apart = || {
            let mut seated = self.people.seated();
            seated.any(|(_, one)| one.apart_from.iter().any(|other| self.people.everyone[*other].coming != Coming::No))
        };
        self.place().one_table && !asked && seated <= seats::ROUND_TABLE && !is_apart()
    }

    /// Whether there are so few that somebody would be by themselves if those who are to be apart were: they are all in one
    /// conversation, then.
    fn is_one_conversation(&self, seats: &Seats) -> bool {
        let Some(tables) = seats.rounds.first() else { return false };
        let people: usize = tables.iter().map(Vec::len).sum();
        let asked = self.seating.rounds.is_some() || self.seating.tables_of.is_some();
        !asked && people <= seats::ONE_CONVERSATION as usize && tables.iter().any(|table| table.len() == 1)
    }

    /// Those who are to be apart, each two of them once, and who will be in one conversation all the same: so few may come.
    #[must_use]
    pub fn apart_together(&self) -> Vec<(usize, usize)> {
        let people = &self.people;
        let may_meet = |one: usize| people.everyone[one].coming != Coming::No && people.greeter != Some(one);
        let listed = people.seated();
        let pairs = listed.flat_map(|(one, person)| {
            let others = person.apart_from.iter().filter(move |other| **other > one);
            others.filter(|other| may_meet(**other)).map(move |other| (one, *other))
        });
        let pairs: Vec<(usize, usize)> = pairs.collect();
        let seated = || people.seated().count() + self.unnamed() + self.walk_ins();
        let is_few = || seated() <= seats::ONE_CONVERSATION as usize;
        if pairs.is_empty() || !is_few() || self.seats().is_some() { vec![] } else { pairs }
    }

    /// How many walk in whom nobody expected, in people. The turnout counts them.
    #[must_use]
    pub fn walk_ins(&self) -> usize {
        self.seating.walk_in
    }

    /// How many are expected beside those whose names are known, in people.
    fn unnamed(&self) -> usize {
        let expected = self.turnout.filter(|turnout| turnout.basis == Basis::Expected);
        let expected = expected.map_or(0, |turnout| (turnout.high as usize).saturating_sub(self.walk_ins()));
        let heads = expected.max(self.people.heads());
        heads - self.people.guests().count()
    }
}

/// The facts with guests seated as `seating` says, given to `make`. Those who stay away keep their place in the seats that
/// were planned, and are in nothing else; those who walk in are among those who are there.
pub fn with_seating<T>(facts: Facts<'_>, seating: Seating, make: impl FnOnce(&Facts<'_>) -> T) -> T {
    let walk_in = seating.walk_in;
    let turnout = |turnout: Option<Turnout>| turnout.map(|turnout| turnout.with(walk_in));
    let facts = Facts { turnout: turnout(facts.turnout), seating, ..facts };
    let Some(left) = without(facts.session, &facts.people, &facts.seating.without) else {
        return make(&facts);
    };
    let seats = facts.seats().cloned();
    let left = Facts::of(&left);
    let seating = Seating { walk_in, ..Seating::default() };
    make(&Facts { seats: OnceCell::from(seats), turnout: turnout(left.turnout), seating, ..left })
}

/// The session without those who stay away, who host nothing either; none where nobody does.
fn without(session: &Session, people: &People, away: &[usize]) -> Option<Session> {
    let mut away: Vec<usize> = away.iter().filter_map(|one| people.everyone[*one].attendee).collect();
    away.sort_unstable_by(|a, b| b.cmp(a));
    away.dedup();
    let mut left = (!away.is_empty()).then(|| session.clone())?;
    let about = &mut left.session;
    let hosts = [
        (&mut about.facilitator, people.facilitator),
        (&mut about.second_host, people.second_host),
        (&mut about.greeter, people.greeter),
    ];
    for (name, host) in hosts {
        let stays_away =
            host.and_then(|host| people.everyone[host].attendee).is_some_and(|place| away.contains(&place));
        if let Some(at) = name.get().filter(|_| stays_away) {
            *name = Field::Absent(at.span);
        }
    }
    for place in away {
        left.attendee.items.remove(place);
    }
    Some(left)
}
