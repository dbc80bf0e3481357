//! Who is coming, whom they know and what they share: the session's names resolved into one small graph.
//! Pure functions of it are in the modules: each gives its reason, and the same answer every time.

pub mod circles;
mod introductions;
mod seats;
mod situation;
mod spelling;
mod times;
mod topics;
mod turnout;

pub use introductions::{Introduction, Introductions, Why, introductions};
pub use seats::{AROUND_IT, ONE_CONVERSATION, ROUND, Seated, Seating, Seats, TABLE, rounds_in, seats};
pub use situation::{Situation, Size, Trait, situation};
pub use spelling::{BySpelling, Spelling, plain, same};
pub use times::{Time, Times, Trouble, times};
pub use topics::{Topics, topics};
pub use turnout::{Basis, Turnout, turnout};

use crate::session::{At, Attendee, Field, Rsvp, Session, first_word, nearest};
use smol_str::SmolStr;
use std::collections::hash_map::Entry;

/// Everybody the file names as somebody who may be in the room: attendees first, then the hosts who are not among
/// them. People are known by their index here.
#[derive(Clone, Debug, Default)]
pub struct People {
    /// Attendees in the order of the file, then facilitator, second host and greeter.
    pub everyone: Vec<Person>,
    /// Who of them runs the session. Two of the hosts may be one person.
    pub facilitator: Option<usize>,
    /// Who of them helps.
    pub second_host: Option<usize>,
    /// Who of them says hello at the door.
    pub greeter: Option<usize>,
    /// What they may have in common, in the order of the file.
    pub interests: Vec<Shared>,
    /// For each topic what it is about, as indices of these; none for what is not among them.
    pub about: Vec<Vec<Option<usize>>>,
    /// Names that stand for nobody.
    pub strangers: Vec<Stranger>,
    /// For each time that is still being agreed, who can come and who might.
    pub answers: Vec<Answers>,
    /// Attendees who stand in the file twice: the later one's place among the attendees, and the earlier one's.
    pub twice: Vec<(usize, usize)>,
}

/// Somebody who may be in the room.
#[derive(Clone, Debug, Default)]
pub struct Person {
    /// The whole name, as the file has it.
    pub name: SmolStr,
    /// What to call them: `called` where that is given, else the name up to its first space.
    pub first: SmolStr,
    /// Their place in the file's list of attendees; none for a host who is not in it.
    pub attendee: Option<usize>,
    /// They are facilitator, second host or greeter.
    pub host: bool,
    /// Club, team or employer.
    pub from: Option<SmolStr>,
    /// Indices into [`People::interests`], sorted, each once.
    pub interests: Vec<usize>,
    /// An interest of theirs is not among those declared, so nothing should be made of their sharing none.
    pub unknown_interest: bool,
    /// What they have answered. Hosts come.
    pub coming: Coming,
    /// They may be introduced to others.
    pub introduce: bool,
    /// Whom they know, sorted, read both ways.
    pub knows: Vec<usize>,
    /// Whom they are not placed with, sorted, read both ways.
    pub apart_from: Vec<usize>,
    /// To whom they are senior, sorted.
    pub senior_to: Vec<usize>,
}

/// How likely somebody is to be there.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Coming {
    /// They said yes, or they host.
    Yes,
    /// They said maybe.
    Maybe,
    /// They have not answered.
    #[default]
    Asked,
    /// They said no.
    No,
}

/// Something that people have in common.
#[derive(Clone, Debug)]
pub struct Shared {
    /// The words for it.
    pub name: SmolStr,
    /// The sentence that would make somebody come.
    pub hook: Option<SmolStr>,
    /// Who holds it, sorted; those who said no are not among them.
    pub holders: Vec<usize>,
}

/// A name in `knows`, `can` and the like that nobody in the file has.
#[derive(Clone, Debug)]
pub struct Stranger {
    /// As it is written.
    pub name: At<SmolStr>,
    /// The key it stands under.
    pub key: &'static str,
    /// Whom it may have meant.
    pub nearest: Option<String>,
    /// More than one person is called that.
    pub several: bool,
}

/// Facilitator, second host and greeter.
const HOSTS: usize = 3;

/// Who can come at a time that is still being agreed, and who might: in the order of [`People::everyone`], those who have
/// said that they do not come left out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answers {
    /// Those who can.
    pub can: Vec<Who>,
    /// Those who might, and are not among those who can.
    pub might: Vec<Who>,
}

/// Somebody named under a time.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Who {
    /// One of [`People::everyone`].
    Person(usize),
    /// Somebody whom the file names nowhere else, as it is written.
    Named(String),
}

