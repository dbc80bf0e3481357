//! `boss-in-the-room`: somebody is senior to others who will be there.

use super::Context;
use crate::finding::{Family, Finding, Level, RestsOn, Rule};
use crate::text::short_list;
use std::collections::HashMap;

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
    let (session, people) = (context.session, &context.facts.people);
    let bosses = || people.listed().filter(|(_, person)| !person.senior_to.is_empty());
    let mut over: HashMap<usize, Vec<usize>> = HashMap::new();
    for (boss, _) in bosses() {
        people.juniors(boss).for_each(|junior| over.entry(junior).or_default().push(boss));
    }
    // A chain is one trouble: who is under somebody that is over all of theirs as well is said with them.
    let is_under = |one: usize| {
        let covers = |boss: &usize| {
            let of_boss = &people.everyone[*boss].senior_to;
            people.juniors(one).all(|junior| of_boss.binary_search(&junior).is_ok())
        };
        over.get(&one).is_some_and(|bosses| bosses.iter().any(covers))
    };
    bosses()
        .filter_map(|(one, person)| {
            let juniors: Vec<usize> = people.juniors(one).collect();
            // Who says hello as well is said by boss-on-the-door.
            if juniors.is_empty() || is_under(one) || Some(one) == people.greeter {
                return None;
            }
            let names: Vec<&str> = juniors.iter().map(|junior| people.everyone[*junior].name.as_str()).collect();
            let place = session.attendee[person.attendee?].senior_to.stands.get()?;
            let message = format!("{} is senior to {}", person.name, short_list(&names, NAMES));
            let help = match Some(one) == people.facilitator {
                true => "Say at the start that you are there to listen, and speak last.".to_owned(),
                false => format!(
                    "Agree with {0} beforehand to listen first and speak last; or ask {0} to come next time.",
                    person.name
                ),
            };
            Some(RULE.at(place.span, message).help(help))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use crate::checks::tests::messages;

    #[test]
    fn a_chain_is_said_once() {
        let file = "[[attendee]]\nname = 'Ana'\nsenior_to = ['Bo', 'Cy']\n[[attendee]]\nname = 'Bo'\nsenior_to = ['Cy']\n[[attendee]]\nname = 'Cy'\n";
        assert_eq!(messages("boss-in-the-room", file), ["Ana is senior to Bo and Cy"]);
        let two = file.replace("['Bo', 'Cy']", "['Bo']");
        assert_eq!(messages("boss-in-the-room", &two).len(), 2);
    }
}
