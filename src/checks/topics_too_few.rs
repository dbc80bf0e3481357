//! `topics-too-few`: nothing left when the first question falls flat.

use super::Context;
use crate::facts::IDEAS;
use crate::finding::{Family, Finding, Level, RestsOn, Rule};

pub(super) static RULE: Rule = Rule {
    id: "topics-too-few",
    family: Family::Content,
    level: Level::Warning,
    summary: "fewer than three topic ideas",
    why: "
No agenda does not mean nothing up your sleeve. Bring a few questions, three to seven: if people are talking you never
need them, and if the first falls flat there is another. They are for your pocket, not for the wall.
",
    source: "UK Coaching, Getting a Community of Practice Going: plan, and bring topic ideas to start the talk. UK Coaching and The Albion Foundation, Applied Coaching Research Journal 3, 2019: three topics gave more detailed talk than twelve.",
    bad: r#"
[[topic]]
#^^^^^^^^ 1 topic idea: if it falls flat, none is left
ask = "How did your newest ringer find you?"
"#,
    good: r#"
[[topic]]
ask = "How did your newest ringer find you?"
[[topic]]
ask = "What do you do when the ropes are too long?"
[[topic]]
ask = "When did you last want to give up?"
"#,
    silenced_by: &[],
    rests_on: &[RestsOn::Whole("topic"), RestsOn::Whole("agenda")],
};

pub(super) fn check(context: &Context<'_>) -> Vec<Finding> {
    let session = context.session;
    let (topics, agenda) = (&session.topic, &session.agenda);
    let missing = context.facts.ideas_missing();
    if missing == 0 || topics.faulty || agenda.faulty {
        return vec![];
    }
    let place = topics.stands.get().or(agenda.stands.get());
    let Some(place) = place.map(|at| at.span).or(topics.absent()) else {
        return vec![];
    };
    let message = match IDEAS - missing {
        0 => "there are no topic ideas",
        1 => "1 topic idea: if it falls flat, none is left",
        _ => "2 topic ideas: if the first falls flat, one is left",
    };
    let help = "Write three or more questions you would like to hear answered, each under [[topic]] with ask = \"…\".";
    vec![RULE.at(place, message).help(help)]
}
