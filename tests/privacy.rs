//! What is the host's alone, or the invited's, reaches no document of a wider audience: every key of the format holds
//! a marker of its own, and the markers are looked for in everything that is handed out.

use crate::holds::{without_faces, written};
use chrono::NaiveDate;
use clap::ValueEnum;
use cop::calendar::calendar;
use cop::checks;
use cop::documents::invitation::Invitation;
use cop::documents::{
    AFTERWARDS, ARROWS, BADGES, DOCUMENTS, Document, MESSAGE, Material, Printing, QUESTIONS, REMINDER, SIGN, TABLES,
    Template, WELCOME, Written,
};
use cop::facts::Facts;
use cop::render::{Options, Paper, render};
use cop::report::{self, Judged, Source, Style};
use cop::session::{Audience, Invited, Key, Kind, Session, read};
use std::fmt::Write;

const TODAY: NaiveDate = NaiveDate::from_ymd_opt(2027, 1, 4).expect("a day of the calendar");

/// A key with its own marker: where it stands, who may see it, how the file says it and how a page would show it.
struct Marked {
    path: String,
    audience: Audience,
    shown: Vec<String>,
}

/// A file in which every key of the format stands, and what to look for.
#[derive(Default)]
struct Markers {
    toml: String,
    marked: Vec<Marked>,
}

impl Markers {
    fn of_every_key() -> Markers {
        let mut markers = Markers::default();
        markers.table("", Session::keys(), Audience::Room);
        markers
    }

    /// Scalars first, then the tables below, as TOML wants it.
    fn table(&mut self, path: &str, keys: &'static [Key], audience: Audience) {
        let is_table = |key: &&Key| matches!(key.kind, Kind::Table(_) | Kind::Tables(_));
        for key in keys.iter().filter(|key| !is_table(key)) {
            let path = join(path, key.name);
            let value = self.value(&path, &key.kind, key.audience.min(audience));
            let _ = writeln!(self.toml, "{} = {value}", key.name);
        }
        for key in keys.iter().filter(is_table) {
            let path = join(path, key.name);
            let audience = key.audience.min(audience);
            match key.kind {
                Kind::Tables(keys) => {
                    let _ = writeln!(self.toml, "[[{path}]]");
                    self.table(&path, keys, audience);
                }
                Kind::Table(keys) => {
                    let _ = writeln!(self.toml, "[{path}]");
                    self.table(&path, keys, audience);
                }
                _ => {}
            }
        }
    }

    fn value(&mut self, path: &str, kind: &Kind, audience: Audience) -> String {
        let n = self.marked.len();
        let word = format!("zq{n}qz");
        let (value, shown) = match kind {
            Kind::Text | Kind::Anything => (format!("\"{word} of {path}\""), vec![word]),
            Kind::Number => (format!("{}", 7_000 + n), vec![format!("{}", 7_000 + n)]),
            Kind::Switch => ("true".to_owned(), vec![]),
            Kind::Date => {
                let date = NaiveDate::from_ymd_opt(2100 + n as i32, 3, 9).expect("a day of the calendar");
                (date.to_string(), vec![date.format("%Y").to_string()])
            }
            Kind::Time => {
                let time = format!("{:02}:{:02}", n / 60 + 3, n % 60);
                (format!("{time}:00"), vec![time])
            }
            // A word of a list is everyday English: what a page makes of it is looked at elsewhere.
            Kind::Word(words) => (format!("\"{}\"", words[words.len() - 1].word), vec![]),
            Kind::Many(kind) => {
                let value = self.value(path, kind, audience);
                return format!("[{value}]");
            }
            Kind::Counts => (format!("{{ {word} = {} }}", 7_000 + n), vec![word, format!("{}", 7_000 + n)]),
            Kind::Words(words) => (format!("{{ {word} = \"{}\" }}", words[0].word), vec![word]),
            Kind::Table(_) | Kind::Tables(_) => unreachable!("tables stand below"),
        };
        self.marked.push(Marked { path: path.to_owned(), audience, shown });
        value
    }

