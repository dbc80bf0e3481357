//! What a document says, once, as a tree; `render` knows how each format says it. Documents know words, and no marks.
//!
//! A document is a value, as a rule is: what it is called, how it looks and how it is written stand in its own file. A
//! new one is a file like `card`, and here its `mod` and its place in [`DOCUMENTS`].

mod badges;
mod card;
mod changes;
pub mod invitation;
mod labels;
mod page;
pub mod plan;
mod questions;
mod sign;
mod tables;
mod tree;
mod welcome;

pub use crate::text::{Inline, Text};
pub use badges::BADGES;
pub use card::CARD;
pub use changes::{Comparison, changes};
pub use invitation::{AFTERWARDS, CALLED_OFF, EACH, MESSAGE, REMINDER};
pub use labels::{LABELS, Labels};
pub use page::{Cut, Look, Page};
pub use plan::PLAN;
pub use questions::QUESTIONS;
pub use sign::{ARROWS, SIGN};
pub use tables::TABLES;
#[cfg(test)]
pub(crate) use tree::lines;
pub use tree::{Block, Document, Head, PeopleMap, Section, Side, Way};
pub use welcome::WELCOME;

use crate::facts::{Facts, Seen};
use crate::session::{Invited, Room};
use invitation::Invitation;

/// The documents that are made of a session.
pub static DOCUMENTS: [&Template; 12] = [
    &PLAN, &CARD, &WELCOME, &BADGES, &QUESTIONS, &TABLES, &SIGN, &ARROWS, &MESSAGE, &REMINDER, &CALLED_OFF, &AFTERWARDS,
];

/// A document that is made of a session.
#[derive(Debug)]
pub struct Template {
    /// What it is called.
    pub name: &'static str,
    /// It needs a time that is settled, and cannot do with times to choose from.
    pub settled: bool,
    /// It needs a place.
    pub placed: bool,
    /// How it looks.
    pub look: Look,
    /// How it is written.
    pub written: Written,
}

/// How a document is written. Who reads it says what it is written from.
#[derive(Clone, Copy, Debug)]
pub enum Written {
    /// For whoever hosts: from all that was worked out, and from sentences about what the checks found.
    Host(fn(&Facts<'_>, &[Text], Printing<'_>) -> Document),
    /// For everybody in the room.
    Room(fn(Seen<'_, Room>, Printing<'_>) -> Document),
    /// For those who are asked to come.
    Invited(fn(Invitation<'_>) -> Document),
}

/// What documents are made of.
#[derive(Clone, Debug)]
pub struct Material<'f> {
    /// What is so.
    pub facts: &'f Facts<'f>,
    /// What the checks found and nobody has settled, a sentence each.
    pub loose_ends: Vec<Text>,
}

/// How a document is to be printed.
#[derive(Clone, Copy)]
pub struct Printing<'p> {
    /// Something essential is missing or wrong, and it is to be made all the same.
    pub draft: bool,
    /// Whether it stays on its sides.
    pub fits: &'p dyn Fn(&Document) -> bool,
}

impl Template {
    /// Makes the document. What does not fit goes, as its own file says in which order; type is never made smaller.
    #[must_use]
    pub fn make(&self, material: &Material<'_>, printing: Printing<'_>) -> Document {
        let Material { facts, loose_ends } = material;
        // Messages say it themselves, or are not written any more.
        let is_off = facts.session.is_called_off() && !matches!(self.written, Written::Invited(_));
        let said = |document: Document| if is_off { document.called_off() } else { document };
        let fits = |document: &Document| match is_off {
            true => (printing.fits)(&document.clone().called_off()),
            false => (printing.fits)(document),
        };
        let printing = Printing { fits: &fits, ..printing };
        said(match self.written {
            Written::Host(write) => write(facts, loose_ends, printing),
            Written::Room(write) => write(facts.seen_by::<Room>(), printing),
            Written::Invited(write) => {
                let document = write(Invitation { session: facts.seen_by::<Invited>() });
                Document { draft: printing.draft, ..document }
            }
        })
    }
}

impl<'f> Material<'f> {
    /// The facts alone, with nothing left to settle.
    #[must_use]
    pub fn of(facts: &'f Facts<'f>) -> Material<'f> {
        Material { facts, loose_ends: vec![] }
    }
}

impl Printing<'_> {
    /// A document that may be as long as it is.
    pub const WHOLE: Printing<'static> = Printing { draft: false, fits: &|_| true };

    /// The first document that fits, of those with one thing `less` each time; the shortest where none does.
    fn shortened<Extent: Copy>(
        self,
        whole: Extent,
        less: fn(Extent) -> Option<Extent>,
        write: impl Fn(Extent) -> Document,
    ) -> Document {
        self.filled(whole, less, &[], write)
    }

    /// The same; then what went early comes back where what went later left room for it: each `more` says what comes next.
    fn filled<Extent: Copy>(
        self,
        whole: Extent,
        less: fn(Extent) -> Option<Extent>,
        more: &[fn(Extent, Extent) -> Option<Extent>],
        write: impl Fn(Extent) -> Document,
    ) -> Document {
        let written = |extent| Document { draft: self.draft, ..write(extent) };
        let mut extent = whole;
        let mut document = written(extent);
        while !(self.fits)(&document) {
            let Some(shorter) = less(extent) else {
                return document;
            };
            extent = shorter;
            document = written(extent);
        }
        for more in more {
            while let Some(longer) = more(whole, extent) {
                let fuller = written(longer);
                if !(self.fits)(&fuller) {
                    break;
                }
                (extent, document) = (longer, fuller);
            }
        }
        document
    }
}
