//! Words by which somebody says whom to tell: whether they reach anybody.

use super::Prose;

/// Words that stand for whoever wrote them.
const OWN: &[&str] = &["me", "us"];
/// Words for telling somebody, and what stands between them. Any other word may be a name, a place or a way.
const TELLING: &[&str] = &[
    "a", "an", "answer", "any", "ask", "back", "by", "call", "contact", "dm", "drop", "either", "email", "give",
    "just", "know", "let", "line", "mail", "message", "msg", "note", "of", "one", "or", "phone", "ping", "please",
    "reply", "ring", "rsvp", "send", "shout", "sms", "tell", "text", "to", "whatsapp", "with",
];

/// Whether some words tell people to reach whoever wrote them, and neither who that is nor how: "me", "text me", "let us
/// know".
#[must_use]
pub fn reaches_nobody(words: &str) -> bool {
    let text = Prose::read(words);
    let all = || (0..text.words.len()).map(|at| text.plain(at));
    let is_plain = words.chars().all(|c| c.is_alphabetic() || c.is_whitespace() || matches!(c, '.' | ',' | '/'));
    is_plain
        && all().any(|word| OWN.contains(&word))
        && all().all(|word| OWN.contains(&word) || TELLING.contains(&word))
}
