//! `purpose-vague`: all weighed, somebody it is meant for could not tell what the session is about or why to come.

use super::judgement::{Judgement, Part};
use super::weighing::{Clarity, Signal};
use super::{Context, frame, joined, judged, quoted};
use crate::finding::{Family, Finding, Level, RestsOn, Rule};

pub(in crate::checks) static RULE: Rule = Rule {
    id: "purpose-vague",
    family: Family::Purpose,
    level: Level::Warning,
    summary: "a purpose that could be anybody's",
    why: "
Somebody the session is meant for should know from the purpose alone what they will talk about or work on, and why it
is worth coming. A good one says four things: who, does what together, about which one thing, and what they leave with.

For it speak words for something one could watch people do (compare, map, mend), something made (a checklist, a rota),
a question (how, which), an end (so that, by the end), things that one could point at, and room to say it. Against it
speak words that could stand in any invitation, the verbs of a mission (promote, foster), everything at once (anything,
various), what the group is instead of what happens there, talks and updates, and plain company. A verb is judged by
what it is about: to support a trade is worn, to support people who ask for records is not. Each counts a little; only where
next to nothing is left does `cop` say so, and a little above that it asks (purpose-could-be-sharper).
",
    source: "GOV.UK's style guide, words to avoid, for some of the words. Priya Parker, The Art of Gathering, 2018, as others report it: a category is not a purpose. The weighing is judgement, measured on real purposes.",
    bad: r#"
[session]
title = "Bell ringers' evening"
purpose = "To promote best practice and strengthen engagement across the ringing community"
#         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ "promote", "best practice" and "engagement" could stand in any invitation, and nothing says who it is for, what people will do together or what they leave with
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
        "purpose-information-giving",
    ],
    rests_on: &[RestsOn::English],
};

pub(in crate::checks) fn check(context: &Context<'_>) -> Vec<Finding> {
    let Some((judgement, purpose)) = judged(context) else {
        return vec![];
    };
    if judgement.clarity() != Clarity::Unclear {
        return vec![];
    }
    let Some(message) = message(judgement) else {
        return vec![];
    };
    let help = format!("Say what you would see people doing, and about which one thing. Try: \"{}\"", frame(context));
    vec![RULE.at(purpose.span, message).help(help)]
}

/// What the verdict rests on: the words against it, and what is not said. None where all the words against it are
/// another rule's, which then says it better.
fn message(judgement: &Judgement<'_>) -> Option<String> {
    let general = judgement.worn(&[Signal::Vague, Signal::Mission, Signal::Serving, Signal::Breadth]);
    let company = judgement.worn(&[Signal::Social]);
    let patter = judgement.worn(&[Signal::Patter]);
    let group = judgement.worn(&[Signal::Group]);
    let past = judgement.worn(&[Signal::Past]);
    let others = judgement.times(&[Signal::Telling, Signal::Audience, Signal::Governance]) > 0;
    let subject = judgement.subject();
    let words = if !general.is_empty() {
        format!("{} could stand in any invitation", quoted(&general))
    } else if !company.is_empty() {
        format!("{} {} good company", quoted(&company), verb(&company, "promise"))
    } else if !patter.is_empty() {
        format!("{} {} people, but not to anything", quoted(&patter), verb(&patter, "invite"))
    } else if !group.is_empty() {
        format!("{} {} what the group is, and not what happens there", quoted(&group), verb(&group, "say"))
    } else if others {
        return None;
    } else if !past.is_empty() {
        format!("{} {} of what has been", quoted(&past), verb(&past, "tell"))
    } else if !subject.is_empty() {
        format!("{} {} a subject", quoted(&subject), verb(&subject, "name"))
    } else {
        format!("\"{}\" could be any meeting", judgement.opening())
    };
    Some(match judgement.missing().as_slice() {
        [] => format!("{words}, and there is little beside"),
        parts if parts.len() == Part::ALL.len() => {
            format!("{words}, and there is nothing else in it")
        }
        parts => format!("{words}, and nothing says {}", joined(parts, "or")),
    })
}

/// "promise" for several, "promises" for one.
fn verb(words: &[&str], verb: &str) -> String {
    if words.len() == 1 { format!("{verb}s") } else { verb.to_owned() }
}
