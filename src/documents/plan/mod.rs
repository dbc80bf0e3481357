//! Session + people + loose ends -> the plan: a shape, never a timetable. Pure, and the same each time.
//! What it says is here, section by section; how it is laid out is in `documents`.

mod bank;
mod before;
mod circles;
pub(super) mod lay;
mod numbers;
mod room;
mod shape;

mod talk;

pub use bank::{BANK, Prompt, Use, choose};
pub use circles::Circles;

use crate::facts::{Facts, Trait, plain};
use crate::session::{Attendee, Layout, Rsvp};
use crate::text::Text;

/// How many names a line holds before it counts the rest.
const NAMES: usize = 4;

/// Everything the facilitator takes along.
#[derive(Clone, Debug)]
pub struct Plan {
    /// The language of the file's own words, as a code.
    pub language: String,
    /// What the session is called.
    pub title: String,
    /// Day, doors, start and finish; or the times that are still open.
    pub when: Vec<Text>,
    /// Where it is.
    pub place: Option<Text>,
    /// How many may come, and at how many tables.
    pub numbers: Vec<Text>,
    /// Why people meet, in the file's words.
    pub purpose: Option<String>,
    /// What to say of it.
    pub say: Text,
    /// Who is coming.
    pub coming: Vec<Guest>,
    /// What they share, the most shared first, with who holds it.
    pub interests: Vec<Text>,
    /// Whom to bring together, with the sentence to say.
    pub introductions: Vec<Meeting>,
    /// Who sits with whom.
    pub circles: Option<Circles>,
    /// Who is in no introduction, and what to do instead.
    pub not_introduced: Vec<Text>,
    /// What is still to do, counted back.
    pub before: Vec<Stage>,
    /// How to make the room yours.
    pub room: Vec<Text>,
    /// Who does what on the day.
    pub jobs: Vec<Text>,
    /// Arrive, Talk, Gather.
    pub shape: Vec<Movement>,
    /// Questions to lead with.
    pub lead: Vec<Question>,
    /// Questions to have in reserve.
    pub reserve: Vec<Text>,
    /// What to know about the questions: whom they do not reach.
    pub about_questions: Vec<Text>,
    /// If it is quiet.
    pub quiet: Vec<Text>,
    /// If you cannot get a word in.
    pub busy: Vec<Text>,
    /// If talk wanders.
    pub wander: Vec<Text>,
    /// A note on silence.
    pub silence: Text,
    /// If only three come.
    pub three: Vec<Text>,
    /// If twice as many come.
    pub double: Vec<Text>,
    /// The last round.
    pub close: Vec<Text>,
    /// The heading of the last round.
    pub close_heading: &'static str,
    /// The same evening.
    pub afterwards: Vec<Text>,
    /// What the checks found and nobody has settled.
    pub loose_ends: Vec<Text>,
    /// Who knows whom: first names, pairs who know each other and pairs to introduce, as places among the names.
    pub map: Map,
    /// A sign for the door.
    pub sign: Vec<Text>,
    /// What to buy or bring.
    pub shopping: Vec<Text>,
    /// It is a video call.
    pub online: bool,
    /// It is in the open.
    pub outdoors: bool,
}

/// Somebody who is coming.
#[derive(Clone, Debug)]
pub struct Guest {
    /// What to call them.
    pub name: Text,
    /// Where they come from and what they do.
    pub from: Text,
    /// What they care about, but for the interests under which everybody who holds them is named.
    pub interests: Text,
    /// Why they were asked.
    pub why: Text,
}

/// Two people to bring together.
#[derive(Clone, Debug)]
pub struct Meeting {
    /// The sentence to say.
    pub say: Text,
    /// Who, and what they share, as short as it goes.
    pub short: Text,
}

/// A part of the count-back list.
#[derive(Clone, Debug)]
pub struct Stage {
    /// When it is due.
    pub when: &'static str,
    /// What to do.
    pub ticks: Vec<Text>,
}

