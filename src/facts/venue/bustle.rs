//! Other people, and people's own work, told of in words that no list has: "the bell ringers have to come through it".
//! A clause of the notes is read for who does what. What those who meet do themselves breaks in on nobody.

use super::ours::{OURS, are_people, is_later, is_told_to_do};
use crate::words::{Mark, Prose};
use std::ops::Range;

/// The clauses of these notes that tell of others who are about while people talk, each as it is to be quoted.
pub(super) fn bustle(text: &Prose<'_>) -> Vec<Range<usize>> {
    let mut found = vec![];
    let mut start = 0;
    for end in 1..=text.words.len() {
        if end == text.words.len() || text.words[end - 1].after >= Mark::Pause {
            found.extend(Clause { text, words: start..end }.tells());
            start = end;
        }
    }
    found
}

/// Words that make the clause one of how to get in, wherever they stand.
const GUESTS: &[&str] = &["please", "welcome", "you", "you'll", "your"];
/// Words that make it one of nobody, or of another hour.
const NOBODY: &[&str] = &[
    "after", "afterwards", "before", "beforehand", "can't", "cannot", "closed", "don't", "earlier", "except", "later",
    "never", "no", "nobody", "none", "not", "nothing", "once", "rarely", "seldom", "unless", "used", "without",
];
/// What moves and is nobody, or brings people here.
const NO_COMERS: &[&str] = &[
    "access", "air", "breeze", "bus", "buses", "canal", "coach", "coaches", "door", "doors", "draught", "drive",
    "entrance", "ferries", "ferry", "heat", "heating", "lane", "latecomers", "lift", "light", "metro", "path", "ramp",
    "river", "road", "rooms", "route", "stairs", "steps", "sunlight", "sun", "track", "train", "trains", "tram",
    "trams", "tube", "view", "views", "water", "wifi", "windows",
];
/// Ways of coming and going; with one of the particles soon behind.
const MOVING: &[&str] = &[
    "bring", "brings", "bringing", "call", "calls", "carry", "carries", "carrying", "come", "comes", "coming", "drift",
    "drifts", "drop", "drops", "dropping", "go", "goes", "going", "march", "pass", "passes", "pile", "pop", "pops",
    "push", "pushes", "run", "runs", "running", "rush", "rushes", "stream", "streams", "troop", "troops", "turn",
    "turns", "walk", "walks", "walking", "wander", "wanders", "wheel", "wheels",
];
const PARTICLES: &[&str] = &["across", "by", "in", "past", "through", "up"];
/// How many words may stand between: "carry crates through".
const PARTICLE_REACH: usize = 2;
/// What breaks in by itself.
const BREAKING_IN: &[&str] = &["interrupt", "interrupts", "interrupting", "knock", "knocks", "knocking"];
/// Things that sound, and how.
const SOUNDING: &[&str] = &["alarm", "alarms", "bell", "buzzer", "doorbell", "phone", "phones", "siren", "telephone"];
const SOUNDS: &[&str] = &["beeps", "go", "goes", "ring", "rings", "sound", "sounds"];
/// Things that are on.
const SETS: &[&str] = &["loudspeaker", "music", "radio", "scanner", "screens", "telly", "television", "tv"];
/// What others do where they do it together.
const ACTIVITIES: &[&str] = &[
    "band", "choir", "class", "classes", "club", "course", "creche", "crèche", "disco", "game", "league", "lesson",
    "lessons", "match", "party", "playgroup", "practice", "rehearsal", "session", "sessions", "training", "wedding",
    "workshop",
];
/// What they do, as it is said of them.
const AT_IT: &[&str] = &[
    "cook", "dance", "drill", "drills", "drum", "play", "plays", "practise", "practises", "rehearse", "rehearses",
    "sing", "sings", "train", "trains", "work", "works",
];
/// What is heard where people are doing it.
const HEARD: &[&str] = &[
    "cooking", "dancing", "drilling", "drumming", "hammering", "playing", "practising", "rehearsing", "serving",
    "singing", "training", "working",
];
/// What people do who stay about.
const STAYING: &[&str] = &["linger", "lingers", "loiter", "mill", "queue", "queues"];
/// Where and when they do it, if it is where and when people talk.
const BESIDE_US: &[&[&str]] = &[
    &["at", "the", "other", "end"],
    &["at", "the", "same", "time"],
    &["in", "the", "other", "half"],
    &["in", "the", "same", "hall"],
    &["in", "the", "same", "room"],
    &["in", "there"],
    &["in", "with", "us"],
    &["above", "us"],
    &["around", "us"],
    &["behind", "us"],
    &["below", "us"],
    &["beside", "us"],
    &["next", "to", "us"],
    &["at", "the", "far", "end"],
    &["at", "the", "next", "desk"],
    &["at", "the", "next", "desks"],
    &["at", "the", "next", "table"],
    &["at", "the", "next", "tables"],
    &["in", "the", "next", "bay"],
    &["in", "the", "next", "room"],
    &["over", "our", "heads"],
    &["overhead"],
    &["underneath", "us"],
    &["on", "the", "other", "side"],
    &["through", "the", "wall"],
];
/// How often it happens, where it happens all the time.
const ALL_THE_TIME: &[&[&str]] = &[
    &["all", "the", "time"],
    &["any", "minute"],
    &["any", "moment"],
    &["constantly"],
    &["every", "few", "minutes"],
    &["every", "half", "hour"],
    &["every", "now", "and", "then"],
    &["every", "so", "often"],
    &["the", "whole", "time"],
];
/// Some of those who meet, or those who work there.
const SOME: &[&str] = &["any", "both", "half", "most", "one", "several", "some", "three", "two"];
const SOMEBODY: &[&str] = &["crew", "nurse", "somebody", "someone", "staff", "team", "whoever"];
/// What their work has them do.
const CALLED: &[&str] = &["answer", "called", "cover", "dash", "go", "leave", "mind", "serve", "slip", "stay"];
/// Where everybody else may be, and disturb nobody.
const AWAY: &[&str] = &["asleep", "away", "elsewhere", "gone", "home", "left", "off", "out", "upstairs"];

