//! The count-back list: only what the file leaves open, and what can only be done then.

use super::{Trait, room, some_of};
use crate::documents::{Block, Section};
use crate::facts::{Coming, Facts, Falls};
use crate::text::{Text, day, time};

/// What is still to do, counted back. `has_sign`: the plan has a sign to print.
pub(super) fn before(draft: &Facts<'_>, has_sign: bool) -> Option<Section> {
    let stages = [
        ("Two weeks before", two_weeks(draft)),
        ("One week before", one_week(draft)),
        ("The day before", day_before(draft, has_sign)),
        ("On the day", on_the_day(draft)),
    ];
    let parts = stages.map(|(when, ticks)| Section::new(when, vec![Block::Ticks(ticks)]).filled());
    Section::new("Before the day", parts.into_iter().flatten().map(Block::Part).collect()).filled()
}

fn two_weeks(draft: &Facts<'_>) -> Vec<Text> {
    let (session, online) = (draft.session, draft.is_online());
    let (when, venue) = (&session.when, &session.venue);
    let mut ticks = Vec::new();
    if !draft.time_is_settled() {
        ticks.push(match when.option.len() {
            0 => "Agree a day and a time with two of the people you most want there.".into(),
            n => Text::ours(format!("Settle one of the {n} times, and tell everybody, those who cannot come as well.")),
        });
    } else if !draft.time_is_agreed() {
        ticks.push("Ask two people whether the time suits them, before you tell the rest.".into());
    }
    if session.attendee.is_empty() {
        ticks.push("Write down who should come, and for each of them why. A first name or a role is enough.".into());
    }
    if let Some(place) = venue.name.text()
        && !online
    {
        let place = || Text::theirs(place);
        // Among other guests it is seats that are booked.
        if draft.booking_is_open() && !draft.place().among_guests {
            ticks.push(Text::say("Book {}, and ask who has it before and after you.", &[place()]));
        }
        let mut asks = Vec::new();
        if draft.steps_are_open() {
            asks.push(Text::ours("can one get in without steps"));
        }
        if draft.toilet_is_open() {
            asks.push(Text::ours("is there an accessible toilet"));
        }
        if draft.hearing_is_open() {
            asks.push(Text::ours("can people hear each other"));
        }
        if !asks.is_empty() {
            ticks.push(Text::say("Ask about {}: {}?", &[place(), Text::list(&asks)]));
        }
    }
    if draft.needs_are_open() {
        ticks.push("Ask everybody what would help them get in and take part, and say whom to tell.".into());
    }
    if draft.second_host_is_open() && !draft.greeter_is_open() {
        let first = match (online, draft.has(Trait::Cups)) {
            (true, _) => "the waiting room, the chat",
            (_, true) => "the hellos, the drinks",
            (_, false) => "the hellos, the latecomers",
        };
        ticks.push(Text::ours(format!("Find a second host: {first} and the talk are too much for one.")));
    }
    ticks
}

fn one_week(draft: &Facts<'_>) -> Vec<Text> {
    let session = draft.session;
    let mut ticks = Vec::new();
    let replies = draft.people.replies_are_noted(session);
    let silent: Vec<Text> = draft
        .people
        .guests()
        .filter(|(_, person)| person.coming == Coming::Asked && replies)
        .map(|(one, _)| draft.name(one))
        .collect();
    if !silent.is_empty() {
        ticks.push(Text::say("Ask again, each by name: {}.", &[some_of(&silent)]));
    }
    if !replies && !session.attendee.is_empty() {
        ticks.push("Ask each of them yourself, by name, and note the replies as `rsvp`.".into());
    }
    if let Some(contact) = session.access.contact.text()
        && session.access.asked.copied() == Some(true)
        && let Some(by) = session.access.reply_by.copied()
    {
        let due = Text::ours(day(by));
        let sent = "Go through what people need to take part. They write to {} by {}.";
        ticks.push(Text::say(sent, &[Text::theirs(contact), due]));
    }
    if draft.has(Trait::NoFood) {
        ticks.push("Find something to eat and drink: a kettle and a packet of biscuits will do.".into());
    }
    ticks.extend(room::ordering(draft));
    if draft.diets_are_open() {
        ticks.push("Ask everybody what they can eat, and keep counts, not names.".into());
    }
    if draft.greeter_is_open() {
        ticks.push(match draft.is_online() {
            true => "Ask somebody to let people in from the waiting room and greet them by name.".into(),
            false => "Ask somebody to say hello as people arrive.".into(),
        });
    }
    let missing = draft.ideas_missing();
    if missing > 0 {
        let what = match missing {
            1 => "one more question",
            2 => "two more questions",
            _ => "three questions",
        };
        ticks.push(match draft.hook() {
            Some(hook) => {
                Text::say("Think of {} to bring along, about {} perhaps.", &[what.into(), Text::theirs(hook)])
            }
            None => Text::say("Think of {} to bring along.", &[what.into()]),
        });
    }
    ticks
}

