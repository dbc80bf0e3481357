//! `boss-in-the-room`: somebody is senior to others who will be there.

use super::{Context, wording::short_list};
use crate::facts::Coming;
use crate::finding::{Family, Finding, Level, RestsOn, Rule};

/// So many names stand in the message; more would be a list.
const NAMES: usize = 3;

pub(super) static RULE: Rule = Rule {
    id: "boss-in-the-room",
    family: Family::People,
    level: Level::Warning,
    summary: "somebody senior to others in the room",
    why: "
When somebody senior is there, people look at that face before they answer, and what goes wrong at work stays unsaid.
In a group that has met for a year this fades; on the first evening it does not. Often it is enough to agree beforehand
that they listen first and speak last, or host the kettle.
",
    source: "Joshi Lewis, Lessons Learned Hosting and Facilitating Lean Coffee, 2016: managers change how safe people feel and what is talked about. UK Coaching, Communities of Practice in Action, 2020: hierarchy faded over a year.",
    bad: r#"
[[attendee]]
name = "Ines"
senior_to = ["Tom", "Jo"]
#           ^^^^^^^^^^^^^ Ines is senior to Tom and Jo
[[attendee]]
name = "Tom"
[[attendee]]
name = "Jo"
"#,
    good: r#"
[[attendee]]
name = "Ines"
rsvp = "no"
senior_to = ["Tom", "Jo"]
[[attendee]]
name = "Tom"
[[attendee]]
name = "Jo"
"#,
    silenced_by: &[],
    rests_on: &[RestsOn::Whole("attendee")],
};

pub(super) fn check(context: &Context<'_>) -> Vec<Finding> {
    let (session, people) = (context.session, context.people);
    let bosses = people.guests().filter(|(_, person)| !person.senior_to.is_empty());
    bosses
        .filter_map(|(_, person)| {
            let juniors: Vec<&str> = person
                .senior_to
                .iter()
                .map(|&junior| &people.everyone[junior])
                .filter(|junior| junior.coming != Coming::No)
                .map(|junior| junior.name.as_str())
                .collect();
            if juniors.is_empty() {
                return None;
            }
            let place = session.attendee[person.attendee?].senior_to.stands.get()?;
            let message = format!("{} is senior to {}", person.name, short_list(&juniors, NAMES));
            let help = format!(
                "Agree with {0} beforehand to listen first and speak last; or ask {0} to come next time.",
                person.name
            );
            Some(RULE.at(place.span, message).help(help))
        })
        .collect()
}
