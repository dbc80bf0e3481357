//! `title-missing`: the session has no name.

use super::Context;
use crate::finding::{Family, Finding, Level, Rule};

pub(super) static RULE: Rule = Rule {
    id: "title-missing",
    family: Family::Purpose,
    level: Level::Error,
    summary: "the session has no name",
    why: "
The title heads the invitation, the welcome sheet and your plan. A human one works best: a host who stopped naming
the method and called it coffee and conversation had more people come, and more kinds of people.
",
    source: "Joshi Lewis, Lessons Learned Hosting and Facilitating Lean Coffee, 2016, for the human title.",
    bad: r#"
[session]
#^^^^^^^^ the session has no title
expected = 8
"#,
    good: r#"
[session]
title = "Bell ringers' evening"
expected = 8
"#,
    silenced_by: &[],
    rests_on: &[],
};

pub(super) fn check(context: &Context<'_>) -> Vec<Finding> {
    let missing = context.session.session.title.absent();
    missing
        .map(|place| {
            RULE.at(place, "the session has no title")
                .help("Give it a name people would say aloud: title = \"…\" under [session].")
        })
        .into_iter()
        .collect()
}
