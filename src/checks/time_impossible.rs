//! `time-impossible`: the clock does not run that way.

use super::Context;
use crate::finding::{Family, Finding, Level, Rule};

pub(super) static RULE: Rule = Rule {
    id: "time-impossible",
    family: Family::Time,
    level: Level::Error,
    summary: "times that cannot be right",
    why: "
A session that finishes before it starts, or opens its doors after the start, is a slip of the pen that would go out
on every invitation.
",
    source: "The calendar.",
    bad: r#"
[when]
start = 18:30:00
#       ^^^^^^^^ it starts at 18:30 and finishes at 08:00
finish = 08:00:00
"#,
    good: r#"
[when]
start = 18:30:00
finish = 20:00:00
"#,
    silenced_by: &[],
    rests_on: &[],
};

pub(super) fn check(context: &Context<'_>) -> Vec<Finding> {
    let when = &context.session.when;
    let mut findings = vec![];
    let mut pairs = vec![(when.start.get(), when.finish.get())];
    pairs.extend(
        when.option
            .iter()
            .map(|option| (option.start.get(), option.finish.get())),
    );
    for (start, finish) in pairs {
        if let (Some(start), Some(finish)) = (start, finish)
            && finish.value <= start.value
        {
            let message = format!(
                "it starts at {} and finishes at {}",
                start.format("%H:%M"),
                finish.format("%H:%M")
            );
            let help = "Is the finish in the evening? Write it on the 24-hour clock, as 20:00. A session past midnight needs two.";
            findings.push(
                RULE.at(start.span.clone(), message)
                    .help(help)
                    .related(finish.span.clone(), "the finish"),
            );
        }
    }
    if let (Some(doors), Some(start)) = (when.doors.get(), when.start.get())
        && doors.value > start.value
    {
        let message = format!(
            "the doors open at {}, after the start at {}",
            doors.format("%H:%M"),
            start.format("%H:%M")
        );
        let help = "Doors are for arriving: a quarter of an hour before the start is comfortable.";
        findings.push(
            RULE.at(doors.span.clone(), message)
                .help(help)
                .related(start.span.clone(), "the start"),
        );
    }
    findings
}
