//! Where the table stands in a sheet: its row of headings, and where another part begins below it.

use super::columns::{Column, TITLE_ROWS, filled};
use super::headings::{is_day, meaning};
use super::layout::under_spans;
use super::rows::Row;
use super::words::{same, words};

/// The row of headings, and they: those of two rows together where a survey has a question above and options below.
pub(super) fn headings(rows: &[Row], wanted: &[(Column, String)]) -> (usize, Vec<String>) {
    let score = |row: &Row| {
        let is_wanted = |cell: &str| wanted.iter().any(|(_, heading)| same(heading, cell));
        // A poll for a date has no heading above the names.
        let is_poll = row.cell(0).is_empty();
        let is_known = |cell: &str| meaning(cell).is_some() || is_wanted(cell) || is_poll && is_day(cell);
        row.cells.iter().filter(|cell| is_known(cell)).count()
    };
    // The section that has the people, where a report has several.
    let is_headed = |at: usize| at > 0 && title(&rows[at - 1]).is_some_and(|title| is_section(title, PEOPLE_SECTIONS));
    // What stands alone above a wider table is its title, whatever words it has.
    let is_wide = || rows.iter().take(TITLE_ROWS).any(|row| filled(row) > 1);
    let heads_names = || rows[0].cells.iter().any(|cell| matches!(meaning(cell), Some(Column::Name | Column::First)));
    let is_title = filled(&rows[0]) == 1 && is_wide() && !heads_names();
    let mut best = (0, if is_title { 0 } else { score(&rows[0]) });
    for (at, candidate) in rows.iter().enumerate().skip(1) {
        let is_headed = is_headed(at);
        let more = usize::from(is_headed) * 2;
        if (at < TITLE_ROWS || is_headed) && filled(candidate) + more > best.1 {
            let score = score(candidate) + more;
            if score > best.1 {
                best = (at, score);
            }
        }
    }
    let row = best.0;
    let width = rows.iter().map(|row| row.cells.len()).max().unwrap_or(0);
    let cells = |row: &Row| -> Vec<String> { (0..width).map(|column| row.cell(column).to_owned()).collect() };
    let is_answer = |cell: &str| words(cell).are("open ended response|response");
    match rows.get(row + 1).filter(|below| below.cells.iter().any(|cell| is_answer(cell))) {
        None => {
            let mut headings = cells(&rows[row]);
            if let Some(above) =
                row.checked_sub(1).map(|at| &rows[at]).filter(|above| above.number + 1 == rows[row].number)
            {
                under_spans(above, &mut headings);
            }
            (row, headings)
        }
        Some(below) => {
            let mut question = String::new();
            let headings = cells(&rows[row]).into_iter().zip(cells(below)).map(|(above, below)| {
                if !above.is_empty() {
                    question = above;
                }
                if below.is_empty() || is_answer(&below) { question.clone() } else { format!("{question} [{below}]") }
            });
            let headings = headings.collect();
            (row + 1, headings)
        }
    }
}

const PEOPLE_SECTIONS: &str = "attendee|attendees|participants|registrants|guest list|registrations";
const SECTIONS: &str = "details|attended|participants|attendees|panelists|activities|summary|report|registrants|other";

pub(super) fn has(text: &str, list: &str) -> bool {
    words(text).have(list)
}

/// Whether a title is that of a part of a report: a few words, one of them known.
fn is_section(title: &str, list: &str) -> bool {
    const WORDS: usize = 5;
    title.starts_with(char::is_alphanumeric) && words(title).len() <= WORDS && has(title, list)
}

/// What stands alone in its row, as the title of a section does.
fn title<'r>(row: &'r Row<'_>) -> Option<&'r str> {
    let (first, rest) = row.cells.split_first()?;
    (!first.is_empty() && rest.iter().all(|cell| cell.is_empty())).then_some(first)
}

/// Where another section begins below the headings.
pub(super) fn end(rows: &[Row], row: usize) -> usize {
    let is_wide = rows[row].cells.iter().filter(|cell| !cell.is_empty()).count() > 1;
    // A row of other headings begins another table, with the title above it.
    let is_another = |below: &Row| {
        const NAMES: [&str; 5] = ["name", "names", "full name", "first name", "your name"];
        // Every row of the sheet is asked, and nearly none has such a cell.
        let heads_names = |cell: &str| NAMES.iter().any(|name| name.eq_ignore_ascii_case(cell));
        below.cells.iter().any(|cell| heads_names(cell))
            && filled(below) > 1
            && below.cells != rows[row].cells
            && !below.cells.iter().any(|cell| cell.starts_with('{'))
    };
    let begins = |at: &usize| {
        if at > &row && is_another(&rows[*at]) {
            return true;
        }
        let Some(title) = title(&rows[*at]) else { return false };
        if rows.get(at + 1).is_some_and(is_another) {
            return true;
        }
        let number = title.split_once(". ").is_some_and(|(number, _)| number.bytes().all(|byte| byte.is_ascii_digit()));
        let heads = rows.get(at + 1).is_some_and(|below| {
            below.cells.iter().filter(|cell| meaning(cell).is_some()).count() > 1
                || below.cells.iter().any(|cell| meaning(cell) == Some(Column::Name))
        });
        number && !title.starts_with(". ") || heads && is_section(title, SECTIONS)
    };
    if is_wide { (row + 1..rows.len()).find(begins).unwrap_or(rows.len()) } else { rows.len() }
}
