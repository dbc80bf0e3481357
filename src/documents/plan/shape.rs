//! Arrive, Talk, Gather: what each is for, a way in, and a sign that it is time to move on. No minutes.

use super::{Trait, Use};
use crate::documents::{Block, Section};
use crate::facts::{Facts, Seated, Seats, Size, tables};
use crate::text::{Text, time};

pub(super) fn shape(draft: &Facts<'_>) -> Section {
    let free = Block::Paragraph("You can throw this away if they are talking.".into());
    Section::new("The shape of it", vec![free, arrive(draft), talk(draft), gather(draft)])
}

/// One of the three movements of a session: its name, what it is for, a way in and a sign that it is time to move on.
fn movement(name: &str, purpose: Text, way_in: Text, sign: Text) -> Block {
    let way_in = Text::ours("A way in: ").and(way_in);
    let sign = Text::ours("Move on when ").and(sign).and(".");
    Block::Part(Section::new(name, [purpose, way_in, sign].map(Block::Paragraph).into()))
}

fn arrive(draft: &Facts<'_>) -> Block {
    let opening = super::talk::opening(draft).unwrap_or_default();
    let online = draft.has(Trait::Online);
    let purpose = if draft.has(Trait::Strangers) {
        "Nobody should have to stand alone: everybody meets one other person before anything is said to the room."
    } else if draft.has(Trait::LoneGuest) {
        "The club knows itself already. This is for the one who does not know it yet."
    } else if draft.has(Trait::Acquainted) {
        "They know each other. Let them catch up, then sit them beside somebody they see less."
    } else {
        "Everybody is greeted by name and has met one other person."
    };
    let way_in = match (online, draft.situation().size) {
        (true, Size::Few) => Text::say("Everybody together, in any order: {}", &[opening]),
        (true, _) => Text::say("In small rooms of two or three: {}", &[opening]),
        (false, Size::Few) => Text::say("As people sit down: {}", &[opening]),
        (false, _) => Text::say("In pairs, where they stand: {}", &[opening]),
    };
    let sign = match (online, draft.situation().size) {
        (true, _) => "the same faces have been smiling at the screen for a while",
        (false, Size::Few) => "the last cup has been put down",
        (false, _) => "a second conversation starts in a pair, or a pair looks up",
    };
    movement("Arrive", purpose.into(), way_in, sign.into())
}

fn talk(draft: &Facts<'_>) -> Block {
    let online = draft.has(Trait::Online);
    let purpose = match draft.situation().size {
        Size::Few => "One conversation, and everybody in it.",
        Size::Some => {
            "Threes and fours first, where nobody can hide and nobody can lecture; then all together for what they found."
        }
        Size::Many => {
            "A {group} for every four, each with a host. There is no one conversation at this size, and none is needed."
        }
    };
    let purpose = match draft.situation().seniors.first().filter(|senior| sits_with_no_junior(draft, **senior)) {
        Some(senior) => {
            Text::say("{} {} sits with people they are not senior to.", &[draft.filled(purpose), draft.name(*senior)])
        }
        None => draft.filled(purpose),
    };
    let way_in = match (draft.situation().size, online) {
        (Size::Few, _) => "Ask the first question and look at nobody in particular.",
        (Size::Some, false) => {
            "One question, then turn to your neighbours. Ask each group for one thing it would tell the others."
        }
        (Size::Some, true) => "One question, then small rooms. Ask each room for one thing it would tell the others.",
        (Size::Many, _) if draft.seats().is_some_and(|seats| seats.rounds.len() > 1) => {
            "The same question for every {group}. When talk slows, people move as the seats have it."
        }
        (Size::Many, false) => {
            "The same question for every {group}. When talk slows, half of each {group} moves on and the host stays."
        }
        (Size::Many, true) => {
            "The same question in every room. When talk slows, mix the rooms, and leave one person in each."
        }
    };
    let sign = match (draft.situation().size, online) {
        (Size::Few, _) => "an answer begins with \"anyway\"",
        (_, false) if draft.has(Trait::OnCall) => "the {group}s grow quiet one after another",
        (_, false) => "phones come out, or the {group}s grow quiet one after another",
        (_, true) => "people come back from the rooms before you call them",
    };
    movement("Talk", purpose, draft.filled(way_in), draft.filled(sign))
}

/// Whether somebody senior sits with people they are not senior to in every round, as the seats have it.
fn sits_with_no_junior(draft: &Facts<'_>, senior: usize) -> bool {
    let is_junior = |name: &str| draft.people.juniors(senior).any(|one| draft.people.everyone[one].name == name);
    let is_senior = |name: &str| draft.people.everyone[senior].name == name;
    let held = |seats: &Seats| {
        let theirs = |table: &&Vec<Seated>| table.iter().any(|one| is_senior(&one.name));
        let theirs: Vec<&Vec<Seated>> = seats.rounds.iter().flatten().filter(theirs).collect();
        let is_held = |table: &&Vec<Seated>| !table.iter().any(|one| is_junior(&one.name));
        !theirs.is_empty() && seats.rounds[0].len() > 1 && theirs.iter().all(is_held)
    };
    draft.seats().is_some_and(held)
}

