//! What the sections of plan and card are written from: the session, and what was worked out about it.

use super::bank::{Use, choose};
use super::talk;
use crate::facts::{
    Introductions, People, Seating, Seats, Situation, Times, Topics, Trait, Turnout, introductions, people, seats,
    situation, times, topics, turnout,
};
use crate::session::{Layout, Session};
use crate::text::Text;

/// What the sections are drafted from.
#[derive(Debug)]
pub struct Draft<'s> {
    pub(crate) session: &'s Session,
    pub(crate) people: People,
    pub(crate) turnout: Option<Turnout>,
    pub(crate) situation: Situation,
    pub(crate) introductions: Introductions,
    pub(crate) topics: Topics,
    pub(crate) times: Times,
    pub(crate) seats: Option<Seats>,
}

/// Works out what the sections are drafted from, and makes something of it.
pub(crate) fn drafted<T>(session: &Session, seating: &Seating, make: impl FnOnce(&Draft<'_>) -> T) -> T {
    let people = people(session);
    let seats = seats(&people, session.minutes(), seating);
    match without(session, &people, &seating.without) {
        None => make(&draft(session, people, seats)),
        Some(session) => make(&draft(&session, self::people(&session), seats)),
    }
}

/// The session without those who stay away, who are in no other part of the plan; none where nobody does.
fn without(session: &Session, people: &People, away: &[usize]) -> Option<Session> {
    let mut away: Vec<usize> = away.iter().filter_map(|one| people.everyone[*one].attendee).collect();
    away.sort_unstable_by(|a, b| b.cmp(a));
    away.dedup();
    let mut left = (!away.is_empty()).then(|| session.clone())?;
    for place in away {
        left.attendee.items.remove(place);
    }
    Some(left)
}

fn draft(session: &Session, people: People, seats: Option<Seats>) -> Draft<'_> {
    let turnout = turnout(session, &people);
    Draft {
        session,
        turnout,
        situation: situation(session, &people, turnout),
        introductions: introductions(&people),
        topics: topics(&people),
        // Without the day it is: the same file gives the same plan on every day.
        times: times(session, &people, None),
        people,
        seats,
    }
}

impl Draft<'_> {
    /// A person's first name.
    pub(super) fn name(&self, one: usize) -> Text {
        Text::strong(&self.people.everyone[one].first)
    }

    /// The most shared interest, where at least two people hold it.
    pub(super) fn hook(&self) -> Option<&str> {
        let best = *self.people.ranked().first()?;
        let interest = &self.people.interests[best];
        (interest.holders.len() >= 2 || self.people.interests.len() == 1).then_some(interest.name.as_str())
    }

    pub(super) fn host(&self) -> Option<Text> {
        self.people.facilitator.map(|one| self.name(one))
    }

    pub(super) fn second_host(&self) -> Option<Text> {
        self.people.second_host.map(|one| self.name(one))
    }

    pub(super) fn greeter(&self) -> Option<Text> {
        self.people.greeter.map(|one| self.name(one))
    }

    /// Words of ours with what this session has in their slots: those of `Prompt::words`.
    pub(super) fn filled(&self, words: &'static str) -> Text {
        let mut text = Text::default();
        let mut rest = words;
        while let Some((before, after)) = rest.split_once('{') {
            let Some((slot, after)) = after.split_once('}') else {
                break;
            };
            text = text.and(before);
            text = match slot {
                "hook" => text.and(Text::theirs(self.hook().unwrap_or_default())),
                "guest" => {
                    text.and(self.situation.lone_guest.as_ref().map(|(guest, _)| self.name(*guest)).unwrap_or_default())
                }
                "senior" => {
                    text.and(self.situation.seniors.first().map(|senior| self.name(*senior)).unwrap_or_default())
                }
                "group" => text.and(self.group()),
                _ => text.and(talk::seconds(self.session).to_string()),
            };
            rest = after;
        }
        if rest.is_empty() { text } else { text.and(rest) }
    }

    /// Prompts for a use, filled.
    pub(super) fn prompts(&self, used: Use, most: usize) -> Vec<Text> {
        choose(used, &self.situation, self.hook().is_some(), most)
            .into_iter()
            .map(|prompt| self.filled(prompt.words))
            .collect()
    }

    /// What a few people sit in or at: a room of the call; a table, where there are small ones or nobody has said what
    /// there is; a circle anywhere else. The plural takes an s.
    pub(super) fn group(&self) -> &'static str {
        let indoors = !self.has(Trait::Outdoors);
        match self.session.venue.layout.copied() {
            _ if self.has(Trait::Online) => "room",
            Some(Layout::CafeTables | Layout::Cabaret) => "table",
            None if indoors => "table",
            _ => "circle",
        }
    }

    pub(super) fn has(&self, this: Trait) -> bool {
        self.situation.has(this)
    }
}
