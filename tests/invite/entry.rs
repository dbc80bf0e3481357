//! The entry for calendars, read back by two libraries that share no code with it.

use super::message::written;
use super::{CLUB, call, invited};
use chrono::{DateTime, NaiveDate, NaiveDateTime, TimeZone, Utc};
use chrono_tz::Tz;
use cop::calendar::calendar;
use cop::documents::{MESSAGE, Material, Printing};
use cop::render::Format;
use icalendar::parser::{read_calendar, unfold};
use icalendar::{Calendar, CalendarComponent, CalendarDateTime, Component, DatePerhapsTime, Event, EventLike};
use proptest::prelude::*;
use snapbox::data::DataFormat;
use snapbox::{Assert, Data};
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

/// The day on which entries are made here.
const TODAY: NaiveDate = NaiveDate::from_ymd_opt(2027, 1, 20).expect("a day of the calendar");

pub(super) fn entry(toml: &str) -> String {
    invited(toml, |invitation| calendar(invitation, false, TODAY)).expect("a day and a start")
}

/// The one event of an entry, as a library reads it.
#[track_caller]
fn event(entry: &str) -> Event {
    let calendar: Calendar = entry.parse().expect("a calendar");
    let mut events = calendar.components.into_iter().filter_map(|component| match component {
        CalendarComponent::Event(event) => Some(event),
        _ => None,
    });
    let event = events.next().expect("an event");
    assert!(events.next().is_none(), "one event");
    event
}

/// The zone by its name, as a calendar that knows it reads the time.
fn instant(time: Option<DatePerhapsTime>) -> DateTime<Utc> {
    let Some(DatePerhapsTime::DateTime(CalendarDateTime::WithTimezone { date_time, tzid })) = time else {
        panic!("{time:?} has no zone");
    };
    let zone: Tz = tzid.parse().expect("a zone");
    zone.from_local_datetime(&date_time).single().expect("one instant").to_utc()
}

fn utc(time: &str) -> DateTime<Utc> {
    NaiveDateTime::parse_from_str(time, "%Y-%m-%d %H:%M").expect("a time").and_utc()
}

/// A session in a place, and when it begins and ends by the sun.
struct Place {
    name: &'static str,
    zone: &'static str,
    date: &'static str,
    begins: &'static str,
    ends: &'static str,
}

const PLACES: [Place; 8] = [
    Place {
        name: "london-winter",
        zone: "Europe/London",
        date: "2027-02-11",
        begins: "2027-02-11 18:30",
        ends: "2027-02-11 20:00",
    },
    Place {
        name: "london-summer",
        zone: "Europe/London",
        date: "2027-07-08",
        begins: "2027-07-08 17:30",
        ends: "2027-07-08 19:00",
    },
    Place {
        name: "new-york-winter",
        zone: "America/New_York",
        date: "2027-02-11",
        begins: "2027-02-11 23:30",
        ends: "2027-02-12 01:00",
    },
    Place {
        name: "new-york-summer",
        zone: "America/New_York",
        date: "2027-07-08",
        begins: "2027-07-08 22:30",
        ends: "2027-07-09 00:00",
    },
    Place {
        name: "kolkata-winter",
        zone: "Asia/Kolkata",
        date: "2027-02-11",
        begins: "2027-02-11 13:00",
        ends: "2027-02-11 14:30",
    },
    Place {
        name: "kolkata-summer",
        zone: "Asia/Kolkata",
        date: "2027-07-08",
        begins: "2027-07-08 13:00",
        ends: "2027-07-08 14:30",
    },
    Place {
        name: "apia-winter",
        zone: "Pacific/Apia",
        date: "2027-07-08",
        begins: "2027-07-08 05:30",
        ends: "2027-07-08 07:00",
    },
    Place {
        name: "apia-summer",
        zone: "Pacific/Apia",
        date: "2027-02-11",
        begins: "2027-02-11 05:30",
        ends: "2027-02-11 07:00",
    },
];

impl Place {
    fn entry(&self) -> String {
        let toml = CLUB.replace("date = 2027-02-11", &format!("date = {}", self.date));
        entry(&toml.replace("Europe/London", self.zone))
    }
}

#[test]
fn an_entry_is_the_same_bytes_every_time() {
    let calendars = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/invite/calendars");
    let assert = Assert::new().action_env("SNAPSHOTS");
    for place in PLACES {
        let file = calendars.join(place.name).with_extension("ics");
        let expected = Data::read_from(&file, Some(DataFormat::Binary));
        assert.eq(Data::binary(place.entry()), expected);
    }
}

