//! `too-few-to-part`: two who are to be apart, in a group that is one conversation.

use super::Context;
use crate::finding::{Family, Finding, Level, RestsOn, Rule};
use crate::text::{count, list};

pub(super) static RULE: Rule = Rule {
    id: "too-few-to-part",
    family: Family::People,
    level: Level::Warning,
    summary: "two who are to be apart, and too few people for two tables",
    why: "
You keep two people apart, and with so few beside them nobody can: at two tables somebody would sit alone, and at one they
are in one conversation. Better that both know it before they come. From six people on there are two tables, and the
seats keep them apart.
",
    source: "Talk among up to five is one conversation (Fay, Garrod and Carletta, 2000). What to do about it is judgement.",
    bad: r#"
[[attendee]]
name = "Ines"
apart_from = ["Tom"]
#            ^^^^^^^ Ines and Tom are to be apart, and 3 people are one conversation
[[attendee]]
name = "Tom"
[[attendee]]
name = "Jo"
"#,
    good: r#"
[[attendee]]
name = "Ines"
apart_from = ["Tom"]
[[attendee]]
name = "Tom"
[[attendee]]
name = "Jo"
[[attendee]]
name = "Fay"
"#,
    silenced_by: &[],
    rests_on: &[RestsOn::Whole("attendee")],
};

pub(super) fn check(context: &Context<'_>) -> Vec<Finding> {
    let (session, people) = (context.session, &context.facts.people);
    let pairs = context.facts.apart_together();
    let names = |&(one, other): &(usize, usize)| [people.called(one), people.called(other)];
    let mut asked: Vec<&str> = pairs.iter().flat_map(names).collect();
    asked.sort_unstable();
    asked.dedup();
    // It may be noted under either of them.
    let stands = |one: usize| session.attendee[people.everyone[one].attendee?].apart_from.stands.get();
    let Some(at) = pairs.iter().flat_map(|(one, other)| [*one, *other]).find_map(stands) else {
        return vec![];
    };
    let all = context.facts.gathering().map_or(pairs.len(), |gathering| gathering.seated);
    // One of them may be apart from each of the others, who may well be together.
    let in_each = |one: usize| pairs.iter().all(|pair| [pair.0, pair.1].contains(&one));
    let apart = match pairs.first().and_then(|pair| [pair.0, pair.1].into_iter().find(|one| in_each(*one))) {
        Some(one) if pairs.len() > 1 => {
            let others: Vec<&str> = asked.iter().filter(|other| **other != people.called(one)).copied().collect();
            format!("{} is to be apart from {}", people.called(one), list(&others))
        }
        _ => format!("{} are to be apart", list(&asked)),
    };
    let message = format!("{apart}, and {} are one conversation", count(all, "person", "people"));
    let help = format!(
        "Ask {} beforehand whether that will do, and one of them to another date if not; or ask more people: from six on \
         there are two tables.",
        list(&asked)
    );
    vec![RULE.at(at.span, message).help(help)]
}

#[cfg(test)]
mod tests {
    use crate::checks::tests::messages;

    #[test]
    fn whoever_is_apart_from_all_is_said_to_be_and_the_others_are_not() {
        let said = |lists: [&str; 4]| {
            let people = lists.iter().zip(["Ines", "Tom", "Jo", "Fay"]);
            let file: String =
                people.map(|(list, name)| format!("[[attendee]]\nname = '{name}'\napart_from = [{list}]\n")).collect();
            messages("too-few-to-part", &file)
        };
        let alone = "Ines is to be apart from Fay, Jo and Tom, and 4 people are one conversation";
        assert_eq!(said(["'Tom', 'Jo', 'Fay'", "", "", ""]), [alone]);
        assert!(said(["'Tom'", "", "", ""]).is_empty());
    }
}
