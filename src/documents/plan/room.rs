//! The room: how to make it yours, who does what, and the shopping line.

use super::Trait;
use crate::documents::{Block, Section};
use crate::facts::{Bill, Brought, Facts, Need, Size, bill};
use crate::session::{Count, Hearing, Layout, VenueKind};
use crate::text::{Text, capital, count, list};
use std::collections::BTreeSet;

/// How to make the room yours.
pub(super) fn room(draft: &Facts<'_>) -> Option<Section> {
    let online = draft.is_online();
    let heading = match (online, draft.has(Trait::Outdoors)) {
        (true, _) => "Make the call yours",
        (_, true) => "Make the place yours",
        (_, false) => "Make the room yours",
    };
    Section::list(heading, if online { self::online(draft) } else { arranged(draft) }).filled()
}

fn arranged(draft: &Facts<'_>) -> Vec<Text> {
    let (venue, place, outdoors) = (&draft.session.venue, draft.place(), draft.has(Trait::Outdoors));
    let layout = venue.layout.copied();
    let mut lines: Vec<Text> = vec![chairs(draft, layout).into()];
    lines.extend(setting(draft));
    lines.extend(rain(draft));
    if venue.hearing.copied() == Some(Hearing::Noisy) && !place.among_guests {
        lines.push(
            match (outdoors, place.house) {
                (true, _) if draft.has(Trait::Standing) => "Against the noise: stand close, with your backs to it.",
                (true, _) => "Against the noise: sit close, with your backs to it.",
                (_, true) => "Against the noise: chairs close, away from kitchen and bar, and the music off.",
                (_, false) => "Against the noise: chairs close, doors and windows shut.",
            }
            .into(),
        );
    }
    // The seats by the door are for those who may have to go.
    lines.extend(seat(outdoors, layout).filter(|_| !place.on_call).map(Text::ours));
    if let Some(gathering) = draft.gathering().filter(|_| has_chairs(draft) && !super::is_short(draft))
        && let Some(out) = gathering.at_first
    {
        let near = gathering.places - out;
        lines.push(Text::ours(match near > out {
            true => format!(
                "Put out a chair for each who says yes and {}; {} in all within reach.",
                if draft.people.hosts().count() > 1 { "for each of you" } else { "one for you" },
                gathering.places
            ),
            false => format!("Put out {} and keep {near} within reach.", count(out, "chair", "chairs")),
        }));
    }
    lines.extend(table(draft).filter(|_| !super::is_short(draft)).map(Text::ours));
    if place.screen {
        lines.push("Give those on the screen a place in the round, and ask them first.".into());
    }
    lines.extend(draft.other_notes().map(Text::theirs));
    lines
}

/// Whether there are chairs to put out: neither blankets nor another house's tables, nor grass that people stand on.
fn has_chairs(draft: &Facts<'_>) -> bool {
    let place = draft.place();
    let layout = draft.session.venue.layout.copied();
    let is_on_grass = place.outdoors && matches!(layout, None | Some(Layout::Standing));
    layout != Some(Layout::Picnic) && !place.among_guests && !is_on_grass
}

/// Where the host sits, where there is a better and a worse seat.
fn seat(outdoors: bool, layout: Option<Layout>) -> Option<&'static str> {
    match layout {
        Some(Layout::Boardroom | Layout::Standing | Layout::Horseshoe) | None => None,
        _ if outdoors => Some("Sit among them."),
        Some(Layout::HollowSquare) => Some("Sit neither at a head nor by the door."),
        Some(_) => Some("Sit away from the door."),
    }
}

