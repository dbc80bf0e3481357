//! The sentences that the message and the calendar entry share. Nothing in them is about the other invited, and
//! there are no numbers but dates, times and how to reach somebody.

use super::Invitation;
use crate::session::Known;
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
    let session = invitation.session;
    let pattern = match (session.is_online(), session.has_doors()) {
        (true, _) => "The call opens at {}.",
        (_, false) => "We are there from {}.",
        (_, true) => "Doors open at {}.",
    };
    Some(Text::say(pattern, &[time(*invitation.session.when().doors()?)]))
}

/// What to know of the place and the table, a line each.
pub(crate) fn good_to_know(invitation: Invitation<'_>) -> Vec<Text> {
    let (venue, food) = (invitation.session.venue(), invitation.session.food());
    let theirs = |label: &str, words: Option<&SmolStr>| words.map(|words| Text::ours(label).and(Text::theirs(words)));
    let mut lines = vec![theirs("How to join: ", venue.link()), theirs("Finding us: ", venue.find_us())];
    if !invitation.session.is_online() {
        lines.push(theirs("If it rains: ", venue.if_wet()));
        lines.push(getting_in(invitation));
        let offered: Vec<Text> = food.offered().into_iter().map(Text::theirs).collect();
        let offered = Some(Text::list(&offered)).filter(|offered| !offered.is_empty());
        lines.push(offered.map(|offered| Text::ours("To eat and drink: ").and(offered)));
        lines.push(match food.who_pays().filter(|who| !invitation.session.is_a_treat(who)) {
            Some(who) => Some(Text::ours("Who pays: ").and(Text::theirs(who))),
            None => food.who_pays().map(|_| "There is nothing to pay.".into()),
        });
    }
    lines.into_iter().flatten().collect()
}

/// What is known of steps and toilets, with an offer where something is in the way; what is not known is left for people
/// to ask.
fn getting_in(invitation: Invitation<'_>) -> Option<Text> {
    let venue = invitation.session.venue();
    let steps = match (venue.step_free(), invitation.session.is_outdoors()) {
        (Some(Known::Yes), true) => "step-free all the way",
        (Some(Known::No), true) => "steps or rough ground on the way",
        (Some(Known::Yes), false) => "no steps",
        (Some(Known::No), false) => "there are steps",
        (Some(Known::Unknown) | None, _) => "",
    };
    let toilet = match venue.accessible_toilet() {
        Some(Known::Yes) => "an accessible toilet",
        Some(Known::No) => "no accessible toilet",
        Some(Known::Unknown) | None => "",
    };
    let known: Vec<Text> = [steps, toilet].into_iter().filter(|known| !known.is_empty()).map(Text::ours).collect();
    let way = Text::ours("Getting in: ").and(Text::list(&known));
    let is_in_the_way = [venue.step_free(), venue.accessible_toilet()].contains(&Some(&Known::No));
    let offer = if is_in_the_way { ". If that would keep you away, say so, and we will look for a way" } else { "" };
    Some(way.and(offer)).filter(|_| !known.is_empty())
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
    let access = invitation.session.access();
    let needs = match (invitation.session.is_online(), invitation.session.is_fed()) {
        (true, _) => "If anything would help you take part",
        (false, false) => "If anything would help you get in or take part",
        (false, true) => "If anything would help you get in or take part, or there is food you cannot eat",
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
