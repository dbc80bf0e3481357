//! One line a finding, which editors and `grep` understand.

use super::Judged;
use std::io::{self, Write};

pub(super) fn file(judged: &Judged<'_>, out: &mut impl Write) -> io::Result<()> {
    for finding in &judged.checked.findings {
        let place = judged.source.place(finding.span.start);
        let (name, level, rule) = (&judged.source.name, finding.level.word(), finding.rule.id);
        let message = one_line(&finding.message);
        writeln!(
            out,
            "{}:{}:{}: {level}[{rule}] {message}",
            one_line(name),
            place.line,
            place.column
        )?;
    }
    Ok(())
}

/// Text from a file must not make a second line, nor reach the terminal as anything but text.
pub(super) fn one_line(text: &str) -> String {
    text.chars()
        .map(|c| if is_unprintable(c) { '\u{fffd}' } else { c })
        .collect()
}

/// Control characters, and those that turn the direction of text or cannot be seen.
pub(super) fn is_unprintable(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{e0000}'..='\u{e007f}')
}
