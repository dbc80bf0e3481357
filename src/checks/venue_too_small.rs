//! `venue-too-small`: more people than the room holds.

use super::{Context, people_place};
use crate::finding::{Family, Finding, Level, RestsOn, Rule};

/// So many people fit into no room that anybody meets in: then the number is the trouble, and another rule's to say. Judgement.
const BEYOND_ANY_ROOM: u64 = 10_000;

pub(super) static RULE: Rule = Rule {
    id: "venue-too-small",
    family: Family::Venue,
    level: Level::Error,
    summary: "more people than the room holds",
    why: "
Somebody who has to stand at a first meeting, or is turned away at the door, takes it that they were not expected.
The room is measured against the most who may come, with the hosts, since turnout surprises: 20 were expected at one
first meeting, and 34 came.
",
    source: "Hack Club's Cherry Hill meeting, 2015: 20 expected, 34 came. That a circle takes more floor than rows is general knowledge.",
    bad: r#"
[session]
expected = 34
[venue]
name = "Church Room"
capacity = 20
#          ^^ it holds 20, and up to 34 guests and 1 host may come
"#,
    good: r#"
[session]
expected = 12
[venue]
name = "Church Room"
capacity = 20
"#,
    silenced_by: &["nobody-listed"],
    rests_on: &[RestsOn::Whole("attendee")],
};

pub(super) fn check(context: &Context<'_>) -> Vec<Finding> {
    let session = context.session;
    let (Some(capacity), Some(turnout)) = (session.venue.capacity.get(), context.facts.turnout) else {
        return vec![];
    };
    let most = u64::from(turnout.high) + u64::from(turnout.hosts);
    if context.facts.is_online() || session.attendee.faulty || most <= capacity.value.into() || most > BEYOND_ANY_ROOM {
        return vec![];
    }
    let message = format!("it holds {}, and up to {} may come", capacity.value, turnout.most());
    let help = "Find a larger room, or ask fewer people. The number a room is said to hold is mostly for rows; a circle takes more floor.";
    let finding = RULE.at(capacity.span, message).help(help);
    match people_place(context) {
        Some(place) => {
            let label = format!("up to {}", turnout.most());
            vec![finding.related(place, label)]
        }
        None => vec![finding],
    }
}

#[cfg(test)]
mod tests {
    use crate::checks::tests::messages;

    #[test]
    fn hosts_need_a_chair_too_and_those_who_are_on_the_list_have_theirs() {
        let fires = |capacity: u32, people: &str| {
            let file = format!("{people}\n[venue]\nname = 'Hall'\ncapacity = {capacity}\n");
            !messages("venue-too-small", &file).is_empty()
        };
        let two = "[[attendee]]\nname = 'Ana'\n[[attendee]]\nname = 'Bo'\n";
        assert!(fires(2, two), "somebody hosts");
        assert!(!fires(3, two));
        let hosted = format!("[session]\nfacilitator = 'Ana'\nsecond_host = 'Bo'\n{two}");
        assert!(!fires(2, &hosted));
        let one_more = format!("[session]\nfacilitator = 'Ana'\nsecond_host = 'Cy'\n{two}");
        assert!(fires(2, &one_more));
        let online = "[session]\nexpected = 9\n[venue]\nkind = 'online'\nname = 'Call'\ncapacity = 5\n";
        assert!(messages("venue-too-small", online).is_empty());
        let slip = |expected: u32| format!("[session]\nexpected = {expected}\n[venue]\nname = 'Hall'\ncapacity = 20\n");
        assert_eq!(messages("venue-too-small", &slip(400)).len(), 1);
        assert!(messages("venue-too-small", &slip(u32::MAX)).is_empty(), "the number is at fault, and not the room");
        assert_eq!(messages("group-too-big", &slip(u32::MAX)).len(), 1);
    }
}
