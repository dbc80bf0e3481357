//! What people said they need to get in and take part: the counts of `[access]`, read once.

use super::Facts;
use crate::session::{Count, Known, squeezed};

/// A need, as the format names them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Need {
    /// A way in without steps.
    StepFree,
    /// An accessible toilet.
    Toilet,
    /// To hear well.
    Hearing,
    /// To read and see well.
    Vision,
    /// Somewhere quiet to go.
    Quiet,
    /// An interpreter's help.
    Interpreter,
    /// Something else, that the host knows of.
    Other,
}

/// A need, and those who have it.
#[derive(Clone, Copy, Debug)]
pub struct Needed<'s> {
    /// What they need.
    pub need: Need,
    /// As the file has it: the words and the number of people, who are one or more.
    pub count: &'s Count,
}

/// The words for them, without case, hyphens and spaces: the format's own, and what people write instead.
const WORDS: &[(Need, &[&str])] = &[
    (
        Need::StepFree,
        &[
            "cannotmanagestairs", "crutches", "levelaccess", "mobilityscooter", "nostairs", "nosteps", "ramp",
            "rollator", "stepfree", "stepfreeaccess", "walker", "wheelchair", "wheelchairaccess", "wheelchairuser",
        ],
    ),
    (Need::Toilet, &["accessibletoilet", "disabledtoilet"]),
    (Need::Hearing, &["hearing", "hearingloop", "hardofhearing", "deaf", "lipreading"]),
    (Need::Vision, &["vision", "largeprint", "lowvision", "partiallysighted"]),
    (Need::Quiet, &["quietspace", "quietroom", "quiet"]),
    (Need::Interpreter, &["interpreter", "signlanguage", "bsl", "bslinterpreter"]),
];

/// The need that some words name, also among others: "BSL interpreter, please".
fn named(words: &str) -> Need {
    let words: Vec<String> = words.split(|c: char| !c.is_alphanumeric()).map(squeezed).collect();
    let has = |known: &&str| (0..words.len()).any(|from| begin_with(&words[from..], known));
    let known = WORDS.iter().find(|(_, known)| known.iter().any(has));
    known.map_or(Need::Other, |(need, _)| *need)
}

/// Whether the first few words, without spaces, are this one.
fn begin_with(words: &[String], known: &str) -> bool {
    let mut rest = known;
    for word in words {
        match rest.strip_prefix(word.as_str()) {
            Some("") => return true,
            Some(left) => rest = left,
            None => return false,
        }
    }
    false
}

impl<'s> Facts<'s> {
    /// What people need, in the order of the file; of at least one person each.
    pub fn needs(&self) -> impl Iterator<Item = Needed<'s>> + use<'s> {
        let counts = self.session.access.needs.iter();
        counts.filter(|count| count.people.value > 0).map(|count| Needed { need: named(&count.name), count })
    }

    /// How many people have this need, in people; the places in the file are those of [`Facts::needs`].
    #[must_use]
    pub fn people_who_need(&self, need: Need) -> usize {
        self.needs().filter(|one| one.need == need).map(|one| one.count.people.value as usize).sum()
    }

    /// Whether the place denies a need: there are steps, or there is no accessible toilet. A call denies neither.
    #[must_use]
    pub fn is_denied(&self, need: Need) -> bool {
        let venue = &self.session.venue;
        let known = match need {
            Need::StepFree => venue.step_free.copied(),
            Need::Toilet => venue.accessible_toilet.copied(),
            _ => None,
        };
        known == Some(Known::No) && !self.is_online()
    }
}
