//! The shape that programs read. It is frozen by its version: what is inside `cop` may change, this may not.

use super::place::Place;
use super::{Judged, Summary};
use crate::json;
use serde::Serialize;
use std::io::{self, Write};

#[derive(Serialize)]
struct File<'a> {
    path: &'a str,
    findings: Vec<Finding<'a>>,
    ignored: Vec<Ignored<'a>>,
    skipped: Vec<&'a str>,
}

#[derive(Serialize)]
struct Finding<'a> {
    rule: &'a str,
    level: &'a str,
    message: &'a str,
    help: &'a str,
    start: Place,
    end: Place,
    related: Vec<Related<'a>>,
}

#[derive(Serialize)]
struct Related<'a> {
    message: &'a str,
    start: Place,
    end: Place,
}

#[derive(Serialize)]
struct Ignored<'a> {
    rule: &'a str,
    reason: &'a str,
}

#[derive(Serialize)]
struct Counts {
    files: usize,
    errors: usize,
    warnings: usize,
    advice: usize,
}

pub(super) const BEGIN: &str = "{\"version\":1,\n \"files\":[";

pub(super) fn file(judged: &Judged<'_>, out: &mut Vec<u8>) {
    let (source, checked) = (judged.source, judged.checked);
    let findings = checked.findings.iter().map(|finding| Finding {
        rule: finding.rule.id,
        level: finding.level.word(),
        message: &finding.message,
        help: &finding.help,
        start: source.place(finding.span.start),
        end: source.place(finding.span.end),
        related: finding
            .related
            .iter()
            .map(|(span, message)| Related { message, start: source.place(span.start), end: source.place(span.end) })
            .collect(),
    });
    let file = File {
        path: &source.name,
        findings: findings.collect(),
        ignored: checked.ignored.iter().map(|(rule, reason)| Ignored { rule: rule.id, reason }).collect(),
        skipped: checked.skipped.iter().map(|rule| rule.id).collect(),
    };
    out.extend_from_slice(b"\n  ");
    out.extend_from_slice(json::line(&file).as_bytes());
}

pub(super) fn end(summary: Summary, out: &mut impl Write) -> io::Result<()> {
    let counts =
        Counts { files: summary.files, errors: summary.errors, warnings: summary.warnings, advice: summary.advice };
    writeln!(out, "\n ],\n \"summary\":{}}}", json::line(&counts))
}
