//! From the paths of a command line to the files to judge: folders are walked, files are taken as they are named.

use anyhow::{Error, anyhow};
use ignore::{DirEntry, WalkBuilder};
use std::path::{Component, Path, PathBuf};

/// What the paths of a command line stand for.
#[derive(Debug, Default)]
pub(super) struct Found {
    /// The files, each once, in the order of their paths.
    pub(super) files: Vec<Candidate>,
    /// The folders that were walked.
    pub(super) folders: Vec<PathBuf>,
    /// What could not be walked.
    pub(super) errors: Vec<Error>,
}

/// A file that may be a session file.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Candidate {
    pub(super) path: PathBuf,
    /// It was found in a folder. One that is named on the command line is a session file because somebody says so.
    pub(super) walked: bool,
}

/// Finds the files that `paths` name or contain. In a folder these are the TOML files that are not hidden, and that
/// no `.gitignore` inside the folder keeps out.
pub(super) fn find(paths: &[PathBuf]) -> Found {
    let mut found = Found::default();
    for path in paths {
        let path = tidy(path);
        if path.is_dir() {
            walk(&path, &mut found);
            found.folders.push(path);
        } else {
            found.files.push(Candidate {
                path,
                walked: false,
            });
        }
    }
    // Sorted, a file that is named comes before the same file found in a folder, and is the one that stays.
    found.files.sort_unstable();
    found.files.dedup_by(|a, b| a.path == b.path);
    found
}

/// Whether `path` was found in `folder`, both as [`find`] gives them.
pub(super) fn is_in(folder: &Path, path: &Path) -> bool {
    folder == Path::new(HERE) && path.is_relative() || path.starts_with(folder)
}

const HERE: &str = ".";

/// The path without the `./` that shells and people put before it, so that a file has one name.
fn tidy(path: &Path) -> PathBuf {
    let tidy: PathBuf = path
        .components()
        .filter(|part| *part != Component::CurDir)
        .collect();
    match tidy.as_os_str().is_empty() {
        true => PathBuf::from(HERE),
        false => tidy,
    }
}

fn walk(folder: &Path, found: &mut Found) {
    let walk = WalkBuilder::new(folder)
        .standard_filters(false)
        .hidden(true)
        .git_ignore(true)
        .require_git(false)
        .build();
    for entry in walk {
        match entry {
            Ok(entry) if may_be_session(&entry) => found.files.push(Candidate {
                path: entry
                    .path()
                    .strip_prefix(HERE)
                    .unwrap_or(entry.path())
                    .to_owned(),
                walked: true,
            }),
            Ok(_) => {}
            Err(error) => found
                .errors
                .push(anyhow!("cannot walk {}: {error}", folder.display())),
        }
    }
}

/// A link to a file counts as the file, and one that leads nowhere is said to. One to a folder is not followed, since it
/// may lead back; one to a pipe or a device could be read for ever.
fn may_be_session(entry: &DirEntry) -> bool {
    let is_toml = entry
        .path()
        .extension()
        .is_some_and(|ending| ending.eq_ignore_ascii_case("toml"));
    let Some(kind) = entry.file_type() else {
        return false;
    };
    let leads_to_file = || {
        entry
            .path()
            .metadata()
            .map_or(true, |there| there.is_file())
    };
    is_toml && (kind.is_file() || kind.is_symlink() && leads_to_file())
}
