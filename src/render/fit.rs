//! Whether a document stays on its sides, without a browser to ask. It errs on the side of too long: the widths are
//! those of Arial and its metric twins, which `page.css` asks for, and a browser in the tests has the last word.

use super::html::COLUMN;
use super::page::Set;
use super::words::plain;
use super::{DRAFT, Options};
use crate::documents::{Block, Document, Head, Page, Section, Text};
use unicode_width::UnicodeWidthChar;

/// A point in millimetres.
const POINT: f64 = 25.4 / 72.0;
/// What bold letters are wider.
const BOLD: f64 = 1.09;
/// Of a side that is not the last, what may stay empty because a section is not cut in two.
const UNUSED: f64 = 0.2;
/// Of two columns, what stays empty because they are seldom of one length.
const UNEVEN: f64 = 1.02;

// The style sheet's other numbers, in the size of the text.
const TITLE_LINE: f64 = 1.1;
const STRAP_GAP: f64 = 0.3;
const LEAD_GAP: f64 = 0.8;
const WRITING_LINE: f64 = 1.9;
const BULLET: f64 = 0.8;
const TICK: f64 = 1.3;
const RULE: f64 = 0.2;
const COLUMNS_GAP: f64 = 0.35;
const MAP_NAMES: f64 = 8.0;
/// In millimetres, as is what comes after.
const MAP_SQUARE: f64 = 5.0;

/// Whether the document stays on as many sides as it may take: that is, the first of its own sides. What is on the others
/// may be printed on as many as it likes.
#[must_use]
pub fn fits(document: &Document, options: Options) -> bool {
    let set = Set::new(document.look, options);
    let (side, sides) = (set.height(), f64::from(set.page.sides));
    let measure = Measure { full: set.width(), em: set.page.text * POINT, page: set.page };
    match set.page.columns {
        true => measure.columns(document) <= side * sides,
        false => measure.height(document) <= side * (sides - UNUSED * (sides - 1.0)),
    }
}

/// Measures on a page, in millimetres.
struct Measure {
    page: Page,
    /// From margin to margin.
    full: f64,
    /// The size of the text.
    em: f64,
}

impl Measure {
    /// The height of a document in one column.
    fn height(&self, document: &Document) -> f64 {
        let sections = sections(document).map(|section| self.section(section, self.full));
        self.head(document) + sections.sum::<f64>()
    }

    /// The height of a document in two columns with some things right across: head, purpose, and what faces each other.
    fn columns(&self, document: &Document) -> f64 {
        let column = (self.full - self.page.gutter) / 2.0;
        let (mut across, mut beside) = (self.head(document) + self.name(document), 0.0);
        // A whole table and a map stand across the page.
        for section in sections(document) {
            if section.heading.is_none()
                || is_across(section)
                || section.blocks.iter().any(|block| matches!(block, Block::Lead(_)))
            {
                across += self.section(section, self.full);
            } else {
                beside += self.section(section, column);
            }
        }
        across + beside / 2.0 * UNEVEN
    }

    /// Whether it is a draft, the title and the line under it.
    fn head(&self, document: &Document) -> f64 {
        let Head { title, strap, .. } = &document.head;
        if document.head == Head::default() && !document.draft {
            return 0.0;
        }
        let (head, size) = (self.page.head * POINT, self.page.title * POINT);
        let draft = match document.draft {
            true => (self.lines(DRAFT, self.em * BOLD, self.full) * self.page.line + 2.0) * self.em,
            false => 0.0,
        };
        let title = self.lines(&plain(title), size * BOLD, self.full) * TITLE_LINE * size;
        match strap.is_empty() {
            true => draft + title,
            false => draft + title + self.words(strap, head * BOLD, self.full) + STRAP_GAP * self.em,
        }
    }

    /// The name of the side, with the rule above it and the note beside it.
    fn name(&self, document: &Document) -> f64 {
        let size = self.page.head * POINT;
        let names = document.sides.iter().take(1).filter(|side| !side.name.is_empty());
        names.map(|side| self.lines(&plain(&side.name), size * BOLD, self.full) * self.page.line * size + self.em).sum()
    }

    fn section(&self, section: &Section, width: f64) -> f64 {
        let Some(heading) = &section.heading else {
            return self.blocks(section, width);
        };
        let gap = self.page.section * self.em;
        match self.page.aside {
            // A heading beside its text is as tall as the taller of the two, and the text begins beside it.
            Some(aside) => {
                let heading = self.words(heading, self.em * BOLD, aside - 1.4 * self.em);
                let text = self.blocks(section, width - aside);
                gap + heading.max(text - self.page.gap * self.em)
            }
            None => gap + self.heading(section, width) + self.blocks(section, width),
        }
    }

    fn heading(&self, section: &Section, width: f64) -> f64 {
        let words = section.heading.iter().map(|text| self.words(text, self.page.head * POINT * BOLD, width));
        words.sum::<f64>() + RULE * self.em
    }

    fn blocks(&self, section: &Section, width: f64) -> f64 {
        section.blocks.iter().map(|block| self.block(block, width)).sum()
    }

    /// A section in a section: its heading runs into the paragraphs after it.
    fn part(&self, part: &Section, width: f64) -> f64 {
        let mut run: Vec<String> = part.heading.iter().map(plain).collect();
        let mut blocks = part.blocks.iter().peekable();
        while let Some(Block::Paragraph(text)) = blocks.next_if(|block| matches!(block, Block::Paragraph(_))) {
            run.push(plain(text));
        }
        let run = (self.lines(&run.join(" "), self.em, width) * self.page.line + 2.0 * self.page.gap) * self.em;
        run + blocks.map(|block| self.block(block, width)).sum::<f64>()
    }

