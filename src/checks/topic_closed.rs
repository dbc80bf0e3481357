//! `topic-closed`: a question that a word answers.

use super::Context;
use crate::finding::{Family, Finding, Level, RestsOn, Rule};
use crate::words::{Mark, Prose};
use std::ops::Range;

/// How a question begins that asks for yes or no.
const CLOSED: &[&str] = &[
    "am", "any", "anybody", "anyone", "anything", "are", "aren't", "can", "can't", "could", "couldn't", "did",
    "didn't", "do", "does", "doesn't", "don't", "ever", "fancy", "got", "had", "has", "hasn't", "have", "haven't",
    "interested", "is", "isn't", "may", "might", "must", "need", "ready", "shall", "should", "shouldn't", "want",
    "was", "wasn't", "were", "weren't", "will", "won't", "would", "wouldn't",
];
/// How a statement begins that is asked only by its mark: "You use a jig?"
const STATED: &[&str] = &["i", "it", "they", "they're", "we", "we're", "you", "you're", "you've"];
/// What may follow "how" where a number answers: "how long is", "how many have you".
const AMOUNTS: &[&str] = &[
    "big", "deep", "far", "fast", "frequently", "heavy", "high", "large", "late", "long", "many", "much", "often",
    "old", "recently", "soon", "tall", "wide",
];
/// The same where "very" answers: "how confident are you".
const DEGREES: &[&str] = &[
    "busy", "comfortable", "confident", "difficult", "easy", "experienced", "familiar", "happy", "hard", "important",
    "likely", "satisfied", "sure", "useful", "well",
];
/// Words that ask for the winner only: "which is better", "which do you prefer".
const WINNERS: &[&str] =
    &["best", "better", "cheaper", "easier", "faster", "favourite", "nicer", "prefer", "worse", "worst"];
/// What may follow "what" where one word is enough: "what time do you start", "in what year did you".
const MEASURES: &[&str] = &[
    "age", "brand", "colour", "date", "day", "height", "length", "make", "model", "month", "number", "percentage",
    "price", "proportion", "size", "temperature", "time", "weight", "year",
];
/// Words before "what" that leave it what it is: "at what age".
const BEFORE_A_MEASURE: &[&str] = &["at", "by", "for", "from", "in", "of", "on", "since", "to"];
/// What one does with the one thing that answers "which": "which rope do you use".
const HAVING: &[&str] = &["belong", "have", "own", "use"];
/// What may follow "who" where hands go up: "who here has", "who else", "who of you".
const HANDS: &[&str] = &["among", "else", "here", "of", "wants"];
/// And behind "who has".
const AT_ANY_TIME: &[&str] = &["already", "ever", "never"];
/// What begins or moves once: a date answers "when did you start", and not "when did you last laugh".
const ONCE: &[&str] = &[
    "begin", "born", "built", "found", "founded", "join", "move", "open", "opened", "qualify", "retire", "start",
    "started",
];
/// What a place answers: "where do you live".
const FROM_WHERE: &[&str] = &["based", "born", "come", "from", "live", "work"];
/// How far into a question those stand: "when did your club first open".
const ONCE_WITHIN: usize = 5;
/// How a statement ends that asks for a nod: "…, don't you?"
const TAGS: &[&str] = &[
    "aren't", "can't", "couldn't", "didn't", "do", "doesn't", "don't", "haven't", "isn't", "right", "shouldn't",
    "wasn't", "won't", "wouldn't",
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
/// So many words besides the first make a choice and no more.
const LONGEST_CHOICE: usize = 3;
/// So many words are quoted.
const QUOTED: usize = 4;

pub(super) static RULE: Rule = Rule {
    id: "topic-closed",
    family: Family::Content,
    level: Level::Advice,
    summary: "a question that a word answers",
    why: "
\"Do you warm up?\" \"Yes.\" A first question should need a sentence. Most that begin with what or how do, and so does
\"tell us about a time\"; when, where and who do where no date, no place and no raised hand answers them. Keep away from
why as an opener: it sounds as if somebody had done wrong.
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
            let (question, answer) = closed(idea.text.as_ref()?)?;
            let message = format!("\"{question}\" can be answered {}", answer.words());
            let help = match answer {
                Answer::YesOrNo => "Begin with what, how, when, where or who; or with \"Tell us about a time…\".",
                Answer::Hands => "Ask one of them for the story: \"Tell us about the time you…\".",
                Answer::Number | Answer::Winner | Answer::Date => {
                    "Ask for what is behind it: \"and how did that come about?\""
                }
            };
            Some(RULE.at(idea.words.span, message).help(help))
        })
        .collect()
}

