//! `weekday-mismatch`: the date falls on another day.

use super::Context;
use crate::finding::{Family, Finding, Level, Rule};
use crate::text;
use chrono::Datelike;

pub(super) static RULE: Rule = Rule {
    id: "weekday-mismatch",
    family: Family::Time,
    level: Level::Error,
    summary: "the date falls on another weekday",
    why: "
The commonest slip in an invitation: the weekday was right last year, or for another month. Half of the people go by
the weekday and half by the date.
",
    source: "The calendar. That it is the commonest slip is judgement.",
    bad: r#"
[when]
date = 2027-02-11
day = "Tuesday"
#     ^^^^^^^^^ 11 February 2027 is a Thursday, and this says Tuesday
"#,
    good: r#"
[when]
date = 2027-02-11
day = "Thursday"
"#,
    silenced_by: &[],
    rests_on: &[],
};

pub(super) fn check(context: &Context<'_>) -> Vec<Finding> {
    let when = &context.session.when;
    let (Some(date), Some(day)) = (when.date.get(), when.day.get()) else {
        return vec![];
    };
    // A day in another language is nobody's mistake.
    let Some(said) = text::weekday(day.trim_end_matches('.')) else {
        return vec![];
    };
    if said == date.weekday() {
        return vec![];
    }
    let message = format!("{} is a {}, and this says {}", date.format("%-d %B %Y"), date.format("%A"), day.value);
    let help = match text::nearest_on(date.value, said) {
        Some(other) => {
            format!("Which do you mean? The nearest {} is {}.", other.format("%A"), other.format("%-d %B %Y"))
        }
        None => "Which do you mean?".to_owned(),
    };
    // Which of the two is meant, nobody but its writer knows: `--fix` leaves both.
    vec![RULE.at(day.span, message).help(help).related(date.span, "the date")]
}
