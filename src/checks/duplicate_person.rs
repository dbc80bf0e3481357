//! `duplicate-person`: somebody stands in the list twice.

use super::Context;
use crate::finding::{Family, Finding, Level, Rule};

pub(super) static RULE: Rule = Rule {
    id: "duplicate-person",
    family: Family::People,
    level: Level::Error,
    summary: "somebody stands in the list twice",
    why: "
Names are how this file knows people: a person listed twice is counted twice, fed twice, and could be introduced to
themselves. Two people of one name need something to tell them apart, in the file as at the door.
",
    source: "Judgement: a name stands for one person.",
    bad: r#"
[[attendee]]
name = "Ines"
[[attendee]]
name = "Tom"
[[attendee]]
name = "ines"
#      ^^^^^^ ines stands in the list twice
"#,
    good: r#"
[[attendee]]
name = "Ines R"
[[attendee]]
name = "Tom"
[[attendee]]
name = "Ines B"
"#,
    silenced_by: &[],
    rests_on: &[],
};

pub(super) fn check(context: &Context<'_>) -> Vec<Finding> {
    let attendees = &context.session.attendee;
    let twice = context.facts.people.twice.iter();
    twice
        .filter_map(|&(later, earlier)| {
            let (later, earlier) = (attendees[later].name.get()?, attendees[earlier].name.get()?);
            let message = format!("{} stands in the list twice", later.value);
            let help = "Take one of them out. If they are two people, say where each is from, or add an initial.";
            let finding = RULE.at(later.span, message).help(help);
            Some(finding.related(earlier.span, "the first time"))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use crate::checks::tests::messages;

    #[test]
    fn two_of_one_name_from_two_places_are_two_people() {
        let file = |from: &str| {
            format!(
                "[[attendee]]\nname = 'Jo Hill'\nfrom = 'Otters'\n[[attendee]]\nname = 'Jo Hill'\nfrom = '{from}'\n"
            )
        };
        assert_eq!(messages("duplicate-person", &file("otters")).len(), 1);
        assert_eq!(messages("duplicate-person", &file("Herons")), [""; 0]);
        let named = file("Herons") + "[[attendee]]\nname = 'Kit'\nknows = ['Jo Hill']\n";
        assert_eq!(messages("unknown-person", &named), ["more than one person here is called \"Jo Hill\""]);
    }
}
