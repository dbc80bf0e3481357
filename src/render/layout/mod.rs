//! A document -> sheets: what stands where, measured with the type itself. The style sheet says the same to browsers;
//! a number that both need is in `documents::Page`, and any other is said here as it is said there.
//!
//! Lengths are in points from the top left of what they belong to.

mod blocks;
mod large;
mod lines;
mod pages;
mod sheets;

pub(super) use large::{Large, arrow, as_large};
pub(super) use lines::{Line, Paragraph};

use super::page::Set;
use super::{Bound, Options};
use crate::documents::Document;

/// A millimetre in points.
pub(super) const MM: f64 = 72.0 / 25.4;

/// A document on paper.
#[derive(Debug, Default)]
pub(super) struct Laid {
    pub(super) sheets: Vec<Sheet>,
    /// What the marks belong to; each stands after the one that it is in.
    pub(super) elements: Vec<Element>,
    /// Words with characters that no face has, each once.
    pub(super) missing: Vec<String>,
    /// What documents there are, where there are several, each with the sheet that it begins on.
    pub(super) parts: Vec<(String, usize)>,
}

/// One side of paper, with its marks in the order in which they are read.
#[derive(Debug, Default)]
pub(super) struct Sheet {
    pub(super) width: f64,
    pub(super) height: f64,
    pub(super) marks: Vec<Mark>,
}

/// What something on a page is, for those who hear it.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Tag {
    /// A heading of this level, in these words.
    Heading(u16, String),
    /// One of several documents.
    Part,
    Paragraph,
    List,
    Item,
    Label,
    Body,
    /// A table, with what it shows.
    Table(String),
    Row,
    /// The head of a row, else of a column.
    Head(bool),
    Cell,
}

/// A part of a document, and the one that it is in, where it is in any.
#[derive(Clone, Debug)]
pub(super) struct Element {
    pub(super) tag: Tag,
    pub(super) within: Option<usize>,
}

/// Something to be seen.
#[derive(Clone, Debug)]
pub(super) struct Mark {
    pub(super) x: f64,
    pub(super) y: f64,
    pub(super) shape: Shape,
    /// What it belongs to; what belongs to nothing is not heard.
    pub(super) element: Option<usize>,
}

#[derive(Clone, Debug)]
pub(super) enum Shape {
    /// Words that stand on `y`.
    Words { line: Line, size: f64, grey: f64, turn: Turn },
    /// A rule to the right and down.
    Rule { right: f64, down: f64, thick: f64, grey: f64, dashed: bool },
    /// A square to tick, with its side; heard as a word.
    Square { side: f64, thick: f64, heard: &'static str },
    /// A dot around `x` and `y`, or a ring; heard as words, or not at all.
    Dot { radius: f64, ring: Option<f64>, heard: Option<&'static str> },
    /// What lies between these corners, from `x` and `y`; heard as words.
    Area { corners: Vec<(f64, f64)>, heard: &'static str },
    /// An empty cell, so that a row has as many as the others.
    Nothing,
}

/// Which way words run.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Turn {
    #[default]
    Along,
    Upwards,
    /// Upside down.
    Over,
}

/// Sets a document on paper.
pub(super) fn laid(document: &Document, options: Options) -> Laid {
    let set = Set::of(document, options);
    let mut laid = Laid::default();
    laid.sheets = sheets(document, &set, &mut laid);
    laid.sorted()
}

/// The sheets of a document, its elements among those laid out already.
fn sheets(document: &Document, set: &Set, laid: &mut Laid) -> Vec<Sheet> {
    let sides = blocks::sides(document, set, laid);
    let mut sheets: Vec<Sheet> = sides.iter().flat_map(|side| pages::pour(side, set)).collect();
    let running = document.running().and_then(|words| blocks::running(&words, set));
    for (sheet, running) in sheets.iter_mut().skip(1).zip(std::iter::repeat(running)) {
        sheet.marks.extend(running);
    }
    sheets
}

/// Sets several, each on leaves of its own.
pub(super) fn bound(bound: &Bound<'_>, options: Options) -> Laid {
    let mut laid = Laid::default();
    for (document, copies) in &bound.documents {
        sheets::add(document, *copies, bound.one_sided, options, &mut laid);
    }
    laid.sorted()
}

impl Laid {
    /// The same, with each word that is missing once.
    fn sorted(mut self) -> Laid {
        self.missing.sort_unstable();
        self.missing.dedup();
        self
    }
}

/// How many sides of paper each side of the document takes, where so much of the height is to be left over, in millimetres.
pub(super) fn lengths(document: &Document, options: Options, spare: f64) -> Vec<usize> {
    let set = Set::of(document, options).leaving(spare);
    let sides = blocks::sides(document, &set, &mut Laid::default());
    sides.iter().map(|side| pages::pour(side, &set).len()).collect()
}
