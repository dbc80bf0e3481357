//! The facts that an audience may see beside its keys: who hosts and who may be named, by what they are called, and
//! whether people talk a few at a time. What the file keeps for the host it gives away in part where it says so, here and
//! nowhere else.

use super::{Brought, Facts, same};
use crate::session::{Guest, Session, View, squeezed};
use smol_str::SmolStr;
use std::ops::Deref;

/// Plain words for somebody who pays for all.
const TREATS: &[&str] =
    &["club", "host", "hosts", "me", "theclub", "thehost", "thehosts", "theteam", "thetrust", "theward"];

/// What an audience may see of a session.
#[derive(Debug)]
pub struct Seen<'f, A> {
    facts: &'f Facts<'f>,
    view: View<'f, Session, A>,
}

impl<A> Clone for Seen<'_, A> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<A> Copy for Seen<'_, A> {}

impl<'f, A> Deref for Seen<'f, A> {
    type Target = View<'f, Session, A>;
    fn deref(&self) -> &View<'f, Session, A> {
        &self.view
    }
}

impl Facts<'_> {
    /// What an audience may see.
    #[must_use]
    pub fn seen_by<A: Guest>(&self) -> Seen<'_, A> {
        Seen { facts: self, view: self.session.seen_by() }
    }
}

impl<'f, A: Guest> Seen<'f, A> {
    /// Facilitator, second host and greeter by what they are called, each once.
    #[must_use]
    pub fn hosts(self) -> Vec<&'f str> {
        self.facts.people.hosts().map(|one| self.facts.people.shown(one)).collect()
    }

    /// Facilitator and second host, by what they are called: whose name stands under an invitation.
    #[must_use]
    pub fn who_invite(self) -> Vec<&'f str> {
        let people = &self.facts.people;
        let second = people.second_host.filter(|second| Some(*second) != people.facilitator);
        people.facilitator.into_iter().chain(second).map(|one| people.shown(one)).collect()
    }

    /// The facilitator, by what they are called.
    #[must_use]
    pub fn facilitator(self) -> Option<&'f str> {
        self.facts.people.facilitator.map(|one| self.facts.people.shown(one))
    }

    /// The greeter, by what they are called.
    #[must_use]
    pub fn greeter(self) -> Option<&'f str> {
        self.facts.people.greeter.map(|one| self.facts.people.shown(one))
    }

    /// Those who may be named, by what they are called: `list = true`. Those who do not come are not among them, nor the
    /// hosts.
    #[must_use]
    pub fn listed(self) -> Vec<&'f str> {
        let may_be_named = |place: usize| self.facts.session.attendee[place].list.copied() == Some(true);
        let guests = self.facts.people.guests();
        let named = guests.filter(|(_, person)| person.attendee.is_some_and(may_be_named));
        named.map(|(one, _)| self.facts.people.shown(one)).collect()
    }

    /// The hook that draws most.
    #[must_use]
    pub fn hook(self) -> Option<&'f str> {
        self.facts.people.hook()
    }

    /// The questions of the topics in the order in which the plan leads with them, but for those that only people care about
    /// who are kept apart.
    #[must_use]
    pub fn questions(self) -> Vec<&'f SmolStr> {
        let chosen = self.facts.topics();
        let topics: Vec<_> = self.topic().into_iter().collect();
        let ranked = chosen.lead.iter().chain(&chosen.reserve).filter(|place| !chosen.kept_apart.contains(place));
        ranked.filter_map(|place| topics.get(*place)?.ask()).collect()
    }

    /// What those who come have in common, the most shared first.
    #[must_use]
    pub fn interests(self) -> Vec<&'f str> {
        let people = &self.facts.people;
        let declared = |interest: &usize| people.interests[*interest].name.as_str();
        let open: Vec<&str> =
            self.interest().into_iter().filter_map(|interest| interest.name()).map(|name| name.as_str()).collect();
        people.ranked().iter().map(declared).filter(|name| open.contains(name)).collect()
    }

    /// Whether people meet in a call.
    #[must_use]
    pub fn is_online(self) -> bool {
        self.facts.is_online()
    }

    /// Whether they meet in the open.
    #[must_use]
    pub fn is_outdoors(self) -> bool {
        self.facts.place().outdoors
    }

    /// Whether there are doors that the hosts open: neither in the open, nor in a house with other guests.
    #[must_use]
    pub fn has_doors(self) -> bool {
        let place = self.facts.place();
        !place.outdoors && !place.among_guests
    }

    /// Whether the host sees to something to eat, and can say what is in it.
    #[must_use]
    pub fn is_fed(self) -> bool {
        self.facts.provides_food()
    }

    /// Whether whoever pays, by these words, treats the others: somebody named in the file, or the club, and nobody asks
    /// for a bill there.
    #[must_use]
    pub fn is_a_treat(self, who_pays: &str) -> bool {
        let people = &self.facts.people;
        let is_named = people.everyone.iter().any(|person| same(&person.name, who_pays));
        let is_named = is_named || (0..people.everyone.len()).any(|one| same(people.shown(one), who_pays));
        let is_plain = TREATS.contains(&squeezed(who_pays).as_str());
        !self.facts.place().house && self.facts.brought().is_none() && (is_named || is_plain)
    }

    /// Whether there is something to help oneself to.
    #[must_use]
    pub fn helps_itself(self) -> bool {
        self.facts.provided().next().is_some() || self.facts.brought() == Some(Brought::ToShare)
    }

    /// Whether everybody is in one conversation, so that nobody need be told of small groups.
    #[must_use]
    pub fn is_one_conversation(self) -> bool {
        self.facts.gathering().is_some_and(|gathering| gathering.tables == 1)
    }
}

#[cfg(test)]
mod tests {
    use crate::facts::Facts;
    use crate::session::{Room, read};

    #[test]
    fn names_are_given_away_only_where_the_file_says_so() {
        let file = r#"
[session]
facilitator = "Rowan Smith"
greeter = "Mei"
[[attendee]]
name = "Priya Shah"
list = true
[[attendee]]
name = "Samuel Okoro"
called = "Sam"
list = true
[[attendee]]
name = "Jo"
[[attendee]]
name = "Kim"
list = true
rsvp = "no"
[[attendee]]
name = "Mei"
list = true
"#;
        let session = read(file.as_bytes()).session;
        let facts = Facts::of(&session);
        assert_eq!(facts.seen_by::<Room>().listed(), ["Priya", "Sam"]);
        assert_eq!(facts.seen_by::<Room>().hosts(), ["Rowan", "Mei"]);
    }
}
