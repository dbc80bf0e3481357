//! From the bytes of a file to an outline of it, whatever is wrong with them. A file that is TOML is read in one pass. Any
//! other is read line by line: each line at fault gives one finding, and hides nothing of any other.

use super::confided::in_lines;
use super::fault::{Fault, FaultKind};
use super::outline::{Builder, DEEPEST, Node};
use super::private::{contacts, joined};
use super::reader::{self, Reading, Table};
use super::table::{Key, Kind};
use super::{Session, Span, nearest, slips};
use memchr::memmem;
use std::borrow::Cow;
use std::collections::HashSet;
use toml_parser::lexer::{Token, TokenKind};
use toml_parser::{ParseError, Source};

/// The largest file that is parsed, in bytes. Judgement: a thousand times a long session file.
pub const FILE_BOUND: usize = 16 * 1024 * 1024;
/// After so many lines at fault a file is not read further. Judgement: nobody mends more at a time.
const LINES_AT_FAULT: usize = 1_000;

/// Reads a session file.
///
/// Takes its bytes; gives what it says, every value with its place, and every fault, each once, sorted by place.
#[must_use]
pub fn read(bytes: &[u8]) -> Reading {
    if let Some(fault) = of_all(bytes) {
        return unread(fault, bytes);
    }
    let mut faults = vec![];
    let text = decode(bytes, &mut faults);
    let lines = as_a_whole(&text).map_or_else(|error| line_by_line(&text, error), Lines::of);
    of_lines(&text, lines, faults)
}

/// Reads a file if it is a session file: if it has a table of the format or, where it is not TOML, a line that may have
/// been meant as the header of one. Any other is read no further than it takes to see that.
#[must_use]
pub fn read_if_session(bytes: &[u8]) -> Option<Reading> {
    let mut faults = vec![];
    let text = decode(bytes, &mut faults);
    if let Some(fault) = of_all(bytes) {
        return has_our_header(&text).then(|| unread(fault, bytes));
    }
    if !may_name_our_table(&text) && !has_our_header(&text) {
        return None;
    }
    match as_a_whole(&text) {
        Ok(builder) => has_our_table(builder.outline.root()).then(|| of_lines(&text, Lines::of(builder), faults)),
        Err(error) => has_our_header(&text).then(|| of_lines(&text, line_by_line(&text, error), faults)),
    }
}

/// Whether the name of one of `cop`'s tables stands anywhere, or an escape in which it may hide.
fn may_name_our_table(text: &str) -> bool {
    let holds = |part: &str| memmem::find(text.as_bytes(), part.as_bytes()).is_some();
    Session::KEYS.iter().any(|key| holds(key.name)) || holds("\\")
}

fn has_our_table(root: Node<'_>) -> bool {
    root.children().any(|value| {
        let is_table = value.is_table() || value.is_list() && value.children().next().is_some_and(Node::is_table);
        is_table && Session::KEYS.iter().any(|known| known.name == value.key())
    })
}

/// What is wrong with a file as a whole, so that no line of it is read.
fn of_all(bytes: &[u8]) -> Option<Fault> {
    match bytes {
        [0xff, 0xfe, ..] | [0xfe, 0xff, ..] => Some(utf16()),
        _ => (bytes.len() > FILE_BOUND).then(too_large),
    }
}

/// What comes of such a file.
fn unread(fault: Fault, bytes: &[u8]) -> Reading {
    let mut reading = reader::read(Builder::new("", 1).outline.root(), vec![], &every_table());
    reading.faults = vec![fault];
    // What is private cannot be told in it.
    reading.private = vec![(0..bytes.len()).into()];
    reading
}

/// What a text says, and what is wrong with it; `faults` are those of its bytes.
fn of_lines(text: &str, lines: Lines<'_>, faults: Vec<Fault>) -> Reading {
    let Lines { builder: Builder { outline, faults: between, .. }, faults: of_lines, lost, private } = lines;
    // No report shows a telephone number or an address for e-mail, wherever it stands: in a comment too, or in a line
    // that could not be read.
    let mut reading = reader::read(outline.root(), contacts(text), &lost);
    if has_schema(text) {
        reading.no_seconds = outline.times_without_seconds().collect();
    }
    reading.private.extend(private);
    reading.private = joined(reading.private);
    for mut more in [faults, between, of_lines] {
        reading.faults.append(&mut more);
    }
    reading.faults.sort_by(|a, b| (a.span, &a.message).cmp(&(b.span, &b.message)));
    reading
}

