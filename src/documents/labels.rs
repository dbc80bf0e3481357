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

/// Sheets for badges first, then business cards for badge holders, then labels for parcels and addresses that are large
/// enough for a name. All sheets are alike left and right, above and below.
///
/// Each is as two public sets of templates have it that agree to a millimetre, mostly LibreOffice's `labels.xml` and the
/// templates of gLabels; the tests say what they have. Where they do not, the doubt stands beside the sheet. L4784 is left
/// out: gLabels has it as L4785, and LibreOffice as 27 smaller labels; so is 5390, which is 55 or 57 mm high.
pub static LABELS: [Labels; 12] = [
    // Packets say 86.5 by 55.5 mm; three templates have half a millimetre less, and the same middle.
    sheet(&["L7418"], A4, (2, 4), (86.0, 55.0), (0.0, 0.0)),
    sheet(&["L4785", "L4786", "L4787"], A4, (2, 5), (80.0, 50.0), (15.0, 5.0)),
    sheet(&["C32011", "32011"], A4, (2, 5), (85.0, 54.0), (10.0, 0.0)),
    sheet(&["L7414", "L7415"], A4, (2, 5), (90.0, 52.0), (0.0, 0.0)),
    // 5095 and 5895 have a coloured edge, which a badge's own margin keeps clear of.
    sheet(&["5395", "5095", "5895", "8395"], LETTER, (2, 4), (85.73, 59.27), (9.52, 4.23)),
    // Of 74459, one template has the same grid and another stands 3 mm lower.
    sheet(&["5392", "5384", "74459"], LETTER, (2, 3), (101.6, 76.2), (0.0, 0.0)),
    sheet(&["5371", "8371"], LETTER, (2, 5), (88.9, 50.8), (0.0, 0.0)),
    sheet(&["L7165", "J8165"], A4, (2, 4), (99.1, 67.7), (2.5, 0.0)),
    sheet(&["L7173", "J8173"], A4, (2, 5), (99.1, 57.0), (2.5, 0.0)),
    sheet(&["L7163", "J8163"], A4, (2, 7), (99.1, 38.1), (2.5, 0.0)),
    sheet(&["5163", "8163"], LETTER, (2, 5), (101.6, 50.8), (4.76, 0.0)),
    sheet(&["5164", "8164"], LETTER, (2, 3), (101.6, 84.67), (4.76, 0.0)),
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

    /// Where the first label is and how far it is to the next, in millimetres, as two sources have it that know nothing of
    /// each other: LibreOffice's `labels.xml`, gLabels, or where neither has a second, other public programs that print on
    /// the sheet.
    type Source = ((f64, f64), (f64, f64));
    const SOURCES: [(&str, Source, Source); 12] = [
        ("L7418", ((19.0, 38.5), (86.0, 55.0)), ((19.0, 38.5), (86.0, 55.0))),
        ("L4785", ((18.0, 13.0), (95.0, 55.0)), ((17.5, 13.5), (95.0, 55.0))),
        ("C32011", ((15.0, 13.5), (95.0, 54.0)), ((15.0, 13.5), (95.0, 54.0))),
        ("L7414", ((15.0, 18.5), (90.0, 52.0)), ((15.0, 18.5), (90.0, 52.0))),
        ("5395", ((17.48, 14.82), (95.25, 63.5)), ((17.46, 14.82), (95.25, 63.5))),
        ("5392", ((6.35, 25.4), (101.6, 76.2)), ((6.35, 25.4), (101.6, 76.2))),
        ("5371", ((19.05, 12.7), (88.9, 50.8)), ((19.05, 12.7), (88.9, 50.8))),
        ("L7165", ((4.67, 13.04), (101.6, 67.73)), ((4.67, 13.04), (101.64, 67.73))),
        ("L7173", ((4.67, 6.0), (101.6, 57.0)), ((4.7, 6.0), (101.6, 57.0))),
        ("L7163", ((4.67, 15.15), (101.6, 38.1)), ((4.65, 15.0), (101.6, 38.1))),
        ("5163", ((3.96, 12.7), (106.36, 50.8)), ((4.13, 12.7), (106.36, 50.8))),
        ("5164", ((3.96, 12.7), (106.36, 84.67)), ((3.97, 12.7), (106.36, 84.67))),
    ];

    #[test]
    fn a_sheet_is_where_two_sources_have_it() {
        assert_eq!(SOURCES.len(), LABELS.len());
        for (name, one, other) in SOURCES {
            let labels = Labels::named(name).expect("a sheet");
            for (first, pitch) in [one, other] {
                // To where the last label begins, across and down.
                let last = |first: f64, pitch: f64, count: usize| first + pitch * (count - 1) as f64;
                let is = [
                    labels.first.0,
                    labels.first.1,
                    last(labels.first.0, labels.pitch.0, labels.grid.0),
                    last(labels.first.1, labels.pitch.1, labels.grid.1),
                ];
                let is_to_be =
                    [first.0, first.1, last(first.0, pitch.0, labels.grid.0), last(first.1, pitch.1, labels.grid.1)];
                let apart = is.iter().zip(is_to_be).map(|(is, is_to_be)| (is - is_to_be).abs()).fold(0.0, f64::max);
                assert!(apart <= 1.0, "{name}: {apart} mm");
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