#[test]
fn an_entry_lands_on_the_right_instant() {
    for place in PLACES {
        let event = event(&place.entry());
        assert_eq!(instant(event.get_start()), utc(place.begins), "{}", place.name);
        assert_eq!(instant(event.get_end()), utc(place.ends), "{}", place.name);
    }
}

#[test]
#[ignore = "needs Python with icalendar, which .ci/run installs"]
fn python_reads_the_same_entry_by_the_zone_s_name_and_by_its_rules_alone() {
    for place in PLACES {
        let entry = place.entry();
        let by_name = python_reads(&entry);
        // A name that no database has: only the rules in the file are left to go by.
        let by_rules = python_reads(&entry.replace(place.zone, "Nowhere/Known"));
        let expected = format!(
            "{} to {}\nSwim coaches' circle\nalarm -1 day, 0:00:00\n",
            utc(place.begins).format("%Y-%m-%d %H:%M"),
            utc(place.ends).format("%Y-%m-%d %H:%M")
        );
        assert_eq!(by_name, expected, "{}", place.name);
        assert_eq!(by_rules, expected, "{}", place.name);
    }
}

#[test]
#[ignore = "needs Python with icalendar, which .ci/run installs"]
fn python_takes_hostile_text_for_text() {
    let read = python_reads(&entry(&hostile("Europe/London")));
    let expected = "2027-02-11 18:30 to 2027-02-11 20:00\n";
    assert_eq!(read, format!("{expected}{READ}\nalarm -1 day, 0:00:00\n"));
}

fn python_reads(entry: &str) -> String {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/invite/read_calendar.py");
    let mut python = Command::new("python3")
        .arg(script)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("python3 with icalendar");
    let mut stdin = python.stdin.take().expect("a pipe");
    stdin.write_all(entry.as_bytes()).expect("Python reads");
    drop(stdin);
    let output = python.wait_with_output().expect("Python ends");
    assert!(output.status.success(), "Python could not read:\n{entry}");
    String::from_utf8(output.stdout).expect("text").replace("\r\n", "\n")
}

#[test]
fn an_entry_says_what_the_invited_need() {
    let entry = entry(CLUB);
    let event = event(&entry);
    assert_eq!(event.get_summary(), Some("Swim coaches' circle"));
    assert_eq!(event.get_location(), Some("Upstairs at the Lido Café, Lido Road, Newtown"));
    assert_eq!(
        event.get_description(),
        Some(
            "Community swim coaches compare how we keep nervous beginners coming back, and pick two questions to dig into.\n\
            \n\
            Doors open at 18:15.\n\
            How to find it: Blue door left of the café.\n\
            There are no steps, and there is an accessible toilet.\n\
            There will be tea, coffee and sandwiches, paid for by the club.\n\
            \n\
            Nobody is giving a talk, and there is nothing to prepare. You can come for any part of it, and Mei will be there to say hello.\n\
            \n\
            If anything would help you get in or take part, or there is food you cannot eat, please tell us by Thursday 4 February: Rowan, 01632 960123"
        )
    );
    assert!(event.get_attendees().is_empty());
    for property in ["ATTENDEE", "ORGANIZER", "STATUS"] {
        assert!(!entry.contains(property), "{property}");
    }
    assert!(entry.contains("\r\nMETHOD:PUBLISH\r\n"));
    assert!(entry.contains("BEGIN:VALARM\r\nACTION:DISPLAY\r\nTRIGGER:-P1D\r\n"));
}

#[test]
fn an_entry_for_a_call_holds_the_link() {
    let event = event(&entry(&call()));
    assert_eq!(event.get_location(), Some("Upstairs at the Lido Café, https://meet.example.org/lido_1"));
}

#[test]
fn an_entry_that_moves_stays_the_same_entry() {
    let before = event(&entry(CLUB));
    let moved = CLUB.replace("date = 2027-02-11", "date = 2027-02-18");
    let moved = moved + "[invite]\nrevision = 1\nrevised = 2027-01-20\n";
    let after = event(&entry(&moved));
    assert_eq!(before.get_uid(), after.get_uid());
    assert_eq!((before.get_sequence(), after.get_sequence()), (Some(0), Some(1)));
    assert_eq!(before.get_timestamp(), Some(utc("2000-01-01 00:00")));
    assert_eq!(after.get_timestamp(), Some(utc("2027-01-20 00:00")));
    assert_ne!(before.get_start(), after.get_start());

    let named = event(&entry(&(CLUB.to_owned() + "[invite]\nuid = \"lido@example.org\"\n")));
    assert_eq!(named.get_uid(), Some("lido@example.org"));
}

