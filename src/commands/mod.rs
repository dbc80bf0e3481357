//! One file per command: load, call, write. Here and in `main` the world is read; nothing below looks at it.

mod ask;
mod check;
mod diff;
mod document;
mod explain;
mod init;
mod invite;
mod load;
mod mend;
mod output;
mod plan;
mod print;
mod progress;
mod schema;
mod sheet;
mod shell;
mod update;
mod walk;
mod welcome;

use crate::cli::{Cli, Command};
use crate::text::one_line;
use chrono::NaiveDate;
use std::io::IsTerminal;

/// What the commands are told of the world they run in.
#[derive(Clone, Copy, Debug)]
pub struct World {
    /// The day it is.
    pub today: NaiveDate,
    /// The widest line of text, in columns.
    pub width: usize,
    /// A line on standard error can be drawn again: it is a terminal.
    pub redraws: bool,
    /// What the time zone of the machine is called, for who wants to know.
    pub zone: fn() -> Option<String>,
}

impl World {
    /// Says something on standard error. In a terminal its lines are broken at spaces, and each begins with `indent`.
    fn say(self, indent: &str, words: &str) {
        if !std::io::stderr().is_terminal() {
            return say(&format!("{indent}{words}").replace(TOGETHER, " "));
        }
        let options = textwrap::Options::new(self.width).initial_indent(indent).subsequent_indent(indent);
        let options = options.break_words(false).word_splitter(textwrap::WordSplitter::NoHyphenation);
        for line in textwrap::wrap(&one_line(words), options) {
            say(&line.replace(TOGETHER, " "));
        }
    }
}

/// A space at which no line is broken.
const TOGETHER: char = '\u{a0}';

/// A command line as one copies it: in one piece.
fn in_one_piece(command: &str) -> String {
    command.replace(' ', &TOGETHER.to_string())
}

/// How a command that did its work ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exit {
    /// Nothing at or above the level that fails.
    Clean,
    /// Findings at or above it.
    Findings,
    /// Part of the work could not be done; it has been said.
    Failed,
    /// Somebody left in the middle of the questions.
    Left,
}

/// The exit code of whoever leaves in the middle, as shells have it.
pub const LEFT: u8 = 130;

/// Runs a command line.
///
/// # Errors
/// Fails when `cop` could not do its work at all: exit code 2.
pub fn run(cli: Cli, world: World) -> anyhow::Result<Exit> {
    match cli.command {
        Command::Check(args) => check::run(&args, world),
        Command::Plan(args) => plan::run(&args, world),
        Command::Welcome(args) => welcome::run(&args, world),
        Command::Print(args) => print::run(&args, world),
        Command::Invite(args) => invite::run(&args, world),
        Command::Explain(args) => explain::run(&args, world),
        Command::Diff(args) => diff::run(&args, world),
        Command::Init(args) => init::run(&args, world),
        Command::Update(args) => update::run(&args, world),
        Command::Schema(args) => schema::run(&args),
        Command::Completions(args) => shell::completions(&args),
        Command::Man(args) => shell::man(&args),
    }
}

/// Says on standard error what one should know of a document that was made.
fn tell(what: &str) {
    say(&format!("note: {what}"));
}

/// Says on standard error what could not be done; the rest may go on.
pub fn complain(what: &impl std::fmt::Display) {
    say(&format!("error: {what:#}"));
}

/// A line on standard error. Names of files and words from them may be in it, and are only words there.
fn say(line: &str) {
    use std::io::Write;
    // When standard error itself is closed there is nobody left to tell.
    let _ = writeln!(anstream::stderr(), "{}", one_line(line));
}
