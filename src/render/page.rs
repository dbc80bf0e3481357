//! The page a document is printed on: the sizes that `page.css` is set in and `fit` measures with.

use super::{Options, Paper};
use crate::documents::Kind;

/// A page: lengths in millimetres, type in points. Four sizes of type at most.
#[derive(Clone, Copy, Debug)]
pub(super) struct Page {
    pub(super) width: f64,
    pub(super) height: f64,
    /// Above and below.
    pub(super) margin: f64,
    /// Left and right.
    pub(super) side: f64,
    /// How wide the headings beside the text are; none where headings stand above it.
    pub(super) aside: Option<f64>,
    pub(super) text: f64,
    pub(super) head: f64,
    pub(super) title: f64,
    pub(super) sign: f64,
    /// How many of them there may be.
    pub(super) sides: u8,
}

/// The page of a kind of document.
///
/// Body sizes are the design's: 12 point for the plan, 14 for the sheet and 18 in large print (UKAAF, S42 of the
/// guidance), at least 9 for the card. Lines of text come out at 45 to 75 characters.
pub(super) fn page(kind: Kind, options: Options) -> Page {
    let (width, height) = match (kind, options.paper) {
        (Kind::Card, _) => (105.0, 148.0),
        (_, Paper::A4) => (210.0, 297.0),
        (_, Paper::Letter) => (215.9, 279.4),
    };
    let plan = Page {
        width,
        height,
        margin: 12.0,
        side: 12.0,
        aside: None,
        text: 12.0,
        head: 14.0,
        title: 24.0,
        sign: 44.0,
        sides: 3,
    };
    match kind {
        Kind::Plan | Kind::Message => plan,
        Kind::Card => Page {
            margin: 8.0,
            side: 9.0,
            text: 9.5,
            head: 9.5,
            title: 13.0,
            sides: 1,
            ..plan
        },
        Kind::Welcome if options.large_print => Page {
            margin: 14.0,
            side: 16.0,
            aside: Some(52.0),
            text: 18.0,
            head: 21.0,
            title: 36.0,
            sides: 2,
            ..plan
        },
        Kind::Welcome => Page {
            margin: 14.0,
            side: 18.0,
            aside: Some(44.0),
            text: 14.0,
            head: 17.0,
            title: 32.0,
            sides: 1,
            ..plan
        },
    }
}

impl Page {
    /// The same for the style sheet.
    pub(super) fn css(&self) -> String {
        let Page {
            width,
            height,
            margin,
            side,
            text,
            head,
            title,
            sign,
            ..
        } = self;
        let aside = self.aside.unwrap_or_default();
        format!(
            ":root {{ --text: {text}pt; --head: {head}pt; --title: {title}pt; --sign: {sign}pt; --aside: {aside}mm; \
             --measure: {}mm; }}\n@page {{ size: {width}mm {height}mm; margin: {margin}mm {side}mm; }}\n",
            width - 2.0 * side
        )
    }
}
