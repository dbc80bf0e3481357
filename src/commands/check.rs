//! `cop check`: judge files and report.

use super::load::{Loaded, load, read};
use super::mend::{Mended, mend};
use super::output::Output;
use super::progress::Progress;
use super::walk::{self, Candidate};
use super::{Exit, World, complain, say};
use crate::checks::{self, Checked};
use crate::cli::{Check, Wanted};
use crate::facts::{Basis, Turnout};
use crate::finding::Level;
use crate::render::Format;
use crate::report::{self, Judged, Piece, Report, Source, Style, Summary};
use crate::session::{self, FailOn, Session};
use crate::text::{count, day, time};
use anyhow::{Context, Result, anyhow, bail};
use rayon::prelude::*;
use std::io::Write;
use std::path::Path;

/// So many files are judged at a time, on all cores, before their reports are written: enough to keep the cores busy,
/// few enough to keep memory flat.
const BATCH: usize = 256;
/// How wide a text report in a file is, in columns.
const FILE_WIDTH: usize = 80;

pub(super) fn run(args: &Check, world: World) -> Result<Exit> {
    let mut reports = Reports::begin(args, world)?;
    let mut patches = Output::open(None)?;
    let found = walk::find(&args.paths);
    let mut summary = Summary { unread: found.errors.len(), ..Summary::default() };
    found.errors.iter().for_each(complain);
    let mut empty = found.folders;
    let mut fails = false;
    let mut progress = Progress::new(found.files.len(), world.redraws);
    for batch in found.files.chunks(BATCH) {
        let looked_at = look_at(batch, |candidate| examine(candidate, args, world, &reports.styles));
        progress.clear();
        for (candidate, seen) in batch.iter().zip(looked_at) {
            match seen {
                Ok(Seen::Session(judged)) => {
                    empty.retain(|folder| !walk::is_in(folder, &candidate.path));
                    fails |= judged.fails;
                    summary += judged.summary;
                    reports.add(&judged.pieces)?;
                    judged.mended.done.iter().for_each(|done| say(done));
                    patches.write_all(judged.mended.patch.as_bytes()).with_context(|| patches.trouble())?;
                }
                Ok(Seen::Other) => summary.passed_over += 1,
                Err(error) => {
                    complain(&error);
                    summary.unread += 1;
                }
            }
        }
        progress.done(batch.len());
    }
    progress.clear();
    for folder in &empty {
        complain(&anyhow!("there is no session file in {}", folder.display()));
    }
    reports.end(summary)?;
    patches.keep()?;
    Ok(match (summary.unread + empty.len(), fails) {
        (1.., _) => Exit::Failed,
        (0, true) => Exit::Findings,
        (0, false) => Exit::Clean,
    })
}

/// What came of looking at one file.
enum Seen {
    Session(Outcome),
    /// A TOML file that is for something else.
    Other,
}

/// What came of judging one file, ready to be added to every report.
struct Outcome {
    pieces: Vec<Piece>,
    summary: Summary,
    fails: bool,
    mended: Mended,
}

/// Looks at every file, on all cores where there is more than one to look at.
fn look_at<T: Send>(batch: &[Candidate], look: impl Fn(&Candidate) -> T + Send + Sync) -> Vec<T> {
    match batch {
        [one] => vec![look(one)],
        many => many.par_iter().map(&look).collect(),
    }
}

fn examine(candidate: &Candidate, args: &Check, world: World, styles: &[Style]) -> Result<Seen> {
    let path = &candidate.path;
    let mut loaded = if candidate.walked { read(path, path.display().to_string()) } else { load(path) }?;
    let reading =
        if candidate.walked { session::read_if_session(&loaded.bytes) } else { Some(session::read(&loaded.bytes)) };
    let Some(mut reading) = reading else { return Ok(Seen::Other) };
    let mended = mend(&candidate.path, &mut loaded, args, world)?;
    let Loaded { name, bytes } = loaded;
    if !mended.done.is_empty() {
        reading = session::read(&bytes);
    }
    let checked = checks::run(&reading, world.today, &args.levels);
    let source = Source::new(name, &bytes, &checked.private);
    let in_order = match checked.findings.as_slice() {
        [] => in_order(&reading.session, &checked),
        _ => String::new(),
    };
    let judged = Judged { source: &source, checked: &checked, in_order: &in_order };
    Ok(Seen::Session(Outcome {
        pieces: styles.iter().map(|style| report::piece(*style, &judged)).collect(),
        summary: Summary::of(&checked),
        fails: fails(&checked, args.fail_on.as_deref().and_then(FailOn::parse)),
        mended,
    }))
}

