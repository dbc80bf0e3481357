//! The words of a purpose with what they do in it: just enough grammar to tell "we map the paths" from "a map".

use super::judgement::{Ground, Purpose, Signal};
use super::vocabulary::Role;
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

/// Words after which even a word of no list is a verb.
const BEFORE_ANY_VERB: &[&str] =
    &["will", "we'll", "you'll", "i'll", "can", "could", "let's", "should", "would", "must"];

/// Words after which "to" begins a verb, so that "introduction to" does not.
const BEFORE_AN_INFINITIVE: &[&str] = &[
    "is", "are", "be", "how", "want", "plan", "learn", "aims", "aim", "hope", "goal", "meet", "us", "you", "where",
    "what", "need", "like", "try", "together", "ways",
];

/// Words that follow a verb at the beginning of a sentence.
const BEFORE_AN_OBJECT: &[&str] =
    &["the", "a", "an", "our", "your", "this", "these", "some", "one", "two", "three", "each"];

/// Words after which an -ing word is a thing: "the meeting".
const ARTICLES: &[&str] =
    &["a", "an", "the", "our", "this", "your", "my", "their", "its", "each", "every", "next", "first", "last"];

/// Questions that begin so ask whether one wants to come, and not what to talk about.
const HOOKS: &[&str] = &[
    "do", "are", "have", "did", "is", "can", "interested", "want", "ever", "looking", "would", "does", "fancy",
    "ready", "keen", "need", "enjoy", "love", "like", "new", "thinking",
];

/// General verbs that say that something is being done when a sentence begins with them.
const GERUNDS: &[&str] = &[
    "asking", "breaking", "calling", "carrying", "changing", "choosing", "dealing", "finding", "getting", "growing",
    "handling", "holding", "keeping", "moving", "preparing", "putting", "running", "setting", "taking", "telling",
    "turning", "using",
];

/// Words that begin what narrows a noun down: "of …", "for …".
const BEFORE_A_COMPLEMENT: &[&str] = &[
    "of", "in", "for", "on", "about", "around", "with", "to", "when", "how", "regarding", "related", "from", "against",
    "who", "where",
];

/// Words that end a noun and its adjectives: what follows is said about it.
const AFTER_A_NOUN: &[&str] =
    &["of", "for", "to", "that", "which", "where", "who", "in", "on", "about", "with", "and", "or", "from", "at", "by"];

/// What a group is there for, by its name.
const AIMS: &[&str] = &["mission", "aim", "aims", "goal", "goals", "objective", "objectives", "vision", "purpose"];

/// What a group does that is there for something: "aims to".
const ASPIRING: &[&str] = &["aims", "aspires", "endeavours", "exists", "hopes", "seeks", "strives", "wishes", "works"];

/// Words for a group that may be the occasion: "the goal of the session" is what those who come will do.
const OCCASIONS: &[&str] = &[
    "afternoon", "call", "class", "course", "day", "discussion", "evening", "event", "meeting", "morning", "project",
    "roundtable", "session", "today", "tonight", "week", "workshop",
];

/// Titles that stand before the name of somebody who speaks, and what they do then.
const HONOURS: &[&str] =
    &["canon", "dame", "dr", "father", "fr", "mr", "mrs", "ms", "prof", "professor", "rabbi", "rev", "revd", "sir"];
const SPEAKING: &[&str] = &[
    "describe", "discuss", "explain", "explore", "introduce", "look", "present", "share", "show", "speak", "talk",
    "tell",
];

/// Words shortly before a talk that say that this is one, and not that one is spoken of.
const BEFORE_A_TALK: &[&str] = &["this", "give", "gives", "giving", "hosting", "hear", "bring", "is"];

/// So many words before a talk are searched for those. Judgement.
const CALLED: usize = 4;

/// What a mission builds, grows and shapes.
const CAUSES: &[&str] = &[
    "capacity", "communities", "community", "culture", "ecosystem", "future", "movement", "network", "networks",
    "region", "relationships", "society", "world",
];

/// Stretches of time that may be spent on something.
const SPANS: &[&str] = &["afternoon", "day", "evening", "hour", "hours", "minutes", "morning", "time"];

