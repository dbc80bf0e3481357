//! Lists in which no heading says where the names are: names alone, names with what somebody answers behind, above or beside
//! them, as they are copied from a chat, a note or a poll.

use super::columns::{Column, begins_as_a_name, columns};
use super::rows::Row;
use super::words::words;
use super::{A_NAME, answers, care, foot, headings};
use crate::session::contacts;
use std::borrow::Cow;

/// A line of a list, without the sign before it.
struct Line<'r> {
    number: usize,
    /// A number, a bullet or a box stood before it.
    is_item: bool,
    /// What a box or a sign before the name says: "[x]", "❌".
    sign: &'r str,
    name: &'r str,
    /// What stands behind the name, and the sign that parts them.
    behind: Option<(&'static str, &'r str)>,
}

/// What parts a name from what stands behind it, in a line.
const SIGNS: [&str; 6] = [": ", " - ", " – ", " — ", ", ", " | "];

impl<'r> Line<'r> {
    /// The line in a row; none where the row has several cells.
    fn of(row: &'r Row) -> Option<Line<'r>> {
        let mut filled = row.cells.iter().filter(|cell| !cell.is_empty());
        let cell = filled.next().filter(|_| filled.next().is_none())?;
        let numbered = cell.trim_start_matches(|c: char| c.is_ascii_digit());
        let item = match numbered.strip_prefix(['.', ')']).filter(|_| numbered.len() < cell.len()) {
            Some(item) => item,
            None => cell.trim_start_matches(['-', '*', '•', '·', '–', '▪', '◦']),
        };
        // "*Ana* yes" is a word in bold.
        let item = if cell.starts_with('*') && !item.starts_with(' ') { cell } else { item.trim() };
        let (sign, rest) = boxed(item);
        let part = |sign: &'static str| {
            let (name, behind) = rest.split_once(sign)?;
            (!behind.trim().is_empty()).then(|| (name.trim(), (sign, behind.trim())))
        };
        let parted = SIGNS.into_iter().filter_map(part).min_by_key(|(name, _)| name.len());
        let (name, behind) = parted.map_or((rest, None), |(name, behind)| (name, Some(behind)));
        Some(Line { number: row.number, is_item: item.len() < cell.len() || !sign.is_empty(), sign, name, behind })
    }

    /// Whether it may be somebody's, with nothing behind the name or whatever.
    fn is_of_somebody(&self) -> bool {
        let words = self.name.split_whitespace().count();
        self.name.chars().any(char::is_alphabetic)
            && words <= A_NAME
            && (self.behind.is_none() || words < A_NAME)
            && care::is_harmless(self.name)
            && contacts(self.name).is_empty()
    }

    /// The whole of it, without the sign before it.
    fn whole(&self) -> String {
        self.behind.map_or(self.name.to_owned(), |(sign, behind)| format!("{}{sign}{behind}", self.name))
    }
}

/// What a box or a sign at the beginning of a line says, and the rest.
fn boxed(item: &str) -> (&str, &str) {
    const BOXES: [&str; 12] = ["[x]", "[X]", "[ ]", "[]", "☑", "☐", "✅", "❌", "✔", "✓", "✗", "✘"];
    let found = BOXES.iter().find_map(|sign| item.strip_prefix(sign).map(|rest| (*sign, rest)));
    found.map_or(("", item), |(sign, rest)| (sign, rest.trim_start_matches('\u{fe0f}').trim_start()))
}

/// The rows of a list of names, under headings of their own and without the numbers or dashes before them, and with what
/// stands behind them where most of that is replies; none where it is something else.
fn names_alone<'r>(rows: &'r [Row<'r>]) -> Option<(Vec<Row<'r>>, &'static str)> {
    let lines = rows.iter().map(Line::of).collect::<Option<Vec<_>>>()?;
    let (first, others) = lines.split_first()?;
    // What stands first may be the title of the list: "Thursday, who's in?", "*Thursday*" above numbered names.
    let asks = |cell: &str| cell.ends_with(['?', ':']) || words(cell).first() == "who";
    let is_marked = |cell: &str| {
        cell.starts_with('#') || cell.len() > 2 && cell.starts_with(['*', '_']) && cell.trim_end().ends_with(['*', '_'])
    };
    // "Coming:" is the title of a part, and counts for all below it.
    let is_part = foot::of_section(&rows[0]).is_some_and(|says| says.is_some());
    let title = others.len() > 1
        && !is_part
        && (asks(rows[0].cell(0))
            || is_marked(rows[0].cell(0))
            || !first.is_of_somebody()
            || !first.is_item && others.iter().all(|line| line.is_item));
    let lines = &lines[usize::from(title)..];
    if !lines.iter().all(Line::is_of_somebody) {
        return None;
    }
    let parted = || lines.iter().filter_map(|line| line.behind);
    let replies = parted().filter(|(_, behind)| answers::reply(behind).is_some()).count();
    let are_replies = replies > 0 && replies * 2 >= parted().count();
    let is_sure = |line: &Line| match line.behind {
        _ if are_replies => true,
        // "When: Thursday" is no name; nor is "Agenda - tea".
        Some((": " | " | ", _)) => false,
        Some((", ", behind)) => line.name.split_whitespace().count() + behind.split_whitespace().count() <= A_NAME,
        Some(_) => line.is_item || line.name.contains(' '),
        None => true,
    };
    if !lines.iter().all(is_sure) {
        return None;
    }
    let has_signs = lines.iter().any(|line| !line.sign.is_empty());
    let mut list = vec![match are_replies || has_signs {
        true => of_cells(0, ["Name", "RSVP"]),
        false => of_cells(0, ["Name"]),
    }];
    for line in lines {
        let is_said = are_replies
            && line
                .behind
                .is_some_and(|(sign, behind)| sign != ", " || answers::reply(behind).is_some() || behind.contains(' '));
        let name: Cow<'r, str> = if is_said { line.name.into() } else { line.whole().into() };
        let said = line.behind.filter(|_| is_said).map_or("", |(_, behind)| behind);
        // An empty box says that nobody has ticked it.
        let said = if said.is_empty() && answers::reply(line.sign).is_some() { line.sign } else { said };
        let cells = [name, said.into()];
        list.push(Row { number: line.number, cells: cells.into_iter().take(list[0].cells.len()).collect() });
    }
    columns(&list, &[]).ok().filter(|columns| columns.has_names() && columns.row == 0)?;
    let said = match (are_replies || has_signs, title) {
        (true, _) => "There is no heading; each line is taken as a name with a reply.",
        (_, true) => "There is no heading, and every line below the first is taken as a name.",
        _ => "There is no heading, and every line is taken as a name.",
    };
    Some((list, said))
}

