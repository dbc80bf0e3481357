//! What holds for any file, whatever is in it. The corpora, the properties and the fuzz targets all look at this.
#![allow(dead_code, unreachable_pub, reason = "each of its users looks at a part of it")]

use chrono::NaiveDate;
use cop::calendar::calendar;
use cop::changes;
use cop::checks::{self, Checked};
use cop::documents::invitation::Invitation;
use cop::documents::{self, BADGES, Comparison, DOCUMENTS, Document, Material, Printing, Text, Written};
use cop::facts::Facts;
use cop::finding::Finding;
use cop::fix;
use cop::render::{Format, Options, Paper, fits, render};
use cop::report::{self, Judged, Source, Style, patch};
use cop::session::{self, FaultKind, Invited, Reading, Said, Span, contacts};
use cop::signups::{self, Asked, Column};
use cop::starter::{Draft, starter};
use icalendar::parser::{read_calendar, unfold};
use serde_json::Value;
use toml::de::DeTable;

/// The day on which every file is read.
pub const TODAY: NaiveDate = NaiveDate::from_ymd_opt(2027, 1, 4).expect("a day of the calendar");

/// Reads and judges a file, and looks at what came of it and at every report about it.
pub fn reports(name: &str, bytes: &[u8]) -> Checked {
    let reading = session::read(bytes);
    let checked = checks::run(&reading, TODAY, &[]);
    let source = Source::new(name, bytes, &checked.private);
    let inside = |span: &Span, what: &str| {
        assert!(span.start <= span.end && span.end <= bytes.len(), "{what} lies outside the file: {span:?}");
        for byte in [span.start, span.end] {
            assert_eq!(source.place(byte).byte, byte, "{what} cuts a character in two");
        }
    };
    let place = |finding: &Finding| finding.span.start;
    assert!(checked.findings.is_sorted_by_key(place), "sorted by place");
    for private in &checked.private {
        inside(private, "something private");
    }
    for finding in &checked.findings {
        let said = format!("{}: {}", finding.rule.id, finding.message);
        inside(&finding.span, &said);
        assert!(!finding.message.is_empty() && !finding.help.is_empty(), "{said}");
        finding.related.iter().for_each(|(span, _)| inside(span, &said));
        for edit in &finding.fix {
            inside(&edit.span, &said);
        }
    }
    for format in report::FORMATS {
        report_reads_back(format, &checked, &source);
    }
    checked
}

fn report_reads_back(format: Format, checked: &Checked, source: &Source) {
    let judged = Judged { source, checked, in_order: "in order" };
    let one = |width, color, all| {
        let style = Style { format, width, color, all };
        let mut out = vec![];
        report::one(style, &judged, &mut out).expect("memory is written");
        String::from_utf8(out).expect("a report is text")
    };
    let out = one(80, false, true);
    shows_nothing_hidden(&out);
    if format == Format::Text {
        assert_eq!(without_color(&one(80, true, true)), out);
        for width in [20, 40, 100] {
            shows_nothing_hidden(&one(width, false, false));
        }
    }
    let findings = checked.findings.len();
    match format.word() {
        "short" => {
            assert_eq!(out.lines().count(), findings, "a line each:\n{out}");
            for line in out.lines() {
                assert!(line.contains('['), "{line}");
            }
        }
        "json" => {
            let json: Value = serde_json::from_str(&out).expect("JSON");
            let listed = json["files"][0]["findings"].as_array().expect("findings");
            assert_eq!(listed.len(), findings);
        }
        "sarif" => {
            let json: Value = serde_json::from_str(&out).expect("JSON");
            let listed = json["runs"][0]["results"].as_array().expect("results");
            assert!(listed.len() >= findings);
        }
        "github" => {
            for line in out.lines() {
                let is_command =
                    ["::error ", "::warning ", "::notice "].iter().any(|command| line.starts_with(command));
                assert!(is_command, "not an annotation: {line}");
            }
        }
        _ => {}
    }
}

/// A text without the colours that a report puts into it.
fn without_color(text: &str) -> String {
    let mut parts = text.split("\u{1b}[");
    let mut plain = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (color, rest) = part.split_once('m').expect("a colour");
        assert!(!color.contains(|c: char| !c.is_ascii_digit() && c != ';'));
        plain.push_str(rest);
    }
    plain
}

/// What is handed out, in every form, by who may read it.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Pages {
    /// Plan and card.
    pub host: Vec<String>,
    /// The invitation.
    pub invited: Vec<String>,
    /// The welcome sheet, and what is laid out and put up.
    pub room: Vec<String>,
    /// Badges: what people are called, which the host alone has in the file, and what they gave to be worn.
    pub worn: Vec<String>,
}

