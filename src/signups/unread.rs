//! Answers that may be about coming and are not read: said, so that nobody who cannot come is counted on.

use super::HashSet;
use super::answers::reply;
use super::columns::{Column, Columns};
use super::headings::{heading_words, is_about_something_else};
use super::lights::light;
use super::rows::Row;

/// The columns whose cells are replies while nothing is known to say who comes.
pub(super) fn unread(columns: &Columns, below: &[Row]) -> Vec<usize> {
    /// So many rows show what a column holds.
    const SHOWN: usize = 200;
    let says = |cell: &str| reply(cell).or_else(|| light(cell));
    let may_say = |at: &usize| {
        let mut words: HashSet<&str> = HashSet::default();
        let said = || below.iter().take(SHOWN).map(|row| row.cell(*at)).filter(|cell| !cell.is_empty());
        let replies = said().filter_map(says).inspect(|word| _ = words.insert(word)).count();
        replies > 1 && replies * 4 >= said().count() * 3 && words.contains("no")
    };
    let is_free =
        |at: &usize| columns.holds[*at].is_none() && columns.options[*at].is_none() && !columns.days.contains(at);
    let is_known = [Column::Rsvp, Column::Mark].into_iter().any(|column| columns.of(column).next().is_some());
    if is_known || !columns.days.is_empty() {
        return vec![];
    }
    let asks = |at: &usize| !is_about_something_else(&columns.headings[*at]);
    (0..columns.holds.len()).filter(is_free).filter(asks).filter(may_say).collect()
}

/// The columns of remarks, which are nobody else's business.
pub(super) fn remarks(columns: &Columns) -> Vec<usize> {
    const REMARKS: &str = "notes|comments|comment|remarks|anything else|message|bemerkung|bemerkungen|anmerkungen|remarques|commentaires|\
        uwagi|observaciones|comentarios|sylwadau|opmerkingen";
    let is_one = |at: &usize| heading_words(&columns.headings[*at]).have(REMARKS);
    columns.of(Column::Private).filter(is_one).collect()
}

#[cfg(test)]
mod tests {
    use super::super::tests::{becomes, says};

    #[test]
    fn a_column_of_yes_and_no_that_is_not_read_is_said() {
        let people = becomes("Name,Ropes\nTilda,yes\nGus,no\n", &["Tilda", "Gus"]);
        says(
            &people,
            "\"Ropes\" holds answers such as yes and no, and is not read: if it says who comes, add --columns rsvp=HEADING.",
        );
        for other in ["Own car?", "Photos?", "Here before?"] {
            let people = becomes(&format!("Name,{other}\nTilda,yes\nGus,no\n"), &["Tilda", "Gus"]);
            assert!(!people.notes.concat().contains("is not read"), "{other}: {:?}", people.notes);
        }
    }

    #[test]
    fn a_short_heading_may_ask_who_comes() {
        for heading in ["In?", "Here?", "Here on the 4th", "On the 22nd"] {
            becomes(&format!("Who,{heading},Bringing\nTilda,y,\nGus,n,cake\n"), &["Tilda = yes", "Gus = no"]);
        }
    }

    #[test]
    fn a_remark_that_takes_a_yes_back_is_said_and_not_repeated() {
        let people = becomes(
            "Name,Coming?,Comments\nTilda,Yes,no allergies\nGus,Yes,EDIT: chemo - sorry can't come any more\n",
            &["Tilda = yes", "Gus = yes"],
        );
        says(&people, "Gus (row 3) may say in the remarks that they cannot come; read them.");
        assert!(!people.notes.concat().contains("chemo") && !people.notes.concat().contains("Tilda (row"));
    }
}
