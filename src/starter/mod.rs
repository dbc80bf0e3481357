//! The starter file: what somebody has told so far, and every other key worth knowing as a comment beside its place.

mod toml;

pub(crate) use self::toml::text;

use self::toml::{count_table, list, push_list, push_text};
use crate::calendar::first_uid;
use crate::session::{Key, Kind, Session};
use crate::signups::Signups;
use crate::text::one_line;
use chrono::{NaiveDate, NaiveTime};

/// The schema's name beside a session file. A path and no web address: `cop` has no website, and an editor without a
/// network should find it too.
pub const SCHEMA: &str = "cop.schema.json";
/// The widest comment line, in columns: a terminal's.
const WIDTH: usize = 80;
/// Where comments after a value begin, in columns.
const COMMENTS: usize = 24;

/// What is known of a session that is being written down.
#[derive(Clone, Debug, Default)]
pub struct Draft {
    /// What people call it.
    pub title: Option<String>,
    /// The day on which this is written down.
    pub written: Option<NaiveDate>,
    /// A time zone to offer.
    pub zone: Option<&'static str>,
    /// Who should come, and why: a note for whoever writes the file.
    pub who: Option<String>,
    /// What it is for.
    pub purpose: Option<String>,
    /// How many come, where there is no list of them.
    pub expected: Option<u32>,
    /// The day.
    pub date: Option<NaiveDate>,
    /// When it starts.
    pub start: Option<NaiveTime>,
    /// When it finishes.
    pub finish: Option<NaiveTime>,
    /// What the place is called.
    pub venue: Option<String>,
    /// What sort of place that is: a word of the format.
    pub kind: Option<&'static str>,
    /// What there is to eat and drink.
    pub offered: Vec<String>,
    /// What people may have in common, the most shared first.
    pub interests: Vec<String>,
    /// Who is asked to come.
    pub guests: Vec<Guest>,
    /// Diets with the number of people who have each; none where nobody was asked.
    pub diets: Option<Vec<(String, u32)>>,
    /// Access needs likewise.
    pub needs: Option<Vec<(String, u32)>>,
}

impl Draft {
    /// Takes the people of a sheet, and what it says of all of them.
    pub fn take(&mut self, signups: Signups) {
        self.interests = signups.interests;
        self.guests = signups.guests;
        self.diets = signups.diets;
        self.needs = signups.needs;
    }
}

/// Somebody who is asked to come.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Guest {
    /// Their name.
    pub name: String,
    /// What to call them, where it is not the first word of the name.
    pub called: Option<String>,
    /// What they do.
    pub role: Option<String>,
    /// Their club, team or employer.
    pub from: Option<String>,
    /// What they care about.
    pub interests: Vec<String>,
    /// What they have answered: a word of the format.
    pub rsvp: Option<&'static str>,
    /// How many they bring along.
    pub brings: u32,
    /// Whom they know already, by their names.
    pub knows: Vec<String>,
    /// Their pronouns, where they are to stand in the file.
    pub pronouns: Option<String>,
}

/// The tables of a starter file, each with its keys and what to show behind a key that is not known yet. Samples are
/// blank where a reader could take them for somebody's words.
const TABLES: &[(&str, &[(&str, &str)])] = &[
    (
        "session",
        &[("title", "\"\""), ("purpose", "\"\""), ("facilitator", "\"\""), ("greeter", "\"\""), ("expected", "12")],
    ),
    (
        "when",
        &[("date", "2027-02-11"), ("start", "18:30:00"), ("finish", "20:00:00"), ("timezone", "\"Europe/London\"")],
    ),
    ("venue", &[("name", "\"\""), ("kind", "\"cafe\"")]),
    ("food", &[("offered", "[\"tea\", \"coffee\"]")]),
];

/// Lists of a starter file, as comments where they are empty.
const LISTS: &[(&str, &[(&str, &str)])] =
    &[("attendee", &[("name", "\"\""), ("from", "\"\""), ("interests", "[\"\"]")]), ("topic", &[("ask", "\"\"")])];

/// The text of a starter file. It is a session file as it stands, and says nothing that the draft does not say.
#[must_use]
pub fn starter(draft: &Draft) -> String {
    let mut file =
        format!("#:schema ./{SCHEMA}\n# A first session. Write what you know, and take away the # before its line.\n");
    for (table, keys) in TABLES {
        file.push_str(&format!("\n[{table}]\n"));
        for (key, sample) in *keys {
            let known = said(draft, table, key);
            // With a list of people there is no number to be told.
            if *key == "expected" && known.is_none() && !draft.guests.is_empty() {
                continue;
            }
            if let (Some(who), "purpose") = (&draft.who, *key) {
                file.push_str(&comment(&format!("Who should come, and why: {}", one_line(who))));
            }
            let offered = draft.zone.filter(|_| *key == "timezone").map(text);
            file.push_str(&line(table, key, known.as_deref(), offered.as_deref().unwrap_or(sample)));
        }
        file.push_str(&counts(draft, table));
    }
    file.push_str(&access(draft));
    if let Some(title) = &draft.title {
        file.push_str("\n[invite]\n");
        let uid =
            first_uid(title, draft.venue.as_deref(), draft.date, draft.guests.iter().map(|guest| guest.name.as_str()));
        file.push_str(&line("invite", "uid", Some(&text(&uid)), ""));
        if let Some(day) = draft.written {
            file.push_str(&line("invite", "revised", Some(&day.to_string()), ""));
        }
        file.push_str(&line("invite", "reply_to", None, "\"\""));
    }
    for (place, interest) in draft.interests.iter().enumerate() {
        file.push_str(&format!("\n[[interest]]\nname = {}\n", text(interest)));
        if place == 0 {
            file.push_str(&line("interest", "hook", None, "\"\""));
        }
    }
    for guest in &draft.guests {
        push_attendee(&mut file, guest);
    }
    for (table, keys) in LISTS {
        if *table == "attendee" && !draft.guests.is_empty() {
            continue;
        }
        file.push_str(&format!("\n{}#[[{table}]]\n", comment(words(&[table]))));
        for (key, sample) in *keys {
            file.push_str(&line(table, key, None, sample));
        }
    }
    file
}

