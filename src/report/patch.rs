//! What would be put right in a file, line by line, as patches show it.

use super::place::{Line, Source};
use crate::text::one_line;
use std::fmt::Write;

/// So many lines are shown before and after a change.
const CONTEXT: usize = 1;

/// The lines of a file that differ, old above new, as a unified diff; nothing where none does. Both sources have the
/// same number of lines: no edit makes or takes one. What is private is masked, and what a terminal would obey is not
/// obeyed.
#[must_use]
pub fn patch(old: &Source<'_>, new: &Source<'_>) -> String {
    let before: Vec<Line<'_>> = old.every_line().collect();
    let after: Vec<Line<'_>> = new.every_line().collect();
    let lines = before.len().min(after.len());
    let differs = |line: &usize| before[*line].text != after[*line].text;
    let changed: Vec<usize> = (0..lines).filter(differs).collect();
    let mut patch = String::new();
    if !changed.is_empty() {
        let name = one_line(&old.name);
        let _ = writeln!(patch, "--- {name}\n+++ {name}");
    }
    for near in changed.chunk_by(|one, other| other - one <= 2 * CONTEXT + 1) {
        let from = near[0].saturating_sub(CONTEXT);
        let to = (near[near.len() - 1] + CONTEXT + 1).min(lines);
        let _ = writeln!(patch, "@@ -{0},{1} +{0},{1} @@", from + 1, to - from);
        let mut line = from;
        while line < to {
            let run = (line..to).take_while(differs).count();
            for (sign, side) in [("-", &before), ("+", &after)] {
                for changed in &side[line..line + run] {
                    let _ = writeln!(patch, "{sign}{}", shown(changed));
                }
            }
            line += run;
            if run == 0 {
                let _ = writeln!(patch, " {}", shown(&before[line]));
                line += 1;
            }
        }
    }
    patch
}

impl Source<'_> {
    /// The line of this number, from 1, as it may be shown; empty where there is none.
    #[must_use]
    pub fn shown(&self, line: usize) -> String {
        self.numbered(line).as_ref().map(shown).unwrap_or_default()
    }
}

/// A line as it may be shown: a dot for each private character.
fn shown(line: &Line<'_>) -> String {
    let masked = |(at, c)| if line.is_private(at) { '·' } else { c };
    let text: String = line.text.char_indices().map(masked).collect();
    one_line(&text).into_owned()
}

#[cfg(test)]
mod tests {
    use super::patch;
    use crate::report::Source;

    #[test]
    fn shows_what_changes_with_a_line_on_either_side() {
        let old = "a\nb\nc\nd\ne\nf\ng\nh\ni\n";
        let new = "a\nB\nC\nd\ne\nf\ng\nH\ni\n";
        let (old, new) = (Source::new("x.toml", old.as_bytes(), &[]), Source::new("x.toml", new.as_bytes(), &[]));
        assert_eq!(
            patch(&old, &new),
            "--- x.toml\n+++ x.toml\n@@ -1,4 +1,4 @@\n a\n-b\n-c\n+B\n+C\n d\n@@ -7,3 +7,3 @@\n g\n-h\n+H\n i\n"
        );
        assert_eq!(patch(&old, &old), "");
    }

    #[test]
    fn hides_what_is_private() {
        let private = [(2..5).into()];
        let (old, new) = (Source::new("x", b"k 077\nx\n", &private), Source::new("x", b"K 077\nx\n", &private));
        assert_eq!(patch(&old, &new), "--- x\n+++ x\n@@ -1,2 +1,2 @@\n-k ···\n+K ···\n x\n");
    }
}
