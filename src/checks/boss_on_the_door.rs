//! `boss-on-the-door`: the one who says hello is senior to those who arrive.

use super::Context;
use crate::finding::{Family, Finding, Level, RestsOn, Rule};
use crate::text::short_list;

/// So many names stand in the message; more would be a list.
const NAMES: usize = 3;

pub(super) static RULE: Rule = Rule {
    id: "boss-on-the-door",
    family: Family::Welcome,
    level: Level::Warning,
    summary: "the first face is somebody's boss",
    why: "
The first minute decides whether somebody feels expected or checked. A manager at the door, however kind, makes a guest
think of who is there and who is late. Let somebody say hello to whom nobody reports, and give the senior person
something to do with their hands: pouring the tea is a welcome too.
",
    source: "Joshi Lewis, Lessons Learned Hosting and Facilitating Lean Coffee, 2016: managers change how safe people feel. That it holds for the door is judgement.",
    bad: r#"
[session]
facilitator = "Ines"
greeter = "Angela"
#         ^^^^^^^^ Angela says hello, and is senior to Tom and Jo
[[attendee]]
name = "Angela"
senior_to = ["Tom", "Jo"]
[[attendee]]
name = "Tom"
[[attendee]]
name = "Jo"
"#,
    good: r#"
[session]
facilitator = "Ines"
greeter = "Tom"
[[attendee]]
name = "Angela"
senior_to = ["Tom", "Jo"]
[[attendee]]
name = "Tom"
[[attendee]]
name = "Jo"
"#,
    silenced_by: &[],
    rests_on: &[RestsOn::Whole("attendee")],
};

pub(super) fn check(context: &Context<'_>) -> Vec<Finding> {
    let people = &context.facts.people;
    let (Some(greeter), Some(at)) = (people.greeter, context.session.session.greeter.get()) else {
        return vec![];
    };
    let juniors: Vec<&str> = people.juniors(greeter).map(|junior| people.everyone[junior].name.as_str()).collect();
    if juniors.is_empty() {
        return vec![];
    }
    let name = &people.everyone[greeter].name;
    let message = format!("{name} says hello, and is senior to {}", short_list(&juniors, NAMES));
    let help = format!(
        "Ask somebody else to say hello. Agree with {name} to listen first and speak last; pouring the drinks is a welcome too."
    );
    vec![RULE.at(at.span, message).help(help)]
}
