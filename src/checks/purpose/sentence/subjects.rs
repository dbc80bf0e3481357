//! What people will be about: subjects, deeds that no list has, questions, and those who come with what they live with.

use super::super::vocabulary::Role;
use super::super::weighing::Signal;
use super::{OBJECT_REACH, PAST, Sentence, is_plural};
use crate::words::{Hit, Mark};
use std::ops::Range;

/// Words after which even a word of no list is a verb.
const BEFORE_ANY_VERB: &[&str] =
    &["will", "we'll", "you'll", "i'll", "can", "could", "let's", "should", "would", "must"];
/// Words after which "to" begins a verb, so that "introduction to" does not.
const BEFORE_AN_INFINITIVE: &[&str] = &[
    "is", "are", "be", "how", "want", "plan", "learn", "aims", "aim", "hope", "goal", "meet", "us", "you", "where",
    "what", "need", "like", "try", "together", "ways",
];
/// Words that follow a verb at the beginning of a sentence.
const BEFORE_AN_OBJECT: &[&str] =
    &["the", "a", "an", "our", "your", "this", "these", "some", "one", "two", "three", "each"];
/// Questions that begin so ask whether one wants to come, and not what to talk about.
const HOOKS: &[&str] = &[
    "do", "are", "have", "did", "is", "can", "interested", "want", "ever", "looking", "would", "does", "fancy",
    "ready", "keen", "need", "enjoy", "love", "like", "new", "thinking",
];
/// General verbs that say that something is being done when a sentence begins with them.
const GERUNDS: &[&str] = &[
    "asking", "breaking", "calling", "carrying", "changing", "choosing", "dealing", "finding", "getting", "growing",
    "handling", "holding", "keeping", "moving", "preparing", "putting", "running", "setting", "taking", "telling",
    "turning", "using",
];
/// Verbs that say nothing without what is done, so that "by giving" is no way to do it.
const LIGHT: &[&str] = &["being", "doing", "getting", "giving", "having", "making", "offering", "using", "working"];
/// What may be called after the deed that is done there.
const CALLED_AFTER_A_DEED: &[&str] = &[
    "afternoon", "bee", "cafe", "café", "clinic", "day", "days", "evening", "jam", "morning", "night", "parties",
    "party", "sprint", "weekend", "workshop", "workshops",
];
/// Stretches of time that may be spent on something.
const SPANS: &[&str] = &["afternoon", "day", "evening", "hour", "hours", "minutes", "morning", "time"];
/// What hosts say of themselves and their group, and no guest does at a session.
const OF_A_HOST: &[&str] = &[
    "aim", "attend", "believe", "enjoy", "expect", "gather", "hold", "hope", "host", "invite", "join", "know", "like",
    "love", "maintain", "meet", "need", "offer", "organise", "organize", "provide", "receive", "run", "want",
    "welcome", "wish",
];
/// So many words there are at most between people and what they live with: "anyone between 18 and 26 who has had".
/// Judgement.
const RELATIVE_CLAUSE: usize = 9;
/// What people give each other who live with the same, and by which one knows that they will talk of it.
const GIVEN: &[&str] = &["advice", "discuss", "guidance", "share", "sharing", "stories", "talk", "talking", "tell"];
/// People, whoever they are.
const ANYBODY: &[&str] =
    &["anybody", "anyone", "everyone", "girls", "individuals", "man", "men", "people", "those", "us", "we", "you"];
/// People of one's own.
const SOMEBODY_DEAR: &[&str] = &["loved", "parent", "parents", "partner", "partners", "relative", "relatives"];
/// Words for being taught something.
const TAUGHT: &[&str] = &["coaching", "instruction", "lesson", "lessons", "training", "tuition"];
/// At most so many words at the beginning of a sentence say who does it.
const DOERS: usize = 4;

