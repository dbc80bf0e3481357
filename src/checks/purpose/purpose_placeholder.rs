//! `purpose-placeholder`: a note to oneself where the purpose should be.

use super::{Context, frame, judged};
use crate::facts::placeholder;
use crate::finding::{Family, Finding, Level, Rule};
use crate::words::Prose;

pub(in crate::checks) static RULE: Rule = Rule {
    id: "purpose-placeholder",
    family: Family::Purpose,
    level: Level::Error,
    summary: "a placeholder where the purpose should be",
    why: "
A placeholder slips through because nobody reads their own draft twice: people do publish meetings whose purpose is
\"TBC\". A rough sentence can be improved by the first person who reads it, a placeholder cannot.
",
    source: "Judgement; real groups have published pages with these in them.",
    bad: r#"
[session]
title = "Bell ringers' evening"
purpose = "TBC, ask Ines"
#         ^^^^^^^^^^^^^^^ "TBC" still stands where the purpose should
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
    let Some(purpose) = context.session.session.purpose.get() else {
        return vec![];
    };
    // Where it is not in English nobody has read it yet.
    let read = match judged(context) {
        Some((judgement, _)) => placeholder(&judgement.text),
        None => placeholder(&Prose::read(purpose)),
    };
    let Some(placeholder) = read else {
        return vec![];
    };
    let message = format!("\"{placeholder}\" still stands where the purpose should");
    let help = format!("One sentence is enough, even a rough one. Finish this: \"{}\"", frame(context));
    vec![RULE.at(purpose.span, message).help(help)]
}
