//! The report for people: the file's own lines, with carets under what is meant.
//!
//! It is written here and not by annotate-snippets, which was tried: that crate does not wrap a message, so that at 40
//! columns the terminal breaks it in the middle of words, and of a line that has to be cut it gives a wrong column.

use super::place::{Line, Source};
use super::{Judged, Style, Summary};
use crate::finding::{Finding, Level};
use crate::session::Span;
use crate::text::{is_hidden, list, one_line};
use anstyle::{AnsiColor, Style as Paint};
use std::collections::HashMap;
use std::io::{self, Write};
use unicode_width::UnicodeWidthChar;

/// At most so many findings of the advice level: more is nagging. Judgement.
const ADVICE: usize = 5;
/// A tab of the file is shown so wide, in columns.
const TAB: &str = "    ";
/// Stands for the rest of a line that is too long to be shown whole.
const MORE: &str = "...";
/// At least so much of a line is shown, in columns, however narrow the terminal.
const LEAST: usize = 16;

/// How the parts of a finding are painted, where there is colour.
const ERROR: Paint = AnsiColor::BrightRed.on_default().bold();
const WARNING: Paint = AnsiColor::Yellow.on_default().bold();
const ADVISED: Paint = AnsiColor::BrightGreen.on_default().bold();
const FRAME: Paint = AnsiColor::BrightBlue.on_default().bold();
const STRONG: Paint = Paint::new().bold();

pub(super) fn file(judged: &Judged<'_>, style: Style, out: &mut Vec<u8>) {
    let (source, checked) = (judged.source, judged.checked);
    let name = one_line(&source.name);
    let mut alike: HashMap<(&str, &str, &str), Vec<&Finding>> = HashMap::new();
    for finding in &checked.findings {
        alike.entry(said(finding)).or_default().push(finding);
    }
    let mut advice = 0;
    for finding in &checked.findings {
        let Some([first, others @ ..]) = alike.get(&said(finding)).map(Vec::as_slice) else { continue };
        // What is said of one line in the same words as of an earlier one is told there.
        if !std::ptr::eq(*first, finding) {
            continue;
        }
        advice += usize::from(finding.level == Level::Advice);
        if finding.level != Level::Advice || advice <= ADVICE || style.all {
            // Memory does not refuse to be written.
            let _ = write_finding(finding, others, source, &name, style, out);
        }
    }
    let more = match advice.saturating_sub(ADVICE) {
        0 => None,
        _ if style.all => None,
        1 => Some(format!("{name}: one more piece of advice; `--all` shows it.")),
        n => Some(format!("{name}: {n} more pieces of advice; `--all` shows them.")),
    };
    if let Some(more) = more {
        let _ = writeln!(out, "\n{}", wrapped(&more, style.width, style.width).join("\n"));
    }
    if checked.findings.is_empty() {
        let _ = writeln!(out, "{name}: {}", one_line(judged.in_order));
    }
}

/// What a finding says, wherever it stands.
fn said(finding: &Finding) -> (&str, &str, &str) {
    (finding.rule.id, &finding.message, &finding.help)
}

fn write_finding(
    finding: &Finding,
    others: &[&Finding],
    source: &Source<'_>,
    name: &str,
    style: Style,
    out: &mut Vec<u8>,
) -> io::Result<()> {
    let paint = match finding.level {
        Level::Error => ERROR,
        Level::Warning => WARNING,
        Level::Advice => ADVISED,
    };
    let frame = Frame { gutter: gutter(finding, source), style };
    let title = format!("{}[{}]", finding.level.word(), finding.rule.id);
    let message = one_line(&finding.message);
    let room = style.width.saturating_sub(title.len() + ": ".len());
    let mut lines = wrapped(&message, style.width - INDENT.len(), room).into_iter();
    let first = lines.next().unwrap_or_default();
    writeln!(out)?;
    write!(out, "{}", style.painted(paint, &title))?;
    let first = format!(": {first}");
    writeln!(out, "{}", style.painted(STRONG, first.trim_end()))?;
    for line in lines {
        writeln!(out, "{INDENT}{}", style.painted(STRONG, &line))?;
    }
    frame.excerpt("-->", name, &source.line(finding.span), ('^', paint, ""), out)?;
    for (span, label) in &finding.related {
        let label = one_line(label);
        frame.excerpt(":::", name, &source.line(*span), ('-', FRAME, &label), out)?;
    }
    frame.hang("help", &one_line(&finding.help), out)?;
    match also(finding, others, source) {
        Some(also) => frame.hang("also", &also, out),
        None => Ok(()),
    }
}

