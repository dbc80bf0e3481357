//! A value and where the file says it; a key that may be absent or at fault.

use smol_str::SmolStr;
use std::ops::{Deref, Index, Range};

/// A place in the file.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// Its first byte, from the file's beginning.
    pub start: usize,
    /// The byte after its last one.
    pub end: usize,
}

impl Span {
    /// How many bytes it has.
    #[must_use]
    pub fn len(self) -> usize {
        self.end.saturating_sub(self.start)
    }

    /// Whether it has no byte: a place between two.
    #[must_use]
    pub fn is_empty(self) -> bool {
        self.len() == 0
    }

    /// Whether a byte is one of its own.
    #[must_use]
    pub fn contains(self, byte: usize) -> bool {
        self.range().contains(&byte)
    }

    /// The bytes, for what takes a range.
    #[must_use]
    pub fn range(self) -> Range<usize> {
        self.start..self.end
    }
}

impl From<Range<usize>> for Span {
    fn from(Range { start, end }: Range<usize>) -> Span {
        Span { start, end }
    }
}

impl Index<Span> for str {
    type Output = str;
    #[inline]
    fn index(&self, span: Span) -> &str {
        &self[span.range()]
    }
}

impl Index<Span> for [u8] {
    type Output = [u8];
    #[inline]
    fn index(&self, span: Span) -> &[u8] {
        &self[span.range()]
    }
}

/// A value, and where the file says it. Reads like the plain value, and compares like it.
#[derive(Clone, Debug)]
pub struct At<T> {
    /// What the file says.
    pub value: T,
    /// Where it says it.
    pub span: Span,
}

impl<T> Deref for At<T> {
    type Target = T;
    fn deref(&self) -> &T {
        &self.value
    }
}

impl<T: PartialEq> PartialEq for At<T> {
    fn eq(&self, other: &At<T>) -> bool {
        self.value == other.value
    }
}

/// What the file says about one key.
#[derive(Clone, Debug)]
pub enum Field<T> {
    /// Nothing; this is where it would stand (the table's header, or the value where that is blank).
    Absent(Span),
    /// Something that cannot be used, which the reader has reported: nobody else should complain.
    Faulty,
    /// This.
    Given(At<T>),
}

impl<T> Field<T> {
    /// The value, where there is a good one.
    pub fn get(&self) -> Option<&At<T>> {
        match self {
            Field::Given(at) => Some(at),
            Field::Absent(_) | Field::Faulty => None,
        }
    }

    /// Where to point when the value is missing; nothing when it is given or already reported.
    pub fn absent(&self) -> Option<Span> {
        match self {
            Field::Absent(span) => Some(*span),
            Field::Given(_) | Field::Faulty => None,
        }
    }
}

impl<T: Copy> Field<T> {
    /// The plain value, where there is a good one.
    pub fn copied(&self) -> Option<T> {
        self.get().map(|at| at.value)
    }
}

impl Field<SmolStr> {
    /// The text, where there is one.
    pub fn text(&self) -> Option<&str> {
        self.get().map(|at| at.value.as_str())
    }
}

/// What the file says for a list: its good entries, and whether that is the whole of it.
#[derive(Clone, Debug)]
pub struct List<T> {
    /// Whether the list stands in the file, and where. `Given` also when it is empty.
    pub stands: Field<()>,
    /// The good entries, in the order of the file.
    pub items: Vec<T>,
    /// An entry was at fault and is not among the items.
    pub faulty: bool,
}

impl<T> Deref for List<T> {
    type Target = [T];
    fn deref(&self) -> &[T] {
        &self.items
    }
}

impl<'a, T> IntoIterator for &'a List<T> {
    type Item = &'a T;
    type IntoIter = std::slice::Iter<'a, T>;
    fn into_iter(self) -> Self::IntoIter {
        self.items.iter()
    }
}

impl<T> List<T> {
    /// Where to point when there is no entry; nothing when there is one, or one was at fault.
    pub fn absent(&self) -> Option<Span> {
        if !self.items.is_empty() || self.faulty {
            return None;
        }
        match &self.stands {
            Field::Absent(span) => Some(*span),
            Field::Given(at) => Some(at.span),
            Field::Faulty => None,
        }
    }
}
