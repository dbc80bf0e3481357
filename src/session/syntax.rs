//! From the bytes of a file to a TOML tree, whatever is wrong with them: a fault hides at most the table it stands
//! in, and gives one finding. The parser's own recovery does neither, so a file at fault is cut at its headers and
//! read piece by piece.

use super::confided::in_lines;
use super::fault::{Fault, FaultKind};
use super::private::{contacts, joined};
use super::reader::{self, Reading, Table};
use super::slips::syntax_fault;
use super::tree::{before, merge, shifted};
use super::{Session, Span, nearest};
use std::borrow::Cow;
use std::collections::HashSet;
use toml::Spanned;
use toml::de::{DeTable, DeValue, Error};

/// The largest file that is parsed, in bytes. Judgement: a thousand times a long session file.
pub const FILE_BOUND: usize = 16 * 1024 * 1024;
/// How many header lines may stand inside one text or list before it counts as unclosed. Keeps a file of headers
/// linear.
const HEADERS_WITHIN: usize = 16;
/// Longer than any table of a session file, in bytes. Keeps a long piece that is at fault from being read often.
const LONG: usize = 64 * 1024;
/// After so many pieces at fault a file is not read further. Judgement: nobody mends more at a time.
const PIECES_AT_FAULT: usize = 1_000;

/// Reads a session file.
///
/// Takes its bytes; gives what it says, every value with its place, and every fault, each once, sorted by place.
#[must_use]
pub fn read(bytes: &[u8]) -> Reading {
    if bytes.len() > FILE_BOUND {
        let mut reading = reader::read(&DeTable::new(), vec![], vec![], &every_table());
        reading.faults = vec![too_large()];
        reading.ours = has_our_header(&decode(bytes, &mut vec![]));
        return reading;
    }
    let mut faults = vec![];
    let text = decode(bytes, &mut faults);
    let whole = DeTable::parse(&text);
    let pieces;
    let (tree, broken, lost, private) = match &whole {
        Ok(tree) => (tree.get_ref(), vec![], [].as_slice(), vec![]),
        Err(error) => {
            let others = faults.len();
            pieces = piece_by_piece(&text, &mut faults);
            // What is wrong only between two pieces shows in none of them.
            if faults[others..].iter().all(|fault| fault.kind != FaultKind::Syntax) {
                let span = error.span().unwrap_or(0..0);
                faults.push(syntax_fault(&text, span.into(), error.message()));
            }
            let (broken, private) = (pieces.broken.clone(), pieces.private.clone());
            (&pieces.tree, broken, pieces.lost.as_slice(), private)
        }
    };
    let others = faults.len();
    digitless(tree, &mut faults);
    // No report shows a telephone number or an address for e-mail, wherever it stands: in a comment too, or in a line
    // that could not be read.
    let mut reading = reader::read(tree, contacts(&text), broken, lost);
    // Such a number is no value of the wrong type as well.
    let digitless: HashSet<usize> = faults[others..].iter().map(|fault| fault.span.start).collect();
    reading.faults.retain(|fault| digitless.is_empty() || !digitless.contains(&fault.span.start));
    reading.ours = match whole {
        Ok(_) => reading.ours,
        Err(_) => has_our_header(&text),
    };
    reading.private.extend(private);
    reading.private = joined(reading.private);
    reading.faults.append(&mut faults);
    reading.faults.sort_by(|a, b| (a.span.start, a.span.end, &a.message).cmp(&(b.span.start, b.span.end, &b.message)));
    reading
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
    let utf16 = matches!(bytes, [0xff, 0xfe, ..] | [0xfe, 0xff, ..]);
    faults.push(Fault::new(
        FaultKind::Syntax,
        first..first + 1,
        format!("this is not UTF-8 text{elsewhere}"),
        match utf16 {
            true => "The file looks like UTF-16. In your editor, save it again as UTF-8.",
            false => "In your editor, save the file again as UTF-8. Letters with accents are the likely place.",
        },
    ));
    Cow::Owned(text)
}

