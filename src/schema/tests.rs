//! The schema and the reader take the same files: the format's own examples, and any others.

use super::schema;
use crate::checks::RULES;
use crate::session::{self, Fault, FaultKind, Key, Kind, Session};
use jsonschema::Validator;
use proptest::prelude::*;
use serde_json::{Map, Value, json};
use std::path::Path;
use std::process::{Command, Output};
use std::sync::LazyLock;
use toml::de::{DeTable, DeValue};

fn parsed() -> Value {
    serde_json::from_str(&schema()).unwrap()
}

static VALIDATOR: LazyLock<Validator> =
    LazyLock::new(|| jsonschema::draft202012::options().should_validate_formats(true).build(&parsed()).unwrap());

/// A file as editors hand it to a schema: days and times are texts.
fn as_json(toml: &str) -> Option<Value> {
    fn table(table: &DeTable<'_>) -> Value {
        let members = table.iter().map(|(key, item)| {
            let name = key.get_ref().to_string();
            (name, value(item.get_ref()))
        });
        Value::Object(members.collect::<Map<_, _>>())
    }
    fn value(item: &DeValue<'_>) -> Value {
        match item {
            DeValue::String(text) => json!(text),
            DeValue::Integer(number) => {
                json!(i64::from_str_radix(number.as_str(), number.radix()).unwrap())
            }
            DeValue::Float(number) => json!(number.as_str().parse::<f64>().unwrap()),
            DeValue::Boolean(truth) => json!(truth),
            DeValue::Datetime(moment) => json!(moment.to_string()),
            DeValue::Array(items) => items.iter().map(|item| value(item.get_ref())).collect(),
            DeValue::Table(members) => table(members),
        }
    }
    Some(table(DeTable::parse(toml).ok()?.get_ref()))
}

/// Whether the reader takes every key and value of a file. Which rules there are is the checks' to say, and what may
/// stand inside a text is not a matter of form.
fn is_taken(toml: &str) -> bool {
    let reading = session::read(toml.as_bytes());
    let ids = &reading.session.checks;
    let known = |id: &str| super::rules().any(|(known, _)| known == id);
    let in_a_text = |fault: &Fault| fault.kind == FaultKind::Private && toml[fault.span].starts_with('"');
    reading.faults.iter().all(in_a_text)
        && ids.ignore.iter().filter_map(|entry| entry.id.text()).all(known)
        && ids.levels.iter().all(|level| known(&level.id))
}

/// Every example there is, with where it comes from.
fn examples() -> Vec<(String, String)> {
    let mut examples = vec![];
    for (rule, _) in RULES {
        examples.push((format!("{}, good", rule.id), rule.good.to_owned()));
        examples.push((format!("{}, bad", rule.id), rule.bad.to_owned()));
    }
    for entry in std::fs::read_dir("examples").into_iter().flatten() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|ending| ending == "toml") {
            let file = std::fs::File::open(&path).unwrap();
            examples.push((path.display().to_string(), std::io::read_to_string(file).unwrap()));
        }
    }
    examples
}

#[test]
fn the_schema_is_a_schema() {
    assert!(jsonschema::draft202012::meta::is_valid(&parsed()));
}

#[test]
fn every_key_says_what_it_is_for_and_who_may_see_it() {
    fn walk(path: &str, node: &Value) {
        for (name, member) in node["properties"].as_object().into_iter().flatten() {
            let path = format!("{path}.{name}");
            assert!(member["description"].as_str().is_some_and(|words| words.len() > 8), "{path}: {member}");
            let below = if member["items"]["properties"].is_object() { &member["items"] } else { member };
            let is_table = below["properties"].is_object() && path != ".checks.levels";
            assert_eq!(member["x-audience"].is_string(), !is_table && !path.starts_with(".checks.levels."), "{path}");
            walk(&path, below);
        }
    }
    walk("", &parsed());
}

