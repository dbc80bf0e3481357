//! From a path to bytes: the only place that reads files.

use crate::session::FILE_BOUND;
use anyhow::{Context, Result, bail};
use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

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
        return Ok(Loaded {
            name: "<stdin>".to_owned(),
            bytes,
        });
    }
    let name = path.display().to_string();
    if path.is_dir() {
        bail!("{name} is a folder, and this needs a session file");
    }
    let bytes = File::open(path)
        .and_then(bounded)
        .with_context(|| format!("cannot read {name}"))?;
    Ok(Loaded { name, bytes })
}

fn bounded(input: impl Read) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    input.take(FILE_BOUND as u64 + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}