/// Where what there is to eat and drink stands.
fn table(draft: &Facts<'_>) -> Option<String> {
    let outdoors = draft.has(Trait::Outdoors);
    let what = match (draft.brought(), draft.provides_food(), draft.provides_drinks()) {
        _ if draft.has(Trait::Sold) => return None,
        (Some(Brought::ToShare), ..) => {
            return Some("One table for all the dishes, with cards that say what is in each.".into());
        }
        (_, true, _) => "food",
        (_, false, true) => "drinks",
        (_, false, false) => return None,
    };
    // Where all sit at one table nobody has to get up for it, and talk would stop if they had.
    let is_at_one = draft.session.venue.layout.copied() == Some(Layout::RoundTable)
        || draft.has(Trait::Home) && draft.gathering().is_some_and(|gathering| gathering.tables == 1);
    let at = match (outdoors, is_at_one) {
        (true, _) => "a few steps away",
        (_, true) => "in the middle of the table",
        (false, false) => "across the room",
    };
    let labels = if what == "food" && !draft.session.food.diets.is_empty() { ", with labels" } else { "" };
    Some(format!("Put the {what} {at}{labels}."))
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
    let diets = diets(draft);
    let tell = if diets.is_empty() { tell } else { Text::say("{} ({})", &[tell, Text::joined(diets, ", ")]) };
    let settled = food.who_pays.text().and_then(bill);
    Some(match food.who_pays.text() {
        _ if settled == Some(Bill::Each) => Text::say("{}. All pay for what they have.", &[tell]),
        _ if settled == Some(Bill::Split) => Text::say("{}. You split the bill.", &[tell]),
        _ if settled == Some(Bill::Nobody) => Text::say("{}. There is nothing to pay.", &[tell]),
        Some(who) => Text::say("{}. Who pays: {}.", &[tell, Text::theirs(who)]),
        None => Text::say("{}. Tell everybody who pays.", &[tell]),
    })
}