/// Where else the same is said: "lines 12, 18 and 24", of many the first few.
fn also(finding: &Finding, others: &[&Finding], source: &Source<'_>) -> Option<String> {
    /// So many lines are named.
    const NAMED: usize = 6;
    let line = |finding: &Finding| source.place(finding.span.start).line;
    let mut lines: Vec<usize> = others.iter().map(|other| line(other)).filter(|at| *at != line(finding)).collect();
    lines.dedup();
    let mut named: Vec<String> = lines.iter().take(NAMED).map(usize::to_string).collect();
    if lines.len() > NAMED {
        named.push(format!("{} more", lines.len() - NAMED));
    }
    let word = if lines.len() == 1 { "line" } else { "lines" };
    (!lines.is_empty()).then(|| format!("{word} {}", list(&named)))
}

/// Where the second line of a message begins.
const INDENT: &str = "    ";

/// How wide the largest line number of a finding is, in columns.
fn gutter(finding: &Finding, source: &Source<'_>) -> usize {
    let spans = finding.related.iter().map(|(span, _)| span);
    let lines = spans.chain([&finding.span]).map(|span: &Span| source.place(span.start).line);
    lines.max().unwrap_or(1).to_string().len()
}

/// The left edge of a finding, on which its lines hang.
struct Frame {
    gutter: usize,
    style: Style,
}

impl Frame {
    /// Where something stands, and the line there with signs under it and a label after them.
    fn excerpt(
        &self,
        arrow: &str,
        name: &str,
        line: &Line<'_>,
        (sign, paint, label): (char, Paint, &str),
        out: &mut Vec<u8>,
    ) -> io::Result<()> {
        let (gutter, style) = (self.gutter, self.style);
        let (number, column) = (line.place.line, line.place.column);
        let bar = style.painted(FRAME, "|");
        let room = style.width.saturating_sub(gutter + " | ".len()).max(LEAST);
        let shown = Window::of(line, room);
        let signs: String = std::iter::repeat_n(sign, shown.marked.max(1)).collect();
        let arrow = style.painted(FRAME, arrow);
        let number = style.painted(FRAME, &format!("{number:gutter$}"));
        writeln!(out, "{:gutter$}{arrow} {name}:{}:{column}", "", line.place.line)?;
        writeln!(out, "{:gutter$} {bar}", "")?;
        writeln!(out, "{}", format!("{number} {bar} {}", shown.text).trim_end())?;
        write!(out, "{:gutter$} {bar} {:2$}", "", "", shown.before)?;
        let label = match label {
            "" => String::new(),
            label => format!(" {label}"),
        };
        writeln!(out, "{}", style.painted(paint, &(signs + &label)))?;
        writeln!(out, "{:gutter$} {bar}", "")
    }

    /// Words that hang on the edge under what is shown, behind one that says what they are.
    fn hang(&self, word: &str, words: &str, out: &mut Vec<u8>) -> io::Result<()> {
        let (gutter, style) = (self.gutter, self.style);
        let indent = gutter + format!(" = {word}: ").len();
        let room = style.width.saturating_sub(indent).max(LEAST);
        let word = style.painted(STRONG, word);
        let mut lead = format!("{:gutter$} {} {word}: ", "", style.painted(FRAME, "="));
        for line in wrapped(words, room, room) {
            writeln!(out, "{lead}{line}")?;
            lead = " ".repeat(indent);
        }
        Ok(())
    }
}

/// As much of a line as fits, with something marked in it.
struct Window {
    text: String,
    /// Columns before the mark.
    before: usize,
    /// Columns of the mark.
    marked: usize,
}

impl Window {
    /// Cuts from a line what fits in so many columns: its beginning if that holds the mark, else what is around it.
    /// No more of the line is looked at than is needed for that, however long it is.
    fn of(line: &Line<'_>, room: usize) -> Window {
        let (text, marked) = (line.text, &line.marked);
        let room_before = room * 2 / 3;
        let mut from = back(&text[..marked.start], room_before);
        if from > 0 {
            from = back(&text[..marked.start], room / 3);
        }
        let mut window = Window { text: String::new(), before: 0, marked: 0 };
        let mut used = 0;
        if from > 0 {
            window.text.push_str(MORE);
            used = MORE.len();
            window.before = used;
        }
        for (at, c) in text[from..].char_indices().map(|(at, c)| (from + at, c)) {
            let rest_fits = || fits(&text[at..], room - used);
            if used + width(c) + MORE.len() > room && !rest_fits() {
                window.text.push_str(MORE);
                break;
            }
            match c {
                '\t' => window.text.push_str(TAB),
                c if line.is_private(at) => window.text.extend(std::iter::repeat_n('·', width(c))),
                c if is_hidden(c) => window.text.push('\u{fffd}'),
                c => window.text.push(c),
            }
            used += width(c);
            if at < marked.start {
                window.before = used;
            } else if at < marked.end {
                window.marked += width(c);
            }
        }
        window
    }
}

