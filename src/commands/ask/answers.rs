//! What somebody types in answer to a question, as people write it: a day, a time, a kind of place, a list.

use crate::session::{self, Kind, Session, nearest, squeezed, word_for};
use crate::signups::without_company;
use crate::starter::Guest;
use crate::text;
use crate::words::is_to_come;
use chrono::{Datelike, NaiveDate, NaiveTime, Weekday};
use std::path::Path;

/// Whether an answer names a file, or what would be one.
pub(super) fn is_a_sheet(answer: &str) -> bool {
    let ending = Path::new(answer).extension().map(|ending| ending.to_string_lossy().to_lowercase());
    let named = ending.is_some_and(|ending| {
        matches!(ending.as_str(), "csv" | "tsv" | "txt" | "xlsx" | "xls" | "xlsm" | "xlsb" | "ods")
    });
    named || Path::new(answer).is_file()
}

/// The parts of an answer that lists several.
pub(super) fn listed(answer: &str) -> Vec<String> {
    answer.split([',', ';']).map(str::trim).filter(|part| !part.is_empty()).map(str::to_owned).collect()
}

/// The people in an answer that lists them, each with how many they bring along; what is wrong with it where it says how
/// many they are.
pub(super) fn people(answer: &str) -> Result<Vec<Guest>, String> {
    /// A word that no name begins with: how many, or that nobody knows.
    const NO_NAMES: &[&str] = &[
        "a", "about", "all", "approx", "around", "everybody", "everyone", "few", "five", "four", "many", "maybe", "me",
        "more", "myself", "nine", "no", "nobody", "not", "roughly", "seven", "several", "six", "some", "ten", "three",
        "twelve", "two", "twenty", "unknown", "us", "we",
    ];
    /// What somebody is to somebody stands before no name: "my sister Lea".
    const WHOSE: &[&str] = &["her", "his", "my", "our", "their"];
    /// Words that say whether somebody comes.
    const REPLIES: &[&str] =
        &["can't", "can’t", "cannot", "cant", "come", "comes", "coming", "isn't", "maybe", "not", "won't"];
    let is_one_of =
        |word: Option<&str>, list: &[&str]| word.is_some_and(|word| list.contains(&word.to_lowercase().as_str()));
    let people: Vec<Guest> = match answer.contains(';') {
        // "Smith, John; Doe, Ann": which of the two is the surname is known by the comma wherever the file is read.
        true => answer.split(';').map(|name| guest(name.trim(), 0)).filter(|guest| !guest.name.is_empty()).collect(),
        false => listed(answer).iter().flat_map(|part| with_company(part)).collect(),
    };
    for Guest { name, .. } in &people {
        let mut words = name.split_whitespace();
        if name.split(' ').skip(1).any(|word| is_one_of(Some(word), REPLIES)) {
            return Err(format!(
                "\"{name}\" says more than a name: names alone here, and who comes in the file afterwards"
            ));
        }
        let first = words.next();
        if is_one_of(first, NO_NAMES) || name.contains(|c: char| c.is_ascii_digit()) || is_to_come(name) {
            return Err(format!("\"{name}\" is no name: write how many in figures, such as 8, or their names"));
        }
        if let (true, Some(last)) = (is_one_of(first, WHOSE), words.next_back()) {
            let remark = name[..name.len() - last.len()].trim_end();
            return Err(match last.starts_with(char::is_uppercase) {
                true => format!("\"{remark}\" is no part of a name: write {last}, or {last} ({remark})"),
                false => format!("\"{name}\" is no name: write how many in figures, such as 8, or their names"),
            });
        }
    }
    Ok(people)
}

fn guest(name: &str, brings: u32) -> Guest {
    Guest { name: name.to_owned(), brings, ..Guest::default() }
}

/// Those whom a part of the answer names: "Ana and Tom", and "Ana +1", who is one and brings one.
fn with_company(part: &str) -> Vec<Guest> {
    let (end, brings) = without_company(part);
    let names = part[..end].replace(" and ", "&");
    let mut people: Vec<Guest> =
        names.split('&').map(str::trim).filter(|name| !name.is_empty()).map(|name| guest(name, 0)).collect();
    if let Some(last) = people.last_mut() {
        last.brings = brings;
    }
    people
}

/// The kinds of place, as the format has them.
pub(super) fn kinds() -> Vec<&'static str> {
    let find = |keys: &'static [session::Key], name| keys.iter().find(move |key| key.name == name).map(|key| &key.kind);
    let venue = match find(Session::keys(), "venue") {
        Some(Kind::Table(keys)) => find(keys, "kind"),
        _ => None,
    };
    match venue {
        Some(Kind::Word(words)) => words.iter().map(|choice| choice.word).collect(),
        _ => vec![],
    }
}