/// The reports of one run.
struct Reports {
    all: Vec<Report<Output>>,
    styles: Vec<Style>,
}

impl Reports {
    fn begin(args: &Check, world: World) -> Result<Reports> {
        let (mut all, mut styles) = (vec![], vec![]);
        for Wanted { format, file } in wanted(args)? {
            let out = Output::open(file.as_deref())?;
            let style = Style {
                format,
                width: if file.is_none() { world.width } else { FILE_WIDTH },
                color: out.has_color(),
                all: args.all,
            };
            let trouble = out.trouble();
            styles.push(style);
            all.push(Report::begin(style, out).context(trouble)?);
        }
        Ok(Reports { all, styles })
    }

    fn add(&mut self, pieces: &[Piece]) -> Result<()> {
        for (report, piece) in self.all.iter_mut().zip(pieces) {
            report.add(piece).with_context(|| report.out().trouble())?;
        }
        Ok(())
    }

    fn end(self, summary: Summary) -> Result<()> {
        for report in self.all {
            let trouble = report.out().trouble();
            report.end(summary).context(trouble)?.keep()?;
        }
        Ok(())
    }
}

/// What the command line asks for, which is text where it does not say.
fn wanted(args: &Check) -> Result<Vec<Wanted>> {
    if args.diff {
        return Ok(vec![]);
    }
    let mut wanted = match &args.output {
        Some(file) => vec![into_one_file(file, &args.formats)?],
        None if args.formats.is_empty() => vec![Wanted { format: Format::Text, file: None }],
        None => args.formats.clone(),
    };
    // Annotations come after all else, and may stand below a report for people: GitHub finds them in its log.
    wanted.sort_by_key(|wanted| wanted.format == Format::Github);
    for (at, one) in wanted.iter().enumerate() {
        let Some(other) = wanted[..at].iter().find(|other| other.file == one.file) else {
            continue;
        };
        let is_log = |format| matches!(format, Format::Text | Format::Short);
        match &one.file {
            Some(file) => bail!("two reports cannot both go to {}", file.display()),
            None if one.format == Format::Github && is_log(other.format) => {}
            None => {
                bail!("two reports cannot both go to standard output; give one a file, as in --format json=report.json")
            }
        }
    }
    Ok(wanted)
}

/// `-o FILE`: the form is that of the one `--format`, else what the ending of the file says.
fn into_one_file(file: &Path, formats: &[Wanted]) -> Result<Wanted> {
    let format = match (formats, Format::of(file, &report::FORMATS)) {
        ([], Some(format)) => format,
        ([], None) => bail!("the ending of {} does not say which report is wanted; add --format", file.display()),
        ([Wanted { format, file: None }], _) => *format,
        _ => bail!("--output takes one report, and no --format with a file of its own"),
    };
    Ok(Wanted { format, file: Some(file.to_owned()) })
}

/// Whether findings reach the level that fails: the command line's, else the file's own, else errors.
pub(super) fn fails(checked: &Checked, fail_on: Option<FailOn>) -> bool {
    let least = match fail_on.or(checked.fail_on).unwrap_or(FailOn::Error) {
        FailOn::Error => Level::Error,
        FailOn::Warning => Level::Warning,
        FailOn::Advice => Level::Advice,
        FailOn::Never => return false,
    };
    checked.findings.iter().any(|finding| finding.level >= least)
}

/// The one line for a file with nothing to say about: who, what, where and when.
fn in_order(session: &Session, checked: &Checked) -> String {
    let people = &checked.people;
    let coming = |turnout: Turnout| {
        let most = count(turnout.high as usize, "person", "people");
        match turnout.basis {
            Basis::Replies if turnout.low < turnout.high => format!("{} to {most}", turnout.low),
            Basis::Listed => format!("up to {most}"),
            Basis::Replies | Basis::Expected => most,
        }
    };
    let mut parts: Vec<String> = checked.turnout.map(coming).into_iter().collect();
    match people.interests.len() {
        0 => {}
        1 => parts.push(people.interests[0].name.to_string()),
        n => parts.push(format!("{n} interests")),
    }
    parts.extend(session.venue.name.text().map(str::to_owned));
    let day = session.when.date.get().map(|date| day(date.value));
    let start = session.when.start.get().map(|start| format!(" at {}", time(start.value))).unwrap_or_default();
    parts.extend(day.map(|day| day + &start));
    format!("{}. {}.", if session.is_called_off() { "called off" } else { "ready" }, parts.join(", "))
}
