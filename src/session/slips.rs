//! Slips that make a line no TOML: what to say of them, and how to put right those where there is one way only to write
//! what is meant: quotation marks as word processors and telephones make them, a colon for `=`, a text without quotation
//! marks, a header without its bracket.

use super::fault::{Fault, FaultKind};
use super::table::Kind;
use super::{Edit, Session, Span};

/// The parser's words, said to a facilitator: what to do depends on what the line looks like.
pub(super) fn syntax_fault(text: &str, span: Span, message: &str) -> Fault {
    let at = span.start.min(text.len());
    let start = text[..at].rfind('\n').map_or(0, |before| before + 1);
    let line = text[start..].lines().next().unwrap_or_default();
    let key = line.split(['=', ':']).next().unwrap_or_default().trim();
    let is_key = !key.is_empty() && key.chars().all(|c| c.is_alphanumeric() || c == '_' || c == '-');
    let starts = |beginning: &str| message.starts_with(beginning);
    let has = |part: &str| message.contains(part);
    let (message, help) = if line.contains(['“', '”', '„', '«', '»']) {
        (
            "these are curly quotation marks, which TOML does not know".to_owned(),
            format!("Use straight ones: {key} = \"…\""),
        )
    } else if is_key && line.contains(':') && !line.contains('=') {
        ("between a key and its value stands `=`, not `:`".to_owned(), format!("Write it like this: {key} = …"))
    } else if starts("duplicate key") {
        (format!("`{}` stands here twice", key.trim_matches(['[', ']'])), "Keep one of the two.".to_owned())
    } else if has("must be quoted") && (line.contains('/') || key.contains("date")) {
        (
            "this is neither a text in quotes nor a day".to_owned(),
            "Write a day as 2027-02-11, and put text in quotes: \"…\"".to_owned(),
        )
    } else if has("must be quoted") {
        ("text stands in quotes".to_owned(), format!("Put quotes around it: {key} = \"…\""))
    } else if has("basic string") || has("literal string") {
        (
            "this text has no end, or holds a sign that it may not".to_owned(),
            "Close it with a quotation mark. Inside a text, write \\\" for a quotation mark and \\\\ for a backslash."
                .to_owned(),
        )
    } else if has("unclosed array") || has("missing comma") || has("in array") {
        (
            "a list needs commas between its entries and `]` at its end".to_owned(),
            "Write it like this: [\"one\", \"two\"]".to_owned(),
        )
    } else if has("unclosed table") {
        (
            "a header needs its closing bracket".to_owned(),
            "Write [venue] or [[attendee]], on a line of its own.".to_owned(),
        )
    } else if let Some(range) =
        message.strip_prefix("invalid date, expected ").or_else(|| message.strip_prefix("invalid time, expected "))
    {
        let range = range.replace("between", "from").replace(" and ", " to ");
        (
            format!("the calendar and the clock do not have this: it needs a {range}"),
            "Write days as 2027-02-11 and times as 18:30.".to_owned(),
        )
    } else {
        (
            format!("this is not TOML: {message}"),
            "A line is `key = value`, a header such as [venue], or a comment that begins with #.".to_owned(),
        )
    };
    let end = span.end.max(at).min(text.len());
    Fault { fix: mended(line, start), ..Fault::new(FaultKind::Syntax, at..end, message, help) }
}

/// What puts a line right that begins at byte `start` of the file; nothing where it could mean several things. The
/// line is given without what ends it.
fn mended(line: &str, start: usize) -> Vec<Edit> {
    let indent = line.len() - line.trim_start().len();
    let body = line.trim();
    let right = if body.starts_with('[') { header(body) } else { pair(body) };
    let edit = |text| Edit { span: (start + indent..start + indent + body.len()).into(), text };
    right.filter(|right| right != body).map(edit).into_iter().collect()
}

