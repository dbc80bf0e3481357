//! What somebody types in answer to a question, as people write it: a day, a time, a kind of place, a list.

use crate::session::{self, Kind, Session, nearest};
use crate::text;
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
    let found = by_number.or_else(|| nearest(answer, kinds.iter().copied()));
    found.ok_or_else(|| format!("that is none of the kinds; write a number from 1 to {}, or \"other\"", kinds.len()))
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

/// A time of day as people write one.
pub(super) fn time(answer: &str) -> Result<NaiveTime, String> {
    let lower = answer.to_lowercase().replace(['.', 'h'], ":").replace(' ', "");
    let (figures, later) = match (lower.strip_suffix("pm"), lower.strip_suffix("am")) {
        (Some(figures), _) => (figures, Some(true)),
        (_, Some(figures)) => (figures, Some(false)),
        _ => (lower.as_str(), None),
    };
    let parts: Vec<&str> = figures.trim_end_matches(':').split(':').collect();
    let number = |part: &str| part.parse::<u32>().ok();
    let read = match parts.as_slice() {
        [hour] if hour.len() == 4 => number(&hour[..2]).zip(number(&hour[2..])),
        [hour] if later.is_some() => number(hour).map(|hour| (hour, 0)),
        [hour, minute] if minute.len() == 2 => number(hour).zip(number(minute)),
        _ => None,
    };
    let hour = read.and_then(|(hour, minute)| {
        let hour = match later {
            Some(_) if !(1..=12).contains(&hour) => return None,
            Some(later) => hour % 12 + if later { 12 } else { 0 },
            None => hour,
        };
        NaiveTime::from_hms_opt(hour, minute, 0)
    });
    hour.ok_or_else(|| "write hours and minutes, as 18:30 or 6.30pm".to_owned())
}

#[cfg(test)]
mod tests {
    use super::{day, kind, kinds, time};
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
        for written in ["18:30", "6.30pm", "6:30 PM", "1830", "18h30"] {
            assert_eq!(time(written).unwrap().to_string(), "18:30:00", "{written}");
        }
        assert_eq!(time("12am").unwrap().to_string(), "00:00:00");
        assert!(time("late").is_err() && time("7").is_err() && time("25:00").is_err() && time("13pm").is_err());
    }

    #[test]
    fn kinds_are_chosen_by_number_or_word() {
        assert_eq!(kind("1").unwrap(), kinds()[0]);
        assert_eq!(kind("Village hall").unwrap(), "village-hall");
        assert!(kind("0").is_err() && kind("spaceship").is_err());
    }
}
