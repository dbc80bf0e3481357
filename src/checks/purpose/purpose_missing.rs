//! `purpose-missing`: nobody can tell what the session is for.

use super::{Context, frame};
use crate::finding::{Family, Finding, Level, Rule};

pub(in crate::checks) static RULE: Rule = Rule {
    id: "purpose-missing",
    family: Family::Purpose,
    level: Level::Error,
    summary: "no purpose",
    why: "
The purpose is the first line of the invitation and of the welcome sheet. People give up an evening for a reason:
without one, those who come have each made up their own, and the ones you most wanted stayed at home.
",
    source: "UK Coaching, Getting a Community of Practice Going: be clear about the purpose.",
    bad: r#"
[session]
#^^^^^^^^ there is no purpose yet
title = "Bell ringers' evening"
"#,
    good: r#"
[session]
title = "Bell ringers' evening"
purpose = "Tower captains compare how they keep learners past the first winter, so that each of us goes home with one thing to try."
"#,
    silenced_by: &[],
    rests_on: &[],
};

pub(in crate::checks) fn check(context: &Context<'_>) -> Vec<Finding> {
    let Some(place) = context.session.session.purpose.absent() else {
        return vec![];
    };
    vec![RULE.at(place, "there is no purpose yet").help(format!(
        "One sentence is enough, and a rough one is better than none. Finish this: \"{}\"",
        frame(context)
    ))]
}