/// Reads a file, and looks at every document that is made of it, in every form.
pub fn documents(bytes: &[u8]) -> Pages {
    let reading = session::read(bytes);
    let session = &reading.session;
    let facts = Facts::of(session);
    let invitation = Invitation { session: facts.seen_by::<Invited>() };
    let findings = checks::run(&reading, TODAY, &[]).findings.into_iter();
    let loose_ends = findings.map(|finding| Text::ours(finding.message));
    let material = Material { loose_ends: loose_ends.take(10).collect(), ..Material::of(&facts) };
    let mut pages = Pages::default();
    // A wide reader, and a narrow one of a draft.
    for (draft, width, paper, large_print) in [(false, 80, Paper::A4, false), (true, 40, Paper::Letter, true)] {
        let options = Options { width, paper, large_print };
        let fits = |document: &Document| fits(document, options);
        for template in DOCUMENTS {
            let of_reader = match template.written {
                Written::Host(_) => &mut pages.host,
                Written::Invited(_) => &mut pages.invited,
                Written::Room(_) if template.name == BADGES.name => &mut pages.worn,
                Written::Room(_) => &mut pages.room,
            };
            of_reader.extend(forms(&template.make(&material, Printing { draft, fits: &fits }), options));
        }
        for letter in invitation.letters(draft).iter().take(3) {
            forms(&letter.document, options);
        }
        let json = facts.json(draft);
        shows_nothing_hidden(&json);
        serde_json::from_str::<Value>(&json).expect("JSON");
        pages.host.push(json);
        if let Some(entry) = calendar(invitation, draft, TODAY) {
            entry_reads_back(&entry);
            pages.invited.push(unfold(&entry));
        }
    }
    pages
}

/// Says what changed between two files, in every form.
pub fn differences(old: &[u8], new: &[u8]) {
    let [before, after] = [old, new].map(session::read);
    let [then, now] = [&before, &after].map(|reading| checks::run(reading, TODAY, &[]));
    let draft = |session, private| changes::Draft { session, private };
    let all = changes::changes(draft(&before.session, &then.private), draft(&after.session, &now.private));
    assert!(old != new || all.is_empty(), "{all:?}");
    let (more, gone) = changes::findings(&then, &now);
    let language = after.session.language();
    let names = ["old.toml", "new.toml"];
    let findings = [&*more, &*gone];
    let document = documents::changes(Comparison { names, same: old == new, language, changes: &all, findings });
    let options = Options { width: 40, paper: Paper::A4, large_print: false };
    forms(&document, options);
    let json = changes::json(names, &all, findings);
    shows_nothing_hidden(&json);
    let json: Value = serde_json::from_str(&json).expect("JSON");
    assert_eq!(json["changes"].as_array().expect("changes").len(), all.len());
}

/// The forms of a document that hold its words as they are. In a PDF they are packed: tests/print reads them back.
pub fn written() -> impl Iterator<Item = Format> {
    Format::of_documents().map(|(format, _)| format).filter(|format| *format != Format::Pdf)
}

/// A page without the typeface in it, whose letters are nobody's.
pub fn without_faces(page: &str) -> String {
    let mut parts = page.split("base64,");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |page, part| page + part.split_once(')').map_or("", |(_, rest)| rest))
}

fn forms(document: &Document, options: Options) -> Vec<String> {
    let pages = written().map(|format| {
        let page = without_faces(&render(document, format, options));
        shows_nothing_hidden(&page);
        if format == Format::Html {
            tags_balance(&page);
        }
        page
    });
    pages.collect()
}

/// Puts a file right: a second time there is nothing to do, lines that nothing is said of stay as they are, and it is
/// no worse than before.
pub fn fix(bytes: &[u8]) {
    let once = fix::fix(bytes, TODAY, &[]);
    let twice = fix::fix(&once.bytes, TODAY, &[]);
    assert!(twice.done.is_empty() && twice.bytes == once.bytes, "{:?}", twice.done);
    let lines = |bytes: &[u8]| -> Vec<Vec<u8>> {
        let lines = bytes.split(|byte| *byte == b'\n');
        lines.map(<[u8]>::to_vec).collect()
    };
    let (old, new) = (lines(bytes), lines(&once.bytes));
    assert_eq!(old.len(), new.len(), "lines");
    for (line, (old, new)) in old.iter().zip(&new).enumerate() {
        let is_told = once.done.iter().any(|done| done.lines.contains(&(line + 1)));
        assert!(is_told || old == new, "line {}", line + 1);
    }
    let [before, after] = [bytes, &once.bytes].map(session::read);
    let count = |reading: &Reading, kinds: &[FaultKind]| {
        let faults = reading.faults.iter();
        faults.filter(|fault| kinds.contains(&fault.kind)).count()
    };
    // What is put right may bring to light what it hid.
    let hiding = [FaultKind::Syntax, FaultKind::UnknownKey];
    assert!(count(&after, &hiding[..1]) <= count(&before, &hiding[..1]), "less of a TOML file: {:?}", after.faults);
    assert!(
        count(&before, &hiding) > 0 || after.faults.len() <= before.faults.len(),
        "more faults: {:?}",
        after.faults
    );
    let private = |reading| checks::run(reading, TODAY, &[]).private;
    let (old, new) = (private(&before), private(&after));
    let (old, new) = (Source::new("a", bytes, &old), Source::new("a", &once.bytes, &new));
    shows_nothing_hidden(&patch(&old, &new));
}

