//! What happens to `cop check` when nobody reads what it says, or nothing more can be written.
#![expect(clippy::unwrap_used, reason = "a test may fail where it stands")]

use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};

/// More than a pipe holds, so that the reader is gone before all is written.
const MANY: usize = 200;

fn check(files: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_cop"));
    command.args(["check", "--all", "--today", "2027-01-04"]).args(files).current_dir("tests/cmd/check.in");
    command
}

/// The exit code and standard error of a run of which only the first line is read.
fn read_one_line(files: &[&str]) -> (Option<i32>, String) {
    let folder = tempfile::tempdir().unwrap();
    let mut copies = vec![];
    for file in files {
        for copy in 0..MANY {
            let to = folder.path().join(format!("{copy}-{file}"));
            std::fs::copy(format!("tests/cmd/check.in/{file}"), &to).unwrap();
            copies.push(to.display().to_string());
        }
    }
    let copies: Vec<&str> = copies.iter().map(String::as_str).collect();
    let mut child = check(&copies).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let mut line = String::new();
    let mut out = BufReader::new(child.stdout.take().unwrap());
    out.read_line(&mut line).unwrap();
    drop(out);
    let end = child.wait_with_output().unwrap();
    (end.status.code(), String::from_utf8(end.stderr).unwrap())
}

/// What `cop check` does with what a shell names for it, given that it ends at all.
#[cfg(unix)]
fn in_shell(script: &str) -> (Option<i32>, String) {
    let mut command = Command::new("bash");
    command.args(["-c", script]).env("COP", env!("CARGO_BIN_EXE_cop")).current_dir("tests/cmd/check.in");
    let end = command.output().unwrap();
    (end.status.code(), String::from_utf8(end.stderr).unwrap())
}

#[cfg(unix)]
#[test]
fn a_pipe_is_waited_for_only_where_somebody_writes_to_it() {
    let (code, said) = in_shell(
        "folder=$(mktemp -d) && mkfifo $folder/sheet && cd $folder && timeout 60 \"$COP\" check sheet; code=$?; rm -r $folder; exit $code",
    );
    let told =
        "error: sheet is no file; to read what another program writes, send it to cop's standard input and name it -";
    assert_eq!((code, said.trim_end()), (Some(2), told));
    for script in [
        "timeout 60 \"$COP\" check --today 2027-01-04 <(cat warning.toml)",
        "cat warning.toml | timeout 60 \"$COP\" check --today 2027-01-04 /dev/stdin",
    ] {
        assert_eq!(in_shell(script), (Some(0), String::new()), "{script}");
    }
}

#[test]
fn a_closed_pipe_is_no_error_and_does_not_change_the_verdict() {
    assert_eq!(read_one_line(&["warning.toml"]), (Some(0), String::new()));
    assert_eq!(read_one_line(&["faulty.toml"]), (Some(1), String::new()));
}

#[test]
#[cfg(target_os = "linux")]
fn a_full_disk_is_an_error_of_the_run() {
    let full = std::fs::File::options().write(true).open("/dev/full").unwrap();
    let end = check(&["faulty.toml"]).stdout(full).output().unwrap();
    let said = String::from_utf8(end.stderr).unwrap();
    assert_eq!(end.status.code(), Some(2));
    assert!(said.starts_with("error: cannot write to standard output: "), "{said}");
}

#[test]
#[cfg(unix)]
fn a_report_in_a_file_is_as_open_as_any_new_file_and_links_stay_links() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().unwrap();
    let [plain, report, link] = ["plain", "report.json", "link.json"].map(|name| folder.path().join(name));
    std::fs::File::create(&plain).unwrap();
    std::os::unix::fs::symlink(&report, &link).unwrap();
    for to in [&report, &link] {
        let status = check(&["good.toml", "-o", &to.display().to_string()]).status().unwrap();
        assert!(status.success());
    }
    let mode = |path| std::fs::metadata(path).unwrap().permissions().mode();
    assert_eq!(mode(&report), mode(&plain));
    assert!(std::fs::symlink_metadata(&link).unwrap().is_symlink());
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 3, "nothing else is left");
}