/// One of the three movements of a session.
#[derive(Clone, Debug)]
pub struct Movement {
    /// Its name.
    pub name: &'static str,
    /// What it is for.
    pub purpose: Text,
    /// A way in.
    pub way_in: Text,
    /// A sign that it is time to move on.
    pub sign: Text,
}

/// A question to lead with.
#[derive(Clone, Debug)]
pub struct Question {
    /// The question.
    pub ask: Text,
    /// Whom it reaches, and what to start it with.
    pub note: Text,
    /// What to ask next.
    pub then: Text,
}

/// Who knows whom.
#[derive(Clone, Debug, Default)]
pub struct Map {
    /// First names.
    pub people: Vec<String>,
    /// Pairs who know each other.
    pub know: Vec<(usize, usize)>,
    /// Pairs to introduce.
    pub introduce: Vec<(usize, usize)>,
}

/// Drafts the plan of a session. `loose_ends` are sentences about what the checks found.
#[must_use]
pub fn plan(facts: &Facts<'_>, loose_ends: Vec<Text>) -> Plan {
    written(facts, loose_ends)
}

fn written(draft: &Facts<'_>, loose_ends: Vec<Text>) -> Plan {
    let session = draft.session;
    let about = &session.session;
    Plan {
        language: session.language().to_owned(),
        title: about.title.text().unwrap_or("First session").to_owned(),
        when: numbers::when(draft),
        place: numbers::place(draft),
        numbers: numbers::numbers(draft),
        purpose: about.purpose.text().map(str::to_owned),
        say: talk::say(draft),
        coming: coming(draft),
        interests: talk::interests(draft),
        introductions: talk::introductions(draft),
        circles: circles::circles(draft),
        not_introduced: talk::not_introduced(draft),
        before: before::before(draft),
        room: room::room(draft),
        jobs: room::jobs(draft),
        shape: shape::shape(draft),
        lead: talk::lead(draft),
        reserve: talk::reserve(draft),
        about_questions: talk::about_questions(draft),
        quiet: talk::quiet(draft),
        busy: talk::busy(draft),
        wander: talk::wander(draft),
        silence: talk::silence(draft),
        three: shape::three(draft),
        double: shape::double(draft),
        close: shape::close(draft),
        close_heading: if session.is_online() { "Before people leave the call" } else { "Before coats" },
        afterwards: shape::afterwards(draft),
        loose_ends,
        map: map(draft),
        sign: room::sign(draft),
        shopping: room::shopping(draft),
        online: session.is_online(),
        outdoors: draft.has(Trait::Outdoors),
    }
}

/// Those who may come, in the order of the file. Who has not said yes is marked, and who knows nobody.
fn coming(draft: &Facts<'_>) -> Vec<Guest> {
    let in_full = talk::named_in_full(&draft.people);
    let guests = draft.people.listed().filter_map(|(one, person)| {
        let attendee = &draft.session.attendee[person.attendee?];
        Some(Guest {
            name: draft.name(one).and(reply(draft, attendee, one)),
            from: Text::row([&attendee.role, &attendee.from].into_iter().filter_map(|text| text.text())),
            interests: Text::row(
                attendee
                    .interests
                    .iter()
                    .map(|interest| interest.as_str())
                    .filter(|interest| !in_full.contains(&plain(interest))),
            ),
            why: attendee.why.text().map(Text::theirs).unwrap_or_default(),
        })
    });
    guests.collect()
}

/// What to know of somebody at a glance: their reply, and that they know nobody where others do know each other.
fn reply(draft: &Facts<'_>, attendee: &Attendee, one: usize) -> Text {
    let replied = match attendee.rsvp.copied() {
        Some(Rsvp::Maybe) => Some("may come"),
        Some(Rsvp::Asked) => Some("asked"),
        _ => None,
    };
    let alone = draft.situation().alone.binary_search(&one).is_ok().then_some("knows nobody");
    match (replied, alone) {
        (None, None) => Text::default(),
        (Some(one), None) | (None, Some(one)) => Text::ours(format!(" ({one})")),
        (Some(one), Some(other)) => Text::ours(format!(" ({one}, {other})")),
    }
}

