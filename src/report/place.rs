//! From bytes of a file to lines and columns, and to its text as it may be shown.

use crate::session::Span;
use std::borrow::Cow;
use std::ops::Range;

/// A file as reports show it: its name, its text, and where its lines begin.
#[derive(Clone, Debug)]
pub struct Source {
    /// The path as it was given; `<stdin>` for standard input.
    pub name: String,
    text: String,
    /// The byte at which each line begins.
    lines: Vec<usize>,
    /// What may not be shown, in its order, each byte in one place at most.
    private: Vec<Span>,
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

impl Source {
    /// The source of a report. Bytes that are not UTF-8 are shown as question marks, one each; `private` is never shown.
    #[must_use]
    pub fn new(name: impl Into<String>, bytes: &[u8], private: &[Span]) -> Source {
        let mut text = String::with_capacity(bytes.len());
        for chunk in bytes.utf8_chunks() {
            text.push_str(chunk.valid());
            text.extend(chunk.invalid().iter().map(|_| '?'));
        }
        let lines = std::iter::once(0)
            .chain(text.match_indices('\n').map(|(at, _)| at + 1))
            .collect();
        Source {
            name: name.into(),
            text,
            lines,
            private: private.to_vec(),
        }
    }

    /// Where a byte of the file is.
    #[must_use]
    pub fn place(&self, byte: usize) -> Place {
        let byte = self.text.floor_char_boundary(byte);
        let line = self.lines.partition_point(|start| *start <= byte);
        let start = self.lines[line - 1];
        let column = self.text[start..byte]
            .chars()
            .filter(|c| *c != '\u{feff}')
            .count()
            + 1;
        Place { line, column, byte }
    }

    /// The lines from that of `span`'s beginning to that of its end, masked; the number of the first; and where the
    /// span is in them, in bytes of what is returned.
    #[must_use]
    pub fn excerpt(&self, span: &Span) -> (Cow<'_, str>, usize, Range<usize>) {
        let first = self.place(span.start).line;
        let last = self.place(span.end.max(span.start)).line;
        let (from, to) = (
            self.lines[first - 1],
            self.lines
                .get(last)
                .map_or(self.text.len(), |next| next - 1),
        );
        let lines = from..to.max(from);
        let (shown, start) = self.shown(&lines, span.start);
        let (_, end) = self.shown(&lines, span.end);
        (shown, first, start..end.max(start))
    }

    /// A part of the text with a dot for each private character, and where `byte` is in it.
    fn shown(&self, part: &Range<usize>, byte: usize) -> (Cow<'_, str>, usize) {
        let text = &self.text[part.clone()];
        let byte = self
            .text
            .floor_char_boundary(byte.clamp(part.start, part.end));
        let first = self.private.partition_point(|span| span.end <= part.start);
        let private = &self.private[first..];
        let private = &private[..private.partition_point(|span| span.start < part.end)];
        if private.is_empty() {
            return (Cow::Borrowed(text), byte - part.start);
        }
        let mut shown = String::with_capacity(text.len());
        let mut there = 0;
        for (at, c) in text.char_indices() {
            if at + part.start == byte {
                there = shown.len();
            }
            let private = private.iter().any(|span| span.contains(&(at + part.start)));
            shown.push(if private && c != '\n' { '·' } else { c });
        }
        if byte == part.end {
            there = shown.len();
        }
        (Cow::Owned(shown), there)
    }
}