/// A header of the format with its brackets.
fn header(line: &str) -> Option<String> {
    let name = line.trim_matches(['[', ']']).trim();
    let mut keys = Session::keys();
    let mut kind = None;
    for part in name.split('.') {
        kind = Some(keys.iter().find(|key| key.name == part)?.kind);
        if let Some(Kind::Table(below) | Kind::Tables(below)) = kind {
            keys = below;
        }
    }
    match kind? {
        Kind::Table(_) => Some(format!("[{name}]")),
        Kind::Tables(_) => Some(format!("[[{name}]]")),
        _ => None,
    }
}

/// A key with its value.
fn pair(line: &str) -> Option<String> {
    let (key, sign, value) = match (line.find('='), line.find(':')) {
        (Some(at), colon) if colon.is_none_or(|colon| at < colon) => (&line[..at], "=", &line[at + 1..]),
        (_, Some(at)) => (&line[..at], " =", &line[at + 1..]),
        _ => return None,
    };
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-');
    if key.trim().is_empty() || !key.trim().chars().all(plain) {
        return None;
    }
    let space = value.len() - value.trim_start().len();
    let right = straight(value.trim())?;
    Some(format!("{key}{sign}{}{right}", &value[..space]))
}

/// A value with straight quotation marks, and with some where it has none.
fn straight(value: &str) -> Option<String> {
    const CURLY: [char; 3] = ['“', '”', '„'];
    if value.contains(CURLY) {
        // A straight one among them, or a backslash, would make of it another text.
        let is_list = value.starts_with('[') && value.ends_with(']');
        let marks = value.matches(CURLY).count();
        let is_text = value.starts_with(CURLY) && value.ends_with(CURLY) && marks == 2;
        let is_sound = marks.is_multiple_of(2) && !value.contains(['"', '\\', '#']);
        return ((is_list || is_text) && is_sound).then(|| value.replace(CURLY, "\""));
    }
    let begins_a_value = value.starts_with(['"', '\'', '[', '{']);
    let is_scalar = value.starts_with(|c: char| c.is_ascii_digit()) || matches!(value, "true" | "false");
    if begins_a_value || is_scalar {
        return Some(value.to_owned());
    }
    let is_text = value.starts_with(char::is_alphabetic) && !value.contains(['"', '\\', '#', '=', '/', '«', '»']);
    is_text.then(|| format!("\"{value}\""))
}

#[cfg(test)]
mod tests {
    use super::mended;

    #[track_caller]
    fn check(line: &str, expected: Option<&str>) {
        let mut right = line.to_owned();
        let edits = mended(line, 0);
        for edit in &edits {
            right.replace_range(edit.span.range(), &edit.text);
        }
        assert_eq!((!edits.is_empty()).then_some(right.as_str()), expected);
    }

    #[test]
    fn a_slip_with_one_meaning_is_written_as_it_was_meant() {
        check("title = “Swim coaches’ circle”", Some("title = \"Swim coaches’ circle\""));
        check("notes = „soup“ ", Some("notes = \"soup\" "));
        check("  offered  =  [“tea”, “soup”]", Some("  offered  =  [\"tea\", \"soup\"]"));
        check("title: \"Swim\"", Some("title = \"Swim\""));
        check("capacity: 20", Some("capacity = 20"));
        check("kind = cafe", Some("kind = \"cafe\""));
        check("title: Swim coaches' circle", Some("title = \"Swim coaches' circle\""));
        check("[venue", Some("[venue]"));
        check("[[attendee]", Some("[[attendee]]"));
        check("[attendee", Some("[[attendee]]"));
        check("[[when.option", Some("[[when.option]]"));
    }

    #[test]
    fn one_that_could_mean_more_stays() {
        for line in [
            "title = “Swim \"fast\" circle”",
            "title = “Swim” and “dive”",
            "date = 11/02/2027",
            "title = Swim # and dive",
            "[vennue",
            "[venue.name",
            "just some words",
            "start = 18.30pm",
            "",
        ] {
            check(line, None);
        }
    }
}
