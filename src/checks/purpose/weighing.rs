//! The weighing of a purpose: every signal counts one point for it or against it, by one table ([`WEIGHING`]).

use std::ops::Range;

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
    /// Talking, sharing or learning, with something specific right behind it; or any verb of those who come, or what the
    /// session is on, likewise.
    Talking,
    /// How, what, which: the subject put as a question.
    Asking,
    /// What those who come live with.
    Shared,
    /// A subject told with several things that one could point at.
    Specific,
    /// Room enough to say it.
    Room,
    /// Words that could stand in any invitation.
    Vague,
    /// Words that take in everything: anything, various, all aspects.
    Breadth,
    /// Somebody talks and others listen.
    Telling,
    /// The session calls itself a talk.
    Audience,
    /// The verbs of a mission: promote, foster, empower.
    Mission,
    /// Helps or betters something: support, improve.
    Serving,
    /// Company for its own sake.
    Social,
    /// The chatter of an invitation.
    Patter,
    /// What the group is, and not what happens there.
    Group,
    /// What has been, and not what will be.
    Past,
    /// The running of a group that does not exist yet.
    Governance,
}

/// What a verb or a noun is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum About {
    /// Nothing that one could point at: a whole field, a worn word, the group itself.
    Nothing,
    /// One thing.
    Something,
    /// One thing and what narrows it down.
    Particulars,
}

/// A signal, and the words it rests on.
#[derive(Clone, Debug)]
pub struct Ground {
    /// What it is.
    pub signal: Signal,
    /// Its words by their index; none where it is the whole that counts.
    pub words: Range<usize>,
    /// What it is about: the object of a verb, what narrows a noun down.
    pub about: About,
}

/// A row of the weighing: a signal that counts one point for the purpose, or one against it.
struct Weight {
    signal: Signal,
    /// It counts so where what it is about is at least this, and at most that.
    about: [About; 2],
    /// Whether it speaks for the purpose.
    speaks_for: bool,
    /// It counts at most so often: ten vague words are not ten times as vague as one.
    at_most: usize,
}

impl Weight {
    fn weighs(&self, ground: &Ground) -> bool {
        self.signal == ground.signal && (self.about[0]..=self.about[1]).contains(&ground.about)
    }

    /// How often it counts among these.
    fn counted(&self, grounds: &[Ground]) -> usize {
        grounds.iter().filter(|ground| self.weighs(ground)).count().min(self.at_most)
    }
}

const fn for_it(signal: Signal, about: [About; 2], at_most: usize) -> Weight {
    Weight { signal, about, speaks_for: true, at_most }
}

const fn against(signal: Signal, about: [About; 2], at_most: usize) -> Weight {
    Weight { signal, about, speaks_for: false, at_most }
}

/// Whatever it is about.
const ANYTHING: [About; 2] = [About::Nothing, About::Particulars];
/// About one thing or more.
const SOMETHING: [About; 2] = [About::Something, About::Particulars];
/// About one thing and what narrows it down.
const PARTICULARS: [About; 2] = [About::Particulars, About::Particulars];
/// A verb or a worn word that is about nothing one could point at.
const NOTHING: [About; 2] = [About::Nothing, About::Nothing];

