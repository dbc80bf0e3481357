//! `too-large`: more than `cop` reads.

use super::{Context, faults};
use crate::finding::{Family, Finding, Level, Rule};
use crate::session::FaultKind;

/// A thousand days are the shortest example there is.
macro_rules! ten {
    ($days:expr) => {
        concat!($days, $days, $days, $days, $days, $days, $days, $days, $days, $days)
    };
}

pub(super) static RULE: Rule = Rule {
    id: "too-large",
    family: Family::File,
    level: Level::Error,
    summary: "more than cop reads",
    why: "
Everything `cop` reads has a bound, so that no file can hold it up: 16 MB a file, 20,000 attendees, 1,000 entries of
any other list, 10,000 characters a text. What is past a bound is left out, and the rules that count such a list are
skipped, since they would be wrong.
",
    source: "Judgement: each bound is far past any real session.",
    bad: concat!(
        "\n[when]\navoid = [\n",
        ten!(ten!(ten!("2027-02-15, "))),
        "\n2027-02-16]\n#^^^^^^^^^ `avoid` has 1001 entries, and cop reads 1000\n"
    ),
    good: r#"
[session]
purpose = "Tower captains compare how they teach the first hundred changes, and each leaves with one to try."
"#,
    silenced_by: &[],
    rests_on: &[],
};

pub(super) fn check(context: &Context<'_>) -> Vec<Finding> {
    faults(context, FaultKind::TooLarge, &RULE)
}
