//! `cop check`: judge files and report.

use super::load::{Loaded, load};
use super::{Exit, World};
use crate::checks::{self, Checked};
use crate::cli::Check;
use crate::finding::Level;
use crate::people::{people, turnout};
use crate::report::{Judged, Report, Source, Style, Summary};
use crate::session::{self, FailOn, Session};
use anyhow::{Context, Result};
use std::io::BufWriter;

pub(super) fn run(args: &Check, world: World) -> Result<Exit> {
    let out = BufWriter::new(anstream::stdout());
    let style = Style {
        width: world.width,
        all: args.all,
    };
    let fail_on = args.fail_on.as_deref().and_then(FailOn::parse);
    let mut report = Report::begin(args.format, style, out).context(STDOUT)?;
    let (mut summary, mut exit) = (Summary::default(), Exit::Clean);
    for path in &args.paths {
        let loaded = match load(path) {
            Ok(loaded) => loaded,
            Err(error) => {
                super::complain(&error);
                exit = Exit::Failed;
                continue;
            }
        };
        let (checked, in_order) = judge(&loaded, args, world);
        summary.add(&checked.findings);
        if fails(&checked, fail_on) && exit == Exit::Clean {
            exit = Exit::Findings;
        }
        let source = Source::new(loaded.name, &loaded.bytes, &checked.private);
        report
            .file(&Judged {
                source: &source,
                checked: &checked,
                in_order: &in_order,
            })
            .context(STDOUT)?;
    }
    report.end(summary).context(STDOUT)?;
    Ok(exit)
}

const STDOUT: &str = "cannot write to standard output";

fn judge(loaded: &Loaded, args: &Check, world: World) -> (Checked, String) {
    let reading = session::read(&loaded.bytes);
    let checked = checks::run(&reading, world.today, &args.levels);
    (checked, in_order(&reading.session))
}

/// Whether findings reach the level that fails: the command line's, else the file's own, else errors.
pub(super) fn fails(checked: &Checked, fail_on: Option<FailOn>) -> bool {
    let least = match fail_on.or(checked.fail_on).unwrap_or(FailOn::Error) {
        FailOn::Error => Level::Error,
        FailOn::Warning => Level::Warning,
        FailOn::Advice => Level::Advice,
        FailOn::Never => return false,
    };
    checked
        .findings
        .iter()
        .any(|finding| finding.level >= least)
}

/// The one line for a file with nothing to say about: who, what, where and when.
fn in_order(session: &Session) -> String {
    let people = people(session);
    let likely = turnout(session).map_or(0, |turnout| turnout.likely);
    let mut parts = vec![match likely {
        1 => "1 person".to_owned(),
        n => format!("{n} people"),
    }];
    match people.interests.len() {
        0 => {}
        1 => parts.push(people.interests[0].name.clone()),
        n => parts.push(format!("{n} interests")),
    }
    parts.extend(session.venue.name.text().map(str::to_owned));
    let day = session
        .when
        .date
        .get()
        .map(|date| date.format("%A %-d %B %Y").to_string());
    let start = session
        .when
        .start
        .get()
        .map(|start| format!(" at {}", start.format("%H:%M")))
        .unwrap_or_default();
    parts.extend(day.map(|day| day + &start));
    format!("ready. {}.", parts.join(", "))
}
