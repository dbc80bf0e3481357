//! Who knows whom: what people say in their own words, matched to the names of the sheet.

use super::answers::says_nothing;
use super::notes::{Notes, Remark};
use super::people::Person;
use super::words::words;
use crate::facts::{BySpelling, Spelling};
use crate::session::{contacts, nearest};
use crate::starter::Guest;
use std::borrow::Cow;

/// Turns what people say of whom they know into the names of those in the sheet.
pub(super) fn settle(people: &mut [Person], notes: &mut Notes) {
    if people.iter().all(|person| person.knows.is_empty()) {
        return;
    }
    let spelt: Vec<Spelt<'_>> = people.iter().enumerate().flat_map(|(one, person)| spelt(one, &person.guest)).collect();
    let index = Index::of(people, &spelt);
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
        "nobody|no one|noone|not yet|nobody yet|no one yet|none of them|not a soul|just you|only you|yes|no";
    let mut cell = Cow::Borrowed(cell);
    for joint in [" and ", " & ", " und "] {
        if cell.contains(joint) {
            cell = cell.replace(joint, ",").into();
        }
    }
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
        let words = words(part);
        !part.is_empty() && !says_nothing(&words) && !words.are(NOBODY) && contacts(part).is_empty()
    };
    parts.filter(is_name).map(str::to_owned).collect()
}

/// A way in which others may write somebody's name.
struct Spelt<'p> {
    person: usize,
    /// Whole, then by the first name or what they are called, then by the surname.
    way: usize,
    name: Cow<'p, str>,
}

/// The ways in which others may write a name.
fn spelt(person: usize, guest: &Guest) -> Vec<Spelt<'_>> {
    let name = guest.name.as_str();
    let mut parts = name.split(' ');
    let first = parts.next().unwrap_or(name);
    let short = || [Some(first), guest.called.as_deref()].into_iter().flatten();
    let mut ways: Vec<(usize, Cow<'_, str>)> = vec![(0, name.into())];
    ways.extend(short().map(|short| (1, short.into())));
    if let Some(last) = parts.next_back() {
        let initial = last.chars().next().unwrap_or_default();
        ways.extend([(2, last.into()), (0, [last, " ", first].concat().into())]);
        ways.extend(short().map(|short| (0, [short, " ", last].concat().into())));
        ways.extend(short().map(|short| (1, format!("{short} {initial}").into())));
    }
    ways.into_iter().map(|(way, name)| Spelt { person, way, name }).collect()
}

/// Who is written so, if anybody; none where several are.
type Written = Option<Option<usize>>;

/// People by the ways in which others write their names.
struct Index<'p> {
    ways: BySpelling<'p, [Written; 3]>,
    people: &'p [Person],
}

/// So many names are compared for likeness: in a longer list one slip is near too many.
const COMPARED: usize = 2_000;

impl<'p> Index<'p> {
    fn of(people: &'p [Person], spelt: &'p [Spelt<'p>]) -> Index<'p> {
        let mut ways: BySpelling<'p, [Written; 3]> = BySpelling::default();
        for Spelt { person, way, name } in spelt {
            let others = ways.entry(Spelling(name)).or_default()[*way].get_or_insert(Some(*person));
            if *others != Some(*person) {
                *others = None;
            }
        }
        Index { ways, people }
    }

    fn find(&self, said: &str) -> Option<usize> {
        if let Some(known) = self.ways.get(&Spelling(said)).and_then(|ways| ways.iter().find_map(|way| *way)) {
            return known;
        }
        if self.people.len() > COMPARED {
            return None;
        }
        let whole = said.contains(' ');
        let written = |person: &'p Person| match (whole, person.guest.name.as_str()) {
            (true, name) => name,
            (false, name) => name.split(' ').next().unwrap_or(name),
        };
        let options: Vec<&str> = self.people.iter().map(written).collect();
        let near = nearest(said, options.iter().copied())?;
        let mut of = (0..options.len()).filter(|one| options[*one] == near);
        let one = of.next();
        one.filter(|_| of.next().is_none())
    }
}