#[test]
fn the_schema_and_the_reader_agree_on_every_example() {
    let mut refused = 0;
    for (name, toml) in examples() {
        let Some(json) = as_json(&toml) else {
            assert_eq!(name, "invalid-toml, bad");
            continue;
        };
        let faults: Vec<String> = VALIDATOR.iter_errors(&json).map(|error| error.to_string()).collect();
        assert_eq!(faults.is_empty(), is_taken(&toml), "{name}: {faults:?}");
        assert!(faults.is_empty() || name.ends_with("bad"), "{name}: {faults:?}");
        refused += usize::from(!faults.is_empty());
    }
    assert!(refused >= 3, "the examples of the file's own rules are refused");
}

/// What no example has: every way to write a time and a day, and texts with nothing in them.
const VALUES: [&str; 17] = [
    "[when]\nstart = 18:30",
    "[when]\nstart = 18:30:00",
    "[when]\nstart = 18:30:00.5",
    "[when]\nstart = \"18:30\"",
    "[when]\nstart = \"18:30:00\"",
    "[when]\nstart = \"half past six\"",
    "[when]\nstart = \"24:30\"",
    "[when]\nstart = 1830",
    "[when]\ndate = 2027-02-11",
    "[when]\ndate = \"2027-02-11\"",
    "[when]\ndate = \"2027-02-30\"",
    "[when]\ndate = \"2027-02-29\"",
    "[when]\ndate = \"2028-02-29\"",
    "[when]\navoid = [2027-02-15, \"2027-02-16\"]",
    "[[attendee]]\nname = \"\"",
    "[[interest]]\nname = \"\"",
    "[food]\ndiets = { vegan = -1 }",
];

#[test]
fn the_schema_and_the_reader_agree_on_every_kind_of_value() {
    for toml in VALUES {
        let json = as_json(toml).unwrap();
        assert_eq!(VALIDATOR.is_valid(&json), is_taken(toml), "{toml}");
    }
}

/// A value as TOML writes it, and as JSON.
type Both = (String, Value);

fn text(words: &str) -> Both {
    (json!(words).to_string(), json!(words))
}

/// A value of a kind, sometimes one of another kind: but never a day without quotes for a text, which a schema cannot
/// tell from one.
fn value(kind: Kind) -> BoxedStrategy<Both> {
    let right = match kind {
        // That a name is still to come, as "TBC" and "xx" say, only the reader knows.
        Kind::Text => "[a-zé ]{1,12}".prop_map(|words| text(&format!("é{words}"))).boxed(),
        Kind::Number => (0..70_000u32).prop_map(|n| (n.to_string(), json!(n))).boxed(),
        Kind::Switch => any::<bool>().prop_map(|on| (on.to_string(), json!(on))).boxed(),
        Kind::Date => (1..=12u8, 1..=31u8, any::<bool>())
            // The parser itself refuses a day such as 2027-02-30 that stands without quotes.
            .prop_map(|(month, day, quoted)| (format!("2027-{month:02}-{day:02}"), quoted || day > 28))
            .prop_map(dated)
            .boxed(),
        Kind::Time => (0..24u8, 0..60u8, 0..3u8, any::<bool>())
            .prop_map(|(hour, minute, form, quoted)| {
                let seconds = ["", ":00", ":30.5"][usize::from(form)];
                dated((format!("{hour:02}:{minute:02}{seconds}"), quoted))
            })
            .boxed(),
        Kind::Anything => prop_oneof![Just(text("after tea")), Just(("9".to_owned(), json!(9)))].boxed(),
        Kind::Word(choices) => proptest::sample::select(choices).prop_map(|choice| text(choice.word)).boxed(),
        Kind::Many(kind) => proptest::collection::vec(value(*kind), 0..3).prop_map(list).boxed(),
        Kind::Counts => proptest::option::of(value(Kind::Number))
            .prop_map(|people| inline(people.map(|people| ("vegan".to_owned(), people))))
            .boxed(),
        Kind::Words(choices) => {
            (proptest::sample::select(choices), proptest::sample::select(vec!["left-out", "nobody-listed", "left-in"]))
                .prop_map(|(choice, id)| inline([(id.to_owned(), text(choice.word))]))
                .boxed()
        }
        Kind::Table(keys) => members(keys).prop_map(inline).boxed(),
        Kind::Tables(keys) => proptest::collection::vec(members(keys).prop_map(inline), 0..3).prop_map(list).boxed(),
    };
    let wrong = proptest::sample::select(vec![
        ("true".to_owned(), json!(true)),
        ("-3".to_owned(), json!(-3)),
        ("1.5".to_owned(), json!(1.5)),
        ("[1, 2]".to_owned(), json!([1, 2])),
        ("{ a = 1 }".to_owned(), json!({ "a": 1 })),
        text("words"),
    ]);
    prop_oneof![60 => right, 1 => wrong].boxed()
}

