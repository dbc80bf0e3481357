//! A file with n planted faults gives n findings: every rule has a plant, planted alone and with every other.
//! The good file and the plants are data, in `tests/plants`; a rule without a plant fails the test.

use chrono::NaiveDate;
use cop::checks::{self, RULES};
use cop::finding::Rule;
use cop::session;
use serde::Deserialize;
use std::collections::BTreeSet;
use std::ops::Range;

const GOOD: &str = include_str!("plants/good.toml");
const PLANTS: &str = include_str!("plants/plants.toml");
/// The day on which the file is read.
const TODAY: NaiveDate = NaiveDate::from_ymd_opt(2027, 1, 4).expect("a day of the calendar");

#[derive(Deserialize)]
struct Plants {
    plant: Vec<Plant>,
}

/// A trouble to plant, as `plants.toml` explains it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Plant {
    rule: String,
    level: String,
    marks: String,
    put: Vec<Put>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Put {
    text: Option<String>,
    until: Option<String>,
    every: Option<String>,
    after: Option<String>,
    with: String,
    times: Option<usize>,
}

/// A change to the good file: the bytes it takes out, and what it puts there.
type Edit = (Range<usize>, String);

/// A finding: its rule, its level, and the text it is about.
type Found = (&'static str, &'static str, String);

fn plants() -> Vec<Plant> {
    let plants: Plants = toml::from_str(PLANTS).expect("plants.toml reads as its head says");
    plants.plant
}

fn rule(plant: &Plant) -> &'static Rule {
    checks::rule(&plant.rule).unwrap_or_else(|| panic!("there is no rule `{}`", plant.rule))
}

fn edits(plant: &Plant) -> Vec<Edit> {
    plant
        .put
        .iter()
        .flat_map(|put| places(put).into_iter().map(|place| (place, put.with.repeat(put.times.unwrap_or(1)))))
        .collect()
}

/// Where in the good file something is put.
fn places(put: &Put) -> Vec<Range<usize>> {
    if let Some(every) = &put.every {
        let found: Vec<_> = GOOD.match_indices(every).map(|(at, _)| at..at + every.len()).collect();
        assert!(!found.is_empty(), "{every:?} does not stand in good.toml");
        return found;
    }
    let text = put.text.as_ref().or(put.after.as_ref()).expect("an edit has a place");
    let mut found = GOOD.match_indices(text.as_str());
    let (start, _) = found.next().unwrap_or_else(|| panic!("{text:?} does not stand in good.toml"));
    assert!(found.next().is_none(), "{text:?} stands in good.toml more than once");
    let end = start + text.len();
    let until = |until: &String| GOOD[end..].find(until.as_str()).expect("`until` stands behind `text`");
    let rest = put.until.as_ref().map_or(0, until);
    vec![if put.after.is_some() { end..end } else { start..end + rest }]
}

/// Whether two edits are on the same key: they touch the same bytes.
fn touch(one: &Edit, other: &Edit) -> bool {
    let (one, other) = (&one.0, &other.0);
    one.start < other.end && other.start < one.end
}

fn planted(mut edits: Vec<Edit>) -> String {
    edits.sort_by_key(|(place, _)| (place.start, place.end));
    let mut file = String::new();
    let mut at = 0;
    for (place, text) in edits {
        file += &GOOD[at..place.start];
        file += &text;
        at = place.end;
    }
    file + &GOOD[at..]
}

fn found(file: &str) -> Vec<Found> {
    let checked = checks::run(&session::read(file.as_bytes()), TODAY, &[]);
    let findings = checked.findings.into_iter();
    findings.map(|finding| (finding.rule.id, finding.level.word(), file[finding.span].trim_end().to_owned())).collect()
}

#[test]
fn the_good_file_has_nothing_to_say_about() {
    assert_eq!(found(GOOD), []);
}

/// Rules that need another group than the good file's eleven, which no small edit makes of it: their own examples and tests
/// show them.
const OF_ANOTHER_GROUP: &[&str] = &["too-few-to-part"];

#[test]
fn every_rule_has_a_plant() {
    let planted: BTreeSet<&str> = plants().iter().map(|plant| rule(plant).id).collect();
    let mut rules: BTreeSet<&str> = RULES.iter().map(|(rule, _)| rule.id).collect();
    rules.retain(|id| !OF_ANOTHER_GROUP.contains(id));
    let without: Vec<_> = rules.difference(&planted).collect();
    assert!(without.is_empty(), "no plant in tests/plants/plants.toml for {without:?}");
}

#[test]
fn every_plant_alone_gives_its_one_finding() {
    let mut wrong = vec![];
    for plant in plants() {
        let found = found(&planted(edits(&plant)));
        let expected = (rule(&plant).id, plant.level.as_str());
        match found.as_slice() {
            [(id, level, text)] if (*id, *level) == expected && text.starts_with(&plant.marks) => {}
            _ => wrong.push(format!("{}: {found:?}", plant.rule)),
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_two_plants_give_both_findings_less_what_is_silenced() {
    let plants = plants();
    let edits: Vec<Vec<Edit>> = plants.iter().map(edits).collect();
    let (mut tried, mut same_key, mut silenced) = (0, 0, 0);
    let mut wrong = vec![];
    for (i, one) in plants.iter().enumerate() {
        for (j, other) in plants.iter().enumerate().skip(i + 1) {
            if edits[i].iter().any(|a| edits[j].iter().any(|b| touch(a, b))) {
                same_key += 1;
                continue;
            }
            tried += 1;
            let pair = [rule(one), rule(other)];
            let loud = pair.iter().filter(|rule| !pair.iter().any(|other| rule.silenced_by.contains(&other.id)));
            let mut expected: Vec<&str> = loud.map(|rule| rule.id).collect();
            silenced += 2 - expected.len();
            expected.sort_unstable();
            let file = planted([edits[i].clone(), edits[j].clone()].concat());
            let mut ids: Vec<&str> = found(&file).into_iter().map(|(id, ..)| id).collect();
            ids.sort_unstable();
            if ids != expected {
                wrong.push(format!("{} with {}: {ids:?}", one.rule, other.rule));
            }
        }
    }
    assert!(wrong.is_empty(), "{} of {tried} pairs:\n{}", wrong.len(), wrong.join("\n"));
    // So that a change of the data that leaves most pairs out does not pass for a success.
    assert!(tried > 9 * same_key, "{tried} pairs tried, {same_key} on the same key");
    assert!(silenced < tried / 20, "{silenced} findings silenced in {tried} pairs");
}
