//! `lone-newcomer`: one person from outside among people who all know each other.

use super::Context;
use crate::finding::{Family, Finding, Level, RestsOn, Rule};

pub(super) static RULE: Rule = Rule {
    id: "lone-newcomer",
    family: Family::People,
    level: Level::Warning,
    summary: "one outsider among people who know each other",
    why: "
Where everybody but one knows each other, the one sits through old jokes and first names of people who are not there.
Nobody means it: people at a gathering drift to those they know, also when they came to meet others. A second person
from elsewhere changes the evening, and so does a host who has been asked to sit with the first.
",
    source: "Ingram and Morris, Do people mix at mixers?, 2007, as reported by Management Today: about half of people's encounters were with those they knew. That one is too few is judgement.",
    bad: r#"
[[attendee]]
name = "Ines"
from = "St Mary's"
[[attendee]]
name = "Tom"
from = "St Mary's"
[[attendee]]
name = "Bea"
from = "St Mary's"
[[attendee]]
name = "Jo"
from = "Holy Trinity"
#      ^^^^^^^^^^^^^^ Jo is the only one who is not from St Mary's
"#,
    good: r#"
[[attendee]]
name = "Ines"
from = "St Mary's"
[[attendee]]
name = "Tom"
from = "St Mary's"
[[attendee]]
name = "Bea"
from = "Holy Trinity"
[[attendee]]
name = "Jo"
from = "Holy Trinity"
"#,
    silenced_by: &["nobody-new"],
    rests_on: &[RestsOn::Whole("attendee")],
};

pub(super) fn check(context: &Context<'_>) -> Vec<Finding> {
    let session = context.session;
    let Some(lone) = context.facts.lone().filter(|_| !session.attendee.faulty) else {
        return vec![];
    };
    let person = &context.facts.people.everyone[lone.guest];
    let Some(attendee) = person.attendee.map(|place| &session.attendee[place]) else {
        return vec![];
    };
    let message = match &lone.others_from {
        Some(from) => format!("{} is the only one who is not from {from}", person.name),
        None => format!("everybody knows everybody, but for {}", person.name),
    };
    let help =
        format!("Invite a second person from elsewhere, or ask one of the others to look after {}.", person.name);
    let place = attendee.from.get().or(attendee.name.get());
    place.map(|place| RULE.at(place.span, message).help(help)).into_iter().collect()
}

#[cfg(test)]
mod tests {
    use crate::checks::tests::messages;

    fn said(people: &[&str]) -> Vec<String> {
        let file: String = people.iter().map(|person| format!("[[attendee]]\n{person}\n")).collect();
        messages("lone-newcomer", &file)
    }

    const A: &str = "name = 'Ana'\nknows = ['Bo', 'Cy']";
    const B: &str = "name = 'Bo'\nknows = ['Cy']";
    const C: &str = "name = 'Cy'";

    #[test]
    fn knowing_by_name_counts_as_much_as_the_same_club() {
        assert_eq!(said(&[A, B, C, "name = 'Di'"]), ["everybody knows everybody, but for Di"]);
        assert!(said(&[A, C, B, "name = 'Di'\nknows = ['Ana']"]).is_empty());
        assert!(said(&[A, "name = 'Bo'", C, "name = 'Di'"]).is_empty(), "Bo and Cy have not met");
        assert!(said(&[A, B, C]).is_empty());
    }

    #[test]
    fn nothing_is_made_of_a_club_that_is_not_written_down_or_of_somebody_who_stays_away() {
        let club = "name = 'Ana'\nfrom = 'Otters'\n[[attendee]]\nname = 'Bo'\nfrom = 'otters'\n[[attendee]]\nname = 'Cy'\nfrom = 'Otters'";
        assert!(said(&[club, "name = 'Di'"]).is_empty());
        assert!(said(&[club, "name = 'Di'\nfrom = 'Seals'\nrsvp = 'no'"]).is_empty());
        assert!(!said(&[club, "name = 'Di'\nfrom = 'Seals'"]).is_empty());
    }
}
