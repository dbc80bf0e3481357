//! Session -> what the invited are told: a message to send, and an entry for their calendars.

mod message;

pub(crate) mod words;

pub use message::MESSAGE;

use crate::facts::Seen;
use crate::session::{Invited, Zone, zone};
use chrono::{NaiveDateTime, Timelike};

/// What the invited are told: what they may see of the session, and nothing else. Message and entry are both made
/// from it.
#[derive(Clone, Copy, Debug)]
pub struct Invitation<'f> {
    /// What they may see.
    pub session: Seen<'f, Invited>,
}

impl Invitation<'_> {
    /// When it starts, by the clock on the wall.
    #[must_use]
    pub fn starts(self) -> Option<NaiveDateTime> {
        let when = self.session.when();
        whole(when.date()?.and_time(*when.start()?))
    }

    /// When it finishes, likewise; none where that is not after the start.
    #[must_use]
    pub fn finishes(self) -> Option<NaiveDateTime> {
        let when = self.session.when();
        let finish = whole(when.date()?.and_time(*when.finish()?));
        finish.filter(|finish| Some(*finish) > self.starts())
    }

    /// The zone whose clock that is, where the file names one that there is.
    #[must_use]
    pub fn zone(self) -> Option<Zone> {
        self.session.when().timezone().and_then(|name| zone(name))
    }

    /// Whether the session is called off.
    #[must_use]
    pub fn is_called_off(self) -> bool {
        self.session.invite().cancelled() == Some(&true)
    }
}

/// To the whole second: a calendar has nothing smaller.
fn whole(time: NaiveDateTime) -> Option<NaiveDateTime> {
    time.with_nanosecond(0)
}
