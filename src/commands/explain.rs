//! `cop explain`: why a rule exists, where that comes from, and what to do about it.

use super::{Exit, World, output};
use crate::checks::{RULES, is_fixed, nearest_rule, rule};
use crate::cli::Explain;
use crate::finding::Rule;
use anyhow::{Result, bail};
use std::fmt::Write;

/// The widest line of prose, in columns: past this, eyes lose the next line.
const PROSE: usize = 80;
/// The longest line of an example that is shown whole, in characters.
const EXAMPLE: usize = 120;

pub(super) fn run(args: &Explain, world: World) -> Result<Exit> {
    let width = world.width.min(PROSE);
    let text = match &args.rule {
        None => list(width),
        Some(id) => match rule(id) {
            Some(rule) => page(rule, width),
            None => match nearest_rule(id) {
                Some(meant) => bail!("there is no rule `{id}`; did you mean `{meant}`?"),
                None => bail!("there is no rule `{id}`; `cop explain` lists them all"),
            },
        },
    };
    output::write(&text, None)?;
    Ok(Exit::Clean)
}

fn list(width: usize) -> String {
    let mut text = String::new();
    let mut family = None;
    let longest = RULES
        .iter()
        .map(|(rule, _)| rule.id.len())
        .max()
        .unwrap_or_default();
    for (rule, _) in RULES {
        if family != Some(rule.family) {
            let gap = if family.is_some() { "\n" } else { "" };
            let _ = writeln!(text, "{gap}{}", rule.family.word());
            family = Some(rule.family);
        }
        let first = format!("  {:longest$}  {:7}  ", rule.id, rule.level.word());
        let options = if width > first.len() + 20 {
            textwrap::Options::new(width)
                .initial_indent(&first)
                .subsequent_indent("")
        } else {
            textwrap::Options::new(width).initial_indent("  ")
        };
        let indent = " ".repeat(first.len());
        if width > first.len() + 20 {
            let _ = writeln!(
                text,
                "{}",
                textwrap::fill(rule.summary, options.subsequent_indent(&indent))
            );
        } else {
            let _ = writeln!(
                text,
                "  {}\n{}",
                rule.id,
                textwrap::fill(
                    rule.summary,
                    options.initial_indent("    ").subsequent_indent("    ")
                )
            );
        }
    }
    text.push_str("\n`cop explain RULE` says why, and what to do about it.\n");
    text
}

fn page(rule: &Rule, width: usize) -> String {
    let mut text = format!("{} ({}): {}\n", rule.id, rule.level.word(), rule.summary);
    for paragraph in rule.why.trim().split("\n\n") {
        let _ = writeln!(
            text,
            "\n{}",
            textwrap::fill(&paragraph.replace('\n', " "), width)
        );
    }
    let _ = writeln!(
        text,
        "\n{}",
        textwrap::fill(&format!("Where this comes from: {}", rule.source), width)
    );
    let _ = writeln!(text, "\nThis trips it:\n{}", example(rule.bad));
    let _ = writeln!(text, "This does not:\n{}", example(rule.good));
    if is_fixed(rule) {
        text.push_str("It cannot be ignored.\n");
    } else {
        let ignore = format!(
            "[checks]\nignore = [ {{ id = \"{}\", reason = \"…\" }} ]\n",
            rule.id
        );
        let _ = write!(
            text,
            "To live with it, say why in the file:\n{}",
            example(&ignore)
        );
    }
    text
}

fn example(toml: &str) -> String {
    let mut text = String::from("\n");
    for line in toml.trim().lines() {
        let shown: String = line.chars().take(EXAMPLE).collect();
        let more = if shown.len() < line.len() { "…" } else { "" };
        let _ = writeln!(text, "    {shown}{more}");
    }
    text
}
