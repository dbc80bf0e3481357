//! Which column holds what: by the words of its heading, unless somebody says.

use super::answers;
use super::headings::meaning;
use super::rows::Row;
use super::words::same;

/// What a column may hold that a session file has a place for, or that must not be copied.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Column {
    /// A whole name.
    Name,
    /// A first name.
    First,
    /// A family name.
    Last,
    /// What they like to be called.
    Called,
    /// What they do.
    Role,
    /// Their club, team or employer.
    From,
    /// What they care about; several columns may.
    Interests,
    /// Whether they come.
    Rsvp,
    /// What they eat: counted.
    Diets,
    /// What they need: counted.
    Access,
    /// Both of these in one.
    Care,
    /// How many places a row stands for.
    Places,
    /// How to reach them, or what else is nobody's business: never copied.
    Private,
}

/// The columns that may be named on the command line.
const NAMED: &[(&str, Column)] = &[
    ("name", Column::Name),
    ("first", Column::First),
    ("last", Column::Last),
    ("called", Column::Called),
    ("role", Column::Role),
    ("from", Column::From),
    ("interests", Column::Interests),
    ("rsvp", Column::Rsvp),
    ("diets", Column::Diets),
    ("access", Column::Access),
];

impl Column {
    /// The word for it on the command line and in what is said about it.
    #[must_use]
    pub fn word(self) -> &'static str {
        let named = NAMED.iter().find(|(_, column)| *column == self);
        named.map_or("", |(word, _)| word)
    }
}

/// Reads `name=Full name,interests=Topics`: what holds what, by the words of the heading or the letter of the column.
/// A heading may hold commas itself.
///
/// # Errors
/// Fails with what to write instead.
pub fn parse(argument: &str) -> Result<Vec<(Column, String)>, String> {
    let mut parsed: Vec<(Column, String)> = vec![];
    for part in argument.split(',') {
        let named = part.split_once('=').and_then(|(word, heading)| {
            let known = NAMED.iter().find(|(known, _)| *known == word.trim());
            known.map(|(_, column)| (*column, heading.to_owned()))
        });
        match (named, parsed.last_mut()) {
            (Some(named), _) => parsed.push(named),
            (None, Some((_, heading))) => {
                heading.push(',');
                heading.push_str(part);
            }
            (None, None) => {
                let known: Vec<&str> = NAMED.iter().map(|(word, _)| *word).collect();
                return Err(format!(
                    "write it as name=HEADING or name=B; besides name there are: {}",
                    known[1..].join(", ")
                ));
            }
        }
    }
    Ok(parsed)
}

/// The rows above which the headings are looked for.
const TITLE_ROWS: usize = 15;

/// The headings of a sheet, and what each column holds.
#[derive(Clone, Debug)]
pub(super) struct Columns {
    /// Where the headings stand among the rows.
    pub(super) row: usize,
    /// As the sheet has them.
    pub(super) headings: Vec<String>,
    /// What each holds; nothing where nobody knows.
    pub(super) holds: Vec<Option<Column>>,
}

/// A heading that somebody names and the sheet does not have, and the row where it was looked for.
#[derive(Debug)]
pub(super) struct Missing {
    pub(super) heading: String,
    pub(super) row: usize,
}

/// How many columns of the likeliest row of headings say what they hold.
pub(super) fn recognised(rows: &[Row]) -> usize {
    let known = |row: &Row| row.cells.iter().filter(|cell| meaning(cell).is_some()).count();
    rows.iter().take(TITLE_ROWS).map(known).max().unwrap_or(0)
}

/// Finds the headings, and what stands under each. `wanted` is what somebody says about it, and wins.
///
/// # Errors
/// Fails with the heading that is not there.
pub(super) fn columns(rows: &[Row], wanted: &[(Column, String)]) -> Result<Columns, Missing> {
    let score = |row: &Row| {
        let is_wanted = |cell: &str| wanted.iter().any(|(_, heading)| same(heading, cell));
        row.cells.iter().filter(|cell| meaning(cell).is_some() || is_wanted(cell)).count()
    };
    let mut row = 0;
    for (at, candidate) in rows.iter().enumerate().take(TITLE_ROWS) {
        if score(candidate) > score(&rows[row]) {
            row = at;
        }
    }
    let below = &rows[(row + 1).min(rows.len())..];
    let width = rows.iter().map(|row| row.cells.len()).max().unwrap_or(0);
    let headings: Vec<String> = (0..width).map(|column| rows[row].cell(column).to_owned()).collect();
    let mut columns = Columns { row, holds: headings.iter().map(|heading| meaning(heading)).collect(), headings };
    columns.say(wanted)?;
    columns.settle(below, wanted);
    Ok(columns)
}

