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
    /// From line to line, between paragraphs, between sections and between the items of a list: in the size of the text.
    pub(super) line: f64,
    pub(super) gap: f64,
    pub(super) section: f64,
    pub(super) item: f64,
    /// Between two columns.
    pub(super) gutter: f64,
    /// On how many of them the document has to fit; of the plan, what is needed on the day.
    pub(super) sides: u8,
}

/// The page of a kind of document.
///
/// 12 point for the plan, 14 for the sheet and 18 in large print, as UKAAF's guide to clear print has it; at least 9
/// for the card, which is held in the hand. Lines of text come out at 45 to 75 characters.
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
        line: 1.2,
        gap: 0.15,
        section: 0.55,
        item: 0.1,
        gutter: 8.0,
        sides: 2,
    };
    match kind {
        Kind::Plan | Kind::Message | Kind::Changes => plan,
        Kind::Card => Page { margin: 8.0, side: 9.0, text: 9.0, head: 9.0, title: 13.0, gutter: 4.0, sides: 1, ..plan },
        Kind::Welcome if options.large_print => Page {
            margin: 14.0,
            side: 16.0,
            aside: Some(52.0),
            text: 18.0,
            head: 21.0,
            title: 36.0,
            line: 1.3,
            gap: 0.4,
            section: 0.85,
            item: 0.15,
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
            line: 1.3,
            gap: 0.4,
            section: 0.85,
            item: 0.15,
            sides: 1,
            ..plan
        },
    }
}

impl Page {
    /// The same for the style sheet. On a screen, where there is room, the lines of the plan stand farther apart.
    pub(super) fn css(&self) -> String {
        let aside = self.aside.unwrap_or_default();
        format!(
            "\
:root {{ --text: {}pt; --head: {}pt; --title: {}pt; --sign: {}pt; --aside: {aside}mm; --measure: {}mm; --gutter: {}mm; }}
:root {{ --line: {}; --gap: {}rem; --section: {}rem; --item: {}rem; }}
@page {{ size: {}mm {}mm; margin: {}mm {}mm; }}
@media screen {{ :root:has(.plan) {{ --measure: 145mm; --line: 1.4; --gap: .4rem; --section: 1.4rem; --item: .2rem; }} }}
",
            self.text,
            self.head,
            self.title,
            self.sign,
            self.full(),
            self.gutter,
            self.line,
            self.gap,
            self.section,
            self.item,
            self.width,
            self.height,
            self.margin,
            self.side,
        )
    }

    /// Between the margins.
    pub(super) fn full(&self) -> f64 {
        self.width - 2.0 * self.side
    }
}