/// What to do about the needs that the file counts, each once. Counts only: nobody is named.
pub(super) fn needs(draft: &Facts<'_>) -> impl Iterator<Item = Text> {
    let needs: BTreeSet<Need> = draft.needs().map(|one| one.need).collect();
    let outdoors = draft.has(Trait::Outdoors);
    needs.into_iter().map(move |need| {
        let what = match need {
            Need::StepFree if draft.is_denied(need) && outdoors => {
                "The way there is not step-free, and somebody needs it to be: settle that before anything else."
            }
            Need::StepFree if draft.is_denied(need) => {
                "There are steps, and somebody cannot use them: settle that before anything else."
            }
            Need::Toilet if draft.is_denied(need) => {
                "There is no accessible toilet, and somebody needs one: settle that before anything else."
            }
            Need::StepFree => "Walk the step-free way once, and keep it clear.",
            Need::Toilet => "See that the accessible toilet is unlocked and no store.",
            Need::Hearing if draft.is_online() => match draft.session.venue.hearing.copied() {
                Some(Hearing::Quiet) => "One voice at a time, and light on every face.",
                _ => "Captions on, one voice at a time, and light on every face.",
            },
            Need::Hearing if outdoors || !draft.has(Trait::Chairs) => {
                "Keep one place with no talk behind it, and the light on the others’ faces."
            }
            Need::Hearing => "Keep one seat with its back to a wall, and light on the faces opposite.",
            Need::Vision if draft.is_online() => "Say your name before you speak, and read out what is in the chat.",
            Need::Vision => "Say names before you speak, read out what is written, and bring large print.",
            Need::Quiet if draft.is_online() => "Say at the start that anybody may step away for a while.",
            Need::Quiet => "Know a quiet place to go to, and say where it is.",
            Need::Interpreter if draft.is_online() => {
                "Pin the interpreter for whoever needs them, and leave them time."
            }
            Need::Interpreter => "Seat the interpreter where both can see each other, and leave them time.",
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
        Some(Layout::Boardroom) => "Leave both ends of the table empty; sit halfway down a side.",
        Some(Layout::Theatre) => "Stack half the chairs, and make one circle or clusters of four.",
        Some(Layout::Classroom) if draft.has(Trait::Cups) => {
            "Push the desks to the walls, keep one for the drinks, and make a circle."
        }
        Some(Layout::Classroom) => "Push the desks to the walls, and make a circle.",
        Some(Layout::Horseshoe) => "Close the open end with two chairs, and sit in the curve.",
        Some(Layout::HollowSquare) => "Push the tables together into one, or sit in fours.",
        Some(Layout::Cabaret) => "Turn the chairs so that each table faces itself, and leave the front empty.",
        Some(Layout::CafeTables) if tables > 1 => {
            return format!("Use {tables} tables.");
        }
        Some(Layout::CafeTables) => "One table is enough, with nobody at another.",
        Some(Layout::Circle) => "Put something in the middle of the circle to look at.",
        Some(Layout::Sofas) => "Among the sofas, keep a few upright chairs with arms.",
        Some(Layout::Picnic) => "Blankets close together, and a few chairs.",
        Some(Layout::RoundTable) if few => "Take away the chairs you do not need.",
        Some(Layout::RoundTable) => "Let each half of the table talk on its own.",
        Some(Layout::Standing) if outdoors && tables > 1 => {
            return format!("{tables} small rings, and something to lean on.");
        }
        Some(Layout::Standing) if outdoors => "One ring, and something to lean on for whoever needs it.",
        Some(Layout::Standing) => "Have chairs within reach, and sit down by the first question.",
        None if outdoors && tables > 1 => return format!("{tables} small circles, on chairs or blankets."),
        None if outdoors => "One circle, on chairs or blankets close together.",
        None if draft.place().among_guests && tables > 1 => return format!("{tables} small tables, side by side."),
        None if draft.place().among_guests && few => "One table, with nobody at another.",
        None if draft.place().among_guests => "Small tables side by side, rather than one long row of them.",
        None if draft.place().one_table && tables == 1 => "One round table, and no chairs you do not need.",
        None if few => "One table, or chairs close together. No head and no front.",
        None if tables > 1 && draft.has(Trait::Home) => {
            return format!("{tables} small circles, wherever there is room.");
        }
        None if tables > 1 => return format!("{tables} small tables. No head and no front."),
        None => "Make a circle, or small tables. No head and no front.",
    };
    words.to_owned()
}

/// Where they go if it rains: a veranda and a workshop with its doors open have another place too.
fn rain(draft: &Facts<'_>) -> Option<Text> {
    match draft.session.venue.if_wet.text() {
        Some(dry) => Some(Text::say("If it rains: {}", &[Text::theirs(dry)])),
        None => draft.place().outdoors.then(|| "Know where you go if it rains.".into()),
    }
}

/// What this sort of place asks for.
fn setting(draft: &Facts<'_>) -> Vec<Text> {
    let (place, venue) = (draft.place(), &draft.session.venue);
    let line = match venue.kind.copied() {
        _ if place.outdoors => match draft.has(Trait::Standing) {
            true => "Stand out of the wind, with the sun in nobody’s eyes.",
            false => "Sit out of the wind, with the sun in nobody’s eyes.",
        },
        _ if place.among_guests && venue.hearing.copied() == Some(Hearing::Noisy) => {
            "Against the noise: ask for the corner farthest from the counter, have the music off, and sit close."
        }
        _ if place.among_guests => "Ask for the corner farthest from the counter, and the music down.",
        _ if place.on_call => "Seats by the door for those who may be called away.",
        _ if place.hall => {
            let roomy = draft.gathering().zip(venue.capacity.copied());
            if roomy.is_some_and(|(gathering, capacity)| gathering.places * 2 > capacity as usize) {
                return vec![];
            }
            "Use one corner of the hall, and turn the chairs away from the empty part."
        }
        _ if place.home => "Clear a place for coats. If there are pets, ask before they come in.",
        Some(VenueKind::Staffroom | VenueKind::OfficeMeetingRoom) if super::is_short(draft) => return vec![],
        Some(VenueKind::Staffroom | VenueKind::OfficeMeetingRoom) => "Hang a note on the door.",
        Some(
            VenueKind::Boardroom
            | VenueKind::CouncilChamber
            | VenueKind::Courtroom
            | VenueKind::LectureTheatre
            | VenueKind::ConferenceCentre,
        ) => match place.screen {
            true => "Turn the lectern to the wall.",
            false => "Turn the lectern to the wall, and cover the screen.",
        },
        Some(VenueKind::Classroom | VenueKind::TrainingRoom | VenueKind::HotelMeetingRoom) if !place.screen => {
            "Cover the screen, and wipe the board."
        }
        _ => return vec![],
    };
    vec![line.into()]
}

fn online(draft: &Facts<'_>) -> Vec<Text> {
    let mut lines: Vec<Text> = vec![
        "Let people in one by one, each with a hello.".into(),
        "Names as they like to be called, cameras as they please.".into(),
        "No shared screen: faces large.".into(),
        "Ask people to shut their own door.".into(),
    ];
    lines.extend(draft.other_notes().map(Text::theirs));
    lines
}

/// Who does what on the day, each with all that is theirs.
pub(super) fn jobs(draft: &Facts<'_>) -> Option<Section> {
    let people = &draft.people;
    let (host, second, greeter) = (people.facilitator, people.second_host, people.greeter);
    // Whoever stands at the door cannot pour as well.
    let pours = if second.is_some() && second == greeter { Some(host) } else { second.map(Some) };
    let mut jobs: Vec<(Text, Vec<&str>)> = vec![];
    let mut give = |who: Text, job: &'static str| match jobs.iter_mut().find(|(name, _)| *name == who) {
        Some((_, theirs)) => theirs.push(job),
        None => jobs.push((who, vec![job])),
    };
    let name = |one: Option<usize>, nobody: &str| one.map_or_else(|| nobody.into(), |one| draft.name(one));
    let (you, nobody) = ("You", "Nobody yet");
    if draft.is_online() {
        give(name(greeter, nobody), "hellos in the waiting room");
        give(name(second, nobody), "the chat");
        give(name(second, nobody), "whoever drops out");
        give(name(host, you), "introductions and questions");
    } else {
        // Others open and shut the door of a pub.
        let has_door = draft.has(Trait::Door) && !draft.place().among_guests;
        let at_the_door = match draft.greeter_is_open() {
            true => nobody.into(),
            // Whoever has asked a few people home.
            false => name(greeter.or(host), you),
        };
        give(at_the_door, if has_door { "the door" } else { "hellos" });
        // The drinks may be somebody's who has been asked to pour them.
        let to_pour = match (draft.provided().next(), draft.brought()) {
            (Some(_), _) if super::care::pours(draft).is_some() => draft.provides_food().then_some("food"),
            (Some(_), _) => Some("food and drink"),
            (None, Some(Brought::ToShare)) => Some("the table for the dishes"),
            _ => None,
        };
        if let Some(job) = to_pour {
            give(pours.map_or_else(|| "Whoever comes first, if you ask".into(), |one| name(one, you)), job);
        }
        if draft.has(Trait::Screen) && !draft.place().screen_is_seen_to {
            give(name(second.filter(|_| second != greeter), nobody), "speaking up for those on the screen");
        }
        give(name(host, you), "introductions");
        give(name(second.or(host), you), "latecomers");
    }
    let line = |(who, theirs): (Text, Vec<&str>)| {
        let theirs: Vec<Text> = theirs.into_iter().map(Text::ours).collect();
        Text::say("{}: {}", &[who, Text::joined(theirs, ", ")])
    };
    Section::list("Who does what", jobs.into_iter().map(line).collect()).filled()
}

/// How many eat how, as one writes it on a list, whatever the file calls it: "vegan: 1 person", "no nuts: 2 people".
fn diets(draft: &Facts<'_>) -> Vec<Text> {
    let diets = draft.session.food.diets.iter().filter(|diet| diet.people.value > 0);
    let line = |diet: &Count| {
        let people = if diet.people.value == 1 { "person" } else { "people" };
        let people = Text::ours(format!("{} {people}", diet.people.value));
        Text::say("{}: {}", &[Text::theirs(&diet.name.value), people])
    };
    diets.map(line).collect()
}

/// What to buy or bring, for everybody who may come and the hosts: nothing to eat or drink where it is sold, or brought by
/// those who come.
pub(super) fn shopping(draft: &Facts<'_>) -> Option<Section> {
    let gathering = draft.gathering().filter(|_| !draft.is_online())?;
    let is_bare = draft.has(Trait::NoFood);
    let mut crockery = if draft.provides_drinks() || is_bare { vec!["cups"] } else { vec![] };
    crockery.extend(draft.eaten_from());
    if (draft.brought() == Some(Brought::ToShare) || is_bare) && !crockery.contains(&"plates") {
        crockery.push("plates");
    }
    let mut lines: Vec<Text> = vec![];
    // What a house sells is ordered there.
    if !draft.place().house {
        if !crockery.is_empty() {
            lines.push(Text::ours(format!("{} {}", gathering.places, list(&crockery))));
        }
        lines.extend(draft.provided().map(Text::theirs));
        match diets(draft) {
            diets if draft.provides_food() => lines.extend(diets),
            diets if is_bare && !diets.is_empty() => lines.push(Text::say("food ({})", &[Text::joined(diets, ", ")])),
            _ => {}
        }
    }
    // People who know each other's names wear none.
    let badges = !draft.has(Trait::Acquainted) && !draft.has(Trait::Home);
    for what in badges.then_some("name badges").into_iter().chain(["pens", "cards"]) {
        lines.push(if lines.is_empty() { capital(what).into() } else { what.into() });
    }
    let heading = if lines.len() > 4 { "Shopping" } else { "To bring" };
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
        said(room(&facts), "Put out 8 chairs and keep 4 within reach");
        said(shopping(&facts), "12 cups;");
        said(jobs(&facts), "Nes: the door");
        said(jobs(&facts), "Olu: food and drink");
    }

    #[test]
    fn a_dish_to_share_needs_plates_wherever_the_file_says_so() {
        let file = "[session]\nexpected = 6\n[venue]\nkind = 'outdoors'\n[food]\noffered = ['tea']\nwho_pays = 'a dish to share'\n";
        let session = read(file.as_bytes()).session;
        let facts = Facts::of(&session);
        let bought = lines(&shopping(&facts));
        assert!(bought.iter().any(|line| line.contains("cups and plates; tea")), "{bought:?}");
        let set = lines(&room(&facts));
        assert!(set.iter().any(|line| line.starts_with("One table for all the dishes")), "{set:?}");
    }

    #[test]
    fn what_is_eaten_with_a_spoon_needs_bowls() {
        for (offered, bought) in [
            ("'soup', 'tea'", "7 cups and bowls; soup; tea"),
            ("'soup', 'bread'", "7 plates and bowls; soup; bread"),
            ("'lentil stew', 'cake', 'tea'", "7 cups, plates and bowls; lentil stew"),
            ("'cake'", "7 plates; cake"),
        ] {
            let file = format!("[session]\nexpected = 6\n[food]\noffered = [{offered}]\n");
            let session = read(file.as_bytes()).session;
            let lines = lines(&shopping(&Facts::of(&session)));
            assert!(lines.iter().any(|line| line.starts_with(bought)), "{lines:?}");
        }
    }

    #[test]
    fn who_eats_otherwise_is_bought_for_as_one_writes_it_on_a_list() {
        let bought = |food: &str| {
            let file =
                format!("[session]\nexpected = 6\n[food]\n{food}\ndiets = {{ vegan = 1, 'no nuts' = 2, halal = 0 }}\n");
            lines(&shopping(&Facts::of(&read(file.as_bytes()).session))).join(" ")
        };
        let baked = bought("offered = ['flapjack']");
        assert!(baked.contains("7 plates; flapjack; vegan: 1 person; no nuts: 2 people; name badges"), "{baked}");
        assert!(bought("").contains("; food (vegan: 1 person, no nuts: 2 people); name"), "{}", bought(""));
        assert!(!bought("offered = ['tea']").contains("vegan"));
    }

    #[test]
    fn a_place_that_is_none_in_the_open_has_another_if_it_rains_too() {
        let said = |venue: &str| {
            let file = format!("[session]\nexpected = 6\n[venue]\n{venue}\nif_wet = 'The porch'\n");
            let session = read(file.as_bytes()).session;
            let facts = Facts::of(&session);
            let lines = lines(&room(&facts));
            assert!(lines.iter().any(|line| line == "If it rains: The porch"), "{venue}: {lines:?}");
            facts.place().outdoors
        };
        for open in
            ["name = 'Long meadow'", "name = 'Long meadow'\nkind = 'other'", "kind = 'outdoors'", "layout = 'picnic'"]
        {
            assert!(said(open), "{open}");
        }
        for roof in [
            "kind = 'other'", "name = 'The ferry'\nkind = 'other'", "name = 'Our kitchen'", "layout = 'sofas'",
            "kind = 'village-hall'",
        ] {
            assert!(!said(roof), "{roof}");
        }
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
