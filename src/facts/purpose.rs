//! What the session is for, as far as the file says it: a note to oneself is no purpose.

use super::Facts;
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

impl<'s> Facts<'s> {
    /// What it is for, as it is written; none where a placeholder stands for it.
    #[must_use]
    pub fn purpose(&self) -> Option<&'s str> {
        self.session.session.purpose.text().filter(|purpose| placeholder(&Prose::read(purpose)).is_none())
    }
}

/// The words that show that the purpose is still to be written.
#[must_use]
pub fn placeholder<'p>(text: &Prose<'p>) -> Option<&'p str> {
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
