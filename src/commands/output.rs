//! Where results go: standard output, or a file that is written whole or not at all.

use super::load::load;
use crate::session;
use anstream::{AutoStream, ColorChoice};
use anyhow::{Context, Result, bail};
use std::fs::File;
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};
use tempfile::NamedTempFile;

/// Writes a document to a file, or to standard output where there is none.
///
/// # Errors
/// Fails where it cannot be written, and where it would take the place of a session file.
pub(super) fn write(content: impl AsRef<[u8]>, file: Option<&Path>) -> Result<()> {
    all(Output::open(file)?, content.as_ref())
}

/// Writes a session file, which may take the place of one.
///
/// # Errors
/// Fails where it cannot be written.
pub(super) fn write_session(content: impl AsRef<[u8]>, file: &Path) -> Result<()> {
    all(Output::to(file)?, content.as_ref())
}

fn all(mut output: Output, content: &[u8]) -> Result<()> {
    output.write_all(content).with_context(|| output.trouble())?;
    output.keep()
}

/// Whether somebody would lose a session by writing over this file: it has the ending of one, or holds one.
fn is_session(file: &Path) -> bool {
    let has_ending = file.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("toml"));
    // An earlier PDF is written over each time that it is made, and long to read as a session.
    let holds = |bytes: &[u8]| !bytes.starts_with(b"%PDF-") && session::read_if_session(bytes).is_some();
    file.is_file() && (has_ending || load(file).is_ok_and(|loaded| holds(&loaded.bytes)))
}

/// Whether this file may be somebody's sign-up sheet: `cop` writes none.
fn is_sheet(file: &Path) -> bool {
    const SHEETS: &[&str] = &["csv", "ods", "tsv", "xls", "xlsm", "xlsx"];
    let ending = file.extension().map(|ending| ending.to_string_lossy().to_lowercase());
    file.is_file() && ending.is_some_and(|ending| SHEETS.contains(&&*ending))
}

/// An output in the making.
#[derive(Debug)]
pub(super) struct Output {
    sink: Sink,
    /// What to say when it cannot be written.
    trouble: String,
}

#[derive(Debug)]
enum Sink {
    /// Standard output, where colour reaches a terminal.
    Colored(BufWriter<AutoStream<io::Stdout>>),
    /// Standard output, where it does not, and nothing has any.
    Plain(BufWriter<io::Stdout>),
    /// A pipe whose reader has seen enough.
    Closed,
    /// A file beside the one that is to be.
    Beside(BufWriter<NamedTempFile>, PathBuf),
    /// Something that no other file can take the place of, such as a device or a pipe.
    Device(BufWriter<File>),
}

impl Output {
    /// Begins to write to a file that is no session file and no sheet, or to standard output where there is none.
    pub(super) fn open(file: Option<&Path>) -> Result<Output> {
        match file {
            Some(file) if is_session(file) => {
                bail!("{} is a session file, which this would take the place of; give another name", file.display())
            }
            Some(file) if is_sheet(file) => {
                bail!("{} is a sheet, which this would take the place of; give another name", file.display())
            }
            Some(file) => Output::to(file),
            None => Ok(Output {
                sink: match AutoStream::choice(&io::stdout()) {
                    ColorChoice::Never => Sink::Plain(BufWriter::new(io::stdout())),
                    _ => Sink::Colored(BufWriter::new(anstream::stdout())),
                },
                trouble: "cannot write to standard output".to_owned(),
            }),
        }
    }

    /// Begins to write to a file.
    fn to(file: &Path) -> Result<Output> {
        let trouble = format!("cannot write {}", file.display());
        let sink = Sink::file(file).with_context(|| trouble.clone())?;
        Ok(Output { sink, trouble })
    }

    /// Whether colour reaches a terminal through it.
    pub(super) fn has_color(&self) -> bool {
        matches!(self.sink, Sink::Colored(_))
    }

    /// Ends it: what was written is there now, all of it.
    pub(super) fn keep(mut self) -> Result<()> {
        let trouble = self.trouble();
        self.flush().with_context(|| trouble.clone())?;
        if let Sink::Beside(out, path) = self.sink {
            let keep = || -> io::Result<()> {
                let file = out.into_inner().map_err(io::IntoInnerError::into_error)?;
                file.as_file().sync_all()?;
                file.persist(path)?;
                Ok(())
            };
            keep().context(trouble)?;
        }
        Ok(())
    }

    /// What to say when it cannot be written.
    pub(super) fn trouble(&self) -> String {
        self.trouble.clone()
    }
}

impl Sink {
    /// To a temporary file beside it, then renamed: a reader sees the old file or the new one.
    fn file(path: &Path) -> io::Result<Sink> {
        let there = path.metadata().ok();
        if there.is_none() && path.is_symlink() {
            return refused("it is a link to something that is not there");
        }
        if let Some(there) = &there {
            if there.is_dir() {
                return refused("it is a folder");
            }
            if !there.is_file() {
                let device = File::options().write(true).open(path)?;
                return Ok(Sink::Device(BufWriter::new(device)));
            }
            if there.permissions().readonly() {
                return refused("it is protected against writing");
            }
        }
        // A link stays a link, and what it points at is written.
        let path = path.canonicalize().unwrap_or_else(|_| path.to_owned());
        let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        if !folder.is_dir() {
            return refused(format!("there is no folder {}", folder.display()));
        }
        let mut beside = tempfile::Builder::new();
        beside.prefix(".cop-");
        // Temporary files are private; this one is to be as open as any file that is newly made, or as it was.
        #[cfg(unix)]
        beside.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
        // The error would name the temporary file, of which nobody has heard.
        let file = beside.tempfile_in(folder).map_err(|error| io::Error::from(error.kind()))?;
        if let Some(there) = there {
            file.as_file().set_permissions(there.permissions())?;
        }
        Ok(Sink::Beside(BufWriter::new(file), path))
    }
}

fn refused<T>(why: impl Into<String>) -> io::Result<T> {
    Err(io::Error::other(why.into()))
}

impl Write for Output {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let written = match &mut self.sink {
            Sink::Colored(out) => out.write(bytes),
            Sink::Plain(out) => out.write(bytes),
            Sink::Closed => Ok(bytes.len()),
            Sink::Beside(out, _) => out.write(bytes),
            Sink::Device(out) => out.write(bytes),
        };
        self.unless_closed(written, bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        let flushed = match &mut self.sink {
            Sink::Colored(out) => out.flush(),
            Sink::Plain(out) => out.flush(),
            Sink::Closed => Ok(()),
            Sink::Beside(out, _) => out.flush(),
            Sink::Device(out) => out.flush(),
        };
        self.unless_closed(flushed, ())
    }
}

impl Output {
    /// Whoever closed the pipe has seen enough: the rest goes nowhere, and all is well.
    fn unless_closed<T>(&mut self, result: io::Result<T>, all: T) -> io::Result<T> {
        match result {
            Err(error) if error.kind() == io::ErrorKind::BrokenPipe => {
                self.sink = Sink::Closed;
                Ok(all)
            }
            other => other,
        }
    }
}
