//! `hard-to-hear`: a noisy room, or one where somebody who needs it may not hear.

use super::Context;
use crate::facts::Need;
use crate::finding::{Family, Finding, Level, Rule};
use crate::session::{Field, Hearing};
use crate::text::count;

pub(super) static RULE: Rule = Rule {
    id: "hard-to-hear",
    family: Family::Venue,
    level: Level::Warning,
    summary: "people may not hear each other",
    why: "
People who cannot hear stop talking, and nobody notices: they nod. It is the commonest thing wrong with a place that
is otherwise right. An hour earlier or later, the corner away from the machine, curtains and cushions, the music off
and smaller tables all help.
",
    source: "Councils' advice on accessible meetings (Wiltshire, Devon). Hearing clinics' pages on cafés: come off-peak, sit among soft things, away from the middle.",
    bad: r#"
[venue]
name = "The Swan"
hearing = "noisy"
#         ^^^^^^^ it is noisy there
"#,
    good: r#"
[venue]
name = "The Swan, upstairs"
hearing = "quiet"
[access]
needs = { hearing = 1 }
"#,
    silenced_by: &[],
    rests_on: &[],
};

pub(super) fn check(context: &Context<'_>) -> Vec<Finding> {
    let session = context.session;
    let field = &session.venue.hearing;
    if matches!(field, Field::Given(at) if matches!(at.value, Hearing::Quiet | Hearing::Loop)) {
        return vec![];
    }
    let people = context.facts.people_who_need(Need::Hearing);
    let who = count(people, "person has", "people have");
    let spot = context.facts.place();
    let noisy = match (spot.online, spot.outdoors) {
        (true, _) => "Ask for headsets and for one voice at a time, and turn the captions on.",
        (_, true) => {
            "Go at a quieter hour, farther from the road and the path, and sit close, with your backs to the noise."
        }
        (_, false) => {
            "Go at a quieter hour, sit in a corner among soft things, have the music off, and make the tables small."
        }
    };
    let (place, level, message, help) = match (field, people) {
        (Field::Given(at), 0) if at.value == Hearing::Noisy => {
            (at.span, Level::Warning, "it is noisy there".to_owned(), noisy)
        }
        (Field::Given(at), _) if at.value == Hearing::Noisy => {
            (at.span, Level::Warning, format!("it is noisy there, and {who} told you that hearing is hard"), noisy)
        }
        // Not known weighs as much as not said: advice.
        (Field::Given(_) | Field::Absent(_), 1..) => {
            let Some(place) = field.get().map(|at| at.span).or(field.absent()) else {
                return vec![];
            };
            let help = if context.facts.is_online() {
                "Turn the captions on, ask for faces and one voice at a time; then note it: hearing = \"quiet\" under [venue]."
            } else {
                "Go and listen at that hour, and ask about a loop; then note it: hearing = \"quiet\" or \"loop\" under [venue]."
            };
            (
                place,
                Level::Advice,
                format!("{who} told you that hearing is hard, and nothing says how well one hears there"),
                help,
            )
        }
        _ => return vec![],
    };
    let finding = RULE.at(place, message).level(level).help(help);
    match context.facts.needs().find(|one| one.need == Need::Hearing) {
        Some(needed) => vec![finding.related(needed.count.name.span, "needed here")],
        None => vec![finding],
    }
}

#[cfg(test)]
mod tests {
    use crate::checks::tests::levels;
    use crate::finding::Level;

    #[test]
    fn a_need_is_weighed_against_what_is_known_of_the_room() {
        let said = |hearing: &str, need: u32| {
            let file = format!("[venue]\nname = 'Hall'\n{hearing}\n[access]\nneeds = {{ hearing = {need} }}\n");
            levels("hard-to-hear", &file)
        };
        assert_eq!(said("hearing = 'noisy'", 1), [Level::Warning]);
        assert_eq!(said("hearing = 'unknown'", 1), [Level::Advice]);
        assert_eq!(said("", 1), [Level::Advice]);
        for (hearing, need) in [("", 0), ("hearing = 'unknown'", 0), ("hearing = 'loop'", 1)] {
            assert_eq!(said(hearing, need), [], "{hearing}");
        }
    }
}
