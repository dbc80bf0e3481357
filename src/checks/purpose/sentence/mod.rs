//! The words of a purpose with what they do in it: just enough grammar to tell "we map the paths" from "a map".

mod asking;
mod groups;
mod subjects;
mod talks;
mod things;

use super::judgement::Purpose;
use super::vocabulary::Role;
use super::weighing::{About, Ground, Signal};
use crate::words::{Hit, Mark, Prose, Stem};
use std::ops::Range;

/// Words after which a verb stands.
const BEFORE_A_VERB: &[&str] = &[
    "to", "we", "will", "we'll", "can", "could", "let", "let's", "us", "and", "or", "then", "by", "please", "people",
    "you", "they", "i", "who", "would", "might", "come", "help", "may", "also", "together", "you'll", "i'll", "of",
    "on", "for", "in", "through", "from", "what", "each", "everyone", "must", "should", "that", "not", "just",
    "jointly",
];

/// Words that stand between whoever does it and the verb, and change nothing: "we all read".
const BETWEEN: &[&str] = &["all", "always", "both", "even", "first", "often", "only", "still", "usually"];
/// Who or what stands before those.
const BEFORE_THOSE: &[&str] =
    &["can", "i", "let's", "may", "they", "us", "we", "we'll", "who", "will", "you", "you'll"];

/// Words after which an -ing word is a thing: "the meeting".
const ARTICLES: &[&str] =
    &["a", "an", "the", "our", "this", "your", "my", "their", "its", "each", "every", "next", "first", "last"];

/// Words that begin what narrows a noun down: "of …", "for …".
const BEFORE_A_COMPLEMENT: &[&str] = &[
    "of", "in", "for", "on", "about", "around", "with", "to", "when", "how", "regarding", "related", "from", "against",
    "who", "where",
];

/// Words that end a noun and its adjectives: what follows is said about it.
const AFTER_A_NOUN: &[&str] =
    &["of", "for", "to", "that", "which", "where", "who", "in", "on", "about", "with", "and", "or", "from", "at", "by"];

/// Titles that stand before the name of somebody who speaks, and what they do then.
const HONOURS: &[&str] =
    &["canon", "dame", "dr", "father", "fr", "mr", "mrs", "ms", "prof", "professor", "rabbi", "rev", "revd", "sir"];

/// So many words before a talk are searched for those. Judgement.
const CALLED: usize = 4;

/// What a mission builds, grows and shapes.
const CAUSES: &[&str] = &[
    "capacity", "communities", "community", "culture", "ecosystem", "future", "movement", "network", "networks",
    "region", "relationships", "society", "world",
];

/// Whole fields: whoever builds, grows or shapes one is on a mission.
const WHOLES: &[&str] = &["industry", "movement", "profession", "sector", "trade"];

/// Words for liking something, before what is liked.
const LIKINGS: &[&str] = &[
    "enjoy", "enjoys", "enthusiastic", "fond", "interest", "interested", "keen", "love", "loves", "passion",
    "passionate",
];

/// Who or what is called after a thing, behind it: "book lovers".
const CALLED_AFTER: &[&str] = &["club", "clubs", "fans", "lovers", "night"];

/// What people are able to do, behind in what.
const SKILLS: &[&str] = &["abilities", "ability", "experience", "level", "levels", "skill", "skills"];

/// Past forms that do not end in -ed, as people tell of a meeting.
const PAST: &[&str] = &["began", "came", "did", "gave", "had", "held", "made", "met", "took", "went"];

/// So many words there are at most between "who" and what has been. Judgement: "whose child has been".
const RELATIVE_REACH: usize = 4;

/// So many words before a deed are searched for "if you". Judgement: "if you have ever played".
const SUPPOSED_WITHIN: usize = 4;

/// How many words after a verb are searched for its object.
const OBJECT_REACH: usize = 6;

/// How many words an object has at most, with all that narrows it down. Judgement.
const LONGEST_OBJECT: usize = 16;