/// Reads a file that is TOML throughout, but for what stands in it twice; gives the first error of any other.
fn as_a_whole(text: &str) -> Result<Builder<'_>, slips::Error> {
    // A line of a session file has some twenty bytes.
    let mut builder = Builder::new(text, text.len() / 16);
    let mut error: Option<ParseError> = None;
    builder.read(0, &Source::new(text).lex().into_vec(), &mut error);
    match error {
        None => Ok(builder),
        Some(error) => Err(noted(&error, 0)),
    }
}

/// The fault of a file that is not read at all.
fn too_large() -> Fault {
    Fault::new(
        FaultKind::TooLarge,
        0..0,
        "this file is larger than the 16 MB that cop reads",
        "A session file has a few pages at most. Is this the right file?",
    )
}

/// The fault of a file in an encoding in which no line of it is one.
fn utf16() -> Fault {
    Fault::new(
        FaultKind::Syntax,
        0..2,
        "this looks like UTF-16, and a session file is UTF-8 text",
        "In your editor, save the file again as UTF-8.",
    )
}

/// Whether the file's first lines tell an editor where its schema is.
fn has_schema(text: &str) -> bool {
    let lines = text.trim_start_matches('\u{feff}').lines().map(str::trim);
    lines.take_while(|line| line.is_empty() || line.starts_with('#')).any(|line| line.starts_with("#:schema "))
}

fn every_table() -> Vec<&'static str> {
    Session::KEYS.iter().map(|key| key.name).collect()
}

/// The text of the file. Bytes that are not UTF-8 become question marks, one each, so that places stay true.
fn decode<'b>(bytes: &'b [u8], faults: &mut Vec<Fault>) -> Cow<'b, str> {
    let first = match std::str::from_utf8(bytes) {
        Ok(text) => return Cow::Borrowed(text),
        Err(error) => error.valid_up_to(),
    };
    let mut text = String::with_capacity(bytes.len());
    let mut lines = HashSet::new();
    let mut line = 0;
    for chunk in bytes.utf8_chunks() {
        text.push_str(chunk.valid());
        line += chunk.valid().matches('\n').count();
        if !chunk.invalid().is_empty() {
            lines.insert(line);
            text.extend(chunk.invalid().iter().map(|_| '?'));
        }
    }
    let elsewhere = match lines.len() {
        0 | 1 => String::new(),
        2 => ", nor is one more line".to_owned(),
        n => format!(", nor are {} more lines", n - 1),
    };
    faults.push(Fault::new(
        FaultKind::Syntax,
        first..first + 1,
        format!("this is not UTF-8 text{elsewhere}"),
        "In your editor, save the file again as UTF-8. Letters with accents are the likely place.",
    ));
    Cow::Owned(text)
}

/// What came of reading a file line by line.
struct Lines<'t> {
    builder: Builder<'t>,
    faults: Vec<Fault>,
    /// Names of tables that were lost whole.
    lost: Vec<&'static str>,
    private: Vec<Span>,
}

impl<'t> Lines<'t> {
    /// Those that a builder has taken or will take, nothing wrong with any so far.
    fn of(builder: Builder<'t>) -> Lines<'t> {
        Lines { builder, faults: vec![], lost: vec![], private: vec![] }
    }
}

/// Reads a file line by line, where a value that goes on for several lines counts as one. What is well written goes the
/// way of every file; each other line gives a fault of its own, and takes nothing with it but its key.
fn line_by_line(text: &str, first: slips::Error) -> Lines<'_> {
    let mut lines = Lines::of(Builder::new(text, text.len() / 16));
    let mut at_fault = 0;
    let mut start = 0;
    while start < text.len() {
        let (mut end, mut tokens) = statement(text, start);
        let mut errors = errors(text, start, &tokens);
        if errors.is_empty() {
            lines.builder.read(start, &tokens, &mut ());
            start = end;
            continue;
        }
        // What is left open ends where the next line clearly is a key or a header.
        if let Some(next) = next_clear_line(&text[start..end]) {
            end = start + next;
            tokens = Source::new(&text[start..end]).lex().into_vec();
            errors = self::errors(text, start, &tokens);
        }
        let place = Span::from(start..start + text[start..end].trim_end().len());
        at_fault += 1;
        if at_fault > LINES_AT_FAULT {
            lines.lost = every_table();
            lines.builder.lose(None);
            lines.faults.push(Fault::new(
                FaultKind::TooLarge,
                place,
                format!("more than {LINES_AT_FAULT} lines of this file are not TOML"),
                "What follows is not read. The faults above are most likely alike: mend the first, and check again.",
            ));
            return lines;
        }
        lines.at_fault(text, place, &errors);
        start = end;
    }
    // What is wrong only where two lines meet shows in neither.
    if lines.faults.is_empty() {
        let start = line_start(text, first.at.start);
        lines.faults.push(slips::fault(text, start, &first, &[]));
    }
    lines
}

