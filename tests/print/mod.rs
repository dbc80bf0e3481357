//! Every page that `cop` makes, in a real browser: how many sides it prints on, whether anything spills over the paper
//! or is fetched, what a screen reader trips over, and whether it is valid HTML.

mod sessions;

use serde_json::Value;
use std::path::Path;
use std::process::Command;

/// A page to look at, and on how many sides of which paper it may be printed.
struct Page {
    name: String,
    document: &'static str,
    sides: u32,
    paper: &'static str,
}

/// A document, its flags, and what `pdfinfo` says of its paper in points.
const DOCUMENTS: &[(&str, &[&str], &str)] = &[
    ("plan", &["plan"], A4),
    ("plan-letter", &["plan", "--paper", "letter"], LETTER),
    ("card", &["plan", "--card"], A6),
    ("card-letter", &["plan", "--card", "--paper", "letter"], QUARTER),
    ("welcome", &["welcome"], A4),
    ("welcome-letter", &["welcome", "--paper", "letter"], LETTER),
    ("large", &["welcome", "--large-print"], A4),
    ("large-letter", &["welcome", "--large-print", "--paper", "letter"], LETTER),
    ("day", &["print", "--copies", "2"], A4),
    ("day-letter", &["print", "--copies", "2", "--paper", "letter", "--labels", "5395"], LETTER),
];
const A4: &str = "595 x 842";
const LETTER: &str = "612 x 792";
const A6: &str = "298 x 421";
const QUARTER: &str = "306 x 396";

#[test]
#[ignore = "needs Chromium, poppler and packages from npm, which .ci/run installs"]
fn every_page_prints_on_its_sides_and_is_heard_as_words() {
    let folder = tempfile::tempdir().expect("a folder");
    let pages = pages(folder.path(), "html");
    let seen = look(folder.path());
    assert_eq!(seen.len(), pages.len(), "every page was looked at");
    let troubles: Vec<String> = pages.iter().flat_map(|page| troubles(page, &seen, folder.path())).collect();
    assert!(troubles.is_empty(), "\n{}\n", troubles.join("\n"));
}

#[test]
#[ignore = "needs Firefox, poppler and a package from npm, which .ci/run installs"]
fn every_page_prints_on_its_sides_in_firefox_too() {
    let folder = tempfile::tempdir().expect("a folder");
    let pages = pages(folder.path(), "html");
    let driver = ["tests/print/firefox.mjs", "target/tools"];
    let printed = Command::new("node").args(driver).arg(folder.path()).output().expect("node runs");
    assert!(printed.status.success(), "{}", String::from_utf8_lossy(&printed.stderr));
    // For letters that no face of the machine has it draws boxes with figures in them, wider than any letter.
    let pages = pages.iter().filter(|page| !page.name.starts_with("far-east"));
    let troubles: Vec<String> = pages.flat_map(|page| on_paper(page, folder.path())).collect();
    assert!(troubles.is_empty(), "\n{}\n", troubles.join("\n"));
}

/// Every document of every file, made in a folder.
fn pages(folder: &Path, format: &str) -> Vec<Page> {
    let mut pages = vec![];
    for (session, file) in files(folder) {
        for (document, flags, paper) in DOCUMENTS {
            let name = format!("{session}-{document}");
            make(&file, flags, format, &folder.join(format!("{name}.{format}")));
            pages.push(Page { name, document, sides: sides(&session, document), paper });
        }
    }
    pages
}

/// The examples and what nobody hopes for, each with a name.
#[expect(clippy::disallowed_methods, reason = "a test writes what it reads")]
fn files(folder: &Path) -> Vec<(String, String)> {
    let mut files = vec![];
    for entry in std::fs::read_dir("examples").expect("examples") {
        let path = entry.expect("an example").path();
        if path.extension().is_some_and(|ending| ending == "toml") {
            let name = path.file_stem().expect("a name").to_string_lossy().into_owned();
            files.push((name, path.to_string_lossy().into_owned()));
        }
    }
    for (name, toml) in sessions::troublesome() {
        let path = folder.join(format!("{name}.toml"));
        std::fs::write(&path, toml).expect("a file");
        files.push((name.to_owned(), path.to_string_lossy().into_owned()));
    }
    files.sort();
    files
}

