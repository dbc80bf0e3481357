//! `interests-not-asked`: for half of the list or more, nobody knows what they care about.

use super::Context;
use crate::finding::{Family, Finding, Level, RestsOn, Rule};

/// From one in so many on, what is not known decides what people share. Judgement.
const ONE_IN: usize = 2;
/// With fewer people you can ask at the door. Judgement.
const FEWEST: usize = 4;

pub(super) static RULE: Rule = Rule {
    id: "interests-not-asked",
    family: Family::People,
    level: Level::Advice,
    summary: "half of them not asked what they care about",
    why: "
Introductions, tables and the questions to lead with all come from what people care about. Where that is written down
for fewer than half of them, the others are nobody's match, though they may well share everything. One line to each is
enough: what would you love to talk about?
",
    source: "UK Coaching, Getting a Community of Practice Going: look for a shared passion, and use it as the hook. The half is judgement.",
    bad: r#"
[[attendee]]
#^^^^^^^^^^^ what they care about is noted for 2 of 4
name = "Ines"
interests = ["rope care"]
[[attendee]]
name = "Tom"
[[attendee]]
name = "Jo"
interests = ["rope care"]
[[attendee]]
name = "Bea"
"#,
    good: r#"
[[attendee]]
name = "Ines"
interests = ["rope care"]
[[attendee]]
name = "Tom"
[[attendee]]
name = "Jo"
interests = ["rope care"]
[[attendee]]
name = "Bea"
interests = ["rope care"]
"#,
    silenced_by: &[],
    rests_on: &[RestsOn::Whole("attendee")],
};

pub(super) fn check(context: &Context<'_>) -> Vec<Finding> {
    let session = context.session;
    let guests: Vec<bool> = context
        .facts
        .people
        .guests()
        .filter_map(|(_, person)| Some(session.attendee[person.attendee?].interests.absent().is_none()))
        .collect();
    let noted = guests.iter().filter(|noted| **noted).count();
    let Some(at) = session.attendee.stands.get().filter(|_| !session.attendee.faulty) else {
        return vec![];
    };
    // Where it is noted for nobody, the file does not keep it, and that is no slip.
    if guests.len() < FEWEST || noted == 0 || (guests.len() - noted) * ONE_IN < guests.len() {
        return vec![];
    }
    let message = format!("what they care about is noted for {noted} of {}", guests.len());
    let help = "Ask the others what they would love to talk about, and note it: interests = [\"…\"] under each.";
    vec![RULE.at(at.span, message).help(help)]
}
