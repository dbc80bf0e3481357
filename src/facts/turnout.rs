//! How many will come: a range from the replies, since turnout is the least predictable number of all.

use super::{Coming, People};
use crate::session::{Field, Session};
use crate::text::count;

/// How many people may come, the hosts not counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Turnout {
    /// At least so many, in people.
    pub low: u32,
    /// At most so many, in people: what capacity and catering go by.
    pub high: u32,
    /// The number the size rules judge, in people.
    pub likely: u32,
    /// What the range rests on.
    pub basis: Basis,
    /// Facilitator, second host and greeter, each once; one, where the file names no facilitator. They need a chair and a
    /// cup as well.
    pub hosts: u32,
}

impl Turnout {
    /// The most who may come, with the hosts, and which of them are counted: "8 guests and 1 host".
    #[must_use]
    pub fn most(&self) -> String {
        let guests = count(self.high as usize, "guest", "guests");
        format!("{guests} and {}", count(self.hosts as usize, "host", "hosts"))
    }
}

impl Turnout {
    /// The same with so many more who are there already: of them nobody stays away.
    #[must_use]
    pub(super) fn with(self, walk_in: usize) -> Turnout {
        let more = u32::try_from(walk_in).unwrap_or(u32::MAX);
        // Where no reply is noted, nobody knows how few may come.
        let low = if self.basis == Basis::Listed { self.low } else { self.low.saturating_add(more) };
        let (high, likely) = (self.high.saturating_add(more), self.likely.saturating_add(more));
        Turnout { low, high, likely, ..self }
    }
}

/// What a turnout rests on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Basis {
    /// A head count: `expected`.
    Expected,
    /// A list of people none of whom has a reply noted.
    Listed,
    /// Replies.
    Replies,
}

/// Of a hundred who said so, how many come at least and at most. Judgement, informed by organisers' rules of thumb (of
/// those who register for an open event, 40 to 60 come) and by Tech Munch 2015 (of those asked in person, 20 of 22).
const SPOKEN_YES: (u32, u32) = (80, 100);
const YES: (u32, u32) = (60, 90);
const MAYBE: (u32, u32) = (30, 60);
const ASKED: (u32, u32) = (10, 40);

/// How many may come; none when the file neither lists people nor gives a number that can be read.
///
/// A list counts for more than `expected`, unless more are expected than are listed. Low is rounded down and high
/// up; likely is the middle, rounded half up.
pub(super) fn turnout(session: &Session, people: &People) -> Option<Turnout> {
    let about = &session.session;
    let listed = u32::try_from(people.heads()).unwrap_or(u32::MAX);
    let hosts = people.hosts().count() + usize::from(people.facilitator.is_none());
    let hosts = u32::try_from(hosts).unwrap_or(u32::MAX);
    if let Some(expected) = about.expected.copied()
        && expected > listed
    {
        return Some(Turnout { low: expected, high: expected, likely: expected, basis: Basis::Expected, hosts });
    }
    // A number that could not be read stands for one: guessing from a part of the list would be worse than silence.
    if session.attendee.is_empty() || matches!(about.expected, Field::Faulty) {
        return None;
    }
    if !people.replies_are_noted(session) {
        return Some(Turnout { low: 0, high: listed, likely: listed, basis: Basis::Listed, hosts });
    }
    let (low, high) = people.listed().fold((0_u32, 0_u32), |(low, high), (_, person)| {
        let spoken_to = person.attendee.and_then(|place| session.attendee[place].spoken_to.copied());
        let share = match person.coming {
            Coming::Yes if spoken_to == Some(true) => SPOKEN_YES,
            Coming::Yes => YES,
            Coming::Maybe => MAYBE,
            Coming::Asked | Coming::No => ASKED,
        };
        let heads = u32::try_from(person.brings).unwrap_or(u32::MAX).saturating_add(u32::from(!person.host));
        (low.saturating_add(share.0.saturating_mul(heads)), high.saturating_add(share.1.saturating_mul(heads)))
    });
    let (low, high) = (low / 100, high.div_ceil(100));
    Some(Turnout { low, high, likely: (low + high).div_ceil(2), basis: Basis::Replies, hosts })
}

#[cfg(test)]
mod tests {
    use crate::facts::Facts;
    use crate::session::read;

    #[test]
    fn a_host_is_known_by_a_title_and_a_turned_name() {
        for name in ["Dr Grace Okafor", "Okafor, Grace", "OKAFOR Grace"] {
            let file = format!(
                "[session]\nfacilitator = \"{name}\"\n[[attendee]]\nname = \"Grace Okafor\"\n[[attendee]]\nname = \"Tom\"\n"
            );
            let session = read(file.as_bytes()).session;
            let facts = Facts::of(&session);
            assert_eq!(
                (facts.turnout.map(|turnout| turnout.high), facts.people.facilitator),
                (Some(1), Some(0)),
                "{name}"
            );
        }
    }

    #[test]
    fn whoever_has_said_no_hosts_nothing() {
        let file = b"[session]\nfacilitator = 'Ines'\ngreeter = 'Bo'\n[[attendee]]\nname = 'Bo'\nrsvp = 'no'\n[[attendee]]\nname = 'Ana'\nrsvp = 'yes'\n";
        let session = read(file).session;
        let facts = Facts::of(&session);
        assert_eq!((facts.people.greeter, facts.people.hosts().count()), (None, 1));
        assert_eq!(facts.turnout.map(|turnout| (turnout.high, turnout.hosts)), Some((1, 1)));
        assert!(facts.greeter_is_open());
    }

    #[test]
    fn whoever_is_brought_along_counts() {
        let counted = |ana: &str, host: &str| {
            let file = format!(
                "[session]\nfacilitator = 'Ines'\n[[attendee]]\nname = 'Ines'\n{host}\n[[attendee]]\nname = 'Ana'\n{ana}\n[[attendee]]\nname = 'Tom'\n"
            );
            let session = read(file.as_bytes()).session;
            let facts = Facts::of(&session);
            (facts.turnout.map(|turnout| turnout.high), facts.gathering().map(|all| (all.seated, all.places)))
        };
        assert_eq!(counted("", ""), (Some(2), Some((3, 3))));
        assert_eq!(counted("brings = 2", ""), (Some(4), Some((5, 5))));
        assert_eq!(counted("", "brings = 1"), (Some(3), Some((4, 4))));
        assert_eq!(counted("brings = 4294967295", "").0, Some(u32::MAX), "no plan, and no panic");
        // Of two who said so, one or two come: so it is with those they bring.
        assert_eq!(counted("rsvp = 'yes'\nbrings = 9", "").0, Some(10));
    }

    #[test]
    fn whoever_runs_it_is_no_guest_by_any_of_their_names() {
        let file = |facilitator: &str| {
            format!(
                "[session]\nfacilitator = \"{facilitator}\"\n[[attendee]]\nname = \"Ines Marsh\"\ncalled = \"Nes\"\n[[attendee]]\nname = \"Tom\"\n"
            )
        };
        let listed = |facilitator: &str| {
            let session = read(file(facilitator).as_bytes()).session;
            Facts::of(&session).turnout.map(|turnout| turnout.high)
        };
        for name in ["Ines Marsh", "ines-marsh", "Ines", "Nes"] {
            assert_eq!(listed(name), Some(1), "{name}");
        }
        assert_eq!(listed("Ana"), Some(2));
        assert_eq!(listed("Ines Price"), Some(2), "another Ines");
    }
}
