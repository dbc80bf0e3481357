//! `purpose-many-aims`: several aims in one evening.

use super::{Context, judged, quoted};
use crate::finding::{Family, Finding, Level, RestsOn, Rule};

/// So many verbs that an "and" adds carry several aims; two are normal in a good sentence. Judgement.
const AIMS: usize = 3;

pub(in crate::checks) static RULE: Rule = Rule {
    id: "purpose-many-aims",
    family: Family::Purpose,
    level: Level::Advice,
    summary: "several aims at once",
    why: "
A first session carries one aim, perhaps two. With more, each gets a quarter of an hour and none a conversation. It is
only advice, since verbs are counted and not aims: on real purposes they hardly tell the clear from the unclear.
",
    source: "NHS Digital's guide to communities of practice and Lucid Meetings: one or two goals at first. The count is judgement.",
    bad: r#"
[session]
title = "Bell ringers' evening"
purpose = "Tower captains compare how they teach rope handling and mend stays and find young ringers and plan a summer outing"
#         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ "and mend", "and find" and "and plan" each add an aim, and a first session carries one, perhaps two
"#,
    good: r#"
[session]
title = "Bell ringers' evening"
purpose = "Tower captains compare how they teach rope handling and pick one way to try before Easter"
"#,
    silenced_by: &["purpose-missing", "purpose-placeholder", "purpose-circular"],
    rests_on: &[RestsOn::English],
};

pub(in crate::checks) fn check(context: &Context<'_>) -> Vec<Finding> {
    let Some((judgement, purpose)) = judged(context) else {
        return vec![];
    };
    if judgement.aims.len() < AIMS {
        return vec![];
    }
    let words: Vec<&str> = judgement.aims.iter().map(|words| judgement.text.quote(words.clone())).collect();
    let message = format!("{} each add an aim, and a first session carries one, perhaps two", quoted(&words));
    let help = "Keep the one you would be sad to miss, and make the others topics.";
    vec![RULE.at(purpose.span, message).help(help)]
}
