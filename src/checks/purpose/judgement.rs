//! The judgement of a purpose: what speaks for its being clear, what against it, each with the words it rests on.
//!
//! Every signal counts a few points, all of them in one table ([`WEIGHING`]). The sum decides and is never shown;
//! what a facilitator sees are the words, and what is missing.

use super::sentence::Sentence;
use super::vocabulary::WORDS;
use crate::words::Text;
use std::ops::Range;

/// What the judgement looks at.
#[derive(Clone, Debug, Default)]
pub struct Purpose<'a> {
    /// The session's title.
    pub title: &'a str,
    /// The purpose itself.
    pub text: &'a str,
    /// What those who come have in common: words of the subject.
    pub interests: Vec<&'a str>,
    /// What those who come do: words for who it is for.
    pub roles: Vec<&'a str>,
    /// Words of the field that everybody there knows: they are subject, and never vague.
    pub jargon: Vec<&'a str>,
}

/// Something about a purpose that speaks for its being clear, or against it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Signal {
    /// Something to do together that one could watch: compare, map, repair.
    Doing,
    /// What is different when people leave: so that, by the end.
    Leaving,
    /// A verb that brings something into being: write, build, define.
    Making,
    /// A question to be answered together, with its question mark.
    Question,
    /// A thing that can be there in the end: a checklist, a map.
    Product,
    /// Talking, sharing or learning, with something specific right behind it.
    Talking,
    /// How, what, which: the subject put as a question.
    Asking,
    /// A subject told with several different words.
    Specific,
    /// Room enough to say it.
    Room,
    /// Words that could stand in any invitation.
    Vague,
    /// Words that take in everything: anything, various, all aspects.
    Breadth,
    /// Somebody talks and others listen.
    Telling,
    /// The verbs of a mission: promote, foster, empower.
    Mission,
    /// Company for its own sake.
    Social,
    /// The chatter of an invitation.
    Patter,
    /// The running of a group that does not exist yet.
    Governance,
}

/// How much a signal counts.
struct Weight {
    signal: Signal,
    /// Points for each time it is there; below nothing, it speaks against the purpose.
    points: i32,
    /// It counts at most so often: ten vague words are not ten times as vague as one.
    at_most: usize,
}

const fn weight(signal: Signal, points: i32, at_most: usize) -> Weight {
    Weight { signal, points, at_most }
}

/// What every signal counts. Judgement, in small whole numbers, from real purposes that two readers had labelled; the
/// README has the figures, and how to measure them again. What people do or make weighs most for it, what belongs to
/// a mission or an invitation most against it.
const WEIGHING: &[Weight] = &[
    weight(Signal::Doing, 3, 3),
    weight(Signal::Leaving, 3, 1),
    weight(Signal::Making, 2, 2),
    weight(Signal::Question, 2, 2),
    weight(Signal::Product, 1, 2),
    weight(Signal::Talking, 1, 1),
    weight(Signal::Asking, 1, 2),
    weight(Signal::Specific, 1, 1),
    weight(Signal::Room, 1, 3),
    weight(Signal::Vague, -1, 4),
    weight(Signal::Breadth, -1, 2),
    weight(Signal::Telling, -1, 2),
    weight(Signal::Mission, -2, 2),
    weight(Signal::Social, -2, 2),
    weight(Signal::Patter, -2, 2),
    weight(Signal::Governance, -3, 2),
];

/// A purpose with fewer points than this is unclear. Judgement: of the real purposes that readers found clear, one in
/// sixteen is below this line or the next; of the unclear ones, seven in ten.
const CLEAR_FROM: i32 = 2;

/// The same where nothing at all speaks against it, since a few plain words may be all it needs; and where it says
/// what people do together or leave with, which is what the rest of a sentence cannot take away.
const CLEAR_FROM_IN_DOUBT: i32 = 1;

/// So many different words about something make a subject told at some length.
const SPECIFIC_FROM: usize = 5;

/// Words that hold English sentences together and are rare in others.
const ENGLISH: &[&str] = &[
    "the", "and", "to", "of", "we", "our", "us", "for", "with", "from", "by", "at", "is", "are", "will", "how", "what",
    "which", "who", "that", "this", "it", "you", "your", "they", "their", "each", "or", "as", "about", "not", "when",
];
/// In so many words of English there is one of these. Judgement.
const SURELY_SOME_ENGLISH: usize = 6;

/// There is room to say it from so many words on, and three times as much from so many.
const ROOM_FROM: [usize; 3] = [18, 30, 30];

fn speaks_against(signal: Signal) -> bool {
    let mut weights = WEIGHING.iter();
    weights.any(|weight| weight.signal == signal && weight.points < 0)
}