impl Columns {
    /// The columns that hold something, in the order of the sheet.
    pub(super) fn of(&self, what: Column) -> impl Iterator<Item = usize> {
        let holds = self.holds.iter().enumerate();
        holds.filter(move |(_, column)| **column == Some(what)).map(|(at, _)| at)
    }

    /// Puts what somebody says in place of what was guessed.
    fn say(&mut self, wanted: &[(Column, String)]) -> Result<(), Missing> {
        for (column, _) in wanted {
            for holds in &mut self.holds {
                let gives_way = match column {
                    Column::Name => {
                        matches!(holds, Some(Column::Name | Column::First | Column::Last))
                    }
                    Column::First | Column::Last => *holds == Some(Column::Name) || *holds == Some(*column),
                    _ => *holds == Some(*column),
                };
                if gives_way {
                    *holds = None;
                }
            }
        }
        for (column, heading) in wanted {
            let by_words = self.headings.iter().position(|known| same(known, heading));
            let by_letter = || letter(heading).filter(|at| *at < self.headings.len());
            let Some(at) = by_words.or_else(by_letter) else {
                return Err(Missing { heading: heading.trim().to_owned(), row: self.row });
            };
            self.holds[at] = Some(*column);
        }
        Ok(())
    }

    /// One column each of what there can be one of, and none whose cells say that it holds something else.
    fn settle(&mut self, below: &[Row], wanted: &[(Column, String)]) {
        let is_wanted = |column: Column| wanted.iter().any(|(wanted, _)| *wanted == column);
        if !is_wanted(Column::Rsvp) {
            self.keep(Column::Rsvp, |at| half(below, at, |cell| answers::reply(cell).is_some()));
        }
        if !is_wanted(Column::Role) {
            self.keep(Column::Role, |at| !half(below, at, answers::is_honorific));
        }
        let filled = |at: usize| below.iter().any(|row| !row.cell(at).is_empty());
        let names = [Column::Name, Column::First, Column::Last];
        if names.iter().any(|column| self.of(*column).any(filled)) {
            for column in names {
                self.keep(column, filled);
            }
        }
        let parts = self.of(Column::First).next().is_some() && self.of(Column::Last).next().is_some();
        let whole = self.of(Column::Name).next().is_some();
        for column in names {
            let loses = if column == Column::Name { parts } else { whole && !parts };
            self.keep(column, |_| !loses);
        }
        for column in [
            Column::Name,
            Column::First,
            Column::Last,
            Column::Called,
            Column::Role,
            Column::From,
            Column::Rsvp,
            Column::Places,
        ] {
            let first = self.of(column).find(|at| filled(*at));
            self.keep(column, |at| first.is_none_or(|first| first == at));
        }
    }

    fn keep(&mut self, column: Column, keep: impl Fn(usize) -> bool) {
        for (at, holds) in self.holds.iter_mut().enumerate() {
            if *holds == Some(column) && !keep(at) {
                *holds = None;
            }
        }
    }
}

/// Whether at least half of what a column says is of a kind.
fn half(rows: &[Row], column: usize, is: impl Fn(&str) -> bool) -> bool {
    let said = || rows.iter().map(|row| row.cell(column)).filter(|cell| !cell.is_empty());
    let of_kind = said().filter(|cell| is(cell)).count();
    of_kind > 0 && of_kind * 2 >= said().count()
}

/// The place of a column from its letters, as a spreadsheet shows them.
fn letter(letters: &str) -> Option<usize> {
    let letters = letters.trim();
    if !(1..=2).contains(&letters.len()) || !letters.chars().all(|c| c.is_ascii_alphabetic()) {
        return None;
    }
    let place =
        letters.bytes().fold(0, |place, letter| place * 26 + usize::from(letter.to_ascii_uppercase() - b'A') + 1);
    Some(place - 1)
}

/// The letters of a column, as a spreadsheet shows them.
pub(super) fn letters(place: usize) -> String {
    let last = char::from(b'A' + (place % 26) as u8);
    match place / 26 {
        0 => last.to_string(),
        more => letters(more - 1) + &last.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::{Column, letter, letters, parse};
    #[test]
    fn columns_are_named_by_heading_or_letter() {
        assert_eq!(
            parse("name=B,interests=If yes, what about?").unwrap(),
            [(Column::Name, "B".to_owned()), (Column::Interests, "If yes, what about?".to_owned())]
        );
        assert!(parse("names=B").is_err());
        for place in [0, 25, 26, 51, 52, 701] {
            assert_eq!(letter(&letters(place)), Some(place));
        }
        assert_eq!(letters(27), "AB");
    }
}