    /// Whatever of these an audience may not see, and where it is.
    fn leaks(&self, page: &str, audience: Audience) -> Vec<String> {
        let private = self.marked.iter().filter(|marked| marked.audience < audience);
        private
            .filter(|marked| marked.shown.iter().any(|shown| says(page, shown)))
            .map(|marked| marked.path.clone())
            .collect()
    }
}

/// Whether a page says a marker, at the beginning of a sentence too.
fn says(page: &str, marker: &str) -> bool {
    page.contains(marker) || page.contains(&marker.replacen("z", "Z", 1))
}

fn join(path: &str, key: &str) -> String {
    if path.is_empty() { key.to_owned() } else { format!("{path}.{key}") }
}

/// Every form a document is handed out in.
fn pages(document: &Document) -> Vec<String> {
    let mut pages = vec![];
    for format in written() {
        for &paper in Paper::value_variants() {
            for large_print in [false, true] {
                let options = Options { width: 80, paper, large_print };
                pages.push(without_faces(&render(document, format, options)));
            }
        }
    }
    pages
}

fn made(template: &Template, toml: &str) -> Document {
    let session = read(toml.as_bytes()).session;
    template.make(&Material::of(&Facts::of(&session)), Printing::WHOLE)
}

fn sheet(toml: &str) -> Document {
    made(&WELCOME, toml)
}

#[test]
fn the_file_of_markers_has_every_key() {
    let markers = Markers::of_every_key();
    let reading = read(markers.toml.as_bytes());
    assert!(reading.faults.is_empty(), "{:?}\n{}", reading.faults, markers.toml);
    let private = |audience| markers.marked.iter().filter(|marked| marked.audience == audience).count();
    assert!(private(Audience::Host) > 30 && private(Audience::Invited) > 8 && private(Audience::Room) > 12);
}

#[test]
fn nothing_private_reaches_the_welcome_sheet() {
    let markers = Markers::of_every_key();
    // Both kinds of place, since they get different sheets.
    for kind in ["online", "home", "other"] {
        let toml = markers.toml.replace("kind = \"other\"", &format!("kind = \"{kind}\""));
        for page in pages(&sheet(&toml)) {
            let leaks = markers.leaks(&page, Audience::Room);
            let named = ["attendee.called".to_owned()];
            assert_eq!(leaks, named, "the only private words are the first name of somebody with `list = true`");
        }
        for page in pages(&sheet(&toml.replace("list = true", "list = false"))) {
            assert_eq!(markers.leaks(&page, Audience::Room), [""; 0]);
        }
    }
}

#[test]
fn what_the_room_may_see_does_reach_the_sheet() {
    let markers = Markers::of_every_key();
    let page = &pages(&sheet(&markers.toml))[0];
    let there = |path: &str| {
        let marked = markers.marked.iter().find(|marked| marked.path == path).unwrap();
        marked.shown.iter().all(|shown| page.contains(shown.as_str()))
    };
    for path in [
        "session.title", "session.purpose", "session.facilitator", "session.second_host", "session.greeter",
        "session.next", "when.date", "when.finish", "venue.good_to_know", "food.offered", "interest.name", "topic.ask",
    ] {
        assert!(there(path), "{path}\n{page}");
    }
}

#[test]
fn nothing_private_stands_on_what_is_worn_laid_out_or_put_up() {
    let markers = Markers::of_every_key();
    for kind in ["online", "home", "other", "outdoors"] {
        let toml = markers.toml.replace("kind = \"other\"", &format!("kind = \"{kind}\""));
        for template in [&QUESTIONS, &TABLES, &SIGN, &ARROWS] {
            for page in pages(&made(template, &toml)) {
                assert_eq!(markers.leaks(&page, Audience::Room), [""; 0], "{page}");
            }
        }
        let worn: &[&str] = if kind == "online" { &[] } else { &["attendee.called", "attendee.pronouns"] };
        for page in pages(&made(&BADGES, &toml)) {
            assert_eq!(markers.leaks(&page, Audience::Room), worn, "{page}");
        }
    }
}

