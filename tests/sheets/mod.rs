//! Forty people, exported by the forms of every system that people sign up in, and read again: names, replies, interests
//! and counts must come out as they went in, or a note must name who is not.

#[cfg(feature = "workbooks")]
mod plain;
mod systems;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use systems::{Grid, SYSTEMS, System};
use tempfile::TempDir;

/// Somebody who signed up, as they are.
#[derive(Clone, Debug)]
struct Signup {
    first: &'static str,
    last: &'static str,
    club: &'static str,
    /// yes, no, maybe; or nothing.
    reply: &'static str,
    interests: Vec<&'static str>,
    diet: &'static str,
    wheelchair: bool,
}

const FIRST: &[&str] = &[
    "Ines", "Tess", "Réka", "Jan", "Ewan", "Temitope", "Łucja", "Siobhán", "Bảo", "Zoë", "Marisol", "Kofi", "Aino",
    "Dmitri", "Leila", "Rosalind", "Hugo", "Ngozi", "Pádraig", "Sunniva",
];
const LAST: &[&str] =
    &["Duarte", "Moreno", "Kovács", "van der Meer", "McLeod", "Balogun", "Wójcik", "O'Neill", "Trần", "Lindqvist"];
const CLUBS: &[&str] = &["Harbour Lights", "St Brannoc", "The Ferry, north bank"];
const TOPICS: &[&str] = &[
    "Reefing in a blow, and when to turn back",
    "Night sailing",
    "Knots (bowline, hitch, splice)",
    "Finding crew",
    "What to do when half of the crew has never been out at night before",
    "Weather",
];
const DIETS: &[&str] = &["", "Vegetarian", "", "", "Vegan", "None", "", "Gluten free"];

/// Forty people, no two alike.
fn people() -> Vec<Signup> {
    let person = |at: usize| Signup {
        first: FIRST[at % FIRST.len()],
        last: LAST[(at * 7 + at / FIRST.len()) % LAST.len()],
        club: CLUBS[at % CLUBS.len()],
        reply: ["yes", "yes", "no", "maybe", "yes"][at * 3 % 5],
        interests: TOPICS
            .iter()
            .enumerate()
            .filter(|(topic, _)| (at * 37 + topic * 101 + at * topic * 13 + at / 4) % 7 < 3)
            .map(|(_, topic)| *topic)
            .collect(),
        diet: DIETS[at % DIETS.len()],
        wheelchair: at % 11 == 4,
    };
    (0..40).map(person).collect()
}

/// What a system's export should become: a line for each person, and the counts.
#[derive(Debug, Default, PartialEq, Eq)]
struct Outcome {
    people: BTreeMap<String, (String, Vec<String>)>,
    diets: BTreeMap<String, i64>,
    needs: BTreeMap<String, i64>,
}

fn expected(system: &System) -> Outcome {
    let mut outcome = Outcome::default();
    for person in people() {
        let reply = (system.reply)(person.reply).1;
        let mut interests: Vec<String> = vec![];
        if system.has_interests {
            interests = person.interests.iter().map(|interest| (*interest).to_owned()).collect();
        }
        interests.sort();
        outcome.people.insert(format!("{} {}", person.first, person.last), (reply.to_owned(), interests));
        if reply == "no" {
            continue;
        }
        let diet = person.diet.to_lowercase().replace(' ', "-");
        if system.has_care && !matches!(diet.as_str(), "" | "none") {
            *outcome.diets.entry(diet).or_default() += 1;
        }
        if system.has_care && person.wheelchair {
            *outcome.needs.entry("step-free".to_owned()).or_default() += 1;
        }
    }
    outcome
}

fn cop(folder: &Path, args: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_cop"))
        .args(args)
        .current_dir(folder)
        .output()
        .expect("the system does as it is asked")
}

/// What `cop init` makes of an export.
#[track_caller]
fn read(folder: &Path, file: &str) -> (Outcome, String) {
    let ran = cop(folder, &["init", "--from", file]);
    let said = String::from_utf8_lossy(&ran.stderr).into_owned();
    assert_eq!(ran.status.code(), Some(0), "{file}: {said}");
    (outcome(&String::from_utf8_lossy(&ran.stdout), file), said)
}

