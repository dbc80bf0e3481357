//! Who is coming, whom they know and what they share: the session's names resolved into one small graph.

use super::called::{Called, called, several, without_remark};
use super::spelling::{BySpelling, Spelling, begin_apart, same};
use crate::session::{At, Attendee, Field, List, Rsvp, Session, Talks, nearest};
use smol_str::{SmolStr, ToSmolStr, format_smolstr};
use std::cell::OnceCell;
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
    /// Those whom the file names as hosts and who have said no: they host nothing. One may be named twice.
    pub hosts_away: Vec<usize>,
    /// What they may have in common, in the order of the file.
    pub interests: Vec<Shared>,
    /// For each topic what it is about, as indices of these; none for what is not among them.
    pub about: Vec<Vec<Option<usize>>>,
    /// Fields for one host that name several.
    pub together: Vec<Together>,
    /// Names that stand for nobody.
    pub strangers: Vec<Stranger>,
    /// For each time that is still being agreed, who can come and who might.
    pub answers: Vec<Answers>,
    /// Attendees who stand in the file twice: the later one's place among the attendees, and the earlier one's.
    pub twice: Vec<(usize, usize)>,
    /// What tells those apart who are called alike, once somebody asks.
    names: OnceCell<Vec<Names>>,
}

/// What somebody is called where others are called alike.
#[derive(Clone, Debug)]
struct Names {
    /// In what the host alone reads.
    told_apart: SmolStr,
    /// In what others read.
    shown: SmolStr,
}