/// How many words there are at most between "is" and what something is. Judgement.
const LONGEST_DESCRIPTION: usize = 8;

/// The words of a purpose with what they do in it.
pub(super) struct Sentence<'t, 'a> {
    text: &'t Prose<'a>,
    roles: Vec<Roles>,
    /// Whether the word is one of the file's own: an interest, or jargon that everybody there knows.
    own: Vec<bool>,
    /// Whether the word is in a role of somebody who comes.
    own_people: Vec<bool>,
    /// Whether the word is in the title.
    titled: Vec<bool>,
    /// What stands in quotation marks.
    quoted: Vec<Range<usize>>,
    /// Whether nearly every word has a capital, so that a capital tells no name.
    all_capitals: bool,
}

/// What one word does, by the lists; it may do several things.
#[derive(Clone, Copy, Default)]
struct Roles(u32);

/// The roles of words that could stand in any sentence.
const PLAIN: u32 = 1 << Role::Plain as u32 | 1 << Role::Verb as u32;

impl<'t, 'a> Sentence<'t, 'a> {
    pub(super) fn new(text: &'t Prose<'a>, hits: &[Hit<Role>], purpose: &Purpose<'_>) -> Self {
        let mut roles = vec![Roles::default(); text.words.len()];
        // What one lives with is a thing like any other.
        for hit in hits.iter().filter(|hit| hit.means != Role::Lived) {
            for word in &mut roles[hit.words.clone()] {
                word.0 |= 1 << hit.means as u32;
            }
        }
        let own = [purpose.interests.as_slice(), &purpose.jargon].concat();
        Sentence {
            text,
            roles,
            own: text.among(&own),
            own_people: text.among(&purpose.roles),
            titled: text.among(&[purpose.title]),
            quoted: quoted(text),
            all_capitals: 2 * text.words.iter().filter(|word| word.name_like).count() > text.words.len(),
        }
    }

    /// How many words are in the lists at all.
    pub(super) fn known(&self) -> usize {
        self.roles.iter().filter(|roles| roles.0 != 0).count()
    }

    /// Whether the lists know this word as one of these.
    pub(super) fn is(&self, at: usize, role: Role) -> bool {
        self.roles[at].0 & 1 << role as u32 != 0
    }

    /// Whether the word is one of the file's own.
    pub(super) fn is_own(&self, at: usize) -> bool {
        let roles = self.roles[at].0;
        let plain = roles != 0 && roles & !PLAIN == 0;
        self.own[at] && !plain
    }