fn is_plural(word: &str) -> bool {
    word.len() > 3 && word.ends_with('s') && !word.ends_with("ss") && !word.ends_with("us") && !word.ends_with("is")
}

/// A stretch of words between two marks.
struct Clause<'t, 'a> {
    text: &'t Prose<'a>,
    words: Range<usize>,
}

impl Clause<'_, '_> {
    /// The words to quote, if it tells of others.
    fn tells(&self) -> Option<Range<usize>> {
        let has = |words: &[&str]| self.words.clone().any(|at| words.contains(&self.plain(at)));
        if is_later(self.text, self.words.start)
            || has(NOBODY)
            || has(GUESTS)
            || matches!(self.plain(self.words.start), "if" | "when" | "should")
        {
            return None;
        }
        let ours = self.words.clone().find(|&at| OURS.contains(&self.plain(at))).unwrap_or(self.words.end);
        let others = || self.others_too().map(|end| self.words.start..end);
        self.duty().or_else(|| self.beside_work()).or_else(others).or_else(|| {
            self.ends().filter(|(at, _)| *at < ours).map(|(_, end)| self.words.start..end).max_by_key(|words| words.end)
        })
    }

    /// Where it tells something, with the end of the words that do.
    fn ends(&self) -> impl Iterator<Item = (usize, usize)> {
        let after_subject = self.words.start + 1..self.words.end;
        after_subject.filter_map(|at| {
            self.coming(at)
                .or_else(|| self.sounding(at))
                .or_else(|| self.beside(at))
                .or_else(|| self.often(at))
                .or_else(|| self.everybody_else(at))
                .or_else(|| self.about(at))
                .map(|end| (at, end))
        })
    }

