//! From a sign-up sheet, as forms and spreadsheets export it, to people: bytes -> rows -> columns -> guests.
//!
//! How to reach somebody, what they eat and what they need never come beside their name: contacts are left out, diets
//! and needs are counted. Nothing is invented; what is not plain is said, with its row, and left to a person.

mod abroad;
mod acquaintance;
mod answers;
mod apart;
mod care;
mod cased;
mod cleaned;
mod columns;
mod company;
mod crews;
mod decode;
mod foot;
mod groups;
mod headings;
mod interests;
mod layout;
mod lights;
mod lists;
mod names;
mod notes;
mod once;
mod options;
mod people;
mod reading;
mod rows;
mod shifted;
mod spellings;
mod table;
mod unread;
mod words;
#[cfg(feature = "workbooks")]
mod workbook;

pub use columns::{Column, parse};
pub(crate) use company::without_company;

use crate::session::{contacts, masked};
use crate::starter::Guest;
use columns::{columns, letters, recognised};
use layout::laid;
use lists::unheaded;
use rows::{Row, rows};
use std::borrow::Cow;

/// Tables of texts that are found faster than in the standard library's, whatever somebody writes into a sheet.
type HashMap<K, V> = std::collections::HashMap<K, V, foldhash::fast::RandomState>;
type HashSet<T> = std::collections::HashSet<T, foldhash::fast::RandomState>;

/// What a sheet says.
#[derive(Clone, Debug, Default)]
pub struct Signups {
    /// Who signed up.
    pub guests: Vec<Guest>,
    /// What they care about, the most shared first.
    pub interests: Vec<String>,
    /// How many eat how; none where the sheet has no such column.
    pub diets: Option<Vec<(String, u32)>>,
    /// How many need what, likewise.
    pub needs: Option<Vec<(String, u32)>>,
    /// The interests of these that are whole sentences: nobody else has said the same.
    pub sentences: Vec<String>,
    /// What was done with the sheet, and what somebody should look at: one sentence each.
    pub notes: Vec<String>,
}

/// The most rows that are read: a session file holds 20,000 attendees.
const MOST_ROWS: usize = 20_000;

/// What somebody says of a sheet before it is read.
#[derive(Clone, Copy, Debug, Default)]
pub struct Asked<'a> {
    /// What its columns hold; wins over what their headings say.
    pub columns: &'a [(Column, String)],
    /// Which sheet of a workbook has the names.
    pub sheet: Option<&'a str>,
    /// The interests that are known already, in the spelling they are to keep.
    pub interests: &'a [String],
}

/// Reads a sheet.
///
/// # Errors
/// Fails with what to do, where the sheet has no rows or no column of names.
pub fn read(bytes: &[u8], asked: Asked<'_>) -> Result<Signups, String> {
    if matches!(bytes, [b'P', b'K', 3 | 5, 4 | 6, ..] | [0xd0, 0xcf, 0x11, 0xe0, ..]) {
        return of_workbook(bytes, asked);
    }
    if asked.sheet.is_some() {
        return Err("it is no workbook, and has no sheets to choose from".to_owned());
    }
    let (text, said) = decode::decode(bytes);
    let (text, delimiter) = delimiter(&text);
    let (rows, unclosed) = rows(text, delimiter, MOST_ROWS);
    let said: Vec<String> = said.into_iter().collect();
    people_of(&rows, &unclosed, said.clone(), asked).or_else(|trouble| {
        // A list of names under a title with a comma in it.
        let lines = self::rows(text, 1, MOST_ROWS).0;
        // Or with what they say behind their names, which may have one.
        let name = |row: &Row| row.cell(0).split([':', '-', '–']).next().map_or(0, str::len);
        let is_list =
            lines.len() > 2 && lines[1..].iter().all(|row| !row.cell(0)[..name(row)].contains([',', ';', '\t', '|']));
        if is_list { people_of(&lines, &[], said, asked).map_err(|_| trouble) } else { Err(trouble) }
    })
}