/// What `cop` sets itself: as many sides as there may be, every word on its paper, and in order for qpdf and, with all its
/// tags, for a checker of the 104 rules of PDF/UA-1 that a program can check. By hand, on 29 November 2026, two others had
/// nothing to say either, but for what is meant so: that most cells of the people map are empty, and that lines to cut
/// along look like a table (outloud 0.2.1, pdfua 0.1.3).
#[test]
#[ignore = "needs poppler, qpdf and a package from PyPI, which .ci/run installs"]
fn every_pdf_stays_on_its_sides_and_is_whole() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut troubles = vec![];
    let pages = pages(folder.path(), "pdf");
    let pdfs = pages.iter().map(|page| folder.path().join(format!("{}.pdf", page.name)));
    let checked = Command::new("python3").arg("tests/print/ua.py").args(pdfs).output().expect("Python runs");
    assert!(checked.status.success(), "{}", String::from_utf8_lossy(&checked.stderr));
    troubles.extend(String::from_utf8_lossy(&checked.stdout).lines().map(str::to_owned));
    for page in pages {
        let pdf = folder.path().join(format!("{}.pdf", page.name));
        let mut trouble = |what: String| troubles.push(format!("{}: {what}", page.name));
        let info = output("pdfinfo", &pdf, &[]);
        let sides: u32 = field(&info, "Pages:").parse().expect("a number of pages");
        if sides == 0 || sides > page.sides {
            trouble(format!("{sides} sides"));
        }
        if field(&info, "Tagged:") != "yes" || !field(&info, "Page size:").starts_with(&paper_of(page.paper)) {
            trouble(info.clone());
        }
        for word in spilt(&output("pdftotext", &pdf, &["-bbox", "-"])) {
            trouble(format!("over the edge: {word}"));
        }
        let checked = Command::new("qpdf").arg("--check").arg(&pdf).output().expect("qpdf is installed");
        if !checked.status.success() {
            trouble(String::from_utf8_lossy(&checked.stdout).into_owned());
        }
    }
    assert!(troubles.is_empty(), "\n{}\n", troubles.join("\n"));
}

/// What is handed out has nothing private on it, nor anywhere in its file; nor has the file of everything in what it says
/// of itself.
#[test]
#[ignore = "needs poppler and qpdf, which .ci/run installs"]
#[expect(clippy::disallowed_methods, reason = "a test writes what it reads")]
fn nothing_private_is_in_a_file_that_is_handed_out() {
    let folder = tempfile::tempdir().expect("a folder");
    let [toml, given, all] = ["day.toml", "given.pdf", "all.pdf"].map(|name| folder.path().join(name));
    std::fs::write(&toml, PRIVATE).expect("a file");
    let file = toml.to_string_lossy();
    make(&file, &["print", "--only", "welcome,badges,cards,tables,sign,arrows"], "pdf", &given);
    make(&file, &["print"], "pdf", &all);
    let text = output("pdftotext", &given, &["-"]);
    let open = output("qpdf", &given, &["--qdf", "--object-streams=disable", "-"]);
    let info =
        output("pdfinfo", &given, &["-meta"]) + &output("pdfinfo", &all, &["-meta"]) + &output("pdfinfo", &all, &[]);
    let words = PRIVATE.split(|c: char| !c.is_alphanumeric()).filter(|word| word.to_lowercase().starts_with("zq"));
    for private in words {
        assert!(private.len() > 4, "a word that letters of a typeface are not by chance");
        for (what, seen) in [("text", &text), ("file", &open), ("about it", &info)] {
            assert!(!seen.contains(private), "{private} is in the {what}");
        }
    }
    for told in ["Sam", "they/them", "Which knot holds?", "Table 2", "You are in the right place"] {
        assert!(text.contains(told), "{told}: {text}");
    }
    let plan = output("pdftotext", &all, &["-l", "3", "-"]);
    assert!(plan.contains("zqwhy") && plan.contains("zqnotes"), "the plan has what it is for: {plan}");
}

