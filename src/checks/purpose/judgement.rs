//! The judgement of a purpose: how clear it is, the words that rests on, and what is missing.
//!
//! What speaks for it and against it is gathered ([`grounds`]) and weighed ([`weighing`]). The sum decides and is never
//! shown; what a facilitator sees are the words, and what is not said.

use super::grounds;
use super::sentence::Sentence;
use super::vocabulary::{Role, WORDS};
use super::weighing::{self, Clarity, Ground, Signal};
use crate::words::Prose;
use std::ops::Range;

/// What the judgement looks at.
#[derive(Clone, Debug, Default)]
pub struct Purpose<'a> {
    /// The session's title.
    pub title: &'a str,
    /// The purpose itself.
    pub text: &'a str,
    /// What those who come have in common: words of the subject.
    pub interests: Vec<&'a str>,
    /// What those who come do: words for who it is for.
    pub roles: Vec<&'a str>,
    /// Words of the field that everybody there knows: they are subject, and never vague.
    pub jargon: Vec<&'a str>,
}

/// Words that hold English sentences together and are rare in others.
const ENGLISH: &[&str] = &[
    "the", "and", "to", "of", "we", "our", "us", "for", "with", "from", "by", "at", "is", "are", "will", "how", "what",
    "which", "who", "that", "this", "it", "you", "your", "they", "their", "each", "or", "as", "about", "not", "when",
];
/// In so many words of English there is one of these. Judgement.
const SURELY_SOME_ENGLISH: usize = 6;

/// So many words of the purpose are quoted where none of them stands out.
pub(super) const OPENING: usize = 5;

/// Whether a lower-case word is one that any English text may have; the names of fields may be names.
#[must_use]
pub(super) fn is_everyday(word: &str) -> bool {
    WORDS.find(&Prose::read(word)).iter().any(|hit| hit.means != Role::Field)
}

/// Whether a lower-case word is, by its own form, a verb that any English text may have, and no name of a thing.
#[must_use]
pub(super) fn is_a_verb(word: &str) -> bool {
    let verbs = [Role::Verb, Role::Deed, Role::Make, Role::Talk, Role::Serve];
    let hits = WORDS.find(&Prose::read(word));
    let is_own = hits.iter().all(|hit| hit.own_form && !word.ends_with('s'));
    is_own && hits.iter().any(|hit| verbs.contains(&hit.means))
}

/// One of the four things that a good purpose says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// Who it is for.
    Who,
    /// What they do together.
    Doing,
    /// About what.
    Subject,
    /// What they leave with.
    Leaving,
}

impl Part {
    /// The four, in the order of a sentence.
    pub const ALL: [Part; 4] = [Part::Who, Part::Doing, Part::Subject, Part::Leaving];

    /// What is missing where the part is, as the end of a sentence.
    #[must_use]
    pub fn words(self) -> &'static str {
        match self {
            Part::Who => "who it is for",
            Part::Doing => "what people will do together",
            Part::Subject => "what it is about",
            Part::Leaving => "what they leave with",
        }
    }
}

/// A purpose, judged.
#[derive(Debug)]
pub struct Judgement<'a> {
    /// The purpose, read.
    pub text: Prose<'a>,
    /// What speaks for it and against it.
    pub grounds: Vec<Ground>,
    /// The words for who it is for.
    pub who: Vec<Range<usize>>,
    /// The words that are about something, each stem once, the first few.
    pub specific: Vec<usize>,
    /// The words that neither any meeting has nor the title.
    pub new: Vec<usize>,
    /// The words that add an aim, each with its "and".
    pub aims: Vec<Range<usize>>,
    /// Whether it has a word that holds English sentences together, or mostly words that the lists know.
    english: bool,
}