    /// Somebody comes through: a way of moving with a particle that is no way in.
    fn coming(&self, at: usize) -> Option<usize> {
        let verb = self.plain(at);
        // "A way through" and "the walk up" are no doings, and a river that runs past is nobody.
        let behind_an_article = matches!(self.plain(at - 1), "a" | "ahead" | "an" | "and" | "the" | "by");
        let is_nobody = (self.words.start..at).any(|word| NO_COMERS.contains(&self.plain(word)));
        let is_told = is_told_to_do(self.text, self.words.start..at);
        // "Two of these are run in people's homes".
        let is_run = verb == "run" && matches!(self.plain(at - 1), "are" | "is" | "was" | "were" | "be");
        // "Members can come in whenever they like".
        let is_of_us = matches!(self.plain(self.words.start), "anyone" | "everybody" | "everyone" | "members");
        // "To bring themselves up to date", "easy to come by".
        let is_of_themselves = self.plain(at + 1).ends_with("selves");
        let has_to = || at >= 2 && matches!(self.plain(at - 2), "have" | "has" | "need" | "needs");
        let is_aim = self.plain(at - 1) == "to" && !has_to();
        // "On 3 March in the loft", "Troop in".
        let is_a_name = at > self.words.start && self.text.words[at].name_like;
        if behind_an_article || is_nobody || is_told || is_run || is_of_us || is_of_themselves || is_aim || is_a_name {
            return None;
        }
        if BREAKING_IN.contains(&verb) {
            return Some(at + 1);
        }
        if verb == "stop" && self.plain(at + 1) == "to" {
            return Some(self.words.end.min(at + 3));
        }
        if verb == "let" && self.plain(at + 1) == "in" && matches!(self.plain(at - 1), "are" | "is") {
            return Some(at + 2);
        }
        if matches!(verb, "dash" | "nip" | "slip") && self.plain(at + 1) == "out" {
            return Some(at + 2);
        }
        // "The players traipse through": whatever it is called, several people do it right there.
        let strange =
            is_plural(self.plain(at - 1)) && !is_plural(verb) && matches!(self.plain(at + 1), "through" | "past");
        if !MOVING.contains(&verb) && !strange {
            return None;
        }
        let particle = (at + 1..self.words.end.min(at + 2 + PARTICLE_REACH))
            .find(|&word| PARTICLES.contains(&self.plain(word)))?;
        let goes_on = self.plain(particle + 1);
        let is_way_in = matches!(goes_on, "by" | "from" | "via" | "at" | "on") || self.names_a_way_in(particle + 1);
        // "A meadow walk led by Jo" is one of those who meet.
        let is_by_somebody = self.plain(particle) == "by" && self.plain(particle - 1).ends_with("ed");
        // "A mending and drop-in evening" is what those who meet call it.
        let is_an_occasion = matches!(goes_on, "evening" | "event" | "group" | "meeting" | "session");
        (!is_way_in && !is_an_occasion && !is_by_somebody).then_some(particle + 1)
    }

    /// "The side door", "reception": where people are told to come in.
    fn names_a_way_in(&self, at: usize) -> bool {
        (at..self.words.end.min(at + 4)).any(|word| {
            matches!(self.plain(word), "door" | "entrance" | "gate" | "gates" | "lift" | "reception" | "stairs")
        })
    }

    /// An alarm sounds; the radio stays on.
    fn sounding(&self, at: usize) -> Option<usize> {
        let before = |reach: usize, words: &[&str]| {
            (at.saturating_sub(reach).max(self.words.start)..at).any(|word| words.contains(&self.plain(word)))
        };
        if SOUNDS.contains(&self.plain(at)) && before(1, SOUNDING) {
            return Some(at + 1);
        }
        let on = self.plain(at) == "on" && !matches!(self.plain(at + 1), "a" | "the" | "request" | "level" | "floor");
        (on && before(3, SETS) && before(2, &["is", "stays", "kept", "left", "always"])).then_some(at + 1)
    }

