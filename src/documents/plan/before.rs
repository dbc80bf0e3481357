//! The count-back list: only what the file leaves open, and what can only be done then.

use super::{Trait, room, some_of};
use crate::documents::{Block, Section};
use crate::facts::{Coming, Facts, Falls, Person};
use crate::session::Rsvp;
use crate::text::{Text, time};

/// What is still to do, counted back.
pub(super) fn before(draft: &Facts<'_>) -> Option<Section> {
    let stages = [
        ("Two weeks before", two_weeks(draft)),
        ("A week before", one_week(draft)),
        ("The day before", day_before(draft)),
        ("On the day", on_the_day(draft)),
    ];
    let parts = stages.map(|(when, ticks)| Section::new(when, vec![Block::Ticks(ticks)]).filled());
    Section::new("Before", parts.into_iter().flatten().map(Block::Part).collect()).filled()
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
        ticks.push("Ask two people whether the time suits them.".into());
    }
    if session.attendee.is_empty() {
        ticks.push("Write down who should come, and why: a first name or a role is enough.".into());
    }
    if let Some(place) = venue.name.text()
        && !online
    {
        let place = || Text::within(place);
        // Among other guests it is seats that are booked.
        if draft.booking_is_open() && !draft.place().among_guests {
            ticks.push(Text::say("Book {}, and ask who has it before and after you.", &[place()]));
        }
        let mut asks = Vec::new();
        let is_home = draft.has(Trait::Home);
        if is_home && (draft.steps_are_open() || draft.toilet_is_open()) {
            ticks.push("Look at the way in and the toilet as a guest would, and tell people of every step.".into());
        }
        if draft.steps_are_open() && !is_home {
            asks.push(Text::ours("can you get in without steps"));
        }
        if draft.toilet_is_open() && !is_home {
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
        ticks.push("Ask everybody what would help them take part, and say whom to tell.".into());
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
    // A host is counted on, so that a maybe of theirs has to be settled too.
    let is_open = |person: &Person| match person.attendee.filter(|_| person.host) {
        Some(place) => matches!(draft.session.attendee[place].rsvp.copied(), Some(Rsvp::Asked | Rsvp::Maybe)),
        None => person.coming == Coming::Asked,
    };
    let is_you = |one: usize| draft.people.facilitator == Some(one);
    let silent: Vec<Text> = draft
        .people
        .listed()
        .filter(|(one, person)| replies && !is_you(*one) && is_open(person))
        .map(|(one, _)| draft.name(one))
        .collect();
    if !silent.is_empty() {
        ticks.push(Text::say("Ask again: {}.", &[some_of(&silent)]));
    }
    let you = draft.people.facilitator.map(|one| &draft.people.everyone[one]);
    if you.is_some_and(is_open) {
        ticks.push("Settle whether you can come yourself, or who hosts instead.".into());
    }
    if !replies && !session.attendee.is_empty() {
        ticks.push("Ask each of them yourself, by name, and note the replies as `rsvp`.".into());
    }
    if session.access.asked.copied() == Some(true)
        && let Some(by) = session.access.reply_by.copied()
    {
        ticks.push(Text::ours(format!("Go through what people need: answers by {}.", by.format("%-d %B"))));
    }
    if draft.has(Trait::NoFood) {
        ticks.push(match draft.has(Trait::Outdoors) {
            true => "Find something to eat and drink: a flask and biscuits will do.".into(),
            false => "Find something to eat and drink: a kettle and biscuits will do.".into(),
        });
    }
    ticks.extend(room::ordering(draft));
    if draft.diets_are_open() {
        ticks.push("Ask everybody what they can eat; keep counts, not names.".into());
    }
    if draft.greeter_is_open() {
        ticks.push(match draft.is_online() {
            true => "Ask somebody to let people in from the waiting room.".into(),
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
                Text::say("Think of {} to bring along, about {} perhaps.", &[what.into(), Text::within(hook)])
            }
            None => Text::say("Think of {} to bring along.", &[what.into()]),
        });
    }
    ticks
}

