//! `cop init`: from what is known so far to a session file.

use super::load::{Loaded, load};
use super::{Exit, output, say};
use crate::cli::Init;
use crate::schema::schema;
use crate::session::FILE_BOUND;
use crate::signups::{self, Signups};
use crate::starter::{Draft, SCHEMA, left_to_fill, starter};
use anyhow::{Result, anyhow, bail};
use std::path::Path;

pub(super) fn run(args: &Init) -> Result<Exit> {
    if let Some(file) = &args.file
        && !args.force
        && file.symlink_metadata().is_ok()
    {
        let name = file.display();
        bail!("{name} is there already; choose another name, or --force to write over it");
    }
    let people = match &args.from {
        None => Signups::default(),
        Some(sheet) => {
            let Loaded { name, bytes } = load(sheet)?;
            if bytes.len() > FILE_BOUND {
                bail!("{name} is larger than 16 MB; is it the sign-up sheet?");
            }
            let people = signups::read(&bytes, &args.columns.concat())
                .map_err(|trouble| anyhow!("cannot take people from {name}: {trouble}"))?;
            say(&format!("{name}: {}.", counted(&people)));
            people.notes.iter().for_each(|note| say(&format!("  {note}")));
            people
        }
    };
    let draft = Draft {
        title: args.title.clone(),
        purpose: args.purpose.clone(),
        expected: args.expected,
        date: args.date,
        start: args.start,
        finish: args.finish,
        venue: args.venue.clone(),
        interests: people.interests,
        guests: people.guests,
        diets: people.diets,
        needs: people.needs,
    };
    let text = starter(&draft);
    match &args.file {
        None => output::write(&text, None)?,
        Some(file) => {
            output::write(&text, Some(file))?;
            say(&format!("{} is written{}.", file.display(), beside(file)?));
        }
    }
    next(&draft, args.file.as_deref());
    Ok(Exit::Clean)
}

/// Writes the schema beside the file, where there is none yet.
fn beside(file: &Path) -> Result<String> {
    let schema_file = file.with_file_name(SCHEMA);
    if schema_file.symlink_metadata().is_ok() {
        return Ok(String::new());
    }
    output::write(schema(), Some(&schema_file))?;
    Ok(format!(", and {SCHEMA} for your editor"))
}

fn counted(people: &Signups) -> String {
    let some = |count: usize, one: &str, many: &str| match count {
        1 => format!("1 {one}"),
        _ => format!("{count} {many}"),
    };
    let guests = some(people.guests.len(), "person", "people");
    format!("{guests}, {}", some(people.interests.len(), "interest", "interests"))
}

/// What to do now.
fn next(draft: &Draft, file: Option<&Path>) {
    let name = file.map_or("FILE".to_owned(), |file| file.display().to_string());
    let missing = left_to_fill(draft);
    match missing.split_last() {
        None => say(&format!("Nothing that matters is missing. Next: cop check {name}")),
        Some((last, [])) => say(&format!("Left to fill in: {last}. Then: cop check {name}")),
        Some((last, others)) => {
            let others = others.join(", ");
            say(&format!("Left to fill in: {others} and {last}. Then: cop check {name}"));
        }
    }
}