impl Lines<'_> {
    /// Notes what is wrong with a header, or a key with its value: one fault for each line of it.
    fn at_fault(&mut self, text: &str, place: Span, errors: &[slips::Error]) {
        let keys = self.builder.keys();
        let mut seen = None;
        for error in errors {
            let start = line_start(text, error.at.start.min(place.end)).max(place.start);
            if seen.replace(start) != Some(start) {
                self.faults.push(slips::fault(text, start, error, keys));
            }
        }
        if text[place].trim_start_matches(BLANK).starts_with('[') {
            match slips::table(text, place.start) {
                Some((name, is_list)) => self.builder.open_table(place, name, is_list),
                None => {
                    let name = header(&text[place]).map(|header| header.name).unwrap_or_default();
                    let top = name.split('.').next().unwrap_or_default();
                    self.lost.extend(nearest(top, Session::KEYS.iter().map(|key| key.name)));
                    self.builder.open_nothing();
                }
            }
        } else {
            self.builder.lose(slips::key(text, place.start));
        }
        in_lines(text, place.range(), self.builder.header(), &mut self.faults, &mut self.private);
    }
}

/// What may stand before the first sign of a line.
const BLANK: [char; 3] = [' ', '\t', '\u{feff}'];

fn line_start(text: &str, at: usize) -> usize {
    text.as_bytes()[..at.min(text.len())].iter().rposition(|byte| *byte == b'\n').map_or(0, |before| before + 1)
}

/// The header, or the key with its value, that begins with a line: where it ends, and its tokens. It ends with the line on
/// which everything that it opens is closed; with the file where that never is, or where nobody could mean what follows.
fn statement(text: &str, start: usize) -> (usize, Vec<Token>) {
    let rest = &text[start..];
    let mut tokens = vec![];
    // The brackets that are open, once the key is past.
    let mut open: Vec<TokenKind> = vec![];
    let (mut is_value, mut is_first, mut needs_comma) = (false, true, false);
    for token in Source::new(rest).lex() {
        let (kind, end) = (token.kind(), token.span().end());
        tokens.push(token);
        match kind {
            TokenKind::Newline if open.is_empty() => return (start + end, tokens),
            TokenKind::Newline => {
                let line = rest[end..].lines().next().unwrap_or_default();
                let breaks_off = match open.last() {
                    Some(TokenKind::LeftSquareBracket) => is_clear(line),
                    _ => needs_comma && is_clear(line),
                };
                if breaks_off || open.len() > DEEPEST {
                    return (start + end, tokens);
                }
            }
            TokenKind::Whitespace | TokenKind::Comment => continue,
            TokenKind::Equals => is_value = true,
            // A colon that is meant to be one.
            TokenKind::Atom if is_first && rest[..end].ends_with(':') => is_value = true,
            TokenKind::LeftSquareBracket | TokenKind::LeftCurlyBracket if is_value => open.push(kind),
            TokenKind::RightSquareBracket | TokenKind::RightCurlyBracket if is_value => {
                open.pop();
            }
            _ => {}
        }
        if kind != TokenKind::Newline {
            needs_comma = !matches!(kind, TokenKind::Comma | TokenKind::LeftCurlyBracket);
        }
        is_first = false;
    }
    (text.len(), tokens)
}

/// What the parser and the decoder say of the tokens of a piece of text that begins at `start`, by place.
fn errors(text: &str, start: usize, tokens: &[Token]) -> Vec<slips::Error> {
    let mut errors: Vec<ParseError> = vec![];
    Builder::new(text, 8).read(start, tokens, &mut errors);
    let mut errors: Vec<slips::Error> = errors.iter().map(|error| noted(error, start)).collect();
    for error in errors.iter_mut().filter(|error| error.hint.starts_with("missing comma")) {
        // The comma is missing behind what stands before, which may be on another line.
        let before = tokens.iter().rfind(|token| {
            let is_blank = matches!(
                token.kind(),
                TokenKind::Whitespace | TokenKind::Newline | TokenKind::Comment | TokenKind::Eof
            );
            !is_blank && start + token.span().end() <= error.at.start
        });
        let end = before.map_or(error.at.start, |token| start + token.span().end());
        if text[end..error.at.start].contains('\n') {
            error.at = (end..end).into();
        }
    }
    errors.sort_by_key(|error| error.at);
    errors
}

