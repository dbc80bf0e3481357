//! Pieces -> sheets. What must not be parted stays together where a page has room for it; in two columns, both are as
//! long as each other.

use super::super::page::Set;
use super::{MM, Mark, Sheet};

/// A line or more that is never cut in two.
#[derive(Clone, Debug, Default)]
pub(super) struct Piece {
    /// Space above it; none at the top of a page or a column.
    pub(super) above: f64,
    pub(super) height: f64,
    /// It stays with the piece after it.
    pub(super) holds: bool,
    /// It does so where that takes no more sheets: the last item of a list begins no column alone.
    pub(super) leans: bool,
    /// It goes right across where a page has two columns.
    pub(super) across: bool,
    pub(super) marks: Vec<Mark>,
}

/// Fills as many sheets as it takes. Pieces lean on each other only where that takes no more of them.
pub(super) fn pour(pieces: &[Piece], set: &Set) -> Vec<Sheet> {
    let (plain, leaning) = (fill(pieces, set, false), fill(pieces, set, true));
    if leaning.len() > plain.len() { plain } else { leaning }
}

fn fill(pieces: &[Piece], set: &Set, lean: bool) -> Vec<Sheet> {
    let mut filling = Filling { set, sheets: vec![], lean, y: 0.0, between: 0.0 };
    filling.turn();
    if !set.page.columns {
        filling.down(pieces);
        return filling.sheets;
    }
    // What goes across and what stands in columns take turns.
    let mut rest = pieces;
    while let Some(first) = rest.first() {
        let end = rest.iter().position(|piece| piece.across != first.across).unwrap_or(rest.len());
        let (now, later) = rest.split_at(end);
        match first.across {
            true => filling.down(now),
            false => filling.beside(now),
        }
        rest = later;
    }
    filling.sheets
}

struct Filling<'f> {
    set: &'f Set,
    sheets: Vec<Sheet>,
    /// Whether pieces that lean on the next stay with it.
    lean: bool,
    /// How far down the sheet is full.
    y: f64,
    /// Space below what is there.
    between: f64,
}

impl Filling<'_> {
    /// Begins a sheet.
    fn turn(&mut self) {
        let (width, height) = self.set.paper();
        self.sheets.push(Sheet { width: width * MM, height: height * MM, marks: vec![] });
        (self.y, self.between) = (0.0, 0.0);
    }

    /// The height of a side, from margin to margin.
    fn full(&self) -> f64 {
        self.set.height() * MM
    }

    fn put(&mut self, piece: &Piece, x: f64, y: f64) {
        let (left, top) = (self.set.page.side * MM + x, self.set.page.margin * MM + y);
        if let Some(sheet) = self.sheets.last_mut() {
            let moved = |mark: &Mark| Mark { x: mark.x + left, y: mark.y + top, ..mark.clone() };
            sheet.marks.extend(piece.marks.iter().map(moved));
        }
    }

    /// One piece under the other.
    fn down(&mut self, mut pieces: &[Piece]) {
        while !pieces.is_empty() {
            let part = self.y == 0.0 || chain(pieces) > self.full();
            let fitting = fitting(pieces, self.full() - self.y, self.y > 0.0, part, self.lean);
            if fitting == 0 && self.y > 0.0 {
                self.turn();
                continue;
            }
            let (now, later) = pieces.split_at(fitting.max(1));
            for piece in now {
                self.y += if self.y > 0.0 { piece.above } else { 0.0 };
                self.put(piece, 0.0, self.y);
                self.y += piece.height;
            }
            pieces = later;
        }
        self.between = self.set.page.section * self.set.page.text;
    }

    /// In two columns, as short as they can be.
    fn beside(&mut self, mut pieces: &[Piece]) {
        let right = (self.set.width() + self.set.page.gutter) / 2.0 * MM;
        while !pieces.is_empty() {
            let top = if self.y > 0.0 { self.y + self.between } else { 0.0 };
            let room = self.full() - top;
            let part = top == 0.0 || chain(pieces) > self.full();
            let (mut first, mut second) = columns(pieces, room, part, self.lean);
            if first + second == pieces.len() {
                // Both fit: how short can they be?
                let (mut low, mut high) = (0.0, room);
                for _ in 0..24 {
                    let middle = f64::midpoint(low, high);
                    let (one, two) = columns(pieces, middle, false, self.lean);
                    match one + two == pieces.len() {
                        true => (high, first, second) = (middle, one, two),
                        false => low = middle,
                    }
                }
            } else if first == 0 && self.y > 0.0 {
                self.turn();
                continue;
            }
            first = first.max(1);
            let (left, rest) = pieces.split_at(first);
            let (beside, later) = rest.split_at(second.min(rest.len()));
            let mut lowest = top;
            for (column, x) in [(left, 0.0), (beside, right)] {
                let mut y = top;
                for (place, piece) in column.iter().enumerate() {
                    y += if place > 0 { piece.above } else { 0.0 };
                    self.put(piece, x, y);
                    y += piece.height;
                }
                lowest = lowest.max(y);
            }
            self.y = lowest;
            pieces = later;
            if !pieces.is_empty() {
                self.turn();
            }
        }
    }
}