    /// What a hit says for or against the purpose, if it does in this sentence what its list is for.
    pub(super) fn ground(&self, hit: &Hit<Role>) -> Option<Ground> {
        let at = hit.words.start;
        // "a talk about" and "the work on" are things; other phrases of the lists of verbs are verbs wherever they stand.
        // Where it is spelt so, "practice" is a verb behind these.
        // And "practice for an exam" is some.
        let for_something = || self.text.words[at].first && self.text.plain(at + 1) == "for" && self.has_object(at + 1);
        let is_verb = matches!(self.text.before(at), "can" | "to" | "we" | "will" | "you");
        if self.text.plain(at) == "practice" && (is_verb || for_something()) {
            return Some(Ground { signal: Signal::Doing, words: hit.words.clone(), about: About::Something });
        }
        let phrase = hit.words.len() > 1 && !ARTICLES.contains(&self.text.before(at));
        let verb = phrase || self.is_verb(at);
        let deed = verb
            && !self.text.plain(at).ends_with("ed")
            && !self.is_liked(at)
            && !self.is_listed(at)
            && !self.is_supposed(at)
            && !self.is_of_a_skill(at);
        let object = || self.has_object(hit.words.end - 1);
        let signal = match hit.means {
            Role::Deed | Role::Make if deed && self.cause(hit.words.end).is_some() => Some(Signal::Mission),
            Role::Deed => deed.then_some(Signal::Doing),
            Role::Make => deed.then_some(Signal::Making),
            Role::Talk => (verb && object()).then_some(Signal::Talking),
            // "Our aim this evening" is one for the evening.
            Role::Mission if self.is_for_now(hit.words.clone()) || self.is_said_of_people(at) => None,
            Role::Mission => verb.then_some(Signal::Mission),
            // "Helps people to write a will" goes on with what is done.
            Role::Serve => (verb && !self.is_help(at) && !self.goes_on(hit.words.end)).then_some(Signal::Serving),
            Role::Product => self.is_thing(at).then_some(Signal::Product),
            Role::Asking => self.asks(at).then_some(Signal::Asking),
            Role::Vague => {
                (!self.is_better_as_a_verb(at) && !self.is_not_needed(hit.words.end)).then_some(Signal::Vague)
            }
            Role::Leave => (!self.is_no_end(hit.words.clone())).then_some(Signal::Leaving),
            // "Our coach and more experienced members".
            Role::Breadth if self.compares(hit.words.clone()) => None,
            Role::Breadth => Some(Signal::Breadth),
            // People who "talk around a table about what each is building" are not being talked to.
            Role::Telling => (!self.is_done(at) && !self.leads_to_work(hit.words.end)).then_some(Signal::Telling),
            Role::Social => Some(Signal::Social),
            // "Join us to measure" goes straight on to what is done, and "people who come along" invites nobody.
            Role::Patter if self.is_said_of_people(at) => None,
            Role::Patter => (!self.goes_on(hit.words.end)).then_some(Signal::Patter),
            Role::Governance => Some(Signal::Governance),
            Role::Plain
            | Role::Verb
            | Role::General
            | Role::Who
            | Role::Meeting
            | Role::Logistics
            | Role::Field
            | Role::Living
            | Role::Lived
            | Role::Forum => None,
        }?;
        let about = match signal {
            // "Everything from seeds to sheds" takes in all that there is between.
            Signal::Breadth if self.text.plain(hit.words.end) == "from" => 0,
            Signal::Vague | Signal::Telling | Signal::Breadth => self.narrowing(hit.words.clone()),
            _ => self.object(hit.words.end).len(),
        };
        let about = match about {
            _ if signal == Signal::Serving && self.opens_a_mission(at) => About::Nothing,
            0 => About::Nothing,
            1 => About::Something,
            _ => About::Particulars,
        };
        let cause = if signal == Signal::Mission { self.cause(hit.words.end) } else { None };
        Some(Ground { signal, words: at..cause.map_or(hit.words.end, |head| head + 1), about })
    }

    /// Whether the word stands where a verb stands.
    fn is_verb(&self, at: usize) -> bool {
        let (plain, before) = (self.text.plain(at), self.text.before(at));
        if before.is_empty() || self.text.words[at - 1].after == Mark::Pause || BEFORE_A_VERB.contains(&before) {
            return true;
        }
        if BEFORE_THOSE.contains(&self.text.before(at - 1)) && BETWEEN.contains(&before) {
            return true;
        }
        if plain.ends_with("ing") {
            // "the pruning of old trees" is a deed; "the meeting" and "data mapping" are things.
            return self.text.plain(at + 1) == "of" || !ARTICLES.contains(&before) && !self.is_specific(at - 1);
        }
        let base_form = !plain.ends_with('s');
        // In "collected dance tunes" the deed is over.
        let after_a_deed = !before.ends_with("ed") && (self.is(at - 1, Role::Deed) || self.is(at - 1, Role::Make));
        let after_people = self.is(at - 1, Role::Who) && before.ends_with('s');
        // "hosts swap", where "swap" is no thing that hosts could be asked for.
        let after_a_plural = base_form && is_plural(before) && !self.is(at, Role::Product);
        // "the guild compares".
        let after_a_group = [Role::Meeting, Role::Who].iter().any(|role| self.is(at - 1, *role));
        let third_person = !base_form
            && [Role::Deed, Role::Mission, Role::Serve].iter().any(|role| self.is(at, *role))
            && after_a_group
            && !is_plural(before)
            && !self.is(at, Role::Product);
        after_a_deed && base_form || after_people || after_a_plural || third_person
    }

