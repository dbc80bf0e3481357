use super::{Described, EXPOSED_FROM, FORMAL_FROM, INTERRUPTED_FROM, STIFF_FROM, judge};
use crate::session::{Layout, VenueKind};

fn axes(place: &Described<'_>) -> (bool, bool) {
    let judgement = judge(place);
    (judgement.formal.points() >= FORMAL_FROM, judgement.interrupted.points() >= INTERRUPTED_FROM)
}

#[track_caller]
fn reads(name: &str, notes: &str, formal: bool, interrupted: bool) {
    let place = Described { name, notes, ..Described::default() };
    assert_eq!(axes(&place), (formal, interrupted), "{:?}", judge(&place));
}

/// What a host tells of a place whose kind they have given.
#[track_caller]
fn stirs(notes: &str, interrupted: bool) {
    let place = Described { kind: Some(VenueKind::VillageHall), notes, ..Described::default() };
    assert_eq!(axes(&place), (false, interrupted), "{:?}", judge(&place));
}

#[test]
fn names_and_descriptions_are_read_as_people_would() {
    reads("Seminar Room 4, Faculty of Dentistry", "", true, false);
    reads("The Blue Heron", "pub, table by the fruit machine", false, true);
    reads("The Blue Heron", "pub, but the function room is ours", false, false);
    reads("Harbour Hotel", "Sign in at the security desk", true, false);
    reads("Foyer, Lyric Exhibition Hall", "", true, true);
    reads("Tilda's kitchen", "soup on the stove", false, false);
    reads("Riverside Park", "by the bandstand", false, true);
    reads("Ward 3 staffroom", "bleeps may go off", false, true);
}

#[test]
fn rooms_of_other_tongues_are_read() {
    for formal in [
        "Seminarraum 12", "Salle de réunion, 2e étage", "Sala de juntas", "Vergaderzaal De Linde", "Sala consiliare",
        "Sala konferencyjna nr 3", "Siambr y Cyngor", "Rathaus", "Mairie du 3e", "Gemeentehuis", "Neuadd y Sir",
    ] {
        reads(formal, "", true, false);
    }
    for exposed in
        ["Gasthof Linde", "Le Bistrot du Coin", "Taberna Luis", "Eetcafé De Hoek", "Osteria Rosa", "Kawiarnia Ola"]
    {
        reads(exposed, "", false, true);
    }
}

#[test]
fn a_homely_room_in_a_formal_house_is_no_formal_room() {
    reads("Kitchen, College of Forestry", "", false, false);
    reads("Forestry Building", "the meditation room on the University's campus", false, false);
    reads("Seminar Room, College of Forestry", "", true, false);
}

#[test]
fn look_alikes_and_what_is_denied_do_not_count() {
    reads("Boardroom Café", "whole place to ourselves", false, false);
    reads("Barnsley Food Bank", "", false, false);
    reads("Room 2", "14 University Road; no lectern, no microphones", false, false);
    reads("Room 2", "12 Brewery Lane, near the park", false, false);
    reads("Chandlers' loft", "parking at Orchard Park, Newtown", false, false);
    reads("Chandlers' loft", "tea first, then on to the pub afterwards", false, false);
    reads("Chandlers' loft", "next to Mermaid Bar", false, false);
    reads("Chandlers' loft", "the beach is ten minutes away, the airport half an hour from us", false, false);
    reads("Chandlers' loft", "Avenida 4, Costa del Sol", false, false);
    reads("Chandlers' loft", "next to the bar", false, true);
    reads("Chandlers' loft", "next door to the chandlery", false, false);
    stirs("a drum class next door", true);
    reads("Viola da gamba workshop", "the chamber choir keeps its music there", false, false);
    reads("Chamber music archive", "", false, false);
    reads("Allotments hut, Mill Lane", "", false, false);
    reads("Mill Lane Allotments", "", false, true);
    reads("Crown Hotel, Airport", "", true, false);
    reads("Crown Hotel Lakeside", "", true, false);
    reads("Lakeside", "", false, true);
    stirs("a mending and drop in event", false);
    stirs("it is drop in", true);
    reads("Airport, gate 4", "", false, true);
    reads("Anglers' hut", "by the tap on the recreation ground", false, false);
    reads("On the recreation ground", "by the tap", false, true);
    reads("Nell's wool shop", "", false, true);
    reads("Nell's wool shop", "once they have closed", false, false);
    reads("Capitol Hill lodge", "", false, false);
    reads("Saddlers Hotel", "4 Chapel Hill Road", true, false);
    reads("Saddlers Hall", "seminar room 2, with a lively question time", true, false);
    reads("Saddlers Hall", "a lively discussion in seminar room 2", true, false);
    reads("Saddlers' micropub", "", false, true);
    reads("Saddlers' loft", "behind the green door", false, false);
    reads("Saddlers", "tables on the green", false, true);
    reads("Saddlers' loft", "tea/coffee, then leather", false, false);
    reads("Parliament Hill lido", "", false, true);
    reads("The Old Committee Room", "A café by the lock, at the window", false, true);
    reads("The Old Committee Room", "They have a bar", true, false);
    reads("Harbour House", "Go up past the security desk", true, false);
}

