//! Question cards: one question each, large enough to be read across a table.

use super::page::PAGE;
use super::{Block, Cut, Document, Head, Look, Page, Printing, Section, Side, Template, Text, Written, tables};
use crate::facts::Seen;
use crate::session::Room;
use smol_str::SmolStr;

/// The cards, a quarter of the paper each, in the order in which the plan leads with their questions: these once for each
/// table or group, where there are several, the others once. None on a call.
pub static QUESTIONS: Template = Template {
    name: "question cards",
    settled: false,
    placed: false,
    look: Look {
        class: "questions",
        page: Page { margin: 12.0, side: 10.0, sign: 40.0, cut: Some(Cut::Parts(2, 2)), ..PAGE },
        large: None,
        flows: false,
    },
    written: Written::Room(write),
};

/// More cards than this nobody lays out. Judgement.
const CARDS: usize = 16;
/// A question of more characters than this is no longer read at a glance, and would be set in small type. Judgement.
const LONGEST: usize = 300;

fn write(session: Seen<'_, Room>, _: Printing<'_>) -> Document {
    let all = if session.is_online() { vec![] } else { session.questions() };
    let is_short = |ask: &&&SmolStr| ask.chars().count() <= LONGEST;
    let shown: Vec<&SmolStr> = all.iter().filter(is_short).take(CARDS).copied().collect();
    let card = |ask| Side::of([Some(Section::bare(vec![Block::Large(vec![Text::theirs(ask)])]))]);
    let left_out = match all.len() - shown.len() {
        0 => vec![],
        1 => vec!["one question without a card, being too long or one too many".to_owned()],
        gone => vec![format!("{gone} questions without a card, being too long or too many")],
    };
    let language = session.session().language().map_or("en", SmolStr::as_str);
    let groups = session.groups().0.clamp(1, tables::MOST);
    let (lead, others) = shown.split_at(session.leading().min(shown.len()));
    let all = std::iter::repeat_n(lead, groups).flatten().chain(others);
    let sides = all.map(|ask| card(*ask)).collect();
    let title = "Question cards".to_owned();
    Document { title, left_out, ..Document::new(&QUESTIONS.look, language, Head::default(), sides) }
}

#[cfg(test)]
mod tests {
    use super::{LONGEST, QUESTIONS};
    use crate::documents::{Material, Printing, tree::lines};
    use crate::facts::Facts;
    use crate::session::read;

    #[test]
    fn each_question_has_a_card_but_one_that_nobody_would_read() {
        let long = "why ".repeat(LONGEST / 4 + 1);
        let toml = format!("[[topic]]\nask = \"One?\"\n[[topic]]\nask = \"{long}\"\n[[topic]]\nask = \"Two?\"\n");
        let session = read(toml.as_bytes()).session;
        let cards = QUESTIONS.make(&Material::of(&Facts::of(&session)), Printing::WHOLE);
        let shown: Vec<Vec<String>> = cards.sides.iter().map(|side| lines(&side.sections)).collect();
        assert_eq!(shown, [["One?"], ["Two?"]]);
        assert_eq!(cards.left_out.len(), 1);
        let session = read(format!("[venue]\nkind = \"online\"\n{toml}").as_bytes()).session;
        let cards = QUESTIONS.make(&Material::of(&Facts::of(&session)), Printing::WHOLE);
        assert!(cards.sides.is_empty() && cards.left_out.is_empty(), "a call has no table to lay them on");
    }

    #[test]
    fn each_table_has_the_questions_that_lead() {
        let topics = ["One?", "Two?", "Three?", "Four?"].map(|ask| format!("[[topic]]\nask = \"{ask}\"\n")).concat();
        let cards = |expected: usize, kind: &str| {
            let file = format!("[session]\nexpected = {expected}\n[venue]\nkind = '{kind}'\n{topics}");
            let session = read(file.as_bytes()).session;
            let cards = QUESTIONS.make(&Material::of(&Facts::of(&session)), Printing::WHOLE);
            cards.sides.iter().flat_map(|side| lines(&side.sections)).collect::<Vec<_>>()
        };
        assert_eq!(cards(5, "home").len(), 4);
        assert!(cards(20, "online").is_empty());
        let of_five = cards(20, "home");
        assert_eq!(of_five.len(), 5 * 3 + 1);
        assert_eq!(of_five[..4], ["One?", "Two?", "Three?", "One?"]);
        assert_eq!(of_five.last().map(String::as_str), Some("Four?"));
    }
}
