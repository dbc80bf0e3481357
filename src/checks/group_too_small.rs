//! `group-too-small`: one absence would leave an interview.

use super::{Context, people_place};
use crate::facts::{Basis, Turnout};
use crate::finding::{Family, Finding, Level, RestsOn, Rule};
use crate::text::count;

/// The fewest people for a group. Guides to action learning: a set wants at least four.
const FEWEST: u32 = 4;

pub(super) static RULE: Rule = Rule {
    id: "group-too-small",
    family: Family::People,
    level: Level::Warning,
    summary: "so few that one absence changes everything",
    why: "
Below four people, one who stays away leaves two or three, and talk becomes an interview. It can still be a good
evening over a coffee: three coaches in a café did well in a real trial. If you mean it to be that small, ignore this
with your reason; the plan has a page for three.
",
    source: "Guides to action learning (UNITAR; McNamara, 1999): at least 4, ideally 6. UK Coaching and The Albion Foundation, Applied Coaching Research Journal 3, 2019: three coaches in a café did well.",
    bad: r#"
[session]
expected = 3
#          ^ 3 people are likely
"#,
    good: r#"
[session]
expected = 6
"#,
    silenced_by: &["nobody-listed"],
    rests_on: &[RestsOn::Whole("attendee")],
};

pub(super) fn check(context: &Context<'_>) -> Vec<Finding> {
    let Some(turnout) = context.facts.turnout.filter(|turnout| turnout.likely < FEWEST) else {
        return vec![];
    };
    let Some(place) = people_place(context).filter(|_| !context.session.attendee.faulty) else {
        return vec![];
    };
    let message = match turnout.likely {
        0 => "nobody is coming so far".to_owned(),
        _ => likely(turnout),
    };
    let help = "Ask each person who said yes to bring one more. Or keep it small, and plan it as coffee for three.";
    vec![RULE.at(place, message).help(help)]
}

/// "6 guests are likely, between 4 and 8": a list of people is one of guests, since whoever hosts is not counted; a head
/// count may be of all.
pub(super) fn likely(turnout: Turnout) -> String {
    let (one, several) = match turnout.basis {
        Basis::Expected => ("person is", "people are"),
        Basis::Listed | Basis::Replies => ("guest is", "guests are"),
    };
    format!("{} likely{}", count(turnout.likely as usize, one, several), range(turnout))
}

/// ", between 2 and 5", where the range is one.
fn range(turnout: Turnout) -> String {
    match turnout.low == turnout.high || turnout.low == 0 {
        true => String::new(),
        false => format!(", between {} and {}", turnout.low, turnout.high),
    }
}