    /// Whether the word is said of those who come, in a clause of their own: "for writers who are committed to".
    fn is_said_of_people(&self, at: usize) -> bool {
        let who = at - usize::from(at > 0 && matches!(self.text.before(at), "are" | "is"));
        self.text.before(who) == "who" && self.text.before(who - 1) != "we"
    }

    /// Whether "more" says how much of something, and not that there is more: "and more experienced members".
    fn compares(&self, words: Range<usize>) -> bool {
        self.text.plain(words.end - 1) == "more"
            && self.text.words[words.end - 1].after == Mark::None
            && !self.text.plain(words.end).is_empty()
            && !self.ends_a_noun(words.end)
    }

    /// Whether a talk goes on with something to do: "a talk and practice".
    fn leads_to_work(&self, end: usize) -> bool {
        let leads = matches!(self.text.plain(end), "and" | "then") && self.text.words[end - 1].after <= Mark::Pause;
        let work = |at: usize| {
            matches!(self.text.plain(at), "practical" | "practice" | "workshop")
                || at < self.roles.len() && self.is(at, Role::Deed) && self.text.plain(at).ends_with("ing")
        };
        leads && (work(end + 1) || work(end + 2))
    }

    /// Whether what stands before is said not to be needed: "experience is not essential".
    fn is_not_needed(&self, end: usize) -> bool {
        let behind = end..self.text.words.len().min(end + CALLED);
        let mut behind = behind.skip_while(|&at| matches!(self.text.plain(at), "is" | "are"));
        behind.next().is_some_and(|at| matches!(self.text.plain(at), "not" | "isn't" | "aren't"))
            && behind.next().is_some_and(|at| {
                matches!(self.text.plain(at), "essential" | "expected" | "necessary" | "needed" | "required")
            })
    }

    /// Whether the word says who may come, and not what is done: "if you play a cornet", "whether you have been playing".
    fn is_supposed(&self, at: usize) -> bool {
        let before = (at.saturating_sub(SUPPOSED_WITHIN)..at).rev();
        let mut before = before.take_while(|&at| self.text.words[at].after == Mark::None);
        let you = before.find(|&at| self.text.plain(at) == "you");
        you.is_some_and(|you| matches!(self.text.before(you), "if" | "whether"))
    }

    /// Whether the word says in what people are able, and not what they do: "sewing skills".
    fn is_of_a_skill(&self, at: usize) -> bool {
        self.text.plain(at).ends_with("ing")
            && self.text.words[at].after == Mark::None
            && SKILLS.contains(&self.text.plain(at + 1))
    }

    /// Whether words for what people leave with are none here: "each takes five minutes", "recent results in", and an end
    /// that is only a mission, "in order to provide".
    fn is_no_end(&self, words: Range<usize>) -> bool {
        let next = self.text.plain(words.end);
        let is_number = next.starts_with(|c: char| c.is_ascii_digit());
        let is_noun = self.text.plain(words.start) == "results"
            && words.start > 0
            && (ARTICLES.contains(&self.text.before(words.start)) || self.is(words.start - 1, Role::General));
        let serves = |at: usize| {
            [Role::Mission, Role::Serve].iter().any(|role| at < self.roles.len() && self.is(at, *role))
                && self.is_verb(at)
                && !self.has_object(at)
        };
        is_number || is_noun || self.text.words[words.end - 1].after == Mark::None && serves(words.end)
    }

