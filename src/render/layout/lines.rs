//! A text -> lines of glyphs: faces chosen, letters joined, lines broken where Unicode allows it (UAX 14), without
//! hyphens, and words that run from right to left turned (UAX 9).

use super::super::faces::{Glyph, face_of, shaped, unshown};
use super::super::words::{plain, right_to_left, words};
use crate::documents::{Inline, Text};
use std::ops::Range;
use std::rc::Rc;
use unicode_bidi::{BidiInfo, Level};

/// Around words of the file that run from right to left, so that they turn none of their neighbours round.
const ISOLATE: char = '\u{2068}';
const END: char = '\u{2069}';

/// A last line is as long as this part of the others, where that can be had. Judgement; browsers ask for about as much.
const LAST: f64 = 0.25;
/// How much narrower the lines before it are tried at a time, in their width, and how often.
const STEP: f64 = 0.04;
const STEPS: usize = 6;

/// Glyphs of one face in a line.
#[derive(Clone, Debug)]
pub(crate) struct Run {
    pub(crate) face: usize,
    pub(crate) glyphs: Vec<Glyph>,
    /// From the beginning of the line, in the size of the type.
    pub(crate) x: f64,
    /// The words are the file's, and may be in its language.
    pub(crate) theirs: bool,
}

/// A line: its runs as they stand, left to right.
#[derive(Clone, Debug)]
pub(crate) struct Line {
    pub(crate) runs: Vec<Run>,
    /// Without the space at its end, in the size of the type.
    pub(crate) width: f64,
    /// The text that the runs show parts of.
    pub(crate) text: Rc<str>,
}

/// A text with its glyphs, ready to be broken.
#[derive(Clone, Debug)]
pub(crate) struct Paragraph {
    text: Rc<str>,
    runs: Vec<Shaped>,
    /// How far each byte is from the beginning, in reading order.
    reach: Vec<f64>,
    /// Where a line may end, as bytes.
    breaks: Vec<usize>,
    /// It runs from right to left as a whole, and begins at the right.
    pub(crate) turned: bool,
    /// Words of it with a character that no face has.
    pub(crate) missing: Vec<String>,
}

#[derive(Clone, Debug)]
struct Shaped {
    face: usize,
    level: Level,
    theirs: bool,
    range: Range<usize>,
    glyphs: Vec<Glyph>,
}

impl Paragraph {
    /// Shapes the words; all of them bold, or only those that stand out.
    pub(crate) fn new(text: &Text, bold: bool) -> Paragraph {
        let turned = text.0.iter().all(|inline| !matches!(inline, Inline::Ours(_))) && right_to_left(&plain(text));
        let mut all = String::new();
        let mut parts = vec![];
        for inline in &text.0 {
            let said = words(inline);
            let said = if all.is_empty() { said.trim_start() } else { said.as_str() };
            let theirs = !matches!(inline, Inline::Ours(_));
            let apart = theirs && right_to_left(said);
            let start = all.len();
            all.extend(apart.then_some(ISOLATE));
            all.push_str(said);
            all.extend(apart.then_some(END));
            parts.push((start..all.len(), bold || matches!(inline, Inline::Strong(_)), theirs));
        }
        all.truncate(all.trim_end().len());
        let breaks = unicode_linebreak::linebreaks(&all).map(|(end, _)| end).collect();
        let reach = vec![0.0; all.len() + 1];
        let mut paragraph = Paragraph { reach, breaks, text: all.into(), runs: vec![], turned, missing: vec![] };
        paragraph.shape(&parts);
        paragraph
    }

    fn shape(&mut self, parts: &[(Range<usize>, bool, bool)]) {
        let text = Rc::clone(&self.text);
        let base = if self.turned { Level::rtl() } else { Level::ltr() };
        let levels = right_to_left(&text).then(|| BidiInfo::new(&text, self.turned.then_some(base)).levels);
        let level = |at: usize| levels.as_ref().map_or(base, |levels| levels[at]);
        // The face, the level and whose words, of the run being gathered; a face of none is a box.
        let mut run: Option<(Option<usize>, Level, bool, bool, usize)> = None;
        for (range, bold, theirs) in parts {
            let end = range.end.min(text.len());
            for (at, c) in text[range.start.min(end)..end].char_indices().map(|(at, c)| (range.start + at, c)) {
                if matches!(c, ISOLATE | END | '\u{fe00}'..='\u{fe0f}') {
                    self.add(run.take(), at);
                    continue;
                }
                let before = run.and_then(|(face, ..)| face).filter(|face| face % 2 == usize::from(*bold));
                let face = face_of(c, *bold, before);
                if face.is_none() && !matches!(c, '\u{200c}' | '\u{200d}') {
                    self.miss(at);
                }
                let next = (face, level(at), *bold, *theirs);
                match run {
                    Some((face, level, bold, theirs, _)) if (face, level, bold, theirs) == next => {}
                    _ => {
                        self.add(run.take(), at);
                        run = Some((next.0, next.1, next.2, next.3, at));
                    }
                }
            }
            self.add(run.take(), end);
        }
        let mut reach = 0.0;
        for here in &mut self.reach {
            reach += std::mem::replace(here, reach);
        }
    }

