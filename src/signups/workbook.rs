//! From a workbook to the rows of the sheet with the names, as a spreadsheet would show them.

use super::columns::recognised;
use super::rows::{Row, plain};
use super::{MOST_ROWS, shown};
use calamine::{Data, DataRef, Dimensions, Ods, Reader, Sheet, SheetType, SheetVisible, Sheets, Xls, Xlsb, Xlsx};
use quick_xml::events::{BytesStart, Event};
use std::borrow::Cow;
use std::collections::HashSet;
use std::io::{Cursor, Read};
use zip::ZipArchive;

/// A workbook may hold so many bytes unpacked: a list of people does not. Judgement; it keeps the work in bounds.
const UNPACKED: u64 = 256 * 1024 * 1024;
/// So many columns are read. Judgement.
const MOST_COLUMNS: u32 = 500;
/// So many rows are looked at, empty ones too: a little more than are read.
const LOOKED_AT: u32 = 2 * MOST_ROWS as u32;

type Bytes<'b> = Cursor<&'b [u8]>;

/// The rows of the sheet with the names, and what is to be said of the workbook.
pub(super) fn read(bytes: &[u8], wanted: Option<&str>) -> Result<(Vec<Row<'static>>, Vec<String>), String> {
    let mut book = open(bytes)?;
    let sheets: Vec<Sheet> =
        book.sheets_metadata().iter().filter(|sheet| sheet.typ == SheetType::WorkSheet).cloned().collect();
    let names = |sheets: &[&Sheet]| {
        sheets.iter().map(|sheet| format!("\"{}\"", shown(&sheet.name))).collect::<Vec<_>>().join(", ")
    };
    let all: Vec<&Sheet> = sheets.iter().collect();
    let mut said = vec![];
    let (sheet, rows, hidden) = match wanted {
        Some(wanted) => {
            let found = sheets.iter().find(|sheet| sheet.name.trim().to_lowercase() == wanted.trim().to_lowercase());
            let Some(sheet) = found else {
                return Err(format!("it has no sheet \"{}\"; it has {}", shown(wanted), names(&all)));
            };
            let (rows, hidden) = rows(&mut book, bytes, &sheet.name)?;
            (sheet, rows, hidden)
        }
        None => {
            let visible: Vec<&Sheet> = sheets.iter().filter(|sheet| sheet.visible == SheetVisible::Visible).collect();
            let mut read = vec![];
            for sheet in &visible {
                let (rows, hidden) = rows(&mut book, bytes, &sheet.name)?;
                read.push((recognised(&rows), *sheet, rows, hidden));
            }
            let most = read.iter().map(|(known, ..)| *known).max().unwrap_or(0);
            let best: Vec<&Sheet> =
                read.iter().filter(|(known, ..)| *known == most).map(|(_, sheet, ..)| *sheet).collect();
            if most > 0 && best.len() > 1 {
                return Err(format!("its sheets {} may all have the names; say which with --sheet", names(&best)));
            }
            let hidden_sheets: Vec<&Sheet> =
                sheets.iter().filter(|sheet| sheet.visible != SheetVisible::Visible).collect();
            let Some((_, sheet, rows, hidden)) = read.into_iter().find(|(known, ..)| *known == most) else {
                return Err("it has no sheet that shows".to_owned());
            };
            let others: Vec<&Sheet> = visible.into_iter().filter(|other| other.name != sheet.name).collect();
            if !others.is_empty() {
                said.push(format!("The sheet \"{}\" is read; left out: {}.", shown(&sheet.name), names(&others)));
            }
            if !hidden_sheets.is_empty() {
                said.push(format!("Hidden, and left out: the sheet {}.", names(&hidden_sheets)));
            }
            (sheet, rows, hidden)
        }
    };
    if sheet.visible != SheetVisible::Visible {
        said.push(format!("The sheet \"{}\" is hidden in the workbook.", shown(&sheet.name)));
    }
    if !hidden.is_empty() {
        let rows = super::notes::rows(&hidden);
        said.push(format!("Hidden in the workbook, and left out: {rows}."));
    }
    Ok((rows, said))
}

