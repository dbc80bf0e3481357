//! What speaks for a purpose and against it: what the lists and the grammar find, less what the rest of the text takes
//! back.

use super::sentence::Sentence;
use super::vocabulary::Role;
use super::weighing::{About, Ground, Signal, speaks_against};
use crate::words::{Hit, Mark, Prose};
use std::ops::Range;

/// So many different things that one could point at make a subject; so many more, one that is told at some length.
const SPECIFIC_FROM: [usize; 2] = [3, 5];

/// There is room to say it from so many words on, and three times as much from so many.
const ROOM_FROM: [usize; 3] = [18, 30, 30];

/// Worn words for what people who live with the same thing give one another.
const ONE_ANOTHER: &[&str] =
    &["conversation", "discussion", "experience", "experiences", "share", "sharing", "support", "understanding"];

/// Verbs of those who listen, by their first word.
const LISTENING: &[&str] = &["hear", "hearing", "listen", "listening"];
/// What is heard stands within so many words of them. Judgement.
const HEARD_WITHIN: usize = 5;

/// So many things done make more of an evening than company. Judgement: a single one is what most socials offer.
const BESIDE_COMPANY: usize = 2;

/// Signals that something is done or asked; talking alone is neither.
const ACTS: &[Signal] = &[Signal::Doing, Signal::Making, Signal::Question, Signal::Asking, Signal::Leaving];

/// Everything that speaks for a purpose or against it, in the order of its words; last what the whole of it says.
#[must_use]
pub(super) fn of(text: &Prose<'_>, hits: &[Hit<Role>], sentence: &Sentence<'_, '_>) -> Vec<Ground> {
    let mut grounds = listed(text, hits, sentence);
    grounds.extend(read(hits, sentence));
    leave_out_what_they_live_with(&mut grounds, text);
    leave_out_what_is_asked(&mut grounds);
    say_once(&mut grounds);
    leave_out_what_is_heard(&mut grounds, text);
    leave_out_what_is_ruled(&mut grounds, text);
    leave_out_what_is_told(&mut grounds, sentence);
    let whole = of_the_whole(&grounds, text, sentence);
    grounds.extend(whole);
    grounds
}

/// What the words of the lists say. The file's own words may be what people will do, but they are never vague; nor is
/// what only names something.
fn listed(text: &Prose<'_>, hits: &[Hit<Role>], sentence: &Sentence<'_, '_>) -> Vec<Ground> {
    let grounds = hits.iter().filter_map(|hit| sentence.ground(hit));
    let says = |Ground { signal, words, .. }: &Ground| {
        let thing = matches!(signal, Signal::Product | Signal::Doing);
        !(text.is_denied(words.start)
            || speaks_against(*signal) && sentence.is_own(words.start)
            || (thing || speaks_against(*signal)) && sentence.is_named(words))
    };
    grounds.filter(says).collect()
}

/// What the grammar finds, whatever the words are.
fn read(hits: &[Hit<Role>], sentence: &Sentence<'_, '_>) -> Vec<Ground> {
    let mut grounds = vec![];
    let mut add = |signal, words, about| grounds.push(Ground { signal, words, about });
    sentence.unlisted_deeds().for_each(|at| add(Signal::Doing, at..at + 1, About::Something));
    sentence.subjects().for_each(|words| add(Signal::Talking, words, About::Particulars));
    sentence.help().for_each(|words| add(Signal::Doing, words, About::Something));
    sentence.done_to_things().for_each(|words| add(Signal::Doing, words, About::Something));
    sentence.pastimes().for_each(|at| add(Signal::Doing, at..at + 1, About::Something));
    sentence.occasions(hits).for_each(|words| add(Signal::Doing, words, About::Something));
    let lives = sentence.circumstances(hits).collect::<Vec<_>>();
    let named = sentence.lives(hits).filter(|_| lives.is_empty());
    lives.into_iter().chain(named).for_each(|words| add(Signal::Shared, words, About::Particulars));
    sentence.questions().for_each(|words| add(Signal::Question, words, About::Particulars));
    sentence.descriptions().for_each(|words| add(Signal::Group, words, About::Nothing));
    sentence.audience(hits).into_iter().for_each(|words| add(Signal::Audience, words, About::Nothing));
    sentence.past().for_each(|words| add(Signal::Past, words, About::Nothing));
    grounds
}

/// The words of all grounds of one kind.
fn words_of(grounds: &[Ground], signal: Signal) -> Vec<Range<usize>> {
    grounds.iter().filter(|ground| ground.signal == signal).map(|ground| ground.words.clone()).collect()
}

