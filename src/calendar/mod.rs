//! The entry for a calendar, as RFC 5545 has it.
//!
//! There is no ATTENDEE: it would hand everybody's address to everybody. There is no ORGANIZER and no METHOD either:
//! with them a calendar takes the file for a request and writes an answer to an address the session does not have.

mod lines;
mod observances;
mod uid;

use crate::documents::invitation::Invitation;
use crate::documents::invitation::words::{NO_TITLE, doors, good_to_know, needs, welcome};
use crate::render::{DRAFT, plain};
use crate::session::{Shown, Zone, shown};
use crate::text::Text;
use chrono::{FixedOffset, NaiveDateTime};
use lines::Lines;
use observances::{Observance, observances};
use smol_str::SmolStr;
pub use uid::uid;

/// Writes the entry; none without a day and a start. `draft` says on it that something is missing or wrong.
///
/// With a time zone the times are that place's; without one each calendar takes them for its own.
#[must_use]
pub fn calendar(invitation: Invitation<'_>, draft: bool) -> Option<String> {
    let start = invitation.starts()?;
    let (about, invite) = (invitation.session.session(), invitation.session.invite());
    let title = about.title().map_or(NO_TITLE, SmolStr::as_str);
    let shown = one_line(invite.title().map_or(title, SmolStr::as_str));
    let shown = if draft { format!("DRAFT: {shown}") } else { shown };
    let zone = invitation.zone();
    let changed = invite.revised().copied().unwrap_or(start.date());

    let mut lines = Lines::default();
    lines.put("BEGIN", "VCALENDAR");
    lines.put("VERSION", "2.0");
    lines.put("PRODID", "-//cop//invitation//EN");
    if let Some(zone) = &zone {
        time_zone(&mut lines, zone, start);
    }
    lines.put("BEGIN", "VEVENT");
    match invite.uid() {
        Some(uid) => lines.text("UID", &one_line(uid)),
        None => lines.put("UID", &uid(title)),
    }
    lines.put("SEQUENCE", &invite.revision().unwrap_or(&0).to_string());
    lines.put("DTSTAMP", &changed.format("%Y%m%dT000000Z").to_string());
    moment(&mut lines, "DTSTART", start, zone.as_ref());
    if let Some(finish) = invitation.finishes() {
        moment(&mut lines, "DTEND", finish, zone.as_ref());
    }
    lines.text("SUMMARY", &shown);
    let venue = invitation.session.venue();
    let place = [venue.name(), venue.address(), venue.link()].into_iter().flatten();
    let place: Vec<String> = place.map(|words| one_line(words)).collect();
    if !place.is_empty() {
        lines.text("LOCATION", &place.join(", "));
    }
    lines.text("DESCRIPTION", &description(invitation, draft));
    lines.put("BEGIN", "VALARM");
    lines.put("ACTION", "DISPLAY");
    lines.put("TRIGGER", "-P1D");
    lines.text("DESCRIPTION", &shown);
    lines.put("END", "VALARM");
    lines.put("END", "VEVENT");
    lines.put("END", "VCALENDAR");
    Some(lines.finish())
}

/// The purpose first; then what the entry itself has no place for.
fn description(invitation: Invitation<'_>, draft: bool) -> String {
    let about = invitation.session.session();
    let mut paragraphs = vec![];
    if draft {
        paragraphs.push(DRAFT.to_owned());
    }
    paragraphs.extend(about.purpose().map(|purpose| one_line(purpose)));
    let facts = doors(invitation).into_iter().chain(good_to_know(invitation));
    let facts: Vec<String> = facts.map(|fact| plain(&fact)).collect();
    if !facts.is_empty() {
        paragraphs.push(facts.join("\n"));
    }
    paragraphs.push(plain(&welcome(invitation)));
    let host = match invitation.session.facilitator() {
        Some(host) => Text::say("please tell {}", &[Text::theirs(host)]),
        None => "please tell whoever asked you along".into(),
    };
    paragraphs.push(plain(&needs(invitation, host)));
    paragraphs.join("\n\n")
}

/// Words of the file as every format prints them: on one line, with nothing in them that hides.
fn one_line(words: &str) -> String {
    plain(&Text::theirs(words))
}

fn moment(lines: &mut Lines, name: &str, local: NaiveDateTime, zone: Option<&Zone>) {
    match zone {
        Some(zone) => lines.put(&format!("{name};TZID={}", zone.name()), &stamp(local)),
        None => lines.put(name, &stamp(local)),
    }
}

fn stamp(local: NaiveDateTime) -> String {
    local.format("%Y%m%dT%H%M%S").to_string()
}

fn time_zone(lines: &mut Lines, zone: &Zone, start: NaiveDateTime) {
    // A start that the clocks jump over belongs to no instant; the changes around it are the same ones.
    let utc = match shown(start, zone) {
        Shown::Once(start) | Shown::Twice { first: start, .. } => start.naive_utc(),
        Shown::Never { .. } => start,
    };
    lines.put("BEGIN", "VTIMEZONE");
    lines.put("TZID", zone.name());
    for observance in observances(zone, utc) {
        let Observance { daylight, onset, from, to, name, yearly } = observance;
        let component = if daylight { "DAYLIGHT" } else { "STANDARD" };
        lines.put("BEGIN", component);
        lines.put("DTSTART", &stamp(onset));
        if let Some(yearly) = yearly {
            lines.put("RRULE", &yearly.rule());
        }
        lines.put("TZOFFSETFROM", &utc_offset(from));
        lines.put("TZOFFSETTO", &utc_offset(to));
        lines.put("TZNAME", &name);
        lines.put("END", component);
    }
    lines.put("END", "VTIMEZONE");
}

/// Hours and minutes, and seconds where there are any: +0530.
fn utc_offset(offset: FixedOffset) -> String {
    let seconds = offset.local_minus_utc();
    let sign = if seconds < 0 { '-' } else { '+' };
    let seconds = seconds.unsigned_abs();
    let whole = format!("{sign}{:02}{:02}", seconds / 3600, seconds / 60 % 60);
    match seconds % 60 {
        0 => whole,
        rest => format!("{whole}{rest:02}"),
    }
}
