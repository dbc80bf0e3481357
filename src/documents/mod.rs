//! What a document says, once, as blocks; `render` knows how each format says it.
//!
//! No mark-up and no escaping here: a text is a text, and may hold anything.

mod card;
mod changes;
pub mod invitation;
pub mod plan;
mod welcome;

pub use crate::text::{Inline, Text};
pub use card::card;
pub use changes::changes;
pub use plan::lay::plan;
pub use welcome::{Welcome, welcome};

/// A document: what to print, in order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Document {
    /// What it is called: the title of the HTML page.
    pub title: String,
    /// Which document it is, and so how its pages look.
    pub kind: Kind,
    /// The language of the file's own words, as a code. Everything else is English.
    pub language: String,
    /// Made although something essential is missing or wrong: every format says so.
    pub draft: bool,
    /// The content.
    pub blocks: Vec<Block>,
}

/// The documents there are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// The facilitator's plan: 12 point, two pages.
    Plan,
    /// The pocket card: one side of A6.
    Card,
    /// The welcome sheet: one side of A4 or Letter, 14 point.
    Welcome,
    /// The message that invites: sent, not printed.
    Message,
    /// What changed between two drafts.
    Changes,
}

/// A piece of a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// The title of the document: one of them, the first block.
    Title(Text),
    /// A line under the title: what the session is called and when it is.
    Strap(Text),
    /// The heading of a section; it stays with what follows it.
    Heading(Text),
    /// A heading inside a section.
    Subheading(Text),
    /// A paragraph.
    Paragraph(Text),
    /// The one sentence that matters most: the purpose.
    Lead(Text),
    /// Small print: who may see this page.
    Note(Text),
    /// A list of things.
    List(Vec<Text>),
    /// A list of things to do: a square to tick before each.
    Ticks(Vec<Text>),
    /// A table; `caption` is its name for those who hear it.
    Table {
        /// What the table shows.
        caption: Text,
        /// A word for each column.
        head: Vec<Text>,
        /// As many cells a row as there are columns.
        rows: Vec<Vec<Text>>,
    },
    /// Two things side by side that face each other; they stay together.
    Columns(Box<[Column; 2]>),
    /// Who knows whom and who is to be introduced.
    Map(PeopleMap),
    /// So many lines to write on.
    WritingLines(u8),
    /// A sign to put up: large, alone on its part of the page.
    Sign(Vec<Text>),
    /// What follows starts a new page.
    PageBreak,
}

/// One of two columns.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    /// Its heading.
    pub heading: Text,
    /// What it lists.
    pub items: Vec<Text>,
}

/// A grid with a row and a column for each person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PeopleMap {
    /// What the grid shows.
    pub caption: Text,
    /// First names, in the order of the rows.
    pub people: Vec<Text>,
    /// Pairs who know each other, as places in `people`, the smaller first, sorted.
    pub know: Vec<(usize, usize)>,
    /// Pairs to introduce, likewise.
    pub introduce: Vec<(usize, usize)>,
}

/// A document made as short as it has to be.
struct Shortened<Extent> {
    document: Document,
    /// How much of everything there is in it.
    extent: Extent,
    fits: bool,
}

/// The first document that fits, of those with one thing `less` each time; the shortest where none does.
fn shortened<Extent: Copy>(
    whole: Extent,
    less: fn(Extent) -> Option<Extent>,
    lay: impl Fn(Extent) -> Document,
    fits: impl Fn(&Document) -> bool,
) -> Shortened<Extent> {
    let mut extent = whole;
    loop {
        let document = lay(extent);
        let fits = fits(&document);
        match less(extent).filter(|_| !fits) {
            Some(less) => extent = less,
            None => {
                return Shortened { document, extent, fits };
            }
        }
    }
}

/// A heading with what stands under it; nothing where there is nothing.
fn section(blocks: &mut Vec<Block>, heading: &str, content: Vec<Block>) {
    if !content.is_empty() {
        blocks.push(Block::Heading(heading.into()));
        blocks.extend(content);
    }
}