    /// What others do is done next to us.
    fn beside(&self, at: usize) -> Option<usize> {
        let end = self.phrase(at, BESIDE_US)?;
        let follows =
            matches!(self.plain(end), "as" | "each" | "every") || self.plain(at) == "at" && self.plain(end) == "of";
        let is_done = (self.words.start..at).any(|word| {
            let plain = self.plain(word);
            let doing = plain.len() > 4 && plain.ends_with("ing");
            let done = |before: &str| matches!(before, "are" | "be" | "is") || is_plural(before);
            ACTIVITIES.contains(&plain) || AT_IT.contains(&plain) || doing && word > 0 && done(self.plain(word - 1))
        });
        // "Readers at the next desks": they are there, whatever they do.
        let are_there = at > self.words.start && is_plural(self.plain(at - 1)) && self.plain(at + 2) == "next";
        ((is_done || are_there) && !follows).then_some(end)
    }

    /// People who stay about, and what is heard of others.
    fn about(&self, at: usize) -> Option<usize> {
        if STAYING.contains(&self.plain(at)) && is_plural(self.plain(at - 1)) {
            return Some(at + 1);
        }
        let is = matches!(self.plain(at - 1), "is" | "are");
        // "The lathe is going", but "is going to be mended".
        let runs = self.plain(at) == "going" && !matches!(self.plain(at + 1), "away" | "from" | "home" | "on" | "to");
        let heard = runs || HEARD.contains(&self.plain(at));
        (is && heard && at >= self.words.start + 2).then_some(at + 1)
    }

    /// "The other members throw on Thursdays too".
    fn others_too(&self) -> Option<usize> {
        let start = self.words.start;
        let first = self.plain(start + usize::from(self.plain(start) == "the"));
        let others = matches!(first, "other" | "others") || are_people(first);
        let last = self.words.end - 1;
        let too = self.plain(last) == "too" || self.plain(last) == "well" && self.plain(last - 1) == "as";
        (others && too && last > start + 2).then_some(self.words.end)
    }

    /// It happens all the time.
    fn often(&self, at: usize) -> Option<usize> {
        if self.plain(at) == "always" && SOMEBODY.contains(&self.plain(at - 1)) {
            return Some(self.words.end.min(at + 2));
        }
        let is_nobody = || (self.words.start..at).any(|word| NO_COMERS.contains(&self.plain(word)));
        // "It is different all the time".
        let start = self.words.start + usize::from(self.plain(self.words.start) == "and");
        let is_it = matches!(self.plain(start), "it" | "that" | "this");
        self.phrase(at, ALL_THE_TIME).filter(|_| !is_it && !is_nobody())
    }

    /// Everybody else is at work.
    fn everybody_else(&self, at: usize) -> Option<usize> {
        let is = matches!(self.plain(at), "is" | "are") && self.plain(at - 1) == "else";
        let is_away = (at..self.words.end).any(|word| AWAY.contains(&self.plain(word)));
        (is && at >= 2 && matches!(self.plain(at - 2), "everybody" | "everyone") && !is_away).then_some(self.words.end)
    }

    /// Some of us may have to go.
    fn duty(&self) -> Option<Range<usize>> {
        self.words.clone().skip(1).find_map(|at| {
            let must = self.plain(at) == "to" && matches!(self.plain(at - 1), "has" | "have" | "need" | "needs");
            let may = matches!(self.plain(at), "be" | "get") && matches!(self.plain(at - 1), "may" | "might" | "could");
            let called = CALLED.contains(&self.plain(at + 1)) && (must || may && self.plain(at + 1) == "called");
            let some = (self.words.start..at).any(|word| {
                SOMEBODY.contains(&self.plain(word)) || SOME.contains(&self.plain(word)) && self.plain(word + 1) == "of"
            });
            (called && some && at + 1 < self.words.end).then_some(self.words.start..at + 2)
        })
    }

    /// "We meet while Trudy finishes": beside somebody's work.
    fn beside_work(&self) -> Option<Range<usize>> {
        let at = self.words.clone().find(|&at| matches!(self.plain(at), "while" | "whilst"))?;
        let worker = at + 1 < self.words.end
            && (self.text.words[at + 1].name_like || matches!(self.plain(at + 1), "he" | "she" | "they" | "staff"));
        let ours = self.words.start < at && OURS.contains(&self.plain(self.words.start));
        (worker && ours).then_some(at..self.words.end.min(at + 3))
    }

