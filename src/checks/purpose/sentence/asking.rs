//! Words that open a question, and words that only look so.

use super::super::vocabulary::Role;
use super::Sentence;
use crate::words::Mark;

/// Prepositions that tie a question word to the noun before them: "the ways in which".
const BEFORE_A_RELATIVE: &[&str] = &["at", "by", "for", "from", "in", "of", "on", "through", "to", "with"];
/// Words behind which "where" asks, other than verbs.
const BEFORE_WHERE: &[&str] = &["about", "and", "exactly", "not", "of", "on", "or", "out"];

impl Sentence<'_, '_> {
    /// Whether the word opens a question, and does not only tie a clause to what was named before it: "the hall
    /// where we meet".
    pub(super) fn asks(&self, at: usize) -> bool {
        if self.is_tied(at) || self.is_why_not(at) || self.is_a_message(at) {
            return false;
        }
        let before = self.text.before(at);
        // In a list of questions the next one begins behind a mark: "what to do if it snaps, how to tell if it will".
        let to_be_done = self.text.plain(at + 1) == "to" && !matches!(before, "is" | "are");
        before.is_empty()
            || to_be_done
            || self.text.words[at - 1].after == Mark::None
                && !matches!(before, "is" | "are" | "was" | "be" | "this" | "that's")
                && !self.is_a_noun(at - 1)
    }

    /// "Why not join us?" asks nothing.
    pub(super) fn is_why_not(&self, at: usize) -> bool {
        self.text.plain(at) == "why" && matches!(self.text.plain(at + 1), "don't" | "not")
    }

    /// Whether a "which" or a "where" belongs to what stands before it: "games, of which we have nine", "the ways in
    /// which", "a call of 2027 where we discuss".
    fn is_tied(&self, at: usize) -> bool {
        let before = self.text.before(at);
        let is_way = |at: usize| matches!(self.text.plain(at), "way" | "ways");
        match self.text.plain(at) {
            _ if before.is_empty() => false,
            "which" if BEFORE_A_RELATIVE.contains(&before) => {
                at >= 2 && (self.text.words[at - 2].after == Mark::Pause || self.is_a_noun(at - 2) || is_way(at - 2))
            }
            "which" => is_way(at - 1),
            // Only behind a mark, a verb, or what joins, does it ask.
            "where" => {
                let verbs = [Role::Asking, Role::Deed, Role::Make, Role::Talk, Role::Verb];
                self.text.words[at - 1].after == Mark::None
                    && !verbs.iter().any(|role| self.is(at - 1, *role))
                    && !BEFORE_WHERE.contains(&before)
            }
            _ => false,
        }
    }

    /// Whether the word names something.
    fn is_a_noun(&self, at: usize) -> bool {
        let names = [Role::Field, Role::General, Role::Product, Role::Vague, Role::Who];
        let is = |roles: &[Role]| roles.iter().any(|role| self.is(at, *role));
        self.is_specific(at) || is(&[Role::Forum, Role::Meeting]) || is(&names) && self.is_thing(at)
    }

    /// "Let us know how you are and what we can do" asks for a message.
    fn is_a_message(&self, at: usize) -> bool {
        let start = (0..=at).rev().find(|&at| self.text.words[at].first).unwrap_or(0);
        (start..at.saturating_sub(2)).any(|at| self.text.plain(at) == "let" && self.text.plain(at + 2) == "know")
    }
}
