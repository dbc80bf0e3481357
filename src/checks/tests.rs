//! What holds for every rule: its examples do what they say, its file is listed, its words are in form.

use super::{RULES, run};
use crate::finding::{Family, Level, Rule};
use crate::render::Format;
use crate::report::{self, Judged, Source, Style};
use crate::session;
use chrono::NaiveDate;
use std::collections::BTreeSet;

/// The day on which every example is read.
const TODAY: NaiveDate = NaiveDate::from_ymd_opt(2027, 1, 4).expect("a day of the calendar");

/// A place and what is said about it: line from 1, first and last column from 1 in characters, message.
type Mark = (usize, usize, usize, String);

/// The marks that comments with carets make under the lines of an example. A `#` that touches the first caret counts
/// as one, since it stands where the first column is.
fn marks(example: &str) -> Vec<Mark> {
    let mut marks = Vec::new();
    let mut marked = 0;
    for (number, line) in (1..).zip(example.lines()) {
        let comment = line.strip_prefix('#').filter(|rest| rest.trim_start().starts_with('^'));
        let Some(comment) = comment else {
            marked = number;
            continue;
        };
        let indent = comment.chars().take_while(|c| *c == ' ').count();
        let carets = comment.chars().skip(indent).take_while(|c| *c == '^').count();
        let message: String = comment.chars().skip(indent + carets).collect();
        let first = if indent == 0 { 1 } else { indent + 2 };
        marks.push((marked, first, 1 + indent + carets, message.trim().to_owned()));
    }
    marks.sort();
    marks
}

fn found(rule: &Rule, example: &str) -> Vec<Mark> {
    let reading = session::read(example.as_bytes());
    let checked = run(&reading, TODAY, &[]);
    let mut found: Vec<Mark> = checked
        .findings
        .iter()
        .filter(|finding| finding.rule.id == rule.id)
        .map(|finding| {
            assert!(!finding.help.is_empty(), "{}: `{}` says nothing about what to do next", rule.id, finding.message);
            let before = &example[..finding.span.start];
            let line = before.matches('\n').count() + 1;
            let first = before.chars().rev().take_while(|c| *c != '\n').count() + 1;
            let length = example[finding.span].trim_end().chars().count().max(1);
            (line, first, first + length - 1, finding.message.clone())
        })
        .collect();
    found.sort();
    found
}

/// The messages of one rule about a file, in its order: what the small tests beside the rules look at.
pub(super) fn messages(id: &str, file: &str) -> Vec<String> {
    let rule = super::rule(id).expect("a rule of this id");
    found(rule, file).into_iter().map(|(.., message)| message).collect()
}

/// The levels of one rule's findings about a file, in its order.
pub(super) fn levels(id: &str, file: &str) -> Vec<Level> {
    let checked = run(&session::read(file.as_bytes()), TODAY, &[]);
    let of_rule = checked.findings.iter().filter(|finding| finding.rule.id == id);
    of_rule.map(|finding| finding.level).collect()
}

/// The text report about a file, with all of its advice.
pub(super) fn shown(file: &str) -> String {
    let checked = run(&session::read(file.as_bytes()), TODAY, &[]);
    let source = Source::new("a.toml", file.as_bytes(), &checked.private);
    let style = Style { format: Format::Text, width: 200, color: false, all: true };
    let judged = Judged { source: &source, checked: &checked, in_order: "" };
    let mut out = Vec::new();
    report::one(style, &judged, &mut out).unwrap();
    String::from_utf8(out).unwrap()
}

#[test]
fn every_rule_flags_its_bad_example_where_it_is_marked_and_as_it_is_marked() {
    for (rule, _) in RULES {
        let marks = marks(rule.bad);
        assert!(!marks.is_empty(), "{}: the bad example marks no place", rule.id);
        assert_eq!(found(rule, rule.bad), marks, "{}", rule.id);
    }
}

#[test]
fn every_rule_accepts_its_good_example() {
    for (rule, _) in RULES {
        assert_eq!(found(rule, rule.good), [], "{}", rule.id);
    }
}

