//! `venue-interruptions`: other people, or people's own work, within reach.

use super::{Context, place, quoted};
use crate::facts::venue::{EXPOSED_FROM, Ground, INTERRUPTED_FROM, Source};
use crate::finding::{Family, Finding, Level, Rule};
use crate::session::VenueKind;
use crate::text::list;

pub(in crate::checks) static RULE: Rule = Rule {
    id: "venue-interruptions",
    family: Family::Venue,
    level: Level::Warning,
    summary: "other people within reach",
    why: "
Somebody at the next table, a quiz at eight, a bleep: each ends a sentence that somebody had worked up the courage to
begin. The places that are easiest to like are the ones with other guests in them, so this pulls against being informal,
and the answer is usually the room at the back.

`kind` comes first, and without it the words of the name, the notes and the address are read. Who else comes and goes is
read in the notes; where neither `kind` nor `private` is given, long notes tell of your own group as often as of
others, and a house that they only mention may be next door, so this is then only worth a thought. `private = true`, a
function room or a door that shuts takes the house's other guests out of the count, but neither a quiz next door nor a
bleep in somebody's pocket.
",
    source: "UK Coaching, Getting a Community of Practice Going: somewhere without interruptions. The points are judgement, measured on real venues.",
    bad: r#"
[venue]
name = "The Copper Kettle Café"
#      ^^^^^^^^^^^^^^^^^^^^^^^^ you are likely to be interrupted: "Café" and "Open mic"
notes = "Open mic in the window from eight."
"#,
    good: r#"
[venue]
name = "The Copper Kettle Café"
notes = "The function room, and the door shuts."
"#,
    silenced_by: &[],
    rests_on: &[],
};

pub(in crate::checks) fn check(context: &Context<'_>) -> Vec<Finding> {
    let interrupted = &context.facts.venue.interrupted;
    let venue = &context.session.venue;
    let mut cues: Vec<&Ground<'_>> = interrupted.cues().collect();
    let of_the_house = |cue: &&Ground<'_>| cue.sort || cue.source == Source::Private;
    // That a pub is shared goes without saying.
    if cues.iter().any(|cue| cue.sort) {
        cues.retain(|cue| cue.source != Source::Private);
    }
    let among_guests = context.facts.place().among_guests && cues.iter().all(of_the_house);
    let (level, likely) = match interrupted.points() {
        INTERRUPTED_FROM.. if among_guests => (Level::Warning, "other guests will be within earshot"),
        INTERRUPTED_FROM.. => (Level::Warning, "you are likely to be interrupted"),
        EXPOSED_FROM.. => (Level::Advice, "you may be interrupted"),
        _ => return vec![],
    };
    // Where the notes tell what happens there, the word for the sort of place adds nothing.
    let is_told = cues.iter().any(|cue| cue.source == Source::Notes);
    // And a word that stands in a clause that is quoted says it twice.
    let within = |cue: &Ground<'_>| {
        cues.iter().any(|other| other.words.len() > cue.words.len() && other.words.contains(cue.words))
    };
    let told: Vec<&&Ground<'_>> = cues
        .iter()
        .filter(|cue| !(is_told && (cue.source == Source::Kind || cue.source == Source::Notes && within(cue))))
        .collect();
    let Some(span) = told.first().and_then(|cue| place(venue, cue.source)) else {
        return vec![];
    };
    let words: Vec<String> = told.iter().map(|cue| quoted(cue)).collect();
    vec![RULE.at(span, format!("{likely}: {}", list(&words))).level(level).help(help(context, &cues))]
}

/// What to do about it: a door keeps the house's other guests out, and nothing else.
fn help(context: &Context<'_>, cues: &[&Ground<'_>]) -> &'static str {
    let venue = &context.session.venue;
    let has_guests = cues.iter().any(|cue| cue.sort || cue.source == Source::Private);
    match venue.kind.copied() {
        Some(VenueKind::Online) => {
            "People are interrupted at their own ends: ask them to shut the door and the inbox, and say what to do if somebody drops out."
        }
        Some(VenueKind::Outdoors) => "Pick the corner farthest from the path.",
        _ if !has_guests => {
            "A door does not keep that out. Ask for a quieter hour, and agree beforehand who sees to it."
        }
        _ if venue.private.copied() == Some(true) => "Ask who comes through at that hour, and put a sign up.",
        Some(VenueKind::Staffroom) => "Put a sign on the door, and agree who sees to the phone.",
        _ if context.facts.place().among_guests => {
            "Ask for the back room, or the corner farthest from the counter at a quiet hour. Once you have the place to yourselves, say so: private = true."
        }
        _ => {
            "Ask for the back room, a quieter hour or a sign on the door. Once you have the place to yourselves, say so: private = true."
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::checks::tests::{messages, shown};

    #[test]
    fn other_guests_are_no_trouble_of_the_hosts_making() {
        let said = |venue: &str| messages("venue-interruptions", &format!("[venue]\n{venue}\n"));
        assert_eq!(
            said("name = 'The Lamb'\nkind = 'pub'\nprivate = false"),
            ["other guests will be within earshot: \"pub\""]
        );
        assert_eq!(
            said("name = 'Top field'\nkind = 'outdoors'\nnotes = 'Hikers come through all morning.'"),
            ["you are likely to be interrupted: \"Hikers come through\""]
        );
        assert_eq!(said("name = 'Room 2'\nprivate = false"), ["you are likely to be interrupted: private = false"]);
    }

    #[test]
    fn a_room_of_ones_own_is_asked_for_only_where_it_helps() {
        let asks = |venue: &str| shown(&format!("[venue]\n{venue}\n")).contains("private = true");
        assert!(asks("name = 'The Lamb'\nkind = 'pub'"));
        assert!(asks("name = 'Room 2'\nprivate = false"));
        assert!(asks("name = 'The Copper Kettle Café'\nnotes = 'Pub quiz at eight.'"));
        assert!(!asks("name = 'Foyer of the Lyric'\nprivate = true"));
        assert!(!asks("name = 'Parents room'\nnotes = 'Bleeps stay on.'"));
        assert!(!asks("name = 'The Lamb'\nkind = 'pub'\nprivate = true\nnotes = 'Pub quiz at eight.'"));
    }
}
