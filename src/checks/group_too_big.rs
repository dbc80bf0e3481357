//! `group-too-big`: more people than can all talk with each other.

use super::{Context, group_too_small::likely, people_place};
use crate::finding::{Family, Finding, Level, RestsOn, Rule};

/// From here on the edge of trust and variety is near. Priya Parker 2018: 12 to 15 people is where it lies.
const EDGE: u32 = 13;
/// From here on there is no one conversation. Gurteen's knowledge cafés: 16 to 24 want tables, a practised
/// host and up to two hours.
const TABLES: u32 = 16;
/// Past this it is another kind of event. Gurteen again: over 30, people need microphones.
const EVENT: u32 = 30;

pub(super) static RULE: Rule = Rule {
    id: "group-too-big",
    family: Family::People,
    level: Level::Error,
    summary: "more people than can all talk with each other",
    why: "
A group works while everybody can talk with everybody and nobody is left out. Talk in a group of five is a dialogue;
in a group of ten it turns into speeches. Up to about 12 people you can move between one circle and threes and fours.
From 13 that gets hard, from 16 it needs tables with a host each and more time, and over 30 it is a launch with
microphones, which cannot be a first conversation.

If the number is fixed by who exists, keep it: the plan shows how to run it at that size.
",
    source: "Fay, Garrod and Carletta, Group discussion as interactive dialogue or as serial monologue, Psychological Science, 2000: dialogue at 5 people, monologues at 10. Priya Parker, The Art of Gathering, 2018, as others report it: an edge at 12 to 15. David Gurteen, Run a Knowledge Café: 16 to 24 with tables and a practised host, microphones past 30.",
    bad: r#"
[session]
expected = 34
#          ^^ 34 people are likely, more than one first conversation can hold
"#,
    good: r#"
[session]
expected = 12
"#,
    silenced_by: &[],
    rests_on: &[RestsOn::Whole("attendee")],
};

pub(super) fn check(context: &Context<'_>) -> Vec<Finding> {
    let Some(turnout) = context.facts.turnout.filter(|turnout| turnout.likely >= EDGE) else {
        return vec![];
    };
    let Some(place) = people_place(context).filter(|_| !context.session.attendee.faulty) else {
        return vec![];
    };
    let people = likely(turnout);
    let minutes = context.session.minutes().filter(|minutes| *minutes >= turnout.likely);
    let share = minutes.map(|minutes| {
        format!(
            " In one conversation each would have about {} of the {minutes} minutes.",
            in_minutes(minutes / turnout.likely)
        )
    });
    let share = share.unwrap_or_default();
    let (level, message, help) = match turnout.likely {
        EDGE..TABLES => (
            Level::Advice,
            format!("{people}, the upper edge for one group"),
            format!("Spend most of it in threes and fours.{share}"),
        ),
        TABLES..=EVENT => (
            Level::Warning,
            format!("{people}, too many for one conversation"),
            match context.facts.is_online() {
                true => format!("Hold two sessions, or open rooms of four with a host in each and take longer.{share}"),
                false => format!("Hold two sessions, or sit in fours with a host for each and take longer.{share}"),
            },
        ),
        _ => (
            Level::Error,
            format!("{people}, more than one first conversation can hold"),
            "Call it a launch, and hold a small first session inside it; or split it into two or three evenings."
                .to_owned(),
        ),
    };
    vec![RULE.at(place, message).level(level).help(help)]
}

fn in_minutes(minutes: u32) -> String {
    match minutes {
        1 => "one".to_owned(),
        more => more.to_string(),
    }
}
