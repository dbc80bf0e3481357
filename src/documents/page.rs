//! How a document looks, in lengths and sizes: what its pages are set in and measured with.

/// How a document looks.
#[derive(Clone, Copy, Debug)]
pub struct Look {
    /// The word by which the style sheet knows it.
    pub class: &'static str,
    /// The page it is printed on.
    pub page: Page,
    /// The page in large print, where there is one.
    pub large: Option<Page>,
    /// Whoever shows its text breaks the lines: mail and chat do, and lines cut here would be cut twice.
    pub flows: bool,
}

/// A page: lengths in millimetres, type in points. Four sizes of type at most.
#[derive(Clone, Copy, Debug)]
pub struct Page {
    /// Width and height where it has a size of its own; none where it is printed on any paper.
    pub size: Option<(f64, f64)>,
    /// Above and below.
    pub margin: f64,
    /// Left and right.
    pub side: f64,
    /// How wide the headings beside the text are; none where headings stand above it.
    pub aside: Option<f64>,
    /// The text.
    pub text: f64,
    /// The heading of a section.
    pub head: f64,
    /// The title.
    pub title: f64,
    /// The first line of a sign; what fills a page is at most so large.
    pub sign: f64,
    /// From line to line, in the size of the text like the three after it.
    pub line: f64,
    /// Between paragraphs.
    pub gap: f64,
    /// Between sections.
    pub section: f64,
    /// Between the items of a list.
    pub item: f64,
    /// Between two columns.
    pub gutter: f64,
    /// Set in two columns.
    pub columns: bool,
    /// On how many sides the first of the document's sides has to fit.
    pub sides: u8,
    /// How its pages lie on a sheet of paper, where they are smaller and cut out of it, or stand for themselves.
    pub cut: Option<Cut>,
}

/// How pages lie on a sheet of paper that nothing stands behind. All are as large as each other.
#[derive(Clone, Copy, Debug)]
pub enum Cut {
    /// As many as there is room for, in their own size; or as on a sheet of labels, in the size of a label, where the
    /// document names one.
    Labels,
    /// In so many columns and rows that share the paper.
    Parts(usize, usize),
    /// Likewise; each is folded in the middle, and shows the same on both sides.
    Folded(usize, usize),
}

/// The page that others are like: 12 point, as UKAAF's guide to clear print has it, headings above the text. Lines of
/// text come out at 45 to 75 characters.
pub(super) const PAGE: Page = Page {
    size: None,
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
    columns: false,
    sides: 2,
    cut: None,
};
