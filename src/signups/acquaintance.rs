//! Who knows whom: what people say in their own words, matched to the names of the sheet.

use super::answers::is_nothing;
use super::notes::{Notes, Remark};
use super::people::Person;
use super::words::words;
use crate::facts::plain;
use crate::session::{contacts, nearest};
use std::collections::HashMap;

/// Turns what people say of whom they know into the names of those in the sheet.
pub(super) fn settle(people: &mut [Person], notes: &mut Notes) {
    if people.iter().all(|person| person.knows.is_empty()) {
        return;
    }
    let index = Index::of(people);
    let mut found: Vec<Vec<String>> = vec![];
    for (this, person) in people.iter().enumerate() {
        let mut knows = vec![];
        for said in named(&person.knows) {
            match index.find(&said) {
                Some(other) if other == this => {}
                Some(other) => knows.push(people[other].guest.name.clone()),
                None => notes.person(Remark::Stranger, person.row, &person.guest.name, &said),
            }
        }
        knows.sort_unstable();
        knows.dedup();
        found.push(knows);
    }
    for (person, knows) in people.iter_mut().zip(found) {
        person.guest.knows = knows;
    }
}

/// The names in a cell.
fn named(cell: &str) -> Vec<String> {
    const NOBODY: &str =
        "|nobody|no one|noone|not yet|nobody yet|no one yet|none of them|not a soul|just you|only you|yes|no|";
    let cell = cell.replace(" and ", ",").replace(" & ", ",").replace(" und ", ",");
    let parts = cell.split([',', ';', '/', '\n', '+']).map(|part| {
        let part = part.split(['(', '[']).next().unwrap_or_default();
        let part = part.split(" from ").next().unwrap_or_default().trim().trim_end_matches(['.', '!', '?']);
        let part = part.strip_prefix("and ").unwrap_or(part);
        ["my friend ", "my colleague ", "only ", "just "]
            .iter()
            .find_map(|lead| part.strip_prefix(lead))
            .unwrap_or(part)
            .trim()
    });
    let is_name = |part: &&str| {
        let whole = format!("|{}|", words(part).join(" "));
        !part.is_empty() && !is_nothing(part) && !NOBODY.contains(&whole) && contacts(part).is_empty()
    };
    parts.filter(is_name).map(str::to_owned).collect()
}

/// People by a way in which others write their names; none where several are written so.
type By = HashMap<String, Option<usize>>;

/// People by their whole names, then by first names and what they are called, then by surnames.
struct Index {
    ways: [By; 3],
    names: Vec<String>,
}

/// So many names are compared for likeness: in a longer list one slip is near too many.
const COMPARED: usize = 2_000;

impl Index {
    fn of(people: &[Person]) -> Index {
        let mut ways = [By::new(), By::new(), By::new()];
        let mut names = vec![];
        for (one, person) in people.iter().enumerate() {
            let name = &person.guest.name;
            names.push(name.clone());
            let mut add = |way: usize, name: &str| {
                let others = ways[way].entry(plain(name)).or_insert(Some(one));
                if *others != Some(one) {
                    *others = None;
                }
            };
            add(0, name);
            let mut parts = name.split(' ');
            let first = parts.next().unwrap_or(name);
            let short = [Some(first), person.guest.called.as_deref()];
            short.iter().flatten().for_each(|short| add(1, short));
            let Some(last) = parts.next_back() else { continue };
            add(2, last);
            add(0, &format!("{last} {first}"));
            for short in short.into_iter().flatten() {
                add(0, &format!("{short} {last}"));
                add(1, &format!("{short} {}", last.chars().next().unwrap_or_default()));
            }
        }
        Index { ways, names }
    }

    fn find(&self, said: &str) -> Option<usize> {
        if let Some(known) = self.ways.iter().find_map(|way| way.get(&plain(said))) {
            return *known;
        }
        if self.names.len() > COMPARED {
            return None;
        }
        let whole = said.contains(' ');
        let written = |name: &'_ String| match whole {
            true => name.clone(),
            false => name.split(' ').next().unwrap_or(name).to_owned(),
        };
        let options: Vec<String> = self.names.iter().map(written).collect();
        let near = nearest(said, options.iter().map(String::as_str))?;
        let mut of = (0..options.len()).filter(|one| options[*one] == near);
        let one = of.next();
        one.filter(|_| of.next().is_none())
    }
}
