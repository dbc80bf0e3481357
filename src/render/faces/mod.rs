//! The type that every page is set in, the same on every machine: Cop Sans, made from FiraGO by `make.py` beside this
//! file, under the Open Font License beside it. Nothing is taken from the system.
//!
//! Chosen by setting the welcome sheet in Source Sans 3, Noto Sans and this one: Source Sans is small for its size, Noto
//! Sans takes a fourth side for the plan; this one has the height and the width of Arial, for which guides to clear print
//! give their sizes, and Arabic and Hebrew of its own.

use super::words::right_to_left;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use rustybuzz::{Direction, Face, Script, ShapePlan, UnicodeBuffer, shape_with_plan, ttf_parser::GlyphId};
use std::cell::RefCell;
use std::collections::HashMap;
use std::ops::Range;
use std::rc::Rc;
use std::sync::LazyLock;

/// What a face is for. The first that has a character shows it.
const SCRIPTS: usize = 2;

/// Every face: the scripts of Europe, then those that run from right to left; regular, then bold.
pub(super) static FACES: [&[u8]; 2 * SCRIPTS] = [
    include_bytes!("text-regular.ttf"),
    include_bytes!("text-bold.ttf"),
    include_bytes!("turned-regular.ttf"),
    include_bytes!("turned-bold.ttf"),
];

