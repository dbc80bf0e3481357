//! Slips of the keyboard, planted in every key of the format, alone and two at a time: each gives its one finding, on its
//! line, and everything else the file says is read as before.

use cop::session::{FaultKind, Key, Kind, Reading, Said, Session, read};
use std::collections::BTreeMap;

/// A line of the file: a header, or a key with its value.
#[derive(Clone)]
struct Line {
    /// The table it stands in: `when.option`.
    table: String,
    key: Option<&'static Key>,
    text: String,
}

/// A slip: its line, what stands there instead, how many lines further on the finding is, and its kind.
#[derive(Clone)]
struct Slip {
    line: usize,
    name: &'static str,
    text: String,
    below: usize,
    kind: FaultKind,
}

/// A file in which every key of the format stands, a line each.
fn every_key() -> Vec<Line> {
    let mut lines = vec![];
    tables("", Session::keys(), &mut lines);
    lines
}

fn tables(path: &str, keys: &'static [Key], lines: &mut Vec<Line>) {
    let is_table = |key: &&Key| matches!(key.kind, Kind::Table(_) | Kind::Tables(_));
    for key in keys.iter().filter(|key| !is_table(key)) {
        // An inline list of tables is written under headers below.
        lines.push(Line {
            table: path.to_owned(),
            key: Some(key),
            text: format!("{} = {}", key.name, value(key.kind)),
        });
    }
    for key in keys.iter().filter(is_table) {
        let path = if path.is_empty() { key.name.to_owned() } else { format!("{path}.{}", key.name) };
        let (header, below) = match key.kind {
            Kind::Table(below) => (format!("[{path}]"), below),
            Kind::Tables(below) => (format!("[[{path}]]"), below),
            _ => unreachable!("these are tables"),
        };
        lines.push(Line { table: path.clone(), key: None, text: header });
        tables(&path, below, lines);
    }
}

fn value(kind: Kind) -> String {
    match kind {
        Kind::Text | Kind::Anything => "\"some words\"".to_owned(),
        Kind::Number => "12".to_owned(),
        Kind::Switch => "true".to_owned(),
        Kind::Date => "2027-02-11".to_owned(),
        Kind::Time => "18:30:00".to_owned(),
        Kind::Word(words) => format!("\"{}\"", words[0].word),
        Kind::Many(one) => format!("[{}, {}]", value(*one), value(*one)),
        Kind::Counts => "{ vegan = 1, halal = 2 }".to_owned(),
        Kind::Words(words) => format!("{{ hungry = \"{}\", front-led = \"{}\" }}", words[0].word, words[0].word),
        Kind::Table(_) | Kind::Tables(_) => unreachable!("tables stand below"),
    }
}

