//! `purpose-circular`: the purpose says the title again.

use super::weighing::Clarity;
use super::{Context, frame, judged, unsaid};
use crate::finding::{Family, Finding, Level, RestsOn, Rule};

pub(in crate::checks) static RULE: Rule = Rule {
    id: "purpose-circular",
    family: Family::Purpose,
    level: Level::Warning,
    summary: "nothing that the title does not say",
    why: "
\"To launch the group\" says that there will be a group. Somebody who reads title and purpose should know more after
the second: what those who come will do together, and why that is worth an evening.
",
    source: "Priya Parker, The Art of Gathering, 2018, as others report it: a category is not a purpose. The test, that no word is left, is judgement.",
    bad: r#"
[session]
title = "Bell ringers' evening"
purpose = "The first meeting of the bell ringers' group"
#         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ take away the title and what every meeting has, and nothing is left of "The first meeting of the…": nothing says who it is for, what people will do together or what they leave with
"#,
    good: r#"
[session]
title = "Bell ringers' evening"
purpose = "Tower captains compare how they keep learners past the first winter, so that each of us goes home with one thing to try."
"#,
    silenced_by: &["purpose-missing", "purpose-placeholder"],
    rests_on: &[RestsOn::English],
};

pub(in crate::checks) fn check(context: &Context<'_>) -> Vec<Finding> {
    let Some((judgement, purpose)) = judged(context) else {
        return vec![];
    };
    if judgement.clarity() == Clarity::Clear || !judgement.new.is_empty() {
        return vec![];
    }
    let whole = judgement.opening();
    let message = format!(
        "take away the title and what every meeting has, and nothing is left of \"{whole}\"{}",
        unsaid(judgement)
    );
    let help = format!("Say what people will do once they are there. Try: \"{}\"", frame(context));
    vec![RULE.at(purpose.span, message).help(help)]
}