/// One of the four things that a good purpose says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// Who it is for.
    Who,
    /// What they do together.
    Doing,
    /// About what.
    Subject,
    /// What they leave with.
    Leaving,
}

impl Part {
    /// The four, in the order of a sentence.
    pub const ALL: [Part; 4] = [Part::Who, Part::Doing, Part::Subject, Part::Leaving];

    /// What is missing where the part is, as the end of a sentence.
    #[must_use]
    pub fn words(self) -> &'static str {
        match self {
            Part::Who => "who it is for",
            Part::Doing => "what people will do together",
            Part::Subject => "what it is about",
            Part::Leaving => "what they leave with",
        }
    }
}

/// A purpose, judged.
#[derive(Debug)]
pub struct Judgement<'a> {
    /// The purpose, read.
    pub text: Text<'a>,
    /// Every signal with its words, by their index; none where it is the whole that counts.
    pub signals: Vec<(Signal, Range<usize>)>,
    /// The words for who it is for.
    pub who: Vec<Range<usize>>,
    /// The words that are about something, each stem once, the first few.
    pub specific: Vec<usize>,
    /// The words that neither any meeting has nor the title.
    pub new: Vec<usize>,
    /// Whether it has a word that holds English sentences together.
    english: bool,
}

impl<'a> Judgement<'a> {
    /// Judges a purpose.
    #[must_use]
    pub fn of(purpose: &Purpose<'a>) -> Judgement<'a> {
        let text = Text::read(purpose.text);
        let hits = WORDS.find(&text);
        let sentence = Sentence::new(&text, &hits, purpose);
        let mut signals = Vec::new();
        for hit in &hits {
            let at = hit.words.start;
            let Some(signal) = sentence.signal(hit).filter(|_| !text.is_denied(at)) else {
                continue;
            };
            // The file's own words may be what people will do, but they are never vague.
            if !(sentence.is_own(at) && speaks_against(signal)) {
                signals.push((signal, hit.words.clone()));
            }
        }
        signals.extend(sentence.unlisted_deeds().map(|at| (Signal::Doing, at..at + 1)));
        signals.extend(sentence.questions().map(|words| (Signal::Question, words)));
        let specific = sentence.specific();
        if specific.len() >= SPECIFIC_FROM {
            signals.push((Signal::Specific, 0..0));
        }
        let room = ROOM_FROM.iter().filter(|from| text.words.len() >= **from);
        signals.extend(room.map(|_| (Signal::Room, 0..0)));
        let (who, new) = (sentence.who(&hits), sentence.new_words());
        let english = (0..text.words.len()).any(|at| ENGLISH.contains(&text.plain(at)));
        Judgement { text, signals, who, specific, new, english }
    }

    /// Whether there are English words to judge at all. A file may not say that it is in another language, and nobody
    /// should be told that their Welsh is unclear.
    #[must_use]
    pub fn reads_as_english(&self) -> bool {
        let words = self.text.words.len();
        words > 0 && (self.english || words < SURELY_SOME_ENGLISH)
    }

    /// Whether the purpose is unclear, everything weighed.
    #[must_use]
    pub fn is_unclear(&self) -> bool {
        let points: i32 = WEIGHING.iter().map(|weight| self.points(weight)).sum();
        let against = self.signals.iter().any(|(signal, _)| speaks_against(*signal));
        let together = self.times(&[Signal::Doing, Signal::Leaving]) > 0;
        points < if against && !together { CLEAR_FROM } else { CLEAR_FROM_IN_DOUBT }
    }

    fn points(&self, weight: &Weight) -> i32 {
        let times = self.times(&[weight.signal]).min(weight.at_most);
        weight.points * i32::try_from(times).unwrap_or(0)
    }

    /// How often one of these signals is there.
    #[must_use]
    pub fn times(&self, signals: &[Signal]) -> usize {
        let found = self.signals.iter();
        found.filter(|(signal, _)| signals.contains(signal)).count()
    }

    /// The words of these signals as they were written, in their order, each once.
    #[must_use]
    pub fn quotes(&self, signals: &[Signal]) -> Vec<&'a str> {
        let mut quotes: Vec<&str> = Vec::new();
        for (signal, words) in &self.signals {
            let quote = self.text.quote(words.clone());
            if signals.contains(signal)
                && !quote.is_empty()
                && !quotes.iter().any(|other| other.eq_ignore_ascii_case(quote))
            {
                quotes.push(quote);
            }
        }
        quotes
    }

