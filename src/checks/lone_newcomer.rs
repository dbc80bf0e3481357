//! `lone-newcomer`: one person from outside among people who all know each other.

use super::Context;
use crate::facts::{BySpelling, Spelling};
use crate::finding::{Family, Finding, Level, RestsOn, Rule};

/// With fewer people there is no group to be outside of. Judgement: three who know each other, and one.
const FEWEST: usize = 4;

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
    let (session, people) = (context.session, context.people);
    let guests: Vec<usize> = people.guests().map(|(guest, _)| guest).collect();
    if session.attendee.faulty || guests.len() < FEWEST {
        return vec![];
    }
    let home = |guest: usize| people.everyone[guest].from.as_deref().map(Spelling);
    let mut size: BySpelling<'_, usize> = BySpelling::with_capacity_and_hasher(guests.len(), <_>::default());
    for from in guests.iter().filter_map(|&guest| home(guest)) {
        *size.entry(from).or_default() += 1;
    }
    // How many of the others somebody knows: those from the same place, and those named from elsewhere. Counting is
    // enough, and does not look at every pair.
    let known = |guest: usize| {
        let from = home(guest);
        let same = from.map_or(0, |from| size[&from] - 1);
        let named = people.everyone[guest]
            .knows
            .iter()
            .filter(|&&other| guests.binary_search(&other).is_ok() && (from.is_none() || home(other) != from));
        same + named.count()
    };
    let mut outside = None;
    for &guest in &guests {
        match known(guest) {
            0 if outside.is_none() => outside = Some(guest),
            n if n == guests.len() - 2 => {}
            _ => return vec![],
        }
    }
    let Some(outside) = outside else {
        return vec![];
    };
    let person = &people.everyone[outside];
    // They may know the host; and without a word on where they are from, they may belong to the others.
    let common = size.values().any(|size| *size == guests.len() - 1);
    if !person.knows.is_empty() || (common && person.from.is_none()) {
        return vec![];
    }
    let Some(attendee) = person.attendee.map(|place| &session.attendee[place]) else {
        return vec![];
    };
    let other = guests.iter().find(|&&guest| guest != outside);
    let theirs = other.and_then(|&other| people.everyone[other].from.as_deref());
    let message = match theirs.filter(|_| common) {
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
