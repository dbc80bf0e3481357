//! `front-led`: somebody talks, and the others are an audience.

use super::Context;
use crate::finding::{Family, Finding, Level, RestsOn, Rule};
use crate::words::{Lexicon, Mark, Text, entries};

/// More minutes of the host's talk than this are a talk. Judgement; Leith's café opening ends at 20 at the latest.
const MOST_MINUTES: u32 = 10;
/// More than one minute in so many likewise. Judgement.
const ONE_IN: u32 = 10;

/// What somebody gives to an audience. A topic is a title or a question and no sentence about the session, so that
/// fewer words than in a purpose are plain enough.
const GIVING: &[((), &str)] = &[(
    (),
    "announcements, briefing, guest speaker, induction, keynote, lecture, lightning talks, overview of, powerpoint,
    presentation, recap of, report back, seminar, slide deck, talk by, talk from, update by, update from, update on,
    updates by, updates from, updates on, webinar",
)];
static GIVEN: Lexicon<(), { entries(GIVING) }> = Lexicon::new(GIVING);

/// How a topic begins that asks people to tell something, whatever it is about.
const ASKS: &[&str] = &[
    "bring", "describe", "draw", "find", "imagine", "list", "name", "pick", "recall", "remember", "share", "show",
    "swap", "tell", "think",
];

pub(super) static RULE: Rule = Rule {
    id: "front-led",
    family: Family::Content,
    level: Level::Warning,
    summary: "somebody talks, and the others are an audience",
    why: "
A first session is not for giving information: people come to learn from each other. A talk, an update or a long
welcome puts them in an audience, and an audience waits for the next speaker. Most of it can be sent round beforehand;
the rest makes a good question for the person who would have given it.
",
    source: "UK Coaching, Getting a Community of Practice Going: the session is not for giving information. Jack Martin Leith on knowledge cafés: an opening of 20 minutes at most. Hack Club's San Leandro meeting, 2015: the talk was cut half-way, and names came last. The ten minutes and the tenth are judgement.",
    bad: r#"
[[topic]]
ask = "Presentation: the new handbook"
#     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ "Presentation" puts people in an audience
[plan]
host_talk_minutes = 15
#                   ^^ you would talk for 15 minutes
"#,
    good: r#"
[[topic]]
ask = "What does the new handbook change for your learners?"
[plan]
host_talk_minutes = 3
"#,
    silenced_by: &[],
    rests_on: &[RestsOn::English],
};

pub(super) fn check(context: &Context<'_>) -> Vec<Finding> {
    let topics = context.asks.iter().filter_map(|(ask, text)| {
        let given = given(text)?;
        let help =
            "Make it a question that the speaker would love to hear answered, and send the rest round beforehand.";
        let finding = RULE.at(ask.span.clone(), format!("\"{given}\" puts people in an audience"));
        Some(finding.help(help))
    });
    topics.chain(long_talk(context)).collect()
}

/// The words for what would be given, in a topic that is no question.
fn given<'t>(text: &Text<'t>) -> Option<&'t str> {
    let asks = text.words.iter().any(|word| word.after == Mark::Question) || ASKS.contains(&text.plain(0));
    if asks {
        return None;
    }
    let hits = GIVEN.find(text);
    let given = hits.iter().find(|hit| !text.is_denied(hit.words.start));
    given.map(|hit| text.quote(hit.words.clone()))
}

fn long_talk(context: &Context<'_>) -> Option<Finding> {
    let talk = context.session.plan.host_talk_minutes.get()?;
    let minutes = context.session.minutes();
    let share = minutes.is_some_and(|minutes| u64::from(talk.value) * u64::from(ONE_IN) > u64::from(minutes));
    if talk.value <= MOST_MINUTES && !share {
        return None;
    }
    let of = minutes.map_or(String::new(), |minutes| format!(" of the {minutes}"));
    let message = format!("you would talk for {} minutes{of}", talk.value);
    let help = "Three minutes are enough to say hello, why you are there and where the tea is. Send the rest round beforehand.";
    Some(RULE.at(talk.span.clone(), message).help(help))
}

#[cfg(test)]
mod tests {
    use super::given;
    use crate::checks::tests::messages;
    use crate::words::Text;

    #[test]
    fn what_is_given_is_no_question() {
        for (ask, what) in [
            ("Update from the county board", "Update from"),
            ("The new pathway (presentation by Dr Hale)", "presentation"),
            ("Guest speaker: Ines", "Guest speaker"),
        ] {
            assert_eq!(given(&Text::read(ask)), Some(what), "{ask}");
        }
        for ask in [
            "What would you put into a presentation for parents?",
            "Tell us about a briefing that went wrong.",
            "Nervous beginners",
            "How we talk to parents",
            "Learners, without a lecture",
        ] {
            assert_eq!(given(&Text::read(ask)), None, "{ask}");
        }
    }

    #[test]
    fn ten_minutes_or_a_tenth() {
        let said = |talk: u32, finish: &str| {
            let file = format!("[when]\nstart = 18:00:00\nfinish = {finish}\n[plan]\nhost_talk_minutes = {talk}\n");
            messages("front-led", &file)
        };
        assert!(said(10, "19:40:00").is_empty());
        assert_eq!(said(11, "20:00:00"), ["you would talk for 11 minutes of the 120"]);
        assert!(said(6, "19:00:00").is_empty());
        assert_eq!(said(7, "19:00:00").len(), 1);
    }
}
