//! The room: how to make it yours, who does what, the sign for the door and the shopping line.

use super::Trait;
use crate::documents::{Block, Section, sign};
use crate::facts::{Brought, Facts, Falls, Need, Size};
use crate::session::{Count, Hearing, Layout, Room, VenueKind};
use crate::text::{Text, count};
use std::collections::BTreeSet;

/// How to make the room yours, and who does what where there is room for that.
pub(super) fn room(draft: &Facts<'_>, with_jobs: bool) -> Section {
    let online = draft.is_online();
    let heading = match (online, draft.has(Trait::Outdoors)) {
        (true, _) => "Make the call yours",
        (_, true) => "Make the place yours",
        (_, false) => "Make the room yours",
    };
    let mut section = Section::list(heading, if online { self::online(draft) } else { arranged(draft) });
    section.blocks.extend(with_jobs.then(|| Block::Part(jobs(draft))));
    section
}

fn arranged(draft: &Facts<'_>) -> Vec<Text> {
    let (venue, place, outdoors) = (&draft.session.venue, draft.place(), draft.has(Trait::Outdoors));
    let layout = venue.layout.copied();
    let mut lines = vec![Text::ours(chairs(draft, layout))];
    lines.extend(setting(draft));
    if venue.hearing.copied() == Some(Hearing::Noisy) && !place.among_guests {
        lines.push(match (outdoors, place.house) {
            (true, _) => "It is noisy there: sit closer than you would indoors, with your backs to the noise.",
            (_, true) => "It is noisy there: pull the chairs in close, sit away from the kitchen and the bar, and have the music off.",
            (_, false) => "It is noisy there: pull the chairs in close, shut doors and windows, and hang up coats or curtains.",
        }.into());
    }
    lines.extend(seat(outdoors, layout).map(Text::ours));
    if let Some(gathering) = draft.gathering().filter(|_| has_chairs(draft))
        && let Some(out) = gathering.at_first
    {
        let near = gathering.places - out;
        lines.push(Text::ours(match near > out {
            true => format!(
                "Put out a chair for each who says yes and for each of you, and keep the rest of the {} within reach: better to fetch one than to look at empty ones.",
                gathering.places
            ),
            false => format!(
                "Put out {} and keep {near} within reach: better to fetch one than to look at empty ones.",
                count(out, "chair", "chairs")
            ),
        }));
    }
    lines.extend(table(draft).map(Text::ours));
    if place.screen {
        lines.push("Give the people on the screen a place in the round, with the sound on, and ask them first: they hear half and are asked last.".into());
    }
    lines.push(match (draft.way_in(), outdoors) {
        (Some(way), true) => Text::say("The sign goes where people will look for you: {}.", &[Text::theirs(way)]),
        (Some(way), false) => Text::say("The sign goes on the door people will try: {}.", &[Text::theirs(way)]),
        (None, true) => "Put the sign where people will look for you first.".into(),
        (None, false) if place.among_guests => "Put the sign on your tables, where people see it from the door.".into(),
        (None, false) => "Put the sign on the door people will try first.".into(),
    });
    lines.extend(notes(draft));
    lines
}

/// What the file notes of the place: what happens while people talk by itself, since it is what breaks in on them.
fn notes(draft: &Facts<'_>) -> impl Iterator<Item = Text> {
    let during = draft.notes_that_fall(Falls::During).map(|words| ("While you talk: {}", words));
    let others = draft.other_notes().map(|words| ("Your note: {}", words));
    during.chain(others).map(|(label, words)| Text::say(label, &[Text::theirs(words)]))
}

/// Whether there are chairs to put out: neither blankets nor another house's tables, nor grass.
fn has_chairs(draft: &Facts<'_>) -> bool {
    let place = draft.place();
    let layout = draft.session.venue.layout.copied();
    layout != Some(Layout::Picnic) && !place.among_guests && !(place.outdoors && layout.is_none())
}