/// An error of the parser in a piece of text that begins at `start`.
fn noted(error: &ParseError, start: usize) -> slips::Error {
    let at = error.unexpected().map_or(Span::default(), |at| (start + at.start()..start + at.end()).into());
    slips::Error { at, hint: error.description().to_owned() }
}

/// Where in a text, behind its first line, a line begins that clearly is a key or a header.
fn next_clear_line(text: &str) -> Option<usize> {
    let mut start = 0;
    text.split_inclusive('\n').find_map(|line| {
        let at = start;
        start += line.len();
        (at > 0 && is_clear(line)).then_some(at)
    })
}

/// Whether a line clearly is a header, or a key with `=` behind it; or with a colon, where the format has the key.
fn is_clear(line: &str) -> bool {
    let body = line.trim_start_matches(BLANK);
    if body.starts_with('[') {
        // A number or a word in brackets may be a list of one.
        let is_value = |name: &str| {
            name.starts_with(|c: char| c.is_ascii_digit()) || matches!(name, "true" | "false" | "inf" | "nan")
        };
        return header(line).is_some_and(|header| !is_value(&header.name));
    }
    let key = body.trim_start_matches(|c: char| c.is_alphanumeric() || matches!(c, '_' | '-' | '.' | '"' | '\''));
    let name = body[..body.len() - key.len()].trim_matches(['"', '\'']);
    match key.trim_start_matches(BLANK).chars().next() {
        Some('=') => !name.is_empty(),
        Some(':') => is_known(Session::KEYS, name),
        _ => false,
    }
}

/// Whether the format has a key of this name anywhere.
fn is_known(keys: &[Key], name: &str) -> bool {
    keys.iter().any(|key| {
        let below = match key.kind {
            Kind::Table(below) | Kind::Tables(below) => below,
            _ => &[],
        };
        key.name == name || is_known(below, name)
    })
}

/// A line that looks like the header of a table, whole or with its end missing.
struct Header {
    name: String,
    /// It names a table of the format.
    ours: bool,
}

fn header(line: &str) -> Option<Header> {
    let indent = line.len() - line.trim_start_matches([' ', '\t', '\u{feff}']).len();
    let body = line[indent..].split('#').next().unwrap_or_default().trim_end();
    let name = body.strip_prefix('[')?;
    let name = name.trim_start_matches('[').trim_end_matches(']').trim();
    let plain = |c: char| c.is_alphanumeric() || matches!(c, '-' | '_' | '.');
    if name.is_empty() || !name.chars().all(plain) || name.chars().all(|c| c.is_ascii_digit() || c == '-' || c == '.') {
        return None;
    }
    let top = name.split('.').next().unwrap_or_default();
    let ours = Session::KEYS.iter().any(|key| key.name == top);
    Some(Header { name: name.to_owned(), ours })
}

fn has_our_header(text: &str) -> bool {
    // Other files have many headers of one name.
    let mut seen = HashSet::new();
    let headers = text.lines().filter(|line| line.trim_start_matches(BLANK).starts_with('['));
    headers.filter(|line| seen.insert(*line)).any(looks_like_ours)
}

/// Whether a line looks like a header of one of `cop`'s own tables; one letter astray counts.
fn looks_like_ours(line: &str) -> bool {
    let Some(header) = header(line) else {
        return false;
    };
    let top = header.name.split('.').next().unwrap_or_default();
    header.ours
        || nearest(top, Session::KEYS.iter().map(|key| key.name))
            .is_some_and(|name| strsim::damerau_levenshtein(name, top) <= 1)
}

#[cfg(test)]
mod tests {
    use super::{read, read_if_session};

    #[test]
    fn a_session_file_is_known_by_its_tables_and_by_what_may_have_been_meant_as_one() {
        for (text, is_session) in [
            ("[session]\n", true),
            ("a = 1\n[[attendee]]\nname = \"Ines\"\n", true),
            ("food = { offered = [\"tea\"] }\n", true),
            ("when.date = 2027-02-11\n", true),
            ("[\"ses\\u0073ion\"]\n", true),
            ("[sesion]\ntitle = Bells\n", true),
            ("[session\n", true),
            ("", false),
            ("session = 1\n", false),
            ("[sesion]\ntitle = \"Bells\"\n", false),
            ("[package]\nname = \"food\"\n", false),
            ("[package]\nname = \"plan\n", false),
            ("# [session]\n[package]\n", false),
        ] {
            let reading = read_if_session(text.as_bytes());
            assert_eq!(reading.is_some(), is_session, "{text}");
            let same = |reading| format!("{reading:?}") == format!("{:?}", read(text.as_bytes()));
            assert!(reading.is_none_or(same), "{text}");
        }
    }
}
