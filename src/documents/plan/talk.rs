//! What to say and ask: the opening words, the introductions, the questions, and what to do when talk stops or runs over.

use super::bank::after;
use super::{Trait, Use};
use crate::documents::{Block, Section};
use crate::facts::{Coming, Facts, Introduction, Why};
use crate::session::{Session, Topic, squeezed};
use crate::text::Text;
use chrono::Timelike;

/// How long to leave a silence, in seconds, unless the file says. Judgement: good answers begin after three to five
/// (Rowe's studies of waiting in classrooms, 1974), and these are strangers with a first question.
const SECONDS: u32 = 10;
/// The shortest and the longest silence that the file may ask for, in seconds: under three is none (Rowe 1974).
const SECONDS_RANGE: (u32, u32) = (3, 20);
/// Moves a column: more cannot be taken in at a glance.
const MOVES: usize = 3;
/// Questions to lead with.
const LEAD: usize = 3;
/// Questions in reserve that are printed.
const RESERVE: usize = 2;
/// Interests that are named in the plan.
const INTERESTS: usize = 4;
/// People without an introduction who are named.
const NAMED: usize = 6;

pub(super) fn seconds(session: &Session) -> u32 {
    let (least, most) = SECONDS_RANGE;
    session.plan.silence_seconds.copied().unwrap_or(SECONDS).clamp(least, most)
}

/// What to say when everybody has arrived, ready to be said.
pub(super) fn say(draft: &Facts<'_>) -> Section {
    Section::new("Say", vec![Block::Lead(opening_words(draft))])
}

/// How somebody begins who has news to give: such a purpose is no opening, whatever follows.
const GIVING: &[&str] = &[
    "announce", "brief", "cascade", "communicate", "disseminate", "explain", "inform", "introduce", "launch",
    "present", "report", "roll", "share", "update",
];
/// The same, where no "to" says that it is what somebody does: "Brief therapists compare" is no news.
const GIVING_FIRST: &[&str] = &[
    "announce", "announcement", "announcing", "briefing", "communicating", "disseminate", "explaining", "inform",
    "informing", "introducing", "launching", "presentation", "presenting", "reporting", "update", "updating",
];
/// How somebody begins who speaks of all who are there: that is said as it stands.
const ALL_OF_US: &[&str] = &["let's", "let’s", "our", "we"];

/// Who hosts, who is here from where, what for, what there is to eat and when it ends.
pub(in crate::documents) fn opening_words(draft: &Facts<'_>) -> Text {
    let mut words = vec![hello(draft)];
    // A mere number of places is what one leaves out first.
    let says_places = draft.comes_from_places() && (!super::is_short(draft) || draft.names_places());
    words.extend(draft.prompts(Use::Places, 1).into_iter().filter(|_| says_places));
    words.push(purpose_aloud(draft));
    words.extend(draft.people.hook().filter(|hook| !is_asked(draft, hook)).map(Text::theirs));
    words.extend(draft.prompts(Use::Eat, 1));
    words.extend(draft.prompts(Use::Free, 1));
    words.extend(draft.prompts(Use::Stop, 1).into_iter().filter(|_| super::finish(draft).is_some()));
    Text::joined(words, " ")
}

/// Whether a question of the plan says the same word for word: there it is asked, and people answer.
fn is_asked(draft: &Facts<'_>, hook: &str) -> bool {
    let topics = draft.session.topic.iter().filter_map(|topic| topic.ask.text());
    topics.chain(draft.session.plan.opening.text()).any(|ask| squeezed(ask) == squeezed(hook))
}

fn hello(draft: &Facts<'_>) -> Text {
    let hour = draft.session.when.start.copied().map(|start| start.hour());
    let hello = match hour {
        _ if draft.has(Trait::Online) => "Hello",
        // In the small hours it is nobody's morning.
        None | Some(0..5) => "Hello",
        Some(5..12) => "Good morning",
        Some(12..17) => "Good afternoon",
        Some(_) => "Good evening",
    };
    let second = draft.people.second_host.filter(|second| draft.people.facilitator != Some(*second));
    match (draft.host(), second.map(|second| draft.name(second))) {
        (Some(host), Some(second)) => Text::say("{}. I’m {}, hosting with {}.", &[hello.into(), host, second]),
        (Some(host), None) => Text::say("{}. I’m {}.", &[hello.into(), host]),
        (None, _) => Text::ours(hello).and(" everybody."),
    }
}

