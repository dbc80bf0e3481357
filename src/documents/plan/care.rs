//! Whom to look after, and how: those who know nobody, who are senior, who talk a lot or little, who cannot be introduced.
//! It is nobody's to read but the hosts'.

use super::{Trait, room, some_of, talk, up_to};
use crate::documents::{Block, Section};
use crate::facts::{Coming, Facts, Person, Seated};
use crate::session::Talks;
use crate::text::Text;
use std::collections::BTreeSet;

/// People of a kind who have a line each. Judgement: nobody makes more calls than that for one evening.
const EACH: usize = 4;

/// People of whom one line names so many, before it counts the rest.
const NAMED: usize = 6;

/// Whom to look after.
pub(super) fn look_after(draft: &Facts<'_>) -> Option<Section> {
    let mut lines: Vec<Text> = welcomed(draft);
    lines.extend(brought(draft));
    lines.extend(walk_ins(draft));
    lines.extend(seniors(draft));
    lines.extend(talkers(draft));
    lines.extend(apart(draft));
    lines.extend(room::needs(draft));
    lines.extend(talk::not_introduced(draft));
    lines.extend(talk::unreached(draft));
    Section::new("Whom to look after", vec![Block::List(lines)]).filled()
}

/// Those who know nobody: who looks out for them, and what to say when one rings them.
fn welcomed(draft: &Facts<'_>) -> Vec<Text> {
    let lone = draft.lone();
    // The sentence to say is said once.
    let again = |one: &usize| match companion(draft, *one) {
        Some(friend) => {
            Text::say("{} knows nobody either: the same, with {}.", &[draft.name(*one), draft.name(friend)])
        }
        None => Text::say("{} knows nobody either: the same.", &[draft.name(*one)]),
    };
    let line = |one: &usize| {
        let who = draft.name(*one);
        let why = match lone.filter(|lone| lone.guest == *one).and_then(|lone| lone.others_from.as_deref()) {
            Some(from) => Text::say("{} is the only one who is not from {}.", &[who.clone(), Text::theirs(from)]),
            None => Text::say("{} knows nobody.", std::slice::from_ref(&who)),
        };
        let come = match (draft.has(Trait::Online), draft.has(Trait::Door)) {
            (true, _) => "Come a little early",
            (_, true) => "Find me at the door",
            _ => "Come straight over to me",
        };
        let ring = match companion(draft, *one) {
            Some(friend) => {
                let company = match (draft.has(Trait::Online), draft.has(Trait::Chairs)) {
                    // Whoever says hello may have no seat.
                    _ if draft.people.everyone[friend].host => "and {} will look out for you",
                    (true, _) => "and share a room with {}",
                    (_, true) => "and I will sit you beside {}",
                    _ => "and I will bring you to {}",
                };
                let company = Text::say(company, &[draft.name(friend)]);
                let parts = [draft.name(friend), who, come.into(), company];
                Text::say(" Ask {} to look out for them. Ring {}: “{}, {}.”", &parts)
            }
            None => Text::say(" Ring {}: “{}, and I will find you good company.”", &[who, come.into()]),
        };
        why.and(ring)
    };
    let newcomers = newcomers(draft);
    let mut lines: Vec<Text> = newcomers.iter().take(1).map(line).collect();
    lines.extend(newcomers.iter().take(EACH).skip(1).map(again));
    let others: Vec<Text> = newcomers.iter().skip(EACH).map(|one| draft.name(*one)).collect();
    match others.len() {
        0 => {}
        1 => lines.push(Text::say("{} knows nobody either.", &others)),
        _ => lines.push(Text::say("{} know nobody either.", &[up_to(&others, NAMED)])),
    }
    lines
}

/// Those who are brought along: their names stand nowhere, so that nobody can introduce them beforehand.
fn brought(draft: &Facts<'_>) -> Option<Text> {
    let bring = draft.people.listed().filter(|(_, person)| person.brings > 0);
    let bring: Vec<Text> = bring.map(|(one, _)| draft.name(one)).collect();
    (!bring.is_empty())
        .then(|| Text::say("Ask {} whom they bring, and introduce them by name.", &[up_to(&bring, NAMED)]))
}

