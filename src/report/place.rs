//! From bytes of a file to lines and columns, and to its lines as they may be shown.

use crate::session::Span;
use memchr::memchr_iter;
use std::borrow::Cow;
use std::cell::{Cell, OnceCell};
use std::ops::Range;

/// A file as reports show it: its name, its text, and where its lines begin.
#[derive(Debug)]
pub struct Source<'b> {
    /// The path as it was given; [`STDIN`] for standard input.
    pub name: String,
    text: Cow<'b, str>,
    /// The byte at which each line begins. Found when it is first needed: most files have nothing to point at.
    lines: OnceCell<Vec<usize>>,
    /// The place that was last asked for: the next one is mostly a little further on in the same line.
    last: Cell<Place>,
    /// What may not be shown, in its order, each byte in one place at most.
    private: &'b [Span],
}

/// A place for a person: line and column from 1, the column in characters; and the byte from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
pub struct Place {
    /// The line, from 1.
    pub line: usize,
    /// The column, from 1, in characters; a byte-order mark is none.
    pub column: usize,
    /// The byte, from 0.
    pub byte: usize,
}

/// One line of a file, with something marked in it.
#[derive(Debug)]
pub(super) struct Line<'s> {
    /// Where the mark begins.
    pub(super) place: Place,
    /// The line without what ends it.
    pub(super) text: &'s str,
    /// What is marked, in bytes of `text`. Of a mark that goes on for lines, the part in its first line.
    pub(super) marked: Range<usize>,
    private: &'s [Span],
    start: usize,
}

impl<'b> Source<'b> {
    /// The source of a report. Bytes that are not UTF-8 are shown as question marks, one each; `private`, sorted, is
    /// never shown.
    #[must_use]
    pub fn new(name: impl Into<String>, bytes: &'b [u8], private: &'b [Span]) -> Source<'b> {
        let text = match std::str::from_utf8(bytes) {
            Ok(text) => Cow::Borrowed(text),
            Err(_) => {
                let chunks = bytes.utf8_chunks();
                Cow::Owned(chunks.fold(String::new(), |mut text, chunk| {
                    text.push_str(chunk.valid());
                    text.extend(chunk.invalid().iter().map(|_| '?'));
                    text
                }))
            }
        };
        let first = Place { line: 1, column: 1, byte: 0 };
        Source { name: name.into(), text, lines: OnceCell::new(), last: Cell::new(first), private }
    }

    /// The path, where there is one.
    pub(super) fn path(&self) -> Option<&str> {
        Some(self.name.as_str()).filter(|name| *name != STDIN)
    }

    /// Where a byte of the file is.
    #[must_use]
    pub fn place(&self, byte: usize) -> Place {
        let byte = self.text.floor_char_boundary(byte);
        let line = self.lines().partition_point(|start| *start <= byte);
        let last = self.last.get();
        let (from, column) = match last.line == line && last.byte <= byte {
            true => (last.byte, last.column),
            false => (self.lines()[line - 1], 1),
        };
        let passed = &self.text[from..byte];
        let signs = || passed.chars().filter(|c| *c != BYTE_ORDER_MARK).count();
        let column = column + if passed.is_ascii() { passed.len() } else { signs() };
        let place = Place { line, column, byte };
        self.last.set(place);
        place
    }

    /// Every line, with nothing marked.
    pub(super) fn every_line(&self) -> impl Iterator<Item = Line<'_>> {
        // What follows the last line end is a line only where something stands there.
        let starts = self.lines().iter().copied();
        starts.filter(|start| *start < self.text.len()).map(|start| self.line((start..start).into()))
    }

    /// The line of this number, from 1, with nothing marked.
    pub(super) fn numbered(&self, line: usize) -> Option<Line<'_>> {
        let start = *self.lines().get(line.checked_sub(1)?)?;
        Some(self.line((start..start).into()))
    }

    /// The line in which `span` begins.
    pub(super) fn line(&self, span: Span) -> Line<'_> {
        let place = self.place(span.start);
        let start = self.lines()[place.line - 1];
        let end = self.lines().get(place.line);
        let line = &self.text[start..end.copied().unwrap_or(self.text.len())];
        let text = line.trim_start_matches(BYTE_ORDER_MARK);
        let start = start + (line.len() - text.len());
        let text = text.trim_end_matches(['\r', '\n']);
        let within = |byte: usize| text.floor_char_boundary(byte.saturating_sub(start));
        Line { place, text, marked: within(span.start)..within(span.end.max(span.start)), private: self.private, start }
    }

    fn lines(&self) -> &[usize] {
        self.lines.get_or_init(|| {
            let ends = memchr_iter(b'\n', self.text.as_bytes()).map(|at| at + 1);
            std::iter::once(0).chain(ends).collect()
        })
    }
}

/// The name of standard input in reports.
pub const STDIN: &str = "<stdin>";

const BYTE_ORDER_MARK: char = '\u{feff}';

impl Line<'_> {
    /// Whether the character at this byte of the line may not be shown.
    pub(super) fn is_private(&self, byte: usize) -> bool {
        let byte = self.start + byte;
        let next = self.private.partition_point(|span| span.end <= byte);
        self.private.get(next).is_some_and(|span| span.start <= byte)
    }
}
