//! The sentences that the messages and the calendar entry share. Nothing in them is about the other invited, and
//! there are no numbers but dates, times and how to reach somebody.

use super::Invitation;
use super::food::food;
use crate::session::{Known, contacts, reaches_nobody};
use crate::text::{self, Text};
use chrono::{Datelike, NaiveDate, NaiveTime};
use smol_str::SmolStr;

/// What stands for a title that is not there yet.
pub(crate) const NO_TITLE: &str = "(no title yet)";

pub(crate) fn day(date: NaiveDate) -> Text {
    text::day(date).into()
}

pub(crate) fn time(time: NaiveTime) -> Text {
    text::time(time).into()
}

/// A day near the session's, as one says it: without the year where that is the same.
pub(super) fn near(date: NaiveDate, invitation: Invitation<'_>) -> Text {
    match invitation.session.when().date().is_some_and(|of| of.year() == date.year()) {
        true => text::day_of_the_year(date).into(),
        false => day(date),
    }
}

/// From when one may arrive.
pub(crate) fn doors(invitation: Invitation<'_>) -> Option<Text> {
    let session = invitation.session;
    let pattern = match (session.is_online(), session.has_doors()) {
        (true, _) => "The call opens at {}.",
        (_, false) => "We are there from {}.",
        (_, true) if session.is_at_home() => "You can come from {}.",
        (_, true) => "Doors open at {}.",
    };
    Some(Text::say(pattern, &[time(*invitation.session.when().doors()?)]))
}

/// What to know of the place and the table, a line each; whoever wrote it has `signed` it, or nobody knows who speaks.
pub(crate) fn good_to_know(invitation: Invitation<'_>, signed: bool) -> Vec<Text> {
    let venue = invitation.session.venue();
    let theirs = |label: &str, words: Option<&SmolStr>| words.map(|words| Text::ours(label).and(Text::theirs(words)));
    let find = theirs("How to find it: ", venue.find_us()).or_else(|| address(invitation, signed));
    let mut lines = vec![theirs("How to join: ", venue.link()), find];
    if !invitation.session.is_online() {
        lines.push(rain(invitation));
        lines.push(getting_in(invitation));
        lines.push(food(invitation, signed));
    }
    lines.push(bring(invitation));
    lines.into_iter().flatten().collect()
}

/// Whom to ask for the address of a home that the file keeps to itself: none where all who come know each other.
fn address(invitation: Invitation<'_>, signed: bool) -> Option<Text> {
    let (session, venue) = (invitation.session, invitation.session.venue());
    let is_open = session.is_at_home() && venue.address().is_none() && !session.all_know_each_other();
    let whom = match (invitation.reply_to(), signed) {
        (Some(words), true) => whom(invitation, words).told,
        (Some(words), false) => whom_unsigned(invitation, words).told,
        (None, true) => invitation.says("me", "us").into(),
        (None, false) => session.facilitator().map_or_else(|| "us".into(), Text::theirs),
    };
    is_open.then(|| Text::say("How to find it: ask {} for the address.", &[whom]))
}

/// Where they meet if it rains.
pub(super) fn rain(invitation: Invitation<'_>) -> Option<Text> {
    invitation.session.venue().if_wet().map(|place| Text::ours("If it rains: ").and(Text::theirs(place)))
}

/// What to bring and what to leave at home. Words that ask for it themselves stand as they are.
pub(super) fn bring(invitation: Invitation<'_>) -> Option<Text> {
    let words = invitation.session.invite().bring()?;
    let first = words.split_whitespace().next().unwrap_or_default();
    let lower = first.to_lowercase();
    Some(match lower.as_str() {
        "bring" | "leave" | "nothing" | "please" | "wear" => Text::sentence(words),
        "a" | "an" | "any" | "anything" | "one" | "some" | "something" | "the" | "two" | "your" => {
            Text::ours("Please bring ").and(Text::sentence(&format!("{lower}{}", &words[first.len()..])))
        }
        _ if invitation.session.is_english() && are_things(words) => {
            Text::ours("Please bring ").and(Text::sentence(words))
        }
        _ => Text::ours("Please bring: ").and(Text::theirs(words)),
    })
}

