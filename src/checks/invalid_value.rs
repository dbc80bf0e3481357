//! `invalid-value`: a value that its key cannot take, or a table without what it needs.

use super::{Context, faults};
use crate::finding::{Family, Finding, Level, Rule};
use crate::session::FaultKind;

pub(super) static RULE: Rule = Rule {
    id: "invalid-value",
    family: Family::File,
    level: Level::Error,
    summary: "a value its key cannot take",
    why: "
Every key takes one kind of value: text, a number, true or false, a day, a time, a word from a list. A value of
another kind cannot be used, and neither can an attendee without a name or a topic without a question.
",
    source: "The format of the file; `cop schema` prints it for your editor.",
    bad: r#"
[venue]
kind = "caffe"
#      ^^^^^^^ `kind` does not know the word "caffe"
capacity = "20"
#          ^^^^ `capacity` is text in quotes, and needs a whole number
[[attendee]]
#^^^^^^^^^^^ this [[attendee]] has no `name`
role = "tower captain"
"#,
    good: r#"
[venue]
kind = "cafe"
capacity = 20
[[attendee]]
name = "Ines"
role = "tower captain"
"#,
    silenced_by: &[],
    rests_on: &[],
};

pub(super) fn check(context: &Context<'_>) -> Vec<Finding> {
    faults(context, FaultKind::Value, &RULE)
}