/// What we are here for, as it can be said. A purpose may have any form, so that it stands in a sentence of its own, but for
/// "To …": what is said before it leads to a sentence, to a noun and to "Comparing …" alike.
fn purpose_aloud(draft: &Facts<'_>) -> Text {
    let purpose = draft.purpose().map(str::trim).unwrap_or_default();
    let mut words = purpose.split_whitespace().map(str::to_lowercase);
    let first = words.next().unwrap_or_default();
    let next = words.next().unwrap_or_default();
    let whole = || Text::sentence(purpose);
    match first.as_str() {
        "" => {}
        "to" if next.is_empty() || GIVING.contains(&next.as_str()) => {}
        "to" => return Text::ours("We are here to ").and(Text::sentence(&purpose["to".len()..])),
        "a" | "an" | "the" if GIVING_FIRST.contains(&next.as_str()) => {}
        first if GIVING_FIRST.contains(&first) => {}
        first if ALL_OF_US.contains(&first) => return whole(),
        _ if purpose.ends_with('?') => return Text::ours("One question brought us here. ").and(whole()),
        _ => return draft.prompt(Use::For).and(" ").and(whole()),
    }
    match draft.hook() {
        Some(hook) => Text::say("We are here to talk with each other about {}.", &[Text::within(hook)]),
        None => "We are here to find out what we would like to talk about.".into(),
    }
}

/// What they share: the interests that more than one person holds, the most shared first, and how many hold them. Who they
/// are stands in the introductions.
pub(super) fn shared(draft: &Facts<'_>) -> Option<Text> {
    let people = &draft.people;
    let ranked = people.ranked().into_iter().filter(|interest| !people.is_kept_apart(*interest));
    let ranked = ranked.map(|interest| &people.interests[interest]);
    let shared = ranked.filter(|interest| interest.holders.len() >= 2).take(INTERESTS);
    let counted = shared.map(|interest| {
        Text::say("{} ({})", &[Text::within(&interest.name), interest.holders.len().to_string().into()])
    });
    let counted: Vec<Text> = counted.collect();
    (!counted.is_empty()).then(|| Text::say("They share {}.", &[Text::list(&counted)]))
}

/// Whom to bring together, with the sentence to say.
pub(super) fn introductions(draft: &Facts<'_>) -> Option<Section> {
    let lines = together(draft).iter().map(|met| in_full(draft, met)).collect();
    Section::list("Introductions to make", lines).filled()
}

/// Somebody who is brought together with one other, or with two at once.
pub(in crate::documents) struct Met {
    who: usize,
    /// Whom they meet, and whether they may have met already.
    meets: (usize, bool),
    /// The same of a third, where there is one: whoever is surely new to them comes first.
    third: Option<(usize, bool)>,
    /// What they all share, as interests.
    because: Vec<usize>,
}

/// All introductions as they are made: who is in two of them meets both at once, wherever all three share something and can
/// stand together.
pub(in crate::documents) fn together(draft: &Facts<'_>) -> Vec<Met> {
    let pairs = &draft.introductions().pairs;
    let mut all = Vec::new();
    let mut said = vec![false; pairs.len()];
    for (at, pair) in pairs.iter().enumerate() {
        if said[at] {
            continue;
        }
        let mut others = (at + 1..pairs.len()).filter(|at| !said[*at]);
        let third = others.find_map(|at| Some((at, in_common(draft, pair, &pairs[at])?)));
        all.push(match third {
            Some((at, [who, meets, third])) => {
                said[at] = true;
                let mut met = [(meets, pair.may_have_met), (third, pairs[at].may_have_met)];
                met.sort_by_key(|(_, may_have_met)| *may_have_met);
                Met { who, meets: met[0], third: Some(met[1]), because: shared_by_both(pair, &pairs[at]) }
            }
            None => Met {
                who: pair.who,
                meets: (pair.meets, pair.may_have_met),
                third: None,
                because: pair.because.clone(),
            },
        });
    }
    all
}

/// Somebody whom both introductions are for, and whom they meet, where all three share something and can stand together.
fn in_common(draft: &Facts<'_>, pair: &Introduction, other: &Introduction) -> Option<[usize; 3]> {
    let both = [(pair.who, pair.meets), (pair.meets, pair.who)];
    let found = both.into_iter().find_map(|(who, meets)| match () {
        () if other.who == who => Some([who, meets, other.meets]),
        () if other.meets == who => Some([who, meets, other.who]),
        () => None,
    });
    found.filter(|[_, meets, third]| {
        let people = &draft.people;
        let is_over = |one: usize, other: usize| people.juniors(one).any(|junior| junior == other);
        !shared_by_both(pair, other).is_empty()
            && !people.apart(*meets, *third)
            && !is_over(*meets, *third)
            && !is_over(*third, *meets)
    })
}