/// Somebody who may be in the room.
#[derive(Clone, Debug, Default)]
pub struct Person {
    /// The whole name, as the file has it.
    pub name: SmolStr,
    /// What to call them to their face: `called` where that is given, else what their name says. Where two are called
    /// alike, see [`People::called`].
    pub first: SmolStr,
    /// The initial of their family name, where their name has one.
    pub initial: Option<char>,
    /// `first` may be wrong, and the file does not say.
    pub name_is_unclear: bool,
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
    /// How many they bring along of whom nothing is known, in people.
    pub brings: usize,
    /// They may be introduced to others.
    pub introduce: bool,
    /// Whom they know, sorted, read both ways.
    pub knows: Vec<usize>,
    /// Whom they are not placed with, sorted, read both ways.
    pub apart_from: Vec<usize>,
    /// To whom they are senior, sorted.
    pub senior_to: Vec<usize>,
    /// How much they talk, where the file says.
    pub talks: Option<Talks>,
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

/// Several people in the field for one host: they are read as if each stood in a field of their own.
#[derive(Clone, Debug)]
pub struct Together {
    /// As it is written.
    pub name: At<SmolStr>,
    /// The key of each, and who belongs there.
    pub apart: Vec<(&'static str, SmolStr)>,
    /// Somebody is left for whom there is no field, so that the words stand as they are.
    pub is_crowded: bool,
}

/// That fewer people all know each other says nothing. Judgement.
const A_GROUP: usize = 3;

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
pub(super) fn people<'s>(session: &'s Session) -> People {
    let mut people = People::default();
    let room = session.attendee.len() + HOSTS;
    people.everyone.reserve(room);
    let mut index = Index {
        by_name: BySpelling::with_capacity_and_hasher(room, <_>::default()),
        namesakes: BySpelling::default(),
        by_first: BySpelling::with_capacity_and_hasher(room, <_>::default()),
    };
    for (place, attendee) in session.attendee.iter().enumerate() {
        let Some(name) = attendee.name.text() else {
            continue;
        };
        let called = called(name);
        let first = attendee.called.text().unwrap_or(called.words);
        match index.add(name, first, people.everyone.len()) {
            None => people.everyone.push(person(place, name, called, attendee)),
            Some(earlier) if are_from_elsewhere(&people.everyone[earlier], attendee) => {
                index.namesakes.insert(Spelling(name), ());
                people.everyone.push(person(place, name, called, attendee));
            }
            Some(earlier) => people.twice.push((place, people.everyone[earlier].attendee.unwrap_or(place))),
        }
    }
    let about = &session.session;
    let fields =
        [(&about.facilitator, "facilitator"), (&about.second_host, "second_host"), (&about.greeter, "greeter")];
    let names = parted(fields, &index, &mut people);
    let mut host = |name: &'s str, key: &'static str| {
        if index.several(name) {
            let at = fields.iter().find(|(_, field)| *field == key).and_then(|(field, _)| field.get());
            people.strangers.extend(at.map(|at| Stranger { name: at.clone(), key, nearest: None, several: true }));
        }
        let called = called(name);
        let known = index.find(name).or_else(|| index.find(without_remark(name))).or_else(|| people.same_as(called));
        let one = known.unwrap_or_else(|| {
            index.add(name, called.words, people.everyone.len());
            people.everyone.push(Person::named(name, called, None));
            people.everyone.len() - 1
        });
        if people.everyone[one].coming == Coming::No {
            people.hosts_away.push(one);
            return None;
        }
        people.everyone[one].host = true;
        people.everyone[one].coming = Coming::Yes;
        Some(one)
    };
    let hosts = [0, 1, 2].map(|at| host(names[at]?, fields[at].1));
    [people.facilitator, people.second_host, people.greeter] = hosts;
    relations(session, &index, &mut people);
    interests(session, &mut people);
    people
}

/// Who stands in each field for a host. Of several in one field the first stands there, and each other in the next field that
/// the file does not have; where there is none for somebody, the words stand as they are.
fn parted<'s>(
    fields: [(&'s Field<SmolStr>, &'static str); HOSTS],
    index: &Index<'s>,
    people: &mut People,
) -> [Option<&'s str>; HOSTS] {
    let mut names = fields.map(|(field, _)| field.text());
    for (field, key) in fields {
        let Some(whole) = field.get() else { continue };
        let several = several(whole);
        if several.is_empty() || index.find(whole).is_some() || people.same_as(called(whole)).is_some() {
            continue;
        }
        // "Hill, Ada" is one person in a file that turns other names too.
        let is_turned = several.len() == 2 && whole.contains(',') && turned(&people.everyone);
        if is_turned && several.iter().all(|name| index.find(name).is_none()) {
            continue;
        }
        let is_named = |one: &&&str| !names.iter().flatten().any(|host| same(host, one));
        let others: Vec<&'s str> = several[1..].iter().filter(is_named).copied().collect();
        let free = (1..HOSTS).filter(|at| matches!(fields[*at].0, Field::Absent(_)) && names[*at].is_none());
        let placed: Vec<(usize, &'s str)> = free.zip(others.iter().copied()).collect();
        let is_crowded = placed.len() < others.len();
        let others = placed.iter().map(|(at, name)| (fields[*at].1, (*name).into()));
        let apart = std::iter::once((key, several[0].into())).chain(others).collect();
        people.together.push(Together { name: whole.clone(), apart, is_crowded });
        if !is_crowded {
            let at = fields.iter().position(|(_, other)| *other == key).unwrap_or_default();
            for (at, name) in placed.into_iter().chain([(at, several[0])]) {
                names[at] = Some(name);
            }
        }
    }
    names
}

/// Whether names are written with the family name first: "Hill, Ada".
fn turned(everyone: &[Person]) -> bool {
    let before_comma = |name: &str| name.split_once(',').map(|(before, _)| before.trim().to_owned());
    everyone.iter().any(|one| before_comma(&one.name).is_some_and(|before| called(&one.name).family == Some(&before)))
}

impl People {
    /// Those on the list who may be in the room: attendees who have not said no. Hosts among them too.
    pub fn listed(&self) -> impl Iterator<Item = (usize, &Person)> {
        self.everyone.iter().enumerate().filter(|(_, person)| person.attendee.is_some() && person.coming != Coming::No)
    }

    /// Those of them who are no hosts.
    pub fn guests(&self) -> impl Iterator<Item = (usize, &Person)> {
        self.listed().filter(|(_, person)| !person.host)
    }

    /// For each of those who are brought along, who brings them: one of the list who may be in the room. They may be very
    /// many.
    pub fn companions(&self) -> impl Iterator<Item = usize> {
        self.listed().flat_map(|(one, person)| std::iter::repeat_n(one, person.brings))
    }

    /// How many may come beside the hosts: guests, and whoever is brought along.
    #[must_use]
    pub fn heads(&self) -> usize {
        self.guests().count() + self.brought()
    }

    /// How many of those are brought along.
    #[must_use]
    pub fn brought(&self) -> usize {
        self.listed().map(|(_, person)| person.brings).sum()
    }

    /// The only one with these names, however they are turned and whatever title stands before them.
    fn same_as(&self, called: Called<'_>) -> Option<usize> {
        let family = called.family?;
        let is_same = |person: &Person| {
            same(&person.first, called.words)
                && super::called(&person.name).family.is_some_and(|theirs| same(theirs, family))
        };
        let mut found = (0..).zip(&self.everyone).filter(|(_, person)| is_same(person));
        found.next().filter(|_| found.next().is_none()).map(|(one, _)| one)
    }

    /// Those who have a place at a table: all on the list who may be in the room, but for whoever is at the door.
    pub fn seated(&self) -> impl Iterator<Item = (usize, &Person)> {
        self.listed().filter(|(one, _)| Some(*one) != self.greeter)
    }

    /// Whether any reply is written down: without one, nobody is in more doubt than another.
    #[must_use]
    pub fn replies_are_noted(&self, session: &Session) -> bool {
        session.attendee.iter().any(|attendee| !matches!(attendee.rsvp, Field::Absent(_)))
    }

    /// Facilitator, second host and greeter, each once.
    pub fn hosts(&self) -> impl Iterator<Item = usize> {
        let hosts = [self.facilitator, self.second_host, self.greeter];
        (0..hosts.len()).filter(move |at| !hosts[..*at].contains(&hosts[*at])).filter_map(move |at| hosts[at])
    }

    /// What to call somebody where only the hosts read it: people who are called alike have the initial of their family
    /// name, else where they come from, else their whole name.
    #[must_use]
    pub fn called(&self, one: usize) -> &str {
        &self.names()[one].told_apart
    }

    /// What to call somebody where others read it too: as [`People::called`], but nothing more than the family
    /// name, and that only where its initial does not do.
    #[must_use]
    pub fn shown(&self, one: usize) -> &str {
        &self.names()[one].shown
    }

    /// Where somebody comes from, unless what tells them apart says it already.
    #[must_use]
    pub fn from_beside_name(&self, one: usize) -> Option<&str> {
        self.everyone[one].from.as_deref().filter(|from| !self.called(one).ends_with(from))
    }

    fn names(&self) -> &[Names] {
        self.names.get_or_init(|| {
            let mut alike: BySpelling<'_, Vec<usize>> = BySpelling::default();
            for (one, person) in self.everyone.iter().enumerate().filter(|(_, person)| person.coming != Coming::No) {
                alike.entry(Spelling(&person.first)).or_default().push(one);
            }
            let named = self.everyone.iter().enumerate();
            named.map(|(one, person)| person.names(one, &self.everyone, alike.get(&Spelling(&person.first)))).collect()
        })
    }

    /// Those who may be in the room to whom somebody is senior.
    pub fn juniors(&self, one: usize) -> impl Iterator<Item = usize> {
        let juniors = self.everyone[one].senior_to.iter().copied();
        juniors.filter(|junior| self.everyone[*junior].coming != Coming::No)
    }

    /// Whether so many may come that it says something, and all on the list know each other by name.
    #[must_use]
    pub fn all_know_each_other(&self) -> bool {
        let listed: Vec<usize> = self.listed().map(|(one, _)| one).collect();
        let knows_all = |one: &usize| {
            let known = self.everyone[*one].knows.iter().filter(|other| listed.binary_search(other).is_ok());
            known.count() + 1 == listed.len()
        };
        listed.len() >= A_GROUP && listed.iter().all(knows_all)
    }

    /// Whether all of two or more people are kept apart from each other.
    #[must_use]
    pub fn are_all_apart(&self, group: &[usize]) -> bool {
        let pairs = group.iter().enumerate().flat_map(|(at, a)| group[..at].iter().map(move |b| (*a, *b)));
        // A large group has a pair that is not apart soon, so that this ends.
        group.len() >= 2 && pairs.into_iter().all(|(a, b)| self.apart(a, b))
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
        let name = Spelling(name);
        let mut whole = (0..self.everyone.len()).filter(|one| Spelling(&self.everyone[*one].name) == name);
        match (whole.next(), whole.next()) {
            (Some(one), None) => return Some(one),
            (Some(_), Some(_)) => return None,
            (None, _) => {}
        }
        let is_called = |person: &Person| {
            // A name begins with the first name, so that most are no match at their first letter.
            let first = || person.name.split_whitespace().next().unwrap_or(&person.name);
            !begin_apart(&person.name, name.0) && Spelling(first()) == name || Spelling(&person.first) == name
        };
        let mut called = self.everyone.iter().enumerate().filter(|(_, person)| is_called(person));
        let (one, person) = called.next()?;
        // Of several who have one whole name the first stands for all.
        called.all(|(_, other)| Spelling(&other.name) == Spelling(&person.name)).then_some(one)
    }

    /// The interests two people share, as indices.
    #[must_use]
    pub fn shared(&self, a: usize, b: usize) -> Vec<usize> {
        let theirs = &self.everyone[b].interests;
        self.everyone[a].interests.iter().copied().filter(|interest| theirs.binary_search(interest).is_ok()).collect()
    }

    /// The hook that draws most: that of the interest which most people share, of those that have one and may be spoken of
    /// to everybody.
    #[must_use]
    pub fn hook(&self) -> Option<&str> {
        let mut ranked = self.ranked().into_iter().filter(|interest| !self.is_kept_apart(*interest));
        ranked.find_map(|interest| self.interests[interest].hook.as_deref())
    }

    /// Whether only people care about an interest who are kept apart from each other: to speak of it to everybody would
    /// bring just them together.
    #[must_use]
    pub fn is_kept_apart(&self, interest: usize) -> bool {
        self.are_all_apart(&self.interests[interest].holders)
    }

    /// The interests by how many hold them, most first, then in the order of the file; those come last that are kept apart.
    #[must_use]
    pub fn ranked(&self) -> Vec<usize> {
        let mut ranked: Vec<usize> = (0..self.interests.len()).collect();
        ranked.sort_by_cached_key(|&interest| {
            (self.is_kept_apart(interest), usize::MAX - self.interests[interest].holders.len(), interest)
        });
        ranked
    }
}

impl Person {
    /// Somebody of whom nothing is known but the name, and what the file says they are called.
    fn named(name: &str, called: Called<'_>, known_as: Option<&str>) -> Person {
        Person {
            name: name.into(),
            first: known_as.unwrap_or(called.words).into(),
            initial: called.family.and_then(|family| family.chars().find(|c| c.is_alphabetic())),
            name_is_unclear: called.is_unclear && known_as.is_none(),
            ..Person::default()
        }
    }

    /// What tells this person, `one`, from those called `alike`, this one among them.
    fn names(&self, one: usize, everyone: &[Person], alike: Option<&Vec<usize>>) -> Names {
        let others = || alike.into_iter().flatten().filter(|other| **other != one).map(|other| &everyone[*other]);
        if self.coming == Coming::No || others().next().is_none() {
            return Names { told_apart: self.first.clone(), shown: self.first.clone() };
        }
        let with_initial =
            self.initial.map(|initial| format_smolstr!("{} {}", self.first, initial.to_uppercase().to_smolstr()));
        let is_the_only = |of: &dyn Fn(&Person) -> bool| !others().any(of);
        let initial_is_enough = is_the_only(&|other| other.initial == self.initial);
        let shown = match (&with_initial, called(&self.name).family) {
            (Some(with_initial), _) if initial_is_enough => with_initial.clone(),
            (_, Some(family)) => format_smolstr!("{} {family}", self.first),
            (with_initial, None) => with_initial.clone().unwrap_or_else(|| self.first.clone()),
        };
        let told_apart = match (with_initial, &self.from) {
            (Some(with_initial), _) if initial_is_enough => with_initial,
            (_, Some(from)) if is_the_only(&|other| other.from.as_ref().is_some_and(|other| same(other, from))) => {
                format_smolstr!("{} from {from}", self.first)
            }
            _ => self.name.clone(),
        };
        Names { told_apart, shown }
    }
}

fn person(place: usize, name: &str, called: Called<'_>, attendee: &Attendee) -> Person {
    let rsvp = attendee.rsvp.copied().unwrap_or(Rsvp::Asked);
    Person {
        attendee: Some(place),
        from: attendee.from.get().map(|from| from.value.clone()),
        coming: match rsvp {
            Rsvp::Yes => Coming::Yes,
            Rsvp::Maybe => Coming::Maybe,
            Rsvp::Asked => Coming::Asked,
            Rsvp::No => Coming::No,
        },
        brings: attendee.brings.copied().unwrap_or(0) as usize,
        introduce: attendee.introduce.copied().unwrap_or(true),
        talks: attendee.talks.copied(),
        ..Person::named(name, called, attendee.called.text())
    }
}

/// Whether somebody of the same name comes from another place, and so is another person.
fn are_from_elsewhere(one: &Person, other: &Attendee) -> bool {
    one.from.as_deref().zip(other.from.text()).is_some_and(|(one, other)| !same(one, other))
}

/// Finds people by whole name, by what they are called, and by a first name that only one of them has.
#[derive(Default)]
struct Index<'s> {
    by_name: BySpelling<'s, usize>,
    /// Whole names that several people have.
    namesakes: BySpelling<'s, ()>,
    /// None where several people have the first name.
    by_first: BySpelling<'s, Option<usize>>,
}

