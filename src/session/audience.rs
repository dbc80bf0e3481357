//! What each audience may see of the session. A document for the room or for the invited is made from a [`View`] and
//! from nothing else: a key that `format` does not open to them has no method there, so that showing it does not
//! compile:
//!
//! ```compile_fail,E0599
//! use cop::session::{Room, read};
//! read(b"").session.seen_by::<Room>().session().expected();
//! ```
//! ```compile_fail,E0599
//! use cop::session::{Room, read};
//! read(b"").session.seen_by::<Room>().venue().address();
//! ```
//! ```compile_fail,E0599
//! use cop::session::{Invited, read};
//! read(b"").session.seen_by::<Invited>().attendee();
//! ```
//! ```compile_fail,E0599
//! use cop::session::read;
//! read(b"").session.attendee[0].own().why();
//! ```
//! ```compile_fail,E0599
//! use cop::session::read;
//! read(b"").session.attendee[0].badge().role();
//! ```
//! ```
//! use cop::session::{Invited, Room, read};
//! read(b"").session.seen_by::<Room>().session().title();
//! read(b"").session.seen_by::<Invited>().venue().address();
//! ```

use super::reader::Needed;
use super::{At, Attendee, Field, List, Session};
use std::marker::PhantomData;

/// Whoever walks into the room: the welcome sheet.
#[derive(Clone, Copy, Debug)]
pub struct Room;

/// Those who are invited: the invitation. They may see what the room sees, and how to get there.
#[derive(Clone, Copy, Debug)]
pub struct Invited;

/// Somebody who is asked to come, reading what is said to them alone.
#[derive(Clone, Copy, Debug)]
pub struct Own;

/// Whoever stands before somebody with a badge.
#[derive(Clone, Copy, Debug)]
pub struct Badge;

/// An audience that may see what the room sees.
pub trait Guest: Copy {}
impl Guest for Room {}
impl Guest for Invited {}

/// A table as an audience sees it: it has a method for each key that `format` opens to them. `tables!` writes them.
#[derive(Debug)]
pub struct View<'s, T, A> {
    pub(super) table: &'s T,
    audience: PhantomData<A>,
}

impl<T, A> Clone for View<'_, T, A> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T, A> Copy for View<'_, T, A> {}

impl<'s, T, A> View<'s, T, A> {
    pub(super) fn of(table: &'s T) -> Self {
        View { table, audience: PhantomData }
    }
}

/// What a view shows of a member: the value of a field, the entries of a list, the view of a table.
pub trait Viewed {
    /// What an audience gets.
    type As<'s, A>
    where
        Self: 's;

    /// Gives it.
    fn view<A>(&self) -> Self::As<'_, A>;
}

impl<T: 'static> Viewed for Field<T> {
    type As<'s, A> = Option<&'s T>;
    fn view<A>(&self) -> Option<&T> {
        self.get().map(|at| &at.value)
    }
}

impl<T: 'static> Viewed for Needed<T> {
    type As<'s, A> = Option<&'s T>;
    fn view<A>(&self) -> Option<&T> {
        self.get().map(|at| &at.value)
    }
}

impl<T: 'static> Viewed for At<T> {
    type As<'s, A> = &'s T;
    fn view<A>(&self) -> &T {
        &self.value
    }
}

impl<T: Viewed + 'static> Viewed for List<T> {
    type As<'s, A> = Vec<T::As<'s, A>>;
    fn view<A>(&self) -> Vec<T::As<'_, A>> {
        self.items.iter().map(T::view).collect()
    }
}

impl Attendee {
    /// What they themselves may see of what the file says about them.
    #[must_use]
    pub fn own(&self) -> View<'_, Attendee, Own> {
        View::of(self)
    }

    /// What their badge may say beside what they are called.
    #[must_use]
    pub fn badge(&self) -> View<'_, Attendee, Badge> {
        View::of(self)
    }
}

impl Session {
    /// What an audience may see of it.
    #[must_use]
    pub fn seen_by<A: Guest>(&self) -> View<'_, Session, A> {
        View::of(self)
    }
}

#[cfg(test)]
mod tests {
    use super::{Invited, Room};
    use crate::session::read;

    const FILE: &str = r#"
[session]
title = "Swim coaches' circle"
facilitator = "Rowan Smith"
greeter = "Mei"
expected = 12
[venue]
address = "Lido Road"
[access]
contact = "Rowan, 01632 960123"
[[attendee]]
name = "Priya Shah"
list = true
[[attendee]]
name = "Samuel Okoro"
called = "Sam"
list = true
[[attendee]]
name = "Jo"
[[attendee]]
name = "Kim"
list = true
rsvp = "no"
[[attendee]]
name = "Mei"
list = true
"#;

    #[test]
    fn each_audience_sees_its_keys() {
        let session = read(FILE.as_bytes()).session;
        let room = session.seen_by::<Room>();
        assert_eq!(room.session().title().unwrap(), "Swim coaches' circle");
        assert!(room.topic().is_empty());
        let invited = session.seen_by::<Invited>();
        assert_eq!(invited.session().title().unwrap(), "Swim coaches' circle");
        assert_eq!(invited.venue().address().unwrap(), "Lido Road");
        assert_eq!(invited.access().contact().unwrap(), "Rowan, 01632 960123");
    }
}
