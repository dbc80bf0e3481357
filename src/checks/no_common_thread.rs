//! `no-common-thread`: nothing that half of those who come share.

use super::Context;
use crate::facts::Coming;
use crate::finding::{Family, Finding, Level, RestsOn, Rule};

/// The share of people who should hold the same interest, as one in so many. Judgement: that there should be a
/// shared passion is UK Coaching's, the half is ours.
const ONE_IN: usize = 2;
/// With fewer people than this, half is one or two of them and says nothing. Judgement.
const FEWEST: usize = 4;

pub(super) static RULE: Rule = Rule {
    id: "no-common-thread",
    family: Family::People,
    level: Level::Warning,
    summary: "nothing that half of them share",
    why: "
What brings people to a community of practice, and back to it, is something they all care about. When no interest is
held by at least half of those who come, whatever you open with leaves most of the room waiting for their turn.
",
    source: "UK Coaching, Getting a Community of Practice Going: look for a shared passion, and use it as the hook. The half is judgement.",
    bad: r#"
[[interest]]
#^^^^^^^^^^^ the most shared interest, "rope care", is held by 1 of 4
name = "rope care"
[[interest]]
name = "method ringing"
[[interest]]
name = "young ringers"
[[attendee]]
name = "Ines"
interests = ["rope care"]
[[attendee]]
name = "Tom"
interests = ["method ringing"]
[[attendee]]
name = "Jo"
interests = ["young ringers"]
[[attendee]]
name = "Bea"
interests = ["ringing for weddings"]
[[interest]]
name = "ringing for weddings"
"#,
    good: r#"
[[interest]]
name = "rope care"
[[interest]]
name = "young ringers"
[[attendee]]
name = "Ines"
interests = ["rope care", "young ringers"]
[[attendee]]
name = "Tom"
interests = ["young ringers"]
[[attendee]]
name = "Jo"
interests = ["young ringers"]
[[attendee]]
name = "Bea"
"#,
    silenced_by: &["unknown-interest"],
    rests_on: &[RestsOn::Whole("attendee"), RestsOn::Whole("interest")],
};

pub(super) fn check(context: &Context<'_>) -> Vec<Finding> {
    let (session, people) = (context.session, &context.facts.people);
    // Whose interests are not written down has not been asked: that is unlike nobody.
    let known = || people.listed().filter(|(_, person)| !person.interests.is_empty());
    // Who has not answered may still come, but where replies are noted they should not dilute what the others share.
    let coming: Vec<usize> = known().filter(|(_, person)| person.coming != Coming::Asked).map(|(one, _)| one).collect();
    let (coming, are_all) = match coming.len() >= FEWEST {
        true => {
            let are_all = coming.len() == known().count();
            (coming, are_all)
        }
        false => (known().map(|(one, _)| one).collect(), true),
    };
    let uncertain = session.attendee.faulty || session.interest.faulty;
    if coming.len() < FEWEST || uncertain {
        return vec![];
    }
    let held = |interest: usize| {
        people.interests[interest].holders.iter().filter(|holder| coming.binary_search(holder).is_ok()).count()
    };
    let most = (0..people.interests.len()).rev().max_by_key(|&interest| held(interest));
    let Some(most) = most.filter(|&most| held(most) * ONE_IN < coming.len()) else {
        return vec![];
    };
    let place = session.interest.stands.get().or(session.attendee.stands.get()).map(|at| at.span);
    // The plan counts all who hold it and may come: so that the two figures do not jar, the rest is said here.
    let others = match people.interests[most].holders.len() - held(most) {
        0 => String::new(),
        1 => ", and by one who has not answered".to_owned(),
        n => format!(", and by {n} who have not answered"),
    };
    let are_noted = known().count() == people.listed().count();
    let asked = match (are_all, are_noted) {
        (true, true) => "",
        (true, false) => " whose interests you noted",
        (false, true) => " who have said yes or maybe",
        (false, false) => " who have said yes or maybe, and whose interests you noted",
    };
    let message = format!(
        "the most shared interest, \"{}\", is held by {} of {}{asked}{others}",
        people.interests[most].name,
        held(most),
        coming.len()
    );
    let help =
        "Ask each of them what they would love to talk about, then sharpen the hook; or invite for one interest first.";
    place.map(|place| RULE.at(place, message).help(help)).into_iter().collect()
}
