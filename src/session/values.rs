//! Single values, as they are read: texts, numbers, days, times and words, each with what to say when it is another.

use super::confided::{better_told_elsewhere, contact};
use super::fault::FaultKind;
use super::format::Written;
use super::outline::{Content, Node};
use super::private::meets;
use super::reader::{Entry, Reader, TEXT_BOUND, Unusable, Value, Word};
use super::table::{Audience, Choice, Contact, Key, Kind};
use super::{Edit, Session, Span, contacts, masked, nearest, nearest_for_sure, spoken, word_for};
use crate::words::{is_to_come, says_none};
use chrono::{NaiveDate, NaiveTime};
use smol_str::{SmolStr, ToSmolStr};
use std::borrow::Cow;
use std::fmt::Display;
use toml::value::Datetime;

impl Value for SmolStr {
    const KIND: Kind = Kind::Text;

    fn read(entry: &Entry<'_, '_>, value: Node<'_>, reader: &mut Reader) -> Result<Self, Unusable> {
        let Content::Text(text) = value.content() else {
            return Err(wrong_type(entry, value, Kind::Text, reader));
        };
        let is_escaped = matches!(text, Cow::Owned(_));
        let text = text.trim();
        if text.is_empty() || is_to_come(text) && !has_a_rule_for_that(entry) || says_none(entry.key.name, text) {
            return Err(Unusable::Blank);
        }
        let text = seen_to(entry, value.span(), is_escaped, text, reader);
        // Bytes first: counting characters is for the few texts that could be too long.
        if text.len() > TEXT_BOUND
            && let Some((end, _)) = text.char_indices().nth(TEXT_BOUND)
        {
            reader.fault(
                FaultKind::TooLarge,
                value.span(),
                format!("`{}` is longer than {TEXT_BOUND} characters", entry.key.name),
                "Keep a sentence or two here; what is past the bound is left out.",
            );
            return Ok(text[..end].into());
        }
        Ok(text.into())
    }
}

/// Whether a rule reads what still stands there: a note where anything else should be says as much as nothing, and is
/// missed as that.
fn has_a_rule_for_that(entry: &Entry<'_, '_>) -> bool {
    entry.table == "session" && entry.key.name == "purpose"
}

/// A text, or a name that the writer chose, with its contacts seen to as its key wants: pointed out where they are better
/// told elsewhere; masked where they are not the host's to tell, so that everything made from the session is safe to
/// print.
pub(super) fn seen_to<'t>(
    entry: &Entry<'_, '_>,
    place: Span,
    is_escaped: bool,
    text: &'t str,
    reader: &mut Reader,
) -> Cow<'t, str> {
    // A text with escapes can say what the file does not.
    if entry.contact == Contact::Told || !is_escaped && !meets(&reader.contacts, place) {
        return Cow::Borrowed(text);
    }
    let found = contacts(text);
    if found.is_empty() {
        return Cow::Borrowed(text);
    }
    if entry.contact == Contact::Elsewhere {
        let handed_out = (entry.key.audience != Audience::Host).then_some(entry.key.name);
        reader.faults.push(better_told_elsewhere(place, entry.table, handed_out, entry.own_contact));
        return Cow::Borrowed(text);
    }
    reader.private.push(place);
    reader.faults.push(contact(place));
    Cow::Owned(masked(text, &found))
}

impl Value for u32 {
    const KIND: Kind = Kind::Number;

    fn read(entry: &Entry<'_, '_>, value: Node<'_>, reader: &mut Reader) -> Result<Self, Unusable> {
        let Content::Number(digits, radix) = value.content() else {
            return Err(wrong_type(entry, value, Kind::Number, reader));
        };
        i64::from_str_radix(&digits, radix).ok().and_then(|number| u32::try_from(number).ok()).ok_or_else(|| {
            let key = entry.key.name;
            reader.fault(
                FaultKind::Value,
                value.span(),
                format!("`{key}` is {}, and needs a whole number from 0 up", digits),
                format!("Write it like this: {}", example(entry.key)),
            );
            Unusable::Reported
        })
    }
}

