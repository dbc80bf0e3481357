//! `name-unclear`: a name from which nobody can tell what its owner is called.

use super::Context;
use crate::finding::{Family, Finding, Level, Rule};

pub(super) static RULE: Rule = Rule {
    id: "name-unclear",
    family: Family::People,
    level: Level::Advice,
    summary: "no telling what to call somebody",
    why: "
Introductions and badges use first names. From \"J. Smith\" nobody can tell the first name, and \"Ana and Tom\" is two
people on one chair. Until you say what they are called, the whole name is printed.
",
    source: "Judgement. Names are not made alike everywhere, so that only what is sure is shortened.",
    bad: r#"
[[attendee]]
name = "J. Smith"
#      ^^^^^^^^^^ this does not say what to call them
"#,
    good: r#"
[[attendee]]
name = "J. Smith"
called = "Jo"
"#,
    silenced_by: &[],
    rests_on: &[],
};

pub(super) fn check(context: &Context<'_>) -> Vec<Finding> {
    let people = context.facts.people.listed().filter(|(_, person)| person.name_is_unclear);
    people
        .filter_map(|(_, person)| {
            let at = context.session.attendee[person.attendee?].name.get()?;
            let help = "Write what they go by: called = \"…\" under the name. Two people need an [[attendee]] each.";
            Some(RULE.at(at.span, "this does not say what to call them").help(help))
        })
        .collect()
}
