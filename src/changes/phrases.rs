//! The sentences, by key. Of a value that changed: the new one, then the old; of one that is given or gone: that one.
//! In the sentences about somebody their name comes first, wherever it stands.

/// What is said of a value that changed, of one that is there now, and of one that is gone.
pub(super) type Phrases = [&'static str; 3];

/// What is said of an entry that is there now, and of one that is gone.
pub(super) type Entries = [&'static str; 2];

/// Of single values.
pub(super) fn value(table: &str, key: &str) -> Option<&'static Phrases> {
    let found = VALUES.iter().find(|(in_table, of, _)| (*in_table, *of) == (table, key));
    found.map(|(_, _, phrases)| phrases)
}

/// Of what is true now, and of what is false.
pub(super) fn switch(table: &str, key: &str) -> Option<&'static Entries> {
    let found = SWITCHES.iter().find(|(in_table, of, _)| (*in_table, *of) == (table, key));
    found.map(|(_, _, phrases)| phrases)
}

/// Of the entries of a list.
pub(super) fn entries(table: &str, key: &str) -> Option<&'static Entries> {
    let found = ENTRIES.iter().find(|(in_table, of, _)| (*in_table, *of) == (table, key));
    found.map(|(_, _, phrases)| phrases)
}

const VALUES: &[(&str, &str, Phrases)] = &[
    (
        "session",
        "title",
        [
            "It is called \"{}\" now, no longer \"{}\".",
            "It is called \"{}\".",
            "It has no title any more; it was \"{}\".",
        ],
    ),
    (
        "session",
        "purpose",
        [
            "The purpose is now \"{}\" It was \"{}\"",
            "There is a purpose: \"{}\"",
            "There is no purpose any more; it was \"{}\"",
        ],
    ),
    ("session", "facilitator", ["{} runs it now, not {}.", "{} runs it.", "{} is no longer named to run it."]),
    ("session", "second_host", ["{} helps now, not {}.", "{} helps.", "{} no longer helps."]),
    (
        "session",
        "greeter",
        [
            "{} says hello at the door now, not {}.", "{} says hello at the door.",
            "{} no longer says hello at the door.",
        ],
    ),
    (
        "session",
        "expected",
        [
            "{} people are expected now, not {}.",
            "{} people are expected.",
            "It is not noted any more that {} people are expected.",
        ],
    ),
    (
        "session",
        "next",
        [
            "The next time is \"{}\" now, not \"{}\".",
            "The next time is \"{}\".",
            "The next time, \"{}\", is open again.",
        ],
    ),
    ("when", "date", ["It is on {} now, not on {}.", "It is on {}.", "The day, {}, is open again."]),
    (
        "when",
        "day",
        [
            "The weekday is written as {} now, not {}.",
            "The weekday is written as {}.",
            "The weekday, {}, is not written any more.",
        ],
    ),
    ("when", "start", ["It starts at {} now, not at {}.", "It starts at {}.", "The start, {}, is open again."]),
    ("when", "finish", ["It finishes at {} now, not at {}.", "It finishes at {}.", "The finish, {}, is open again."]),
    (
        "when",
        "doors",
        [
            "The doors open at {} now, not at {}.",
            "The doors open at {}.",
            "It is not noted any more that the doors open at {}.",
        ],
    ),
    ("venue", "name", ["It is at {} now, no longer at {}.", "It is at {}.", "The place, {}, is open again."]),
    ("venue", "address", ["The address is {} now, not {}.", "The address is {}.", "The address, {}, is gone."]),
    (
        "venue",
        "kind",
        ["The place is noted as {} now, not {}.", "The place is noted as {}.", "The place is no longer noted as {}."],
    ),
    (
        "venue",
        "layout",
        [
            "The chairs are noted as {} now, not {}.",
            "The chairs are noted as {}.",
            "The chairs are no longer noted as {}.",
        ],
    ),
    (
        "venue",
        "capacity",
        ["The room holds {} now, not {}.", "The room holds {}.", "It is not noted any more that the room holds {}."],
    ),
    (
        "venue",
        "find_us",
        [
            "The way to find it is \"{}\" now, not \"{}\".",
            "The way to find it is \"{}\".",
            "The way to find it, \"{}\", is gone.",
        ],
    ),
    (
        "venue",
        "step_free",
        [
            "A way in without steps: {} now, not {}.",
            "A way in without steps: {}.",
            "Whether there are steps is open again; it was {}.",
        ],
    ),
    (
        "venue",
        "accessible_toilet",
        [
            "An accessible toilet: {} now, not {}.",
            "An accessible toilet: {}.",
            "Whether there is an accessible toilet is open again; it was {}.",
        ],
    ),
    (
        "venue",
        "hearing",
        [
            "For hearing each other the place is noted as {} now, not {}.",
            "For hearing each other the place is noted as {}.",
            "How well people hear each other is open again; it was {}.",
        ],
    ),
    (
        "venue",
        "if_wet",
        [
            "If it rains: \"{}\" now, not \"{}\".",
            "If it rains: \"{}\".",
            "There is no place for rain any more; it was \"{}\".",
        ],
    ),
    (
        "invite",
        "reply_to",
        [
            "People reply to {} now, not to {}.",
            "People reply to {}.",
            "Nobody is named to reply to any more; it was {}.",
        ],
    ),
    (
        "invite",
        "reply_by",
        [
            "People are to reply by {} now, not by {}.",
            "People are to reply by {}.",
            "There is no day to reply by any more; it was {}.",
        ],
    ),
    (
        "invite",
        "bring",
        [
            "What to bring is now \"{}\" It was \"{}\"",
            "What to bring: \"{}\"",
            "There is nothing to bring any more; it was \"{}\"",
        ],
    ),
    ("attendee", "role", ["{} is {} now, not {}.", "{} is {}.", "{} is no longer noted as {}."]),
    (
        "attendee",
        "from",
        ["{} is from {} now, not from {}.", "{} is from {}.", "{} is no longer noted as being from {}."],
    ),
    (
        "attendee",
        "brings",
        ["{} brings {} along now, not {}.", "{} brings {} along.", "It is not noted any more that {} brings {} along."],
    ),
    ("attendee", "called", ["{} is called {} now, not {}.", "{} is called {}.", "{} is no longer called {}."]),
    (
        "attendee",
        "ask_because",
        [
            "What you tell {} of why you ask is now \"{}\" It was \"{}\"",
            "You tell {} why you ask: \"{}\"",
            "You no longer tell {} why you ask; it was \"{}\"",
        ],
    ),
];

