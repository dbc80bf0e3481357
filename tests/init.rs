//! From nothing to a plan: a sign-up sheet, six flags, and the plan knows whom to introduce to whom.

use std::process::{Command, Output};

fn cop(folder: &std::path::Path, args: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_cop")).args(args).current_dir(folder).output().expect("cop runs")
}

#[test]
fn the_zone_of_the_machine_is_offered_where_it_is_a_place() {
    for (machine, offered) in [
        ("Pacific/Auckland", "Pacific/Auckland"),
        (":America/New_York", "America/New_York"),
        ("UTC", "Europe/London"),
        ("Etc/GMT+3", "Europe/London"),
        ("Nowhere/Known", "Europe/London"),
    ] {
        let init = Command::new(env!("CARGO_BIN_EXE_cop")).arg("init").env("TZ", machine).output().expect("cop runs");
        let file = String::from_utf8_lossy(&init.stdout);
        assert!(file.contains(&format!("\n#timezone = \"{offered}\"")), "{machine}\n{file}");
    }
}

#[test]
fn a_sheet_and_six_flags_are_enough_for_a_useful_plan() {
    let folder = tempfile::tempdir().unwrap();
    let sheet = concat!(env!("CARGO_MANIFEST_DIR"), "/examples/people.csv");
    let purpose =
        "Swim coaches compare how they keep nervous beginners coming back, and each takes one thing to try home.";
    let init = [
        "init", "circle.toml", "--from", sheet, "--title", "Swim coaches' circle", "--purpose", purpose, "--date",
        "2027-02-11", "--start", "18:30", "--finish", "20:00", "--venue", "Upstairs at the Lido",
    ];
    assert_eq!(cop(folder.path(), &init).status.code(), Some(0));
    let check = cop(folder.path(), &["check", "circle.toml", "--today", "2027-01-20"]);
    assert_eq!(check.status.code(), Some(0), "{}", String::from_utf8_lossy(&check.stdout));
    let plan = cop(folder.path(), &["plan", "circle.toml", "--today", "2027-01-20"]);
    assert_eq!(plan.status.code(), Some(0));
    let plan = String::from_utf8_lossy(&plan.stdout);
    let words = plan.split_whitespace().collect::<Vec<_>>().join(" ");
    for useful in [
        "Thursday 11 February: start 18:30, finish 20:00",
        "They share nervous beginners (5)",
        "You both care about nervous beginners.",
        "Tariq (may come)",
        "vegan: 1 person",
    ] {
        assert!(words.contains(useful), "{useful}\n{plan}");
    }
}
