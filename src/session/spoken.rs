//! Days and times as people say them, where what they say can mean one thing only.

use chrono::{Datelike, NaiveDate, NaiveTime};

/// A day whose month is a word: 11/02 is in February or in November, depending on who reads it. Or one that begins with
/// its year, with a digit left out.
pub(super) fn day(text: &str) -> Option<NaiveDate> {
    const FORMS: &[&str] = &["%d %B %Y", "%A %d %B %Y", "%B %d %Y", "%A %B %d %Y", "%Y-%m-%d"];
    let words = text.replace(',', " ");
    let words: Vec<&str> = words.split_whitespace().map(without_ordinal).collect();
    let plain = words.join(" ");
    FORMS
        .iter()
        .find_map(|form| NaiveDate::parse_from_str(&plain, form).ok())
        // "February 2027" would be a day of the year 27.
        .filter(|day| day.year() > 1000)
}

/// "11th" as "11".
fn without_ordinal(word: &str) -> &str {
    let digits = word.trim_end_matches(|c: char| c.is_ascii_alphabetic());
    let is_ordinal = !digits.is_empty() && matches!(&word[digits.len()..], "st" | "nd" | "rd" | "th");
    if is_ordinal { digits } else { word }
}

/// A time with am or pm, or one that can only be on the clock of 24 hours: half past six may be in the morning.
pub(super) fn time(text: &str) -> Option<NaiveTime> {
    let plain = text.trim().to_lowercase().replace("p.m.", "pm").replace("a.m.", "am");
    let (clock, half) = match (plain.strip_suffix("pm"), plain.strip_suffix("am")) {
        (Some(clock), _) => (clock, Some(12)),
        (_, Some(clock)) => (clock, Some(0)),
        _ => (plain.as_str(), None),
    };
    let (hour, minute) = match clock.trim().split_once(['.', ':']) {
        Some((hour, minute)) if minute.len() == 2 => (hour, minute.parse().ok()?),
        None => (clock.trim(), 0),
        Some(_) => return None,
    };
    let hour: u32 = hour.parse().ok()?;
    match half {
        Some(half) if (1..=12).contains(&hour) => NaiveTime::from_hms_opt(hour % 12 + half, minute, 0),
        None if hour > 12 && clock.contains(['.', ':']) => NaiveTime::from_hms_opt(hour, minute, 0),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::{day, time};

    #[test]
    fn a_day_with_a_word_for_its_month_is_understood() {
        for text in ["11 February 2027", "Thursday, 11th February 2027", "Feb 11, 2027", "11 Feb 2027"] {
            assert_eq!(day(text).map(|day| day.to_string()).as_deref(), Some("2027-02-11"), "{text}");
        }
        for text in ["11/02/2027", "next Thursday", "Tuesday 11 February 2027", "31 June 2027", "February 2027"] {
            assert_eq!(day(text), None, "{text}");
        }
    }

    #[test]
    fn a_time_that_can_only_be_one_is_understood() {
        for text in ["6.30pm", "6:30 PM", "18.30", "6.30 p.m."] {
            assert_eq!(time(text).map(|time| time.to_string()).as_deref(), Some("18:30:00"), "{text}");
        }
        assert_eq!(time("12am").map(|time| time.to_string()).as_deref(), Some("00:00:00"));
        assert_eq!(time("12pm").map(|time| time.to_string()).as_deref(), Some("12:00:00"));
        for text in ["6.30", "half past six", "19", "13pm", "6.3pm", "25.00", ""] {
            assert_eq!(time(text), None, "{text}");
        }
    }
}