/// What could be read of a file that is not TOML as a whole.
struct Pieces<'t> {
    tree: DeTable<'t>,
    broken: Vec<Span>,
    lost: Vec<&'static str>,
    private: Vec<Span>,
}

/// Cuts the text at its headers and reads each piece, keeping the first fault of each.
fn piece_by_piece<'t>(text: &'t str, faults: &mut Vec<Fault>) -> Pieces<'t> {
    let mut pieces = Pieces { tree: DeTable::new(), broken: vec![], lost: vec![], private: vec![] };
    let headers = headers(text);
    let mut seen = HashSet::new();
    let mut at_fault = 0;
    // What stands before the first header is a piece without one.
    let before_all = headers.first().is_none_or(|first| first.start > 0);
    let mut header = (!before_all).then_some(0);
    loop {
        let start = header.map_or(0, |header| headers[header].start);
        let next = header.map_or(0, |header| header + 1);
        let (end, tree, fault) = piece(text, start, &headers, next);
        let head = header.map(|header| &headers[header]);
        match (head, fault) {
            (Some(head), None) if !head.list && !seen.insert(&head.name) => faults.push(Fault::new(
                FaultKind::Syntax,
                head.start..head.end,
                format!("[{}] stands in this file twice", head.name),
                "Put everything for it under one of the two, and take the other out.",
            )),
            (_, None) => merge(&mut pieces.tree, shifted(tree, start), faults),
            (_, Some(_)) if at_fault == PIECES_AT_FAULT => {
                pieces.lost = every_table();
                faults.push(Fault::new(
                    FaultKind::TooLarge,
                    head.map_or(0..0, |head| head.start..head.end),
                    format!("more than {PIECES_AT_FAULT} tables of this file are not TOML"),
                    "What follows is not read. The faults above are most likely alike: mend the first, and check again.",
                ));
                return pieces;
            }
            (head, Some((span, message))) => {
                at_fault += 1;
                let span = Span::from(start + span.start..start + span.end);
                if let Some(head) = head {
                    pieces.broken.push((head.start..head.end).into());
                    let top = head.name.split('.').next().unwrap_or_default();
                    let lost = nearest(top, Session::KEYS.iter().map(|key| key.name));
                    pieces.lost.extend(lost.filter(|lost| !pieces.lost.contains(lost)));
                }
                let line_start = text[..span.start].rfind('\n').map_or(0, |at| at + 1);
                let line_start = line_start.max(start);
                let before = before(shifted(tree, start), line_start);
                faults.push(syntax_fault(text, span, &message));
                let name = head.map_or("", |head| head.name.as_str());
                let end = headers.get(end).map_or(text.len(), |next| next.start);
                in_lines(text, line_start..end, name, faults, &mut pieces.private);
                merge(&mut pieces.tree, before, &mut vec![]);
            }
        }
        if end >= headers.len() {
            return pieces;
        }
        header = Some(end);
    }
}

/// One piece: the header at which it ends, what it says, and its first fault.
fn piece<'t>(text: &'t str, start: usize, headers: &[Header], next: usize) -> (usize, DeTable<'t>, Option<Message>) {
    let until = |header: usize| &text[start..headers.get(header).map_or(text.len(), |header| header.start)];
    let (tree, errors) = recovered(until(next));
    if !is_open_at_its_end(until(next), &errors) {
        return (next, tree, first_fault(&errors));
    }
    // A header line inside a text or list that is closed further on is no header. One that is never closed ends at
    // the next of cop's own headers.
    let further = next + 1..=headers.len().min(next + HEADERS_WITHIN);
    let closed = further
        .take_while(|&end| until(end).len() <= LONG)
        .find_map(|end| Some((end, DeTable::parse(until(end)).ok()?)));
    if let Some((end, tree)) = closed {
        return (end, tree.into_inner(), None);
    }
    let end = (next..headers.len()).find(|&header| headers[header].ours).unwrap_or(headers.len());
    let (tree, errors) = recovered(until(end));
    (end, tree, first_fault(&errors))
}

