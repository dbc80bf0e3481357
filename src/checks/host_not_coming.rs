//! `host-not-coming`: somebody who hosts has said that they do not come.

use super::Context;
use crate::finding::{Family, Finding, Level, RestsOn, Rule};
use crate::session::Rsvp;

pub(super) static RULE: Rule = Rule {
    id: "host-not-coming",
    family: Family::Welcome,
    level: Level::Warning,
    summary: "a host who has said no",
    why: "
The invitation signs with them, the sheet sends people to them, and the plan puts them at the door. If they really
cannot come, somebody has to be asked in their place, and the sooner the easier. If they can after all, the reply is
out of date.
",
    source: "Hack Club's case studies of first meetings, San Leandro, 2015: two of five hosts were there, and short hands were among what went wrong.",
    bad: r#"
[session]
facilitator = "Ines"
greeter = "Tom"
[[attendee]]
name = "Tom"
rsvp = "no"
#      ^^^^ Tom hosts, and has said no
"#,
    good: r#"
[session]
facilitator = "Ines"
greeter = "Jo"
[[attendee]]
name = "Tom"
rsvp = "no"
"#,
    silenced_by: &[],
    rests_on: &[RestsOn::Whole("attendee")],
};

pub(super) fn check(context: &Context<'_>) -> Vec<Finding> {
    let people = &context.facts.people;
    let hosts = people.hosts().filter_map(|one| {
        let person = &people.everyone[one];
        let reply = context.session.attendee[person.attendee?].rsvp.get().filter(|at| at.value == Rsvp::No)?;
        let message = format!("{} hosts, and has said no", person.name);
        let help = "Ask somebody else, and name them under [session]; or bring the reply up to date.";
        Some(RULE.at(reply.span, message).help(help))
    });
    hosts.collect()
}
