//! Words of a cell or heading, without what people do not mean by them: case, signs and spacing.

/// The words of a text, in lower case. An apostrophe parts a word as a space does.
pub(super) fn words(text: &str) -> Vec<String> {
    text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_lowercase).collect()
}

/// Whether the words hold a phrase, as whole words next to each other.
pub(super) fn holds(words: &[String], phrase: &str) -> bool {
    let length = phrase.bytes().filter(|byte| *byte == b' ').count() + 1;
    words.windows(length).any(|window| window.iter().zip(phrase.split(' ')).all(|(word, said)| word == said))
}

/// Whether two texts are the same words.
pub(super) fn same(one: &str, other: &str) -> bool {
    let words = words(one);
    !words.is_empty() && words == self::words(other)
}

/// The text on one line, with one space where there was any.
pub(super) fn one_line(text: &str) -> String {
    let visible = |c: &char| !c.is_control() || c.is_whitespace();
    let text: String = text.chars().filter(visible).collect();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
