//! `unknown-person`: a name in `knows`, `can` and the like that nobody in the file has.

use super::Context;
use crate::facts::{BySpelling, Spelling, Stranger};
use crate::finding::{Family, Finding, Level, RestsOn, Rule};
use crate::session::{Field, Session, Span};

/// So many further places are pointed at.
const PLACES: usize = 4;

pub(super) static RULE: Rule = Rule {
    id: "unknown-person",
    family: Family::People,
    level: Level::Warning,
    summary: "a name that nobody in the file has",
    why: "
`knows`, `apart_from`, `senior_to`, `can` and `maybe` name people of this file: attendees and hosts, by their whole
name, by what they are called, or by a first name that only one of them has. A name that fits nobody is left out, so
two friends would be introduced to each other, or two people placed together who should not be.
",
    source: "Judgement: it is nearly always a spelling, or somebody who is not on the list yet.",
    bad: r#"
[[attendee]]
name = "Ines"
knows = ["Thom"]
#        ^^^^^^ nobody in this file is called "Thom"
[[attendee]]
name = "Tom"
"#,
    good: r#"
[[attendee]]
name = "Ines"
knows = ["Tom"]
[[attendee]]
name = "Tom"
"#,
    silenced_by: &[],
    rests_on: &[RestsOn::Whole("attendee")],
};

pub(super) fn check(context: &Context<'_>) -> Vec<Finding> {
    let session = context.session;
    // Where no people are listed, the names under an option are the only ones there are.
    if session.attendee.is_empty() || !everybody_is_read(session) {
        return vec![];
    }
    let mut strangers: Vec<(&Stranger, Vec<Span>)> = Vec::new();
    let mut seen: BySpelling<'_, usize> = BySpelling::default();
    let strangers_of = context.facts.people.strangers.iter();
    // An address for e-mail instead of a name is private-detail's to say.
    for stranger in strangers_of.filter(|one| !context.reading.is_private(one.name.span)) {
        let name = Spelling(&stranger.name);
        match seen.get(&name) {
            Some(&first) => strangers[first].1.push(stranger.name.span),
            None => {
                seen.insert(name, strangers.len());
                strangers.push((stranger, vec![]));
            }
        }
    }
    let findings = strangers.into_iter();
    findings
        .map(|(stranger, again)| {
            let name = &stranger.name;
            let (message, help) = match (&stranger.nearest, stranger.several) {
                (_, true) => (
                    format!("more than one person here is called \"{}\"", name.value),
                    match are_two(session, &name.value) {
                        true => "Give each an initial in `name`, and write the one you mean here.".to_owned(),
                        false => "Write the whole name, as it stands under [[attendee]].".to_owned(),
                    },
                ),
                (Some(near), false) => {
                    (format!("nobody in this file is called \"{}\"", name.value), format!("Did you mean \"{near}\"?"))
                }
                (None, false) => (
                    format!("nobody in this file is called \"{}\"", name.value),
                    "Add them as an [[attendee]], or take the name out.".to_owned(),
                ),
            };
            let finding = RULE.at(name.span, message).help(help);
            again.into_iter().take(PLACES).fold(finding, |finding, place| finding.related(place, "here too"))
        })
        .collect()
}

/// Whether this is the whole name of two people or more, so that no longer one can tell them apart.
fn are_two(session: &Session, name: &str) -> bool {
    let names = session.attendee.iter().filter_map(|one| one.name.text());
    names.filter(|one| Spelling(one) == Spelling(name)).count() > 1
}

/// Whether every name of the file could be read: one that could not may be the one that is meant.
fn everybody_is_read(session: &Session) -> bool {
    let about = &session.session;
    let hosts = [&about.facilitator, &about.second_host, &about.greeter];
    !session.attendee.faulty
        && session.attendee.iter().all(|one| one.name.get().is_some())
        && !hosts.iter().any(|host| matches!(host, Field::Faulty))
}

#[cfg(test)]
mod tests {
    use crate::checks::tests::{messages, shown};

    fn said(file: &str) -> Vec<String> {
        messages("unknown-person", file)
    }

    #[test]
    fn hosts_are_people_and_first_names_will_do_where_one_has_them() {
        let file = "[session]\nsecond_host = 'Mei'\n[[attendee]]\nname = 'Ana Reis'\n[[attendee]]\nname = 'Bo'\nknows = ['Mei', 'ana', 'Cy']\n";
        assert_eq!(said(file), ["nobody in this file is called \"Cy\""]);
        let two = "[[attendee]]\nname = 'Ana Reis'\n[[attendee]]\nname = 'Ana Berg'\n[[attendee]]\nname = 'Bo'\nknows = ['Ana']\n";
        assert_eq!(said(two), ["more than one person here is called \"Ana\""]);
    }

    #[test]
    fn where_the_whole_name_is_the_same_an_initial_is_asked_for() {
        let file = "[session]\nfacilitator = 'Ida'\n[[attendee]]\nname = 'Ida'\nfrom = 'Hatch'\n[[attendee]]\nname = 'Ida'\nfrom = 'Wick'\n";
        assert_eq!(said(file), ["more than one person here is called \"Ida\""]);
        let help = "Give each an initial in `name`, and write the one you mean here.";
        assert!(shown(file).contains(help));
        assert!(!shown(&file.replacen("name = 'Ida'", "name = 'Ida May'", 1)).contains(help));
    }

    #[test]
    fn a_host_may_be_either_of_two() {
        let file = "[session]\nfacilitator = 'Gareth'\n[[attendee]]\nname = 'Gareth Price'\n[[attendee]]\nname = 'Gareth Bevan'\n";
        assert_eq!(said(file), ["more than one person here is called \"Gareth\""]);
    }

    #[test]
    fn a_name_that_could_not_be_read_may_be_the_one_that_is_meant() {
        let file = "[[attendee]]\nnmae = 'Sam'\n[[attendee]]\nname = 'Bo'\nknows = ['Sam']\n";
        assert!(said(file).is_empty());
        let options = "[[when.option]]\ndate = 2027-02-11\ncan = ['Sam']\n";
        assert!(said(options).is_empty(), "there is no list of people");
    }
}
