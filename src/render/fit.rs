//! Whether a sheet stays on its sides, without a browser to ask. It errs on the side of too long: the widths are
//! those of Arial and its metric twins, which `page.css` asks for, and a browser in the tests has the last word.

use super::page::{Page, page};
use super::words::plain;
use super::{DRAFT, Options};
use crate::documents::{Block, Document, Text};
use unicode_width::UnicodeWidthChar;

/// A point in millimetres.
const POINT: f64 = 25.4 / 72.0;
/// What bold letters are wider.
const BOLD: f64 = 1.09;
/// Of the last of several sides, what may stay empty because a section is not cut in two.
const UNUSED: f64 = 0.2;

// The style sheet's numbers, in the size of the text where nothing else is said.
const LINE: f64 = 1.3;
const LEAD_LINE: f64 = 1.3;
const TITLE_LINE: f64 = 1.1;
const STRAP_GAP: f64 = 0.3;
const LEAD_GAP: f64 = 0.7;
const SECTION_GAP: f64 = 0.85;
const GAP: f64 = 0.4;
const ITEM_GAP: f64 = 0.15;
const WRITING_LINE: f64 = 1.9;
const BULLET: f64 = 1.1;

/// Whether the document stays on as many sides as its kind may take. Knows sheets and cards, not the plan.
#[must_use]
pub fn fits(document: &Document, options: Options) -> bool {
    let page = page(document.kind, options);
    let side = page.height - 2.0 * page.margin;
    let sides = f64::from(page.sides);
    let room = side * sides - side * UNUSED * (sides - 1.0);
    Column::new(page).height(document) <= room
}

/// The text of a page, in millimetres.
struct Column {
    page: Page,
    /// The size of the text.
    em: f64,
}

impl Column {
    fn new(page: Page) -> Column {
        Column {
            page,
            em: page.text * POINT,
        }
    }

    fn height(&self, document: &Document) -> f64 {
        let mut height = 0.0;
        if document.draft {
            height +=
                self.lines(DRAFT, self.em * BOLD, self.full()) * LINE * self.em + 2.0 * self.em;
        }
        let mut heading = None;
        let mut content = 0.0;
        // A heading beside its text is as tall as the taller of the two.
        let close = |heading: &mut Option<f64>, content: &mut f64| {
            let tall = heading
                .take()
                .map_or(*content, |heading: f64| match self.page.aside {
                    Some(_) => content.max(heading),
                    None => *content + heading,
                });
            *content = 0.0;
            tall
        };
        for block in &document.blocks {
            if let Block::Heading(text) = block {
                height += close(&mut heading, &mut content) + SECTION_GAP * self.em;
                heading = Some(self.heading(text));
            } else {
                let gap = match block {
                    Block::Title(_) => 0.0,
                    Block::Strap(_) => STRAP_GAP,
                    Block::Lead(_) => LEAD_GAP,
                    Block::Columns(_) => SECTION_GAP,
                    _ if heading.is_some() && content == 0.0 && self.page.aside.is_some() => 0.0,
                    _ => GAP,
                };
                content += self.block(block, heading.is_some()) + gap * self.em;
            }
        }
        height + close(&mut heading, &mut content)
    }

    fn full(&self) -> f64 {
        self.page.width - 2.0 * self.page.side
    }

    fn heading(&self, text: &Text) -> f64 {
        let (size, width) = match self.page.aside {
            Some(aside) => (self.em, aside - 1.4 * self.em),
            None => (self.page.head * POINT, self.full()),
        };
        self.lines(&plain(text), size * BOLD, width) * LINE * size
    }

    fn block(&self, block: &Block, in_section: bool) -> f64 {
        let width = match self.page.aside {
            Some(aside) if in_section => self.full() - aside,
            _ => self.full(),
        };
        let (head, title) = (self.page.head * POINT, self.page.title * POINT);
        // Beside a heading, bullets hang in the gap.
        let bullet = if self.page.aside.is_some() {
            0.0
        } else {
            BULLET
        };
        let list = |items: &[Text], width: f64| {
            let items = items
                .iter()
                .map(|item| self.paragraph(item, width - bullet * self.em) + ITEM_GAP * self.em);
            items.sum::<f64>()
        };
        match block {
            Block::Title(text) => {
                self.lines(&plain(text), title * BOLD, width) * TITLE_LINE * title
            }
            Block::Strap(text) => {
                self.lines(&plain(text), head * BOLD, width) * LEAD_LINE * head
                    + STRAP_GAP * self.em
            }
            Block::Lead(text) => self.lines(&plain(text), head, width) * LEAD_LINE * head,
            Block::Heading(text) | Block::Subheading(text) => self.heading(text),
            Block::Paragraph(text) | Block::Note(text) => self.paragraph(text, width),
            Block::List(items) | Block::Ticks(items) => list(items, width),
            Block::WritingLines(lines) => {
                (f64::from(*lines) * WRITING_LINE - WRITING_LINE + LINE) * self.em
            }
            Block::Columns(columns) => {
                let width = (width - 2.0 * self.em) / 2.0;
                let tall = columns
                    .iter()
                    .map(|column| self.heading(&column.heading) + list(&column.items, width));
                tall.fold(0.0, f64::max)
            }
            Block::Sign(lines) => lines.len() as f64 * self.page.sign * POINT * LINE,
            Block::Table { rows, .. } => rows.len() as f64 * LINE * self.em,
            Block::Map(map) => map.people.len() as f64 * LINE * self.em,
            Block::PageBreak => 0.0,
        }
    }

    fn paragraph(&self, text: &Text, width: f64) -> f64 {
        self.lines(&plain(text), self.em, width) * LINE * self.em
    }

    /// How many lines of `width` millimetres the words take, set in a size of `em` millimetres.
    fn lines(&self, words: &str, em: f64, width: f64) -> f64 {
        let room = width / em;
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

const SPACE: f64 = 0.278;

fn wide(word: &str) -> f64 {
    word.chars().map(letter).sum()
}

/// How wide Arial's letter is, in its size; of other scripts, as much as the widest of their usual faces.
fn letter(c: char) -> f64 {
    match c {
        'i' | 'j' | 'l' | '\'' | '’' | '‘' | '|' => 0.222,
        ' ' | 'f' | 't' | 'I' | '.' | ',' | ':' | ';' | '/' | '!' | '[' | ']' | '·' => 0.278,
        'r' | '(' | ')' | '-' | '`' | '"' | '“' | '”' | '{' | '}' => 0.356,
        'c' | 'k' | 's' | 'v' | 'x' | 'y' | 'z' | 'J' => 0.5,
        'w' | 'C' | 'D' | 'H' | 'N' | 'R' | 'U' => 0.722,
        'G' | 'O' | 'Q' => 0.778,
        'm' | 'M' => 0.833,
        'W' | '%' => 0.944,
        '@' | '—' | '…' => 1.015,
        'A' | 'B' | 'E' | 'K' | 'P' | 'S' | 'V' | 'X' | 'Y' | '&' => 0.667,
        'F' | 'L' | 'T' | 'Z' => 0.611,
        c if c.is_ascii() => 0.584,
        c => match c.width() {
            None | Some(0) => 0.0,
            Some(1) if c < '\u{250}' && c.is_lowercase() => 0.611,
            Some(1) => 0.85,
            Some(_) => 1.3,
        },
    }
}