impl Value for bool {
    const KIND: Kind = Kind::Switch;

    fn read(entry: &Entry<'_, '_>, value: Node<'_>, reader: &mut Reader) -> Result<Self, Unusable> {
        match value.content() {
            Content::Switch(is) => Ok(is),
            _ => Err(wrong_type(entry, value, Kind::Switch, reader)),
        }
    }
}

impl Value for NaiveDate {
    const KIND: Kind = Kind::Date;

    fn read(entry: &Entry<'_, '_>, value: Node<'_>, reader: &mut Reader) -> Result<Self, Unusable> {
        let of = |moment: Datetime| {
            let date = moment.date.filter(|_| moment.time.is_none() && moment.offset.is_none())?;
            NaiveDate::from_ymd_opt(date.year.into(), date.month.into(), date.day.into())
        };
        moment(entry, value, reader, of, spoken::day, ["a day of the calendar", "Write it as year, month, day"])
    }
}

impl Value for NaiveTime {
    const KIND: Kind = Kind::Time;

    fn read(entry: &Entry<'_, '_>, value: Node<'_>, reader: &mut Reader) -> Result<Self, Unusable> {
        let of = |moment: Datetime| {
            let time = moment.time.filter(|_| moment.date.is_none())?;
            NaiveTime::from_hms_opt(time.hour.into(), time.minute.into(), 0)
        };
        moment(entry, value, reader, of, spoken::time, ["a time of day", "Write hours and minutes"])
    }
}

/// A day or a time, as TOML writes it or in a text; one in people's words is a fault that can be put right.
fn moment<T: Value + Copy + Display>(
    entry: &Entry<'_, '_>,
    value: Node<'_>,
    reader: &mut Reader,
    of: fn(Datetime) -> Option<T>,
    in_words: fn(&str) -> Option<T>,
    [needed, advice]: [&str; 2],
) -> Result<T, Unusable> {
    let content = value.content();
    let native: Option<Datetime> = match &content {
        Content::Moment(moment) => Some(*moment),
        Content::Text(text) if text.trim().is_empty() || is_to_come(text.trim()) => return Err(Unusable::Blank),
        Content::Text(text) => text.trim().parse().ok(),
        _ => return Err(wrong_type(entry, value, T::KIND, reader)),
    };
    native.and_then(of).ok_or_else(|| {
        let key = entry.key.name;
        let (said, meant) = match &content {
            Content::Text(text) => (format!("`{key}` is \"{}\", and needs", short(text)), in_words(text)),
            _ => (format!("`{key}` needs"), None),
        };
        let help = match meant {
            Some(meant) => format!("{advice}: {key} = {meant}"),
            None => format!("{advice}: {}", example(entry.key)),
        };
        let fault = reader.fault(FaultKind::Value, value.span(), format!("{said} {needed}"), help);
        fault.fix = meant.map(|meant| instead(value, meant)).into_iter().collect();
        Unusable::Reported
    })
}

impl Value for Written {
    const KIND: Kind = Kind::Anything;

    fn read(entry: &Entry<'_, '_>, value: Node<'_>, reader: &mut Reader) -> Result<Self, Unusable> {
        match value.content() {
            Content::Text(text) => {
                let is_escaped = matches!(text, Cow::Owned(_));
                Ok(Written(seen_to(entry, value.span(), is_escaped, text.trim(), reader).into()))
            }
            Content::Moment(moment) => Ok(Written(moment.to_smolstr())),
            Content::Number(digits, 10) => Ok(Written(digits.into())),
            _ => Err(wrong_type(entry, value, Kind::Text, reader)),
        }
    }
}

impl<T: Word> Value for T {
    const KIND: Kind = Kind::Word(T::CHOICES);

