//! Words of a file that would like to be more than words, in every key that holds a text: each document has the shape
//! it has with calm words, in every form, and the words stand in it as they are.

use crate::holds::written;
use cop::documents::{DOCUMENTS, Document, Material, Printing};
use cop::facts::Facts;
use cop::render::{Format, Options, Paper, render};
use cop::session::{Key, Kind, Session, read};
use pulldown_cmark::{Event, Parser, Tag, TagEnd};
use std::fmt::Write;

/// What to write into every key, and calm words with as many gaps. The mark of the key follows each.
const HOSTILE: &[(&str, &str)] = &[
    ("<script>alert(1)</script>", "words"),
    ("](javascript:alert(1))", "words"),
    ("[x](https://example.org)", "words"),
    ("![x](https://example.org/x.png)", "words"),
    ("</style></title></p><b>", "words"),
    ("&lt;&amp;&#60;", "words"),
    ("\\\"'`", "words"),
    ("*Jo_", "words"),
    ("_one_ *two* `three` ~~four~~ __five__", "five calm words stand here"),
    ("**__~~", "words"),
    ("|a|b|", "words"),
    ("1. one", "calm words"),
    ("# head", "calm words"),
    ("- item", "calm words"),
    ("- [x] done", "three calm words"),
    ("> quote", "calm words"),
    ("a\\r\\nBEGIN:VEVENT", "calm words"),
    ("a\\n\\n---\\n\\n| b |", "some six calm words stand here"),
    ("a\\u0000\\u0007\\u001B[2Jb", "words"),
    ("a\\u202Eb\\u2066c\\u200Bd\\uFEFF", "words"),
    ("👩‍🏫❤️🏴󠁧󠁢󠁷󠁬󠁳󠁿", "words"),
    ("{#id}$x$^[n]", "words"),
];

/// A file in which every text of the format is these words, with a mark of its own behind them; but for the keys in
/// `tame`.
fn file(words: &str, tame: &[&str]) -> String {
    let (mut toml, mut mark) = (String::new(), 0);
    table(&mut toml, &mut mark, "", Session::keys(), &|key| {
        if tame.contains(&key) { "tame".to_owned() } else { words.to_owned() }
    });
    toml
}

/// Those who have a diet and those who have a name: a diet called like somebody would be a private detail.
const DIETS: &[&str] = &["diets", "needs"];
const NAMES: &[&str] = &["name", "called", "facilitator", "second_host", "greeter"];

fn table(toml: &mut String, mark: &mut u32, path: &str, keys: &'static [Key], words: &dyn Fn(&str) -> String) {
    let mut below = vec![];
    for key in keys {
        let mut text = || {
            *mark += 1;
            // Of a name as much is printed as its form lets be called somebody: it is not counted.
            let label = if NAMES.contains(&key.name) { "name" } else { "mark" };
            format!("\"{} {label}{mark}\"", words(key.name))
        };
        let value = match &key.kind {
            // The code of a language is no text, and a time is not printed.
            _ if matches!(key.name, "language" | "timezone" | "time" | "day") => continue,
            Kind::Text | Kind::Anything => text(),
            Kind::Many(Kind::Text) => format!("[{}]", text()),
            Kind::Number => "3".to_owned(),
            Kind::Switch => "true".to_owned(),
            Kind::Date => "2027-02-11".to_owned(),
            Kind::Time => if key.name == "finish" { "20:00:00" } else { "18:30:00" }.to_owned(),
            Kind::Counts => format!("{{ {} = 2 }}", text()),
            Kind::Table(_) | Kind::Tables(_) => {
                below.push(key);
                continue;
            }
            // What the file chooses from is tried elsewhere.
            Kind::Word(_) | Kind::Words(_) | Kind::Many(_) => continue,
        };
        let _ = writeln!(toml, "{} = {value}", key.name);
    }
    for key in below {
        let path = if path.is_empty() { key.name.to_owned() } else { format!("{path}.{}", key.name) };
        match key.kind {
            Kind::Tables(keys) => {
                let _ = writeln!(toml, "[[{path}]]");
                table(toml, mark, &path, keys, words);
            }
            Kind::Table(keys) => {
                let _ = writeln!(toml, "[{path}]");
                table(toml, mark, &path, keys, words);
            }
            _ => {}
        }
    }
}

fn documents(toml: &str) -> Vec<Document> {
    let session = read(toml.as_bytes()).session;
    let facts = Facts::of(&session);
    DOCUMENTS.map(|template| template.make(&Material::of(&facts), Printing::WHOLE)).into()
}

/// The shape of a page: its tags, or what a reader of Markdown makes of it; and its words.
fn read_back(page: &str, format: Format) -> (Vec<String>, String) {
    let (mut shape, mut words) = (vec![], String::new());
    match format {
        Format::Html => {
            let body = &page[page.find("<body").expect("a body")..];
            for part in body.split('<').skip(1) {
                let (tag, text) = part.split_once('>').expect("the end of a tag");
                // How large words are set depends on what they are.
                shape.push(tag.split(" style=\"--as-large:").next().unwrap_or_default().to_owned());
                words.push_str(text);
            }
        }
        Format::Markdown => {
            let options = pulldown_cmark::Options::all() - pulldown_cmark::Options::ENABLE_SMART_PUNCTUATION;
            for event in Parser::new_ext(page, options) {
                match event {
                    Event::Text(text) => words.push_str(&text),
                    Event::Start(Tag::Strong) | Event::End(TagEnd::Strong) => {}
                    other => shape.push(format!("{other:?}")),
                }
            }
        }
        _ => words.push_str(page),
    }
    (shape, words)
}

#[test]
fn hostile_words_in_every_key_stay_words_in_every_document() {
    let options = Options { width: 80, paper: Paper::A4, large_print: false };
    let all = HOSTILE.iter().flat_map(|words| [(words, DIETS), (words, NAMES)]);
    for ((hostile, calm), tame) in all {
        let documents = documents(&file(hostile, tame)).into_iter().zip(documents(&file(calm, tame)));
        for (hostile_document, calm_document) in documents {
            for format in written() {
                let page = render(&hostile_document, format, options);
                let (mut shape, words) = read_back(&page, format);
                let (mut calm_shape, calm_words) = read_back(&render(&calm_document, format, options), format);
                let is_cut = calm_document.look.page.cut.is_some();
                if is_cut {
                    // Badges lie in the order of what people are called.
                    shape.sort();
                    calm_shape.sort();
                }
                assert_eq!(shape, calm_shape, "{hostile}\n{page}");
                let marks = |words: &str| words.matches("mark").count();
                // What is cut out says little.
                assert!(marks(&words) > 1 || is_cut, "{hostile}\n{page}");
                assert_eq!(marks(&words), marks(&calm_words), "{hostile}\n{page}");
                let raw = page
                    .chars()
                    .find(|&c| c.is_control() && c != '\n' || "\u{202e}\u{2066}\u{200b}\u{feff}".contains(c));
                assert!(raw.is_none(), "{raw:?} in {page:?}");
            }
        }
    }
}