/// What is enough for an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Answer {
    YesOrNo,
    Number,
    Winner,
    Hands,
    Date,
}

impl Answer {
    fn words(self) -> &'static str {
        match self {
            Answer::YesOrNo => "yes or no",
            Answer::Number => "with a number",
            Answer::Winner => "with a word",
            Answer::Hands => "by putting a hand up",
            Answer::Date => "with a date",
        }
    }
}

/// The beginning of the first question, and what answers it, where every question in the text is closed.
fn closed(text: &Prose<'_>) -> Option<(String, Answer)> {
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
    let answers: Option<Vec<Answer>> = questions.into_iter().map(|question| answer(text, question)).collect();
    let answer = *answers?.first()?;
    if first.len() > QUOTED {
        return Some((format!("{}…", text.quote(first.start..first.start + QUOTED)), answer));
    }
    // Whole, with whatever stands before its mark.
    let (from, last) = (text.words[first.start].span.start, text.words[first.end - 1].span.end);
    let mark = text.written[last..].find('?').map_or(last, |at| last + at + 1);
    Some((text.written[from..mark].to_owned(), answer))
}

/// What answers a question, where it is closed.
fn answer(text: &Prose<'_>, question: Range<usize>) -> Option<Answer> {
    let mut words = question.map(|at| text.plain(at));
    let first = words.find(|word| !BEFORE.contains(word))?;
    let rest: Vec<&str> = words.collect();
    let next = rest.first().copied().unwrap_or_default();
    let soon = |words: &[&str]| rest.iter().take(ONCE_WITHIN).any(|word| words.contains(word));
    let asks_openly = rest.iter().any(|word| OPEN.contains(word));
    let answer = match first {
        first if CLOSED.contains(&first) => Answer::YesOrNo,
        "how" if AMOUNTS.contains(&next) => Answer::Number,
        "how" if DEGREES.contains(&next) => Answer::Winner,
        "which" if rest.iter().any(|word| WINNERS.contains(word)) => Answer::Winner,
        "which" if is_had(&rest) => Answer::Winner,
        "what" if MEASURES.contains(&next) || matches!(rest[..], ["is", "your", "favourite", ..]) => Answer::Winner,
        // "What's" without its 's.
        "what" if matches!(rest[..], ["your", "favourite", ..]) => Answer::Winner,
        first if BEFORE_A_MEASURE.contains(&first) && is_measured(&rest) => Answer::Winner,
        "who" if HANDS.contains(&next) => Answer::Hands,
        "who" if next == "has" && rest.get(1).is_some_and(|word| AT_ANY_TIME.contains(word)) => Answer::Hands,
        "when" if matches!(next, "did" | "was" | "were") && soon(ONCE) => Answer::Date,
        "where"
            if matches!(next, "are" | "did" | "do" | "were")
                && rest.get(1) == Some(&"you")
                && ends_in(&rest, FROM_WHERE) =>
        {
            Answer::Winner
        }
        // "Oil or wax?"
        _ if rest.len() <= LONGEST_CHOICE && rest.contains(&"or") && !OPEN.contains(&first) => Answer::Winner,
        _ if is_tagged(&rest) && !OPEN.contains(&first) => Answer::YesOrNo,
        first if STATED.contains(&first) && !asks_openly && !rest.contains(&"or") => Answer::YesOrNo,
        _ => return None,
    };
    let yes_or_no = answer == Answer::YesOrNo;
    // "Do you shout, or do you wait?" offers a choice; "do you shout, and what then?" opens after all.
    let opens = yes_or_no && (rest.contains(&"or") || OPEN.contains(&next))
        || rest.windows(2).any(|pair| matches!(pair[0], "and" | "but" | "so") && OPEN.contains(&pair[1]));
    let asks = matches!(first, "can" | "could" | "will" | "would")
        && rest.iter().take(ASKS_WITHIN).any(|word| ASKS.contains(word));
    (!opens && !asks).then_some(answer)
}

/// "Which rope do you use": what somebody has or uses, and no more.
fn is_had(rest: &[&str]) -> bool {
    matches!(rest, [.., "do" | "does", _, have] if HAVING.contains(have))
}

