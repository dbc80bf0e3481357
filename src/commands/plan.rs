//! `cop plan`: the facilitator plan.

use super::document::{self, Ready};
use super::{Exit, World};
use crate::checks::Checked;
use crate::cli::Plan;
use crate::documents::{Document, Kind};
use crate::finding::Level;
use crate::render::{Format, Options, fits};
use crate::text::Text;
use crate::{documents, plan};
use anyhow::Result;

/// Loose ends that are listed one by one.
const LOOSE_ENDS: usize = 8;
/// Rules that look at today's date. The plan leaves them out: the same file gives the same plan on every day.
const OF_THE_DAY: &[&str] = &["already-past", "short-notice", "turnout-uncertain"];

pub(super) fn run(args: &Plan, world: World) -> Result<Exit> {
    let making = &args.making;
    let format = document::format(making)?;
    let kind = if args.card { Kind::Card } else { Kind::Plan };
    let ready = document::ready(&making.file, kind, making.anyway, world)?;
    let Some(Ready {
        session,
        checked,
        draft,
    }) = ready
    else {
        return Ok(Exit::Findings);
    };
    let plan = plan::plan(&session, loose_ends(&checked));
    let options = Options {
        width: world.width,
        paper: making.paper,
        large_print: false,
    };
    // Only a page has sides.
    let fits = |document: &Document| format != Format::Html || fits(document, options);
    let document = match kind {
        Kind::Card => documents::card(&plan, draft, fits),
        _ => documents::plan(&plan, draft, fits),
    };
    document::write(&document, format, options, making)
}

/// What the checks found and nobody has settled, a sentence each: errors and warnings, then what was set aside.
fn loose_ends(checked: &Checked) -> Vec<Text> {
    let mut open: Vec<_> = checked
        .findings
        .iter()
        .filter(|finding| finding.level >= Level::Warning && !OF_THE_DAY.contains(&finding.rule.id))
        .collect();
    open.sort_by_key(|finding| std::cmp::Reverse(finding.level));
    let mut lines: Vec<Text> = open
        .iter()
        .take(LOOSE_ENDS)
        .map(|finding| Text::ours(sentence(&finding.message)))
        .collect();
    if open.len() > LOOSE_ENDS {
        lines.push(Text::ours(format!(
            "And {} more: `cop check` lists them.",
            open.len() - LOOSE_ENDS
        )));
    }
    lines.extend(checked.ignored.iter().map(|(rule, reason)| {
        Text::say(
            "Set aside: {}. Your reason: {}",
            &[rule.summary.into(), Text::theirs(reason)],
        )
    }));
    lines
}

/// With a capital and a full stop.
fn sentence(message: &str) -> String {
    let mut chars = message.chars();
    let first: String = chars
        .next()
        .map(|first| first.to_uppercase().collect())
        .unwrap_or_default();
    format!("{first}{}.", chars.as_str().trim_end_matches('.'))
}
