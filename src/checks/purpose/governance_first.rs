//! `governance-first`: the running of a group before there is one.

use super::vocabulary::GOVERNANCE;
use super::weighing::{Clarity, Signal};
use super::{Context, frame, judged, quoted, unsaid};
use crate::finding::{Family, Finding, Level, RestsOn, Rule};
use crate::words::{Lexicon, entries};

const LISTS: &[((), &str)] = &[((), GOVERNANCE)];
static WORDS: Lexicon<(), { entries(LISTS) }> = Lexicon::new(LISTS);

pub(in crate::checks) static RULE: Rule = Rule {
    id: "governance-first",
    family: Family::Purpose,
    level: Level::Warning,
    summary: "elections and terms before there is a group",
    why: "
Terms of reference, a chair and a budget are for a group that wants them. At a first session they take the evening from
what people came for, and settle the shape of something nobody has tried yet. Where the rest of the purpose is clear
this is only advice.
",
    source: "Network Weaver, Best Practices for Communities of Practice: spend the time on content, and leave logistics to the end. Wenger, McDermott and Snyder, 2002, as others report it: design for evolution. Which words count is judgement.",
    bad: r#"
[session]
title = "Bell ringers' evening"
purpose = "Approve the terms of reference and elect a committee"
#         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ "terms of reference" and "elect" can wait until there is a group that wants it: nothing says who it is for or what they leave with
[[topic]]
ask = "Who should be on the steering group?"
#     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ "steering group" can wait until there is a group that wants it
"#,
    good: r#"
[session]
title = "Bell ringers' evening"
purpose = "Tower captains compare how they keep learners past the first winter, so that each of us goes home with one thing to try."
[[topic]]
ask = "What made your newest ringer come back the second time?"
"#,
    silenced_by: &[],
    rests_on: &[RestsOn::English],
};

pub(in crate::checks) fn check(context: &Context<'_>) -> Vec<Finding> {
    let purpose = judged(context).and_then(|(judgement, purpose)| {
        let words = judgement.quotes(&[Signal::Governance]);
        if words.is_empty() {
            return None;
        }
        let level = if judgement.clarity() == Clarity::Unclear { Level::Warning } else { Level::Advice };
        // Where somebody also talks, that finding says what is missing.
        let is_told =
            judgement.clarity() != Clarity::Clear && judgement.times(&[Signal::Telling, Signal::Audience]) > 0;
        let unsaid = if is_told { String::new() } else { unsaid(judgement) };
        let help = format!("Keep it for later, if anybody asks for it. Try: \"{}\"", frame(context));
        Some(RULE.at(purpose.span, message(&words) + &unsaid).help(help).level(level))
    });
    let ideas = context.facts.ideas.iter().filter(|idea| idea.is_kept);
    let ideas = ideas.filter_map(|idea| {
        let text = idea.text.as_ref()?;
        let hits = WORDS.find(text);
        let words: Vec<&str> = hits.iter().map(|hit| text.quote(hit.words.clone())).collect();
        let help = "Keep it for later, if anybody asks for it, and ask about the thing itself: what people do, and how it goes.";
        (!words.is_empty()).then(|| RULE.at(idea.words.span, message(&words)).help(help))
    });
    purpose.into_iter().chain(ideas).collect()
}

fn message(words: &[&str]) -> String {
    format!("{} can wait until there is a group that wants it", quoted(words))
}
