//! Findings -> what a person or a program reads. Formats print; they never choose, sort or re-level.
//!
//! A report is made of pieces, one for each file: a piece is made on any thread, and added in its turn.

pub mod explained;
mod github;
mod json;
mod patch;
mod place;
mod sarif;
mod short;
mod text;

pub use patch::patch;
pub use place::{STDIN, Source};

use crate::checks::Checked;
use crate::finding::Level;
use crate::render::Format;
use std::io::{self, Write};
use std::ops::AddAssign;

/// The forms of a report.
pub const FORMATS: [Format; 5] = [Format::Text, Format::Short, Format::Json, Format::Sarif, Format::Github];

/// How a report is to look.
#[derive(Clone, Copy, Debug)]
pub struct Style {
    /// Its form, one of [`FORMATS`].
    pub format: Format,
    /// The widest line of the text report, in columns.
    pub width: usize,
    /// Colour in the text report.
    pub color: bool,
    /// All advice in the text report, instead of the first few pieces of it.
    pub all: bool,
}

/// One file with what came of checking it.
#[derive(Debug)]
pub struct Judged<'a> {
    /// The file's text and name.
    pub source: &'a Source<'a>,
    /// What there is to say.
    pub checked: &'a Checked,
    /// What to say when there is nothing: people, interests, place and time in one line.
    pub in_order: &'a str,
}

/// What there is to count, over all files.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Summary {
    /// Files that were judged.
    pub files: usize,
    /// Findings that are errors.
    pub errors: usize,
    /// Findings that are warnings.
    pub warnings: usize,
    /// Findings that are advice.
    pub advice: usize,
    /// Findings that carry what puts them right.
    pub fixable: usize,
    /// Rules that files ignore with effect.
    pub ignored: usize,
    /// Files in another language than English, which the rules that read words do not know.
    pub foreign: usize,
    /// TOML files found in folders that are no session files.
    pub passed_over: usize,
    /// Files and folders that could not be read.
    pub unread: usize,
}

impl Summary {
    /// What one file counts for.
    #[must_use]
    pub fn of(checked: &Checked) -> Summary {
        let count = |level| {
            let of_level = checked.findings.iter().filter(|finding| finding.level == level);
            of_level.count()
        };
        Summary {
            files: 1,
            errors: count(Level::Error),
            warnings: count(Level::Warning),
            advice: count(Level::Advice),
            fixable: checked.findings.iter().filter(|finding| !finding.fix.is_empty()).count(),
            ignored: checked.ignored.len(),
            foreign: usize::from(checked.is_foreign),
            ..Summary::default()
        }
    }

    /// All findings.
    #[must_use]
    pub fn findings(&self) -> usize {
        self.errors + self.warnings + self.advice
    }
}

impl AddAssign for Summary {
    fn add_assign(&mut self, more: Summary) {
        self.files += more.files;
        self.errors += more.errors;
        self.warnings += more.warnings;
        self.advice += more.advice;
        self.fixable += more.fixable;
        self.ignored += more.ignored;
        self.foreign += more.foreign;
        self.passed_over += more.passed_over;
        self.unread += more.unread;
    }
}

/// What a report has to say about one file.
#[derive(Clone, Debug, Default)]
pub struct Piece {
    bytes: Vec<u8>,
    annotations: github::Annotations,
}

/// Makes what a report in this style has to say about one file.
#[must_use]
pub fn piece(style: Style, judged: &Judged<'_>) -> Piece {
    let mut piece = Piece::default();
    match style.format {
        Format::Short => short::file(judged, &mut piece.bytes),
        Format::Json => json::file(judged, &mut piece.bytes),
        Format::Sarif => sarif::file(judged, &mut piece.bytes),
        Format::Github => piece.annotations = github::file(judged),
        _ => text::file(judged, style, &mut piece.bytes),
    }
    piece
}

/// Writes a report on one file.
///
/// # Errors
/// Fails when `out` cannot be written.
pub fn one(style: Style, judged: &Judged<'_>, out: impl Write) -> io::Result<()> {
    let mut report = Report::begin(style, out)?;
    report.add(&piece(style, judged))?;
    report.end(Summary::of(judged.checked)).map(drop)
}

/// A report in the making: what has been added is written, so that many files need no memory.
#[derive(Debug)]
pub struct Report<W> {
    style: Style,
    out: W,
    /// Something has been written.
    begun: bool,
    /// What can be written only when all is known.
    annotations: github::Annotations,
}

impl<W: Write> Report<W> {
    /// A report that goes to `out`.
    ///
    /// # Errors
    /// Fails when `out` cannot be written.
    pub fn begin(style: Style, mut out: W) -> io::Result<Report<W>> {
        match style.format {
            Format::Json => out.write_all(json::BEGIN.as_bytes())?,
            Format::Sarif => sarif::begin(&mut out)?,
            _ => {}
        }
        Ok(Report { style, out, begun: false, annotations: github::Annotations::default() })
    }

    /// Where it goes.
    pub fn out(&self) -> &W {
        &self.out
    }

    /// Adds what [`piece`] made of one file, in this report's style.
    ///
    /// # Errors
    /// Fails when the output cannot be written.
    pub fn add(&mut self, piece: &Piece) -> io::Result<()> {
        self.annotations.add(&piece.annotations);
        let mut bytes = piece.bytes.as_slice();
        if bytes.is_empty() {
            return Ok(());
        }
        match self.style.format {
            Format::Json | Format::Sarif if self.begun => self.out.write_all(b",")?,
            Format::Json | Format::Sarif | Format::Short => {}
            // The empty line that stands before a finding is not wanted at the top.
            _ if !self.begun => bytes = bytes.trim_ascii_start(),
            _ => {}
        }
        self.begun = true;
        self.out.write_all(bytes)
    }

    /// Writes what stands at the end, and gives the output back.
    ///
    /// # Errors
    /// Fails when the output cannot be written.
    pub fn end(mut self, summary: Summary) -> io::Result<W> {
        match self.style.format {
            Format::Short => {}
            Format::Json => json::end(summary, &mut self.out)?,
            Format::Sarif => sarif::end(summary, &mut self.out)?,
            Format::Github => self.annotations.end(&mut self.out)?,
            _ => text::end(summary, self.style, &mut self.out)?,
        }
        self.out.flush()?;
        Ok(self.out)
    }
}

#[cfg(test)]
mod tests;
