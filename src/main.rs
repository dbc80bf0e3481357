//! Parses the command line, reads the world, runs, and turns what came of it into an exit code.

use anstream::ColorChoice;
use clap::Parser;
use cop::cli::{Cli, Color};
use cop::commands::{self, Exit, World};
use std::io::{self, IsTerminal};
use std::process::ExitCode;

fn main() -> ExitCode {
    let cli = Cli::parse();
    match cli.shared.color {
        Color::Auto => {}
        Color::Always => ColorChoice::Always.write_global(),
        Color::Never => ColorChoice::Never.write_global(),
    }
    let world = World { today: cli.shared.today.unwrap_or_else(today), width: width(), redraws: redraws(), zone };
    match commands::run(cli, world) {
        Ok(Exit::Clean) => ExitCode::SUCCESS,
        Ok(Exit::Findings) => ExitCode::from(1),
        Ok(Exit::Failed) => ExitCode::from(2),
        Ok(Exit::Left) => ExitCode::from(commands::LEFT),
        Err(error) => {
            commands::complain(&error);
            ExitCode::from(2)
        }
    }
}

#[expect(clippy::disallowed_methods, reason = "the only clock; `--today` takes its place")]
fn today() -> chrono::NaiveDate {
    chrono::Local::now().date_naive()
}

#[expect(clippy::disallowed_methods, reason = "who sets TZ means it, and what the machine has set does not count")]
fn zone() -> Option<String> {
    std::env::var("TZ").ok().or_else(|| iana_time_zone::get_timezone().ok())
}

/// The width of the terminal that results go to, at most 100 columns; 80 where they go elsewhere.
fn width() -> usize {
    let size = terminal_size::terminal_size_of(io::stdout());
    size.map_or(80, |(width, _)| usize::from(width.0).clamp(20, 100))
}

#[expect(
    clippy::disallowed_methods,
    reason = "a terminal that cannot go back to the beginning of a line says so there, and nowhere else"
)]
fn redraws() -> bool {
    io::stderr().is_terminal() && std::env::var_os("TERM").is_none_or(|term| term != "dumb")
}
