//! What changed between two drafts, to read before one of them goes out.

use super::{Block, Document, Kind};
use crate::changes::{About, Change, headline};
use crate::finding::Finding;
use crate::text::Text;

/// What changed between two files: the first sentence, then all of it under headings, then what `check` says now and no
/// longer says. `names` are those of the two files, `same` whether they are the same to the last byte.
#[must_use]
pub fn changes(
    names: [&str; 2],
    same: bool,
    language: &str,
    changes: &[Change],
    findings: [&[&Finding]; 2],
) -> Document {
    let [new, gone] = findings;
    let mut blocks = vec![
        Block::Title(Text::ours("What changed")),
        Block::Strap(Text::say("From {} to {}", &names.map(Text::theirs))),
    ];
    if changes.is_empty() {
        let nothing = match same {
            true => "Nothing: the two files are the same.",
            false => "Nothing that cop reads: only comments, order or layout.",
        };
        blocks.push(Block::Paragraph(Text::ours(nothing)));
    }
    blocks.extend(headline(changes, new).map(Block::Lead));
    for about in changes.chunk_by(|one, other| one.about == other.about) {
        blocks.push(heading(about[0].about));
        blocks.push(Block::List(about.iter().map(|change| change.text.clone()).collect()));
    }
    for (heading, findings) in [("What check says now", new), ("What check no longer says", gone)] {
        if !findings.is_empty() {
            blocks.push(Block::Heading(Text::ours(heading)));
            blocks.push(Block::List(findings.iter().map(|finding| said(finding)).collect()));
        }
    }
    Document {
        title: "What changed".to_owned(),
        kind: Kind::Changes,
        language: language.to_owned(),
        draft: false,
        blocks,
    }
}

fn heading(about: About) -> Block {
    Block::Heading(Text::ours(about.heading()))
}

fn said(finding: &Finding) -> Text {
    Text::ours(format!("{}: ", finding.level.word())).and(Text::theirs(finding.message.as_str()))
}