/// The keys that a session cannot do without and the draft does not have, each as a person would look for it.
#[must_use]
pub fn left_to_fill(draft: &Draft) -> Vec<&'static str> {
    let people = draft.expected.is_some() || !draft.guests.is_empty();
    [
        (draft.title.is_some(), "title"),
        (draft.purpose.is_some(), "purpose"),
        (draft.date.is_some(), "date"),
        (draft.start.is_some(), "start"),
        (draft.finish.is_some(), "finish"),
        (draft.venue.is_some(), "the venue's name"),
        (people, "who is coming"),
    ]
    .into_iter()
    .filter(|(known, _)| !known)
    .map(|(_, what)| what)
    .collect()
}

/// What the draft says for a key, as TOML.
fn said(draft: &Draft, table: &str, key: &str) -> Option<String> {
    let time = |time: Option<NaiveTime>| time.map(|time| time.format("%H:%M:%S").to_string());
    match (table, key) {
        ("session", "title") => draft.title.as_deref().map(text),
        ("session", "purpose") => draft.purpose.as_deref().map(text),
        ("session", "expected") => draft.expected.map(|people| people.to_string()),
        ("when", "date") => draft.date.map(|date| date.to_string()),
        ("when", "start") => time(draft.start),
        ("when", "finish") => time(draft.finish),
        ("venue", "name") => draft.venue.as_deref().map(text),
        ("venue", "kind") => draft.kind.map(text),
        ("food", "offered") => (!draft.offered.is_empty()).then(|| list(&draft.offered)),
        _ => None,
    }
}

/// A key with what it is for: beside it where that fits, else above it.
fn line(table: &str, key: &str, known: Option<&str>, sample: &str) -> String {
    let line = match known {
        Some(value) => format!("{key} = {value}"),
        None => format!("#{key} = {sample}"),
    };
    let words = words(&[table, key]);
    if line.chars().count().max(COMMENTS - 2) + 4 + words.chars().count() <= WIDTH {
        format!("{line:0$}  # {words}\n", COMMENTS - 2)
    } else {
        format!("{}{line}\n", comment(words))
    }
}

fn comment(words: &str) -> String {
    textwrap::wrap(words, WIDTH - 2).iter().map(|line| format!("# {line}\n")).collect()
}

/// What a key is for, in the words of the format.
fn words(path: &[&str]) -> &'static str {
    let mut keys = Session::keys();
    let mut words = "";
    for name in path {
        let Some(Key { kind, words: its, .. }) = keys.iter().find(|key| key.name == *name) else {
            return "";
        };
        words = its.trim();
        if let Kind::Table(below) | Kind::Tables(below) = kind {
            keys = below;
        }
    }
    words
}

/// What people were asked that belongs under [food]: how many eat how, and nobody's name.
fn counts(draft: &Draft, table: &str) -> String {
    match &draft.diets {
        Some(diets) if table == "food" => {
            format!("asked_about_diets = true\n{}", count_table("diets", diets))
        }
        _ => String::new(),
    }
}

fn access(draft: &Draft) -> String {
    match &draft.needs {
        Some(needs) => format!("\n[access]\nasked = true\n{}", count_table("needs", needs)),
        None => String::new(),
    }
}

/// The entry of somebody, as it stands in a file.
pub(crate) fn attendee(guest: &Guest) -> String {
    let mut entry = String::new();
    push_attendee(&mut entry, guest);
    entry
}

/// Writes the entry of somebody behind what is written.
fn push_attendee(file: &mut String, guest: &Guest) {
    file.push_str("\n[[attendee]]\n");
    push_said(file, "name", Some(&guest.name));
    push_said(file, "called", guest.called.as_deref());
    push_said(file, "role", guest.role.as_deref());
    push_said(file, "from", guest.from.as_deref());
    push_named(file, "interests", &guest.interests);
    push_said(file, "rsvp", guest.rsvp);
    if guest.brings > 0 {
        file.push_str(&brings(guest.brings));
        file.push('\n');
    }
    push_named(file, "knows", &guest.knows);
    push_said(file, "pronouns", guest.pronouns.as_deref());
}

/// Writes a line for a text, where there is one.
fn push_said(file: &mut String, key: &str, said: Option<&str>) {
    let Some(said) = said else { return };
    file.push_str(key);
    file.push_str(" = ");
    push_text(file, said);
    file.push('\n');
}

/// Writes a line for a list of texts, where there are some.
fn push_named(file: &mut String, key: &str, texts: &[String]) {
    if texts.is_empty() {
        return;
    }
    file.push_str(key);
    file.push_str(" = ");
    push_list(file, texts);
    file.push('\n');
}

/// The line that says how many somebody brings along.
pub(crate) fn brings(people: u32) -> String {
    format!("brings = {people}")
}

#[cfg(test)]
mod tests;
