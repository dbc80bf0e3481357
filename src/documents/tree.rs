//! The tree of a document: sides, sections and blocks.
//!
//! No mark-up and no escaping here: a text is a text, and may hold anything.

use super::labels::Labels;
use super::page::Look;
use crate::text::Text;

/// A document: what to print, in order.
#[derive(Clone, Debug)]
pub struct Document {
    /// What it is called: the title of the HTML page.
    pub title: String,
    /// How it looks.
    pub look: &'static Look,
    /// The language of the file's own words, as a code. Everything else is English.
    pub language: String,
    /// Made although something essential is missing or wrong: every format says so.
    pub draft: bool,
    /// What stands above everything else.
    pub head: Head,
    /// The content.
    pub sides: Vec<Side>,
    /// What there was no room for, in the words of a message.
    pub left_out: Vec<String>,
    /// The sheet of labels that it is printed on, where it is.
    pub labels: Option<&'static Labels>,
}

/// What stands above everything else; nothing where a text is empty.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Head {
    /// The title.
    pub title: Text,
    /// A line under the title: what the session is called and when it is.
    pub strap: Text,
    /// Small print: who may see this page.
    pub note: Text,
}

/// What starts on a new page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Side {
    /// What it is for; empty where the document has one side. Its sections are then a rank below it.
    pub name: Text,
    /// The content.
    pub sections: Vec<Section>,
}

/// What stands under a heading, or under none.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Section {
    /// The heading; it stays with what follows it.
    pub heading: Option<Text>,
    /// The content.
    pub blocks: Vec<Block>,
}

/// A piece of a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// A section in the section.
    Part(Section),
    /// A paragraph.
    Paragraph(Text),
    /// The one sentence that matters most: the purpose.
    Lead(Text),
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
    /// Two sections side by side that face each other; they stay together.
    Columns(Box<[Section; 2]>),
    /// Who knows whom and who is to be introduced.
    Map(PeopleMap),
    /// So many lines to write on.
    WritingLines(u8),
    /// Words in the middle of what is left of the page, the first as large as it has room for and the others below;
    /// where there are none, a line to write on.
    Large(Vec<Text>),
    /// An arrow over the upper part of the page.
    Arrow(Way),
}

/// Where an arrow points.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// To the left.
    Left,
    /// Straight on, which is up.
    On,
    /// To the right.
    Right,
}

impl Way {
    /// Every way.
    pub const ALL: [Way; 3] = [Way::Left, Way::On, Way::Right];

    /// How one says it.
    #[must_use]
    pub fn words(self) -> &'static str {
        match self {
            Way::Left => "To the left",
            Way::On => "Straight on",
            Way::Right => "To the right",
        }
    }
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

impl Document {
    /// A document that is called what its head says.
    #[must_use]
    pub fn new(look: &'static Look, language: &str, head: Head, sides: Vec<Side>) -> Document {
        Document {
            title: head.title.plain(),
            look,
            language: language.to_owned(),
            draft: false,
            head,
            sides,
            left_out: vec![],
            labels: None,
        }
    }

    /// What stands small on every page after the first, where not everybody may see it: who may, and what the page belongs
    /// to. Pages part in the hand.
    #[must_use]
    pub fn running(&self) -> Option<Text> {
        let Head { title, note, .. } = &self.head;
        (!note.is_empty()).then(|| note.clone().and(" ").and(title.clone()))
    }

    /// The same, of a session that is called off: its title says so.
    #[must_use]
    pub(super) fn called_off(mut self) -> Document {
        if !self.head.title.is_empty() {
            self.head.title = Text::ours("Called off: ").and(self.head.title);
            self.title = format!("Called off: {}", self.title);
        }
        self
    }
}

impl Side {
    /// The sections that there are.
    #[must_use]
    pub fn of(sections: impl IntoIterator<Item = Option<Section>>) -> Side {
        Side { name: Text::default(), sections: sections.into_iter().flatten().collect() }
    }

    /// The same, under a name of its own.
    #[must_use]
    pub fn named(name: &str, sections: impl IntoIterator<Item = Option<Section>>) -> Side {
        Side { name: name.into(), ..Side::of(sections) }
    }
}

impl Section {
    /// A heading with what stands under it.
    #[must_use]
    pub fn new(heading: impl Into<Text>, blocks: Vec<Block>) -> Section {
        Section { heading: Some(heading.into()), blocks }
    }

    /// What stands under no heading.
    #[must_use]
    pub fn bare(blocks: Vec<Block>) -> Section {
        Section { heading: None, blocks }
    }

    /// A list under a heading.
    #[must_use]
    pub fn list(heading: impl Into<Text>, items: Vec<Text>) -> Section {
        Section::new(heading, vec![Block::List(items)])
    }

    /// The section; none where nothing stands in it, or an empty list.
    #[must_use]
    pub fn filled(mut self) -> Option<Section> {
        self.blocks.retain(|block| !matches!(block, Block::List(items) | Block::Ticks(items) if items.is_empty()));
        (!self.blocks.is_empty()).then_some(self)
    }
}

impl Block {
    /// Two lists side by side, each under its heading.
    #[must_use]
    pub fn columns(columns: [(&str, Vec<Text>); 2]) -> Block {
        Block::Columns(Box::new(columns.map(|(heading, items)| Section::list(heading, items))))
    }
}

/// Every text in some sections, in order, but for the map's.
#[cfg(test)]
pub(crate) fn lines<'s>(sections: impl IntoIterator<Item = &'s Section>) -> Vec<String> {
    let of = |section: &Section| {
        let blocks = section.blocks.iter().flat_map(|block| match block {
            Block::Part(part) => lines([part]),
            Block::Paragraph(text) | Block::Lead(text) => vec![text.plain()],
            Block::List(items) | Block::Ticks(items) | Block::Large(items) => items.iter().map(Text::plain).collect(),
            Block::Arrow(way) => vec![way.words().to_owned()],
            Block::Table { rows, .. } => rows.iter().flatten().map(Text::plain).collect(),
            Block::Columns(columns) => lines(columns.iter()),
            Block::Map(_) | Block::WritingLines(_) => vec![],
        });
        section.heading.iter().map(Text::plain).chain(blocks).collect::<Vec<_>>()
    };
    sections.into_iter().flat_map(of).collect()
}
