//! Tables that stand otherwise than with a heading above each column and a row for each person, put so.

use super::columns::{Column, begins_as_a_name, filled, held};
use super::foot::as_a_title;
use super::headings::meaning;
use super::rows::Row;
use super::words::{same, words};
use std::borrow::Cow;

/// The rows as they are read; nothing where they stand as they should. With what was done.
pub(super) fn laid<'r>(rows: &'r [Row<'r>]) -> Option<(Vec<Row<'r>>, &'static str)> {
    let across = || {
        let said =
            "People stand across the top; each column is read as a row, and rows in these notes are columns: A is 1.";
        Some((across(rows)?, said))
    };
    let beside = || {
        let said =
            "Lists stand side by side, and are read one below the other; what stands above each counts for all in it.";
        Some((beside(rows)?, said))
    };
    across().or_else(beside)
}

/// A heading above names, and nothing else.
fn heads_names(cell: &str) -> bool {
    words(cell).are("name|names|full name|who|first name|person|attendee|participant|member")
}

/// Rows and columns exchanged, where the names stand in the first row and what the others hold in the first column.
fn across<'r>(rows: &'r [Row<'r>]) -> Option<Vec<Row<'r>>> {
    /// A table with people across the top has so many rows at most. Judgement.
    const ROWS: usize = 40;
    let (top, below) = rows.split_first()?;
    if below.is_empty() || below.len() > ROWS || !(top.cell(0).is_empty() || heads_names(top.cell(0))) {
        return None;
    }
    let width = top.cells.iter().rposition(|cell| !cell.is_empty())? + 1;
    let are_names = || (1..width).all(|at| begins_as_a_name(top.cell(at)) && held(top.cell(at)).is_none());
    let is_known = |row: &&Row| held(row.cell(0)).is_some();
    let are_headings = || {
        // An empty corner says nothing: then most of the headings must be known.
        let known = below.iter().filter(is_known).count();
        known > 1 && known * 2 >= below.len() || known == below.len() && !top.cell(0).is_empty()
    };
    if width < 3 || !are_names() || !are_headings() {
        return None;
    }
    let corner = |at: usize, cell: &'r str| if at == 0 && cell.is_empty() { "Name" } else { cell };
    let column = |at: usize| Row {
        number: at + 1,
        cells: rows.iter().enumerate().map(|(row, cells)| corner(at + row, cells.cell(at)).into()).collect(),
    };
    Some((0..width).map(column).collect())
}

/// Lists side by side, each under "Name" and perhaps a title of its own, one below the other.
fn beside<'r>(rows: &'r [Row<'r>]) -> Option<Vec<Row<'r>>> {
    /// Titles above the headings.
    const TITLES: usize = 5;
    let starts = |row: &Row| -> Vec<usize> {
        row.cells.iter().enumerate().filter(|(_, cell)| heads_names(cell)).map(|(at, _)| at).collect()
    };
    let heading = rows.iter().take(TITLES).position(|row| starts(row).len() > 1)?;
    let (above, below) = (heading.checked_sub(1).map(|at| &rows[at]), &rows[heading + 1..]);
    let starts = starts(&rows[heading]);
    let headings = &rows[heading];
    let width = rows.iter().map(|row| row.cells.len()).max()?;
    let ends: Vec<usize> = starts.iter().skip(1).copied().chain([width]).collect();
    let blocks: Vec<std::ops::Range<usize>> = starts.iter().zip(ends).map(|(start, end)| *start..end).collect();
    let is_apart = |start: &usize| *start > 0 && rows[heading..].iter().all(|row| row.cell(start - 1).is_empty());
    let title = |block: &std::ops::Range<usize>| {
        let mut titles = block.clone().map(|at| above.map_or("", |row| row.cell(at)));
        titles.find(|title| !title.is_empty()).and_then(|title| as_a_title(title.trim_end_matches([':', ' ', '?'])))
    };
    let titles: Vec<Option<&str>> = blocks.iter().map(title).collect();
    // Two columns of names alone may be of one table: who books, and who comes.
    let is_so = starts[0] == 0
        && starts[1..].iter().all(|start| same(headings.cell(*start), headings.cell(starts[0])))
        && (starts[1..].iter().all(is_apart) || titles.iter().all(Option::is_some));
    if !is_so {
        return None;
    }
    let mut all: Vec<&str> = vec![headings.cell(0)];
    for at in blocks.iter().flat_map(|block| block.clone().skip(1)) {
        let heading = headings.cell(at);
        if !heading.is_empty() && !all.iter().any(|known| same(known, heading)) {
            all.push(heading);
        }
    }
    let says = titles.iter().any(Option::is_some);
    let reply = says.then_some("RSVP").into_iter();
    let mut list =
        vec![Row { number: headings.number, cells: all.iter().copied().chain(reply).map(Cow::from).collect() }];
    for (block, title) in blocks.iter().zip(&titles) {
        for row in below.iter().filter(|row| !row.cell(block.start).is_empty()) {
            let under = |heading: &str| {
                let mut columns = block.clone().filter(|at| same(headings.cell(*at), heading));
                columns.find_map(|at| Some(row.cell(at)).filter(|cell| !cell.is_empty())).unwrap_or("")
            };
            let mut cells: Vec<Cow<'r, str>> = vec![row.cell(block.start).into()];
            cells.extend(all.iter().skip(1).map(|heading| Cow::from(under(heading))));
            cells.extend(says.then(|| Cow::from(title.unwrap_or(""))));
            list.push(Row { number: row.number, cells });
        }
    }
    Some(list)
}

/// Where one cell of the row above spans several headings and asks for topics, those that say nothing themselves belong to it:
/// "Talk about" over "First choice" and "Second choice".
pub(super) fn under_spans(above: &Row, headings: &mut [String]) {
    if filled(above) < 2 {
        return;
    }
    let mut span = "";
    for (at, heading) in headings.iter_mut().enumerate() {
        if !above.cell(at).is_empty() {
            let spans = above.cell(at + 1).is_empty();
            span = if spans && meaning(above.cell(at)) == Some(Column::Interests) { above.cell(at) } else { "" };
        }
        if !span.is_empty() && !heading.is_empty() && meaning(heading).is_none() {
            *heading = format!("{span} [{heading}]");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::{becomes, says};

    #[test]
    fn people_across_the_top_are_people() {
        for corner in ["Name", ""] {
            let people = becomes(
                &format!(
                    "{corner},Tilda Roe,Gus Pohl,Roz Ek\nComing?,yes,no,maybe\nTopics,knots,ropes,\"knots, sails\"\nClub,Otters,Seals,\n"
                ),
                &["Tilda Roe = yes @ Otters: knots", "Gus Pohl = no @ Seals: ropes", "Roz Ek = maybe: knots; sails"],
            );
            says(
                &people,
                "People stand across the top; each column is read as a row, and rows in these notes are columns: A is 1.",
            );
        }
        becomes("Name,Tilda,Gus\nRoz,yes,no\nCy,no,yes\n", &["Roz", "Cy"]);
    }

    #[test]
    fn a_question_above_two_headings_is_asked_in_both() {
        becomes(
            "Who,,Friday 5 March,Talk about,\nFirst name,Surname,Coming?,First choice,Second choice\nTilda,Roe,Yes,knots,sails\nGus,Pohl,No,sails,\n",
            &["Tilda Roe = yes: knots; sails", "Gus Pohl = no: sails"],
        );
    }

    #[test]
    fn lists_side_by_side_are_one() {
        becomes(
            "Coming,,,Not coming,\nName,Topics,,Name,Why\nTilda Roe,knots,,Gus Pohl,away\nRoz Ek,sails,,Cy Lund,\n",
            &["Tilda Roe = yes: knots", "Roz Ek = yes: sails", "Gus Pohl = no", "Cy Lund = no"],
        );
        becomes(
            "Name,Club,,Name,Club\nTilda Roe,Otters,,Gus Pohl,Seals\n",
            &["Tilda Roe @ Otters", "Gus Pohl @ Seals"],
        );
    }
}
