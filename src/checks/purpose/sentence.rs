//! The words of a purpose with what they do in it: just enough grammar to tell "we map the paths" from "a map".

use super::judgement::{Purpose, Signal};
use super::vocabulary::Role;
use crate::words::{Hit, Mark, Text};
use std::ops::Range;

/// Words after which a verb stands.
const BEFORE_A_VERB: &[&str] = &[
    "to", "we", "will", "we'll", "can", "could", "let", "let's", "us", "and", "or", "then", "by", "please", "people",
    "you", "they", "i", "who", "would", "might", "come", "help", "may", "also", "together", "you'll", "i'll", "of",
    "on", "for", "in", "through", "from", "what", "each", "everyone", "must", "should", "that", "not", "just",
    "jointly",
];

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

/// Words after which an -ing word is a thing: "the meeting".
const ARTICLES: &[&str] =
    &["a", "an", "the", "our", "this", "your", "my", "their", "its", "each", "every", "next", "first", "last"];

/// Questions that begin so ask whether one wants to come, and not what to talk about.
const HOOKS: &[&str] = &[
    "do",
    "are",
    "have",
    "did",
    "is",
    "can",
    "interested",
    "want",
    "ever",
    "looking",
    "would",
    "does",
    "fancy",
    "ready",
    "keen",
];

/// General verbs that say that something is being done when a sentence begins with them.
const GERUNDS: &[&str] = &[
    "asking",
    "breaking",
    "calling",
    "carrying",
    "changing",
    "choosing",
    "dealing",
    "finding",
    "getting",
    "growing",
    "handling",
    "holding",
    "keeping",
    "moving",
    "preparing",
    "putting",
    "running",
    "setting",
    "taking",
    "telling",
    "turning",
    "using",
];

/// So many words about something are as good as any number.
const ENOUGH: usize = 8;

/// How many words after a verb are searched for its object.
const OBJECT_REACH: usize = 6;

/// The words of a purpose with what they do in it.
pub(super) struct Sentence<'t, 'a> {
    text: &'t Text<'a>,
    roles: Vec<Roles>,
    /// Whether the word is one of the file's own: an interest, or jargon that everybody there knows.
    own: Vec<bool>,
    /// Whether the word is in a role of somebody who comes.
    own_people: Vec<bool>,
    /// Whether the word is in the title.
    titled: Vec<bool>,
}

/// What one word does, by the lists; it may do several things.
#[derive(Clone, Copy, Default)]
struct Roles(u32);

/// At most so many words at the beginning of a sentence say who does it.
const DOERS: usize = 4;

impl<'t, 'a> Sentence<'t, 'a> {
    pub(super) fn new(text: &'t Text<'a>, hits: &[Hit<Role>], purpose: &Purpose<'_>) -> Self {
        let mut roles = vec![Roles::default(); text.words.len()];
        for hit in hits {
            for word in &mut roles[hit.words.clone()] {
                word.0 |= 1 << hit.means as u32;
            }
        }
        let own = [purpose.interests.as_slice(), &purpose.jargon].concat();
        Sentence {
            text,
            roles,
            own: text.among(&own),
            own_people: text.among(&purpose.roles),
            titled: text.among(&[purpose.title]),
        }
    }

    /// Whether the lists know this word as one of these.
    pub(super) fn is(&self, at: usize, role: Role) -> bool {
        self.roles[at].0 & 1 << role as u32 != 0
    }

    /// Whether the word is one of the file's own.
    pub(super) fn is_own(&self, at: usize) -> bool {
        let plain = self.roles[at].0 == 1 << Role::Plain as u32;
        self.own[at] && !plain
    }