    fn read(entry: &Entry<'_, '_>, value: Node<'_>, reader: &mut Reader) -> Result<Self, Unusable> {
        let Content::Text(word) = value.content() else {
            return Err(wrong_type(entry, value, Self::KIND, reader));
        };
        let word = word.as_ref();
        if word.trim().is_empty() {
            return Err(Unusable::Blank);
        }
        T::from_word(word).ok_or_else(|| {
            let meant = word_for(entry.key.name, word).or_else(|| nearest(word, T::WORDS.iter().copied()));
            let help = match meant {
                Some(meant) => format!("Did you mean \"{meant}\"?"),
                None => format!("It can be: {}.", T::WORDS.join(", ")),
            };
            let message = format!("`{}` does not know the word \"{}\"", entry.key.name, short(word));
            let sure = nearest_for_sure(word, T::WORDS.iter().copied());
            let fault = reader.fault(FaultKind::Value, value.span(), message, help);
            fault.fix = sure.map(|word| instead(value, format!("\"{word}\""))).into_iter().collect();
            Unusable::Reported
        })
    }
}

/// The change that puts something else in a value's place.
fn instead(value: Node<'_>, text: impl ToString) -> Edit {
    Edit { span: value.span(), text: text.to_string() }
}

/// Reports a value of another type than its key takes.
pub(super) fn wrong_type(entry: &Entry<'_, '_>, value: Node<'_>, kind: Kind, reader: &mut Reader) -> Unusable {
    let key = entry.key.name;
    let content = value.content();
    let is = match &content {
        Content::Text(_) => "text in quotes",
        Content::Number(..) | Content::Float(_) => "a number",
        Content::Switch(true) => "`true`",
        Content::Switch(false) => "`false`",
        Content::Moment(_) => "a date or time",
        Content::List => "a list",
        Content::Table => "a table",
        Content::Lost => return Unusable::Reported,
    };
    let needs = match kind {
        Kind::Text | Kind::Anything => "text in quotes",
        Kind::Number => "a whole number",
        Kind::Switch => "true or false, without quotes",
        Kind::Date => "a day",
        Kind::Time => "a time of day",
        Kind::Word(_) => "one word in quotes",
        Kind::Many(_) => "a list",
        Kind::Counts => "a number of people for each",
        Kind::Words(_) => "names with words",
        Kind::Table(_) | Kind::Tables(_) => "a table",
    };
    let mended = mended(kind, value, &content);
    let help = match (kind, &content) {
        (Kind::Number | Kind::Switch, Content::Text(_)) if let [right] = mended.as_slice() => {
            format!("Leave out the quotes: {key} = {}", right.text)
        }
        (Kind::Word(_), Content::Switch(_)) if let [right] = mended.as_slice() => {
            format!("Write it as a word: {key} = {}", right.text)
        }
        (Kind::Time, Content::Float(_)) => match mended.as_slice() {
            [right] => format!("Write hours and minutes: {key} = {}", right.text),
            _ => format!("Write hours and minutes: {}", example(entry.key)),
        },
        (Kind::Many(Kind::Text), Content::Text(text)) => {
            format!("Put it in square brackets: {key} = [\"{}\"]", short(text))
        }
        (Kind::Text, Content::List) if let Some(words) = in_one(value) => {
            format!("Write it in one: {key} = \"{}\"", short(&words))
        }
        (Kind::Word(choices), _) => {
            let words: Vec<&str> = choices.iter().map(|choice| choice.word).collect();
            format!("It can be: {}.", words.join(", "))
        }
        _ => format!("Write it like this: {}", example(entry.key)),
    };
    let message = format!("`{key}` is {is}, and needs {needs}");
    let fault = reader.fault(FaultKind::Value, value.span(), message, help);
    fault.fix = mended;
    Unusable::Reported
}

