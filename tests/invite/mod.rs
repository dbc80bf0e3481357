//! The invitation: the message as people read it, and the entry as calendars do.

use cop::documents::invitation::Invitation;
use cop::facts::Facts;
use cop::session::{self, Invited};

#[cfg(feature = "mail")]
mod draft;
mod entry;
mod message;

/// A session with all that an invitation may tell.
const CLUB: &str = r#"
[session]
title = "Swim coaches' circle"
purpose = "Community swim coaches compare how we keep nervous beginners coming back, and pick two questions to dig into."
facilitator = "Rowan"
second_host = "Mei"
greeter = "Mei"
[when]
date = 2027-02-11
start = 18:30:00
finish = 20:00:00
doors = 18:15:00
timezone = "Europe/London"
[venue]
name = "Upstairs at the Lido Café"
address = "Lido Road, Newtown"
find_us = "Blue door left of the café."
kind = "cafe-private-room"
step_free = "yes"
accessible_toilet = "yes"
[food]
offered = ["tea", "coffee", "sandwiches"]
who_pays = "the club"
[access]
reply_by = 2027-02-04
contact = "Rowan, 01632 960123"
[[interest]]
name = "open water"
hook = "Cold already in June?"
[[interest]]
name = "nervous beginners"
hook = "Who else has a beginner who will not let go of the rail?"
[[attendee]]
name = "Priya"
interests = ["nervous beginners"]
[[attendee]]
name = "Sam"
interests = ["nervous beginners", "open water"]
"#;

fn invited<T>(toml: &str, what: impl FnOnce(Invitation<'_>) -> T) -> T {
    let session = session::read(toml.as_bytes()).session;
    what(Invitation { session: Facts::of(&session).seen_by::<Invited>() })
}

/// The same in a call.
fn call() -> String {
    CLUB.replace("cafe-private-room", "online")
        .replace("address = \"Lido Road, Newtown\"\n", "link = \"https://meet.example.org/lido_1\"\n")
}
