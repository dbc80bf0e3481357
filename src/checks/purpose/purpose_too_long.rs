//! `purpose-too-long`: more than one breath.

use super::{Context, judged};
use crate::finding::{Family, Finding, Level, RestsOn, Rule};

/// More words than this are hard to say in one breath. Judgement; guides to plain writing stop a sentence at 25.
const MOST: usize = 45;

pub(in crate::checks) static RULE: Rule = Rule {
    id: "purpose-too-long",
    family: Family::Purpose,
    level: Level::Advice,
    summary: "a purpose longer than one breath",
    why: "
You will say the purpose aloud, and it stands at the top of the invitation. A sentence longer than a breath is skimmed.
It is only advice: real purposes that readers found clear are often longer than the unclear ones.
",
    source: "Judgement.",
    bad: r#"
[session]
title = "Bell ringers' evening"
purpose = "Tower captains compare how they keep learners past the first winter, what they tell parents about the cold and the spiders, which of the old hands they ask to stand behind a nervous learner, and when they let somebody ring for a wedding, so that each of us goes home with one thing to try."
#         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 55 words: try reading it aloud in one breath
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
    let sentences = judgement.text.words.chunk_by(|_, next| !next.first);
    let words = sentences.map(<[_]>::len).max().unwrap_or_default();
    if words <= MOST {
        return vec![];
    }
    let message = format!("{words} words: try reading it aloud in one breath");
    let help = "Keep the sentence you would say at the door, and move the rest to topics or to the invitation's hook.";
    vec![RULE.at(purpose.span, message).help(help)]
}