impl Sentence<'_, '_> {
    /// What time is spent on: "an hour writing", "spend the morning pruning".
    pub(in crate::checks::purpose) fn pastimes(&self) -> impl Iterator<Item = usize> {
        (2..self.text.words.len()).filter(|&at| {
            let mut before = at.saturating_sub(OBJECT_REACH)..at;
            SPANS.contains(&self.text.before(at))
                && self.text.plain(at).ends_with("ing")
                && ![Role::Meeting, Role::Talk].iter().any(|role| self.is(at, *role))
                && !self.is(at, Role::Vague)
                && before.any(|at| matches!(self.text.plain(at), "spend" | "spending"))
        })
    }

    /// Occasions that are called after what is done there: "a repair café", "pruning day".
    pub(in crate::checks::purpose) fn occasions(&self, hits: &[Hit<Role>]) -> impl Iterator<Item = Range<usize>> {
        let deeds = hits.iter().filter(|hit| hit.means == Role::Deed && hit.words.len() == 1);
        deeds.map(|hit| hit.words.start).filter_map(|at| {
            let plain = self.text.plain(at);
            let is_form = !plain.ends_with('s') && !plain.ends_with("ed");
            let next = self.text.plain(at + 1);
            // A session is called after it where it says of what: "a fossil sorting session", not "a planning session".
            let is_session =
                || matches!(next, "session" | "sessions") && plain.ends_with("ing") && self.is_concrete(at - 1);
            let called = self.text.words[at].after == Mark::None
                && (CALLED_AFTER_A_DEED.contains(&next) || at > 0 && is_session());
            // "We will repair day one" goes on with what is repaired.
            let does = matches!(self.text.before(at), "be" | "to" | "we" | "will" | "you");
            (is_form && called && !does && !self.text.words[at].name_like).then_some(at..at + 2)
        })
    }

    /// What a session is on, and what those who come do to something in words that could be said of anything: "a morning on
    /// wax moths", "we take two frames apart", "start a queen".
    pub(in crate::checks::purpose) fn subjects(&self) -> impl Iterator<Item = Range<usize>> {
        (0..self.text.words.len()).filter_map(|at| {
            let (plain, next) = (self.text.plain(at), self.text.plain(at + 1));
            // "Driver training" has said in what.
            if TAUGHT.contains(&plain) && at > 0 && self.is_concrete(at - 1) && !self.text.words[at].name_like {
                return Some(at - 1..at + 1);
            }
            let taught = TAUGHT.contains(&plain) && matches!(next, "in" | "on");
            let on = taught || self.is(at, Role::Meeting) && matches!(next, "about" | "around" | "on");
            if on && self.text.words[at].after == Mark::None {
                return (self.object(at + 2).len() > 1).then(|| at..at + 2);
            }
            if self.roles[at].0 != 1 << Role::Verb as u32 {
                return None;
            }
            let ours = match self.text.before(at) {
                "" => BEFORE_AN_OBJECT.contains(&self.text.plain(at + 1)),
                "will" => matches!(self.text.before(at - 1), "we" | "you"),
                before => matches!(before, "let's" | "we" | "we'll" | "you'll"),
            };
            let is_now = || !plain.ends_with("ed") && !plain.ends_with("ing") && !PAST.contains(&plain);
            (ours && is_now() && !OF_A_HOST.contains(&plain) && !self.object(at + 1).is_empty()).then(|| at..at + 1)
        })
    }

    /// What those who come have done to their things: "get a lamp repaired", "have your scythe sharpened".
    pub(in crate::checks::purpose) fn done_to_things(&self) -> impl Iterator<Item = Range<usize>> {
        (0..self.text.words.len()).filter_map(|at| {
            if !matches!(self.text.plain(at), "get" | "getting" | "have" | "having") {
                return None;
            }
            let clause = at + 1..self.text.words.len().min(at + 1 + OBJECT_REACH);
            let mut clause = clause.take_while(|&at| self.text.words[at - 1].after == Mark::None);
            let done = clause.find(|&at| self.is(at, Role::Deed) && self.text.plain(at).ends_with("ed"))?;
            // "Have compared" tells what has been, and "freshly baked rolls" what there is.
            let thing = done - 1;
            let ends = self.text.words[done].after > Mark::None || self.ends_a_noun(done + 1);
            let is_done = at < thing && ends && (self.is_specific(thing) || self.is_thing(thing));
            (is_done && !self.text.plain(thing).ends_with("ly")).then(|| at..done + 1)
        })
    }

