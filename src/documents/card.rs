//! The pocket card: a quarter of the paper, A6 as a rule, with what a facilitator looks up in the middle of an evening.

use super::page::PAGE;
use super::plan::{circles, finish, shape, talk, title};
use super::{Block, Cut, Document, Head, Look, Page, Printing, Section, Side, Template, Text, Written};
use crate::facts::Facts;

/// The card. What does not fit stays in the plan.
pub static CARD: Template = Template {
    name: "card",
    settled: false,
    placed: true,
    look: Look {
        class: "card",
        // It is held in the hand, so 9 point is enough. Two A6 stand under each other on A4 and not on Letter, whose quarter is
        // 3 mm wider and 9 mm shorter: there the card is that, four to a sheet all the same, with one thing less on it if need
        // be.
        page: Page {
            margin: 8.0,
            side: 9.0,
            text: 9.0,
            head: 9.0,
            title: 13.0,
            gutter: 4.0,
            sides: 1,
            cut: Some(Cut::Parts(2, 2)),
            ..PAGE
        },
        large: None,
        flows: false,
    },
    written: Written::Host(write),
};

/// How much of the plan is on the card.
#[derive(Clone, Copy, Debug)]
struct Extent {
    words: bool,
    seats: bool,
    questions: usize,
    introductions: usize,
    moves: usize,
}

/// What a card has room for when nothing is long: three questions and six introductions, and as many moves as are read at a
/// glance.
const WHOLE: Extent = Extent { words: true, seats: true, questions: 3, introductions: 6, moves: 3 };
/// As many moves as still help: other things go before the last of them.
const MOVES: usize = 2;

impl Extent {
    /// The same with one thing less; none when there is nothing left to go. Where something large goes, the small things
    /// that went before it are back, since there may be room for them now.
    fn less(self) -> Option<Extent> {
        let mut less = self;
        if self.moves > MOVES {
            less.moves -= 1;
        } else if self.introductions > 3 {
            less.introductions -= 1;
        } else if self.seats {
            less = Extent { seats: false, ..WHOLE };
        } else if self.words {
            less = Extent { seats: false, words: false, ..WHOLE };
        } else if self.introductions > 1 {
            less.introductions -= 1;
        } else if self.questions > 1 {
            less.questions -= 1;
        } else if self.introductions > 0 {
            less.introductions = 0;
        } else if self.moves > 0 {
            less.moves -= 1;
        } else {
            return None;
        }
        Some(less)
    }
}

fn write(draft: &Facts<'_>, _: &[Text], printing: Printing<'_>) -> Document {
    printing.shortened(WHOLE, Extent::less, |extent| {
        let strap = finish(draft).unwrap_or_default();
        let head = Head { title: Text::theirs(title(draft)), strap, ..Head::default() };
        let few = |moves: Vec<Text>| moves.into_iter().take(extent.moves).collect();
        let moves = Block::columns([
            ("If it is quiet", few(talk::quiet(draft))),
            ("If you cannot get a word in", few(talk::busy(draft))),
        ]);
        let asks = talk::opening(draft).into_iter().chain(talk::lead(draft).into_iter().map(|(ask, _)| ask));
        let words = extent.words.then(|| Section::bare(vec![Block::Paragraph(talk::opening_words(draft))]));
        let side = Side::of([
            words,
            extent.seats.then(|| circles::first(draft)).flatten(),
            Section::list("Ask", asks.take(extent.questions + 1).collect()).filled(),
            Section::new("Introduce", introductions(draft, extent.introductions)).filled(),
            Some(Section::bare(vec![moves])),
            Some(Section::list("To close", shape::closing(draft))),
        ]);
        Document::new(&CARD.look, draft.session.language(), head, vec![side])
    })
}

fn introductions(draft: &Facts<'_>, most: usize) -> Vec<Block> {
    let all = talk::together(draft);
    let lines: Vec<Text> = all.iter().take(most).map(|met| talk::in_short(draft, met)).collect();
    let more = match (all.len() - lines.len(), lines.is_empty()) {
        (0, _) => None,
        (left, true) => Some(format!("All {left} are in the plan.")),
        (left, false) => Some(format!("And {left} more in the plan.")),
    };
    [Block::Ticks(lines)].into_iter().chain(more.map(|more| Block::Paragraph(Text::ours(more)))).collect()
}