/// What speaks for a purpose and what against it. Each counts one: points fitted to real purposes told those of other
/// places apart no better, as `tests/measure` shows. A word is judged by what it is about: "support" is worn, and
/// "support people who ask for records" is not; "design" is done, and "design the future" is not.
const WEIGHING: &[Weight] = &[
    for_it(Signal::Doing, ANYTHING, 2),
    for_it(Signal::Making, SOMETHING, 2),
    for_it(Signal::Leaving, ANYTHING, 1),
    for_it(Signal::Question, ANYTHING, 2),
    for_it(Signal::Asking, ANYTHING, 2),
    for_it(Signal::Product, ANYTHING, 2),
    for_it(Signal::Talking, ANYTHING, 1),
    for_it(Signal::Shared, ANYTHING, 1),
    for_it(Signal::Specific, ANYTHING, 2),
    for_it(Signal::Room, ANYTHING, 3),
    for_it(Signal::Vague, PARTICULARS, 1),
    against(Signal::Vague, NOTHING, 3),
    against(Signal::Serving, NOTHING, 2),
    against(Signal::Telling, ANYTHING, 2),
    against(Signal::Audience, ANYTHING, 1),
    against(Signal::Past, ANYTHING, 1),
    against(Signal::Breadth, NOTHING, 2),
    against(Signal::Mission, ANYTHING, 2),
    against(Signal::Patter, NOTHING, 2),
    against(Signal::Patter, SOMETHING, 1),
    against(Signal::Group, ANYTHING, 1),
    against(Signal::Governance, ANYTHING, 1),
    against(Signal::Social, ANYTHING, 2),
];

/// With fewer points than this it may be clear to those it is meant for: worth a question. Judgement.
const SURELY_CLEAR_FROM: i32 = 2;

/// How clear a purpose is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Clarity {
    /// Nobody could tell what people will do there.
    Unclear,
    /// It may be clear to those it is meant for.
    Doubtful,
    /// It says enough.
    Clear,
}

/// What tells somebody what will happen there.
const TELLS: &[Signal] = &[Signal::Doing, Signal::Making, Signal::Question, Signal::Leaving, Signal::Shared];

/// How clear a purpose is, all its grounds weighed. It is unclear, as nearly every reader would say, where nothing speaks
/// for it, or more against it than for it; where as much, only if it tells nothing that will happen there, nor of things
/// at some length. Judgement: of those that do, too many are clear to those they are meant for (`tests/measure`).
#[must_use]
pub(super) fn clarity(grounds: &[Ground]) -> Clarity {
    let nothing_for_it = points(grounds, true) == 0;
    let at_length = grounds.iter().filter(|ground| ground.signal == Signal::Specific).count() > 1;
    let tells = at_length || grounds.iter().any(|ground| TELLS.contains(&ground.signal) && counts(ground));
    match sum(grounds) {
        _ if nothing_for_it => Clarity::Unclear,
        ..0 => Clarity::Unclear,
        0 if !tells => Clarity::Unclear,
        0..SURELY_CLEAR_FROM => Clarity::Doubtful,
        SURELY_CLEAR_FROM.. => Clarity::Clear,
    }
}

/// The points for it less those against it.
#[must_use]
pub(super) fn sum(grounds: &[Ground]) -> i32 {
    points(grounds, true) - points(grounds, false)
}

/// The points for it, or those against it.
fn points(grounds: &[Ground], for_it: bool) -> i32 {
    let weights = WEIGHING.iter().filter(|weight| weight.speaks_for == for_it);
    i32::try_from(weights.map(|weight| weight.counted(grounds)).sum::<usize>()).unwrap_or(i32::MAX)
}

/// Every row of the table by its name, whether it speaks for the purpose, and how often it counts here.
#[must_use]
pub(super) fn rows(grounds: &[Ground]) -> Vec<(String, bool, usize)> {
    let name = |weight: &Weight| format!("{:?} {:?}..{:?}", weight.signal, weight.about[0], weight.about[1]);
    WEIGHING.iter().map(|weight| (name(weight), weight.speaks_for, weight.counted(grounds))).collect()
}

/// Whether a ground counts at all: a worn word that is about enough does not.
#[must_use]
pub(super) fn counts(ground: &Ground) -> bool {
    WEIGHING.iter().any(|weight| weight.weighs(ground))
}

/// Whether a signal ever speaks against a purpose.
#[must_use]
pub(super) fn speaks_against(signal: Signal) -> bool {
    let mut weights = WEIGHING.iter();
    weights.any(|weight| weight.signal == signal && !weight.speaks_for)
}
