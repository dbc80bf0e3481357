//! The plan for programs: what was worked out about the people, as JSON. It is frozen by its version.

use super::Draft;
use crate::facts::{Seated, Seats, Who, Why};
use crate::json;
use serde::Serialize;

#[derive(Serialize)]
struct Plan<'a> {
    version: u8,
    title: Option<&'a str>,
    purpose: Option<&'a str>,
    draft: bool,
    turnout: Option<Turnout>,
    introductions: Vec<Introduction<'a>>,
    not_introduced: Vec<NotIntroduced<'a>>,
    circles: Option<Circles<'a>>,
    times: Vec<Time<'a>>,
    topics: Topics<'a>,
}

#[derive(Serialize)]
struct Turnout {
    low: u32,
    high: u32,
}

#[derive(Serialize)]
struct Introduction<'a> {
    who: &'a str,
    meets: &'a str,
    because: Vec<&'a str>,
    may_have_met: bool,
}

#[derive(Serialize)]
struct NotIntroduced<'a> {
    who: &'a str,
    why: &'static str,
}

#[derive(Serialize)]
struct Circles<'a> {
    rounds: Vec<Round<'a>>,
    repeats: usize,
    lower_bound: usize,
    most_often: usize,
    apart_held: bool,
}

#[derive(Serialize)]
struct Round<'a> {
    tables: Vec<Vec<&'a str>>,
    moved: Vec<&'a str>,
}

#[derive(Serialize)]
struct Time<'a> {
    option: usize,
    date: Option<String>,
    start: Option<String>,
    finish: Option<String>,
    can: Vec<&'a str>,
    might: Vec<&'a str>,
    left_out: Vec<&'a str>,
    interests_lost: &'a [String],
    left_alone: Vec<&'a str>,
    against: Vec<String>,
    because: Option<&'a str>,
}

#[derive(Serialize)]
struct Topics<'a> {
    lead: Vec<Topic<'a>>,
    reserve: Vec<Topic<'a>>,
    needed: usize,
    is_fewest: bool,
    not_reached: Vec<NotReached<'a>>,
}

#[derive(Serialize)]
struct Topic<'a> {
    ask: &'a str,
    reaches: Vec<&'a str>,
}

#[derive(Serialize)]
struct NotReached<'a> {
    who: &'a str,
    ask_about: Option<&'a str>,
}

/// Writes it, on one line.
pub(super) fn json(draft: &Draft<'_>, is_draft: bool) -> String {
    let about = &draft.session.session;
    let plan = Plan {
        version: 1,
        title: about.title.text(),
        purpose: about.purpose.text(),
        draft: is_draft,
        turnout: draft.turnout.map(|turnout| Turnout { low: turnout.low, high: turnout.high }),
        introductions: introductions(draft),
        not_introduced: not_introduced(draft),
        circles: draft.seats.as_ref().map(circles),
        times: times(draft),
        topics: topics(draft),
    };
    json::line(&plan) + "\n"
}

fn introductions<'a>(draft: &'a Draft<'_>) -> Vec<Introduction<'a>> {
    let interest = |interest: &usize| draft.people.interests[*interest].name.as_str();
    let pairs = draft.introductions.pairs.iter();
    pairs
        .map(|pair| Introduction {
            who: name(draft, pair.who),
            meets: name(draft, pair.meets),
            because: pair.because.iter().map(interest).collect(),
            may_have_met: pair.may_have_met,
        })
        .collect()
}

fn not_introduced<'a>(draft: &'a Draft<'_>) -> Vec<NotIntroduced<'a>> {
    let without = draft.introductions.without.iter();
    without
        .map(|(one, why)| NotIntroduced {
            who: name(draft, *one),
            why: match why {
                Why::RatherNot => "would rather not be",
                Why::KnowsThem => "knows everybody who shares an interest",
                Why::SharesNothing => "shares no interest with anybody",
            },
        })
        .collect()
}

fn circles(seats: &Seats) -> Circles<'_> {
    let rounds = seats.rounds.iter().zip(&seats.moved);
    Circles {
        rounds: rounds
            .map(|(tables, moved)| Round {
                tables: tables.iter().map(|table| names(table)).collect(),
                moved: names(moved),
            })
            .collect(),
        repeats: seats.circles.repeats,
        lower_bound: seats.circles.lower_bound,
        most_often: seats.circles.most_often,
        apart_held: seats.circles.apart_held,
    }
}

fn names(people: &[Seated]) -> Vec<&str> {
    people.iter().map(|seated| seated.name.as_str()).collect()
}

fn times<'a>(draft: &'a Draft<'_>) -> Vec<Time<'a>> {
    let names = |who: &'a [Who]| who.iter().map(|who| draft.people.whole_name(who)).collect();
    let because = std::iter::once(Some(draft.times.because.as_str()).filter(|because| !because.is_empty()));
    let ranked = draft.times.ranked.iter();
    ranked
        .zip(because.chain(std::iter::repeat(None)))
        .map(|(time, because)| Time {
            option: time.option + 1,
            date: time.date.map(|date| date.to_string()),
            start: time.start.map(super::numbers::time),
            finish: time.finish.map(super::numbers::time),
            can: names(&time.can),
            might: names(&time.might),
            left_out: names(&time.left_out),
            interests_lost: &time.interests_lost,
            left_alone: names(&time.left_alone),
            against: time.troubles.iter().map(|trouble| trouble.words()).collect(),
            because,
        })
        .collect()
}

fn topics<'a>(draft: &'a Draft<'_>) -> Topics<'a> {
    let topic = |topic: &usize| Topic {
        ask: draft.session.topic[*topic].ask.text().unwrap_or_default(),
        reaches: draft.topics.reaches[*topic].iter().map(|one| name(draft, *one)).collect(),
    };
    let interest = |interest: &usize| draft.people.interests[*interest].name.as_str();
    let unreached = draft.topics.unreached.iter();
    Topics {
        lead: draft.topics.lead.iter().map(topic).collect(),
        reserve: draft.topics.reserve.iter().map(topic).collect(),
        needed: draft.topics.needed,
        is_fewest: draft.topics.is_fewest,
        not_reached: unreached
            .map(|(one, ask_about)| NotReached { who: name(draft, *one), ask_about: ask_about.as_ref().map(interest) })
            .collect(),
    }
}

fn name<'a>(draft: &'a Draft<'_>, one: usize) -> &'a str {
    &draft.people.everyone[one].name
}