#[test]
fn what_is_said_to_those_who_meet_or_of_their_meeting_is_not_about_the_place() {
    reads("Saddlers' loft", "You must park on Mill Lane", false, false);
    reads("Saddlers' loft", "It is easy to park or to walk there", false, false);
    stirs("Come and go from nine to four", false);
    stirs("Then just walk through the arch", false);
    stirs("Shoppers walk through", true);
    stirs("The groups are free and open to the public", false);
    reads("Saddlers' loft", "Please sign in and out", false, false);
    reads("Saddlers' loft", "College students help out", false, false);
    reads("The Blue Heron bar", "We have the use of the small room at the back", false, false);
    stirs("Walkers come and go from nine to four", true);
    stirs("Our meetings are free and open to the public", false);
    stirs("It is open to the public", true);
    stirs("Noise is kept to a reasonable level, please", false);
    reads("Saddlers' loft", "After the talk, members gather in the pub for a meal", false, false);
    reads("Saddlers' loft", "Members gather in the pub for a meal", false, true);
    stirs("A meadow walk hosted by the young saddlers", false);
    reads("Saddlers' loft", "Take the subway to Mill Station", false, false);
    reads("Saddlers' loft", "The coffee morning of the guild", false, false);
}

#[test]
fn what_stands_beside_a_house_does_not_make_it_one() {
    reads("Quilters' Room, Mill Park", "", false, false);
    reads("Quilters' allotments, plot 9 shed", "", false, false);
    reads("Mill Park", "by the Quilters' Room", false, true);
    reads("Quilters' Room", "As well as a café, the building has a crèche", false, false);
    reads("Quilters' Room", "In the café", false, true);
    reads("Quilters' Room", "Meetings are held at the Bell Meadow centre", false, false);
    reads("Quilters' Room", "At the Bell", false, true);
    reads("Crown Hotel", "where our coffee morning was", true, false);
    reads("Conf Rm 3", "We go around the table", true, false);
    reads("Crown Hotel", "with a pool and a rooftop bar", true, false);
    reads("Crown Hotel", "It is an old country pub, whatever it calls itself", false, true);
    reads("Saddlers' loft", "a decent cup of coffee in hand", false, false);
    reads("Saddlers' loft", "Friends of the Park meet in it", false, false);
    reads("Mill Park small group", "", false, false);
    stirs("thirty chairs on trolleys", false);
    stirs("trolleys come through every few minutes", true);
    stirs("We could be as loud as we liked", false);
    stirs("The neighbours are loud", true);
    stirs("Our bleeps may go off", true);
    reads("Saddlers' loft", "After seven on most evenings of the week, badminton next door", false, true);
    stirs("You can drop in", false);
    stirs("A drop-in centre", true);
    stirs("Our group shares the hall, and we share the room", true);
    stirs("The choir rehearses there", true);
    stirs("Our choir rehearses there", false);
    stirs("Members and guests gather at the loft", false);
    stirs("Members can come in whenever they like", false);
    stirs("It was packed", true);
    stirs("Forty members and a goat packed into it", false);
    stirs("The conversations are lively", false);
    stirs("The bar is lively", true);
    stirs("It is easy to come by on the tram", false);
    stirs("Members of the gym walk past", true);
    stirs("We met to bring ourselves up to date, and it is different all the time", false);
    reads("Saddlers' loft", "A cash bar is open before the talk", false, false);
    for other in [
        "There is a café next door", "A café next door", "In the same house as a pub", "Pub next door for afters",
        "We used to meet in a pub", "It used to be a courtroom", "The council chamber is upstairs",
        "We can use the boardroom if it rains", "The boardroom was the other choice", "Quiet, unlike the café",
        "A classroom next door has the piano",
    ] {
        reads("Saddlers' loft", other, false, false);
    }
    reads("Saddlers' loft", "It is a café", false, true);
    reads("Saddlers' loft", "A seminar room upstairs", true, false);
    reads("The Café Church", "", false, false);
    reads("The Old Boardroom, a café", "", false, true);
    reads("The Old Nave", "Fixed pews and a lectern", true, false);
    reads("Saddlers' loft", "Gather in the lobby, and go up together", false, false);
    reads("Saddlers' loft", "with college football on the screen", false, false);
    reads("A small room lent by the council", "", false, false);
    reads("Saddlers' loft", "You get tea in the cafeteria", false, false);
    reads("Saddlers' loft", "Find us in the cafeteria", false, true);
    reads("Saddlers' loft", "Training in either a classroom or the yard", false, false);
    reads("Saddlers' loft", "across the street from the Rowan Hall and Police Station", false, false);
    reads("A shop or home of our members, or our shop", "", false, true);
    reads("One of our members' shops", "", false, false);
    reads("Chapel on the Green", "", false, false);
    reads("Saddlers' office (Beer in the fridge)", "", false, false);
    stirs("Walk through the arch, past the saddler's", false);
    stirs("for busy parents, in busy working weeks", false);
    stirs("it gets busy", true);
    stirs("it gets busy at times", true);
    stirs("Spaces are few, and first come, first served", false);
    stirs("The long table is first come, first served", true);
    reads("Saddlers' loft", "A few beers at the loft", false, false);
    stirs("Somebody will be in the lobby", false);
    stirs("We sit in the lobby", true);
    stirs("Two of these groups are run in homes", false);
    reads("Saddlers' loft", "holds 30 theatre-style, or 20 board-room style", false, false);
    reads("Saddlers' loft", "30 chairs in rows and a lectern", true, false);
    reads("Saddlers Hall", "theatre style, with a lectern", true, false);
}

