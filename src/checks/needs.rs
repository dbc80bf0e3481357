//! What people said they need to get in and take part, from the counts of `[access]`.

use crate::session::{Count, Session, squeezed};

/// A need that the rules compare with the place. Vision, a quiet space and an interpreter are the host's to see to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Need {
    StepFree,
    Toilet,
    Hearing,
}

/// The words for them, without case, hyphens and spaces: the format's own, and what people write instead.
const WORDS: &[(Need, &[&str])] = &[
    (Need::StepFree, &["stepfree", "nosteps", "wheelchair", "wheelchairaccess", "ramp"]),
    (Need::Toilet, &["accessibletoilet", "disabledtoilet"]),
    (Need::Hearing, &["hearing", "hearingloop", "hardofhearing", "deaf", "lipreading"]),
];

/// The counts that stand for this need, of at least one person.
pub(super) fn needed(session: &Session, need: Need) -> impl Iterator<Item = &Count> {
    let words = WORDS.iter().filter(move |(one, _)| *one == need);
    let words = words.flat_map(|(_, words)| *words);
    let counts = session.access.needs.iter();
    counts.filter(move |count| {
        let name = squeezed(&count.name);
        count.people.value > 0 && words.clone().any(|word| *word == name)
    })
}
