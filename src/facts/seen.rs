//! The facts that an audience may see beside its keys: who hosts and who may be named, by what they are called, and
//! whether people talk a few at a time. What the file keeps for the host it gives away in part where it says so, here and
//! nowhere else.

use super::{Brought, Coming, Facts, People, several};
use crate::session::{Field, Guest, Layout, Rsvp, Session, View};
use crate::text::folded;
use smol_str::SmolStr;
use std::ops::Deref;

/// Somebody who has been asked and has not answered, with what they alone may read.
#[derive(Clone, Copy, Debug)]
pub struct Asked<'f> {
    /// Their whole name, which tells them from all others.
    pub name: &'f str,
    /// What to call them to their face.
    pub called: &'f str,
    /// Why they are asked, said to them.
    pub because: Option<&'f SmolStr>,
    /// The hook of what they care about themselves, else the one that draws most.
    pub hook: Option<&'f str>,
}

/// What somebody wears to be called by.
#[derive(Clone, Copy, Debug)]
pub struct Worn<'f> {
    /// What they are called.
    pub called: &'f str,
    /// Their pronouns, where they gave them.
    pub pronouns: Option<&'f SmolStr>,
}

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

    /// Those of them whom these words name, and nobody else: "Ada", "Ada and Ben", "me", "the hosts".
    #[must_use]
    pub fn who_invite_as(self, words: &str) -> Option<Vec<&'f str>> {
        let people = &self.facts.people;
        let all = self.who_invite();
        let is_one = |one: usize| Some(one) == people.facilitator || Some(one) == people.second_host;
        let named = |name: &str| people.find(name).filter(|one| is_one(*one)).map(|one| people.shown(one));
        match words.to_lowercase().as_str() {
            "we" | "us" | "we do" | "the hosts" | "hosts" => Some(all).filter(|all| !all.is_empty()),
            "i" | "me" | "i do" => self.facilitator().map(|host| vec![host]),
            _ => match several(words) {
                names if names.is_empty() => named(words).map(|name| vec![name]),
                // In the order in which they sign.
                names => {
                    let named: Vec<&str> = names.into_iter().map(named).collect::<Option<_>>()?;
                    Some(all.into_iter().filter(|host| named.contains(host)).collect())
                }
            },
        }
    }

    /// The host whom these words name, by what they are called: hosts are named to those who are invited.
    #[must_use]
    pub fn host_named(self, words: &str) -> Option<&'f str> {
        let people = &self.facts.people;
        people.find(words).filter(|one| people.hosts().any(|host| host == *one)).map(|one| people.shown(one))
    }

    /// The facilitator, by what they are called.
    #[must_use]
    pub fn facilitator(self) -> Option<&'f str> {
        self.facts.people.facilitator.map(|one| self.facts.people.shown(one))
    }

    /// The greeter, by what they are called: where the file has a reply of theirs, it is a yes.
    #[must_use]
    pub fn greeter(self) -> Option<&'f str> {
        let people = &self.facts.people;
        let reply = |one: usize| {
            people.everyone[one].attendee.and_then(|place| self.facts.session.attendee[place].rsvp.copied())
        };
        let comes = |one: &usize| reply(*one).is_none_or(|reply| reply == Rsvp::Yes);
        people.greeter.filter(comes).map(|one| people.shown(one))
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

    /// What those wear who may come, hosts too, as one looks for a name: by the alphabet. It is told to whoever reads their
    /// badge.
    #[must_use]
    pub fn worn(self) -> Vec<Worn<'f>> {
        let people = &self.facts.people;
        let come = people.everyone.iter().enumerate().filter(|(_, person)| person.coming != Coming::No);
        let pronouns = |place: usize| self.facts.session.attendee[place].badge().pronouns();
        let mut worn: Vec<Worn<'f>> = come
            .map(|(one, person)| Worn { called: people.shown(one), pronouns: person.attendee.and_then(pronouns) })
            .collect();
        worn.sort_by_cached_key(|worn| worn.called.to_lowercase().chars().map(folded).collect::<String>());
        worn
    }

    /// How many may come of whom only the number is known.
    #[must_use]
    pub fn unnamed(self) -> usize {
        self.facts.unnamed()
    }

    /// At how many tables, or in how many groups, people talk, and which of the two it is; one where they are all together.
    #[must_use]
    pub fn groups(self) -> (usize, &'static str) {
        (self.facts.gathering().map_or(1, |gathering| gathering.tables), self.facts.group())
    }

    /// The guests who have answered neither yes nor maybe nor no, in the order of the file.
    #[must_use]
    pub fn unanswered(self) -> Vec<Asked<'f>> {
        let people = &self.facts.people;
        let ranked = people.ranked();
        let asked = people.guests().filter_map(|(_, person)| {
            let attendee = &self.facts.session.attendee[person.attendee?];
            let is_open = matches!(attendee.rsvp, Field::Absent(_)) || attendee.rsvp.copied() == Some(Rsvp::Asked);
            let own = || ranked.iter().filter(|interest| person.interests.binary_search(interest).is_ok());
            let hook = || own().find_map(|interest| people.interests[*interest].hook.as_deref());
            is_open.then(|| Asked {
                name: &person.name,
                called: &person.first,
                because: attendee.own().ask_because(),
                hook: hook().or_else(|| people.hook()),
            })
        });
        asked.collect()
    }

    /// What it is for; none where a placeholder stands for it.
    #[must_use]
    pub fn purpose(self) -> Option<&'f SmolStr> {
        self.session().purpose().filter(|_| self.facts.purpose().is_some())
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

    /// How many of these the plan leads with.
    #[must_use]
    pub fn leading(self) -> usize {
        self.facts.topics().lead.len()
    }

    /// What those who come have in common, the most shared first. An answer to a form that speaks of one person is not for
    /// everybody's eyes.
    #[must_use]
    pub fn interests(self) -> Vec<&'f str> {
        let people = &self.facts.people;
        let is_open = |name: &&str| !speaks_of_its_writer(name) && !names_somebody(name, people);
        let open: Vec<&str> =
            self.interest().into_iter().filter_map(|interest| interest.name()).map(|name| name.as_str()).collect();
        let ranked = people.ranked().into_iter().filter(|interest| !people.is_kept_apart(*interest));
        let names = ranked.map(|interest| people.interests[interest].name.as_str());
        names.filter(|name| open.contains(name)).filter(is_open).collect()
    }

    /// Whether the file's own words are English, so that a sentence can be made of them.
    #[must_use]
    pub fn is_english(self) -> bool {
        self.facts.session.is_english()
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

    /// Whether they meet at somebody's home.
    #[must_use]
    pub fn is_at_home(self) -> bool {
        self.facts.place().home
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

    /// Whether people bring something to eat or drink, for themselves or to share.
    #[must_use]
    pub fn brings_food(self) -> bool {
        self.facts.brought().is_some()
    }

    /// Whether there is something to help oneself to.
    #[must_use]
    pub fn helps_itself(self) -> bool {
        self.facts.provided().next().is_some() || self.facts.brought() == Some(Brought::ToShare)
    }

    /// Whether they all know each other, so that nobody comes to meet the others.
    #[must_use]
    pub fn all_know_each_other(self) -> bool {
        self.facts.people.all_know_each_other()
    }

    /// Whether people stand, so that there is nothing to sit at.
    #[must_use]
    pub fn is_standing(self) -> bool {
        self.facts.session.venue.layout.copied() == Some(Layout::Standing)
    }

    /// Whether everybody is in one conversation, so that nobody need be told of small groups.
    #[must_use]
    pub fn is_one_conversation(self) -> bool {
        self.facts.gathering().is_some_and(|gathering| gathering.tables == 1)
    }
}

/// Whether an interest names somebody in the file: by their whole name, or after other words by what they are called.
fn names_somebody(interest: &str, people: &People) -> bool {
    let words: Vec<&str> = interest.split(|c: char| !c.is_alphanumeric() && c != '-').collect();
    let holds = |name: &str, from: usize| {
        let name: Vec<&str> = name.split(|c: char| !c.is_alphanumeric() && c != '-').collect();
        words[from..].windows(name.len()).any(|words| words == name)
    };
    let is_name = |name: &str| name.starts_with(|c: char| c.is_alphabetic() && !c.is_lowercase());
    let named = |name: &str| is_name(name) && holds(name, usize::from(!name.contains(' ')));
    people.everyone.iter().any(|person| named(&person.name) || named(&person.first))
}

/// Whether an interest is one person's own story or plea: "my divorce", "please seat me by the door".
fn speaks_of_its_writer(interest: &str) -> bool {
    const OWN: &[&str] = &["i", "i'd", "i'm", "i’d", "i’m", "me", "mine", "my", "myself", "please"];
    interest.split_whitespace().any(|word| OWN.contains(&word.to_lowercase().trim_matches([',', '.'])))
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

    #[test]
    fn an_interest_that_speaks_of_one_person_is_not_for_everybody() {
        let said = [
            "please not beside Amir Khan", "handover", "trouble with Rita", "Rita Hayworth films", "my move to nights",
        ];
        let interests: String = said.iter().map(|said| format!("[[interest]]\nname = \"{said}\"\n")).collect();
        let file = format!(
            "{interests}[[attendee]]\nname = \"Amir Khan\"\ninterests = {said:?}\n\
             [[attendee]]\nname = \"Rita Sand\"\ninterests = [\"handover\"]\n"
        );
        let session = read(file.as_bytes()).session;
        assert_eq!(Facts::of(&session).seen_by::<Room>().interests(), ["handover", "Rita Hayworth films"]);
    }
}
