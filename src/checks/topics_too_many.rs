//! `topics-too-many`: so many topics that none is talked through.

use super::Context;
use crate::finding::{Family, Finding, Level, RestsOn, Rule};

/// From so many on, choose. Judgement.
const MANY: usize = 8;
/// From so many on, talk stays shallow. Applied Coaching Research Journal 2019: it did with twelve.
const TOO_MANY: usize = 12;

pub(super) static RULE: Rule = Rule {
    id: "topics-too-many",
    family: Family::Content,
    level: Level::Warning,
    summary: "so many topics that none is talked through",
    why: "
With a dozen topics on the table people touch each and stay with none. That is what happened in a trial with 32
coaches: twelve topics gave mostly shallow talk, three gave detail. Three to seven are plenty for an evening.
",
    source: "UK Coaching and The Albion Foundation, Applied Coaching Research Journal 3, 2019: twelve topics, mostly superficial talk. From eight on is judgement.",
    bad: r#"
[[topic]]
#^^^^^^^^ 8 topics invite skimming
ask = "What went well?"
[[topic]]
ask = "What went badly?"
[[topic]]
ask = "What surprised you?"
[[topic]]
ask = "What did you change?"
[[topic]]
ask = "What did you keep?"
[[topic]]
ask = "Who helped you?"
[[topic]]
ask = "Who got in the way?"
[[topic]]
ask = "When is it fun?"
"#,
    good: r#"
[[topic]]
ask = "What went badly, and what did you do in the next five minutes?"
[[topic]]
ask = "Who helped you?"
[[topic]]
ask = "When is it fun?"
"#,
    silenced_by: &[],
    rests_on: &[RestsOn::Whole("topic")],
};

pub(super) fn check(context: &Context<'_>) -> Vec<Finding> {
    let topics = &context.session.topic;
    let Some(at) = topics.stands.get().filter(|_| topics.len() >= MANY) else {
        return vec![];
    };
    let level = if topics.len() >= TOO_MANY { Level::Warning } else { Level::Advice };
    let help = "Keep the three to seven that most people would talk about, and take the others to the next session.";
    let message = format!("{} topics invite skimming", topics.len());
    vec![RULE.at(at.span, message).level(level).help(help)]
}

#[cfg(test)]
mod tests {
    use crate::checks::tests::levels;
    use crate::finding::Level;

    #[test]
    fn seven_will_do_and_twelve_are_too_many() {
        let said = |topics: usize| levels("topics-too-many", &"[[topic]]\nask = 'What?'\n".repeat(topics));
        assert_eq!(said(7), []);
        assert_eq!(said(11), [Level::Advice]);
        assert_eq!(said(12), [Level::Warning]);
    }
}
