//! The report a person reads: the file's own lines, with carets under what is meant.

use super::safe::one_line;
use super::{Judged, Source, Style, Summary};
use crate::finding::{Finding, Level};
use crate::session::Span;
use annotate_snippets::{AnnotationKind, Group, Level as Weight, Renderer, Snippet};
use std::io::{self, Write};

/// At most so many findings of the advice level: more is nagging. Guidance section 7; the number is the design's.
const ADVICE: usize = 5;
/// The longest line of a file that is shown whole, in bytes; of a longer one, the part around the place.
const LINE: usize = 400;

pub(super) fn file(judged: &Judged<'_>, style: Style, out: &mut Vec<u8>) {
    let (source, checked) = (judged.source, judged.checked);
    let name = one_line(&source.name);
    let renderer = match style.color {
        true => Renderer::styled(),
        false => Renderer::plain(),
    };
    let renderer = renderer.term_width(style.width);
    let mut advice = 0;
    for finding in &checked.findings {
        advice += usize::from(finding.level == Level::Advice);
        if finding.level == Level::Advice && advice > ADVICE && !style.all {
            continue;
        }
        let _ = writeln!(out, "\n{}", renderer.render(&[group(finding, source)]));
    }
    if advice > ADVICE && !style.all {
        let _ = match advice - ADVICE {
            1 => writeln!(out, "\n{name}: one more piece of advice; `--all` shows it."),
            n => writeln!(
                out,
                "\n{name}: {n} more pieces of advice; `--all` shows them."
            ),
        };
    }
    if checked.findings.is_empty() {
        let _ = writeln!(out, "{name}: {}", one_line(judged.in_order));
    }
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
    let counts = [
        (summary.errors, "error", "errors"),
        (summary.warnings, "warning", "warnings"),
        (summary.advice, "piece of advice", "pieces of advice"),
    ];
    let mut counts: Vec<String> = counts
        .into_iter()
        .filter(|(count, ..)| *count > 0)
        .map(|(count, one, many)| counted(count, one, many))
        .collect();
    if counts.is_empty() && summary.files > 1 {
        counts.push("nothing to put right".to_owned());
    }
    // What was ignored is not spoken of where there is nothing else to count.
    if summary.ignored > 0 && !counts.is_empty() {
        counts.push(format!("{} ignored with a reason", summary.ignored));
    }
    if summary.findings() > 0 {
        writeln!(out)?;
    }
    if summary.files > 1 {
        write!(out, "{} files: ", summary.files)?;
    }
    if !counts.is_empty() {
        writeln!(out, "{}.", counts.join(", "))?;
    }
    let foreign = match (summary.foreign, summary.files) {
        (0, _) => None,
        (1, 1) => Some("The file is in another language than English".to_owned()),
        (1, _) => Some("1 file is in another language than English".to_owned()),
        (n, _) => Some(format!("{n} files are in other languages than English")),
    };
    if let Some(foreign) = foreign {
        writeln!(out, "{foreign}: rules that read words were skipped there.")?;
    }
    match summary.passed_over {
        0 => Ok(()),
        1 => writeln!(
            out,
            "1 other TOML file is no session file, and was passed over."
        ),
        n => writeln!(
            out,
            "{n} other TOML files are no session files, and were passed over."
        ),
    }
}

fn counted(count: usize, one: &str, many: &str) -> String {
    format!("{count} {}", if count == 1 { one } else { many })
}
