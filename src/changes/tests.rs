//! Two drafts, and what a person would say of them.

use super::{Change, Draft, changes, findings, headline};
use crate::checks;
use crate::session::{self, Key, Kind, Session};
use chrono::NaiveDate;

const TODAY: NaiveDate = NaiveDate::from_ymd_opt(2027, 1, 4).expect("a day of the calendar");
const GOOD: &str = include_str!("../../examples/swim-coaches.toml");

fn compare(old: &str, new: &str) -> Vec<Change> {
    let read = |file: &str| {
        let reading = session::read(file.as_bytes());
        let checked = checks::run(&reading, TODAY, &[]);
        (reading, checked)
    };
    let ((old, before), (new, after)) = (read(old), read(new));
    changes(
        Draft { session: &old.session, private: &before.private },
        Draft { session: &new.session, private: &after.private },
    )
}

#[track_caller]
fn check(old: &str, new: &str, expected: &[&str]) {
    let said: Vec<String> = compare(old, new).iter().map(|change| change.text.plain()).collect();
    assert_eq!(said, expected);
}

#[test]
fn people_join_leave_and_answer() {
    check(
        "[[attendee]]\nname = \"Ana Lima\"\nrsvp = \"yes\"\n[[attendee]]\nname = \"Bo\"\n[[attendee]]\nname = \"Cy\"\nrsvp = \"maybe\"\n[[attendee]]\nname = \"Di\"\n",
        "[[attendee]]\nname = \"Ana Lima\"\nrsvp = \"maybe\"\nknows = [\"Cy\"]\n[[attendee]]\nname = \"Bo Ek\"\nfrom = \"Otters\"\n[[attendee]]\nname = \"Cy\"\nrsvp = \"yes\"\nspoken_to = true\n[[attendee]]\nname = \"Ed\"\n[[attendee]]\nname = \"Flo\"\n[[attendee]]\nname = \"Gus\"\nrsvp = \"no\"\n",
        &[
            "Bo is written as Bo Ek now.",
            "Two joined: Ed and Flo.",
            "One is new on the list, and cannot come: Gus.",
            "One is off the list: Di.",
            "One said yes: Cy.",
            "One moved to maybe: Ana Lima.",
            "Ana Lima knows Cy, it is noted now.",
            "You have spoken to Cy now.",
            "Bo Ek is from Otters.",
        ],
    );
}

#[test]
fn what_is_for_the_host_alone_is_not_told() {
    check(
        "[[attendee]]\nname = \"Ana\"\nwhy = \"Lost her job\"\ntalks = \"little\"\n[[attendee]]\nname = \"Bo\"\n",
        "[access]\nneeds = { hearing = 1 }\n[[attendee]]\nname = \"Ana\"\nwhy = \"New job\"\ntalks = \"a lot\"\nsenior_to = [\"Bo\"]\n[[attendee]]\nname = \"Bo\"\napart_from = [\"Ana\"]\n",
        &[
            "What you noted for yourself of Ana has changed.",
            "What you noted for yourself of Bo has changed.",
            "How many need what has changed.",
        ],
    );
}

#[test]
fn the_day_the_place_and_the_food_change() {
    check(
        "[when]\ndate = 2027-02-11\nstart = 18:30:00\nfinish = 20:00:00\n[venue]\nname = \"The Bell\"\nbooked = true\n[food]\noffered = [\"tea\", \"fruit\"]\ndiets = { vegan = 1, halal = 1 }\n",
        "[when]\ndate = 2027-02-18\nstart = 18:30:00\n[venue]\nname = \"The Swan\"\nbooked = false\ncapacity = 12\n[food]\noffered = [\"soup\", \"tea\"]\ndiets = { vegan = 2 }\n",
        &[
            "It is on Thursday 18 February 2027 now, not on Thursday 11 February 2027.",
            "The finish, 20:00, is open again.",
            "It is at the Swan now, no longer at the Bell.",
            "The room holds 12.",
            "The room is not booked.",
            "There will also be soup.",
            "There will be no fruit any more.",
            "`diets` under [food] now has vegan = 2, which was 1.",
            "`diets` under [food] no longer has halal = 1.",
            "Calendars that have the entry may not take this change while `revision` under [invite] is 0. Make it 1 before \
             you send it again; with --fix, cop diff does that.",
        ],
    );
}