/// How high what holds together is, from the first piece on.
fn chain(pieces: &[Piece]) -> f64 {
    let end = pieces.iter().position(|piece| !piece.holds).map_or(pieces.len(), |last| last + 1);
    pieces[..end].iter().map(|piece| piece.above + piece.height).sum()
}

/// How many of the pieces stand in each of two columns of this height; `lean` says whether those stay together that lean.
fn columns(pieces: &[Piece], height: f64, part: bool, lean: bool) -> (usize, usize) {
    let first = fitting(pieces, height, false, part, lean);
    (first, fitting(&pieces[first..], height, false, part, lean))
}

/// How many of the pieces fit into this height; `below` says whether they stand below something, `part` whether what holds
/// together may be parted, since it is taller than a page, and `lean` whether those stay together that lean.
fn fitting(pieces: &[Piece], height: f64, below: bool, part: bool, lean: bool) -> usize {
    let (mut y, mut whole) = (0.0, 0);
    for (place, piece) in pieces.iter().enumerate() {
        y += if place > 0 || below { piece.above } else { 0.0 };
        y += piece.height;
        // What rounding adds.
        if y > height + 1e-6 {
            return if whole == 0 && part { place } else { whole };
        }
        if !(piece.holds || lean && piece.leans) {
            whole = place + 1;
        }
    }
    pieces.len()
}

#[cfg(test)]
mod tests {
    use super::{Piece, pour};
    use crate::documents::{Document, Head, PLAN};
    use crate::render::layout::{Mark, Shape};
    use crate::render::page::Set;
    use crate::render::{Options, Paper};

    /// A list of so many items and so many lines behind it, each marked with its number.
    fn list(items: usize, behind: usize, leans: bool) -> Vec<Piece> {
        let piece = |number: usize| {
            let shape = Shape::Rule { right: 1.0, down: 0.0, thick: number as f64, grey: 0.0, dashed: false };
            let marks = vec![Mark { x: 0.0, y: 0.0, shape, element: None }];
            Piece { height: 12.0, leans: leans && number + 2 == items, marks, ..Piece::default() }
        };
        (0..items + behind).map(piece).collect()
    }

    #[test]
    fn the_last_item_of_a_list_begins_no_column_and_takes_no_sheet_more() {
        let document = Document::new(&PLAN.look, "en", Head::default(), vec![]);
        let set = Set::of(&document, Options { width: 80, paper: Paper::A4, large_print: false });
        let mut alone = [0, 0];
        for (items, behind) in (4..70).flat_map(|items| (0..70).map(move |behind| (items, behind))) {
            let sheets = [false, true].map(|leans| pour(&list(items, behind, leans), &set));
            assert_eq!(sheets[0].len(), sheets[1].len(), "{items} and {behind}");
            // Where the last sheet is full to the last line, there is no room to lean.
            if pour(&list(items, behind + 1, false), &set).len() > sheets[0].len() {
                continue;
            }
            for (alone, sheets) in alone.iter_mut().zip(&sheets) {
                let top = |right: bool| {
                    let there = sheets[0].marks.iter().filter(move |mark| (mark.x > sheets[0].width / 2.0) == right);
                    there.min_by(|one, other| one.y.total_cmp(&other.y))
                };
                let is_last =
                    |mark: &Mark| matches!(mark.shape, Shape::Rule { thick, .. } if thick == (items - 1) as f64);
                *alone += usize::from(top(true).is_some_and(is_last));
            }
        }
        assert!(alone[0] > 0, "there is something to mend");
        assert_eq!(alone[1], 0);
    }
}
