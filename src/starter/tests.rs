//! A starter file is a session file, whoever has told how much of it.

use super::{Draft, Guest, left_to_fill, starter};
use crate::calendar::first_uid;
use crate::checks;
use crate::finding::Level;
use crate::session::{self, FaultKind, Reading};
use chrono::{NaiveDate, NaiveTime};
use proptest::prelude::*;

const TODAY: NaiveDate = NaiveDate::from_ymd_opt(2027, 1, 4).expect("a day of the calendar");

fn told() -> Draft {
    Draft {
        title: Some("Swim coaches' circle".to_owned()),
        purpose: Some(
            "Swim coaches compare how they keep nervous beginners coming back, and each takes one thing to try home."
                .to_owned(),
        ),
        expected: Some(9),
        date: NaiveDate::from_ymd_opt(2027, 2, 11),
        start: NaiveTime::from_hms_opt(18, 30, 0),
        finish: NaiveTime::from_hms_opt(20, 0, 0),
        venue: Some("Upstairs at the Lido Café".to_owned()),
        written: Some(TODAY),
        ..Draft::default()
    }
}

fn errors(file: &str) -> Vec<String> {
    let checked = checks::run(&session::read(file.as_bytes()), TODAY, &[]);
    let errors = checked.findings.into_iter().filter(|finding| finding.level == Level::Error);
    errors.map(|finding| format!("{}: {}", finding.rule.id, finding.message)).collect()
}

fn read(file: &str) -> Reading {
    let reading = session::read(file.as_bytes());
    // A title may hold what looks like an address for e-mail, and that is told.
    let mut faults =
        reading.faults.iter().filter(|fault| !matches!(fault.kind, FaultKind::Contact | FaultKind::HandedOut));
    assert!(faults.next().is_none(), "{:?}\n{file}", reading.faults);
    reading
}

#[test]
fn a_bare_one_fits_a_screen_and_says_nothing() {
    let file = starter(&Draft::default());
    assert!(file.starts_with("#:schema ./cop.schema.json\n"));
    assert!(file.lines().count() <= 40, "{}", file.lines().count());
    assert!(file.lines().all(|line| line.chars().count() <= 80), "{file}");
    let said = file.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
    assert_eq!(said.collect::<Vec<_>>(), ["[session]", "[when]", "[venue]", "[food]"]);
    read(&file);
}

#[test]
fn every_commented_key_may_be_used() {
    let is_commented = |line: &str| {
        let rest = line.strip_prefix('#').unwrap_or_default();
        rest.starts_with('[') || rest.starts_with(|c: char| c.is_ascii_lowercase())
    };
    let bare = starter(&Draft::default());
    let used: String = bare
        .lines()
        .map(|line| if is_commented(line) { &line[1..] } else { line })
        .map(|line| line.replace("\"\"", "\"x\"") + "\n")
        .collect();
    let session = read(&used).session;
    assert_eq!(session.session.title.text(), Some("x"));
    assert_eq!(session.attendee.len(), 1);
    assert_eq!(session.topic.len(), 1);
    assert_eq!(used.matches("\n#").count(), used.matches("\n# ").count(), "{used}");
}

#[test]
fn once_everything_is_told_nothing_is_wrong() {
    assert_eq!(left_to_fill(&told()), Vec::<&str>::new());
    assert_eq!(errors(&starter(&told())), Vec::<String>::new());
}

#[test]
fn the_invitation_keeps_its_name_when_the_title_changes() {
    let file = starter(&told());
    let renamed = read(&file.replace("Swim coaches' circle", "Lane talk"));
    let uid = first_uid("Swim coaches' circle", Some("Upstairs at the Lido Café"), told().date, []);
    assert_eq!(renamed.session.invite.uid.text(), Some(uid.as_str()));
    assert_eq!(renamed.session.invite.revised.copied(), Some(TODAY));
    assert!(!starter(&Draft::default()).contains("uid"));
}

#[test]
fn a_time_zone_is_offered_and_not_taken_for_granted() {
    let file = starter(&Draft { zone: Some("Pacific/Auckland"), ..told() });
    assert!(file.contains("\n#timezone = \"Pacific/Auckland\""), "{file}");
    assert!(read(&file).session.when.timezone.get().is_none());
}

#[test]
fn a_bare_one_filled_in_by_hand_is_in_order() {
    let mut file = starter(&Draft::default());
    for (blank, filled) in [
        ("#title = \"\"", "title = \"Swim coaches' circle\""),
        (
            "#purpose = \"\"",
            "purpose = \"Swim coaches compare how they keep nervous beginners coming back, and each takes one thing to try home.\"",
        ),
        ("#expected = 12", "expected = 9"),
        ("#date = ", "date = "),
        ("#start = ", "start = "),
        ("#finish = ", "finish = "),
        ("[venue]\n#name = \"\"", "[venue]\nname = \"Upstairs at the Lido\""),
    ] {
        assert_eq!(file.matches(blank).count(), 1, "{blank}\n{file}");
        file = file.replace(blank, filled);
    }
    assert_eq!(errors(&file), Vec::<String>::new());
}

#[test]
fn each_thing_that_is_not_told_is_left_to_fill() {
    assert_eq!(left_to_fill(&Draft::default()).len(), 7);
    let without = |change: fn(&mut Draft)| {
        let mut draft = told();
        change(&mut draft);
        assert_eq!(errors(&starter(&draft)).len(), 1, "{:?}", left_to_fill(&draft));
        left_to_fill(&draft)
    };
    assert_eq!(without(|draft| draft.title = None), ["title"]);
    assert_eq!(without(|draft| draft.purpose = None), ["purpose"]);
    assert_eq!(without(|draft| draft.venue = None), ["the venue's name"]);
    assert_eq!(without(|draft| draft.expected = None), ["who is coming"]);
}

#[test]
fn people_stand_in_it_with_what_is_known_of_them() {
    let draft = Draft {
        guests: vec![Guest {
            name: "Łukasz \"Luke\" Nowak".to_owned(),
            from: Some("Otters\\Seals".to_owned()),
            interests: vec!["nervous beginners".to_owned()],
            rsvp: Some("maybe"),
            ..Guest::default()
        }],
        interests: vec!["nervous beginners".to_owned()],
        diets: Some(vec![("gluten-free".to_owned(), 2), ("no nuts".to_owned(), 1)]),
        needs: Some(vec![]),
        ..Draft::default()
    };
    let session = read(&starter(&draft)).session;
    let guest = &session.attendee[0];
    assert_eq!(guest.name.text(), Some("Łukasz \"Luke\" Nowak"));
    assert_eq!(guest.from.text(), Some("Otters\\Seals"));
    assert_eq!(guest.rsvp.get().map(|answer| answer.word()), Some("maybe"));
    assert_eq!(session.food.diets[1].name.value, "no nuts");
    assert_eq!(session.food.asked_about_diets.copied(), Some(true));
    assert_eq!(session.access.asked.copied(), Some(true));
    assert!(session.access.needs.is_empty());
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_comes_back_as_it_was(text in "é\\PC{0,20}[\\x00-\\x7f\"\\\\]{0,8}é") {
        let draft = Draft { title: Some(text.clone()), ..Draft::default() };
        let file = starter(&draft);
        let session = read(&file).session;
        prop_assert_eq!(session.session.title.text(), Some(text.as_str()));
    }
}
