//! Slips that make a line no TOML: what to say of each in words a person can act on, and how to put right those where
//! there is one way only to write what is meant.

use super::astray::key_of_one_table;
use super::fault::{Fault, FaultKind};
use super::outline::NO_NUMBER;
use super::table::{Choice, Key, Kind};
use super::values::example;
use super::{Edit, Session, Span, nearest, nearest_for_sure, spoken};

/// An error of the parser: where, and a hint at what it is. Nobody reads its words.
pub(super) struct Error {
    pub(super) at: Span,
    pub(super) hint: String,
}

/// What is said of a slip: where, what is the matter, what to do, and what to write instead of the line.
struct Verdict {
    at: Span,
    message: String,
    help: String,
    right: Option<String>,
}

/// Signs that word processors and telephones make of quotation marks. The first three are what people mean by straight
/// ones.
const CURLY: [char; 5] = ['“', '”', '„', '«', '»'];
/// What a line may be.
const LINES: &str = "A line is `key = value`, a header such as [venue], or a comment that begins with #.";

/// The fault of a line.
///
/// Takes the text of the file, where the line starts, its first error, and the keys that the format has in its table.
pub(super) fn fault(text: &str, start: usize, error: &Error, keys: &'static [Key]) -> Fault {
    let line = Line::of(text, start);
    let said = match line.body.starts_with('[') && !line.goes_on(error) {
        true => of_header(&line, error),
        false => of_pair(&line, error, keys),
    };
    let edit = |text| Edit { span: line.span(line.body), text };
    let fix = said.right.filter(|right| right != line.body).map(edit).into_iter().collect();
    Fault { fix, ..Fault::new(FaultKind::Syntax, said.at, said.message, said.help) }
}

/// The fault of a header in one pair of brackets where it takes two.
pub(super) fn single_brackets(header: Span, name: &str) -> Fault {
    let message = format!("[{name}] needs two pairs of brackets: a file may have several of them");
    let edit = Edit { span: header, text: format!("[[{name}]]") };
    let fault = Fault::new(FaultKind::Value, header, message, format!("Write it like this: [[{name}]]"));
    Fault { fix: vec![edit], ..fault }
}

/// The table that a header at fault opens, where its name is one of the format's: the name, and whether there may be
/// several.
pub(super) fn table(text: &str, start: usize) -> Option<(Span, bool)> {
    let line = Line::of(text, start);
    let name = line.header_name();
    match kind_of(name)? {
        Kind::Table(_) => Some((line.span(name), false)),
        Kind::Tables(_) => Some((line.span(name), true)),
        _ => None,
    }
}

/// The key of a line that is no header, without its quotes: where something like one stands.
pub(super) fn key(text: &str, start: usize) -> Option<Span> {
    let line = Line::of(text, start);
    let Pair { key, .. } = Pair::of(line.body)?;
    (!key.is_empty() && key.chars().all(is_of_key)).then(|| line.span(key))
}

/// A line of the file, without what ends it.
struct Line<'t> {
    start: usize,
    whole: &'t str,
    /// Without the spaces around it.
    body: &'t str,
    /// The next line; nothing at the end of the file.
    next: &'t str,
}

impl<'t> Line<'t> {
    fn of(text: &'t str, start: usize) -> Line<'t> {
        let mut lines = text[start..].lines();
        let whole = lines.next().unwrap_or_default();
        let body = whole.trim_matches([' ', '\t', '\r', '\u{feff}']);
        Line { start, whole, body, next: lines.next().unwrap_or_default().trim() }
    }

    /// Whether what this line says may go on in the next, which begins nothing of its own.
    fn may_go_on(&self) -> bool {
        let begins = |next: &str| {
            next.starts_with(['[', '#'])
                || Pair::of(next).is_some_and(|pair| pair.sign == '=' && pair.key.chars().all(is_of_key))
        };
        !self.next.is_empty() && !begins(self.next)
    }

    /// Where a part of the line stands in the file.
    fn span(&self, part: &str) -> Span {
        let start = self.start + (part.as_ptr() as usize - self.whole.as_ptr() as usize);
        (start..start + part.len()).into()
    }

    /// Whether the error is one of a list or a table that this line only goes on with.
    fn goes_on(&self, error: &Error) -> bool {
        error.hint.contains("array element") || error.hint.contains("in array")
    }

    fn header_name(&self) -> &'t str {
        let inside = self.body.trim_start_matches('[').split([']', '#']).next();
        inside.unwrap_or_default().trim()
    }
}