#[cfg(feature = "workbooks")]
fn of_workbook(bytes: &[u8], asked: Asked<'_>) -> Result<Signups, String> {
    let (rows, said) = workbook::read(bytes, asked.sheet)?;
    people_of(&rows, &[], said, asked)
}

#[cfg(not(feature = "workbooks"))]
fn of_workbook(_: &[u8], _: Asked<'_>) -> Result<Signups, String> {
    Err("this is a workbook, and this cop was built without them; save the sheet as CSV (comma separated values)"
        .to_owned())
}

/// The people in the rows of a sheet, with what is said of it already.
fn people_of(rows: &[Row], unclosed: &[usize], said: Vec<String>, asked: Asked<'_>) -> Result<Signups, String> {
    if rows.is_empty() {
        return Err("there is nothing in it".to_owned());
    }
    let laid = if asked.columns.is_empty() { laid(rows) } else { None };
    let (rows, laid) = laid.as_ref().map_or((rows, None), |(rows, said)| (rows.as_slice(), Some(*said)));
    let columns = columns(rows, asked.columns).map_err(|missing| {
        let heading = shown(&missing.heading);
        format!("there is no column \"{heading}\". {}", choice(&rows[missing.row]))
    })?;
    let mut signups = if columns.has_names() {
        people::signups(rows, &columns, unclosed, asked.interests)
    } else if let Some(list) = unheaded(rows).filter(|_| asked.columns.is_empty()) {
        let columns = self::columns(&list.rows, &[]).map_err(|missing| missing.heading)?;
        let mut signups = people::signups(&list.rows, &columns, unclosed, asked.interests);
        signups.notes.insert(0, list.said.to_owned());
        signups
    } else {
        return Err(format!(
            "no heading says which column has the names. Say it with --columns name=HEADING. {}",
            choice(&rows[columns.row])
        ));
    };
    signups.notes.splice(0..0, said.into_iter().chain(laid.map(str::to_owned)));
    if rows.len() == MOST_ROWS {
        signups.notes.push(format!("Only {MOST_ROWS} rows are read."));
    }
    Ok(signups)
}

/// A name has so many words at most; more are a sentence. Judgement.
const A_NAME: usize = 5;

/// The text and the sign between its cells: the one that makes the most sense of the headings, and parts the most.
fn delimiter(text: &str) -> (&str, u8) {
    // Excel's own first line.
    if let Some(rest) = text.strip_prefix("sep=")
        && let [sign @ (b',' | b';' | b'\t' | b'|'), b'\n', ..] = rest.as_bytes()
    {
        return (&rest[2..], *sign);
    }
    const LOOKED_AT: usize = 30;
    let sense = |sign: u8| {
        let (rows, _) = rows(text, sign, LOOKED_AT);
        let width = rows.iter().map(|row| row.cells.len()).max().unwrap_or(0);
        (recognised(&rows), width)
    };
    // Of those that make as much sense the first.
    let signs = [b'|', b'\t', b';', b','];
    let best = signs.into_iter().max_by_key(|sign| sense(*sign));
    (text, best.unwrap_or(b','))
}

/// The columns there are, to choose from. Where a sheet has no headings these are somebody's cells: what is long, or may
/// be private, is not repeated.
fn choice(headings: &Row) -> String {
    const SHOWN: usize = 26;
    const LONG: usize = 80;
    let named = |(at, heading): (usize, &Cow<'_, str>)| match shown(heading) {
        heading if heading.chars().count() <= LONG && care::is_harmless(&heading) => {
            format!("{} \"{heading}\"", letters(at))
        }
        _ => letters(at),
    };
    let mut columns: Vec<String> = headings.cells.iter().enumerate().take(SHOWN).map(named).collect();
    if headings.cells.len() > SHOWN {
        columns.push("and more".to_owned());
    }
    format!("Its columns are {}.", columns.join(", "))
}

/// A heading on one line, without contacts: it goes to a terminal.
fn shown(heading: &str) -> String {
    let line = words::one_line(heading);
    masked(&line, &contacts(&line))
}

#[cfg(test)]
mod exports;
#[cfg(test)]
mod tests;