/// A session whose private words all have letters in them that nothing else has.
const PRIVATE: &str = r#"
[session]
title = "Knots"
purpose = "Riggers compare the knots they trust, and each leaves with one to try."
facilitator = "Rowan Zqhost"
second_host = "Mei"
[when]
date = 2027-02-11
start = 18:30:00
finish = 20:00:00
timezone = "zqzone"
[venue]
name = "The loft"
address = "zqaddress"
find_us = "zqfind"
notes = "zqnotes"
contact = "zqcontact"
link = "https://example.org/zqlink"
[food]
offered = ["tea"]
who_pays = "zqpays"
diets = { zqdiet = 2 }
[access]
contact = "zqaccess"
needs = { hearing = 1 }
[[interest]]
name = "splices"
[[attendee]]
name = "Sam Zqsurname"
role = "zqrole"
from = "zqfrom"
why = "zqwhy"
ask_because = "zqask"
interests = ["splices"]
pronouns = "they/them"
talks = "a lot"
senior_to = ["Bo Zqalpha"]
apart_from = ["Cy Zqbravo"]
[[attendee]]
name = "Bo Zqalpha"
rsvp = "no"
pronouns = "zqgone"
[[attendee]]
name = "Cy Zqbravo"
interests = ["splices"]
[[attendee]]
name = "Di Zqcharlie"
[[attendee]]
name = "Ed Zqdelta"
[[attendee]]
name = "Flo Zqecho"
[[attendee]]
name = "Gil Zqfoxtrot"
[[topic]]
ask = "Which knot holds?"
spark = "zqspark"
"#;

/// The words that stand partly outside their page, as `pdftotext -bbox` has them.
fn spilt(boxes: &str) -> Vec<String> {
    let (mut width, mut height, mut spilt, mut words) = (0.0, 0.0, vec![], 0);
    for line in boxes.lines().map(str::trim) {
        if line.starts_with("<page ") {
            (width, height) = (number(line, "width"), number(line, "height"));
        } else if line.starts_with("<word ") {
            words += 1;
            let inside = number(line, "xMin") > 0.0 && number(line, "yMin") > 0.0;
            if !inside || number(line, "xMax") > width || number(line, "yMax") > height {
                spilt.push(line.to_owned());
            }
        }
    }
    assert!(words > 0, "a page without words");
    spilt
}

/// A number of a tag.
fn number(tag: &str, name: &str) -> f64 {
    let value = tag.split(&format!("{name}=\"")).nth(1).and_then(|rest| rest.split('"').next());
    value.and_then(|value| value.parse().ok()).expect("a number")
}

/// The paper as `pdfinfo` begins to say it, without what stands after the point.
fn paper_of(paper: &str) -> String {
    let (width, _) = paper.split_once(' ').expect("two lengths");
    width[..width.len() - 1].to_owned()
}

fn make(file: &str, flags: &[&str], format: &str, page: &Path) {
    let made = Command::new(env!("CARGO_BIN_EXE_cop"))
        .args(flags)
        .args([file, "--anyway", "--today", "2027-01-04", "--format", format, "-o"])
        .arg(page)
        .output()
        .expect("cop runs");
    assert!(made.status.success(), "{file}: {}", String::from_utf8_lossy(&made.stderr));
}

/// How many sides a document may take. The plan is three for up to twelve people; past that the list of names or the
/// map takes another, as do many loose ends, a sign with a title of three lines, or a name of sixty letters in the map and at each table.
fn sides(session: &str, document: &str) -> u32 {
    match (document, session) {
        // As many as there are sheets.
        ("day" | "day-letter", _) => 200,
        ("plan" | "plan-letter", "sixteen-people") => 4,
        ("plan" | "plan-letter", "twenty-four-people" | "forty-people") => 5,
        ("plan" | "plan-letter", "ward-pharmacists" | "long-title" | "long-name") => 4,
        ("plan" | "plan-letter", _) => 3,
        ("large" | "large-letter", _) => 2,
        _ => 1,
    }
}

