//! `no-time-to-arrive`: the doors open as it starts.

use super::Context;
use crate::finding::{Family, Finding, Level, Rule};
use chrono::{NaiveTime, TimeDelta};

/// The fewest minutes between doors and start. Judgement.
const FEWEST: i64 = 10;
/// How many minutes are comfortable. Judgement.
const QUARTER: i64 = 15;

pub(super) static RULE: Rule = Rule {
    id: "no-time-to-arrive",
    family: Family::Time,
    level: Level::Advice,
    summary: "no time to arrive in",
    why: "
People come over a quarter of an hour, whatever the invitation says. With the doors open before the start, that
quarter is for a cup, a name and a first word to a stranger; without it, the late ones walk in on the first question.
",
    source: "Hack Club's Lowell meeting, 2015: people straggled in, and the opening was dropped. A tech meetup's open handbook (lwPoster) starts the topic half an hour after the doors. The ten minutes are judgement.",
    bad: r#"
[when]
start = 18:30:00
doors = 18:25:00
#       ^^^^^^^^ the doors open 5 minutes before the start
"#,
    good: r#"
[when]
start = 18:30:00
doors = 18:15:00
"#,
    silenced_by: &[],
    rests_on: &[],
};

pub(super) fn check(context: &Context<'_>) -> Vec<Finding> {
    let when = &context.session.when;
    let Some(start) = when.start.get() else {
        return vec![];
    };
    let Some(doors) = when.doors.get() else {
        let place = when.doors.absent();
        return place
            .map(|place| RULE.at(place, "no time is set for the doors to open").help(help(context, start.value)))
            .into_iter()
            .collect();
    };
    let message = match (start.value - doors.value).num_minutes() {
        0 => "the doors open as it starts".to_owned(),
        1 => "the doors open a minute before the start".to_owned(),
        minutes @ 2..FEWEST => format!("the doors open {minutes} minutes before the start"),
        _ => return vec![],
    };
    let finding = RULE.at(doors.span, message);
    vec![finding.help(help(context, start.value)).related(start.span, "the start")]
}

fn help(context: &Context<'_>, start: NaiveTime) -> String {
    let first = if context.session.is_online() {
        "Open the call a quarter of an hour before the start, and say hello as people come in"
    } else {
        "Open a quarter of an hour before the start, with the kettle hot"
    };
    let quarter = start - TimeDelta::minutes(QUARTER);
    format!("{first}: doors = {} under [when].", quarter.format("%H:%M:%S"))
}
