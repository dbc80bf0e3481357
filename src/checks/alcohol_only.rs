//! `alcohol-only`: nothing to drink for those who do not drink.

use super::Context;
use crate::finding::{Family, Finding, Level, Rule};
use crate::session::Alcohol;

pub(super) static RULE: Rule = Rule {
    id: "alcohol-only",
    family: Family::Welcome,
    level: Level::Warning,
    summary: "nothing to drink for those who do not drink",
    why: "
Some people drive, some do not drink, some should not this month, and none of them wants to explain. Where wine is all
there is, they hold an empty glass. A jug of something else on the same table settles it.
",
    source: "Effective Altruism Groups, Reducing problems from alcohol; about 30 in 100 adults in the United States do not drink.",
    bad: r#"
[food]
offered = ["wine", "olives"]
alcohol = "only"
#         ^^^^^^ there is nothing to drink but alcohol
"#,
    good: r#"
[food]
offered = ["wine", "elderflower cordial", "olives"]
alcohol = "available"
"#,
    silenced_by: &[],
    rests_on: &[],
};

pub(super) fn check(context: &Context<'_>) -> Vec<Finding> {
    let Some(alcohol) = context.session.food.alcohol.get() else {
        return vec![];
    };
    if alcohol.value != Alcohol::Only || context.facts.is_online() {
        return vec![];
    }
    let help =
        "Put a jug of something else on the same table, as nice as the rest; then write alcohol = \"available\".";
    vec![RULE.at(alcohol.span, "there is nothing to drink but alcohol").help(help)]
}