    /// What those who come are asked to help with: "help us sort the seeds", "come and help put up the stall".
    pub(in crate::checks::purpose) fn help(&self) -> impl Iterator<Item = Range<usize>> {
        (0..self.text.words.len()).filter_map(|at| {
            if self.text.plain(at) != "help" || self.text.before(at) == "to" || self.text.words[at].after > Mark::None {
                return None;
            }
            // "Get help bringing a bicycle back to life".
            let verb = self.text.plain(at + 1);
            if self.text.before(at) == "get" && verb.ends_with("ing") {
                return self.has_object(at + 1).then(|| at - 1..at + 2);
            }
            // "Help with your phone" is what happens there.
            if self.text.plain(at + 1) == "with" {
                // "Tools that help with it" do so themselves.
                let is_given = !matches!(self.text.before(at), "also" | "that" | "which" | "who" | "will");
                return (is_given && self.has_object(at + 1)).then(|| at..at + 2);
            }
            let asked = matches!(self.text.before(at), "" | "and" | "come" | "please");
            let verb = at + 1 + usize::from(self.text.plain(at + 1) == "us");
            let known = verb < self.roles.len()
                && [Role::Deed, Role::Make, Role::Verb].iter().any(|role| self.is(verb, *role))
                && ![Role::Serve, Role::Mission, Role::Product].iter().any(|role| self.is(verb, *role));
            (asked && known && self.has_object(verb)).then(|| at..verb + 1)
        })
    }

    /// Words of no list that stand where only a verb stands: "we will regrout", "Regrout your", "how to regrout",
    /// "Regrouting old".
    pub(in crate::checks::purpose) fn unlisted_deeds(&self) -> impl Iterator<Item = usize> {
        (0..self.text.words.len()).filter(|&at| {
            let (plain, before) = (self.text.plain(at), self.text.before(at));
            // "By pressing apples" says how, whatever it is for.
            if before == "by" && plain.ends_with("ing") {
                let known = [Role::Deed, Role::Make, Role::Serve, Role::Mission, Role::Vague];
                return !LIGHT.contains(&plain) && !known.iter().any(|role| self.is(at, *role));
            }
            let listed = at > 0 && self.text.words[at - 1].after == Mark::Pause && GERUNDS.contains(&plain);
            if (before.is_empty() || listed) && plain.ends_with("ing") {
                let known = self.roles[at].0 == 0 || GERUNDS.contains(&plain);
                return known && self.has_object(at) && self.cause(at + 1).is_none();
            }
            let opened = match before {
                "" => self.text.words[at].after == Mark::None && BEFORE_AN_OBJECT.contains(&self.text.plain(at + 1)),
                "to" => at >= 2 && BEFORE_AN_INFINITIVE.contains(&self.text.plain(at - 2)),
                "all" | "both" | "each" => at >= 2 && self.text.before(at - 1) == "we",
                _ => BEFORE_ANY_VERB.contains(&before),
            };
            let name = self.text.words[at].name_like && !before.is_empty();
            opened && !name && !plain.ends_with("ly") && self.roles[at].0 == 0 && self.is_specific(at)
        })
    }

