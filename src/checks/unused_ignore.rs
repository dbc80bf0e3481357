//! `unused-ignore`: an ignore that ignores nothing.

use super::{is_fixed, rule};
use crate::finding::{Family, Finding, Level, RestsOn, Rule};
use crate::session::{At, Session};
use smol_str::SmolStr;

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

/// The findings for what stands in `[checks]` without effect: ignores of rules that have not `fired`, and ignores and
/// levels of rules that always count as they do. What was `skipped` might have fired, and what counts days may yet.
pub(super) fn findings(session: &Session, fired: &[Finding], skipped: &[&'static Rule]) -> Vec<Finding> {
    let checks = &session.checks;
    let ignores = checks.ignore.iter();
    let ignores = ignores.filter(|entry| entry.reason.get().is_some());
    let unused = ignores.filter_map(|entry| {
        let id = entry.id.get()?;
        let rule = rule(id)?;
        if is_fixed(rule) {
            return Some(fixed(id, "cannot be ignored"));
        }
        let fired = fired.iter().any(|finding| finding.rule.id == rule.id);
        let is_skipped = skipped.iter().any(|skipped| skipped.id == rule.id);
        if fired || is_skipped || rule.rests_on.contains(&RestsOn::Today) {
            return None;
        }
        let message = format!("there is no `{}` here to ignore", rule.id);
        Some(RULE.at(id.span, message).help("Take the entry out."))
    });
    let levels = checks.levels.iter().map(|level| &level.id);
    let levels = levels.filter(|id| rule(id).is_some_and(is_fixed));
    unused.chain(levels.map(|id| fixed(id, "always counts as it does"))).collect()
}

fn fixed(id: &At<SmolStr>, what: &str) -> Finding {
    RULE.at(id.span, format!("`{}` {what}", id.value)).help("Put right what it points at, and take this entry out.")
}

#[cfg(test)]
mod tests {
    use crate::checks::tests::messages;

    #[test]
    fn what_counts_the_days_may_be_ignored_before_its_day() {
        let ignoring = |id: &str| {
            let file = format!(
                "[when]\ndate = 2027-09-02\n[checks]\nignore = [ {{ id = \"{id}\", reason = \"All were told in person\" }} ]\n"
            );
            messages("unused-ignore", &file)
        };
        assert_eq!(ignoring("short-notice"), [""; 0]);
        assert_eq!(ignoring("turnout-uncertain"), [""; 0]);
        assert_eq!(ignoring("weekday-mismatch"), ["there is no `weekday-mismatch` here to ignore"]);
    }
}
