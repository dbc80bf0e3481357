//! What changed between two drafts, to read before one of them goes out.

use super::page::PAGE;
use super::{Block, Document, Head, Look, Section, Side};
use crate::changes::{Change, headline, in_headline};
use crate::finding::Finding;
use crate::text::Text;

static LOOK: Look = Look { class: "changes", page: PAGE, large: None, flows: false };

/// Two files, and what is to be said of them.
#[derive(Clone, Copy, Debug)]
pub struct Comparison<'c> {
    /// The names of the files.
    pub names: [&'c str; 2],
    /// They are the same to the last byte.
    pub same: bool,
    /// The language of the later one.
    pub language: &'c str,
    /// What changed.
    pub changes: &'c [Change],
    /// What `check` says now, and what it no longer says.
    pub findings: [&'c [&'c Finding]; 2],
}

/// What changed between two files: the first sentence, then all of it under headings, then what `check` says now, besides
/// what the first sentence has of it, and what it no longer says.
#[must_use]
pub fn changes(comparison: Comparison<'_>) -> Document {
    let Comparison { names, same, language, changes, findings: [new, gone] } = comparison;
    let head = Head {
        title: "What changed".into(),
        strap: Text::say("From {} to {}", &names.map(Text::theirs)),
        note: Text::default(),
    };
    let nothing = match same {
        true => "Nothing: the two files are the same.",
        false => "Nothing that cop reads: only comments, order or layout.",
    };
    let nothing = changes.is_empty().then(|| Block::Paragraph(nothing.into()));
    let first = nothing.into_iter().chain(headline(changes, new).map(Block::Lead));
    let mut sections = vec![Section::bare(first.collect())];
    for about in changes.chunk_by(|one, other| one.about == other.about) {
        let lines = about.iter().map(|change| change.text.clone());
        sections.push(Section::list(about[0].about.heading(), lines.collect()));
    }
    let told: Vec<&Finding> = in_headline(new).collect();
    let more: Vec<&Finding> =
        new.iter().copied().filter(|one| !told.iter().any(|it| std::ptr::eq(*it, *one))).collect();
    let says = if told.is_empty() { "What check says now" } else { "What else check says now" };
    for (heading, findings) in [(says, more.as_slice()), ("What check no longer says", gone)] {
        sections.extend(Section::list(heading, findings.iter().map(|finding| said(finding)).collect()).filled());
    }
    Document::new(&LOOK, language, head, vec![Side::of(sections.into_iter().map(Some))])
}

fn said(finding: &Finding) -> Text {
    Text::ours(format!("{}: ", finding.level.word())).and(Text::theirs(finding.message.as_str()))
}
