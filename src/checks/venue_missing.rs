//! `venue-missing`: nowhere to meet.

use super::Context;
use crate::finding::{Family, Finding, Level, Rule};

pub(super) static RULE: Rule = Rule {
    id: "venue-missing",
    family: Family::Venue,
    level: Level::Error,
    summary: "nowhere to meet",
    why: "
Agree a time and a place. Until the place has a name, nobody can find it, and nothing can be said about whether it is
quiet enough to talk in and informal enough to want to.
",
    source: "UK Coaching, Getting a Community of Practice Going: think about the venue, and agree a time and place.",
    bad: r#"
[session]
title = "Bell ringers' evening"
[venue]
#^^^^^^ the place has no name
kind = "village-hall"
"#,
    good: r#"
[session]
title = "Bell ringers' evening"
[venue]
name = "Church Room"
kind = "village-hall"
"#,
    silenced_by: &[],
    rests_on: &[],
};

pub(super) fn check(context: &Context<'_>) -> Vec<Finding> {
    let venue = &context.session.venue;
    let Some(place) = venue.name.absent() else {
        return vec![];
    };
    let message = match venue.stands.get() {
        Some(_) => "the place has no name",
        None => "there is no place to meet yet",
    };
    let help = if context.facts.is_online() {
        "Give the call a name that people will know it by: name = \"Video call\" under [venue]."
    } else {
        "Add [venue] with a name: name = \"…\". Somewhere you can close the door and put a kettle on is a good start."
    };
    vec![RULE.at(place, message).help(help)]
}
