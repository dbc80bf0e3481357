//! The sentences that the message and the calendar entry share. Nothing in them is about the other invited, and
//! there are no numbers but dates, times and how to reach somebody.

use super::Invitation;
use crate::session::{Known, VenueKind};
use crate::text::{self, Text};
use chrono::{NaiveDate, NaiveTime};
use smol_str::SmolStr;

/// What stands for a title that is not there yet.
pub(crate) const NO_TITLE: &str = "(no title yet)";

pub(crate) fn day(date: NaiveDate) -> Text {
    text::day(date).into()
}

pub(crate) fn time(time: NaiveTime) -> Text {
    text::time(time).into()
}

/// From when one may arrive.
pub(crate) fn doors(invitation: Invitation<'_>) -> Option<Text> {
    let pattern = match invitation.session.venue().kind() {
        _ if invitation.is_online() => "The call opens at {}.",
        Some(VenueKind::Outdoors) => "We are there from {}.",
        _ => "Doors open at {}.",
    };
    Some(Text::say(pattern, &[time(*invitation.session.when().doors()?)]))
}

/// What to know of the place and the table, a line each.
pub(crate) fn good_to_know(invitation: Invitation<'_>) -> Vec<Text> {
    let (venue, food) = (invitation.session.venue(), invitation.session.food());
    let theirs = |label: &str, words: Option<&SmolStr>| words.map(|words| Text::ours(label).and(Text::theirs(words)));
    let mut lines = vec![theirs("How to join: ", venue.link()), theirs("Finding us: ", venue.find_us())];
    if !invitation.is_online() {
        lines.push(theirs("If it rains: ", venue.if_wet()));
        lines.push(getting_in(invitation));
        let offered: Vec<Text> = food.offered().into_iter().map(Text::theirs).collect();
        let offered = Some(Text::list(&offered)).filter(|offered| !offered.is_empty());
        lines.push(offered.map(|offered| Text::ours("To eat and drink: ").and(offered)));
        lines.push(theirs("Who pays: ", food.who_pays()));
    }
    lines.into_iter().flatten().collect()
}

/// What is known of steps and toilets; what is not is left for people to ask.
fn getting_in(invitation: Invitation<'_>) -> Option<Text> {
    let venue = invitation.session.venue();
    let steps = match venue.step_free() {
        Some(Known::Yes) => "no steps",
        Some(Known::No) => "there are steps",
        Some(Known::Unknown) | None => "",
    };
    let toilet = match venue.accessible_toilet() {
        Some(Known::Yes) => "an accessible toilet",
        Some(Known::No) => "no accessible toilet",
        Some(Known::Unknown) | None => "",
    };
    let known: Vec<Text> = [steps, toilet].into_iter().filter(|known| !known.is_empty()).map(Text::ours).collect();
    Some(Text::ours("Getting in: ").and(Text::list(&known))).filter(|_| !known.is_empty())
}

/// What it will be like.
pub(crate) fn welcome(invitation: Invitation<'_>) -> Text {
    let welcome = Text::ours("Nobody is giving a talk and there is nothing to prepare. Come for any part of it.");
    match invitation.session.greeter() {
        Some(greeter) => welcome.and(Text::say(" {} will be there to say hello.", &[Text::theirs(greeter)])),
        None => welcome,
    }
}

/// Whom to tell of what one needs, and by when. `otherwise` says how where the file names nobody.
pub(crate) fn needs(invitation: Invitation<'_>, otherwise: Text) -> Text {
    let (access, food) = (invitation.session.access(), invitation.session.food());
    let needs = match (invitation.is_online(), food.offered().is_empty()) {
        (true, _) => "If anything would help you take part",
        (false, true) => "If anything would help you get in or take part",
        (false, false) => "If anything would help you get in or take part, or there is food you cannot eat",
    };
    let tell = match access.contact() {
        Some(_) => "please tell us".into(),
        None => otherwise,
    };
    let by = match access.reply_by() {
        Some(date) => Text::say(" by {}", &[day(*date)]),
        None => Text::default(),
    };
    let sentence = Text::say("{}, {}{}", &[needs.into(), tell, by]);
    // No full stop after a number or an address: it would be taken for a part of it.
    match access.contact() {
        Some(contact) => sentence.and(": ").and(Text::theirs(contact)),
        None => sentence.and("."),
    }
}
