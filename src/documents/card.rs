//! The pocket card: one side of A6 with what a facilitator looks up in the middle of an evening.

use super::{Block, Column, Document, Kind, Text, section, shortened};
use crate::documents::plan::{Meeting, Plan, Question};

/// How much of the plan is on the card.
#[derive(Clone, Copy, Debug)]
struct Extent {
    purpose: bool,
    questions: usize,
    introductions: usize,
    moves: usize,
}

/// What a card has room for when nothing is long: three questions and six introductions, and as many moves as are read at a glance.
const WHOLE: Extent = Extent { purpose: true, questions: 3, introductions: 6, moves: 4 };
/// As many moves as still help: other things go before the last of them.
const MOVES: usize = 2;

/// Makes the card. What does not fit, by `fits`, stays in the plan; type is never made smaller.
#[must_use]
pub fn card(plan: &Plan, draft: bool, fits: impl Fn(&Document) -> bool) -> Document {
    shortened(WHOLE, Extent::less, |extent| lay(plan, draft, extent), fits).document
}

impl Extent {
    /// The same with one thing less; none when there is nothing left to go.
    fn less(self) -> Option<Extent> {
        let mut less = self;
        if self.moves > MOVES {
            less.moves -= 1;
        } else if self.introductions > 1 {
            less.introductions -= 1;
        } else if self.questions > 1 {
            less.questions -= 1;
        } else if self.purpose {
            less.purpose = false;
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

fn lay(plan: &Plan, draft: bool, extent: Extent) -> Document {
    let mut blocks = vec![Block::Title(Text::theirs(&plan.title))];
    let purpose = plan.purpose.iter().filter(|_| extent.purpose);
    blocks.extend(purpose.map(|purpose| Block::Lead(Text::theirs(purpose))));
    section(&mut blocks, "Ask", questions(&plan.lead, extent.questions));
    section(&mut blocks, "Introduce", introductions(&plan.introductions, extent.introductions));
    let column = |heading: &str, moves: &[Text]| Column {
        heading: heading.into(),
        items: moves.iter().take(extent.moves).cloned().collect(),
    };
    blocks.push(Block::Columns(Box::new([
        column("If it is quiet", &plan.quiet),
        column("If you cannot get a word in", &plan.busy),
    ])));
    Document { title: plan.title.clone(), kind: Kind::Card, language: plan.language.clone(), draft, blocks }
}

fn questions(questions: &[Question], most: usize) -> Vec<Block> {
    let asks: Vec<Text> = questions.iter().take(most).map(|question| question.ask.clone()).collect();
    if asks.is_empty() { vec![] } else { vec![Block::List(asks)] }
}

fn introductions(all: &[Meeting], most: usize) -> Vec<Block> {
    let lines: Vec<Text> = all.iter().take(most).map(|meeting| meeting.short.clone()).collect();
    let left = all.len() - lines.len();
    let mut blocks = if lines.is_empty() { vec![] } else { vec![Block::Ticks(lines)] };
    if left > 0 {
        let words = match blocks.is_empty() {
            true => format!("All {left} are in the plan."),
            false => format!("And {left} more in the plan."),
        };
        blocks.push(Block::Paragraph(Text::ours(words)));
    }
    blocks
}
