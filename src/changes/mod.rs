//! What changed between two drafts, as a person would say it: session + session -> sentences.
//!
//! Every key of the format is compared, those that nobody wrote a sentence for too. What is private is masked.

mod count;
mod json;
mod lists;
mod people;
mod phrases;
mod values;

pub use count::{Uncounted, uncounted};
pub use json::json;

use crate::checks::Checked;
use crate::facts::same;
use crate::finding::{Finding, Level};
use crate::session::{At, Said, Session, Span, contacts, masked};
use crate::text::{self, Text};
use smol_str::SmolStr;
use std::collections::BTreeMap;

/// One thing that changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// What it is about: the heading it stands under.
    pub about: About,
    /// The key, as `when.date` or `attendee.rsvp`.
    pub key: String,
    /// The sentence.
    pub text: Text,
    /// The same in a few words, where it is among the first things one would say.
    pub brief: Option<Text>,
}

/// What a change is about, in the order in which one would tell it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum About {
    /// Title, purpose, hosts.
    Session,
    /// Day and hours.
    When,
    /// The place.
    Where,
    /// Who is asked, and what they answered.
    People,
    /// Interests and questions.
    Talk,
    /// What there is to eat and drink.
    Food,
    /// Getting in and taking part.
    Access,
    /// The invitation itself.
    Invitation,
    /// What the plan says.
    Plan,
    /// How the file is checked.
    Checks,
}

impl About {
    /// The heading for it.
    #[must_use]
    pub fn heading(self) -> &'static str {
        match self {
            About::Session => "The session",
            About::When => "When",
            About::Where => "Where",
            About::People => "Who is coming",
            About::Talk => "What to talk about",
            About::Food => "Food and drink",
            About::Access => "Access",
            About::Invitation => "The invitation",
            About::Plan => "The plan",
            About::Checks => "How it is checked",
        }
    }

    /// The word for it in JSON.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            About::Session => "session",
            About::When => "when",
            About::Where => "where",
            About::People => "people",
            About::Talk => "talk",
            About::Food => "food",
            About::Access => "access",
            About::Invitation => "invitation",
            About::Plan => "plan",
            About::Checks => "checks",
        }
    }

    /// What a table of the format is about.
    fn table(name: &str) -> About {
        match name {
            "when" => About::When,
            "venue" => About::Where,
            "attendee" => About::People,
            "interest" | "topic" | "agenda" => About::Talk,
            "food" => About::Food,
            "access" => About::Access,
            "invite" => About::Invitation,
            "plan" => About::Plan,
            "checks" => About::Checks,
            _ => About::Session,
        }
    }
}

/// One of the two drafts.
#[derive(Clone, Copy, Debug)]
pub struct Draft<'s> {
    /// What it says.
    pub session: &'s Session,
    /// What nobody may repeat of it.
    pub private: &'s [Span],
}

/// Everything that changed, in the order in which one would tell it.
#[must_use]
pub fn changes(old: Draft<'_>, new: Draft<'_>) -> Vec<Change> {
    let sides = Sides { old: old.private, new: new.private };
    let (before, after) = (old.session.said(), new.session.said());
    let mut changes = vec![];
    for table in Session::keys() {
        let (old, new) = (before.key(table.name), after.key(table.name));
        if matches!((old, new), (Said::Unread, _) | (_, Said::Unread)) {
            continue;
        }
        if table.name == "attendee" {
            people::compare(old, new, sides, &mut changes);
        } else if let (Said::Table(_), Said::Table(keys)) = (old, new) {
            for (key, new) in keys {
                values::compare(Place { table: table.name, key, of: None }, old.key(key), new, sides, &mut changes);
            }
        } else {
            lists::compare(table.name, old, new, sides, &mut changes);
        }
    }
    changes.extend(left_behind(&before, &after));
    // In another order things are the same to people.
    if !changes.is_empty() {
        changes.extend(uncounted(old.session, new.session).map(Uncounted::change));
    }
    changes.sort_by_key(|change| change.about);
    changes
}

/// What is true of one place and may not be of another.
const OF_A_PLACE: &[&str] = &[
    "address", "find_us", "layout", "capacity", "private", "booked", "step_free", "accessible_toilet", "hearing",
    "notes", "good_to_know", "contact", "link", "if_wet",
];

