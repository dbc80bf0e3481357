//! `unknown-key`: a key that the format does not have.

use super::{Context, faults};
use crate::finding::{Family, Finding, Level, Rule};
use crate::session::FaultKind;

pub(super) static RULE: Rule = Rule {
    id: "unknown-key",
    family: Family::File,
    level: Level::Error,
    summary: "a key that the format does not have",
    why: "
A key that `cop` does not know is nearly always a misspelt one, and what you wrote there would be lost without a
word. So it is an error, and the key it stands for is not also called missing.
",
    source: "The format of the file; `cop schema` prints it for your editor.",
    bad: r#"
[when]
date = 2027-02-11
finnish = 20:00:00
#^^^^^^ `finnish` is not a key of [when]
"#,
    good: r#"
[when]
date = 2027-02-11
finish = 20:00:00
"#,
    silenced_by: &[],
    rests_on: &[],
};

pub(super) fn check(context: &Context<'_>) -> Vec<Finding> {
    faults(context, FaultKind::UnknownKey, &RULE)
}
