//! What the reader makes of files that are not in order: every fault in one run, each once, at its own place.

use cop::report::Source;
use cop::session::{self, FILE_BOUND, Reading, Span};

/// The faults of a file, a line each: line, column, message.
#[track_caller]
fn faults(file: &[u8], expected: &[&str]) -> Reading {
    let reading = session::read(file);
    let source = Source::new("file", file, &[]);
    let found: Vec<String> = reading
        .faults
        .iter()
        .map(|fault| {
            let place = source.place(fault.span.start);
            format!("{}:{} {}", place.line, place.column, fault.message)
        })
        .collect();
    assert_eq!(found, expected);
    reading
}

#[test]
fn a_slip_in_one_table_hides_nothing_in_the_others() {
    let reading = faults(
        br#"[session]
title: "Water on the allotments"

[when]
date = 2027-05-06
start = "half past seven"
finish = 20:30:00

[venue]
name = "The potting shed"
capacity = "20"
"#,
        &[
            "2:6 between a key and its value stands `=`, not `:`",
            "6:9 `start` is \"half past seven\", and needs a time of day",
            "11:12 `capacity` is text in quotes, and needs a whole number",
        ],
    );
    assert_eq!(reading.session.venue.name.text(), Some("The potting shed"));
    assert!(reading.session.session.title.absent().is_none(), "what a slip hides is not also missed");
}

