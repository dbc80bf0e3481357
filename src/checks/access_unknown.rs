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
    // Where to write down what was found out.
    let mut keys: Vec<&str> = vec![];
    let mut is_needed = false;
    if facts.steps_are_open()
        && let Some(place) = place(&venue.step_free)
    {
        open.push((place, "a way in without steps"));
        keys.push("`step_free`");
        is_needed |= facts.people_who_need(Need::StepFree) > 0;
    }
    if facts.toilet_is_open()
        && let Some(place) = place(&venue.accessible_toilet)
    {
        open.push((place, "an accessible toilet"));
        keys.push("`accessible_toilet`");
        is_needed |= facts.people_who_need(Need::Toilet) > 0;
    }
    // Where somebody needs to hear, hard-to-hear says it.
    if facts.hearing_is_open()
        && facts.people_who_need(Need::Hearing) == 0
        && let Some(place) = place(&venue.hearing)
    {
        open.push((place, "how well people will hear each other"));
        keys.push("`hearing`");
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
    let keys = list(&keys);
    let look = match is_needed {
        _ if keys.is_empty() => String::new(),
        _ if facts.place().home => format!("Say how it is, steps and all: {keys} under [venue]. "),
        true => format!("Go and look, or ring: somebody who is coming needs it. Then write {keys} under [venue]. "),
        false => format!("Go and look, or ring; then write {keys} under [venue]. "),
    };
    let ask = match asks {
        true => "Ask everybody what would help them, and say whom to tell: `asked` and `contact` under [access].",
        false => "",
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
    use crate::checks::tests::{messages, shown};

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
    fn the_help_names_the_keys_that_are_open_and_who_needs_what_is_open() {
        let said = |venue: &str| {
            let said = shown(&format!(
                "[session]\ntitle = 'x'\n[venue]\nname = 'Hall'\n{venue}[access]\nasked = true\nneeds = {{ wheelchair = 1 }}\n"
            ));
            said.split_whitespace().collect::<Vec<_>>().join(" ")
        };
        let known = said("step_free = 'yes'\naccessible_toilet = 'yes'\n");
        assert!(known.contains("then write `hearing` under [venue]") && !known.contains("needs it"), "{known}");
        let open = said("accessible_toilet = 'yes'\nhearing = 'quiet'\n");
        assert!(open.contains("somebody who is coming needs it. Then write `step_free` under"), "{open}");
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
