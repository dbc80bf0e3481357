//! `venue-cavernous`: a room so large that a good turnout looks like a poor one.

use super::{Context, people_place};
use crate::finding::{Family, Finding, Level, RestsOn, Rule};

/// More room than this many times the people. Judgement.
const TIMES: u32 = 4;

pub(super) static RULE: Rule = Rule {
    id: "venue-cavernous",
    family: Family::Venue,
    level: Level::Advice,
    summary: "a room that swallows the people",
    why: "
Ten people in a room for a hundred feel few, speak up to be heard, and wait for the others. The same ten round one
table in a corner of it are a good evening.
",
    source: "Judgement.",
    bad: r#"
[session]
expected = 8
[venue]
name = "Town Hall"
capacity = 120
#          ^^^ it holds 120, and at most 8 guests and 1 host may come
"#,
    good: r#"
[session]
expected = 8
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
    let place = context.facts.place();
    let walls = !place.online && !place.outdoors;
    let plenty = u64::from(TIMES) * (u64::from(turnout.high) + u64::from(turnout.hosts)).max(1);
    if !walls || session.attendee.faulty || u64::from(capacity.value) <= plenty {
        return vec![];
    }
    let people = turnout.most();
    let message = format!("it holds {}, and at most {people} may come", capacity.value);
    let help = "Use one corner of it, behind a screen or two, and put out fewer chairs than people. Or ask for a smaller room.";
    let finding = RULE.at(capacity.span, message).help(help);
    match people_place(context) {
        Some(place) => vec![finding.related(place, format!("at most {people}"))],
        None => vec![finding],
    }
}

#[cfg(test)]
mod tests {
    use crate::checks::tests::messages;

    #[test]
    fn four_times_the_people_will_do() {
        let said = |capacity: u32| {
            let file = format!("[session]\nexpected = 8\n[venue]\nname = 'Hall'\ncapacity = {capacity}\n");
            messages("venue-cavernous", &file).len()
        };
        assert_eq!([said(36), said(37)], [0, 1]);
    }
}
