//! From a sign-up sheet, as forms and spreadsheets export it, to people: bytes -> rows -> columns -> guests.
//!
//! How to reach somebody, what they eat and what they need never come beside their name: contacts are left out, diets
//! and needs are counted. Nothing is invented; what is not plain is said, with its row, and left to a person.

mod answers;
mod columns;
mod decode;
mod headings;
mod interests;
mod notes;
mod people;
mod rows;
mod spellings;
mod words;

pub use columns::{Column, parse};

use crate::session::{contacts, masked};
use crate::starter::Guest;
use columns::{columns, letters, recognised};
use rows::{Row, rows};

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
    /// What was done with the sheet, and what somebody should look at: one sentence each.
    pub notes: Vec<String>,
}

/// The most rows that are read: a session file holds 20,000 attendees.
const MOST_ROWS: usize = 20_000;

/// Reads a sheet.
///
/// `wanted` is what somebody says about its columns, and wins over what their headings say.
///
/// # Errors
/// Fails with what to do, where the sheet has no rows or no column of names.
pub fn read(bytes: &[u8], wanted: &[(Column, String)]) -> Result<Signups, String> {
    let text = decode::decode(bytes)
        .ok_or("this is a workbook; open it, and save the sheet as CSV (comma separated values)")?;
    let (text, delimiter) = delimiter(&text);
    let (rows, unclosed) = rows(text, delimiter, MOST_ROWS);
    if rows.is_empty() {
        return Err("there is nothing in it".to_owned());
    }
    let columns = columns(&rows, wanted).map_err(|missing| {
        let heading = shown(&missing.heading);
        format!("there is no column \"{heading}\". {}", choice(&rows[missing.row]))
    })?;
    let has_names =
        columns.holds.iter().any(|holds| matches!(holds, Some(Column::Name | Column::First | Column::Last)));
    if !has_names {
        let heading = &rows[columns.row];
        return Err(format!(
            "no heading says which column has the names. Say it with --columns name=HEADING. {}",
            choice(heading)
        ));
    }
    let mut signups = people::signups(&rows, &columns, &unclosed);
    if rows.len() == MOST_ROWS {
        signups.notes.push(format!("Only {MOST_ROWS} rows are read."));
    }
    Ok(signups)
}

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
    let mut best = b',';
    for sign in [b';', b'\t', b'|'] {
        if sense(sign) > sense(best) {
            best = sign;
        }
    }
    (text, best)
}

/// The columns there are, to choose from.
fn choice(headings: &Row) -> String {
    let columns = headings.cells.iter().enumerate();
    let columns: Vec<String> = columns.map(|(at, heading)| format!("{} \"{}\"", letters(at), shown(heading))).collect();
    format!("Its columns are {}.", columns.join(", "))
}

/// A heading on one line, without contacts: it goes to a terminal.
fn shown(heading: &str) -> String {
    let line = words::one_line(heading);
    masked(&line, &contacts(&line))
}

#[cfg(test)]
mod tests;
