//! Sheets of labels that are in the shops, as data: which part of the paper is which label.

/// A sheet of labels; lengths in millimetres.
#[derive(Debug, PartialEq)]
pub struct Labels {
    /// What is printed on the packet, and what else the same sheet is sold as.
    pub names: &'static [&'static str],
    /// Width and height of the paper.
    pub paper: (f64, f64),
    /// How many stand beside each other, and how many under each other.
    pub grid: (usize, usize),
    /// Width and height of a label.
    pub size: (f64, f64),
    /// From the left and the upper edge of the paper to the first.
    pub first: (f64, f64),
    /// From one to the next, across and down.
    pub pitch: (f64, f64),
}

const A4: (f64, f64) = (210.0, 297.0);
const LETTER: (f64, f64) = (215.9, 279.4);

/// Sheets for badges first, then those for parcels and addresses that are large enough for a name. Sizes are those on the
/// packet. All sheets are alike left and right, above and below; gaps are those of the makers' templates.
pub static LABELS: [Labels; 9] = [
    sheet(&["L7418"], A4, (2, 4), (86.5, 55.5), (0.0, 0.0)),
    sheet(&["L4785", "L4784", "L4786", "L4787"], A4, (2, 5), (80.0, 50.0), (15.0, 5.0)),
    sheet(&["C32011"], A4, (2, 5), (85.0, 54.0), (10.0, 0.0)),
    sheet(&["5395", "5095", "8395"], LETTER, (2, 4), (85.73, 59.27), (9.52, 4.23)),
    sheet(&["5392", "5384", "74459"], LETTER, (2, 3), (101.6, 76.2), (0.0, 0.0)),
    sheet(&["L7165", "J8165"], A4, (2, 4), (99.1, 67.7), (2.5, 0.0)),
    sheet(&["L7173", "J8173"], A4, (2, 5), (99.1, 57.0), (2.5, 0.0)),
    sheet(&["L7163", "J8163"], A4, (2, 7), (99.1, 38.1), (2.5, 0.0)),
    sheet(&["5163", "8163"], LETTER, (2, 5), (101.6, 50.8), (4.76, 0.0)),
];

/// A sheet whose labels stand in the middle of the paper, with a gap between them across and down.
const fn sheet(
    names: &'static [&'static str],
    paper: (f64, f64),
    grid: (usize, usize),
    size: (f64, f64),
    gap: (f64, f64),
) -> Labels {
    let pitch = (size.0 + gap.0, size.1 + gap.1);
    let across = pitch.0 * grid.0 as f64 - gap.0;
    let down = pitch.1 * grid.1 as f64 - gap.1;
    Labels { names, paper, grid, size, first: ((paper.0 - across) / 2.0, (paper.1 - down) / 2.0), pitch }
}

impl Labels {
    /// The sheet of this name, in whatever letters.
    #[must_use]
    pub fn named(name: &str) -> Option<&'static Labels> {
        LABELS.iter().find(|labels| labels.names.iter().any(|one| one.eq_ignore_ascii_case(name)))
    }
}

#[cfg(test)]
mod tests {
    use super::{LABELS, Labels};

    #[test]
    fn every_label_is_on_its_paper_and_on_no_other_label() {
        for Labels { names, paper, grid, size, first, pitch } in &LABELS {
            assert!(pitch.0 >= size.0 && pitch.1 >= size.1, "{names:?}");
            let last = (first.0 + pitch.0 * (grid.0 - 1) as f64, first.1 + pitch.1 * (grid.1 - 1) as f64);
            assert!(first.0 > 0.0 && first.1 > 0.0, "{names:?}");
            assert!(last.0 + size.0 < paper.0 && last.1 + size.1 < paper.1, "{names:?}");
        }
    }

    #[test]
    fn a_sheet_is_where_its_maker_has_it() {
        // As the makers' templates have them, in millimetres.
        for (name, first, pitch) in [
            ("L7163", (4.65, 15.15), (101.6, 38.1)),
            ("L7165", (4.67, 13.04), (101.64, 67.73)),
            ("l4784", (17.5, 13.5), (95.0, 55.0)),
            ("5395", (17.46, 14.82), (95.25, 63.5)),
            ("5163", (3.97, 12.7), (106.36, 50.8)),
        ] {
            let labels = Labels::named(name).expect("a sheet");
            for (is, is_to_be) in [
                (labels.first.0, first.0),
                (labels.first.1, first.1),
                (labels.pitch.0, pitch.0),
                (labels.pitch.1, pitch.1),
            ] {
                assert!((is - is_to_be).abs() < 0.1, "{name}: {is} and not {is_to_be}");
            }
        }
    }

    #[test]
    fn no_two_sheets_have_one_name() {
        let mut names: Vec<&str> = LABELS.iter().flat_map(|labels| labels.names).copied().collect();
        let all = names.len();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), all);
    }
}