/// Every slip that a line can have.
fn slips(at: usize, line: &Line) -> Vec<Slip> {
    let mut slips = vec![];
    let mut put = |name, text: String, kind| slips.push(Slip { line: at, name, text, below: 0, kind });
    let Some(key) = line.key else {
        put("no bracket at the end", line.text.trim_end_matches(']').to_owned(), FaultKind::Syntax);
        if line.text.starts_with("[[") {
            put("one bracket too few at the end", line.text.trim_end_matches(']').to_owned() + "]", FaultKind::Syntax);
            put("single brackets", format!("[{}]", line.table), FaultKind::Value);
        } else {
            put("something behind it", format!("{} title = \"x\"", line.text), FaultKind::Syntax);
        }
        return slips;
    };
    let name = key.name;
    let right = value(key.kind);
    let mut with = |what, value: &str| put(what, format!("{name} = {value}"), FaultKind::Syntax);
    with("nothing", "");
    with("only a note", "# to be found");
    with("one = too many", &format!("= {right}"));
    match key.kind {
        Kind::Text | Kind::Anything | Kind::Word(_) => {
            with("no quotes", "Some Words");
            with("curly quotes", "“some words”");
            with("no quote at the end", "\"some words");
            with("no quote at the beginning", "some words\"");
            with("two sorts of quotes", "'some words\"");
            with("quotes inside", "\"some \"good\" words\"");
            with("an apostrophe inside", "'it's some words'");
            with("a backslash", "\"S:\\Users\\words\"");
            with("words behind", "\"some\" words");
        }
        Kind::Number => {
            with("words behind", "12 people");
            with("no figures", "twelve");
            with("no digits", "0x");
        }
        Kind::Switch => ["True", "TRUE", "yes", "on", "No"].iter().for_each(|word| with("another word", word)),
        Kind::Date => {
            ["2027-02-30", "2027-13-01", "30/02/2027", "11 February 2027", "2027-2-11", "Thursday"]
                .iter()
                .for_each(|day| with("another way", day));
        }
        Kind::Time => {
            ["7.30pm", "25:00:00", "7:30", "half past seven", "18h30"].iter().for_each(|time| with("another way", time))
        }
        Kind::Many(Kind::Text) => {
            with("no comma", "[\"one\" \"two\"]");
            with("no bracket at the end", "[\"one\", \"two\"");
            with("no bracket at the beginning", "\"one\", \"two\"]");
            with("no brackets", "\"one\", \"two\"");
            with("no quote within", "[\"one, \"two\"]");
            with("no quotes", "[one, two]");
            with("no value", "[\"one\", = ]");
        }
        Kind::Many(_) => {
            with("no comma", &right.replace(',', ""));
            with("no bracket at the end", right.trim_end_matches(']'));
        }
        Kind::Counts | Kind::Words(_) => {
            with("no comma", &right.replace(',', ""));
            with("no brace at the end", right.trim_end_matches('}'));
            with("no brace at the beginning", right.trim_start_matches('{'));
            with("a colon within", &right.replacen('=', ":", 1));
        }
        Kind::Table(_) | Kind::Tables(_) => unreachable!("tables stand below"),
    }
    if matches!(key.kind, Kind::Time) {
        put("a full stop", format!("{name} = 14.00"), FaultKind::Value);
    }
    put("a colon", format!("{name}: {right}"), FaultKind::Syntax);
    put("no =", format!("{name} {right}"), FaultKind::Syntax);
    slips.push(Slip {
        line: at,
        name: "twice",
        text: format!("{name} = {right}\n{name} = {right}"),
        below: 1,
        kind: FaultKind::Syntax,
    });
    slips
}

/// What is said under every key, by path and place among its kind.
fn said(reading: &Reading) -> BTreeMap<String, Vec<String>> {
    let mut all = BTreeMap::new();
    flat("", &reading.session.said(), &mut all);
    all
}

fn flat(path: &str, said: &Said, all: &mut BTreeMap<String, Vec<String>>) {
    let values = match said {
        Said::Nothing => vec![],
        Said::Unread => vec!["unread".to_owned()],
        Said::One(value) => vec![value.to_string()],
        Said::Many(values) => values.iter().map(|value| value.to_string()).collect(),
        Said::Named(pairs) => pairs.iter().map(|(name, value)| format!("{} {}", name.value, value.value)).collect(),
        Said::Table(keys) => {
            let dot = if path.is_empty() { "" } else { "." };
            return keys.iter().for_each(|(key, said)| flat(&format!("{path}{dot}{key}"), said, all));
        }
        Said::Tables(tables) => return tables.iter().for_each(|said| flat(path, said, all)),
    };
    all.insert(path.to_owned(), values);
}

fn planted(lines: &[Line], slips: &[&Slip]) -> String {
    let text = |at: usize, line: &Line| {
        slips.iter().find(|slip| slip.line == at).map_or(line.text.clone(), |slip| slip.text.clone()) + "\n"
    };
    lines.iter().enumerate().map(|(at, line)| text(at, line)).collect()
}

