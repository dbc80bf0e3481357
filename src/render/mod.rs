//! The tree of a document -> text, Markdown, HTML or PDF. Each format knows its own marks and escapes; none knows what a
//! session is. Every form that a command writes has its line in the table here.
//!
//! A new form of document is a file beside this one, and in this one its `mod`, its word in [`Format`] and its line in
//! the table: every command that prints documents then has it.

#[cfg(feature = "mail")]
mod eml;
mod faces;
mod html;
// Without PDFs only how long documents are is asked of it.
#[cfg_attr(not(feature = "pdf"), allow(dead_code))]
mod layout;
mod map;
mod markdown;
mod marks;
mod page;
#[cfg(feature = "pdf")]
mod pdf;
mod text;
mod words;

#[cfg(feature = "mail")]
pub use eml::eml;
pub(crate) use words::plain;

use crate::documents::Document;
use std::path::Path;

/// A form in which something is written: a document, a report, an entry for calendars.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// For programs.
    Json,
    /// One line a finding.
    Short,
    /// SARIF 2.1.0, for code scanning.
    Sarif,
    /// Annotations, for GitHub.
    Github,
    /// Plain text.
    Text,
    /// Markdown.
    Markdown,
    /// One HTML page that prints well.
    Html,
    /// A draft for a mail programme.
    Eml,
    /// Pages to print.
    Pdf,
    /// An entry for calendars.
    Ics,
}

/// What there is to know of a form.
struct Form {
    format: Format,
    /// What it is called on the command line.
    word: &'static str,
    /// How the names of its files end, the usual ending first.
    endings: &'static [&'static str],
    /// How a document is written in it, where one can be.
    document: Option<fn(&Document, Options) -> Rendered>,
    /// What the help says of such a document.
    help: &'static str,
}

/// Every form: those for programs first, and what says most last.
const FORMS: &[Form] = &[
    other(Format::Json, "json", &["json"]),
    other(Format::Short, "short", &[]),
    other(Format::Sarif, "sarif", &["sarif"]),
    other(Format::Github, "github", &[]),
    Form {
        format: Format::Text,
        word: "text",
        endings: &["txt"],
        document: Some(|document, options| text::render(document, options).into()),
        help: "Plain text, as wide as the terminal",
    },
    Form {
        format: Format::Markdown,
        word: "markdown",
        endings: &["md", "markdown"],
        document: Some(|document, options| markdown::render(document, options).into()),
        help: "Markdown",
    },
    Form {
        format: Format::Html,
        word: "html",
        endings: &["html", "htm"],
        document: Some(|document, options| html::render(document, options).into()),
        help: "One HTML page that prints well",
    },
    other(Format::Eml, "eml", &["eml"]),
    #[cfg(feature = "pdf")]
    Form {
        format: Format::Pdf,
        word: "pdf",
        endings: &["pdf"],
        document: Some(pdf::render),
        help: "Pages to print, with their typeface in them",
    },
    other(Format::Ics, "ics", &["ics"]),
];

/// A form that no document is written in.
const fn other(format: Format, word: &'static str, endings: &'static [&'static str]) -> Form {
    Form { format, word, endings, document: None, help: "" }
}

impl Format {
    /// How the names of its files end, without the dot: the usual one.
    #[must_use]
    pub fn ending(self) -> &'static str {
        let form = FORMS.iter().find(|form| form.format == self);
        form.and_then(|form| form.endings.first()).copied().unwrap_or_default()
    }

    /// Those that a document is written in, each with what the help says of it.
    pub fn of_documents() -> impl Iterator<Item = (Format, &'static str)> {
        FORMS.iter().filter(|form| form.document.is_some()).map(|form| (form.format, form.help))
    }

    /// Whether what is written in it has sides to stay on.
    #[must_use]
    pub fn has_pages(self) -> bool {
        matches!(self, Format::Html | Format::Pdf)
    }

    /// The one that is called so.
    #[must_use]
    pub fn named(word: &str) -> Option<Format> {
        FORMS.iter().find(|form| form.word == word).map(|form| form.format)
    }

    /// What it is called on the command line.
    #[must_use]
    pub fn word(self) -> &'static str {
        FORMS.iter().find(|form| form.format == self).map_or("", |form| form.word)
    }

    /// The one of those `offered` that the ending of a file says.
    #[must_use]
    pub fn of(file: &Path, offered: &[Format]) -> Option<Format> {
        let ending = file.extension()?;
        let is_said = |form: &&Form| {
            offered.contains(&form.format) && form.endings.iter().any(|said| ending.eq_ignore_ascii_case(said))
        };
        FORMS.iter().find(is_said).map(|form| form.format)
    }

    /// The usual endings of those `offered`, as one would say them: ".html, .md or .txt".
    #[must_use]
    pub fn endings(offered: &[Format]) -> String {
        let offered = FORMS.iter().rev().filter(|form| offered.contains(&form.format));
        let endings: Vec<String> =
            offered.filter_map(|form| form.endings.first()).map(|ending| format!(".{ending}")).collect();
        match endings.split_last() {
            Some((last, others)) if !others.is_empty() => format!("{} or {last}", others.join(", ")),
            _ => endings.concat(),
        }
    }
}

