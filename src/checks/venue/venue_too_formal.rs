//! `venue-too-formal`: a place where people behave as at work.

use super::{Context, place, quoted};
use crate::facts::venue::{FORMAL_FROM, Ground, STIFF_FROM, Source};
use crate::finding::{Family, Finding, Level, Rule};
use crate::session::Layout;
use crate::text::list;

pub(in crate::checks) static RULE: Rule = Rule {
    id: "venue-too-formal",
    family: Family::Venue,
    level: Level::Warning,
    summary: "a room that makes people behave as at work",
    why: "
A boardroom, a lecture theatre or a security desk tells people to sit up and wait until they are asked. Whoever sits at
the end of a long table is taken for the leader, and talk goes through them. The same people talk differently around a
kettle.

`kind` and `layout` come first; without a `kind`, the words of the name, the notes and the address are read. What can be
moved counts too: sofas, small tables or a circle make up for a good deal.
",
    source: "UK Coaching, Getting a Community of Practice Going: informal and social, but without interruptions. On seating and who speaks: Marx, Fuhrer and Hartig, 1999; Strodtbeck and Hook, 1961, as others report it. The points are judgement, measured on real venues.",
    bad: r#"
[venue]
name = "Boardroom, Harbour House"
#      ^^^^^^^^^^^^^^^^^^^^^^^^^^ "Boardroom" and "visitor badge" read as formal
notes = "Ask for a visitor badge at the gate."
"#,
    good: r#"
[venue]
name = "Boardroom Café"
notes = "Round the back, no microphones, big sofas."
"#,
    silenced_by: &[],
    rests_on: &[],
};

pub(in crate::checks) fn check(context: &Context<'_>) -> Vec<Finding> {
    let formal = &context.facts.venue.formal;
    let layout = context.session.venue.layout.copied();
    let level = match formal.points() {
        FORMAL_FROM.. => Level::Warning,
        STIFF_FROM.. => Level::Advice,
        _ => return vec![],
    };
    // Rows and desks that face the front are another rule's to say.
    let faces_front = matches!(layout, Some(Layout::Theatre | Layout::Classroom));
    let cues: Vec<&Ground<'_>> = formal.cues().filter(|cue| !(faces_front && cue.source == Source::Layout)).collect();
    let reads = match (cues.len(), level) {
        (1, Level::Warning) => "reads as formal",
        (1, _) => "reads as a little stiff",
        (_, Level::Warning) => "read as formal",
        _ => "read as a little stiff",
    };
    let words: Vec<String> = cues.iter().map(|cue| quoted(cue)).collect();
    let venue = &context.session.venue;
    let Some(span) = cues.first().and_then(|cue| place(venue, cue.source)) else {
        return vec![];
    };
    vec![RULE.at(span, format!("{} {reads}", list(&words))).level(level).help(help(layout))]
}

fn help(layout: Option<Layout>) -> &'static str {
    match layout {
        Some(Layout::Boardroom) => {
            "Sit halfway down a long side and leave both ends empty, or break into fours at the corners. Better still, find a room with a kettle."
        }
        Some(Layout::Horseshoe | Layout::HollowSquare) => {
            "Close the gap so that everybody sits at one table, or go to tables of four. Better still, find a room with a kettle."
        }
        Some(Layout::Circle | Layout::CafeTables | Layout::Sofas | Layout::Picnic) => {
            "The chairs are right. If you can, move the whole thing somewhere with a kettle; if not, meet people at the door yourself."
        }
        _ => {
            "Find a room with a kettle; or move the furniture into small tables or a circle, and say so: layout = \"cafe-tables\"."
        }
    }
}
