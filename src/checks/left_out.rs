//! `left-out`: somebody who shares nothing with anybody.

use super::Context;
use crate::finding::{Family, Finding, Level, RestsOn, Rule};

pub(super) static RULE: Rule = Rule {
    id: "left-out",
    family: Family::People,
    level: Level::Warning,
    summary: "somebody who shares nothing with anybody",
    why: "
Aim for a group in which nobody feels left out. Somebody who has no interest in common with anybody cannot be
introduced with \"you both care about…\", and is the one who ends up beside the coats.
",
    source: "UK Coaching, Getting a Community of Practice Going: a number at which everyone can talk to each other and nobody feels left out. The rule is judgement.",
    bad: r#"
[[attendee]]
name = "Ines"
interests = ["rope care"]
[[attendee]]
name = "Tom"
interests = ["rope care"]
[[attendee]]
name = "Jo"
interests = ["bell history"]
#           ^^^^^^^^^^^^^^^^ Jo has no interest in common with anybody
"#,
    good: r#"
[[attendee]]
name = "Ines"
interests = ["rope care"]
[[attendee]]
name = "Tom"
interests = ["rope care", "bell history"]
[[attendee]]
name = "Jo"
interests = ["bell history"]
"#,
    // What nobody was asked is unlike nothing.
    silenced_by: &["interests-not-asked"],
    rests_on: &[RestsOn::Whole("attendee"), RestsOn::Whole("interest")],
};

pub(super) fn check(context: &Context<'_>) -> Vec<Finding> {
    let (session, people) = (context.session, &context.facts.people);
    // Where hardly anybody's interests are written down, it is the file that is thin and not the people.
    let known = people.listed().filter(|(_, person)| !person.interests.is_empty()).count();
    if session.interest.faulty || session.attendee.faulty || known < 2 {
        return vec![];
    }
    let alone = people.listed().filter(|(this, person)| {
        !person.unknown_interest
            && !person.interests.is_empty()
            && !person
                .interests
                .iter()
                .any(|&interest| people.interests[interest].holders.iter().any(|holder| holder != this))
    });
    alone
        .filter_map(|(_, person)| {
            let place = session.attendee[person.attendee?].interests.stands.get()?.span;
            let message = format!("{} has no interest in common with anybody", person.name);
            let help = format!(
                "Ask {} what else they would love to talk about, or invite one more person who shares it.",
                person.name
            );
            Some(RULE.at(place, message).help(help))
        })
        .collect()
}