fn is_of_key(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '_' | '-')
}

/// What the format has under a header of this name.
fn kind_of(name: &str) -> Option<Kind> {
    let mut keys = Session::keys();
    let mut kind = None;
    for part in name.split('.') {
        kind = Some(keys.iter().find(|key| key.name == part)?.kind);
        if let Some(Kind::Table(below) | Kind::Tables(below)) = kind {
            keys = below;
        }
    }
    kind
}

fn of_header(line: &Line<'_>, error: &Error) -> Verdict {
    let name = line.header_name();
    let right = kind_of(name).and_then(|kind| match kind {
        Kind::Table(_) => Some(format!("[{name}]")),
        Kind::Tables(_) => Some(format!("[[{name}]]")),
        _ => None,
    });
    let is_closed = line.body.split('#').next().unwrap_or_default().trim_end().ends_with(']');
    let (message, help) = match is_closed {
        false if line.body.contains(']') => {
            ("a header stands on a line of its own", "Put what follows it on the next line.".to_owned())
        }
        false => {
            ("a header needs its closing bracket", "Write [venue] or [[attendee]], on a line of its own.".to_owned())
        }
        true => (
            "this is no header that TOML knows",
            match &right {
                Some(right) => format!("Write it like this: {right}"),
                None => "Write [venue] or [[attendee]], on a line of its own.".to_owned(),
            },
        ),
    };
    let comment = line.body.contains('#') || line.body.contains('=');
    Verdict { at: error.at, message: message.to_owned(), help, right: right.filter(|_| !comment) }
}

/// A key with its value, as a line has them.
struct Pair<'t> {
    key: &'t str,
    /// What stands between the two: `=` or `:`.
    sign: char,
    /// What stands behind it, without the spaces around it.
    value: &'t str,
    /// The same with the spaces before it.
    rest: &'t str,
}

