//! Things that one could point at, and how many of them a purpose names.

use super::super::vocabulary::Role;
use super::{HONOURS, Sentence, is_plural};
use crate::words::Mark;

/// Endings of nouns that nobody can point at.
const ABSTRACT: &[&str] =
    &["ity", "ities", "ness", "ment", "ments", "ance", "ence", "ancy", "ency", "ism", "ship", "hood"];
/// So many words about something are as good as any number.
const ENOUGH: usize = 8;

impl Sentence<'_, '_> {
    /// How many things of the whole text one could point at, each once, up to this many: more of them say nothing more.
    pub(in crate::checks::purpose) fn things(&self, most: usize) -> usize {
        let mut things = Vec::new();
        for at in 0..self.text.words.len() {
            if things.len() < most && self.is_concrete(at) && self.is_new_among(at, &things) {
                things.push(at);
            }
        }
        things.len()
    }

    /// Whether somebody is told of by a clause, and so is somebody in particular: "parents whose child", "those who lost".
    pub(super) fn is_told_of(&self, at: usize) -> bool {
        self.is(at, Role::Who)
            && is_plural(self.text.plain(at))
            && self.text.words[at].after == Mark::None
            && matches!(self.text.plain(at + 1), "who" | "whose")
    }

    /// Whether an -ing word is a thing among things: "prayer and teaching", with nothing that is taught.
    pub(super) fn is_listed(&self, at: usize) -> bool {
        if !self.text.plain(at).ends_with("ing") {
            return false;
        }
        let joined = matches!(self.text.before(at), "and" | "or" | "for" | "of" | "about" | "on");
        let verbs = [Role::Deed, Role::Make, Role::Talk, Role::Verb];
        let after_a_verb = at >= 2
            && !self.text.words[at - 1].first
            && (self.text.plain(at - 2).ends_with("ing") || verbs.iter().any(|role| self.is(at - 2, *role)));
        let alone = at + 1 == self.text.words.len() || self.text.words[at].after >= Mark::Pause;
        joined && !after_a_verb && alone
    }

    pub(super) fn is_new_among(&self, at: usize, others: &[usize]) -> bool {
        others.iter().all(|&other| self.text.stem(other) != self.text.stem(at))
    }

    /// Whether the word names something that one could point at: of no list, no abstraction, no place.
    pub(super) fn is_concrete(&self, at: usize) -> bool {
        let plain = self.text.plain(at);
        // Most words are in some list, and not looked at any further.
        self.is_specific(at)
            && !plain.ends_with("ly")
            && !ABSTRACT.iter().any(|ending| plain.ends_with(ending))
            && !self.is_place(at)
    }

    /// Whether the word is part of where something is: "at Mill Road Church" is a place, "Robinson's Gilead" is none.
    fn is_place(&self, at: usize) -> bool {
        let words = &self.text.words;
        let name = (0..=at).rev().take_while(|&at| words[at].name_like && !words[at].first).last();
        let is_somebody = |at: usize| HONOURS.contains(&self.text.plain(at));
        name.is_some_and(|name| {
            matches!(self.text.before(name), "in" | "at" | "from" | "near" | "the" | "speaker" | "speakers")
                || (name..=at).any(is_somebody)
        })
    }

    /// The words that are about something, each stem once, the first few: more of them say nothing more.
    pub(in crate::checks::purpose) fn specific(&self) -> Vec<usize> {
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
    pub(in crate::checks::purpose) fn new_words(&self) -> Vec<usize> {
        let general = [Role::Plain, Role::Verb, Role::Meeting, Role::Logistics];
        (0..self.text.words.len())
            .filter(|&at| !self.titled[at] && !general.iter().any(|role| self.is(at, *role)))
            .collect()
    }

    /// Whether the word is about something: it is in none of the lists, or one of the file's own.
    pub(super) fn is_specific(&self, at: usize) -> bool {
        let plain = self.text.plain(at);
        self.is_own(at) || self.roles[at].0 == 0 && plain.len() > 1 && !plain.bytes().all(|byte| byte.is_ascii_digit())
    }
}
