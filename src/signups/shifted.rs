//! Rows whose cells stand under the wrong headings, as a comma without quotation marks or a missing one makes: what is sure
//! of them, and nothing else.

use super::answers::{is_nothing, reply};
use super::cased::is_particle;
use super::columns::{Column, Columns, is_a_name};
use super::rows::Row;
use super::words::words;
use std::borrow::Cow;

/// What most cells of a column show that they are, so that another one is out of its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Reply,
    Mail,
    Figure,
    Text,
}

impl Kind {
    /// Whether a cell may stand there. One that two make together is none of a date or an address.
    fn fits(self, cell: &str, is_joined: bool) -> bool {
        match self {
            _ if cell.is_empty() => true,
            Kind::Reply => reply(cell).is_some(),
            Kind::Mail => cell.contains('@') && !is_joined,
            Kind::Figure => cell.starts_with(|c: char| c.is_ascii_digit()) && !is_joined,
            Kind::Text => !is_bare_reply(cell),
        }
    }
}

/// "yes", "not coming": a reply and nothing else.
fn is_bare_reply(cell: &str) -> bool {
    cell.len() <= A_REPLY && reply(cell).is_some() && !is_nothing_else(cell)
}

/// "n/a" and "0" say nothing, in whatever column they stand; "no" may be a reply.
fn is_nothing_else(cell: &str) -> bool {
    is_nothing(cell) && !words(cell).are("no|nein|non|nie|nope")
}

/// What is no reply may be a club or a role in so many words. Judgement.
const A_CLUB: usize = 3;
/// A bare reply has so many bytes at most. Judgement.
const A_REPLY: usize = 16;
/// So many ways to put a row right are looked at; a longer one is not worth it.
const WAYS: usize = 2_000;
/// So many rows show what a column holds.
const SHOWN: usize = 200;

/// What the columns of a sheet hold.
pub(super) struct Shifts<'c> {
    columns: &'c Columns,
    /// How many columns have headings.
    width: usize,
    kinds: Vec<Kind>,
    rows: &'c [Row<'c>],
}

/// A row as far as it is sure.
pub(super) struct Straight {
    pub(super) row: Row<'static>,
    /// Something in it is not.
    pub(super) unsure: bool,
}

/// How many columns have headings.
pub(super) fn width(columns: &Columns) -> usize {
    columns.headings.iter().rposition(|heading| !heading.is_empty()).map_or(0, |last| last + 1)
}

/// Whether a row has something behind the last heading.
pub(super) fn is_wide(row: &Row, width: usize) -> bool {
    row.cells.iter().skip(width).any(|cell| !cell.is_empty())
}