fn shared_by_both(pair: &Introduction, other: &Introduction) -> Vec<usize> {
    pair.because.iter().copied().filter(|interest| other.because.contains(interest)).collect()
}

/// Those to bring together and what they share, as short as it goes.
pub(in crate::documents) fn in_short(draft: &Facts<'_>, met: &Met) -> Text {
    let others = [Some(met.meets), met.third].into_iter().flatten().map(|(one, _)| one);
    let names: Vec<Text> = [met.who].into_iter().chain(others).map(|one| draft.name(one)).collect();
    Text::say("{}: {}", &[Text::list(&names), reasons(draft, met)])
}

fn reasons(draft: &Facts<'_>, met: &Met) -> Text {
    let name = |interest: &usize| Text::within(&draft.people.interests[*interest].name);
    // One is enough to begin with where time is short.
    let most = if super::is_short(draft) { 1 } else { met.because.len() };
    Text::list(&met.because.iter().take(most).map(name).collect::<Vec<_>>())
}

/// The sentence to say. Where they come from stands beside their names already, and whether they may stay away.
fn in_full(draft: &Facts<'_>, met: &Met) -> Text {
    let (meets, may_have_met) = met.meets;
    let (who, meets, reasons) = (draft.name(met.who), draft.name(meets), reasons(draft, met));
    let Some((third, third_may_have_met)) = met.third else {
        return match may_have_met {
            true => Text::say("{}, have you met {}? You both care about {}.", &[who, meets, reasons]),
            false => Text::say("{}, this is {}. You both care about {}.", &[who, meets, reasons]),
        };
    };
    let words = match (may_have_met, third_may_have_met) {
        (true, _) => "{}, have you met {} and {}? You all care about {}.",
        (false, false) => "{}, these are {} and {}. You all care about {}.",
        (false, true) => "{}, this is {}, and have you met {}? You all care about {}.",
    };
    Text::say(words, &[who, meets, draft.name(third), reasons])
}

/// What to do for those who are in no introduction.
pub(super) fn not_introduced(draft: &Facts<'_>) -> Vec<Text> {
    let of = |why: Why| -> Vec<Text> {
        draft
            .introductions()
            .without
            .iter()
            .filter(|(_, reason)| *reason == why)
            .map(|(one, _)| draft.name(*one))
            .collect()
    };
    let mut lines = Vec::new();
    if draft.session.attendee.is_empty() {
        let line = match draft.has(Trait::Online) {
            true => "No list yet: put people in rooms by threes, with the first question, and go from room to room.",
            false => "No list yet: ask each who arrives what they hope for, and bring over the next who says the same.",
        };
        return vec![line.into()];
    }
    for (one, why) in &draft.introductions().without {
        if let Why::SharesWithHost(host) = why {
            let names = [draft.name(*one), draft.name(*host)];
            lines.push(Text::say("{} shares an interest with {}, who hosts and can find them.", &names));
        }
    }
    for (why, one, many) in [
        (Why::NotAsked, "Ask {} what brought them: nothing is noted.", "Ask {} what brought them: nothing is noted."),
        (
            Why::NobodyFree,
            "Nobody is left to introduce {} to: ask what brought them.",
            "Nobody is left to introduce {} to: ask what brought them.",
        ),
        (
            Why::SharesNothing,
            "{} has nothing listed in common with anybody: ask what brought them.",
            "{} have nothing listed in common with anybody: ask what brought them.",
        ),
        (
            Why::KnowsThem,
            "{} already knows those who share an interest.",
            "{} already know those who share an interest with them.",
        ),
        (
            Why::InGoodCompany,
            "{} knows others here, and needs no introduction.",
            "{} know others here, and need no introduction.",
        ),
        (
            Why::RatherNot,
            "{} would rather not be introduced: a hello is enough.",
            "{} would rather not be introduced: a hello is enough.",
        ),
    ] {
        let names = of(why);
        match names.len() {
            0 => {}
            1 => lines.push(Text::say(one, &names)),
            _ => lines.push(Text::say(many, &[super::up_to(&names, NAMED)])),
        }
    }
    lines
}