impl<'s> Index<'s> {
    /// Notes somebody by their names. Gives the one who has the whole name already, where there is one: then nothing
    /// is noted.
    fn add(&mut self, name: &'s str, known_as: &'s str, person: usize) -> Option<usize> {
        match self.by_name.entry(Spelling(name)) {
            Entry::Occupied(earlier) => return Some(*earlier.get()),
            Entry::Vacant(place) => place.insert(person),
        };
        let first = name.split_whitespace().next().unwrap_or(name);
        self.add_first(first, person);
        if !same(known_as, first) {
            self.add_first(known_as, person);
        }
        None
    }

    fn add_first(&mut self, first: &'s str, person: usize) {
        self.by_first.entry(Spelling(first)).and_modify(|found| *found = None).or_insert(Some(person));
    }

    fn find(&self, name: &str) -> Option<usize> {
        let name = Spelling(name);
        if self.namesakes.contains_key(&name) {
            return None;
        }
        self.by_name.get(&name).copied().or_else(|| self.by_first.get(&name).copied().flatten())
    }

    fn several(&self, name: &str) -> bool {
        let name = Spelling(name);
        self.namesakes.contains_key(&name) || self.by_first.get(&name).is_some_and(Option::is_none)
    }
}

/// What an attendee may be to others whom the file names.
struct Relation {
    key: &'static str,
    written: fn(&Attendee) -> &List<At<SmolStr>>,
    read: fn(&mut Person) -> &mut Vec<usize>,
    /// Read both ways.
    is_mutual: bool,
}

