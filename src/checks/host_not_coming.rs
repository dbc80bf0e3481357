//! `host-not-coming`: somebody who hosts has said that they do not come.

use super::Context;
use crate::finding::{Family, Finding, Level, RestsOn, Rule};
use crate::session::Rsvp;

pub(super) static RULE: Rule = Rule {
    id: "host-not-coming",
    family: Family::Welcome,
    level: Level::Warning,
    summary: "a host who has said no, or not yes",
    why: "
Whoever hosts is counted on: to say hello, to sit at another table, to be there when you are ill. A host who has said
no is left out of everything that is printed, so that somebody has to be asked in their place, and the sooner the
easier. If they can come after all, the reply is out of date. One who has said maybe, or has not answered, is advice: one
word from them settles it.
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
    let mut hosts: Vec<usize> = people.hosts().chain(people.hosts_away.iter().copied()).collect();
    hosts.sort_unstable();
    hosts.dedup();
    let finding = |one: usize| {
        let person = &people.everyone[one];
        let reply = context.session.attendee[person.attendee?].rsvp.get()?;
        let (said, level) = match reply.value {
            Rsvp::Yes => return None,
            Rsvp::No => ("has said no", Level::Warning),
            Rsvp::Maybe => ("has said maybe", Level::Advice),
            Rsvp::Asked => ("has not answered", Level::Advice),
        };
        let help = match reply.value {
            Rsvp::No => "Ask somebody else, and name them under [session]; or bring the reply up to date.",
            _ => "Ask them whether you can count on them, and bring the reply up to date.",
        };
        Some(RULE.at(reply.span, format!("{} hosts, and {said}", people.called(one))).help(help).level(level))
    };
    hosts.into_iter().filter_map(finding).collect()
}

#[cfg(test)]
mod tests {
    use crate::checks::tests::messages;

    #[test]
    fn a_host_is_one_on_whom_people_can_count() {
        let said = |reply: &str| {
            let file =
                format!("[session]\nsecond_host = 'Bo'\ngreeter = 'Bo'\n[[attendee]]\nname = 'Bo Carr'\n{reply}\n");
            messages("host-not-coming", &file)
        };
        assert_eq!(said("rsvp = 'no'"), ["Bo hosts, and has said no"]);
        assert_eq!(said("rsvp = 'maybe'"), ["Bo hosts, and has said maybe"]);
        assert_eq!(said("rsvp = 'asked'"), ["Bo hosts, and has not answered"]);
        assert!(said("rsvp = 'yes'").is_empty() && said("").is_empty());
    }
}
