//! `few-anchors`: hardly anybody has been asked in person.

use super::Context;
use crate::facts::Person;
use crate::finding::{Family, Finding, Level, RestsOn, Rule};

/// How many people should have been spoken to. The CDC's resource kit: try the idea on three to five likely members.
const ANCHORS: usize = 3;

pub(super) static RULE: Rule = Rule {
    id: "few-anchors",
    family: Family::People,
    level: Level::Advice,
    summary: "fewer than three people asked in person",
    why: "
A first session goes by the few who arrive already keen. Talk to three or more of those you most want there, your
hosts counted, before the invitation goes out: you learn what they would come for, they come, and they bring the talk
along. People who were handed an invitation came, nearly all of them; people who got the same by e-mail came less.
Of a group in which everybody knows everybody, but for one at most, nothing is said.
",
    source: "CDC, Communities of Practice Resource Kit: try the idea on three to five likely members first. Mike Bland, Grouplet Guide: speak with most people one to one before the kick-off. Tech Munch, a teachers' lunch, 2015: 20 of the 22 who were asked in person came.",
    bad: r#"
[[attendee]]
#^^^^^^^^^^^ 1 of the 4 is noted as asked in person
name = "Ines"
spoken_to = true
[[attendee]]
name = "Tom"
[[attendee]]
name = "Jo"
spoken_to = false
[[attendee]]
name = "Bea"
"#,
    good: r#"
[[attendee]]
name = "Ines"
spoken_to = true
[[attendee]]
name = "Tom"
spoken_to = true
[[attendee]]
name = "Jo"
spoken_to = true
[[attendee]]
name = "Bea"
"#,
    // A group that meets already needs nobody to begin it.
    silenced_by: &["nobody-new"],
    rests_on: &[RestsOn::Whole("attendee")],
};

pub(super) fn check(context: &Context<'_>) -> Vec<Finding> {
    let (session, people) = (context.session, &context.facts.people);
    // Whoever hosts has been spoken to.
    let hosts = people.hosts().count();
    let guests: Vec<&Person> = people.guests().map(|(_, person)| person).collect();
    let attendees = guests.iter().filter_map(|person| session.attendee.get(person.attendee?));
    let spoken = attendees.filter(|attendee| attendee.spoken_to.copied() == Some(true)).count();
    let Some(at) = session.attendee.stands.get() else {
        return vec![];
    };
    let enough = ANCHORS.min(hosts + guests.len());
    // Nor does one that has somebody new among them; that the others are from one place is not enough to tell.
    if context.facts.lone().is_some_and(|lone| lone.others_from.is_none()) {
        return vec![];
    }
    if session.attendee.faulty || guests.is_empty() || hosts + spoken >= enough {
        return vec![];
    }
    let beside = match hosts {
        0 => "",
        1 => "beside the host, ",
        _ => "beside the hosts, ",
    };
    let who = match (spoken, guests.len()) {
        (0, 1) => "nobody is".to_owned(),
        (0, n) => format!("none of the {n} is"),
        (1, n) => format!("1 of the {n} is"),
        (spoken, n) => format!("{spoken} of the {n} are"),
    };
    let message = format!("{beside}{who} noted as asked in person");
    let help = "Ring or meet three of those you most want there, then note it: spoken_to = true under each.";
    vec![RULE.at(at.span, message).help(help)]
}

#[cfg(test)]
mod tests {
    use crate::checks::tests::messages;

    #[test]
    fn hosts_count_and_are_not_said_to_be_asked() {
        let file = |spoken: &str| {
            format!(
                "[session]\nfacilitator = 'Ines'\nsecond_host = 'Tom'\n[[attendee]]\nname = 'Ines'\n[[attendee]]\nname = 'Tom'\n[[attendee]]\nname = 'Jo'\n{spoken}\n[[attendee]]\nname = 'Bea'\n"
            )
        };
        assert_eq!(messages("few-anchors", &file("")), ["beside the hosts, none of the 2 is noted as asked in person"]);
        assert!(messages("few-anchors", &file("spoken_to = true")).is_empty());
    }

    #[test]
    fn a_group_that_meets_already_needs_nobody_to_begin_it() {
        let file = |more: &str| {
            format!(
                "[[attendee]]\nname = 'Ada'\nknows = ['Ben', 'Cleo']\n[[attendee]]\nname = 'Ben'\nknows = ['Cleo']\n[[attendee]]\nname = 'Cleo'\n{more}"
            )
        };
        assert!(messages("few-anchors", &file("")).is_empty());
        assert!(messages("few-anchors", &file("[[attendee]]\nname = 'Dan'\n")).is_empty());
        let two = "[[attendee]]\nname = 'Dan'\n[[attendee]]\nname = 'Eve'\n";
        assert_eq!(messages("few-anchors", &file(two)), ["none of the 5 is noted as asked in person"]);
    }
}
