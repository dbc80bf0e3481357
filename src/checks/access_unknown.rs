//! `access-unknown`: nobody knows yet whether everybody can get in and take part.

use super::Context;
use crate::facts::Need;
use crate::finding::{Family, Finding, Level, Rule};
use crate::session::{Field, Hearing, Span};
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
"#,
    good: r#"
[venue]
name = "Church Room"
step_free = "yes"
accessible_toilet = "no"
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
    // Written down as unknown, it is still to be found out; left out, it is not asked for.
    let hearing = venue.hearing.get().filter(|at| at.value == Hearing::Unknown);
    open.extend(hearing.map(|at| (at.span, "how well people will hear each other")));
    let asks = facts.needs_are_open();
    if asks {
        open.extend(place(&context.session.access.asked).map(|place| (place, "what people need")));
    }
    let Some((place, _)) = open.first() else {
        return vec![];
    };
    let what: Vec<&str> = open.iter().map(|(_, what)| *what).collect();
    let message = format!("not known yet: {}", list(&what));
    let is_needed = facts.needs().any(|one| matches!(one.need, Need::StepFree | Need::Toilet));
    let look = match (open.len() - usize::from(asks), is_needed) {
        (0, _) => "",
        (_, true) => "Go and look, or ring: somebody who is coming needs it. ",
        (_, false) => "Go and look, or ring. ",
    };
    let ask = match asks {
        true => "Ask everybody what would help them, and say whom to tell: `asked` and `contact` under [access].",
        false => "Then write it down under [venue].",
    };
    let help = format!("{look}{ask}");
    vec![RULE.at(*place, message).help(help)]
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
            ["not known yet: a way in without steps, an accessible toilet and what people need"]
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
    }
}
