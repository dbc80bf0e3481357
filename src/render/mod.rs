//! Blocks -> text, Markdown or HTML. Each format knows its own marks and escapes; none knows what a session is.

mod fit;
mod html;
mod map;
mod markdown;
mod page;
mod text;
mod words;

pub use fit::fits;
pub(crate) use words::plain;

use crate::documents::Document;

/// A form of document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub enum Format {
    /// Plain text, as wide as the terminal
    Text,
    /// Markdown
    Markdown,
    /// One HTML page that prints well
    Html,
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
#[derive(Clone, Copy, Debug)]
pub struct Options {
    /// The widest line of text, in columns.
    pub width: usize,
    /// What the page is printed on. The card has its own size.
    pub paper: Paper,
    /// 18 point instead of the document's own size.
    pub large_print: bool,
}

/// What a document made with `--anyway` says before everything else.
pub(crate) const DRAFT: &str = "DRAFT: something that this page needs is missing from the session file or wrong in it.";

/// Writes a document in a format. The same document and options give the same bytes.
#[must_use]
pub fn render(document: &Document, format: Format, options: Options) -> String {
    match format {
        Format::Text => text::render(document, options.width),
        Format::Markdown => markdown::render(document),
        Format::Html => html::render(document, options),
    }
}

#[cfg(test)]
mod tests;
