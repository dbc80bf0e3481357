//! Annotations of GitHub: lines of a log that its runner shows beside the lines of a change.

use super::{Judged, Source};
use crate::finding::{Finding, Level};
use crate::text::one_line;
use std::fmt::Write;
use std::io;

/// GitHub shows so many annotations of a step, and drops the rest without a word.
const SHOWN: usize = 10;

/// The worst annotations of all files, and how many there are.
#[derive(Clone, Debug, Default)]
pub(super) struct Annotations {
    /// Worst first, and among equals in the order they were added; at most as many as are shown.
    worst: Vec<(Level, String)>,
    all: usize,
}

pub(super) fn file(judged: &Judged<'_>) -> Annotations {
    let mut annotations = Annotations::default();
    for level in [Level::Error, Level::Warning, Level::Advice] {
        let of_level = judged.checked.findings.iter();
        let of_level = of_level.filter(|finding| finding.level == level);
        let room = SHOWN - annotations.worst.len();
        let lines = of_level.take(room).map(|finding| (level, line(finding, judged.source)));
        annotations.worst.extend(lines);
    }
    annotations.all = judged.checked.findings.len();
    annotations
}

impl Annotations {
    pub(super) fn add(&mut self, more: &Annotations) {
        self.worst.extend_from_slice(&more.worst);
        self.worst.sort_by_key(|(level, _)| std::cmp::Reverse(*level));
        self.worst.truncate(SHOWN);
        self.all += more.all;
    }

    pub(super) fn end(&self, out: &mut impl io::Write) -> io::Result<()> {
        let shown = match self.all > SHOWN {
            true => SHOWN - 1,
            false => self.worst.len(),
        };
        for (_, line) in &self.worst[..shown] {
            writeln!(out, "{line}")?;
        }
        match self.all - shown {
            0 => Ok(()),
            more => writeln!(out, "::notice title=cop::and {more} more: `cop check` lists them all"),
        }
    }
}

fn line(finding: &Finding, source: &Source<'_>) -> String {
    let command = match finding.level {
        Level::Error => "error",
        Level::Warning => "warning",
        Level::Advice => "notice",
    };
    let (start, end) = (source.place(finding.span.start), source.place(finding.span.end));
    let mut line = format!("::{command} ");
    if let Some(path) = source.path() {
        let _ = write!(line, "file={},", property(&one_line(path)));
    }
    let _ = write!(line, "line={},endLine={},", start.line, end.line);
    // Columns are refused where the lines differ.
    if start.line == end.line {
        let _ = write!(line, "col={},endColumn={},", start.column, end.column);
    }
    let said = [finding.message.as_str(), finding.help.as_str()].map(|text| data(&one_line(text)));
    let _ = write!(line, "title={}::{}", property(finding.rule.id), said.join("%0A"));
    line
}

/// What stands after the last `::`.
fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// What stands between commas before it.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
