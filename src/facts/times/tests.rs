//! Times still being agreed, as a facilitator would rank them.

use super::{Times, Trouble, times};
use crate::facts::{Facts, Who};
use crate::session;
use chrono::NaiveDate;

const ANA: Who = Who::Person(0);
const TOM: Who = Who::Person(1);
const JO: Who = Who::Person(2);

const GUESTS: &str = r#"
[session]
facilitator = "Rowan"
[[attendee]]
name = "Ana"
interests = ["ropes"]
knows = ["Tom"]
[[attendee]]
name = "Tom"
interests = ["bells"]
[[attendee]]
name = "Jo"
interests = ["bells"]
[[attendee]]
name = "Kit"
[[attendee]]
name = "Lou"
rsvp = "no"
"#;

#[track_caller]
fn ranked(options: &str) -> Times {
    let reading = session::read(format!("{options}{GUESTS}").as_bytes());
    times(&reading.session, &Facts::of(&reading.session).people, NaiveDate::from_ymd_opt(2027, 1, 4))
}

fn order(times: &Times) -> Vec<usize> {
    times.ranked.iter().map(|time| time.option + 1).collect()
}

fn option(date: &str, can: &str, maybe: &str) -> String {
    format!("[[when.option]]\ndate = {date}\nstart = 18:30:00\nfinish = 20:00:00\ncan = [{can}]\nmaybe = [{maybe}]\n")
}

#[test]
fn most_can_come_first_then_most_might() {
    let times = ranked(
        &[
            option("2027-02-11", r#""Ana""#, ""),
            option("2027-02-12", r#""Ana", "Tom""#, ""),
            option("2027-02-13", r#""Tom""#, r#""Jo", "Tom""#),
        ]
        .concat(),
    );
    assert_eq!(order(&times), [2, 3, 1]);
    assert_eq!(times.because, "2 can come, and 1 to the next best.");
    assert_eq!(times.ranked[1].can, [TOM]);
    assert_eq!(times.ranked[1].might, [JO]);
    assert_eq!(times.ranked[1].left_out, [ANA]);
}

#[test]
fn a_lost_interest_and_a_person_left_alone_cost_a_time_its_place() {
    let times = ranked(
        &[
            option("2027-02-11", r#""Tom", "Jo""#, ""),
            option("2027-02-12", r#""Ana", "Jo""#, ""),
            option("2027-02-13", r#""Ana", "Tom""#, ""),
        ]
        .concat(),
    );
    assert_eq!(order(&times), [3, 2, 1]);
    assert_eq!(times.because, "As many can come as to the next best, but then Ana would know nobody.");
    assert_eq!(times.ranked[1].left_alone, [ANA]);
    assert_eq!(times.ranked[2].interests_lost, ["ropes"]);
}

#[test]
fn what_speaks_against_a_time_weighs_more_than_who_can() {
    let all = r#""Ana", "Tom", "Jo""#;
    let times = ranked(
        &[
            "[when]\navoid = [2027-02-13]\n".to_owned(),
            option("2027-02-11", r#""Ana""#, ""),
            option("2027-02-13", all, ""),
            option("2027-01-03", all, ""),
            format!("[[when.option]]\ndate = 2027-02-14\ncan = [{all}]\n"),
            format!("[[when.option]]\ndate = 2027-02-14\nstart = 20:00:00\nfinish = 18:00:00\ncan = [{all}]\n"),
        ]
        .concat(),
    );
    assert_eq!(order(&times), [1, 2, 4, 5, 3]);
    assert_eq!(times.because, "Against the next one: you wrote that this day is to be avoided.");
    let troubles: Vec<_> = times.ranked.iter().map(|time| time.troubles.as_slice()).collect();
    assert_eq!(
        troubles[1..],
        [
            vec![Trouble::ToAvoid],
            vec![Trouble::Incomplete(vec!["start", "finish"])],
            vec![Trouble::Backwards],
            vec![Trouble::Past],
        ]
    );
}

#[test]
fn a_day_already_written_down_holds() {
    let times = ranked(
        &[
            "[when]\ndate = 2027-02-12\n".to_owned(),
            option("2027-02-11", r#""Ana", "Tom""#, ""),
            option("2027-02-12", r#""Ana""#, ""),
        ]
        .concat(),
    );
    assert_eq!(order(&times), [2, 1]);
    assert_eq!(times.because, "Against the next one: you have written down another day.");
}

#[test]
fn hours_already_written_down_hold_for_options_that_say_none() {
    let times = ranked(
        "[when]\nstart = 18:30:00\nfinish = 20:00:00\n[[when.option]]\ndate = 2027-02-11\n[[when.option]]\ndate = 2027-02-11\nstart = 21:00:00\n",
    );
    assert_eq!(times.ranked[0].troubles, []);
    assert_eq!(times.ranked[1].troubles, [Trouble::Backwards, Trouble::OtherThanAgreed("start")]);
}

#[test]
fn an_option_holds_what_is_written_down() {
    let times = ranked("[when]\ndate = 2027-02-11\nstart = 18:30:00\n[[when.option]]\nfinish = 20:00:00\n");
    let time = &times.ranked[0];
    let said = (time.date, time.start, time.finish);
    assert_eq!(format!("{said:?}"), "(Some(2027-02-11), Some(18:30:00), Some(20:00:00))");
    assert_eq!(time.troubles, []);
}

#[test]
fn a_host_who_cannot_come_puts_a_time_back_and_an_overlap_is_only_said() {
    let times = ranked(
        &[
            option("2027-02-11", r#""Ana", "Tom""#, ""),
            option("2027-02-12", r#""Rowan""#, ""),
            option("2027-02-12", r#""Rowan""#, ""),
        ]
        .concat(),
    );
    assert_eq!(order(&times), [2, 3, 1]);
    assert_eq!(times.ranked[0].troubles, [Trouble::Overlaps(2)]);
    assert_eq!(times.ranked[2].troubles, [Trouble::HostAway("Rowan".to_owned())]);
}

#[test]
fn who_is_named_nowhere_is_unheard_and_who_said_no_is_nowhere() {
    let times = ranked(&option("2027-02-11", r#""Ana", "Lou", "Zed""#, ""));
    assert_eq!(times.ranked[0].can, [ANA, Who::Named("Zed".to_owned())]);
    assert_eq!(times.unheard, [1, 2, 3]);
    assert_eq!(times.because, "");
}