/// Takes people from a sheet: what is written of them is a session file, and neither it nor what is said of the sheet
/// tells a contact.
pub fn signups(bytes: &[u8]) {
    let tells_no_contact = |said: &String| assert!(contacts(said).is_empty(), "{said}");
    let first = [(Column::Name, "A".to_owned())];
    let people = signups::read(bytes, Asked::default()).or_else(|trouble| {
        tells_no_contact(&trouble);
        signups::read(bytes, Asked { columns: &first, ..Asked::default() })
    });
    let people = match people {
        Ok(people) => people,
        Err(trouble) => return tells_no_contact(&trouble),
    };
    people.notes.iter().for_each(tells_no_contact);
    let file = starter(&Draft {
        interests: people.interests,
        guests: people.guests,
        diets: people.diets,
        needs: people.needs,
        ..Draft::default()
    });
    let reading = session::read(file.as_bytes());
    let mut faults = reading.faults.iter();
    let fault = faults.find(|fault| fault.kind != FaultKind::TooLarge);
    assert!(fault.is_none(), "{fault:?}\n{file}");
    let checked = checks::run(&reading, TODAY, &[]);
    assert!(checked.private.is_empty(), "{:?}\n{file}", checked.private);
}

/// The entry is what RFC 5545 allows, and a calendar's reader takes it.
pub fn entry_reads_back(entry: &str) {
    for line in entry.split_inclusive("\r\n") {
        let words = line.strip_suffix("\r\n").expect("lines end in CR LF");
        assert!(words.len() <= 75, "{} octets: {words}", words.len());
        assert!(!words.contains(char::is_control), "{words:?}");
    }
    let unfolded = unfold(entry);
    let calendar = read_calendar(&unfolded).expect("a calendar");
    let events = calendar.components.iter();
    let events = events.filter(|component| component.name == "VEVENT");
    assert_eq!(events.count(), 1, "{entry}");
    let known = [
        "BEGIN", "END", "VERSION", "PRODID", "METHOD", "UID", "SEQUENCE", "SUMMARY", "LOCATION", "DESCRIPTION",
        "STATUS",
    ];
    for line in unfolded.lines() {
        let name = line.split([':', ';']).next().unwrap_or_default();
        let is_zoned = name.starts_with("DT") || name.starts_with("TZ") || name == "RDATE" || name == "RRULE";
        let is_alarm = matches!(name, "ACTION" | "TRIGGER");
        assert!(known.contains(&name) || is_zoned || is_alarm, "{line}");
    }
}

/// Nothing turns the direction of text, draws on the terminal, rings or cannot be seen. The two joiners and the
/// variation selectors may stay: they shape the character before them.
#[track_caller]
pub fn shows_nothing_hidden(text: &str) {
    let hidden = text.chars().filter(|c| !matches!(c, ' '..='~')).find(|&c| {
        let code = u32::from(c);
        code < 0x20 && c != '\n'
            || (0x7f..0xa0).contains(&code)
            || matches!(code, 0xad | 0x34f | 0x61c | 0x115f | 0x1160 | 0x17b4 | 0x17b5 | 0x3164 | 0xfeff | 0xffa0)
            || (0x180b..=0x180f).contains(&code)
            || (0x200b..=0x200f).contains(&code) && !matches!(code, 0x200c | 0x200d)
            || (0x2028..=0x202e).contains(&code)
            || (0x2060..=0x206f).contains(&code)
            || (0xfff0..=0xfffb).contains(&code)
            || (0x1bca0..=0x1bca3).contains(&code)
            || (0x1d173..=0x1d17a).contains(&code)
            || (0xe0000..=0xe007f).contains(&code)
    });
    assert!(hidden.is_none(), "{hidden:?} is shown raw in:\n{text:?}");
}

