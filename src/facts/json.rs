//! The facts for programs, as JSON: what was worked out about the people. It is frozen by its version.

use super::{Facts, Seated, Seats, Who, Why};
use crate::json;
use serde::Serialize;

#[derive(Serialize)]
struct Written<'a> {
    version: u8,
    title: Option<&'a str>,
    purpose: Option<&'a str>,
    draft: bool,
    turnout: Option<Turnout>,
    gathering: Option<Gathering<'a>>,
    hosts: Vec<&'a str>,
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
struct Gathering<'a> {
    seated: usize,
    tables: usize,
    sizes: &'a [usize],
    places: usize,
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

impl Facts<'_> {
    /// Writes them, on one line. `is_draft` when something essential is missing or wrong.
    #[must_use]
    pub fn json(&self, is_draft: bool) -> String {
        let about = &self.session.session;
        let written = Written {
            version: 1,
            title: about.title.text(),
            purpose: about.purpose.text(),
            draft: is_draft,
            turnout: self.turnout.map(|turnout| Turnout { low: turnout.low, high: turnout.high }),
            gathering: self.gathering().map(|gathering| Gathering {
                seated: gathering.seated,
                tables: gathering.tables,
                sizes: &gathering.sizes,
                places: gathering.places,
            }),
            hosts: self.people.hosts().map(|one| name(self, one)).collect(),
            introductions: introductions(self),
            not_introduced: not_introduced(self),
            circles: self.seats().map(circles),
            times: times(self),
            topics: topics(self),
        };
        json::line(&written) + "\n"
    }
}

fn introductions<'a>(facts: &'a Facts<'_>) -> Vec<Introduction<'a>> {
    let interest = |interest: &usize| facts.people.interests[*interest].name.as_str();
    let pairs = facts.introductions().pairs.iter();
    pairs
        .map(|pair| Introduction {
            who: name(facts, pair.who),
            meets: name(facts, pair.meets),
            because: pair.because.iter().map(interest).collect(),
            may_have_met: pair.may_have_met,
        })
        .collect()
}

fn not_introduced<'a>(facts: &'a Facts<'_>) -> Vec<NotIntroduced<'a>> {
    let without = facts.introductions().without.iter();
    without
        .map(|(one, why)| NotIntroduced {
            who: name(facts, *one),
            why: match why {
                Why::RatherNot => "would rather not be",
                Why::KnowsThem => "knows everybody who shares an interest",
                Why::SharesNothing => "shares no interest with anybody",
                Why::SharesWithHost(_) => "shares an interest with a host",
                Why::InGoodCompany => "knows others here",
                Why::NobodyFree => "shares an interest with nobody to be introduced to",
                Why::NotAsked => "interests not noted",
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
    people.iter().map(|seated| if seated.name.is_empty() { &seated.called } else { &seated.name }.as_str()).collect()
}

fn times<'a>(facts: &'a Facts<'_>) -> Vec<Time<'a>> {
    let names = |who: &'a [Who]| who.iter().map(|who| facts.people.whole_name(who)).collect();
    let because = std::iter::once(Some(facts.times().because.as_str()).filter(|because| !because.is_empty()));
    let ranked = facts.times().ranked.iter();
    ranked
        .zip(because.chain(std::iter::repeat(None)))
        .map(|(time, because)| Time {
            option: time.option + 1,
            date: time.date.map(|date| date.to_string()),
            start: time.start.map(crate::text::time),
            finish: time.finish.map(crate::text::time),
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

fn topics<'a>(facts: &'a Facts<'_>) -> Topics<'a> {
    let topic = |topic: &usize| Topic {
        ask: facts.session.topic[*topic].ask.text().unwrap_or_default(),
        reaches: facts.topics().reaches[*topic].iter().map(|one| name(facts, *one)).collect(),
    };
    let interest = |interest: &usize| facts.people.interests[*interest].name.as_str();
    let unreached = facts.topics().unreached.iter();
    Topics {
        lead: facts.topics().lead.iter().map(topic).collect(),
        reserve: facts.topics().reserve.iter().map(topic).collect(),
        needed: facts.topics().needed,
        is_fewest: facts.topics().is_fewest,
        not_reached: unreached
            .map(|(one, ask_about)| NotReached { who: name(facts, *one), ask_about: ask_about.as_ref().map(interest) })
            .collect(),
    }
}

fn name<'a>(facts: &'a Facts<'_>, one: usize) -> &'a str {
    &facts.people.everyone[one].name
}