    /// The words that are about something, as they were written, each once.
    #[must_use]
    pub fn subject(&self) -> Vec<&'a str> {
        let words = self.specific.iter();
        words.map(|&at| self.text.quote(at..at + 1)).collect()
    }

    /// Which of the four things it does not say, in the order of a sentence.
    #[must_use]
    pub fn missing(&self) -> Vec<Part> {
        let mut parts = Part::ALL.to_vec();
        parts.retain(|part| match part {
            Part::Who => self.who.is_empty(),
            Part::Doing => self.times(&[Signal::Doing, Signal::Making, Signal::Talking]) == 0,
            Part::Subject => self.specific.is_empty(),
            Part::Leaving => self.times(&[Signal::Leaving, Signal::Making, Signal::Product]) == 0,
        });
        parts
    }
}

#[cfg(test)]
mod tests {
    use super::{Judgement, Part, Purpose, Signal};

    fn judged(text: &str) -> Judgement<'_> {
        Judgement::of(&Purpose { title: "First meeting", text, ..Purpose::default() })
    }

    #[test]
    fn a_purpose_that_says_what_people_will_do_is_clear() {
        for text in [
            "Beekeepers compare how they got colonies through a wet spring and each choose one change to make",
            "Work out which three footpaths flood first, and who can walk them after heavy rain",
            "How do you tell a family that their piano is not worth repairing? Tuners swap the words they use.",
            "We will re-cover two hymn books and write down the steps for those who could not come",
            "Night-shift porters draw the routes they really take, so that the new trolleys fit the doors",
            "Learn how to darn a heel by darning one; bring a sock",
            "Map where the village bench sponsors want their benches",
        ] {
            assert!(!judged(text).is_unclear(), "{text}");
        }
    }

    #[test]
    fn a_purpose_that_could_be_anybodys_is_unclear() {
        for text in [
            "Bees",
            "An informal social for beekeepers, all welcome",
            "To promote excellence and raise awareness across the piano trade",
            "Join us for drinks and a chat with like-minded walkers!",
            "Updates from the committee, followed by a talk",
            "A space to discuss anything related to hospital portering",
            "To facilitate engagement and support the development of our network",
            "Come and celebrate ten years of the footpath society with us",
        ] {
            assert!(judged(text).is_unclear(), "{text}");
        }
    }

    #[test]
    fn another_language_is_not_judged() {
        for text in
            ["Cyfarfod cyntaf i hyfforddwyr nofio lleol", "Erfahrungen der Imker nach einem nassen Frühling", "··· ··"]
        {
            assert!(!judged(text).reads_as_english(), "{text}");
        }
        for text in ["Maths", "Spring hive inspection", "How the new hives did"] {
            assert!(judged(text).reads_as_english(), "{text}");
        }
    }

    #[test]
    fn what_is_denied_does_not_count() {
        assert_eq!(judged("No updates, no slides").times(&[Signal::Telling]), 0);
        assert_eq!(judged("Updates and slides").times(&[Signal::Telling]), 2);
    }

    #[test]
    fn the_files_own_words_are_the_subject_and_never_vague() {
        let purpose = Purpose {
            text: "Engagement and value",
            jargon: vec!["engagement"],
            interests: vec!["added values"],
            ..Purpose::default()
        };
        let judgement = Judgement::of(&purpose);
        assert_eq!(judgement.times(&[Signal::Vague, Signal::Mission]), 0);
        assert_eq!(judgement.specific.len(), 2);
        let purpose = Purpose { text: "Map the paths", interests: vec!["mapping"], ..Purpose::default() };
        assert_eq!(Judgement::of(&purpose).times(&[Signal::Doing]), 1);
    }

    #[test]
    fn a_role_of_somebody_who_comes_says_who_it_is_for() {
        let purpose = Purpose {
            text: "Compare the knots that chandlers tie",
            roles: vec!["ship's chandler"],
            ..Purpose::default()
        };
        assert!(!Judgement::of(&purpose).missing().contains(&Part::Who));
        assert!(judged(purpose.text).missing().contains(&Part::Who));
    }
    #[test]
    fn whoever_does_it_at_the_beginning_is_who_it_is_for() {
        assert!(!judged("Plot holders compare hoses").missing().contains(&Part::Who));
        assert!(judged("Things compare badly").missing().contains(&Part::Who));
    }

    #[test]
    fn people_of_a_kind_and_who_they_are_say_who_it_is_for() {
        let says_who = |text: &str| !judged(text).missing().contains(&Part::Who);
        assert!(says_who("Mixed-practice vets who work alone compare night calls"));
        assert!(says_who("Compare night calls, for vets who work alone"));
        assert!(!says_who("Compare night calls and who answers them"));
        assert!(!says_who("Things who compare night calls"));
    }
}
