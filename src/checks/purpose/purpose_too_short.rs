//! `purpose-too-short`: clear as far as it goes, with room to go further.

use super::{Context, frame, joined, judged};
use crate::finding::{Family, Finding, Level, RestsOn, Rule};

/// Fewer words than this have no room for who, what and why. Judgement.
const FEWEST: usize = 6;

pub(in crate::checks) static RULE: Rule = Rule {
    id: "purpose-too-short",
    family: Family::Purpose,
    level: Level::Advice,
    summary: "a purpose of very few words",
    why: "
A handful of words can name a thing to do. There is still room for who it is for and what they will leave with, which
is what makes somebody decide to come.
",
    source: "Judgement. Very short real purposes are too rare to show more, so it stays advice.",
    bad: r#"
[session]
title = "Bell ringers' evening"
purpose = "Learn to splice a rope"
#         ^^^^^^^^^^^^^^^^^^^^^^^^ "Learn to splice a rope" leaves room for who it is for and what they leave with
"#,
    good: r#"
[session]
title = "Bell ringers' evening"
purpose = "Tower captains learn to splice a rope, so that no tower waits a month for a mend"
"#,
    silenced_by: &[
        "purpose-missing", "purpose-placeholder", "purpose-circular", "purpose-vague", "purpose-information-giving",
        "governance-first",
    ],
    rests_on: &[RestsOn::English],
};

pub(in crate::checks) fn check(context: &Context<'_>) -> Vec<Finding> {
    let Some((judgement, purpose)) = judged(context) else {
        return vec![];
    };
    let open = judgement.missing();
    if judgement.text.words.len() >= FEWEST || open.is_empty() {
        return vec![];
    }
    let message = format!("\"{}\" leaves room for {}", judgement.opening(), joined(&open, "and"));
    let help = format!("Say the rest of it. Try: \"{}\"", frame(context));
    vec![RULE.at(purpose.span, message).help(help)]
}