fn day_before(draft: &Facts<'_>, has_sign: bool) -> Vec<Text> {
    let session = draft.session;
    let outdoors = draft.has(Trait::Outdoors);
    let mut ticks = vec![match (draft.is_online(), session.venue.if_wet.text()) {
        (true, _) => Text::ours("Send everybody one line: the link, the time, and that they may come for any part."),
        (_, Some(_)) if outdoors => Text::ours(
            "Look at the forecast, and send everybody one line: which of the two places it is, and from when.",
        ),
        _ if outdoors => {
            Text::ours("Send everybody one line: where, from when, how to find you, and what to do if it rains.")
        }
        _ if draft.place().among_guests => Text::ours("Send everybody one line: where, from when, how to find you."),
        _ => Text::ours("Send everybody one line: where, when the doors open, how to find them."),
    }];
    if let Some(contact) = session.venue.contact.text() {
        let about = match outdoors {
            true => "Ring {} about the way in and who else will be there.",
            false => "Ring {} about the key, the heating and who else is in.",
        };
        ticks.push(Text::say(about, &[Text::theirs(contact)]));
    }
    if draft.provided().next().is_some() && !draft.place().house {
        ticks.push("Buy what is on the shopping line.".into());
    }
    if draft.is_online() || draft.has(Trait::Screen) {
        ticks.push("Try the link from another device, and switch live captions on.".into());
    }
    if !draft.is_online() {
        let indoors = !outdoors && !draft.place().among_guests;
        ticks.push(Text::ours(match (has_sign, indoors) {
            (true, true) => "Print the welcome sheets and the sign for the door.",
            (true, false) => "Print the welcome sheets and the sign.",
            (false, true) => "Print the welcome sheets, and write a sign for the door.",
            (false, false) => "Print the welcome sheets, and write a sign.",
        }));
    }
    ticks
}

fn on_the_day(draft: &Facts<'_>) -> Vec<Text> {
    let doors = draft.session.when.doors.copied().map(time);
    let online = draft.is_online();
    let (what, is, at) = match (draft.has(Trait::Outdoors), draft.has(Trait::Sold)) {
        (true, _) => ("the place", "is", "where people arrive"),
        (_, true) => ("the seats", "are", "where people come in"),
        _ if draft.has(Trait::Cups) => ("the drinks", "are", "at the door"),
        _ => ("the room", "is", "at the door"),
    };
    let mut ticks: Vec<Text> = draft.notes_that_fall(Falls::Before).map(note).collect();
    ticks.push(match (online, doors) {
        (true, Some(doors)) => {
            Text::ours(format!("By {doors} you are in the call, camera at eye height, this plan on paper."))
        }
        (true, None) => Text::ours("Be in the call before anybody else, with this plan on paper."),
        (false, Some(doors)) => Text::ours(format!("By {doors} {what} {is} ready, and you are {at}, not at a screen.")),
        (false, None) => {
            let early = match draft.minutes_to_arrive() {
                15 => "a quarter of an hour".to_owned(),
                minutes => format!("{minutes} minutes"),
            };
            Text::ours(format!("Have {what} ready {early} early, and be {at}, not at a screen."))
        }
    });
    let talk = draft.session.plan.host_talk_minutes.copied();
    ticks.push(match talk.filter(|minutes| *minutes > 0) {
        Some(1) => "Speak for a minute at the start and no longer: they came for each other.".into(),
        Some(minutes) => Text::ours(format!("Speak for {minutes} minutes in all: they came for each other.")),
        None => "Speak for two or three minutes in all: they came for each other.".into(),
    });
    ticks.extend(draft.notes_that_fall(Falls::After).map(note));
    ticks
}

fn note(words: &str) -> Text {
    Text::say("Your note: {}", &[Text::theirs(words)])
}