/// Those whom nobody expected: they have a seat, and nobody knows yet what they care about.
fn walk_ins(draft: &Facts<'_>) -> Option<Text> {
    let at = match draft.seats().is_some() {
        true => format!(" {} their {}", draft.at_group(), draft.group()),
        false => String::new(),
    };
    Some(Text::ours(match draft.walk_ins() {
        0 => return None,
        1 => format!("A newcomer whom nobody expected: ask what brought them, and introduce them{at}."),
        n => format!("{n} newcomers whom nobody expected: ask each what brought them, and introduce them{at}."),
    }))
}

/// Those who are to be apart, each two of them named once. The seats keep them so wherever there are any; where all are in one
/// conversation, nobody can.
fn apart(draft: &Facts<'_>) -> Vec<Text> {
    let together = draft.apart_together();
    if !together.is_empty() {
        let asked: BTreeSet<usize> = together.into_iter().flat_map(|(one, other)| [one, other]).collect();
        let asked: Vec<Text> = asked.into_iter().map(|one| draft.name(one)).collect();
        let words =
            "You are too few to keep {} apart as your file asks: ask them beforehand whether one conversation will do.";
        return vec![Text::say(words, &[Text::list(&asked)])];
    }
    let is_seated = draft
        .seats()
        .is_some_and(|seats| seats.circles.apart_held && seats.circles.rounds.iter().all(|tables| tables.len() > 1));
    let line = |(one, _): (usize, &Person)| {
        let from = draft.people.everyone[one].apart_from.iter().copied();
        let from: Vec<Text> = from
            .filter(|other| *other > one && draft.people.everyone[*other].coming != Coming::No)
            .map(|other| draft.name(other))
            .collect();
        let seats = if is_seated { ": the seats do." } else { "." };
        (!from.is_empty())
            .then(|| Text::say("Keep {} apart from {}{}", &[draft.name(one), up_to(&from, NAMED), seats.into()]))
    };
    draft.people.listed().filter_map(line).collect()
}

/// Those who know nobody where others do know each other.
pub(super) fn newcomers(draft: &Facts<'_>) -> Vec<usize> {
    let lone = draft.lone().map(|lone| lone.guest);
    lone.into_iter().chain(draft.situation().alone.iter().copied().filter(|one| Some(*one) != lone)).collect()
}

/// Who looks out for a newcomer: a guest at their first table who shares an interest with them, else a host. Nobody who is
/// senior, talks a lot, may stay away, or is to be apart from them.
fn companion(draft: &Facts<'_>, one: usize) -> Option<usize> {
    let people = &draft.people;
    let may = |other: &usize| {
        let person = &people.everyone[*other];
        *other != one
            && person.coming == Coming::Yes
            && person.introduce
            && person.talks.is_none()
            && !people.apart(one, *other)
            && people.juniors(*other).next().is_none()
    };
    let name = &people.everyone[one].name;
    let table = draft.seats().and_then(|seats| {
        let at = |table: &&Vec<_>| table.iter().any(|seated: &Seated| seated.name == *name);
        seats.rounds.first()?.iter().find(at)
    });
    let mates = people.guests().map(|(other, _)| other).filter(|other| {
        table.is_some_and(|table| table.iter().any(|seated| seated.name == people.everyone[*other].name))
    });
    let mates: Vec<usize> = mates.filter(may).filter(|other| !people.shared(one, *other).is_empty()).collect();
    let spoken_to = |other: &&usize| {
        people.everyone[**other].attendee.is_some_and(|at| draft.session.attendee[at].spoken_to.copied() == Some(true))
    };
    let mate = mates.iter().find(spoken_to).or(mates.first()).copied();
    mate.or_else(|| people.second_host.filter(may)).or_else(|| people.greeter.filter(may))
}

