//! `unused-ignore`: an ignore that ignores nothing.

use super::{is_fixed, rule};
use crate::finding::{Family, Finding, Level, Rule};
use crate::session::Session;

pub(super) static RULE: Rule = Rule {
    id: "unused-ignore",
    family: Family::File,
    level: Level::Warning,
    summary: "an ignore that ignores nothing",
    why: "
You ignored a finding, and it is no longer there: the plan was put right, or the rule never applied. Left in the
file, the ignore would hide the same trouble if it came back.
",
    source: "Judgement: a line without effect is usually a mistake.",
    bad: r#"
[session]
expected = 8
[checks]
ignore = [ { id = "group-too-big", reason = "The hall is ours all day" } ]
#                 ^^^^^^^^^^^^^^^ there is no `group-too-big` here to ignore
"#,
    good: r#"
[session]
expected = 40
[checks]
ignore = [ { id = "group-too-big", reason = "The hall is ours all day" } ]
"#,
    silenced_by: &[],
    rests_on: &[],
};

/// The findings for ignores that are not among those that worked.
pub(super) fn findings(session: &Session, worked: &[(&'static Rule, String)]) -> Vec<Finding> {
    let entries = session
        .checks
        .ignore
        .iter()
        .filter(|entry| entry.reason.get().is_some());
    entries
        .filter_map(|entry| {
            let id = entry.id.get()?;
            let rule = rule(id)?;
            if worked.iter().any(|(ignored, _)| ignored.id == rule.id) {
                return None;
            }
            Some(match is_fixed(rule) {
                true => RULE
                    .at(id.span.clone(), format!("`{}` cannot be ignored", rule.id))
                    .help("Put right what it points at, and take this entry out."),
                false => RULE
                    .at(
                        id.span.clone(),
                        format!("there is no `{}` here to ignore", rule.id),
                    )
                    .help("Take the entry out."),
            })
        })
        .collect()
}
