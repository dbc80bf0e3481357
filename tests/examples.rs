//! The examples that come with `cop`: those in good order have nothing wrong with them, ten lines are enough, and their plans
//! stay as they are until the file changes.

use chrono::NaiveDate;
use cop::checks;
use cop::finding::Level;
use cop::session;

const TODAY: NaiveDate = NaiveDate::from_ymd_opt(2027, 1, 4).expect("a day of the calendar");

/// The rules that have something to say about a file, at this level.
fn said(file: &str, level: Level) -> Vec<&'static str> {
    let checked = checks::run(&session::read(file.as_bytes()), TODAY, &[]);
    let findings = checked.findings.iter();
    findings.filter(|finding| finding.level == level).map(|finding| finding.rule.id).collect()
}

#[test]
fn a_full_file_in_good_order_has_nothing_wrong_and_hardly_any_advice() {
    for file in [include_str!("../examples/swim-coaches.toml"), include_str!("../examples/ward-pharmacists.toml")] {
        assert_eq!(said(file, Level::Error), [""; 0], "{file}");
        assert_eq!(said(file, Level::Warning), [""; 0], "{file}");
        assert!(said(file, Level::Advice).len() <= 1, "{file}");
    }
}

#[test]
fn ten_lines_get_the_three_warnings_that_the_seed_asks_for() {
    let ten = include_str!("../examples/ten-lines.toml");
    assert_eq!(ten.lines().count(), 10);
    let of_people = ten.replace("expected = 8\n", "");
    let people = ["Ada", "Ben", "Cyn", "Dot", "Eli", "Flo"];
    let people = people.map(|name| format!("[[attendee]]\nname = \"{name}\"\n"));
    let listed = of_people + &people.concat();
    assert_ne!(listed.len(), ten.len(), "the example says how many are expected");
    for (file, advice) in [
        (ten.to_owned(), 5),
        (ten.to_owned() + "kind = \"cafe-private-room\"\n", 5),
        (ten.to_owned() + "[access]\n[food]\n[plan]\n[checks]\n", 5),
        (listed, 6),
    ] {
        assert_eq!(said(&file, Level::Error), [""; 0], "{file}");
        let warnings = ["no-food-or-drink", "nobody-greets", "topics-too-few"];
        let mut found = said(&file, Level::Warning);
        found.sort_unstable();
        assert_eq!(found, warnings, "{file}");
        let found = said(&file, Level::Advice);
        assert!(found.len() <= advice, "{file}\n{found:?}");
    }
}

#[test]
#[expect(clippy::disallowed_methods, reason = "a test writes what it reads")]
fn a_plan_is_the_same_long_before_the_day_and_on_it() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("circle.toml");
    let reasons = "[checks]\nignore = [ { id = \"short-notice\", reason = \"All were told in person\" } ]\n";
    for example in [include_str!("../examples/swim-coaches.toml"), include_str!("../examples/ten-lines.toml")] {
        std::fs::write(&file, example.to_owned() + reasons).expect("a file");
        let plan = |today| {
            let mut cop = std::process::Command::new(env!("CARGO_BIN_EXE_cop"));
            cop.arg("plan").arg(&file).args(["--today", today]);
            let ran = cop.output().expect("cop runs");
            String::from_utf8(ran.stdout).expect("a plan is text")
        };
        let before = plan("2026-11-23");
        assert!(!before.is_empty());
        for today in ["2027-02-10", "2027-02-11", "2027-05-05", "2028-01-01"] {
            assert_eq!(before, plan(today), "{today}");
        }
    }
}

/// As the README says: the plan is three sides, four from about fifteen people on; card and sheet are one.
#[test]
#[cfg(feature = "pdf")]
#[expect(clippy::disallowed_methods, reason = "a test writes what cop reads, and reads what it wrote")]
fn paper_has_the_sides_that_the_readme_says() {
    let folder = tempfile::tempdir().expect("a folder");
    let (file, pdf) = (folder.path().join("session.toml"), folder.path().join("page.pdf"));
    let sides = |people: usize, document: &[&str]| {
        let guest = |n: usize| {
            let (club, next) = (n % 5, (n + 1) % people);
            format!(
                "[[attendee]]\nname = 'Guest{n} Hill'\nfrom = 'Club {club}'\ninterests = ['ropes']\nrsvp = 'yes'\n\
                 knows = ['Guest{next} Hill']\n"
            )
        };
        let start = include_str!("../examples/ten-lines.toml");
        let guests: String = (0..people).map(guest).collect();
        std::fs::write(&file, format!("{start}\n[[interest]]\nname = 'ropes'\n{guests}")).expect("a file");
        let mut cop = std::process::Command::new(env!("CARGO_BIN_EXE_cop"));
        cop.args(document).arg(&file).args(["--today", "2027-01-04", "-o"]).arg(&pdf);
        assert!(cop.output().expect("cop runs").status.success());
        let written = std::fs::read(&pdf).expect("a PDF");
        let page = b"/Type/Page";
        written.windows(page.len() + 1).filter(|at| at.starts_with(page) && at[page.len()] != b's').count()
    };
    assert_eq!([9, 12, 18, 24].map(|people| sides(people, &["plan"])), [3, 3, 4, 4]);
    assert_eq!([9, 24].map(|people| sides(people, &["plan", "--card"])), [1, 1]);
    assert_eq!([9, 24].map(|people| sides(people, &["welcome"])), [1, 1]);
}

/// The README is for people who run sessions: short, with pictures that are there and small, and links that lead somewhere.
#[test]
fn the_readme_is_short_and_whatever_it_points_to_is_there() {
    let readme = include_str!("../README.md");
    let words = readme.split_whitespace().count();
    assert!(words <= 1_800, "{words} words");
    let links = readme.split("](").skip(1).filter_map(|rest| rest.split_once(')'));
    let here: Vec<&str> = links.map(|(link, _)| link).filter(|link| !link.starts_with("https://")).collect();
    assert!(here.len() >= 5, "{here:?}");
    for link in here {
        let size = std::fs::metadata(link).unwrap_or_else(|error| panic!("{link}: {error}")).len();
        assert!(size < 100_000 || !link.ends_with(".png"), "{link}: {size} bytes");
    }
}
