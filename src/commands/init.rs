//! `cop init`: from what is known so far to a session file.

use super::{Exit, output, say};
use crate::cli::Init;
use crate::schema::schema;
use crate::starter::{Draft, SCHEMA, left_to_fill, starter};
use anyhow::{Result, bail};
use std::path::Path;

pub(super) fn run(args: &Init) -> Result<Exit> {
    let draft = Draft {
        title: args.title.clone(),
        purpose: args.purpose.clone(),
        expected: args.expected,
        date: args.date,
        start: args.start,
        finish: args.finish,
        venue: args.venue.clone(),
        ..Draft::default()
    };
    let text = starter(&draft);
    match &args.file {
        None => output::write(&text, None)?,
        Some(file) => {
            if !args.force && file.symlink_metadata().is_ok() {
                let name = file.display();
                bail!("{name} is there already; choose another name, or --force to write over it");
            }
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
    output::write(&schema()?, Some(&schema_file))?;
    Ok(format!(", and {SCHEMA} for your editor"))
}

/// What to do now.
fn next(draft: &Draft, file: Option<&Path>) {
    let name = file.map_or("FILE".to_owned(), |file| file.display().to_string());
    let missing = left_to_fill(draft);
    match missing.split_last() {
        None => say(&format!(
            "Nothing that matters is missing. Next: cop check {name}"
        )),
        Some((last, [])) => say(&format!("Left to fill in: {last}. Then: cop check {name}")),
        Some((last, others)) => {
            let others = others.join(", ");
            say(&format!(
                "Left to fill in: {others} and {last}. Then: cop check {name}"
            ));
        }
    }
}