/// A list without headings of columns, put under such as are known.
pub(super) struct Unheaded<'r> {
    pub(super) rows: Vec<Row<'r>>,
    /// What was made of it.
    pub(super) said: &'static str,
}

/// The people of a list in which no heading says where the names are: names alone, or with what they answer above or beside
/// them.
pub(super) fn unheaded<'r>(rows: &'r [Row]) -> Option<Unheaded<'r>> {
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
        cells.all(begins_as_a_name)
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
    let named = |row: &Row, at: usize| row.cell(at).is_empty() || begins_as_a_name(row.cell(at));
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

#[cfg(test)]
mod tests {
    use super::super::tests::{becomes, says};

    #[test]
    fn lines_of_a_chat_are_names_with_replies() {
        for sign in [": ", " - ", ", "] {
            let list = format!("Tilda Roe{sign}yes please\nGus Pohl{sign}can't make it\nRoz Ek{sign}yes + 1\n");
            let people = becomes(&list, &["Tilda Roe = yes", "Gus Pohl = no", "Roz Ek = yes"]);
            assert_eq!(people.guests[2].brings, 1, "{sign}");
        }
        let people = becomes(
            "Tilda Roe: I'm in\nGus Pohl: sorry, can't this time\nRoz Ek: me too\nCy Lund: yes\n",
            &["Tilda Roe = yes", "Gus Pohl = no", "Roz Ek", "Cy Lund = yes"],
        );
        says(&people, "Roz Ek (row 3) does not say plainly with \"me too\" whether they come; no rsvp is written.");
    }

    #[test]
    fn a_title_above_a_list_is_nobody() {
        for title in ["*Friday ropes*", "# Friday", "Friday's ropes", "Who's in?", "Ropes:"] {
            becomes(&format!("{title}\n1. Tilda ✅\n2. Gus ❌\n3. Roz\n"), &["Tilda = yes", "Gus = no", "Roz"]);
        }
        becomes(
            "## Friday\n- [x] Tilda Roe\n- [ ] Gus Pohl\n- [x] Roz Ek\n",
            &["Tilda Roe = yes", "Gus Pohl", "Roz Ek = yes"],
        );
    }

    #[test]
    fn what_is_remarked_behind_the_names_of_a_list_is_left_out() {
        becomes(
            "1) Tilda Roe - bow strings\n2) Gus Pohl - arrows, bow strings\n3) Roz Ek - not coming\n4) Cy Lund\n",
            &["Tilda Roe", "Gus Pohl", "Roz Ek = no", "Cy Lund"],
        );
        for other in ["Agenda: tea\nWhere: the Lion\nWhen: Friday\n", "Agenda - tea\nMusic - none\nDoor - Tilda\n"] {
            assert!(super::super::read(other.as_bytes(), super::super::Asked::default()).is_err(), "{other}");
        }
    }

    #[test]
    fn a_list_in_parts_begins_with_its_first() {
        becomes(
            "Coming:\n- Tilda Roe\n- Gus Pohl\nCan't come:\n- Roz Ek\nWaiting list:\n- Cy Lund\n",
            &["Tilda Roe = yes", "Gus Pohl = yes", "Roz Ek = no", "Cy Lund = maybe"],
        );
    }

    #[test]
    fn reactions_are_replies() {
        becomes(
            "Reaction,Users\n:white_check_mark:,\"Tilda Roe, Gus Pohl, Roz Ek\"\n:x:,Cy Lund\n",
            &["Tilda Roe = yes", "Gus Pohl = yes", "Roz Ek = yes", "Cy Lund = no"],
        );
    }

    #[test]
    fn answers_with_their_counts_are_titles() {
        becomes(
            "Going (2)\nTilda Roe\nGus Pohl\nNot going (1)\nRoz Ek\nMaybe (1)\nCy Lund\n",
            &["Tilda Roe = yes", "Gus Pohl = yes", "Roz Ek = no", "Cy Lund = maybe"],
        );
        becomes("Name\nTilda Roe\nNot going\nRoz Ek\n", &["Tilda Roe", "Roz Ek = no"]);
    }

    #[test]
    fn an_unclear_reply_about_oneself_is_pointed_at() {
        let people = becomes(
            "Name,Coming?\nTilda Roe,Yes\nGus Pohl,on Ozempic\nRoz Ek,I must ask my mother first\n",
            &["Tilda Roe = yes", "Gus Pohl", "Roz Ek"],
        );
        for person in ["Gus Pohl (row 3)", "Roz Ek (row 4)"] {
            let note =
                format!("{person} does not say plainly under \"Coming?\" whether they come; no rsvp is written.");
            says(&people, &note);
        }
    }
}