#[test]
fn an_entry_is_never_of_tomorrow_nor_older_than_the_one_before() {
    let stamped = |invite: &str| event(&entry(&format!("{CLUB}[invite]\n{invite}"))).get_timestamp().expect("a day");
    let days = ["", "revision = 1\n", "revision = 40\n", "revised = 2026-12-01\n", "revised = 2027-01-20\n"];
    assert!(days.map(stamped).is_sorted_by(|before, after| before < after));
    for ahead in ["revised = 2027-03-01\n", "revision = 4294967295\n"] {
        assert_eq!(stamped(ahead), utc("2027-01-20 00:00"), "{ahead}");
    }
}

#[test]
fn calling_it_off_takes_the_entry_out() {
    let on = entry(&format!("{CLUB}[invite]\nrevision = 2\n"));
    let off = entry(&format!("{CLUB}[invite]\nrevision = 2\ncancelled = true\n"));
    assert!(off.contains("\r\nMETHOD:CANCEL\r\n") && off.contains("\r\nSTATUS:CANCELLED\r\n"));
    assert!(!off.contains("VALARM"));
    let (on, off) = (event(&on), event(&off));
    assert_eq!((on.get_uid(), on.get_start()), (off.get_uid(), off.get_start()));
    assert_eq!((on.get_sequence(), off.get_sequence()), (Some(2), Some(3)));
    assert!(on.get_timestamp() < off.get_timestamp());
    assert_eq!(off.get_summary(), Some("Called off: Swim coaches' circle"));
    assert_eq!(off.get_description(), Some("There is nothing to come to on Thursday 11 February 2027."));
    assert_eq!(off.get_location(), on.get_location());
    let still_on = entry(&format!("{CLUB}[invite]\nrevision = 2\ncancelled = false\n"));
    assert_eq!(event(&still_on).get_summary(), on.get_summary());
}

#[test]
fn a_shared_calendar_shows_its_own_title_and_the_message_the_real_one() {
    let toml = CLUB.to_owned() + "[invite]\ntitle = \"Tea at the Lido\"\n";
    assert_eq!(event(&entry(&toml)).get_summary(), Some("Tea at the Lido"));
    assert!(!entry(&toml).contains("circle"));
    assert!(written(&toml, Format::Text).starts_with("Swim coaches' circle\n"));
}

#[test]
fn without_a_time_zone_the_time_floats() {
    for toml in [CLUB.replace("timezone = \"Europe/London\"\n", ""), CLUB.replace("Europe/London", "Europe/Londn")] {
        let entry = entry(&toml);
        assert!(entry.contains("\r\nDTSTART:20270211T183000\r\nDTEND:20270211T200000\r\n"));
        assert!(!entry.contains("VTIMEZONE"));
    }
}

#[test]
fn a_draft_says_so() {
    let toml = CLUB.replace("finish = 20:00:00", "finish = 08:00:00");
    let entry = invited(&toml, |invitation| calendar(invitation, true, TODAY));
    let entry = entry.expect("a day and a start");
    assert!(entry.contains("\r\nSUMMARY:DRAFT: Swim coaches' circle\r\n"));
    assert!(event(&entry).get_description().is_some_and(|words| words.starts_with("DRAFT")));
    // An end before the beginning is none.
    assert!(!entry.contains("DTEND"));
    let session = cop::session::read(toml.as_bytes()).session;
    assert!(
        MESSAGE
            .make(&Material::of(&cop::facts::Facts::of(&session)), Printing { draft: true, ..Printing::WHOLE })
            .draft
    );
}

#[test]
fn an_entry_needs_a_day_and_a_start() {
    for missing in ["date = 2027-02-11\n", "start = 18:30:00\n"] {
        let toml = CLUB.replace(missing, "");
        assert_eq!(invited(&toml, |invitation| calendar(invitation, true, TODAY)), None);
    }
}

#[test]
fn the_night_the_clocks_change_does_not_stop_an_entry() {
    // The checks speak up; who says --anyway gets what the file says.
    for (date, time) in [("2027-03-28", "01:30"), ("2027-10-31", "01:30")] {
        let toml = CLUB.replace("date = 2027-02-11", &format!("date = {date}"));
        let toml = toml.replace("start = 18:30:00", &format!("start = {time}:00"));
        let day = date.replace('-', "");
        assert!(entry(&toml).contains(&format!("DTSTART;TZID=Europe/London:{day}T013000\r\n")));
    }
}

