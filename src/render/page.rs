//! The page that a document is printed on, for the style sheet that `page.css` goes on from and for `layout`, and the sheet
//! of paper that smaller pages lie on.

use super::words::plain;
use super::{Options, Paper, RUNNING};
use crate::documents::{Cut, Document, Labels, Page};
use std::fmt::Write;

/// A page and its paper.
pub(super) struct Set {
    pub(super) page: Page,
    width: f64,
    height: f64,
    /// How much of its height stays empty.
    spare: f64,
    /// How pages lie on a sheet, where they are cut out of it.
    pub(super) grid: Option<Grid>,
    /// What stands above each page after the first.
    running: Option<String>,
}

/// Where the pieces of a sheet are; lengths in millimetres.
#[derive(Clone, Copy, Debug)]
pub(super) struct Grid {
    /// Width and height of the sheet.
    pub(super) paper: (f64, f64),
    /// How many beside each other and under each other.
    pub(super) counts: (usize, usize),
    /// Width and height of a piece.
    pub(super) size: (f64, f64),
    /// The first of them.
    first: (f64, f64),
    /// From one to the next.
    pitch: (f64, f64),
    /// Each shows its page twice: above the fold upside down.
    pub(super) folded: bool,
    /// There are lines to cut along.
    pub(super) lines: bool,
}

impl Paper {
    /// Width and height in millimetres.
    pub(super) fn size(self) -> (f64, f64) {
        match self {
            Paper::A4 => (210.0, 297.0),
            Paper::Letter => (215.9, 279.4),
        }
    }
}

impl Set {
    /// What a document is set in.
    pub(super) fn of(document: &Document, options: Options) -> Set {
        let look = document.look;
        let page = look.large.filter(|_| options.large_print).unwrap_or(look.page);
        let paper = options.paper.size();
        let own = page.size.unwrap_or(paper);
        let grid = page.cut.map(|cut| Grid::of(cut, document.labels, own, paper));
        let (width, height) = grid.map_or(own, Grid::page);
        Set { page, width, height, spare: 0.0, grid, running: document.running().map(|words| plain(&words)) }
    }

    /// The same with so much of its height to be left empty, in millimetres.
    pub(super) fn leaving(self, spare: f64) -> Set {
        Set { spare, ..self }
    }

    /// From margin to margin, in millimetres.
    pub(super) fn width(&self) -> f64 {
        self.width - 2.0 * self.page.side
    }

    /// One of its columns, where it has two, in millimetres.
    pub(super) fn column(&self) -> f64 {
        if self.page.columns { (self.width() - self.page.gutter) / 2.0 } else { self.width() }
    }

    /// From margin to margin, in millimetres.
    pub(super) fn height(&self) -> f64 {
        self.height - 2.0 * self.page.margin - self.spare
    }

    /// Its paper's width and height, in millimetres.
    pub(super) fn paper(&self) -> (f64, f64) {
        (self.width, self.height)
    }

    /// What the style sheet has to know, for what `selector` finds.
    fn lengths(&self, selector: &str) -> String {
        let Page { text, head, title, line, gap, section, item, gutter, aside, .. } = self.page;
        let (aside, measure) = (aside.unwrap_or_default(), self.width());
        format!(
            "\
{selector} {{ --text: {text}pt; --head: {head}pt; --title: {title}pt; --aside: {aside}mm; --measure: {measure}mm; --gutter: {gutter}mm; }}
{selector} {{ --line: {line}; --gap: calc({gap} * var(--text)); --section: calc({section} * var(--text)); --item: calc({item} * var(--text)); }}
"
        )
    }

    /// What stands small above each page, as browsers print it that know of such words.
    fn running(&self) -> String {
        let Some(words) = &self.running else {
            return String::new();
        };
        // Nothing but letters and digits stands as it is, so that no words end the string, or the style sheet.
        let escaped = |c: char| match c.is_alphanumeric() {
            true => c.to_string(),
            false => format!("\\{:x} ", u32::from(c)),
        };
        let words: String = words.chars().map(escaped).collect();
        format!(
            " @top-left {{ content: \"{words}\"; font: {RUNNING}pt \"Cop Sans\", Arial, sans-serif; color: #555; white-space: nowrap; }}"
        )
    }

