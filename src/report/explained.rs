//! What a rule is and why it is there, for people: `cop explain` prints it, and code scanning services show it.

use crate::checks::{RULES, is_fixed};
use crate::finding::{RestsOn, Rule};
use std::fmt::Write;

/// The widest line of prose, in columns: past this, eyes lose the next line.
const PROSE: usize = 80;
/// The longest line of an example that is shown whole, in characters.
const EXAMPLE: usize = 120;
/// A summary stands beside the rule's id where there is so much room for it, in columns; else below it.
const BESIDE: usize = 20;

/// All rules with a few words on each, under the part of the plan they look at.
#[must_use]
pub fn list(width: usize) -> String {
    let width = width.min(PROSE);
    let ids = RULES.iter().map(|(rule, _)| rule.id.len());
    let longest = ids.max().unwrap_or_default();
    let mut text = String::new();
    let mut family = None;
    for (rule, _) in RULES {
        if family != Some(rule.family) {
            let gap = if family.is_some() { "\n" } else { "" };
            let _ = writeln!(text, "{gap}{}", rule.family.word());
            family = Some(rule.family);
        }
        let first = format!("  {:longest$}  {:7}  ", rule.id, rule.level.word());
        let (first, indent) = match width > first.len() + BESIDE {
            true => (first.clone(), " ".repeat(first.len())),
            false => {
                let _ = writeln!(text, "  {} ({})", rule.id, rule.level.word());
                ("    ".to_owned(), "    ".to_owned())
            }
        };
        let options = textwrap::Options::new(width).break_words(false);
        let options = options.initial_indent(&first).subsequent_indent(&indent);
        let _ = writeln!(text, "{}", textwrap::fill(rule.summary, options));
    }
    text.push('\n');
    let more = "`cop explain RULE` says why, and what to do about it.";
    let _ = writeln!(text, "{}", textwrap::fill(more, width));
    text
}

/// Everything about one rule.
#[must_use]
pub fn page(rule: &Rule, width: usize) -> String {
    let width = width.min(PROSE);
    let title = format!("{} ({}): {}", rule.id, rule.level.word(), rule.summary);
    let mut text = String::new();
    let paragraphs = why(rule);
    let mut paragraphs: Vec<&str> = paragraphs.iter().map(String::as_str).collect();
    let source = source(rule);
    paragraphs.insert(0, &title);
    if rule.rests_on.contains(&RestsOn::English) {
        paragraphs.push("It reads English words, and is skipped where `language` says that the file has others.");
    }
    paragraphs.push(&source);
    for paragraph in paragraphs {
        let options = textwrap::Options::new(width).break_words(false);
        let _ = writeln!(text, "{}\n", textwrap::fill(paragraph, options));
    }
    let _ = writeln!(text, "This trips it:\n\n{}", indented(rule.bad));
    let _ = writeln!(text, "This does not:\n\n{}", indented(rule.good));
    if is_fixed(rule) {
        text.push_str("It cannot be ignored.\n");
    } else {
        let id = rule.id;
        let ignore = format!("[checks]\nignore = [ {{ id = \"{id}\", reason = \"…\" }} ]");
        let _ = write!(text, "To live with it, say why in the file:\n\n{}", indented(&ignore));
    }
    text
}

/// Why the rule is there, in paragraphs of one line each.
pub(super) fn why(rule: &Rule) -> Vec<String> {
    let paragraphs = rule.why.trim().split("\n\n");
    paragraphs.map(|paragraph| paragraph.replace('\n', " ")).collect()
}

/// Where that comes from.
pub(super) fn source(rule: &Rule) -> String {
    format!("Where this comes from: {}", rule.source)
}

/// Everything about one rule, in Markdown.
pub(super) fn markdown(rule: &Rule) -> String {
    let (why, source) = (why(rule).join("\n\n"), source(rule));
    let (bad, good) = (example(rule.bad), example(rule.good));
    format!("{why}\n\n{source}\n\nThis trips it:\n\n```toml\n{bad}```\n\nThis does not:\n\n```toml\n{good}```\n")
}

/// An example without what is too long of its lines.
fn example(toml: &str) -> String {
    let mut text = String::new();
    for line in toml.trim().lines() {
        let end = line.char_indices().nth(EXAMPLE).map(|(end, _)| end);
        let _ = match end {
            Some(end) => writeln!(text, "{}…", &line[..end]),
            None => writeln!(text, "{line}"),
        };
    }
    text
}

fn indented(toml: &str) -> String {
    textwrap::indent(&example(toml), "    ")
}

#[cfg(test)]
mod tests {
    use super::{indented, list, page};
    use crate::checks::RULES;

    #[test]
    fn the_prose_fits_a_narrow_terminal() {
        let width = 40;
        for (rule, _) in RULES {
            let examples = indented(rule.bad) + &indented(rule.good);
            let page = page(rule, width);
            let prose = page.lines().filter(|line| !examples.contains(line) && !line.contains("ignore ="));
            for line in prose.chain(list(width).lines()) {
                assert!(line.chars().count() <= width, "{}: {line}", rule.id);
            }
        }
    }
}