/// Opens a workbook by what its bytes are.
fn open(bytes: &[u8]) -> Result<Sheets<Bytes<'_>>, String> {
    let broken = |_| "the workbook is broken, or no workbook that cop knows; save it again as .xlsx".to_owned();
    let password = "the workbook is protected with a password; save a copy without one";
    let at = || Cursor::new(bytes);
    if bytes.starts_with(&[0xd0, 0xcf, 0x11, 0xe0]) {
        let name: Vec<u8> = "EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes).collect();
        if bytes.windows(name.len()).any(|window| window == name) {
            return Err(password.to_owned());
        }
        return Xls::new(at()).map(Sheets::Xls).map_err(|error| match error.to_string().to_lowercase() {
            said if said.contains("password") || said.contains("encrypt") => password.to_owned(),
            _ => broken(()),
        });
    }
    let mut archive = ZipArchive::new(at()).map_err(|_| broken(()))?;
    let unpacked: u64 = (0..archive.len()).filter_map(|part| Some(archive.by_index_raw(part).ok()?.size())).sum();
    if unpacked > UNPACKED {
        return Err("the workbook is too large; is it the sign-up sheet?".to_owned());
    }
    let has = |name: &str| archive.index_for_name(name).is_some();
    if has("content.xml") {
        let encrypted =
            part(bytes, "META-INF/manifest.xml").is_some_and(|manifest| manifest.contains("encryption-data"));
        if encrypted {
            return Err(password.to_owned());
        }
        let repeated = part(bytes, "content.xml").map_or(0, |content| most_repeated(&content));
        if repeated > u64::from(LOOKED_AT) * u64::from(MOST_COLUMNS) {
            return Err("the workbook is too large; is it the sign-up sheet?".to_owned());
        }
        return Ods::new(at()).map(Sheets::Ods).map_err(|_| broken(()));
    }
    if has("xl/workbook.bin") {
        return Xlsb::new(at()).map(Sheets::Xlsb).map_err(|_| broken(()));
    }
    Xlsx::new(at()).map(Sheets::Xlsx).map_err(|_| broken(()))
}

/// The rows of a sheet that show, and the numbers of those that are hidden.
fn rows(book: &mut Sheets<Bytes<'_>>, bytes: &[u8], name: &str) -> Result<(Vec<Row<'static>>, Vec<usize>), String> {
    let broken = || format!("the sheet \"{}\" cannot be read; save the workbook again", shown(name));
    let mut grid: Vec<Vec<String>> = vec![];
    let mut put = |row: u32, column: u32, text: String| {
        if row < LOOKED_AT && column < MOST_COLUMNS && !text.is_empty() {
            let (row, column) = (row as usize, column as usize);
            if grid.len() <= row {
                grid.resize(row + 1, vec![]);
            }
            if grid[row].len() <= column {
                grid[row].resize(column + 1, String::new());
            }
            grid[row][column] = text;
        }
    };
    let (merged, hidden) = match book {
        // Cell by cell: one cell in the last corner of a sheet would make a table of millions.
        Sheets::Xlsx(book) => {
            let read = || -> Result<(), String> {
                let mut cells = book.worksheet_cells_reader(name).map_err(|_| broken())?;
                while let Some(cell) = cells.next_cell().map_err(|_| broken())? {
                    let (row, column) = cell.get_position();
                    put(row, column, text_of(cell.get_value()));
                }
                Ok(())
            };
            let (sheet, read) = rayon::join(|| sheet_of_xlsx(bytes, name), read);
            read?;
            // To find that nothing is merged calamine reads the whole sheet.
            let may_merge = sheet.as_ref().is_none_or(|sheet| sheet.contains("mergeCell"));
            let merged = if may_merge { book.merge_cells_by_sheet_name(name).unwrap_or_default() } else { vec![] };
            (merged, sheet.map_or_else(HashSet::new, |sheet| hidden_in_xlsx(&sheet)))
        }
        other => {
            let (merged, hidden) = match other {
                Sheets::Xls(book) => (book.merge_cells_by_sheet_name(name).unwrap_or_default(), HashSet::new()),
                Sheets::Ods(_) => hidden_in_ods(bytes, name),
                _ => (vec![], HashSet::new()),
            };
            let range = other.worksheet_range(name).map_err(|_| broken())?;
            let (first_row, first_column) = range.start().unwrap_or_default();
            for (row, column, value) in range.used_cells() {
                put(first_row + row as u32, first_column + column as u32, text_of_data(value));
            }
            (merged, hidden)
        }
    };
    fill(&mut grid, &merged);
    let mut rows = vec![];
    let mut left_out = vec![];
    for (at, cells) in grid.into_iter().enumerate() {
        let number = at + 1;
        if cells.iter().all(String::is_empty) || rows.len() >= MOST_ROWS {
            continue;
        }
        match hidden.contains(&number) {
            true => left_out.push(number),
            false => rows.push(Row { number, cells: cells.into_iter().map(Cow::Owned).collect() }),
        }
    }
    Ok((rows, left_out))
}

