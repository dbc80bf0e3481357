//! `nobody-listed`: neither people nor a number.

use super::Context;
use crate::finding::{Family, Finding, Level, Rule};

pub(super) static RULE: Rule = Rule {
    id: "nobody-listed",
    family: Family::People,
    level: Level::Error,
    summary: "neither people nor a number",
    why: "
The first thing to think about is who you want in the room and why. Without people, or at least a number, nothing
can be said about the room, the food or who should meet whom.
",
    source: "UK Coaching, Getting a Community of Practice Going: think about who you want there, and why.",
    bad: r#"
[session]
#^^^^^^^^ nobody is listed, and no number is expected
title = "Bell ringers' evening"
"#,
    good: r#"
[session]
title = "Bell ringers' evening"
expected = 8
"#,
    silenced_by: &[],
    rests_on: &[],
};

pub(super) fn check(context: &Context<'_>) -> Vec<Finding> {
    let (session, turnout) = (context.session, context.facts.turnout);
    let Some(place) = session.attendee.absent().filter(|_| turnout.is_none()) else {
        return vec![];
    };
    if session.session.expected.get().is_none() && session.session.expected.absent().is_none() {
        return vec![];
    }
    let help = "Add an [[attendee]] for each person you have in mind, a first name or a role is enough; or set `expected` under [session].";
    vec![RULE.at(place, "nobody is listed, and no number is expected").help(help)]
}
