//! Reads calendars with crates, as `../read.mjs` does with the readers of npm.

use calcard::common::timezone::Tz;
use calcard::icalendar::{ICalendar, ICalendarComponent, ICalendarProperty};
use serde_json::{Map, Value, json};
use std::io::{BufReader, Read};

fn main() {
    let mut files = String::new();
    std::io::stdin().read_to_string(&mut files).expect("standard input");
    let files: Map<String, Value> = serde_json::from_str(&files).expect("JSON");
    let read = |reader: fn(&str) -> Result<Value, String>| -> Value {
        let read = |text: &Value| reader(text.as_str().expect("a text")).unwrap_or_else(Value::String);
        files.iter().map(|(name, text)| (name.clone(), read(text))).collect::<Map<_, _>>().into()
    };
    println!("{}", json!({ "calcard": read(by_calcard), "ical": read(by_ical) }));
}

fn by_calcard(text: &str) -> Result<Value, String> {
    let calendar = ICalendar::parse(text).map_err(|trouble| format!("{trouble:?}"))?;
    let words = |component: &ICalendarComponent, property: &ICalendarProperty| -> Option<String> {
        Some(component.property(property)?.values.first()?.as_text()?.to_owned())
    };
    let entries = calendar.expand_dates(Tz::Floating, 1000).events.into_iter().filter_map(|event| {
        let component = calendar.component_by_id(event.comp_id)?;
        let (start, end) = event.timestamps();
        Some(json!({
            "uid": component.uid(), "start": instant(start), "end": instant(end),
            "summary": words(component, &ICalendarProperty::Summary),
            "location": words(component, &ICalendarProperty::Location),
            "description": words(component, &ICalendarProperty::Description),
        }))
    });
    Ok(entries.collect())
}

/// It gives the values as they stand, so there is no time of an instant to ask it for.
fn by_ical(text: &str) -> Result<Value, String> {
    let calendar = ical::IcalParser::new(BufReader::new(text.as_bytes())).next().ok_or("no calendar")?;
    let calendar = calendar.map_err(|trouble| trouble.to_string())?;
    let entries = calendar.events.iter().map(|event| {
        let value = |name: &str| {
            let found = event.properties.iter().find(|property| property.name == name);
            found.and_then(|property| property.value.as_deref()).map(plain)
        };
        json!({
            "uid": value("UID"), "summary": value("SUMMARY"), "location": value("LOCATION"),
            "description": value("DESCRIPTION"),
        })
    });
    Ok(entries.collect())
}

/// A text without what RFC 5545 spells out.
fn plain(value: &str) -> String {
    let mut plain = String::new();
    let mut chars = value.chars();
    while let Some(c) = chars.next() {
        match c {
            '\\' => plain.extend(chars.next().map(|c| if c == 'n' { '\n' } else { c })),
            c => plain.push(c),
        }
    }
    plain
}

/// Seconds since 1970 as a day and a time.
fn instant(seconds: i64) -> String {
    chrono::DateTime::from_timestamp(seconds, 0).map_or_else(String::new, |utc| utc.format("%Y-%m-%dT%H:%MZ").to_string())
}