#[test]
fn what_is_left_open_ends_at_the_next_table() {
    let reading = faults(
        "[session]
title = \"Water on the allotments
expected = 8

[when]
date = 06/05/2027
start = 19:00:00

[venue]
name = “The potting shed”

[[attendee]]
name = \"Bea\"
interests = [\"water\", \"slugs\"
knows = [\"Kit\"]

[[attendee]]
name = \"Kit\"
rsvp = \"definitely\"
"
        .as_bytes(),
        &[
            "2:33 this text has no end, or holds a sign that it may not",
            "6:8 this is neither a text in quotes nor a day",
            "10:8 these are curly quotation marks, which TOML does not know",
            "14:30 a list needs commas between its entries and `]` at its end",
            "19:8 `rsvp` does not know the word \"definitely\"",
        ],
    );
    let names: Vec<_> = reading.session.attendee.iter().filter_map(|one| one.name.text()).collect();
    assert_eq!(names, ["Bea", "Kit"]);
}

#[test]
fn headers_can_be_at_fault_and_a_text_may_hold_what_looks_like_one() {
    let reading = faults(
        br#"[session
title = "Water on the allotments"
[when]
date = 2027-02-30
[venue]
name = "The potting shed"
[venue]
name = "The other shed"
[vennue]
kind = "clubhouse"
[[attendee]]
name = """
[session]
is only a line of this name"""
"#,
        &[
            "1:9 a header needs its closing bracket",
            "4:8 the calendar and the clock do not have this: it needs a day from 01 to 28",
            "7:1 [venue] stands in this file twice",
            "9:2 `vennue` is not a table of this file",
        ],
    );
    assert_eq!(reading.session.attendee.len(), 1);
}

#[test]
fn words_and_keys_get_the_nearest_right_one() {
    let reading = session::read(b"[venue]\nkind = \"caffe\"\nlay_out = \"circle\"\n[sesion]\n");
    let helps: Vec<&str> = reading.faults.iter().map(|fault| fault.help.as_str()).collect();
    assert_eq!(helps, ["Did you mean \"cafe\"?", "Did you mean `layout`?", "Did you mean `session`?"]);
}

#[test]
fn dates_and_times_may_be_tomls_own_or_in_quotes() {
    let file = b"[when]\ndate = \"2027-02-11\"\nstart = \"18:30\"\nfinish = 20:00\ndoors = 18:15:00\navoid = [2027-02-15, \"2027-02-16\"]\n";
    let when = faults(file, &[]).session.when;
    assert_eq!(when.date.copied().map(|date| date.to_string()).as_deref(), Some("2027-02-11"));
    assert_eq!(when.start.copied().map(|time| time.to_string()).as_deref(), Some("18:30:00"));
    assert_eq!(when.avoid.len(), 2);
    let reading = session::read(b"[when]\ndate = \"11 February 2027\"\n");
    assert_eq!(reading.faults[0].help, "Write it as year, month, day: date = 2027-02-11");
}

#[test]
fn a_byte_order_mark_and_windows_line_ends_are_no_fault() {
    let file = "\u{feff}[session]\r\ntitle = \"Caf\u{e9}\"\r\nbogus = 1\r\n".as_bytes();
    let reading = faults(file, &["3:1 `bogus` is not a key of [session]"]);
    assert_eq!(reading.faults[0].span.start, 31, "the mark counts among the bytes");
    assert_eq!(reading.session.session.title.text(), Some("Caf\u{e9}"));
}

#[test]
fn bytes_that_are_not_utf8_are_one_fault_and_the_rest_is_read() {
    let file = b"[session]\ntitle = \"Caf\xe9\"\n[venue]\nname = \"B\xe4ckerei\"\ncapacity = \"20\"\n";
    faults(
        file,
        &[
            "2:13 this is not UTF-8 text, nor is one more line",
            "5:12 `capacity` is text in quotes, and needs a whole number",
        ],
    );
    let file = "\u{feff}# 01632 960444\n[session]\ntitle = 'Tea'\n";
    let utf16: Vec<u8> = file.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let reading = session::read(&utf16);
    let said: Vec<&str> = reading.faults.iter().map(|fault| fault.message.as_str()).collect();
    assert_eq!(said, ["this looks like UTF-16, and a session file is UTF-8 text"]);
    assert_eq!(reading.private, [(0..utf16.len()).into()], "nothing of it is shown");
}

#[test]
fn an_empty_file_has_no_fault_of_its_own() {
    assert_eq!(faults(b"", &[]).session.session.title.absent(), Some(Span::default()));
}

#[test]
fn everything_has_a_bound_and_the_rest_is_still_read() {
    let whole = vec![b'a'; FILE_BOUND + 1];
    let reading = faults(&whole, &["1:1 this file is larger than the 16 MB that cop reads"]);
    assert!(reading.session.session.title.absent().is_none(), "nothing is missed in a file that is not read");

    let many = "[[attendee]]\nname = \"A\"\n".repeat(20_001) + "[venue]\nname = \"Hall\"\n";
    let reading = faults(many.as_bytes(), &["40001:1 `attendee` has 20001 entries, and cop reads 20000"]);
    assert_eq!(reading.session.attendee.len(), 20_000);
    assert_eq!(reading.cut, ["attendee"]);
    assert_eq!(reading.session.venue.name.text(), Some("Hall"));

    let long = format!("[session]\npurpose = \"{}\"\n", "word ".repeat(2_001));
    let reading = faults(long.as_bytes(), &["2:11 `purpose` is longer than 10000 characters"]);
    assert_eq!(reading.session.session.purpose.text().map(|text| text.chars().count()), Some(10_000));
}

#[test]
fn a_file_of_nothing_but_open_headers_is_read_in_no_time() {
    let file = "[session\n".repeat(20_000) + "title = \"\"\"\n" + &"[venue]\n".repeat(20_000);
    assert!(!session::read(file.as_bytes()).faults.is_empty());
}

#[test]
fn a_number_without_digits_is_one_fault_wherever_it_stands() {
    faults(
        "[session]\nexpected = 0x\n[venue]\ncapacity = 2_0٠\nseats = [0b, 7]\n".as_bytes(),
        &[
            "2:12 this is no number that TOML knows", "4:12 this is no number that TOML knows",
            "5:10 this is no number that TOML knows",
        ],
    );
}

#[test]
fn what_is_wrong_only_between_two_tables_is_found_too() {
    faults(b"attendee = []\n[[attendee]]\nname = \"Jo\"\n", &["2:3 `attendee` stands here twice"]);
}

#[test]
fn a_file_with_faults_without_end_is_not_read_to_its_end() {
    let reading = session::read("[[attendee]]\nname: \"Jo\"\n".repeat(1_003).as_bytes());
    let faults = &reading.faults;
    assert_eq!(faults.len(), 1_001);
    let last = &faults[1_000];
    assert_eq!(last.message, "more than 1000 lines of this file are not TOML");
    assert_eq!(last.span.range(), 24_013..24_023);
    assert!(reading.session.venue.stands.absent().is_none(), "what was not read is not missed");
}
