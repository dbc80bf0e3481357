//! `private-detail`: something about a person that should not stand in a file.

use super::{Context, faults};
use crate::finding::{Family, Finding, Level, Rule};
use crate::session::{FaultKind, Field, contacts};

pub(super) static RULE: Rule = Rule {
    id: "private-detail",
    family: Family::Welcome,
    level: Level::Error,
    summary: "something private beside a name",
    why: "
This file is shared, printed, kept in a repository and read out in logs. Somebody's diet or access need beside their
name can be special category data, and a telephone number is not yours to publish. Diets and access needs belong
here as counts; contact details belong in your phone. Whatever the value is, no report of `cop` repeats it.

The host's own contact is meant to be told, and stands under [access].
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
    let mut findings = faults(context, FaultKind::Private, &RULE);
    // The caretaker's number is the host's to keep, but not in a text that is printed for others to see.
    let venue = &context.session.venue;
    for text in [&venue.notes, &venue.find_us, &venue.address] {
        if let Field::Given(text) = text
            && !contacts(text).is_empty()
        {
            let finding = RULE.at(
                text.span.clone(),
                "this holds a telephone number or an address for e-mail",
            );
            findings.push(
                finding
                    .level(Level::Advice)
                    .help("Move it to `contact` under [venue]: that is for you alone."),
            );
        }
    }
    findings
}