impl<'t> Pair<'t> {
    fn of(body: &'t str) -> Option<Pair<'t>> {
        let at = body.find(['=', ':'])?;
        let (key, rest) = (&body[..at], &body[at + 1..]);
        Some(Pair {
            key: key.trim(),
            sign: if body[at..].starts_with('=') { '=' } else { ':' },
            value: rest.trim(),
            rest,
        })
    }
}

fn of_pair(line: &Line<'_>, error: &Error, keys: &'static [Key]) -> Verdict {
    let said = |at: Span, message: &str, help: String, right: Option<String>| Verdict {
        at,
        message: message.to_owned(),
        help,
        right,
    };
    let hint = |part: &str| error.hint.contains(part);
    let list = || {
        let (message, help) = ("a list needs commas between its entries and `]` at its end", "[\"one\", \"two\"]");
        said(error.at, message, format!("Write it like this: {help}"), None)
    };
    let Some(pair) = Pair::of(line.body).filter(|pair| !pair.key.contains(['"', '[', '{', ','])) else {
        return match () {
            () if hint("array") => list(),
            () if hint("string") && line.body.contains(['"', '\'']) => no_end(error),
            () => said(error.at, "this line has no `=`", LINES.to_owned(), None),
        };
    };
    let (name, value) = (pair.key, pair.value);
    let known = keys.iter().find(|key| key.name == name);
    // At the top of a file a key is written as under the header that it lacks.
    let is_top = keys.iter().any(|key| matches!(key.kind, Kind::Table(_)));
    let known = known.or_else(|| key_of_one_table(name).filter(|_| is_top));
    let kind = known.map(|key| key.kind);
    let here = if value.is_empty() { line.span(name) } else { line.span(value) };
    // The line with another value.
    let with = |value: String| {
        let head = &line.body[..line.body.len() - pair.rest.len() - 1];
        let space = &pair.rest[..pair.rest.len() - pair.rest.trim_start().len()];
        let sign = if pair.sign == '=' { "=" } else { " =" };
        Some(format!("{head}{sign}{space}{value}"))
    };
    let like_this = || match known {
        Some(key) => format!("Write it like this: {}", example(key)),
        None => format!("Write it like this: {name} = \"…\""),
    };
    let is_one_word = name.chars().all(is_of_key) && !name.is_empty();
    let is_quoted = value.starts_with(['"', '\'']);
    if !is_quoted && value.contains(CURLY) {
        let help = format!("Use straight ones: {name} = \"…\"");
        let right = right(value, kind).and_then(with).filter(|_| is_one_word);
        return said(error.at, "these are curly quotation marks, which TOML does not know", help, right);
    }
    if pair.sign == ':' && is_one_word {
        let colon = line.span(&line.body[line.body.len() - pair.rest.len() - 1..line.body.len() - pair.rest.len()]);
        let at = if name.len() == line.body.len() - pair.rest.len() - 1 { colon } else { error.at };
        let right = right(value, kind).and_then(with);
        return said(
            at,
            "between a key and its value stands `=`, not `:`",
            format!("Write it like this: {name} = …"),
            right,
        );
    }
    if !is_one_word && !hint("array") && !name.contains(['.', '\'']) {
        let meant = nearest(name, keys.iter().map(|key| key.name));
        let sure = nearest_for_sure(name, keys.iter().map(|key| key.name));
        let help = meant.map_or(LINES.to_owned(), |meant| format!("Did you mean `{meant}`?"));
        let rest = &line.body[line.body.find(['=', ':']).unwrap_or_default()..];
        let right = sure.filter(|_| pair.sign == '=').map(|sure| format!("{sure} {rest}"));
        return said(line.span(name), &format!("`{name}` is no key: a key is one word"), help, right);
    }
    if value.is_empty() || value.starts_with('#') {
        let help = format!("{}; or take the line out.", like_this());
        return said(line.span(name), &format!("nothing stands behind `{name} =`"), help, None);
    }
    if value.starts_with('=') {
        let space = if pair.rest.starts_with('=') { " " } else { "" };
        let value = format!("{space}{}", value.trim_start_matches('=').trim_start());
        return said(error.at, "here stands one `=` too many", like_this(), with(value));
    }
    if is_quoted {
        return match of_quoted(value, known) {
            Some((message, help, value)) => said(here, message, help, value.and_then(with)),
            None => Verdict { right: ended(value, line).and_then(with), ..no_end(error) },
        };
    }
    if value.starts_with(['[', '{']) || hint("array") {
        return match () {
            () if hint("inline table") || value.starts_with('{') => said(
                error.at,
                "a table in braces needs commas between its entries and `}` at its end",
                like_this(),
                None,
            ),
            () if hint("basic string") || hint("literal string") => no_end(error),
            () if hint(NO_NUMBER) => no_number(error.at),
            () if hint("must be quoted") => said(
                error.at,
                "text stands in quotes",
                "Put quotes around it, and write the list like this: [\"one\", \"two\"]".to_owned(),
                None,
            ),
            () => list(),
        };
    }
    of_bare(value, here, error, name, known, with)
}

/// A number without digits, or with others than TOML's.
fn no_number(at: Span) -> Verdict {
    let help = "Write it in figures, such as 12; or put quotes around it if it is text.".to_owned();
    Verdict { at, message: "this is no number that TOML knows".to_owned(), help, right: None }
}

/// A text that nothing ends.
fn no_end(error: &Error) -> Verdict {
    Verdict {
        at: error.at,
        message: "this text has no end, or holds a sign that it may not".to_owned(),
        help:
            "Close it with a quotation mark. Inside a text, write \\\" for a quotation mark and \\\\ for a backslash."
                .to_owned(),
        right: None,
    }
}

/// A text that nothing ends, with its end: where it can only be that of its line.
fn ended(value: &str, line: &Line<'_>) -> Option<String> {
    let mark = value.chars().next()?;
    let is_sound = !value[1..].is_empty() && !value[1..].contains([mark, '\\', '#']);
    (is_sound && !line.may_go_on()).then(|| format!("{value}{mark}"))
}

/// A value that begins with a quotation mark: what is the matter, what to do, and the value as it was meant. Nothing where
/// the text has no end.
fn of_quoted(value: &str, known: Option<&'static Key>) -> Option<(&'static str, String, Option<String>)> {
    let mark = if value.starts_with('"') { '"' } else { '\'' };
    let inner = value.strip_prefix(mark)?;
    let is_long = inner.starts_with([mark; 2].iter().collect::<String>().as_str());
    let last = value.chars().last()?;
    let ends = end_of_text(inner, mark);
    let behind = ends.map(|at| inner[at + 1..].trim_start());
    if let (Some(at), false) = (ends, is_long)
        && mark == '"'
        && inner[..at].contains('\\')
        && behind.is_some_and(|behind| behind.is_empty() || behind.starts_with('#'))
    {
        let (text, rest) = (&inner[..at], &inner[at + 1..]);
        let certain = !text.contains(['\'', '"']) && !text.contains("\\\\");
        let help = "Write \\\\ for each of them, or put the text between '…', where a backslash is only that.";
        return Some((
            "a backslash inside a text begins a special sign, and there is none like this",
            help.to_owned(),
            certain.then(|| format!("'{text}'{rest}")),
        ));
    }
    let is_list = matches!(known.map(|key| key.kind), Some(Kind::Many(_)));
    match behind {
        _ if is_long => None,
        Some(behind) if behind.starts_with([',', ']']) => {
            let all = value.trim_end_matches(']').trim_end();
            let is_sound =
                all.matches(mark).count().is_multiple_of(2) && all.ends_with(mark) && !all.contains(['#', '\\']);
            let help = "Write it like this: [\"one\", \"two\"]".to_owned();
            let message = "a list needs commas between its entries and `]` at its end";
            let message =
                if value.ends_with(']') || is_list { "a list begins with `[` and ends with `]`" } else { message };
            Some((message, help, (is_list && is_sound).then(|| format!("[{all}]"))))
        }
        Some(_) if last == mark => {
            let inner = &inner[..inner.len() - 1];
            let certain = !inner.contains(['\\', '#']);
            let (message, help, right) = match mark {
                '"' => (
                    "there are quotation marks inside this text, and it would end at the first of them",
                    "Write \\\" for each of them, or put the whole text between '…'.",
                    certain.then(|| format!("\"{}\"", inner.replace('"', "\\\""))),
                ),
                _ => (
                    "there is an apostrophe inside this text, and it would end there",
                    "Put the whole text between quotation marks: \"…\"",
                    (certain && !inner.contains('"')).then(|| format!("\"{inner}\"")),
                ),
            };
            Some((message, help.to_owned(), right))
        }
        Some(_) => Some((
            "something more stands behind this text, which ends at its second quotation mark",
            "Put a # before what is only a note; inside the text, write \\\" for a quotation mark.".to_owned(),
            None,
        )),
        None if last != mark && ends_a_text(last) && !inner.strip_suffix(last)?.contains(CURLY) => {
            let inner = inner.strip_suffix(last)?;
            let certain = !inner.contains(['"', '\'', '\\', '#']);
            Some((
                "this text begins with one kind of quotation mark and ends with the other",
                "Write the same at both ends: \"…\"".to_owned(),
                certain.then(|| format!("\"{inner}\"")),
            ))
        }
        None => None,
    }
}

/// Whether somebody ends a text with this sign: either straight mark, or what a telephone makes of the one they typed.
fn ends_a_text(sign: char) -> bool {
    matches!(sign, '"' | '\'') || CURLY[..2].contains(&sign)
}

/// Where a text ends that began with `mark`: at the next one that no backslash takes its meaning.
fn end_of_text(inner: &str, mark: char) -> Option<usize> {
    let mut is_escaped = false;
    inner
        .char_indices()
        .find(|(_, c)| {
            let ends = *c == mark && !is_escaped;
            is_escaped = mark == '"' && *c == '\\' && !is_escaped;
            ends
        })
        .map(|(at, _)| at)
}

/// A value without quotes.
fn of_bare(
    value: &str,
    here: Span,
    error: &Error,
    name: &str,
    known: Option<&'static Key>,
    with: impl Fn(String) -> Option<String>,
) -> Verdict {
    let said = |message: String, help: String, right: Option<String>| Verdict { at: here, message, help, right };
    let hint = |part: &str| error.hint.contains(part);
    let kind = known.map(|key| key.kind);
    let mended = || right(value, kind).and_then(&with);
    if hint("opening quote") {
        let inner = value.strip_suffix(['"', '\'']).filter(|inner| !inner.contains(['"', '\'', '\\', '#']));
        let help = format!("Put one before it: {name} = \"…\"");
        let right = inner.map(|inner| format!("\"{inner}\"")).and_then(with);
        return said("this text lacks its first quotation mark".to_owned(), help, right);
    }
    if hint(NO_NUMBER) {
        return no_number(here);
    }
    let needs = match kind {
        Some(Kind::Switch) => Some(("true or false, in small letters", "Write it like this")),
        Some(Kind::Number) => Some(("a whole number", "Write it like this")),
        Some(Kind::Time) if !hint("expected") || hint("digit") || spoken::time(value).is_some() => {
            Some(("a time of day", "Write hours and minutes"))
        }
        Some(Kind::Date) if hint("digit") || spoken::day(value).is_some() => {
            Some(("a day of the calendar", "Write it as year, month, day"))
        }
        _ => None,
    };
    if let (Some((what, how)), Some(key)) = (needs, known) {
        let shown = right(value, kind).filter(|right| right != value);
        let like = shown.map_or_else(|| example(key), |value| format!("{name} = {value}"));
        return said(format!("`{name}` needs {what}"), format!("{how}: {like}"), mended());
    }
    let is_range =
        error.hint.starts_with("invalid date, expected ") || error.hint.starts_with("invalid time, expected ");
    if is_range && !hint("digit") {
        let range = error.hint[23..].replace("between", "from").replace(" and ", " to ");
        let a = if range.starts_with("hour") { "an" } else { "a" };
        let message = format!("the calendar and the clock do not have this: it needs {a} {range}");
        return said(message, "Write days as 2027-02-11 and times as 18:30:00.".to_owned(), None);
    }
    if value.contains('/') || name.contains("date") || matches!(kind, Some(Kind::Date | Kind::Time)) {
        let help = "Write a day as 2027-02-11, and put text in quotes: \"…\"";
        return said("this is neither a text in quotes nor a day".to_owned(), help.to_owned(), mended());
    }
    if value.contains('=') || hint("unexpected key or value") {
        return said("something more stands behind this value".to_owned(), LINES.to_owned(), None);
    }
    let help = format!("Put quotes around it: {name} = \"…\"");
    said("text stands in quotes".to_owned(), help, mended())
}

/// A value as it can only be meant: with straight quotation marks, with some where it has none, and as its key takes it.
fn right(value: &str, kind: Option<Kind>) -> Option<String> {
    if value.contains(&CURLY[..3]) {
        // A straight one among them, or a backslash, would make of it another text.
        let curly = &CURLY[..3];
        let is_list = value.starts_with('[') && value.ends_with(']');
        let marks = value.matches(curly).count();
        let is_text = value.starts_with(curly) && value.ends_with(curly) && marks == 2;
        let is_sound = marks.is_multiple_of(2) && !value.contains(['"', '\\', '#']);
        return ((is_list || is_text) && is_sound).then(|| value.replace(curly, "\""));
    }
    let word = |right: &str| Some(format!("\"{right}\""));
    let yes = || match value.to_lowercase().as_str() {
        "true" | "yes" | "on" => Some(true),
        "false" | "no" | "off" => Some(false),
        _ => None,
    };
    match kind {
        Some(Kind::Switch) if yes().is_some() => return yes().map(|is| is.to_string()),
        Some(Kind::Word(choices)) if value.chars().all(|c| is_of_key(c) || c == ' ') => {
            let words = || choices.iter().map(|Choice { word, .. }| *word);
            let said = if yes() == Some(true) { "yes" } else { "no" };
            if yes().is_some() && words().any(|word| word == said) {
                return word(said);
            }
            if let Some(sure) = nearest_for_sure(value, words()) {
                return word(sure);
            }
        }
        Some(Kind::Time) => {
            if let Some(time) = spoken::time(value) {
                return Some(time.to_string());
            }
        }
        Some(Kind::Date) => {
            if let Some(day) = spoken::day(value) {
                return Some(day.to_string());
            }
        }
        _ => {}
    }
    let begins_a_value = value.starts_with(['"', '\'', '[', '{']);
    let is_scalar = value.starts_with(|c: char| c.is_ascii_digit()) || matches!(value, "true" | "false");
    if begins_a_value || is_scalar {
        return Some(value.to_owned());
    }
    let takes_text = matches!(kind, None | Some(Kind::Text | Kind::Word(_) | Kind::Anything));
    let is_text = value.starts_with(char::is_alphabetic) && !value.contains(['"', '\\', '#', '=', '/', '«', '»']);
    (takes_text && is_text).then(|| format!("\"{value}\""))
}

#[cfg(test)]
mod tests {
    use crate::session::{FaultKind, read};

