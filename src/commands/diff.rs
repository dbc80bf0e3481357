//! `cop diff`: what changed between two drafts, as a person would say it.

use super::load::{Loaded, load};
use super::{Exit, World, document, output};
use crate::changes::{self, Draft, changes, findings, uncounted};
use crate::checks::{self, Checked};
use crate::cli::{COMPARISON, Diff};
use crate::documents::{self, Comparison};
use crate::render::{Format, Options, Paper, render};
use crate::session::{self, Reading};
use anyhow::{Result, bail};
use std::path::Path;

pub(super) fn run(args: &Diff, world: World) -> Result<Exit> {
    if args.old == Path::new("-") && args.new == args.old {
        bail!("only one of the two can come from standard input");
    }
    if args.fix && args.new == Path::new("-") {
        bail!("standard input cannot be put right where it comes from");
    }
    let (old, mut new) = (Side::load(&args.old, world)?, Side::load(&args.new, world)?);
    let mut all = changes(old.draft(), new.draft());
    if args.fix
        && !all.is_empty()
        && let Some(uncounted) = uncounted(&old.reading.session, &new.reading.session)
    {
        let name = &new.loaded.name;
        let Some((bytes, done)) = uncounted.counted(&new.loaded.bytes, world.today) else {
            bail!("{name} is left as it is: its [invite] stands where cop cannot write; count `revision` by hand");
        };
        output::write_session(bytes, &args.new)?;
        super::say(&format!("{name}: {done}"));
        new = Side::load(&args.new, world)?;
        all = changes(old.draft(), new.draft());
    }
    if all.is_empty() && old.loaded.bytes != new.loaded.bytes && (old.is_torn() || new.is_torn()) {
        bail!("nothing changed in what can be read: put right what cannot, and compare again");
    }
    let (more, mut gone) = findings(&old.checked, &new.checked);
    if new.reading.session.is_called_off() && !old.reading.session.is_called_off() {
        // Nothing of it was settled: nobody asks any more.
        gone.clear();
    }
    let names = [old.loaded.name.as_str(), new.loaded.name.as_str()];
    let offered = COMPARISON.map(|(format, _)| format);
    let text = match document::form(args.format, args.output.as_deref(), &offered)? {
        Format::Json => changes::json(names, &all, [&more, &gone]),
        format => {
            let document = documents::changes(Comparison {
                names,
                same: old.loaded.bytes == new.loaded.bytes,
                language: new.reading.session.language(),
                changes: &all,
                findings: [&more, &gone],
            });
            let options = Options { width: world.width, paper: Paper::A4, large_print: false };
            render(&document, format, options)
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
        let checked = checks::run(&reading, world.today, &[]);
        let side = Side { loaded, reading, checked };
        if side.is_torn() {
            let name = &side.loaded.name;
            super::tell(&format!(
                "not all of {name} can be read, and what cannot is not compared; cop check {name} says why"
            ));
        }
        Ok(side)
    }

    /// Whether something of it could not be read.
    fn is_torn(&self) -> bool {
        !self.reading.faults.iter().all(|fault| fault.kind.is_read())
    }

    fn draft(&self) -> Draft<'_> {
        Draft { session: &self.reading.session, private: &self.checked.private }
    }
}
