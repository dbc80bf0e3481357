//! The entry for a calendar, as RFC 5545 has it.
//!
//! There is no ATTENDEE: it would hand everybody's address to everybody. There is no ORGANIZER either: a calendar would
//! write answers to an address that the session does not have. METHOD says that the entry is told and asks for nothing:
//! without it Thunderbird 153 wants to know which of your addresses was invited. RFC 5546 would have an ORGANIZER with it;
//! readers do without (`.ci/calendars` asks them).

mod lines;
mod observances;
mod uid;

use crate::documents::invitation::Invitation;
use crate::documents::invitation::words::{NO_TITLE, day, doors, good_to_know, needs, welcome};
use crate::render::{DRAFT, plain};
use crate::session::{Shown, Zone, shown};
use crate::text::Text;
use chrono::{Days, FixedOffset, NaiveDate, NaiveDateTime};
use lines::Lines;
use observances::{Observance, observances};
use smol_str::SmolStr;
pub use uid::{first_uid, uid};

/// Before any invitation was sent: the day of an entry that does not say when it was changed.
const FIRST_DAY: NaiveDate = NaiveDate::from_ymd_opt(2000, 1, 1).expect("a day of the calendar");

/// Writes the entry; none without a day and a start. `draft` says on it that something is missing or wrong.
///
/// With a time zone the times are that place's; without one each calendar takes them for its own. The day of the last
/// change is never later than `today`.
#[must_use]
pub fn calendar(invitation: Invitation<'_>, draft: bool, today: NaiveDate) -> Option<String> {
    let visible = visible(invitation, draft)?;
    let sequence = sequence(invitation);
    let counted = FIRST_DAY.checked_add_days(Days::new(sequence.into()));
    let changed = invitation.session.invite().revised().copied().or(counted).map_or(today, |day| day.min(today));

    let mut lines = Lines::default();
    lines.put("BEGIN", "VCALENDAR");
    lines.put("VERSION", "2.0");
    lines.put("PRODID", "-//cop//invitation//EN");
    lines.put("METHOD", if invitation.is_called_off() { "CANCEL" } else { "PUBLISH" });
    if let (Some(zone), Some(start)) = (invitation.zone(), invitation.starts()) {
        time_zone(&mut lines, &zone, start);
    }
    lines.put("BEGIN", "VEVENT");
    lines.text("UID", &lasting_name(invitation));
    lines.put("SEQUENCE", &sequence.to_string());
    lines.put("DTSTAMP", &changed.format("%Y%m%dT000000Z").to_string());
    lines.append(visible);
    lines.put("END", "VEVENT");
    lines.put("END", "VCALENDAR");
    Some(lines.finish())
}

/// Under which number the entry goes out: calendars take none that is lower than the one they have. Whoever calls a
/// session off need not count that.
#[must_use]
pub fn sequence(invitation: Invitation<'_>) -> u32 {
    invitation.session.invite().revision().unwrap_or(&0).saturating_add(invitation.is_called_off().into())
}

/// Whether calendars take two invitations for one entry that shows something else now.
#[must_use]
pub fn is_changed(old: Invitation<'_>, new: Invitation<'_>) -> bool {
    let visible = |invitation| visible(invitation, false).map(Lines::finish);
    let is_one = lasting_name(old) == lasting_name(new);
    is_one && matches!((visible(old), visible(new)), (Some(old), Some(new)) if old != new)
}

fn lasting_name(invitation: Invitation<'_>) -> String {
    let title = invitation.session.session().title().map_or(NO_TITLE, SmolStr::as_str);
    invitation.session.invite().uid().map_or_else(|| uid(&[title]), |uid| one_line(uid))
}

/// What people see of the entry.
fn visible(invitation: Invitation<'_>, draft: bool) -> Option<Lines> {
    let start = invitation.starts()?;
    let zone = invitation.zone();
    let (about, invite) = (invitation.session.session(), invitation.session.invite());
    let is_called_off = invitation.is_called_off();
    let title = one_line(invite.title().or(about.title()).map_or(NO_TITLE, SmolStr::as_str));
    let title = if is_called_off { format!("Called off: {title}") } else { title };
    let title = if draft { format!("DRAFT: {title}") } else { title };

    let mut lines = Lines::default();
    moment(&mut lines, "DTSTART", start, zone.as_ref());
    if let Some(finish) = invitation.finishes() {
        moment(&mut lines, "DTEND", finish, zone.as_ref());
    }
    lines.text("SUMMARY", &title);
    let venue = invitation.session.venue();
    let place = [venue.name(), venue.address(), venue.link()].into_iter().flatten();
    let place: Vec<String> = place.map(|words| one_line(words)).collect();
    if !place.is_empty() {
        lines.text("LOCATION", &place.join(", "));
    }
    if is_called_off {
        let nothing = Text::say("There is nothing to come to on {}.", &[day(start.date())]);
        lines.text("DESCRIPTION", &plain(&nothing));
        lines.put("STATUS", "CANCELLED");
        return Some(lines);
    }
    lines.text("DESCRIPTION", &description(invitation, draft));
    lines.put("BEGIN", "VALARM");
    lines.put("ACTION", "DISPLAY");
    lines.put("TRIGGER", "-P1D");
    lines.text("DESCRIPTION", &title);
    lines.put("END", "VALARM");
    Some(lines)
}

/// The purpose first; then what the entry itself has no place for.
fn description(invitation: Invitation<'_>, draft: bool) -> String {
    let mut paragraphs = vec![];
    if draft {
        paragraphs.push(DRAFT.to_owned());
    }
    paragraphs.extend(invitation.has_changed().then(|| "Something has changed since this first went out.".to_owned()));
    paragraphs.extend(invitation.session.purpose().map(|purpose| one_line(purpose)));
    let facts = doors(invitation).into_iter().chain(good_to_know(invitation, false));
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
