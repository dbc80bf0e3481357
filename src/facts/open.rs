//! What is settled and what is open: what a check finds wanting is what the plan still asks for, and nothing else.

use super::{Coming, Facts};
use crate::session::{Field, Hearing, Known};

/// From so many people on, one host is short of hands. Judgement, as is the other.
const ALONE: u32 = 8;
/// From so many on, also with somebody else at the door.
const WITH_GREETER: u32 = 12;
/// So many people besides the host make a time agreed. UK Coaching: agree a time and place to meet; two is judgement.
const AGREED: usize = 2;
/// The fewest ideas to talk about. Applied Coaching Research Journal 2019: three did better than twelve.
pub(crate) const IDEAS: usize = 3;

impl Facts<'_> {
    /// Whether day, start and finish are written down.
    #[must_use]
    pub fn time_is_settled(&self) -> bool {
        let when = &self.session.when;
        when.date.get().is_some() && when.start.get().is_some() && when.finish.get().is_some()
    }

    /// Whether somebody besides the host has agreed to the time: by name, or by saying yes to it.
    #[must_use]
    pub fn time_is_agreed(&self) -> bool {
        let by_name = &self.session.when.agreed_with;
        let by_reply = self.people.guests().filter(|(_, person)| person.coming == Coming::Yes);
        // An empty list says that nobody has been asked, whoever has said yes since.
        match by_name.absent() {
            None => true,
            Some(_) if by_name.stands.get().is_some() => false,
            Some(_) => by_reply.take(AGREED).count() == AGREED,
        }
    }

    /// Whether the place is one that is booked, and nobody has confirmed that it is.
    #[must_use]
    pub fn booking_is_open(&self) -> bool {
        let venue = &self.session.venue;
        let place = self.place();
        let is_free = place.online || place.outdoors || place.home;
        // What a faulty kind was meant to be is not known, and it may be a home.
        let is_known = !matches!(venue.kind, Field::Faulty) && !matches!(venue.booked, Field::Faulty);
        !is_free && is_known && venue.booked.copied() != Some(true)
    }

    /// Whether it is not known if one can get in without steps.
    #[must_use]
    pub fn steps_are_open(&self) -> bool {
        self.is_open(&self.session.venue.step_free)
    }

    /// Whether it is not known if there is an accessible toilet.
    #[must_use]
    pub fn toilet_is_open(&self) -> bool {
        self.is_open(&self.session.venue.accessible_toilet)
    }

    fn is_open(&self, known: &Field<Known>) -> bool {
        let is_unknown = match known {
            Field::Given(at) => at.value == Known::Unknown,
            Field::Absent(_) => true,
            Field::Faulty => false,
        };
        is_unknown && !self.is_online()
    }

    /// Whether it is not known how well people will hear each other. In a call there is nothing to go and listen to, and at
    /// home one knows: it is open only where the file says so.
    #[must_use]
    pub fn hearing_is_open(&self) -> bool {
        match &self.session.venue.hearing {
            Field::Given(at) => at.value == Hearing::Unknown,
            Field::Absent(_) => !self.is_online() && !self.place().home,
            Field::Faulty => false,
        }
    }

    /// Whether people have not been asked what would help them get in and take part.
    #[must_use]
    pub fn needs_are_open(&self) -> bool {
        match &self.session.access.asked {
            Field::Given(at) => !at.value,
            Field::Absent(_) => true,
            Field::Faulty => false,
        }
    }

    /// Whether nobody is named to say hello. At home whoever has asked people in opens the door as well.
    #[must_use]
    pub fn greeter_is_open(&self) -> bool {
        self.people.greeter.is_none() && !self.place().home && !matches!(self.session.session.greeter, Field::Faulty)
    }

    /// Whether there may be more people than one host can look after, and no second one is named.
    #[must_use]
    pub fn second_host_is_open(&self) -> bool {
        let people = &self.people;
        let is_another = |host: Option<usize>| host.is_some() && host != people.facilitator;
        let most = if is_another(people.greeter) { WITH_GREETER } else { ALONE };
        !is_another(people.second_host)
            && !matches!(self.session.session.second_host, Field::Faulty)
            && self.turnout.is_some_and(|turnout| turnout.high >= most)
    }

    /// How many ideas to talk about are still missing.
    #[must_use]
    pub fn ideas_missing(&self) -> usize {
        IDEAS.saturating_sub(self.ideas.iter().filter(|idea| idea.is_kept).count())
    }
}
