//! One evening, told by many: for every fact, the plan, the card, the sheet, the invitation, the JSON and the checks say
//! the same, whoever comes.

use chrono::NaiveDate;
use cop::checks;
use cop::documents::{CARD, MESSAGE, Material, PLAN, Printing, Template, WELCOME};
use cop::facts::Facts;
use cop::render::{Format, Options, Paper, render};
use cop::session;
use proptest::prelude::*;
use serde_json::Value;
use std::collections::BTreeSet;

const TODAY: NaiveDate = NaiveDate::from_ymd_opt(2027, 1, 4).expect("a day of the calendar");

/// Somebody on the list. Names are one word each, but for two Gareths; relations are places in the list.
#[derive(Clone, Debug)]
struct Guest {
    interests: Vec<u8>,
    from: u8,
    rsvp: Option<&'static str>,
    spoken_to: bool,
    knows: Option<Vec<usize>>,
    apart: Vec<usize>,
    senior_to: Vec<usize>,
}

/// What else a file may say. Hosts are places in the list, or somebody who is not on it.
#[derive(Clone, Debug)]
struct Evening {
    guests: Vec<Guest>,
    hosts: [Option<usize>; 3],
    layout: Option<&'static str>,
    step_free: Option<&'static str>,
    need: Option<&'static str>,
    offered: &'static [&'static str],
    diets: bool,
    topics: usize,
    items: usize,
}

/// Somebody who hosts and is not on the list.
const OUTSIDE: usize = 99;
const ITEMS: &[&str] = &["Arrival and tea", "How the rota works in August", "Update from the committee", "AOB"];

fn guest() -> impl Strategy<Value = Guest> {
    let rsvp = prop_oneof![Just(None), Just(Some("yes")), Just(Some("yes")), Just(Some("maybe")), Just(Some("no"))];
    let some = |most: usize| prop::collection::vec(0..60usize, 0..=most);
    (
        prop::collection::vec(0..4u8, 0..3),
        0..4u8,
        rsvp,
        any::<bool>(),
        prop::option::weighted(0.6, some(3)),
        prop_oneof![4 => Just(vec![]), 1 => some(1)],
        prop_oneof![8 => Just(vec![]), 1 => some(20)],
    )
        .prop_map(|(interests, from, rsvp, spoken_to, knows, apart, senior_to)| Guest {
            interests,
            from,
            rsvp,
            spoken_to,
            knows,
            apart,
            senior_to,
        })
}

fn evening() -> impl Strategy<Value = Evening> {
    let host = || prop::option::of(prop_oneof![2 => 0..60usize, 1 => Just(OUTSIDE)]);
    let people = prop_oneof![3 => prop::collection::vec(guest(), 2..=14), 1 => prop::collection::vec(guest(), 15..=60)];
    (
        people,
        [host(), host(), host()],
        prop::option::of(prop::sample::select(vec!["circle", "cafe-tables", "boardroom"])),
        prop::option::of(prop::sample::select(vec!["yes", "no", "unknown"])),
        prop::option::of(prop::sample::select(vec!["step-free", "wheelchair", "hearing", "a chair with arms"])),
        prop::sample::select(vec![&[][..], &["tea"][..], &["tea", "sandwiches"][..]]),
        any::<bool>(),
        (0..4usize, 0..=ITEMS.len()),
    )
        .prop_map(|(guests, hosts, layout, step_free, need, offered, diets, (topics, items))| Evening {
            guests,
            hosts,
            layout,
            step_free,
            need,
            offered,
            diets,
            topics,
            items,
        })
}

impl Evening {
    fn name(&self, place: usize) -> String {
        match place % self.guests.len() {
            _ if place == OUTSIDE => "Zoe".to_owned(),
            0 => "Gareth Price".to_owned(),
            1 => "Gareth Bowen".to_owned(),
            place => format!("Guest{place}"),
        }
    }

    /// Facilitator, second host and greeter, but for one who has said no.
    fn hosting(&self) -> [Option<usize>; 3] {
        let is_away = |host: usize| host != OUTSIDE && self.guests[host % self.guests.len()].rsvp == Some("no");
        self.hosts.map(|host| host.filter(|host| !is_away(*host)))
    }