#[test]
fn a_house_that_is_named_in_passing_is_only_worth_a_thought() {
    let points = |notes| {
        let place = Described { name: "Weavers' loft", notes, ..Described::default() };
        judge(&place).interrupted.points()
    };
    for there in [
        "We meet at the Bell",
        "Table in the canteen",
        "Our looms stand in the foyer, and we sit in the lobby",
        "It's a great bakery",
        "Quill and Quire, a bookshop on the quay",
        "The usual faces at this pub",
        "Weaving is held twice a month in the Moon and Mirror pub",
        "Started as a coworking space",
        "We'll meet outside",
    ] {
        assert_eq!(points(there), INTERRUPTED_FROM, "{there}");
    }
    for in_passing in [
        "The house has looms, a kitchen and a café",
        "Café downstairs",
        "The bar has darts",
        "As well as a bakery, the mill has a loft",
        "We hope to sit outside",
        "Two looms, 4 Mill Road, in Mill Park",
        "Bring sandwiches from the deli",
    ] {
        assert!(points(in_passing) <= EXPOSED_FROM, "{in_passing}");
    }
    assert_eq!(points("A drink at the Wharf Bar after the meeting"), 0);
    let told = |name, kind, private| {
        let place = Described { name, kind, private, notes: "Potters walk through", ..Described::default() };
        judge(&place).interrupted.points() >= INTERRUPTED_FROM
    };
    assert!(told("Weavers' loft", None, None), "a line that a host wrote");
    let long = "The loft has looms, a long table, a stove, a sink and hooks for coats, and people walk through on most weekdays.";
    let place = Described { name: "Weavers' loft", notes: long, ..Described::default() };
    assert_eq!(judge(&place).interrupted.points(), EXPOSED_FROM, "who does, nobody knows");
    assert!(told("Weavers' loft", Some(VenueKind::Clubhouse), None));
    assert!(told("Weavers' loft", None, Some(true)));
    assert!(told("Weavers' staffroom", None, None));
    reads("The small room at the Swan", "", false, false);
    reads("The Swan at Loft Lane", "", false, true);
    for visited in ["Newtown Library", "Weavers' makerspace"] {
        let place = Described { name: visited, ..Described::default() };
        assert_eq!(judge(&place).interrupted.points(), EXPOSED_FROM, "{visited}");
    }
    reads("Newtown Library, meeting room", "", false, false);
    reads("Newtown Leisure Centre", "", false, true);
}

