//! The welcome sheet that lies on the table when people arrive: one side, made from what the room may see. For a call it is
//! a message to paste into the chat.

use super::page::PAGE;
use super::{Block, Document, Head, Look, Page, Printing, Section, Side, Template, Text, Written};
use crate::facts::{Facts, Seen};
use crate::session::Room;
use crate::text::{day, time};
use smol_str::SmolStr;

/// Questions on the sheet: enough to choose from, and few enough to be read over a cup of tea.
const QUESTIONS: usize = 3;
/// Interests that are named. Judgement: past three it is a list.
const INTERESTS: usize = 3;
/// Lines to write topics on, where there is room for them.
const LINES: u8 = 5;
/// And where there is not.
const FEW_LINES: u8 = 2;

/// The sheet. What does not fit goes: lines to write on first, then questions, then the names of those who may be
/// named, then what can be told as well as read; questions and lines come back where that leaves room for them.
pub static WELCOME: Template = Template {
    name: "welcome sheet",
    settled: false,
    placed: true,
    look: Look { class: "welcome", page: SHEET, large: Some(LARGE), flows: false },
    written: Written::Room(write),
};

/// 14 point, and 18 in large print, as UKAAF's guide to clear print has it; headings beside the text.
const SHEET: Page = Page {
    margin: 14.0,
    side: 18.0,
    aside: Some(44.0),
    text: 14.0,
    head: 17.0,
    title: 32.0,
    line: 1.3,
    gap: 0.4,
    section: 0.85,
    item: 0.15,
    sides: 1,
    ..PAGE
};
const LARGE: Page = Page { side: 16.0, aside: Some(52.0), text: 18.0, head: 21.0, title: 36.0, sides: 2, ..SHEET };

/// The same sheet for a call: its text goes into a chat, which breaks the lines itself.
static CHAT: Look = Look { class: "welcome", page: SHEET, large: Some(LARGE), flows: true };

/// How much of what could be on a sheet is on it.
#[derive(Clone, Copy, Debug)]
struct Extent {
    lines: u8,
    questions: usize,
    names: bool,
    interests: usize,
    facts: usize,
}

fn write(session: Seen<'_, Room>, printing: Printing<'_>) -> Document {
    let whole = Extent {
        lines: LINES,
        questions: session.questions().len().min(QUESTIONS),
        names: !session.listed().is_empty(),
        interests: session.interest().len().min(INTERESTS),
        facts: session.venue().good_to_know().len(),
    };
    printing.filled(whole, Extent::less, &[Extent::question_back, Extent::line_back], |extent| Document {
        left_out: left_out(whole, extent),
        ..sheet(session, extent)
    })
}

impl Extent {
    /// The same with the next thing gone; none when everything that may go is gone.
    fn less(self) -> Option<Extent> {
        let mut less = self;
        if self.lines > FEW_LINES {
            less.lines -= 1;
        } else if self.questions > 0 {
            less.questions -= 1;
        } else if self.names {
            less.names = false;
        } else if self.interests > 0 {
            less.interests -= 1;
        } else if self.facts > 0 {
            less.facts -= 1;
        } else {
            return None;
        }
        Some(less)
    }

    /// The same with a question more, where the whole has one.
    fn question_back(whole: Extent, extent: Extent) -> Option<Extent> {
        (extent.questions < whole.questions).then(|| Extent { questions: extent.questions + 1, ..extent })
    }

    /// The same with a line more, where the whole has one.
    fn line_back(whole: Extent, extent: Extent) -> Option<Extent> {
        (extent.lines < whole.lines).then(|| Extent { lines: extent.lines + 1, ..extent })
    }
}

