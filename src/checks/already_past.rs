//! `already-past`: the day is over.

use super::Context;
use crate::finding::{Family, Finding, Level, RestsOn, Rule};
use crate::text::day;

pub(super) static RULE: Rule = Rule {
    id: "already-past",
    family: Family::Time,
    level: Level::Warning,
    summary: "the day is over",
    why: "
A date in the past is a slip when you are planning, and simply the truth once the session has been held. So it is a
warning that stops nothing: a folder of old plans stays green.
",
    source: "The calendar.",
    bad: r#"
[when]
date = 2026-02-12
#      ^^^^^^^^^^ Thursday 12 February 2026 is past
start = 18:30:00
finish = 20:00:00
"#,
    good: r#"
[when]
date = 2027-02-11
start = 18:30:00
finish = 20:00:00
"#,
    silenced_by: &[],
    rests_on: &[RestsOn::Today],
};

pub(super) fn check(context: &Context<'_>) -> Vec<Finding> {
    let Some(date) = context.session.when.date.get().filter(|date| date.value < context.today) else {
        return vec![];
    };
    let message = format!("{} is past", day(date.value));
    vec![RULE.at(date.span, message).help("If it has been held, leave it. If not, is the year right?")]
}
