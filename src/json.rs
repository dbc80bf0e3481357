//! JSON as it may be shown on a terminal, where people read it too: nothing in it is hidden, and nothing turns the text
//! around. All the JSON that `cop` writes is written here.

use crate::text::is_hidden;
use serde::Serialize;
use std::fmt::Write;

/// A value on one line.
pub(crate) fn line(value: &impl Serialize) -> String {
    shown(serde_json::to_string(value))
}

/// A value with a line for each of its parts, the last line ended.
pub(crate) fn pretty(value: &impl Serialize) -> String {
    shown(serde_json::to_string_pretty(value)) + "\n"
}

/// With every character that cannot be shown escaped. Such a character stands only in texts, and a text has no line
/// ends: those are between the parts.
fn shown(json: serde_json::Result<String>) -> String {
    // Plain structs of texts and numbers always have a form in JSON.
    let json = json.unwrap_or_default();
    let hides = |c: char| c != '\n' && is_hidden(c);
    if !json.contains(hides) {
        return json;
    }
    let mut shown = String::with_capacity(json.len());
    for c in json.chars() {
        if hides(c) {
            for unit in c.encode_utf16(&mut [0; 2]) {
                let _ = write!(shown, "\\u{unit:04x}");
            }
        } else {
            shown.push(c);
        }
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::{line, pretty};

    #[test]
    fn what_cannot_be_seen_is_escaped_and_reads_back() {
        let text = ["a\u{202e}b\n\u{7f}\u{1b}", "\u{e0001} 李雷"];
        assert_eq!(line(&text), r#"["a\u202eb\n\u007f\u001b","\udb40\udc01 李雷"]"#);
        for json in [line(&text), pretty(&text)] {
            assert_eq!(serde_json::from_str::<Vec<String>>(&json).unwrap(), text);
        }
        assert_eq!(pretty(&["a", "b"]), "[\n  \"a\",\n  \"b\"\n]\n");
    }
}
