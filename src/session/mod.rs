//! The session file: its format, and the one walk that reads it. Every value knows its place, and every fault is
//! found in one run.

mod astray;
mod audience;
mod confided;
mod fault;
mod format;
mod meant;
mod members;
mod nearest;
mod outline;
mod private;
mod reach;
mod reader;
mod said;
mod slips;
mod spoken;
mod syntax;
mod table;
mod value;
mod values;
mod zone;

pub use audience::{Badge, Guest, Invited, Own, Room, View, Viewed};
pub use fault::{Edit, Fault, FaultKind};
pub use format::{
    About, Access, After, AgendaItem, Alcohol, Attendee, Checks, Count, FailOn, Food, Hearing, Ignore, Interest,
    Invite, Known, Layout, LevelOf, PlanWords, Rsvp, Session, Talks, TimeOption, Topic, Venue, VenueKind, Weight, When,
    Written,
};
pub use meant::word_for;
pub(crate) use nearest::Letters;
pub use nearest::{nearest, nearest_for_sure, squeezed};
pub use private::{contacts, masked};
pub use reach::{reaches_nobody, wants_no_reply};
pub use reader::{Needed, Reading};
pub(crate) use reader::{TEXT_BOUND, list_bound};
pub use said::Said;
pub use syntax::{FILE_BOUND, read, read_if_session};
pub use table::{Audience, Choice, Contact, Key, Kind};
pub use value::{At, Field, List, Span};
pub use zone::{Clocks, Shown, Zone, shown, zone, zone_names};

impl Session {
    /// Every table and key of the format, in its order.
    #[must_use]
    pub fn keys() -> &'static [Key] {
        <Session as reader::Table>::KEYS
    }

    /// The language of the file's own words, as a code: "en" where the file does not say.
    #[must_use]
    pub fn language(&self) -> &str {
        self.session.language.text().unwrap_or("en")
    }

    /// Whether rules that read English words apply.
    #[must_use]
    pub fn is_english(&self) -> bool {
        let language = self.language();
        language.eq_ignore_ascii_case("en") || language.to_ascii_lowercase().starts_with("en-")
    }

    /// Whether the file says that the session is called off.
    #[must_use]
    pub fn is_called_off(&self) -> bool {
        self.invite.cancelled.copied() == Some(true)
    }

    /// From start to finish, in minutes; none when one of the two is missing or they are the wrong way round.
    #[must_use]
    pub fn minutes(&self) -> Option<u32> {
        let (start, finish) = (self.when.start.copied()?, self.when.finish.copied()?);
        u32::try_from((finish - start).num_minutes()).ok().filter(|minutes| *minutes > 0)
    }
}

/// A name up to its first space: a first name, where nobody says otherwise.
pub(crate) fn first_word(name: &str) -> &str {
    name.split_whitespace().next().unwrap_or(name)
}