impl Shifts<'_> {
    /// Learns from the rows that are as wide as the headings.
    pub(super) fn of<'c>(columns: &'c Columns, rows: &'c [Row<'c>]) -> Shifts<'c> {
        let width = width(columns);
        let kind = |at: usize| {
            if columns.holds[at] == Some(Column::Rsvp) && columns.ticks[at].is_none() && !columns.lights[at] {
                return Kind::Reply;
            }
            let said = || {
                let rows = rows.iter().filter(|row| !is_wide(row, width));
                rows.map(|row| row.cell(at)).filter(|cell| !cell.is_empty()).take(SHOWN)
            };
            let all = said().count();
            // A row or two may be out of place themselves.
            let are = |kind: Kind| said().filter(|cell| kind.fits(cell, false)).count() * 4 >= all * 3;
            [Kind::Reply, Kind::Mail, Kind::Figure].into_iter().find(|kind| all > 0 && are(*kind)).unwrap_or(Kind::Text)
        };
        Shifts { columns, width, kinds: (0..width).map(kind).collect(), rows }
    }

    /// Whether a cell shows that the row is out of its place: a reply for a name, or one for a club or a role while what
    /// stands as the reply is a word or two and none.
    pub(super) fn shows(&self, row: &Row) -> bool {
        // Where there is no club people write "no" too: then what stands as the reply must be a club of others.
        let stands_elsewhere = |at: usize| {
            let mut asked = self.columns.of(Column::Rsvp).map(|at| row.cell(at));
            asked.any(|cell| {
                let is_short = !cell.is_empty() && words(cell).len() <= A_CLUB && reply(cell).is_none();
                is_short && (!is_nothing(row.cell(at)) || self.rows.iter().any(|other| other.cell(at) == cell))
            })
        };
        (0..self.width).any(|at| match self.columns.holds[at] {
            Some(Column::Name | Column::First | Column::Last) => !self.may_stand(at, row.cell(at), false),
            Some(Column::From | Column::Role | Column::Called) => {
                !self.may_stand(at, row.cell(at), false) && stands_elsewhere(at)
            }
            _ => false,
        })
    }

    fn may_stand(&self, at: usize, cell: &str, is_joined: bool) -> bool {
        match self.columns.holds[at] {
            Some(Column::Name | Column::First | Column::Last) if !cell.is_empty() => {
                let first = cell.split(", ").next().unwrap_or(cell);
                let is_whole = first.contains(' ') && !first.split(' ').next().is_some_and(is_particle);
                is_a_name(cell) && !cell.contains('@') && !(is_joined && is_whole)
            }
            _ => self.kinds[at].fits(cell, is_joined),
        }
    }

    /// The row with each cell under its heading, as far as all ways to put it right agree; of one that none puts right the
    /// name, and the reply where there is but one.
    pub(super) fn straight(&self, row: &Row) -> Straight {
        let length = row.cells.iter().rposition(|cell| !cell.is_empty()).map_or(0, |last| last + 1);
        let cells = &row.cells[..length];
        let mut ways = vec![];
        match length.checked_sub(self.width) {
            Some(0) => {}
            Some(surplus) => self.join(cells, surplus, &mut vec![], &mut ways),
            None => self.part(cells, self.width - length, &mut vec![], &mut ways),
        }
        let mut straight = vec![String::new(); self.width];
        let mut unsure = ways.is_empty();
        if ways.is_empty() || ways.len() >= WAYS {
            self.least(row, &mut straight);
        } else {
            for (at, cell) in straight.iter_mut().enumerate() {
                let is_same = |way: &&Vec<String>| match self.kinds[at] {
                    Kind::Reply => reply(&way[at]) == reply(&ways[0][at]),
                    _ => way[at] == ways[0][at],
                };
                let is_of_name = matches!(self.columns.holds[at], Some(Column::Name | Column::First | Column::Last));
                if ways.iter().all(|way| is_same(&way)) || is_of_name {
                    // The name that is joined of the fewest cells.
                    let shortest = ways.iter().map(|way| &way[at]).min_by_key(|cell| cell.len());
                    cell.clone_from(shortest.unwrap_or(&ways[0][at]));
                } else {
                    unsure |= self.columns.holds[at].is_some_and(|held| held != Column::Private);
                }
            }
        }
        Straight { row: Row { number: row.number, cells: straight.into_iter().map(Cow::Owned).collect() }, unsure }
    }

    /// All ways to join neighbouring cells, so that there are `surplus` fewer.
    fn join(&self, cells: &[Cow<'_, str>], surplus: usize, way: &mut Vec<String>, ways: &mut Vec<Vec<String>>) {
        let at = way.len();
        if at == self.width {
            // What is left stands behind the last heading.
            ways.push(way.clone());
            return;
        }
        for joined in 0..=surplus.min(cells.len().saturating_sub(1)) {
            let cell = cells.get(..=joined).map_or(String::new(), |cells| cells.join(", "));
            if ways.len() < WAYS && self.may_stand(at, &cell, joined > 0) {
                way.push(cell);
                self.join(cells.get(joined + 1..).unwrap_or(&[]), surplus - joined, way, ways);
                way.pop();
            }
        }
    }

    /// All ways to leave so many columns empty.
    fn part(&self, cells: &[Cow<'_, str>], missing: usize, way: &mut Vec<String>, ways: &mut Vec<Vec<String>>) {
        let at = way.len();
        if at == self.width {
            ways.push(way.clone());
            return;
        }
        if missing > 0 && ways.len() < WAYS {
            way.push(String::new());
            self.part(cells, missing - 1, way, ways);
            way.pop();
        }
        if let Some((cell, rest)) = cells.split_first()
            && ways.len() < WAYS
            && self.may_stand(at, cell, false)
        {
            way.push(cell.to_string());
            self.part(rest, missing, way, ways);
            way.pop();
        }
    }

    /// The name where one stands, and the one cell that is a reply.
    fn least(&self, row: &Row, straight: &mut [String]) {
        for (at, cell) in straight.iter_mut().enumerate() {
            let is_of_name = matches!(self.columns.holds[at], Some(Column::Name | Column::First | Column::Last));
            if is_of_name && self.may_stand(at, row.cell(at), false) {
                row.cell(at).clone_into(cell);
            }
        }
        let mut replies = row.cells.iter().filter(|cell| is_bare_reply(cell));
        let asked = self.columns.of(Column::Rsvp).find(|at| *at < self.width);
        if let (Some(one), None, Some(at)) = (replies.next(), replies.next(), asked) {
            straight[at] = one.to_string();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::{becomes, says};

    #[test]
    fn a_comma_without_quotation_marks_puts_nobody_under_wrong_values() {
        let people = becomes(
            "Name,Club,Topics,Coming?\nTilda Roe,Otters,knots,yes\nGus Pohl,Otters, north bank,weather,no\nRoz Ek,Seals,knots, weather,yes\nCy Lund,Seals,knots,no\n",
            &["Tilda Roe = yes @ Otters: knots", "Gus Pohl = no", "Roz Ek = yes", "Cy Lund = no @ Seals: knots"],
        );
        says(
            &people,
            "Rows 3 and 4 have cells under the wrong headings, as a comma without quotation marks makes; only what is sure is taken, look at them.",
        );
        // Where one way alone makes sense it is taken, and said.
        becomes(
            "Timestamp,Name,Coming?,Club\n1/2/2027,Tilda Roe,yes,Otters\n1/2/2027,Pohl, Gus,no,Seals\n2/2/2027,Roz Ek,yes,Ferry, north bank\n",
            &["Tilda Roe = yes @ Otters", "Gus Pohl = no @ Seals", "Roz Ek = yes"],
        );
    }

    #[test]
    fn where_most_rows_have_a_comma_too_many_nobody_s_reply_is_a_topic() {
        becomes(
            "Name,Club,Topics,Coming?\nTilda Roe,Otters,knots, sails,yes\nGus Pohl,Otters, weather,knots,no\nRoz Ek,Seals,knots, weather,yes\nCy Lund,Seals,knots,no\n",
            &["Tilda Roe = yes", "Gus Pohl = no", "Roz Ek = yes", "Cy Lund = no @ Seals: knots"],
        );
    }

    #[test]
    fn a_missing_comma_puts_nobody_under_wrong_values() {
        let people = becomes(
            "Timestamp,Name,Coming?,Club\n1/2/2027,Tilda Roe,yes,Otters\nGus Pohl,no,Seals\n1/2/2027,Roz Ek,Otters,no\n1/2/2027,Cy Lund,yes,Otters\n",
            &["Tilda Roe = yes @ Otters", "Gus Pohl = no @ Seals", "Roz Ek = no", "Cy Lund = yes @ Otters"],
        );
        says(
            &people,
            "Rows 3 and 4 have cells under the wrong headings, as a comma without quotation marks makes; only what is sure is taken, look at them.",
        );
    }

    #[test]
    fn a_remark_behind_the_headings_moves_nothing() {
        let people = becomes(
            "Name,Club,Coming?\nTilda Roe,Otters,yes,late\nGus Pohl,Otters,no\nRoz Ek,Seals,yes\nCy Lund,Seals,maybe\n",
            &["Tilda Roe = yes @ Otters", "Gus Pohl = no @ Otters", "Roz Ek = yes @ Seals", "Cy Lund = maybe @ Seals"],
        );
        assert!(
            people.notes.iter().any(|note| note.contains("Row 2 has something behind the last heading")),
            "{:#?}",
            people.notes
        );
    }
}
