//! What is put right comes back as it was, byte for byte; what is not certain stays.

use super::{Done, Fixed, State, fix};
use chrono::NaiveDate;
use proptest::prelude::*;

const TODAY: NaiveDate = NaiveDate::from_ymd_opt(2027, 1, 4).expect("a day of the calendar");
const GOOD: &str = include_str!("../../examples/swim-coaches.toml");

/// Faults that can be put right for sure: what stands in the good file, and what somebody may have written instead.
/// All places, so that a list of tables is misspelt throughout.
const FAULTS: &[(&str, &str)] = &[
    ("title =", "titel ="),
    ("purpose =", "Purpose ="),
    ("[venue]", "[vennue]"),
    ("facilitator = \"Rowan\"", "facilitator = “Rowan”"),
    ("second_host = \"Mei\"", "second_host: \"Mei\""),
    ("greeter = \"Mei\"", "greeter: Mei"),
    ("alcohol = \"none\"", "alcohol = none"),
    ("[access]", "[access"),
    ("\"cafe-private-room\"", "\"café private room\""),
    ("capacity = 24", "capacity = \"24\""),
    ("private = true", "private = \"yes\""),
    ("step_free = \"yes\"", "step_free = true"),
    ("date = 2027-02-11", "date = \"Thursday 11th February 2027\""),
    ("start = 18:30:00", "start = \"6.30pm\""),
    ("finish = 20:00:00", "finnish = 20:00:00"),
    ("[[attendee]]", "[[atendee]]"),
    ("[[topic]]", "[[topics]]"),
    ("rsvp = \"yes\"", "rsvp = \"Yes\""),
    ("hearing = \"quiet\"", "hearing = \"quite\""),
    ("interests = [\"nervous beginners\"]", "intrests = [\"nervous beginners\"]"),
    ("knows = [\"Sam Cole\"]", "knows = \"Sam Cole\""),
];

/// Faults that only their writer can put right.
const DOUBTS: &[(&str, &str)] = &[
    ("purpose =", "aim ="),
    ("[food]", "[catering]"),
    ("layout = \"cafe-tables\"", "layout = \"wherever\""),
    ("finish = 20:00:00", "finish = \"8.00\""),
    ("role = ", "job = "),
    ("\"Thursday\"", "\"Monday\""),
];

fn fixed(file: impl AsRef<[u8]>) -> Fixed {
    fix(file.as_ref(), TODAY, &[])
}

/// What is said of each line.
fn said(file: &[u8]) -> Vec<Done> {
    let state = State::of(file.to_vec(), TODAY, &[]);
    let findings = state.checked.findings.iter();
    findings.map(|finding| state.done(finding)).collect()
}

/// What holds for every file: a second time there is nothing to do, and nothing that was put right is said again.
fn check_every(file: &[u8]) -> Fixed {
    let once = fixed(file);
    let twice = fixed(&once.bytes);
    assert_eq!(twice.bytes, once.bytes);
    assert!(twice.done.is_empty());
    let said = said(&once.bytes);
    for done in &once.done {
        assert!(!said.contains(done), "{done:?}");
    }
    once
}

#[test]
fn every_planted_fault_is_put_right_alone() {
    for (right, wrong) in FAULTS {
        assert!(GOOD.contains(right), "{right} stands in the example");
        let once = check_every(GOOD.replace(right, wrong).as_bytes());
        assert_eq!(String::from_utf8(once.bytes).unwrap(), GOOD, "{wrong}");
    }
}

#[test]
fn what_is_not_certain_stays() {
    for (right, doubtful) in DOUBTS {
        assert!(GOOD.contains(right), "{right} stands in the example");
        let file = GOOD.replace(right, doubtful);
        let once = check_every(file.as_bytes());
        assert_eq!(String::from_utf8(once.bytes).unwrap(), file, "{doubtful}");
    }
    for file in [
        "[[attendee]]\nname = \"Ana\"\nlast = \"Lima\"\n",
        "[[attendee]]\nname = \"Ana\"\nwho = \"Lima\"\n",
        "[[attendee]]\nname = \"Ana\"\nnames = \"Bo\"\n",
        "[food]\noffered = \"tea, coffee\"\n",
        "[when]\ndate = \"11/02/2027\"\n",
        "[venue]\nkind = \"house\"\n",
        "[session]\ntitle = \"x\"\ntitel = \"y\"\n",
    ] {
        assert_eq!(check_every(file.as_bytes()).bytes, file.as_bytes(), "{file}");
    }
}

#[test]
fn what_one_edit_mends_is_no_leave_for_another_to_spoil() {
    let once = check_every(b"[session]\ntitle = \"x\ntitel = \"y\"\n");
    assert_eq!(String::from_utf8(once.bytes).unwrap(), "[session]\ntitle = \"x\"\ntitel = \"y\"\n");
}

