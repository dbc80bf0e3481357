//! What people find the place by: the sign for the door, and arrows on the way to it.

use super::page::PAGE;
use super::{Block, Cut, Document, Head, Look, Page, Printing, Section, Side, Template, Text, Way, Written};
use crate::facts::Seen;
use crate::session::Room;
use crate::text::{day, time};
use smol_str::SmolStr;

/// The sign, on a page of its own; none on a call, and none at home: the street need not read who meets there.
pub static SIGN: Template = Template {
    name: "sign",
    settled: false,
    placed: false,
    look: Look { class: "sign-page", page: PUT_UP, large: None, flows: false },
    written: Written::Room(write_sign),
};

/// The arrows, a page each; none where there is no way to be lost on: on a call, at home, at somebody else's tables.
pub static ARROWS: Template = Template {
    name: "arrows",
    settled: false,
    placed: false,
    look: Look { class: "arrows", page: PUT_UP, large: None, flows: false },
    written: Written::Room(write_arrows),
};

/// A page to be read from across a street.
const PUT_UP: Page =
    Page { margin: 20.0, side: 15.0, text: 14.0, title: 40.0, sign: 130.0, cut: Some(Cut::Parts(1, 1)), ..PAGE };

/// What there is here, and that one may come in, or join where there is nothing to come into.
pub(super) fn words(session: Seen<'_, Room>) -> Vec<Text> {
    let mut lines: Vec<Text> = session.session().title().map(Text::theirs).into_iter().collect();
    lines.push(match session.is_outdoors() {
        true => "You are in the right place. Join us.".into(),
        false => "You are in the right place. Come in.".into(),
    });
    let when = session.when();
    if let (Some(date), Some(start)) = (when.date(), when.start()) {
        lines.push(Text::ours(format!("{}, {}", day(*date), time(*start))));
    }
    lines
}

fn write_sign(session: Seen<'_, Room>, printing: Printing<'_>) -> Document {
    let sides = if session.is_online() || session.is_at_home() {
        vec![]
    } else {
        vec![side(vec![Block::Large(words(session))])]
    };
    Document { draft: printing.draft, ..page(&SIGN, "Sign", session, sides) }
}

fn write_arrows(session: Seen<'_, Room>, _: Printing<'_>) -> Document {
    let is_found = session.is_online() || session.is_at_home() || !(session.has_doors() || session.is_outdoors());
    let title: Vec<Text> = session.session().title().map(Text::theirs).into_iter().collect();
    let arrow = |way| {
        let words = (!title.is_empty()).then(|| Block::Large(title.clone()));
        side(std::iter::once(Block::Arrow(way)).chain(words).collect())
    };
    let sides = if is_found { vec![] } else { Way::ALL.map(arrow).into() };
    page(&ARROWS, "Arrows", session, sides)
}

fn side(blocks: Vec<Block>) -> Side {
    Side::of([Some(Section::bare(blocks))])
}

fn page(template: &'static Template, title: &str, session: Seen<'_, Room>, sides: Vec<Side>) -> Document {
    let language = session.session().language().map_or("en", SmolStr::as_str);
    Document { title: title.to_owned(), ..Document::new(&template.look, language, Head::default(), sides) }
}

#[cfg(test)]
mod tests {
    use crate::documents::{DOCUMENTS, Material, Printing};
    use crate::facts::Facts;
    use crate::session::read;

    /// How many pages there are of what is cut out or put up, by its name.
    fn pages(kind: &str) -> Vec<(&'static str, usize)> {
        let toml = format!("[session]\ntitle = \"Bees\"\nexpected = 9\n[venue]\nkind = \"{kind}\"\n");
        let session = read(toml.as_bytes()).session;
        let facts = Facts::of(&session);
        let made = |name| {
            let template = DOCUMENTS.iter().find(|template| template.name == name).expect("a document");
            template.make(&Material::of(&facts), Printing::WHOLE).sides.len()
        };
        ["table cards", "sign", "arrows"].map(|name| (name, made(name))).into()
    }

    #[test]
    fn a_call_has_no_door_and_no_tables_and_a_home_no_street_that_reads_along() {
        assert_eq!(pages("village-hall"), [("table cards", 3), ("sign", 1), ("arrows", 3)]);
        assert_eq!(pages("home"), [("table cards", 3), ("sign", 0), ("arrows", 0)]);
        assert_eq!(pages("online"), [("table cards", 0), ("sign", 0), ("arrows", 0)]);
    }
}
