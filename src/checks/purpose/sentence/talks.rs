//! Somebody who speaks, and others who listen.

use super::super::vocabulary::Role;
use super::{CALLED, HONOURS, Sentence, is_plural};
use crate::words::{Hit, Mark};
use std::ops::Range;

const SPEAKING: &[&str] = &[
    "describe", "discuss", "explain", "explore", "introduce", "look", "present", "share", "show", "speak", "talk",
    "tell",
];
/// Words shortly before a talk that say that this is one, and not that one is spoken of.
const BEFORE_A_TALK: &[&str] = &["this", "give", "gives", "giving", "hosting", "hear", "bring", "is"];

impl Sentence<'_, '_> {
    /// The words by which the session calls itself a talk: "in this webinar", "A talk by", "will speak on".
    pub(in crate::checks::purpose) fn audience(&self, hits: &[Hit<Role>]) -> Option<Range<usize>> {
        let talks = hits.iter().filter(|hit| hit.means == Role::Telling && self.is_a_talk(&hit.words));
        let mut talks = talks.map(|hit| hit.words.clone());
        let speaks = |at: usize| {
            let several = matches!(self.text.plain(at - 2), "we" | "you" | "they" | "who" | "each" | "everyone");
            let will = self.text.before(at) == "will" && !several && !is_plural(self.text.plain(at - 2));
            will && matches!(self.text.plain(at), "speak" | "talk" | "present" | "lecture")
        };
        let will = || (2..self.text.words.len()).find(|&at| speaks(at)).map(|at| at - 1..at + 1);
        talks.next().or_else(will).or_else(|| self.speaker())
    }

    /// "Dr Pell introduces", at the beginning of a sentence.
    fn speaker(&self) -> Option<Range<usize>> {
        let starts = (0..self.text.words.len())
            .filter(|&at| self.text.words[at].first && HONOURS.contains(&self.text.plain(at)));
        starts.into_iter().find_map(|start| {
            let name = (start + 1..self.text.words.len())
                .take_while(|&at| self.text.words[at].name_like && !self.text.words[at].first)
                .last()?;
            let verb = name + 1 + usize::from(self.text.plain(name + 1) == "will");
            SPEAKING.iter().any(|told| self.text.plain(verb).starts_with(told)).then(|| start..verb + 1)
        })
    }

    /// Whether a word for a talk is what the session is: it opens the sentence, or "this" and the like lead to it.
    fn is_a_talk(&self, talk: &Range<usize>) -> bool {
        let at = talk.start;
        // "A talk and hands-on session" is more than a talk.
        let more = matches!(self.text.plain(talk.end), "and" | "then");
        if more || !self.is_thing(at) || self.is_done(at) || self.text.is_denied(at) {
            return false;
        }
        let words = &self.text.words;
        let start = (at.saturating_sub(CALLED)..at).rev().take_while(|&at| words[at].after == Mark::None).last();
        let before = start.unwrap_or(at)..at;
        let opens = (before.start..=at).any(|at| words[at].first);
        let called = before.clone().any(|at| BEFORE_A_TALK.contains(&self.text.plain(at)));
        called || opens && !before.clone().any(|at| self.may_be_a_verb(at))
    }
}
