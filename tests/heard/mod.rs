//! What jarred in trials does not come back: `heard.toml` has a small file for each, and what is to be said of it.

use serde::Deserialize;
use std::io::Write;
use std::process::{Command, Stdio};

#[derive(Deserialize)]
struct All {
    heard: Vec<Heard>,
}

/// A case, as the head of `heard.toml` explains it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Heard {
    what: String,
    file: String,
    asked: Vec<String>,
    #[serde(default)]
    says: Vec<String>,
    #[serde(default)]
    once: Vec<String>,
    #[serde(default)]
    not: Vec<String>,
}

/// What `cop` prints of this file, a space between each two words.
fn printed(heard: &Heard) -> String {
    let form: &[&str] = if heard.asked[0] == "check" { &["--format", "short"] } else { &["--anyway"] };
    let mut cop = Command::new(env!("CARGO_BIN_EXE_cop"));
    cop.args(&heard.asked).args(["-", "--today", "2027-01-04"]).args(form);
    let mut cop = cop.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null()).spawn().expect("cop runs");
    cop.stdin.take().expect("a pipe").write_all(heard.file.as_bytes()).expect("cop reads");
    let output = cop.wait_with_output().expect("cop ends");
    let text = String::from_utf8(output.stdout).expect("text");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn what_jarred_does_not_come_back() {
    let all: All = toml::from_str(include_str!("heard.toml")).expect("heard.toml reads as its head says");
    for heard in &all.heard {
        let page = printed(heard);
        assert!(!page.is_empty(), "{}: nothing is printed", heard.what);
        for words in &heard.says {
            assert!(page.contains(words.as_str()), "{}: no \"{words}\" in\n{page}", heard.what);
        }
        for words in &heard.once {
            assert_eq!(page.matches(words.as_str()).count(), 1, "{}: \"{words}\" in\n{page}", heard.what);
        }
        for words in &heard.not {
            assert!(!page.contains(words.as_str()), "{}: \"{words}\" in\n{page}", heard.what);
        }
    }
}
