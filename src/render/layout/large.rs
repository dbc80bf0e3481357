//! What fills a page: words as large as it has room for, and arrows.

use super::super::page::Set;
use super::{MM, Paragraph};
use crate::documents::{Page, Text, Way};

/// From line to line, in the size of the words.
pub(super) const LINE: f64 = 1.15;
/// Above what is smaller than the first words, in its own size.
pub(super) const GAP: f64 = 0.5;
/// How much of the height of a page an arrow takes.
pub(super) const ARROW: f64 = 0.4;
/// The same with the space below it.
pub(super) const ARROW_AND_GAP: f64 = 0.45;
/// How much of the height the smaller words may take, each.
const BELOW: f64 = 0.2;
/// A word is broken before it is set smaller than this, in points: across a table, nobody would read it. Judgement.
const READABLE: f64 = 16.0;
/// Nothing is set smaller than this, in points.
const LEAST: f64 = 8.0;
/// A word is broken at its hyphen where the words are larger for it by more than this, in their size: "drop-in" stays one
/// word, and the two parts of a long name do not. Judgement.
const HYPHEN: f64 = 0.8;
/// Sizes are whole steps of this, in points.
const STEP: f64 = 0.5;
/// How much of the width is used: browsers measure a hair otherwise.
const SLACK: f64 = 0.99;

/// How words are set that fill a page.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Large {
    /// In points.
    pub(crate) size: f64,
    /// No word is broken at a hyphen.
    pub(crate) whole: bool,
}

/// How large each of these words is set on a page, below an arrow where there is one.
pub(crate) fn as_large(lines: &[Text], set: &Set, below_arrow: bool) -> Vec<Large> {
    let left = if below_arrow { 1.0 - ARROW_AND_GAP } else { 1.0 };
    sizes(lines, &set.page, set.width() * MM, set.height() * MM * left)
}

/// The same for a room in points: what is below takes its share, and the first words what is left.
pub(super) fn sizes(lines: &[Text], page: &Page, width: f64, height: f64) -> Vec<Large> {
    let width = width * SLACK;
    let Some((first, below)) = lines.split_first() else {
        return vec![];
    };
    let mut left = height;
    let mut sizes = vec![];
    for text in below {
        let paragraph = Paragraph::new(text, false);
        // On one line where that can be read.
        let along = (width / paragraph.whole().max(1e-6) / STEP).floor() * STEP;
        let size = match along.min(page.title) {
            size if size >= READABLE => size,
            _ => largest(&paragraph, width, height * BELOW, page.title),
        };
        left -= tall(&paragraph, width, size) + GAP * size;
        sizes.push(Large { size, whole: false });
    }
    let paragraph = Paragraph::new(first, true);
    let size = largest(&paragraph, width, left, page.sign);
    let unhyphenated = paragraph.unhyphenated().and_then(|paragraph| {
        let whole = largest(&paragraph, width, left, page.sign);
        (whole >= HYPHEN * size && paragraph.widest() * whole <= width).then_some(whole)
    });
    let large = match unhyphenated {
        Some(size) => Large { size, whole: true },
        None => Large { size, whole: false },
    };
    sizes.insert(0, large);
    sizes
}

/// The largest size up to `most` in which a text has room; words are broken only where they would be hard to read.
fn largest(paragraph: &Paragraph, width: f64, height: f64, most: f64) -> f64 {
    let fits = |size: f64, whole: bool| {
        (!whole || paragraph.widest() * size <= width) && tall(paragraph, width, size) <= height
    };
    let search = |least: f64, whole: bool| {
        // Steps that fit, and steps that do not: what fits in one size fits in each that is smaller.
        let (mut low, mut high) = ((least / STEP) as usize, (most / STEP) as usize + 1);
        if !fits(least, whole) {
            return None;
        }
        while high - low > 1 {
            let middle = usize::midpoint(low, high);
            match fits(middle as f64 * STEP, whole) {
                true => low = middle,
                false => high = middle,
            }
        }
        Some(low as f64 * STEP)
    };
    search(READABLE.min(most), true).or_else(|| search(LEAST, false)).unwrap_or(LEAST)
}

fn tall(paragraph: &Paragraph, width: f64, size: f64) -> f64 {
    paragraph.lines(width / size).len() as f64 * LINE * size
}

/// The corners of an arrow in a square with sides of 1.
pub(crate) fn arrow(way: Way) -> [(f64, f64); 7] {
    const RIGHT: [(f64, f64); 7] =
        [(0.0, 0.36), (0.55, 0.36), (0.55, 0.1), (1.0, 0.5), (0.55, 0.9), (0.55, 0.64), (0.0, 0.64)];
    RIGHT.map(|(x, y)| match way {
        Way::Right => (x, y),
        Way::Left => (1.0 - x, y),
        Way::On => (y, 1.0 - x),
    })
}