/// Resolves the session's names.
#[must_use]
pub fn people<'s>(session: &'s Session) -> People {
    let mut people = People::default();
    let room = session.attendee.len() + HOSTS;
    people.everyone.reserve(room);
    let mut index = Index {
        by_name: BySpelling::with_capacity_and_hasher(room, <_>::default()),
        by_first: BySpelling::with_capacity_and_hasher(room, <_>::default()),
    };
    for (place, attendee) in session.attendee.iter().enumerate() {
        let Some(name) = attendee.name.text() else {
            continue;
        };
        match index.add(name, attendee.called.text(), people.everyone.len()) {
            None => people.everyone.push(person(place, name, attendee)),
            Some(earlier) => people.twice.push((place, people.everyone[earlier].attendee.unwrap_or(place))),
        }
    }
    let about = &session.session;
    let mut host = |host: &'s Field<SmolStr>| {
        let name = host.text()?;
        let one = index.find(name).unwrap_or_else(|| {
            index.add(name, None, people.everyone.len());
            people.everyone.push(Person { name: name.into(), first: first_word(name).into(), ..Person::default() });
            people.everyone.len() - 1
        });
        people.everyone[one].host = true;
        people.everyone[one].coming = Coming::Yes;
        Some(one)
    };
    let hosts = [&about.facilitator, &about.second_host, &about.greeter].map(&mut host);
    [people.facilitator, people.second_host, people.greeter] = hosts;
    relations(session, &index, &mut people);
    interests(session, &mut people);
    people
}

impl People {
    /// Those who may be in the room and are not only hosts: attendees who have not said no.
    pub fn guests(&self) -> impl Iterator<Item = (usize, &Person)> {
        self.everyone.iter().enumerate().filter(|(_, person)| person.attendee.is_some() && person.coming != Coming::No)
    }

    /// Whether two people know each other.
    #[must_use]
    pub fn know(&self, a: usize, b: usize) -> bool {
        self.everyone[a].knows.binary_search(&b).is_ok()
    }

    /// Whether two people are not to be placed together.
    #[must_use]
    pub fn apart(&self, a: usize, b: usize) -> bool {
        self.everyone[a].apart_from.binary_search(&b).is_ok()
    }

    /// The one person whom a name stands for: a whole name, or a first name that nobody else has.
    #[must_use]
    pub fn find(&self, name: &str) -> Option<usize> {
        let mut index = Index { by_name: BySpelling::default(), by_first: BySpelling::default() };
        for (one, person) in self.everyone.iter().enumerate() {
            index.add(&person.name, Some(&person.first), one);
        }
        index.find(name)
    }

    /// The interests two people share, as indices.
    #[must_use]
    pub fn shared(&self, a: usize, b: usize) -> Vec<usize> {
        let theirs = &self.everyone[b].interests;
        self.everyone[a].interests.iter().copied().filter(|interest| theirs.binary_search(interest).is_ok()).collect()
    }

    /// The hook that draws most: that of the interest which most people share, of those that have one.
    #[must_use]
    pub fn hook(&self) -> Option<&str> {
        let mut ranked = self.ranked().into_iter();
        ranked.find_map(|interest| self.interests[interest].hook.as_deref())
    }

    /// The interests by how many hold them, most first, then in the order of the file.
    #[must_use]
    pub fn ranked(&self) -> Vec<usize> {
        let mut ranked: Vec<usize> = (0..self.interests.len()).collect();
        ranked.sort_by_key(|&interest| (usize::MAX - self.interests[interest].holders.len(), interest));
        ranked
    }
}

fn person(place: usize, name: &str, attendee: &Attendee) -> Person {
    let rsvp = attendee.rsvp.copied().unwrap_or(Rsvp::Asked);
    Person {
        name: name.into(),
        first: attendee.first_name().unwrap_or(name).into(),
        attendee: Some(place),
        from: attendee.from.get().map(|from| from.value.clone()),
        coming: match rsvp {
            Rsvp::Yes => Coming::Yes,
            Rsvp::Maybe => Coming::Maybe,
            Rsvp::Asked => Coming::Asked,
            Rsvp::No => Coming::No,
        },
        introduce: attendee.introduce.copied().unwrap_or(true),
        ..Person::default()
    }
}

/// Finds people by whole name, by what they are called, and by a first name that only one of them has.
struct Index<'s> {
    by_name: BySpelling<'s, usize>,
    /// None where several people have the first name.
    by_first: BySpelling<'s, Option<usize>>,
}

impl<'s> Index<'s> {
    /// Notes somebody by their names. Gives the one who has the whole name already, where there is one: then nothing
    /// is noted.
    fn add(&mut self, name: &'s str, called: Option<&'s str>, person: usize) -> Option<usize> {
        match self.by_name.entry(Spelling(name)) {
            Entry::Occupied(earlier) => return Some(*earlier.get()),
            Entry::Vacant(place) => place.insert(person),
        };
        let first = first_word(name);
        self.add_first(first, person);
        if let Some(called) = called.filter(|called| !same(called, first)) {
            self.add_first(called, person);
        }
        None
    }

    fn add_first(&mut self, first: &'s str, person: usize) {
        self.by_first.entry(Spelling(first)).and_modify(|found| *found = None).or_insert(Some(person));
    }