/// What the browser, the screen reader and the validator say of each page.
fn look(folder: &Path) -> Vec<Value> {
    let looked =
        Command::new("node").args(["tests/print/look.mjs", "target/tools"]).arg(folder).output().expect("node runs");
    assert!(looked.status.success(), "{}", String::from_utf8_lossy(&looked.stderr));
    let lines = String::from_utf8(looked.stdout).expect("text");
    lines.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect()
}

fn troubles(page: &Page, seen: &[Value], folder: &Path) -> Vec<String> {
    let mut troubles = vec![];
    let seen = seen.iter().find(|seen| seen["page"] == page.name.as_str()).expect("a page that was looked at");
    for (what, key) in
        [("fetches", "fetched"), ("spills", "spilt"), ("is heard wrong", "heard"), ("is not valid", "read")]
    {
        let found = seen[key].as_array().expect("a list");
        troubles.extend(found.iter().map(|found| format!("{} {what}: {found}", page.name)));
    }
    assert!(seen["looked"].as_u64() > Some(10), "{}: axe looked at hardly anything", page.name);
    troubles.extend(on_paper(page, folder));
    troubles
}

/// What is wrong with a page that a browser has printed.
#[expect(clippy::disallowed_methods, reason = "a test reads what it wrote")]
fn on_paper(page: &Page, folder: &Path) -> Vec<String> {
    let mut troubles = vec![];
    let pdf = folder.join(format!("{}.pdf", page.name));
    let info = output("pdfinfo", &pdf, &[]);
    let sides = field(&info, "Pages:").parse().expect("a number of pages");
    if sides == 0 || page.sides < sides {
        troubles.push(format!("{} takes {sides} sides, and has {}", page.name, page.sides));
    }
    let size = field(&info, "Page size:");
    let numbers = |size: &str| -> Vec<f64> { size.split_whitespace().filter_map(|word| word.parse().ok()).collect() };
    // Browsers round it, each in its own way.
    let is_right = numbers(size).iter().zip(numbers(page.paper)).all(|(found, paper)| (found - paper).abs() < 1.5);
    if !is_right {
        troubles.push(format!("{} is on paper of {size}, and should be on {}", page.name, page.paper));
    }
    let text = output("pdftotext", &pdf, &["-"]);
    let side_of = |words: &str| text.split('\u{c}').position(|side| side.contains(words));
    if side_of("If it is quiet") != side_of("If you cannot get a word in") {
        troubles.push(format!("{}: what faces each other is on two sides", page.name));
    }
    if page.document.starts_with("day") {
        let sides: Vec<&str> = text.split('\u{c}').collect();
        let plan = sides.iter().position(|side| side.trim().is_empty()).unwrap_or(sides.len());
        let both = |leaf: &[&str]| leaf.len() == 2 && leaf.iter().all(|side| !side.trim().is_empty());
        let leaves = sides.chunks(2).enumerate();
        let behind = leaves.filter(|(place, leaf)| both(leaf) && 2 * place >= plan);
        troubles.extend(behind.map(|(place, _)| format!("{}: side {} has a back", page.name, 2 * place + 1)));
    }
    // On the sheet what a heading is of stands beside it.
    if page.document.starts_with("plan") || page.document.starts_with("card") {
        let html = std::fs::read_to_string(folder.join(format!("{}.html", page.name))).expect("the page");
        let boxes = output("pdftotext", &pdf, &["-bbox-layout", "-"]);
        let torn = torn(&boxes, &headings(&html));
        troubles.extend(torn.into_iter().map(|heading| format!("{}: {heading} stands at a foot", page.name)));
        let alone = alone(&boxes, &html);
        troubles.extend(alone.into_iter().map(|item| format!("{}: {item}… stands in a column alone", page.name)));
    }
    troubles
}

