//! Where results go: standard output, or a file that is written whole or not at all.

use anyhow::{Context, Result};
use std::io::{self, Write};
use std::path::Path;

/// Writes a document to a file, or to standard output where there is none.
pub(super) fn write(text: &str, file: Option<&Path>) -> Result<()> {
    match file {
        None => {
            let mut out = io::stdout().lock();
            out.write_all(text.as_bytes())
                .and_then(|()| out.flush())
                .context("cannot write to standard output")
        }
        Some(path) => whole(text, path).with_context(|| format!("cannot write {}", path.display())),
    }
}

/// To a temporary file beside it, then renamed: a reader sees the old file or the new one.
fn whole(text: &str, path: &Path) -> io::Result<()> {
    let folder = path
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty())
        .unwrap_or(Path::new("."));
    let mut file = tempfile::Builder::new()
        .prefix(".cop-")
        .tempfile_in(folder)?;
    file.write_all(text.as_bytes())?;
    file.as_file().sync_all()?;
    file.persist(path)?;
    Ok(())
}
