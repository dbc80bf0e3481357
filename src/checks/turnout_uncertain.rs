//! `turnout-uncertain`: the day is near, and most have not said whether they come.

use super::Context;
use crate::facts::Coming;
use crate::finding::{Family, Finding, Level, RestsOn, Rule};

/// From so many days before on, replies should be there. Judgement.
const DAYS: i64 = 7;
/// Fewer replies than one in so many are too few. Judgement.
const ONE_IN: usize = 2;
/// With fewer people asked, you know. Judgement.
const FEWEST: usize = 4;

pub(super) static RULE: Rule = Rule {
    id: "turnout-uncertain",
    family: Family::People,
    level: Level::Advice,
    summary: "the day is near, and most have not answered",
    why: "
How many will come is the least predictable number of all. In real first meetings 20 were expected and 34 came, or a
clash with something else left 6. In the last week it is worth asking each person by name: chairs, food and the shape
of the evening hang on it, and being asked is what brings people.

Only where you note replies at all: a list without a single `rsvp` says nothing about who has answered.
",
    source: "Hack Club's case studies of first meetings, 2015: Cherry Hill, Ravenwood. Tech Munch, 2015: asked in person, 20 of 22 came. The week and the half are judgement.",
    bad: r#"
[when]
date = 2027-01-08
[[attendee]]
#^^^^^^^^^^^ 3 of 4 have not answered, with 4 days to go
name = "Ines"
rsvp = "yes"
[[attendee]]
name = "Tom"
[[attendee]]
name = "Jo"
rsvp = "asked"
[[attendee]]
name = "Bea"
"#,
    good: r#"
[when]
date = 2027-01-08
[[attendee]]
name = "Ines"
rsvp = "yes"
[[attendee]]
name = "Tom"
[[attendee]]
name = "Jo"
rsvp = "maybe"
[[attendee]]
name = "Bea"
"#,
    silenced_by: &[],
    rests_on: &[RestsOn::Whole("attendee"), RestsOn::Today],
};

pub(super) fn check(context: &Context<'_>) -> Vec<Finding> {
    let session = context.session;
    let (Some(date), Some(at)) = (session.when.date.get(), session.attendee.stands.get()) else {
        return vec![];
    };
    let days = (date.value - context.today).num_days();
    let listed = context.facts.people.everyone.iter().filter(|person| person.attendee.is_some());
    let asked = listed.clone().count();
    let open = listed.filter(|person| person.coming == Coming::Asked).count();
    if !(0..=DAYS).contains(&days) || session.attendee.faulty || asked < FEWEST || (asked - open) * ONE_IN >= asked {
        return vec![];
    }
    let to_go = match days {
        0 => "and it is today".to_owned(),
        1 => "and it is tomorrow".to_owned(),
        n => format!("with {n} days to go"),
    };
    let who = if open == asked {
        format!("none of the {asked} has answered")
    } else {
        format!("{open} of {asked} have not answered")
    };
    let noted = session.attendee.iter().any(|attendee| attendee.rsvp.get().is_some());
    if !noted {
        return vec![];
    }
    let range = context.facts.turnout.map_or(String::new(), |turnout| {
        format!(" Between {} and {} may come, and those are different evenings.", turnout.low, turnout.high)
    });
    let help = format!("Send each of them a line, by name, and note what they say: rsvp = \"yes\".{range}");
    vec![RULE.at(at.span, format!("{who}, {to_go}")).help(help).related(date.span, "the day")]
}

#[cfg(test)]
mod tests {
    use crate::checks::tests::messages;

    #[test]
    fn speaks_only_in_the_last_week() {
        let file = |date: &str| {
            format!(
                "[when]\ndate = {date}\n{}",
                "[[attendee]]\nname = 'Ana'\nrsvp = 'asked'\n[[attendee]]\nname = 'Bo'\n[[attendee]]\nname = 'Cy'\n[[attendee]]\nname = 'Di'\n"
            )
        };
        let said = |date| messages("turnout-uncertain", &file(date));
        assert!(said("2027-01-03").is_empty(), "it has been held");
        assert_eq!(said("2027-01-04"), ["none of the 4 has answered, and it is today"]);
        assert_eq!(said("2027-01-11").len(), 1);
        assert!(said("2027-01-12").is_empty());
    }
}
