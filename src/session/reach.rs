//! Words by which somebody says whom to tell: whether they reach anybody.

use super::contacts;
use crate::words::Prose;

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

/// What people write where they want no answer.
const NO_REPLY: &[&str] = &[
    "do not answer", "do not reply", "do not respond", "don't answer", "don't reply", "n/a", "na", "no answer needed",
    "no need to answer", "no need to reply", "no one", "no replies", "no replies needed", "no reply",
    "no reply needed", "no reply necessary", "no reply required", "no response needed", "no response required",
    "no rsvp", "no rsvp needed", "no rsvp required", "no-one", "no-reply", "nobody", "none", "noreply", "not needed",
    "please do not reply", "please don't reply",
];
/// What the address of a machine begins with that reads no mail, in letters alone.
const UNREAD: &[&str] =
    &["donotreply", "donotrespond", "dontreply", "nepasrepondre", "noreply", "noreplies", "noresponse"];

/// Whether whoever answers by these words reaches nobody: they want no answer, or name nothing but an address that takes
/// none, such as "no-reply@example.org".
#[must_use]
pub fn wants_no_reply(words: &str) -> bool {
    let plain = words.trim().trim_end_matches(['.', '!']).replace('’', "'");
    if NO_REPLY.iter().any(|said| plain.eq_ignore_ascii_case(said)) {
        return true;
    }
    let found = contacts(words);
    !found.is_empty() && found.iter().all(|place| is_unread(&words[*place]))
}

/// Whether nobody reads what is sent to this address.
fn is_unread(address: &str) -> bool {
    let Some((name, _)) = address.split_once('@') else { return false };
    let name: String = name.chars().filter(|c| c.is_alphabetic()).collect::<String>().to_lowercase();
    UNREAD.iter().any(|unread| name == *unread || name.ends_with(unread) || name.starts_with(unread))
}

#[cfg(test)]
mod tests {
    use super::wants_no_reply;

    #[test]
    fn an_address_that_nobody_reads_reaches_nobody_and_another_beside_it_does() {
        for nobody in [
            "no-reply@ropes.example", "noreply@ropes.example", "The club, do_not_reply@ropes.example", "Nobody.",
            "do not reply", "No reply needed", "events-noreply@ropes.example", "N/A",
        ] {
            assert!(wants_no_reply(nobody), "{nobody}");
        }
        for somebody in [
            "Una",
            "una@ropes.example",
            "noreply@ropes.example or ring 01632 960441",
            "reply to this",
            "Noah",
            "no reply needed unless you cannot come; ring Una",
            "nobody but Una",
            "reply@ropes.example",
        ] {
            assert!(!wants_no_reply(somebody), "{somebody}");
        }
    }
}
