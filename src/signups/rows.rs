//! From the text of an export to its rows, numbered as a spreadsheet numbers them.

use csv::{ReaderBuilder, StringRecord};

/// After so many marks that are never closed the text is no table. Judgement; it keeps the work in bounds.
const UNCLOSED: usize = 50;

/// A row with something in it.
#[derive(Clone, Debug)]
pub(super) struct Row {
    /// As the spreadsheet counts, from 1, empty rows too.
    pub(super) number: usize,
    /// What stands in its cells, without space around it.
    pub(super) cells: Vec<String>,
}

impl Row {
    /// What stands in a column; nothing where the row is shorter.
    pub(super) fn cell(&self, column: usize) -> &str {
        self.cells.get(column).map_or("", String::as_str)
    }
}

/// The rows of a text whose cells are parted by `delimiter`, at most `most` of them, and the numbers of rows with a
/// quotation mark that is never closed.
pub(super) fn rows(text: &str, delimiter: u8, most: usize) -> (Vec<Row>, Vec<usize>) {
    let (mut rows, mut unclosed) = (vec![], vec![]);
    let (mut from, mut number) = (0, 1);
    // One turn, and one more for each unclosed mark: without it the mark would swallow the rest of the sheet.
    while from < text.len() && rows.len() < most && unclosed.len() < UNCLOSED {
        let part = &text[from..];
        let mut reader =
            ReaderBuilder::new().delimiter(delimiter).has_headers(false).flexible(true).from_reader(part.as_bytes());
        let (mut record, mut read) = (StringRecord::new(), 0);
        let mut open = None;
        while rows.len() < most && reader.read_record(&mut record).unwrap_or(false) {
            let blank = part[read..].len() - part[read..].trim_start_matches('\n').len();
            let start = read + blank;
            number += blank;
            read = reader.position().byte() as usize;
            let raw = &part[start..read];
            if read == part.len() && raw.contains('\n') && raw.matches('"').count() % 2 == 1 {
                open = Some(start);
                break;
            }
            push(&mut rows, number, &record);
            number += 1;
        }
        let Some(start) = open else { break };
        let line = part[start..].lines().next().unwrap_or_default();
        let mut reader =
            ReaderBuilder::new().delimiter(delimiter).has_headers(false).quoting(false).from_reader(line.as_bytes());
        if reader.read_record(&mut record).unwrap_or(false) {
            let cells = record.iter().map(|cell| cell.trim().trim_matches('"'));
            push(&mut rows, number, &cells.collect());
            unclosed.push(number);
        }
        number += 1;
        from += start + line.len() + 1;
    }
    (rows, unclosed)
}

fn push(rows: &mut Vec<Row>, number: usize, record: &StringRecord) {
    let cells: Vec<String> = record.iter().map(plain).collect();
    if cells.iter().any(|cell| !cell.is_empty()) {
        rows.push(Row { number, cells });
    }
}

/// What a cell shows: a spreadsheet's error is nothing, and line ends that a program has escaped are line ends.
pub(super) fn plain(cell: &str) -> String {
    const ERRORS: &[&str] = &[
        "#REF!", "#N/A", "#NAME?", "#VALUE!", "#DIV/0!", "#NULL!", "#NUM!", "#SPILL!", "#CALC!", "#GETTING_DATA",
        "#ERROR!",
    ];
    let cell = cell.trim();
    if cell.starts_with('#') && ERRORS.contains(&cell) {
        return String::new();
    }
    // Looking for one sign alone is quick, and hardly any cell has it.
    if !cell.contains('_') || !cell.contains("_x00") {
        return cell.to_owned();
    }
    let unescaped =
        cell.replace("_x000D_\n", "\n").replace("_x000D_", "\n").replace("_x000A_", "\n").replace("_x0009_", " ");
    unescaped.trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::rows;

    fn read(text: &str) -> Vec<(usize, Vec<String>)> {
        let (rows, _) = rows(text, b',', 100);
        rows.into_iter().map(|row| (row.number, row.cells)).collect()
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
    fn a_mark_that_is_never_closed_costs_no_row() {
        let text = "Name,Club\nAna,\"Otters\nBo,Seals\n\"Cy\",Seals\n";
        check(text, &[(1, &["Name", "Club"]), (2, &["Ana", "Otters"]), (3, &["Bo", "Seals"]), (4, &["Cy", "Seals"])]);
        assert_eq!(rows(text, b',', 100).1, [2]);
    }
}
