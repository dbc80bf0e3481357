//! Name badges: what people are called as large as it goes, their pronouns where they gave them, and nothing else.

use super::page::PAGE;
use super::{Block, Cut, Document, Head, Look, Page, Printing, Section, Side, Template, Text, Written};
use crate::facts::{Seen, Worn};
use crate::session::Room;
use smol_str::SmolStr;

/// The badges, in the size of the holders that are sold for them; on a sheet of labels, in the size of a label. None on a
/// call.
pub static BADGES: Template = Template {
    name: "name badges",
    settled: false,
    placed: false,
    look: Look {
        class: "badges",
        page: Page {
            size: Some((90.0, 54.0)),
            margin: 5.0,
            side: 5.0,
            title: 18.0,
            sign: 72.0,
            cut: Some(Cut::Labels),
            ..PAGE
        },
        large: None,
        flows: false,
    },
    written: Written::Room(write),
};

/// Badges to write on for those whose names nobody knows: at most so many. Judgement: one first conversation has fewer.
const BLANK: usize = 60;

fn write(session: Seen<'_, Room>, _: Printing<'_>) -> Document {
    let named = session.worn().into_iter().map(|Worn { called, pronouns }| {
        let pronouns = pronouns.map(Text::theirs);
        Block::Large(std::iter::once(Text::strong(called)).chain(pronouns).collect())
    });
    let blank = std::iter::repeat_n(Block::Large(vec![]), session.unnamed().min(BLANK));
    let badges = named.chain(blank).filter(|_| !session.is_online());
    let sides = badges.map(|badge| Side::of([Some(Section::bare(vec![badge]))])).collect();
    let language = session.session().language().map_or("en", SmolStr::as_str);
    Document { title: "Name badges".to_owned(), ..Document::new(&BADGES.look, language, Head::default(), sides) }
}

#[cfg(test)]
mod tests {
    use super::BADGES;
    use crate::documents::{Material, Printing, tree::lines};
    use crate::facts::Facts;
    use crate::session::read;

    /// What stands on each badge.
    fn badges(toml: &str) -> Vec<Vec<String>> {
        let session = read(toml.as_bytes()).session;
        let document = BADGES.make(&Material::of(&Facts::of(&session)), Printing::WHOLE);
        document.sides.iter().map(|side| lines(&side.sections)).collect()
    }

    #[test]
    fn whoever_may_come_has_a_badge_with_what_they_are_called_and_their_pronouns() {
        let toml = r#"
[session]
facilitator = "Rowan Smith"
[[attendee]]
name = "Samuel Okoro"
called = "Sam"
role = "coach"
from = "Otters"
pronouns = "he/him"
brings = 1
[[attendee]]
name = "Priya Shah"
rsvp = "maybe"
[[attendee]]
name = "Priya Kaur"
[[attendee]]
name = "Kim"
rsvp = "no"
pronouns = "they/them"
"#;
        let expected: [&[&str]; 5] = [&["Priya K"], &["Priya S"], &["Rowan"], &["Sam", "he/him"], &[]];
        assert_eq!(badges(toml), expected);
    }

    #[test]
    fn two_of_one_first_name_and_initial_have_the_family_name_beside_it() {
        let toml = "[[attendee]]\nname = 'Ana Marsh'\n[[attendee]]\nname = 'Ana Moss'\n[[attendee]]\nname = 'Tom Hale'\n[[attendee]]\nname = 'Tom Reid'\n";
        assert_eq!(badges(toml), [["Ana Marsh"], ["Ana Moss"], ["Tom H"], ["Tom R"]]);
    }

    #[test]
    fn where_nobody_is_named_there_are_badges_to_write_on() {
        assert_eq!(badges("[session]\nexpected = 8\n").iter().filter(|lines| lines.is_empty()).count(), 8);
        assert!(badges("[session]\nexpected = 5000\n").len() < 100);
    }
}
