//! `agenda-present`: a timed list where a conversation should be.

use super::Context;
use crate::finding::{Family, Finding, Level, Rule};

pub(super) static RULE: Rule = Rule {
    id: "agenda-present",
    family: Family::Content,
    level: Level::Warning,
    summary: "a timed agenda",
    why: "
A first session is not there to give information: people come to learn from each other, and the best quarter of an
hour is the one nobody planned. A timed list makes the host watch the clock and everybody else wait for their item.
So `cop` prints no timetable: it keeps the items as topics to reach for, and the plan is a shape with a few good
questions.
",
    source: "UK Coaching, Getting a Community of Practice Going: avoid a strict agenda; it is not for giving information.",
    bad: r#"
[[agenda]]
#^^^^^^^^^ 2 agenda items: I won't print a timetable for a first session, and have kept one of them as a topic
time = "18:30"
item = "Welcome and introductions"
[[agenda]]
time = "18:40"
item = "How each tower recruits"
"#,
    good: r#"
[[topic]]
ask = "How did your newest ringer find you?"
"#,
    silenced_by: &[],
    rests_on: &[],
};

pub(super) fn check(context: &Context<'_>) -> Vec<Finding> {
    let agenda = &context.session.agenda;
    let Some(at) = agenda.stands.get().filter(|_| !agenda.is_empty()) else {
        return vec![];
    };
    let kept = context.facts.ideas.iter().filter(|idea| idea.topic.is_none() && idea.is_kept).count();
    let items = match agenda.len() {
        1 => "an agenda item".to_owned(),
        n => format!("{n} agenda items"),
    };
    let kept = match (kept, agenda.len()) {
        (0, _) => String::new(),
        (1, 1) => ", and have kept it as a topic".to_owned(),
        (1, _) => ", and have kept one of them as a topic".to_owned(),
        (kept, all) if kept == all => ", and have kept them as topics".to_owned(),
        (kept, _) => format!(", and have kept {kept} of them as topics"),
    };
    let items = format!("{items}: I won't print a timetable for a first session{kept}");
    let help = "Make each one a question under [[topic]], and leave the times out; or ignore this with your reason.";
    vec![RULE.at(at.span, items).help(help)]
}
