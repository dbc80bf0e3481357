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
    let Some(turnout) = context.facts.turnout.filter(|turnout| talking(turnout) < FEWEST) else {
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

/// Who talks: the guests, and of several hosts all but the one who facilitates. A head count may be of all.
fn talking(turnout: &Turnout) -> u32 {
    match turnout.basis {
        Basis::Expected => turnout.likely,
        Basis::Listed | Basis::Replies => turnout.likely.saturating_add(turnout.hosts.saturating_sub(1)),
    }
}

/// "6 guests are likely, between 4 and 8": a list of people is one of guests, since whoever hosts is not counted; a head
/// count may be of all.
pub(super) fn likely(turnout: Turnout) -> String {
    let (one, several) = match turnout.basis {
        Basis::Expected => ("person is", "people are"),
        Basis::Listed | Basis::Replies => ("guest is", "guests are"),
    };
    let Turnout { low, high, likely, .. } = turnout;
    match () {
        // Whoever says "between 1 and 2" means either.
        () if low > 0 && high - low == 1 => format!("{low} or {high} {several} likely"),
        () if low > 0 && high > low => {
            format!("{} likely, between {low} and {high}", count(likely as usize, one, several))
        }
        () => format!("{} likely", count(likely as usize, one, several)),
    }
}

#[cfg(test)]
mod tests {
    use crate::checks::tests::messages;

    #[test]
    fn one_or_two_are_no_range() {
        let said = |replies: &str| {
            let guests: String = replies
                .split(' ')
                .zip('A'..)
                .map(|(reply, name)| format!("[[attendee]]\nname = \"{name}na\"\nrsvp = \"{reply}\"\n"))
                .collect();
            messages("group-too-small", &format!("[session]\nfacilitator = \"Ines\"\n{guests}"))
        };
        assert_eq!(said("yes yes"), ["1 or 2 guests are likely"]);
        assert_eq!(said("yes yes yes yes"), ["3 guests are likely, between 2 and 4"]);
    }

    #[test]
    fn a_second_host_talks_too() {
        let said = |hosts: &str, guests: usize| {
            let guests: String = (0..guests).map(|at| format!("[[attendee]]\nname = \"Guest{at}\"\n")).collect();
            messages("group-too-small", &format!("[session]\n{hosts}\n{guests}"))
        };
        assert_eq!(said("facilitator = \"Ines\"", 3), ["3 guests are likely"]);
        assert!(said("facilitator = \"Ines\"\nsecond_host = \"Bo\"", 3).is_empty());
        assert_eq!(said("facilitator = \"Ines\"\nsecond_host = \"Bo\"", 2), ["2 guests are likely"]);
    }
}