/// Where the host sits, where there is a better and a worse seat.
fn seat(outdoors: bool, layout: Option<Layout>) -> Option<&'static str> {
    match layout {
        Some(Layout::Boardroom | Layout::Standing) => None,
        _ if outdoors => Some("Sit among them, and change places after the first question."),
        Some(Layout::Circle | Layout::RoundTable | Layout::Sofas) => {
            Some("Do not sit beside the door, and change seats after the first question.")
        }
        // Everybody changes tables there, the host too.
        Some(Layout::CafeTables) => Some("Do not sit at a head or beside the door."),
        _ => Some("Do not sit at a head or beside the door, and change seats after the first question."),
    }
}

/// Where what there is to eat and drink stands.
fn table(draft: &Facts<'_>) -> Option<&'static str> {
    let outdoors = draft.has(Trait::Outdoors);
    match (draft.brought(), draft.provides_food(), draft.provides_drinks()) {
        _ if draft.has(Trait::Sold) => None,
        (Some(Brought::ToShare), ..) => {
            Some("One table for all the dishes, with cards for labels: what it is, what is in it, who made it.")
        }
        (_, true, _) if outdoors => {
            Some("Put the food a few steps away, so that people walk over for it, with a label on each dish.")
        }
        (_, true, _) => Some("Put the food where people cross the room for it, with a label on each dish."),
        (_, false, true) if outdoors => Some("Put the drinks a few steps away, so that people walk over for them."),
        (_, false, true) => Some("Put the drinks where people cross the room for them."),
        (_, false, false) => None,
    }
}

/// What to settle with a place that sells what people eat and drink.
pub(super) fn ordering(draft: &Facts<'_>) -> Option<Text> {
    draft.place().house.then_some(())?;
    let food = &draft.session.food;
    let many = draft.gathering().map(|gathering| Text::ours(gathering.places.to_string()));
    let tell = match (many, draft.place().among_guests) {
        (Some(many), true) if draft.booking_is_open() => {
            Text::say("Book {} seats together, and ask whether to order ahead", &[many])
        }
        (Some(many), true) => Text::say("Ask for {} seats together, and whether to order ahead", &[many]),
        (Some(many), false) if draft.provided().next().is_some() => {
            let offered: Vec<Text> = draft.provided().map(Text::theirs).collect();
            Text::say("Order for {}: {}", &[many, Text::list(&offered)])
        }
        (Some(many), false) => Text::say("Tell them that you may be {}, and ask whether to order ahead", &[many]),
        (None, _) => "Ask for seats together, and whether to order ahead".into(),
    };
    let diets = food.diets.iter().filter(|diet| diet.people.value > 0);
    let diets: Vec<Text> = diets.map(diet).collect();
    let tell = if diets.is_empty() { tell } else { Text::say("{} ({})", &[tell, Text::list(&diets)]) };
    Some(match food.who_pays.text() {
        Some(who) => Text::say("{}. Who pays: {}.", &[tell, Text::theirs(who)]),
        None => Text::say("{}. Tell everybody who pays.", &[tell]),
    })
}

/// What to do about the needs that the file counts, each once. Counts only: nobody is named.
pub(super) fn needs(draft: &Facts<'_>) -> impl Iterator<Item = Text> {
    let needs: BTreeSet<Need> = draft.needs().map(|one| one.need).collect();
    needs.into_iter().map(|need| {
        let what = match need {
            Need::StepFree if draft.is_denied(need) && draft.has(Trait::Outdoors) => {
                "The way there is not step-free, and somebody needs it to be: settle that before anything else."
            }
            Need::StepFree if draft.is_denied(need) => {
                "There are steps, and somebody cannot use them: settle that before anything else."
            }
            Need::Toilet if draft.is_denied(need) => {
                "There is no accessible toilet, and somebody needs one: settle that before anything else."
            }
            Need::StepFree => "Walk the step-free way yourself once, and keep it clear and unlocked.",
            Need::Toilet => "See that the accessible toilet is unlocked and not used as a store.",
            Need::Hearing => {
                "Keep one seat with its back to a wall, light on the faces opposite and no talk behind it."
            }
            Need::Vision => "Say names before you speak, read out what is written up, and have the large print ready.",
            Need::Quiet => "Know a quiet place to go to, and say where it is at the start.",
            Need::Interpreter => "Seat the interpreter where both can see each other, and leave them time to catch up.",
            Need::Other => "Somebody has a need that you know about: see to it first.",
        };
        what.into()
    })
}

/// What the layout does to talk, and what to do about it.
fn chairs(draft: &Facts<'_>, layout: Option<Layout>) -> String {
    let few = draft.situation().size == Size::Few;
    let outdoors = draft.has(Trait::Outdoors);
    let tables = draft.gathering().map_or(0, |gathering| gathering.tables);
    let words = match layout {
        Some(Layout::Boardroom) => {
            "A long table gives its ends the say. Sit halfway down a long side, leave both ends empty, and let people talk in fours at the corners."
        }
        Some(Layout::Theatre) => {
            "Rows make an audience. Stack half the chairs, and make one circle or clusters of four."
        }
        Some(Layout::Classroom) if draft.has(Trait::Cups) => {
            "Desks send all talk through the front. Push them to the walls, keep one for the drinks, and make a circle."
        }
        Some(Layout::Classroom) => "Desks send all talk through the front. Push them to the walls, and make a circle.",
        Some(Layout::Horseshoe) => "The open end waits for a speaker. Close it with two chairs, and sit in the curve.",
        Some(Layout::HollowSquare) => {
            "Across a gap people make speeches. Push the tables together into one, or sit in fours."
        }
        Some(Layout::Cabaret) => "Turn the chairs so that each table faces itself, and leave the front empty.",
        Some(Layout::CafeTables) if tables > 1 => {
            return format!("{tables} tables. After the first question, ask people to change tables.");
        }
        Some(Layout::CafeTables) => "One table is enough, with nobody at another.",
        Some(Layout::Circle) => "A circle leaves nothing to hold on to: put something in the middle to look at.",
        Some(Layout::Sofas) => {
            "Among the sofas, keep a few upright chairs with arms: not everybody can get up from a low seat."
        }
        Some(Layout::Picnic) => "Blankets close together, and a few chairs for those who want one.",
        Some(Layout::RoundTable) if few => "One round table is right for this. Take away the chairs you do not need.",
        Some(Layout::RoundTable) => {
            "A full round table soon falls into two talks and a listener: let each half talk on its own."
        }
        Some(Layout::Standing) => {
            "Standing is good for arriving and tiring after: have chairs within reach, and sit down by the first question."
        }
        None if outdoors && tables > 1 => return format!("{tables} small circles, on chairs or blankets."),
        None if outdoors => "One circle, on chairs or blankets close together.",
        None if draft.place().among_guests && tables > 1 => return format!("{tables} small tables, side by side."),
        None if draft.place().among_guests && few => "One table, with nobody at another.",
        None if draft.place().among_guests => "Small tables side by side, rather than one long row of them.",
        None if few => "One table, or chairs close together. No head and no front.",
        None if tables > 1 => return format!("{tables} small tables. No head and no front."),
        None => "Make a circle, or small tables. No head and no front.",
    };
    words.to_owned()
}

/// What this sort of place asks for.
fn setting(draft: &Facts<'_>) -> Vec<Text> {
    let (place, venue) = (draft.place(), &draft.session.venue);
    let line = match venue.kind.copied() {
        _ if place.outdoors => {
            let wet = match venue.if_wet.text() {
                Some(dry) => Text::say("If it rains: {}", &[Text::theirs(dry)]),
                None => "Know where you go if it rains.".into(),
            };
            return vec!["Sit out of the wind, with the sun in nobody’s eyes.".into(), wet];
        }
        _ if place.among_guests && venue.hearing.copied() == Some(Hearing::Noisy) => {
            "It is noisy there: ask for the corner farthest from the counter and the kitchen, have the music off, and pull the chairs in close."
        }
        _ if place.among_guests => "Ask for the corner farthest from the counter, and for the music to be turned down.",
        _ if place.on_call => {
            "Bleeps stay on, for those who carry one: seats by the door for them, and a nod when they go."
        }
        _ if place.hall => {
            let roomy = draft.gathering().zip(venue.capacity.copied());
            if roomy.is_some_and(|(gathering, capacity)| gathering.places * 2 > capacity as usize) {
                return vec![];
            }
            "Use one corner of the hall, and turn the chairs away from the empty part."
        }
        Some(VenueKind::Home) => {
            "Clear a place for coats, say which rooms are open, and shut the pets away until you have asked."
        }
        Some(VenueKind::Staffroom | VenueKind::OfficeMeetingRoom) => {
            "People are at work there: phones away, and a note on the door for colleagues."
        }
        Some(
            VenueKind::Boardroom
            | VenueKind::CouncilChamber
            | VenueKind::Courtroom
            | VenueKind::LectureTheatre
            | VenueKind::ConferenceCentre,
        ) => match place.screen {
            true => "Turn the lectern to the wall, and bring something of your own for the table.",
            false => "Turn the lectern to the wall and cover the screen; bring something of your own for the table.",
        },
        Some(VenueKind::Classroom | VenueKind::TrainingRoom | VenueKind::HotelMeetingRoom) if !place.screen => {
            "Cover the screen and wipe the board: a blank one asks for a teacher."
        }
        _ => return vec![],
    };
    vec![line.into()]
}

fn online(draft: &Facts<'_>) -> Vec<Text> {
    let mut lines: Vec<Text> = vec![
        "Open the waiting room early and let people in one by one, each with a hello.".into(),
        "Ask them to show the name they like to be called by. Cameras as they please.".into(),
        "Captions on for everybody, so that nobody has to ask.".into(),
        "No slides and no shared screen: faces large.".into(),
        "Ask people to shut their own door and silence their phones.".into(),
    ];
    lines.extend(notes(draft));
    lines
}

/// Who does what on the day.
pub(super) fn jobs(draft: &Facts<'_>) -> Section {
    let nobody = || Text::ours("nobody yet");
    let host = || draft.host().unwrap_or_else(|| Text::ours("you"));
    let (second, greeter) = (draft.second_host(), draft.greeter());
    let mut jobs = Vec::new();
    if draft.is_online() {
        jobs.push(Text::say("Waiting room and hellos: {}", &[greeter.unwrap_or_else(nobody)]));
        jobs.push(Text::say("Chat, captions and who has dropped out: {}", &[second.unwrap_or_else(nobody)]));
        jobs.push(Text::say("Introductions and questions: {}", &[host()]));
        return Section::list(JOBS, jobs);
    }
    // Whoever stands at the door cannot pour as well.
    let food = match (&second, &greeter) {
        (Some(_), Some(_)) if draft.people.second_host == draft.people.greeter => host(),
        (Some(second), _) => second.clone(),
        (None, _) => Text::ours("whoever comes first, if you ask them"),
    };
    let hellos = match draft.has(Trait::Outdoors) {
        true => "Hellos: {}",
        false => "Door and hellos: {}",
    };
    jobs.push(Text::say(hellos, &[greeter.unwrap_or_else(nobody)]));
    match (draft.provided().next(), draft.brought()) {
        (Some(_), _) => jobs.push(Text::say("Food and drink: {}", &[food])),
        (None, Some(Brought::ToShare)) => jobs.push(Text::say("The table for the dishes, and labels: {}", &[food])),
        _ => {}
    }
    if draft.has(Trait::Screen) && !draft.place().screen_is_seen_to {
        let beside = draft.second_host().filter(|_| draft.people.second_host != draft.people.greeter);
        jobs.push(Text::say("Beside the screen, speaking up for those on it: {}", &[beside.unwrap_or_else(nobody)]));
    }
    jobs.push(Text::say("Introductions: {}", &[host()]));
    jobs.push(Text::say("Latecomers, walked in to a group and not pointed at one: {}", &[second.unwrap_or_else(host)]));
    if !draft.place().among_guests {
        jobs.push("Tidying up: everybody. It is where the best talk happens.".into());
    }
    Section::list(JOBS, jobs)
}

const JOBS: &str = "Who does what";

/// The sign to put on the door: what is behind it, and that one may come in.
pub(super) fn sign(draft: &Facts<'_>) -> Option<Section> {
    if draft.is_online() {
        return None;
    }
    let heading = match draft.has(Trait::Outdoors) || draft.place().among_guests {
        true => "Sign to put up",
        false => "Sign for the door",
    };
    Some(Section::new(heading, vec![Block::Sign(sign::words(draft.seen_by::<Room>()))]))
}

/// How many eat how.
fn diet(diet: &Count) -> Text {
    Text::say("{} × {}", &[Text::ours(diet.people.to_string()), Text::theirs(&diet.name.value)])
}

/// What to buy or bring, for everybody who may come and the hosts: nothing to eat or drink where it is sold, or brought by
/// those who come.
pub(super) fn shopping(draft: &Facts<'_>) -> Option<Section> {
    let gathering = draft.gathering().filter(|_| !draft.is_online())?;
    let is_bare = draft.has(Trait::NoFood);
    let plates = draft.provides_food() || draft.brought() == Some(Brought::ToShare) || is_bare;
    let crockery = match (draft.provides_drinks() || is_bare, plates) {
        _ if draft.place().house => None,
        (true, true) => Some("cups and plates"),
        (true, false) => Some("cups"),
        (false, true) => Some("plates"),
        (false, false) => None,
    };
    let mut lines: Vec<Text> =
        crockery.map(|what| Text::ours(format!("{} {what}", gathering.places))).into_iter().collect();
    // What a house sells is ordered there.
    if !draft.place().house {
        lines.extend(draft.provided().map(Text::theirs));
        let diets = draft.session.food.diets.iter().filter(|_| draft.provides_food() || is_bare);
        lines.extend(diets.map(diet));
    }
    lines.extend(
        ["name badges with room for a first name, large", "pens and cards", "tape for the sign"].map(Text::ours),
    );
    let heading = if lines.len() > 3 { "Shopping" } else { "To bring" };
    Some(Section::new(heading, vec![Block::Paragraph(Text::joined(lines, "; ").and("."))]))
}

#[cfg(test)]
mod tests {
    use super::{jobs, room, shopping};
    use crate::documents::{Section, lines};
    use crate::facts::Facts;
    use crate::session::read;

    #[test]
    fn hosts_have_a_chair_a_cup_and_the_name_they_go_by() {
        let file =
            "[session]\nfacilitator = 'Ines'\nsecond_host = 'Olu'\ngreeter = 'Ines Marsh'\n[food]\noffered = ['tea']\n";
        let guests: String =
            (0..10).map(|guest| format!("[[attendee]]\nname = 'Guest {guest}'\nrsvp = 'yes'\n")).collect();
        let ines = "[[attendee]]\nname = 'Ines Marsh'\ncalled = 'Nes'\nrsvp = 'yes'\n";
        let session = read(format!("{file}{guests}{ines}").as_bytes()).session;
        let said = |section: Option<Section>, words: &str| {
            let plain = lines(&section);
            assert!(plain.iter().any(|line| line.contains(words)), "{plain:?}");
        };
        let facts = Facts::of(&session);
        // At least six of the ten guests, and both hosts; and all twelve of them if everybody comes.
        said(Some(room(&facts, false)), "Put out 8 chairs and keep 4 within reach");
        said(shopping(&facts), "12 cups;");
        said(Some(jobs(&facts)), "Door and hellos: Nes");
        said(Some(jobs(&facts)), "Food and drink: Olu");
    }

    #[test]
    fn a_need_that_the_room_does_not_meet_comes_first_of_all() {
        let said = |step_free: &str| {
            let file =
                format!("[venue]\nname = 'Hall'\nstep_free = '{step_free}'\n[access]\nneeds = {{ step-free = 1 }}\n");
            let session = read(file.as_bytes()).session;
            super::needs(&Facts::of(&session)).map(|need| need.plain()).next()
        };
        assert!(said("yes").is_some_and(|line| line.starts_with("Walk the step-free way")));
        assert!(said("no").is_some_and(|line| line.starts_with("There are steps")));
    }
}