/// Questions to lead with, and those to have in reserve: so many of them. None where nobody has brought any.
pub(super) fn questions(draft: &Facts<'_>, reserve: usize) -> Option<Section> {
    let lead: Vec<Text> = lead(draft).into_iter().map(|(ask, more)| ask.and(more)).collect();
    let asked = lead.len();
    let mut blocks = vec![Block::List(lead)];
    let reserve = self::reserve(draft).into_iter().take(reserve);
    blocks.extend(Section::list("Only if you need them", reserve.collect()).filled().map(Block::Part));
    Section::new(if asked == 3 { "Three questions" } else { "Questions" }, blocks).filled()
}

/// Two or three questions, and with each who could start, what to start it with and what to ask next.
pub(in crate::documents) fn lead(draft: &Facts<'_>) -> Vec<(Text, Text)> {
    let mut followed: Vec<&str> = vec![];
    let mut started: Vec<usize> = vec![];
    let mut questions = Vec::new();
    for &topic in draft.topics().lead.iter().take(LEAD) {
        let written = &draft.session.topic[topic];
        let Some(ask) = written.ask.text() else {
            continue;
        };
        let could = draft.topics().reaches[topic].iter().copied();
        let one =
            could.filter(|one| !started.contains(one)).find(|one| could_start(draft, *one) && !super::is_short(draft));
        started.extend(one);
        let mut more = started_by(one.map(|one| draft.name(one)), spark(draft, written));
        if let Some(then) = after(ask, &followed).filter(|_| draft.session.is_english() && !super::is_short(draft)) {
            followed.push(then);
            more = more.and(" Then: ").and(then);
        }
        questions.push((Text::theirs(ask), more));
    }
    if questions.is_empty() {
        let openings = draft.prompts(Use::Opening, LEAD).into_iter().skip(1);
        questions.extend(openings.map(|ask| (ask, Text::default())));
    }
    questions
}

/// What a question is started with; nobody who cannot come.
fn spark<'f>(draft: &Facts<'f>, topic: &'f Topic) -> Option<&'f str> {
    let stays_away = |who: usize| draft.people.everyone[who].coming == Coming::No;
    let spark = topic.spark.text().map(|spark| spark.trim_end_matches('.'))?;
    (!draft.people.find(spark).is_some_and(stays_away)).then_some(spark)
}

/// Who could start, and with what: a thing, or what is to be done.
fn started_by(one: Option<Text>, spark: Option<&str>) -> Text {
    const TO_DO: &[&str] = &["bring", "hand", "hold", "lay", "pass", "play", "put", "read", "show", "take", "tell"];
    let is_to_do = |spark: &&str| {
        let first = spark.split(' ').next().unwrap_or_default();
        TO_DO.iter().any(|verb| verb.eq_ignore_ascii_case(first))
    };
    let to_do = spark.filter(is_to_do).map(Text::sentence);
    let with = spark.filter(|spark| !is_to_do(spark)).map(Text::within);
    let started = match (one, with) {
        (Some(one), Some(with)) => Text::say(" {} could start, with {}.", &[one, with]),
        (Some(one), None) => Text::say(" {} could start.", &[one]),
        (None, Some(with)) => Text::say(" Start with {}.", &[with]),
        (None, None) => Text::default(),
    };
    to_do.into_iter().fold(started, |started, to_do| started.and(" ").and(to_do))
}

/// Whether somebody can be asked to answer first: they come, the host has spoken to them, and nobody has to hold them back
/// or is under them.
fn could_start(draft: &Facts<'_>, one: usize) -> bool {
    let person = &draft.people.everyone[one];
    let spoken_to = person.attendee.and_then(|place| draft.session.attendee[place].spoken_to.copied());
    !person.host
        && person.coming == Coming::Yes
        && person.talks.is_none()
        && person.introduce
        && spoken_to == Some(true)
        && draft.people.juniors(one).next().is_none()
}

/// The first question of all: the file's, or the bank's.
pub(in crate::documents) fn opening(draft: &Facts<'_>) -> Option<Text> {
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
    // Where time is short there is none for more than three in all.
    let most = if super::is_short(draft) { LEAD.saturating_sub(draft.topics().lead.len()) } else { RESERVE };
    let more = all.len().saturating_sub(most);
    let mut shown: Vec<Text> = all.into_iter().take(most).collect();
    if more > 0 && most > 0 {
        shown.push(Text::ours(format!("and {more} more in your file")));
    }
    shown
}

