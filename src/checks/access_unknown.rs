//! `access-unknown`: nobody knows yet whether everybody can get in and take part.

use super::Context;
use crate::facts::Need;
use crate::finding::{Family, Finding, Level, Rule};
use crate::session::{Field, Span, squeezed};
use crate::text::list;

pub(super) static RULE: Rule = Rule {
    id: "access-unknown",
    family: Family::Venue,
    level: Level::Advice,
    summary: "not known whether everybody can get in and take part",
    why: "
Three plain questions: can everybody get in, hear, and use the toilet? Take it that somebody cannot, since those who
need it often do not say so unless they are asked, and stay at home instead. A look at the place, and one line in the
invitation with a person to tell, are all it takes.
",
    source: "Devon County Council's and Wiltshire Council's advice on accessible meetings: assume that disabled people will come, and ask. Ulster University, Arranging the event.",
    bad: r#"
[venue]
name = "Church Room"
step_free = "unknown"
#           ^^^^^^^^^ not known yet: a way in without steps and what people need
accessible_toilet = "yes"
hearing = "quiet"
"#,
    good: r#"
[venue]
name = "Church Room"
step_free = "yes"
accessible_toilet = "no"
hearing = "quiet"
[access]
asked = true
"#,
    silenced_by: &["venue-missing"],
    rests_on: &[],
};

pub(super) fn check(context: &Context<'_>) -> Vec<Finding> {
    let (facts, venue) = (&context.facts, &context.session.venue);
    let mut open: Vec<(Span, &str)> = vec![];
    if facts.steps_are_open() {
        open.extend(place(&venue.step_free).map(|place| (place, "a way in without steps")));
    }
    if facts.toilet_is_open() {
        open.extend(place(&venue.accessible_toilet).map(|place| (place, "an accessible toilet")));
    }
    // Where somebody needs to hear, hard-to-hear says it.
    if facts.hearing_is_open() && facts.people_who_need(Need::Hearing) == 0 {
        open.extend(place(&venue.hearing).map(|place| (place, "how well people will hear each other")));
    }
    let asks = facts.needs_are_open();
    if asks {
        open.extend(place(&context.session.access.asked).map(|place| (place, "what people need")));
    }
    let mut findings = unmet(context);
    let Some((place, _)) = open.first() else {
        return findings;
    };
    let what: Vec<&str> = open.iter().map(|(_, what)| *what).collect();
    let message = format!("not known yet: {}", list(&what));
    let is_needed = facts.needs().any(|one| matches!(one.need, Need::StepFree | Need::Toilet));
    let look = match (open.len() - usize::from(asks), is_needed) {
        (0, _) => "",
        _ if facts.place().home => "Say how it is, steps and all: `step_free` and `accessible_toilet` under [venue]. ",
        (_, true) => "Go and look, or ring: somebody who is coming needs it. ",
        (_, false) => "Go and look, or ring. ",
    };
    let ask = match asks {
        true => "Ask everybody what would help them, and say whom to tell: `asked` and `contact` under [access].",
        false if facts.place().home => "",
        false => "Then write it down under [venue].",
    };
    let help = format!("{look}{ask}").trim_end().to_owned();
    findings.push(RULE.at(*place, message).help(help));
    findings
}

/// Needs that the plan has no line for. Their words are not said again: somebody has them.
fn unmet(context: &Context<'_>) -> Vec<Finding> {
    let others = context.facts.needs().filter(|one| one.need == Need::Other && squeezed(&one.count.name) != "other");
    let help = "Settle it with that person, and note under [venue] what you will do. Where it is one of these, write it so: step-free, accessible-toilet, hearing, vision, quiet-space, interpreter; else other.";
    others.map(|one| RULE.at(one.count.name.span, "the plan has no line for this need").help(help)).collect()
}

/// Where the file says that something is not known, or would say it.
fn place<T>(field: &Field<T>) -> Option<Span> {
    field.get().map(|at| at.span).or(field.absent())
}

#[cfg(test)]
mod tests {
    use crate::checks::tests::messages;

    #[test]
    fn all_that_is_open_is_one_finding() {
        let said = |file: &str| messages("access-unknown", &format!("[session]\ntitle = 'x'\n{file}"));
        assert_eq!(
            said("[venue]\nname = 'Hall'\n"),
            [
                "not known yet: a way in without steps, an accessible toilet, how well people will hear each other and what people need"
            ]
        );
        assert_eq!(
            said("[venue]\nname = 'Call'\nkind = 'online'\n[access]\nasked = false\n"),
            ["not known yet: what people need"]
        );
        assert_eq!(
            said("[venue]\nname = 'Call'\nkind = 'online'\nhearing = 'unknown'\n[access]\nasked = true\n"),
            ["not known yet: how well people will hear each other"]
        );
        assert!(said("").is_empty(), "there is no place yet");
        let known = "step_free = 'yes'\naccessible_toilet = 'yes'\n[access]\nasked = true\n";
        let hearing = said(&format!("[venue]\nname = 'Hall'\n{known}"));
        assert_eq!(hearing, ["not known yet: how well people will hear each other"]);
        let needed = said(&format!("[venue]\nname = 'Hall'\n{known}needs = {{ hearing = 1 }}\n"));
        assert!(needed.is_empty(), "hard-to-hear says it: {needed:?}");
    }

    #[test]
    fn what_is_known_and_stands_under_another_header_is_not_called_unknown() {
        let file = "[session]\ntitle = 'x'\n[venue]\nname = 'Hall'\nhearing = 'quiet'\n\
                    [access]\nasked = true\nstep_free = 'yes'\naccessible_toilet = 'yes'\n";
        assert_eq!(messages("unknown-key", file).len(), 2);
        assert!(messages("access-unknown", file).is_empty());
        let half = file.replace("accessible_toilet = 'yes'\n", "");
        assert_eq!(messages("access-unknown", &half), ["not known yet: an accessible toilet"]);
        let below = "[session]\ntitle = 'x'\n[venue]\nname = 'Hall'\npurpose = 'Oil the stays'\n";
        assert!(messages("purpose-missing", below).is_empty());
    }

    #[test]
    fn a_need_that_the_plan_has_no_line_for_is_said() {
        let said = |need: &str| {
            let known = "name = 'Hall'\nstep_free = 'yes'\naccessible_toilet = 'yes'\nhearing = 'quiet'";
            messages(
                "access-unknown",
                &format!("[venue]\n{known}\n[access]\nasked = true\nneeds = {{ \"{need}\" = 1 }}\n"),
            )
        };
        assert_eq!(said("assistance dog"), ["the plan has no line for this need"]);
        for known in ["BSL interpreter", "a hearing loop", "wheelchair user", "other", "large print, please"] {
            assert!(said(known).is_empty(), "{known}");
        }
    }
}
