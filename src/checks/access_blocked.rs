//! `access-blocked`: somebody who is coming cannot get in, or cannot use the toilet.

use super::Context;
use crate::facts::{Facts, Need};
use crate::finding::{Family, Finding, Level, Rule};
use crate::session::Span;
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
        Need::StepFree if facts.place().outdoors => (
            &facts.session.venue.step_free,
            "the way there is not step-free, and {} needs it to be",
            "Ask for a nearer gate, or for a lift to the spot by car; else find another place. Then tell that person.",
        ),
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
    let Some(first) = facts.needs().find(|one| one.need == need) else {
        return unasked(facts, need, at.span);
    };
    let people = facts.people_who_need(need);
    let trouble = if people == 1 { trouble.to_owned() } else { trouble.replace("} needs", "} need") };
    let message = trouble.replace("{}", &count(people, "person", "people"));
    let finding = RULE.at(at.span, message).help(help);
    Some(finding.related(first.count.name.span, "needed here"))
}

/// Nobody has said that they need it; but nobody has been asked either, so it is worth a word.
fn unasked(facts: &Facts<'_>, need: Need, place: Span) -> Option<Finding> {
    // Counts are answers: somebody has been asked.
    let access = &facts.session.access;
    if access.asked.copied() == Some(true) || !access.needs.is_empty() || access.needs.faulty {
        return None;
    }
    let message = match need {
        Need::StepFree if facts.place().outdoors => "not everybody can get there, and nobody has been asked",
        Need::StepFree => "not everybody can get in there, and nobody has been asked",
        _ => "there is no accessible toilet, and nobody has been asked",
    };
    let help =
        "Say so in the invitation, and ask who needs one: then you can find out what is next door, or meet elsewhere.";
    Some(RULE.at(place, message).level(Level::Advice).help(help))
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

    #[test]
    fn outdoors_there_are_no_steps_in_the_way_but_the_way() {
        let file = "[venue]\nname = 'Orchard'\nkind = 'outdoors'\nstep_free = 'no'\n[access]\nneeds = { walker = 2 }\n";
        assert_eq!(messages("access-blocked", file), ["the way there is not step-free, and 2 people need it to be"]);
    }

    #[test]
    fn what_the_place_denies_is_worth_a_word_until_people_are_asked() {
        let said = |access: &str| {
            messages("access-blocked", &format!("[venue]\nname = 'Hall'\naccessible_toilet = 'no'\n{access}"))
        };
        assert_eq!(said(""), ["there is no accessible toilet, and nobody has been asked"]);
        assert!(said("[access]\nasked = true\n").is_empty());
    }
}