fn day_before(draft: &Facts<'_>) -> Vec<Text> {
    let session = draft.session;
    let outdoors = draft.has(Trait::Outdoors);
    let mut ticks = vec![match (draft.is_online(), session.venue.if_wet.text()) {
        (true, _) => Text::ours("Send everybody the link and the time."),
        (_, Some(_)) => Text::ours("Look at the forecast, and tell everybody which of the two places, and from when."),
        _ if outdoors => Text::ours("Remind everybody: where, from when, and what if it rains."),
        _ if draft.place().among_guests => Text::ours("Remind everybody: where, when, how to find you."),
        _ => Text::ours("Remind everybody: where, when, how to find it."),
    }];
    let is_host = |contact: &&str| {
        let name = contact.split(',').next().unwrap_or_default();
        draft.people.facilitator.is_some() && draft.people.find(name.trim()) == draft.people.facilitator
    };
    if let Some(contact) = session.venue.contact.text().filter(|contact| !is_host(contact)) {
        let about = match (outdoors, draft.has(Trait::Home)) {
            (true, _) => "Ring {}: the way in, who else is there.",
            (_, true) => "Ring {}: how many, and from when they come.",
            (_, false) => "Ring {}: key, heating, who else is in.",
        };
        ticks.push(Text::say(about, &[Text::theirs(contact)]));
    }
    if draft.is_online() || draft.has(Trait::Screen) {
        ticks.push("Try the link from another device.".into());
    }
    if !draft.is_online() {
        ticks.push(Text::ours(match (outdoors, draft.place().among_guests) {
            (_, true) => "Print the sheets, and a sign for your tables.",
            _ if draft.has(Trait::Home) => "Print the sheets.",
            _ => "Print the sheets and the sign.",
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
        _ if draft.has(Trait::Home) => ("everything", "is", "at the door"),
        _ if draft.has(Trait::Cups) => ("the drinks", "are", "at the door"),
        _ => ("the room", "is", "at the door"),
    };
    let greeter = draft.people.greeter.filter(|greeter| draft.people.facilitator != Some(*greeter));
    let and_who = match (greeter, doors.is_some()) {
        // Where time is short, who is at the door is told with the other jobs alone.
        (Some(_), _) if super::is_short(draft) => ".".into(),
        (Some(greeter), _) => Text::say(", and {} {}.", &[draft.name(greeter), at.into()]),
        // Whoever is at home hears the bell.
        (None, _) if draft.has(Trait::Home) => ".".into(),
        (None, true) => Text::ours(format!(", and you are {at}.")),
        (None, false) => Text::ours(format!(", and be {at}.")),
    };
    let mut ticks: Vec<Text> = draft.notes_that_fall(Falls::Before).map(Text::theirs).collect();
    ticks.push(match (online, &doors) {
        (true, Some(doors)) => Text::ours(format!("By {doors} you are in the call, this plan on paper.")),
        (true, None) => Text::ours("Be in the call first, this plan on paper."),
        (false, Some(doors)) => Text::ours(format!("By {doors} {what} {is} ready")).and(and_who),
        (false, None) => {
            let early = match draft.minutes_to_arrive() {
                15 => "a quarter of an hour".to_owned(),
                minutes => format!("{minutes} minutes"),
            };
            Text::ours(format!("Have {what} ready {early} early")).and(and_who)
        }
    });
    let talk = draft.session.plan.host_talk_minutes.copied();
    match talk {
        None | Some(0) => {}
        Some(1) => ticks.push("Speak for a minute in all.".into()),
        Some(minutes) => ticks.push(Text::ours(format!("Speak for {minutes} minutes in all."))),
    }
    ticks
}

#[cfg(test)]
mod tests {
    use super::before;
    use crate::documents::lines;
    use crate::facts::Facts;
    use crate::session::read;

    #[test]
    fn a_facilitator_who_may_not_come_settles_that_first() {
        let said = |rsvp: &str| {
            let file = format!(
                "[session]\nfacilitator = 'Ines'\n[[attendee]]\nname = 'Ines'\nrsvp = '{rsvp}'\n[[attendee]]\nname = 'Bo'\nrsvp = 'asked'\n"
            );
            lines(&before(&Facts::of(&read(file.as_bytes()).session)))
        };
        let settle = "Settle whether you can come yourself, or who hosts instead.";
        assert!(said("maybe").iter().any(|line| line == settle), "{:?}", said("maybe"));
        assert!(said("asked").iter().any(|line| line == settle));
        assert!(said("yes").iter().all(|line| line != settle));
        assert!(said("maybe").iter().any(|line| line == "Ask again: Bo."));
    }
}