const SWITCHES: &[(&str, &str, Entries)] = &[
    ("venue", "booked", ["The room is booked now.", "The room is not booked."]),
    ("venue", "private", ["You have the room to yourselves now.", "You share the room."]),
    (
        "food",
        "asked_about_diets",
        ["Everybody has been asked about diets now.", "Not everybody has been asked about diets."],
    ),
    ("access", "asked", ["Everybody has been asked what they need.", "Not everybody has been asked what they need."]),
    ("invite", "cancelled", ["It is called off.", "It is not called off."]),
    ("attendee", "spoken_to", ["You have spoken to {} now.", "You have not spoken to {}."]),
    ("attendee", "introduce", ["{} may be introduced to others.", "{} is not to be introduced to others."]),
    ("attendee", "list", ["{} may be named on the welcome sheet.", "{} is not to be named on the welcome sheet."]),
];

const ENTRIES: &[(&str, &str, Entries)] = &[
    ("food", "offered", ["There will also be {}.", "There will be no {} any more."]),
    ("when", "agreed_with", ["{} agreed to the time.", "{} no longer agreed to the time."]),
    ("when", "avoid", ["{} is to be kept clear.", "{} need not be kept clear any more."]),
    ("when", "option", ["Another possible time is {}.", "{} is no longer a possible time."]),
    ("", "interest", ["{} is among the interests now.", "{} is no longer among the interests."]),
    ("", "topic", ["There is a new question: \"{}\"", "This question is gone: \"{}\""]),
    ("", "agenda", ["There is a new agenda item: {}.", "This agenda item is gone: {}."]),
    ("after", "chosen", ["They chose to go on with this: \"{}\"", "This is no longer among what they chose: \"{}\""]),
    ("after", "thanks", ["There is somebody to thank: {}.", "Somebody is no longer thanked: {}."]),
    ("checks", "ignore", ["cop is told to ignore {} now.", "cop is no longer told to ignore {}."]),
    ("attendee", "interests", ["{} cares about {} now.", "{} no longer cares about {}."]),
    ("attendee", "knows", ["{} knows {}, it is noted now.", "It is not noted any more that {} knows {}."]),
];

/// What is for the host alone: that it has changed is said, and not what stands there. A diff is shown to others.
const DELICATE: &[(&str, &str, &str)] = &[
    ("access", "needs", "How many need what has changed."),
    ("attendee", "why", "What you noted for yourself of {} has changed."),
    ("attendee", "talks", "What you noted for yourself of {} has changed."),
    ("attendee", "apart_from", "What you noted for yourself of {} has changed."),
    ("attendee", "senior_to", "What you noted for yourself of {} has changed."),
];

/// What to say of a key that is for the host alone.
pub(super) fn delicate(table: &str, key: &str) -> Option<&'static str> {
    DELICATE.iter().find(|(of, name, _)| (*of, *name) == (table, key)).map(|(.., says)| *says)
}
