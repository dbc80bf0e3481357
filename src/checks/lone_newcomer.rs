//! `lone-newcomer`: one person from outside among people who all know each other.

use super::Context;
use crate::finding::{Family, Finding, Level, RestsOn, Rule};

/// Among so many guests whose places are known, one who has none is somebody nobody thought of. Judgement.
const FEWEST: usize = 4;

pub(super) static RULE: Rule = Rule {
    id: "lone-newcomer",
    family: Family::People,
    level: Level::Warning,
    summary: "one outsider among people who know each other",
    why: "
Where everybody but one knows each other, the one sits through old jokes and first names of people who are not there.
Nobody means it: people at a gathering drift to those they know, also when they came to meet others. A second person
from elsewhere changes the evening, and so does a host who has been asked to sit with the first. Where all that is known of somebody is their name, while of all
the others a place or a friend is known, it is only advice: they may belong to the others.
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
    if session.attendee.faulty {
        return vec![];
    }
    let Some(lone) = context.facts.lone() else {
        return unplaced(context).into_iter().collect();
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

/// The one guest of whom nothing is known that ties them to anybody, where it is known of all the others.
fn unplaced(context: &Context<'_>) -> Option<Finding> {
    let (session, people) = (context.session, &context.facts.people);
    let mut loose = people.guests().filter(|(_, person)| person.from.is_none() && person.knows.is_empty());
    let (Some((_, person)), None) = (loose.next(), loose.next()) else {
        return None;
    };
    let attendee = &session.attendee[person.attendee?];
    // A field that could not be read may say it, and who has been spoken to is looked after.
    let said = attendee.from.absent().is_none() || attendee.spoken_to.copied() == Some(true);
    if said || people.guests().count() < FEWEST {
        return None;
    }
    let message = format!("nothing says where {} is from, or whom they know", person.name);
    let help = format!(
        "Ring {}, ask who they know here, and write it down: `from`, `knows` or spoken_to = true.",
        person.name
    );
    Some(RULE.at(attendee.name.get()?.span, message).help(help).level(Level::Advice))
}

#[cfg(test)]
mod tests {
    use crate::checks::tests::{levels, messages};
    use crate::finding::Level;

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
        let unmet = said(&[A, "name = 'Bo'", C, "name = 'Di'"]);
        assert_eq!(unmet, ["nothing says where Di is from, or whom they know"], "Bo and Cy have not met");
        assert!(said(&[A, B, C]).is_empty());
    }

    #[test]
    fn who_is_from_nowhere_may_belong_to_the_others_and_is_asked_about() {
        let club = "name = 'Ana'\nfrom = 'Otters'\n[[attendee]]\nname = 'Bo'\nfrom = 'otters'\n[[attendee]]\nname = 'Cy'\nfrom = 'Otters'";
        assert_eq!(said(&[club, "name = 'Di'"]), ["nothing says where Di is from, or whom they know"]);
        let file = format!("[[attendee]]\n{club}\n[[attendee]]\nname = 'Di'\n");
        assert_eq!(levels("lone-newcomer", &file), [Level::Advice]);
        for known in ["knows = ['Ana']", "spoken_to = true", "rsvp = 'no'"] {
            assert!(said(&[club, &format!("name = 'Di'\n{known}")]).is_empty(), "{known}");
        }
        assert!(said(&[club, "name = 'Di'", "name = 'Ed'"]).is_empty(), "the file is thin, and not Di alone");
        assert!(said(&[club, "name = 'Di'\nfrom = 'Seals'\nrsvp = 'no'"]).is_empty());
        assert!(!said(&[club, "name = 'Di'\nfrom = 'Seals'"]).is_empty());
    }
}