/// Whom no question reaches, and what to ask them about.
pub(super) fn unreached(draft: &Facts<'_>) -> Option<Text> {
    // Where no topic says what it is about, nobody knows whom it does not reach.
    if draft.people.about.iter().all(Vec::is_empty) {
        return None;
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
            let interest = Text::within(&draft.people.interests[*interest].name);
            Text::say("{} about {}", &[Text::list(&names), interest])
        })
        .collect();
    (!asks.is_empty()).then(|| Text::say("None of these questions is for them: ask {}.", &[Text::list(&asks)]))
}

/// What to do when talk stops or runs over, right across the page.
pub(super) fn stuck(draft: &Facts<'_>) -> Section {
    Section::bare(vec![Block::columns([
        ("If it is quiet", quiet(draft)),
        ("If you cannot get a word in", busy(draft)),
    ])])
}

pub(in crate::documents) fn quiet(draft: &Facts<'_>) -> Vec<Text> {
    let own = &draft.session.plan.if_quiet;
    if !own.is_empty() {
        return own.iter().map(|line| Text::theirs(&line.value)).collect();
    }
    let mut moves = draft.prompts(Use::Silence, 1);
    moves.extend(draft.prompts(Use::Quiet, moves_in(draft) - 1));
    moves
}

pub(in crate::documents) fn busy(draft: &Facts<'_>) -> Vec<Text> {
    let own = &draft.session.plan.if_busy;
    if !own.is_empty() {
        return own.iter().map(|line| Text::theirs(&line.value)).collect();
    }
    let most = moves_in(draft);
    let mut moves = draft.prompts(Use::Room, most - 1);
    moves.extend(draft.prompts(Use::Hold, most - moves.len()));
    moves
}

/// How many moves there is time for.
fn moves_in(draft: &Facts<'_>) -> usize {
    match super::takes_up_to(draft, super::SHORT) {
        true => MOVES - 1,
        false => MOVES,
    }
}

#[cfg(test)]
mod tests {
    use super::{introductions, lead, opening_words};
    use crate::documents::lines;
    use crate::facts::Facts;
    use crate::session::read;
    use proptest::prelude::*;

    #[test]
    fn a_question_is_started_with_what_is_there() {
        let asked = |spark: &str| {
            let file = format!(
                "[[attendee]]\nname = 'Tess'\nrsvp = 'no'\n[[attendee]]\nname = 'Jo'\nrsvp = 'yes'\ninterests = ['ropes']\n\
                 [[topic]]\nask = 'Why do ropes snap?'\nabout = ['ropes']\nspark = \"{spark}\""
            );
            let session = read(file.as_bytes()).session;
            let questions = lead(&Facts::of(&session));
            questions[0].1.plain()
        };
        for (spark, started) in [
            ("The old bell rope", " Start with the old bell rope."),
            ("a rope end.", " Start with a rope end."),
            ("Bring the old rope", " Bring the old rope."),
            ("Jo", " Start with Jo."),
        ] {
            assert!(asked(spark).starts_with(started), "{}", asked(spark));
        }
        assert!(!asked("Tess").contains("Tess"));
    }

    fn words(purpose: &str, rest: &str) -> String {
        let file = format!("[session]\nfacilitator = 'Ines'\npurpose = \"{purpose}\"\n{rest}");
        opening_words(&Facts::of(&read(file.as_bytes()).session)).plain()
    }

