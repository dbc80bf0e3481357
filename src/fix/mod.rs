//! Puts right what is mechanical and certain: applies the edits that findings carry, keeps those that do what they say,
//! and leaves every other byte as it is.

use crate::checks::{self, Checked};
use crate::finding::Finding;
use crate::session::{self, Edit, FaultKind, Weight};
use chrono::NaiveDate;
use std::collections::BTreeMap;

/// So many bytes of one file are read again at most: each look may bring something to light that can be mended too, and
/// a huge file full of slips should not take all day. One of a few pages is never left half mended.
const READ_AGAIN: usize = 64 * 1024 * 1024;

/// A file with everything put right that can be.
#[derive(Clone, Debug)]
pub struct Fixed {
    /// The file.
    pub bytes: Vec<u8>,
    /// What is right now, by line.
    pub done: Vec<Done>,
}

/// Something that was put right.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Done {
    /// The line where it was found, from 1; an edit never makes or takes one.
    pub line: usize,
    /// The lines that are other now: the same trouble may have stood in several, and was said once.
    pub lines: Vec<usize>,
    /// The rule that found it.
    pub rule: &'static str,
    /// What it said.
    pub message: String,
}

/// Puts right what the findings of a file say how to.
///
/// Takes its bytes, and what else decides which findings there are: today, and weights from the command line.
#[must_use]
pub fn fix(bytes: &[u8], today: NaiveDate, levels: &[(String, Weight)]) -> Fixed {
    let mut state = State::of(bytes.to_vec(), today, levels);
    let mut looks = READ_AGAIN / bytes.len().max(1);
    let mut done = vec![];
    loop {
        let fixable = state.fixable();
        if fixable.is_empty() || looks == 0 {
            break;
        }
        looks -= 1;
        if let Some(next) = state.with(&fixable, today, levels) {
            done.extend(fixable.iter().map(|finding| state.done(finding)));
            state = next;
            continue;
        }
        // From the end of the file, so that the places of those still to be tried stay true.
        let before = done.len();
        for finding in fixable.into_iter().rev().take(looks) {
            looks -= 1;
            if let Some(next) = state.with(std::slice::from_ref(&finding), today, levels) {
                done.push(state.done(&finding));
                state = next;
            }
        }
        if done.len() == before {
            break;
        }
    }
    done.sort();
    Fixed { bytes: state.bytes, done }
}

/// A file as it stands after some edits, with what is said of it.
struct State {
    bytes: Vec<u8>,
    checked: Checked,
    syntax_faults: usize,
    /// The byte after each line end.
    lines: Vec<usize>,
}

impl State {
    fn of(bytes: Vec<u8>, today: NaiveDate, levels: &[(String, Weight)]) -> State {
        let reading = session::read(&bytes);
        let syntax = |kind| kind == FaultKind::Syntax;
        State {
            checked: checks::run(&reading, today, levels),
            syntax_faults: reading.faults.iter().filter(|fault| syntax(fault.kind)).count(),
            lines: bytes.iter().enumerate().filter(|(_, byte)| **byte == b'\n').map(|(at, _)| at + 1).collect(),
            bytes,
        }
    }

    /// How many findings of a rule say the same of a line.
    fn count<'f>(&self, findings: &'f [Finding]) -> BTreeMap<(usize, &'static str, &'f str), usize> {
        let mut counts = BTreeMap::new();
        for finding in findings {
            let said = (self.line(finding.span.start), finding.rule.id, &*finding.message);
            *counts.entry(said).or_default() += 1;
        }
        counts
    }

    fn done(&self, finding: &Finding) -> Done {
        let mut lines: Vec<usize> = finding.fix.iter().map(|edit| self.line(edit.span.start)).collect();
        lines.dedup();
        Done { line: self.line(finding.span.start), lines, rule: finding.rule.id, message: finding.message.clone() }
    }

    /// The line of a byte, from 1.
    fn line(&self, at: usize) -> usize {
        self.lines.partition_point(|line| *line <= at) + 1
    }

    /// The findings that carry edits which can be made: within a line, and none into another.
    fn fixable(&self) -> Vec<Finding> {
        let mut end = 0;
        let mut fixable: Vec<Finding> = vec![];
        let mut findings: Vec<&Finding> = self.checked.findings.iter().collect();
        findings.sort_by_key(|finding| finding.fix.first().map(|edit| edit.span.start));
        for finding in findings {
            let Some(last) = finding.fix.last() else {
                continue;
            };
            let starts = finding.fix[0].span.start;
            let in_lines = finding
                .fix
                .iter()
                .all(|edit| self.bytes.get(edit.span.range()).is_some_and(|old| !old.contains(&b'\n')));
            if starts >= end && in_lines {
                end = last.span.end + 1;
                fixable.push(finding.clone());
            }
        }
        fixable
    }

    /// The file after the edits of these findings; nothing where one of the findings would stay, or the file would be
    /// less of a TOML file than it was.
    fn with(&self, findings: &[Finding], today: NaiveDate, levels: &[(String, Weight)]) -> Option<State> {
        let mut edits: Vec<&Edit> = findings.iter().flat_map(|finding| &finding.fix).collect();
        edits.sort_by_key(|edit| edit.span.start);
        let mut bytes = Vec::with_capacity(self.bytes.len());
        let mut from = 0;
        for edit in edits {
            bytes.extend_from_slice(self.bytes.get(from..edit.span.start)?);
            bytes.extend_from_slice(edit.text.as_bytes());
            from = edit.span.end;
        }
        bytes.extend_from_slice(&self.bytes[from..]);
        let next = State::of(bytes, today, levels);
        let (before, after) = (self.count(&self.checked.findings), next.count(&next.checked.findings));
        let gone = self
            .count(findings)
            .into_iter()
            .all(|(what, gone)| after.get(&what).unwrap_or(&0) + gone <= before.get(&what).copied().unwrap_or(0));
        // Of several edits one may make up for what another spoils; alone, each is seen for what it does.
        let several = findings.len() > 1;
        let mended = findings.iter().filter(|finding| several && finding.rule.id == "invalid-toml").count();
        (gone && next.syntax_faults + mended <= self.syntax_faults).then_some(next)
    }
}

#[cfg(test)]
mod tests;