/// The messages in every form, the invitation first, and the entry for calendars: its lines unfolded, its times as people write them.
fn invitations(toml: &str) -> Vec<String> {
    let session = read(toml.as_bytes()).session;
    let facts = Facts::of(&session);
    let invitation = Invitation { session: facts.seen_by::<Invited>() };
    let mut templates = DOCUMENTS.iter().filter(|template| matches!(template.written, Written::Invited(_)));
    assert!(templates.clone().count() == 4 && templates.next().is_some_and(|first| first.name == MESSAGE.name));
    let mut pages = pages(&made(&MESSAGE, toml));
    pages.extend(templates.flat_map(|template| self::pages(&made(template, toml))));
    // After every day that marks a key.
    let later = NaiveDate::from_ymd_opt(2999, 1, 4).expect("a day of the calendar");
    let mut entry = calendar(invitation, false, later).expect("a day and a start").replace("\r\n ", "");
    let times: Vec<String> =
        entry.split('T').filter_map(|rest| Some(format!("{}:{}", rest.get(..2)?, rest.get(2..4)?))).collect();
    entry += &times.join("\n");
    pages.push(entry);
    pages
}

#[test]
fn nothing_private_reaches_an_invitation() {
    let markers = Markers::of_every_key();
    for kind in ["online", "home", "other"] {
        let kind = format!("kind = \"{kind}\"");
        let called_off = markers.toml.replace("kind = \"other\"", &kind);
        let on = called_off.replace("cancelled = true", "cancelled = false");
        for page in [called_off, on].iter().flat_map(|toml| invitations(toml)) {
            assert_eq!(markers.leaks(&page, Audience::Invited), [""; 0], "{page}");
        }
    }
}

#[test]
fn a_personal_message_tells_one_person_what_was_written_for_them_and_nothing_of_anybody_else() {
    let markers = Markers::of_every_key();
    let (before, attendee) = markers.toml.split_once("[[attendee]]").expect("an attendee");
    let (attendee, after) = attendee.split_once("[[").expect("more tables");
    let other = format!("[[attendee]]{}", attendee.replace("zq", "zother"));
    let toml = format!("{before}[[attendee]]{attendee}{other}[[{after}");
    let session = read(toml.as_bytes()).session;
    let facts = Facts::of(&session);
    let letters = Invitation { session: facts.seen_by::<Invited>() }.letters(false);
    assert_eq!(letters.len(), 2);
    for page in pages(&letters[0].document) {
        assert_eq!(markers.leaks(&page, Audience::Invited), ["attendee.ask_because"], "{page}");
        assert!(!says(&page, "zother"), "{page}");
    }
    let own = "of attendee.ask";
    for page in pages(&letters[1].document) {
        assert!(markers.leaks(&page, Audience::Invited).is_empty() && says(&page, "zother"), "{page}");
        assert_eq!(page.to_lowercase().matches("zother").count(), 1, "{page}");
        assert!(page.contains(own), "{page}");
    }
}

#[test]
fn what_the_invited_need_does_reach_them() {
    let markers = Markers::of_every_key();
    let pages = invitations(&markers.toml.replace("cancelled = true", "cancelled = false"));
    let (message, entry) = (&pages[0], &pages[pages.len() - 1]);
    let reaches = |page: &String, path: &str| {
        let mut marked = markers.marked.iter();
        let marked = marked.find(|marked| marked.path == path).unwrap();
        marked.shown.iter().all(|shown| says(page, shown))
    };
    for path in [
        "session.purpose", "session.facilitator", "session.greeter", "when.date", "when.start", "when.finish",
        "when.doors", "venue.name", "venue.address", "venue.find_us", "venue.link", "venue.if_wet", "food.offered",
        "food.who_pays", "access.contact", "access.reply_by", "invite.bring",
    ] {
        // An entry names its host where the file names nobody to tell.
        let signed = path == "session.facilitator";
        assert!(reaches(message, path), "{path}\n{message}");
        assert!(signed || reaches(entry, path), "{path}\n{entry}");
    }
    for path in ["session.title", "session.second_host", "interest.hook"] {
        assert!(reaches(message, path), "{path}\n{message}");
    }
    for path in ["invite.reply_to", "invite.reply_by"] {
        assert!(reaches(message, path), "{path}\n{message}");
    }
    let others = [(&REMINDER, "venue.find_us"), (&AFTERWARDS, "after.chosen"), (&AFTERWARDS, "after.thanks")];
    for (template, path) in others {
        let page = &self::pages(&made(template, &markers.toml))[0];
        assert!(reaches(page, path), "{path}\n{page}");
    }
    for path in ["invite.title", "invite.uid", "invite.revision", "invite.revised"] {
        assert!(reaches(entry, path), "{path}\n{entry}");
    }
}