/// Among people who live with the same, to share an experience, find support and be in company is what happens there.
fn leave_out_what_they_live_with(grounds: &mut Vec<Ground>, text: &Prose<'_>) {
    let living = words_of(grounds, Signal::Shared);
    if living.is_empty() {
        return;
    }
    let is_theirs = |at: usize| living.iter().any(|words| words.contains(&at)) || ONE_ANOTHER.contains(&text.plain(at));
    grounds.retain(|ground| match ground.signal {
        Signal::Social => false,
        Signal::Vague => !ground.words.clone().any(is_theirs),
        _ => true,
    });
}

/// What a question is about may be said in worn words: it asks all the same.
fn leave_out_what_is_asked(grounds: &mut Vec<Ground>) {
    let asked = words_of(grounds, Signal::Question);
    let is_asked = |at: usize| asked.iter().any(|question| question.contains(&at));
    let worn = [Signal::Social, Signal::Vague];
    grounds.retain(|ground| !worn.contains(&ground.signal) || !is_asked(ground.words.start));
}

/// One word speaks against a purpose once: a session that calls itself a talk has said that somebody talks.
fn say_once(grounds: &mut Vec<Ground>) {
    let mut said: Vec<usize> = vec![];
    grounds.sort_by_key(|ground| (ground.signal != Signal::Audience, usize::MAX - ground.words.len()));
    grounds.retain(|ground| {
        let again = speaks_against(ground.signal) && ground.words.clone().any(|at| said.contains(&at));
        if speaks_against(ground.signal) && !again {
            said.extend(ground.words.clone());
        }
        !again
    });
    grounds.sort_by_key(|ground| ground.words.start);
}

/// "Listen to a recorded talk" is one thing that is heard.
fn leave_out_what_is_heard(grounds: &mut Vec<Ground>, text: &Prose<'_>) {
    let mut heard = words_of(grounds, Signal::Telling);
    heard.retain(|words| LISTENING.contains(&text.plain(words.start)));
    let is_heard = |at: usize| {
        let mut from = heard.iter().map(|words| words.end).filter(|&from| (from..from + HEARD_WITHIN).contains(&at));
        from.any(|from| (from..=at).all(|at| text.words[at - 1].after == Mark::None))
    };
    grounds.retain(|ground| ground.signal != Signal::Telling || !is_heard(ground.words.start));
}

/// Where what is done first is the running of the group, what comes after it in the sentence is that too.
fn leave_out_what_is_ruled(grounds: &mut Vec<Ground>, text: &Prose<'_>) {
    let ruled = words_of(grounds, Signal::Governance);
    let acts = [Signal::Doing, Signal::Making, Signal::Asking, Signal::Product];
    let is_ruled = |at: usize| {
        let mut from = ruled.iter().map(|words| words.end).filter(|&from| from <= at);
        from.any(|from| !(from..=at).any(|at| text.words[at].first))
    };
    grounds.retain(|ground| !(acts.contains(&ground.signal) && is_ruled(ground.words.start)));
}

/// What a mission is "to share" or "to explore" is shared by nobody that evening, and what a speaker explores, those who
/// come only hear.
fn leave_out_what_is_told(grounds: &mut Vec<Ground>, sentence: &Sentence<'_, '_>) {
    grounds.retain(|ground| ground.signal != Signal::Talking || !sentence.is_of_a_mission(ground.words.start));
    let is_told = grounds.iter().any(|ground| ground.signal == Signal::Audience);
    let is_done = grounds.iter().any(|ground| ACTS.contains(&ground.signal));
    grounds.retain(|ground| !(is_told && !is_done && ground.signal == Signal::Talking));
}

/// What the whole says: how many things it names, and whether there is room to say it.
fn of_the_whole(grounds: &[Ground], text: &Prose<'_>, sentence: &Sentence<'_, '_>) -> Vec<Ground> {
    let any = |signals: &[Signal]| grounds.iter().any(|ground| signals.contains(&ground.signal));
    let done = grounds.iter().filter(|ground| matches!(ground.signal, Signal::Doing | Signal::Question)).count();
    let acts = any(ACTS);
    // Where people keep each other company, and do not do several things besides, what they may talk about is no subject,
    // and a longer text only tells of more company.
    let company = any(&[Signal::Social]) && done < BESIDE_COMPANY;
    let things = if company { 0 } else { sentence.things(SPECIFIC_FROM[1]) };
    // Room is for what is said: many words about nothing say no more than a few, and without anything done or
    // asked a longer text is only a longer description.
    let counts = |ground: &Ground| ground.signal != Signal::Patter && ground.about != About::Nothing;
    let room = match acts {
        _ if company => 0,
        true => ROOM_FROM.len(),
        false => usize::from(grounds.iter().any(|ground| !speaks_against(ground.signal) || counts(ground))),
    };
    let specific = SPECIFIC_FROM.iter().filter(|from| things >= **from).map(|_| Signal::Specific);
    let roomy = ROOM_FROM[..room].iter().filter(|from| text.words.len() >= **from).map(|_| Signal::Room);
    specific.chain(roomy).map(|signal| Ground { signal, words: 0..0, about: About::Nothing }).collect()
}