    /// What a line of a table is made into; itself where it stays.
    #[track_caller]
    fn check(table: &str, line: &str, expected: &str) {
        let before = format!("[{table}]\n");
        let reading = read(format!("{before}{line}\n").as_bytes());
        let faults: Vec<_> = reading.faults.iter().filter(|fault| fault.kind == FaultKind::Syntax).collect();
        assert_eq!(faults.len(), 1, "{line}: {:?}", reading.faults);
        let mut right = line.to_owned();
        for edit in &faults[0].fix {
            right.replace_range(edit.span.start - before.len()..edit.span.end - before.len(), &edit.text);
        }
        assert_eq!(right, expected, "{:?}", faults[0]);
    }

    #[test]
    fn a_slip_with_one_meaning_is_written_as_it_was_meant() {
        for (table, line, expected) in [
            ("session", "title = “Swim coaches’ circle”", "title = \"Swim coaches’ circle\""),
            ("venue", "notes = „soup“ ", "notes = \"soup\" "),
            ("food", "  offered  =  [“tea”, “soup”]", "  offered  =  [\"tea\", \"soup\"]"),
            ("session", "title: \"Swim\"", "title = \"Swim\""),
            ("venue", "capacity: 20", "capacity = 20"),
            ("venue", "kind = cafe", "kind = \"cafe\""),
            ("venue", "kind = Village hall", "kind = \"village-hall\""),
            ("venue", "step_free = Yes", "step_free = \"yes\""),
            ("venue", "booked = True", "booked = true"),
            ("venue", "booked: no", "booked = false"),
            ("session", "title: Swim coaches' circle", "title = \"Swim coaches' circle\""),
            ("session", "title == \"Swim\"", "title = \"Swim\""),
            ("session", "second host = \"Mei\"", "second_host = \"Mei\""),
            ("session", "title = Swim\"", "title = \"Swim\""),
            ("session", "title = 'Swim\"", "title = \"Swim\""),
            ("session", "title = \"Swim”", "title = \"Swim\""),
            ("session", "title = \"Swim coaches’ “fast” lane”", "title = \"Swim coaches’ “fast” lane”\""),
            ("session", "title = \"Swim", "title = \"Swim\""),
            ("session", "title = \"Swim\npurpose = \"Dive\"", "title = \"Swim\"\npurpose = \"Dive\""),
            ("session", "title = 'Swim coaches' circle'", "title = \"Swim coaches' circle\""),
            ("session", "title = \"The \"fast\" lane\"", "title = \"The \\\"fast\\\" lane\""),
            ("venue", "find_us = \"S:\\Users\\pool\"", "find_us = 'S:\\Users\\pool'"),
            ("food", "offered = \"tea\", \"soup\"", "offered = [\"tea\", \"soup\"]"),
            ("when", "start = 7.30pm", "start = 19:30:00"),
            ("when", "date = 11 February 2027", "date = 2027-02-11"),
            ("food", "[venue", "[venue]"),
            ("food", "[[attendee]", "[[attendee]]"),
            ("food", "[attendee", "[[attendee]]"),
            ("food", "[[when.option", "[[when.option]]"),
        ] {
            check(table, line, expected);
        }
    }

