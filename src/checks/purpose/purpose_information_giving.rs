//! `purpose-information-giving`: somebody talks and the others listen.

use super::weighing::{Clarity, Signal};
use super::{Context, frame, judged, quoted, unsaid};
use crate::finding::{Family, Finding, Level, RestsOn, Rule};

pub(in crate::checks) static RULE: Rule = Rule {
    id: "purpose-information-giving",
    family: Family::Purpose,
    level: Level::Warning,
    summary: "somebody talks and the others listen",
    why: "
A community of practice learns from each other. A talk, an update or a briefing makes an audience, and most of it could
have been read beforehand. Where the rest of the purpose may be clear this is only advice, and where it is clear
nothing is said: a short talk may well begin a good conversation.
",
    source: "UK Coaching, Getting a Community of Practice Going: a first session is not there to give information. Mike Bland, Grouplet Guide, and Lucid Meetings keep meetings for what only happens face to face. Which words count is judgement.",
    bad: r#"
[session]
title = "Bell ringers' evening"
purpose = "A presentation on the new handbook and updates from the guild"
#         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ "presentation" and "updates" sound like somebody talking and the others listening: nothing says who it is for or what people will do together
"#,
    good: r#"
[session]
title = "Bell ringers' evening"
purpose = "No presentations: tower captains compare what the new handbook changes for learners, so that each of us goes home with one thing to try."
"#,
    silenced_by: &["purpose-missing", "purpose-placeholder", "purpose-circular"],
    rests_on: &[RestsOn::English],
};

pub(in crate::checks) fn check(context: &Context<'_>) -> Vec<Finding> {
    let Some((judgement, purpose)) = judged(context) else {
        return vec![];
    };
    let telling = judgement.quotes(&[Signal::Telling, Signal::Audience]);
    let sound = if telling.len() == 1 { "sounds" } else { "sound" };
    if telling.is_empty() {
        return vec![];
    }
    let level = match judgement.clarity() {
        Clarity::Unclear => Level::Warning,
        Clarity::Doubtful => Level::Advice,
        Clarity::Clear => return vec![],
    };
    let message =
        format!("{} {sound} like somebody talking and the others listening{}", quoted(&telling), unsaid(judgement));
    let help = format!(
        "Send what can be read beforehand, and meet for what only works face to face. Try: \"{}\"",
        frame(context)
    );
    vec![RULE.at(purpose.span, message).help(help).level(level)]
}