#[test]
fn a_name_on_the_sheet_is_a_first_name_and_only_where_the_file_says_so() {
    let toml = r#"
[session]
title = "Swim coaches' circle"
facilitator = "Rowan Featherstone"
[[attendee]]
name = "Priya Narayanaswamy"
list = true
[[attendee]]
name = "Samuel Okonkwo"
called = "Sam"
list = true
[[attendee]]
name = "Kim Declined"
list = true
rsvp = "no"
[[attendee]]
name = "Jo Unasked"
"#;
    for page in pages(&sheet(toml)) {
        for private in ["Featherstone", "Narayanaswamy", "Samuel", "Okonkwo", "Kim", "Declined", "Jo", "Unasked"] {
            assert!(!page.contains(private), "{private}\n{page}");
        }
        assert!(page.contains("Rowan") && page.contains("Priya") && page.contains("Sam"), "{page}");
    }
}

#[test]
fn a_telephone_number_in_a_question_is_not_on_the_sheet() {
    let toml = r#"
[session]
title = "Swim coaches' circle"
purpose = "Swim coaches compare notes; ring 01632 960123."
[[interest]]
name = "lanes, jo@example.org"
[[topic]]
ask = "Who rang 01632 960124 about the gala?"
[[attendee]]
name = "Jo"
called = "+44 1632 960125"
list = true
"#;
    for page in pages(&sheet(toml)) {
        for private in ["96012", "example.org", "example\\.org"] {
            assert!(!page.contains(private), "{private}\n{page}");
        }
        assert!(page.contains("compare notes"), "{page}");
    }
}

#[test]
fn no_report_and_no_document_repeats_a_contact() {
    let toml = r#"
[session]
title = "Bell ringers"
purpose = "Bell ringers compare notes, ring 01632 960111."
expected = "01632 960112"
[when]
date = 2027-02-11
start = 18:30:00
finish = 20:00:00
[venue]
name = "Church Room"
[[interest]]
name = "ropes, 01632 960133"
hook = "Who rang 01632 960134?"
[[attendee]]
name = "Ana 01632 960141"
called = "01632 960142"
role = "ringer, 01632 960143"
from = "tower of 01632 960144"
interests = ["ropes, 01632 960133", "bells, jo@example.org"]
why = "jo@example.org or 01632 960146"
rsvp = "01632 960147"
knows = ["Tom 01632 960148"]
list = true
[[topic]]
ask = "What of 01632 960151"
about = ["01632 960152"]
spark = "01632 960153"
"#;
    let reading = read(toml.as_bytes());
    let checked = checks::run(&reading, TODAY, &[]);
    let source = Source::new("session.toml", toml.as_bytes(), &checked.private);
    let judged = Judged { source: &source, checked: &checked, in_order: "" };
    let mut all = vec![];
    for format in report::FORMATS {
        let style = Style { format, width: 80, color: false, all: true };
        let mut out = vec![];
        report::one(style, &judged, &mut out).expect("memory is written");
        all.push(String::from_utf8(out).expect("text"));
    }
    let session = &reading.session;
    let facts = Facts::of(session);
    let invitation = Invitation { session: facts.seen_by::<Invited>() };
    all.extend(DOCUMENTS.iter().flat_map(|template| pages(&made(template, toml))));
    all.extend(calendar(invitation, false, TODAY).map(|entry| entry.replace("\r\n ", "")));
    for page in all {
        for contact in ["9601", "jo@", "jo\\@"] {
            assert!(!page.contains(contact), "{contact}:\n{page}");
        }
    }
}
