//! `no-time-to-arrive`: the doors open as it starts.

use super::Context;
use crate::finding::{Family, Finding, Level, Rule};
use chrono::{NaiveTime, TimeDelta};

/// The fewest minutes between doors and start, of those that people take to arrive. Judgement.
const fn fewest(to_arrive: i64) -> i64 {
    if to_arrive < 10 { to_arrive } else { 10 }
}

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
        let spot = context.facts.place();
        let message = match spot {
            _ if spot.online => "no time is set for the call to open",
            _ if spot.outdoors || spot.among_guests => "no time is set from which you are there",
            _ if spot.home => "no time is set from which people may come",
            _ => "no time is set for the doors to open",
        };
        let place = when.doors.absent();
        return place.map(|place| RULE.at(place, message).help(help(context, start.value))).into_iter().collect();
    };
    let fewest = fewest(context.facts.minutes_to_arrive());
    let message = match (start.value - doors.value).num_minutes() {
        0 => "the doors open as it starts".to_owned(),
        1 => "the doors open a minute before the start".to_owned(),
        minutes if (2..fewest).contains(&minutes) => format!("the doors open {minutes} minutes before the start"),
        _ => return vec![],
    };
    let finding = RULE.at(doors.span, message);
    vec![finding.help(help(context, start.value)).related(start.span, "the start")]
}

fn help(context: &Context<'_>, start: NaiveTime) -> String {
    let minutes = context.facts.minutes_to_arrive();
    let early = match minutes {
        15 => "a quarter of an hour".to_owned(),
        minutes => format!("{minutes} minutes"),
    };
    let spot = context.facts.place();
    let hello = match (spot.online, context.facts.provides_drinks()) {
        (true, _) => "and say hello as people come in",
        (_, true) => "with the drinks ready",
        (_, false) => "and say hello as people arrive",
    };
    let first = match spot.online {
        true => format!("Open the call {early} before the start, {hello}"),
        false if spot.outdoors || spot.among_guests => format!("Be there {early} before the start, {hello}"),
        false if spot.home => format!("Let people come from {early} before the start"),
        false => format!("Open {early} before the start, {hello}"),
    };
    let doors = start - TimeDelta::minutes(minutes);
    format!("{first}: doors = {} under [when].", doors.format("%H:%M:%S"))
}
