//! What to say and ask: the purpose aloud, the introductions, the questions, and what to do when talk stops or runs
//! over.

use super::{Trait, Use};
use crate::documents::{Block, Section};
use crate::facts::{Coming, Facts, Introduction, People, Why, plain};
use crate::session::Session;
use crate::text::Text;

/// How long to leave a silence, in seconds, unless the file says. Judgement: good answers begin after three to five
/// (Rowe's studies of waiting in classrooms, 1974), and these are strangers with a first question.
const SECONDS: u32 = 10;
/// The shortest and the longest silence that the file may ask for, in seconds: under three is none (Rowe 1974).
const SECONDS_RANGE: (u32, u32) = (3, 20);
/// Moves a column: more cannot be taken in at a glance.
const MOVES: usize = 5;
/// Questions to lead with, and those in reserve that are printed.
const RESERVE: usize = 5;
/// Interests that are named in the plan.
const INTERESTS: usize = 4;
/// So many people are all named under an interest of theirs; of more, the first few.
const HOLDERS: usize = 16;
/// People without an introduction who are named.
const NAMED: usize = 6;

pub(super) fn seconds(session: &Session) -> u32 {
    let (least, most) = SECONDS_RANGE;
    session.plan.silence_seconds.copied().unwrap_or(SECONDS).clamp(least, most)
}

/// The purpose, and what to say of it.
pub(super) fn why(draft: &Facts<'_>) -> Section {
    let purpose = draft.session.session.purpose.text();
    let say = match purpose {
        Some(_) => "Say this in your own words when everybody has arrived. Then say that nobody is presenting, that listening is taking part, and that anybody may pass.".into(),
        None => "There is no purpose written down yet. Say in one sentence who you are and what you would like to find out together; and that nobody is presenting.".into(),
    };
    let lead = purpose.map(|purpose| Block::Lead(Text::theirs(purpose)));
    Section::new("Why we are meeting", lead.into_iter().chain([Block::Paragraph(say)]).collect())
}

/// The interests that more than one person holds, the most shared first: those the plan lists.
fn shared(people: &People) -> Vec<usize> {
    let ranked = people.ranked().into_iter();
    let shared = ranked.filter(|&interest| people.interests[interest].holders.len() >= 2);
    shared.take(INTERESTS).collect()
}

/// The interests under which everybody who holds them is named, in plain spelling: they need not stand beside each.
pub(super) fn named_in_full(people: &People) -> Vec<String> {
    let shared = shared(people).into_iter().map(|interest| &people.interests[interest]);
    let in_full = shared.filter(|interest| interest.holders.len() <= HOLDERS);
    in_full.map(|interest| plain(&interest.name)).collect()
}

pub(super) fn interests(draft: &Facts<'_>) -> Vec<Text> {
    let people = &draft.people;
    let mut lines = Vec::new();
    for (place, interest) in shared(people).into_iter().enumerate() {
        let shared = &people.interests[interest];
        let names: Vec<Text> = shared.holders.iter().map(|&one| draft.name(one)).collect();
        let names = match names.len() > HOLDERS {
            true => super::some_of(&names),
            false => Text::list(&names),
        };
        let line = Text::say("{}: {}", &[Text::theirs(&shared.name), names]);
        lines.push(match shared.hook.as_deref().filter(|_| place == 0) {
            Some(hook) => line.and(". Open with: ").and(Text::theirs(hook)),
            None => line,
        });
    }
    lines
}

/// Whom to bring together, with the sentence to say, and what to do for those who are in no introduction.
pub(super) fn introductions(draft: &Facts<'_>) -> Option<Section> {
    let mut section = Section::new("Introductions to make", vec![]);
    section.blocks.push(Block::Ticks(draft.introductions().pairs.iter().map(|pair| in_full(draft, pair)).collect()));
    section.blocks.extend(not_introduced(draft).into_iter().map(Block::Paragraph));
    section.filled()
}

/// Two people to bring together and what they share, as short as it goes.
pub(in crate::documents) fn in_short(draft: &Facts<'_>, pair: &Introduction) -> Text {
    Text::say("{} and {}: {}", &[draft.name(pair.who), draft.name(pair.meets), reasons(draft, pair)])
}

fn reasons(draft: &Facts<'_>, pair: &Introduction) -> Text {
    let name = |interest: &usize| Text::theirs(&draft.people.interests[*interest].name);
    Text::list(&pair.because.iter().map(name).collect::<Vec<_>>())
}