fn left_out(whole: Extent, extent: Extent) -> Vec<String> {
    let some = |all: usize, kept: usize, one: &str, many: &str| {
        (kept < all).then(|| match (all, all - kept) {
            (1, _) => one.to_owned(),
            (all, gone) if gone == all => format!("all {all} {many}"),
            (all, gone) => format!("{gone} of {all} {many}"),
        })
    };
    let names = (whole.names && !extent.names).then(|| "the names of those who may be named".to_owned());
    [
        some(whole.questions, extent.questions, "the question to chew on", "questions to chew on"),
        names,
        some(whole.interests, extent.interests, "the interest", "interests"),
        some(whole.facts, extent.facts, "what is good to know", "lines of what is good to know"),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn sheet(session: Seen<'_, Room>, extent: Extent) -> Document {
    let about = session.session();
    // Whose session it is stands above the word that every sheet has.
    let date = session.when().date().map(|date| Text::ours(day(*date)));
    let (title, welcome) = match about.title() {
        Some(title) => (Text::theirs(title), Some(Text::from("Welcome"))),
        None => ("Welcome".into(), None),
    };
    let strap = Text::joined(welcome.into_iter().chain(date), " · ");
    let head = Head { title, strap, ..Head::default() };
    let side = match session.is_online() {
        true => message(session, extent),
        false => lying_there(session, extent),
    };
    let title = about.title().map_or_else(|| "Welcome".to_owned(), |title| format!("Welcome: {title}"));
    let language = about.language().map_or("en", SmolStr::as_str);
    let look = if session.is_online() { &CHAT } else { &WELCOME.look };
    Document { title, ..Document::new(look, language, head, vec![side]) }
}

/// What lies on the table, with room to write on it.
fn lying_there(session: Seen<'_, Room>, extent: Extent) -> Side {
    let about = session.session();
    let next = about.next().map_or_else(|| "We decide that together before we go.".into(), Text::theirs);
    Side::of([
        Section::bare(session.purpose().map(|words| Block::Lead(Text::theirs(words))).into_iter().collect()).filled(),
        Some(Section::new("Today", today(session, extent))),
        Section::list("Questions to chew on", asked(session).take(extent.questions).collect()).filled(),
        Some(Section::new("I would like to talk about", vec![Block::WritingLines(extent.lines)])),
        Some(Section::new("A name to keep", vec![Block::WritingLines(1)])),
        Section::list("Good to know", good_to_know(session, extent)).filled(),
        Section::new("Look for", people(session, extent)).filled(),
        Some(Section::list("How we’ll be", HOW.iter().map(|&line| line.into()).collect())),
        Some(Section::new("Next time", vec![Block::Paragraph(next)])),
    ])
}

/// What is pasted into the chat of a call: nobody can write on it, and it is read in half a minute.
fn message(session: Seen<'_, Room>, extent: Extent) -> Side {
    let about = session.session();
    let mut words: Vec<Block> =
        session.purpose().map(|words| Block::Paragraph(Text::theirs(words))).into_iter().collect();
    let finish = session.when().finish().map(|finish| format!(" We finish at {}.", time(*finish)));
    words.push(Block::Paragraph(Text::ours("Nobody is presenting.").and(finish.unwrap_or_default())));
    let facts = session.venue().good_to_know().into_iter().take(extent.facts).map(Text::theirs);
    let facts = facts.chain(ONLINE.iter().map(|&line| line.into())).collect();
    let next = about.next().map(|next| Block::Paragraph(Text::say("Next time: {}", &[Text::theirs(next)])));
    Side::of([
        Some(Section::bare(words)),
        Section::list("To think about", asked(session).take(extent.questions).collect()).filled(),
        Section::list("Good to know", facts).filled(),
        Section::bare(people(session, extent).into_iter().chain(next).collect()).filled(),
    ])
}

/// How people treat each other, in as few words as will be read.
const HOW: &[&str] = &[
    "We listen, and let each other finish.",
    "You can always pass. Nobody has to speak.",
    "Ask before you repeat somebody’s story.",
];

fn today(session: Seen<'_, Room>, extent: Extent) -> Vec<Block> {
    let interests: Vec<Text> = session.interests().into_iter().take(extent.interests).map(Text::within).collect();
    let why = Text::from(match session.all_know_each_other() {
        true => "We are here to find out what we would like to talk about",
        false => "We are here to meet each other, and to find out what we would like to talk about",
    });
    let why = match interests.is_empty() {
        true => why.and("."),
        false => why.and(": ").and(Text::list(&interests)).and(", perhaps."),
    };
    let arrive = match (session.helps_itself(), session.is_outdoors()) {
        (true, _) => "There is time to arrive, help yourself and say hello",
        (false, true) => "There is time to arrive and say hello",
        (false, false) => "There is time to arrive, settle in and say hello",
    };
    let talk = match session.is_one_conversation() {
        true => ". Then we talk, all of us together, and choose what comes next",
        false => ". Then we talk, a few of us at a time, and choose together what comes next",
    };
    let mut loosely = Text::ours(arrive).and(talk).and(". Nobody is presenting.");
    if let Some(finish) = session.when().finish() {
        loosely = loosely.and(format!(" We finish at {}.", time(*finish)));
    }
    vec![Block::Paragraph(why), Block::Paragraph(loosely)]
}

fn asked<'s>(session: Seen<'s, Room>) -> impl Iterator<Item = Text> + 's {
    session.questions().into_iter().map(Text::theirs)
}

