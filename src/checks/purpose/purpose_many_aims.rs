//! `purpose-many-aims`: several aims in one evening.

use super::{Context, judged, quoted};
use crate::finding::{Family, Finding, Level, RestsOn, Rule};
use crate::words::Text;

/// So many joins carry several aims; two are normal in a good sentence. Judgement.
const JOINS: usize = 3;

pub(in crate::checks) static RULE: Rule = Rule {
    id: "purpose-many-aims",
    family: Family::Purpose,
    level: Level::Advice,
    summary: "several aims at once",
    why: "
A first session carries one aim, perhaps two. With more, each gets a quarter of an hour and none a conversation. It is
only advice, since joins are counted and not aims: on real purposes they hardly tell the clear from the unclear.
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
    let joins = joins(&judgement.text);
    if joins.len() < JOINS {
        return vec![];
    }
    let message = format!("{} each add an aim, and a first session carries one, perhaps two", quoted(&joins));
    let help = "Keep the one you would be sad to miss, and make the others topics.";
    vec![RULE.at(purpose.span, message).help(help)]
}

/// The words that join one aim to the next, each with the word it joins: "and plan", "plus a".
fn joins<'a>(text: &Text<'a>) -> Vec<&'a str> {
    let words = 0..text.words.len();
    words
        .filter_map(|at| match text.plain(at) {
            "and" | "plus" | "also" => Some(text.quote(at..at + 2)),
            "as" if text.plain(at + 1) == "well" && text.plain(at + 2) == "as" => Some(text.quote(at..at + 4)),
            _ => None,
        })
        .filter(|join| !join.is_empty())
        .collect()
}