    fn is_host(&self, place: usize) -> bool {
        self.hosting().iter().flatten().any(|host| self.name(*host) == self.name(place))
    }

    fn names(&self, places: &[usize]) -> String {
        let names: BTreeSet<String> = places.iter().map(|place| self.name(*place)).collect();
        list(names.iter().map(String::as_str))
    }

    fn file(&self) -> String {
        let mut file =
            String::from("[session]\ntitle = \"The long evening\"\npurpose = \"Ringers compare how they teach.\"\n");
        for (key, host) in ["facilitator", "second_host", "greeter"].iter().zip(self.hosts) {
            file += &host.map(|host| format!("{key} = \"{}\"\n", self.name(host))).unwrap_or_default();
        }
        file +=
            "[when]\ndate = 2027-02-11\nstart = 18:30:00\nfinish = 20:00:00\n[venue]\nname = \"Hall\"\nbooked = true\n";
        let key = |key: &str, word: Option<&str>| word.map(|word| format!("{key} = \"{word}\"\n")).unwrap_or_default();
        file += &(key("layout", self.layout) + &key("step_free", self.step_free));
        file += &format!("[food]\noffered = [{}]\n", list(self.offered.iter().copied()));
        file += if self.diets { "diets = { vegan = 1 }\n" } else { "" };
        file += &self.need.map(|need| format!("[access]\nneeds = {{ \"{need}\" = 1 }}\n")).unwrap_or_default();
        for topic in 0..self.topics {
            file += &format!("[[topic]]\nask = \"What of number {topic}?\"\nabout = [\"interest {topic}\"]\n");
        }
        for item in &ITEMS[..self.items] {
            file += &format!("[[agenda]]\nitem = \"{item}\"\n");
        }
        for (place, guest) in self.guests.iter().enumerate() {
            let interests: Vec<String> =
                guest.interests.iter().map(|interest| format!("interest {interest}")).collect();
            file += &format!("[[attendee]]\nname = \"{}\"\nfrom = \"Tower {}\"\n", self.name(place), guest.from);
            file += &format!("interests = [{}]\n", list(interests.iter().map(String::as_str)));
            file += &key("rsvp", guest.rsvp);
            file += &format!("spoken_to = {}\n", guest.spoken_to);
            file += &guest.knows.as_ref().map(|knows| format!("knows = [{}]\n", self.names(knows))).unwrap_or_default();
            file += &format!(
                "apart_from = [{}]\nsenior_to = [{}]\n",
                self.names(&guest.apart),
                self.names(&guest.senior_to)
            );
        }
        file
    }
}

fn list<'w>(words: impl Iterator<Item = &'w str>) -> String {
    words.map(|word| format!("\"{word}\"")).collect::<Vec<_>>().join(", ")
}

/// All that is said of one evening, each page a line a paragraph.
struct Told {
    plan: String,
    card: String,
    sheet: String,
    message: String,
    json: Value,
    findings: Vec<(&'static str, String)>,
}

fn told(file: &str) -> Told {
    let reading = session::read(file.as_bytes());
    let findings = checks::run(&reading, TODAY, &[]).findings;
    let facts = Facts::of(&reading.session);
    let page = |template: &Template| {
        let options = Options { width: 10_000, paper: Paper::A4, large_print: false };
        unwrapped(&render(&template.make(&Material::of(&facts), Printing::WHOLE), Format::Text, options))
    };
    Told {
        plan: page(&PLAN),
        card: page(&CARD),
        sheet: page(&WELCOME),
        message: page(&MESSAGE),
        json: serde_json::from_str(&facts.json(false)).expect("JSON"),
        findings: findings.into_iter().map(|finding| (finding.rule.id, finding.message)).collect(),
    }
}

/// A page with each paragraph and each entry of a list on a line of its own.
fn unwrapped(page: &str) -> String {
    let mut whole = String::new();
    for line in page.lines() {
        let words = line.trim_start();
        let begins = words.is_empty()
            || words.starts_with(['-', '['])
            || words.contains(": introduce to")
            || words.contains(" knows ");
        let goes_on = !begins && !whole.is_empty() && !whole.ends_with('\n');
        whole += if goes_on { " " } else { "\n" };
        whole += if goes_on { words } else { line };
        whole += if words.is_empty() { "\n" } else { "" };
    }
    whole
}

impl Told {
    /// What stands between two pieces of one line of the plan.
    fn between(&self, before: &str, after: &str) -> Option<&str> {
        self.plan.lines().find_map(|line| line.split_once(before)?.1.split_once(after).map(|(words, _)| words))
    }