/// The headings of a page, but for those with signs that HTML writes otherwise.
fn headings(html: &str) -> Vec<&str> {
    let headings = ["<h2", "<h3", "<h4"].into_iter().flat_map(|tag| html.split(tag).skip(1));
    let texts = headings.filter_map(|rest| Some(rest.split_once('>')?.1.split_once('<')?.0));
    texts.filter(|heading| !heading.is_empty() && !heading.contains('&')).collect()
}

/// The headings with nothing below them in their column, as `pdftotext -bbox-layout` has the lines.
fn torn<'h>(boxes: &str, headings: &[&'h str]) -> Vec<&'h str> {
    let mut torn = vec![];
    for side in boxes.split("<page ").skip(1) {
        let lines = side.split("<line ").skip(1);
        let lines: Vec<(String, [f64; 3])> = lines
            .map(|line| {
                let (at, words) = line.split_once('>').expect("a tag ends");
                let words = words.split("</line>").next().unwrap_or_default().split('>').skip(1).step_by(2);
                let words: Vec<&str> = words.filter_map(|word| word.strip_suffix("</word")).collect();
                (words.join(" "), ["xMin", "xMax", "yMin"].map(|name| number(at, name)))
            })
            .collect();
        for heading in headings {
            let found = lines.iter().filter(|(words, _)| words == heading);
            let is_torn = |(_, [left, right, top]): &&(String, [f64; 3])| {
                !lines.iter().any(|(_, [begins, ends, below])| below > top && begins < right && ends > left)
            };
            torn.extend(found.filter(is_torn).map(|_| *heading));
        }
    }
    torn
}

/// The last items of short lists that stand in another column than the item before them, and at its top.
fn alone(boxes: &str, html: &str) -> Vec<String> {
    let begins: Vec<(f64, f64, String)> = boxes
        .split("<page ")
        .skip(1)
        .enumerate()
        .flat_map(|(side, page)| {
            let lines = page.split("<line ").skip(1).map(move |line| {
                let (at, words) = line.split_once('>').expect("a tag ends");
                let words = words.split("</line>").next().unwrap_or_default().split('>').skip(1).step_by(2);
                let words: Vec<&str> = words.filter_map(|word| word.strip_suffix("</word")).collect();
                (1000.0 * side as f64 + number(at, "yMin"), number(at, "xMin"), words.join(" "))
            });
            lines.collect::<Vec<_>>()
        })
        .collect();
    // Where an item begins, by its first words; none where more than one line has them.
    let place = |item: &str| {
        let mut found = begins.iter().filter(|(_, _, line)| line.trim_start_matches(['•', ' ']).starts_with(item));
        found.next().filter(|_| found.next().is_none())
    };
    let lists = html.split("<ul").skip(1).filter_map(|list| list.split("</ul>").next());
    let last = lists.filter_map(|list| {
        let items: Vec<String> = list.split("<li>").skip(1).map(first_words).collect();
        let ([before, last] | [_, before, last]) = items.as_slice() else { return None };
        let (before, (y, x, _)) = (place(before)?, place(last)?);
        let is_top = !begins.iter().any(|(up, left, _)| up < y && *up > y - 60.0 && (left - x).abs() < 20.0);
        ((before.1 - x).abs() > 100.0 && is_top).then(|| last.clone())
    });
    last.collect()
}

/// What an item begins with, as a line of the page has it.
fn first_words(item: &str) -> String {
    let text: String = item.split('<').map(|part| part.split_once('>').map_or(part, |(_, text)| text)).collect();
    text.split_whitespace().take(3).collect::<Vec<_>>().join(" ")
}

fn output(tool: &str, pdf: &Path, more: &[&str]) -> String {
    let output = Command::new(tool).arg(pdf).args(more).output().expect("poppler is installed");
    assert!(output.status.success(), "{tool}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8_lossy(&output.stdout).into_owned()
}

fn field<'t>(info: &'t str, name: &str) -> &'t str {
    info.lines().find_map(|line| line.strip_prefix(name)).expect("what pdfinfo says").trim()
}