/// What a session file says of its people; `file` is what is told where it says too much.
#[track_caller]
fn outcome(text: &str, file: &str) -> Outcome {
    assert!(!text.contains("MARK"), "{text}");
    let table: toml::Table = text.parse().expect("the system does as it is asked");
    let mut outcome = Outcome::default();
    for one in table.get("attendee").and_then(|list| list.as_array()).into_iter().flatten() {
        let word = |key: &str| one.get(key).and_then(|value| value.as_str()).unwrap_or_default().to_owned();
        let held = one.get("interests").and_then(|list| list.as_array()).into_iter().flatten();
        let mut held: Vec<String> = held.filter_map(|interest| interest.as_str().map(str::to_owned)).collect();
        held.sort();
        // Nobody is from where somebody else is.
        let truth = people().into_iter().find(|person| format!("{} {}", person.first, person.last) == word("name"));
        if let (Some(truth), false) = (truth, word("from").is_empty()) {
            assert_eq!(word("from"), truth.club, "{file}: {}", word("name"));
        }
        assert!(!one.as_table().is_some_and(|one| one.contains_key("brings")), "{file}: {one:?}");
        let twice = outcome.people.insert(word("name"), (word("rsvp"), held));
        assert!(twice.is_none(), "{file}: {} stands there twice", word("name"));
    }
    let counts = |under: &str, key: &str| -> BTreeMap<String, i64> {
        let counts = table.get(under).and_then(|table| table.get(key)).and_then(|counts| counts.as_table());
        counts.into_iter().flatten().filter_map(|(name, people)| Some((name.clone(), people.as_integer()?))).collect()
    };
    outcome.diets = counts("food", "diets");
    outcome.needs = counts("access", "needs");
    outcome
}

#[expect(clippy::disallowed_methods, reason = "the tests make the files that cop reads")]
fn csv(folder: &Path, name: &str, grid: &Grid, delimiter: u8) -> PathBuf {
    let mut writer = csv::WriterBuilder::new().delimiter(delimiter).flexible(true).from_writer(vec![]);
    grid.iter().for_each(|row| writer.write_record(row).expect("the system does as it is asked"));
    let file = folder.join(format!("{name}.csv"));
    fs::write(&file, writer.into_inner().expect("the system does as it is asked"))
        .expect("the system does as it is asked");
    file
}

#[track_caller]
fn check(system: &System, folder: &Path, file: &str) {
    let (read, said) = read(folder, file);
    let expected = expected(system);
    for (name, truth) in &expected.people {
        let Some(found) = read.people.get(name) else {
            panic!("{file}: {name} is lost\n{said}\n{:#?}", read.people.keys())
        };
        assert_eq!(found, truth, "{file}: {name}\n{said}");
    }
    assert_eq!(read.people.len(), expected.people.len(), "{file}: {:#?}", read.people.keys());
    assert_eq!((&read.diets, &read.needs), (&expected.diets, &expected.needs), "{file}\n{said}");
    assert!(!said.contains("MARK"), "{said}");
}

#[test]
fn forty_people_come_out_of_every_system_as_they_went_in() {
    assert!(SYSTEMS.len() >= 12);
    let folder = TempDir::new().expect("the system does as it is asked");
    for system in SYSTEMS {
        let grid = (system.export)(&people(), system);
        for delimiter in [b',', b';', b'\t'] {
            csv(folder.path(), system.name, &grid, delimiter);
            check(system, folder.path(), &format!("{}.csv", system.name));
        }
        #[cfg(feature = "workbooks")]
        for (ending, parts) in [("xlsx", plain::xlsx(&grid)), ("ods", plain::ods(&grid))] {
            let file = format!("{}.{ending}", system.name);
            plain::write(&folder.path().join(&file), &parts);
            check(system, folder.path(), &file);
        }
    }
}

/// The reply of somebody who has thought again.
fn turned(reply: &str) -> &'static str {
    match reply {
        "yes" => "no",
        "no" => "maybe",
        _ => "yes",
    }
}

#[test]
#[expect(clippy::disallowed_methods, reason = "the tests read what cop wrote")]
fn a_newer_export_of_every_system_brings_everybody_up_to_date() {
    let folder = TempDir::new().expect("the system does as it is asked");
    let here = folder.path();
    for system in SYSTEMS {
        let before = &people()[..30];
        let mut after = people();
        for person in after.iter_mut().step_by(3) {
            person.reply = turned(person.reply);
            person.interests.reverse();
            person.interests.truncate(1);
        }
        csv(here, "before", &(system.export)(before, system), b',');
        csv(here, "after", &(system.export)(&after, system), b',');
        let (was, _) = read(here, "before.csv");
        let (is, said) = read(here, "after.csv");
        assert_eq!((was.people.len(), is.people.len()), (30, 40), "{}: {said}", system.name);
        let file = format!("{}.toml", system.name);
        assert_eq!(cop(here, &["init", &file, "--from", "before.csv"]).status.code(), Some(0), "{}", system.name);
        let update = || {
            let ran = cop(here, &["update", &file, "--from", "after.csv"]);
            let said = String::from_utf8_lossy(&ran.stderr).into_owned();
            assert_eq!(ran.status.code(), Some(0), "{}: {said}", system.name);
            fs::read_to_string(here.join(&file)).expect("the system does as it is asked")
        };
        let text = update();
        let updated = outcome(&text, &file);
        assert_eq!(updated.people.len(), 40, "{}: nobody is lost and nobody is there twice", system.name);
        for (name, (reply, interests)) in &is.people {
            // What an export does not say, and that somebody has been asked, changes nothing.
            let before = was.people.get(name);
            let reply = match (reply.as_str(), before) {
                ("" | "asked", Some((before, _))) => before,
                _ => reply,
            };
            let interests = match before {
                Some((_, before)) if interests.is_empty() => before,
                _ => interests,
            };
            assert_eq!(updated.people.get(name), Some(&(reply.clone(), interests.clone())), "{}: {name}", system.name);
        }
        assert_eq!(update(), text, "{}: a second time changes nothing", system.name);
    }
}