/// What is still said of the place where that is another one now. Whether it is true there, nobody can see from one file.
fn left_behind(before: &Said, after: &Said) -> Option<Change> {
    let (old, new) = (before.key("venue"), after.key("venue"));
    let (was, is) = (old.key("name").one()?, new.key("name").one()?);
    let is_same = |key: &&&str| match (old.key(key), new.key(key)) {
        (Said::One(old), Said::One(new)) => old.value == new.value,
        (Said::Many(old), Said::Many(new)) => old.iter().map(|at| &at.value).eq(new.iter().map(|at| &at.value)),
        _ => false,
    };
    let kept: Vec<Text> = OF_A_PLACE.iter().filter(is_same).map(|key| Text::ours(format!("`{key}`"))).collect();
    if same(was, is) || kept.is_empty() {
        return None;
    }
    let still = match kept.len() {
        1 => "The place is another one, and {} is as it was: is it still true?",
        _ => "The place is another one, and {} are as they were: are they still true?",
    };
    let text = Text::say(still, &[Text::list(&kept)]);
    Some(Change { about: About::Where, key: "venue".to_owned(), text, brief: None })
}

/// The findings that are new, and those that are gone. A rule that finds as much as before has nothing new to say,
/// whatever the figures.
#[must_use]
pub fn findings<'c>(old: &'c Checked, new: &'c Checked) -> (Vec<&'c Finding>, Vec<&'c Finding>) {
    (more(old, new), more(new, old))
}

fn more<'c>(less: &'c Checked, more: &'c Checked) -> Vec<&'c Finding> {
    let mut known: BTreeMap<&str, usize> = BTreeMap::new();
    for finding in &less.findings {
        *known.entry(finding.rule.id).or_default() += 1;
    }
    let said =
        |one: &Finding| less.findings.iter().any(|other| other.rule.id == one.rule.id && other.message == one.message);
    let mut of_rule: BTreeMap<&str, usize> = BTreeMap::new();
    for finding in &more.findings {
        *of_rule.entry(finding.rule.id).or_default() += 1;
    }
    let mut left: BTreeMap<&str, usize> =
        of_rule.iter().map(|(id, count)| (*id, count.saturating_sub(known.get(id).copied().unwrap_or(0)))).collect();
    let mut new: Vec<&Finding> = vec![];
    for finding in more.findings.iter().filter(|finding| !said(finding)) {
        if let Some(left) = left.get_mut(finding.rule.id).filter(|left| **left > 0) {
            *left -= 1;
            new.push(finding);
        }
    }
    new.sort_by_key(|finding| std::cmp::Reverse(finding.level));
    new
}

/// The most of findings that stand in the first sentence.
const FIRST: usize = 2;

/// The findings that stand in the first sentence, and need not be said again below it.
pub fn in_headline<'c>(new: &[&'c Finding]) -> impl Iterator<Item = &'c Finding> {
    new.iter().copied().filter(|finding| finding.level > Level::Advice).take(FIRST)
}

/// All of it in one sentence; nothing where only small things changed.
#[must_use]
pub fn headline(changes: &[Change], new: &[&Finding]) -> Option<Text> {
    let briefs: Vec<Text> = changes.iter().filter_map(|change| change.brief.clone()).collect();
    let mut parts = vec![];
    if !briefs.is_empty() {
        parts.push(Text::list(&briefs));
    }
    parts.extend(in_headline(new).map(|finding| Text::theirs(finding.message.as_str())));
    let mut parts = parts.into_iter();
    let mut all = parts.next()?;
    for part in parts {
        all = all.and("; ").and(part);
    }
    Some(capital(all).and("."))
}

fn capital(mut text: Text) -> Text {
    use crate::text::Inline::{Ours, Strong, Theirs};
    if let Some(Ours(words) | Theirs(words) | Strong(words)) = text.0.first_mut() {
        *words = text::capital(words);
    }
    text
}

/// A key, and whose it is where a table stands more than once.
#[derive(Clone, Copy)]
struct Place<'p> {
    table: &'static str,
    key: &'static str,
    of: Option<&'p Text>,
}

impl Place<'_> {
    fn change(self, text: Text) -> Change {
        Change {
            about: About::table(self.table.split('.').next().unwrap_or_default()),
            key: format!("{}.{}", self.table, self.key),
            text,
            brief: None,
        }
    }
}

/// What may not be repeated, of either draft.
#[derive(Clone, Copy)]
struct Sides<'s> {
    old: &'s [Span],
    new: &'s [Span],
}

impl Sides<'_> {
    fn before(self, value: &At<SmolStr>) -> Text {
        shown(value, self.old)
    }

    fn after(self, value: &At<SmolStr>) -> Text {
        shown(value, self.new)
    }
}

/// A value as it may be shown: a dot for each character that is private.
fn shown(value: &At<SmolStr>, private: &[Span]) -> Text {
    let is_private = private.iter().any(|span| span.start < value.span.end && value.span.start < span.end);
    Text::theirs(match is_private {
        true => value.chars().map(|_| '·').collect(),
        false => masked(value, &contacts(value)),
    })
}

#[cfg(test)]
mod tests;