/// Whether these are things and no more: "wellies and a torch", and not "wellies would be good".
fn are_things(words: &str) -> bool {
    /// Words that make a sentence of the things, or say for whom they are.
    const SAY_MORE: &[&str] = &[
        "are", "as", "because", "can", "come", "could", "don't", "help", "helps", "if", "is", "it", "just", "may",
        "might", "must", "need", "needed", "not", "only", "optional", "please", "should", "there", "unless", "we",
        "welcome", "will", "would", "you",
    ];
    /// More are no list any longer. Judgement.
    const MOST: usize = 8;
    let mut all = words.split_whitespace().map(|word| word.trim_matches(','));
    words.starts_with(char::is_lowercase)
        && words.split_whitespace().count() <= MOST
        && !words.trim_end_matches('.').contains([':', ';', '.', '(', '?', '!', '–', '—'])
        && all.all(|word| !SAY_MORE.contains(&word.to_lowercase().as_str()))
}

/// What is known of steps and toilets, with an offer where something is in the way; what is not known is left for people
/// to ask.
fn getting_in(invitation: Invitation<'_>) -> Option<Text> {
    let venue = invitation.session.venue();
    let outdoors = invitation.session.is_outdoors();
    let known = |known: Option<&Known>| known.copied().filter(|known| *known != Known::Unknown);
    let (steps, toilet) = (known(venue.step_free()), known(venue.accessible_toilet()));
    let way = match (steps?, outdoors) {
        (Known::Yes, false) => "There are no steps",
        (Known::Yes, true) => "You can get there without steps",
        (_, false) => "There are steps",
        (_, true) => "There are steps or rough ground on the way",
    };
    Some(Text::ours(match (steps?, toilet) {
        (Known::Yes, None) => format!("{way}."),
        (Known::Yes, Some(Known::Yes)) => format!("{way}, and there is an accessible toilet."),
        (Known::Yes, Some(_)) => {
            format!(
                "{way}, but there is no accessible toilet. If you need one, say so, and we will look for one nearby."
            )
        }
        (_, Some(Known::Yes)) => {
            format!("{way}, though there is an accessible toilet. {OFFER}")
        }
        (_, Some(_)) => format!("{way}, and no accessible toilet. {OFFER}"),
        (_, None) => format!("{way}. {OFFER}"),
    }))
}

/// What a host says who knows of something in the way.
const OFFER: &str = "If that is hard for you, say so, and we will work something out together.";

/// What it will be like. Where there is something to bring, there is something to prepare.
pub(crate) fn welcome(invitation: Invitation<'_>) -> Text {
    let hello = |name: &str| Text::say("{} will be there to say hello", &[Text::theirs(name)]);
    greeted(invitation, invitation.session.greeter().map(hello))
}

/// The same, under which those stand who write.
pub(super) fn welcome_from_us(invitation: Invitation<'_>) -> Text {
    let session = invitation.session;
    let hello = |name: &str| match session.who_invite().as_slice() {
        [only] if *only == name => "I will be there to say hello".into(),
        _ => Text::say("{} will be there to say hello", &[Text::theirs(name)]),
    };
    greeted(invitation, session.greeter().map(hello))
}

fn greeted(invitation: Invitation<'_>, hello: Option<Text>) -> Text {
    let session = invitation.session;
    let brings = session.invite().bring().is_some() || session.brings_food();
    let talk = match brings {
        true => "Nobody is giving a talk.",
        false => "Nobody is giving a talk, and there is nothing to prepare.",
    };
    let come = Text::ours(talk).and(" You can come for any part of it");
    match hello {
        Some(hello) => come.and(", and ").and(hello).and("."),
        None => come.and("."),
    }
}

/// Whom to tell, and how to reach them where that is more than a host's name.
#[derive(Clone, Debug)]
pub(super) struct Whom<'w> {
    pub(super) told: Text,
    pub(super) how: Option<&'w str>,
}