/// "At what age", "in which year": what stands behind the "in".
fn is_measured(rest: &[&str]) -> bool {
    matches!(rest, ["what" | "which", measure, ..] if MEASURES.contains(measure))
}

/// Whether a question ends in one of these, with at most a word behind it: "where do you come from", "… work now".
fn ends_in(rest: &[&str], words: &[&str]) -> bool {
    rest.iter().skip(2).take(2).any(|word| words.contains(word)) && rest.len() <= 5
}

/// Whether a statement ends by asking for a nod: "You use a jig, don't you?"
fn is_tagged(rest: &[&str]) -> bool {
    match rest {
        [.., "right"] => true,
        [.., tag, "i" | "you" | "we" | "they" | "he" | "she" | "it" | "there"] => TAGS.contains(tag) && *tag != "right",
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::{Answer, closed};
    use crate::words::Prose;

    #[test]
    fn a_word_answers_these() {
        use Answer::{Date, Hands, Number, Winner, YesOrNo};
        for (ask, quoted, answer) in [
            ("Do you shout?", "Do you shout?", YesOrNo),
            ("Do you use a tally?", "Do you use a…", YesOrNo),
            ("So, have you ever wanted to give up?", "So, have you ever…", YesOrNo),
            ("Is there a book?", "Is there a book?", YesOrNo),
            ("Haven’t we met? Did you notice?", "Haven’t we met?", YesOrNo),
            ("How long is your rota?", "How long is your…", Number),
            ("And how many ropes have you?", "And how many ropes…", Number),
            ("How often do you oil them? Do you use grease?", "How often do you…", Number),
            ("Which is better, hemp or nylon?", "Which is better, hemp…", Winner),
            ("Which of the two do you prefer?", "Which of the two…", Winner),
            ("Hemp or nylon?", "Hemp or nylon?", Winner),
            ("What time do you ring on Sundays?", "What time do you…", Winner),
            ("What is your favourite method?", "What is your favourite…", Winner),
            ("Any questions?", "Any questions?", YesOrNo),
            ("The stays hold, right?", "The stays hold, right?", YesOrNo),
            ("You oil them yourselves, don’t you?", "You oil them yourselves…", YesOrNo),
            ("You oil them yourselves?", "You oil them yourselves?", YesOrNo),
            ("Ever dropped a bell?", "Ever dropped a bell?", YesOrNo),
            ("Shall we have a library of stays?", "Shall we have a…", YesOrNo),
            ("Who here has rung a peal?", "Who here has rung…", Hands),
            ("Who else hates handbells?", "Who else hates handbells?", Hands),
            ("Who of you has rung on twelve?", "Who of you has…", Hands),
            ("Who has ever broken a stay?", "Who has ever broken…", Hands),
            ("When did you start?", "When did you start?", Date),
            ("When did your tower first open?", "When did your tower…", Date),
            ("When were your bells founded?", "When were your bells…", Date),
            ("At what age did you begin?", "At what age did…", Winner),
            ("Where do you live?", "Where do you live?", Winner),
            ("Where are you from?", "Where are you from?", Winner),
            ("How confident are you with calls?", "How confident are you…", Winner),
            ("Which rope do you use?", "Which rope do you…", Winner),
            ("What’s your favourite method?", "What’s your favourite method?", Winner),
        ] {
            assert_eq!(closed(&Prose::read(ask)), Some((quoted.to_owned(), answer)), "{ask}");
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
            "How many came back, and what brought them?",
            "How do you tell which rope is worn?",
            "Which rope gave you most trouble this year?",
            "Is it worth it",
            "What was the best hour in your tower this year?",
            "Who taught you, and what do you do otherwise?",
            "What do you do when they don't?",
            "Will, what would you do?",
            "When it rains, do you go on?",
            "Who helped you through your first winter?",
            "Who has taught you most?",
            "When did you last laugh in the tower?",
            "When do you let a beginner ring alone?",
            "Where do you get stuck?",
            "Where do you work when it rains, and on what?",
            "Which rope do you trust?",
            "Who here has rung a peal, and what kept you going?",
            "You are stuck on a ladder: what now?",
            "How well did it go, and how did you tell?",
            "What words do you use with a nervous learner?",
            "How did you get the stays right?",
            "Which method do you never get right?",
            "",
        ] {
            assert_eq!(closed(&Prose::read(ask)), None, "{ask}");
        }
    }
}