    #[test]
    fn a_purpose_of_any_form_can_be_said() {
        for (purpose, said) in [
            ("Ringers compare ropes", "Here is what today is for. Ringers compare ropes."),
            ("Comparing ropes.", "Here is what today is for. Comparing ropes."),
            ("A first evening for ringers", "Here is what today is for. A first evening for ringers."),
            ("SHARE ROPES", "Here is what today is for. SHARE ROPES."),
            ("To compare ropes.", "We are here to compare ropes."),
            ("to compare ropes", "We are here to compare ropes."),
            ("We compare ropes, and choose one.", "We compare ropes, and choose one."),
            ("Our ringers compare ropes.", "Our ringers compare ropes."),
            ("How do we keep learners?", "One question brought us here. How do we keep learners?"),
            ("To update everybody on ropes", "We are here to find out what we would like to talk about."),
            ("Update everybody on ropes", "We are here to find out what we would like to talk about."),
            ("An update on ropes", "We are here to find out what we would like to talk about."),
            ("Brief therapists compare notes.", "Here is what today is for. Brief therapists compare notes."),
            ("To", "We are here to find out what we would like to talk about."),
        ] {
            assert_eq!(
                words(purpose, ""),
                format!("Hello. I’m Ines. {said} Nobody is giving a talk; just listening is fine.")
            );
        }
        let evening = words("Ringers compare ropes.", "[when]\nstart = 19:00:00\n");
        assert!(evening.starts_with("Good evening. I’m Ines. Here is what this evening is for. Ringers"), "{evening}");
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        /// Whatever its form, a purpose is a sentence among sentences: no colon leads to it, each begins with a capital and
        /// ends in one mark.
        #[test]
        fn the_opening_words_are_sentences(
            begins in prop::sample::select(vec![
                "Ringers compare", "Community ringers meet and compare", "To compare", "to swap", "Comparing", "We compare", "Our ringers compare",
                "A first evening about", "Support with", "COMPARE", "Compare", "How do we compare", "What works with", "To update everybody on",
            ]),
            what in "[a-z]{3,8}( [a-z]{2,8}){0,3}",
            ends in prop::sample::select(vec!["", ".", "?", " ", "…"]),
            hour in 0..24u32,
            kind in prop::sample::select(vec!["online", "outdoors", "pub", "home", "classroom"]),
        ) {
            let rest = format!("[when]\ndate = 2027-02-10\nstart = {hour:02}:00:00\n[venue]\nname = 'V'\nkind = '{kind}'\n");
            let said = words(&format!("{begins} {what}{ends}"), &rest);
            prop_assert!(!said.contains("..") && !said.contains("?.") && !said.contains("  "), "{said}");
            let before = said.split_once(&format!(" {what}")).map_or("", |(before, _)| before);
            prop_assert!(!before.contains(':'), "{said}");
            for sentence in said.split_inclusive(['.', '?', '…']).map(str::trim).filter(|sentence| sentence.len() > 1) {
                prop_assert!(sentence.starts_with(char::is_uppercase) && sentence.ends_with(['.', '?', '…']), "{sentence}");
            }
        }
    }

    #[test]
    fn a_hook_that_is_asked_as_a_question_is_no_opening_as_well() {
        let said = |ask: &str| {
            let file = format!(
                "[session]\ntitle = 'x'\n[[interest]]\nname = 'knots'\nhook = 'Which knot lets you down?'\n[[topic]]\nask = '{ask}'\n"
            );
            opening_words(&Facts::of(&read(file.as_bytes()).session)).plain()
        };
        assert!(said("Who taught you?").contains("Which knot lets you down?"));
        assert!(!said("which knot lets you down").contains("knot lets"));
    }

    #[test]
    fn an_introduction_is_a_sentence_and_one_who_meets_two_for_one_reason_meets_them_at_once() {
        let attendee = |name: &str, from: &str, more: &str| {
            format!("[[attendee]]\nname = '{name}'\nfrom = '{from}'\ninterests = ['ropes']\n{more}\n")
        };
        let said = |more: &str| {
            let file = attendee("Ana", "A", more) + &attendee("Bo", "B", "") + &attendee("Cy", "C", "");
            lines(&introductions(&Facts::of(&read(file.as_bytes()).session)))
        };
        let [_, line] = said("").try_into().expect("one line");
        assert!(line.ends_with(" You all care about ropes.") && line.matches(" these are ").count() == 1, "{line}");
        // So it is where they may have met.
        let file = attendee("Ana", "A", "") + &attendee("Bo", "A", "") + &attendee("Cy", "A", "");
        let [_, line] = lines(&introductions(&Facts::of(&read(file.as_bytes()).session))).try_into().expect("one line");
        assert!(line.ends_with("? You all care about ropes.") && line.matches(" have you met ").count() == 1, "{line}");
        // What two of them share besides is not said.
        let more = |interests: &str| {
            let file = attendee("Ana", "A", "").replace("'ropes'", interests)
                + &attendee("Bo", "B", "").replace("'ropes'", interests);
            lines(&introductions(&Facts::of(&read((file + &attendee("Cy", "C", "")).as_bytes()).session)))
        };
        assert_eq!(more("'ropes', 'knots'")[1..].len(), 1, "{:?}", more("'ropes', 'knots'"));
        assert!(more("'ropes', 'knots'")[1].ends_with(" You all care about ropes."));
        // Whoever is better apart from another is not brought to them along with a third.
        let apart = said("apart_from = ['Bo']");
        assert!(apart.iter().all(|line| !(line.contains("Ana") && line.contains("Bo"))), "{apart:?}");
        assert!(
            apart[1..].iter().all(|line| line.contains(", this is ") && line.ends_with(" You both care about ropes.")),
            "{apart:?}"
        );
    }
}
