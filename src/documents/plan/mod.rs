//! The facilitator plan: a shape, never a timetable. Two printed pages for the day, and what comes before and after it
//! with the map, the seats, the shopping line and the sign. Each section is written in one function, beside what it says.

mod bank;
mod before;
mod circles;
mod numbers;
mod people;
mod room;
mod shape;
mod speak;
pub(super) mod talk;

pub use bank::{BANK, Prompt, Use, choose};

use super::page::PAGE;
use super::{Document, Head, Look, Page, Printing, Section, Side, Template, Written};
use crate::facts::{Facts, Trait};
use crate::text::Text;

/// The plan. What does not fit goes: questions in reserve first. Then who does what moves to the last page; then goes
/// what helps when talk wanders; then the list of names moves as well.
pub static PLAN: Template = Template {
    name: "plan",
    settled: false,
    look: Look { class: "plan", page: Page { columns: true, ..PAGE }, large: None, flows: false },
    written: Written::Host(write),
};

/// More people than this in one list of names would push everything else off the page: the table then stands last.
const TABLE: usize = 16;
/// How many names a line holds before it counts the rest.
const NAMES: usize = 4;

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

fn write(draft: &Facts<'_>, loose_ends: &[Text], printing: Printing<'_>) -> Document {
    let whole = Extent {
        reserve: talk::reserve(draft).len(),
        jobs_first: true,
        wander: !talk::wander(draft).is_empty(),
        names_first: draft.people.listed().count() <= TABLE,
    };
    printing.shortened(whole, Extent::less, |extent| {
        let head = Head {
            title: Text::theirs(title(draft)),
            note: "For the facilitator. Not for handing out.".into(),
            ..Head::default()
        };
        let sides = vec![on_the_day(draft, extent), before_and_after(draft, loose_ends, extent)];
        Document::new(&PLAN.look, draft.session.language(), head, sides)
    })
}

fn on_the_day(draft: &Facts<'_>, extent: Extent) -> Side {
    Side::of([
        Some(numbers::top(draft)),
        Some(talk::why(draft)),
        extent.names_first.then(|| people::coming(draft)).flatten(),
        talk::introductions(draft),
        Some(room::room(draft, extent.jobs_first)),
        Some(shape::shape(draft)),
        Some(talk::questions(draft, extent.reserve)),
        Some(talk::stuck(draft, extent.wander)),
        Some(shape::other_numbers(draft)),
        Some(shape::close(draft)),
    ])
}

fn before_and_after(draft: &Facts<'_>, loose_ends: &[Text], extent: Extent) -> Side {
    Side::of([
        before::before(draft),
        (!extent.jobs_first).then(|| room::jobs(draft)),
        Section::list("Loose ends", loose_ends.to_vec()).filled(),
        (!extent.names_first).then(|| people::coming(draft)).flatten(),
        room::shopping(draft),
        Some(shape::afterwards(draft)),
        people::map(draft),
        circles::seats(draft),
        room::sign(draft),
    ])
}

/// What the session is called.
pub(super) fn title<'d>(draft: &'d Facts<'_>) -> &'d str {
    draft.session.session.title.text().unwrap_or("First session")
}

/// The first few names, then how many more.
fn some_of(names: &[Text]) -> Text {
    match names.len() {
        n if n <= NAMES + 1 => Text::list(names),
        n => {
            let mut shown = names[..NAMES].to_vec();
            shown.push(Text::ours(format!("{} more", n - NAMES)));
            Text::list(&shown)
        }
    }
}
