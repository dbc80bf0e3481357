//! `access-blocked`: somebody who is coming cannot get in, or cannot use the toilet.

use super::Context;
use crate::facts::{Facts, Need};
use crate::finding::{Family, Finding, Level, Rule};
use crate::text::count;

pub(super) static RULE: Rule = Rule {
    id: "access-blocked",
    family: Family::Venue,
    level: Level::Error,
    summary: "a need that the place denies",
    why: "
Somebody told you what they need, and this place does not have it. They would be turned away at the door, or have to
leave early, by the people who asked them to come. Ask the place before you look for another: a side door, a ramp, a
ground-floor room or the toilet next door may do.
",
    source: "Devon County Council's and Wiltshire Council's advice on accessible meetings.",
    bad: r#"
[venue]
name = "Church Room"
step_free = "no"
#           ^^^^ there are steps, and 1 person cannot use them
[access]
asked = true
needs = { step-free = 1 }
"#,
    good: r#"
[venue]
name = "Church Room"
step_free = "yes"
[access]
asked = true
needs = { step-free = 1 }
"#,
    silenced_by: &[],
    rests_on: &[],
};

pub(super) fn check(context: &Context<'_>) -> Vec<Finding> {
    [Need::StepFree, Need::Toilet].into_iter().filter_map(|need| denied(context.facts, need)).collect()
}

fn denied(facts: &Facts<'_>, need: Need) -> Option<Finding> {
    let (field, trouble, help) = match need {
        Need::StepFree => (
            &facts.session.venue.step_free,
            "there are steps, and {} cannot use them",
            "Ask for another door, a ramp or a ground-floor room; else find another place. Then tell that person.",
        ),
        _ => (
            &facts.session.venue.accessible_toilet,
            "there is no accessible toilet, and {} needs one",
            "Ask whether there is one next door that stays open; else find another place. Then tell that person.",
        ),
    };
    let at = field.get().filter(|_| facts.is_denied(need))?;
    let first = facts.needs().find(|one| one.need == need)?;
    let people = facts.people_who_need(need);
    let trouble = if people == 1 { trouble.to_owned() } else { trouble.replace("needs", "need") };
    let message = trouble.replace("{}", &count(people, "person", "people"));
    let finding = RULE.at(at.span, message).help(help);
    Some(finding.related(first.count.name.span, "needed here"))
}

#[cfg(test)]
mod tests {
    use crate::checks::tests::messages;

    fn said(needs: &str) -> Vec<String> {
        let file = format!(
            "[venue]\nname = 'Hall'\nstep_free = 'no'\naccessible_toilet = 'no'\n[access]\nneeds = {{ {needs} }}\n"
        );
        messages("access-blocked", &file)
    }

    #[test]
    fn needs_are_known_however_they_are_written() {
        assert_eq!(
            said("'Step free' = 2, 'accessible toilet' = 2"),
            ["there are steps, and 2 people cannot use them", "there is no accessible toilet, and 2 people need one"]
        );
        assert_eq!(said("wheelchair = 1").len(), 1);
        assert!(said("step-free = 0, hearing = 1").is_empty());
    }
}