const RELATIONS: &[Relation] = &[
    Relation { key: "knows", written: |one| &one.knows, read: |one| &mut one.knows, is_mutual: true },
    Relation { key: "apart_from", written: |one| &one.apart_from, read: |one| &mut one.apart_from, is_mutual: true },
    Relation { key: "senior_to", written: |one| &one.senior_to, read: |one| &mut one.senior_to, is_mutual: false },
];

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
        for relation in RELATIONS {
            for name in (relation.written)(&session.attendee[place]) {
                let Some(other) = find(name, relation.key, people).filter(|&other| other != this) else {
                    continue;
                };
                (relation.read)(&mut people.everyone[this]).push(other);
                if relation.is_mutual {
                    (relation.read)(&mut people.everyone[other]).push(this);
                }
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
        for list in RELATIONS.iter().map(|relation| relation.read) {
            let list = list(person);
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

#[cfg(test)]
mod tests {
    use crate::facts::Facts;
    use crate::session::read;

    #[test]
    fn a_club_that_tells_two_apart_is_said_once() {
        let people = [("Mei", "Otters"), ("Mei", "Pike Lane"), ("Tom", "Otters")];
        let file: String =
            people.map(|(name, from)| format!("[[attendee]]\nname = '{name}'\nfrom = '{from}'\n")).concat();
        let session = read(file.as_bytes()).session;
        let people = Facts::of(&session).people;
        assert_eq!((people.called(1), people.from_beside_name(1)), ("Mei from Pike Lane", None));
        assert_eq!((people.called(2), people.from_beside_name(2)), ("Tom", Some("Otters")));
    }
}