/// Elements that have no end.
const VOID: &[&str] = &["meta", "input", "br", "hr", "col", "polygon"];
/// What may stand in a page: text from a file makes no other.
const TAGS: &[&str] = &[
    "html", "head", "header", "body", "main", "title", "style", "section", "div", "h1", "h2", "h3", "h4", "p", "ul",
    "ol", "li", "label", "span", "strong", "table", "caption", "thead", "tbody", "tr", "th", "td", "bdi", "dl", "dt",
    "dd", "b", "svg",
];

/// Every tag is one of `cop`'s own and is closed in its turn; what is between them is text.
#[track_caller]
pub fn tags_balance(page: &str) {
    let page = page.strip_prefix("<!DOCTYPE html>").expect("a page");
    // The style is `cop`'s own, and no text of a file is in it.
    let (before, style) = page.split_once("<style>").expect("one style");
    let (style, after) = style.split_once("</style>").expect("the end of the style");
    assert!(!style.contains('<') && !after.contains("</style"));
    let mut open: Vec<&str> = vec![];
    for part in [before, after] {
        let mut rest = part;
        while let Some(at) = rest.find('<') {
            is_text(&rest[..at]);
            let end = rest[at..].find('>').expect("the end of a tag") + at;
            let tag = &rest[at + 1..end];
            rest = &rest[end + 1..];
            if let Some(name) = tag.strip_prefix('/') {
                assert_eq!(open.pop(), Some(name), "closed in its turn");
                continue;
            }
            let (name, attributes) = tag.split_once(' ').unwrap_or((tag, ""));
            let quotes = attributes.matches('"').count();
            assert!(quotes % 2 == 0, "attributes stand in quotes: {tag}");
            for attribute in attributes.split('"').step_by(2) {
                let name = attribute.trim().trim_end_matches('=');
                let is_harmless = !name.starts_with("on") && !matches!(name, "href" | "src" | "action");
                assert!(is_harmless, "{tag}");
            }
            if !VOID.contains(&name) {
                assert!(TAGS.contains(&name), "<{tag}> is none of ours");
                open.push(name);
            }
        }
        is_text(rest);
    }
    assert!(open.is_empty(), "left open: {open:?}");
}

fn is_text(text: &str) {
    assert!(!text.contains('>'), "a raw `>` in {text:?}");
    for (at, _) in text.match_indices('&') {
        let is_entity =
            ["&amp;", "&lt;", "&gt;", "&quot;", "&#39;", "&#x27;"].iter().any(|entity| text[at..].starts_with(entity));
        assert!(is_entity, "a raw `&` in {text:?}");
    }
}

/// `cop` and the `toml` crate agree on whether a text is TOML; and what the crate makes of it, written out anew, says the
/// same to `cop`.
pub fn reading(text: &str) {
    let ours = session::read(text.as_bytes());
    let is_toml = ours.faults.iter().all(|fault| fault.kind != FaultKind::Syntax);
    if let Err(error) = DeTable::parse(text) {
        // A header in one pair of brackets where it takes two is read as meant, however often it stands there.
        let is_meant = ours.faults.iter().any(|fault| fault.message.contains("two pairs of brackets"));
        assert!(!is_toml || is_meant, "not TOML, and taken for it: {error}\n{text}");
    }
    // Numbers that are too large are TOML, and no table has them.
    let Ok(table) = toml::from_str::<toml::Table>(text) else {
        return;
    };
    assert!(is_toml, "TOML, and called none: {:?}\n{text}", ours.faults);
    let anew = toml::to_string(&table).expect("what was read can be written");
    let theirs = session::read(anew.as_bytes());
    let (ours, theirs) = (plain(&ours.session.said()), plain(&theirs.session.said()));
    // What is masked is masked where the text says it, and that may be written in two ways.
    assert!(ours.contains('·') || ours == theirs, "read otherwise:\n{text}\nand\n{anew}");
}

/// What is said, without its places. Lists of names keep the writer's order, which a table has none of.
fn plain(said: &Said) -> String {
    match said {
        Said::Nothing => String::new(),
        Said::Unread => "unread".to_owned(),
        Said::One(value) => format!("{:?}", value.value),
        Said::Many(values) => values.iter().map(|value| format!("{:?},", value.value)).collect(),
        Said::Named(pairs) => {
            let mut pairs: Vec<_> =
                pairs.iter().map(|(name, value)| format!("{:?}{:?},", name.value, value.value)).collect();
            pairs.sort();
            pairs.concat()
        }
        Said::Table(keys) => keys.iter().map(|(key, said)| format!("{key}={}\n", plain(said))).collect(),
        Said::Tables(tables) => tables.iter().map(|said| plain(said) + "\n").collect(),
    }
}