    /// The sentences that ask something, with or without a question mark ("How to keep a rope dry"), but for those that
    /// ask whether one wants to come.
    pub(in crate::checks::purpose) fn questions(&self) -> impl Iterator<Item = Range<usize>> {
        let words = &self.text.words;
        let starts = (0..words.len()).filter(|&at| words[at].first);
        starts.filter_map(|start| {
            let end = (start + 1..words.len()).find(|&at| words[at].first);
            let end = end.unwrap_or(words.len());
            // "Solving puzzles? Need a hand?" go on from a question that asks whether one wants to come.
            let opening = self.text.plain(start);
            let why_not = (start..end).any(|at| self.is_why_not(at));
            let hook = why_not || HOOKS.contains(&opening) || opening.ends_with("ing") && !self.is(start, Role::Asking);
            let asks = self.is(start, Role::Asking) || words[end - 1].after == Mark::Question;
            (asks && !hook).then_some(start..end)
        })
    }

    /// What those who come live with, which is what they will talk about: "parents caring for a child with asthma".
    pub(in crate::checks::purpose) fn circumstances(&self, hits: &[Hit<Role>]) -> impl Iterator<Item = Range<usize>> {
        let shared = || hits.iter().filter(|hit| hit.means == Role::Living).map(|hit| hit.words.clone());
        shared().filter(move |words| {
            // "Caring for a child with asthma" is one thing.
            let goes_on = shared().any(|other| (other.end..other.end + 3).contains(&words.start));
            let clause = (words.start.saturating_sub(RELATIVE_CLAUSE)..words.start).rev();
            let mut clause = clause.take_while(|&at| self.text.words[at].after <= Mark::Pause);
            // Nobody lives with what is gone through page by page.
            let is_read = self.text.plain(words.end - 1) == "through"
                && matches!(self.text.plain(words.end), "all" | "each" | "every" | "the");
            // "The challenges of caring for a loved one".
            let somebody = (words.end..words.end + 3).any(|at| SOMEBODY_DEAR.contains(&self.text.plain(at)));
            !goes_on
                && !is_read
                && clause.any(|at| self.is_people(at))
                && (somebody || !self.object(words.end).is_empty())
        })
    }

    /// What those who come live with, where they will talk of it: "carers give each other advice".
    pub(in crate::checks::purpose) fn lives(&self, hits: &[Hit<Role>]) -> Option<Range<usize>> {
        let is_given = || (0..self.text.words.len()).any(|at| GIVEN.contains(&self.text.plain(at)));
        let lived = hits.iter().find(|hit| hit.means == Role::Lived);
        lived.filter(|_| is_given()).map(|hit| hit.words.clone())
    }

    /// Whether the word is one for people, or for those who do something: "ringers who".
    fn is_people(&self, at: usize) -> bool {
        self.is(at, Role::Who)
            || ANYBODY.contains(&self.text.plain(at))
            || is_plural(self.text.plain(at)) && matches!(self.text.plain(at + 1), "who" | "whose")
    }

    /// The words for who it is for.
    pub(in crate::checks::purpose) fn who(&self, hits: &[Hit<Role>]) -> Vec<Range<usize>> {
        let listed = hits.iter().filter(|hit| hit.means == Role::Who);
        let own = (0..self.text.words.len()).filter(|&at| {
            self.own_people[at]
                && ![Role::Plain, Role::Verb, Role::General, Role::Who].iter().any(|role| self.is(at, *role))
        });
        // "Plot holders compare …": whoever does it, in the plural, at the beginning.
        let deeds = hits.iter().filter(|hit| hit.means == Role::Deed);
        let deeds = deeds.filter(|hit| self.ground(hit).is_some_and(|ground| ground.signal == Signal::Doing));
        let several = |at: usize| {
            is_plural(self.text.plain(at))
                && ![Role::Plain, Role::Verb, Role::General].iter().any(|role| self.is(at, *role))
        };
        let doers = deeds
            .map(|deed| 0..deed.words.start)
            .find(|doers| (1..=DOERS).contains(&doers.end) && several(doers.end - 1));
        // "vets who work alone", wherever they stand.
        let described = (1..self.text.words.len())
            .filter(|&at| self.text.plain(at) == "who" && several(at - 1))
            .map(|at| at - 1..at);
        listed.map(|hit| hit.words.clone()).chain(own.map(|at| at..at + 1)).chain(doers).chain(described).collect()
    }
}