/// A kind of place, by its number among [`kinds`] or its word.
pub(super) fn kind(answer: &str) -> Result<&'static str, String> {
    let kinds = kinds();
    let by_number = answer.parse::<usize>().ok().and_then(|number| kinds.get(number.checked_sub(1)?).copied());
    let by_word = || kinds.iter().copied().find(|kind| squeezed(kind) == squeezed(answer));
    by_number.or_else(by_word).ok_or_else(|| {
        let last = kinds.len();
        // What is only near may be another word: cake is no café.
        match word_for("kind", answer).or_else(|| nearest(answer, kinds.iter().copied())) {
            Some(meant) => format!("did you mean \"{meant}\"? Write it so, or a number from 1 to {last}"),
            None => format!("that is none of the kinds; write a number from 1 to {last}, or \"other\""),
        }
    })
}

/// A day as people write one; the next of that name where the year is left out.
pub(super) fn day(answer: &str, today: NaiveDate) -> Result<NaiveDate, String> {
    let plain = answer.replace([',', '.'], " ");
    let named = plain.split_whitespace().find_map(text::weekday);
    let agrees = |day: NaiveDate| match named.filter(|named| *named != day.weekday()) {
        None => Ok(day),
        Some(named) => Err(which_is_right(day, named)),
    };
    let words: Vec<&str> =
        plain.split_whitespace().filter(|word| text::weekday(word).is_none() && *word != "of").collect();
    let figures =
        |word: &str| ["st", "nd", "rd", "th"].iter().find_map(|end| word.strip_suffix(end)).unwrap_or(word).to_owned();
    let words: Vec<String> = words
        .into_iter()
        .map(|word| if word.starts_with(|c: char| c.is_ascii_digit()) { figures(word) } else { word.to_owned() })
        .collect();
    let written = words.join(" ");
    let forms = ["%Y-%m-%d", "%d %B %Y", "%B %d %Y", "%d/%m/%Y", "%d-%m-%Y"];
    if let Some(day) =
        forms.iter().find_map(|form| NaiveDate::parse_from_str(&written, form).ok()).filter(|day| day.year() > 1000)
    {
        return agrees(day);
    }
    let in_year = |year: i32| {
        forms[1..4].iter().find_map(|form| {
            let sign = if form.contains('/') { "/" } else { " " };
            NaiveDate::parse_from_str(&format!("{written}{sign}{year}"), form).ok()
        })
    };
    let next = (today.year()..today.year() + 8).filter_map(in_year).find(|day| *day >= today);
    next.ok_or_else(|| "that is no day cop can read; write it as 11 March 2027, or 2027-03-11".to_owned())
        .and_then(agrees)
}

/// What to ask where the day of the week is another one than the date has.
fn which_is_right(date: NaiveDate, said: Weekday) -> String {
    let (written, day) = (date.format("%-d %B %Y"), text::day(date));
    let there = text::in_full(date.weekday());
    match text::nearest_on(date, said) {
        Some(other) => format!("{written} is a {there}; which is right, {day} or {}", text::day(other)),
        None => format!("{written} is a {there}"),
    }
}

/// A time of day as people write one: "18:30", "6.30pm", "half past six pm". One that may be in the morning or in the
/// evening is the one soon `after` another, and is asked about where there is none.
pub(super) fn time(answer: &str, after: Option<NaiveTime>) -> Result<NaiveTime, String> {
    /// Whoever begins at 12.30 and ends at 1.30 does not mean half past one at night, in hours. Judgement.
    const SOON: i64 = 6;

    let plain = answer.to_lowercase().replace("p.m.", "pm").replace("a.m.", "am");
    let plain = plain.strip_prefix("at ").or_else(|| plain.strip_prefix("from ")).unwrap_or(&plain);
    let (clock, half) = match (plain.strip_suffix("pm"), plain.strip_suffix("am")) {
        (Some(clock), _) => (clock.trim(), Some(12)),
        (_, Some(clock)) => (clock.trim(), Some(0)),
        _ => (plain.trim(), None),
    };
    let none = || "write hours and minutes, as 18:30 or 6.30pm".to_owned();
    let Clock { hour, minute, sure } = in_words(clock).or_else(|| in_figures(clock)).ok_or_else(none)?;
    if half.is_some() && !(1..=12).contains(&hour) {
        return Err(none());
    }
    if half.is_none() && !sure && (1..=12).contains(&hour) {
        let either = [0, 12].map(|half| NaiveTime::from_hms_opt(hour % 12 + half, minute, 0));
        let is_soon = |time: &NaiveTime| {
            after.is_some_and(|start| *time > start && *time - start <= chrono::TimeDelta::hours(SOON))
        };
        if let Some(time) = either.into_iter().flatten().find(is_soon) {
            return Ok(time);
        }
        let either = format!("{hour}.{minute:02}");
        return Err(format!("that may be in the morning or in the evening: write {either}am or {either}pm"));
    }
    let hour = half.map_or(hour, |half| hour % 12 + half);
    NaiveTime::from_hms_opt(hour, minute, 0).ok_or_else(none)
}

