//! Replies in the colours of a traffic light.

use super::columns::{Column, Columns, filled};
use super::rows::Row;
use super::words::words;

/// What a colour says of whether somebody comes, as a traffic light has it.
pub(super) fn light(cell: &str) -> Option<&'static str> {
    const LIGHTS: &[(&str, &str)] =
        &[("green", "yes"), ("amber", "maybe"), ("yellow", "maybe"), ("orange", "maybe"), ("red", "no")];
    LIGHTS.iter().find(|(colour, _)| colour.eq_ignore_ascii_case(cell.trim())).map(|(_, word)| *word)
}

impl Columns {
    /// Where a line of the list says what its colours mean, the column of colours is the reply.
    pub(super) fn lights_by_a_key(&mut self, below: &[Row]) {
        let is_colours = |at: &usize| {
            let said =
                || below.iter().filter(|row| filled(row) > 1).map(|row| row.cell(*at)).filter(|cell| !cell.is_empty());
            let mut seen: Vec<&str> = vec![];
            said().filter_map(light).for_each(|word| {
                if !seen.contains(&word) {
                    seen.push(word)
                }
            });
            seen.len() > 1 && said().all(|cell| light(cell).is_some())
        };
        if self.holds.contains(&Some(Column::Rsvp)) {
            return;
        }
        let Some(at) = (0..self.holds.len()).filter(|at| self.holds[*at].is_none()).find(is_colours) else { return };
        let is_key = |row: &&Row| {
            row.cells.iter().any(|cell| {
                cell.contains(['=', ':']) && ["green", "amber", "red"].iter().any(|colour| words(cell).holds(colour))
            })
        };
        if below.iter().any(|row| is_key(&row) && filled(row) == 1) {
            self.holds[at] = Some(Column::Rsvp);
            self.lights[at] = true;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::{becomes, says};

    #[test]
    fn colours_that_a_key_explains_are_replies() {
        let sheet = "Name,Colour,Table\nTilda Roe,green,window\nGus Pohl,red,door\nRoz Ek,amber,door\n";
        let people = becomes(
            &format!("{sheet}\"Key: green = coming, amber = maybe, red = not coming\",,\n"),
            &["Tilda Roe = yes", "Gus Pohl = no", "Roz Ek = maybe"],
        );
        says(&people, "Replies are colours: green is taken as yes, amber as maybe, red as no.");
        // Without one they may be of anything.
        becomes(sheet, &["Tilda Roe", "Gus Pohl", "Roz Ek"]);
    }
}