/// The byte from which on `text` takes up no more than so many columns.
fn back(text: &str, columns: usize) -> usize {
    let mut used = 0;
    let from = text.char_indices().rev().find(|(_, c)| {
        used += width(*c);
        used > columns
    });
    from.map_or(0, |(at, c)| at + c.len_utf8())
}

fn fits(text: &str, columns: usize) -> bool {
    let mut used = 0;
    text.chars().all(|c| {
        used += width(c);
        used <= columns
    })
}

/// How many columns a character takes up as it is shown.
fn width(c: char) -> usize {
    match c {
        ' '..='~' => 1,
        '\t' => TAB.len(),
        c if is_hidden(c) => 1,
        c => c.width().unwrap_or(1),
    }
}

/// Words stay whole, at their hyphens too: a day or a name for calendars is there to be copied.
fn whole(options: textwrap::Options<'_>) -> textwrap::Options<'_> {
    options.break_words(false).word_splitter(textwrap::WordSplitter::NoHyphenation)
}

/// The text in lines of so many columns. The first line has other room; where that is too little, it stays empty.
fn wrapped(text: &str, room: usize, first: usize) -> Vec<String> {
    let room = room.max(LEAST);
    let (taken, mut lines) = match first < LEAST {
        true => (0, vec![String::new()]),
        // Most labels and many messages fit as they are.
        false if text.len() <= first.min(room) && text.bytes().all(|byte| matches!(byte, b' '..=b'~')) => {
            return vec![text.trim().to_owned()];
        }
        false => (room.saturating_sub(first), vec![]),
    };
    let taken = " ".repeat(taken);
    let options = whole(textwrap::Options::new(room)).initial_indent(&taken);
    let more = textwrap::wrap(text, options).into_iter();
    lines.extend(more.map(|line| line.trim_start().to_owned()));
    lines
}

impl Style {
    fn filled(self, text: &str) -> String {
        textwrap::fill(text, whole(textwrap::Options::new(self.width)))
    }

    fn painted(self, paint: Paint, text: &str) -> String {
        match self.color {
            true => format!("{paint}{text}{paint:#}"),
            false => text.to_owned(),
        }
    }
}

/// The counts, and what else there is to say when all is done.
pub(super) fn end(summary: Summary, style: Style, out: &mut impl Write) -> io::Result<()> {
    if summary.findings() > 0 {
        writeln!(out)?;
    }
    let lines = [counts(summary), fixable(summary), foreign(summary), passed_over(summary)];
    for line in lines {
        if !line.is_empty() {
            writeln!(out, "{}", style.filled(&line))?;
        }
    }
    Ok(())
}

fn counts(summary: Summary) -> String {
    let counts = [
        (summary.errors, "error", "errors"),
        (summary.warnings, "warning", "warnings"),
        (summary.advice, "piece of advice", "pieces of advice"),
    ];
    let counts = counts.into_iter().filter(|(count, ..)| *count > 0);
    let mut counts: Vec<String> =
        counts.map(|(count, one, many)| format!("{count} {}", if count == 1 { one } else { many })).collect();
    if counts.is_empty() {
        // One file in good order has said so itself.
        match summary.files {
            0 | 1 => return String::new(),
            _ => counts.push("nothing to put right".to_owned()),
        }
    }
    if summary.ignored > 0 {
        counts.push(format!("{} ignored with a reason", summary.ignored));
    }
    let files = match summary.files {
        1 => String::new(),
        files => format!("{files} files: "),
    };
    format!("{files}{}.", counts.join(", "))
}

fn fixable(summary: Summary) -> String {
    match summary.fixable {
        0 => String::new(),
        1 => "`cop check --fix` puts one of them right; with --diff it only shows how.".to_owned(),
        some => {
            format!("`cop check --fix` puts {some} of them right; with --diff it only shows how.")
        }
    }
}

fn foreign(summary: Summary) -> String {
    let files = match (summary.foreign, summary.files) {
        (0, _) => return String::new(),
        (1, 1) => "The file is in another language than English".to_owned(),
        (1, _) => "1 file is in another language than English".to_owned(),
        (n, _) => format!("{n} files are in other languages than English"),
    };
    format!("{files}: rules that read words were skipped there.")
}

fn passed_over(summary: Summary) -> String {
    match summary.passed_over {
        0 => String::new(),
        1 => "1 other TOML file is no session file, and was passed over.".to_owned(),
        n => format!("{n} other TOML files are no session files, and were passed over."),
    }
}
