//! What is done to the TOML trees of a file's pieces: they are moved to their places, trusted up to their first fault, and
//! put together.

use super::fault::{Fault, FaultKind};
use toml::Spanned;
use toml::de::{DeArray, DeTable, DeValue};

/// The same tree, with every place moved by `by` bytes: a piece knows only its own.
pub(super) fn shifted(tree: DeTable<'_>, by: usize) -> DeTable<'_> {
    if by == 0 {
        return tree;
    }
    fn value(spanned: Spanned<DeValue<'_>>, by: usize) -> Spanned<DeValue<'_>> {
        let span = spanned.span();
        let value = match spanned.into_inner() {
            DeValue::Array(array) => {
                DeValue::Array(array.into_iter().map(|item| value(item, by)).collect::<DeArray<'_>>())
            }
            DeValue::Table(table) => DeValue::Table(shifted(table, by)),
            scalar => scalar,
        };
        Spanned::new(span.start + by..span.end + by, value)
    }
    tree.into_iter()
        .map(|(key, item)| {
            let span = key.span();
            (Spanned::new(span.start + by..span.end + by, key.into_inner()), value(item, by))
        })
        .collect()
}

/// What of the tree stands before `line_start`: the parser's guesses from a fault on are not to be trusted.
pub(super) fn before(tree: DeTable<'_>, line_start: usize) -> DeTable<'_> {
    tree.into_iter()
        .filter(|(key, _)| key.span().start < line_start)
        .filter_map(|(key, item)| {
            let span = item.span();
            match item.into_inner() {
                DeValue::Table(table) => Some((key, Spanned::new(span, DeValue::Table(before(table, line_start))))),
                DeValue::Array(array) => {
                    let kept = array.into_iter().filter(|item| item.span().start < line_start).map(|item| {
                        let span = item.span();
                        match item.into_inner() {
                            DeValue::Table(table) => Spanned::new(span, DeValue::Table(before(table, line_start))),
                            other => Spanned::new(span, other),
                        }
                    });
                    Some((key, Spanned::new(span, DeValue::Array(kept.collect::<DeArray<'_>>()))))
                }
                scalar => (span.end <= line_start).then(|| (key, Spanned::new(span, scalar))),
            }
        })
        .collect()
}

/// Puts the tables of one piece to those of the others.
pub(super) fn merge<'t>(into: &mut DeTable<'t>, piece: DeTable<'t>, faults: &mut Vec<Fault>) {
    for (key, value) in piece {
        let span = key.span();
        let Some(there) = into.get_mut(key.get_ref().as_ref()) else {
            into.insert(key, value);
            continue;
        };
        match (there.get_mut(), value.into_inner()) {
            (DeValue::Array(all), DeValue::Array(more)) => more.into_iter().for_each(|item| all.push(item)),
            (DeValue::Table(there), DeValue::Table(more)) => merge(there, more, faults),
            _ => faults.push(Fault::new(
                FaultKind::Syntax,
                span,
                format!("`{}` stands in this file twice", key.get_ref()),
                "Keep one of the two.",
            )),
        }
    }
}