fn gather(draft: &Facts<'_>) -> Block {
    let finish = draft.session.when.finish.copied().map(time);
    let purpose = "What shall we talk about next, and who would like to start it off?";
    let way_in = match draft.situation().size {
        Size::Few => "Ask for it plainly, and write down what they say where all can see.",
        Size::Some => "Cards: one topic each, laid out together. The ones that two people reach for are the next.",
        Size::Many => "One card from each {group}. Read them all out before anybody comments.",
    };
    let way_in = match (draft.has(Trait::Online), draft.situation().size) {
        (true, _) => "Everybody types one topic. Read them out, and ask who would start which.",
        (false, _) => way_in,
    };
    let sign = match finish {
        Some(finish) => {
            format!("it is nearly {finish}. Finish then, whatever is going on: people rely on it")
        }
        None if draft.has(Trait::Online) => {
            "people look at the time. Say when you will finish, and keep to it".to_owned()
        }
        None => "people look at their coats. Say when you will finish, and keep to it".to_owned(),
    };
    movement("Gather", purpose.into(), draft.filled(way_in), sign.into())
}

/// If only three come, and if twice as many come.
pub(super) fn other_numbers(draft: &Facts<'_>) -> Section {
    let columns = [("If only three come", three(draft)), ("If twice as many come", double(draft))];
    Section::bare(vec![Block::columns(columns)])
}

pub(super) fn three(draft: &Facts<'_>) -> Vec<Text> {
    let together = match (draft.has(Trait::Online), draft.has(Trait::Outdoors) || draft.place().among_guests) {
        (true, _) => "No small rooms. Cameras on if people like, and stay together.",
        (_, true) => "One {group}, close together.",
        (_, false) => "One {group}. Take away the other chairs before they are counted.",
    };
    let mut lines = vec![draft.filled(together)];
    lines.push(match draft.hook() {
        Some(hook) => {
            Text::say("Do not say sorry. Each tells one story about {}, and the others ask.", &[Text::theirs(hook)])
        }
        None => "Do not say sorry. Each tells one story, and the others ask.".into(),
    });
    lines.push("Choose the next date together: three who chose it will each bring somebody.".into());
    lines
}

pub(super) fn double(draft: &Facts<'_>) -> Vec<Text> {
    let group = draft.group();
    let Some(gathering) = draft.gathering().filter(|gathering| gathering.seated > 0) else {
        return vec![draft.filled("A {group} for every four, one question, and hear one thing from each at the end.")];
    };
    let twice = gathering.seated.saturating_mul(2);
    let count = tables(twice).len();
    let mut lines =
        vec![Text::ours(format!("For {twice}: {count} {group}s of about four, and the same question for each."))];
    let anchors: Vec<Text> = draft
        .people
        .guests()
        .filter(|(one, person)| {
            draft.people.juniors(*one).next().is_none() && {
                person.attendee.is_some_and(|place| draft.session.attendee[place].spoken_to.copied() == Some(true))
            }
        })
        .map(|(one, _)| draft.name(one))
        .take(count.min(6))
        .collect();
    lines.push(match anchors.is_empty() {
        true => Text::ours(format!("Ask one person for each {group} to keep the question going.")),
        false if anchors.len() == 1 => Text::say("Ask {} to host a {}.", &[Text::list(&anchors), group.into()]),
        false => Text::say("Ask {} to host a {} each.", &[Text::list(&anchors), group.into()]),
    });
    if let Some(capacity) = draft
        .session
        .venue
        .capacity
        .copied()
        .filter(|&capacity| (gathering.places..twice).contains(&(capacity as usize)) && !draft.has(Trait::Online))
    {
        lines.push(Text::ours(format!("There is room for {capacity}: know where the rest would go.")));
    }
    lines.push("Gather once, at the end, one line from each.".into());
    lines
}

/// The last round.
pub(super) fn close(draft: &Facts<'_>) -> Section {
    let heading = if draft.is_online() { "Before people leave the call" } else { "Before coats" };
    let mut lines: Vec<Text> = draft.prompts(Use::Gather, 2);
    lines.push(match draft.session.session.next.text() {
        Some(next) => Text::say("Next time: {}", &[Text::theirs(next)]),
        None => "Choose the next date before anybody leaves, even a rough one.".into(),
    });
    // After a first conversation people think they were liked less than they were (Boothby and others 2018).
    lines.push("Tell them: \"You will think you talked too much. People liked you more than you think.\"".into());
    lines.push("Thank them, and finish on time.".into());
    let put_down = "If they are talking to each other, put this down.".into();
    Section::new(heading, vec![Block::List(lines), Block::Paragraph(put_down)])
}

/// The same evening.
pub(super) fn afterwards(draft: &Facts<'_>) -> Section {
    let mut lines: Vec<Text> = vec![
        "Three lines for yourself: what came alive, who spoke to whom, what you would change. No form for them to fill in.".into(),
    ];
    let quiet = match draft.lone() {
        Some(lone) => Text::say("A word to {}: how was it?", &[draft.name(lone.guest)]),
        None => "A word to whoever said least: how was it?".into(),
    };
    lines.push(quiet);
    lines.push("One message to everybody within two days, with the topics they chose.".into());
    Section::list("Afterwards, the same day", lines)
}
