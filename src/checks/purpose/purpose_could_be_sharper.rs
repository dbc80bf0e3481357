//! `purpose-could-be-sharper`: clear perhaps to those who wrote it.

use super::judgement::{OPENING, Part};
use super::weighing::{Clarity, Signal};
use super::{Context, frame, judged, listed, quoted};
use crate::finding::{Family, Finding, Level, RestsOn, Rule};

pub(in crate::checks) static RULE: Rule = Rule {
    id: "purpose-could-be-sharper",
    family: Family::Purpose,
    level: Level::Advice,
    summary: "clear perhaps to those who wrote it",
    why: "
A good purpose says who, does what together, about which one thing, and what they leave with. Where little of that is
said, `cop` cannot tell whether those it is meant for know enough to come, so it asks. If they do, leave it as it is.
",
    source: "UK Coaching, Getting a Community of Practice Going: be clear about the purpose. The four parts are judgement, and so is the line, measured on real purposes.",
    bad: r#"
[session]
title = "Bell ringers' evening"
purpose = "Captains talk about ropes and clappers"
#         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ "ropes" and "clappers": what would they leave with?
"#,
    good: r#"
[session]
title = "Bell ringers' evening"
purpose = "Tower captains compare how they keep learners past the first winter, so that each of us goes home with one thing to try."
"#,
    silenced_by: &[
        "purpose-missing", "purpose-placeholder", "purpose-circular", "purpose-vague", "purpose-information-giving",
        "governance-first", "purpose-too-short",
    ],
    rests_on: &[RestsOn::English],
};

pub(in crate::checks) fn check(context: &Context<'_>) -> Vec<Finding> {
    let Some((judgement, purpose)) = judged(context) else {
        return vec![];
    };
    if judgement.clarity() != Clarity::Doubtful {
        return vec![];
    }
    let worn = judgement.worn(&[
        Signal::Vague,
        Signal::Mission,
        Signal::Serving,
        Signal::Breadth,
        Signal::Patter,
        Signal::Social,
        Signal::Group,
    ]);
    let mut words = if worn.is_empty() { judgement.subject() } else { worn };
    if words.is_empty() {
        words.push(judgement.text.quote(0..judgement.text.words.len().min(OPENING)));
    }
    let questions: Vec<&str> = judgement.missing().iter().map(|part| question(*part)).collect();
    let question = match questions.as_slice() {
        [] => "what would you see people doing?".to_owned(),
        questions => format!("{}?", listed(questions, "and")),
    };
    let message = format!("{}: {question}", quoted(&words));
    let help = format!("If those it is meant for would know, leave it. If not, try: \"{}\"", frame(context));
    vec![RULE.at(purpose.span, message).help(help)]
}

/// What to ask where a part is missing, without its question mark.
fn question(part: Part) -> &'static str {
    match part {
        Part::Who => "who is it for",
        Part::Doing => "what would somebody be doing there",
        Part::Subject => "what would it be about",
        Part::Leaving => "what would they leave with",
    }
}
