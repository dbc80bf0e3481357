//! `topic-kept-apart`: a topic whose only people are to be kept apart.

use super::Context;
use crate::finding::{Family, Finding, Level, RestsOn, Rule};
use crate::text::list;

pub(super) static RULE: Rule = Rule {
    id: "topic-kept-apart",
    family: Family::Content,
    level: Level::Advice,
    summary: "a topic for people who are kept apart",
    why: "
You keep two people apart, and they are the only ones who care about this topic. To ask it of the room would bring
together just those two. It stays in reserve, and no plan leads with it; a third person who cares about it, or a wider
question, makes it one for everybody.
",
    source: "Judgement.",
    bad: r#"
[[attendee]]
name = "Ines"
interests = ["rope care"]
apart_from = ["Tom"]
[[attendee]]
name = "Tom"
interests = ["rope care"]
[[topic]]
ask = "Where do you keep the spare ropes?"
about = ["rope care"]
#       ^^^^^^^^^^^^^ the only ones who care about this are Ines and Tom, whom you keep apart
"#,
    good: r#"
[[attendee]]
name = "Ines"
interests = ["rope care"]
apart_from = ["Tom"]
[[attendee]]
name = "Tom"
interests = ["rope care"]
[[attendee]]
name = "Jo"
interests = ["rope care"]
[[topic]]
ask = "Where do you keep the spare ropes?"
about = ["rope care"]
"#,
    silenced_by: &[],
    rests_on: &[RestsOn::Whole("attendee"), RestsOn::Whole("topic")],
};

pub(super) fn check(context: &Context<'_>) -> Vec<Finding> {
    let (session, people) = (context.session, &context.facts.people);
    if session.attendee.faulty || session.interest.faulty || people.everyone.iter().all(|one| one.apart_from.is_empty())
    {
        return vec![];
    }
    let topics = context.facts.topics();
    let found = topics.kept_apart.iter().filter_map(|topic| {
        let at = session.topic[*topic].about.stands.get()?;
        let names: Vec<&str> = topics.reaches[*topic].iter().map(|one| people.everyone[*one].name.as_str()).collect();
        let message = format!("the only ones who care about this are {}, whom you keep apart", list(&names));
        let help = "Keep it in reserve, widen it so that others have something to say, or ask each of them alone.";
        Some(RULE.at(at.span, message).help(help))
    });
    found.collect()
}
