//! From the paths of a command line to the files to judge: folders are walked, files are taken as they are named.

use anyhow::{Error, anyhow};
use gix_ignore::Search;
use gix_ignore::glob::pattern::Case;
use gix_ignore::glob::search::pattern::List;
use gix_ignore::search::Ignore;
use std::ffi::OsString;
use std::fs::FileType;
use std::io;
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
            found.files.push(Candidate { path, walked: false });
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
const GITIGNORE: &str = ".gitignore";

/// The path without the `./` that shells and people put before it, so that a file has one name.
fn tidy(path: &Path) -> PathBuf {
    let tidy: PathBuf = path.components().filter(|part| *part != Component::CurDir).collect();
    match tidy.as_os_str().is_empty() {
        true => PathBuf::from(HERE),
        false => tidy,
    }
}

fn walk(folder: &Path, found: &mut Found) {
    let mut walk = Walk { root: folder, left_out: Search::default(), found };
    walk.enter(folder, b"");
}

/// A folder that is being walked.
struct Walk<'w> {
    /// Where it began: no `.gitignore` above counts.
    root: &'w Path,
    /// What the `.gitignore` files from there on leave out, the nearest last.
    left_out: Search,
    found: &'w mut Found,
}

impl Walk<'_> {
    /// Finds what is in a folder and in those below it; `within` is its path from the root, each part with a `/` after it.
    fn enter(&mut self, folder: &Path, within: &[u8]) {
        let entries = match entries(folder) {
            Ok(entries) => entries,
            Err(error) => return self.tell(folder, &error),
        };
        let above = self.left_out.patterns.len();
        let list = folder.join(GITIGNORE);
        if entries.iter().any(|entry| entry.name == GITIGNORE && entry.is_file(&list)) {
            match List::from_file(&list, Some(self.root), true, &mut vec![], Ignore::default()) {
                Ok(list) => self.left_out.patterns.extend(list),
                Err(error) => self.tell(&list, &error),
            }
        }
        for entry in &entries {
            let name = entry.name.as_encoded_bytes();
            let is_folder = entry.kind.is_dir();
            if name.starts_with(b".") || !(is_folder || entry.is_toml()) {
                continue;
            }
            let mut within = [within, name].concat();
            if self.is_left_out(&within, is_folder) {
                continue;
            }
            let path = folder.join(&entry.name);
            if is_folder {
                within.push(b'/');
                self.enter(&path, &within);
            } else if entry.is_file(&path) {
                let path = path.strip_prefix(HERE).unwrap_or(&path).to_owned();
                self.found.files.push(Candidate { path, walked: true });
            }
        }
        self.left_out.patterns.truncate(above);
    }

    fn is_left_out(&self, within: &[u8], is_folder: bool) -> bool {
        let within = within.into();
        let rule = self.left_out.pattern_matching_relative_path(within, Some(is_folder), Case::Sensitive);
        rule.is_some_and(|rule| !rule.pattern.is_negative())
    }

    fn tell(&mut self, path: &Path, error: &io::Error) {
        let errors = &mut self.found.errors;
        errors.push(anyhow!("cannot walk {}: {error}", path.display()));
    }
}

/// Something in a folder.
struct Entry {
    name: OsString,
    kind: FileType,
}

/// What is in a folder, by name, so that nothing depends on the order in which the system tells it.
fn entries(folder: &Path) -> io::Result<Vec<Entry>> {
    let mut entries = std::fs::read_dir(folder)?
        .map(|entry| {
            let entry = entry?;
            Ok(Entry { name: entry.file_name(), kind: entry.file_type()? })
        })
        .collect::<io::Result<Vec<Entry>>>()?;
    entries.sort_unstable_by(|a, b| a.name.cmp(&b.name));
    Ok(entries)
}

impl Entry {
    fn is_toml(&self) -> bool {
        let ending = Path::new(&self.name).extension();
        ending.is_some_and(|ending| ending.eq_ignore_ascii_case("toml"))
    }

    /// A link to a file counts as the file, and one that leads nowhere is said to. One to a folder is not followed, since
    /// it may lead back; one to a pipe or a device could be read for ever.
    fn is_file(&self, path: &Path) -> bool {
        let leads_to_file = || path.metadata().map_or(true, |there| there.is_file());
        self.kind.is_file() || self.kind.is_symlink() && leads_to_file()
    }
}

#[cfg(test)]
#[expect(clippy::disallowed_methods, reason = "the tests lay out what is walked")]
mod tests {
    use super::find;
    use std::path::Path;
    use std::process::Command;
    use tempfile::TempDir;

    /// A folder in which much is left out, in all the ways there are.
    fn drafts() -> TempDir {
        let folder = tempfile::tempdir().unwrap();
        for (path, text) in [
            (
                ".gitignore",
                "# drafts\n/a.toml\nout/\nold/*\n!old/keep.toml\n**/er/b.toml\nfoo[12].toml\n\\!odd.toml\nq?.toml \n",
            ),
            ("deep/.gitignore", "!b.toml\nfirst.toml\n/er/c*\n"),
            ("a.toml", ""),
            ("b.toml", ""),
            ("deep/a.toml", ""),
            ("deep/first.toml", ""),
            ("deep/er/a.toml", ""),
            ("deep/er/b.toml", ""),
            ("deep/er/c1.toml", ""),
            ("deep/er/out/a.toml", ""),
            ("first.toml", ""),
            ("foo1.toml", ""),
            ("foo3.toml", ""),
            ("!odd.toml", ""),
            ("old/a.toml", ""),
            ("old/keep.toml", ""),
            ("out/keep.toml", ""),
            ("out.toml", ""),
            ("qa.toml", ""),
            ("qab.toml", ""),
        ] {
            let path = folder.path().join(path);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(path, text).unwrap();
        }
        folder
    }

    fn found(folder: &Path) -> Vec<String> {
        let found = find(&[folder.to_owned()]);
        assert!(found.errors.is_empty(), "{:?}", found.errors);
        let paths = found.files.iter().map(|file| &file.path);
        let within = paths.map(|path| path.strip_prefix(folder).unwrap());
        within.map(|path| path.to_str().unwrap().replace('\\', "/")).collect()
    }

    #[test]
    fn what_a_gitignore_leaves_out_is_not_found() {
        assert_eq!(
            found(drafts().path()),
            [
                "b.toml", "deep/a.toml", "deep/er/a.toml", "deep/er/b.toml", "first.toml", "foo3.toml",
                "old/keep.toml", "out.toml", "qab.toml"
            ]
        );
    }

    #[test]
    #[ignore = "needs git"]
    fn git_finds_the_same() {
        let folder = drafts();
        let git = |arguments: &[&str]| {
            let mut git = Command::new("git");
            let ran = git.current_dir(&folder).args(arguments).output().expect("git runs");
            assert!(ran.status.success(), "{ran:?}");
            String::from_utf8(ran.stdout).expect("paths are text")
        };
        git(&["init", "--quiet"]);
        let listed = git(&["ls-files", "--others", "--exclude-standard"]);
        let mut listed: Vec<&str> = listed.lines().filter(|path| path.ends_with(".toml")).collect();
        listed.sort_unstable();
        assert_eq!(found(folder.path()), listed);
    }
}