    /// For a document alone. On a screen, where there is room, the lines of the plan stand farther apart.
    pub(super) fn css(&self) -> String {
        let Page { margin, side, .. } = self.page;
        let (lengths, width, height) = (self.lengths(":root"), self.width, self.height);
        let running = self.running();
        format!(
            "\
{lengths}@page {{ size: {width}mm {height}mm; margin: {margin}mm {side}mm;{running} }}
@page :first {{ @top-left {{ content: none; }} }}
@media screen {{ :root:has(.plan) {{ --measure: 145mm; --line: 1.4; --gap: calc(.4 * var(--text)); --section: calc(1.4 * var(--text)); --item: calc(.2 * var(--text)); }} }}
"
        )
    }

    /// For a document among others, each with its class: on pages of its own, or in pieces on a sheet.
    pub(super) fn css_among(&self, class: &str) -> String {
        let Page { margin, side, .. } = self.page;
        let mut css = self.lengths(&format!(".{class}"));
        let Some(grid) = &self.grid else {
            let (width, height, running) = (self.width, self.height, self.running());
            let _ =
                writeln!(css, "@page {class} {{ size: {width}mm {height}mm; margin: {margin}mm {side}mm;{running} }}");
            let _ = writeln!(css, "@page {class}:first {{ @top-left {{ content: none; }} }}");
            let _ = writeln!(css, "@media print {{ .{class} {{ page: {class}; }} }}");
            return css;
        };
        let ((width, height), (wide, high)) = (grid.paper, grid.size);
        let _ = writeln!(css, "@page {class} {{ size: {width}mm {height}mm; margin: 0; }}\n@media print {{");
        let _ = writeln!(css, "  .{class} {{ page: {class}; }}");
        // A hair less than the paper, so that rounding begins no other.
        let _ = writeln!(css, "  .{class} .sheet {{ width: {width}mm; height: {}mm; }}", height - 0.1);
        let _ = writeln!(css, "  .{class} .side {{ width: {wide}mm; height: {high}mm; }}");
        let page = if grid.folded { ".half" } else { ".side" };
        let _ = writeln!(css, "  .{class} {page} {{ padding: {margin}mm {side}mm; }}");
        for place in 0..grid.pieces() {
            let ((left, top), nth) = (grid.place(place), place + 1);
            let _ = writeln!(css, "  .{class} .side:nth-child({nth}) {{ left: {left}mm; top: {top}mm; }}");
        }
        css + "}\n"
    }
}

impl Grid {
    fn of(cut: Cut, labels: Option<&Labels>, own: (f64, f64), paper: (f64, f64)) -> Grid {
        let folded = matches!(cut, Cut::Folded(..));
        let (counts, size) = match (cut, labels) {
            (Cut::Labels, Some(&Labels { paper, grid, size, first, pitch, .. })) => {
                return Grid { paper, counts: grid, size, first, pitch, folded, lines: false };
            }
            (Cut::Labels, None) => {
                let fitting = |paper: f64, own: f64| ((paper / own) as usize).max(1);
                ((fitting(paper.0, own.0), fitting(paper.1, own.1)), own)
            }
            (Cut::Parts(columns, rows) | Cut::Folded(columns, rows), _) => {
                ((columns, rows), (paper.0 / columns as f64, paper.1 / rows as f64))
            }
        };
        let left = |paper: f64, size: f64, count: usize| (paper - size * count as f64) / 2.0;
        let first = (left(paper.0, size.0, counts.0), left(paper.1, size.1, counts.1));
        Grid { paper, counts, size, first, pitch: size, folded, lines: true }
    }

    /// How many pieces a sheet has.
    pub(super) fn pieces(&self) -> usize {
        self.counts.0 * self.counts.1
    }

    /// Width and height of the page on a piece.
    fn page(self) -> (f64, f64) {
        (self.size.0, if self.folded { self.size.1 / 2.0 } else { self.size.1 })
    }

    /// Where a piece is on its sheet, from the left and from above.
    pub(super) fn place(&self, piece: usize) -> (f64, f64) {
        let (column, row) = (piece % self.counts.0, piece / self.counts.0);
        (self.first.0 + column as f64 * self.pitch.0, self.first.1 + row as f64 * self.pitch.1)
    }
}
