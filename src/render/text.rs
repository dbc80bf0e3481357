//! Plain text: headings at the edge, what they head two columns in, and no marks but `-` and `[ ]`.

use super::map::said;
use super::words::plain;
use super::{DRAFT, Options};
use crate::documents::{Block, Document, Section, Text};
use unicode_width::UnicodeWidthStr;

/// The widest line of prose, in columns: past 75 characters the eye loses the next line.
const PROSE: usize = 76;
/// How far what stands under a heading is set in, in columns.
const INDENT: usize = 2;
/// Between the columns of a table.
const GAP: usize = 2;
/// A column of a table is never wrapped to less than this; a table that needs it becomes a list.
const NARROWEST: usize = 20;

pub(super) fn render(document: &Document, options: Options) -> String {
    let width = options.width.max(20);
    let mut page = Writer {
        text: String::new(),
        width,
        prose: if document.look.flows { usize::MAX } else { width.min(PROSE) },
        indent: 0,
    };
    if document.draft {
        page.paragraph(DRAFT);
    }
    for text in [&document.head.title, &document.head.strap, &document.head.note] {
        page.paragraph(&plain(text));
    }
    for side in &document.sides {
        page.name(&plain(&side.name));
        side.sections.iter().for_each(|section| page.section(section));
    }
    page.text
}

struct Writer {
    text: String,
    width: usize,
    /// The widest line of prose.
    prose: usize,
    /// Where the lines of the section begin: at the edge where it has no heading.
    indent: usize,
}

impl Writer {
    fn section(&mut self, section: &Section) {
        self.indent = 0;
        if let Some(heading) = &section.heading {
            self.paragraph(&plain(heading));
            self.indent = INDENT;
        }
        section.blocks.iter().for_each(|block| self.block(block));
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Part(Section { heading, blocks }) => {
                heading.iter().for_each(|heading| self.paragraph(&plain(heading)));
                blocks.iter().for_each(|block| self.block(block));
            }
            Block::Paragraph(text) | Block::Lead(text) => self.paragraph(&plain(text)),
            Block::List(items) => self.list("- ", items),
            Block::Ticks(items) => self.list("[ ] ", items),
            Block::Table { head, rows, .. } => self.table(head, rows),
            Block::Columns(columns) => columns.iter().for_each(|column| self.section(column)),
            Block::Map(map) => self.list("", &said(map)),
            Block::WritingLines(lines) => {
                let line = " ".repeat(self.indent) + &"_".repeat(self.prose - self.indent);
                for _ in 0..*lines {
                    self.gap();
                    self.line(&line);
                }
            }
            Block::Large(lines) if lines.is_empty() => self.block(&Block::WritingLines(1)),
            Block::Arrow(way) => self.paragraph(way.words()),
            Block::Large(lines) => {
                self.gap();
                for line in lines {
                    self.wrapped(&plain(line), "", "");
                }
            }
        }
    }

    /// The name of a side, underlined: sections have none.
    fn name(&mut self, name: &str) {
        self.indent = 0;
        self.paragraph(name);
        if !name.is_empty() {
            self.line(&"=".repeat(name.width().min(self.prose)));
        }
    }

    fn paragraph(&mut self, words: &str) {
        if !words.is_empty() {
            self.gap();
            self.wrapped(words, "", "");
        }
    }

    fn list(&mut self, mark: &str, items: &[Text]) {
        self.gap();
        let hang = " ".repeat(mark.width().max(INDENT));
        for item in items {
            self.wrapped(&plain(item), mark, &hang);
        }
    }

    /// As columns where there is room for them, else as a list with a line for each cell.
    fn table(&mut self, head: &[Text], rows: &[Vec<Text>]) {
        let head: Vec<String> = head.iter().map(plain).collect();
        let rows: Vec<Vec<String>> = rows.iter().map(|row| row.iter().map(plain).collect()).collect();
        self.gap();
        let Some(widths) = widths(&head, &rows, self.width - self.indent) else {
            for row in &rows {
                self.entry(&head, row);
            }
            return;
        };
        let rule: Vec<String> =
            widths.iter().zip(&head).map(|(width, head)| "-".repeat(head.width().min(*width))).collect();
        for row in [&head, &rule].into_iter().chain(&rows) {
            self.row(row, &widths);
        }
    }

    fn row(&mut self, cells: &[String], widths: &[usize]) {
        let cells: Vec<Vec<_>> = cells
            .iter()
            .zip(widths)
            .map(|(cell, width)| textwrap::wrap(cell, textwrap::Options::new(*width)))
            .collect();
        let height = cells.iter().map(Vec::len).max().unwrap_or_default();
        for line in 0..height {
            let mut text = " ".repeat(self.indent);
            for (cell, width) in cells.iter().zip(widths) {
                let part = cell.get(line).map_or("", |part| part.as_ref());
                text.push_str(part);
                text.push_str(&" ".repeat((width + GAP).saturating_sub(part.width())));
            }
            self.line(text.trim_end());
        }
    }

    fn entry(&mut self, head: &[String], row: &[String]) {
        let mut cells = head.iter().zip(row);
        if let Some((head, cell)) = cells.next() {
            self.wrapped(&format!("{head} {cell}"), "", "");
        }
        for (head, cell) in cells.filter(|(_, cell)| !cell.is_empty()) {
            self.wrapped(&format!("{head}: {cell}"), "  ", "    ");
        }
    }

    fn wrapped(&mut self, words: &str, first: &str, rest: &str) {
        let indent = " ".repeat(self.indent);
        let (first, rest) = (format!("{indent}{first}"), format!("{indent}{rest}"));
        let options = textwrap::Options::new(self.prose).initial_indent(&first).subsequent_indent(&rest);
        for line in textwrap::wrap(words, options) {
            self.line(line.trim_end());
        }
    }

    fn line(&mut self, line: &str) {
        self.text.push_str(line);
        self.text.push('\n');
    }

    /// An empty line before what follows, but at the beginning.
    fn gap(&mut self) {
        if !self.text.is_empty() && !self.text.ends_with("\n\n") {
            self.text.push('\n');
        }
    }
}

/// How wide each column of a table is to be, so that the whole is no wider than `room`; none where it cannot be.
fn widths(head: &[String], rows: &[Vec<String>], room: usize) -> Option<Vec<usize>> {
    let column = |at: usize| rows.iter().filter_map(move |row| row.get(at)).chain(head.get(at));
    let mut widths: Vec<usize> =
        (0..head.len()).map(|at| column(at).map(|cell| cell.width()).max().unwrap_or_default()).collect();
    let least: Vec<usize> = (0..head.len())
        .map(|at| {
            let longest_word = column(at).flat_map(|cell| cell.split(' ')).map(UnicodeWidthStr::width).max();
            longest_word.unwrap_or_default().max(NARROWEST).min(widths[at])
        })
        .collect();
    let room = room.checked_sub(GAP * head.len().saturating_sub(1))?;
    if least.iter().sum::<usize>() > room {
        return None;
    }
    // The column with the most to spare gives way first.
    while widths.iter().sum::<usize>() > room {
        let widest = (0..widths.len()).filter(|&at| widths[at] > least[at]).max_by_key(|&at| (widths[at], at))?;
        widths[widest] -= 1;
    }
    Some(widths)
}