fn map(draft: &Facts<'_>) -> Map {
    let shown: Vec<usize> = draft.people.listed().map(|(one, _)| one).collect();
    let place = |one: usize| shown.binary_search(&one).ok();
    let ordered = |a: usize, b: usize| (a.min(b), a.max(b));
    let mut know: Vec<(usize, usize)> = Vec::new();
    for (a, &one) in shown.iter().enumerate() {
        know.extend(
            draft.people.everyone[one]
                .knows
                .iter()
                .filter_map(|&other| place(other))
                .filter(|&b| a < b)
                .map(|b| (a, b)),
        );
    }
    let mut introduce: Vec<(usize, usize)> = draft
        .introductions()
        .pairs
        .iter()
        .filter_map(|pair| Some(ordered(place(pair.who)?, place(pair.meets)?)))
        .collect();
    introduce.sort_unstable();
    introduce.dedup();
    Map { people: shown.iter().map(|&one| draft.people.called(one).to_owned()).collect(), know, introduce }
}

impl Facts<'_> {
    /// A person's first name.
    fn name(&self, one: usize) -> Text {
        Text::strong(self.people.called(one))
    }

    /// The most shared interest, where at least two people hold it.
    fn hook(&self) -> Option<&str> {
        let best = *self.people.ranked().first()?;
        let interest = &self.people.interests[best];
        (interest.holders.len() >= 2 || self.people.interests.len() == 1).then_some(interest.name.as_str())
    }

    fn host(&self) -> Option<Text> {
        self.people.facilitator.map(|one| self.name(one))
    }

    fn second_host(&self) -> Option<Text> {
        self.people.second_host.map(|one| self.name(one))
    }

    fn greeter(&self) -> Option<Text> {
        self.people.greeter.map(|one| self.name(one))
    }

    /// Words of ours with what this session has in their slots: those of `Prompt::words`.
    fn filled(&self, words: &'static str) -> Text {
        let mut text = Text::default();
        let mut rest = words;
        while let Some((before, after)) = rest.split_once('{') {
            let Some((slot, after)) = after.split_once('}') else {
                break;
            };
            text = text.and(before);
            text = match slot {
                "hook" => text.and(Text::theirs(self.hook().unwrap_or_default())),
                "guest" => text.and(self.lone().map(|lone| self.name(lone.guest)).unwrap_or_default()),
                "senior" => {
                    text.and(self.situation().seniors.first().map(|senior| self.name(*senior)).unwrap_or_default())
                }
                "group" => text.and(self.group()),
                _ => text.and(talk::seconds(self.session).to_string()),
            };
            rest = after;
        }
        if rest.is_empty() { text } else { text.and(rest) }
    }

    /// Prompts for a use, filled.
    fn prompts(&self, used: Use, most: usize) -> Vec<Text> {
        choose(used, self.situation(), self.hook().is_some(), most)
            .into_iter()
            .map(|prompt| self.filled(prompt.words))
            .collect()
    }

    /// What a few people sit in or at: a room of the call; a table, where there are small ones or nobody has said what
    /// there is; a circle anywhere else. The plural takes an s.
    fn group(&self) -> &'static str {
        let indoors = !self.has(Trait::Outdoors);
        match self.session.venue.layout.copied() {
            _ if self.has(Trait::Online) => "room",
            Some(Layout::CafeTables | Layout::Cabaret) => "table",
            None if indoors => "table",
            _ => "circle",
        }
    }

    fn has(&self, this: Trait) -> bool {
        self.situation().has(this)
    }
}

/// The first few names, then how many more.
fn some_of(names: &[Text]) -> Text {
    match names.len() {
        n if n <= NAMES + 1 => Text::list(names),
        n => {
            let mut shown = names[..NAMES].to_vec();
            shown.push(Text::ours(format!("{} more", n - NAMES)));
            Text::list(&shown)
        }
    }
}
