//! Titles within a list: of groups, and of parts that say whether those below them come.

use super::columns::{Column, Columns, begins_as_a_name};
use super::rows::Row;
use super::words::words;

/// The rows that are titles of groups, by their numbers: "Altos", "Table 2", alone in a row of a list where nobody else is.
pub(super) fn groups(columns: &Columns, below: &[Row]) -> Vec<usize> {
    const GROUPS: &str = "group|table|team|section|squad|class|committee|helpers|volunteers|guests|members|players|beginners|improvers|\
        juniors|seniors|coaches|staff|hosts|speakers|newcomers|regulars|others|everyone|sopranos|altos|tenors|basses|adults|\
        children|parents|visitors|leaders|organisers|officers";
    let Some(name) = columns.of(Column::Name).next().filter(|_| columns.holds.len() > 1) else { return vec![] };
    let is_one = |row: &Row| row.cells.iter().filter(|cell| !cell.is_empty()).nth(1).is_none();
    let is_alone = |row: &&Row| is_one(row) && begins_as_a_name(row.cell(name));
    let alone: Vec<&Row> = below.iter().filter(is_alone).collect();
    let heads_again = |row: &Row| {
        let at = below.iter().position(|other| other.number == row.number);
        at.and_then(|at| below.get(at + 1)).is_some_and(|next| next.cells == *columns.headings)
    };
    if alone.is_empty() || alone.len() * 2 > below.len() {
        return vec![];
    }
    let is_word = |row: &Row| !row.cell(name).contains(char::is_whitespace);
    let others = || below.iter().filter(|row| !is_alone(row) && !row.cell(name).is_empty());
    // Where everybody has two names and answers, one word alone is no name: where that is so at the top, or more than once.
    let words_are_titles = || {
        let heads = |row: &&&Row| {
            let at = below.iter().position(|other| other.number == row.number);
            at.and_then(|at| below.get(at + 1)).is_some_and(|next| !is_alone(&next))
        };
        let of_one_word: Vec<&&Row> = alone.iter().filter(|row| is_word(row)).collect();
        let at_the_top = || of_one_word.first().is_some_and(|row| row.number == below[0].number);
        of_one_word.iter().all(heads)
            && (of_one_word.len() > 1 || at_the_top())
            && others().all(|row| !is_word(row))
            && others().nth(1).is_some()
    };
    let by_words = words_are_titles();
    let is_title = |row: &&&Row| {
        let said = words(row.cell(name));
        let speaks = |word: &str| GROUPS.split('|').any(|known| known == word);
        let is_named = said.len() <= 3 && (speaks(said.last()) || speaks(said.first()) && said.last().len() <= 2);
        is_named || by_words && is_word(row) || heads_again(row)
    };
    alone.iter().filter(is_title).map(|row| row.number).collect()
}

/// What the title above a row says of whether people come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Said {
    /// This, or nothing.
    Plainly(Option<&'static str>),
    /// Nobody knows whether it still counts, below an empty row.
    Perhaps,
}

/// The part of a list that is being read.
pub(super) struct Titles {
    says: Option<&'static str>,
    /// People stand below its title.
    has_people: bool,
    /// It ended at an empty row.
    ended: bool,
    /// The number of the row above.
    above: usize,
    /// Empty rows stand everywhere in this list, and end nothing.
    is_loose: bool,
}

impl Titles {
    /// Before the first row.
    pub(super) fn of(below: &[Row]) -> Titles {
        let gaps = below.windows(2).filter(|two| two[1].number > two[0].number + 1).count();
        Titles { says: None, has_people: false, ended: false, above: 0, is_loose: gaps * 4 > below.len() }
    }

    /// A title begins another part.
    pub(super) fn begin(&mut self, says: Option<&'static str>, row: usize) {
        (self.says, self.has_people, self.ended, self.above) = (says, false, false, row);
    }

    /// What is said of a row with somebody in it.
    pub(super) fn of_row(&mut self, row: usize) -> Said {
        let is_below_a_gap = self.has_people && row > self.above + 1 && !self.is_loose;
        self.ended |= is_below_a_gap;
        (self.has_people, self.above) = (true, row);
        if self.ended && self.says.is_some() { Said::Perhaps } else { Said::Plainly(self.says) }
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::{becomes, says};

    #[test]
    fn the_title_of_a_group_is_nobody() {
        let people = becomes(
            "Name,Coming,Topic\nReeds,,\nTilda Roe,Yes,breath\nGus Pohl,No,\nBrass,,\nRoz Ek,Maybe,breath\n",
            &["Tilda Roe = yes: breath", "Gus Pohl = no", "Roz Ek = maybe: breath"],
        );
        says(&people, "Brass (row 5) stands alone in its row, and is taken for the title of a group and left out.");
        becomes(
            "Name,Coming\nTilda,Yes\nTable 2,\nGus,No\nNew members,\nRoz,No\n",
            &["Tilda = yes", "Gus = no", "Roz = no"],
        );
        // Who has not answered is somebody.
        becomes("Name,Coming\nTilda Roe,Yes\nZainab,\nGus Pohl,No\n", &["Tilda Roe = yes", "Zainab", "Gus Pohl = no"]);
        becomes(
            "Name,Coming\nTilda,Yes\nGus,\nRoz,\nCy,No\nBo,Yes\n",
            &["Tilda = yes", "Gus", "Roz", "Cy = no", "Bo = yes"],
        );
    }

    #[test]
    fn what_a_title_says_may_end_at_an_empty_row() {
        let people = becomes(
            "Name,Club\nTilda Roe,Otters\nGus Pohl,Seals\nApologies,\nRoz Ek,Otters\n,\nCy Lund,Seals\nAda Kerr,Seals\n",
            &["Tilda Roe @ Otters", "Gus Pohl @ Seals", "Roz Ek = no @ Otters", "Cy Lund @ Seals", "Ada Kerr @ Seals"],
        );
        says(
            &people,
            "Cy Lund (row 7) stands below an empty row, and nothing says whether the title above that still counts; no rsvp is written.",
        );
        becomes("Name\nTilda Roe\nApologies:\n\nRoz Ek\nCy Lund\n", &["Tilda Roe", "Roz Ek = no", "Cy Lund = no"]);
    }
}
