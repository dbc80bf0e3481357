//! Findings -> what a person or a program reads. Formats print; they never choose, sort or re-level.

mod json;
mod place;
mod short;
mod text;

pub use place::Source;

use crate::checks::Checked;
use crate::finding::{Finding, Level};
use std::io::{self, Write};

/// A form of report.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub enum Format {
    /// The file's own lines, with what is said about them
    Text,
    /// One line a finding
    Short,
    /// For programs
    Json,
}

/// How a report is to look.
#[derive(Clone, Copy, Debug)]
pub struct Style {
    /// The widest line of the text report, in columns.
    pub width: usize,
    /// All advice, instead of the first few lines of it.
    pub all: bool,
}

/// One file with what came of checking it.
#[derive(Debug)]
pub struct Judged<'a> {
    /// The file's text and name.
    pub source: &'a Source,
    /// What there is to say.
    pub checked: &'a Checked,
    /// What to say when there is nothing: people, interests, place and time in one line.
    pub in_order: &'a str,
}

/// How many findings there are of each level, over all files.
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
}

impl Summary {
    /// Counts one more file.
    pub fn add(&mut self, findings: &[Finding]) {
        self.files += 1;
        for finding in findings {
            match finding.level {
                Level::Error => self.errors += 1,
                Level::Warning => self.warnings += 1,
                Level::Advice => self.advice += 1,
            }
        }
    }

    /// All findings.
    #[must_use]
    pub fn findings(&self) -> usize {
        self.errors + self.warnings + self.advice
    }
}

/// A report in the making: files are written one by one, so that many of them need no memory.
#[derive(Debug)]
pub struct Report<W> {
    format: Format,
    style: Style,
    out: W,
    files: usize,
}

impl<W: Write> Report<W> {
    /// A report that goes to `out`.
    ///
    /// # Errors
    /// Fails when `out` cannot be written.
    pub fn begin(format: Format, style: Style, mut out: W) -> io::Result<Report<W>> {
        if format == Format::Json {
            json::begin(&mut out)?;
        }
        Ok(Report {
            format,
            style,
            out,
            files: 0,
        })
    }

    /// Writes what there is to say about one file.
    ///
    /// # Errors
    /// Fails when the output cannot be written.
    pub fn file(&mut self, judged: &Judged<'_>) -> io::Result<()> {
        let first = self.files == 0;
        self.files += 1;
        match self.format {
            Format::Text => text::file(judged, self.style, &mut self.out),
            Format::Short => short::file(judged, &mut self.out),
            Format::Json => json::file(judged, first, &mut self.out),
        }
    }

    /// Writes what stands at the end, and gives the output back.
    ///
    /// # Errors
    /// Fails when the output cannot be written.
    pub fn end(mut self, summary: Summary) -> io::Result<W> {
        match self.format {
            Format::Text => text::end(summary, &mut self.out)?,
            Format::Short => {}
            Format::Json => json::end(summary, &mut self.out)?,
        }
        self.out.flush()?;
        Ok(self.out)
    }
}
