//! `governance-first`: the running of a group before there is one.

use super::judgement::{Clarity, Signal};
use super::vocabulary::GOVERNANCE;
use super::{Context, frame, judged, quoted};
use crate::finding::{Family, Finding, Level, RestsOn, Rule};
use crate::session::Span;
use crate::words::{Lexicon, Text, entries};

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
#         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ "terms of reference" and "elect" can wait until there is a group that wants it
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
        let help = format!("Keep it for later, if anybody asks for it. Try: \"{}\"", frame(context));
        Some(RULE.at(purpose.span.clone(), message(&words)).help(help).level(level))
    });
    let agenda = context.session.agenda.iter().filter(|_| context.session.is_english());
    let agenda =
        agenda.filter_map(|item| item.item.get()).filter_map(|item| found(&item.span, &Text::read(&item.value)));
    let topics = context.asks.iter().filter_map(|(ask, text)| found(&ask.span, text));
    purpose.into_iter().chain(topics).chain(agenda).collect()
}

/// What is found in a topic or an agenda's item.
fn found(place: &Span, text: &Text<'_>) -> Option<Finding> {
    let hits = WORDS.find(text);
    let words: Vec<&str> = hits.iter().map(|hit| text.quote(hit.words.clone())).collect();
    let help =
        "Keep it for later, if anybody asks for it, and ask about the thing itself: what people do, and how it goes.";
    (!words.is_empty()).then(|| RULE.at(place.clone(), message(&words)).help(help))
}

fn message(words: &[&str]) -> String {
    format!("{} can wait until there is a group that wants it", quoted(words))
}