/// Those who are senior to others there: what to ask them, and what gives them something else to do.
fn seniors(draft: &Facts<'_>) -> Vec<Text> {
    let pours = pours(draft);
    let job = |one: usize| match draft.has(Trait::Online) {
        true => "read out the chat",
        false if pours == Some(one) => "pour the drinks",
        false => "keep the list for next time",
    };
    let line = |one: &usize| {
        let juniors: Vec<Text> = draft.people.juniors(*one).map(|junior| draft.name(junior)).collect();
        let sits = match sits_with_no_junior(draft, *one) {
            true if juniors.len() > 1 => ", and sits with none of them",
            true => ", and sits elsewhere",
            false => "",
        };
        let pattern = "{} is senior to {}{}. Ask beforehand: “Would you speak last, and {}?”";
        Text::say(pattern, &[draft.name(*one), some_of(&juniors), sits.into(), job(*one).into()])
    };
    draft.situation().seniors.iter().take(EACH).map(line).collect()
}

/// Who of the seniors is asked to pour the drinks: one is enough, and whoever is at the door is there while they are poured.
pub(super) fn pours(draft: &Facts<'_>) -> Option<usize> {
    let mut seniors = draft.situation().seniors.iter().take(EACH).copied();
    seniors.find(|one| draft.has(Trait::Cups) && draft.people.greeter != Some(*one))
}

/// Whether somebody senior has a seat, and in every round sits with people they are not senior to, as the seats have it.
fn sits_with_no_junior(draft: &Facts<'_>, senior: usize) -> bool {
    let people = &draft.people;
    let Some(seats) = draft.seats().filter(|seats| seats.rounds.first().is_some_and(|tables| tables.len() > 1)) else {
        return false;
    };
    let name = |one: usize| &people.everyone[one].name;
    let is_theirs = |table: &&Vec<Seated>| table.iter().any(|one| one.name == *name(senior));
    let mut theirs = seats.rounds.iter().flatten().filter(is_theirs).peekable();
    theirs.peek().is_some()
        && theirs.all(|table| !table.iter().any(|one| people.juniors(senior).any(|junior| one.name == *name(junior))))
}

/// Those who talk a lot, and those who say little.
fn talkers(draft: &Facts<'_>) -> Vec<Text> {
    let place = match (draft.has(Trait::Online), draft.has(Trait::Chairs)) {
        (true, _) => "",
        (_, true) => " Sit beside them.",
        _ => " Stand beside them.",
    };
    let newcomers = newcomers(draft);
    let mut lines = Vec::new();
    for (one, person) in draft.people.listed().filter(|(one, _)| Some(*one) != draft.people.facilitator) {
        let who = draft.name(one);
        // Of two who are kept apart, neither is asked aloud about what they alone share.
        let about = person.interests.iter().find(|at| !draft.people.is_kept_apart(**at));
        let about = about.map(|at| Text::within(&draft.people.interests[*at].name));
        match (person.talks, about) {
            (Some(Talks::ALot), _) => {
                // Whoever is senior has been asked to speak last already.
                let is_asked = draft.people.juniors(one).next().is_some();
                let line = match is_asked {
                    true => "{} talks a lot.{} When it is enough: “Thank you, {}: two other voices now.”",
                    false => {
                        "{} talks a lot. Ring: “Help me hear the others?”{} When it is enough: “Thank you, {}: two other voices now.”"
                    }
                };
                let line = Text::say(line, &[who.clone(), place.into(), who]);
                let meets = |other: &usize| {
                    draft
                        .introductions()
                        .pairs
                        .iter()
                        .any(|pair| [(one, *other), (*other, one)].contains(&(pair.who, pair.meets)))
                };
                lines.push(
                    match newcomers.iter().any(|other| *other != one && !meets(other)) && !newcomers.iter().any(meets) {
                        true => line.and(" No newcomer to them first."),
                        false => line,
                    },
                );
            }
            (Some(Talks::Little), Some(about)) => {
                let line = "{} says little. Say beforehand what you will ask: “What about {}, {}?”";
                lines.push(Text::say(line, &[who.clone(), about, who]));
            }
            (Some(Talks::Little), None) => {
                lines.push(Text::say("{} says little. Ask beforehand what they would like to be asked.", &[who]));
            }
            (None, _) => {}
        }
    }
    lines
}
