//! `nobody-greets`: nobody is named to say hello at the door.

use super::Context;
use crate::finding::{Family, Finding, Level, Rule};

pub(super) static RULE: Rule = Rule {
    id: "nobody-greets",
    family: Family::Welcome,
    level: Level::Warning,
    summary: "nobody to say hello at the door",
    why: "
The first minute decides whether somebody feels expected. The facilitator is at that moment looking for the extension
lead. A person at the door who says hello, knows the names and walks people in to a group costs nothing and does more
than anything else on this list.
",
    source: "UK Coaching, Getting a Community of Practice Going: create a welcoming environment, and say hello to everyone. That it should be a named person is judgement.",
    bad: r#"
[session]
#^^^^^^^^ nobody is named to say hello at the door
title = "Bell ringers' evening"
"#,
    good: r#"
[session]
title = "Bell ringers' evening"
greeter = "Tom"
"#,
    silenced_by: &[],
    rests_on: &[],
};

pub(super) fn check(context: &Context<'_>) -> Vec<Finding> {
    let about = &context.session.session;
    let Some(place) = about.greeter.absent() else {
        return vec![];
    };
    let people = &context.facts.people;
    if !context.facts.greeter_is_open() {
        return vec![];
    }
    let second = people.second_host.filter(|second| people.facilitator != Some(*second));
    let ask = match second.map(|second| &people.everyone[second].name) {
        Some(second) => format!("Ask {second}, or anybody who likes people"),
        None => "Ask anybody who likes people".to_owned(),
    };
    let help = format!("{ask}, and write them down: greeter = \"…\" under [session].");
    let spot = context.facts.place();
    let message = match (spot.online, spot.outdoors || spot.among_guests) {
        (true, _) => "nobody is named to say hello as people join",
        (_, true) => "nobody is named to say hello as people arrive",
        (_, false) => "nobody is named to say hello at the door",
    };
    vec![RULE.at(place, message).help(help)]
}