/// The changes that make a value one of its kind, where it says the same already: a number or a switch in quotes, a yes
/// where true should be and the other way round, a list of one without its brackets.
fn mended(kind: Kind, value: Node<'_>, content: &Content<'_>) -> Vec<Edit> {
    let has = |choices: &[Choice], word: &str| choices.iter().any(|choice| choice.word == word);
    let right = match (kind, content) {
        (Kind::Number, Content::Text(text)) => text.trim().parse::<u32>().ok().map(|n| n.to_string()),
        (Kind::Switch, Content::Text(text)) => match text.trim().to_lowercase().as_str() {
            "true" | "yes" => Some("true".to_owned()),
            "false" | "no" => Some("false".to_owned()),
            _ => None,
        },
        (Kind::Word(choices), Content::Switch(true)) if has(choices, "yes") => Some("\"yes\"".to_owned()),
        (Kind::Word(choices), Content::Switch(false)) if has(choices, "no") => Some("\"no\"".to_owned()),
        (Kind::Time, Content::Float(written)) => spoken::time(written).map(|time| time.to_string()),
        // Of "tea, coffee" nobody knows whether it is one thing.
        (Kind::Many(Kind::Text), Content::Text(text))
            if !text.trim().is_empty() && !text.contains([',', ';', '/', '&']) && !text.contains(" and ") =>
        {
            return bracketed(value);
        }
        (Kind::Many(Kind::Date), Content::Moment(_)) => return bracketed(value),
        _ => None,
    };
    right.map(|text| instead(value, text)).into_iter().collect()
}

/// What a list says in one breath, where all of it is words.
fn in_one(value: Node<'_>) -> Option<String> {
    let word = |node: Node<'_>| match node.content() {
        Content::Text(text) => Some(text.trim().to_owned()).filter(|text| !text.is_empty() && !text.contains('"')),
        _ => None,
    };
    let words: Option<Vec<String>> = value.children().map(word).collect();
    let words = words.filter(|words| !words.is_empty())?;
    Some(crate::text::list(&words.iter().map(String::as_str).collect::<Vec<_>>()))
}

/// The changes that make a list of one value.
fn bracketed(value: Node<'_>) -> Vec<Edit> {
    let at = |place: usize, bracket: &str| Edit { span: (place..place).into(), text: bracket.to_owned() };
    vec![at(value.span().start, "["), at(value.span().end, "]")]
}

/// A line of the file that would be right.
pub(super) fn example(key: &Key) -> String {
    let name = key.name;
    match key.kind {
        Kind::Text | Kind::Anything => format!("{name} = \"…\""),
        Kind::Number => format!("{name} = 12"),
        Kind::Switch => format!("{name} = true"),
        Kind::Date => format!("{name} = 2027-02-11"),
        Kind::Time => format!("{name} = 18:30:00"),
        Kind::Word(choices) => format!("{name} = \"{}\"", choices[0].word),
        Kind::Many(Kind::Date) => format!("{name} = [2027-02-15]"),
        Kind::Many(_) => format!("{name} = [\"…\", \"…\"]"),
        Kind::Counts if name == "needs" => format!("{name} = {{ step-free = 1 }}"),
        Kind::Counts => format!("{name} = {{ vegetarian = 3 }}"),
        Kind::Words(choices) => format!("{name} = {{ rule-id = \"{}\" }}", choices[0].word),
        Kind::Table(keys) => format!("[{name}] on a line of its own, and under it {}", example(&keys[0])),
        Kind::Tables(keys) => {
            let has_it = |top: &&Key| matches!(top.kind, Kind::Table(keys) if keys.iter().any(|key| key.name == name));
            let above = Session::keys().iter().find(has_it).map_or(String::new(), |top| format!("{}.", top.name));
            format!("[[{above}{name}]] on a line of its own, and under it {}", example(&keys[0]))
        }
    }
}

/// As much of a text as fits in a message.
fn short(text: &str) -> String {
    const MOST: usize = 40;
    match text.trim().char_indices().nth(MOST) {
        Some((end, _)) => format!("{}…", &text.trim()[..end]),
        None => text.trim().to_owned(),
    }
}
