//! The facilitator plan: a shape, never a timetable. Three sides with three uses: what to glance at in the room, who is
//! coming and whom to look after, and what comes before and after. What is delicate stands among the people and nowhere
//! else. Each section is written in one function, beside what it says.

mod bank;
mod before;
mod care;
pub(super) mod circles;
mod numbers;
mod people;
mod room;
pub(super) mod shape;
mod speak;
pub(super) mod talk;

pub use bank::{BANK, Prompt, Use, choose};

use super::page::PAGE;
use super::{Document, Head, Look, Page, Printing, Section, Side, Template, Written};
use crate::facts::{Facts, Trait};
use crate::text::{Text, time};

/// The plan. What does not fit its side goes: from the room, questions in reserve; from a short session's second, the map.
pub static PLAN: Template = Template {
    name: "plan",
    settled: false,
    placed: true,
    look: Look { class: "plan", page: Page { columns: true, sides: 1, ..PAGE }, large: None, flows: false },
    written: Written::Host(write),
};

/// Up to so many people, who they are and what comes before and after may share a side. Judgement: their lines, and those
/// of the map, leave room for it.
const FEW: usize = 8;
/// A session of so many minutes is short. Judgement: what is left after arriving and closing is one conversation.
const SHORT: u32 = 60;
/// How many names a line holds before it counts the rest.
const NAMES: usize = 4;

fn write(draft: &Facts<'_>, loose_ends: &[Text], printing: Printing<'_>) -> Document {
    let head = Head {
        title: Text::theirs(title(draft)),
        strap: finish(draft).unwrap_or_default(),
        note: "Hosts only.".into(),
    };
    let page = |head: &Head, sides| Document::new(&PLAN.look, draft.session.language(), head.clone(), sides);
    let room = printing.shortened(talk::reserve(draft).len(), less, |reserve| {
        page(&head, vec![Side::named(while_they_talk(draft), in_the_room(draft, reserve))])
    });
    let alone = Head::default();
    // For a short session two sides are all, and the map says what the introductions say.
    let together = || {
        printing.shortened(usize::from(is_short(draft)), less, |map| {
            let map = map > 0 || !is_short(draft);
            let sections = people(draft, map).into_iter().chain(before_and_after(draft, loose_ends));
            page(&alone, vec![Side::named("The people, before and after", sections)])
        })
    };
    let together = is_small(draft).then(together).filter(|document| (printing.fits)(document));
    let rest = together.map_or_else(
        || {
            vec![
                Side::named("The people", people(draft, true)),
                Side::named("Before and after", before_and_after(draft, loose_ends)),
            ]
        },
        |document| document.sides,
    );
    Document { sides: room.sides.into_iter().chain(rest).collect(), draft: printing.draft, ..page(&head, vec![]) }
}

/// Whether few come.
fn is_small(draft: &Facts<'_>) -> bool {
    draft.gathering().is_some_and(|gathering| gathering.seated <= FEW)
}

/// Whether few come for a short while: what they need to be told is less.
fn is_short(draft: &Facts<'_>) -> bool {
    is_small(draft) && takes_up_to(draft, SHORT)
}

fn takes_up_to(draft: &Facts<'_>, minutes: u32) -> bool {
    draft.session.minutes().is_some_and(|all| all <= minutes)
}

/// One less; none where there is nothing left to go.
fn less(number: usize) -> Option<usize> {
    number.checked_sub(1)
}

/// When it is over, which people rely on.
pub(in crate::documents) fn finish(draft: &Facts<'_>) -> Option<Text> {
    let finish = draft.session.when.finish.copied().filter(|_| draft.time_is_settled())?;
    Some(Text::ours(format!("Finish {}", time(finish))))
}

/// Where the first side is glanced at.
fn while_they_talk(draft: &Facts<'_>) -> &'static str {
    match (draft.is_online(), draft.has(Trait::Outdoors)) {
        (true, _) => "On the call",
        (_, true) => "While you talk",
        _ => "In the room",
    }
}

/// What to glance at while people talk.
fn in_the_room(draft: &Facts<'_>, reserve: usize) -> Vec<Option<Section>> {
    let mut sections = vec![Some(talk::say(draft)), circles::first(draft)];
    sections.extend(shape::shape(draft).map(Some));
    sections.extend([talk::questions(draft, reserve), Some(talk::stuck(draft)), Some(shape::close(draft))]);
    sections
}

/// Who comes, whom to bring together and whom to look after: what is nobody else's to read.
fn people(draft: &Facts<'_>, map: bool) -> Vec<Option<Section>> {
    vec![
        numbers::numbers(draft).filter(|_| !is_short(draft) || draft.seats().is_none()),
        people::coming(draft),
        talk::introductions(draft),
        care::look_after(draft),
        people::map(draft).filter(|_| map),
        circles::mixes(draft),
    ]
}

fn before_and_after(draft: &Facts<'_>, loose_ends: &[Text]) -> Vec<Option<Section>> {
    vec![
        Some(numbers::top(draft)),
        before::before(draft),
        room::shopping(draft),
        room::room(draft),
        room::jobs(draft).filter(|_| !is_short(draft) || draft.people.hosts().count() > 1),
        Some(shape::other_numbers(draft)),
        Some(shape::afterwards(draft)),
        Section::list("Loose ends", loose_ends.to_vec()).filled(),
    ]
}

/// What the session is called.
pub(super) fn title<'d>(draft: &'d Facts<'_>) -> &'d str {
    draft.session.session.title.text().unwrap_or("First session")
}

/// The first few names, then how many more.
fn some_of(names: &[Text]) -> Text {
    up_to(names, NAMES)
}

/// So many names and one, or so many and how many more: nobody is left out in silence.
fn up_to(names: &[Text], most: usize) -> Text {
    match names.len() {
        n if n <= most + 1 => Text::list(names),
        n => {
            let mut shown = names[..most].to_vec();
            shown.push(Text::ours(format!("{} more", n - most)));
            Text::list(&shown)
        }
    }
}
