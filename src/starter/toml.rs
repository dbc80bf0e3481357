//! Values as TOML writes them.

/// A text in quotes, on one line.
pub(crate) fn text(text: &str) -> String {
    let mut quoted = String::with_capacity(text.len() + 2);
    push_text(&mut quoted, text);
    quoted
}

/// Writes a text in quotes behind what is written.
pub(super) fn push_text(toml: &mut String, text: &str) {
    let is_special = |byte: u8| byte.is_ascii_control() || matches!(byte, b'"' | b'\\');
    toml.push('"');
    let mut rest = text;
    // Hardly any text has one, and to look at all of it is quicker than to stop at the first.
    let any = text.bytes().fold(false, |any, byte| any | is_special(byte));
    while any && let Some(at) = rest.bytes().position(is_special) {
        toml.push_str(&rest[..at]);
        match rest.as_bytes()[at] {
            b'"' => toml.push_str("\\\""),
            b'\\' => toml.push_str("\\\\"),
            b'\n' => toml.push_str("\\n"),
            b'\t' => toml.push_str("\\t"),
            // TOML refuses these as they are.
            byte => toml.push_str(&format!("\\u{byte:04X}")),
        }
        rest = &rest[at + 1..];
    }
    toml.push_str(rest);
    toml.push('"');
}

/// A list of texts on one line.
pub(super) fn list(texts: &[String]) -> String {
    let mut list = String::new();
    push_list(&mut list, texts);
    list
}

/// Writes a list of texts behind what is written.
pub(super) fn push_list(toml: &mut String, texts: &[String]) {
    toml.push('[');
    for (at, text) in texts.iter().enumerate() {
        toml.push_str(if at > 0 { ", " } else { "" });
        push_text(toml, text);
    }
    toml.push(']');
}

/// A line with names and numbers; none where there is nothing to count.
pub(super) fn count_table(key: &str, counts: &[(String, u32)]) -> String {
    if counts.is_empty() {
        return String::new();
    }
    let counts: Vec<String> = counts.iter().map(|(name, people)| format!("{} = {people}", bare(name))).collect();
    format!("{key} = {{ {} }}\n", counts.join(", "))
}

/// A key: in quotes where TOML needs them.
fn bare(name: &str) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
    if !name.is_empty() && name.chars().all(plain) { name.to_owned() } else { text(name) }
}
