//! `layout-faces-front`: everybody looks at the back of somebody's head.

use super::Context;
use crate::finding::{Family, Finding, Level, Rule};
use crate::session::Layout;

pub(super) static RULE: Rule = Rule {
    id: "layout-faces-front",
    family: Family::Venue,
    level: Level::Warning,
    summary: "chairs that face a front",
    why: "
Chairs in rows make an audience. In rows, those who talk sit at the front and in the middle; in a half circle more
people ask questions. The layout is the one thing about a room that you can change in five minutes.
",
    source: "Marx, Fuhrer and Hartig, 1999, in 53 school lessons: more questions in a half circle than in rows. Guides to room layouts (Cranberry Township, The Trampery) call rows and desks one-way.",
    bad: r#"
[venue]
name = "Church Room"
layout = "theatre"
#        ^^^^^^^^^ with chairs in rows, everybody sees the back of somebody's head
"#,
    good: r#"
[venue]
name = "Church Room"
layout = "circle"
"#,
    silenced_by: &[],
    rests_on: &[],
};

pub(super) fn check(context: &Context<'_>) -> Vec<Finding> {
    let Some(layout) = context.session.venue.layout.get() else {
        return vec![];
    };
    let (chairs, help) = match layout.value {
        Layout::Theatre => (
            "with chairs in rows",
            "Stack half the chairs, and make one circle or clusters of four: layout = \"circle\".",
        ),
        Layout::Classroom => (
            "with desks that face the front",
            "Push the desks to the walls, keep one for the food, and make a circle: layout = \"circle\".",
        ),
        _ => return vec![],
    };
    vec![RULE.at(layout.span, format!("{chairs}, everybody sees the back of somebody's head")).help(help)]
}