/// The sentence to say.
fn in_full(draft: &Facts<'_>, pair: &Introduction) -> Text {
    let (who, meets, reasons) = (draft.name(pair.who), draft.name(pair.meets), reasons(draft, pair));
    let line = match (draft.people.from_beside_name(pair.meets), pair.may_have_met) {
        (_, true) => Text::say("{}, have you met {}? You both care about {}.", &[who, meets, reasons]),
        (Some(from), false) => {
            Text::say("{}, this is {} from {}. You both care about {}.", &[who, meets, Text::theirs(from), reasons])
        }
        (None, false) => Text::say("{}, this is {}. You both care about {}.", &[who, meets, reasons]),
    };
    let unsure: Vec<Text> = [pair.who, pair.meets]
        .into_iter()
        .filter(|&one| {
            draft.people.everyone[one].coming != Coming::Yes && draft.people.replies_are_noted(draft.session)
        })
        .map(|one| draft.name(one))
        .collect();
    match unsure.is_empty() {
        true => line,
        false => Text::say(
            "{} (If {} there.)",
            &[line, Text::list(&unsure).and(if unsure.len() == 1 { " is" } else { " are" })],
        ),
    }
}

fn not_introduced(draft: &Facts<'_>) -> Vec<Text> {
    let of = |why: Why| -> Vec<Text> {
        draft
            .introductions()
            .without
            .iter()
            .filter(|(_, reason)| *reason == why)
            .map(|(one, _)| draft.name(*one))
            .take(NAMED)
            .collect()
    };
    let mut lines = Vec::new();
    if draft.session.attendee.is_empty() {
        let line = match draft.has(Trait::Online) {
            true => {
                "There is no list of people yet. Put people in small rooms by threes, with the opening question, and go from room to room."
            }
            false => {
                "There is no list of people yet. Ask each one as they arrive what they hope for, and bring the next who says the same."
            }
        };
        return vec![line.into()];
    }
    for (one, why) in &draft.introductions().without {
        if let Why::SharesWithHost(host) = why {
            let names = [draft.name(*one), draft.name(*host)];
            lines.push(Text::say("{} shares an interest with {}, who hosts: that is the one to find them.", &names));
        }
    }
    for (why, one, many) in [
        (
            Why::NotAsked,
            "Nothing is noted of what {} cares about: ask what brought them, and bring somebody over.",
            "Nothing is noted of what {} care about: ask what brought them, and bring somebody over.",
        ),
        (
            Why::NobodyFree,
            "There is nobody to introduce {} to: ask what brought them, and bring somebody over.",
            "There is nobody to introduce {} to: ask what brought them, and bring somebody over.",
        ),
        (
            Why::SharesNothing,
            "{} has nothing listed in common with anybody: ask what brought them, and bring somebody over.",
            "{} have nothing listed in common with anybody: ask what brought them, and bring somebody over.",
        ),
        (
            Why::KnowsThem,
            "{} already knows those who share an interest: no introduction needed.",
            "{} already know those who share an interest with them: no introductions needed.",
        ),
        (
            Why::RatherNot,
            "{} would rather not be introduced: a hello and a seat are enough.",
            "{} would rather not be introduced: a hello and a seat are enough.",
        ),
    ] {
        let names = of(why);
        match names.len() {
            0 => {}
            1 => lines.push(Text::say(one, &names)),
            _ => lines.push(Text::say(many, &[Text::list(&names)])),
        }
    }
    lines
}

/// Questions to lead with, and those to have in reserve: so many of them.
pub(super) fn questions(draft: &Facts<'_>, reserve: usize) -> Section {
    let lead = lead(draft).into_iter().map(|(ask, more)| ask.and(more));
    let mut blocks = vec![Block::List(lead.collect())];
    blocks.extend(about_questions(draft).into_iter().map(Block::Paragraph));
    let reserve = self::reserve(draft).into_iter().take(reserve);
    blocks.extend(Section::list("Only if you need them", reserve.collect()).filled().map(Block::Part));
    Section::new("Questions to have in your pocket", blocks)
}

/// Two or three questions, and with each whom it reaches, what to start it with and what to ask next.
pub(in crate::documents) fn lead(draft: &Facts<'_>) -> Vec<(Text, Text)> {
    let mut then = draft.prompts(Use::Deeper, draft.topics().lead.len().max(3)).into_iter().cycle();
    let guests = draft.people.listed().count();
    let mut questions = Vec::new();
    for &topic in &draft.topics().lead {
        let written = &draft.session.topic[topic];
        let Some(ask) = written.ask.text() else {
            continue;
        };
        let reached: Vec<Text> = draft.topics().reaches[topic].iter().map(|&one| draft.name(one)).collect();
        let mut note = match reached.len() {
            0 => Text::default(),
            n if n == guests && n > 1 => Text::ours("For everybody."),
            _ => Text::say("For {}.", &[super::some_of(&reached)]),
        };
        if let Some(spark) = written.spark.text() {
            let gap = if note.is_empty() { "" } else { " " };
            note = note.and(gap).and(Text::say("To start it: {}.", &[Text::theirs(spark.trim_end_matches('.'))]));
        }
        questions.push((Text::theirs(ask), more(note, then.next())));
    }
    if questions.is_empty() {
        let asks = opening(draft).into_iter().chain(draft.prompts(Use::Opening, 3).into_iter().skip(1));
        for ask in asks.take(2) {
            questions.push((ask, more(Text::default(), then.next())));
        }
    }
    questions
}