#[test]
fn every_file_of_a_rule_is_listed() {
    let mut files = BTreeSet::new();
    let mut folders = vec![std::path::PathBuf::from("src/checks")];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if std::fs::File::open(&path)
                .is_ok_and(|file| std::io::read_to_string(file).unwrap().contains("static RULE: Rule"))
            {
                files.insert(path.file_stem().unwrap().to_string_lossy().replace('_', "-"));
            }
        }
    }
    files.remove("tests");
    let listed: BTreeSet<String> = RULES.iter().map(|(rule, _)| rule.id.to_owned()).collect();
    assert_eq!(files, listed);
    assert_eq!(listed.len(), RULES.len(), "a rule is listed twice");
}

#[test]
fn every_rule_is_in_form() {
    for (rule, _) in RULES {
        let id = rule.id;
        assert!(id.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-'), "{id}: the id");
        assert!(!rule.summary.is_empty() && !rule.summary.ends_with('.'), "{id}: the summary");
        assert!(rule.why.trim().len() > 40, "{id}: why");
        assert!(!rule.source.trim().is_empty(), "{id}: the source");
        for text in [rule.summary, rule.why, rule.source] {
            assert!(!text.contains('!'), "{id}: an exclamation mark");
            // A facilitator reads these, and knows no list of sources by their numbers.
            let mark = |word: &str| {
                word.strip_prefix('S').is_some_and(|number| number.starts_with(|c: char| c.is_ascii_digit()))
            };
            let by_number = text.split(|c: char| !c.is_alphanumeric()).find(|word| mark(word));
            assert_eq!(by_number, None, "{id}: a source without its name");
            assert!(!text.to_lowercase().contains("the seed"), "{id}: a source without its name");
        }
        for other in rule.silenced_by {
            assert!(super::rule(other).is_some(), "{id}: silenced by `{other}`, which is no rule");
        }
    }
    assert!(RULES.is_sorted_by_key(|(rule, _)| rule.family), "the rules are listed by family");
}

#[test]
fn what_is_said_too_often_is_counted_instead() {
    let keys: String = (0..1_007).map(|n| format!("key{n} = {n}\n")).collect();
    let checked = run(&session::read(keys.as_bytes()), TODAY, &[]);
    let said = |id: &str| {
        let findings = checked.findings.iter();
        findings.filter(|finding| finding.rule.id == id).count()
    };
    assert_eq!((said("unknown-key"), said("too-large")), (1_000, 1));
    assert_eq!(messages("too-large", &keys), ["from here on unknown-key would be said 7 more times"]);
    assert_eq!(messages("too-large", &keys[..keys.find("key1000").unwrap()]), [""; 0]);
}

/// What a finding says without what it quotes: an interest may be a thing, a doing, a question or a name, and only a
/// quotation or the frame of a purpose (tested beside it) takes them all.
fn unquoted(said: &str) -> String {
    let said = said.split("Try: ").next().unwrap_or_default();
    said.split('"').step_by(2).collect()
}

proptest::proptest! {
    #![proptest_config(proptest::test_runner::Config::with_cases(48))]
    #[test]
    fn an_interest_of_any_form_stands_in_a_sentence_only_quoted(
        first in "(How do you q|Why q|Q|q)[a-z]{3,8}(ing)?", more in "( [A-Za-z]{3,7}){0,2}", end in "[?.!]?"
    ) {
        let interest = format!("{first}{more}{end}");
        let held = |name: &str, interest: &str| format!("[[attendee]]\nname = '{name}'\ninterests = ['{interest}']\n");
        let people = [held("Ines", "ropes"), held("Tom", "bells"), held("Jo", "frames"), held("Bea", "stays")].concat();
        let said = |file: &str| {
            let checked = run(&session::read(file.as_bytes()), TODAY, &[]);
            let findings = checked.findings.iter();
            findings.flat_map(|finding| [finding.message.clone(), finding.help.clone()]).collect::<Vec<_>>()
        };
        let topic = format!("[[topic]]\nask = 'What did you mend?'\nabout = ['{interest}']\n");
        let listed = ["ropes", "bells", "frames", "stays"].map(|name| format!("[[interest]]\nname = '{name}'\n"));
        // Nobody's; unknown; held by most, and the subject of the frame.
        for file in [
            format!("{}[[interest]]\nname = '{interest}'\n{topic}{people}", listed.concat()),
            format!("[[interest]]\nname = 'ropes'\n{topic}{people}{}", held("Sam", &interest)),
            format!("[session]\npurpose = 'networking'\n{people}{}", held("Sam", &interest) + &held("Kim", &interest)),
        ] {
            let all = said(&file);
            for said in &all {
                proptest::prop_assert!(!unquoted(said).contains(&interest), "{said}");
            }
            let any_case = all.join("\n").to_lowercase();
            proptest::prop_assert!(any_case.contains(interest.to_lowercase().trim_end_matches(['.', '!'])), "{any_case}");
        }
    }
}

#[test]
fn of_a_session_that_is_called_off_only_what_is_sent_and_what_would_harm_is_said() {
    let file = "[session]\nexpected = 40\n[when]\ndate = 2027-02-11\nday = 'Friday'\n[venue]\nkind = 'courtroom'\n[invite]\n\
                cancelled = false\n[[attendee]]\nname = 'Ines'\nphone = '01632 960555'\n[checks]\n\
                ignore = [{ id = 'few-anchors', reason = 'They all know me' }]\n";
    let ids = |file: &str| -> Vec<&str> {
        let reading = session::read(file.as_bytes());
        let found = run(&reading, TODAY, &[]).findings;
        found.iter().map(|finding| finding.rule.id).collect()
    };
    let before = ids(file);
    for id in ["no-food-or-drink", "nobody-greets", "venue-too-formal", "purpose-missing", "weekday-mismatch"] {
        assert!(before.contains(&id), "{id}: {before:?}");
    }
    assert_eq!(ids(&file.replace("= false", "= true")), ["title-missing", "weekday-mismatch", "private-detail"]);
    for id in super::STILL_MATTERS {
        assert!(super::rule(id).is_some(), "{id}");
    }
}

/// The texts that a message quotes, each part of one that is cut short; what is masked is none.
fn quotations(message: &str) -> impl Iterator<Item = &str> {
    let quoted = message.split('"').skip(1).step_by(2).filter(|words| !words.contains('·'));
    quoted.flat_map(|words| words.split('…')).map(str::trim).filter(|words| !words.is_empty())
}

/// A file's words as they are compared: a text may be cut anew into lines, and a typed mark be a curly one.
fn plainly(text: &str) -> String {
    let text = text.replace("\\\"", "\"").replace(['’', '‘'], "'").to_lowercase();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What the findings about a file quote, and where that is not what the file says.
fn quoted_and_not_said(file: &[u8]) -> (usize, Vec<String>) {
    let reading = session::read(file);
    let said = plainly(&String::from_utf8_lossy(file));
    let (mut quoted, mut strange) = (0, vec![]);
    for finding in run(&reading, TODAY, &[]).findings {
        for words in quotations(&finding.message) {
            quoted += 1;
            if !said.contains(&plainly(words)) {
                strange.push(format!("{}: {}", finding.rule.id, finding.message));
            }
        }
    }
    (quoted, strange)
}

#[test]
fn whatever_a_finding_quotes_stands_in_the_file() {
    let mut files: Vec<Vec<u8>> = RULES.iter().flat_map(|(rule, _)| [rule.bad.into(), rule.good.into()]).collect();
    let mut folders = vec![std::path::PathBuf::from("tests/cmd"), "tests/plants".into(), "examples".into()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| ending == "toml") {
                let mut bytes = vec![];
                std::io::Read::read_to_end(&mut std::fs::File::open(path).unwrap(), &mut bytes).unwrap();
                files.push(bytes);
            }
        }
    }
    let (counts, strange): (Vec<usize>, Vec<Vec<String>>) = files.iter().map(|file| quoted_and_not_said(file)).unzip();
    assert_eq!(strange.concat(), [""; 0]);
    assert!(counts.iter().sum::<usize>() > 60, "{counts:?}");
}

