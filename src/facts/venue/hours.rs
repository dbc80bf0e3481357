//! Notes with an hour in them that falls within the session: most tell of what breaks in on it.

use super::ours::OURS;
use super::vocabulary::{Cue, WORDS};
use crate::words::{Mark, Prose};

/// Words for what a host plans themselves, which breaks in on nobody.
const PLANNED: &[&str] = &[
    "break", "breakfast", "cake", "coffee", "dinner", "food", "lunch", "pause", "pizza", "sandwiches", "supper", "tea",
];

/// Months, by their first letters: who writes a date tells of one occasion, and not of what happens there at that hour.
const MONTHS: &[&str] = &["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/// Whether a note with an hour is of a break, of those who meet, of one day, or of having the place to oneself from then
/// on, and no interruption.
pub(super) fn is_planned(note: &str) -> bool {
    let text = Prose::read(note);
    let words = 0..text.words.len();
    let is_ours =
        |word: &str| OURS.contains(&word) || matches!(word, "agm" | "meet" | "meeting" | "meetings" | "meets");
    // "When: every Monday at three" is theirs too.
    let is_notice = |at: usize| text.plain(at) == "when" && text.words[at].after == Mark::Pause;
    let is_month = |at: usize| text.words[at].name_like && MONTHS.iter().any(|month| text.plain(at).starts_with(month));
    let is_day = |at: usize| text.plain(at).starts_with(|c: char| c.is_ascii_digit());
    let is_dated = |at: usize| is_month(at) && (at > 0 && is_day(at - 1) || at + 1 < words.end && is_day(at + 1));
    let tells =
        |at: usize| PLANNED.contains(&text.plain(at)) || is_ours(text.plain(at)) || is_notice(at) || is_dated(at);
    words.clone().any(tells) || WORDS.find(&text).iter().any(|hit| hit.means == Cue::OwnRoom)
}
