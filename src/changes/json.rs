//! What changed, for programs. The shape is frozen by its version.

use super::{Change, headline};
use crate::finding;
use crate::json;
use serde::Serialize;

#[derive(Serialize)]
struct Comparison<'a> {
    version: u8,
    old: &'a str,
    new: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    headline: Option<String>,
    changes: Vec<OneChange<'a>>,
    findings: Findings<'a>,
}

#[derive(Serialize)]
struct OneChange<'a> {
    about: &'static str,
    key: &'a str,
    text: String,
}

#[derive(Serialize)]
struct Findings<'a> {
    new: Vec<Finding<'a>>,
    gone: Vec<Finding<'a>>,
}

#[derive(Serialize)]
struct Finding<'a> {
    rule: &'static str,
    level: &'static str,
    message: &'a str,
}

/// Writes what changed between two files of these names, and the findings that are new and gone, as indented JSON.
#[must_use]
pub fn json(names: [&str; 2], changes: &[Change], findings: [&[&finding::Finding]; 2]) -> String {
    let [old, new] = names;
    let [more, gone] = findings;
    json::pretty(&Comparison {
        version: 1,
        old,
        new,
        headline: headline(changes, more).map(|text| text.plain()),
        changes: changes
            .iter()
            .map(|change| OneChange { about: change.about.word(), key: &change.key, text: change.text.plain() })
            .collect(),
        findings: Findings { new: more.iter().map(one).collect(), gone: gone.iter().map(one).collect() },
    })
}

fn one<'a>(finding: &&'a finding::Finding) -> Finding<'a> {
    Finding { rule: finding.rule.id, level: finding.level.word(), message: &finding.message }
}