fn good_to_know(session: Seen<'_, Room>, extent: Extent) -> Vec<Text> {
    let mut facts: Vec<Text> =
        session.venue().good_to_know().into_iter().take(extent.facts).map(Text::theirs).collect();
    let offered = session.food().offered().into_iter().filter(|offer| !Facts::is_own(offer));
    let offered: Vec<Text> = offered.map(Text::theirs).collect();
    if !offered.is_empty() {
        // Of what is sold there or brought, the hosts do not know.
        let ask = match session.hosts().first() {
            _ if !session.is_fed() => Text::default(),
            Some(host) => Text::say(" Ask {} about ingredients.", &[Text::strong(*host)]),
            None => " Ask us about ingredients.".into(),
        };
        facts.push(Text::say("To eat and drink: {}.", &[Text::list(&offered)]).and(ask));
    }
    facts
}

/// What helps on a call, getting a word in first of all.
const ONLINE: &[&str] = &[
    "To get a word in: speak, raise a hand, or write it in the chat. Just listening is fine.",
    "Show the name you like to be called by. Camera on or off, as suits you.",
    "If the line drops, come back by the same link.",
];

fn people(session: Seen<'_, Room>, extent: Extent) -> Vec<Block> {
    let names = |names: Vec<&str>| Text::list(&names.into_iter().map(Text::strong).collect::<Vec<_>>());
    let mut text = Text::default();
    let hosts = session.hosts();
    if !hosts.is_empty() {
        text = names(hosts).and(", for anything you need.");
    }
    if extent.names {
        let link = if text.is_empty() { "" } else { " " };
        text = text.and(link).and("You may also meet ").and(names(session.listed())).and(".");
    }
    if text.is_empty() { vec![] } else { vec![Block::Paragraph(text)] }
}

#[cfg(test)]
mod tests {
    use super::WELCOME;
    use crate::documents::{Block, Document, Material, Printing};
    use crate::facts::Facts;
    use crate::session::read;

    const FILE: &str = r#"
[session]
title = "Swim coaches' circle"
purpose = "Swim coaches compare how they keep nervous beginners coming back."
[venue]
good_to_know = ["Toilets by the stairs", "Water on the sill"]
[[interest]]
name = "nervous beginners"
[[topic]]
ask = "One?"
[[topic]]
ask = "Two?"
[[topic]]
ask = "Three?"
[[topic]]
ask = "Four?"
[[attendee]]
name = "Tom Baptiste"
list = true
"#;

    /// A sheet on which so many words have room.
    fn sheet(words: usize) -> Document {
        let session = read(FILE.as_bytes()).session;
        let fits = |document: &Document| count(document) <= words;
        WELCOME.make(&Material::of(&Facts::of(&session)), Printing { draft: false, fits: &fits })
    }

    fn count(document: &Document) -> usize {
        format!("{:?}", document.sides).split_whitespace().count()
    }

    #[test]
    fn three_questions_are_enough_and_no_more_is_missed() {
        let sheet = sheet(usize::MAX);
        let shown = format!("{:?}", sheet.sides);
        assert!(shown.contains("Three?") && !shown.contains("Four?"), "{shown}");
        assert!(sheet.left_out.is_empty());
    }

    #[test]
    fn who_knows_everybody_does_not_come_to_meet_them() {
        let said = |knows: &str| {
            let file = format!(
                "[[attendee]]\nname = 'Ada'\nknows = ['Ben', 'Cleo']\n[[attendee]]\nname = 'Ben'\nknows = [{knows}]\n[[attendee]]\nname = 'Cleo'\n"
            );
            let session = read(file.as_bytes()).session;
            let sheet = WELCOME.make(&Material::of(&Facts::of(&session)), Printing::WHOLE);
            format!("{:?}", sheet.sides).contains("to meet each other")
        };
        assert!(said(""));
        assert!(!said("'Cleo'"));
    }

    #[test]
    fn questions_go_first_then_names_then_what_can_be_told() {
        let whole = count(&sheet(usize::MAX));
        let mut said: Vec<Vec<String>> = (0..whole).rev().map(|words| sheet(words).left_out).collect();
        said.dedup();
        let mut last: Vec<&str> = said.iter().filter_map(|gone| gone.last()).map(String::as_str).collect();
        // Once the names are gone, questions come back and go again.
        assert!(
            said.iter().any(|gone| gone.len() == 1 && gone[0] == "the names of those who may be named"),
            "{said:?}"
        );
        last.dedup();
        let expected = [
            "1 of 3 questions to chew on", "2 of 3 questions to chew on", "all 3 questions to chew on",
            "the names of those who may be named", "the interest", "1 of 2 lines of what is good to know",
            "all 2 lines of what is good to know",
        ];
        assert_eq!(last, expected);
    }

    #[test]
    fn the_purpose_is_never_left_out_and_a_sheet_too_long_is_made_all_the_same() {
        let shortest = sheet(0);
        let mut blocks = shortest.sides[0].sections.iter().flat_map(|section| &section.blocks);
        assert!(blocks.any(|block| matches!(block, Block::Lead(_))));
        assert!(count(&shortest) > 0);
    }
}
