//! `purpose-could-be-sharper`: clear enough to use, with a part unsaid.

use super::{Context, frame, judged, missing};
use crate::finding::{Family, Finding, Level, RestsOn, Rule};

pub(in crate::checks) static RULE: Rule = Rule {
    id: "purpose-could-be-sharper",
    family: Family::Purpose,
    level: Level::Advice,
    summary: "clear, with a part unsaid",
    why: "
A good purpose says who, does what together, about which one thing, and what they leave with. One that leaves a part
out can still be clear, and this is only polish: but the part that is missing is often the one that would have made
somebody come.
",
    source: "UK Coaching, Getting a Community of Practice Going: be clear about the purpose. The four parts are judgement.",
    bad: r#"
[session]
title = "Bell ringers' evening"
purpose = "Compare how we keep learners past the first cold winter in the tower"
#         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ clear enough to use; it does not say what they leave with
"#,
    good: r#"
[session]
title = "Bell ringers' evening"
purpose = "Tower captains compare how they keep learners past the first winter, so that each of us goes home with one thing to try."
"#,
    silenced_by: &[
        "purpose-missing",
        "purpose-placeholder",
        "purpose-circular",
        "purpose-vague",
        "purpose-information-giving",
        "governance-first",
        "purpose-too-short",
    ],
    rests_on: &[RestsOn::English],
};

pub(in crate::checks) fn check(context: &Context<'_>) -> Vec<Finding> {
    let Some((judgement, purpose)) = judged(context) else {
        return vec![];
    };
    let parts = judgement.missing();
    if judgement.is_unclear() || parts.is_empty() {
        return vec![];
    }
    let message = format!("clear enough to use; it does not say {}", missing(&parts));
    let help = format!("If it helps, try: \"{}\"", frame(context));
    vec![RULE.at(purpose.span, message).help(help)]
}
