//! The invitation: what somebody would write to a person they would like to see there. Everybody gets one, or each of
//! those who have not answered gets their own.

use super::words::{Whom, day, doors, good_to_know, help, near, needs_by, time, told, welcome_from_us, whom};
use super::{Invitation, LOOK};
use crate::documents::{Block, Document, Template, Written};
use crate::facts::{Asked, same};
use crate::session::contacts;
use crate::text::{Text, capital};
use smol_str::SmolStr;

/// The message to everybody.
pub static MESSAGE: Template = Template {
    name: "invitation",
    // Nobody can be invited to a time that is still being agreed.
    settled: true,
    placed: true,
    look: LOOK,
    written: Written::Invited(everybody),
};

/// The messages to those who have not answered: see [`Invitation::letters`].
pub static EACH: Template = Template { name: "personal message", ..MESSAGE };

fn everybody(invitation: Invitation<'_>) -> Document {
    let hook = invitation.session.hook().map(Text::theirs);
    asking(invitation, "Hello,".into(), [hook, purpose(invitation)])
}

/// The message to one person. What it says of why they are asked was written to be read by them.
pub(super) fn letter(invitation: Invitation<'_>, to: Asked<'_>) -> Document {
    let thought = invitation.says(" So I thought of you.", " So we thought of you.");
    let because = to.because.map(|because| Text::sentence(&capital(because)).and(thought));
    let hello = match is_name(to.called) {
        true => Text::say("Hello {},", &[Text::theirs(to.called)]),
        false => "Hello,".into(),
    };
    let hook = to.hook.map(Text::theirs);
    asking(invitation, hello, [because, hook, purpose(invitation)])
}

/// Whether somebody can be spoken to by these words: a role such as "the porter on nights" stands in for a name.
fn is_name(called: &str) -> bool {
    called.starts_with(|c: char| c.is_alphabetic() && !c.is_lowercase()) && !called.contains([',', '·'])
}

/// `opening` comes before what everybody has to know.
fn asking(invitation: Invitation<'_>, hello: Text, opening: impl IntoIterator<Item = Option<Text>>) -> Document {
    let there = invitation.says("I would be glad to see you there.", "We would be glad to see you there.");
    let mut blocks = vec![Block::Paragraph(hello)];
    // It may be the first that somebody hears of it.
    let before = invitation.says("If you have heard from me before:", "If you have heard from us before:");
    let changed = || Block::Paragraph(Text::say("{} something has changed, so please go by this.", &[before.into()]));
    blocks.extend(invitation.has_changed().then(changed));
    blocks.extend(opening.into_iter().chain([Some(there.into())]).flatten().map(Block::Paragraph));
    let mut facts = vec![when(invitation), place(invitation)];
    facts.extend(good_to_know(invitation, true));
    blocks.push(Block::List(facts));
    blocks.push(Block::Paragraph(welcome_from_us(invitation)));
    blocks.extend(reply(invitation).into_iter().map(Block::Paragraph));
    invitation.written(invitation.title(), blocks)
}

fn purpose(invitation: Invitation<'_>) -> Option<Text> {
    invitation.session.purpose().map(|words| Text::sentence(words))
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
    let text = Text::say("When: {}, {}", &[day(*date), hours]).and(clock(invitation));
    match doors(invitation) {
        Some(doors) => text.and(". ").and(doors),
        None => text,
    }
}

/// Whose clock that is, in words: ", Buenos Aires time". People in one room share a clock; people in a call may not.
pub(super) fn clock(invitation: Invitation<'_>) -> Text {
    let Some(zone) = invitation.zone().filter(|_| invitation.session.is_online()) else {
        return Text::default();
    };
    Text::ours(match zone.name().rsplit_once('/') {
        Some((area, city)) if area != "Etc" => format!(", {} time", city.replace('_', " ")),
        _ => format!(", time zone {}", zone.name()),
    })
}