#[test]
fn what_somebody_wrote_is_quoted_and_what_they_chose_is_not() {
    check(
        "[session]\nnext = \"In May\"\n[venue]\nfind_us = \"By the gate\"\ngood_to_know = [\"Bring a torch\"]\n[food]\nalcohol = \"none\"\n",
        "[session]\nnext = \"In June\"\n[venue]\nfind_us = \"By the stile\"\ngood_to_know = [\"No lights\", \"Mud\"]\n[food]\nalcohol = \"available\"\n",
        &[
            "The next time is \"In June\" now, not \"In May\".",
            "The way to find it is \"By the stile\" now, not \"By the gate\".",
            "`good_to_know` under [venue] has \"No lights\" and \"Mud\" now.",
            "`good_to_know` under [venue] no longer has \"Bring a torch\".",
            "`alcohol` under [food] is available now, not none.",
        ],
    );
}

#[test]
fn tables_are_known_by_what_they_say() {
    check(
        "[[topic]]\nask = \"One?\"\nabout = [\"a\"]\n[[topic]]\nask = \"Two?\"\n[[when.option]]\ndate = 2027-02-11\nstart = 18:30:00\nfinish = 20:00:00\ncan = [\"Ana\"]\n[checks]\nignore = [{ id = \"left-out\", reason = \"x\" }]\n",
        "[[topic]]\nask = \"Two?\"\n[[topic]]\nask = \"One?\"\nabout = [\"b\"]\n[[when.option]]\ndate = 2027-02-11\nstart = 18:30:00\nfinish = 20:00:00\ncan = [\"Ana\", \"Bo\"]\n[[when.option]]\ndate = 2027-02-12\nstart = 18:30:00\nfinish = 20:00:00\n",
        &[
            "Of Thursday 11 February 2027, 18:30 to 20:00: `can` has Bo now.",
            "Another possible time is Friday 12 February 2027, 18:30 to 20:00.",
            "Of One?: `about` has b now.",
            "Of One?: `about` no longer has a.",
            "cop is no longer told to ignore left-out.",
        ],
    );
}

#[test]
fn tables_that_say_the_same_are_compared_in_turn() {
    let two =
        "[[topic]]\nask = \"What next?\"\nspark = \"a map\"\n[[topic]]\nask = \"What next?\"\nspark = \"a photo\"\n";
    check(two, two, &[]);
    check(two, "[[topic]]\nask = \"What next?\"\nspark = \"a map\"\n", &["This question is gone: \"What next?\""]);
}

#[test]
fn the_first_sentence_says_what_matters_most() {
    let new = GOOD.replacen("rsvp = \"yes\"", "rsvp = \"maybe\"", 1).replace("capacity = 24", "capacity = 4");
    let checked = |file: &str| checks::run(&session::read(file.as_bytes()), TODAY, &[]);
    let (before, after) = (checked(GOOD), checked(&new));
    let (said, gone) = findings(&before, &after);
    assert_eq!(gone.len(), 0);
    let sentence = headline(&compare(GOOD, &new), &said).unwrap().plain();
    assert!(sentence.starts_with("One moved to maybe; it holds 4, and up to "), "{sentence}");
    assert_eq!(headline(&compare(GOOD, GOOD), &[]), None);
}

#[test]
fn comments_order_and_layout_are_no_change() {
    assert_eq!(compare(GOOD, GOOD), []);
    let shuffled = GOOD.replace("[food]", "# Food.\n[food]").replace("\"tea\", \"coffee\"", "\"coffee\",\n  \"tea\"");
    assert_ne!(shuffled, GOOD);
    assert_eq!(compare(GOOD, &shuffled), []);
}

#[test]
fn what_is_private_is_masked() {
    let old = "[venue]\ncontact = \"Lee, 01632 960124\"\nnotes = \"Ring 01632 960124\"\n[[attendee]]\nname = \"Ana\"\nwhy = \"ana@mail.example\"\n[food]\ndiets = { \"Ana vegan\" = 1 }\n";
    let new = "[venue]\ncontact = \"Kim, 01632 960155\"\n[[attendee]]\nname = \"Ana\"\nwhy = \"ana@post.example\"\n[food]\ndiets = { \"Ana halal\" = 1 }\n[access]\ncontact = \"Jo, 01632 960166\"\n";
    let said: String = compare(old, new).iter().map(|change| change.text.plain() + "\n").collect();
    for secret in ["960", "mail.example", "post.example"] {
        assert!(!said.contains(secret), "{said}");
    }
    assert!(said.contains("`contact` under [venue]") && said.contains("`notes` under [venue]"), "{said}");
}

