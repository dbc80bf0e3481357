//! From the text of an export to its rows, numbered as a spreadsheet numbers them.

use csv_core::ReadRecordResult;
use memchr::{memchr, memchr2};
use std::borrow::Cow;

/// After so many marks that are never closed the text is no table. Judgement; it keeps the work in bounds.
const UNCLOSED: usize = 50;

/// A row with something in it.
#[derive(Clone, Debug)]
pub(super) struct Row<'t> {
    /// As the spreadsheet counts, from 1, empty rows too.
    pub(super) number: usize,
    /// What stands in its cells, without space around it.
    pub(super) cells: Vec<Cow<'t, str>>,
}

impl Row<'_> {
    /// What stands in a column; nothing where the row is shorter.
    pub(super) fn cell(&self, column: usize) -> &str {
        self.cells.get(column).map_or("", |cell| cell)
    }
}

/// The rows of a text whose cells are parted by `delimiter`, at most `most` of them, and the numbers of rows with a
/// quotation mark that is never closed. Line ends are `\n`.
pub(super) fn rows(text: &str, delimiter: u8, most: usize) -> (Vec<Row<'_>>, Vec<usize>) {
    let mut reader = Reader::new(delimiter);
    let (mut rows, mut unclosed) = (vec![], vec![]);
    let (mut from, mut number) = (0, 1);
    while rows.len() < most && unclosed.len() < UNCLOSED {
        let blank = text[from..].bytes().take_while(|byte| *byte == b'\n').count();
        from += blank;
        number += blank;
        if from == text.len() {
            break;
        }
        let (mut cells, mut end) = reader.row(text, from);
        let raw = &text[from..end];
        if end == text.len() && raw.contains('\n') && raw.matches('"').count() % 2 == 1 {
            // Without the mark it opens, which would swallow the rest of the sheet.
            let line = raw.lines().next().unwrap_or_default();
            cells = line.split(char::from(delimiter)).map(|cell| plain(cell.trim().trim_matches('"'))).collect();
            end = (from + line.len() + 1).min(text.len());
            unclosed.push(number);
        }
        if cells.iter().any(|cell| !cell.is_empty()) {
            rows.push(Row { number, cells });
        }
        number += 1;
        from = end;
    }
    (rows, unclosed)
}

/// Reads a row at a time, with room that each uses again.
struct Reader {
    core: csv_core::Reader,
    delimiter: u8,
    /// The cells of a row, one after the other, in bytes, and where each ends.
    written: Vec<u8>,
    ends: Vec<usize>,
}

impl Reader {
    fn new(delimiter: u8) -> Reader {
        let core = csv_core::ReaderBuilder::new().delimiter(delimiter).build();
        Reader { core, delimiter, written: vec![0; 1024], ends: vec![0; 32] }
    }

    /// The cells of the row that begins at a place of a text, and where the next begins. They are borrowed from the text
    /// as far as they stand in it as they are.
    fn row<'t>(&mut self, text: &'t str, from: usize) -> (Vec<Cow<'t, str>>, usize) {
        let (mut end, mut written, mut ended) = (from, 0, 0);
        self.core.reset();
        loop {
            let rest = &text.as_bytes()[end..];
            let (result, more, wrote, cells) =
                self.core.read_record(rest, &mut self.written[written..], &mut self.ends[ended..]);
            end += more;
            written += wrote;
            ended += cells;
            match result {
                ReadRecordResult::InputEmpty => {}
                ReadRecordResult::OutputFull => self.written.resize(2 * self.written.len(), 0),
                ReadRecordResult::OutputEndsFull => self.ends.resize(2 * self.ends.len(), 0),
                ReadRecordResult::Record | ReadRecordResult::End => break,
            }
        }
        let written = std::str::from_utf8(&self.written[..written]).unwrap_or_default();
        let (mut start, mut rest) = (0, Some(&text[from..end]));
        let cells = self.ends[..ended].iter().map(|&end| {
            let cell = written.get(std::mem::replace(&mut start, end)..end).unwrap_or_default();
            match rest.and_then(|rest| as_it_stands(rest, cell, self.delimiter)) {
                Some((cell, behind)) => {
                    rest = behind;
                    plain(cell)
                }
                None => {
                    rest = None;
                    plain(cell).into_owned().into()
                }
            }
        });
        (cells.collect(), end)
    }
}

/// A cell at the beginning of what is left of a row, within quotation marks or not, and what stands behind the next
/// delimiter; nothing where marks are doubled inside it.
fn as_it_stands<'t>(rest: &'t str, cell: &str, delimiter: u8) -> Option<(&'t str, Option<&'t str>)> {
    let within = rest.strip_prefix('"');
    let behind = match within {
        Some(within) => within.strip_prefix(cell)?.strip_prefix('"')?,
        None => rest.strip_prefix(cell)?,
    };
    let parted = match behind.bytes().next() {
        None | Some(b'\n') => None,
        Some(sign) if sign == delimiter => behind.get(1..),
        Some(_) => return None,
    };
    Some((within.unwrap_or(rest).get(..cell.len())?, parted))
}

