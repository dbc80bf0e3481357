//! From a path to bytes: the only place that reads files.

use crate::report;
use crate::session::FILE_BOUND;
use anyhow::{Context, Error, Result, anyhow, bail};
use std::fs::File;
use std::io::{self, ErrorKind, Read};
use std::path::Path;

/// Room for the usual file, in bytes, so that reading one takes two calls of the system and no more.
const USUAL: usize = 8 * 1024;

/// A file, or as much of it as can tell that it is too large.
#[derive(Debug)]
pub(super) struct Loaded {
    /// Its name in reports.
    pub(super) name: String,
    pub(super) bytes: Vec<u8>,
}

/// Reads a file; `-` is standard input. Of a file past the bound no more than one byte too many is kept, so that
/// `session::read` sees that it is one.
pub(super) fn load(path: &Path) -> Result<Loaded> {
    if path == Path::new("-") {
        let bytes = bounded(io::stdin().lock()).context("cannot read standard input")?;
        return Ok(Loaded { name: report::STDIN.to_owned(), bytes });
    }
    let name = path.display().to_string();
    let kind = path.metadata().map(|there| there.file_type());
    // A pipe that nobody writes to would be waited for without end. Those that the shell makes stand under /dev or /proc.
    let is_made = ["/dev", "/proc"].iter().any(|folder| path.starts_with(folder));
    if kind.is_ok_and(|kind| !kind.is_file() && !kind.is_dir()) && !is_made {
        bail!("{name} is no file; to read what another program writes, send it to cop's standard input and name it -");
    }
    read(path, name)
}

/// Reads a file that is known to be one.
pub(super) fn read(path: &Path, name: String) -> Result<Loaded> {
    let bytes = File::open(path).and_then(bounded).map_err(|error| match error.kind() {
        ErrorKind::NotFound => anyhow!("there is no file {name}"),
        ErrorKind::IsADirectory => anyhow!("{name} is a folder; name the file in it"),
        _ => Error::new(error).context(format!("cannot read {name}")),
    })?;
    Ok(Loaded { name, bytes })
}

fn bounded(input: impl Read) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::with_capacity(USUAL);
    input.take(FILE_BOUND as u64 + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}