    /// Whether the word is what somebody likes, and not what is done: "who love baking", "interested in climbing".
    fn is_liked(&self, at: usize) -> bool {
        let before = self.text.before(at);
        let liking = if matches!(before, "in" | "for" | "of" | "about") { self.text.before(at - 1) } else { before };
        self.text.plain(at).ends_with("ing") && LIKINGS.contains(&liking)
    }

    /// The cause that a verb is about, by its last word: "building a vibrant community", "grow the movement".
    fn cause(&self, object: usize) -> Option<usize> {
        // "Critique work, and build community" begins something else behind its "and".
        let verbs = [Role::Deed, Role::Make, Role::Mission, Role::Talk];
        let begins_again = |at: usize| verbs.iter().any(|role| at < self.roles.len() && self.is(at, *role));
        let ends = |at: usize| match self.text.plain(at) {
            "and" => begins_again(at + 1),
            _ => self.ends_a_noun(at),
        };
        let noun = (object..self.text.words.len().min(object + LONGEST_DESCRIPTION))
            .take_while(|&at| self.text.words[at - 1].after <= Mark::Pause && !ends(at));
        // "A stronger toy library sector" is the whole of a field, whatever stands before it.
        let whole = noun.clone().last().filter(|&at| WHOLES.contains(&self.text.plain(at)));
        let comparative = |at: usize| self.text.plain(at).ends_with("er") && self.text.words[at].after <= Mark::Pause;
        let head = noun.take_while(|&at| !self.is_concrete(at) || comparative(at)).last();
        whole.or(head.filter(|&at| CAUSES.contains(&self.text.plain(at))))
    }

    /// Whether an invitation goes on with what people will do: "to measure", "as we compare".
    fn goes_on(&self, at: usize) -> bool {
        let verb = match self.text.plain(at) {
            "to" | "and" => at + 1,
            "as" if self.text.plain(at + 1) == "we" => at + 2,
            _ => return false,
        };
        let deeds = [Role::Deed, Role::Make, Role::Talk];
        verb < self.roles.len()
            && self.text.words[at - 1].after == Mark::None
            && deeds.iter().any(|role| self.is(verb, *role))
    }

    /// Whether the word is the thing and not the verb, though it begins the sentence: "support for".
    fn is_help(&self, at: usize) -> bool {
        matches!(self.text.plain(at + 1), "for" | "group" | "groups" | "from")
    }

    /// Whether those who come do it: "we talk", "menders talk", "an evening to talk".
    fn is_done(&self, at: usize) -> bool {
        let (plain, before) = (self.text.plain(at), self.text.before(at));
        if before == "to" && matches!(plain, "read" | "talk") {
            return true;
        }
        let people =
            matches!(before, "we" | "you" | "they" | "people" | "who" | "us" | "each" | "other") || is_plural(before);
        people && self.text.words[at - 1].after == Mark::None && !plain.ends_with('s') && !plain.ends_with("ing")
    }

    /// Whether a vague word is a verb here that counts as something else: "to support", "sharing how each of us".
    pub(super) fn is_better_as_a_verb(&self, at: usize) -> bool {
        self.is_verb(at)
            && !self.is_help(at)
            && (self.is(at, Role::Mission)
                || self.is(at, Role::Serve)
                || self.is(at, Role::Talk) && (self.has_object(at) || self.is_asked(at + 1)))
    }

    fn is_asked(&self, at: usize) -> bool {
        self.roles.get(at).is_some_and(|roles| roles.0 & 1 << Role::Asking as u32 != 0)
    }

    /// Whether the word is a thing: "a plan", not "planning", and not "we plan".
    pub(super) fn is_thing(&self, at: usize) -> bool {
        let plain = self.text.plain(at);
        let may_be_a_verb = [Role::Deed, Role::Make, Role::Talk].iter().any(|role| self.is(at, *role));
        let inflected = plain.ends_with("ing") || plain.ends_with("ed");
        // A "book club" is no book.
        let people = [Role::Meeting, Role::Who, Role::Forum];
        let narrows = at + 1 < self.roles.len()
            && self.text.words[at].after == Mark::None
            && self.is(at, Role::Product)
            && !plain.ends_with('s')
            && (people.iter().any(|role| self.is(at + 1, *role)) || CALLED_AFTER.contains(&self.text.plain(at + 1)));
        !(narrows || inflected || may_be_a_verb && self.is_verb(at))
    }