/// What the parser makes of a piece, and its faults. Of a long piece only the part with its first fault is read so:
/// every further fault takes memory, and none of them counts.
fn recovered(piece: &str) -> (DeTable<'_>, Vec<Error>) {
    let mut end = piece.len();
    if end > LONG
        && let Err(error) = DeTable::parse(piece)
    {
        let fault = piece.floor_char_boundary(error.span().unwrap_or_default().end);
        let line = piece[fault..].find('\n');
        end = line.map_or(end, |line| fault + line);
    }
    let (tree, errors) = DeTable::parse_recoverable(&piece[..end]);
    (tree.into_inner(), errors)
}

/// A line that looks like the header of a table, whole or with its end missing.
struct Header {
    start: usize,
    end: usize,
    name: String,
    /// `[[…]]`: any number of them may stand in a file.
    list: bool,
    /// It names a table of the format.
    ours: bool,
}

fn headers(text: &str) -> Vec<Header> {
    let mut headers = vec![];
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        if let Some(header) = header(line, start) {
            headers.push(header);
        }
        start += line.len();
    }
    headers
}

fn header(line: &str, line_start: usize) -> Option<Header> {
    let indent = line.len() - line.trim_start_matches([' ', '\t', '\u{feff}']).len();
    let body = line[indent..].split('#').next().unwrap_or_default().trim_end();
    let name = body.strip_prefix('[')?;
    let list = name.starts_with('[');
    let name = name.trim_start_matches('[').trim_end_matches(']').trim();
    let plain = |c: char| c.is_alphanumeric() || matches!(c, '-' | '_' | '.');
    if name.is_empty() || !name.chars().all(plain) || name.chars().all(|c| c.is_ascii_digit() || c == '-' || c == '.') {
        return None;
    }
    let top = name.split('.').next().unwrap_or_default();
    let ours = Session::KEYS.iter().any(|key| key.name == top);
    let start = line_start + indent;
    Some(Header { start, end: start + body.len(), name: name.to_owned(), list, ours })
}

fn has_our_header(text: &str) -> bool {
    text.lines().any(looks_like_ours)
}

/// Whether a line looks like a header of one of `cop`'s own tables; one letter astray counts.
fn looks_like_ours(line: &str) -> bool {
    let Some(header) = header(line, 0) else {
        return false;
    };
    let top = header.name.split('.').next().unwrap_or_default();
    header.ours
        || nearest(top, Session::KEYS.iter().map(|key| key.name))
            .is_some_and(|name| strsim::damerau_levenshtein(name, top) <= 1)
}

/// Whether a piece is at fault for a text or list that is left open at its end.
fn is_open_at_its_end(piece: &str, errors: &[Error]) -> bool {
    let end = piece.trim_end().len();
    errors.iter().any(|error| {
        let is_header = error.message().starts_with("unclosed table");
        !is_header && error.span().is_none_or(|span| span.end >= end)
    })
}

type Message = (Span, String);

/// The fault that stands first.
fn first_fault(errors: &[Error]) -> Option<Message> {
    errors
        .iter()
        .map(|error| (Span::from(error.span().unwrap_or_default()), error.message().to_owned()))
        .min_by_key(|(span, _)| span.start)
}

/// Reports numbers that have no digits, or others than TOML's: the parser leaves it to whoever wants the number to
/// look at those.
fn digitless(table: &DeTable<'_>, faults: &mut Vec<Fault>) {
    fn look_at(value: &Spanned<DeValue<'_>>, faults: &mut Vec<Fault>) {
        match value.get_ref() {
            DeValue::Integer(number) => {
                let digits = number.as_str().trim_start_matches(['+', '-']);
                if digits.is_empty() || !digits.chars().all(|c| c.is_digit(number.radix())) {
                    faults.push(Fault::new(
                        FaultKind::Syntax,
                        value.span(),
                        "this is no number that TOML knows",
                        "Write it in figures, such as 12; or put quotes around it if it is text.",
                    ));
                }
            }
            DeValue::Array(entries) => entries.iter().for_each(|entry| look_at(entry, faults)),
            DeValue::Table(table) => digitless(table, faults),
            _ => {}
        }
    }
    table.iter().for_each(|(_, value)| look_at(value, faults));
}
