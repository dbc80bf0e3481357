//! From rows to people: who they are, what they care about, and what is only counted.

use super::answers::{self, Care, is_address, is_nothing, is_personal};
use super::columns::{Column, Columns};
use super::notes::{Notes, Remark, rows as named};
use super::rows::Row;
use super::words::{one_line, words};
use super::{Signups, interests, spellings};
use crate::facts::plain;
use crate::session::{Span, contacts};
use crate::starter::Guest;
use std::collections::{BTreeMap, HashMap};

/// Somebody, with what is known of them and not written.
struct Person {
    row: usize,
    guest: Guest,
    /// Their addresses for e-mail: to tell two people of one name from one who signed up twice, and for nothing else.
    mail: Vec<String>,
    care: Care,
}

/// What the rows say of people.
pub(super) fn signups(rows: &[Row], columns: &Columns, unclosed: &[usize]) -> Signups {
    let mut notes = Notes::default();
    notes.columns(columns);
    if columns.row > 0 {
        notes.say(format!("The headings stand in row {}; what is above them is left out.", rows[columns.row].number));
    }
    unclosed.iter().for_each(|row| notes.row(*row, Remark::Unclosed));
    let sheet = Sheet { columns, turned: is_turned(&rows[columns.row..], columns) };
    if sheet.turned {
        notes.say("Names stood as \"Surname, First name\" and are turned round.".to_owned());
    }
    let heading = &rows[columns.row];
    let mut people = vec![];
    for row in &rows[columns.row + 1..] {
        if row.cells == heading.cells {
            notes.row(row.number, Remark::Headings);
        } else if let Some(person) = sheet.person(row, &mut notes) {
            people.push(person);
        }
    }
    let mut people = once(people, &mut notes);
    let held = people.iter_mut().map(|person| (person.row, &mut person.guest.interests));
    let interests = spellings::settle(held.collect(), &mut notes);
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
        diets,
        needs,
        notes: notes.sentences(),
    }
}

/// The sheet's columns, and how names stand in it.
struct Sheet<'c> {
    columns: &'c Columns,
    turned: bool,
}

impl Sheet<'_> {
    fn person(&self, row: &Row, notes: &mut Notes) -> Option<Person> {
        let name = self.name(row, notes);
        if matches!(words(&name).as_slice(), [total, rest @ ..] if matches!(total.as_str(), "total" | "totals" | "subtotal" | "sum")
            && rest.iter().all(|word| word.chars().all(|c| c.is_ascii_digit())))
        {
            notes.row(row.number, Remark::Total);
            return None;
        }
        if is_nothing(&name) || is_placeholder(&name) {
            notes.row(row.number, Remark::NoName);
            return None;
        }
        if ["&", "and", "+"].iter().any(|sign| name.split(' ').any(|word| word.eq_ignore_ascii_case(sign))) {
            notes.row(row.number, Remark::Two);
        }
        let called = self.one(Column::Called, row, notes);
        let said = self.columns.of(Column::Rsvp).next().map_or("", |at| row.cell(at));
        let rsvp = answers::reply(said);
        if rsvp.is_none() && !is_nothing(said) && !said.is_empty() {
            notes.row(row.number, Remark::Reply);
        }
        let places = self.columns.of(Column::Places).filter_map(|at| row.cell(at).parse::<u32>().ok());
        if places.max().is_some_and(|places| places > 1) {
            notes.row(row.number, Remark::Places);
        }
        let mut held = vec![];
        for at in self.columns.of(Column::Interests) {
            for interest in interests::split(row.cell(at)) {
                held.extend(clean(&interest, row.number, notes));
            }
        }
        let guest = Guest {
            called: called.filter(|called| !name.starts_with(called.as_str())).or_else(|| called_by(&name)),
            role: self.one(Column::Role, row, notes),
            from: self.one(Column::From, row, notes),
            interests: held,
            rsvp,
            name,
        };
        let private = self.columns.of(Column::Private).map(|at| row.cell(at).to_lowercase());
        Some(Person {
            row: row.number,
            guest,
            mail: private.filter(|cell| cell.contains('@')).collect(),
            care: self.care(row),
        })
    }

    /// The name in a row, whole.
    fn name(&self, row: &Row, notes: &mut Notes) -> String {
        let mut parts = vec![];
        for column in [Column::Name, Column::First, Column::Last] {
            for at in self.columns.of(column) {
                parts.extend(clean(row.cell(at), row.number, notes));
            }
        }
        let mut name = parts.join(" ");
        if self.turned
            && let Some((last, first)) = name.split_once(',')
        {
            name = format!("{} {}", first.trim(), last.trim());
        }
        if let Some((before, _)) = name.split_once('(')
            && name.ends_with(')')
            && !before.trim().is_empty()
        {
            notes.row(row.number, Remark::Bracket);
            name = before.trim().to_owned();
        }
        // A number that is spread over two columns is one only now.
        clean(&name, row.number, notes).unwrap_or_default()
    }

    fn one(&self, column: Column, row: &Row, notes: &mut Notes) -> Option<String> {
        let at = self.columns.of(column).next()?;
        clean(row.cell(at), row.number, notes).filter(|text| !is_nothing(text))
    }

    fn care(&self, row: &Row) -> Care {
        let mut all = Care::default();
        for (column, read) in [
            (Column::Diets, answers::diets as fn(&str) -> Care),
            (Column::Access, answers::needs),
            (Column::Care, answers::care),
        ] {
            for at in self.columns.of(column) {
                let care = read(row.cell(at));
                all.diets.extend(care.diets);
                all.needs.extend(care.needs);
                all.unclear |= care.unclear;
            }
        }
        all.diets.sort_unstable();
        all.diets.dedup();
        all.needs.sort_unstable();
        all.needs.dedup();
        all
    }
}

