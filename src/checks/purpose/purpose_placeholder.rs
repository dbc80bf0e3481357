//! `purpose-placeholder`: a note to oneself where the purpose should be.

use super::{Context, frame, judged};
use crate::finding::{Family, Finding, Level, Rule};
use crate::words::{Lexicon, Prose, TO_COME, entries};

/// More of these that stand for a purpose only.
const WORDS: &str = "
=to do, =to be written, =n a, =lorem ipsum, =same as last time, =same as last year, =same as before, =as last time,
=will fill, =insert purpose, =insert here, =purpose here, =your purpose, =purpose goes here, =placeholder, =coming
soon, =watch this space
";

/// A longer purpose that has such a word says something besides: "details to be confirmed". Judgement.
const LONGEST: usize = 10;

/// With more words than this, "to do" is part of a sentence. Judgement: "purpose: to do".
const TO_DO: usize = 3;

const LISTS: &[((), &str)] = &[((), TO_COME), ((), WORDS)];
static PLACEHOLDERS: Lexicon<(), { entries(LISTS) }> = Lexicon::new(LISTS);

pub(in crate::checks) static RULE: Rule = Rule {
    id: "purpose-placeholder",
    family: Family::Purpose,
    level: Level::Error,
    summary: "a placeholder where the purpose should be",
    why: "
A placeholder slips through because nobody reads their own draft twice: people do publish meetings whose purpose is
\"TBC\". A rough sentence can be improved by the first person who reads it, a placeholder cannot.
",
    source: "Judgement; real groups have published pages with these in them.",
    bad: r#"
[session]
title = "Bell ringers' evening"
purpose = "TBC, ask Ines"
#         ^^^^^^^^^^^^^^^ "TBC" still stands where the purpose should
"#,
    good: r#"
[session]
title = "Bell ringers' evening"
purpose = "Tower captains compare how they keep learners past the first winter, so that each of us goes home with one thing to try."
"#,
    silenced_by: &[],
    rests_on: &[],
};

pub(in crate::checks) fn check(context: &Context<'_>) -> Vec<Finding> {
    let Some(purpose) = context.session.session.purpose.get() else {
        return vec![];
    };
    // Where it is not in English nobody has read it yet.
    let read = match judged(context) {
        Some((judgement, _)) => placeholder(&judgement.text),
        None => placeholder(&Prose::read(purpose)),
    };
    let Some(placeholder) = read else {
        return vec![];
    };
    let message = format!("\"{placeholder}\" still stands where the purpose should");
    let help = format!("One sentence is enough, even a rough one. Finish this: \"{}\"", frame(context));
    vec![RULE.at(purpose.span, message).help(help)]
}

/// The words that show that the purpose is still to be written.
fn placeholder<'p>(text: &Prose<'p>) -> Option<&'p str> {
    let purpose = text.written.trim();
    let bracketed = [('<', '>'), ('[', ']'), ('{', '}')]
        .iter()
        .any(|(open, close)| purpose.starts_with(*open) && purpose.ends_with(*close));
    let only_marks = purpose.chars().all(|c| "?.…-–_*/ ".contains(c));
    if bracketed || only_marks {
        return Some(purpose).filter(|purpose| !purpose.is_empty());
    }
    if text.words.len() > LONGEST {
        return None;
    }
    // "To do" stands for a purpose where little else does: "what they have to do" is part of one.
    let stands_alone = |words: &str| !words.eq_ignore_ascii_case("to do") || text.words.len() <= TO_DO;
    let hits = PLACEHOLDERS.find(text).into_iter().map(|hit| text.quote(hit.words));
    hits.into_iter().find(|words| stands_alone(words))
}

#[cfg(test)]
mod tests {
    use crate::words::Prose;

    fn placeholder(purpose: &str) -> Option<&str> {
        super::placeholder(&Prose::read(purpose))
    }

    #[test]
    fn what_stands_for_a_purpose_is_found_and_a_purpose_with_something_open_is_not() {
        for purpose in [
            "TBC", "to be agreed on the night", "???", "...", "<what it is for>", "[insert purpose here]", "n/a",
            "Todo", "Purpose: to do",
        ] {
            assert!(placeholder(purpose).is_some(), "{purpose}");
        }
        for purpose in [
            "Stewards work out which two stiles to mend first",
            "Stewards from four parishes work out which two stiles to mend first this spring; the pub is to be confirmed",
            "Fill the gaps in our stile map",
            "Stewards compare what they have to do",
            "Anything to do with stiles",
        ] {
            assert_eq!(placeholder(purpose), None);
        }
    }
}
