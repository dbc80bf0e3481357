//! The count-back list: only what the file leaves open, and what can only be done then.

use super::{Draft, Trait, some_of};
use crate::documents::{Block, Section};
use crate::facts::Coming;
use crate::session::{Field, Known, VenueKind};
use crate::text::Text;

/// From so many people on one host is too few. Judgement.
const TWO_HOSTS: u32 = 8;
/// Fewer questions than this, and one that falls flat leaves the session bare. The seed asks for some; three is
/// judgement.
const QUESTIONS: usize = 3;

/// What is still to do, counted back.
pub(super) fn before(draft: &Draft<'_>) -> Option<Section> {
    let stages = [
        ("Two weeks before", two_weeks(draft)),
        ("One week before", one_week(draft)),
        ("The day before", day_before(draft)),
        ("On the day", on_the_day(draft)),
    ];
    let parts = stages.map(|(when, ticks)| Section::new(when, vec![Block::Ticks(ticks)]).filled());
    Section::new("Before the day", parts.into_iter().flatten().map(Block::Part).collect()).filled()
}

fn two_weeks(draft: &Draft<'_>) -> Vec<Text> {
    let (session, online) = (draft.session, draft.session.is_online());
    let (when, venue, about) = (&session.when, &session.venue, &session.session);
    let mut ticks = Vec::new();
    let settled = when.date.get().is_some() && when.start.get().is_some() && when.finish.get().is_some();
    if !settled {
        ticks.push(match when.option.len() {
            0 => "Agree a day and a time with two of the people you most want there.".into(),
            n => Text::ours(format!("Settle one of the {n} times, and tell everybody, those who cannot come as well.")),
        });
    } else if when.agreed_with.is_empty() && !when.agreed_with.faulty {
        ticks.push("Ask two people whether the time suits them, before you tell the rest.".into());
    }
    if session.attendee.is_empty() {
        ticks.push("Write down who should come, and for each of them why. A first name or a role is enough.".into());
    }
    if let Some(place) = venue.name.text()
        && !online
    {
        let place = || Text::theirs(place);
        let needs_booking = !matches!(venue.kind.copied(), Some(VenueKind::Home | VenueKind::Outdoors));
        if needs_booking && venue.booked.copied() != Some(true) {
            ticks.push(Text::say("Book {}, and ask who has it before and after you.", &[place()]));
        }
        let open = |known: &Field<Known>| matches!(known.copied(), None | Some(Known::Unknown));
        let mut asks = Vec::new();
        if open(&venue.step_free) {
            asks.push(Text::ours("can one get in without steps"));
        }
        if open(&venue.accessible_toilet) {
            asks.push(Text::ours("is there an accessible toilet"));
        }
        if venue.hearing.copied().is_none_or(|hearing| hearing == crate::session::Hearing::Unknown) {
            asks.push(Text::ours("can people hear each other"));
        }
        if !asks.is_empty() {
            ticks.push(Text::say("Ask about {}: {}?", &[place(), Text::list(&asks)]));
        }
    }
    if session.access.asked.copied() != Some(true) {
        ticks.push("Ask everybody what would help them get in and take part, and say whom to tell.".into());
    }
    let many = draft.turnout.is_some_and(|turnout| turnout.high >= TWO_HOSTS);
    if many && matches!(about.second_host, Field::Absent(_)) {
        ticks.push(match session.is_online() {
            true => "Find a second host: the waiting room, the chat and the talk are too much for one.".into(),
            false => "Find a second host: the hellos, the drinks and the talk are too much for one.".into(),
        });
    }
    for &senior in &draft.situation.seniors {
        ticks.push(Text::say("Have a word with {}: listen first, speak last.", &[draft.name(senior)]));
    }
    ticks
}

