//! The one message to everybody in the two days after it: what they chose, when they meet again, and thanks.

use super::words::{near, told, whom};
use super::{Invitation, LOOK};
use crate::documents::{Block, Document, Template, Written};
use crate::text::Text;
use smol_str::SmolStr;

/// The message for afterwards.
pub static AFTERWARDS: Template = Template {
    name: "message for afterwards",
    settled: true,
    placed: false,
    look: LOOK,
    written: Written::Invited(write),
};

fn write(invitation: Invitation<'_>) -> Document {
    let session = invitation.session;
    let (after, next) = (session.after(), session.session().next());
    let on = session.when().date().map(|date| Text::say(" on {}", &[near(*date, invitation)])).unwrap_or_default();
    let mut blocks = vec![Block::Paragraph("Hello,".into())];
    blocks.push(Block::Paragraph(Text::say("Thank you for coming{}.", &[on]).and(thanks(&after.thanks()))));
    let chosen: Vec<Text> = after.chosen().into_iter().map(Text::theirs).collect();
    if !chosen.is_empty() {
        blocks.push(Block::Paragraph("You chose to go on with:".into()));
        blocks.push(Block::List(chosen));
    }
    blocks.push(Block::Paragraph(match next {
        Some(next) => Text::ours("We meet again: ").and(Text::sentence(next)),
        None => {
            let to = invitation.reply_to().map(|to| whom(invitation, to));
            let us = to.as_ref().map_or(invitation.says("me", "us").into(), |to| to.told.clone());
            let tell = Text::say("When we meet again is still open. If a day suits you, tell {}", &[us]);
            told(tell, to.and_then(|to| to.how))
        }
    }));
    blocks.push(Block::Paragraph("If you could not make it, you are just as welcome next time.".into()));
    invitation.written(Text::ours("Thank you: ").and(invitation.title()), blocks)
}

/// Whom else to thank, as the file has it: "Lee for the key".
fn thanks(thanks: &[&SmolStr]) -> Text {
    let whom = |words: &&SmolStr| Text::theirs(words.trim().strip_prefix("to ").unwrap_or(words).trim_end_matches('.'));
    match thanks.is_empty() {
        true => Text::default(),
        false => Text::say(" Thanks, too, to {}.", &[Text::joined(thanks.iter().map(whom), ", and to ")]),
    }
}
