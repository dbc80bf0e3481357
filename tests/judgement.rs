//! The judgement of purposes and places on texts of a hundred trades and more, which are data: see the heads of the files. What the
//! README of `tests/measure` says is measured on real texts, by `tests/measure/judgement.py`; these hold it on ground that those lack.

use chrono::NaiveDate;
use cop::checks;
use cop::finding::Level;
use cop::session;

const PURPOSES: &str = include_str!("data/purposes.txt");
const PURPOSES_UNREAD: &str = include_str!("data/purposes_unread.txt");
const PURPOSES_LATER: &str = include_str!("data/purposes_later.txt");
const PURPOSES_WIDER: &str = include_str!("data/purposes_wider.txt");
const PURPOSES_FIELDS: &str = include_str!("data/purposes_fields.txt");
const PLACES: &str = include_str!("data/places.txt");
const PLACES_UNREAD: &str = include_str!("data/places_unread.txt");
const PLACES_LATER: &str = include_str!("data/places_later.txt");
const PLACES_WIDER: &str = include_str!("data/places_wider.txt");
const PLACES_FIELDS: &str = include_str!("data/places_fields.txt");
const TODAY: NaiveDate = NaiveDate::from_ymd_opt(2027, 1, 4).expect("a day of the calendar");

fn rows(data: &'static str) -> impl Iterator<Item = Vec<&'static str>> {
    data.lines().filter(|line| !line.starts_with('#')).map(|line| line.split('\t').collect())
}

/// Whether a rule that begins so warns about the file.
fn warns(file: &str, rules: &[&str]) -> bool {
    let checked = checks::run(&session::read(file.as_bytes()), TODAY, &[]);
    let mut warnings = checked.findings.iter().filter(|finding| finding.level != Level::Advice);
    warnings.any(|finding| rules.iter().any(|rule| finding.rule.id.starts_with(rule)))
}

/// Whether a rule that begins so warns about the file, or asks.
fn asks(file: &str, rules: &[&str]) -> bool {
    let checked = checks::run(&session::read(file.as_bytes()), TODAY, &[]);
    checked.findings.iter().any(|finding| rules.iter().any(|rule| finding.rule.id.starts_with(rule)))
}

/// At most one in 25 is cried about wrongly, and at least 17 in 20 are found.
#[track_caller]
fn holds(judged: impl Iterator<Item = (String, bool, bool)>) {
    holds_within(25, 17, judged);
}

/// At most one in so many is cried about wrongly, and so many in 20 are found.
#[track_caller]
fn holds_within(one_in: usize, in_twenty: usize, judged: impl Iterator<Item = (String, bool, bool)>) {
    let (mut alarms, mut good, mut missed, mut bad) = (vec![], 0, vec![], 0);
    for (text, is_bad, warned) in judged {
        good += usize::from(!is_bad);
        bad += usize::from(is_bad);
        match (is_bad, warned) {
            (false, true) => alarms.push(text),
            (true, false) => missed.push(text),
            _ => {}
        }
    }
    assert!(good > 20 && bad > 10, "{good} and {bad}");
    assert!(one_in * alarms.len() <= good, "{} of {good}: {alarms:#?}", alarms.len());
    assert!(20 * missed.len() <= (20 - in_twenty) * bad, "{} of {bad}: {missed:#?}", missed.len());
}

#[test]
fn purposes_of_forty_trades_are_told_apart() {
    const ALL: [&str; 5] = [PURPOSES, PURPOSES_UNREAD, PURPOSES_LATER, PURPOSES_WIDER, PURPOSES_FIELDS];
    let judged = |speaks: fn(&str, &[&str]) -> bool| {
        ALL.into_iter().flat_map(rows).map(move |row| {
            let [trade, label, text] = row.as_slice() else { panic!("{row:?}") };
            let file = format!("[session]\ntitle = '''{trade}'''\npurpose = '''{text}'''\n");
            (text.to_string(), *label == "unclear", speaks(&file, &["purpose-", "governance-first"]))
        })
    };
    holds_within(50, 13, judged(warns));
    holds_within(5, 19, judged(asks));
}

#[test]
fn places_of_forty_trades_are_told_apart() {
    let place = |row: &[&str]| format!("[venue]\nname = '''{}'''\nnotes = '''{}'''\n", row[2], row[3]);
    let judged = |texts: &'static [&'static str], label: usize, bad: &'static str, rule: &'static str| {
        texts.iter().copied().flat_map(rows).map(move |row| {
            let warned = warns(&place(&row), &[rule]);
            (row[2..].join(": "), row[label] == bad, warned)
        })
    };
    const ALL: &[&str] = &[PLACES, PLACES_UNREAD, PLACES_LATER, PLACES_WIDER, PLACES_FIELDS];
    holds(judged(ALL, 0, "formal", "venue-too-formal"));
    holds(judged(&ALL[..3], 1, "likely", "venue-interruptions"));
    // Notes that tell of others in words of their own are the hardest, and these were mended for least.
    holds_within(9, 12, judged(&ALL[3..], 1, "likely", "venue-interruptions"));
}