    /// What a hit says for or against the purpose, if it does in this sentence what its list is for.
    pub(super) fn signal(&self, hit: &Hit<Role>) -> Option<Signal> {
        let at = hit.words.start;
        // "a talk about" and "the work on" are things; other phrases of the lists of verbs are verbs wherever they stand.
        let phrase = hit.words.len() > 1 && !ARTICLES.contains(&self.text.before(at));
        let verb = phrase || self.is_verb(at);
        let deed = verb && !self.text.plain(at).ends_with("ed");
        let object = || self.has_object(hit.words.end - 1);
        match hit.means {
            Role::Deed => deed.then_some(Signal::Doing),
            Role::Make => deed.then_some(Signal::Making),
            Role::Talk => (verb && object()).then_some(Signal::Talking),
            Role::Mission => verb.then_some(Signal::Mission),
            Role::Product => self.is_thing(at).then_some(Signal::Product),
            Role::Asking => self.asks(at).then_some(Signal::Asking),
            Role::Vague => (!self.is_better_as_a_verb(at)).then_some(Signal::Vague),
            Role::Leave => Some(Signal::Leaving),
            Role::Breadth => Some(Signal::Breadth),
            Role::Telling => Some(Signal::Telling),
            Role::Social => Some(Signal::Social),
            Role::Patter => Some(Signal::Patter),
            Role::Governance => Some(Signal::Governance),
            Role::Plain | Role::General | Role::Who | Role::Meeting | Role::Logistics => None,
        }
    }

    /// Whether the word stands where a verb stands.
    fn is_verb(&self, at: usize) -> bool {
        let (plain, before) = (self.text.plain(at), self.text.before(at));
        if before.is_empty() || self.text.words[at - 1].after == Mark::Pause || BEFORE_A_VERB.contains(&before) {
            return true;
        }
        if plain.ends_with("ing") {
            // "the pruning of old trees" is a deed; "the meeting" and "data mapping" are things.
            return self.text.plain(at + 1) == "of" || !ARTICLES.contains(&before) && !self.is_specific(at - 1);
        }
        let base_form = !plain.ends_with('s');
        let after_a_deed = self.is(at - 1, Role::Deed) || self.is(at - 1, Role::Make);
        let after_people = self.is(at - 1, Role::Who) && before.ends_with('s');
        // "hosts swap", where "swap" is no thing that hosts could be asked for.
        let after_a_plural = base_form && is_plural(before) && !self.is(at, Role::Product);
        after_a_deed && base_form || after_people || after_a_plural
    }

    /// Whether a vague word is a verb here that counts as something else: "to support", "sharing how each of us".
    pub(super) fn is_better_as_a_verb(&self, at: usize) -> bool {
        self.is_verb(at)
            && (self.is(at, Role::Mission) || self.is(at, Role::Talk) && (self.has_object(at) || self.is_asked(at + 1)))
    }

    fn is_asked(&self, at: usize) -> bool {
        self.roles.get(at).is_some_and(|roles| roles.0 & 1 << Role::Asking as u32 != 0)
    }

    /// Whether the word is a thing: "a plan", not "planning", and not "we plan".
    pub(super) fn is_thing(&self, at: usize) -> bool {
        let plain = self.text.plain(at);
        let may_be_a_verb = self.is(at, Role::Deed) || self.is(at, Role::Make);
        let inflected = plain.ends_with("ing") || plain.ends_with("ed");
        !(inflected || may_be_a_verb && self.is_verb(at))
    }

    /// Whether the word opens a question, and does not only tie a clause to what was named before it: "the hall
    /// where we meet".
    pub(super) fn asks(&self, at: usize) -> bool {
        self.text.before(at).is_empty() || self.text.words[at - 1].after == Mark::None && !self.is_specific(at - 1)
    }

    /// Whether something specific follows in the same clause.
    pub(super) fn has_object(&self, verb: usize) -> bool {
        (verb + 1..self.text.words.len().min(verb + 1 + OBJECT_REACH))
            .take_while(|&at| self.text.words[at - 1].after <= Mark::Pause)
            .any(|at| self.is_specific(at))
    }

