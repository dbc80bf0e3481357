//! The message to send: what somebody would write to a person they would like to see there.

use super::Invitation;
use super::words::{NO_TITLE, day, doors, good_to_know, needs, time, welcome};
use crate::documents::page::PAGE;
use crate::documents::{Block, Document, Head, Look, Section, Side, Template, Written};
use crate::text::Text;
use smol_str::SmolStr;

/// The message.
pub static MESSAGE: Template = Template {
    name: "invitation",
    // Nobody can be invited to a time that is still being agreed.
    settled: true,
    look: Look { class: "message", page: PAGE, large: None, flows: true },
    written: Written::Invited(write),
};

fn write(invitation: Invitation<'_>) -> Document {
    let about = invitation.session.session();
    let title = about.title().map_or(NO_TITLE, SmolStr::as_str);
    let mut blocks = vec![Block::Paragraph("Hello,".into())];
    let hook = invitation.session.hook().into_iter();
    let purpose = about.purpose().map(SmolStr::as_str);
    blocks.extend(hook.chain(purpose).map(|words| Block::Paragraph(Text::theirs(words))));
    let mut facts = vec![when(invitation), place(invitation)];
    facts.extend(good_to_know(invitation));
    blocks.push(Block::List(facts));
    blocks.push(Block::Paragraph(welcome(invitation)));
    blocks.push(Block::Paragraph(needs(invitation, "please reply and say so".into())));
    let hosts: Vec<Text> = invitation.session.who_invite().into_iter().map(Text::theirs).collect();
    if !hosts.is_empty() {
        blocks.push(Block::Paragraph(Text::list(&hosts)));
    }
    let head = Head { title: Text::theirs(title), ..Head::default() };
    let language = about.language().map_or("en", SmolStr::as_str);
    Document::new(&MESSAGE.look, language, head, vec![Side::of([Some(Section::bare(blocks))])])
}

fn when(invitation: Invitation<'_>) -> Text {
    let when = invitation.session.when();
    let Some(date) = when.date() else {
        return "When: not settled yet".into();
    };
    let hours = match (when.start(), when.finish()) {
        (Some(start), Some(finish)) => Text::say("{} to {}", &[time(*start), time(*finish)]),
        (Some(start), None) => Text::say("from {}", &[time(*start)]),
        (None, _) => "the time is not settled yet".into(),
    };
    let mut text = Text::say("When: {}, {}", &[day(*date), hours]);
    // People in one room share a clock; people in a call may not.
    if let Some(zone) = invitation.zone().filter(|_| invitation.session.is_online()) {
        text = text.and(format!(", {}", clock(zone.name())));
    }
    match doors(invitation) {
        Some(doors) => text.and(". ").and(doors),
        None => text,
    }
}

/// A zone in words: "Buenos Aires time".
fn clock(zone: &str) -> String {
    match zone.rsplit_once('/') {
        Some((area, city)) if area != "Etc" => format!("{} time", city.replace('_', " ")),
        _ => format!("time zone {zone}"),
    }
}

fn place(invitation: Invitation<'_>) -> Text {
    let venue = invitation.session.venue();
    let parts: Vec<&str> = [venue.name(), venue.address()].into_iter().flatten().map(SmolStr::as_str).collect();
    match parts.as_slice() {
        [] => "Where: not settled yet".into(),
        parts => Text::ours("Where: ").and(Text::theirs(parts.join(", "))),
    }
}
