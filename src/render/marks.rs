//! Curly marks for straight ones on whatever is a page: one kind throughout, whoever wrote what stands there. Messages
//! keep the marks they are written with, since mail and chat are straight.

use crate::documents::{Block, Document, Inline, Section, Text};
use std::borrow::Cow;

/// The document with curly marks, where it is a page.
pub(super) fn set(document: &Document) -> Cow<'_, Document> {
    if document.look.flows {
        return Cow::Borrowed(document);
    }
    let mut document = document.clone();
    document.title = curly(&document.title);
    let head = &mut document.head;
    [&mut head.title, &mut head.strap, &mut head.note].into_iter().for_each(text);
    for side in &mut document.sides {
        text(&mut side.name);
        side.sections.iter_mut().for_each(section);
    }
    Cow::Owned(document)
}

fn section(section: &mut Section) {
    section.heading.iter_mut().for_each(text);
    section.blocks.iter_mut().for_each(block);
}

fn block(block: &mut Block) {
    match block {
        Block::Part(part) => section(part),
        Block::Paragraph(words) | Block::Lead(words) => text(words),
        Block::List(items) | Block::Ticks(items) | Block::Large(items) => {
            items.iter_mut().for_each(text);
        }
        Block::Table { caption, head, rows } => {
            text(caption);
            head.iter_mut().chain(rows.iter_mut().flatten()).for_each(text);
        }
        Block::Columns(columns) => columns.iter_mut().for_each(section),
        Block::Map(map) => {
            text(&mut map.caption);
            map.people.iter_mut().for_each(text);
        }
        Block::WritingLines(_) | Block::Arrow(_) => {}
    }
}

fn text(text: &mut Text) {
    let whole = text.plain();
    if !whole.contains(['\'', '"']) {
        return;
    }
    // Read in one piece, since a mark may stand at the edge of one; a sign is a sign before and after.
    let whole = curly(&whole);
    let mut signs = whole.chars();
    for inline in &mut text.0 {
        let (Inline::Ours(words) | Inline::Theirs(words) | Inline::Strong(words)) = inline;
        *words = signs.by_ref().take(words.chars().count()).collect();
    }
}

/// The words with curly marks for straight ones: a page has one kind, whoever wrote what stands on it. What may be copied
/// to a machine stays as it is (a link, and what stands between backticks), and so do feet and inches.
pub(super) fn curly(words: &str) -> String {
    let mut curly = String::with_capacity(words.len() + 8);
    let (mut is_code, mut is_quoted) = (false, false);
    for (at, c) in words.char_indices() {
        let (before, after) = (&words[..at], &words[at + c.len_utf8()..]);
        let last = before.chars().next_back();
        let begins = last.is_none_or(|c| c.is_whitespace() || matches!(c, '(' | '[' | '“' | '‘' | '"' | '–' | '—'));
        is_code ^= c == '`';
        let is_link = || {
            let begun = before.rsplit(char::is_whitespace).next().unwrap_or_default();
            let rest = after.split(char::is_whitespace).next().unwrap_or_default();
            format!("{begun}{c}{rest}").contains("://")
        };
        curly.push(match c {
            '\'' | '"' if is_code || is_link() => c,
            '"' if begins => {
                is_quoted = true;
                '“'
            }
            '"' if is_quoted || !last.is_some_and(|c| c.is_ascii_digit()) => {
                is_quoted = false;
                '”'
            }
            '\'' if begins && !after.starts_with(|c: char| c.is_ascii_digit()) && closes(after) => '‘',
            '\'' if last.is_some_and(|c| c.is_ascii_digit()) && after.starts_with(|c: char| c.is_ascii_digit()) => c,
            '\'' => '’',
            c => c,
        });
    }
    curly
}

/// Whether a mark that stands behind a word follows: without one, what began is a word that lost its first letters.
fn closes(after: &str) -> bool {
    after.match_indices('\'').any(|(at, _)| {
        let is_behind = after[..at].ends_with(|c: char| !c.is_whitespace());
        is_behind && !after[at + 1..].starts_with(char::is_alphanumeric)
    })
}

#[cfg(test)]
mod tests {
    use super::{curly, text};
    use crate::documents::Text;

    #[test]
    fn marks_at_the_edge_of_a_piece_know_their_side() {
        let mut title = Text::say("the title is \"{}\" now", &[Text::theirs("Hedgers' evening")]);
        text(&mut title);
        assert_eq!(title.plain(), "the title is “Hedgers’ evening” now");
    }

    #[test]
    fn marks_are_curly_but_for_what_a_machine_reads() {
        for (written, printed) in [
            ("Ola's kitchen", "Ola’s kitchen"),
            ("the coaches' circle", "the coaches’ circle"),
            ("she said \"not 'ever'\", twice", "she said “not ‘ever’”, twice"),
            ("the '90s, rock 'n' roll", "the ’90s, rock ‘n’ roll"),
            ("'Stop!' and \"(go)\"", "‘Stop!’ and “(go)”"),
            ("a 5'6\" door", "a 5'6\" door"),
            ("`rsvp = \"yes\"` in \"June\"", "`rsvp = \"yes\"` in “June”"),
            ("https://example.org/it's here, it's", "https://example.org/it's here, it’s"),
        ] {
            assert_eq!(curly(written), printed);
        }
    }
}
