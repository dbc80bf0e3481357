//! The purpose: one judgement, made once for a file, and the rules that speak from it.

mod frame;
pub(super) mod governance_first;
mod grounds;
mod judgement;
pub(super) mod purpose_circular;
pub(super) mod purpose_could_be_sharper;
pub(super) mod purpose_information_giving;
pub(super) mod purpose_many_aims;
pub(super) mod purpose_missing;
pub(super) mod purpose_placeholder;
pub(super) mod purpose_too_long;
pub(super) mod purpose_too_short;
pub(super) mod purpose_vague;
mod sentence;
mod vocabulary;
mod weighing;

use super::Context;
use crate::facts::People;
use crate::session::{At, Session};
use frame::frame;
use judgement::{Part, Purpose};
use smol_str::SmolStr;

pub(super) use judgement::Judgement;

/// The file's purpose, judged; none where there is no purpose to read, or it is not in English.
#[must_use]
pub(super) fn judge<'s>(session: &'s Session, people: &'s People) -> Option<Judgement<'s>> {
    let about = &session.session;
    let text = about.purpose.text().filter(|_| session.is_english())?;
    let judgement = Judgement::of(&Purpose {
        title: about.title.text().unwrap_or_default(),
        text,
        interests: people.interests.iter().map(|shared| shared.name.as_str()).collect(),
        roles: frame::roles(session).into_keys().collect(),
        jargon: session.checks.house_jargon.iter().map(|word| word.as_str()).collect(),
    });
    judgement.reads_as_english().then_some(judgement)
}

/// What speaks for a purpose and against it: every row of the weighing by its name, whether it speaks for the purpose,
/// and how often it counts here. For `tests/measure`, which tries other points.
#[must_use]
pub fn weighed(title: &str, text: &str) -> Vec<(String, bool, usize)> {
    Judgement::of(&Purpose { title, text, ..Purpose::default() }).weighed()
}

/// The judgement, and the purpose it is about with its place.
fn judged<'c, 's>(context: &'c Context<'s>) -> Option<(&'c Judgement<'s>, &'s At<SmolStr>)> {
    Some((context.purpose.as_ref()?, context.session.session.purpose.get()?))
}

/// How many words a message quotes; the rest would only be more of the same.
const QUOTED: usize = 4;

/// Words in quotation marks, as a list: "foster", "culture" and "impact".
fn quoted(words: &[&str]) -> String {
    let words: Vec<String> = words.iter().take(QUOTED).map(|word| format!("\"{word}\"")).collect();
    listed(&words, "and")
}

/// A list as it is said: "a, b and c".
fn listed<S: AsRef<str>>(parts: &[S], last_join: &str) -> String {
    match parts {
        [] => String::new(),
        [only] => only.as_ref().to_owned(),
        [first @ .., last] => {
            let first: Vec<&str> = first.iter().map(AsRef::as_ref).collect();
            format!("{} {last_join} {}", first.join(", "), last.as_ref())
        }
    }
}

/// Parts of a purpose as a list: "who it is for or what they leave with".
fn joined(parts: &[Part], last_join: &str) -> String {
    let parts: Vec<&str> = parts.iter().map(|part| part.words()).collect();
    listed(&parts, last_join)
}

/// What the purpose does not say, as the end of a message about what it says: ": nothing says who it is for".
fn unsaid(judgement: &Judgement<'_>) -> String {
    match judgement.missing().as_slice() {
        [] => String::new(),
        parts if parts.len() == Part::ALL.len() => ", and there is nothing else in it".to_owned(),
        parts => format!(": nothing says {}", joined(parts, "or")),
    }
}

#[cfg(test)]
mod tests {
    use crate::checks::run;
    use crate::finding::Level;
    use crate::session;
    use chrono::NaiveDate;

    /// The findings about purpose and venue, as level and rule.
    fn found(file: &str) -> Vec<(Level, &'static str)> {
        let today = NaiveDate::from_ymd_opt(2027, 1, 4).unwrap();
        let checked = run(&session::read(file.as_bytes()), today, &[]);
        let findings = checked.findings.iter();
        findings
            .map(|finding| (finding.level, finding.rule.id))
            .filter(|(_, id)| id.starts_with("purpose") || *id == "governance-first" || id.starts_with("venue-too-f"))
            .collect()
    }

    #[test]
    fn a_purpose_gets_at_most_two_findings_and_the_most_useful_ones() {
        let file = "[session]
            title = 'Bell ringers'
            purpose = 'Updates and slides to promote best practice and elect a chair and foster engagement and so on'";
        assert_eq!(found(file), [(Level::Warning, "governance-first"), (Level::Warning, "purpose-information-giving")]);
    }

    #[test]
    fn what_each_takes_home_is_what_they_leave_with() {
        for purpose in [
            "Bike menders compare how they turn down a job kindly, and each takes one sentence home.",
            "Bike menders compare how they turn down a job kindly, and everybody takes a sentence away.",
        ] {
            assert_eq!(found(&format!("[session]\npurpose = '{purpose}'")), []);
        }
    }

    #[test]
    fn words_in_another_language_are_not_judged_and_fields_are() {
        let file = "[session]
            title = 'Clychau'
            purpose = 'networking'
            language = 'cy'
            [venue]
            name = 'Boardroom'
            kind = 'lecture-theatre'";
        assert_eq!(found(file), [(Level::Warning, "venue-too-formal")]);
        assert_eq!(found(&file.replace("kind = 'lecture-theatre'", "")), []);
    }
}
