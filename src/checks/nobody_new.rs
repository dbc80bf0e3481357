//! `nobody-new`: everybody already knows everybody.

use super::Context;
use crate::finding::{Family, Finding, Level, RestsOn, Rule};

pub(super) static RULE: Rule = Rule {
    id: "nobody-new",
    family: Family::People,
    level: Level::Advice,
    summary: "everybody already knows everybody",
    why: "
A first session is mostly for getting to know people. Where all of them know each other, there is nobody to
introduce, and talk falls back on what they always talk about. One new voice makes old friends explain themselves.

Where it is meant to be these people and no others, that is fine: leave the introductions out, and begin with a
question they have never asked each other.
",
    source: "UK Coaching, Getting a Community of Practice Going: the first session is mostly for getting to know people; introduce those who don't know each other. The rule is judgement.",
    bad: r#"
[[attendee]]
#^^^^^^^^^^^ all 3 know each other already
name = "Ines"
knows = ["Tom", "Jo"]
[[attendee]]
name = "Tom"
knows = ["Jo"]
[[attendee]]
name = "Jo"
"#,
    good: r#"
[[attendee]]
name = "Ines"
knows = ["Tom", "Jo"]
[[attendee]]
name = "Tom"
[[attendee]]
name = "Jo"
"#,
    silenced_by: &[],
    rests_on: &[RestsOn::Whole("attendee")],
};

pub(super) fn check(context: &Context<'_>) -> Vec<Finding> {
    let (session, people) = (context.session, &context.facts.people);
    if session.attendee.faulty || !people.all_know_each_other() {
        return vec![];
    }
    let help = "Invite one or two from elsewhere; or leave it as it is, and begin with a question they have never asked each other.";
    let place = session.attendee.stands.get();
    place
        .map(|at| {
            let message = format!("all {} know each other already", people.listed().count());
            RULE.at(at.span, message).help(help)
        })
        .into_iter()
        .collect()
}
