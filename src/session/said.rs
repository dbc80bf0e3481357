//! What a session says, key by key, as one would write it: for whoever has to look at all of it alike, such as the
//! comparison of two drafts.

use super::format::{Alcohol, Count, FailOn, Hearing, Known, Layout, LevelOf, Rsvp, Talks, VenueKind, Weight, Written};
use super::reader::Needed;
use super::{At, Field, List, Session};
use chrono::{NaiveDate, NaiveTime};
use smol_str::{SmolStr, ToSmolStr};

/// What stands behind a key.
#[derive(Clone, Debug, PartialEq)]
pub enum Said {
    /// Nothing.
    Nothing,
    /// Something that could not be read.
    Unread,
    /// One value.
    One(At<SmolStr>),
    /// Several values, in the order of the file.
    Many(Vec<At<SmolStr>>),
    /// Names that the writer chose, each with a value.
    Named(Vec<(At<SmolStr>, At<SmolStr>)>),
    /// A table: all its keys.
    Table(Vec<(&'static str, Said)>),
    /// Tables of one kind, in the order of the file.
    Tables(Vec<Said>),
}

impl Said {
    /// What stands behind a key of this table; nothing where this is none.
    #[must_use]
    pub fn key(&self, name: &str) -> &Said {
        let Said::Table(keys) = self else {
            return &Said::Nothing;
        };
        keys.iter().find(|(key, _)| *key == name).map_or(&Said::Nothing, |(_, said)| said)
    }

    /// The one value, where it is one.
    #[must_use]
    pub fn one(&self) -> Option<&At<SmolStr>> {
        match self {
            Said::One(value) => Some(value),
            _ => None,
        }
    }
}

impl Session {
    /// All it says.
    #[must_use]
    pub fn said(&self) -> Said {
        self.say()
    }
}

/// Something that may stand behind a key.
pub(super) trait Say {
    fn say(&self) -> Said;
}

/// A single value, as one would write it.
trait Shown {
    fn shown(&self) -> SmolStr;
}

impl<T: Shown> Say for Field<T> {
    fn say(&self) -> Said {
        match self.get() {
            None if matches!(self, Field::Faulty) => Said::Unread,
            Some(at) => Said::One(At { value: at.value.shown(), span: at.span }),
            None => Said::Nothing,
        }
    }
}

impl<T: Shown> Say for Needed<T> {
    fn say(&self) -> Said {
        (**self).say()
    }
}

/// An entry of a list.
pub(super) trait SayAll: Sized {
    fn say_all(items: &[Self]) -> Said;
}

impl<T: Shown> SayAll for At<T> {
    fn say_all(items: &[Self]) -> Said {
        let shown = |at: &At<T>| At { value: at.value.shown(), span: at.span };
        Said::Many(items.iter().map(shown).collect())
    }
}

impl SayAll for Count {
    fn say_all(items: &[Self]) -> Said {
        let shown = |count: &Count| {
            let people = At { value: count.people.value.to_smolstr(), span: count.people.span };
            (count.name.clone(), people)
        };
        Said::Named(items.iter().map(shown).collect())
    }
}

impl SayAll for LevelOf {
    fn say_all(items: &[Self]) -> Said {
        let shown = |level: &LevelOf| {
            let weight = At { value: level.weight.value.shown(), span: level.weight.span };
            (level.id.clone(), weight)
        };
        Said::Named(items.iter().map(shown).collect())
    }
}

impl<T: SayAll> Say for List<T> {
    fn say(&self) -> Said {
        if self.items.is_empty() {
            if self.faulty { Said::Unread } else { Said::Nothing }
        } else {
            T::say_all(&self.items)
        }
    }
}

impl Shown for SmolStr {
    fn shown(&self) -> SmolStr {
        self.clone()
    }
}

impl Shown for u32 {
    fn shown(&self) -> SmolStr {
        self.to_smolstr()
    }
}

impl Shown for bool {
    fn shown(&self) -> SmolStr {
        self.to_smolstr()
    }
}

impl Shown for NaiveDate {
    fn shown(&self) -> SmolStr {
        self.format("%A %-d %B %Y").to_smolstr()
    }
}

impl Shown for NaiveTime {
    fn shown(&self) -> SmolStr {
        self.format("%H:%M").to_smolstr()
    }
}

impl Shown for Written {
    fn shown(&self) -> SmolStr {
        self.0.clone()
    }
}

macro_rules! shown_as_words {
    ($($name:ident)+) => {$(
        impl Shown for $name {
            fn shown(&self) -> SmolStr {
                SmolStr::new_static(self.word())
            }
        }
    )+};
}

shown_as_words!(VenueKind Layout Rsvp Talks Known Hearing Alcohol Weight FailOn);