/// Whether names stand as "Surname, First name": three in four at least, and what is after the comma is no letters of a
/// degree.
fn is_turned(rows: &[Row], columns: &Columns) -> bool {
    const AFTER_A_NAME: &[&str] = &["jr", "sr", "phd", "md", "ma", "msc", "bsc", "ba", "rn", "obe", "mbe"];
    let Some(at) = columns.of(Column::Name).next() else {
        return false;
    };
    let turned = |name: &&str| {
        let first = words(name.split_once(',').map_or("", |(_, first)| first));
        name.matches(',').count() == 1
            && !first.is_empty()
            && !first.iter().any(|word| AFTER_A_NAME.contains(&word.as_str()))
    };
    let names = || rows.iter().skip(1).map(|row| row.cell(at)).filter(|name| !name.is_empty());
    let count = names().filter(turned).count();
    count > 0 && count * 4 >= names().count() * 3
}

fn is_placeholder(name: &str) -> bool {
    const PLACEHOLDERS: &[&str] = &[
        "tba",
        "unknown",
        "anonymous",
        "guest",
        "plus one",
        "1",
        "someone",
        "somebody",
        "name",
        "no name",
        "to be confirmed",
    ];
    PLACEHOLDERS.contains(&words(name).join(" ").as_str())
}

/// What to call somebody whose name begins with how they are addressed.
fn called_by(name: &str) -> Option<String> {
    let parts: Vec<&str> = name.split(' ').collect();
    let title = parts[0].trim_end_matches('.').to_lowercase();
    if !is_address(&title) {
        return None;
    }
    Some(if parts.len() > 2 { parts[1].to_owned() } else { name.to_owned() })
}

/// A text that may stand beside a name, on one line: without contacts, and nothing where it tells of the person.
fn clean(cell: &str, row: usize, notes: &mut Notes) -> Option<String> {
    // Spreadsheets write an apostrophe before what is not to be a formula.
    let mut text = one_line(cell.trim_start_matches('\''));
    // What is left when one is taken out may come together to another.
    loop {
        let found = contacts(&text);
        if found.is_empty() {
            break;
        }
        notes.row(row, Remark::Contact);
        text = without(&text, &found);
    }
    if is_personal(&text) {
        notes.row(row, Remark::Personal);
        return None;
    }
    (!text.is_empty()).then_some(text)
}

/// The text without its contacts, nor the "ring me on" before them.
fn without(text: &str, contacts: &[Span]) -> String {
    const LEADING_UP: &[&str] = &[
        "ring", "call", "phone", "text", "mobile", "tel", "email", "e-mail", "mail", "contact", "reach", "write", "to",
        "me", "us", "on", "at", "or", "via",
    ];
    let outside = |at: &usize| !contacts.iter().any(|span| span.contains(*at));
    let rest: String = text.char_indices().filter(|(at, _)| outside(at)).map(|(_, c)| c).collect();
    let loose = |c: char| !c.is_alphanumeric();
    let mut words: Vec<&str> = rest.split_whitespace().filter(|word| !word.chars().all(loose)).collect();
    while let Some(last) = words.last()
        && LEADING_UP.contains(&last.trim_matches(loose).to_lowercase().as_str())
    {
        words.pop();
    }
    words.join(" ").trim_end_matches([',', ';', ':', '<', '(', '-', ' ']).to_owned()
}

/// Each person once: who signed up twice from one address is there as they last said, others of one name are two.
fn once(people: Vec<Person>, notes: &mut Notes) -> Vec<Person> {
    let mut by_name: HashMap<String, usize> = HashMap::new();
    let mut kept: Vec<Person> = vec![];
    for person in people {
        let Some(&earlier) = by_name.get(&plain(&person.guest.name)) else {
            by_name.insert(plain(&person.guest.name), kept.len());
            kept.push(person);
            continue;
        };
        let name = &kept[earlier].guest.name;
        let rows = named(&[kept[earlier].row, person.row]);
        let same_mail = person.mail.iter().any(|mail| kept[earlier].mail.contains(mail));
        if same_mail || (kept[earlier].guest == person.guest && kept[earlier].mail == person.mail) {
            notes.say(format!("{name} signed up twice, in {rows}; the later row counts."));
            kept[earlier] = person;
        } else {
            notes.say(format!(
                "{name} stands in {rows}: one person or two? A surname or a club in the name tells two apart."
            ));
            kept.push(person);
        }
    }
    kept
}

/// How many people there are of each, the most first.
fn count<'p>(people: impl Iterator<Item = &'p Vec<&'static str>>) -> Vec<(String, u32)> {
    let mut counts: BTreeMap<&str, u32> = BTreeMap::new();
    people.flatten().for_each(|what| *counts.entry(what).or_default() += 1);
    let mut counts: Vec<(String, u32)> = counts.into_iter().map(|(what, people)| (what.to_owned(), people)).collect();
    counts.sort_by_key(|(_, people)| std::cmp::Reverse(*people));
    counts
}
