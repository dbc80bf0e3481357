//! The line for the day before: when and where, how to find it, and nothing that was said already.

use super::message::{clock, whereabouts};
use super::words::{bring, doors, rain, sentence, time};
use super::{Invitation, LOOK};
use crate::documents::{Block, Document, Template, Written};
use crate::text::Text;

/// The reminder.
pub static REMINDER: Template =
    Template { name: "reminder", settled: true, placed: true, look: LOOK, written: Written::Invited(write) };

fn write(invitation: Invitation<'_>) -> Document {
    let (when, venue) = (invitation.session.when(), invitation.session.venue());
    let day = when.date().map_or_else(Text::default, |date| Text::ours(date.format(", %A %-d %B").to_string()));
    let hours = match (when.start(), when.finish()) {
        (Some(start), Some(finish)) => Text::say(", {} to {}", &[time(*start), time(*finish)]),
        (Some(start), None) => Text::say(", from {}", &[time(*start)]),
        (None, _) => Text::default(),
    };
    let place = whereabouts(invitation).map(|place| Text::ours(": ").and(place)).unwrap_or_default();
    let tomorrow = Text::say("See you tomorrow{}{}{}{}.", &[day, hours, clock(invitation), place]);
    let link = venue.link().map(|link| Text::ours("Join here: ").and(Text::theirs(link)));
    let line = [Some(tomorrow), doors(invitation), venue.find_us().map(|words| sentence(words))];
    let line = Text::joined(line.into_iter().flatten(), " ");
    let late = "You can come for any part of it, and late is fine.";
    let rest = [link, rain(invitation), bring(invitation), Some(late.into())].into_iter().flatten();
    let mut blocks = vec![Block::Paragraph("Hello,".into()), Block::Paragraph(line)];
    blocks.extend(rest.map(Block::Paragraph));
    invitation.written(Text::ours("Tomorrow: ").and(invitation.title()), blocks)
}