proptest::proptest! {
    #![proptest_config(proptest::test_runner::Config::with_cases(64))]
    #[test]
    fn whatever_is_judged_by_its_words_is_quoted_as_it_was_written(
        purpose in words(), name in words(), notes in words(), asks in proptest::collection::vec(words(), 0..3)
    ) {
        let topics: String = asks.iter().map(|ask| format!("[[topic]]\nask = \"{ask}?\"\n")).collect();
        let file = format!("[session]\npurpose = \"{purpose}.\"\n[venue]\nname = \"{name}\"\nnotes = \"{notes}.\"\n{topics}");
        let (_, strange) = quoted_and_not_said(file.as_bytes());
        proptest::prop_assert!(strange.is_empty(), "{file}{strange:?}");
    }
}

/// What a finding says where it names what a purpose lacks: as a part, as a question, or as next to nothing.
const LACKS: &[&str] = &[
    "who it is for", "what people will do together", "what it is about", "what they leave with", "who is it for",
    "what would somebody be doing", "what would it be about", "what would they leave with",
    "what would you see people doing", "there is nothing else in it", "there is little beside",
];

proptest::proptest! {
    #![proptest_config(proptest::test_runner::Config::with_cases(96))]
    #[test]
    fn whatever_judges_words_quotes_them_and_names_what_is_missing(
        purpose in words(), name in words(), notes in words()
    ) {
        let file = format!("[session]\npurpose = \"{purpose}.\"\n[venue]\nname = \"{name}\"\nnotes = \"{notes}.\"\n");
        for finding in run(&session::read(file.as_bytes()), TODAY, &[]).findings {
            let id = finding.rule.id;
            // Length and the number of aims are counted, and lack nothing.
            let of_it = finding.rule.family == Family::Purpose && id != "title-missing";
            let judges = of_it && !matches!(id, "purpose-many-aims" | "purpose-too-long");
            if judges || id.starts_with("venue-interr") || id.starts_with("venue-too-f") {
                proptest::prop_assert!(quotations(&finding.message).next().is_some(), "{id}: {}", finding.message);
                proptest::prop_assert!(!finding.help.is_empty(), "{id}: {}", finding.message);
            }
            // A placeholder lacks everything; beside the running of a group another finding says what is missing.
            let others = run(&session::read(file.as_bytes()), TODAY, &[]).findings;
            let said = others.iter().any(|other| other.rule.id.starts_with("purpose-"));
            if judges && id != "purpose-placeholder" && !(id == "governance-first" && said) {
                let lacks = LACKS.iter().any(|lack| finding.message.contains(lack));
                proptest::prop_assert!(lacks || says_all(&file), "{id}: {}", finding.message);
            }
        }
    }
}

/// Whether the purpose of a file says all four things, so that nothing is missing.
fn says_all(file: &str) -> bool {
    let session = session::read(file.as_bytes()).session;
    let people = crate::facts::Facts::of(&session).people;
    super::purpose::judge(&session, &people).is_some_and(|judgement| judgement.missing().is_empty())
}

/// A few words that the judgements know, among others, in whatever case.
fn words() -> impl proptest::strategy::Strategy<Value = String> {
    let known = [
        "to", "Foster", "best practice", "the", "Updates", "a talk", "and", "the Boardroom", "Café", "Council", "come",
        "through", "people", "we", "how", "Do you", "engagement", "Networking", "bleeps", "every", "few minutes",
        "elect a chair", "charter", "beginners", "of", "compare", "ropes’", "Łukasz", "Wirtshaus", "lectern",
        "one of us", "has to leave", "all welcome",
    ];
    let some = proptest::collection::vec(proptest::sample::select(known.to_vec()), 1..9);
    proptest::strategy::Strategy::prop_map(some, |words| words.join(" "))
}
