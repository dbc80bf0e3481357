//! The tree -> pieces, each with its marks and what they belong to.

use super::super::faces::{ASCENT, DESCENT};
use super::super::map::{self, said, ties};
use super::super::page::Set;
use super::super::words::plain;
use super::super::{COLUMN, DRAFT, GRID};
use super::large::{self, ARROW, ARROW_AND_GAP, Large};
use super::pages::Piece;
use super::{Element, Laid, Line, MM, Mark, Paragraph, Shape, Tag, Turn};
use crate::documents::{Block, Document, Head, Page, PeopleMap, Section, Text};

// The style sheet's other numbers, in the size of the text.
const TITLE_LINE: f64 = 1.1;
const STRAP_GAP: f64 = 0.3;
const LEAD_GAP: f64 = 0.8;
const WRITING_LINE: f64 = 1.9;
const BULLET: f64 = 0.8;
const TICK: f64 = 1.3;
const SQUARE: f64 = 0.85;
const RULE: f64 = 0.15;
const CELL: f64 = 1.0;
const ASIDE_GAP: f64 = 1.4;
const NAME_GAP: f64 = 0.4;
/// A list of so many items goes on in no other column.
const SHORT: usize = 3;
/// How thick rules are, in points.
const THIN: f64 = 0.5;
const FIRM: f64 = 0.75;
/// How long a name above the map may be, in the size of the text.
const MAP_HEAD: f64 = 8.0;
// Greys, from black to white.
const BLACK: f64 = 0.0;
const NOTE: f64 = 0.333;
const LINE: f64 = 0.467;
const CELLS: f64 = 0.733;

/// The pieces of each side.
pub(super) fn sides(document: &Document, set: &Set, laid: &mut Laid) -> Vec<Vec<Piece>> {
    let em = set.page.text;
    let (full, tall) = (set.width() * MM, set.height() * MM);
    let mut setter =
        Setter { set, page: &set.page, em, full, tall, laid, pieces: vec![], across: true, rank: 2, begun: false };
    let mut sides = vec![];
    for (place, side) in document.sides.iter().enumerate() {
        if place == 0 {
            setter.head(document);
        }
        setter.name(&side.name);
        let last = side.sections.len().saturating_sub(1);
        for (place, section) in side.sections.iter().enumerate() {
            setter.section(section, place == last);
            setter.begun = true;
        }
        setter.begun = false;
        sides.push(std::mem::take(&mut setter.pieces));
    }
    sides
}

/// Words in the upper margin, as many as a line has room for; they are seen and not heard, having been heard once.
pub(super) fn running(text: &Text, set: &Set) -> Option<Mark> {
    let Page { margin, side, line, .. } = set.page;
    let small = Type { size: super::super::RUNNING, bold: false, grey: NOTE, line, balanced: false, whole: false };
    let first = Paragraph::new(text, false).lines(set.width() * MM / small.size).into_iter().next()?;
    Some(words(first, small, None, side * MM, margin * MM * 2.0 / 3.0))
}

/// How words are set.
#[derive(Clone, Copy)]
struct Type {
    size: f64,
    bold: bool,
    grey: f64,
    /// From line to line, in their size.
    line: f64,
    balanced: bool,
    /// Not broken at hyphens.
    whole: bool,
}

struct Setter<'s> {
    set: &'s Set,
    page: &'s Page,
    /// The size of the text.
    em: f64,
    /// From margin to margin.
    full: f64,
    /// The height of a page, likewise.
    tall: f64,
    laid: &'s mut Laid,
    pieces: Vec<Piece>,
    across: bool,
    /// The rank of a section's heading.
    rank: u16,
    /// There is a section above on this side.
    begun: bool,
}

