//! `cop completions` and `cop man`: what a shell knows of the command line, made from the command line itself.

use super::{Exit, output};
use crate::cli::{Cli, Completions, Man};
use anyhow::{Context, Result, bail};
use clap::{Command, CommandFactory};
use clap_complete::Generator;
use std::path::{Path, PathBuf};

pub(super) fn completions(args: &Completions) -> Result<Exit> {
    let mut script = vec![];
    clap_complete::generate(args.shell, &mut Cli::command(), "cop", &mut script);
    let file = args.into.as_ref().map(|folder| within(folder, &args.shell.file_name("cop"))).transpose()?;
    output::write(&script, file.as_deref())?;
    Ok(Exit::Clean)
}

pub(super) fn man(args: &Man) -> Result<Exit> {
    let mut cop = Cli::command().disable_help_subcommand(true);
    cop.build();
    match (&args.command, &args.into) {
        (None, None) => output::write(page(&cop)?, None)?,
        (Some(word), _) => match cop.find_subcommand(word) {
            Some(command) => output::write(page(command)?, None)?,
            None => {
                let words: Vec<&str> = cop.get_subcommands().map(Command::get_name).collect();
                bail!("there is no command `{word}`; there are: {}", words.join(", "));
            }
        },
        (None, Some(folder)) => {
            for command in cop.get_subcommands().chain([&cop]) {
                let file = within(folder, &format!("{}.1", name(command)))?;
                output::write(page(command)?, Some(&file))?;
            }
        }
    }
    Ok(Exit::Clean)
}

/// A file in a folder, which is made where it is not there yet: a new home has few.
fn within(folder: &Path, name: &str) -> Result<PathBuf> {
    std::fs::create_dir_all(folder).with_context(|| format!("cannot make {}", folder.display()))?;
    Ok(folder.join(name))
}

fn page(command: &Command) -> Result<Vec<u8>> {
    let mut page = vec![];
    clap_mangen::Man::new(command.clone())
        .title(name(command).to_uppercase())
        .source(format!("cop {}", env!("CARGO_PKG_VERSION")))
        .manual("cop")
        .render(&mut page)
        .context("cannot make the manual page")?;
    // What stands below the help is called EXTRA there, and its lines would be run together.
    let page = String::from_utf8(page).context("a manual page is text")?;
    let page = page
        .replace(".SH EXTRA\nExamples:\n", ".SH EXAMPLES\n.nf\n")
        .replace(".SH EXTRA\nExit codes: ", ".SH EXIT STATUS\n.nf\n")
        .replace("\nExit codes: ", "\n.SH EXIT STATUS\n");
    Ok(page.into_bytes())
}

/// What the page of a command is called: `cop-check`.
fn name(command: &Command) -> &str {
    command.get_display_name().unwrap_or(command.get_name())
}
