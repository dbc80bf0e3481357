//! Markdown, as CommonMark with GitHub's tables and task lists reads it. What the file says stays words.

use super::map::said;
use super::words::words;
use super::{DRAFT, Options};
use crate::documents::{Block, Document, Head, Inline, Section, Text};

/// What may be a mark inside a line, here or in one of Markdown's dialects. Each is escaped with a backslash.
const MARKS: &[char] = &['\\', '`', '*', '_', '[', ']', '{', '}', '<', '>', '|', '~', '^', '$', '&'];

pub(super) fn render(document: &Document, _: Options) -> String {
    let Head { title, strap, note } = &document.head;
    let mut parts = vec![];
    if document.draft {
        parts.push(format!("**{DRAFT}**"));
    }
    if !title.is_empty() {
        parts.push(heading("#", title));
    }
    parts.extend([strap, note].map(line));
    for side in &document.sides {
        let (mark, name) = match side.name.is_empty() {
            true => ("##", None),
            false => ("###", Some(heading("##", &side.name))),
        };
        parts.extend(name.into_iter().chain(side.sections.iter().map(|part| section(mark, part))));
    }
    joined(parts) + "\n"
}

fn joined(mut parts: Vec<String>) -> String {
    parts.retain(|part| !part.is_empty());
    parts.join("\n\n")
}

fn section(mark: &str, section: &Section) -> String {
    let heading = section.heading.iter().map(|words| heading(mark, words));
    joined(heading.chain(section.blocks.iter().map(|one| block(mark, one))).collect())
}

/// A block under a heading of this rank.
fn block(mark: &str, block: &Block) -> String {
    match block {
        Block::Part(part) => section(&format!("{mark}#"), part),
        Block::Paragraph(text) | Block::Lead(text) => line(text),
        Block::List(items) => list("-", items),
        Block::Ticks(items) => list("- [ ]", items),
        Block::Table { head, rows, .. } => table(head, rows),
        Block::Columns(columns) => joined(columns.iter().map(|column| section(mark, column)).collect()),
        Block::Map(map) => list("-", &said(map)),
        // A rule across the page: something to write on when it is printed, and not a row of characters to hear.
        Block::WritingLines(lines) => vec!["____________________"; usize::from(*lines)].join("\n\n"),
        Block::Large(lines) if lines.is_empty() => "____________________".to_owned(),
        Block::Arrow(way) => line(&way.words().into()),
        Block::Large(lines) => lines.iter().map(|text| format!("> {}", line(text))).collect::<Vec<_>>().join("\n>\n"),
    }
}

fn heading(mark: &str, text: &Text) -> String {
    format!("{mark} {}", line(text))
}

fn list(mark: &str, items: &[Text]) -> String {
    items.iter().map(|item| format!("{mark} {}", line(item))).collect::<Vec<_>>().join("\n")
}

fn table(head: &[Text], rows: &[Vec<Text>]) -> String {
    let row = |cells: &[Text]| format!("| {} |", cells.iter().map(line).collect::<Vec<_>>().join(" | "));
    let rule = format!("|{}", " --- |".repeat(head.len()));
    [row(head), rule].into_iter().chain(rows.iter().map(|cells| row(cells))).collect::<Vec<_>>().join("\n")
}

/// A text as one line that begins no block of its own.
fn line(text: &Text) -> String {
    let line: String = text.0.iter().map(inline).collect();
    let line = line.trim();
    let digits = line.chars().take_while(char::is_ascii_digit).count();
    match line[digits..].chars().next() {
        // 1. and 1) begin a list.
        Some('.' | ')') if digits > 0 => format!("{}\\{}", &line[..digits], &line[digits..]),
        Some('#' | '+' | '-' | '=' | ':' | '%') if digits == 0 => format!("\\{line}"),
        _ => line.to_owned(),
    }
}

fn inline(inline: &Inline) -> String {
    let words = escaped(&words(inline));
    // Asterisks beside a mark or a space would be asterisks.
    let plain = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    match inline {
        Inline::Strong(_) if plain(words.chars().next()) && plain(words.chars().next_back()) => {
            format!("**{words}**")
        }
        _ => words,
    }
}

fn escaped(words: &str) -> String {
    let mut escaped = String::with_capacity(words.len());
    for c in words.chars() {
        if MARKS.contains(&c) {
            escaped.push('\\');
        }
        escaped.push(c);
    }
    escaped
}
