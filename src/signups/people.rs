//! From rows to people: who they are, what they care about, and what is only counted.

use super::care::Care;
use super::columns::{Column, Columns};
use super::foot::{is_order, of_orders, of_section};
use super::groups::{Said, Titles, groups};
use super::notes::{Notes, Remark};
use super::once::{add, once};
use super::reading::Sheet;
use super::rows::Row;
use super::unread::unread;
use super::{Signups, acquaintance, spellings};
use crate::starter::Guest;
use rayon::prelude::*;
use std::collections::BTreeMap;

/// Somebody, with what is known of them and not written.
pub(super) struct Person {
    pub(super) row: usize,
    pub(super) guest: Guest,
    /// Whom they know, in their own words.
    pub(super) knows: String,
    /// Their addresses for e-mail: to tell two people of one name from one who signed up twice, and for nothing else.
    pub(super) mail: Vec<String>,
    pub(super) care: Care,
    /// The order they belong to.
    pub(super) order: String,
}

/// What the rows say of people. `known` are interests in the spelling that they are to have.
pub(super) fn signups(rows: &[Row], columns: &Columns, unclosed: &[usize], known: &[String]) -> Signups {
    let mut notes = Notes::default();
    // A heading that nobody wrote is not told.
    if rows[columns.row].number > 0 {
        notes.columns(columns);
    }
    if columns.row > 0 {
        notes.say(format!("The headings stand in row {}; what is above them is left out.", rows[columns.row].number));
    }
    if let Some(next) = rows.get(columns.end) {
        notes.say(format!("Another part begins in row {}; it and what follows is left out.", next.number));
    }
    unclosed.iter().for_each(|row| notes.row(*row, Remark::Unclosed));
    let below = &rows[(columns.row + 1).min(columns.end)..columns.end];
    let sheet = Sheet::of(columns, below);
    if sheet.standing.turned {
        notes.say("Names stood as \"Surname, First name\" and are turned round.".to_owned());
    }
    let heading = &rows[columns.row];
    let orders = of_orders(columns, below);
    let unread = unread(columns, below);
    if !unread.is_empty() {
        notes.unread(columns, &unread);
    }
    let (mut titles, groups) = (Titles::of(below), groups(columns, below));
    let mut listed: Vec<(&Row, Said)> = vec![];
    for row in below {
        if let Some(word) = of_section(row) {
            titles.begin(word, row.number);
            notes.row(row.number, word.map_or(Remark::Note, |_| Remark::Section));
        } else if groups.contains(&row.number) {
            titles.begin(None, row.number);
            let title = row.cells.iter().find(|cell| !cell.is_empty());
            notes.person(Remark::Group, row.number, title.map_or("", |title| title), "");
        } else if row.cells == heading.cells {
            notes.row(row.number, Remark::Headings);
        } else if orders.is_some_and(|at| is_order(row.cell(at))) {
            notes.row(row.number, Remark::Order);
        } else if row.cells.iter().any(|cell| cell.starts_with('{') && cell.contains("\"ImportId\"")) {
            // The third heading row of a survey: its own names for its columns.
        } else {
            listed.push((row, titles.of_row(row.number)));
        }
    }
    let parts: Vec<Part> = listed.par_chunks(A_PART).map(|rows| sheet.part(rows)).collect();
    let (mut people, mut others) = (Vec::with_capacity(parts.len()), vec![]);
    for part in parts {
        people.push(part.people);
        others.extend(part.others);
        notes.take(part.notes);
    }
    let mut people = once(people.into_iter().flatten(), &mut notes);
    if !others.is_empty() {
        add(&mut people, others);
    }
    for person in people.iter().filter(|person| person.guest.brings > 0 && person.guest.rsvp != Some("no")) {
        notes.person(Remark::Places(person.guest.brings.saturating_add(1)), person.row, &person.guest.name, "");
    }
    acquaintance::settle(&mut people, &mut notes);
    let is_option = |key: &str| sheet.options.iter().flatten().any(|options| options.has_key(key));
    let held =
        people.iter_mut().map(|Person { row, guest: Guest { name, interests, .. }, .. }| (*row, &**name, interests));
    let (interests, sentences) = spellings::settle(held.collect(), known, is_option, &mut notes);
    let here = |column: Column| columns.of(column).next().is_some();
    let coming = || people.iter().filter(|person| person.guest.rsvp != Some("no"));
    let diets = (here(Column::Diets) || here(Column::Care)).then(|| count(coming().map(|person| &person.care.diets)));
    let needs = (here(Column::Access) || here(Column::Care)).then(|| count(coming().map(|person| &person.care.needs)));
    for person in coming().filter(|person| person.care.unclear) {
        notes.row(person.row, Remark::Care);
    }
    Signups {
        guests: people.into_iter().map(|person| person.guest).collect(),
        interests,
        sentences,
        diets,
        needs,
        notes: notes.sentences(),
    }
}

/// So many rows are read on one core before another may take the next ones. Judgement.
const A_PART: usize = 500;

/// What some of the rows say.
#[derive(Default)]
pub(super) struct Part {
    pub(super) people: Vec<Person>,
    /// Who is named in the row of somebody else.
    pub(super) others: Vec<Person>,
    pub(super) notes: Notes,
}

/// How many people there are of each, the most first.
fn count<'p>(people: impl Iterator<Item = &'p Vec<&'static str>>) -> Vec<(String, u32)> {
    let mut counts: BTreeMap<&str, u32> = BTreeMap::new();
    people.flatten().for_each(|what| *counts.entry(what).or_default() += 1);
    let mut counts: Vec<(String, u32)> = counts.into_iter().map(|(what, people)| (what.to_owned(), people)).collect();
    counts.sort_by_key(|(_, people)| std::cmp::Reverse(*people));
    counts
}