impl<'a> Judgement<'a> {
    /// Judges a purpose.
    #[must_use]
    pub fn of(purpose: &Purpose<'a>) -> Judgement<'a> {
        let text = Prose::read(purpose.text);
        let hits = WORDS.find(&text);
        let sentence = Sentence::new(&text, &hits, purpose);
        let grounds = grounds::of(&text, &hits, &sentence);
        let (specific, who, new, aims) =
            (sentence.specific(), sentence.who(&hits), sentence.new_words(), sentence.aims().collect());
        let words = text.words.len();
        let english = (0..words).any(|at| ENGLISH.contains(&text.plain(at))) || 2 * sentence.known() > words;
        Judgement { text, grounds, who, specific, new, aims, english }
    }

    /// Whether there are English words to judge at all. A file may not say that it is in another language, and nobody
    /// should be told that their Welsh is unclear.
    #[must_use]
    pub fn reads_as_english(&self) -> bool {
        let words = self.text.words.len();
        words > 0 && (self.english || words < SURELY_SOME_ENGLISH)
    }

    /// How clear the purpose is, everything weighed.
    #[must_use]
    pub fn clarity(&self) -> Clarity {
        weighing::clarity(&self.grounds)
    }

    /// Every row of the weighing by its name, whether it speaks for the purpose, and how often it counts here: for
    /// those who measure.
    #[must_use]
    pub(super) fn weighed(&self) -> Vec<(String, bool, usize)> {
        weighing::rows(&self.grounds)
    }

    /// How often one of these signals is there.
    #[must_use]
    pub fn times(&self, signals: &[Signal]) -> usize {
        let found = self.grounds.iter();
        found.filter(|ground| signals.contains(&ground.signal)).count()
    }

    /// The words of these signals as they were written, in their order, each once.
    #[must_use]
    pub fn quotes(&self, signals: &[Signal]) -> Vec<&'a str> {
        self.quoted(signals, |_| true)
    }

    /// The same, without those that are about enough to count nothing.
    #[must_use]
    pub fn worn(&self, signals: &[Signal]) -> Vec<&'a str> {
        self.quoted(signals, weighing::counts)
    }

    fn quoted(&self, signals: &[Signal], counts: impl Fn(&Ground) -> bool) -> Vec<&'a str> {
        let mut quotes: Vec<&str> = Vec::new();
        for ground in self.grounds.iter().filter(|ground| signals.contains(&ground.signal) && counts(ground)) {
            let quote = self.text.quote(ground.words.clone());
            // "Building a vibrant community" has said "vibrant".
            let said = |other: &&str| other.eq_ignore_ascii_case(quote) || other.contains(quote);
            if !quote.is_empty() && !quotes.iter().any(said) {
                quotes.push(quote);
            }
        }
        quotes
    }

    /// The words that are about something, as they were written, each once; what stands side by side in one piece.
    #[must_use]
    pub fn subject(&self) -> Vec<&'a str> {
        let is_one = |a: &usize, b: &usize| {
            let both = self.text.quote(*a..*b + 1);
            *b == *a + 1 && !both.contains([',', ';', ':', '.', '(', '/', '"'])
        };
        let pieces = self.specific.chunk_by(is_one);
        pieces.map(|piece| self.text.quote(piece[0]..piece[piece.len() - 1] + 1)).collect()
    }

    /// How it begins, to tell which purpose is meant, with a mark where it goes on.
    #[must_use]
    pub fn opening(&self) -> String {
        let end = self.text.words.len().min(OPENING);
        let more = if end < self.text.words.len() { "…" } else { "" };
        format!("{}{more}", self.text.quote(0..end))
    }

    /// Which of the four things it does not say, in the order of a sentence.
    #[must_use]
    pub fn missing(&self) -> Vec<Part> {
        let mut parts = Part::ALL.to_vec();
        parts.retain(|part| match part {
            Part::Who => self.who.is_empty(),
            Part::Doing => self.times(&[Signal::Doing, Signal::Making, Signal::Talking]) == 0,
            Part::Subject => self.specific.is_empty() && self.times(&[Signal::Product]) == 0,
            Part::Leaving => self.times(&[Signal::Leaving, Signal::Making, Signal::Product]) == 0,
        });
        parts
    }
}

#[cfg(test)]
mod tests;
