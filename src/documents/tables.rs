//! Table cards: which table is which, by the numbers of the plan. They stand, and say the same to both sides.

use super::page::PAGE;
use super::{Block, Cut, Document, Head, Look, Page, Printing, Section, Side, Template, Text, Written};
use crate::facts::Seen;
use crate::session::Room;
use crate::text::capital;

/// The cards; none on a call, where people stand, and where they are all together. Who sits there is for the host to say.
pub static TABLES: Template = Template {
    name: "table cards",
    settled: false,
    placed: false,
    look: Look {
        class: "tables",
        page: Page { margin: 8.0, side: 12.0, sign: 110.0, cut: Some(Cut::Folded(1, 2)), ..PAGE },
        large: None,
        flows: false,
    },
    written: Written::Room(write),
};

/// At most so many: as many as people of one session are seated at.
pub(super) const MOST: usize = 20;

fn write(session: Seen<'_, Room>, _: Printing<'_>) -> Document {
    let (groups, what) = session.groups();
    let some = if groups > 1 && !session.is_online() && !session.is_standing() { groups.min(MOST) } else { 0 };
    let card = |number: usize| Block::Large(vec![Text::ours(format!("{} {number}", capital(what)))]);
    let sides = (1..=some).map(|number| Side::of([Some(Section::bare(vec![card(number)]))])).collect();
    let title = "Table cards".to_owned();
    Document { title, ..Document::new(&TABLES.look, "en", Head::default(), sides) }
}