/// What stands in the first of several merged rows stands in each of them.
fn fill(grid: &mut [Vec<String>], merged: &[Dimensions]) {
    for region in merged {
        let ((first, column), (last, _)) = (region.start, region.end);
        let text = grid.get(first as usize).and_then(|row| row.get(column as usize)).cloned().unwrap_or_default();
        let below = grid.iter_mut().take(last as usize + 1).skip(first as usize + 1);
        if text.is_empty() || column >= MOST_COLUMNS {
            continue;
        }
        for row in below.filter(|row| !row.is_empty()) {
            if row.len() <= column as usize {
                row.resize(column as usize + 1, String::new());
            }
            row[column as usize].clone_from(&text);
        }
    }
}

/// What a cell shows, of a kind that borrows its text.
fn text_of(value: &DataRef<'_>) -> String {
    match value {
        DataRef::SharedString(text) => plain(text).into_owned(),
        DataRef::String(text) => plain(text).into_owned(),
        other => text_of_data(&Data::from(other.clone())),
    }
}

/// What a cell shows: whole numbers without a point, days and times as they are written.
fn text_of_data(value: &Data) -> String {
    match value {
        Data::String(text) => plain(text).into_owned(),
        Data::Int(number) => number.to_string(),
        Data::Float(number) => number.to_string(),
        Data::Bool(is) => (if *is { "TRUE" } else { "FALSE" }).to_owned(),
        Data::DateTime(when) => {
            let (year, month, day, hour, minute, second, _) = when.to_ymd_hms_milli();
            let time = if second == 0 {
                format!("{hour:02}:{minute:02}")
            } else {
                format!("{hour:02}:{minute:02}:{second:02}")
            };
            let date = format!("{year:04}-{month:02}-{day:02}");
            match (when.is_duration() || when.as_f64() < 1.0, when.as_f64().fract() == 0.0) {
                (true, _) => time,
                (_, true) => date,
                _ => format!("{date} {time}"),
            }
        }
        Data::DateTimeIso(when) => when.trim_end_matches("T00:00:00").replace('T', " "),
        Data::DurationIso(time) => {
            let figures: Vec<&str> = time.trim_start_matches("PT").split(['H', 'M', 'S']).collect();
            figures.get(..2).map_or_else(|| time.clone(), |time| time.join(":"))
        }
        Data::Error(_) | Data::Empty => String::new(),
    }
}

/// A part of a workbook, as text.
fn part(bytes: &[u8], name: &str) -> Option<String> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).ok()?;
    let mut text = String::new();
    archive.by_name(name).ok()?.take(UNPACKED).read_to_string(&mut text).ok()?;
    Some(text)
}

