//! One file and one set of findings with everything that is hard about them, through every form of report. What is
//! shown is compared as it stands; beside it is what must hold whatever the wording.

use super::{Format, Judged, Report, STDIN, Source, Style, Summary, one, piece};
use crate::checks::{self, Checked, rule};
use crate::finding::{Finding, Level};
use crate::session;
use chrono::NaiveDate;
use serde_json::Value;
use snapbox::{IntoData, assert_data_eq, str};

/// A byte-order mark, both ends of line, a tab, letters of one and of two columns, signs that formats use, a control
/// character, one that turns text around, a number that is nobody's business, and no end to the last line.
const FILE: &str = "\u{feff}[session]\r\ntitle\t= \"Łukasz & 李雷's <b>50%</b> |evening|\"\r\nfacilitator = \"Mei\u{1b}[31m \u{202e}ieM\"\n[[attendee]]\nname = \"Jo\"\nwhy = \"Ring 01632 960999\"\nknows = [\n  \"Sam\",\n  \"Ana\",\n]\nlast = \"é\"";
const NAME: &str = "drafts/a,b: 100%.toml";

fn span(part: &str) -> session::Span {
    let start = FILE.find(part).unwrap();
    (start..start + part.len()).into()
}

fn said(id: &str, level: Level, part: &str, message: &str, help: &str) -> Finding {
    let rule = rule(id).unwrap();
    rule.at(span(part), message).level(level).help(help)
}

/// Nothing wrong, nothing ignored, nothing skipped.
fn nothing() -> Checked {
    let today = NaiveDate::from_ymd_opt(2027, 1, 4).unwrap();
    let mut checked = checks::run(&session::read(b""), today, &[]);
    checked.findings.clear();
    checked
}

fn everything() -> Checked {
    let title = said(
        "purpose-vague",
        Level::Warning,
        "\"Łukasz & 李雷's <b>50%</b> |evening|\"",
        "50% of \"Łukasz & 李雷's <b>\" says nothing",
        "Say more: who comes,\nand why",
    );
    let facilitator = said(
        "no-second-host",
        Level::Advice,
        "\"Mei\u{1b}[31m \u{202e}ieM\"",
        "Mei\u{1b}[31m \u{202e}ieM is alone",
        "Ask somebody",
    );
    let private =
        said("private-detail", Level::Error, "\"Ring 01632 960999\"", "this holds a telephone number", "Take it out");
    let knows =
        said("unknown-person", Level::Warning, "[\n  \"Sam\",\n  \"Ana\",\n]", "nobody is called Sam", "Is it Jo?")
            .related(span("\"Jo\""), "the only one")
            .related(span("[session]"), "of this");
    let end = rule("group-too-small").unwrap();
    let end = end.at(FILE.len()..FILE.len(), "one is few").help("Ask two more");
    let mut checked = nothing();
    checked.findings = vec![title, facilitator, private, knows, end];
    checked.ignored = vec![(rule("nobody-greets").unwrap(), "all \"do\"".to_owned())];
    checked.skipped = vec![rule("hungry").unwrap()];
    checked.private = vec![span("\"Ring 01632 960999\"")];
    checked.is_foreign = true;
    checked
}

fn style(format: Format) -> Style {
    Style { format, width: 80, color: false, all: false }
}

#[track_caller]
fn report_on(name: &str, checked: &Checked, style: Style) -> String {
    let source = Source::new(name, FILE.as_bytes(), &checked.private);
    let judged = Judged { source: &source, checked, in_order: "ready. 12 people\u{7}." };
    let mut out = Vec::new();
    one(style, &judged, &mut out).unwrap();
    let report = String::from_utf8(out).unwrap();
    let raw = |c: char| c != '\n' && (c.is_control() || c == '\u{202e}');
    let shown = anstream::adapter::strip_str(&report).to_string();
    assert!(!shown.contains(raw), "{shown:?}");
    assert!(!report.contains("960999"), "a number was shown");
    report
}

fn report(format: Format) -> String {
    report_on(NAME, &everything(), style(format))
}