/// The two times of an answer that says from when to when: "8 pm till half past nine". Whether they are times is for
/// [`time`] to say.
pub(super) fn from_to(answer: &str) -> Option<(&str, &str)> {
    const BETWEEN: &[&str] = &[" till ", " until ", " to ", " - ", " – ", "–"];
    // "Quarter to eight" is one time.
    let parts = BETWEEN.iter().find_map(|between| {
        let at = answer.match_indices(between).map(|(at, _)| at).find(|at| !answer[..*at].ends_with("quarter"))?;
        Some((answer[..at].trim(), answer[at + between.len()..].trim()))
    });
    parts.filter(|(from, to)| !from.is_empty() && !to.is_empty())
}

/// What a clock shows, and whether its hour is one of 24 for sure.
struct Clock {
    hour: u32,
    minute: u32,
    sure: bool,
}

/// "18:30", "18h30", "1830" or "7".
fn in_figures(clock: &str) -> Option<Clock> {
    /// Whoever writes 9.30 of a meeting means the morning, and 6.30 may be either. Judgement.
    const MORNING: u32 = 8;
    let clock = clock.replace(['.', 'h'], ":").replace(' ', "");
    let parts: Vec<&str> = clock.trim_end_matches(':').split(':').collect();
    let (hour, minute) = match parts.as_slice() {
        [hour] if hour.len() == 4 => (hour.get(..2)?, hour.get(2..)?),
        [hour] => (*hour, ""),
        [hour, minute] if minute.len() == 2 => (*hour, *minute),
        _ => return None,
    };
    let number: u32 = hour.parse().ok()?;
    let sure = !minute.is_empty() && (number >= MORNING || hour.starts_with('0'));
    Some(Clock { hour: number, minute: if minute.is_empty() { 0 } else { minute.parse().ok()? }, sure })
}

/// "noon", "half seven", "quarter to eight", "seven o'clock".
fn in_words(clock: &str) -> Option<Clock> {
    const HOURS: [&str; 12] =
        ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];
    let words: Vec<&str> =
        clock.split_whitespace().filter(|word| !matches!(*word, "a" | "at" | "past" | "o'clock" | "o’clock")).collect();
    let hour = |word: &str| match HOURS.iter().position(|hour| *hour == word) {
        Some(at) => u32::try_from(at + 1).ok(),
        None => word.parse().ok(),
    };
    let (hour, minute) = match words.as_slice() {
        ["noon" | "midday"] => return Some(Clock { hour: 12, minute: 0, sure: true }),
        ["half", word] => (hour(word)?, 30),
        ["quarter", "to", word] => ((hour(word)? + 10) % 12 + 1, 45),
        ["quarter", word] => (hour(word)?, 15),
        [word] if HOURS.contains(word) => (hour(word)?, 0),
        _ => return None,
    };
    Some(Clock { hour, minute, sure: false })
}

#[cfg(test)]
mod tests {
    use super::{day, from_to, kind, kinds, people, time};
    use chrono::NaiveDate;

