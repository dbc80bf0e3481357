//! The line for the day before: when and where, how to find it, and nothing that was said already. Sent on another day, it
//! does not say "tomorrow".

use super::message::{clock, whereabouts};
use super::words::{bring, doors, rain, time};
use super::{Invitation, LOOK};
use crate::documents::{Block, Document, Template, Written};
use crate::text::{Text, day_of_the_year};
use chrono::NaiveDate;

/// The reminder.
pub static REMINDER: Template = Template {
    name: "reminder",
    settled: true,
    placed: true,
    look: LOOK,
    written: Written::Invited(|invitation| remind(invitation, None)),
};

/// The reminder as it is sent on this day; where that is not known, it names the day alone.
pub(super) fn remind(invitation: Invitation<'_>, today: Option<NaiveDate>) -> Document {
    let (when, venue) = (invitation.session.when(), invitation.session.venue());
    let date = when.date().copied();
    let named = date.map(day_of_the_year);
    let days = date.zip(today).map(|(date, today)| (date - today).num_days());
    let (soon, subject) = match (days, named) {
        (Some(0), Some(day)) => (format!("today, {day}"), "Today".to_owned()),
        (Some(1), Some(day)) => (format!("tomorrow, {day}"), "Tomorrow".to_owned()),
        (_, Some(day)) => (format!("on {day}"), day),
        (_, None) => ("soon".to_owned(), "Soon".to_owned()),
    };
    let hours = match (when.start(), when.finish()) {
        (Some(start), Some(finish)) => Text::say(", {} to {}", &[time(*start), time(*finish)]),
        (Some(start), None) => Text::say(", from {}", &[time(*start)]),
        (None, _) => Text::default(),
    };
    let place = whereabouts(invitation).map(|place| Text::ours(": ").and(place)).unwrap_or_default();
    let see_you = Text::say("See you {}{}{}{}.", &[soon.into(), hours, clock(invitation), place]);
    let link = venue.link().map(|link| Text::ours("Join here: ").and(Text::theirs(link)));
    let line = [Some(see_you), doors(invitation), venue.find_us().map(|words| Text::sentence(words))];
    let line = Text::joined(line.into_iter().flatten(), " ");
    let late = "You can come for any part of it, and late is fine.";
    let rest = [link, rain(invitation), bring(invitation), Some(late.into())].into_iter().flatten();
    let mut blocks = vec![Block::Paragraph("Hello,".into()), Block::Paragraph(line)];
    blocks.extend(rest.map(Block::Paragraph));
    invitation.written(Text::ours(subject + ": ").and(invitation.title()), blocks)
}
