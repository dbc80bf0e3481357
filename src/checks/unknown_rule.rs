//! `unknown-rule`: the file names a rule that there is not.

use super::{Context, RULES, nearest_rule, rule};
use crate::finding::{Family, Finding, Level, Rule};
use crate::session::{Edit, nearest_for_sure};

pub(super) static RULE: Rule = Rule {
    id: "unknown-rule",
    family: Family::File,
    level: Level::Warning,
    summary: "a rule that there is not",
    why: "
An `ignore` or a level for a rule that does not exist has no effect, so the finding you meant will still be there,
or a misspelt id will let it back in later.
",
    source: "Judgement: a line without effect is usually a mistake.",
    bad: r#"
[checks]
levels = { topic-close = "off" }
#          ^^^^^^^^^^^ there is no rule `topic-close`
"#,
    good: r#"
[checks]
levels = { left-out = "off" }
"#,
    silenced_by: &[],
    rests_on: &[],
};

pub(super) fn check(context: &Context<'_>) -> Vec<Finding> {
    let checks = &context.session.checks;
    let ignored = checks.ignore.iter().filter_map(|entry| entry.id.get());
    let weighed = checks.levels.iter().map(|level| &level.id);
    // An id that is ignored stands in quotes; one that is weighed is a key.
    let ids = ignored.map(|id| (id, "\"")).chain(weighed.map(|id| (id, "")));
    ids.filter(|(id, _)| rule(id).is_none())
        .map(|(id, quote)| {
            let help = match nearest_rule(id) {
                Some(meant) => format!("Did you mean `{meant}`?"),
                None => "`cop explain` lists the rules.".to_owned(),
            };
            let sure = nearest_for_sure(id, RULES.iter().map(|(rule, _)| rule.id));
            let fix = sure.map(|meant| Edit { span: id.span, text: format!("{quote}{meant}{quote}") });
            RULE.at(id.span, format!("there is no rule `{}`", id.value)).help(help).fix(fix.into_iter().collect())
        })
        .collect()
}