    /// A block with the space before it.
    fn block(&self, block: &Block, width: f64) -> f64 {
        let gap = self.page.gap * self.em;
        match block {
            Block::Part(part) => self.part(part, width),
            Block::Lead(text) => {
                self.words(text, self.page.head * POINT, width) + LEAD_GAP * self.page.section * self.em
            }
            Block::Paragraph(text) => self.words(text, self.em, width) + gap,
            // Beside a heading, bullets hang in the gap.
            Block::List(items) if self.page.aside.is_some() => self.list(items, width) + gap,
            Block::List(items) => self.list(items, width - BULLET * self.em) + gap,
            Block::Ticks(items) => self.list(items, width - TICK * self.em) + gap,
            Block::WritingLines(lines) => ((f64::from(*lines) - 1.0) * WRITING_LINE + self.page.line) * self.em + gap,
            Block::Columns(columns) => {
                let width = (width - self.page.gutter) / 2.0;
                let tall = columns.iter().map(|column| self.heading(column, width) + self.blocks(column, width));
                tall.fold(0.0, f64::max) + (self.page.section + COLUMNS_GAP) * self.em
            }
            Block::Table { head, rows, .. } => {
                let column = width / head.len().max(1) as f64 - self.em;
                let tall = |row: &Vec<Text>| {
                    let cells = row.iter().map(|cell| self.words(cell, self.em, column) + RULE * self.em);
                    cells.fold(0.0, f64::max)
                };
                gap + tall(head) + rows.iter().map(tall).sum::<f64>()
            }
            // A square for each two people, below names as long as they are.
            Block::Map(map) => {
                let names = map.people.iter().map(|name| wide(&plain(name)) * self.em);
                let names = names.fold(0.0, f64::max).min(MAP_NAMES * self.em);
                names + map.people.len() as f64 * MAP_SQUARE + 4.0 * self.em
            }
            Block::Sign(lines) => {
                let sign = lines.iter().enumerate().map(|(at, line)| {
                    let size = if at == 0 { self.page.sign } else { self.page.title } * POINT;
                    self.lines(&plain(line), size * BOLD, width) * TITLE_LINE * size
                });
                sign.sum::<f64>() + 2.0 * self.em
            }
        }
    }

    fn list(&self, items: &[Text], width: f64) -> f64 {
        let items = items.iter().map(|item| self.words(item, self.em, width) + self.page.item * self.em);
        items.sum()
    }

    fn words(&self, text: &Text, size: f64, width: f64) -> f64 {
        self.lines(&plain(text), size, width) * self.page.line * size
    }

    /// How many lines of `width` millimetres the words take, set in a size of `size` millimetres.
    fn lines(&self, words: &str, size: f64, width: f64) -> f64 {
        let room = width / size;
        let (mut lines, mut used) = (1.0, 0.0);
        for word in words.split_inclusive(' ') {
            let wide = wide(word.trim_end());
            if used > 0.0 && used + wide > room {
                lines += 1.0;
                used = 0.0;
            }
            // A word longer than a line is broken.
            lines += (wide / room).floor();
            used += wide % room + if word.ends_with(' ') { SPACE } else { 0.0 };
        }
        lines
    }
}

/// Whether a section stands right across a page of two columns: the style sheet says which do.
fn is_across(section: &Section) -> bool {
    let is_wide = |block: &Block| match block {
        Block::Map(map) => map.people.len() > COLUMN,
        block => matches!(block, Block::Table { .. } | Block::Sign(_)),
    };
    section.blocks.iter().any(is_wide)
}

/// What is counted: the sections of the first side.
fn sections(document: &Document) -> impl Iterator<Item = &Section> {
    document.sides.iter().take(1).flat_map(|side| &side.sections)
}

/// How wide a space is, in the size of the text.
const SPACE: f64 = 0.278;

fn wide(word: &str) -> f64 {
    word.chars().map(letter).sum()
}

/// How wide Arial's letter is, in its size; of other scripts, as much as the widest of their usual faces.
fn letter(c: char) -> f64 {
    match c {
        'i' | 'j' | 'l' | '\'' | '’' | '‘' | '|' => 0.222,
        ' ' | 'f' | 't' | 'I' | '.' | ',' | ':' | ';' | '/' | '!' | '[' | ']' | '·' | '\u{a0}' => 0.278,
        'r' | '(' | ')' | '-' | '`' | '"' | '“' | '”' | '{' | '}' => 0.356,
        'c' | 'k' | 's' | 'v' | 'x' | 'y' | 'z' | 'J' => 0.5,
        'w' | 'C' | 'D' | 'H' | 'N' | 'R' | 'U' => 0.722,
        'G' | 'O' | 'Q' => 0.778,
        'm' | 'M' => 0.833,
        'W' | '%' => 0.944,
        '@' | '—' | '…' => 1.015,
        'A' | 'B' | 'E' | 'K' | 'P' | 'S' | 'V' | 'X' | 'Y' | '&' => 0.667,
        'F' | 'L' | 'T' | 'Z' => 0.611,
        c if c.is_ascii_alphanumeric() => 0.556,
        c if c.is_ascii() => 0.584,
        c => match c.width() {
            None | Some(0) => 0.0,
            Some(1) if c < '\u{250}' && c.is_lowercase() => 0.611,
            Some(1) => 0.85,
            Some(_) => 1.3,
        },
    }
}
