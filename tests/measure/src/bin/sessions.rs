//! Writes session files as people would: `sessions FOLDER COUNT` fills a folder, `sessions FILE --people COUNT` writes
//! one file with so many attendees. The same arguments give the same bytes. Who writes them is careful: but for a slip
//! in one file of seven there is hardly anything to say about them.

use std::fmt::Write;
use std::path::Path;

const TRADES: &[(&str, &str, &[&str])] = &[
    (
        "Swim coaches",
        "nervous beginners",
        &["open water", "lane etiquette", "the cold end of June", "parents at the side"],
    ),
    ("Bell ringers", "young learners", &["rope care", "the first winter", "ringing for weddings", "heavy sixes"]),
    (
        "Ward pharmacists",
        "discharge before noon",
        &["handover notes", "look-alike boxes", "weekend cover", "first night shifts"],
    ),
    ("Allotment holders", "water in a dry spring", &["slugs", "shared sheds", "seed swaps", "plots left wild"]),
    (
        "Bike mechanics",
        "the bikes nobody collects",
        &["seized bolts", "teaching teenagers", "spare parts", "brake bleeding"],
    ),
    ("School cooks", "food that comes back", &["vegan days", "packed lunches", "the till queue", "allergy cards"]),
    (
        "Choir leaders",
        "singers who have stopped coming",
        &["sight reading", "warm-ups", "borrowed basses", "programme notes"],
    ),
];
const FIRST: &[&str] = &[
    "Priya", "Sam", "Mei", "Rowan", "Tom", "Ines", "Jo", "Łukasz", "Bea", "Kit", "Olu", "Zoë", "Dai", "Femi", "Ana",
    "Niamh",
];
const LAST: &[&str] =
    &["Nair", "Okafor", "Reis", "Berg", "Evans", "Kowalski", "Ito", "Byrne", "Haddad", "Moss", "Pratt", "Quinn"];
const ROOMS: &[(&str, &str, &str)] = &[
    ("Upstairs at the Lido Café", "cafe-private-room", "cafe-tables"),
    ("The Ship, back room", "pub-function-room", "round-table"),
    ("St Mary's parish rooms", "church-hall", "circle"),
    ("Meeting room 4", "office-meeting-room", "boardroom"),
    ("The staffroom", "staffroom", "sofas"),
];
const REPLIES: &[&str] = &["yes", "yes", "yes", "maybe", "asked", "no"];

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match arguments.as_slice() {
        [file, "--people", count] => write(Path::new(file), &session(1, number(count))),
        [folder, count] => {
            for file in 0..number(count) {
                // A folder to every thousand, as a repository of drafts would have.
                let folder = Path::new(folder).join(format!("{:03}", file / 1_000));
                std::fs::create_dir_all(&folder).expect("a folder");
                let people = 8 + (file * 7) % 5;
                write(&folder.join(format!("{file:06}.toml")), &session(file, people));
            }
        }
        _ => panic!("sessions FOLDER COUNT, or sessions FILE --people COUNT"),
    }
}

fn number(text: &str) -> usize {
    text.parse().expect("a number")
}

fn write(path: &Path, text: &str) {
    std::fs::write(path, text).expect("a file that can be written");
}

/// Numbers that look random and are not.
struct Dice(u64);

impl Dice {
    fn below(&mut self, bound: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % bound
    }

    fn one<'a, T>(&mut self, of: &'a [T]) -> &'a T {
        &of[self.below(of.len())]
    }
}

fn session(number: usize, people: usize) -> String {
    let mut dice = Dice(number as u64 + 1);
    let (who, main, others) = *dice.one(TRADES);
    let (room, kind, layout) = *dice.one(ROOMS);
    let (day, month) = (1 + dice.below(28), 1 + dice.below(12));
    let lower = who.to_lowercase();
    let mut file = format!(
        "# The first evening of the {lower}.
[session]
title = \"{who}' evening {number}\"
purpose = \"{who} from five places compare how we deal with {main}, and pick two questions to dig into next time.\"
facilitator = \"Rowan\"
second_host = \"Mei\"
greeter = \"Mei\"

[when]
date = 2028-{month:02}-{day:02}
start = 18:30:00
finish = 20:00:00
doors = 18:15:00
timezone = \"Europe/London\"
agreed_with = [\"Priya\", \"Sam\"]

[venue]
name = \"{room}\"
address = \"Lido Road, Newtown\"
find_us = \"Blue door left of the café.\"
kind = \"{kind}\"
layout = \"{layout}\"
capacity = {}
private = true
booked = true
step_free = \"yes\"
accessible_toilet = \"yes\"
hearing = \"quiet\"
notes = \"Soft chairs, door shuts, kettle in the corner.\"

[food]
offered = [\"tea\", \"coffee\", \"sandwiches\"]
who_pays = \"club\"
asked_about_diets = true
diets = {{ vegetarian = 3, halal = 1 }}
covers = [\"vegetarian\", \"halal\"]
alcohol = \"none\"

[access]
asked = true
contact = \"Rowan, at the desk\"
needs = {{ step-free = 1 }}

[[interest]]
name = \"{main}\"
hook = \"Who else lies awake over {main}?\"
",
        people + 6
    );
    for other in others {
        let _ = write!(file, "\n[[interest]]\nname = \"{other}\"\n");
    }
    let name = |person: usize| {
        let (first, last) = (FIRST[person % FIRST.len()], LAST[(person / FIRST.len() + person * 5) % LAST.len()]);
        match person / (FIRST.len() * LAST.len()) {
            0 => format!("{first} {last}"),
            more => format!("{first} {last} {more}"),
        }
    };
    let mut held = vec![];
    for person in 0..people {
        let spoken_to = person % 3 == 0;
        let (club, other) = (dice.below(5 + people / 20), *dice.one(others));
        // Whoever was asked in person comes.
        let reply = if spoken_to { "yes" } else { dice.one(REPLIES) };
        if reply != "no" {
            held.push(other);
        }
        let _ = write!(
            file,
            "\n[[attendee]]\nname = \"{}\"\nrole = \"{}\"\nfrom = \"Club {club}\"\ninterests = [\"{main}\", \"{other}\"]\nrsvp = \"{reply}\"\n",
            name(person),
            if spoken_to { "has done it for years" } else { "began last autumn" },
        );
        if spoken_to {
            file.push_str("why = \"Has a knack with it, and says so plainly\"\nspoken_to = true\n");
        }
        if person % 3 == 1 {
            let _ = writeln!(file, "knows = [\"{}\"]", name(dice.below(person)));
        }
    }
    // A question about what nobody holds would be advised against.
    held.push(main);
    for other in [&main].into_iter().chain(others).filter(|other| held.contains(other)) {
        let _ = write!(
            file,
            "\n[[topic]]\nask = \"What did you do the last time {other} went wrong?\"\nabout = [\"{other}\"]\n"
        );
    }
    // Real drafts are not in order: one in seven has a slip.
    match number % 14 {
        3 => file = file.replace("rsvp = \"maybe\"", "rsvp = \"perhaps\""),
        10 => file = file.replace("[venue]\n", "[venue]\ncapcity = 12\n"),
        _ => {}
    }
    file
}