impl Setter<'_> {
    fn text(&self) -> Type {
        Type { size: self.em, bold: false, grey: BLACK, line: self.page.line, balanced: false, whole: false }
    }

    fn gap(&self) -> f64 {
        self.page.gap * self.em
    }

    fn element(&mut self, tag: Tag, within: Option<usize>) -> usize {
        self.laid.elements.push(Element { tag, within });
        self.laid.elements.len() - 1
    }

    fn heading(&mut self, level: u16, text: &Text) -> usize {
        self.element(Tag::Heading(level, plain(text)), None)
    }

    fn paragraph(&mut self, text: &Text, bold: bool) -> Paragraph {
        let paragraph = Paragraph::new(text, bold);
        self.laid.missing.extend(paragraph.missing.iter().cloned());
        paragraph
    }

    /// Adds a piece. What is on a line, it goes across.
    fn add(&mut self, above: f64, height: f64, marks: Vec<Mark>) {
        self.pieces.push(Piece { above, height, holds: false, leans: false, across: self.across, marks });
    }

    /// Lets everything from a piece on stay together.
    fn hold(&mut self, from: usize) {
        let end = self.pieces.len().saturating_sub(1);
        self.pieces.iter_mut().take(end).skip(from).for_each(|piece| piece.holds = true);
    }

    /// Words in lines that belong to one element, from `x` on; `above` stands above the first of them.
    fn words(&mut self, text: &Text, set: Type, element: usize, x: f64, width: f64, above: f64) {
        let from = self.pieces.len();
        for (place, (mark, height)) in self.lines(text, set, element, x, width).into_iter().enumerate() {
            self.add(if place == 0 { above } else { 0.0 }, height, vec![mark]);
        }
        // Neither the first line nor the last stands alone.
        let lines = self.pieces.len() - from;
        for place in [0, lines.saturating_sub(2)] {
            if lines > 1 {
                self.pieces[from + place].holds = true;
            }
        }
    }

    /// The lines of a text, each as if it stood at the top, and how high they are.
    fn lines(&mut self, text: &Text, set: Type, element: usize, x: f64, width: f64) -> Vec<(Mark, f64)> {
        let mut paragraph = self.paragraph(text, set.bold);
        if set.whole {
            paragraph = paragraph.unhyphenated().unwrap_or(paragraph);
        }
        let room = width / set.size;
        let lines = if set.balanced { paragraph.balanced(room) } else { paragraph.even(room) };
        let height = set.line * set.size;
        let mark = |line: Line| {
            let start = if paragraph.turned { width - line.width * set.size } else { 0.0 };
            (words(line, set, Some(element), x + start, baseline(set)), height)
        };
        lines.into_iter().map(mark).collect()
    }

    fn head(&mut self, document: &Document) {
        let Head { title, strap, note } = &document.head;
        let text = self.text();
        let bold = Type { bold: true, ..text };
        if document.draft {
            let element = self.element(Tag::Paragraph, None);
            self.words(&DRAFT.into(), bold, element, 0.0, self.full, 0.0);
            let rule = rule(0.0, 0.4 * self.em + 1.0, self.full, 2.0, BLACK);
            self.add(0.0, 1.4 * self.em + 2.0, vec![rule]);
        }
        // In the plan, title and strap stand on one line where there is room.
        let beside = self.page.columns;
        let mut parts = vec![];
        if !title.is_empty() {
            let set = Type { size: self.page.title, line: TITLE_LINE, balanced: true, ..bold };
            parts.push((self.heading(1, title), title, set, 0.0));
        }
        if !strap.is_empty() {
            let size = if beside { self.page.title } else { self.page.head };
            let set = Type { size, balanced: true, ..bold };
            parts.push((self.element(Tag::Paragraph, None), strap, set, STRAP_GAP * self.em));
        }
        let mut parts = parts.as_slice();
        while let Some(((element, words, set, above), rest)) = parts.split_first() {
            let from = self.pieces.len();
            self.words(words, *set, *element, 0.0, self.full, *above);
            parts = rest;
            if beside {
                let taken = self.paragraph(words, set.bold).whole() * set.size;
                parts = self.on_the_line(from, taken, rest);
            }
        }
        if !note.is_empty() {
            let above = if beside { 0.0 } else { self.gap() };
            let element = self.element(Tag::Paragraph, None);
            self.words(note, Type { grey: NOTE, ..text }, element, 0.0, self.full, above);
        }
        self.hold(0);
    }

    /// Puts what has room for it beside a piece, as far apart as can be; gives what is left.
    fn on_the_line<'p>(
        &mut self,
        from: usize,
        taken: f64,
        parts: &'p [(usize, &'p Text, Type, f64)],
    ) -> &'p [(usize, &'p Text, Type, f64)] {
        let wide: Vec<f64> =
            parts.iter().map(|(_, text, set, _)| self.paragraph(text, set.bold).whole() * set.size).collect();
        let reach = |fitting: usize| taken + wide[..fitting].iter().map(|wide| wide + self.em).sum::<f64>();
        let fitting = (0..=parts.len()).rev().find(|&fitting| reach(fitting) <= self.full).unwrap_or_default();
        let between = (self.full - taken - wide[..fitting].iter().sum::<f64>()) / fitting.max(1) as f64;
        let mut x = taken;
        for ((element, text, set, _), wide) in parts[..fitting].iter().zip(&wide) {
            x += between;
            let lines = self.lines(text, *set, *element, x, wide + 1.0);
            let Some(piece) = self.pieces.get_mut(from) else { break };
            let stands = piece.marks.first().map_or(0.0, |mark| mark.y);
            piece.marks.extend(lines.into_iter().map(|(mark, _)| Mark { y: stands, ..mark }));
            x += wide;
        }
        &parts[fitting..]
    }

    /// What a side is for, under a rule.
    fn name(&mut self, name: &Text) {
        self.rank = if name.is_empty() { 2 } else { 3 };
        if name.is_empty() {
            return;
        }
        self.across = true;
        let element = self.heading(2, name);
        let set = Type { size: self.page.head, bold: true, ..self.text() };
        let from = self.pieces.len();
        self.words(name, set, element, 0.0, self.full, self.gap());
        self.ruled(from, self.full, 2.0);
        if let Some(last) = self.pieces.last_mut() {
            last.height += NAME_GAP * self.em;
        }
        self.pieces[from..].iter_mut().for_each(|piece| piece.holds = true);
    }

    /// A section; the last of a side goes right across where it is a list.
    fn section(&mut self, section: &Section, last: bool) {
        let wide = |block: &Block| match block {
            Block::Lead(_) | Block::Table { .. } | Block::Columns(_) => true,
            Block::Large(_) | Block::Arrow(_) => true,
            Block::Map(map) => map.people.len() > COLUMN,
            Block::Paragraph(_) => section.heading.is_none(),
            _ => false,
        };
        self.across = !self.page.columns
            || section.blocks.iter().any(wide)
            || last && self.rank > 2 && matches!(section.blocks.first(), Some(Block::List(_)));
        let width = if self.across { self.full } else { self.set.column() * MM };
        self.within(section, width);
    }

    fn within(&mut self, section: &Section, width: f64) {
        let above = self.page.section * self.em;
        let Some(heading) = &section.heading else {
            for (place, block) in section.blocks.iter().enumerate() {
                let first = match self.begun {
                    // Without a rule of its own, it stands clear of the section before it.
                    true => 2.0 * above,
                    false if self.pieces.is_empty() => 0.0,
                    false => self.gap(),
                };
                self.block(block, 0.0, width, if place == 0 { first } else { self.gap() });
            }
            return;
        };
        let from = self.pieces.len();
        let bold = Type { bold: true, ..self.text() };
        let element = self.heading(self.rank, heading);
        if let Some(aside) = self.page.aside {
            let aside = aside * MM;
            let lines = self.lines(heading, bold, element, 0.0, aside - ASIDE_GAP * self.em);
            if lines.iter().map(|(_, height)| height).sum::<f64>() > self.tall / 8.0 {
                // So long a heading could hang over the foot of a page: above the text.
                self.words(heading, bold, element, 0.0, width, above);
                return self.blocks(section, width);
            }
            for (place, block) in section.blocks.iter().enumerate() {
                self.block(block, aside, width - aside, if place == 0 { 0.0 } else { self.gap() });
            }
            if self.pieces.len() == from {
                self.add(0.0, 0.0, vec![]);
            }
            let (mut marks, mut y) = (vec![], 0.0);
            for (mark, height) in lines {
                marks.push(Mark { y: mark.y + y, ..mark });
                y += height;
            }
            let tall: f64 = self.pieces[from..].iter().map(|piece| piece.above + piece.height).sum();
            let first = &mut self.pieces[from];
            marks.append(&mut first.marks);
            first.marks = marks;
            first.above = above;
            if let Some(last) = self.pieces.last_mut() {
                last.height += (y - tall).max(0.0);
            }
            return self.hold(from);
        }
        let size = if self.page.columns { self.em } else { self.page.head };
        self.words(heading, Type { size, ..bold }, element, 0.0, width, above);
        self.ruled(from, width, FIRM);
        let end = self.pieces.len();
        self.blocks(section, width);
        self.pieces[from..end].iter_mut().for_each(|piece| piece.holds = true);
        if end == self.pieces.len() && end > from {
            self.pieces[end - 1].holds = false;
        }
        let is_short =
            |block: &Block| matches!(block, Block::List(items) | Block::Ticks(items) if items.len() <= SHORT);
        if self.page.columns && section.blocks.iter().all(is_short) {
            self.hold(from);
        }
    }

    /// A rule above a heading that stands above its text.
    fn ruled(&mut self, from: usize, width: f64, thick: f64) {
        let down = thick + RULE * self.em;
        if let Some(piece) = self.pieces.get_mut(from) {
            piece.marks.iter_mut().for_each(|mark| mark.y += down);
            piece.marks.push(rule(0.0, thick / 2.0, width, thick, BLACK));
            piece.height += down;
        }
    }

    fn blocks(&mut self, section: &Section, width: f64) {
        for block in &section.blocks {
            self.block(block, 0.0, width, self.gap());
        }
    }

    fn block(&mut self, block: &Block, x: f64, width: f64, above: f64) {
        let text = self.text();
        match block {
            Block::Part(part) => self.part(part, x, width),
            Block::Lead(words) => {
                let element = self.element(Tag::Paragraph, None);
                let (set, above) = match self.page.columns {
                    true => (text, self.gap()),
                    false => (Type { size: self.page.head, ..text }, LEAD_GAP * self.page.section * self.em),
                };
                self.words(words, set, element, x, width, above);
            }
            Block::Paragraph(words) => {
                let element = self.element(Tag::Paragraph, None);
                self.words(words, text, element, x, width, above);
            }
            Block::List(items) => self.list(items, x, width, above, false),
            Block::Ticks(items) => self.list(items, x, width, above, true),
            Block::Table { caption, head, rows } => self.table(caption, head, rows, x, width, above),
            Block::Columns(columns) => self.columns(columns, width),
            Block::Map(map) if map.people.len() > GRID => self.list(&said(map), x, width, above, false),
            Block::Map(map) => self.map(map, above),
            Block::WritingLines(lines) => {
                for place in 0..*lines {
                    let height = self.em * if place == 0 { self.page.line } else { WRITING_LINE };
                    let above = if place == 0 { above } else { 0.0 };
                    self.add(above, height, vec![rule(x, height, width, FIRM, LINE)]);
                }
            }
            Block::Large(lines) => self.large(lines),
            Block::Arrow(way) => {
                let side = ARROW * self.tall;
                let (left, element) = ((self.full - side) / 2.0, self.element(Tag::Paragraph, None));
                let corners = large::arrow(*way).map(|(x, y)| (x * side, y * side)).into();
                let shape = Shape::Area { corners, heard: way.words() };
                self.add(0.0, ARROW_AND_GAP * self.tall, vec![Mark { x: left, y: 0.0, shape, element: Some(element) }]);
            }
        }
    }

    /// A section in a section.
    fn part(&mut self, part: &Section, x: f64, width: f64) {
        let from = self.pieces.len();
        if let Some(heading) = &part.heading {
            let element = self.heading(self.rank + 1, heading);
            let above = self.em * if self.page.columns { 0.3 } else { 0.7 };
            self.words(heading, Type { bold: true, ..self.text() }, element, x, width, above);
            self.pieces[from..].iter_mut().for_each(|piece| piece.holds = true);
        }
        for block in &part.blocks {
            self.block(block, x, width, self.gap());
        }
        if let Some(last) = self.pieces[from..].last_mut() {
            last.holds = false;
        }
    }

    fn list(&mut self, items: &[Text], x: f64, width: f64, above: f64, ticks: bool) {
        if items.is_empty() {
            return;
        }
        let set = self.text();
        // Beside a heading, bullets hang in the gap.
        let indent = match (ticks, self.page.aside) {
            (true, _) => TICK * self.em,
            (false, Some(_)) => 0.0,
            (false, None) => BULLET * self.em,
        };
        let list = self.element(Tag::List, None);
        let bullet = Paragraph::new(&"• ".into(), false);
        for (place, item) in items.iter().enumerate() {
            let within = self.element(Tag::Item, Some(list));
            let label = self.element(Tag::Label, Some(within));
            let body = self.element(Tag::Body, Some(within));
            let from = self.pieces.len();
            let above = if place == 0 { above } else { self.page.item * self.em };
            self.words(item, set, body, x + indent, width - indent, above);
            self.hold(from);
            if place > 0 && place + 1 == items.len() {
                self.pieces[from - 1].leans = true;
            }
            let Some(piece) = self.pieces.get_mut(from) else {
                continue;
            };
            let mark = match ticks {
                true => {
                    let (side, thick) = (SQUARE * self.em, 0.08 * self.em);
                    let y = baseline(set) + 0.06 * self.em - side;
                    Mark { x, y, shape: Shape::Square { side, thick, heard: "☐" }, element: Some(label) }
                }
                false => {
                    let line = bullet.lines(f64::MAX).remove(0);
                    let wide = (bullet.whole() + 0.265) * self.em;
                    words(line, set, Some(label), x + indent - wide, baseline(set))
                }
            };
            piece.marks.insert(0, mark);
        }
    }

    fn table(&mut self, caption: &Text, head: &[Text], rows: &[Vec<Text>], x: f64, width: f64, above: f64) {
        let plan = self.page.columns;
        let set = Type { line: if plan { 1.15 } else { self.page.line }, ..self.text() };
        let pad = self.em * if plan { 0.05 } else { 0.15 };
        let wide = self.widths(head, rows, width);
        let table = self.element(Tag::Table(plain(caption)), None);
        let from = self.pieces.len();
        for (place, cells) in std::iter::once(head).chain(rows.iter().map(Vec::as_slice)).enumerate() {
            let row = self.element(Tag::Row, Some(table));
            let (mut marks, mut elements, mut tall, mut left) = (vec![], vec![], 0.0_f64, x);
            for (column, cell) in cells.iter().enumerate() {
                let tag = match (place, column) {
                    (0, _) => Tag::Head(false),
                    (_, 0) => Tag::Head(true),
                    _ => Tag::Cell,
                };
                let element = self.element(tag, Some(row));
                elements.push(element);
                let full = wide.get(column).copied().unwrap_or_default();
                let last = column + 1 == head.len();
                let room = if last { full } else { full - CELL * self.em };
                let mut y = pad;
                if cell.is_empty() {
                    marks.push(nothing(element));
                }
                for (mark, height) in self.lines(cell, Type { bold: place == 0, ..set }, element, left, room) {
                    marks.push(Mark { y: mark.y + y, ..mark });
                    y += height;
                }
                (tall, left) = (tall.max(y + pad), left + full);
            }
            if place == 0 {
                marks.push(rule(x, tall, width, FIRM, BLACK));
            } else if place > 1 {
                marks.push(rule(x, 0.0, width, THIN, CELLS));
            }
            let above = if place == 0 { above } else { 0.0 };
            if tall <= self.tall {
                self.add(above, tall, marks);
                continue;
            }
            // Too tall for a page: its cells under one another.
            for (cell, element) in cells.iter().zip(elements) {
                self.words(cell, Type { bold: place == 0, ..set }, element, x, width, pad);
            }
        }
        self.hold(from);
    }

    /// How wide the columns of a table are, as browsers have it: what is left over is shared by how much each would take.
    fn widths(&mut self, head: &[Text], rows: &[Vec<Text>], width: f64) -> Vec<f64> {
        let em = self.em;
        let mut wants: Vec<(f64, f64)> = vec![(0.0, 0.0); head.len()];
        for (place, cells) in std::iter::once(head).chain(rows.iter().map(Vec::as_slice)).enumerate() {
            for (column, (cell, want)) in cells.iter().zip(&mut wants).enumerate() {
                let paragraph = Paragraph::new(cell, place == 0);
                let pad = if column + 1 == head.len() { 0.0 } else { CELL * em };
                let whole = paragraph.whole() * em + pad;
                let least = if (place, column) == (0, 0) { whole } else { paragraph.widest() * em + pad };
                *want = (want.0.max(least.min(width / head.len().max(1) as f64)), want.1.max(whole));
            }
        }
        let (least, most) = wants.iter().fold((0.0, 0.0), |all, want| (all.0 + want.0, all.1 + want.1));
        let share = |&(low, high): &(f64, f64)| match () {
            () if most <= width => high * width / most.max(1.0),
            () if least <= width => low + (high - low) * (width - least) / (most - least).max(1e-6),
            () => width * low / least.max(1.0),
        };
        wants.iter().map(share).collect()
    }

    /// Two sections side by side.
    fn columns(&mut self, columns: &[Section; 2], width: f64) {
        let half = (width - self.page.gutter * MM) / 2.0;
        let before = std::mem::take(&mut self.pieces);
        let (mut marks, mut tall) = (vec![], 0.0_f64);
        for (place, column) in columns.iter().enumerate() {
            self.within(column, half);
            let x = if place == 0 { 0.0 } else { half + self.page.gutter * MM };
            let mut y = 0.0;
            for (place, piece) in std::mem::take(&mut self.pieces).into_iter().enumerate() {
                y += if place > 0 { piece.above } else { 0.0 };
                marks.extend(piece.marks.into_iter().map(|mark| Mark { x: mark.x + x, y: mark.y + y, ..mark }));
                y += piece.height;
            }
            tall = tall.max(y);
        }
        self.pieces = before;
        if tall > self.tall {
            // Too tall for a page: one after the other.
            return columns.iter().for_each(|column| self.within(column, width));
        }
        let above = (self.page.section + if self.page.columns { 0.35 } else { 0.0 }) * self.em;
        self.add(above, tall, marks);
    }

    /// A grid whose marks differ in shape, so that grey is enough.
    fn map(&mut self, map: &PeopleMap, above: f64) {
        let set = self.text();
        let (wide, high) = (map::CELL.0 * MM, map::CELL.1 * MM);
        let caption = self.element(Tag::Paragraph, None);
        let from = self.pieces.len();
        self.words(&map.caption, set, caption, 0.0, self.full, above);
        let table = self.element(Tag::Table(plain(&map.caption)), None);
        let names: Vec<Paragraph> = map.people.iter().map(|name| self.paragraph(name, false)).collect();
        let longest = |most: f64| names.iter().map(|name| name.whole() * self.em).fold(0.0, f64::max).min(most);
        let beside = longest(map::names(map, self.set) * MM - 0.4 * self.em) + 0.4 * self.em;
        let head = longest(MAP_HEAD * self.em - 0.3 * self.em) + 0.3 * self.em;
        let row = self.element(Tag::Row, Some(table));
        let corner = self.element(Tag::Cell, Some(row));
        let mut marks = vec![nothing(corner)];
        for (place, name) in names.iter().enumerate() {
            let element = self.element(Tag::Head(false), Some(row));
            let Some(line) = name.cut(head / self.em) else { continue };
            let x = beside + place as f64 * wide + (wide + (ASCENT - DESCENT) * self.em) / 2.0;
            let shape = Shape::Words { line, size: self.em, grey: BLACK, turn: Turn::Upwards };
            marks.push(Mark { x, y: head, shape, element: Some(element) });
        }
        self.add(0.4 * self.em, head, marks);
        for (place, (name, tie)) in names.iter().zip(ties(map)).enumerate() {
            let row = self.element(Tag::Row, Some(table));
            let element = self.element(Tag::Head(true), Some(row));
            let mut marks = vec![];
            let line = name.cut((beside - 0.4 * self.em) / self.em);
            let down = (high - self.em * self.page.line) / 2.0 + baseline(set);
            marks.extend(line.map(|line| words(line, set, Some(element), 0.0, down)));
            for other in 0..names.len() {
                let cell = self.element(Tag::Cell, Some(row));
                let (x, y) = (beside + other as f64 * wide, 0.0);
                for (right, down, x, y) in
                    [(wide, 0.0, x, y), (wide, 0.0, x, y + high), (0.0, high, x, y), (0.0, high, x + wide, y)]
                {
                    let shape = Shape::Rule { right, down, thick: THIN, grey: CELLS, dashed: false };
                    marks.push(Mark { x, y, shape, element: None });
                }
                let tied = match other {
                    _ if other == place => None,
                    _ if tie.introduce.binary_search(&other).is_ok() => Some((Some(0.1 * self.em), "introduce")),
                    _ if tie.know.binary_search(&other).is_ok() => Some((None, "know each other")),
                    _ => None,
                };
                marks.push(match tied {
                    Some((ring, heard)) => self.dot(x + wide / 2.0, high / 2.0, ring, Some(heard), Some(cell)),
                    None => nothing(cell),
                });
            }
            self.add(0.0, high, marks);
        }
        let key = self.element(Tag::Paragraph, None);
        let mut marks = vec![];
        let mut x = 0.0;
        for (ring, says) in [(None, " know each other"), (Some(0.1 * self.em), " introduce")] {
            marks.push(self.dot(x + 0.375 * self.em, baseline(set) - 0.325 * self.em, ring, None, None));
            let paragraph = Paragraph::new(&Text::ours(says), false);
            let line = paragraph.lines(f64::MAX).remove(0);
            let wide = line.width * self.em;
            marks.push(words(line, set, Some(key), x + self.em, baseline(set)));
            x += wide + 2.25 * self.em;
        }
        self.add(self.gap(), self.em * self.page.line, marks);
        self.hold(from);
    }

    fn dot(&self, x: f64, y: f64, ring: Option<f64>, heard: Option<&'static str>, element: Option<usize>) -> Mark {
        Mark { x, y, shape: Shape::Dot { radius: 0.375 * self.em, ring, heard }, element }
    }

    /// Words in the middle of what is left of the page.
    fn large(&mut self, lines: &[Text]) {
        let taken: f64 = self.pieces.iter().map(|piece| piece.above + piece.height).sum();
        let left = (self.tall - taken).max(0.0);
        let (from, right) = (0.1 * self.full, 0.8 * self.full);
        if lines.is_empty() {
            return self.add(0.0, left, vec![rule(from, left / 2.0 + self.em, right, FIRM, LINE)]);
        }
        let (mut marks, mut y) = (vec![], 0.0);
        let sizes = large::sizes(lines, self.page, self.full, left);
        for (place, (text, Large { size, whole })) in lines.iter().zip(sizes).enumerate() {
            let set = Type { size, bold: place == 0, line: large::LINE, balanced: true, whole, ..self.text() };
            y += if place > 0 { large::GAP * size } else { 0.0 };
            // A name that cannot be set is written by hand, as one that nobody knows.
            if place == 0 && self.paragraph(text, true).is_unwritten() {
                marks.push(rule(from, y + baseline(set), right, FIRM, LINE));
                y += set.line * size;
                continue;
            }
            let element = self.element(Tag::Paragraph, None);
            for (mut mark, height) in self.lines(text, set, element, 0.0, self.full) {
                if let Shape::Words { line, .. } = &mark.shape {
                    mark.x = (self.full - line.width * size) / 2.0;
                }
                // What has no room in the smallest size there is, is cut.
                if y + height <= left + 0.01 {
                    marks.push(Mark { y: mark.y + y, ..mark });
                    y += height;
                }
            }
        }
        let above = (left - y) / 2.0;
        marks.iter_mut().for_each(|mark| mark.y += above);
        self.add(0.0, left, marks);
    }
}

/// How far below the top of a line its letters stand.
fn baseline(set: Type) -> f64 {
    ((set.line - ASCENT - DESCENT) / 2.0 + ASCENT) * set.size
}

fn words(line: Line, set: Type, element: Option<usize>, x: f64, y: f64) -> Mark {
    Mark { x, y, shape: Shape::Words { line, size: set.size, grey: set.grey, turn: Turn::Along }, element }
}

fn nothing(element: usize) -> Mark {
    Mark { x: 0.0, y: 0.0, shape: Shape::Nothing, element: Some(element) }
}

/// A rule across.
fn rule(x: f64, y: f64, right: f64, thick: f64, grey: f64) -> Mark {
    Mark { x, y, shape: Shape::Rule { right, down: 0.0, thick, grey, dashed: false }, element: None }
}
