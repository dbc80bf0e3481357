//! `agreed-one-sided`: the time was agreed with people of one club only.

use super::Context;
use crate::facts::{BySpelling, Spelling};
use crate::finding::{Family, Finding, Level, RestsOn, Rule};
use std::collections::BTreeSet;

/// So many people from elsewhere have times of their own. Judgement: one guest from next door has come to the others' time
/// before.
const FEWEST: usize = 2;

pub(super) static RULE: Rule = Rule {
    id: "agreed-one-sided",
    family: Family::Time,
    level: Level::Advice,
    summary: "a time that one club agreed to",
    why: "
Every club has its own training night. A time that was agreed with people of one suits that one, and the others notice
only when they have to say no. One question to somebody from elsewhere finds it out in time.
",
    source: "UK Coaching, Getting a Community of Practice Going: agree a time and place. The number is judgement.",
    bad: r#"
[when]
agreed_with = ["Ines"]
#             ^^^^^^^^ all who agreed to the time are from St Mary's, and nobody is from Holy Trinity
[[attendee]]
name = "Ines"
from = "St Mary's"
[[attendee]]
name = "Tom"
from = "St Mary's"
[[attendee]]
name = "Bea"
from = "Holy Trinity"
[[attendee]]
name = "Jo"
from = "Holy Trinity"
"#,
    good: r#"
[when]
agreed_with = ["Ines", "Bea"]
[[attendee]]
name = "Ines"
from = "St Mary's"
[[attendee]]
name = "Tom"
from = "St Mary's"
[[attendee]]
name = "Bea"
from = "Holy Trinity"
[[attendee]]
name = "Jo"
from = "Holy Trinity"
"#,
    silenced_by: &[],
    rests_on: &[RestsOn::Whole("attendee")],
};

pub(super) fn check(context: &Context<'_>) -> Vec<Finding> {
    let (agreed, people) = (&context.session.when.agreed_with, &context.facts.people);
    let Some(place) = agreed.stands.get().filter(|_| !agreed.is_empty() && !agreed.faulty) else {
        return vec![];
    };
    let club = |name: &str| people.everyone[people.find(name)?].from.as_deref();
    let mut clubs = agreed.iter().map(|name| club(name));
    // Somebody whose club is not known may well be from elsewhere.
    let Some(club) = clubs.next().flatten() else {
        return vec![];
    };
    if clubs.any(|other| other.is_none_or(|other| Spelling(other) != Spelling(club))) {
        return vec![];
    }
    let from = people.guests().filter_map(|(_, person)| person.from.as_deref());
    let elsewhere: Vec<&str> = from.filter(|from| Spelling(from) != Spelling(club)).collect();
    if elsewhere.len() < FEWEST {
        return vec![];
    }
    let mut clubs: BySpelling<'_, &str> = BySpelling::default();
    for from in elsewhere {
        clubs.entry(Spelling(from)).or_insert(from);
    }
    let names: BTreeSet<&str> = clubs.into_values().collect();
    let names: Vec<&str> = names.into_iter().collect();
    let others = match names.as_slice() {
        [one] => (*one).to_owned(),
        [one, other] => format!("{one} or {other}"),
        _ => "any of the others".to_owned(),
    };
    let message = format!("all who agreed to the time are from {club}, and nobody is from {others}");
    let help = "Ask one person from elsewhere whether the time suits them, and add their name.";
    vec![RULE.at(place.span, message).help(help)]
}
