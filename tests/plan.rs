//! What holds for every plan, whoever comes.

use cop::documents::{Document, Material, PLAN, Printing};
use cop::facts::{Coming, Facts, People, Seating, Why, with_seating};
use cop::render::{Format, Options, Paper, render};
use cop::session::{self, Session};
use proptest::prelude::*;
use serde_json::Value;
use std::collections::{HashMap, HashSet};
use std::fmt::Write;

const FORMATS: [Format; 3] = [Format::Text, Format::Markdown, Format::Html];

fn planned(session: &Session) -> Document {
    PLAN.make(&Material::of(&Facts::of(session)), Printing::WHOLE)
}

fn print(document: &Document, format: Format) -> String {
    let options = Options { width: 80, paper: Paper::A4, large_print: false };
    render(document, format, options)
}

/// A generated guest: interests, place, reply, whom they know and whom they are kept from, as places in the list.
#[derive(Clone, Debug)]
struct Guest {
    interests: Vec<u8>,
    from: u8,
    rsvp: Option<&'static str>,
    knows: Vec<usize>,
    apart: Vec<usize>,
    introduce: bool,
}

fn guest() -> impl Strategy<Value = Guest> {
    let replies =
        prop_oneof![Just(None), Just(Some("yes")), Just(Some("maybe")), Just(Some("no")), Just(Some("asked"))];
    (
        prop::collection::vec(0..6u8, 0..3),
        0..5u8,
        replies,
        prop::collection::vec(0..60usize, 0..4),
        prop::collection::vec(0..60usize, 0..2),
        prop::bool::weighted(0.9),
    )
        .prop_map(|(interests, from, rsvp, knows, apart, introduce)| Guest {
            interests,
            from,
            rsvp,
            knows,
            apart,
            introduce,
        })
}

fn file(guests: &[Guest]) -> String {
    let mut file = String::from(
        "[session]\ntitle = \"Evening, 7:15 for 7.30\"\npurpose = \"We compare 09:00 starts\"\n\
         [when]\ndate = 2027-02-11\nstart = 18:30:00\nfinish = 20:00:00\ndoors = 18:15:00\n\
         [venue]\nname = \"Hall\"\n[[agenda]]\ntime = \"19:45\"\nitem = \"Notices\"\n",
    );
    for (place, guest) in guests.iter().enumerate() {
        let names = |places: &[usize]| {
            let mut names: Vec<String> =
                places.iter().map(|place| format!("\"Guest{}\"", place % guests.len())).collect();
            names.sort();
            names.dedup();
            names.join(", ")
        };
        let interests: Vec<String> = guest.interests.iter().map(|interest| format!("\"topic {interest}\"")).collect();
        let _ = writeln!(
            file,
            "[[attendee]]\nname = \"Guest{place}\"\nfrom = \"Club {}\"\ninterests = [{}]\nknows = [{}]\napart_from = [{}]\nintroduce = {}",
            guest.from,
            interests.join(", "),
            names(&guest.knows),
            names(&guest.apart),
            guest.introduce,
        );
        if let Some(rsvp) = guest.rsvp {
            let _ = writeln!(file, "rsvp = \"{rsvp}\"");
        }
    }
    file
}

/// Whether two people may be introduced, said again from the design and not from the code: neither said no, both
/// may be introduced, they do not know each other, are not kept apart, and share an interest.
fn may_meet(people: &People, a: usize, b: usize) -> bool {
    let (one, other) = (&people.everyone[a], &people.everyone[b]);
    a != b
        && one.coming != Coming::No
        && other.coming != Coming::No
        && one.introduce
        && other.introduce
        && !one.knows.contains(&b)
        && !one.apart_from.contains(&b)
        && one.interests.iter().any(|interest| other.interests.contains(interest))
}

/// Clock times as they are printed: 18:30.
fn clock_times(text: &str) -> Vec<String> {
    text.split(|c: char| !(c.is_ascii_digit() || c == ':'))
        .filter(|word| word.split_once(':').is_some_and(|(hours, minutes)| !hours.is_empty() && minutes.len() == 2))
        .map(str::to_owned)
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn everybody_with_an_allowed_partner_is_introduced_and_nobody_wrongly(guests in prop::collection::vec(guest(), 2..=60)) {
        let reading = session::read(file(&guests).as_bytes());
        prop_assert!(reading.faults.is_empty(), "{:?}", reading.faults);
        let facts = Facts::of(&reading.session);
        let (people, made) = (&facts.people, facts.introductions());
        let mut introduced = vec![false; people.everyone.len()];
        for pair in &made.pairs {
            prop_assert!(may_meet(people, pair.who, pair.meets), "{pair:?}");
            prop_assert!(!pair.because.is_empty());
            introduced[pair.who] = true;
            introduced[pair.meets] = true;
        }
        for (one, introduced) in introduced.into_iter().enumerate() {
            let could = (0..people.everyone.len()).any(|other| may_meet(people, one, other));
            // Whoever knows others there may be spared a third introduction of a newcomer's.
            let is_spared = made.without.contains(&(one, Why::InGoodCompany));
            prop_assert_eq!(introduced, could && !is_spared, "{}", people.everyone[one].name);
        }
    }
}