/// Whole fields: whoever builds, grows or shapes one is on a mission.
const WHOLES: &[&str] = &["industry", "movement", "profession", "sector", "trade"];

/// What a mission does to people, by the beginnings of the verbs.
const TO_PEOPLE: &[&str] =
    &["bring", "connect", "educat", "enabl", "encourag", "engag", "equip", "mobilis", "mobiliz", "motivat"];

/// Words for liking something, before what is liked.
const LIKINGS: &[&str] = &[
    "enjoy", "enjoys", "enthusiastic", "fond", "interest", "interested", "keen", "love", "loves", "passion",
    "passionate",
];

/// Who or what is called after a thing, behind it: "book lovers".
const CALLED_AFTER: &[&str] = &["club", "clubs", "fans", "lovers", "night"];

/// Endings of nouns that nobody can point at.
const ABSTRACT: &[&str] =
    &["ity", "ities", "ness", "ment", "ments", "ance", "ence", "ancy", "ency", "ism", "ship", "hood"];

/// Past forms that do not end in -ed, as people tell of a meeting.
const PAST: &[&str] = &["began", "came", "did", "gave", "had", "held", "made", "met", "took", "went"];

/// What hosts say of themselves and their group, and no guest does at a session.
const OF_A_HOST: &[&str] = &[
    "aim", "attend", "believe", "enjoy", "hold", "hope", "host", "invite", "join", "meet", "need", "offer", "organise",
    "organize", "provide", "want", "welcome",
];

/// So many words there are at most between "who" and what has been. Judgement: "whose child has been".
const RELATIVE_REACH: usize = 4;

/// So many words about something are as good as any number.
const ENOUGH: usize = 8;

/// How many words after a verb are searched for its object.
const OBJECT_REACH: usize = 6;

/// How many words an object has at most, with all that narrows it down. Judgement.
const LONGEST_OBJECT: usize = 16;

/// How many words there are at most between "is" and what something is. Judgement.
const LONGEST_DESCRIPTION: usize = 8;

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

/// At most so many words at the beginning of a sentence say who does it.
const DOERS: usize = 4;

