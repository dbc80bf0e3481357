//! The facilitator plan as blocks: two printed pages, and a third with the map, the shopping line and the sign.

use crate::documents::plan::{Circles, Guest, Plan, Question};
use crate::documents::{Block, Column, Document, Kind, PeopleMap, Text, section, shortened};

/// More people than this in one list of names would push everything else off the page: the table then stands last.
const TABLE: usize = 16;
/// The most rounds of circles that stand side by side on a page.
const BESIDE: usize = 3;
/// The most people for whom a map can be read.
const MAP: usize = 30;

/// How much of what may be left out is in the plan, and where the list of names stands.
#[derive(Clone, Copy, Debug)]
struct Extent {
    reserve: usize,
    /// Who does what stands with the room, and not on the last page.
    jobs_first: bool,
    wander: bool,
    /// The names stand where they are wanted, and not on the last page.
    names_first: bool,
}

/// Lays out a plan. `draft` when something essential is missing or wrong. What does not fit, by `fits`, goes: questions
/// in reserve first. Then who does what moves to the last page; then goes what helps when talk wanders; then the list of
/// names moves as well.
#[must_use]
pub fn plan(plan: &Plan, draft: bool, fits: impl Fn(&Document) -> bool) -> Document {
    let whole = Extent {
        reserve: plan.reserve.len(),
        jobs_first: true,
        wander: !plan.wander.is_empty(),
        names_first: plan.coming.len() <= TABLE,
    };
    shortened(whole, Extent::less, |extent| lay(plan, draft, extent), fits).document
}

impl Extent {
    /// The same with one thing less; none when there is nothing left to go.
    fn less(self) -> Option<Extent> {
        let mut less = self;
        if self.reserve > 0 {
            less.reserve -= 1;
        } else if self.jobs_first {
            less.jobs_first = false;
        } else if self.wander {
            less.wander = false;
        } else if self.names_first {
            less.names_first = false;
        } else {
            return None;
        }
        Some(less)
    }
}

fn lay(plan: &Plan, draft: bool, extent: Extent) -> Document {
    let mut blocks =
        vec![Block::Title(Text::theirs(&plan.title)), Block::Note("For the facilitator. Not for handing out.".into())];
    top(plan, &mut blocks);
    section(&mut blocks, "Why we are meeting", why(plan));
    if extent.names_first {
        section(&mut blocks, "Who is coming", coming(plan));
    }
    section(&mut blocks, "Introductions to make", introductions(plan));
    section(
        &mut blocks,
        match (plan.online, plan.outdoors) {
            (true, _) => "Make the call yours",
            (_, true) => "Make the place yours",
            (_, false) => "Make the room yours",
        },
        room(plan, extent.jobs_first),
    );
    section(&mut blocks, "The shape of it", shape(plan));
    section(&mut blocks, "Questions to have in your pocket", questions(plan, extent.reserve));
    let quiet = Column { heading: "If it is quiet".into(), items: plan.quiet.clone() };
    let busy = Column { heading: "If you cannot get a word in".into(), items: plan.busy.clone() };
    blocks.push(Block::Columns(Box::new([quiet, busy])));
    blocks.push(Block::Paragraph(plan.silence.clone()));
    if extent.wander {
        blocks.push(Block::Paragraph(
            Text::ours("If it wanders, or turns into a committee: ").and(sentences(&plan.wander)),
        ));
    }
    let three = Column { heading: "If only three come".into(), items: plan.three.clone() };
    let double = Column { heading: "If twice as many come".into(), items: plan.double.clone() };
    blocks.push(Block::Columns(Box::new([three, double])));
    section(&mut blocks, plan.close_heading, list(&plan.close));
    blocks.push(Block::Paragraph("If they are talking to each other, put this down.".into()));
    last_page(plan, extent, &mut blocks);
    Document { title: plan.title.clone(), kind: Kind::Plan, language: plan.language.clone(), draft, blocks }
}

fn list(items: &[Text]) -> Vec<Block> {
    match items {
        [] => vec![],
        items => vec![Block::List(items.to_vec())],
    }
}

fn top(plan: &Plan, blocks: &mut Vec<Block>) {
    let mut lines: Vec<Text> = plan.when.clone();
    lines.extend(plan.place.clone());
    if !plan.numbers.is_empty() {
        let mut numbers = Text::default();
        for part in &plan.numbers {
            numbers = if numbers.is_empty() { numbers } else { numbers.and(". ") };
            numbers = numbers.and(part.clone());
        }
        lines.push(numbers.and("."));
    }
    blocks.extend(lines.into_iter().map(Block::Paragraph));
}

fn why(plan: &Plan) -> Vec<Block> {
    let mut blocks: Vec<Block> = plan.purpose.iter().map(|purpose| Block::Lead(Text::theirs(purpose))).collect();
    blocks.push(Block::Paragraph(plan.say.clone()));
    blocks
}

fn coming(plan: &Plan) -> Vec<Block> {
    let mut blocks = Vec::new();
    if !plan.coming.is_empty() {
        blocks.push(Block::List(plan.coming.iter().map(guest).collect()));
    }
    if !plan.interests.is_empty() {
        blocks.push(Block::Subheading("What they share".into()));
        blocks.push(Block::List(plan.interests.clone()));
    }
    blocks
}

/// Somebody in a line or three: no table of four columns gets twelve people on half a page.
fn guest(guest: &Guest) -> Text {
    let parts = [&guest.from, &guest.interests, &guest.why].into_iter().filter(|part| !part.is_empty());
    parts.enumerate().fold(guest.name.clone(), |text, (place, part)| {
        let link = if place == 0 { ": " } else { "\u{a0}· " };
        text.and(link).and(part.clone())
    })
}