    /// Words of no list that stand where only a verb stands: "we will regrout", "Regrout your", "how to regrout",
    /// "Regrouting old".
    pub(super) fn unlisted_deeds(&self) -> impl Iterator<Item = usize> {
        (0..self.text.words.len()).filter(|&at| {
            let (plain, before) = (self.text.plain(at), self.text.before(at));
            if before.is_empty() && plain.ends_with("ing") {
                let known = self.roles[at].0 == 0 || GERUNDS.contains(&plain);
                return known && self.has_object(at);
            }
            let opened = match before {
                "" => BEFORE_AN_OBJECT.contains(&self.text.plain(at + 1)),
                "to" => at >= 2 && BEFORE_AN_INFINITIVE.contains(&self.text.plain(at - 2)),
                _ => BEFORE_ANY_VERB.contains(&before),
            };
            let name = self.text.words[at].name_like && !before.is_empty();
            opened && !name && !plain.ends_with("ly") && self.roles[at].0 == 0 && self.is_specific(at)
        })
    }

    /// The sentences that ask something, with or without a question mark ("How to keep a rope dry"), but for those that
    /// ask whether one wants to come.
    pub(super) fn questions(&self) -> impl Iterator<Item = Range<usize>> {
        let words = &self.text.words;
        let starts = (0..words.len()).filter(|&at| words[at].first);
        starts.filter_map(|start| {
            let end = (start + 1..words.len()).find(|&at| words[at].first);
            let end = end.unwrap_or(words.len());
            let hook = HOOKS.contains(&self.text.plain(start));
            let asks = self.is(start, Role::Asking) || words[end - 1].after == Mark::Question;
            (asks && !hook).then_some(start..end)
        })
    }

    /// The words for who it is for.
    pub(super) fn who(&self, hits: &[Hit<Role>]) -> Vec<Range<usize>> {
        let listed = hits.iter().filter(|hit| hit.means == Role::Who);
        let own = (0..self.text.words.len()).filter(|&at| {
            self.own_people[at] && !self.is(at, Role::Plain) && !self.is(at, Role::General) && !self.is(at, Role::Who)
        });
        // "Plot holders compare …": whoever does it, in the plural, at the beginning.
        let deeds = hits.iter().filter(|hit| hit.means == Role::Deed);
        let deeds = deeds.filter(|hit| self.signal(hit) == Some(Signal::Doing));
        let several =
            |at: usize| is_plural(self.text.plain(at)) && !self.is(at, Role::Plain) && !self.is(at, Role::General);
        let doers = deeds
            .map(|deed| 0..deed.words.start)
            .find(|doers| (1..=DOERS).contains(&doers.end) && several(doers.end - 1));
        // "vets who work alone", wherever they stand.
        let described = (1..self.text.words.len())
            .filter(|&at| self.text.plain(at) == "who" && several(at - 1))
            .map(|at| at - 1..at);
        listed.map(|hit| hit.words.clone()).chain(own.map(|at| at..at + 1)).chain(doers).chain(described).collect()
    }

    /// The words that are about something, each stem once, the first few: more of them say nothing more.
    pub(super) fn specific(&self) -> Vec<usize> {
        let mut specific: Vec<usize> = Vec::new();
        for at in 0..self.text.words.len() {
            let stem = self.text.stem(at);
            if self.is_specific(at) && specific.iter().all(|&other| self.text.stem(other) != stem) {
                specific.push(at);
            }
            if specific.len() == ENOUGH {
                break;
            }
        }
        specific
    }

    /// The words that neither any meeting has nor the title.
    pub(super) fn new_words(&self) -> Vec<usize> {
        let general = [Role::Plain, Role::Meeting, Role::Logistics];
        (0..self.text.words.len())
            .filter(|&at| !self.titled[at] && !general.iter().any(|role| self.is(at, *role)))
            .collect()
    }

    /// Whether the word is about something: it is in none of the lists, or one of the file's own.
    fn is_specific(&self, at: usize) -> bool {
        let plain = self.text.plain(at);
        self.is_own(at) || self.roles[at].0 == 0 && plain.len() > 1 && !plain.bytes().all(|byte| byte.is_ascii_digit())
    }
}

fn is_plural(word: &str) -> bool {
    word.ends_with('s') && !word.ends_with("ss") && !word.ends_with("us") && !word.ends_with("is")
}