/// What is wrong with a file in which these slips were planted; nothing where each gives its finding and no other value
/// is read otherwise.
fn wrong(lines: &[Line], slips: &[&Slip], right: &BTreeMap<String, Vec<String>>) -> Option<String> {
    let file = planted(lines, slips);
    let reading = read(file.as_bytes());
    let line_of = |byte: usize| file[..byte].matches('\n').count();
    let found: Vec<(usize, FaultKind)> =
        reading.faults.iter().map(|fault| (line_of(fault.span.start), fault.kind)).collect();
    let mut before = 0;
    let expected: Vec<(usize, FaultKind)> = slips
        .iter()
        .map(|slip| {
            let line = slip.line + before + slip.below;
            before += slip.below;
            (line, slip.kind)
        })
        .collect();
    let names: Vec<_> = slips.iter().map(|slip| format!("{}: {}", slip.name, slip.text)).collect();
    if found != expected {
        return Some(format!("{names:?}: {:?}, not {expected:?}", reading.faults));
    }
    for fault in &reading.faults {
        let parsers = ["invalid", "expected", "unexpected", "missing", "unclosed", "string values", "array", "inline"];
        // A key that is quoted may be one of these.
        let ours: String = fault.message.split('`').step_by(2).collect();
        if parsers.iter().any(|word| ours.contains(word)) {
            return Some(format!("{names:?}: {} is the parser's", fault.message));
        }
    }
    let mut said = said(&reading);
    for slip in slips.iter().filter(|slip| slip.below == 0) {
        let line = &lines[slip.line];
        if let Some(key) = line.key {
            let path = format!("{}.{}", line.table, key.name);
            let values = said.insert(path.clone(), right[&path].clone());
            if values.is_none_or(|values| !values.is_empty() && values != ["unread"]) {
                return Some(format!("{names:?}: {path} is read"));
            }
        }
    }
    (said != *right).then(|| {
        let other: Vec<_> = right.iter().filter(|(path, values)| said.get(*path) != Some(values)).collect();
        format!("{names:?}: read otherwise: {other:?}")
    })
}

#[track_caller]
fn none(wrong: Vec<String>, tried: usize) {
    assert!(wrong.is_empty(), "{} of {tried}:\n{}", wrong.len(), wrong[..wrong.len().min(40)].join("\n"));
}

#[test]
fn every_slip_alone_gives_its_one_finding_and_hides_nothing() {
    let lines = every_key();
    let reading = read(planted(&lines, &[]).as_bytes());
    assert!(reading.faults.is_empty(), "{:?}", reading.faults);
    let right = said(&reading);
    assert!(right.values().all(|values| !values.is_empty()), "every key is read: {right:?}");
    let slips: Vec<Slip> = lines.iter().enumerate().flat_map(|(at, line)| slips(at, line)).collect();
    assert!(slips.len() > 500, "{} slips", slips.len());
    none(slips.iter().filter_map(|slip| wrong(&lines, &[slip], &right)).collect(), slips.len());
}

#[test]
fn every_two_slips_give_both_findings_and_hide_nothing() {
    let lines = every_key();
    let right = said(&read(planted(&lines, &[]).as_bytes()));
    let slips: Vec<Slip> = lines.iter().enumerate().flat_map(|(at, line)| slips(at, line)).collect();
    let mut tried = 0;
    let mut found = vec![];
    // Each with those on the line below it, and with some further on: all pairs would take minutes.
    for (i, one) in slips.iter().enumerate() {
        let others = slips[i + 1..].iter().filter(|other| other.line > one.line);
        let next = others.clone().take_while(|other| other.line <= one.line + 1);
        for other in next.skip(i % 3).step_by(3).chain(others.skip(i % 7).step_by(397)) {
            tried += 1;
            found.extend(wrong(&lines, &[one, other], &right));
        }
    }
    assert!(tried > 4_000, "{tried} pairs");
    none(found, tried);
}
