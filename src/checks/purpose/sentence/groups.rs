//! What a group is, aims at or calls itself, which is not what its people do that evening.

use super::super::vocabulary::Role;
use super::{AFTER_A_NOUN, ARTICLES, CALLED, LONGEST_DESCRIPTION, OBJECT_REACH, Sentence, is_plural};
use crate::words::Mark;
use std::ops::Range;

/// What a group is there for, by its name.
const AIMS: &[&str] = &["mission", "aim", "aims", "goal", "goals", "objective", "objectives", "vision", "purpose"];
/// What a group does that is there for something: "aims to".
const ASPIRING: &[&str] = &["aims", "aspires", "endeavours", "exists", "hopes", "seeks", "strives", "wishes", "works"];
/// Words for a group that may be the occasion: "the goal of the session" is what those who come will do.
const OCCASIONS: &[&str] = &[
    "afternoon", "call", "class", "course", "day", "discussion", "evening", "event", "meeting", "morning", "project",
    "roundtable", "session", "today", "tonight", "week", "workshop",
];
/// What a mission does to people, by the beginnings of the verbs.
const TO_PEOPLE: &[&str] =
    &["bring", "connect", "educat", "enabl", "encourag", "engag", "equip", "mobilis", "mobiliz", "motivat"];

impl Sentence<'_, '_> {
    /// Where the text says what the group is or is there for, and not what is done there: "is a forum", "the group
    /// brings together", "the mission of our guild", "A gathering for".
    pub(in crate::checks::purpose) fn descriptions(&self) -> impl Iterator<Item = Range<usize>> {
        (0..self.text.words.len()).filter_map(|at| {
            let opening = || self.mission(at).or_else(|| self.label(at));
            let whole = || self.identity(at).or_else(|| self.aspires(at));
            whole().or_else(|| self.text.words[at].first.then(opening).flatten())
        })
    }

    /// "is a forum", "are a community".
    fn identity(&self, at: usize) -> Option<Range<usize>> {
        let is = matches!(self.text.plain(at), "is" | "are") && ARTICLES.contains(&self.text.plain(at + 1));
        let group = if is { self.group(at + 1) } else { None };
        // "Is your chance to splice": what it is a chance for is what is done.
        let chance =
            |end: usize| matches!(self.text.plain(end), "chance" | "opportunity") && self.text.plain(end + 1) == "to";
        group.filter(|end| !chance(*end)).map(|end| at..end + 1)
    }

    /// "Exists to", "seeks to", said of a group and not of an occasion.
    fn aspires(&self, at: usize) -> Option<Range<usize>> {
        if self.text.plain(at + 1) != "to" || !ASPIRING.contains(&self.text.plain(at)) {
            return None;
        }
        let start = (0..=at).rev().find(|&at| self.text.words[at].first)?;
        let occasion = (start..at).any(|at| OCCASIONS.contains(&self.text.plain(at)));
        (start < at && !occasion).then(|| at..at + 2)
    }

    /// "The mission of our guild is", at the beginning of a sentence; the goal of a session is what people will do.
    fn mission(&self, start: usize) -> Option<Range<usize>> {
        // "Our main aims are to": whoever says so speaks of the group.
        let stands =
            |at: &usize| AIMS.contains(&self.text.plain(*at)) && matches!(self.text.plain(at + 1), "is" | "are");
        if self.text.plain(start) == "our"
            && let Some(aim) = (start + 1..start + 5).find(stands)
        {
            return Some(start..aim + 1);
        }
        let aim = (start..start + 2).find(|&at| AIMS.contains(&self.text.plain(at)))?;
        let of = self.text.plain(aim + 1) == "of" && matches!(self.text.plain(aim + 2), "the" | "this" | "our");
        let mut group = (aim + 3..aim + 3 + LONGEST_DESCRIPTION).take_while(|&at| self.text.plain(at) != "is");
        let occasion = |at: usize| OCCASIONS.contains(&self.text.plain(at).trim_end_matches('s'));
        (of && !group.any(occasion)).then(|| start..aim + 1)
    }

    /// Whether the word stands in a sentence that tells of a mission, behind it: nobody does it that evening.
    pub(in crate::checks::purpose) fn is_of_a_mission(&self, at: usize) -> bool {
        let start = (0..=at).rev().find(|&at| self.text.words[at].first).unwrap_or(0);
        self.mission(start).is_some_and(|mission| mission.end <= at)
    }

    /// "This group develops", and a sentence that only names a group: "A gathering for friends".
    fn label(&self, start: usize) -> Option<Range<usize>> {
        let words = &self.text.words;
        let end = self.group(start)?;
        let verb = end + 1;
        let serves = |at| [Role::Serve, Role::Mission, Role::Make].iter().any(|role| self.is(at, *role));
        // "This circle helps people to weave" says what happens.
        let goes_on = (verb + 1..words.len().min(verb + OBJECT_REACH)).any(|at| self.goes_on(at));
        let verb_follows = verb < words.len() && words[end].after == Mark::None && serves(verb);
        if verb_follows && is_plural(self.text.plain(verb)) && !goes_on {
            return Some(start..verb + 1);
        }
        let alone = words[end].after > Mark::None || verb == words.len() || self.ends_a_noun(verb);
        let named = alone && (start == end || ARTICLES.contains(&self.text.plain(start)));
        let next = (start + 1..words.len()).find(|&at| words[at].first).unwrap_or(words.len());
        (named && !(start..next).any(|at| self.may_be_a_verb(at))).then(|| start..end + 1)
    }

    /// The last word for a group in the noun that begins here.
    fn group(&self, start: usize) -> Option<usize> {
        (start..self.text.words.len().min(start + LONGEST_DESCRIPTION))
            .take_while(|&at| at == start || self.text.words[at - 1].after == Mark::None)
            .take_while(|&at| !AFTER_A_NOUN.contains(&self.text.plain(at)))
            .filter(|&at| self.is(at, Role::Forum) || self.is(at, Role::Meeting))
            .last()
    }

    /// Whether "our aim" goes on with an occasion: "our aim tonight", "our aim for the evening".
    pub(super) fn is_for_now(&self, aim: Range<usize>) -> bool {
        let behind = aim.end..self.text.words.len().min(aim.end + CALLED);
        let mut behind = behind.take_while(|&at| !matches!(self.text.plain(at), "is" | "are"));
        self.text.plain(aim.start) == "our" && behind.any(|at| OCCASIONS.contains(&self.text.plain(at)))
    }

    /// Whether the text opens with what is to be done to people: "Bringing together growers", "To engage young singers".
    pub(super) fn opens_a_mission(&self, at: usize) -> bool {
        let opens = at == 0 && self.text.plain(0).ends_with("ing") || at == 1 && self.text.plain(0) == "to";
        opens && TO_PEOPLE.iter().any(|verb| self.text.plain(at).starts_with(verb))
    }
}
