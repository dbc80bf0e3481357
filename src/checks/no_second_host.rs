//! `no-second-host`: more people than one host can look after.

use super::{Context, people_place};
use crate::finding::{Family, Finding, Level, RestsOn, Rule};
use crate::text::count;

pub(super) static RULE: Rule = Rule {
    id: "no-second-host",
    family: Family::People,
    level: Level::Advice,
    summary: "more people than one host can look after",
    why: "
The door, the kettle, the late ones and the conversation all want you in the same ten minutes. A second host takes
half of that, sits at another table, and is there when you are ill. It need not be anybody experienced.
",
    source: "Hack Club's case studies of first meetings, San Leandro, 2015: two of five hosts were there, and short hands were among what went wrong. The numbers are judgement.",
    bad: r#"
[session]
facilitator = "Ines"
greeter = "Tom"
expected = 12
#          ^^ up to 12 people, and only Tom at the door to help you
"#,
    good: r#"
[session]
facilitator = "Ines"
greeter = "Tom"
second_host = "Jo"
expected = 12
"#,
    // Whoever is asked to greet is a second pair of hands: one thing at a time.
    silenced_by: &["nobody-greets"],
    rests_on: &[RestsOn::Whole("attendee")],
};

pub(super) fn check(context: &Context<'_>) -> Vec<Finding> {
    let (session, people) = (context.session, &context.facts.people);
    let (Some(turnout), Some(place)) = (context.facts.turnout, people_place(context)) else {
        return vec![];
    };
    // Somebody named has said no, and `host-not-coming` asks for another; a host who may come is no second one.
    if !context.facts.second_host_is_open() || !people.hosts_away.is_empty() || session.attendee.faulty {
        return vec![];
    }
    let at_the_door = people.greeter.filter(|greeter| Some(*greeter) != people.facilitator);
    let help = match at_the_door {
        Some(greeter) => format!("only {} at the door to help you", people.called(greeter)),
        None => "nobody to help you".to_owned(),
    };
    let message = format!("up to {}, and {help}", count(turnout.high as usize, "person", "people"));
    let help =
        "Ask somebody to take the door and the late ones, and write them down: second_host = \"…\" under [session].";
    let finding = RULE.at(place, message).help(help);
    match session.session.second_host.get() {
        Some(same) => vec![finding.related(same.span, "also the facilitator")],
        None => vec![finding],
    }
}

#[cfg(test)]
mod tests {
    use crate::checks::tests::messages;

    #[test]
    fn a_greeter_helps_up_to_a_point_and_the_same_person_twice_does_not() {
        let fires = |people: u32, hosts: &str| {
            let file = format!("[session]\nfacilitator = 'Ines'\nexpected = {people}\n{hosts}\n");
            !messages("no-second-host", &file).is_empty()
        };
        assert!(!fires(8, ""), "nobody-greets says it");
        assert!(!fires(7, "greeter = 'ines'"));
        assert!(!fires(11, "greeter = 'Tom'"));
        assert!(fires(12, "greeter = 'Tom'"));
        assert!(fires(8, "greeter = 'ines'"));
        assert!(fires(8, "greeter = 'Ines'\nsecond_host = 'Ines'"));
        let listed = "[[attendee]]\nname = 'Ines Marsh'";
        assert!(fires(8, &format!("greeter = 'Ines Marsh'\n{listed}")));
        assert!(!fires(30, "second_host = 'Jo'"));
    }

    #[test]
    fn a_host_who_may_come_is_no_second_one() {
        let asked = |reply: &str| {
            let file = format!(
                "[session]\nfacilitator = 'Ines'\ngreeter = 'Tom'\nexpected = 20\n[[attendee]]\nname = 'Ines'\nrsvp = '{reply}'\n"
            );
            messages("no-second-host", &file).len()
        };
        assert_eq!([asked("yes"), asked("maybe"), asked("no")], [1, 1, 0]);
    }
}
