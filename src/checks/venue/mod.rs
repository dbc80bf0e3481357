//! The venue: one judgement on two axes, made once for a file, and the rules that speak from it.

mod bustle;
mod judgement;
pub(super) mod venue_interruptions;
pub(super) mod venue_too_formal;
mod vocabulary;

pub(super) use judgement::Judgement;

use super::Context;
use crate::facts::{Facts, Falls};
use crate::session::{Field, Span, Venue};
use judgement::{Ground, Place, Source};
use smol_str::SmolStr;

/// The file's venue, judged. Its words are read only where they are English.
#[must_use]
pub(super) fn judge<'s>(facts: &Facts<'s>) -> Judgement<'s> {
    let (session, venue) = (facts.session, &facts.session.venue);
    let words = |field| {
        if session.is_english() { text(field) } else { "" }
    };
    judgement::judge(&Place {
        kind: venue.kind.copied(),
        layout: venue.layout.copied(),
        private: venue.private.copied(),
        name: words(&venue.name),
        notes: words(&venue.notes),
        address: words(&venue.address),
        hours: facts.notes_that_fall(Falls::During).filter(|_| session.is_english()).collect(),
    })
}

fn text(field: &Field<SmolStr>) -> &str {
    field.text().unwrap_or_default()
}

/// The value that a ground stands in.
fn place(venue: &Venue, source: Source) -> Option<Span> {
    match source {
        Source::Kind => venue.kind.get().map(|at| at.span),
        Source::Layout => venue.layout.get().map(|at| at.span),
        Source::Private => venue.private.get().map(|at| at.span),
        Source::Name => venue.name.get().map(|at| at.span),
        Source::Notes => venue.notes.get().map(|at| at.span),
        Source::Address => venue.address.get().map(|at| at.span),
    }
}

/// The words that a verdict rests on, quoted; a field that is not in words with its key.
fn quoted(ground: &Ground<'_>) -> String {
    match ground.source {
        Source::Private => format!("private = {}", ground.words),
        _ => format!("\"{}\"", ground.words),
    }
}