fn introductions(plan: &Plan) -> Vec<Block> {
    let mut blocks = Vec::new();
    if !plan.introductions.is_empty() {
        let say = plan.introductions.iter().map(|meeting| meeting.say.clone());
        blocks.push(Block::Ticks(say.collect()));
    }
    blocks.extend(plan.not_introduced.iter().cloned().map(Block::Paragraph));
    blocks
}

fn before(plan: &Plan) -> Vec<Block> {
    plan.before
        .iter()
        .flat_map(|stage| [Block::Subheading(stage.when.into()), Block::Ticks(stage.ticks.clone())])
        .collect()
}

fn room(plan: &Plan, with_jobs: bool) -> Vec<Block> {
    let mut blocks = vec![Block::List(plan.room.clone())];
    if with_jobs {
        blocks.push(Block::Subheading(JOBS.into()));
        blocks.extend(list(&plan.jobs));
    }
    blocks
}

const JOBS: &str = "Who does what";

fn shape(plan: &Plan) -> Vec<Block> {
    let mut blocks = vec![Block::Paragraph("You can throw this away if they are talking.".into())];
    for movement in &plan.shape {
        blocks.push(Block::Subheading(movement.name.into()));
        blocks.push(Block::Paragraph(movement.purpose.clone()));
        blocks.push(Block::Paragraph(Text::ours("A way in: ").and(movement.way_in.clone())));
        blocks.push(Block::Paragraph(Text::ours("Move on when ").and(movement.sign.clone()).and(".")));
    }
    blocks
}

fn questions(plan: &Plan, reserve: usize) -> Vec<Block> {
    let mut blocks = vec![Block::List(plan.lead.iter().map(question).collect())];
    blocks.extend(plan.about_questions.iter().cloned().map(Block::Paragraph));
    if reserve > 0 {
        blocks.push(Block::Subheading("Only if you need them".into()));
        blocks.push(Block::List(plan.reserve[..reserve].to_vec()));
    }
    blocks
}

fn question(question: &Question) -> Text {
    let mut text = question.ask.clone();
    if !question.note.is_empty() {
        text = text.and(" ").and(question.note.clone());
    }
    if !question.then.is_empty() {
        text = text.and(" Then: ").and(question.then.clone());
    }
    text
}

/// Rounds side by side where there are few, one after the other where there are more.
fn seats(circles: &Circles) -> Vec<Block> {
    let number = |table: usize| Text::ours((table + 1).to_string());
    let mut blocks = Vec::new();
    if circles.rounds.len() <= BESIDE {
        let head = circles.when.iter().map(|when| Text::ours(*when));
        let tables = 0..circles.rounds.iter().map(Vec::len).max().unwrap_or(0);
        let cell = |tables: &Vec<Text>, table: usize| tables.get(table).cloned().unwrap_or_default();
        blocks.push(Block::Table {
            caption: "Who sits with whom".into(),
            head: std::iter::once(Text::ours(circles.place.clone())).chain(head).collect(),
            rows: tables
                .map(|table| {
                    let cells = circles.rounds.iter().map(|tables| cell(tables, table));
                    std::iter::once(number(table)).chain(cells).collect()
                })
                .collect(),
        });
    } else {
        for (when, tables) in circles.when.iter().zip(&circles.rounds) {
            blocks.push(Block::Subheading(Text::ours(*when)));
            let tables = tables.iter().enumerate();
            blocks.push(Block::List(
                tables
                    .map(|(table, names)| {
                        let place = Text::ours(format!("{} {}: ", circles.place, table + 1));
                        place.and(names.clone())
                    })
                    .collect(),
            ));
        }
    }
    if !circles.notes.is_empty() {
        blocks.push(Block::Paragraph(sentences(&circles.notes)));
    }
    blocks
}

fn sentences(texts: &[Text]) -> Text {
    let mut all = Text::default();
    for text in texts {
        all = if all.is_empty() { all } else { all.and(" ") };
        all = all.and(text.clone());
    }
    all
}

fn last_page(plan: &Plan, extent: Extent, blocks: &mut Vec<Block>) {
    let mut page = Vec::new();
    section(&mut page, "Before the day", before(plan));
    if !extent.jobs_first {
        section(&mut page, JOBS, list(&plan.jobs));
    }
    section(&mut page, "Loose ends", list(&plan.loose_ends));
    if !extent.names_first {
        section(&mut page, "Who is coming", coming(plan));
    }
    if !plan.shopping.is_empty() {
        let mut line = Text::default();
        for item in &plan.shopping {
            line = if line.is_empty() { line } else { line.and("; ") };
            line = line.and(item.clone());
        }
        section(&mut page, "Shopping", vec![Block::Paragraph(line.and("."))]);
    }
    section(&mut page, "Afterwards, the same day", list(&plan.afterwards));
    let map = &plan.map;
    if map.people.len() >= 2 && map.people.len() <= MAP && !(map.know.is_empty() && map.introduce.is_empty()) {
        page.push(Block::Heading("People map".into()));
        page.push(Block::Map(PeopleMap {
            caption: "Who knows whom, and whom to introduce".into(),
            people: map.people.iter().map(Text::theirs).collect(),
            know: map.know.clone(),
            introduce: map.introduce.clone(),
        }));
    }
    if let Some(circles) = &plan.circles {
        section(&mut page, "Who sits with whom", seats(circles));
    }
    if !plan.sign.is_empty() {
        section(
            &mut page,
            match plan.outdoors {
                true => "Sign to put up",
                false => "Sign for the door",
            },
            vec![Block::Sign(plan.sign.clone())],
        );
    }
    if !page.is_empty() {
        blocks.push(Block::PageBreak);
        blocks.extend(page);
    }
}