    /// Whether something specific follows in the same clause.
    pub(super) fn has_object(&self, verb: usize) -> bool {
        let clause = (verb + 1..self.text.words.len().min(verb + 1 + LONGEST_OBJECT))
            .take_while(|&at| self.text.words[at - 1].after <= Mark::Pause);
        // Further off it belongs to the verb where nothing stands between that joins or parts.
        let parts =
            |at: usize| matches!(self.text.plain(at), "and" | "or") || self.text.words[at - 1].after == Mark::Pause;
        let mut near = clause.clone().take(OBJECT_REACH).chain(clause.take_while(|&at| !parts(at)));
        near.any(|at| self.is_specific(at) || self.is_brought(at))
    }

    /// Whether a word that may be a verb is a thing to bring: "bring a stand".
    fn is_brought(&self, at: usize) -> bool {
        let counted = matches!(self.text.before(at), "a" | "an" | "one" | "two" | "three");
        counted
            && self.roles[at].0 == 1 << Role::Verb as u32
            && self.text.stem(at.saturating_sub(2)) == Stem::of("bring")
    }

    fn ends_a_noun(&self, at: usize) -> bool {
        let plain = self.text.plain(at);
        AFTER_A_NOUN.contains(&plain) || BEFORE_A_COMPLEMENT.contains(&plain)
    }

    fn may_be_a_verb(&self, at: usize) -> bool {
        let verbs = [Role::Deed, Role::Make, Role::Talk, Role::Verb, Role::Asking];
        let plain = self.text.plain(at);
        verbs.iter().any(|role| self.is(at, *role)) && self.is_verb(at)
            || matches!(plain, "is" | "are" | "will" | "we" | "who" | "where" | "how" | "what" | "which")
    }

    /// Where the text tells what has been: "we met", "was founded".
    pub(super) fn past(&self) -> impl Iterator<Item = Range<usize>> {
        (0..self.text.words.len()).filter_map(|at| {
            let (plain, before) = (self.text.plain(at), self.text.before(at));
            let told = matches!(before, "we" | "they" | "i") && (is_past(plain) || PAST.contains(&plain));
            let been = matches!(before, "has" | "have") && plain == "been";
            let of_people = || {
                let before = (at.saturating_sub(RELATIVE_REACH)..at).rev();
                let mut before = before.take_while(|&at| self.text.words[at].after == Mark::None);
                before.any(|at| matches!(self.text.plain(at), "who" | "whose" | "which" | "that"))
            };
            ((told || been || matches!(plain, "was" | "were")) && !of_people())
                .then(|| at - usize::from(told || been)..at + 1)
        })
    }

    /// The aims that an "and" adds, each with it: "and plan". Two nouns that it joins are no aims, nor are two verbs with
    /// one object ("collect and sort the stays"), nor what is only part of a name.
    pub(super) fn aims(&self) -> impl Iterator<Item = Range<usize>> {
        let verbs = [Role::Deed, Role::Make, Role::Talk, Role::Serve, Role::Mission];
        (1..self.text.words.len()).filter_map(move |at| {
            let joined = matches!(self.text.before(at), "and" | "plus" | "also" | "then");
            // "and find" is in the lists whole.
            let is_verb = |at: usize| verbs.iter().any(|role| self.is(at, *role)) || self.is(at, Role::Verb);
            let verb =
                verbs.iter().any(|role| self.is(at, *role)) || self.is(at - 1, Role::Leave) && self.is(at, Role::Leave);
            let shares = at >= 2 && is_verb(at - 2) && self.is_verb(at - 2) && !self.is_thing(at - 2);
            let named = self.text.words[at].name_like && !self.all_capitals;
            (joined && verb && !shares && !named && !self.is_help(at) && !is_plural(self.text.plain(at)))
                .then(|| at - 1..at + 1)
        })
    }