    fn add(&mut self, run: Option<(Option<usize>, Level, bool, bool, usize)>, end: usize) {
        let Some((face, level, bold, theirs, start)) = run else {
            return;
        };
        let words = &self.text[start..end];
        let glyphs = match face {
            Some(face) => shaped(face, words, start, level.is_rtl()),
            None => unshown(words, start, bold),
        };
        for glyph in &glyphs {
            self.reach[glyph.shows.start] += glyph.advance;
        }
        let face = face.unwrap_or(usize::from(bold));
        self.runs.push(Shaped { face, level, theirs, range: start..end, glyphs });
    }

    /// Notes the word that a character stands in.
    fn miss(&mut self, at: usize) {
        let (before, after) = self.text.split_at(at);
        let edge = |c: char| !c.is_alphanumeric() && c.is_ascii() || matches!(c, ISOLATE | END);
        let start = before.rfind(edge).map_or(0, |at| at + before[at..].chars().next().map_or(0, char::len_utf8));
        let end = after.find(edge).map_or(self.text.len(), |end| at + end);
        self.missing.push(self.text[start..end].to_owned());
    }

    /// Whether letters of it are missing, so that somebody has to write it.
    pub(crate) fn is_unwritten(&self) -> bool {
        self.missing.iter().any(|word| word.contains(char::is_alphabetic))
    }

    /// From one byte to another, in the size of the type, without space at the end.
    fn width(&self, range: Range<usize>) -> f64 {
        let words = self.text[range.clone()].trim_end();
        self.reach[range.start + words.len()] - self.reach[range.start]
    }

    /// How wide it is on one line, in the size of the type.
    pub(crate) fn whole(&self) -> f64 {
        self.width(0..self.text.len())
    }

    /// How wide its widest word is, likewise.
    pub(crate) fn widest(&self) -> f64 {
        let mut start = 0;
        let words = self.breaks.iter().map(|&end| {
            let width = self.width(start..end);
            start = end;
            width
        });
        words.fold(0.0, f64::max)
    }

    /// Where lines of `room`, in the size of the type, begin and end.
    fn broken(&self, room: f64) -> Vec<Range<usize>> {
        // What rounding takes from a line that fits it.
        let room = room + 1e-6;
        let (mut lines, mut start, mut last) = (vec![], 0, 0);
        for &end in &self.breaks {
            if last > start && self.width(start..end) > room {
                lines.push(start..last);
                start = last;
            }
            // A word longer than a line is broken between any two letters.
            while self.width(start..end) > room {
                let shown = self.reach[start];
                let letters = self.text[start..end].char_indices().map(|(at, _)| start + at).skip(1);
                let mut cuts = letters.filter(|&at| self.reach[at + 1] > self.reach[at]).peekable();
                // One letter at least, however little room there is.
                let Some(&one) = cuts.peek() else {
                    break;
                };
                let cut = cuts.take_while(|&at| self.reach[at] - shown <= room).last().unwrap_or(one);
                lines.push(start..cut);
                start = cut;
            }
            last = end;
        }
        if start < self.text.len() {
            lines.push(start..self.text.len());
        }
        lines
    }

    /// The same without breaks at hyphens; none where there are no hyphens to break at.
    pub(crate) fn unhyphenated(&self) -> Option<Paragraph> {
        let at_hyphen = |&end: &usize| end < self.text.len() && self.text[..end].ends_with(['-', '\u{2010}']);
        let breaks: Vec<usize> = self.breaks.iter().copied().filter(|end| !at_hyphen(end)).collect();
        (breaks.len() < self.breaks.len()).then(|| Paragraph { breaks, ..self.clone() })
    }

    /// Its lines, none wider than `room`, in the size of the type.
    pub(crate) fn lines(&self, room: f64) -> Vec<Line> {
        self.broken(room).into_iter().map(|range| self.line(range)).collect()
    }

    /// The same; where a word or so would stand alone in the last line, and the lines before it can do with less, they do.
    pub(crate) fn even(&self, room: f64) -> Vec<Line> {
        let broken = self.broken(room);
        let stands = |lines: &[Range<usize>]| lines.last().map_or(0.0, |last| self.width(last.clone()));
        let is_alone = |lines: &[Range<usize>]| lines.len() > 1 && stands(lines) < LAST * room;
        let narrower = || {
            let rooms = (1..=STEPS).map(|step| room * (1.0 - STEP * step as f64));
            let mut tried = rooms.map(|room| self.broken(room)).take_while(|lines| lines.len() == broken.len());
            tried.find(|lines| !is_alone(lines))
        };
        let lines = if is_alone(&broken) { narrower().unwrap_or(broken) } else { broken };
        lines.into_iter().map(|range| self.line(range)).collect()
    }

