//! `topic-nobodys`: a topic about something that nobody who is coming cares about.

use super::Context;
use crate::facts::Shared;
use crate::finding::{Family, Finding, Level, RestsOn, Rule};
use crate::text::list;

/// At least one in so many must have their interests written down: else it is the file that is thin. Judgement.
const ONE_IN: usize = 2;

pub(super) static RULE: Rule = Rule {
    id: "topic-nobodys",
    family: Family::Content,
    level: Level::Advice,
    summary: "a topic that is nobody's",
    why: "
A question works when somebody in the room has been waiting for it. One about an interest that nobody who is coming
holds is yours alone, and falls flat first.
",
    source: "UK Coaching, Getting a Community of Practice Going: use what people have in common as the hook. The rule is judgement.",
    bad: r#"
[[interest]]
name = "young ringers"
[[interest]]
name = "rope care"
[[attendee]]
name = "Ines"
interests = ["young ringers"]
[[topic]]
ask = "Where do you keep the spare ropes?"
about = ["rope care"]
#       ^^^^^^^^^^^^^ nobody who is coming has "rope care" among their interests
"#,
    good: r#"
[[interest]]
name = "young ringers"
[[interest]]
name = "rope care"
[[attendee]]
name = "Ines"
interests = ["young ringers"]
[[topic]]
ask = "How did your newest ringer find you?"
about = ["young ringers"]
"#,
    silenced_by: &["nobody-listed", "unknown-interest", "interests-not-asked"],
    rests_on: &[RestsOn::Whole("attendee"), RestsOn::Whole("interest")],
};

pub(super) fn check(context: &Context<'_>) -> Vec<Finding> {
    let (session, people) = (context.session, &context.facts.people);
    let guests = people.listed().count();
    let told = people.listed().filter(|(_, person)| !person.interests.is_empty()).count();
    let unclear = session.attendee.faulty
        || session.attendee.iter().any(|attendee| attendee.interests.faulty)
        || people.everyone.iter().any(|person| person.unknown_interest);
    if guests == 0 || told * ONE_IN < guests || unclear {
        return vec![];
    }
    if people.interests.iter().all(|shared| !shared.holders.is_empty()) {
        return vec![];
    }
    let topics = session.topic.iter().zip(&people.about);
    topics
        .filter_map(|(topic, about)| {
            let about: Option<Vec<&Shared>> =
                about.iter().map(|interest| Some(&people.interests[(*interest)?])).collect();
            let about = about.filter(|about| !about.is_empty() && !topic.about.faulty)?;
            if about.iter().any(|shared| !shared.holders.is_empty()) {
                return None;
            }
            let names: Vec<String> = about.iter().map(|shared| format!("\"{}\"", shared.name)).collect();
            let message = format!("nobody who is coming has {} among their interests", list(&names));
            let help = "Ask who would talk about it, and note it with them; or keep the question for another time.";
            let place = topic.about.stands.get()?;
            Some(RULE.at(place.span, message).help(help))
        })
        .collect()
}
