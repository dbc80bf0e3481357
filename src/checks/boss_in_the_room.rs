//! `boss-in-the-room`: somebody is senior to others who will be there.

use super::Context;
use crate::facts::People;
use crate::finding::{Family, Finding, Level, RestsOn, Rule};
use crate::text::short_list;
use std::cmp::Reverse;
use std::collections::BTreeSet;

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
    // A chain is one trouble, said of whoever stands at its top: who is under somebody is said with them.
    let mut chains: Vec<(usize, BTreeSet<usize>)> = people
        .listed()
        .filter(|(_, person)| !person.senior_to.is_empty())
        .map(|(boss, _)| (boss, under(people, boss)))
        .filter(|(_, under)| !under.is_empty())
        .collect();
    // Who says hello as well is said by boss-on-the-door, with those whom they are senior to by the file's own words.
    if let Some(at) = chains.iter().position(|(boss, _)| Some(*boss) == people.greeter) {
        let door: BTreeSet<usize> = people.juniors(chains.remove(at).0).collect();
        chains.retain(|(boss, under)| !(door.contains(boss) && under.is_subset(&door)));
    }
    chains.sort_by_key(|(boss, under)| (Reverse(under.len()), *boss));
    let mut tops: Vec<(usize, BTreeSet<usize>)> = vec![];
    for (boss, under) in chains {
        if !tops.iter().any(|(_, covered)| covered.contains(&boss)) {
            tops.push((boss, under));
        }
    }
    tops.sort_by_key(|(boss, _)| *boss);
    tops.into_iter()
        .filter_map(|(one, juniors)| {
            let person = &people.everyone[one];
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

/// Everybody under somebody, their people's people too, in the order of the file.
fn under(people: &People, boss: usize) -> BTreeSet<usize> {
    let mut under = BTreeSet::new();
    let mut next: Vec<usize> = people.juniors(boss).collect();
    while let Some(one) = next.pop() {
        if one != boss && under.insert(one) {
            next.extend(people.juniors(one));
        }
    }
    under
}

#[cfg(test)]
mod tests {
    use crate::checks::tests::messages;

    #[test]
    fn a_chain_is_said_once() {
        let file = "[[attendee]]\nname = 'Ana'\nsenior_to = ['Bo', 'Cy']\n[[attendee]]\nname = 'Bo'\nsenior_to = ['Cy']\n[[attendee]]\nname = 'Cy'\n";
        assert_eq!(messages("boss-in-the-room", file), ["Ana is senior to Bo and Cy"]);
        let step_by_step = file.replace("['Bo', 'Cy']", "['Bo']");
        assert_eq!(messages("boss-in-the-room", &step_by_step), ["Ana is senior to Bo and Cy"]);
        let round = file.replace("name = 'Cy'\n", "name = 'Cy'\nsenior_to = ['Ana']\n");
        assert_eq!(messages("boss-in-the-room", &round), ["Ana is senior to Bo and Cy"]);
        let two = file.replace("['Bo', 'Cy']", "[]") + "[[attendee]]\nname = 'Di'\nsenior_to = ['Ana']\n";
        assert_eq!(messages("boss-in-the-room", &two), ["Bo is senior to Cy", "Di is senior to Ana"]);
    }
}