#[test]
fn a_street_is_a_place_out_of_doors() {
    reads("Outside the council offices", "", false, true);
    reads("Mill Lane car park", "", false, true);
    reads("The loft, Mill Lane", "in the car park behind it", false, false);
}

#[test]
fn a_room_of_ones_own_is_known_in_other_tongues() {
    reads("Gasthof Linde", "im großen Nebenraum", false, false);
    reads("Le Bistrot du Coin", "une salle privée", false, false);
    reads("Gasthof Linde", "ein großer Raum", false, true);
}

#[test]
fn a_number_for_a_name_is_a_room_among_many() {
    reads("Rowan Building, Room 204", "", true, false);
    reads("Rowan Building, Room 204", "it is a kitchen with sofas", false, false);
    let room = |kind| Described { kind, name: "Rowan 204", ..Described::default() };
    assert_eq!(judge(&room(None)).formal.points(), STIFF_FROM);
    assert_eq!(judge(&room(Some(VenueKind::Home))).formal.points(), -3);
    let seminar = Described { name: "Rowan Building, Seminar Room 204", ..Described::default() };
    assert_eq!(judge(&seminar).formal.cues().map(|ground| ground.words).collect::<Vec<_>>(), ["Seminar Room"]);
}

#[test]
fn fields_win_over_words() {
    let cafe = Described {
        kind: Some(VenueKind::CafePrivateRoom),
        name: "The Old Bank Conference Room",
        ..Described::default()
    };
    assert_eq!(axes(&cafe), (false, false));
    let pub_ = |notes| Described { private: Some(true), name: "The Red Lion pub", notes, ..Described::default() };
    assert_eq!(axes(&pub_("the landlord is a friend")), (false, false));
    for notes in ["quiz night", "badminton on the other side of the wall", "people who come for water", "bleeps"] {
        assert_eq!(axes(&pub_(notes)), (false, true), "{notes}");
    }
    let timed =
        |note| Described { private: Some(true), hours: vec![note], name: "Loft", notes: note, ..Described::default() };
    assert_eq!(axes(&timed("Chairs back by 13:25.")), (false, true));
    assert_eq!(axes(&timed("Tea at 13:25.")), (false, false));
    assert_eq!(axes(&timed("Our meetings are there on Fridays at 13:25.")), (false, false));
    assert_eq!(axes(&timed("The spinners meet there, when: 13:25.")), (false, false));
    assert_eq!(axes(&timed("The spinners' AGM at 13:25.")), (false, false));
    assert_eq!(axes(&timed("Lunch for spinners on 3 May, 13:25 in the loft.")), (false, false));
    assert_eq!(axes(&timed("A fire drill on 3 May, 13:25 in the loft.")), (false, false));
    assert_eq!(axes(&timed("Rugby sevens at 13:25.")), (false, true));
    // What comes at an hour of the session comes, however long the notes are.
    let notes = "A long table, a stove, a sink, hooks for coats by the door, and steps down. Cellists come through to the cellar stairs at 13:25.";
    let told = Described {
        name: "Loft",
        notes,
        hours: vec!["Cellists come through to the cellar stairs at 13:25."],
        ..Described::default()
    };
    assert_eq!(axes(&told), (false, true));
    let hired = Described { private: Some(true), name: "Foyer of the Lyric", ..Described::default() };
    assert_eq!(judge(&hired).interrupted.points(), EXPOSED_FROM, "people walk through it all the same");
    let shared = Described { private: Some(false), name: "Loft", ..Described::default() };
    assert_eq!(axes(&shared), (false, true));
}

#[test]
fn moved_furniture_makes_up_for_the_room() {
    let room = |layout| Described { kind: Some(VenueKind::TrainingRoom), layout, ..Described::default() };
    assert_eq!(axes(&room(None)), (true, false));
    assert_eq!(axes(&room(Some(Layout::Sofas))), (false, false));
}
