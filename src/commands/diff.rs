//! `cop diff`: what changed between two drafts, as a person would say it.

use super::load::{Loaded, load};
use super::{Exit, World, output};
use crate::changes::{Change, Draft, changes, findings, headline};
use crate::checks::{self, Checked};
use crate::cli::{Diff, DiffFormat};
use crate::documents;
use crate::finding::Finding;
use crate::render::{Format, Options, Paper, render};
use crate::session::{self, FaultKind, Reading};
use anyhow::{Context, Result, bail};
use std::path::Path;

pub(super) fn run(args: &Diff, world: World) -> Result<Exit> {
    if args.old == Path::new("-") && args.new == args.old {
        bail!("only one of the two can come from standard input");
    }
    let (old, new) = (Side::load(&args.old, world)?, Side::load(&args.new, world)?);
    let all = changes(old.draft(), new.draft());
    let (more, gone) = findings(&old.checked, &new.checked);
    let names = [old.loaded.name.as_str(), new.loaded.name.as_str()];
    let text = match format(args)? {
        DiffFormat::Json => json(names, &all, &more, &gone)?,
        form => {
            let same = old.loaded.bytes == new.loaded.bytes;
            let language = new.reading.session.language();
            let document = documents::changes(names, same, language, &all, [&more, &gone]);
            let options = Options { width: world.width, paper: Paper::A4, large_print: false };
            let form = if form == DiffFormat::Markdown { Format::Markdown } else { Format::Text };
            render(&document, form, options)
        }
    };
    output::write(&text, args.output.as_deref())?;
    Ok(Exit::Clean)
}

/// One of the two files.
struct Side {
    loaded: Loaded,
    reading: Reading,
    checked: Checked,
}

impl Side {
    fn load(path: &Path, world: World) -> Result<Side> {
        let loaded = load(path)?;
        let reading = session::read(&loaded.bytes);
        let is_readable = |kind| kind == FaultKind::Private;
        if !reading.faults.iter().all(|fault| is_readable(fault.kind)) {
            let name = &loaded.name;
            super::tell(&format!(
                "not all of {name} can be read, and what cannot is not compared; cop check {name} says why"
            ));
        }
        let checked = checks::run(&reading, world.today, &[]);
        Ok(Side { loaded, reading, checked })
    }

    fn draft(&self) -> Draft<'_> {
        Draft { session: &self.reading.session, private: &self.checked.private }
    }
}

/// The form: what is asked for, else what the ending of the file says, else text.
fn format(args: &Diff) -> Result<DiffFormat> {
    let ending = args.output.as_deref().and_then(Path::extension);
    let ending = ending.map(|ending| ending.to_string_lossy().to_lowercase());
    match (args.format, &args.output, ending.as_deref()) {
        (Some(format), ..) => Ok(format),
        (None, None, _) | (None, _, Some("txt")) => Ok(DiffFormat::Text),
        (None, _, Some("md" | "markdown")) => Ok(DiffFormat::Markdown),
        (None, _, Some("json")) => Ok(DiffFormat::Json),
        (None, Some(file), _) => {
            bail!("{} has no ending that says its form: use .md, .txt or .json, or --format", file.display())
        }
    }
}

/// What programs get. The shape is frozen by its version.
#[derive(serde::Serialize)]
struct Json<'a> {
    version: u8,
    old: &'a str,
    new: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    headline: Option<String>,
    changes: Vec<OneChange<'a>>,
    findings: Findings<'a>,
}

#[derive(serde::Serialize)]
struct OneChange<'a> {
    about: &'static str,
    key: &'a str,
    text: String,
}

#[derive(serde::Serialize)]
struct Findings<'a> {
    new: Vec<OneFinding<'a>>,
    gone: Vec<OneFinding<'a>>,
}

#[derive(serde::Serialize)]
struct OneFinding<'a> {
    rule: &'static str,
    level: &'static str,
    message: &'a str,
}

fn json(names: [&str; 2], changes: &[Change], new: &[&Finding], gone: &[&Finding]) -> Result<String> {
    fn findings<'a>(findings: &[&'a Finding]) -> Vec<OneFinding<'a>> {
        let one = |finding: &&'a Finding| OneFinding {
            rule: finding.rule.id,
            level: finding.level.word(),
            message: &finding.message,
        };
        findings.iter().map(one).collect()
    }
    let one = changes.iter().map(|change| OneChange {
        about: change.about.word(),
        key: &change.key,
        text: change.text.plain(),
    });
    let whole = Json {
        version: 1,
        old: names[0],
        new: names[1],
        headline: headline(changes, new).map(|text| text.plain()),
        changes: one.collect(),
        findings: Findings { new: findings(new), gone: findings(gone) },
    };
    let json = serde_json::to_string_pretty(&whole).context("cannot put the changes in JSON")?;
    Ok(json + "\n")
}