    #[test]
    fn days_and_times_are_read_as_people_write_them() {
        let today = NaiveDate::from_ymd_opt(2027, 2, 1).unwrap();
        for written in
            ["2027-03-11", "11 March", "Thursday 11th March", "March 11, 2027", "11/3/2027", "11 mar 2027", "11/3"]
        {
            assert_eq!(day(written, today).unwrap().to_string(), "2027-03-11", "{written}");
        }
        assert_eq!(day("31 January", today).unwrap().to_string(), "2028-01-31");
        for written in ["Tuesday 11 March 2027", "tues 11 March", "Tue, March 11 2027"] {
            let asked = "11 March 2027 is a Thursday; which is right, Thursday 11 March 2027 or Tuesday 9 March 2027";
            assert_eq!(day(written, today).unwrap_err(), asked, "{written}");
        }
        for written in ["Thurs 11 March 2027", "Thu 11/3", "thursday, 11 march"] {
            assert_eq!(day(written, today).unwrap().to_string(), "2027-03-11", "{written}");
        }
        assert!(day("soon", today).is_err() && day("31 February", today).is_err());
        for written in ["18:30", "6.30pm", "6:30 PM", "1830", "18h30", "half past six pm", "half six p.m."] {
            assert_eq!(time(written, None).unwrap().to_string(), "18:30:00", "{written}");
        }
        assert_eq!(time("12am", None).unwrap().to_string(), "00:00:00");
        for (written, read) in [("noon", "12:00:00"), ("9.30", "09:30:00"), ("07:30", "07:30:00"), ("7 pm", "19:00:00")]
        {
            assert_eq!(time(written, None).unwrap().to_string(), read, "{written}");
        }
        for (written, either) in [
            ("7.30", "7.30"),
            ("half seven", "7.30"),
            ("7", "7.00"),
            ("a quarter to one", "12.45"),
            ("eight o’clock", "8.00"),
        ] {
            let asked = format!("that may be in the morning or in the evening: write {either}am or {either}pm");
            assert_eq!(time(written, None).unwrap_err(), asked, "{written}");
        }
        assert!(["late", "25:00", "13pm"].iter().all(|written| time(written, None).is_err()));
    }

    #[test]
    fn a_finish_is_soon_after_the_start() {
        let start = |hour, minute| chrono::NaiveTime::from_hms_opt(hour, minute, 0);
        for (start, written, read) in [
            (start(12, 30), "1.30", "13:30:00"),
            (start(18, 30), "8", "20:00:00"),
            (start(10, 0), "half past eleven", "11:30:00"),
            (start(11, 0), "1", "13:00:00"),
        ] {
            assert_eq!(time(written, start).unwrap().to_string(), read, "{start:?}, {written}");
        }
        assert!(time("6", start(18, 30)).is_err() && time("7", None).is_err());
    }

    #[test]
    fn kinds_are_chosen_by_number_or_word() {
        assert_eq!(kind("1").unwrap(), kinds()[0]);
        assert_eq!(kind("Village hall").unwrap(), "village-hall");
        assert!(kind("0").is_err() && kind("spaceship").is_err());
        for (near, meant) in [("cake", "cafe"), ("my house", "home"), ("caffe", "cafe"), ("a video call", "online")] {
            let asked = kind(near).unwrap_err();
            assert!(asked.starts_with(&format!("did you mean \"{meant}\"?")), "{near}: {asked}");
        }
    }

    #[test]
    fn whoever_brings_somebody_is_one_who_brings_somebody() {
        for (answer, expected) in [
            ("Sue +1, Tom", vec![("Sue", 1), ("Tom", 0)]),
            ("Sue and guest, Tom and Ana", vec![("Sue", 1), ("Tom", 0), ("Ana", 0)]),
            ("Tom and Sue + 2", vec![("Tom", 0), ("Sue", 2)]),
        ] {
            let named = people(answer).unwrap();
            let named: Vec<(&str, u32)> = named.iter().map(|guest| (guest.name.as_str(), guest.brings)).collect();
            assert_eq!(named, expected, "{answer}");
        }
    }

    #[test]
    fn start_and_finish_may_come_in_one_breath() {
        for (answer, expected) in [
            ("8 pm till half nine", Some(("8 pm", "half nine"))),
            ("18:30 – 20:00", Some(("18:30", "20:00"))),
            ("a quarter to eight", None),
            ("a quarter to eight to nine", Some(("a quarter to eight", "nine"))),
            ("18:30", None),
        ] {
            assert_eq!(from_to(answer), expected, "{answer}");
        }
        assert_eq!(time("at 18:30", None).unwrap().to_string(), "18:30:00");
        assert!(time("at 8", None).unwrap_err().contains("8.00am or 8.00pm"));
    }

    #[test]
    fn people_are_named_or_counted() {
        for (answer, expected) in [
            ("Ines, Tess and Réka", vec!["Ines", "Tess", "Réka"]),
            ("Ines & Tess", vec!["Ines", "Tess"]),
            ("Falk, Ines; Okoye, Tess", vec!["Falk, Ines", "Okoye, Tess"]),
            ("ines", vec!["ines"]),
        ] {
            let named: Vec<String> = people(answer).unwrap().into_iter().map(|guest| guest.name).collect();
            assert_eq!(named, expected, "{answer}");
        }
        for answer in [
            "6-8", "around ten", "a dozen", "20+", "about 6 or so", "TBC", "not sure yet", "Ines, +2", "me",
            "Tess can't come",
        ] {
            assert!(people(answer).is_err(), "{answer}");
        }
        let asked = people("Tess, my sister Lea").unwrap_err();
        assert!(asked.ends_with("write Lea, or Lea (my sister)"), "{asked}");
    }
}