    /// Whether these words are part of a name or a title, and say nothing themselves: capitals in the middle of a
    /// sentence that is not all in capitals, or quotation marks.
    pub(super) fn is_named(&self, words: &Range<usize>) -> bool {
        let capital = |at: usize| self.text.words[at].name_like && !self.text.words[at].first;
        self.quoted.iter().any(|title| title.contains(&words.start)) || !self.all_capitals && words.clone().all(capital)
    }

    /// How many things narrow a noun down, behind it or before it: "support for lacemakers who start a sprig".
    fn narrowing(&self, mut noun: Range<usize>) -> usize {
        // "Discussion group on": the kind of meeting changes nothing.
        if noun.end < self.text.words.len()
            && self.text.words[noun.end - 1].after == Mark::None
            && self.is(noun.end, Role::Meeting)
        {
            noun.end += 1;
        }
        let narrowed = self.text.words[noun.end - 1].after == Mark::None
            && BEFORE_A_COMPLEMENT.contains(&self.text.plain(noun.end));
        // "A space for anything about ropes" is narrowed down to nothing.
        let end = self.text.words.len().min(noun.end + OBJECT_REACH);
        if narrowed && (noun.end..end).any(|at| self.is(at, Role::Breadth)) {
            return 0;
        }
        let behind = if narrowed { self.object(noun.end + 1).len() } else { 0 };
        let before = (0..noun.start).rev();
        behind + before.take_while(|&at| self.is_concrete(at) && self.text.words[at].after == Mark::None).count()
    }

    /// The things behind a verb, up to the end of its clause, each once, products counted as one.
    fn object(&self, start: usize) -> Vec<usize> {
        let verbs = [Role::Deed, Role::Make, Role::Mission, Role::Serve, Role::Talk];
        let (mut things, mut product, mut anything) = (Vec::new(), None, false);
        for at in start..self.text.words.len().min(start + LONGEST_OBJECT) {
            if at > start {
                let ends = self.text.words[at - 1].after;
                let joined = ends == Mark::Pause || matches!(self.text.before(at), "and" | "or" | "then");
                let verb = verbs.iter().any(|role| self.is(at, *role)) && self.is_verb(at) && !self.is_thing(at);
                if ends >= Mark::Stop || self.is(at, Role::Leave) || joined && verb && anything {
                    break;
                }
            }
            if self.is(at, Role::Product) && self.is_thing(at) {
                product = Some(at);
            } else if (self.is_concrete(at) || self.is_told_of(at)) && self.is_new_among(at, &things) {
                things.push(at);
            }
            anything |= self.roles[at].0 & !PLAIN != 0 || self.is_concrete(at);
        }
        things.extend(product);
        things
    }
}

/// The words in double quotation marks.
fn quoted(text: &Prose<'_>) -> Vec<Range<usize>> {
    let is_mark = |c: char| matches!(c, '"' | '“' | '”' | '«' | '»');
    let mut start = None;
    let mut quoted = vec![];
    for (at, word) in text.words.iter().enumerate() {
        let opens = text.written[..word.span.start].ends_with(is_mark);
        let behind = text.written[word.span.end..].trim_start_matches([',', '.', '?', '!']);
        start = start.or(opens.then_some(at));
        if behind.starts_with(is_mark)
            && let Some(start) = start.take()
        {
            quoted.push(start..at + 1);
        }
    }
    quoted
}

/// "worked", but not "need".
fn is_past(word: &str) -> bool {
    word.ends_with("ed") && !word.ends_with("eed")
}

fn is_plural(word: &str) -> bool {
    word.ends_with('s') && !word.ends_with("ss") && !word.ends_with("us") && !word.ends_with("is")
}