/// A size of paper.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, clap::ValueEnum)]
pub enum Paper {
    /// 210 by 297 mm
    #[default]
    A4,
    /// 8.5 by 11 inches
    Letter,
}

/// What the reader has to read it with.
#[derive(Clone, Copy, Debug, Default)]
pub struct Options {
    /// The widest line of text, in columns.
    pub width: usize,
    /// What the page is printed on, or cut out of.
    pub paper: Paper,
    /// 18 point instead of the document's own size.
    pub large_print: bool,
}

/// What a document made with `--anyway` says before everything else.
pub(crate) const DRAFT: &str = "DRAFT: something that this page needs is missing from the session file or wrong in it.";

/// The size of what stands small in the upper margin of a page, in points.
const RUNNING: f64 = 9.0;

/// The people map is a grid up to this many people; a wider one does not fit a page, and is said in words.
const GRID: usize = 30;
/// And fits one of the plan's two columns up to this many.
const COLUMN: usize = 12;

/// A document that is written.
#[derive(Clone, Debug, Default)]
pub struct Rendered {
    /// What goes to the file.
    pub bytes: Vec<u8>,
    /// Words with letters that the typeface lacks: there is a line to write them on, and a box for any other sign.
    pub unshown: Vec<String>,
    /// How many pages there are, where that is settled, and how many of them are left blank.
    pub pages: (usize, usize),
}

impl From<String> for Rendered {
    fn from(words: String) -> Rendered {
        Rendered { bytes: words.into_bytes(), ..Rendered::default() }
    }
}

/// Writes a document in a format; as text where that is none of [`Format::of_documents`]. The same document and options
/// give the same bytes.
#[must_use]
pub fn rendered(document: &Document, format: Format, options: Options) -> Rendered {
    let form = FORMS.iter().find(|form| form.format == format).and_then(|form| form.document);
    let document = &marks::set(document);
    form.map_or_else(|| text::render(document, options).into(), |form| form(document, options))
}

/// The same in a format that is words.
#[must_use]
pub fn render(document: &Document, format: Format, options: Options) -> String {
    String::from_utf8_lossy(&rendered(document, format, options).bytes).into_owned()
}

/// Documents that are printed together, in one file.
#[derive(Debug)]
pub struct Bound<'d> {
    /// What the file is called.
    pub title: String,
    /// The documents in order, and how many of each. Each begins on a leaf of its own, and so does each sheet that is cut up
    /// or put up: printed on both sides of the paper, nothing stands behind what is handed out.
    pub documents: Vec<(&'d Document, usize)>,
    /// The paper is printed on one side: no side is left blank.
    pub one_sided: bool,
}

/// Writes documents together, as pages: as HTML where that is what is asked for or where there are no PDFs.
#[must_use]
pub fn bound(bound: &Bound<'_>, format: Format, options: Options) -> Rendered {
    let documents: Vec<_> = bound.documents.iter().map(|(document, copies)| (marks::set(document), *copies)).collect();
    let bound = Bound {
        title: marks::curly(&bound.title),
        documents: documents.iter().map(|(document, copies)| (document.as_ref(), *copies)).collect(),
        ..*bound
    };
    match format {
        #[cfg(feature = "pdf")]
        Format::Pdf => pdf::bound(&bound, options),
        _ => html::bound(&bound, options).into(),
    }
}

/// What a side that has to stay one leaves over, in millimetres: browsers round lengths, each in its own way.
const SPARE: f64 = 0.5;

/// Whether the document stays on as many sides as it may take: that is, the first of its own sides. What is on the others
/// may be printed on as many as it likes.
#[must_use]
pub fn fits(document: &Document, options: Options) -> bool {
    let sides = page::Set::of(document, options).page.sides;
    layout::lengths(&marks::set(document), options, SPARE).first().is_none_or(|&length| length <= usize::from(sides))
}

#[cfg(test)]
mod tests;