fn one_week(draft: &Draft<'_>) -> Vec<Text> {
    let session = draft.session;
    let about = &session.session;
    let mut ticks = Vec::new();
    let replies = session.attendee.iter().any(|attendee| attendee.rsvp.get().is_some());
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
        let due = Text::ours(super::numbers::day(by));
        let sent = "Go through what people need to take part. They write to {} by {}.";
        ticks.push(Text::say(sent, &[Text::theirs(contact), due]));
    }
    if draft.has(Trait::NoFood) {
        ticks.push("Find something to eat and drink: a kettle and a packet of biscuits will do.".into());
    }
    if draft.has(Trait::Food) && session.food.asked_about_diets.copied() != Some(true) {
        ticks.push("Ask everybody what they can eat, and keep counts, not names.".into());
    }
    if matches!(about.greeter, Field::Absent(_)) {
        ticks.push(match session.is_online() {
            true => "Ask somebody to let people in from the waiting room and greet them by name.".into(),
            false => "Ask somebody to say hello as people arrive.".into(),
        });
    }
    let questions = session.topic.len() + session.agenda.len();
    if questions < QUESTIONS {
        let what = match QUESTIONS - questions {
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
    if let Some((guest, from)) = &draft.situation.lone_guest {
        ticks.push(Text::say(
            "{} is the only one who is not from {}. Ask somebody to sit with them, and invite a second from elsewhere.",
            &[draft.name(*guest), Text::theirs(from)],
        ));
    }
    ticks
}

fn day_before(draft: &Draft<'_>) -> Vec<Text> {
    let session = draft.session;
    let outdoors = draft.has(Trait::Outdoors);
    let mut ticks = vec![match session.is_online() {
        true => Text::ours("Send everybody one line: the link, the time, and that they may come for any part."),
        false if outdoors => {
            Text::ours("Send everybody one line: where, from when, how to find you, and what to do if it rains.")
        }
        false => Text::ours("Send everybody one line: where, when the doors open, how to find them."),
    }];
    if let Some(contact) = session.venue.contact.text() {
        let about = match outdoors {
            true => "Ring {} about the way in and who else will be there.",
            false => "Ring {} about the key, the heating and who else is in.",
        };
        ticks.push(Text::say(about, &[Text::theirs(contact)]));
    }
    if draft.has(Trait::Food) {
        ticks.push("Buy what is on the shopping line, on the last page.".into());
    }
    if session.is_online() {
        ticks.push("Try the link from another device, and switch live captions on.".into());
    } else if outdoors {
        ticks.push("Print the welcome sheets and the sign.".into());
    } else {
        ticks.push("Print the welcome sheets and the sign for the door.".into());
    }
    ticks
}

fn on_the_day(draft: &Draft<'_>) -> Vec<Text> {
    let doors = draft.session.when.doors.copied().map(super::numbers::time);
    let online = draft.session.is_online();
    let (place, at) = match draft.has(Trait::Outdoors) {
        true => ("place", "where people arrive"),
        false => ("room", "at the door"),
    };
    let mut ticks = Vec::new();
    ticks.push(match (online, doors) {
        (true, Some(doors)) => {
            Text::ours(format!("By {doors} you are in the call, camera at eye height, this plan on paper."))
        }
        (true, None) => Text::ours("Be in the call before anybody else, with this plan on paper."),
        (false, Some(doors)) if draft.has(Trait::Food) => {
            Text::ours(format!("By {doors} the drinks are ready, and you are {at}, not at a screen."))
        }
        (false, Some(doors)) => {
            Text::ours(format!("By {doors} the {place} is ready, and you are {at}, not at a screen."))
        }
        (false, None) => {
            Text::ours(format!("Have the {place} ready a quarter of an hour early, and be {at}, not at a screen."))
        }
    });
    let talk = draft.session.plan.host_talk_minutes.copied();
    ticks.push(match talk.filter(|minutes| *minutes > 0) {
        Some(1) => "Speak for a minute at the start and no longer: they came for each other.".into(),
        Some(minutes) => Text::ours(format!("Speak for {minutes} minutes in all: they came for each other.")),
        None => "Speak for two or three minutes in all: they came for each other.".into(),
    });
    ticks
}
