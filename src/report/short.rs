//! One line a finding, which editors and `grep` understand.

use super::Judged;
use crate::text::one_line;
use std::io::Write;

pub(super) fn file(judged: &Judged<'_>, out: &mut Vec<u8>) {
    let name = one_line(&judged.source.name);
    for finding in &judged.checked.findings {
        let place = judged.source.place(finding.span.start);
        let (line, column) = (place.line, place.column);
        let (level, rule) = (finding.level.word(), finding.rule.id);
        let message = one_line(&finding.message);
        // Memory does not refuse to be written.
        let _ = writeln!(out, "{name}:{line}:{column}: {level}[{rule}] {message}");
    }
}
