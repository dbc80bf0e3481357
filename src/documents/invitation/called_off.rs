//! The message that calls it off: first that nobody need set out, then what comes instead.

use super::words::{day, told, whom};
use super::{Invitation, LOOK};
use crate::documents::{Block, Document, Template, Written};
use crate::text::Text;

/// The message that calls it off. A place is not needed: there may be none, and that may be why.
pub static CALLED_OFF: Template = Template {
    name: "message that calls it off",
    settled: true,
    placed: false,
    look: LOOK,
    written: Written::Invited(write),
};

fn write(invitation: Invitation<'_>) -> Document {
    let sorry = invitation.says("I am sorry: I have", "We are sorry: we have");
    let on = invitation.session.when().date().map(|date| Text::say(", on {}", &[day(*date)])).unwrap_or_default();
    // Nobody sets out for a call.
    let stay = if invitation.session.is_online() { "" } else { " Please do not set out." };
    let off = Text::say("{} to call off {}{}.{}", &[sorry.into(), invitation.named(), on, stay.into()]);
    let entry = "If it is in your calendar, you can take it out.";
    let next = match invitation.session.session().next() {
        Some(next) => Text::say("The next time is still {}", &[Text::sentence(next)]),
        None => {
            let to = invitation.reply_to().map(|to| whom(invitation, to));
            let tell = "If you would still like to meet, tell {} which days suit you, and we will look for another";
            let us = to.as_ref().map_or(invitation.says("me", "us").into(), |to| to.told.clone());
            told(Text::say(tell, &[us]), to.and_then(|to| to.how))
        }
    };
    let paragraphs = ["Hello,".into(), off, entry.into(), next];
    invitation.written(Text::ours("Called off: ").and(invitation.title()), paragraphs.map(Block::Paragraph).into())
}