/// Some of a table's keys, and sometimes one that it does not have.
fn members(keys: &'static [Key]) -> BoxedStrategy<Vec<(String, Both)>> {
    let known: Vec<_> = keys
        .iter()
        .map(|key| {
            let likely = if key.needed { 0.97 } else { 0.3 };
            proptest::option::weighted(likely, value(key.kind))
                .prop_map(|value| value.map(|value| (key.name.to_owned(), value)))
        })
        .collect();
    let unknown = proptest::option::weighted(0.02, "[a-z]{3,5}")
        .prop_map(|name| name.map(|name| (format!("{name}_zz"), ("1".to_owned(), json!(1)))));
    (known, unknown).prop_map(|(known, unknown)| known.into_iter().chain([unknown]).flatten().collect()).boxed()
}

/// A day or a time with or without quotes: a text for the schema either way.
fn dated((words, quoted): (String, bool)) -> Both {
    let toml = if quoted { json!(words).to_string() } else { words.clone() };
    (toml, json!(words))
}

fn list(items: Vec<Both>) -> Both {
    let (toml, json): (Vec<String>, Vec<Value>) = items.into_iter().unzip();
    (format!("[{}]", toml.join(", ")), Value::Array(json))
}

fn inline(members: impl IntoIterator<Item = (String, Both)>) -> Both {
    let (toml, json): (Vec<String>, Map<String, Value>) =
        members.into_iter().map(|(name, (toml, json))| (format!("{name} = {toml}"), (name, json))).unzip();
    (format!("{{ {} }}", toml.join(", ")), Value::Object(json))
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_schema_and_the_reader_take_the_same_files(members in members(Session::keys())) {
        let toml: String = members.iter().map(|(name, (toml, _))| format!("{name} = {toml}\n")).collect();
        let json = Value::Object(members.into_iter().map(|(name, (_, json))| (name, json)).collect());
        prop_assert_eq!(as_json(&toml), Some(json.clone()), "{}", &toml);
        let faults: Vec<String> = VALIDATOR.iter_errors(&json).map(|error| error.to_string()).collect();
        prop_assert_eq!(faults.is_empty(), is_taken(&toml), "{}\n{:?}", &toml, faults);
    }
}

/// An example or a kind of value.
struct Sample {
    toml: String,
    /// The reader takes it.
    taken: bool,
    /// It is not TOML 1.0, which wants seconds in a time.
    is_1_1: bool,
}

fn samples() -> impl Iterator<Item = Sample> {
    let values = VALUES.iter().map(|toml| (*toml).to_owned());
    examples().into_iter().map(|(_, toml)| toml).chain(values).map(|toml| {
        let toml = format!("#:schema ./cop.schema.json\n{toml}");
        let is_1_1 = !session::read(toml.as_bytes()).no_seconds.is_empty();
        Sample { taken: is_taken(&toml) && as_json(&toml).is_some(), is_1_1, toml }
    })
}

fn write(folder: &Path, name: &str, text: &str) {
    let mut file = std::fs::File::create(folder.join(name)).unwrap();
    std::io::Write::write_all(&mut file, text.as_bytes()).unwrap();
}

