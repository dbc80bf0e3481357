//! SARIF 2.1.0, which code scanning services read: every rule with its explanation, then a result for each finding.

use super::place::Source;
use super::{Judged, Summary, explained};
use crate::checks::RULES;
use crate::finding::{self, Level};
use crate::json;
use crate::session::Span;
use serde::Serialize;
use std::io::{self, Write};

const SCHEMA: &str = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

#[derive(Serialize)]
struct Tool {
    driver: Driver,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Driver {
    name: &'static str,
    version: &'static str,
    information_uri: &'static str,
    rules: Vec<Rule>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Rule {
    id: &'static str,
    short_description: Text,
    full_description: Text,
    help: Help,
    default_configuration: Configuration,
    properties: Properties,
}

#[derive(Serialize)]
struct Text {
    text: String,
}

#[derive(Serialize)]
struct Help {
    text: String,
    markdown: String,
}

#[derive(Serialize)]
struct Configuration {
    level: &'static str,
}

#[derive(Serialize)]
struct Properties {
    tags: [&'static str; 1],
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Finding {
    rule_id: &'static str,
    level: &'static str,
    message: Text,
    locations: [Location; 1],
    #[serde(skip_serializing_if = "Vec::is_empty")]
    related_locations: Vec<Location>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Location {
    physical_location: Physical,
    #[serde(skip_serializing_if = "Option::is_none")]
    message: Option<Text>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Physical {
    artifact_location: Artifact,
    region: Region,
}

#[derive(Serialize)]
struct Artifact {
    uri: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Region {
    start_line: usize,
    start_column: usize,
    end_line: usize,
    end_column: usize,
    byte_offset: usize,
    byte_length: usize,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Invocation {
    execution_successful: bool,
}

pub(super) fn begin(out: &mut impl Write) -> io::Result<()> {
    let driver = Driver {
        name: "cop",
        version: env!("CARGO_PKG_VERSION"),
        information_uri: env!("CARGO_PKG_REPOSITORY"),
        rules: RULES.iter().map(|(rule, _)| explained(rule)).collect(),
    };
    // Columns are counted as in every other report of `cop`.
    write!(
        out,
        "{{\"$schema\":\"{SCHEMA}\",\n \"version\":\"2.1.0\",\n \"runs\":[{{\"columnKind\":\"unicodeCodePoints\",\n \"tool\":{},\n \"results\":[",
        json::line(&Tool { driver })
    )
}

pub(super) fn file(judged: &Judged<'_>, out: &mut Vec<u8>) {
    for (at, finding) in judged.checked.findings.iter().enumerate() {
        out.extend_from_slice(if at == 0 { b"\n  " } else { b",\n  " });
        out.extend_from_slice(json::line(&result(finding, judged.source)).as_bytes());
    }
}

pub(super) fn end(summary: Summary, out: &mut impl Write) -> io::Result<()> {
    let invocation = Invocation { execution_successful: summary.unread == 0 };
    writeln!(out, "\n ],\n \"invocations\":[{}]}}]}}", json::line(&invocation))
}

fn explained(rule: &'static finding::Rule) -> Rule {
    let why = explained::why(rule).join("\n\n");
    Rule {
        id: rule.id,
        short_description: Text { text: rule.summary.to_owned() },
        help: Help { text: format!("{why}\n\n{}", explained::source(rule)), markdown: explained::markdown(rule) },
        full_description: Text { text: why },
        default_configuration: Configuration { level: word(rule.level) },
        properties: Properties { tags: [rule.family.word()] },
    }
}

fn result(finding: &finding::Finding, source: &Source<'_>) -> Finding {
    let related = finding.related.iter();
    Finding {
        rule_id: finding.rule.id,
        level: word(finding.level),
        message: Text { text: format!("{}. {}", finding.message, finding.help) },
        locations: [location(finding.span, None, source)],
        related_locations: related.map(|(span, label)| location(*span, Some(label), source)).collect(),
    }
}

fn location(span: Span, label: Option<&String>, source: &Source<'_>) -> Location {
    let (start, end) = (source.place(span.start), source.place(span.end));
    Location {
        physical_location: Physical {
            artifact_location: Artifact { uri: uri(source.path().unwrap_or("stdin")) },
            region: Region {
                start_line: start.line,
                start_column: start.column,
                end_line: end.line,
                end_column: end.column,
                byte_offset: start.byte,
                byte_length: end.byte - start.byte,
            },
        },
        message: label.map(|label| Text { text: label.clone() }),
    }
}

fn word(level: Level) -> &'static str {
    match level {
        Level::Error => "error",
        Level::Warning => "warning",
        Level::Advice => "note",
    }
}

/// A path as a reference to it: relative where it is, so that a service finds it in the repository.
fn uri(path: &str) -> String {
    let mut uri = String::from(if path.starts_with('/') { "file://" } else { "" });
    for byte in path.replace(std::path::MAIN_SEPARATOR, "/").bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => uri.push(byte.into()),
            _ => uri.push_str(&format!("%{byte:02X}")),
        }
    }
    uri
}