impl<'t, 'a> Sentence<'t, 'a> {
    pub(super) fn new(text: &'t Prose<'a>, hits: &[Hit<Role>], purpose: &Purpose<'_>) -> Self {
        let mut roles = vec![Roles::default(); text.words.len()];
        for hit in hits {
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
        let deed = verb && !self.text.plain(at).ends_with("ed") && !self.is_liked(at) && !self.is_listed(at);
        let object = || self.has_object(hit.words.end - 1);
        let signal = match hit.means {
            Role::Deed | Role::Make if deed && self.cause(hit.words.end).is_some() => Some(Signal::Mission),
            Role::Deed => deed.then_some(Signal::Doing),
            Role::Make => deed.then_some(Signal::Making),
            Role::Talk => (verb && object()).then_some(Signal::Talking),
            // "Our aim this evening" is one for the evening.
            Role::Mission if self.is_for_now(hit.words.clone()) => None,
            Role::Mission => verb.then_some(Signal::Mission),
            // "Helps people to write a will" goes on with what is done.
            Role::Serve => (verb && !self.is_help(at) && !self.goes_on(hit.words.end)).then_some(Signal::Serving),
            Role::Product => self.is_thing(at).then_some(Signal::Product),
            Role::Asking => self.asks(at).then_some(Signal::Asking),
            Role::Vague => {
                (!self.is_better_as_a_verb(at) && !self.is_not_needed(hit.words.end)).then_some(Signal::Vague)
            }
            Role::Leave => Some(Signal::Leaving),
            Role::Breadth => Some(Signal::Breadth),
            // People who "talk around a table about what each is building" are not being talked to.
            Role::Telling => (!self.is_done(at) && !self.leads_to_work(hit.words.end)).then_some(Signal::Telling),
            Role::Social => Some(Signal::Social),
            // "Join us to measure" goes straight on to what is done.
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
        let after_a_deed = self.is(at - 1, Role::Deed) || self.is(at - 1, Role::Make);
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

    /// Whether "our aim" goes on with an occasion: "our aim tonight", "our aim for the evening".
    fn is_for_now(&self, aim: Range<usize>) -> bool {
        let behind = aim.end..self.text.words.len().min(aim.end + CALLED);
        let mut behind = behind.take_while(|&at| !matches!(self.text.plain(at), "is" | "are"));
        self.text.plain(aim.start) == "our" && behind.any(|at| OCCASIONS.contains(&self.text.plain(at)))
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

    /// Whether the text opens with what is to be done to people: "Bringing together growers", "To engage young singers".
    fn opens_a_mission(&self, at: usize) -> bool {
        let opens = at == 0 && self.text.plain(0).ends_with("ing") || at == 1 && self.text.plain(0) == "to";
        opens && TO_PEOPLE.iter().any(|verb| self.text.plain(at).starts_with(verb))
    }

    /// Whether the word is what somebody likes, and not what is done: "who love baking", "interested in climbing".
    fn is_liked(&self, at: usize) -> bool {
        let before = self.text.before(at);
        let liking = if matches!(before, "in" | "for" | "of" | "about") { self.text.before(at - 1) } else { before };
        self.text.plain(at).ends_with("ing") && LIKINGS.contains(&liking)
    }

    /// The cause that a verb is about, by its last word: "building a vibrant community", "grow the movement".
    fn cause(&self, object: usize) -> Option<usize> {
        let ends = |at: usize| self.text.plain(at) != "and" && self.ends_a_noun(at);
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
        if (before, plain) == ("to", "talk") {
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
        let may_be_a_verb = self.is(at, Role::Deed) || self.is(at, Role::Make);
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

    /// Whether the word opens a question, and does not only tie a clause to what was named before it: "the hall
    /// where we meet".
    pub(super) fn asks(&self, at: usize) -> bool {
        let before = self.text.before(at);
        let noun = |at| {
            self.is_specific(at)
                || [Role::Meeting, Role::Forum].iter().any(|role| self.is(at, *role))
                || [Role::General, Role::Meeting, Role::Forum, Role::Who, Role::Field, Role::Product, Role::Vague]
                    .iter()
                    .any(|role| self.is(at, *role))
                    && self.is_thing(at)
        };
        let asks = before.is_empty()
            || self.text.words[at - 1].after == Mark::None
                && !matches!(before, "is" | "are" | "was" | "be" | "this" | "that's")
                && !noun(at - 1);
        asks && !self.is_a_message(at)
    }

    /// "Let us know how you are and what we can do" asks for a message.
    fn is_a_message(&self, at: usize) -> bool {
        let start = (0..=at).rev().find(|&at| self.text.words[at].first).unwrap_or(0);
        (start..at.saturating_sub(2)).any(|at| self.text.plain(at) == "let" && self.text.plain(at + 2) == "know")
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

    /// Where the text says what the group is or is there for, and not what is done there: "is a forum", "the group
    /// brings together", "the mission of our guild", "A gathering for".
    pub(super) fn descriptions(&self) -> impl Iterator<Item = Range<usize>> {
        (0..self.text.words.len()).filter_map(|at| {
            let opening = || self.mission(at).or_else(|| self.label(at));
            let whole = || self.identity(at).or_else(|| self.aspires(at));
            whole().or_else(|| self.text.words[at].first.then(opening).flatten())
        })
    }

    /// "is a forum", "are a community".
    fn identity(&self, at: usize) -> Option<Range<usize>> {
        let is = matches!(self.text.plain(at), "is" | "are") && ARTICLES.contains(&self.text.plain(at + 1));
        let group = if is { self.group(at + 1) } else { None };
        group.map(|end| at..end + 1)
    }

    /// "Exists to", "seeks to", said of a group and not of an occasion.
    fn aspires(&self, at: usize) -> Option<Range<usize>> {
        if self.text.plain(at + 1) != "to" || !ASPIRING.contains(&self.text.plain(at)) {
            return None;
        }
        let start = (0..=at).rev().find(|&at| self.text.words[at].first)?;
        let occasion = (start..at).any(|at| OCCASIONS.contains(&self.text.plain(at)));
        (start < at && !occasion).then(|| at..at + 2)
    }

    /// "The mission of our guild is", at the beginning of a sentence; the goal of a session is what people will do.
    fn mission(&self, start: usize) -> Option<Range<usize>> {
        // "Our main aims are to": whoever says so speaks of the group.
        let stands =
            |at: &usize| AIMS.contains(&self.text.plain(*at)) && matches!(self.text.plain(at + 1), "is" | "are");
        if self.text.plain(start) == "our"
            && let Some(aim) = (start + 1..start + 5).find(stands)
        {
            return Some(start..aim + 1);
        }
        let aim = (start..start + 2).find(|&at| AIMS.contains(&self.text.plain(at)))?;
        let of = self.text.plain(aim + 1) == "of" && matches!(self.text.plain(aim + 2), "the" | "this" | "our");
        let mut group = (aim + 3..aim + 3 + LONGEST_DESCRIPTION).take_while(|&at| self.text.plain(at) != "is");
        let occasion = |at: usize| OCCASIONS.contains(&self.text.plain(at).trim_end_matches('s'));
        (of && !group.any(occasion)).then(|| start..aim + 1)
    }

    /// Whether the word stands in a sentence that tells of a mission, behind it: nobody does it that evening.
    pub(super) fn is_of_a_mission(&self, at: usize) -> bool {
        let start = (0..=at).rev().find(|&at| self.text.words[at].first).unwrap_or(0);
        self.mission(start).is_some_and(|mission| mission.end <= at)
    }

    /// "This group develops", and a sentence that only names a group: "A gathering for friends".
    fn label(&self, start: usize) -> Option<Range<usize>> {
        let words = &self.text.words;
        let end = self.group(start)?;
        let verb = end + 1;
        let serves = |at| [Role::Serve, Role::Mission, Role::Make].iter().any(|role| self.is(at, *role));
        // "This circle helps people to weave" says what happens.
        let goes_on = (verb + 1..words.len().min(verb + OBJECT_REACH)).any(|at| self.goes_on(at));
        let verb_follows = verb < words.len() && words[end].after == Mark::None && serves(verb);
        if verb_follows && is_plural(self.text.plain(verb)) && !goes_on {
            return Some(start..verb + 1);
        }
        let alone = words[end].after > Mark::None || verb == words.len() || self.ends_a_noun(verb);
        let named = alone && (start == end || ARTICLES.contains(&self.text.plain(start)));
        let next = (start + 1..words.len()).find(|&at| words[at].first).unwrap_or(words.len());
        (named && !(start..next).any(|at| self.may_be_a_verb(at))).then(|| start..end + 1)
    }

    /// The last word for a group in the noun that begins here.
    fn group(&self, start: usize) -> Option<usize> {
        (start..self.text.words.len().min(start + LONGEST_DESCRIPTION))
            .take_while(|&at| at == start || self.text.words[at - 1].after == Mark::None)
            .take_while(|&at| !AFTER_A_NOUN.contains(&self.text.plain(at)))
            .filter(|&at| self.is(at, Role::Forum) || self.is(at, Role::Meeting))
            .last()
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

    /// The words by which the session calls itself a talk: "in this webinar", "A talk by", "will speak on".
    pub(super) fn audience(&self, hits: &[Hit<Role>]) -> Option<Range<usize>> {
        let talks = hits.iter().filter(|hit| hit.means == Role::Telling && self.is_a_talk(&hit.words));
        let mut talks = talks.map(|hit| hit.words.clone());
        let speaks = |at: usize| {
            let several = matches!(self.text.plain(at - 2), "we" | "you" | "they" | "who" | "each" | "everyone");
            let will = self.text.before(at) == "will" && !several && !is_plural(self.text.plain(at - 2));
            will && matches!(self.text.plain(at), "speak" | "talk" | "present" | "lecture")
        };
        let will = || (2..self.text.words.len()).find(|&at| speaks(at)).map(|at| at - 1..at + 1);
        talks.next().or_else(will).or_else(|| self.speaker())
    }

    /// "Dr Pell introduces", at the beginning of a sentence.
    fn speaker(&self) -> Option<Range<usize>> {
        let starts = (0..self.text.words.len())
            .filter(|&at| self.text.words[at].first && HONOURS.contains(&self.text.plain(at)));
        starts.into_iter().find_map(|start| {
            let name = (start + 1..self.text.words.len())
                .take_while(|&at| self.text.words[at].name_like && !self.text.words[at].first)
                .last()?;
            let verb = name + 1 + usize::from(self.text.plain(name + 1) == "will");
            SPEAKING.iter().any(|told| self.text.plain(verb).starts_with(told)).then(|| start..verb + 1)
        })
    }

    /// Whether a word for a talk is what the session is: it opens the sentence, or "this" and the like lead to it.
    fn is_a_talk(&self, talk: &Range<usize>) -> bool {
        let at = talk.start;
        // "A talk and hands-on session" is more than a talk.
        let more = matches!(self.text.plain(talk.end), "and" | "then");
        if more || !self.is_thing(at) || self.is_done(at) || self.text.is_denied(at) {
            return false;
        }
        let words = &self.text.words;
        let start = (at.saturating_sub(CALLED)..at).rev().take_while(|&at| words[at].after == Mark::None).last();
        let before = start.unwrap_or(at)..at;
        let opens = (before.start..=at).any(|at| words[at].first);
        let called = before.clone().any(|at| BEFORE_A_TALK.contains(&self.text.plain(at)));
        called || opens && !before.clone().any(|at| self.may_be_a_verb(at))
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

    /// How many things of the whole text one could point at, each once, up to this many: more of them say nothing more.
    pub(super) fn things(&self, most: usize) -> usize {
        let mut things = Vec::new();
        for at in 0..self.text.words.len() {
            if things.len() < most && self.is_concrete(at) && self.is_new_among(at, &things) {
                things.push(at);
            }
        }
        things.len()
    }

    /// Whether somebody is told of by a clause, and so is somebody in particular: "parents whose child", "those who lost".
    fn is_told_of(&self, at: usize) -> bool {
        self.is(at, Role::Who)
            && is_plural(self.text.plain(at))
            && self.text.words[at].after == Mark::None
            && matches!(self.text.plain(at + 1), "who" | "whose")
    }

    /// Whether an -ing word is a thing among things: "prayer and teaching", with nothing that is taught.
    fn is_listed(&self, at: usize) -> bool {
        if !self.text.plain(at).ends_with("ing") {
            return false;
        }
        let joined = matches!(self.text.before(at), "and" | "or" | "for" | "of" | "about" | "on");
        let verbs = [Role::Deed, Role::Make, Role::Talk, Role::Verb];
        let after_a_verb = at >= 2
            && !self.text.words[at - 1].first
            && (self.text.plain(at - 2).ends_with("ing") || verbs.iter().any(|role| self.is(at - 2, *role)));
        let alone = at + 1 == self.text.words.len() || self.text.words[at].after >= Mark::Pause;
        joined && !after_a_verb && alone
    }

    fn is_new_among(&self, at: usize, others: &[usize]) -> bool {
        others.iter().all(|&other| self.text.stem(other) != self.text.stem(at))
    }

    /// Whether the word names something that one could point at: of no list, no abstraction, no place.
    fn is_concrete(&self, at: usize) -> bool {
        let plain = self.text.plain(at);
        // Most words are in some list, and not looked at any further.
        self.is_specific(at)
            && !plain.ends_with("ly")
            && !ABSTRACT.iter().any(|ending| plain.ends_with(ending))
            && !self.is_place(at)
    }

    /// Whether the word is part of where something is: "at Mill Road Church" is a place, "Robinson's Gilead" is none.
    fn is_place(&self, at: usize) -> bool {
        let words = &self.text.words;
        let name = (0..=at).rev().take_while(|&at| words[at].name_like && !words[at].first).last();
        let is_somebody = |at: usize| HONOURS.contains(&self.text.plain(at));
        name.is_some_and(|name| {
            matches!(self.text.before(name), "in" | "at" | "from" | "near" | "the" | "speaker" | "speakers")
                || (name..=at).any(is_somebody)
        })
    }

    /// What time is spent on: "an hour writing", "spend the morning pruning".
    pub(super) fn pastimes(&self) -> impl Iterator<Item = usize> {
        (2..self.text.words.len()).filter(|&at| {
            let mut before = at.saturating_sub(OBJECT_REACH)..at;
            SPANS.contains(&self.text.before(at))
                && self.text.plain(at).ends_with("ing")
                && !self.is(at, Role::Meeting)
                && !self.is(at, Role::Vague)
                && before.any(|at| matches!(self.text.plain(at), "spend" | "spending"))
        })
    }

    /// What a session is on, and what those who come do to something in words that could be said of anything: "a morning on
    /// wax moths", "we take two frames apart", "start a queen".
    pub(super) fn subjects(&self) -> impl Iterator<Item = Range<usize>> {
        (0..self.text.words.len()).filter_map(|at| {
            let on = self.is(at, Role::Meeting) && matches!(self.text.plain(at + 1), "about" | "around" | "on");
            if on && self.text.words[at].after == Mark::None {
                return (self.object(at + 2).len() > 1).then(|| at..at + 2);
            }
            if self.roles[at].0 != 1 << Role::Verb as u32 {
                return None;
            }
            let ours = match self.text.before(at) {
                "" => BEFORE_AN_OBJECT.contains(&self.text.plain(at + 1)),
                "will" => matches!(self.text.before(at - 1), "we" | "you"),
                before => matches!(before, "let's" | "we" | "we'll" | "you'll"),
            };
            let plain = self.text.plain(at);
            let is_now = || !plain.ends_with("ed") && !plain.ends_with("ing") && !PAST.contains(&plain);
            (ours && is_now() && !OF_A_HOST.contains(&plain) && !self.object(at + 1).is_empty()).then(|| at..at + 1)
        })
    }

    /// What those who come are asked to help with: "help us sort the seeds", "come and help put up the stall".
    pub(super) fn help(&self) -> impl Iterator<Item = Range<usize>> {
        (0..self.text.words.len()).filter_map(|at| {
            if self.text.plain(at) != "help" || self.text.before(at) == "to" || self.text.words[at].after > Mark::None {
                return None;
            }
            // "Help with your phone" is what happens there.
            if self.text.plain(at + 1) == "with" {
                return self.has_object(at + 1).then(|| at..at + 2);
            }
            let asked = matches!(self.text.before(at), "" | "and" | "come" | "please");
            let verb = at + 1 + usize::from(self.text.plain(at + 1) == "us");
            let known = verb < self.roles.len()
                && [Role::Deed, Role::Make, Role::Verb].iter().any(|role| self.is(verb, *role))
                && ![Role::Serve, Role::Mission, Role::Product].iter().any(|role| self.is(verb, *role));
            (asked && known && self.has_object(verb)).then(|| at..verb + 1)
        })
    }

    /// Words of no list that stand where only a verb stands: "we will regrout", "Regrout your", "how to regrout",
    /// "Regrouting old".
    pub(super) fn unlisted_deeds(&self) -> impl Iterator<Item = usize> {
        (0..self.text.words.len()).filter(|&at| {
            let (plain, before) = (self.text.plain(at), self.text.before(at));
            // "By pressing apples" says how, whatever it is for.
            if before == "by" && plain.ends_with("ing") {
                let known = [Role::Deed, Role::Make, Role::Serve, Role::Mission, Role::Vague];
                return !known.iter().any(|role| self.is(at, *role));
            }
            let listed = at > 0 && self.text.words[at - 1].after == Mark::Pause && GERUNDS.contains(&plain);
            if (before.is_empty() || listed) && plain.ends_with("ing") {
                let known = self.roles[at].0 == 0 || GERUNDS.contains(&plain);
                return known && self.has_object(at) && self.cause(at + 1).is_none();
            }
            let opened = match before {
                "" => self.text.words[at].after == Mark::None && BEFORE_AN_OBJECT.contains(&self.text.plain(at + 1)),
                "to" => at >= 2 && BEFORE_AN_INFINITIVE.contains(&self.text.plain(at - 2)),
                "all" | "both" | "each" => at >= 2 && self.text.before(at - 1) == "we",
                _ => BEFORE_ANY_VERB.contains(&before),
            };
            let name = self.text.words[at].name_like && !before.is_empty();
            opened && !name && !plain.ends_with("ly") && self.roles[at].0 == 0 && self.is_specific(at)
        })
    }

    /// The sentences that ask something, with or without a question mark ("How to keep a rope dry"), but for those that
    /// ask whether one wants to come.
    pub(super) fn questions(&self) -> impl Iterator<Item = Range<usize>> {
        let words = &self.text.words;
        let starts = (0..words.len()).filter(|&at| words[at].first);
        starts.filter_map(|start| {
            let end = (start + 1..words.len()).find(|&at| words[at].first);
            let end = end.unwrap_or(words.len());
            // "Solving puzzles? Need a hand?" go on from a question that asks whether one wants to come.
            let opening = self.text.plain(start);
            let hook = HOOKS.contains(&opening) || opening.ends_with("ing") && !self.is(start, Role::Asking);
            let asks = self.is(start, Role::Asking) || words[end - 1].after == Mark::Question;
            (asks && !hook).then_some(start..end)
        })
    }

    /// What those who come live with, which is what they will talk about: "parents caring for a child with asthma".
    pub(super) fn circumstances(&self, hits: &[Hit<Role>]) -> impl Iterator<Item = Range<usize>> {
        let shared = hits.iter().filter(|hit| hit.means == Role::Living);
        shared.map(|hit| hit.words.clone()).filter(|words| {
            let people = (words.start.saturating_sub(2)..words.start).any(|at| {
                self.is(at, Role::Who)
                    || matches!(self.text.plain(at), "anyone" | "anybody" | "everyone" | "people" | "those")
            });
            people && !self.object(words.end).is_empty()
        })
    }

    /// The words for who it is for.
    pub(super) fn who(&self, hits: &[Hit<Role>]) -> Vec<Range<usize>> {
        let listed = hits.iter().filter(|hit| hit.means == Role::Who);
        let own = (0..self.text.words.len()).filter(|&at| {
            self.own_people[at]
                && ![Role::Plain, Role::Verb, Role::General, Role::Who].iter().any(|role| self.is(at, *role))
        });
        // "Plot holders compare …": whoever does it, in the plural, at the beginning.
        let deeds = hits.iter().filter(|hit| hit.means == Role::Deed);
        let deeds = deeds.filter(|hit| self.ground(hit).is_some_and(|ground| ground.signal == Signal::Doing));
        let several = |at: usize| {
            is_plural(self.text.plain(at))
                && ![Role::Plain, Role::Verb, Role::General].iter().any(|role| self.is(at, *role))
        };
        let doers = deeds
            .map(|deed| 0..deed.words.start)
            .find(|doers| (1..=DOERS).contains(&doers.end) && several(doers.end - 1));
        // "vets who work alone", wherever they stand.
        let described = (1..self.text.words.len())
            .filter(|&at| self.text.plain(at) == "who" && several(at - 1))
            .map(|at| at - 1..at);
        listed.map(|hit| hit.words.clone()).chain(own.map(|at| at..at + 1)).chain(doers).chain(described).collect()
    }

    /// The words that are about something, each stem once, the first few: more of them say nothing more.
    pub(super) fn specific(&self) -> Vec<usize> {
        let mut specific: Vec<usize> = Vec::new();
        for at in 0..self.text.words.len() {
            let stem = self.text.stem(at);
            if self.is_specific(at) && specific.iter().all(|&other| self.text.stem(other) != stem) {
                specific.push(at);
            }
            if specific.len() == ENOUGH {
                break;
            }
        }
        specific
    }

    /// The words that neither any meeting has nor the title.
    pub(super) fn new_words(&self) -> Vec<usize> {
        let general = [Role::Plain, Role::Verb, Role::Meeting, Role::Logistics];
        (0..self.text.words.len())
            .filter(|&at| !self.titled[at] && !general.iter().any(|role| self.is(at, *role)))
            .collect()
    }

    /// Whether the word is about something: it is in none of the lists, or one of the file's own.
    fn is_specific(&self, at: usize) -> bool {
        let plain = self.text.plain(at);
        self.is_own(at) || self.roles[at].0 == 0 && plain.len() > 1 && !plain.bytes().all(|byte| byte.is_ascii_digit())
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