#[test]
fn text_shows_the_lines_with_what_is_said_about_them() {
    assert_data_eq!(
        report(Format::Text),
        str![[r#"
warning[purpose-vague]: 50% of "Łukasz & 李雷's <b>" says nothing
 --> drafts/a,b: 100%.toml:2:9
  |
2 | title    = "Łukasz & 李雷's <b>50%</b> |evening|"
  |            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  |
  = help: Say more: who comes,�and why

advice[no-second-host]: Mei�[31m �ieM is alone
 --> drafts/a,b: 100%.toml:3:15
  |
3 | facilitator = "Mei�[31m �ieM"
  |               ^^^^^^^^^^^^^^^
  |
  = help: Ask somebody

error[private-detail]: this holds a telephone number
 --> drafts/a,b: 100%.toml:6:7
  |
6 | why = ···················
  |       ^^^^^^^^^^^^^^^^^^^
  |
  = help: Take it out

warning[unknown-person]: nobody is called Sam
 --> drafts/a,b: 100%.toml:7:9
  |
7 | knows = [
  |         ^
  |
 ::: drafts/a,b: 100%.toml:5:8
  |
5 | name = "Jo"
  |        ---- the only one
  |
 ::: drafts/a,b: 100%.toml:1:1
  |
1 | [session]
  | --------- of this
  |
  = help: Is it Jo?

warning[group-too-small]: one is few
  --> drafts/a,b: 100%.toml:11:11
   |
11 | last = "é"
   |           ^
   |
   = help: Ask two more

1 error, 3 warnings, 1 piece of advice, 1 ignored with a reason.
The file is in another language than English: rules that read words were skipped
there.

"#]]
        .raw()
    );
}

#[test]
fn text_keeps_whole_what_is_there_to_be_copied() {
    let uid = "\"9200b944-c131-8f7c-8f7f-91cc2f956dbf\"";
    let help = format!("Write uid = {uid} there, and 2027-02-11 below.");
    let mut checked = nothing();
    checked.findings = vec![said("uid-missing", Level::Advice, "[session]", "it has no name", &help)];
    for width in 60..100 {
        let report = report_on("a.toml", &checked, Style { width, all: true, ..style(Format::Text) });
        assert!(report.contains(uid) && report.contains("2027-02-11"), "{width}\n{report}");
    }
}

#[test]
fn text_fits_a_narrow_terminal() {
    let narrow = Style { width: 40, ..style(Format::Text) };
    let report = report_on("a.toml", &everything(), narrow);
    for line in report.lines() {
        let width = unicode_width::UnicodeWidthStr::width(line);
        assert!(width <= 40, "{width}: {line}");
    }
    assert_data_eq!(
        report,
        str![[r#"
warning[purpose-vague]: 50% of "Łukasz &
    李雷's <b>" says nothing
 --> a.toml:2:9
  |
2 | title    = "Łukasz & 李雷's <b>50...
  |            ^^^^^^^^^^^^^^^^^^^^^^
  |
  = help: Say more: who comes,�and why

advice[no-second-host]: Mei�[31m �ieM is
    alone
 --> a.toml:3:15
  |
3 | facilitator = "Mei�[31m �ieM"
  |               ^^^^^^^^^^^^^^^
  |
  = help: Ask somebody

error[private-detail]: this holds a
    telephone number
 --> a.toml:6:7
  |
6 | why = ···················
  |       ^^^^^^^^^^^^^^^^^^^
  |
  = help: Take it out

warning[unknown-person]:
    nobody is called Sam
 --> a.toml:7:9
  |
7 | knows = [
  |         ^
  |
 ::: a.toml:5:8
  |
5 | name = "Jo"
  |        ---- the only one
  |
 ::: a.toml:1:1
  |
1 | [session]
  | --------- of this
  |
  = help: Is it Jo?

warning[group-too-small]:
    one is few
  --> a.toml:11:11
   |
11 | last = "é"
   |           ^
   |
   = help: Ask two more

1 error, 3 warnings, 1 piece of advice,
1 ignored with a reason.
The file is in another language than
English: rules that read words were
skipped there.

"#]]
        .raw()
    );
}

#[test]
fn text_says_the_same_with_colour_and_without() {
    let colored = Style { color: true, ..style(Format::Text) };
    let colored = report_on(NAME, &everything(), colored);
    assert!(colored.contains("\u{1b}["));
    let plain = anstream::adapter::strip_str(&colored).to_string();
    assert_eq!(plain, report(Format::Text));
}

#[test]
fn text_cuts_a_long_line_around_the_place() {
    let long = format!("x = [{}\"here\"{}]", "\"é\", ".repeat(500_000), ", 1".repeat(500_000));
    let start = long.find("\"here\"").unwrap();
    let mut checked = nothing();
    let rule = rule("invalid-value").unwrap();
    checked.findings = vec![rule.at(start..start + 6, "no").help("yes")];
    let source = Source::new("a.toml", long.as_bytes(), &[]);
    let judged = Judged { source: &source, checked: &checked, in_order: "" };
    let piece = piece(style(Format::Text), &judged);
    assert_data_eq!(
        String::from_utf8(piece.bytes).unwrap(),
        str![[r#"

error[invalid-value]: no
 --> a.toml:1:2500006
  |
1 | ..."é", "é", "é", "é", "é", "here", 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1...
  |                             ^^^^^^
  |
  = help: yes

"#]]
        .raw()
    );
}

#[test]
fn text_holds_advice_back_unless_all_of_it_is_wanted() {
    let mut checked = nothing();
    let advice = |n| said("no-second-host", Level::Advice, "name", &format!("alone {n}"), "Ask");
    checked.findings = (1..=7).map(advice).collect();
    let few = report_on("a.toml", &checked, style(Format::Text));
    assert_eq!(few.matches("alone").count(), 5);
    assert!(few.contains("2 more pieces of advice; `--all` shows them."), "{few}");
    assert!(few.ends_with("7 pieces of advice.\n"), "{few}");
    let all = Style { all: true, ..style(Format::Text) };
    let all = report_on("a.toml", &checked, all);
    assert_eq!(all.matches("alone").count(), 7);
    assert!(!all.contains("--all"));
}

#[test]
fn text_has_one_warm_line_for_a_file_in_good_order() {
    assert_data_eq!(
        report_on("a.toml", &nothing(), style(Format::Text)),
        str![[r#"
a.toml: ready. 12 people�.

"#]]
        .raw()
    );
}

#[test]
fn short_has_one_line_for_each_finding() {
    let report = report(Format::Short);
    assert_eq!(report.lines().count(), everything().findings.len());
    assert_data_eq!(
        report,
        str![[r#"
drafts/a,b: 100%.toml:2:9: warning[purpose-vague] 50% of "Łukasz & 李雷's <b>" says nothing
drafts/a,b: 100%.toml:3:15: advice[no-second-host] Mei�[31m �ieM is alone
drafts/a,b: 100%.toml:6:7: error[private-detail] this holds a telephone number
drafts/a,b: 100%.toml:7:9: warning[unknown-person] nobody is called Sam
drafts/a,b: 100%.toml:11:11: warning[group-too-small] one is few

"#]]
        .raw()
    );
    assert_eq!(report_on("a.toml", &nothing(), style(Format::Short)), "");
}

#[test]
fn json_has_the_shape_of_version_1() {
    let report = report(Format::Json);
    let parsed: Value = serde_json::from_str(&report).unwrap();
    let file = &parsed["files"][0];
    assert_eq!(parsed["version"], 1);
    assert_eq!(file["path"], NAME);
    assert_eq!(file["findings"][1]["message"], "Mei\u{1b}[31m \u{202e}ieM is alone");
    let knows = &file["findings"][3];
    let place = |place: &Value| ["line", "column", "byte"].map(|key| place[key].as_u64().unwrap());
    let at = span("[\n  \"Sam\"");
    assert_eq!(place(&knows["start"]), [7, 9, at.start as u64]);
    let end = at.start as u64 + "[\n  \"Sam\",\n  \"Ana\",\n]".len() as u64;
    assert_eq!(place(&knows["end"]), [10, 2, end]);
    assert_eq!(place(&knows["related"][1]["start"]), [1, 1, 3], "after the mark");
    assert_data_eq!(report, str![[r#"
{"version":1,
 "files":[
  {"path":"drafts/a,b: 100%.toml","findings":[{"rule":"purpose-vague","level":"warning","message":"50% of \"Łukasz & 李雷's <b>\" says nothing","help":"Say more: who comes,\nand why","start":{"line":2,"column":9,"byte":22},"end":{"line":2,"column":45,"byte":63},"related":[]},{"rule":"no-second-host","level":"advice","message":"Mei\u001b[31m \u202eieM is alone","help":"Ask somebody","start":{"line":3,"column":15,"byte":79},"end":{"line":3,"column":30,"byte":96},"related":[]},{"rule":"private-detail","level":"error","message":"this holds a telephone number","help":"Take it out","start":{"line":6,"column":7,"byte":128},"end":{"line":6,"column":26,"byte":147},"related":[]},{"rule":"unknown-person","level":"warning","message":"nobody is called Sam","help":"Is it Jo?","start":{"line":7,"column":9,"byte":156},"end":{"line":10,"column":2,"byte":177},"related":[{"message":"the only one","start":{"line":5,"column":8,"byte":117},"end":{"line":5,"column":12,"byte":121}},{"message":"of this","start":{"line":1,"column":1,"byte":3},"end":{"line":1,"column":10,"byte":12}}]},{"rule":"group-too-small","level":"warning","message":"one is few","help":"Ask two more","start":{"line":11,"column":11,"byte":189},"end":{"line":11,"column":11,"byte":189},"related":[]}],"ignored":[{"rule":"nobody-greets","reason":"all \"do\""}],"skipped":["hungry"]}
 ],
 "summary":{"files":1,"errors":1,"warnings":3,"advice":1}}

"#]].raw());
}

#[test]
fn sarif_explains_every_rule_and_points_at_every_finding() {
    let report = report(Format::Sarif);
    let parsed: Value = serde_json::from_str(&report).unwrap();
    let run = &parsed["runs"][0];
    assert_eq!(parsed["version"], "2.1.0");
    assert_eq!(run["columnKind"], "unicodeCodePoints");
    assert_eq!(run["invocations"][0]["executionSuccessful"], true);
    assert_eq!(run["tool"]["driver"]["informationUri"], env!("CARGO_PKG_REPOSITORY"));
    let rules = run["tool"]["driver"]["rules"].as_array().unwrap();
    assert_eq!(rules.len(), checks::RULES.len());
    for (listed, (rule, _)) in rules.iter().zip(checks::RULES) {
        assert_eq!(listed["id"], rule.id);
        for text in [&listed["help"]["text"], &listed["help"]["markdown"]] {
            assert!(text.as_str().is_some_and(|text| text.contains(rule.source)), "{}", rule.id);
        }
    }
    let results = run["results"].as_array().unwrap();
    assert_eq!(results.len(), everything().findings.len());
    for result in results {
        assert!(rules.iter().any(|rule| rule["id"] == result["ruleId"]));
        let place = &result["locations"][0]["physicalLocation"];
        assert_eq!(place["artifactLocation"]["uri"], "drafts/a%2Cb%3A%20100%25.toml");
    }
    let results = report.split_once("\"results\":").unwrap().1;
    assert_data_eq!(results, str![[r#"
[
  {"ruleId":"purpose-vague","level":"warning","message":{"text":"50% of \"Łukasz & 李雷's <b>\" says nothing. Say more: who comes,\nand why"},"locations":[{"physicalLocation":{"artifactLocation":{"uri":"drafts/a%2Cb%3A%20100%25.toml"},"region":{"startLine":2,"startColumn":9,"endLine":2,"endColumn":45,"byteOffset":22,"byteLength":41}}}]},
  {"ruleId":"no-second-host","level":"note","message":{"text":"Mei\u001b[31m \u202eieM is alone. Ask somebody"},"locations":[{"physicalLocation":{"artifactLocation":{"uri":"drafts/a%2Cb%3A%20100%25.toml"},"region":{"startLine":3,"startColumn":15,"endLine":3,"endColumn":30,"byteOffset":79,"byteLength":17}}}]},
  {"ruleId":"private-detail","level":"error","message":{"text":"this holds a telephone number. Take it out"},"locations":[{"physicalLocation":{"artifactLocation":{"uri":"drafts/a%2Cb%3A%20100%25.toml"},"region":{"startLine":6,"startColumn":7,"endLine":6,"endColumn":26,"byteOffset":128,"byteLength":19}}}]},
  {"ruleId":"unknown-person","level":"warning","message":{"text":"nobody is called Sam. Is it Jo?"},"locations":[{"physicalLocation":{"artifactLocation":{"uri":"drafts/a%2Cb%3A%20100%25.toml"},"region":{"startLine":7,"startColumn":9,"endLine":10,"endColumn":2,"byteOffset":156,"byteLength":21}}}],"relatedLocations":[{"physicalLocation":{"artifactLocation":{"uri":"drafts/a%2Cb%3A%20100%25.toml"},"region":{"startLine":5,"startColumn":8,"endLine":5,"endColumn":12,"byteOffset":117,"byteLength":4}},"message":{"text":"the only one"}},{"physicalLocation":{"artifactLocation":{"uri":"drafts/a%2Cb%3A%20100%25.toml"},"region":{"startLine":1,"startColumn":1,"endLine":1,"endColumn":10,"byteOffset":3,"byteLength":9}},"message":{"text":"of this"}}]},
  {"ruleId":"group-too-small","level":"warning","message":{"text":"one is few. Ask two more"},"locations":[{"physicalLocation":{"artifactLocation":{"uri":"drafts/a%2Cb%3A%20100%25.toml"},"region":{"startLine":11,"startColumn":11,"endLine":11,"endColumn":11,"byteOffset":189,"byteLength":0}}}]}
 ],
 "invocations":[{"executionSuccessful":true}]}]}

"#]].raw());
}

#[test]
fn sarif_says_when_something_could_not_be_read() {
    let mut out = Vec::new();
    let summary = Summary { unread: 1, ..Summary::default() };
    let report = Report::begin(style(Format::Sarif), &mut out).unwrap();
    report.end(summary).unwrap();
    let parsed: Value = serde_json::from_slice(&out).unwrap();
    let run = &parsed["runs"][0];
    assert_eq!(run["results"], Value::Array(vec![]));
    assert_eq!(run["invocations"][0]["executionSuccessful"], false);
}

#[test]
fn annotations_stand_on_a_line_each_worst_first() {
    let report = report(Format::Github);
    let levels: Vec<&str> = report.lines().filter_map(|line| line.split(' ').next()).collect();
    assert_eq!(levels, ["::error", "::warning", "::warning", "::warning", "::notice"]);
    assert_data_eq!(report, str![[r#"
::error file=drafts/a%2Cb%3A 100%25.toml,line=6,endLine=6,col=7,endColumn=26,title=private-detail::this holds a telephone number%0ATake it out
::warning file=drafts/a%2Cb%3A 100%25.toml,line=2,endLine=2,col=9,endColumn=45,title=purpose-vague::50%25 of "Łukasz & 李雷's <b>" says nothing%0ASay more: who comes,�and why
::warning file=drafts/a%2Cb%3A 100%25.toml,line=7,endLine=10,title=unknown-person::nobody is called Sam%0AIs it Jo?
::warning file=drafts/a%2Cb%3A 100%25.toml,line=11,endLine=11,col=11,endColumn=11,title=group-too-small::one is few%0AAsk two more
::notice file=drafts/a%2Cb%3A 100%25.toml,line=3,endLine=3,col=15,endColumn=30,title=no-second-host::Mei�[31m �ieM is alone%0AAsk somebody

"#]].raw());
    let nameless = report_on(STDIN, &everything(), style(Format::Github));
    assert!(!nameless.contains("file="), "{nameless}");
}

#[test]
fn annotations_are_ten_at_most_over_all_files() {
    let (mut minor, mut major) = (nothing(), nothing());
    minor.findings = vec![said("no-second-host", Level::Advice, "name", "minor", "Ask"); 8];
    major.findings = vec![said("group-too-big", Level::Error, "name", "major", "Ask"); 8];
    let mut out = Vec::new();
    let mut report = Report::begin(style(Format::Github), &mut out).unwrap();
    for checked in [minor, major] {
        let source = Source::new("a.toml", FILE.as_bytes(), &[]);
        let judged = Judged { source: &source, checked: &checked, in_order: "" };
        report.add(&piece(style(Format::Github), &judged)).unwrap();
    }
    report.end(Summary::default()).unwrap();
    let report = String::from_utf8(out).unwrap();
    let lines: Vec<&str> = report.lines().collect();
    assert_eq!(lines.len(), 10);
    assert!(lines[..8].iter().all(|line| line.contains("major")), "{report}");
    assert!(lines[8].contains("minor"), "{report}");
    assert!(lines[9].contains("and 7 more"), "{report}");
}

#[test]
fn bytes_that_are_no_text_keep_their_places() {
    let source = Source::new("a.toml", b"a = \"\xff\xfe\" # x\n", &[]);
    assert_eq!((source.place(9).column, source.place(9).byte), (10, 9));
}

#[test]
#[ignore = "needs the schema, which .ci/run fetches"]
fn sarif_is_valid_by_the_official_schema() {
    let schema = "target/tools/package/lib/schemas/sarif-2.1.0-rtm.5.json";
    let schema = std::fs::File::open(schema).expect("run .ci/run, which fetches the schema");
    let schema = std::io::read_to_string(schema).unwrap();
    // The only pattern in it that is none; the standard's errata mend it so.
    let schema = schema.replace("^[a-zA-Z]{2}|^[a-zA-Z]{2}-[a-zA-Z]{2}]?$", "^[a-zA-Z]{2}(-[a-zA-Z]{2})?$");
    let schema = serde_json::from_str(&schema).unwrap();
    let schema = jsonschema::draft4::new(&schema).unwrap();
    for report in [report(Format::Sarif), report_on(STDIN, &nothing(), style(Format::Sarif))] {
        let report: Value = serde_json::from_str(&report).unwrap();
        let faults: Vec<String> = schema.iter_errors(&report).map(|fault| fault.to_string()).collect();
        assert!(faults.is_empty(), "{faults:?}");
    }
}
