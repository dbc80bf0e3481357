//! What a rule is, and what it has to say about one place of a file.
//! Data only: `checks` makes findings, `report` prints them.

use crate::session::{Edit, Span};

/// How much a finding matters. The order is by weight, so that levels compare.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// Polish.
    Advice,
    /// Likely to spoil a first session.
    Warning,
    /// Cannot be right as written, or would harm or turn somebody away.
    Error,
}

impl Level {
    /// The word for it in every report and in the file.
    pub fn word(self) -> &'static str {
        match self {
            Level::Advice => "advice",
            Level::Warning => "warning",
            Level::Error => "error",
        }
    }
}

/// The part of the plan a rule looks at; `explain` lists rules under these, in this order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Family {
    /// The file itself: its syntax, keys and words.
    File,
    /// Who is coming.
    People,
    /// What the session is for.
    Purpose,
    /// The room.
    Venue,
    /// The day and the hours.
    Time,
    /// What there is to talk about.
    Content,
    /// Greeting, food, access and care.
    Welcome,
}

impl Family {
    /// The heading of its rules in `explain`.
    pub fn word(self) -> &'static str {
        match self {
            Family::File => "file",
            Family::People => "people",
            Family::Purpose => "purpose",
            Family::Venue => "venue",
            Family::Time => "time",
            Family::Content => "content",
            Family::Welcome => "welcome",
        }
    }
}

/// Everything there is to know about a rule, but for the function that applies it (`checks::RULES` pairs the two).
#[derive(Debug)]
pub struct Rule {
    /// Names the trouble, and reads well after "allow": `venue-too-formal`. Also the name of its file.
    pub id: &'static str,
    /// Where `explain` lists it.
    pub family: Family,
    /// The heaviest level it gives of itself; a check may give a lighter one.
    pub level: Level,
    /// A few words, lower case, no full stop.
    pub summary: &'static str,
    /// The explanation a facilitator reads, in paragraphs.
    pub why: &'static str,
    /// Where `why` and the threshold come from, or that it is judgement.
    pub source: &'static str,
    /// TOML that trips it: under each place a comment with carets and the message.
    pub bad: &'static str,
    /// The same, put right.
    pub good: &'static str,
    /// Rules that say the same trouble better: where one of them fires, this one keeps quiet.
    pub silenced_by: &'static [&'static str],
    /// What it rests on, and so when it is skipped.
    pub rests_on: &'static [RestsOn],
}

/// Something a rule cannot judge without. Where the file denies it, the rule is skipped and the reports say so.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RestsOn {
    /// It reads English words, and the file may be in another language.
    English,
    /// It counts the days from today. No file denies that, but what it finds comes and goes while the file stays the same.
    Today,
    /// It counts the entries of this list (a key such as `attendee`), and the list may be cut at its bound.
    Whole(&'static str),
}

/// One thing a rule has to say about one place. Made by [`Rule::at`].
#[derive(Clone, Debug)]
pub struct Finding {
    /// The rule that says it.
    pub rule: &'static Rule,
    /// The rule's own level, unless the check or the user gave another.
    pub level: Level,
    /// The place, in bytes of the file.
    pub span: Span,
    /// What is the matter, with the figures, in the words of the file.
    pub message: String,
    /// What to do next.
    pub help: String,
    /// The other ends of a conflict, each with a word about it.
    pub related: Vec<(Span, String)>,
    /// What puts it right, where that is mechanical and certain; else nothing.
    pub fix: Vec<Edit>,
}

impl Rule {
    /// A finding of this rule at `span`, at the rule's own level, without help yet.
    pub fn at(&'static self, span: impl Into<Span>, message: impl Into<String>) -> Finding {
        Finding {
            rule: self,
            level: self.level,
            span: span.into(),
            message: message.into(),
            help: String::new(),
            related: Vec::new(),
            fix: Vec::new(),
        }
    }
}

impl Finding {
    /// The same, with what to do next.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Finding {
        self.help = help.into();
        self
    }

    /// The same, at a lighter or heavier level.
    #[must_use]
    pub fn level(mut self, level: Level) -> Finding {
        self.level = level;
        self
    }

    /// The same, with what puts it right: only for what is mechanical and certain.
    #[must_use]
    pub fn fix(mut self, edits: Vec<Edit>) -> Finding {
        self.fix = edits;
        self
    }

    /// The same, pointing also at `span`.
    #[must_use]
    pub fn related(mut self, span: Span, label: impl Into<String>) -> Finding {
        self.related.push((span, label.into()));
        self
    }
}
