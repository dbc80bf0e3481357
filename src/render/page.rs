//! The page that a document is printed on, for the style sheet that `page.css` goes on from and for `fit`.

use super::{Options, Paper};
use crate::documents::{Look, Page};

/// A page and its paper.
pub(super) struct Set {
    pub(super) page: Page,
    width: f64,
    height: f64,
}

impl Set {
    /// What a document is set in.
    pub(super) fn new(look: &Look, options: Options) -> Set {
        let page = look.large.filter(|_| options.large_print).unwrap_or(look.page);
        let (width, height) = page.size.unwrap_or(match options.paper {
            Paper::A4 => (210.0, 297.0),
            Paper::Letter => (215.9, 279.4),
        });
        Set { page, width, height }
    }

    /// From margin to margin, in millimetres.
    pub(super) fn width(&self) -> f64 {
        self.width - 2.0 * self.page.side
    }

    /// From margin to margin, in millimetres.
    pub(super) fn height(&self) -> f64 {
        self.height - 2.0 * self.page.margin
    }

    /// Its paper's width and height, in millimetres.
    pub(super) fn paper(&self) -> (f64, f64) {
        (self.width, self.height)
    }

    /// The same for the style sheet. On a screen, where there is room, the lines of the plan stand farther apart.
    pub(super) fn css(&self) -> String {
        let Page { text, head, title, sign, line, gap, section, item, gutter, margin, side, aside, .. } = self.page;
        let (aside, measure, width, height) = (aside.unwrap_or_default(), self.width(), self.width, self.height);
        format!(
            "\
:root {{ --text: {text}pt; --head: {head}pt; --title: {title}pt; --sign: {sign}pt; --aside: {aside}mm; --measure: {measure}mm; --gutter: {gutter}mm; }}
:root {{ --line: {line}; --gap: {gap}rem; --section: {section}rem; --item: {item}rem; }}
@page {{ size: {width}mm {height}mm; margin: {margin}mm {side}mm; }}
@media screen {{ :root:has(.plan) {{ --measure: 145mm; --line: 1.4; --gap: .4rem; --section: 1.4rem; --item: .2rem; }} }}
"
        )
    }
}