/// What a cell shows: a spreadsheet's error is nothing, and line ends that a program has escaped are line ends.
pub(super) fn plain(cell: &str) -> Cow<'_, str> {
    const ERRORS: &[&str] = &[
        "#REF!", "#N/A", "#NAME?", "#VALUE!", "#DIV/0!", "#NULL!", "#NUM!", "#SPILL!", "#CALC!", "#GETTING_DATA",
        "#ERROR!",
    ];
    if memchr2(0xe2, 0xef, cell.as_bytes()).is_some() && cell.contains(is_unseen) {
        return plain(&cell.replace(is_unseen, "")).into_owned().into();
    }
    // What joins letters has a use between two of them alone.
    let cell = cell.trim_matches(|c: char| c.is_whitespace() || matches!(c, '\u{200c}' | '\u{200d}'));
    if cell.starts_with('#') && ERRORS.contains(&cell) {
        return "".into();
    }
    if cell.ends_with(')') && cell.contains(" (http") {
        return without_links(cell).into();
    }
    // Looking for one sign alone is quick, and hardly any cell has it.
    if memchr(b'_', cell.as_bytes()).is_none() || !cell.contains("_x00") {
        return cell.into();
    }
    let unescaped =
        cell.replace("_x000D_\n", "\n").replace("_x000D_", "\n").replace("_x000A_", "\n").replace("_x0009_", " ");
    unescaped.trim().to_owned().into()
}

/// Whether a sign has no width and only says which way the text beside it runs, or where it may break: who is copied from a
/// chat has these around their name, and is one with who has not.
fn is_unseen(c: char) -> bool {
    matches!(
        c,
        '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}' | '\u{2066}'..='\u{2069}' | '\u{feff}'
    )
}

/// Without the addresses that Notion and Airtable write in brackets behind what they stand for.
fn without_links(cell: &str) -> String {
    let mut rest = cell;
    let mut text = String::with_capacity(cell.len());
    while let Some((before, link)) = rest.split_once(" (http") {
        text.push_str(before);
        rest = link.split_once(')').map_or("", |(_, behind)| behind);
    }
    text + rest
}

#[cfg(test)]
mod tests {
    use super::rows;
    use proptest::prelude::*;
    use std::borrow::Cow;

    fn read(text: &str) -> Vec<(usize, Vec<String>)> {
        let (rows, _) = rows(text, b',', 100);
        rows.into_iter().map(|row| (row.number, row.cells.into_iter().map(Cow::into_owned).collect())).collect()
    }

    #[track_caller]
    fn check(text: &str, expected: &[(usize, &[&str])]) {
        let expected: Vec<(usize, Vec<String>)> = expected
            .iter()
            .map(|(number, cells)| (*number, cells.iter().map(|cell| (*cell).to_owned()).collect()))
            .collect();
        assert_eq!(read(text), expected);
    }

    #[test]
    fn rows_have_the_numbers_of_the_spreadsheet() {
        check(
            "Name,Club\n\n,\nAna,\"Otters,\nSeals\"\n\nBo, \"x\" \n",
            &[(1, &["Name", "Club"]), (4, &["Ana", "Otters,\nSeals"]), (6, &["Bo", "\"x\""])],
        );
    }

    #[test]
    fn errors_and_escaped_line_ends_are_no_words() {
        check(
            "Name_x000D_,Club\nAna,#REF!\n\"Bo_x000D_\n\",Otters\n",
            &[(1, &["Name", "Club"]), (2, &["Ana", ""]), (3, &["Bo", "Otters"])],
        );
    }

    #[test]
    fn an_address_behind_what_it_stands_for_is_left_out() {
        check(
            "Name,Topics\nAna,\"knots (https://notes.example/knots-8f1c), sails (https://notes.example/s)\"\nBo,ropes (wet)\n",
            &[(1, &["Name", "Topics"]), (2, &["Ana", "knots, sails"]), (3, &["Bo", "ropes (wet)"])],
        );
    }

    #[test]
    fn a_mark_that_is_never_closed_costs_no_row() {
        let text = "Name,Club\nAna,\"Otters\nBo,Seals\n\"Cy\",Seals\n";
        check(text, &[(1, &["Name", "Club"]), (2, &["Ana", "Otters"]), (3, &["Bo", "Seals"]), (4, &["Cy", "Seals"])]);
        assert_eq!(rows(text, b',', 100).1, [2]);
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn any_text_is_read_as_another_reader_reads_it(text in "[a\"\", é;\n]{0,30}") {
            let mut reader = csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(text.as_bytes());
            let records = reader.records().map(|record| record.unwrap());
            let read: Vec<Vec<String>> =
                records.map(|record| record.iter().map(|cell| cell.trim().to_owned()).collect()).collect();
            let (rows, unclosed) = rows(&text, b',', usize::MAX);
            let rows: Vec<Vec<Cow<'_, str>>> = rows.into_iter().map(|row| row.cells).collect();
            if unclosed.is_empty() {
                let filled = read.into_iter().filter(|row| row.iter().any(|cell| !cell.is_empty()));
                prop_assert_eq!(rows, filled.collect::<Vec<_>>());
            }
        }
    }
}
