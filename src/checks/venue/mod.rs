//! What the rules about the venue say of it, from the judgement in `facts`.

pub(super) mod venue_interruptions;
pub(super) mod venue_too_formal;

use super::Context;
use crate::facts::venue::{Ground, Source};
use crate::session::{Span, Venue};

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