/// The Python of the tools that `.ci/run` installs.
fn python() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("target/tools/bin/python3")
}

#[test]
#[cfg(feature = "workbooks")]
#[ignore = "needs LibreOffice, openpyxl, XlsxWriter and odfpy; .ci/run installs them"]
fn forty_people_come_out_of_workbooks_of_every_writer() {
    let folder = TempDir::new().expect("the system does as it is asked");
    for system in SYSTEMS {
        csv(folder.path(), system.name, &(system.export)(&people(), system), b',');
    }
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/sheets/write_workbooks.py");
    let ran = Command::new(python()).arg(script).arg(folder.path()).output().expect("the system does as it is asked");
    assert!(ran.status.success(), "{}", String::from_utf8_lossy(&ran.stderr));
    for system in SYSTEMS {
        for ending in
            ["openpyxl.xlsx", "xlsxwriter.xlsx", "odfpy.ods", "libreoffice.ods", "libreoffice.xls", "libreoffice.xlsx"]
        {
            check(system, folder.path(), &format!("{}.{ending}", system.name));
        }
    }
}

#[test]
#[cfg(feature = "workbooks")]
#[ignore = "needs LibreOffice, openpyxl and odfpy; .ci/run installs them"]
fn what_a_workbook_hides_stays_hidden_and_is_said() {
    let folder = TempDir::new().expect("the system does as it is asked");
    let here = folder.path();
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/sheets/write_hidden.py");
    let ran = Command::new(python()).arg(script).arg(here).output().expect("the system does as it is asked");
    assert!(ran.status.success(), "{}", String::from_utf8_lossy(&ran.stderr));
    for file in ["hidden.xlsx", "hidden.ods", "by_libreoffice.ods"] {
        let (read, said) = read(here, file);
        let names: Vec<&String> = read.people.keys().collect();
        assert_eq!(names, ["Ewan McLeod", "Ines Duarte", "Tess Moreno"], "{file}: {said}");
        assert!(said.contains("Hidden in the workbook, and left out: row 7."), "{file}: {said}");
        assert!(said.contains("Hidden, and left out: the sheet \"Old list\"."), "{file}: {said}");
        assert!(said.contains("The sheet \"People\" is read; left out: \"Money\"."), "{file}: {said}");
        assert_eq!(read.people["Ines Duarte"].0, "yes", "a formula's value: {said}");
        assert_eq!(read.people["Ewan McLeod"].0, "no", "{said}");
        let text =
            String::from_utf8(cop(here, &["init", "--from", file]).stdout).expect("the system does as it is asked");
        assert_eq!(
            text.matches("from = \"Harbour Lights\"").count(),
            2,
            "merged cells count for each of their rows: {text}"
        );
        let other = cop(here, &["init", "--from", file, "--sheet", "old list"]);
        assert!(String::from_utf8_lossy(&other.stdout).contains("Marisol Balogun"));
        let none = cop(here, &["init", "out.toml", "--from", file, "--sheet", "Nobody"]);
        assert_eq!(none.status.code(), Some(2));
        let said = String::from_utf8_lossy(&none.stderr).into_owned();
        assert!(said.contains("it has no sheet \"Nobody\"; it has \"Money\", \"People\", \"Old list\""), "{said}");
        assert!(!here.join("out.toml").exists());
    }
}

#[test]
#[cfg(feature = "workbooks")]
#[expect(clippy::disallowed_methods, reason = "the tests make the files that cop reads")]
fn what_is_no_whole_workbook_is_said_to_be_none() {
    let folder = TempDir::new().expect("the system does as it is asked");
    let here = folder.path();
    let locked: Vec<u8> = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
        .into_iter()
        .chain("EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes))
        .collect();
    for (bytes, why) in [
        (b"PK\x03\x04 and nothing more".to_vec(), "the workbook is broken"),
        (vec![0xd0, 0xcf, 0x11, 0xe0, 0, 0, 0, 0], "the workbook is broken"),
        (locked, "the workbook is protected with a password; save a copy without one"),
    ] {
        fs::write(here.join("people.xlsx"), bytes).expect("the system does as it is asked");
        let ran = cop(here, &["init", "out.toml", "--from", "people.xlsx"]);
        let said = String::from_utf8_lossy(&ran.stderr).into_owned();
        assert_eq!(ran.status.code(), Some(2), "{said}");
        assert!(said.contains(why), "{said}");
        assert!(!here.join("out.toml").exists());
    }
    fs::write(here.join("people.csv"), "Name\nInes\n").expect("the system does as it is asked");
    let ran = cop(here, &["init", "--from", "people.csv", "--sheet", "People"]);
    assert!(String::from_utf8_lossy(&ran.stderr).contains("it is no workbook, and has no sheets to choose from"));
}