/// Two values of a kind, as TOML.
fn two(kind: &Kind) -> [String; 2] {
    let words = |one: &str, other: &str| [format!("\"{one}\""), format!("\"{other}\"")];
    match kind {
        Kind::Text | Kind::Anything => words("one", "other"),
        Kind::Number => ["3".to_owned(), "4".to_owned()],
        Kind::Switch => ["true".to_owned(), "false".to_owned()],
        Kind::Date => ["2027-02-11".to_owned(), "2027-02-12".to_owned()],
        Kind::Time => ["18:30:00".to_owned(), "19:00:00".to_owned()],
        Kind::Word(choices) => words(choices[0].word, choices[1].word),
        Kind::Many(kind) => two(kind).map(|value| format!("[{value}]")),
        Kind::Counts => ["{ vegan = 1 }".to_owned(), "{ vegan = 2 }".to_owned()],
        Kind::Words(choices) => [0, 1].map(|at| format!("{{ left-out = \"{}\" }}", choices[at].word)),
        Kind::Table(_) | Kind::Tables(_) => unreachable!("tables are walked"),
    }
}

/// Every key that holds a value, with what stands above it and what a table of its kind cannot do without.
fn keys(header: &str, path: &str, table: &'static [Key], found: &mut Vec<(String, String, &'static Key)>) {
    let needed: String = table.iter().filter(|key| key.needed).map(|key| format!("{} = \"x\"\n", key.name)).collect();
    for key in table {
        let below = if path.is_empty() { key.name.to_owned() } else { format!("{path}.{}", key.name) };
        match key.kind {
            Kind::Table(keys_below) => keys(&format!("[{below}]\n"), &below, keys_below, found),
            Kind::Tables(keys_below) => keys(&format!("[[{below}]]\n"), &below, keys_below, found),
            _ if key.needed => {}
            _ => found.push((format!("{header}{needed}"), below, key)),
        }
    }
}

#[test]
fn no_key_changes_without_a_word() {
    let mut all = vec![];
    keys("", "", Session::keys(), &mut all);
    assert!(all.len() > 60);
    for (above, path, key) in all {
        let [one, other] = two(&key.kind).map(|value| format!("{above}{} = {value}\n", key.name));
        for (old, new) in [(&one, &other), (&above, &one), (&one, &above)] {
            let said = compare(old, new);
            // What identifies a table makes another one of it.
            let other_table = path.starts_with("when.option.");
            let heard = |change: &Change| change.key == path || other_table && change.key == "when.option";
            assert!(said.iter().any(heard), "{path}: {old} -> {new} {said:?}");
            for change in &said {
                let text = change.text.plain();
                assert!(!text.contains("{}") && !text.contains("  "), "{path}: {text}");
                assert!(text.ends_with(['.', '"', '?']), "{path}: {text}");
            }
        }
    }
}

#[test]
fn programs_are_told_in_characters_that_a_terminal_shows() {
    let old = "[session]\nfacilitator = \"Ada\"\n[[attendee]]\nname = \"Bo\"\n";
    let new = "[session]\nfacilitator = \"A\\u202Eda\\u007F\"\n[[attendee]]\nname = \"B\\u200Bo\"\n";
    let changes = compare(old, new);
    let json = super::json(["old\u{1b}.toml", "new\u{202e}.toml"], &changes, [&[], &[]]);
    assert!(json.chars().all(|c| c == '\n' || !crate::text::is_hidden(c)), "{json:?}");
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!(json["new"], "new\u{202e}.toml");
    let said: Vec<_> =
        json["changes"].as_array().unwrap().iter().filter_map(|change| change["text"].as_str()).collect();
    assert!(said.iter().any(|text| text.contains('\u{202e}')), "{said:?}");
}

#[test]
fn what_is_kept_of_another_place_is_asked_about() {
    let old = "[venue]\nname = \"Hut\"\nfind_us = \"Green door.\"\nstep_free = \"yes\"\ncapacity = 9\n";
    let moved = "It is at Barn now, no longer at Hut.";
    check(
        old,
        &old.replace("Hut", "Barn").replace("= 9", "= 20"),
        &[
            moved,
            "The room holds 20 now, not 9.",
            "The place is another one, and `find_us` and `step_free` are as they were: are they still true?",
        ],
    );
    check(
        "[venue]\nname = \"Hut\"\n",
        "[venue]\nname = \"Barn\"\nfind_us = \"Red door.\"\n",
        &[moved, "The way to find it is \"Red door.\"."],
    );
    check(old, &old.replace("= 9", "= 20"), &["The room holds 20 now, not 9."]);
}