    #[test]
    fn a_line_above_the_first_header_is_mended_as_under_its_own() {
        let reading =
            read(b"start = half past seven\ndate = 3.4.2027\nfinish = 9pm\nname = 9pm\n[venue]\nname = 'x'\n");
        let slips = reading.faults.iter().filter(|fault| fault.kind == FaultKind::Syntax);
        let right: Vec<Vec<&str>> =
            slips.map(|fault| fault.fix.iter().map(|edit| edit.text.as_str()).collect()).collect();
        assert_eq!(right, [vec![], vec![], vec!["finish = 21:00:00"], vec![]], "{:?}", reading.faults);
    }

    #[test]
    fn one_that_could_mean_more_stays() {
        for (table, line) in [
            ("session", "title = “Swim \"fast\" circle”"),
            ("session", "title = “Swim” and “dive”"),
            ("when", "date = 11/02/2027"),
            ("session", "title = Swim # and dive"),
            ("food", "[vennue"),
            ("food", "[venue.name"),
            ("session", "just some words"),
            ("when", "start = 18.30pm"),
            ("when", "start = 7:30"),
            ("when", "date = 2027-02-30"),
            ("session", "title ="),
            ("session", "title = \"Swim # and dive"),
            ("session", "title = \"\"\"Swim"),
            ("venue", "capacity = 20 people"),
            ("food", "offered = [\"tea\" \"soup\"]"),
        ] {
            check(table, line, line);
        }
    }

    #[test]
    fn a_text_that_may_go_on_in_the_next_line_stays() {
        let reading = read(b"[session]\ntitle = \"Swim\nand dive\"\n");
        assert!(reading.faults.iter().all(|fault| fault.fix.is_empty()), "{:?}", reading.faults);
    }
}