/// Calls `each` with every element that opens in a document.
fn elements(text: &str, mut each: impl FnMut(&BytesStart<'_>)) {
    let mut reader = quick_xml::Reader::from_str(text);
    loop {
        match reader.read_event() {
            Ok(Event::Start(element) | Event::Empty(element)) => each(&element),
            Ok(Event::Eof) | Err(_) => return,
            Ok(_) => {}
        }
    }
}

/// What an attribute says, by its name without what comes before a colon.
fn attribute(element: &BytesStart<'_>, name: &str) -> Option<String> {
    let found = element.attributes().flatten().find(|attribute| attribute.key.local_name().as_ref() == name)?;
    let text = quick_xml::escape::unescape(&found.value).map(std::borrow::Cow::into_owned);
    Some(text.unwrap_or_else(|_| found.value.into_owned()))
}

/// The part of an Excel workbook that holds a sheet, as text.
fn sheet_of_xlsx(bytes: &[u8], name: &str) -> Option<String> {
    let mut id = None;
    elements(&part(bytes, "xl/workbook.xml")?, |element| {
        let is_it = element.local_name().as_ref() == "sheet" && attribute(element, "name").as_deref() == Some(name);
        if is_it && id.is_none() {
            // `id` alone is another attribute.
            let mut found = element.attributes().flatten().filter(|attribute| attribute.key.as_ref().ends_with(":id"));
            id = found.next().map(|attribute| attribute.value.into_owned());
        }
    });
    let id = id?;
    let mut target = None;
    elements(&part(bytes, "xl/_rels/workbook.xml.rels")?, |element| {
        if attribute(element, "Id").as_deref() == Some(&id) {
            target = attribute(element, "Target");
        }
    });
    let target = target?;
    part(bytes, target.strip_prefix('/').unwrap_or(&format!("xl/{target}")))
}

/// Numbers of the rows of a sheet that Excel hides; calamine does not say.
fn hidden_in_xlsx(sheet: &str) -> HashSet<usize> {
    let mut hidden = HashSet::new();
    if !sheet.contains("hidden=") {
        return hidden;
    }
    let mut number = 0;
    elements(sheet, |element| {
        if element.local_name().as_ref() == "row" {
            number = attribute(element, "r").and_then(|number| number.parse().ok()).unwrap_or(number + 1);
            if attribute(element, "hidden").is_some_and(|hidden| hidden == "1" || hidden == "true") {
                hidden.insert(number);
            }
        }
    });
    hidden
}

/// Numbers of the hidden rows of a sheet in LibreOffice's own form, and its merged cells.
fn hidden_in_ods(bytes: &[u8], name: &str) -> (Vec<Dimensions>, HashSet<usize>) {
    let (mut hidden, mut merged) = (HashSet::new(), vec![]);
    let tells = |content: &String| content.contains("visibility=") || content.contains("number-rows-spanned=");
    let Some(content) = part(bytes, "content.xml").filter(tells) else { return (merged, hidden) };
    let (mut is_it, mut row, mut next_row, mut column) = (false, 0_u32, 0_u32, 0_u32);
    elements(&content, |element| {
        let number = |name: &str| attribute(element, name).and_then(|times| times.parse::<u32>().ok()).unwrap_or(1);
        match element.local_name().as_ref() {
            "table" => {
                is_it = attribute(element, "name").as_deref() == Some(name);
                next_row = 0;
            }
            "table-row" if is_it => {
                (row, column) = (next_row, 0);
                next_row = row.saturating_add(number("number-rows-repeated"));
                if attribute(element, "visibility").is_some_and(|it| it != "visible") {
                    hidden.extend((row..next_row.min(LOOKED_AT)).map(|row| row as usize + 1));
                }
            }
            "table-cell" | "covered-table-cell" if is_it => {
                let rows = number("number-rows-spanned");
                if rows > 1 {
                    merged.push(Dimensions::new((row, column), (row.saturating_add(rows - 1), column)));
                }
                column = column.saturating_add(number("number-columns-repeated"));
            }
            _ => {}
        }
    });
    (merged, hidden)
}

/// How many cells the largest run of filled rows and columns stands for, in a workbook that says "and so on".
fn most_repeated(content: &str) -> u64 {
    let (mut most, mut rows, mut in_row) = (0_u64, 1_u64, 0_u64);
    elements(content, |element| {
        let times = |name: &str| attribute(element, name).and_then(|times| times.parse::<u64>().ok()).unwrap_or(1);
        match element.local_name().as_ref() {
            "table-row" => {
                rows = times("number-rows-repeated");
                in_row = 0;
            }
            "table-cell" if attribute(element, "value-type").is_some() => {
                in_row = in_row.saturating_add(times("number-columns-repeated"));
                most = most.max(rows.saturating_mul(in_row));
            }
            _ => {}
        }
    });
    most
}
