//! `unknown-interest`: a person or a topic names an interest that the file does not declare.

use super::Context;
use crate::facts::{BySpelling, Spelling};
use crate::finding::{Family, Finding, Level, RestsOn, Rule};
use crate::session::{At, Span, nearest};
use smol_str::SmolStr;
use std::collections::HashSet;

/// So many further places are pointed at; the help says what to do about all of them.
const PLACES: usize = 4;
/// For how many unknown interests a near one is looked for. Each look goes over all of them.
const GUESSES: usize = 100;

pub(super) static RULE: Rule = Rule {
    id: "unknown-interest",
    family: Family::People,
    level: Level::Warning,
    summary: "an interest that is not among those declared",
    why: "
What people have in common is found by comparing words, so an interest spelt in two ways is two interests: the people
who share it are not introduced to each other, and a topic about it is nobody's. With [[interest]] tables in the file,
those are the words; without any, the interests of the people are.
",
    source: "Judgement: it is nearly always a spelling.",
    bad: r#"
[[interest]]
name = "young ringers"
[[attendee]]
name = "Ines"
interests = ["yuong ringers"]
#            ^^^^^^^^^^^^^^^ "yuong ringers" is not among the interests
"#,
    good: r#"
[[interest]]
name = "young ringers"
[[attendee]]
name = "Ines"
interests = ["young ringers"]
"#,
    silenced_by: &[],
    rests_on: &[RestsOn::Whole("attendee"), RestsOn::Whole("interest")],
};

pub(super) fn check(context: &Context<'_>) -> Vec<Finding> {
    let session = context.session;
    let names: Vec<&str> = context.facts.people.interests.iter().map(|interest| interest.name.as_str()).collect();
    // An interest that could not be read may be the one that is meant.
    let unreadable = session.interest.faulty
        || session.attendee.faulty
        || session.interest.iter().any(|interest| interest.name.get().is_none())
        || session.attendee.iter().any(|attendee| attendee.interests.faulty);
    // Most files have none to look for; somebody listed twice is looked at once when names are resolved.
    let people = &context.facts.people;
    let some = people.everyone.iter().any(|one| one.unknown_interest)
        || !people.twice.is_empty()
        || people.about.iter().flatten().any(Option::is_none);
    if !some || names.is_empty() || unreadable {
        return vec![];
    }
    let declared: HashSet<Spelling<'_>> = names.iter().copied().map(Spelling).collect();
    let held = session.attendee.iter().flat_map(|one| &one.interests);
    let about = session.topic.iter().flat_map(|topic| &topic.about);
    let mut unknown: Vec<(&At<SmolStr>, Vec<Span>)> = Vec::new();
    let mut seen: BySpelling<'_, usize> = BySpelling::default();
    for name in held.chain(about) {
        let words = Spelling(name);
        if declared.contains(&words) {
            continue;
        }
        match seen.get(&words) {
            Some(&first) => unknown[first].1.push(name.span),
            None => {
                seen.insert(words, unknown.len());
                unknown.push((name, vec![]));
            }
        }
    }
    let findings = unknown.into_iter().enumerate();
    findings
        .map(|(index, (name, again))| {
            let near = (index < GUESSES).then(|| nearest(name, names.iter().copied())).flatten();
            let help = match near {
                Some(near) => format!("Did you mean \"{near}\"?"),
                None => "Use the same words as under [[interest]], or add one with this name.".to_owned(),
            };
            let message = format!("\"{}\" is not among the interests", name.value);
            let finding = RULE.at(name.span, message).help(help);
            again.into_iter().take(PLACES).fold(finding, |finding, place| finding.related(place, "here too"))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use crate::checks::tests::messages;

    fn said(file: &str) -> Vec<String> {
        messages("unknown-interest", file)
    }

    #[test]
    fn the_same_word_at_ten_people_is_one_finding() {
        let people =
            "[[attendee]]\nname = 'Ana'\ninterests = ['ropes']\n[[attendee]]\nname = 'Bo'\ninterests = ['Ropes']\n";
        assert_eq!(said(&format!("[[interest]]\nname = 'bells'\n{people}")), ["\"ropes\" is not among the interests"]);
        assert!(said(people).is_empty(), "with none declared, the people's own are");
    }

    #[test]
    fn a_topic_is_held_to_the_same_words() {
        let topic = "[[topic]]\nask = 'What keeps you ringing?'\nabout = ['young ringers']\n";
        assert_eq!(said(&format!("[[interest]]\nname = 'bells'\n{topic}")).len(), 1);
        assert!(said(topic).is_empty(), "there is nothing to compare it with");
    }
}