#[test]
fn the_address_of_a_home_is_on_the_invitation() {
    let toml = CLUB.replace("cafe-private-room", "home");
    assert!(written(&toml, Format::Text).contains("Lido Road"));
    assert!(entry(&toml).contains("Lido Road"));
}

#[test]
fn nothing_is_said_about_the_other_invited() {
    let toml = CLUB.to_owned()
        + r#"
[[attendee]]
name = "Zebedee"
role = "Lifeguard"
from = "Otters"
why = "Has a knack"
rsvp = "yes"
interests = ["nervous beginners"]
[[topic]]
ask = "What did you do the last time?"
spark = "Bring the armbands"
"#;
    assert_eq!(entry(&toml), entry(CLUB));
    assert_eq!(written(&toml, Format::Markdown), written(CLUB, Format::Markdown));
}

/// What somebody might write to get out of a text, as TOML has it; and what is to be read of it.
const HOSTILE: &str =
    "one\\r\\nEND:VEVENT\\r\\nBEGIN:VEVENT\\nATTENDEE:mailto:x@example.org\\u0007\\u001b[31m; a, b\\\\";
const READ: &str = "one END:VEVENT BEGIN:VEVENT ATTENDEE:mailto:x@example.org[31m; a, b\\";

/// A file with that in every text.
pub(super) fn hostile(zone: &str) -> String {
    let hostile = HOSTILE;
    format!(
        r#"
[session]
title = "{hostile}"
purpose = "{hostile}"
facilitator = "{hostile}"
greeter = "{hostile}"
[when]
date = 2027-02-11
start = 18:30:00
finish = 20:00:00
timezone = "{zone}"
[invite]
title = "{hostile}"
uid = "{hostile}"
[venue]
name = "{hostile}"
address = "{hostile}"
find_us = "{hostile}"
link = "{hostile}"
[food]
offered = ["{hostile}"]
who_pays = "{hostile}"
[access]
contact = "{hostile}"
[[interest]]
name = "{hostile}"
hook = "{hostile}"
"#
    )
}

#[test]
fn hostile_text_stays_text() {
    let read = READ;
    let toml = hostile(HOSTILE);
    let entry = entry(&toml);
    let lines = unfold(&entry).replace("\r\n", "\n");
    for name in ["BEGIN:VEVENT", "END:VEVENT", "ATTENDEE"] {
        let lines = lines.lines().filter(|line| line.starts_with(name));
        assert_eq!(lines.count(), usize::from(name != "ATTENDEE"), "{name}");
    }
    assert!(entry.split("\r\n").all(|line| !line.contains(char::is_control)));
    let event = event(&entry);
    assert_eq!(event.get_summary(), Some(read));
    assert_eq!(event.get_uid(), Some(read));
    assert_eq!(event.get_location(), Some(format!("{read}, {read}, {read}").as_str()));
    // A purpose is never the place for somebody's address: the reader has masked it.
    let purpose = read.replace("x@example.org", "·············");
    let words = event.get_description().unwrap_or_default();
    assert!(words.starts_with(&purpose), "{words}");
    assert!(words.contains(&format!("How to find it: {read}\n")), "{words}");

    let written = written(&toml, Format::Text);
    assert!(written.starts_with(&format!("{read}\n\nHello,\n\n{purpose}\n\n{purpose}.\n\nI would")));
    assert!(!written.replace('\n', "").contains(char::is_control));
}

proptest! {
    #[test]
    fn an_entry_reads_back_whatever_the_file_says(title in "\\PC{1,200}", purpose in "\\PC{1,400}") {
        let quoted = |text: &str| toml_quoted(text);
        let toml = CLUB
            .replace("\"Swim coaches' circle\"", &quoted(&title))
            .replace("\"Upstairs at the Lido Café\"", &quoted(&purpose));
        let entry = entry(&toml);
        prop_assert!(entry.ends_with("\r\nEND:VCALENDAR\r\n"));
        prop_assert!(entry.split("\r\n").all(|line| line.len() <= 75));
        prop_assert!(read_calendar(&unfold(&entry)).is_ok());
        prop_assert_eq!(instant(event(&entry).get_start()), utc("2027-02-11 18:30"));
    }
}

/// A text as TOML writes it.
fn toml_quoted(text: &str) -> String {
    let mut quoted = String::from('"');
    for c in text.chars() {
        quoted += &format!("\\U{:08x}", u32::from(c));
    }
    quoted + "\""
}