    /// As much of it as fits on one line, with a sign that there is more.
    pub(crate) fn cut(&self, room: f64) -> Option<Line> {
        if self.whole() <= room + 1e-6 {
            return self.lines(f64::MAX).into_iter().next();
        }
        let room = room - Paragraph::new(&"…".into(), false).whole();
        let ends = self.text.char_indices().map(|(at, _)| at);
        let end = ends.take_while(|&end| self.reach[end] <= room).last()?;
        let cut = Paragraph::new(&Text::theirs(format!("{}…", self.text[..end].trim_end())), false);
        cut.lines(f64::MAX).into_iter().next()
    }

    /// As many lines as it takes, all about as long as the others.
    pub(crate) fn balanced(&self, room: f64) -> Vec<Line> {
        let most = self.broken(room).len();
        let (mut low, mut high) = (room / 2.0, room);
        for _ in 0..8 {
            let middle = f64::midpoint(low, high);
            match self.broken(middle).len() <= most && self.widest() <= middle {
                true => high = middle,
                false => low = middle,
            }
        }
        self.lines(high)
    }

    fn line(&self, range: Range<usize>) -> Line {
        let width = self.width(range.clone());
        let words = range.start + self.text[range.clone()].trim_end().len();
        let base = if self.turned { Level::rtl() } else { Level::ltr() };
        let mut runs: Vec<(Level, Run)> = vec![];
        // The space at the end stands at the end whichever way the words before it run.
        for (part, own) in [(range.start..words, true), (words..range.end, false)] {
            for run in &self.runs {
                let inside = run.range.start.max(part.start)..run.range.end.min(part.end);
                if inside.is_empty() {
                    continue;
                }
                let glyphs = run.glyphs.iter().filter(|glyph| inside.contains(&glyph.shows.start)).cloned().collect();
                let level = if own { run.level } else { base };
                runs.push((level, Run { face: run.face, glyphs, x: 0.0, theirs: run.theirs }));
            }
        }
        turn(&mut runs);
        let mut x = 0.0;
        if self.turned {
            x -= self.reach[range.end] - self.reach[range.start] - width;
        }
        let mut runs: Vec<Run> = runs.into_iter().map(|(_, run)| run).collect();
        for run in &mut runs {
            run.x = x;
            x += run.glyphs.iter().map(|glyph| glyph.advance).sum::<f64>();
        }
        Line { runs, width, text: Rc::clone(&self.text) }
    }
}

/// Puts runs in the order in which they stand, from that in which they are read: UAX 9, rule L2.
fn turn(runs: &mut [(Level, Run)]) {
    let highest = runs.iter().map(|(level, _)| level.number()).max().unwrap_or_default();
    for least in (1..=highest).rev() {
        let mut start = 0;
        while start < runs.len() {
            let end =
                runs[start..].iter().position(|(level, _)| level.number() < least).map_or(runs.len(), |n| start + n);
            runs[start..end].reverse();
            start = end.max(start) + 1;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Line, Paragraph};
    use crate::documents::Text;

    fn lines(words: &str, room: f64) -> Vec<Line> {
        Paragraph::new(&Text::theirs(words), false).lines(room)
    }

    /// What each run shows, as it stands.
    fn shown(line: &Line) -> String {
        let glyphs = line.runs.iter().flat_map(|run| &run.glyphs);
        glyphs.map(|glyph| &line.text[glyph.shows.clone()]).collect()
    }

    #[test]
    fn a_line_keeps_the_space_at_its_end() {
        let words = "what people copy has a space where a line ends";
        let lines = lines(words, 10.0);
        assert!(lines.len() > 1 && lines.iter().all(|line| line.width <= 10.0));
        assert_eq!(lines.iter().map(shown).collect::<String>(), words);
    }

    #[test]
    fn a_word_longer_than_a_line_is_broken() {
        let lines = lines("Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch", 6.0);
        assert!(lines.len() > 3 && lines.iter().all(|line| line.width <= 6.0));
    }

    #[test]
    fn no_word_stands_alone_in_the_last_line_where_the_others_can_do_with_less() {
        let words = "Who taught you the thing that you now teach everybody else?";
        let paragraph = Paragraph::new(&Text::ours(words), false);
        let room = paragraph.whole() - 1.0;
        let last = |lines: &[Line]| shown(lines.last().expect("a line"));
        assert_eq!(last(&paragraph.lines(room)), "else?");
        let even = paragraph.even(room);
        assert_eq!((even.len(), last(&even).as_str()), (2, "everybody else?"));
        assert_eq!(even.iter().map(shown).collect::<String>(), words);
        // No line more for it, and none where there is nothing to take from.
        for (words, room) in [("One", 9.0), ("Llanfairpwllgwyngyll else", 9.0), ("", 9.0)] {
            let paragraph = Paragraph::new(&Text::ours(words), false);
            assert_eq!(paragraph.even(room).len(), paragraph.lines(room).len(), "{words}");
        }
    }

    #[test]
    fn words_that_run_from_right_to_left_are_turned_and_their_neighbours_are_not() {
        let names = Text::list(&[Text::strong("אב"), Text::strong("גד"), Text::strong("Tom")]);
        let line = Paragraph::new(&Text::ours("Ask ").and(names), false).lines(99.0).remove(0);
        assert_eq!(shown(&line), "Ask בא, דג and Tom");
    }
}
