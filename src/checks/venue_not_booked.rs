//! `venue-not-booked`: nobody has confirmed the room.

use super::Context;
use crate::finding::{Family, Finding, Level, Rule};

pub(super) static RULE: Rule = Rule {
    id: "venue-not-booked",
    family: Family::Venue,
    level: Level::Advice,
    summary: "nobody has confirmed the room",
    why: "
A room that everybody thinks somebody has booked is the oldest story of meetings. While you are on the telephone, ask
who has it before and after you: that is where interruptions come from.
",
    source: "Judgement.",
    bad: r#"
[venue]
name = "Church Room"
booked = false
#        ^^^^^ the room is not booked yet
"#,
    good: r#"
[venue]
name = "Church Room"
booked = true
"#,
    silenced_by: &["venue-missing"],
    rests_on: &[],
};

pub(super) fn check(context: &Context<'_>) -> Vec<Finding> {
    let booked = &context.session.venue.booked;
    if !context.facts.booking_is_open() {
        return vec![];
    }
    let (open, unsaid, help) = match context.facts.place().among_guests {
        true => (
            "no table is booked yet",
            "nothing says that a table is booked",
            "Ring them, and ask for seats together. Then write booked = true.",
        ),
        false => (
            "the room is not booked yet",
            "nothing says that the room is booked",
            "Ring them, and ask who has the room before and after you. Then write booked = true.",
        ),
    };
    let (place, message) = match (booked.get(), booked.absent()) {
        (Some(at), _) => (at.span, open),
        (None, Some(place)) => (place, unsaid),
        (None, None) => return vec![],
    };
    vec![RULE.at(place, message).help(help)]
}

#[cfg(test)]
mod tests {
    use crate::checks::tests::messages;

    #[test]
    fn a_home_a_park_and_a_call_need_no_booking() {
        let said = |kind: &str| {
            let file = format!("[venue]\nname = 'There'\nkind = '{kind}'\n");
            messages("venue-not-booked", &file).len()
        };
        assert_eq!(["home", "outdoors", "online", "hmoe"].map(said), [0; 4]);
        assert_eq!(said("pub"), 1);
    }
}