#[test]
fn a_rule_keeps_its_quotation_marks_and_a_line_what_stands_behind_it() {
    for (wrong, right) in [
        (
            "#:schema x\n[when]\ndoors = 18:15\nstart = 18:30\nfinish=20:00# late\n",
            "#:schema x\n[when]\ndoors = 18:15:00\nstart = 18:30:00\nfinish=20:00:00# late\n",
        ),
        ("[checks]\nlevels = { topic-close = \"off\" }\n", "[checks]\nlevels = { topic-closed = \"off\" }\n"),
        (
            "[checks]\nignore = [{ id = \"no-second-hosts\", reason = \"x\" }]",
            "[checks]\nignore = [{ id = \"no-second-host\", reason = \"x\" }]",
        ),
        ("[when]\navoid = 2027-02-15 # half-term\n", "[when]\navoid = [2027-02-15] # half-term\n"),
        ("[[when.optoin]]\n[[when.optoin]]\n", "[[when.option]]\n[[when.option]]\n"),
    ] {
        assert_eq!(String::from_utf8(check_every(wrong.as_bytes()).bytes).unwrap(), right);
    }
}

#[test]
fn bytes_that_are_no_text_stay() {
    let once = check_every(b"[session]\ntitel = \"x\"\n# caf\xe9 \xff\n");
    assert_eq!(once.bytes, b"[session]\ntitle = \"x\"\n# caf\xe9 \xff\n");
}

#[test]
fn one_that_would_do_harm_does_not_keep_the_others() {
    let file = "[session]\ntitle = \"a\"\ntitel = \"b\"\n[venue]\nnmae = \"c\"\ncapacity = \"20\"\n";
    let once = check_every(file.as_bytes());
    let right = "[session]\ntitle = \"a\"\ntitel = \"b\"\n[venue]\nname = \"c\"\ncapacity = 20\n";
    assert_eq!(String::from_utf8(once.bytes).unwrap(), right);
    assert_eq!(once.done.len(), 2);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn planted_faults_are_put_right_and_doubts_and_all_else_stay(
        faults in proptest::sample::subsequence(FAULTS, 0..FAULTS.len()),
        doubts in proptest::sample::subsequence(&DOUBTS[1..], 0..DOUBTS.len() - 1),
        windows in any::<bool>(),
        mark in any::<bool>(),
    ) {
        let mut right = GOOD.to_owned();
        for (from, to) in doubts {
            right = right.replace(from, to);
        }
        let mut wrong = right.clone();
        for (from, to) in faults {
            wrong = wrong.replace(from, to);
        }
        let dressed = |file: String| {
            let file = if windows { file.replace('\n', "\r\n") } else { file };
            if mark { format!("\u{feff}{file}") } else { file }
        };
        let once = check_every(dressed(wrong).as_bytes());
        prop_assert_eq!(String::from_utf8(once.bytes).unwrap(), dressed(right));
    }

    #[test]
    fn whatever_stands_behind_a_key_is_read_and_left_no_worse(
        key in proptest::sample::select(vec![
            "[session]\ngreeter", "[session]\nexpected", "[when]\ndate", "[when]\nstart", "[when]\navoid",
            "[venue]\nbooked", "[venue]\nkind", "[access]\nneeds", "[checks]\nlevels", "[[attendee]]\ninterests",
        ]),
        sign in proptest::sample::select(vec![" = ", "=", ": ", " == ", " "]),
        value in proptest::collection::vec(
            proptest::sample::select(vec![
                "\"", "\"", "'", "“", ",", ", ", "[", "]", "{", "}", "#", "\\", ".", ":", "=", "Zoë", "李", "café", "18",
                "2027-03-04", "30", "pm", "true", "Yes", "two words",
            ]),
            0..9,
        ),
    ) {
        check_every(format!("{key}{sign}{}\ntopics = \"x\"\n", value.concat()).as_bytes());
    }

    #[test]
    fn any_file_is_left_no_worse(
        faults in proptest::sample::subsequence(FAULTS, 0..6),
        cuts in proptest::collection::vec((any::<prop::sample::Index>(), "[\\[\\]\"=#\n a-e]{0,2}"), 0..4),
    ) {
        let mut file = GOOD.to_owned();
        for (from, to) in faults {
            file = file.replace(from, to);
        }
        let mut bytes = file.into_bytes();
        for (at, text) in cuts {
            let at = at.index(bytes.len());
            bytes.splice(at..at + 1, text.bytes());
        }
        check_every(&bytes);
    }
}