/// Whom to tell, as whoever writes says it: whoever signs alone says "me", and need not be named where there is a number or
/// an address of theirs. A host's name alone is part of the sentence: "please tell Mei".
pub(super) fn whom<'w>(invitation: Invitation<'_>, words: &'w str) -> Whom<'w> {
    let session = invitation.session;
    if session.who_invite_as(words).is_some_and(|hosts| hosts == session.who_invite()) {
        return Whom { told: invitation.says("me", "us").into(), how: None };
    }
    if session.is_english() && reaches_nobody(words) {
        return Whom { told: invitation.says("me", "us").into(), how: None };
    }
    // "Mei, mei@example.org" and "Mei (mei@example.org)" are hers, "text 01632 960123" is whoever's who signs.
    let reach = contacts(words).first().map_or(words.len(), |contact| contact.start);
    let name = words[..reach].trim_end_matches(|c: char| !c.is_alphanumeric());
    let is_own = name.split_whitespace().all(|word| BEFORE_A_NUMBER.contains(&word.to_lowercase().as_str()));
    let is_theirs = !is_own && session.who_invite_as(name).is_some();
    match session.who_invite().len() == 1 && reach < words.len() {
        true if is_own => Whom { told: "me".into(), how: Some(words.trim()) },
        true if is_theirs && words[name.len()..].starts_with(',') => {
            Whom { told: "me".into(), how: Some(words[name.len() + 1..].trim()) }
        }
        true if is_theirs => Whom { told: "me".into(), how: Some(words.trim()) },
        _ => whom_unsigned(invitation, words),
    }
}

/// Words that say how to reach somebody and not whom.
const BEFORE_A_NUMBER: &[&str] =
    &["at", "by", "call", "email", "me", "message", "on", "or", "phone", "ring", "tel", "text", "to", "whatsapp"];

/// The same where nobody knows who speaks.
fn whom_unsigned<'w>(invitation: Invitation<'_>, words: &'w str) -> Whom<'w> {
    match invitation.session.host_named(words) {
        Some(host) => Whom { told: Text::theirs(host), how: None },
        None if invitation.session.is_english() && reaches_nobody(words) => {
            Whom { told: invitation.session.facilitator().map_or_else(|| "us".into(), Text::theirs), how: None }
        }
        None => Whom { told: "us".into(), how: Some(words) },
    }
}

/// Whom to tell of what one needs, and by when. `otherwise` says how where the file names nobody. An entry is signed by
/// nobody.
pub(crate) fn needs(invitation: Invitation<'_>, otherwise: Text) -> Text {
    let contact = invitation.contact().map(|words| whom_unsigned(invitation, words));
    let by = invitation.session.access().reply_by().map(|date| Text::say(" by {}", &[near(*date, invitation)]));
    needs_by(invitation, contact, otherwise, by)
}

/// The same, where `contact` is said as [`whom`] has it, and the day may be in other words.
pub(super) fn needs_by(
    invitation: Invitation<'_>,
    contact: Option<Whom<'_>>,
    otherwise: Text,
    by: Option<Text>,
) -> Text {
    let needs = match help(invitation) {
        (help, None) => Text::ours(help),
        (help, Some(food)) => Text::say("{}, or {}", &[help.into(), food.into()]),
    };
    let how = contact.as_ref().and_then(|contact| contact.how);
    let tell = contact.map_or(otherwise, |contact| Text::say("please tell {}", &[contact.told]));
    told(Text::say("If {}, {}{}", &[needs, tell, by.unwrap_or_default()]), how)
}

/// What somebody may want to tell us: that something would help them, and that there is food they cannot eat.
pub(super) fn help(invitation: Invitation<'_>) -> (&'static str, Option<&'static str>) {
    match invitation.session.is_online() {
        true => ("anything would help you take part", None),
        false => (
            "anything would help you get in or take part",
            invitation.session.is_fed().then_some("there is food you cannot eat"),
        ),
    }
}

/// A sentence that ends with how to reach somebody. No full stop after a number or an address: it would be taken for a part of it.
pub(super) fn told(sentence: Text, how: Option<&str>) -> Text {
    match how {
        Some(how) => sentence.and(": ").and(Text::theirs(how)),
        None => sentence.and("."),
    }
}