    /// The lines under a heading of the plan, as far as the next heading.
    fn under(&self, heading: &str) -> Vec<&str> {
        let lines = self.plan.lines().skip_while(|line| *line != heading).skip(1);
        lines.take_while(|line| line.is_empty() || line.starts_with(' ')).map(str::trim).collect()
    }

    fn finds(&self, rule: &str) -> bool {
        self.findings.iter().any(|(id, _)| *id == rule)
    }
}

fn number(words: Option<&str>) -> Option<u64> {
    words.and_then(|words| words.trim().parse().ok())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 40, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn one_number_of_tables_and_of_places(evening in evening()) {
        let file = evening.file();
        let told = told(&file);
        let gathering = &told.json["gathering"];
        let (tables, seated) = (gathering["tables"].as_u64().unwrap(), gathering["seated"].as_u64().unwrap());
        // The top of the plan, the room, the seats and "twice as many".
        let sizes: Vec<u64> = gathering["sizes"].as_array().unwrap().iter().filter_map(Value::as_u64).collect();
        prop_assert_eq!(sizes.iter().sum::<u64>(), seated, "{}", file);
        if let Some(rounds) = told.json["circles"]["rounds"].as_array() {
            for round in rounds {
                let round: Vec<usize> = round["tables"].as_array().unwrap().iter().map(|table| table.as_array().unwrap().len()).collect();
                prop_assert_eq!(round.len() as u64, tables, "{}", file);
                prop_assert_eq!(round.iter().sum::<usize>() as u64, seated, "{}", file);
                prop_assert!(seated < 6 || round.iter().all(|table| *table > 2) || told.plan.contains("would be at a larger table"), "{}", file);
            }
        }
        // One conversation has neither seats nor sizes; where seats are named, they are as many as the sizes say.
        let seats = told.under("Seats to begin with");
        let seats: Vec<u64> = seats.iter().filter_map(|line| line.split_once(": ")).map(|(_, names)| names.split(", ").filter(|name| !name.starts_with("and ")).count() as u64).collect();
        let is_named = told.json["circles"]["rounds"].as_array().is_some();
        prop_assert_eq!(!seats.is_empty(), is_named && tables > 1, "{}\n{}", file, told.plan);
        if !seats.is_empty() {
            let mut seats = seats;
            seats.sort_unstable_by(|a, b| b.cmp(a));
            prop_assert_eq!(&seats, &sizes, "{}\n{}", file, told.plan);
        }
        let at_the_top = told.plan.lines().find_map(|line| line.split_once("s for ")).filter(|(before, _)| before.contains("Small "));
        prop_assert_eq!(at_the_top.is_some(), tables > 1 && !is_named, "{}\n{}", file, told.plan);
        if let Some((_, sizes_said)) = at_the_top {
            let said: Vec<u64> = sizes_said.split_once(": ").unwrap().1.trim_end_matches('.').split(", ").filter_map(|size| size.parse().ok()).collect();
            prop_assert_eq!(&said, &sizes, "{}", file);
        }
        if seated > 0 {
            prop_assert_eq!(number(told.between("- ", " people: ")), Some(2 * seated), "{}\n{}", file, told.plan);
        }
        prop_assert_eq!(told.sheet.contains("all of us together"), tables == 1, "{}", file);
        // Chairs, cups and people.
        let places = gathering["places"].as_u64().unwrap();
        prop_assert_eq!(told.plan.lines().find_map(|line| number(line.split_once(" cups").map(|(n, _)| n))), Some(places), "{}", file);
        if let (Some(out), Some(near)) = (number(told.between("Put out ", " chair")), number(told.between(" and keep ", " within reach"))) {
            prop_assert_eq!(out + near, places, "{}", file);
        }
        let named = told.json["hosts"].as_array().unwrap().len() as u64;
        let hosts = named + u64::from(evening.hosting()[0].is_none());
        let coming = evening.guests.iter().enumerate();
        let hosting: BTreeSet<String> = evening.hosting().iter().flatten().map(|host| evening.name(*host)).collect();
        let guests = coming.filter(|(place, guest)| guest.rsvp != Some("no") && !hosting.contains(&evening.name(*place))).count() as u64;
        prop_assert_eq!(places, guests + hosts, "{}", file);
    }

    #[test]
    fn hosts_are_decided_once(evening in evening()) {
        let file = evening.file();
        let told = told(&file);
        let hosts: BTreeSet<&str> = told.json["hosts"].as_array().unwrap().iter().filter_map(Value::as_str).collect();
        let expected: BTreeSet<String> = evening.hosting().iter().flatten().map(|host| evening.name(*host)).collect();
        prop_assert_eq!(&hosts, &expected.iter().map(String::as_str).collect(), "{}", file);
        let pairs = told.json["introductions"].as_array().unwrap().iter();
        for pair in pairs.chain(told.json["not_introduced"].as_array().unwrap()) {
            for who in ["who", "meets"] {
                prop_assert!(pair[who].as_str().is_none_or(|name| !hosts.contains(name)), "{pair}\n{file}");
            }
        }
        // Whoever says hello sits nowhere.
        let greeter = evening.hosting()[2].map(|host| evening.name(host));
        let seats = told.json["circles"].to_string();
        prop_assert!(greeter.is_none_or(|greeter| !seats.contains(&format!("\"{greeter}\""))), "{}", file);
        // A second host is asked for by both or by neither, unless somebody for the door is asked for first.
        let asked = told.plan.contains("Find a second host");
        let is_away = told.findings.iter().any(|(_, message)| message.ends_with("hosts, and has said no"));
        prop_assert!(asked == told.finds("no-second-host") || told.finds("nobody-greets") || is_away, "{}", file);
        // Whoever greets and has said no is told of as that, and somebody asked for all the same.
        let greeting = told.plan.contains("Ask somebody to say hello");
        prop_assert_eq!(greeting, evening.hosting()[2].is_none(), "{}", file);
        prop_assert_eq!(told.finds("nobody-greets"), evening.hosts[2].is_none(), "{}", file);
    }

    #[test]
    fn names_are_the_same_everywhere(evening in evening()) {
        let file = evening.file();
        let told = told(&file);
        let coming: BTreeSet<&str> = told.under("Who is coming").into_iter().filter_map(|line| line.strip_prefix("- ")).map(|line| line.split([':', ',', '(']).next().unwrap_or(line).trim()).collect();
        // Where both Gareths come, nobody is simply called so.
        let gareths = coming.iter().filter(|name| name.starts_with("Gareth")).count();
        let said = |page: &str| page.split(|c: char| !c.is_alphanumeric() && c != ' ').any(|part| part.trim().ends_with("Gareth") || part.contains("Gareth and"));
        let is_host = |place: usize| evening.is_host(place);
        if gareths == 2 || gareths == 1 && is_host(0) != is_host(1) && evening.guests[..2].iter().all(|one| one.rsvp != Some("no")) {
            for page in [&told.plan, &told.card, &told.sheet, &told.message] {
                prop_assert!(!said(page), "{file}\n{page}");
            }
        }
        let map = told.under("People map").into_iter().filter_map(|line| line.split_once([':', ' '])).map(|(name, _)| name);
        for name in map.filter(|name| name.starts_with("Guest")) {
            prop_assert!(coming.contains(name), "{name}\n{file}");
        }
    }

    #[test]
    fn what_is_open_is_open_for_all(evening in evening()) {
        let file = evening.file();
        let told = told(&file);
        let steps = told.plan.contains("There are steps, and somebody cannot use them");
        let blocked = told.findings.iter().any(|(_, message)| message.contains("cannot use them"));
        prop_assert_eq!(steps, blocked, "{}", file);
        prop_assert!(evening.need == Some("a chair with arms") || !told.plan.contains("a need that you know about"), "{}", file);
        let diets = told.plan.contains("Ask everybody what they can eat");
        prop_assert!(diets == told.finds("diets-not-asked") || told.finds("hungry"), "{}", file);
        let ideas = told.plan.contains(" to bring along");
        prop_assert_eq!(ideas, told.finds("topics-too-few"), "{}", file);
        let only = told.plan.contains("is the only one who is not from");
        prop_assert!(!only || told.finds("lone-newcomer") || told.finds("nobody-new"), "{}\n{}", file, told.plan);
        // The one who is found to be new is the one who is looked after, by name.
        if let Some((_, message)) = told.findings.iter().find(|(rule, _)| *rule == "lone-newcomer") {
            let cared = told.under("Whom to look after");
            let mut new = cared.iter().filter_map(|line| line.strip_prefix("- ")?.split_once(" is the only one who is not from").or(line.strip_prefix("- ")?.split_once(" knows nobody.")));
            prop_assert!(new.any(|(name, _)| message.contains(name.trim())), "{message}\n{}\n{}", file, told.plan);
        }
        for item in ["Arrival and tea", "AOB", "Update from the committee"] {
            prop_assert!(!told.plan.contains(item), "{}", file);
        }
        prop_assert_eq!(evening.items > 2, told.finds("front-led"), "{}", file);
    }

    #[test]
    fn nothing_is_made_of_what_is_not_noted_and_nobody_is_brought_together_who_is_apart(evening in evening()) {
        let file = evening.file();
        let told = told(&file);
        let there: Vec<usize> = (0..evening.guests.len()).filter(|place| evening.guests[*place].rsvp != Some("no") || evening.is_host(*place)).collect();
        let knows = |place: usize| evening.guests[place].knows.is_some() || evening.guests.iter().any(|one| one.knows.iter().flatten().any(|other| other % evening.guests.len() == place));
        let noted = there.iter().filter(|place| knows(**place)).count();
        prop_assert!(noted * 2 > there.len() || !told.plan.contains("knows nobody"), "{file}\n{}", told.plan);
        let blank: Vec<String> = there.iter().filter(|place| evening.guests[**place].interests.is_empty()).map(|place| evening.name(*place)).collect();
        let unlike = told.plan.lines().filter(|line| line.contains("nothing listed in common"));
        for line in unlike {
            prop_assert!(blank.iter().all(|name| !line.split(|c: char| !c.is_alphanumeric()).any(|word| word == name)), "{line}\n{file}");
        }
        let apart = |a: &str, b: &str| (0..evening.guests.len()).any(|one| evening.guests[one].apart.iter().any(|other| {
            let pair = [evening.name(one), evening.name(*other)];
            pair == [a, b] || pair == [b, a]
        }) && a != b);
        for topic in told.json["topics"]["lead"].as_array().unwrap() {
            let reached: Vec<&str> = topic["reaches"].as_array().unwrap().iter().filter_map(Value::as_str).collect();
            prop_assert!(reached.len() != 2 || !apart(reached[0], reached[1]), "{topic}\n{file}");
        }
        for pair in told.json["introductions"].as_array().unwrap() {
            prop_assert!(!apart(pair["who"].as_str().unwrap(), pair["meets"].as_str().unwrap()), "{pair}\n{file}");
        }
        // Whoever is senior to somebody there is given no table by us, and no help with the hellos.
        let helpers: String = told.plan.lines().filter(|line| line.contains(" to host ")).collect();
        for (place, guest) in evening.guests.iter().enumerate() {
            let is_senior = guest.senior_to.iter().any(|junior| {
                let junior = junior % evening.guests.len();
                junior != place && there.contains(&junior)
            });
            let name = evening.name(place);
            prop_assert!(!is_senior || !helpers.split(|c: char| !c.is_alphanumeric()).any(|word| word == name), "{name}: {helpers}\n{file}");
        }
    }
}
