//! `topic-closed`: a question that can be answered with yes or no.

use super::Context;
use crate::finding::{Family, Finding, Level, RestsOn, Rule};
use crate::words::{Mark, Text};
use std::ops::Range;

/// How a question begins that asks for yes or no.
const CLOSED: &[&str] = &[
    "am",
    "are",
    "aren't",
    "can",
    "can't",
    "could",
    "couldn't",
    "did",
    "didn't",
    "do",
    "does",
    "doesn't",
    "don't",
    "had",
    "has",
    "hasn't",
    "have",
    "haven't",
    "is",
    "isn't",
    "should",
    "shouldn't",
    "was",
    "wasn't",
    "were",
    "weren't",
    "will",
    "won't",
    "would",
    "wouldn't",
];
/// Words that may stand before that.
const BEFORE: &[&str] = &["and", "but", "now", "ok", "okay", "so", "well"];
/// Words that open a question.
const OPEN: &[&str] = &["how", "what", "when", "where", "which", "who", "whom", "whose", "why"];
/// "Can you tell us …" asks for a story and not for leave.
const ASKS: &[&str] = &[
    "describe", "explain", "give", "name", "recall", "remember", "say", "share", "show", "talk", "teach", "tell",
    "think",
];
/// How far into a question its "tell" or "share" stands: "could one of you tell us".
const ASKS_WITHIN: usize = 6;
/// So many words are quoted.
const QUOTED: usize = 4;

pub(super) static RULE: Rule = Rule {
    id: "topic-closed",
    family: Family::Content,
    level: Level::Advice,
    summary: "a question that can be answered yes or no",
    why: "
\"Do you warm up?\" \"Yes.\" A first question should need a sentence. What, how, when, where and who begin one, and so
does \"tell us about a time\". Keep away from why as an opener: it sounds as if somebody had done wrong.
",
    source: "General knowledge among interviewers and teachers. That why sounds like blame is judgement.",
    bad: r#"
[[topic]]
ask = "Do you warm up before you ring?"
#     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ "Do you warm up…" can be answered yes or no
"#,
    good: r#"
[[topic]]
ask = "How do you warm up before you ring?"
"#,
    silenced_by: &[],
    rests_on: &[RestsOn::English],
};

pub(super) fn check(context: &Context<'_>) -> Vec<Finding> {
    let topics = context.facts.ideas.iter().filter(|idea| idea.topic.is_some());
    topics
        .filter_map(|idea| {
            let question = closed(idea.text.as_ref()?)?;
            let message = format!("\"{question}\" can be answered yes or no");
            let help = "Begin with what, how, when, where or who; or with \"Tell us about a time…\".";
            Some(RULE.at(idea.words.span, message).help(help))
        })
        .collect()
}

/// The beginning of the first question, where every question in the text is closed.
fn closed(text: &Text<'_>) -> Option<String> {
    let sentences = text.words.chunk_by(|_, next| !next.first);
    let mut questions = vec![];
    let mut start = 0;
    for sentence in sentences {
        let words = start..start + sentence.len();
        start = words.end;
        if sentence.last().is_some_and(|word| word.after == Mark::Question) {
            questions.push(words);
        }
    }
    let first = questions.first()?.clone();
    if !questions.into_iter().all(|question| is_closed(text, question)) {
        return None;
    }
    let quoted = text.quote(first.start..first.end.min(first.start + QUOTED));
    let more = if first.len() > QUOTED { "…" } else { "?" };
    Some(format!("{quoted}{more}"))
}

fn is_closed(text: &Text<'_>, question: Range<usize>) -> bool {
    let mut words = question.map(|at| text.plain(at));
    let Some(first) = words.find(|word| !BEFORE.contains(word)) else {
        return false;
    };
    if !CLOSED.contains(&first) {
        return false;
    }
    let rest: Vec<&str> = words.collect();
    // "Do you shout, or do you wait?" offers a choice; "do you shout, and what then?" opens after all.
    let opens = rest.contains(&"or")
        || rest.first().is_some_and(|word| OPEN.contains(word))
        || rest.windows(2).any(|pair| matches!(pair[0], "and" | "but" | "so") && OPEN.contains(&pair[1]));
    let asks = matches!(first, "can" | "could" | "will" | "would")
        && rest.iter().take(ASKS_WITHIN).any(|word| ASKS.contains(word));
    !opens && !asks
}

#[cfg(test)]
mod tests {
    use super::closed;
    use crate::words::Text;

    #[test]
    fn yes_and_no_answer_these() {
        for (ask, quoted) in [
            ("Do you shout?", "Do you shout?"),
            ("So, have you ever wanted to give up?", "So, have you ever…"),
            ("Is there a book?", "Is there a book?"),
            ("Haven’t we met? Did you notice?", "Haven’t we met?"),
        ] {
            assert_eq!(closed(&Text::read(ask)).as_deref(), Some(quoted), "{ask}");
        }
    }

    #[test]
    fn these_need_a_sentence() {
        for ask in [
            "What did you do the last time a beginner would not get in?",
            "Do you shout, or do you wait?",
            "Do you keep a list, and what is on it?",
            "Can one of you tell us about a bad night?",
            "Have you ever wanted to stop? What kept you going?",
            "Tell us about a time it went wrong.",
            "Is it worth it",
            "Will, what would you do?",
            "When it rains, do you go on?",
            "",
        ] {
            assert_eq!(closed(&Text::read(ask)), None, "{ask}");
        }
    }
}
