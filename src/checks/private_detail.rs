//! `private-detail`: something about a person that should not stand in a file.

use super::{Context, faults};
use crate::finding::{Family, Finding, Level, Rule};
use crate::session::FaultKind;

pub(super) static RULE: Rule = Rule {
    id: "private-detail",
    family: Family::Welcome,
    level: Level::Error,
    summary: "something private beside a name",
    why: "
This file is shared, printed, kept in a repository and read out in logs. Somebody's diet or access need beside their
name can be special category data, and a telephone number is not yours to publish. Diets and access needs belong
here as counts; contact details belong in your phone. Whatever the value is, no report of `cop` repeats it.

The host's own contact is meant to be told, and stands under [access] or as `reply_to` under [invite]. A number or an
address in what everybody is handed (`find_us`, `good_to_know`, `next`) is a warning; in notes that stay with you it is
advice.
",
    source: "Information Commissioner's Office, What is special category data? Several councils treat special diets as such. Counts instead of names are judgement: they cost nothing.",
    bad: r#"
[[attendee]]
name = "Ines"
phone = "01632 960077"
#^^^^ `phone` should not stand beside a name: this file is shared, printed and kept in logs
[[attendee]]
name = "Tom"
why = "Ring him on 01632 960078"
#     ^^^^^^^^^^^^^^^^^^^^^^^^^^ this holds a telephone number or an address for e-mail
[food]
diets = { Ines = 1 }
#         ^^^^ here stands a name beside a diet or a need, and this file is shared, printed and kept in logs
"#,
    good: r#"
[food]
diets = { vegan = 1 }
[[attendee]]
name = "Ines"
[[attendee]]
name = "Tom"
why = "Has taught more learners than anybody"
"#,
    silenced_by: &[],
    rests_on: &[],
};

pub(super) fn check(context: &Context<'_>) -> Vec<Finding> {
    let kinds =
        [(FaultKind::Private, RULE.level), (FaultKind::HandedOut, Level::Warning), (FaultKind::Contact, Level::Advice)];
    let of = |(kind, level)| faults(context, kind, &RULE).into_iter().map(move |finding: Finding| finding.level(level));
    kinds.into_iter().flat_map(of).collect()
}

#[cfg(test)]
mod tests {
    use crate::checks::tests::{levels, messages, shown};
    use crate::finding::Level;

    #[test]
    fn a_name_beside_a_diet_is_found_however_it_is_written() {
        let people = "[[attendee]]\nname = 'Priya Nair'\n[[attendee]]\nname = 'Li Wen'\ncalled = 'Wen'\n";
        for diets in [
            "Priya = 1", "'priya nair' = 1", "'Wen (vegan)' = 1", "Priya = 'vegan'", "vegan = 'Priya'",
            "vegan = ['Priya']", "vegan = { Priya = 1 }",
        ] {
            let file = format!("[food]\ndiets = {{ {diets} }}\n{people}");
            let said = messages("private-detail", &file);
            assert_eq!(said.len(), 1, "{diets}: {said:?}");
            assert!(messages("invalid-value", &file).is_empty(), "{diets}");
            let shown = shown(&file);
            let first = shown.split("[[attendee]]").next().unwrap_or_default();
            assert!(!first.contains("riya") && !first.contains("Wen"), "{shown}");
        }
        let needs = format!("[access]\nneeds = ['Priya: steps']\n{people}");
        assert_eq!(messages("private-detail", &needs).len(), 1);
    }

    #[test]
    fn counts_are_nobodys_names() {
        let file = "[food]\ndiets = { vegan = 1, 'no olive' = 2 }\n[[attendee]]\nname = 'Vegan cook'\n[[attendee]]\nname = 'Olive Hall'\n";
        assert!(messages("private-detail", file).is_empty());
    }

    #[test]
    fn a_line_that_is_not_toml_keeps_its_secret_too() {
        for line in [
            "phone = 01632 960077",
            "why = \"Ring 01632 960077",
            "why: jo@example.org",
            "diet = vegan",
            "e-mail = jo@example.org # or 01632 960077",
        ] {
            let file = format!("[[attendee]]\nname = \"Jo\"\n{line}\n");
            assert_eq!(messages("invalid-toml", &file).len(), 1, "{line}");
            assert_eq!(levels("private-detail", &file), [Level::Error], "{line}");
            let shown = shown(&file);
            for secret in ["960077", "example.org", "vegan"] {
                assert!(!shown.contains(secret), "{shown}");
            }
        }
        let diets = "[food]\ndiets = { Priya = vegan }\n";
        assert!(!shown(diets).contains("riya"), "{}", shown(diets));
    }

    #[test]
    fn no_report_shows_a_number_that_stands_beside_something_else() {
        for file in [
            "[[attendee]]\nname = \"Jo\"  # 01632 960077\nrspv = \"yes\"\n",
            "[[attendee]]\nname = \"Jo\"\nrsvp = \"ring 01632 960077\"\n",
            "[[attendee]]\nname = \"Jo\"\nfone = \"01632 960077\"\n",
            "[[attendee]]\nname = \"Jo\"\ninterests = \"01632 960077\"\n",
            "[[attendee]]\nname = \"Jo\"\nknows = [\"01632 960077\"]\n",
            "[[when.option]]\ncan = [\"01632 960077\"]\n[[attendee]]\nname = \"Jo\"\n",
            "guests = [{ name = \"Jo\", phone = \"960077\" }]\n",
        ] {
            assert!(!shown(file).contains("960077"), "{}", shown(file));
        }
    }

    #[test]
    fn a_contact_elsewhere_is_a_warning_in_what_is_handed_out_and_advice_in_the_hosts_own_notes() {
        let file = "[session]\nnext = \"Ask Rowan on 01632 960123\"\n[venue]\nname = \"Hall\"\nnotes = \"Lee: 01632 960124\"\ncontact = \"Lee: 01632 960124\"\nlink = \"https://meet.example.org/01632960124\"\n[access]\ncontact = \"Rowan, 01632 960123\"\n";
        assert_eq!(levels("private-detail", file), [Level::Warning, Level::Advice]);
        let file = "[venue]\nname = \"Hall\"\nfind_us = \"Ring Ines on 01632 960077\"\ngood_to_know = [\"Tom has the key: tom@example.org\"]\n";
        assert_eq!(levels("private-detail", file), [Level::Warning; 2]);
        let said = "`find_us` has a telephone number or an address for e-mail in it, and others are handed it";
        assert_eq!(messages("private-detail", file)[0], said);
    }
}
