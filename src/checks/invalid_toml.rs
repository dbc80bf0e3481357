//! `invalid-toml`: the file cannot be read there.

use super::{Context, faults};
use crate::finding::{Family, Finding, Level, Rule};
use crate::session::FaultKind;

pub(super) static RULE: Rule = Rule {
    id: "invalid-toml",
    family: Family::File,
    level: Level::Error,
    summary: "the file cannot be read there",
    why: "
The file is TOML: lines of `key = value` under headers such as [venue]. Where a line is something else, `cop` cannot
know what was meant. It reads on at the next header, so one slip hides no more than its own table.
",
    source: "TOML 1.1, toml.io.",
    bad: r#"
[session]
title: "Bell ringers' evening"
#    ^ between a key and its value stands `=`, not `:`
"#,
    good: r#"
[session]
title = "Bell ringers' evening"
"#,
    silenced_by: &[],
    rests_on: &[],
};

pub(super) fn check(context: &Context<'_>) -> Vec<Finding> {
    faults(context, FaultKind::Syntax, &RULE)
}