/// Every sample as a file of its own beside the schema.
fn written(folder: &Path) -> Vec<(String, Sample)> {
    write(folder, "cop.schema.json", &schema());
    let named = samples().enumerate().map(|(at, sample)| (format!("session-{at}.toml"), sample));
    named.inspect(|(file, sample)| write(folder, file, &sample.toml)).collect()
}

fn run(folder: &Path, tool: &str, arguments: &[&str]) -> Output {
    let output = Command::new(tool).args(arguments).current_dir(folder).output();
    output.unwrap_or_else(|error| panic!("{tool} is installed: {error}"))
}

#[test]
#[ignore = "needs taplo"]
fn taplo_takes_the_same_files_but_for_times_without_seconds() {
    let folder = tempfile::tempdir().unwrap();
    for (file, Sample { toml, taken, is_1_1 }) in written(folder.path()) {
        let output = run(folder.path(), "taplo", &["check", "--no-auto-config", &file]);
        assert_eq!(output.status.success(), taken && !is_1_1, "{toml}: {output:?}");
    }
}

#[test]
#[ignore = "needs tombi"]
fn tombi_takes_the_same_files() {
    let folder = tempfile::tempdir().unwrap();
    for (file, Sample { toml, taken, .. }) in written(folder.path()) {
        let output = run(folder.path(), "tombi", &["lint", "--offline", &file]);
        assert_eq!(output.status.success(), taken, "{toml}: {output:?}");
    }
}

#[test]
#[ignore = "needs check-jsonschema"]
fn check_jsonschema_takes_the_same_files_but_for_times_without_seconds() {
    let folder = tempfile::tempdir().unwrap();
    let files = written(folder.path());
    let names: Vec<&str> = files.iter().map(|(file, _)| file.as_str()).collect();
    let asked = ["--schemafile", "cop.schema.json", "--output-format", "json"];
    let output = run(folder.path(), "check-jsonschema", &[&asked, names.as_slice()].concat());
    let said: Value = serde_json::from_slice(&output.stdout).unwrap();
    let of = |kind: &str| said[kind].as_array().cloned().unwrap_or_default();
    let faults: Vec<Value> = [of("errors"), of("parse_errors")].concat();
    for (file, Sample { toml, taken, is_1_1 }) in &files {
        let faults: Vec<&Value> = faults.iter().filter(|fault| fault["filename"] == file.as_str()).collect();
        assert_eq!(faults.is_empty(), *taken && !is_1_1, "{toml}: {faults:?}");
    }
}

#[test]
#[ignore = "needs node, and ajv, ajv-formats and vscode-json-languageservice in target/tools"]
fn ajv_and_the_language_service_of_vs_code_take_the_same_documents() {
    let folder = tempfile::tempdir().unwrap();
    // Those that are TOML at all: what a schema sees is JSON.
    let documents: Vec<(Sample, Value)> =
        samples().filter_map(|sample| as_json(&sample.toml).map(|json| (sample, json))).collect();
    let by_number = documents.iter().enumerate().map(|(at, (_, json))| (at.to_string(), json.clone()));
    write(folder.path(), "cop.schema.json", &schema());
    write(folder.path(), "documents.json", &Value::Object(by_number.collect()).to_string());
    let here = folder.path().display().to_string();
    let output = run(Path::new("."), "node", &["src/schema/judge.mjs", "target/tools", &here]);
    assert!(output.status.success(), "{output:?}");
    let said: Value = serde_json::from_slice(&output.stdout).unwrap();
    for (at, (Sample { toml, taken, .. }, _)) in documents.iter().enumerate() {
        for judge in ["ajv", "vscode"] {
            let faults = said[at.to_string()][judge].as_array().unwrap();
            assert_eq!(faults.is_empty(), *taken, "{judge}: {toml}: {faults:?}");
        }
    }
}
