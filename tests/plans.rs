//! Plans of four situations, side by side: a plan that reads the same for everybody is a poster.

use cop::documents::{Material, PLAN, Printing};
use cop::facts::Facts;
use cop::render::{Format, Options, Paper, render};
use cop::session;
use std::collections::BTreeSet;

/// The most sentences that all four may share.
const SHARED: usize = 8;

fn plan(name: &str) -> String {
    let file = std::fs::File::open(format!("tests/plans/{name}.toml")).expect("a session");
    let text = std::io::read_to_string(file).expect("text");
    let session = session::read(text.as_bytes()).session;
    let document = PLAN.make(&Material::of(&Facts::of(&session)), Printing::WHOLE);
    render(&document, Format::Text, Options { width: 80, paper: Paper::A4, large_print: false })
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
