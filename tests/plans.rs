//! Plans of four situations, side by side: a plan that reads the same for everybody is a poster.

use cop::documents::{Document, Material, PLAN, Printing, Text};
use cop::facts::Facts;
use cop::render::{Format, Options, Paper, fits, render};
use cop::session;
use std::collections::BTreeSet;

/// The most sentences that all four may share.
const SHARED: usize = 8;

fn made(file: &str, printing: Printing<'_>) -> Document {
    let file = std::fs::File::open(file).expect("a session");
    let text = std::io::read_to_string(file).expect("text");
    let session = session::read(text.as_bytes()).session;
    PLAN.make(&Material::of(&Facts::of(&session)), printing)
}

fn plan(name: &str) -> String {
    let document = made(&format!("tests/plans/{name}.toml"), Printing::WHOLE);
    render(&document, Format::Text, Options { width: 80, paper: Paper::A4, large_print: false })
}

/// The words of a plan as `wc -w` counts them, marks and all; without the map and the seats.
fn words(mut document: Document) -> usize {
    let is_counted = |heading: &Text| {
        let (heading, seats) = (heading.plain(), ["to begin with", "with whom next"]);
        heading != "People map" && !seats.iter().any(|seats| heading.ends_with(seats))
    };
    for side in &mut document.sides {
        side.sections.retain(|section| section.heading.as_ref().is_none_or(is_counted));
    }
    let options = Options { width: 80, paper: Paper::A4, large_print: false };
    render(&document, Format::Text, options).split_whitespace().count()
}

#[test]
fn a_plan_has_as_many_words_as_one_carries() {
    for (file, most) in [
        ("tests/plans/call.toml", 900),
        ("examples/swim-coaches.toml", 900),
        ("tests/plans/kitchen.toml", 900),
        ("tests/plans/allotment.toml", 900),
        ("tests/plans/lunch.toml", 550),
        ("tests/cmd/settings.in/own-lunch.toml", 550),
    ] {
        let words = words(made(file, Printing::WHOLE));
        assert!(words <= most, "{file}: {words} words");
    }
}

#[test]
fn a_plan_has_as_many_sides_as_it_is_for() {
    for paper in [Paper::A4, Paper::Letter] {
        let options = Options { width: 80, paper, large_print: false };
        for (file, sides) in [
            ("tests/plans/call.toml", 3),
            ("examples/swim-coaches.toml", 3),
            ("tests/plans/lunch.toml", 2),
            ("tests/cmd/settings.in/own-lunch.toml", 2),
        ] {
            let printing = Printing { draft: false, fits: &|document| fits(document, options) };
            let document = made(file, printing);
            assert_eq!(document.sides.len(), sides, "{file} on {paper:?}");
            for side in &document.sides {
                let alone = Document { sides: vec![side.clone()], ..document.clone() };
                assert!(fits(&alone, options), "{file} on {paper:?}: {} takes more than a side", side.name.plain());
            }
        }
    }
}

/// Its sentences, with names and numbers blanked; headings and labels do not end as one.
fn sentences(plan: &str) -> BTreeSet<String> {
    let mut paragraphs = vec![String::new()];
    for line in plan.lines().map(str::trim) {
        let item = line.strip_prefix("- ").or_else(|| line.strip_prefix("[ ] "));
        if line.is_empty() || item.is_some() {
            paragraphs.push(String::new());
        }
        if let Some(paragraph) = paragraphs.last_mut() {
            paragraph.push_str(item.unwrap_or(line));
            paragraph.push(' ');
        }
    }
    let blank = |word: &str| match word.chars().next() {
        Some(c) if c.is_uppercase() || c.is_numeric() => "_".to_owned(),
        _ => word.to_owned(),
    };
    let mut sentences = BTreeSet::new();
    for paragraph in paragraphs {
        let mut words: Vec<String> = vec![];
        for word in paragraph.split_whitespace() {
            let is_first = words.is_empty();
            words.push(if is_first { word.to_owned() } else { blank(word) });
            if word.ends_with(['.', '?', '”']) {
                // A sentence may begin with somebody's name.
                if words.len() > 2 {
                    words[0] = "_".to_owned();
                    sentences.insert(words.join(" "));
                }
                words.clear();
            }
        }
    }
    sentences
}

#[test]
fn four_situations_share_hardly_a_sentence() {
    let plans = ["kitchen", "ward", "call", "allotment"].map(|name| sentences(&plan(name)));
    assert!(plans.iter().all(|plan| plan.len() > 30), "{:?}", plans.each_ref().map(BTreeSet::len));
    let shared: Vec<&String> =
        plans[0].iter().filter(|sentence| plans[1..].iter().all(|plan| plan.contains(*sentence))).collect();
    assert!(shared.len() <= SHARED, "{} sentences are in all four plans: {shared:#?}", shared.len());
}
