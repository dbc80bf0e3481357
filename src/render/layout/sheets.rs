//! Several documents on leaves of their own, and small pages on the sheets that they are cut out of.

use super::super::Options;
use super::super::page::{Grid, Set};
use super::super::words::clean;
use super::{Element, Laid, MM, Mark, Shape, Sheet, Tag, Turn};
use crate::documents::Document;

/// How thick a line to cut along is, in points, and how grey.
const CUT: (f64, f64) = (0.25, 0.6);

/// Adds so many copies of a document. Each begins on a leaf of its own, and so does each sheet of pieces.
pub(super) fn add(document: &Document, copies: usize, one_sided: bool, options: Options, laid: &mut Laid) {
    let set = Set::of(document, options);
    let from = laid.elements.len();
    laid.elements.push(Element { tag: Tag::Part, within: None });
    let sheets = super::sheets(document, &set, laid);
    if sheets.is_empty() || copies == 0 {
        return laid.elements.truncate(from);
    }
    for element in &mut laid.elements[from + 1..] {
        element.within.get_or_insert(from);
    }
    // A copy is the same with elements of its own.
    let original: Vec<Element> = laid.elements[from..].to_vec();
    let copied = |laid: &mut Laid| {
        let later = laid.elements.len() - from;
        let element = |element: &Element| Element { within: element.within.map(|at| at + later), ..element.clone() };
        laid.elements.extend(original.iter().map(element));
        let mark = |mark: &Mark| Mark { element: mark.element.map(|at| at + later), ..mark.clone() };
        sheets.iter().map(|sheet| Sheet { marks: sheet.marks.iter().map(mark).collect(), ..*sheet }).collect::<Vec<_>>()
    };
    let mut all = vec![];
    for _ in 1..copies {
        all.push(copied(laid));
    }
    all.insert(0, sheets);
    if let Some(grid) = &set.grid {
        let pieces: Vec<Sheet> = all.into_iter().flatten().collect();
        all = pieces.chunks(grid.pieces()).map(|pieces| vec![on_a_sheet(pieces, grid)]).collect();
    }
    for (place, sheets) in all.into_iter().enumerate() {
        if !one_sided && laid.sheets.len() % 2 == 1 {
            let (width, height) = laid.sheets.last().map_or((0.0, 0.0), |before| (before.width, before.height));
            laid.sheets.push(Sheet { width, height, marks: vec![] });
        }
        if place == 0 {
            laid.parts.push((clean(&document.title).trim().to_owned(), laid.sheets.len()));
        }
        laid.sheets.extend(sheets);
    }
}

/// Pieces where they belong, with lines to cut along.
fn on_a_sheet(pieces: &[Sheet], grid: &Grid) -> Sheet {
    let (width, height) = (grid.paper.0 * MM, grid.paper.1 * MM);
    let mut sheet = Sheet { width, height, marks: cuts(grid) };
    let (wide, high) = (grid.size.0 * MM, grid.size.1 * MM);
    for (place, piece) in pieces.iter().enumerate() {
        let (x, y) = grid.place(place);
        let (x, y) = (x * MM, y * MM);
        let fold = y + if grid.folded { high / 2.0 } else { 0.0 };
        sheet.marks.extend(piece.marks.iter().map(|mark| Mark { x: mark.x + x, y: mark.y + fold, ..mark.clone() }));
        if grid.folded {
            sheet.marks.extend(piece.marks.iter().filter_map(|mark| over(mark, x + wide, fold)));
            // Where it is folded: at the edges, so that no line runs over the back of the card.
            for from in [x, x + wide - 5.0 * MM] {
                sheet.marks.push(line((from, fold), (5.0 * MM, 0.0)));
            }
        }
    }
    sheet
}

/// Words upside down from this corner; they are heard once, where they stand upright.
fn over(mark: &Mark, right: f64, bottom: f64) -> Option<Mark> {
    match &mark.shape {
        Shape::Words { line, size, grey, .. } => {
            let shape = Shape::Words { line: line.clone(), size: *size, grey: *grey, turn: Turn::Over };
            Some(Mark { x: right - mark.x, y: bottom - mark.y, shape, element: None })
        }
        _ => None,
    }
}

/// The edges of the pieces that are not edges of the paper, each once.
fn cuts(grid: &Grid) -> Vec<Mark> {
    if !grid.lines {
        return vec![];
    }
    let ((left, top), (right, bottom)) = (grid.place(0), grid.place(grid.pieces() - 1));
    let (right, bottom) = (right + grid.size.0, bottom + grid.size.1);
    let ((columns, rows), (paper_wide, paper_high)) = (grid.counts, grid.paper);
    let inside = |at: &f64, paper: f64| *at > 0.1 && *at < paper - 0.1;
    let across = (0..=columns).map(|column| left + column as f64 * grid.size.0).filter(|x| inside(x, paper_wide));
    let down = (0..=rows).map(|row| top + row as f64 * grid.size.1).filter(|y| inside(y, paper_high));
    let upright = across.map(|x| line((x * MM, top * MM), (0.0, (bottom - top) * MM)));
    let level = down.map(|y| line((left * MM, y * MM), ((right - left) * MM, 0.0)));
    upright.chain(level).collect()
}

fn line((x, y): (f64, f64), (right, down): (f64, f64)) -> Mark {
    let (thick, grey) = CUT;
    Mark { x, y, shape: Shape::Rule { right, down, thick, grey, dashed: true }, element: None }
}