/// What follows a question.
fn more(note: Text, then: Option<Text>) -> Text {
    let note = if note.is_empty() { note } else { Text::ours(" ").and(note) };
    then.into_iter().fold(note, |note, then| note.and(" Then: ").and(then))
}

/// The first question of all: the file's, or the bank's.
pub(super) fn opening(draft: &Facts<'_>) -> Option<Text> {
    match draft.session.plan.opening.text() {
        Some(own) => Some(Text::theirs(own)),
        None => draft.prompts(Use::Opening, 1).pop(),
    }
}

pub(super) fn reserve(draft: &Facts<'_>) -> Vec<Text> {
    let topics = draft.topics().reserve.iter().filter_map(|&topic| draft.session.topic[topic].ask.text());
    let items = draft.ideas.iter().filter(|idea| idea.topic.is_none() && idea.is_kept);
    let items = items.map(|idea| idea.words.as_str());
    let all: Vec<Text> = topics.chain(items).map(Text::theirs).collect();
    let more = all.len().saturating_sub(RESERVE);
    let mut shown: Vec<Text> = all.into_iter().take(RESERVE).collect();
    if more > 0 {
        shown.push(Text::ours(format!("and {more} more in your file")));
    }
    shown
}

fn about_questions(draft: &Facts<'_>) -> Vec<Text> {
    // Where no topic says what it is about, nobody knows whom it does not reach.
    if draft.people.about.iter().all(Vec::is_empty) {
        return vec![];
    }
    // One line for an interest and all who hold it, but for those who are better apart.
    let mut missed: Vec<(usize, Vec<usize>)> = vec![];
    for (one, interest) in draft.topics().unreached.iter().take(NAMED) {
        let Some(interest) = *interest else {
            continue;
        };
        match missed
            .iter_mut()
            .find(|(about, who)| *about == interest && !who.iter().any(|x| draft.people.apart(*x, *one)))
        {
            Some((_, who)) => who.push(*one),
            None => missed.push((interest, vec![*one])),
        }
    }
    let asks: Vec<Text> = missed
        .iter()
        .map(|(interest, who)| {
            let names: Vec<Text> = who.iter().map(|one| draft.name(*one)).collect();
            let interest = Text::theirs(&draft.people.interests[*interest].name);
            Text::say("{} about {}", &[Text::list(&names), interest])
        })
        .collect();
    match asks.is_empty() {
        true => vec![],
        false => vec![Text::say("Whom none of these reaches: ask {}.", &[Text::list(&asks)])],
    }
}

/// What to do when talk stops, runs over or wanders, right across the page; the last only where there is room.
pub(super) fn stuck(draft: &Facts<'_>, with_wander: bool) -> Section {
    let columns = [("If it is quiet", quiet(draft)), ("If you cannot get a word in", busy(draft))];
    let mut blocks = vec![Block::columns(columns), Block::Paragraph(silence(draft))];
    if with_wander {
        let wander = Text::joined(wander(draft), " ");
        blocks.push(Block::Paragraph(Text::ours("If it wanders, or turns into a committee: ").and(wander)));
    }
    Section::bare(blocks)
}

pub(in crate::documents) fn quiet(draft: &Facts<'_>) -> Vec<Text> {
    let own = &draft.session.plan.if_quiet;
    if !own.is_empty() {
        return own.iter().map(|line| Text::theirs(&line.value)).collect();
    }
    let mut moves = draft.prompts(Use::Silence, 1);
    moves.extend(draft.prompts(Use::Quiet, MOVES - 1));
    moves
}

pub(in crate::documents) fn busy(draft: &Facts<'_>) -> Vec<Text> {
    let own = &draft.session.plan.if_busy;
    if !own.is_empty() {
        return own.iter().map(|line| Text::theirs(&line.value)).collect();
    }
    let mut moves = draft.prompts(Use::Room, MOVES - 2);
    moves.extend(draft.prompts(Use::Hold, MOVES - moves.len()));
    moves
}

pub(super) fn wander(draft: &Facts<'_>) -> Vec<Text> {
    draft.prompts(Use::Wander, 2)
}

/// The fact that makes silence bearable: four seconds feel like rejection (Koudenburg, Postmes and
/// Gordijn 2011), and answers begin at three (Rowe 1974).
fn silence(draft: &Facts<'_>) -> Text {
    let cup = if draft.has(Trait::Cups) { ", have a sip" } else { "" };
    Text::ours(format!(
        "After about four seconds a silence begins to feel wrong. That is also when the good answers start. Count to {}{cup}, and let it work.",
        seconds(draft.session)
    ))
}