/// The same, to shape with. A face that cannot be read would be a fault of the build; it then has no characters.
static SHAPERS: LazyLock<[Option<Face<'static>>; 2 * SCRIPTS]> =
    LazyLock::new(|| FACES.map(|face| Face::from_slice(face, 0)));

/// How far the letters reach above and below the line they stand on, in their size; all faces have these.
pub(super) const ASCENT: f64 = 0.935;
pub(super) const DESCENT: f64 = 0.265;

/// What is shown where no face has a character, and no hand need write it.
const BOX: char = '□';
/// What the letters of a name are written on by hand.
const LINE: char = '_';
/// How wide that is for a letter, and for the first of a word: two of them are a name. In the size of the type; judgement.
const LETTER: f64 = 1.0;
const FIRST_LETTER: f64 = 4.0;

/// A glyph where it belongs; lengths are in the size of the type.
#[derive(Clone, Debug)]
// Without PDFs only how wide it is is asked of it.
#[cfg_attr(not(feature = "pdf"), allow(dead_code))]
pub(super) struct Glyph {
    pub(super) id: u16,
    pub(super) advance: f64,
    pub(super) x: f64,
    pub(super) y: f64,
    /// The bytes of the text that it shows.
    pub(super) shows: Range<usize>,
}

/// Which face has a character; none where none has.
pub(super) fn face_of(c: char, bold: bool, before: Option<usize>) -> Option<usize> {
    let has = |&face: &usize| glyph(face, c).is_some();
    // A mark stays with its letter where that face has it.
    let kept = before.filter(|face| matches!(c, '\u{300}'..='\u{36f}' | '\u{200c}' | '\u{200d}') && has(face));
    kept.or_else(|| (0..SCRIPTS).map(|script| 2 * script + usize::from(bold)).find(has))
}

fn glyph(face: usize, c: char) -> Option<GlyphId> {
    SHAPERS[face].as_ref().and_then(|face| face.glyph_index(c))
}

/// Words that were shaped, of one face, direction and script. Shaping takes half the time of a page, and most words stand on
/// several, or on one that is set again and again until it fits.
struct Known {
    face: usize,
    right_to_left: bool,
    script: Script,
    plan: ShapePlan,
    words: HashMap<Box<str>, Rc<[Glyph]>>,
}

/// As many words are remembered; a run of `cop` has far fewer.
const REMEMBERED: usize = 20_000;

thread_local! {
    static KNOWN: RefCell<Vec<Known>> = const { RefCell::new(vec![]) };
}

/// The glyphs of a run of one face and direction, in the order in which they stand; `at` is where in the text it begins.
pub(super) fn shaped(face: usize, run: &str, at: usize, right_to_left: bool) -> Vec<Glyph> {
    let Some(shaper) = SHAPERS[face].as_ref() else {
        return vec![];
    };
    let direction = if right_to_left { Direction::RightToLeft } else { Direction::LeftToRight };
    let script = script(run);
    KNOWN.with_borrow_mut(|known| {
        let is_it = |known: &Known| (known.face, known.right_to_left, known.script) == (face, right_to_left, script);
        let place = known.iter().position(is_it).unwrap_or_else(|| {
            let plan = ShapePlan::new(shaper, direction, Some(script), None, &[]);
            known.push(Known { face, right_to_left, script, plan, words: HashMap::new() });
            known.len() - 1
        });
        let Known { plan, words, .. } = &mut known[place];
        let mut glyphs = vec![];
        let mut start = at;
        // Neither face does anything where a space and a letter meet. What runs from right to left would come out in
        // another order.
        for word in run.split_inclusive(|c| c == ' ' && !right_to_left) {
            let known = words.get(word).cloned().unwrap_or_else(|| {
                let shaped: Rc<[Glyph]> = shaped_word(shaper, plan, word, direction, script).into();
                if words.len() >= REMEMBERED {
                    words.clear();
                }
                words.insert(word.into(), Rc::clone(&shaped));
                shaped
            });
            let moved = |glyph: &Glyph| Glyph { shows: glyph.shows.start + start..glyph.shows.end + start, ..*glyph };
            glyphs.extend(known.iter().map(moved));
            start += word.len();
        }
        glyphs
    })
}

/// The script of a run: that of its first letter, or else what its signs are of.
fn script(run: &str) -> Script {
    let mut buffer = UnicodeBuffer::new();
    match run.char_indices().find(|(_, c)| c.is_alphabetic()) {
        Some((at, letter)) => buffer.push_str(&run[at..at + letter.len_utf8()]),
        None => buffer.push_str(run),
    }
    buffer.guess_segment_properties();
    buffer.script()
}

/// The glyphs of a word that begins its text.
fn shaped_word(shaper: &Face<'_>, plan: &ShapePlan, word: &str, direction: Direction, script: Script) -> Vec<Glyph> {
    let mut buffer = UnicodeBuffer::new();
    buffer.push_str(word);
    buffer.set_direction(direction);
    buffer.set_script(script);
    let shaped = shape_with_plan(shaper, plan, buffer);
    let em = f64::from(shaper.units_per_em());
    let mut starts: Vec<usize> = shaped.glyph_infos().iter().map(|info| info.cluster as usize).collect();
    starts.sort_unstable();
    let end = |start: usize| starts.get(starts.partition_point(|&other| other <= start)).copied().unwrap_or(word.len());
    shaped
        .glyph_infos()
        .iter()
        .zip(shaped.glyph_positions())
        .map(|(info, position)| {
            let start = info.cluster as usize;
            Glyph {
                id: u16::try_from(info.glyph_id).unwrap_or_default(),
                advance: f64::from(position.x_advance) / em,
                x: f64::from(position.x_offset) / em,
                y: f64::from(position.y_offset) / em,
                shows: start..end(start),
            }
        })
        .collect()
}

/// A run that no face has: for its letters a line to write them on by hand, for any other sign a box.
pub(super) fn unshown(run: &str, at: usize, bold: bool) -> Vec<Glyph> {
    let face = usize::from(bold);
    let (Some(line), Some(square), Some(shaper)) = (glyph(face, LINE), glyph(face, BOX), SHAPERS[face].as_ref()) else {
        return vec![];
    };
    let em = f64::from(shaper.units_per_em());
    let advance = |id: GlyphId| f64::from(shaper.glyph_hor_advance(id).unwrap_or_default()) / em;
    let (mut glyphs, mut is_written) = (vec![], false);
    for (start, c) in run.char_indices() {
        // Marks that are no letters stand with those before them.
        let is_letter = c.is_alphabetic() || is_written && c < '\u{2000}';
        let (id, width) = match (is_letter, is_written) {
            (true, true) => (line, LETTER),
            (true, false) => (line, FIRST_LETTER),
            (false, _) => (square, 0.0),
        };
        let shows = at + start..at + start + c.len_utf8();
        // One line is where each begins as the one before it ends.
        let ink = shaper.glyph_bounding_box(id).filter(|_| is_letter);
        let (x, advance) = match ink.map(|ink| [ink.x_min, ink.x_max].map(|x| f64::from(x) / em)) {
            Some([from, to]) => (-from, to - from),
            None => (0.0, advance(id)),
        };
        let count = (width / advance.max(0.1)).ceil().max(1.0) as usize;
        let one = Glyph { id: id.0, advance, x, y: 0.0, shows };
        glyphs.extend(std::iter::repeat_n(one, count));
        is_written = is_letter;
    }
    glyphs
}

/// The faces that these words in HTML need, for its style sheet: of the first, what English needs where that is enough.
pub(super) fn css(said: &str) -> String {
    let few = said.chars().all(|c| c < '\u{180}' || matches!(c, '\u{2010}'..='\u{2044}'));
    let turned = right_to_left(said);
    let page = |name: &str, weight: u16, face: &[u8]| {
        let face = STANDARD.encode(face);
        format!(
            "@font-face {{ font-family: \"Cop Sans\"; font-weight: {weight};{name} \
             src: url(data:font/woff2;base64,{face}) format(\"woff2\"); }}\n"
        )
    };
    let mut css = String::new();
    for (place, weight) in [400, 700].into_iter().enumerate() {
        css += &page("", weight, if few { LATIN[place] } else { TEXT[place] });
        if turned {
            css += &page(" unicode-range: U+590-6FF, U+750-77F, U+FB1D-FB4F;", weight, TURNED[place]);
        }
    }
    css
}

/// The same faces for browsers.
const LATIN: [&[u8]; 2] = [include_bytes!("latin-regular.woff2"), include_bytes!("latin-bold.woff2")];
const TEXT: [&[u8]; 2] = [include_bytes!("text-regular.woff2"), include_bytes!("text-bold.woff2")];
const TURNED: [&[u8]; 2] = [include_bytes!("turned-regular.woff2"), include_bytes!("turned-bold.woff2")];

#[cfg(test)]
mod tests {
    use super::{Direction, SHAPERS, ShapePlan, script, shaped, shaped_word, unshown};

    #[test]
    fn letters_that_no_face_has_are_a_line_to_write_on_and_signs_are_boxes() {
        for bold in [false, true] {
            let wide = |run: &str| unshown(run, 0, bold).iter().map(|glyph| glyph.advance).sum::<f64>();
            assert!(wide("李雷") > 4.9 && wide("李雷梅") > wide("李雷") && wide("🎉") < 1.5);
            let glyphs = unshown("李🎉", 3, bold);
            assert_ne!(glyphs[0].id, glyphs[glyphs.len() - 1].id);
            assert!(glyphs[0].shows == (3..6) && glyphs[glyphs.len() - 1].shows == (6..10));
            // A vowel below or beside its letter takes no box of its own.
            let one = unshown("नि", 0, bold);
            assert!(one.iter().all(|glyph| glyph.id == one[0].id));
        }
    }

    #[test]
    fn a_run_that_is_shaped_word_by_word_is_as_one_that_is_shaped_whole() {
        for run in [
            "To AV Wa, “To” – 1 250 f fi ffl T. Y o r v y.",
            "Łukasz Wiśniewski, Nguyễn Thị Minh Khai and Zoe\u{301} J. of L’Aquila",
            "Ελένη και Γιώργος А Б В Тарас Шевченко",
            " two  spaces  and one ",
            "12:30 – 14:00",
        ] {
            for face in [0, 1] {
                let shaper = SHAPERS[face].as_ref().expect("a face");
                let plan = ShapePlan::new(shaper, Direction::LeftToRight, Some(script(run)), None, &[]);
                let whole = shaped_word(shaper, &plan, run, Direction::LeftToRight, script(run));
                // Once to learn the words, and once from memory.
                for _ in 0..2 {
                    assert_eq!(format!("{:?}", shaped(face, run, 0, false)), format!("{whole:?}"), "{run}");
                }
                let later = shaped(face, run, 7, false);
                assert!(later.iter().zip(&whole).all(|(later, whole)| later.shows.start == whole.shows.start + 7));
            }
        }
    }

    #[test]
    fn marks_without_a_letter_are_shaped_too() {
        assert!(!shaped(2, "\u{64b}\u{651}", 0, true).is_empty());
        assert!(!shaped(0, "\u{301}", 0, false).is_empty());
    }
}
