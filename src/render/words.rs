//! Words as they may be printed: one line, and nothing in it that hides, reverses or rings.

use crate::documents::{Inline, Text};
use crate::text::is_hidden;

/// The words of a part of a text. A space at the edge of `cop`'s own parts it from its neighbour; the file's has none.
pub(super) fn words(inline: &Inline) -> String {
    match inline {
        Inline::Ours(words) => clean(words),
        Inline::Theirs(words) | Inline::Strong(words) => clean(words).trim().to_owned(),
    }
}

/// A text without any marks.
pub(crate) fn plain(text: &Text) -> String {
    let plain: String = text.0.iter().map(words).collect();
    plain.trim().to_owned()
}

/// The words with each run of white space as one space, and without characters that cannot be seen.
///
/// A joiner or a variation selector stays where it shapes the character before it, as in Persian or in an emoji.
pub(super) fn clean(words: &str) -> String {
    let mut clean = String::with_capacity(words.len());
    for c in words.chars() {
        if c.is_whitespace() {
            if !clean.ends_with([' ', NO_BREAK]) {
                clean.push(if c == NO_BREAK { c } else { ' ' });
            }
        } else if !is_hidden(c) && (!shapes(c) || clean.chars().next_back().is_some_and(|c| !c.is_ascii())) {
            clean.push(c);
        }
    }
    clean
}

/// A space where no line ends.
const NO_BREAK: char = '\u{a0}';

/// Whether it changes the look of the character before it, and nothing else.
fn shapes(c: char) -> bool {
    matches!(c, '\u{200c}' | '\u{200d}' | '\u{fe00}'..='\u{fe0f}')
}

/// Whether any of it is written from right to left.
pub(super) fn right_to_left(words: &str) -> bool {
    words.chars().any(|c| {
        matches!(c, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}' | '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}')
    })
}

/// The code of a language that is not English, where it is one: letters, digits and hyphens.
pub(super) fn language(code: &str) -> Option<String> {
    let code = code.trim().to_ascii_lowercase();
    let parts =
        code.split('-').all(|part| (1..=8).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric()));
    let english = code == "en" || code.starts_with("en-");
    (parts && !english && code.len() <= 35).then_some(code)
}

#[cfg(test)]
mod tests {
    use super::clean;

    #[test]
    fn a_text_is_one_line_without_anything_hidden() {
        assert_eq!(clean("one\r\n\ttwo\u{2028}three"), "one two three");
        assert_eq!(clean("a\u{202e}b\u{200b}c\u{7}\u{1b}[31m\u{feff}"), "abc[31m");
        assert_eq!(clean("Jo\u{200d}\u{fe0f}"), "Jo");
    }

    #[test]
    fn joiners_stay_where_they_shape_a_character() {
        for text in ["👩‍🏫", "❤️", "می‌خواهم"] {
            assert_eq!(clean(text), text);
        }
    }
}