proptest! {
    // Everybody is seated in each of these, which takes a while where the compiler does not optimise.
    #![proptest_config(ProptestConfig { cases: 40, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_same_file_gives_the_same_plan_without_a_clock_time_of_its_own(guests in prop::collection::vec(guest(), 2..=60)) {
        let bytes = file(&guests);
        let reading = session::read(bytes.as_bytes());
        let again = session::read(bytes.as_bytes());
        let (document, same) = (planned(&reading.session), planned(&again.session));
        for format in FORMATS {
            let text = print(&document, format);
            prop_assert_eq!(&text, &print(&same, format));
            // Markdown and HTML write a colon in their own way; what is read is the text.
            if format == Format::Text {
                for time in clock_times(&text) {
                    let written = ["18:15", "18:30", "20:00", "7:15", "09:00"];
                    prop_assert!(written.contains(&time.as_str()), "{time} in:\n{text}");
                }
                prop_assert!(text.contains("Notices"), "the agenda's item is kept as a topic");
                prop_assert!(!text.contains("19:45"), "an agenda item loses its time");
            }
        }
    }

    #[test]
    fn programs_read_who_sits_with_whom_and_how_good_that_is(
        guests in prop::collection::vec(guest(), 2..=40),
        away in 0..40usize,
        walk_in in 0..3usize,
    ) {
        let reading = session::read(file(&guests).as_bytes());
        let facts = Facts::of(&reading.session);
        let people = facts.people.clone();
        let coming: Vec<usize> = people.seated().map(|(one, _)| one).collect();
        let away: Vec<usize> = coming.get(away).copied().into_iter().collect();
        let seating = Seating { without: away.clone(), walk_in, ..Seating::default() };
        let json: Value = serde_json::from_str(&with_seating(facts, seating, |facts| facts.json(false))).unwrap();
        prop_assert_eq!(&json["version"], 1);
        let there = coming.len() - away.len() + walk_in;
        let circles = &json["circles"];
        let is_too_few = coming.len() < 3 || there < 3;
        // Of five at most some may be in one conversation, though they are to be apart: nobody else would be left for one.
        let is_apart = people.everyone.iter().any(|one| !one.apart_from.is_empty());
        let is_one = !is_too_few && there <= 5 && is_apart;
        prop_assert!(is_one || circles.is_null() == is_too_few);
        let mut met: HashMap<(&str, &str), u64> = HashMap::new();
        for round in circles["rounds"].as_array().into_iter().flatten() {
            let mut seated = HashSet::new();
            for table in round["tables"].as_array().unwrap() {
                let names: Vec<&str> = table.as_array().unwrap().iter().map(|name| name.as_str().unwrap()).collect();
                for (at, name) in names.iter().enumerate() {
                    prop_assert!(seated.insert(*name), "{name} has two seats");
                    for other in &names[at + 1..] {
                        *met.entry((*name.min(other), *name.max(other))).or_default() += 1;
                    }
                }
            }
            prop_assert_eq!(seated.len(), there);
            for one in &away {
                prop_assert!(!seated.contains(people.everyone[*one].name.as_str()));
            }
        }
        if !circles.is_null() {
            let repeats: u64 = met.values().map(|times| times - 1).sum();
            prop_assert_eq!(circles["repeats"].as_u64(), Some(repeats));
            prop_assert!(circles["lower_bound"].as_u64() <= Some(repeats));
            prop_assert_eq!(circles["apart_held"].as_bool(), Some(true));
        }
        let introduced = json["introductions"].as_array().unwrap();
        prop_assert!(introduced.iter().all(|pair| !pair["because"].as_array().unwrap().is_empty()));
    }
}

#[test]
fn no_plan_of_an_example_has_a_clock_time_but_doors_start_and_finish() {
    let mut examples = 0;
    for entry in std::fs::read_dir("examples").unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_none_or(|ending| ending != "toml") {
            continue;
        }
        examples += 1;
        let text = std::io::read_to_string(std::fs::File::open(&path).unwrap()).unwrap();
        let session = session::read(text.as_bytes()).session;
        let allowed: Vec<String> = [&session.when.doors, &session.when.start, &session.when.finish]
            .into_iter()
            .filter_map(|at| at.copied().map(|at| at.format("%H:%M").to_string()))
            .collect();
        for time in clock_times(&print(&planned(&session), Format::Text)) {
            assert!(allowed.contains(&time), "{time} in the plan of {}", path.display());
        }
    }
    assert!(examples >= 3);
}

#[test]
fn tables_for_more_than_a_gathering_are_counted_and_not_listed() {
    let line = |expected: u32| {
        let file = format!("[session]\nexpected = {expected}\n");
        let plan = print(&planned(&session::read(file.as_bytes()).session), Format::Markdown);
        plan.lines().find(|line| line.starts_with("You expect")).map(str::to_owned).unwrap_or_default()
    };
    assert_eq!(line(11), "You expect 11, and you. Small tables for 11: 4, 4, 3.");
    assert_eq!(
        line(u32::MAX),
        "You expect 4294967295, and you. Small tables for 4294967295: 1073741824 of about four."
    );
}

#[test]
fn the_readme_shows_the_ten_lines_as_they_are() {
    let read = |path: &str| std::io::read_to_string(std::fs::File::open(path).unwrap()).unwrap();
    assert!(read("README.md").contains(&read("examples/ten-lines.toml")));
}
