//! `remote-people`: a room with a link, and nobody who looks after those on the screen.

use super::Context;
use crate::finding::{Family, Finding, Level, Rule};

pub(super) static RULE: Rule = Rule {
    id: "remote-people",
    family: Family::Venue,
    level: Level::Advice,
    summary: "people on a screen in a room",
    why: "
In a room with a link there are two meetings, and whoever is on the screen is in the lesser one: they hear half, are
asked last, and miss what is said over the cake. Somebody in the room has to speak for them. For a first session, all
in the room or all on a call is kinder.
",
    source: "Microsoft Research, guide to hybrid meetings; Priya Parker, as others report it: three events in one. For the first time, the advice to choose is judgement.",
    bad: r#"
[venue]
name = "Church Room"
kind = "church-hall"
link = "https://example.org/ringers"
#      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ a room and a link: who looks after the people on the screen?
"#,
    good: r#"
[venue]
name = "Church Room"
kind = "church-hall"
link = "https://example.org/ringers"
notes = "Tom sits by the laptop and speaks up for those on it."
"#,
    silenced_by: &["venue-missing"],
    rests_on: &[],
};

pub(super) fn check(context: &Context<'_>) -> Vec<Finding> {
    let place = context.facts.place();
    let Some(link) = context.session.venue.link.get().filter(|_| place.screen && !place.screen_is_seen_to) else {
        return vec![];
    };
    let message = "a room and a link: who looks after the people on the screen?";
    let help = "Ask one person to sit by the screen and speak for them, and write who under `notes`. Or meet all in the room, or all on a call: kind = \"online\".";
    vec![RULE.at(link.span, message).help(help)]
}
