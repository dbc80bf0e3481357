//! Each person once: who signed up twice, and who is named in the row of somebody else.

use super::care::Care;
use super::notes::{Notes, rows as numbered};
use super::people::Person;
use super::{HashMap, HashSet};
use crate::facts::plain;
use std::collections::hash_map::Entry;

/// Adds who is named in the row of somebody else, behind them; whoever has a row of their own stands there as it says.
pub(super) fn add(people: &mut Vec<Person>, others: Vec<Person>) {
    let mut known: HashSet<String> = people.iter().map(|person| plain(&person.guest.name)).collect();
    people.extend(others.into_iter().filter(|other| known.insert(plain(&other.guest.name))));
    people.sort_by_key(|person| person.row);
}

/// Each person once: who signed up twice from one address is there as they last said, several places of one order stay
/// under the name they have, and others of one name are two.
pub(super) fn once(people: impl Iterator<Item = Person>, notes: &mut Notes) -> Vec<Person> {
    let mut by_name: HashMap<String, usize> = HashMap::default();
    let mut kept: Vec<Person> = vec![];
    for person in people {
        let earlier = match by_name.entry(plain(&person.guest.name)) {
            Entry::Occupied(earlier) => *earlier.get(),
            Entry::Vacant(free) => {
                free.insert(kept.len());
                kept.push(person);
                continue;
            }
        };
        let before = &mut kept[earlier];
        let rows = numbered(&[before.row, person.row]);
        let name = &before.guest.name;
        let same_mail = person.mail.iter().any(|mail| before.mail.contains(mail));
        if !person.order.is_empty() && person.order == before.order {
            before.guest.brings = before.guest.brings.saturating_add(person.guest.brings).saturating_add(1);
        } else if same_mail || (before.guest == person.guest && before.mail == person.mail) {
            notes.say(format!("{name} signed up twice, in {rows}; the later row counts."));
            let earlier = before.row;
            if again(before, person) {
                notes.say(format!("{} names other topics in row {earlier}; look at them.", before.guest.name));
            }
        } else {
            notes.say(format!(
                "{name} stands in {rows}: one person or two? A surname or a club in the name tells two apart."
            ));
            kept.push(person);
        }
    }
    kept
}

/// Puts what somebody says who signed up again in place of what they said before. What the later row leaves open stays. Gives
/// whether topics of the earlier one are lost.
fn again(before: &mut Person, later: Person) -> bool {
    let earlier = std::mem::replace(before, later);
    let guest = &mut before.guest;
    if guest.interests.is_empty() {
        guest.interests.clone_from(&earlier.guest.interests);
    }
    let loses = earlier.guest.interests.iter().any(|interest| !guest.interests.contains(interest));
    guest.rsvp = guest.rsvp.or(earlier.guest.rsvp);
    for (later, earlier) in [
        (&mut guest.called, earlier.guest.called),
        (&mut guest.role, earlier.guest.role),
        (&mut guest.from, earlier.guest.from),
        (&mut guest.pronouns, earlier.guest.pronouns),
    ] {
        if later.is_none() {
            *later = earlier;
        }
    }
    if before.knows.is_empty() {
        before.knows = earlier.knows;
    }
    if before.care == Care::default() {
        before.care = earlier.care;
    }
    before.mail.extend(earlier.mail);
    loses
}