    fn find(&self, name: &str) -> Option<usize> {
        let name = Spelling(name);
        self.by_name.get(&name).copied().or_else(|| self.by_first.get(&name).copied().flatten())
    }

    fn several(&self, name: &str) -> bool {
        self.by_first.get(&Spelling(name)).is_some_and(Option::is_none)
    }
}

/// For how many strangers a near name is looked for. Each look goes over everybody, and one slip in a list of
/// thousands should not cost a minute.
const GUESSES: usize = 100;

fn relations<'s>(session: &'s Session, index: &Index<'s>, people: &mut People) {
    let find = |name: &At<SmolStr>, key: &'static str, people: &mut People| {
        let found = index.find(name);
        if found.is_none() {
            let names = people.everyone.iter().map(|person| person.name.as_str());
            let nearest = if people.strangers.len() < GUESSES { nearest(name, names).map(str::to_owned) } else { None };
            let several = index.several(name);
            people.strangers.push(Stranger { name: name.clone(), key, nearest, several });
        }
        found
    };
    for this in 0..people.everyone.len() {
        let Some(place) = people.everyone[this].attendee else {
            continue;
        };
        let attendee = &session.attendee[place];
        for name in &attendee.knows {
            if let Some(other) = find(name, "knows", people).filter(|&other| other != this) {
                people.everyone[this].knows.push(other);
                people.everyone[other].knows.push(this);
            }
        }
        for name in &attendee.apart_from {
            if let Some(other) = find(name, "apart_from", people).filter(|&other| other != this) {
                people.everyone[this].apart_from.push(other);
                people.everyone[other].apart_from.push(this);
            }
        }
        for name in &attendee.senior_to {
            if let Some(other) = find(name, "senior_to", people).filter(|&other| other != this) {
                people.everyone[this].senior_to.push(other);
            }
        }
    }
    // Each name that stands for nobody, as it is first written.
    let mut unknown: BySpelling<'_, &str> = BySpelling::default();
    for option in &session.when.option {
        let mut who = |names: &'s [At<SmolStr>], key: &'static str| -> Vec<Who> {
            let mut named = |name: &'s At<SmolStr>| {
                let first = unknown.entry(Spelling(name)).or_insert(name);
                Who::Named((*first).to_owned())
            };
            let mut who: Vec<Who> =
                names.iter().map(|name| find(name, key, people).map_or_else(|| named(name), Who::Person)).collect();
            who.retain(|who| !people.declined(who));
            who.sort_unstable();
            who.dedup();
            who
        };
        let can = who(&option.can, "can");
        let mut might = who(&option.maybe, "maybe");
        might.retain(|who| can.binary_search(who).is_err());
        people.answers.push(Answers { can, might });
    }
    for person in &mut people.everyone {
        for list in [&mut person.knows, &mut person.apart_from, &mut person.senior_to] {
            list.sort_unstable();
            list.dedup();
        }
    }
}

fn interests(session: &Session, people: &mut People) {
    let mut known = BySpelling::with_capacity_and_hasher(session.interest.len(), <_>::default());
    for interest in &session.interest {
        let Some(name) = interest.name.text() else {
            continue;
        };
        known.entry(Spelling(name)).or_insert_with(|| {
            people.interests.push(Shared {
                name: name.into(),
                hook: interest.hook.get().map(|hook| hook.value.clone()),
                holders: vec![],
            });
            people.interests.len() - 1
        });
    }
    let declared = !session.interest.is_empty() || session.interest.faulty;
    for this in 0..people.everyone.len() {
        let Some(place) = people.everyone[this].attendee else {
            continue;
        };
        for name in &session.attendee[place].interests {
            let found = match known.get(&Spelling(name)) {
                Some(&found) => found,
                None if declared => {
                    people.everyone[this].unknown_interest = true;
                    continue;
                }
                None => {
                    people.interests.push(Shared { name: name.value.clone(), hook: None, holders: vec![] });
                    known.insert(Spelling(name), people.interests.len() - 1);
                    people.interests.len() - 1
                }
            };
            people.everyone[this].interests.push(found);
        }
        let person = &mut people.everyone[this];
        person.interests.sort_unstable();
        person.interests.dedup();
        if person.coming != Coming::No {
            for &interest in &people.everyone[this].interests {
                people.interests[interest].holders.push(this);
            }
        }
    }
    let find = |name: &At<SmolStr>| known.get(&Spelling(name)).copied();
    let topics = session.topic.iter();
    people.about = topics.map(|topic| topic.about.iter().map(find).collect()).collect();
}

/// How to seat so many people at small tables: fours, and threes where it does not come out even; up to five at one
/// table. Gives the sizes, largest first, in people.
#[must_use]
pub fn tables(people: usize) -> impl ExactSizeIterator<Item = usize> {
    let tables = if people <= 5 { people.min(1) } else { people.div_ceil(4) };
    (0..tables).map(move |table| people / tables + usize::from(table < people % tables))
}
