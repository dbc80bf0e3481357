//! Who joined, who left, who answered, and what else changed about somebody.

use super::{About, Change, Place, Sides, values};
use crate::facts::plain;
use crate::session::{At, Said, first_word};
use crate::text::{Text, capital};
use smol_str::SmolStr;
use std::collections::{HashMap, HashSet};

/// So many names are given; of more, how many there are.
const NAMED: usize = 12;

/// Compares the attendees. Each is known by their name.
pub(super) fn compare(old: &Said, new: &Said, sides: Sides<'_>, changes: &mut Vec<Change>) {
    let (old, new) = (named(old), named(new));
    let mut left: Vec<Person<'_>> = missing(&old, &new);
    let mut joined: Vec<Person<'_>> = missing(&new, &old);
    let renamed = renamed(&mut left, &mut joined);
    for (before, after) in &renamed {
        let parts = [sides.before(before.name), sides.after(after.name)];
        changes.push(change("name", Text::say("{} is written as {} now.", &parts)));
    }
    let names = |people: &[Person<'_>], shown: &dyn Fn(&At<SmolStr>) -> Text| {
        people.iter().map(|person| shown(person.name)).collect::<Vec<_>>()
    };
    let (refused, joined): (Vec<_>, Vec<_>) = joined.into_iter().partition(|person| person.answer() == "no");
    changes.extend(group("joined", "joined", &names(&joined, &|at| sides.after(at))));
    changes.extend(group(
        "is new on the list, and cannot come",
        "cannot come",
        &names(&refused, &|at| sides.after(at)),
    ));
    changes.extend(group("is off the list", "left", &names(&left, &|at| sides.before(at))));
    let known: HashMap<(String, usize), &Person<'_>> = old.iter().map(|person| (person.key.clone(), person)).collect();
    let stayed = new.iter().filter_map(|person| known.get(&person.key).map(|before| (*before, person)));
    let stayed: Vec<(&Person<'_>, &Person<'_>)> =
        stayed.chain(renamed.iter().map(|(before, after)| (before, after))).collect();
    for (word, says, brief) in ANSWERS {
        let answered = stayed.iter().filter(|(before, after)| after.answer() == *word && before.answer() != *word);
        let names: Vec<Text> = answered.map(|(_, after)| sides.after(after.name)).collect();
        changes.extend(group(says, brief, &names).map(|change| Change { key: "attendee.rsvp".to_owned(), ..change }));
    }
    for (before, after) in stayed {
        let Said::Table(keys) = after.said else {
            continue;
        };
        let name = sides.after(after.name);
        for (key, said) in keys.iter().filter(|(key, _)| !matches!(*key, "name" | "rsvp")) {
            let place = Place { table: "attendee", key, of: Some(&name) };
            values::compare(place, before.said.key(key), said, sides, changes);
        }
    }
}

/// What an answer is called when somebody gives it: at length, and in brief.
const ANSWERS: &[(&str, &str, &str)] = &[
    ("yes", "said yes", "said yes"),
    ("maybe", "moved to maybe", "moved to maybe"),
    ("no", "said no", "said no"),
    ("asked", "is back among those who have not answered", "has not answered"),
];

/// Somebody, known by their name and by which of that name they are.
#[derive(Clone)]
struct Person<'s> {
    key: (String, usize),
    name: &'s At<SmolStr>,
    said: &'s Said,
}

impl Person<'_> {
    /// Their `rsvp`, which is "asked" where there is none.
    fn answer(&self) -> &str {
        self.said.key("rsvp").one().map_or("asked", |at| at.value.as_str())
    }
}

fn named(said: &Said) -> Vec<Person<'_>> {
    let Said::Tables(tables) = said else {
        return vec![];
    };
    let mut seen: HashMap<String, usize> = HashMap::new();
    let mut people = vec![];
    for said in tables {
        let Some(name) = said.key("name").one() else {
            continue;
        };
        let count = seen.entry(plain(name)).or_default();
        people.push(Person { key: (plain(name), *count), name, said });
        *count += 1;
    }
    people
}

/// Those of `these` who are not among `others`.
fn missing<'s>(these: &[Person<'s>], others: &[Person<'s>]) -> Vec<Person<'s>> {
    let others: HashSet<&(String, usize)> = others.iter().map(|person| &person.key).collect();
    let missing = these.iter().filter(|person| !others.contains(&person.key));
    missing.cloned().collect()
}

/// Takes out those who only got another form of their name: one who left and one who joined with the same first word.
fn renamed<'s>(left: &mut Vec<Person<'s>>, joined: &mut Vec<Person<'s>>) -> Vec<(Person<'s>, Person<'s>)> {
    let mut renamed = vec![];
    let first = |person: &Person<'_>| plain(first_word(person.name));
    let alone = |people: &[Person<'_>], name: &str| people.iter().filter(|person| first(person) == name).count() == 1;
    for person in std::mem::take(left) {
        let name = first(&person);
        let at = joined.iter().position(|other| first(other) == name);
        match at {
            Some(at) if alone(joined, &name) => renamed.push((person, joined.remove(at))),
            _ => left.push(person),
        }
    }
    renamed
}

/// "Two joined: Ana and Bo."
fn group(says: &str, brief: &str, names: &[Text]) -> Option<Change> {
    let number = number(names.len())?;
    let mut named: Vec<Text> = names.iter().take(NAMED).cloned().collect();
    if names.len() > NAMED {
        named.push(Text::ours(format!("{} more", names.len() - NAMED)));
    }
    // "One is", "two are".
    let (says, brief) = match names.len() {
        1 => (says.to_owned(), brief.to_owned()),
        _ => (plural(says), plural(brief)),
    };
    let text = Text::ours(format!("{} {says}: ", capital(&number))).and(Text::list(&named)).and(".");
    Some(Change { brief: Some(Text::ours(format!("{number} {brief}"))), ..change("name", text) })
}

fn plural(words: &str) -> String {
    let words = words.strip_prefix("is ").map_or(words.to_owned(), |rest| format!("are {rest}"));
    words.strip_prefix("has ").map_or(words.clone(), |rest| format!("have {rest}"))
}

fn change(key: &str, text: Text) -> Change {
    Change { about: About::People, key: format!("attendee.{key}"), text, brief: None }
}

/// A number as it is said; nothing of nobody.
fn number(number: usize) -> Option<String> {
    const WORDS: &[&str] =
        &["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];
    let place = number.checked_sub(1)?;
    Some(WORDS.get(place).map_or(number.to_string(), |word| (*word).to_owned()))
}
