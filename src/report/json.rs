//! The shape that programs read. It is frozen by its version: what is inside `cop` may change, this may not.

use super::place::Place;
use super::{Judged, Summary};
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

pub(super) fn begin(out: &mut impl Write) -> io::Result<()> {
    write!(out, "{{\"version\":1,\n \"files\":[")
}

pub(super) fn file(judged: &Judged<'_>, first: bool, out: &mut impl Write) -> io::Result<()> {
    out.write_all(if first { b"\n  " } else { b",\n  " })?;
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
            .map(|(span, message)| Related {
                message,
                start: source.place(span.start),
                end: source.place(span.end),
            })
            .collect(),
    });
    let file = File {
        path: &source.name,
        findings: findings.collect(),
        ignored: checked
            .ignored
            .iter()
            .map(|(rule, reason)| Ignored {
                rule: rule.id,
                reason,
            })
            .collect(),
        skipped: checked.skipped.iter().map(|rule| rule.id).collect(),
    };
    serde_json::to_writer(out, &file).map_err(io::Error::from)
}

pub(super) fn end(summary: Summary, out: &mut impl Write) -> io::Result<()> {
    let Summary {
        files,
        errors,
        warnings,
        advice,
    } = summary;
    let counts = serde_json::to_string(&Counts {
        files,
        errors,
        warnings,
        advice,
    })?;
    writeln!(out, "\n ],\n \"summary\":{counts}}}")
}
