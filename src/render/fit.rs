//! Whether a document stays on its sides, without a browser to ask. It errs on the side of too long: the widths are
//! those of Arial and its metric twins, which `page.css` asks for, and a browser in the tests has the last word.

use super::page::{Page, page};
use super::words::plain;
use super::{DRAFT, Options};
use crate::documents::{Block, Document, Kind, Text};
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

/// Whether the document stays on as many sides as its kind may take. Of the plan, what is needed on the day: that is,
/// what stands before the first page break.
#[must_use]
pub fn fits(document: &Document, options: Options) -> bool {
    let page = page(document.kind, options);
    let side = page.height - 2.0 * page.margin;
    let sides = f64::from(page.sides);
    match document.kind {
        Kind::Plan => Measure::new(page).columns(document) <= side * sides,
        Kind::Card | Kind::Welcome | Kind::Message | Kind::Changes => {
            Measure::new(page).height(document) <= side * (sides - UNUSED * (sides - 1.0))
        }
    }
}

/// Measures on a page, in millimetres.
struct Measure {
    page: Page,
    /// The size of the text.
    em: f64,
}

/// A heading, or none, with what stands under it.
type Section<'d> = (Option<&'d Text>, Vec<&'d Block>);

impl Measure {
    fn new(page: Page) -> Measure {
        let em = page.text * POINT;
        Measure { page, em }
    }

    /// The height of a document in one column.
    fn height(&self, document: &Document) -> f64 {
        let width = self.page.full();
        let sections = sections(document).into_iter().map(|section| self.section(&section, width));
        self.draft(document) + sections.sum::<f64>()
    }

    /// The height of the plan, in two columns with some things right across: title, purpose, and what faces each other.
    fn columns(&self, document: &Document) -> f64 {
        let (full, column) = (self.page.full(), (self.page.full() - self.page.gutter) / 2.0);
        let (mut across, mut beside) = (self.draft(document) + self.note(document), 0.0);
        for section in sections(document) {
            let (heading, blocks) = &section;
            if heading.is_none() || blocks.iter().any(|block| matches!(block, Block::Lead(_))) {
                across += self.section(&section, full);
            } else {
                beside += self.section(&section, column);
            }
        }
        across + beside / 2.0 * UNEVEN
    }

    /// What the note beside the title takes, which is nothing where there is room for both on a line.
    fn note(&self, document: &Document) -> f64 {
        let width = |text: &Text, size: f64| wide(&plain(text)) * size;
        let mut line = self.em;
        for block in &document.blocks {
            match block {
                Block::Title(text) => line += width(text, self.page.title * POINT * BOLD),
                Block::Note(text) => line += width(text, self.em),
                _ => {}
            }
        }
        if line > self.page.full() { self.page.line * self.em } else { 0.0 }
    }

    fn draft(&self, document: &Document) -> f64 {
        match document.draft {
            true => (self.lines(DRAFT, self.em * BOLD, self.page.full()) * self.page.line + 2.0) * self.em,
            false => 0.0,
        }
    }

    fn section(&self, (heading, blocks): &Section<'_>, width: f64) -> f64 {
        let Some(heading) = heading else {
            return blocks.iter().map(|block| self.block(block, width)).sum();
        };
        let gap = self.page.section * self.em;
        match self.page.aside {
            // A heading beside its text is as tall as the taller of the two, and the text begins beside it.
            Some(aside) => {
                let heading = self.words(heading, self.em * BOLD, aside - 1.4 * self.em);
                let text: f64 = blocks.iter().map(|block| self.block(block, width - aside)).sum();
                gap + heading.max(text - self.page.gap * self.em)
            }
            None => gap + self.heading(heading, width) + self.flow(blocks, width),
        }
    }

    /// The blocks of a section; in the plan, a smaller heading runs into the paragraphs after it.
    fn flow(&self, blocks: &[&Block], width: f64) -> f64 {
        let mut height = 0.0;
        let mut run: Option<String> = None;
        for block in blocks {
            match (block, &mut run) {
                (Block::Subheading(text), _) => {
                    height += run.replace(plain(text)).map_or(0.0, |words| self.run(&words, width));
                }
                (Block::Paragraph(text), Some(words)) => {
                    words.push(' ');
                    words.push_str(&plain(text));
                }
                (block, _) => {
                    height += run.take().map_or(0.0, |words| self.run(&words, width)) + self.block(block, width);
                }
            }
        }
        height + run.map_or(0.0, |words| self.run(&words, width))
    }

    fn run(&self, words: &str, width: f64) -> f64 {
        (self.lines(words, self.em, width) * self.page.line + 2.0 * self.page.gap) * self.em
    }

    fn heading(&self, text: &Text, width: f64) -> f64 {
        let size = self.page.head * POINT;
        self.words(text, size * BOLD, width) + RULE * self.em
    }

    /// A block with the space before it.
    fn block(&self, block: &Block, width: f64) -> f64 {
        let (head, title) = (self.page.head * POINT, self.page.title * POINT);
        let gap = self.page.gap * self.em;
        match block {
            Block::Title(text) => self.lines(&plain(text), title * BOLD, width) * TITLE_LINE * title,
            Block::Strap(text) => self.words(text, head * BOLD, width) + STRAP_GAP * self.em,
            Block::Lead(text) => self.words(text, head, width) + LEAD_GAP * self.page.section * self.em,
            Block::Heading(text) | Block::Subheading(text) => self.words(text, self.em * BOLD, width) + gap,
            Block::Paragraph(text) => self.words(text, self.em, width) + gap,
            // Beside a heading, bullets hang in the gap.
            Block::List(items) if self.page.aside.is_some() => self.list(items, width) + gap,
            Block::List(items) => self.list(items, width - BULLET * self.em) + gap,
            Block::Ticks(items) => self.list(items, width - TICK * self.em) + gap,
            Block::WritingLines(lines) => ((f64::from(*lines) - 1.0) * WRITING_LINE + self.page.line) * self.em + gap,
            Block::Columns(columns) => {
                let width = (width - self.page.gutter) / 2.0;
                let tall = columns.iter().map(|column| {
                    self.heading(&column.heading, width) + self.list(&column.items, width - BULLET * self.em) + gap
                });
                tall.fold(0.0, f64::max) + (self.page.section + COLUMNS_GAP) * self.em
            }
            // A note stands beside the title, see `note`; none of the others stands where sides are counted.
            Block::Note(_) | Block::Table { .. } | Block::Map(_) | Block::Sign(_) | Block::PageBreak => 0.0,
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

/// The document's sections, up to the first page break. What two columns hold is a section of its own.
fn sections(document: &Document) -> Vec<Section<'_>> {
    let mut sections: Vec<Section<'_>> = vec![(None, vec![])];
    let counted = document.blocks.iter().take_while(|block| !matches!(block, Block::PageBreak));
    for block in counted {
        match block {
            Block::Heading(heading) => sections.push((Some(heading), vec![])),
            Block::Columns(_) => sections.push((None, vec![block])),
            block => sections.iter_mut().last().into_iter().for_each(|(_, blocks)| blocks.push(block)),
        }
    }
    sections
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
