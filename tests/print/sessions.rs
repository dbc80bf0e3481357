//! Sessions that nobody hopes for: each has too much of something, or of something unusual.

use std::fmt::Write;

/// A session by a name, as a file.
pub(crate) fn troublesome() -> Vec<(&'static str, String)> {
    let own = |names: &[&str]| names.iter().map(|&name| name.to_owned()).collect::<Vec<_>>();
    let (title, interest) = ("Swim coaches’ circle", "nervous beginners");
    let long = "A circle for everybody who coaches and would rather not do it alone, ".repeat(2);
    let mut long_name = own(NAMES);
    long_name[3] = "Wolfeschlegelsteinhausenbergerdorffwelchevoralternwarengewis".to_owned();
    let many = |people: usize| (0..people).map(|n| format!("Person{n} Surname")).collect::<Vec<_>>();
    vec![
        ("long-title", session(&long, interest, &own(NAMES), 3)),
        ("thirty-topics", session(title, interest, &own(NAMES), 30)),
        ("long-name", session(title, interest, &long_name, 3)),
        ("right-to-left", session("מפגש מאמני שחייה", "מתחילים חוששים", &own(RIGHT_TO_LEFT), 3)),
        ("far-east", session("游泳教练交流会", "怎样让害怕下水的初学者愿意再来一次", &own(FAR_EAST), 3)),
        ("hostile", session("<script>alert(1)</script>", "](javascript:alert(1))", &own(HOSTILE), 3)),
        ("twenty-four-people", session(title, interest, &many(24), 5)),
        ("forty-people", session(title, interest, &many(40), 5)),
        ("no-list", session(title, interest, &[], 0)),
        ("three-people", gardeners(3)),
        ("sixteen-people", gardeners(16)),
    ]
}

const NAMES: &[&str] = &["Ana", "Bo", "Cy", "Di", "Ed", "Flo", "Gil", "Hal", "Ida", "Jo", "Kit", "Lou"];
const RIGHT_TO_LEFT: &[&str] = &["שרה לוי", "محمد الأحمد", "דוד", "ليلى", "Ana", "نور (Nour)"];
const FAR_EAST: &[&str] = &["李雷", "韩梅梅", "さくら", "김민준", "Łukasz", "Nguyễn Thị Minh Khai"];
const HOSTILE: &[&str] = &[
    "<img src=https://example.org/x.png onerror=alert(1)>",
    "](javascript:alert(1))",
    "\\u202Eevil\\u202C",
    "*Jo_ & \\\"Co\\\"",
    "👩‍🏫🏊‍♀️",
    "Jo\\r\\nBEGIN:VEVENT",
];

const GARDENERS: &[&str] = &[
    "Łukasz Wiśniewski", "أحمد المصري", "Nguyễn Thị Minh Khai", "Bartholomew Featherstonehaugh",
    "Priya Sharma-Venkataraman", "Alexandra-Magdalena Papadopoulou", "Mei Tanaka", "Jo", "Siobhán Ní Dhomhnaill",
    "Tariq Hussain", "Ben Okafor", "Gwen Davies", "Fay Morgan", "Hamid Rahimi", "Sam Whitlock", "Olu Bankole",
];

/// A session of so many people that fills every page: long names, a long purpose, much to say of each.
fn gardeners(people: usize) -> String {
    let finish = if people < 5 { "19:20:00" } else { "20:00:00" };
    let mut toml = format!(
        r#"[session]
title = "The canal-side gardeners’ circle"
purpose = "People who look after the small community gardens along the old canal meet each other, compare how they keep volunteers coming back after the first hot week of the summer, and each of them leaves with one thing that they will try before the beds are dug over again in the autumn."
facilitator = "Rowan Ash"
second_host = "Mei Tanaka"
greeter = "Gwen Davies"
expected = {people}
[when]
date = 2027-02-11
start = 18:30:00
finish = {finish}
doors = 18:15:00
timezone = "Europe/London"
[venue]
name = "The Old Lock-Keeper’s Cottage, upper room"
address = "14 Towpath Lane, Riverside"
kind = "village-hall"
layout = "cafe-tables"
good_to_know = ["Toilets are by the stairs, and one on this floor has a rail", "The back door is open for air"]
[food]
offered = ["tea", "soup", "bread"]
asked_about_diets = true
[[interest]]
name = "keeping volunteers"
hook = "Who else has lost half of them by July?"
[[interest]]
name = "water without a tap"
hook = "Who carries it, and how far?"
[[interest]]
name = "slugs"
"#
    );
    let why = ["Has kept the same eleven people for three years and never says how she does it", "Asked for it"];
    let interests =
        ["\"keeping volunteers\"", "\"water without a tap\", \"slugs\"", "\"slugs\", \"keeping volunteers\""];
    for (place, name) in GARDENERS.iter().take(people).enumerate() {
        let before = [1, 3].into_iter().filter(|back| place >= *back && place % 3 > 0);
        let knows: Vec<String> = before.map(|back| format!("\"{}\"", GARDENERS[place - back])).collect();
        let _ = write!(
            toml,
            "[[attendee]]\nname = \"{name}\"\nfrom = \"The Municipal Leisure Trust\"\nrsvp = \"yes\"\nlist = true\n\
             why = \"{}\"\ninterests = [{}]\nknows = [{}]\n",
            why[place % 2],
            interests[place % 3],
            knows.join(", ")
        );
    }
    for ask in [
        "What did you do the last time that nobody came on a day when everything had to be watered?",
        "Who taught you the thing that you now teach everybody else?",
        "Which bed would you give up first?",
        "What would you never plant again, and what did it do?",
    ] {
        let _ = write!(toml, "[[topic]]\nask = \"{ask}\"\nabout = [\"keeping volunteers\"]\n");
    }
    toml
}

/// A full session with these people and so many topics; neighbours know each other.
fn session(title: &str, interest: &str, people: &[String], topics: usize) -> String {
    let mut toml = format!(
        r#"[session]
title = "{title}"
purpose = "We meet each other, compare how we keep {interest} coming back, and pick two questions for next time."
facilitator = "Rowan"
second_host = "Mei"
greeter = "Mei"
expected = 12
[when]
date = 2027-02-11
start = 18:30:00
finish = 20:00:00
doors = 18:15:00
timezone = "Europe/London"
[venue]
name = "The room with {interest}"
kind = "cafe-private-room"
layout = "cafe-tables"
good_to_know = ["Toilets are by the stairs", "Water and {interest}"]
[food]
offered = ["tea", "{interest}"]
asked_about_diets = true
[[interest]]
name = "{interest}"
hook = "Who else has {interest}?"
"#
    );
    for (place, name) in people.iter().enumerate() {
        let knows = match place {
            0 => String::new(),
            _ => format!("\"{}\"", people[place - 1]),
        };
        let _ = write!(
            toml,
            "[[attendee]]\nname = \"{name}\"\nfrom = \"Club {place}\"\ninterests = [\"{interest}\"]\nwhy = \"Asked for it\"\n\
             rsvp = \"yes\"\nlist = true\nknows = [{knows}]\n"
        );
    }
    for topic in 0..topics {
        let _ = write!(
            toml,
            "[[topic]]\nask = \"What did you do the last time number {topic} would not get in, and who saw it?\"\n\
             about = [\"{interest}\"]\n"
        );
    }
    toml
}