fn place(invitation: Invitation<'_>) -> Text {
    match whereabouts(invitation) {
        Some(place) => Text::ours("Where: ").and(place),
        None => "Where: not settled yet".into(),
    }
}

/// The place and its address.
pub(super) fn whereabouts(invitation: Invitation<'_>) -> Option<Text> {
    let venue = invitation.session.venue();
    let parts: Vec<&str> = [venue.name(), venue.address()].into_iter().flatten().map(SmolStr::as_str).collect();
    (!parts.is_empty()).then(|| Text::theirs(parts.join(", ")))
}

/// Asks whether they can come, and what would help them. Where one person is to be told both, that is said once; how to
/// reach them stands right behind whom to tell.
fn reply(invitation: Invitation<'_>) -> Vec<Text> {
    let (invite, access) = (invitation.session.invite(), invitation.session.access());
    let (to, contact) = (invitation.reply_to(), invitation.contact());
    let tell =
        |to: Option<&Whom<'_>>| to.map_or("reply".into(), |to| Text::say("tell {}", std::slice::from_ref(&to.told)));
    let by = |date| Text::say(" by {}", &[near(date, invitation)]);
    let (due, needs_due) = (invite.reply_by().copied(), access.reply_by().copied());
    let one_person = match (to, contact) {
        (None, Some(_)) => None,
        (to, None) => Some(to.map(ToString::to_string)),
        (Some(to), Some(contact)) => one_way(to, contact).map(Some),
    };
    let Some(one) = one_person else {
        let to = to.map(|to| whom(invitation, to));
        let can = [tell(to.as_ref()), due.map(by).unwrap_or_default()];
        let needs_due = match due.is_some() && due == needs_due {
            true => Some(" by then".into()),
            false => needs_due.map(by),
        };
        let needs = needs_by(invitation, contact.map(|contact| whom(invitation, contact)), Text::default(), needs_due);
        let can = Text::say("Can you come? Please {}{}", &can);
        return vec![told(can, to.and_then(|to| to.how)), needs];
    };
    let one = one.as_deref().map(|one| whom(invitation, one));
    let first = due.or(needs_due).map(by).unwrap_or_default();
    let also_due = due.and(needs_due).filter(|needs| Some(*needs) != due).map(by);
    let can = Text::say("Can you come? Please {}{}", &[tell(one.as_ref()), first]);
    if let Some(how) = one.and_then(|one| one.how) {
        return vec![told(can, Some(how)), needs_by(invitation, None, "say so as well".into(), also_due)];
    }
    let (help, food) = help(invitation);
    let help = match food {
        Some(food) => format!("if {help}, or if {food}"),
        None => format!("if {help}"),
    };
    let also = also_due.map_or(", and say as well ".into(), |by| Text::say(", and{} ", &[by]));
    vec![told(Text::say("{}{}{}", &[can, also, help.into()]), None)]
}

/// How to reach whoever is told both that one comes and what one needs, where that is one person: the same words, or the
/// same name before the first comma, with both ways to reach them.
fn one_way(reply_to: &str, contact: &str) -> Option<String> {
    if same(reply_to, contact) {
        return Some(reply_to.to_owned());
    }
    let parts = |words: &'_ str| {
        let (name, how) = words.split_once(',').unwrap_or((words, ""));
        (name.trim().to_owned(), how.trim().to_owned())
    };
    let ((name, how), (other, more)) = (parts(reply_to), parts(contact));
    // "ada@example.org", and "Ada, ada@example.org".
    for (whole, (more, how)) in [(reply_to, (contact, &more)), (contact, (reply_to, &how))] {
        if same(whole, how) {
            return Some(more.to_owned());
        }
    }
    let is_one = same(&name, &other) && contacts(&name).is_empty();
    is_one.then(|| match (how.is_empty(), more.is_empty() || same(&how, &more)) {
        (_, true) => reply_to.to_owned(),
        (true, false) => contact.to_owned(),
        (false, false) => format!("{reply_to} or {more}"),
    })
}