    /// The end of one of these phrases, if it stands here.
    fn phrase(&self, at: usize, phrases: &[&[&str]]) -> Option<usize> {
        let stands = |phrase: &&&[&str]| (at..).zip(phrase.iter()).all(|(at, word)| self.plain(at) == *word);
        let end = phrases.iter().find(stands).map(|phrase| at + phrase.len())?;
        (end <= self.words.end).then_some(end)
    }

    /// A word's plain form; empty outside the clause.
    fn plain(&self, at: usize) -> &str {
        if self.words.contains(&at) { self.text.plain(at) } else { "" }
    }
}

#[cfg(test)]
mod tests {
    use super::bustle;
    use crate::words::Prose;

    fn told(notes: &str) -> Vec<&str> {
        let text = Prose::read(notes);
        bustle(&text).into_iter().map(|words| text.quote(words)).collect()
    }

    #[test]
    fn others_who_come_and_go_are_told_whoever_they_are() {
        for (notes, quoted) in [
            ("Warm. Farriers wheel barrows through all day.", "Farriers wheel barrows through"),
            (
                "The campanologists have to come through it to reach the tower.",
                "The campanologists have to come through",
            ),
            ("Neighbours stop to chat", "Neighbours stop to chat"),
            ("A lambing class is on in the same room.", "A lambing class is on in the same room"),
            ("The brownies are doing knots at the other end, mostly.", "The brownies are doing knots at the other end"),
            ("Someone always needs the plotter.", "Someone always needs"),
            ("The freezer alarm sounds now and then.", "The freezer alarm sounds"),
            ("The telly stays on for whoever is there.", "The telly stays on"),
            ("Everybody else is on deadline.", "Everybody else is on deadline"),
            ("One of us has to stay on the counter.", "One of us has to stay"),
            ("We meet while Trudy sweeps up.", "while Trudy sweeps"),
            ("The dancers troupe through to the yard.", "The dancers troupe through"),
            ("The other weavers come on Mondays too.", "The other weavers come on Mondays too"),
            ("Lambs bleating at the far end.", "Lambs bleating at the far end"),
            ("Anglers at the next table.", "Anglers at the next table"),
            ("Families linger by the door.", "Families linger"),
            ("Fencers use the mirrors as well.", "Fencers use the mirrors as well"),
            ("The planer is going.", "The planer is going"),
            ("Everybody else will be sketching around us.", "Everybody else will be sketching around us"),
            ("The silver band is rehearsing.", "The silver band is rehearsing"),
        ] {
            assert_eq!(told(notes), [quoted]);
        }
    }

    #[test]
    fn ways_in_and_ones_own_doings_and_what_is_no_more_are_none() {
        for notes in [
            "Everybody comes in by the side door.",
            "The lane goes past the church.",
            "Buses come by every few minutes.",
            "Light comes in through the roof.",
            "A volunteer will come up and fetch you.",
            "We run through the plan at the same time each week.",
            "We have to leave by nine.",
            "Nobody comes past in winter.",
            "The class in there is over once the bell rings.",
            "Everybody else is out till five.",
            "The bar is at the other end of the house.",
            "If the fire alarm sounds, go out by the garden.",
            "The screens stay on the wall.",
            "Have a cup of tea while you wait.",
            "There is a way through from the yard.",
            "The windows look through to the yard.",
            "The other half is empty.",
            "Soft chairs at the far end.",
            "We are rehearsing.",
            "Nobody lingers.",
            "Mirrors and cushions as well.",
            "The old stove is going to be mended.",
            "On 3 March in the loft.",
            "It is easy to come by.",
            "We are here to bring ourselves up to date.",
            "It is different all the time.",
            "Members can come in.",
        ] {
            assert_eq!(told(notes), [""; 0], "{notes}");
        }
    }

    proptest::proptest! {
        #[test]
        fn any_notes_can_be_read_and_what_is_told_stands_in_them(notes in "((we|all|the|come|in|through|while|Jo|of|one|has|to|go|at|same|time|every|[a-z]{1,6})[ ,.]){0,14}") {
            for words in told(&notes) {
                proptest::prop_assert!(!words.is_empty() && notes.contains(words));
            }
        }
    }
}
