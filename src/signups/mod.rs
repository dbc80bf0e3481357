//! From a sign-up sheet, as forms and spreadsheets export it, to people: bytes -> rows -> columns -> guests.
//!
//! How to reach somebody, what they eat and what they need never come beside their name: contacts are left out, diets
//! and needs are counted. Nothing is invented; what is not plain is said, with its row, and left to a person.

mod abroad;
mod acquaintance;
mod answers;
mod cased;
mod columns;
mod company;
mod decode;
mod foot;
mod headings;
mod interests;
mod names;
mod notes;
mod options;
mod people;
mod rows;
mod shifted;
mod spellings;
mod words;
#[cfg(feature = "workbooks")]
mod workbook;

pub use columns::{Column, parse};

use crate::session::{contacts, masked};
use crate::starter::Guest;
use columns::{columns, letters, recognised};
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
        let is_list = lines.len() > 2 && lines[1..].iter().all(|row| !row.cell(0).contains([',', ';', '\t', '|']));
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
    signups.notes.splice(0..0, said);
    if rows.len() == MOST_ROWS {
        signups.notes.push(format!("Only {MOST_ROWS} rows are read."));
    }
    Ok(signups)
}

/// The rows of a list of names and nothing else, under a heading of its own and without the numbers or dashes before them;
/// none where a row holds more than that, or is a heading of something else.
fn names_alone<'r>(rows: &'r [Row]) -> Option<(Vec<Row<'r>>, &'static str)> {
    let name = |row: &'r Row| {
        let [cell] = row.cells.as_slice() else {
            return None;
        };
        let numbered = cell.trim_start_matches(|c: char| c.is_ascii_digit());
        let cell = match numbered.strip_prefix(['.', ')']).filter(|_| numbered.len() < cell.len()) {
            Some(name) => name,
            None => cell.trim_start_matches(['-', '*', '•']),
        };
        let cell = cell.trim();
        let is_name = cell.chars().any(char::is_alphabetic) && cell.split_whitespace().count() <= A_NAME;
        (is_name && answers::is_harmless(cell) && contacts(cell).is_empty())
            .then(|| Row { number: row.number, cells: vec![cell.into()] })
    };
    let heading = Row { number: 0, cells: vec!["Name".into()] };
    // What stands first may be the title of the list: "Thursday, who's in?"
    let asks = |cell: &str| cell.ends_with(['?', ':']) || words::words(cell).first() == "who";
    let title = rows.len() > 2 && (asks(rows[0].cell(0)) || name(&rows[0]).is_none());
    let names = rows[usize::from(title)..].iter().map(name).collect::<Option<Vec<_>>>()?;
    let rows = [vec![heading], names].concat();
    columns(&rows, &[]).ok().filter(|columns| columns.has_names() && columns.row == 0)?;
    let said = match title {
        true => "There is no heading, and every line below the first is taken as a name.",
        false => "There is no heading, and every line is taken as a name.",
    };
    Some((rows, said))
}

/// A list without headings of columns, put under such as are known.
struct Unheaded<'r> {
    rows: Vec<Row<'r>>,
    /// What was made of it.
    said: &'static str,
}

/// The people of a list in which no heading says where the names are: names alone, or with what they answer above or beside
/// them.
fn unheaded<'r>(rows: &'r [Row]) -> Option<Unheaded<'r>> {
    let under = || {
        Some((
            under_answers(rows)?,
            "The names stand under their answers, and are written with what stands above them.",
        ))
    };
    let beside = || Some((beside_answers(rows)?, "The names stand beside their answers, and are written with those."));
    let (rows, said) = names_alone(rows).or_else(under).or_else(beside)?;
    Some(Unheaded { rows, said })
}

/// A row of a list that is put together.
fn of_cells<const N: usize>(number: usize, cells: [&str; N]) -> Row<'_> {
    Row { number, cells: cells.map(Cow::from).to_vec() }
}

/// The people of blocks side by side, each under its answer: "Coming" and "Apologies", with a club beside each or none.
fn under_answers<'r>(rows: &'r [Row]) -> Option<Vec<Row<'r>>> {
    const TITLES: usize = 5;
    let answers = |row: &Row| -> Vec<(usize, &'static str)> {
        let said =
            |(at, cell): (usize, &Cow<'_, str>)| Some((at, foot::as_a_title(cell.trim_end_matches([':', ' ', '?']))?));
        row.cells.iter().enumerate().filter_map(said).collect()
    };
    let heading = rows.iter().take(TITLES).position(|row| answers(row).len() > 1)?;
    let blocks = answers(&rows[heading]);
    let is_block = |at: usize| blocks.iter().any(|(block, _)| *block == at);
    let holds_from = |at: usize| headings::meaning(rows[heading].cell(at)) == Some(Column::From);
    let width = rows.iter().map(|row| row.cells.len()).max()?;
    let below = &rows[heading + 1..];
    let is_understood = |at: usize| {
        let is_empty = || below.iter().all(|row| row.cell(at).is_empty());
        is_block(at) || holds_from(at) || is_empty()
    };
    let are_names = || {
        let mut cells =
            below.iter().flat_map(|row| blocks.iter().map(|(at, _)| row.cell(*at))).filter(|cell| !cell.is_empty());
        cells.all(columns::begins_as_a_name)
    };
    if !(0..width).all(is_understood) || !are_names() {
        return None;
    }
    let mut list = vec![of_cells(0, ["Name", "RSVP", "Club"])];
    for (at, word) in &blocks {
        for row in below.iter().filter(|row| !row.cell(*at).is_empty()) {
            let from = if holds_from(at + 1) { row.cell(at + 1) } else { "" };
            list.push(of_cells(row.number, [row.cell(*at), word, from]));
        }
    }
    Some(list)
}

/// The people of two columns, of answers and of names, as a poll is pasted; several may stand beside one answer.
fn beside_answers<'r>(rows: &'r [Row]) -> Option<Vec<Row<'r>>> {
    let width = rows.iter().map(|row| row.cells.len()).max()?;
    let filled: Vec<usize> = (0..width).filter(|at| rows.iter().any(|row| !row.cell(*at).is_empty())).collect();
    let [one, other] = filled.as_slice() else { return None };
    let below = rows.get(1..).filter(|below| !below.is_empty())?;
    let answer = |row: &Row, at: usize| answers::reply(row.cell(at)).is_some();
    let are_answers = |at: usize| below.iter().filter(|row| answer(row, at)).count() * 2 > below.len();
    let named = |row: &Row, at: usize| row.cell(at).is_empty() || columns::begins_as_a_name(row.cell(at));
    let are_names = |at: usize| below.iter().all(|row| named(row, at));
    let (names, said) = match (are_names(*one) && are_answers(*other), are_names(*other) && are_answers(*one)) {
        (true, false) => (*one, *other),
        (false, true) => (*other, *one),
        _ => return None,
    };
    let mut list = vec![of_cells(0, ["Name", "RSVP"])];
    for row in rows.iter().skip(usize::from(!answer(&rows[0], said))) {
        let parts: Vec<&str> =
            row.cell(names).split([',', ';', '\n']).map(str::trim).filter(|part| !part.is_empty()).collect();
        let whole = parts.len() < 2 || parts.len() == 2 && parts.iter().any(|part| !part.contains(' '));
        let parts = if whole { vec![row.cell(names)] } else { parts };
        list.extend(parts.into_iter().map(|name| of_cells(row.number, [name, row.cell(said)])));
    }
    Some(list)
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
        heading if heading.chars().count() <= LONG && answers::is_harmless(&heading) => {
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
