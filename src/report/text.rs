//! The report a person reads: the file's own lines, with carets under what is meant.

use super::short::one_line;
use super::{Judged, Source, Style, Summary};
use crate::finding::{Finding, Level};
use crate::session::Span;
use annotate_snippets::{AnnotationKind, Group, Level as Weight, Renderer, Snippet};
use std::io::{self, Write};

/// At most so many findings of the advice level: more is nagging. Guidance section 7; the number is the design's.
const ADVICE: usize = 5;
/// The longest line of a file that is shown whole, in bytes; of a longer one, the part around the place.
const LINE: usize = 400;

pub(super) fn file(judged: &Judged<'_>, style: Style, out: &mut impl Write) -> io::Result<()> {
    let checked = judged.checked;
    let renderer = Renderer::styled().term_width(style.width);
    let mut advice = 0;
    for finding in &checked.findings {
        advice += usize::from(finding.level == Level::Advice);
        if finding.level == Level::Advice && advice > ADVICE && !style.all {
            continue;
        }
        writeln!(
            out,
            "{}\n",
            renderer.render(&[group(finding, judged.source)])
        )?;
    }
    if advice > ADVICE && !style.all {
        writeln!(
            out,
            "{} more pieces of advice: `--all` shows them.\n",
            advice - ADVICE
        )?;
    }
    if checked.findings.is_empty() {
        writeln!(
            out,
            "{}: {}",
            one_line(&judged.source.name),
            one_line(judged.in_order)
        )?;
    }
    if !checked.skipped.is_empty() {
        let rules: Vec<&str> = checked.skipped.iter().map(|rule| rule.id).collect();
        writeln!(
            out,
            "{}: not judged here: {}",
            one_line(&judged.source.name),
            rules.join(", ")
        )?;
    }
    Ok(())
}

fn group<'a>(finding: &'a Finding, source: &'a Source) -> Group<'a> {
    let level = match finding.level {
        Level::Error => Weight::ERROR,
        Level::Warning => Weight::WARNING,
        Level::Advice => Weight::NOTE.with_name("advice"),
    };
    let mut group = level
        .primary_title(one_line(&finding.message))
        .id(finding.rule.id)
        .element(snippet(source, &finding.span, AnnotationKind::Primary, ""));
    for (span, label) in &finding.related {
        group = group.element(snippet(source, span, AnnotationKind::Context, label));
    }
    group.element(Weight::HELP.message(one_line(&finding.help)))
}

fn snippet<'a>(
    source: &'a Source,
    span: &Span,
    kind: AnnotationKind,
    label: &'a str,
) -> Snippet<'a, annotate_snippets::Annotation<'a>> {
    let (text, line, mut place) = source.excerpt(span);
    let mut text = text.into_owned();
    if text.len() > LINE {
        let from = text.floor_char_boundary(place.start.saturating_sub(LINE / 4));
        let to = text.ceil_char_boundary((from + LINE).min(text.len()));
        text = text[from..to].to_owned();
        place = place.start - from..(place.end - from).min(text.len());
    }
    let mut annotation = kind.span(place);
    if !label.is_empty() {
        annotation = annotation.label(one_line(label));
    }
    Snippet::source(text)
        .line_start(line)
        .path(one_line(&source.name))
        .annotation(annotation)
}

pub(super) fn end(summary: Summary, out: &mut impl Write) -> io::Result<()> {
    if summary.findings() == 0 {
        return Ok(());
    }
    let counts = [
        (summary.errors, "error", "errors"),
        (summary.warnings, "warning", "warnings"),
        (summary.advice, "piece of advice", "pieces of advice"),
    ];
    let counts: Vec<String> = counts
        .into_iter()
        .filter(|(count, ..)| *count > 0)
        .map(|(count, one, many)| format!("{count} {}", if count == 1 { one } else { many }))
        .collect();
    let files = match summary.files {
        1 => String::new(),
        n => format!(" in {n} files"),
    };
    writeln!(out, "{}{files}.", counts.join(", "))
}
