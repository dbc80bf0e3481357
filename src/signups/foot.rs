//! Rows of a list that speak of the list and stand for nobody: orders among those who come, counts and notes, mostly at its
//! foot.

use super::cased::is_particle;
use super::columns::Columns;
use super::headings::answer;
use super::notes::Remark;
use super::rows::Row;
use super::words::{Openings, Words, words};
use std::sync::LazyLock;

/// What a row is where it speaks of the list and stands for nobody: a count, or a note at its foot.
pub(super) fn of_the_list(row: &Row, name: &Words) -> Option<Remark> {
    static FIRST: LazyLock<Openings> =
        LazyLock::new(|| Openings::of(&[COUNTS, COUNTED, BELOW, "page", TRIES, SHOWS, SAID, NOTES], &[]));
    // No name is a number; beside a total it is that.
    if !name.is_empty() && name.iter().all(is_number) {
        let is_total = row.cells.iter().any(|cell| is_count(&words(cell)));
        return Some(if is_total { Remark::Total } else { Remark::NoName });
    }
    if name.first().bytes().all(|byte| byte.is_ascii_digit()) && is_count_of(name) {
        return Some(Remark::Total);
    }
    if FIRST.are_in(name) {
        if is_count(name) || name.are(SAID) && are_figures(row) {
            return Some(Remark::Total);
        }
        if name.are(NOTES) {
            return Some(Remark::Note);
        }
        if is_of_a_program(name) {
            return Some(Remark::Note);
        }
        if is_test(name) {
            return Some(Remark::Test);
        }
    }
    let mut filled = row.cells.iter().filter(|cell| !cell.is_empty());
    let alone = filled.next().filter(|_| filled.next().is_none());
    alone.is_some_and(|cell| is_note(cell, name)).then_some(Remark::Note)
}

/// What a row says of all below it, where it is the title of a part of the list and stands for nobody: "Apologies:" that they
/// do not come, "Waiting list" that they may. Another title, "Committee:", ends what one before it says.
pub(super) fn of_section(row: &Row) -> Option<Option<&'static str>> {
    /// A title has so many bytes at most. Judgement.
    const TITLE: usize = 24;
    let mut filled = row.cells.iter().filter(|cell| !cell.is_empty());
    let alone = filled.next().filter(|cell| cell.len() <= TITLE && filled.next().is_none())?;
    let title = without_count(alone.trim_end_matches([':', ' ']));
    let has_colon = alone.ends_with(':');
    let is_name = || title.len() <= A_NAME && !words(title).are("yes|no|maybe|going");
    let says = as_a_title(title).filter(|_| title.len() < alone.len() || !is_name());
    if says.is_none() && !has_colon { None } else { Some(says) }
}

/// A title without how many stand below it: "Going (2)".
fn without_count(title: &str) -> &str {
    let counted = title.strip_suffix(')').and_then(|title| title.rsplit_once('('));
    let is_count = |figures: &str| !figures.is_empty() && figures.bytes().all(|byte| byte.is_ascii_digit());
    counted
        .filter(|(before, figures)| !before.trim().is_empty() && is_count(figures))
        .map_or(title, |(before, _)| before.trim())
}

/// A title of fewer bytes that no colon ends may be somebody's name. Judgement.
const A_NAME: usize = 5;

/// What a title or a heading says of those below it.
pub(super) fn as_a_title(title: &str) -> Option<&'static str> {
    let title = title.trim_matches(['*', '_', '#', ' ']);
    const COMING: &str = "coming|attending|going|confirmed|definite|definites|definitely coming|registered|booked|signed up|who is coming|can come|can make it|yes|in";
    if words(title).are(COMING) { Some("yes") } else { answer(title) }
}

/// The column that tells orders from the people in them, where a ticket office writes a row for each.
pub(super) fn of_orders(columns: &Columns, rows: &[Row]) -> Option<usize> {
    const COMING: &str = "attendee|participant|ticket|guest|position|registrant";
    let said = |at: usize| rows.iter().map(move |row| words(row.cell(at))).filter(|said| !said.is_empty());
    let is_of_orders = |at: &usize| {
        said(*at).all(|said| said.are(ORDERS) || said.are(COMING))
            && said(*at).any(|said| said.are(ORDERS))
            && said(*at).any(|said| said.are(COMING))
    };
    (0..columns.holds.len()).filter(|at| columns.holds[*at].is_none()).find(is_of_orders)
}

/// Whether a cell of that column says that its row is an order.
pub(super) fn is_order(cell: &str) -> bool {
    words(cell).are(ORDERS)
}

const ORDERS: &str = "order|booking|purchase|buyer";

/// Words for a count, in the languages that headings are read in.
const COUNTS: &str =
    "total|totals|subtotal|sum|count|headcount|score|number|gesamt|insgesamt|summe|anzahl|totaal|aantal|razem|totale";
/// Whoever made a form tries it out under such a name.
const TRIES: &str = "test|testing|asdf|asdfg|asdfgh|qwerty|qwertz";
/// How a name begins that shows how to fill a row in.
const SHOWS: &str = "e|eg|example";
/// What is counted.
const COUNTED: &str =
    "people|persons|guests|attendees|participants|names|places|responses|replies|registrations|signups|rows|entries";
/// What a row of figures counts.
const SAID: &str = "present|absent|attending|coming|attendance|yes|no|maybe|going|not coming|apologies|available";
/// What stands for a name where a row is a note.
const NOTES: &str = "nb|n b|note|notes|please note";
/// What may stand beside them.
const BESIDE: &str = "grand|of|no|yes|so|far|in|all|coming|attending|going|confirmed|registered|signed|up|sign|ups";
/// How a program begins what it writes below a list.
const BELOW: &str = "last updated|last modified|last changed|last edited|last saved|updated on|updated at|updated by|\
    exported on|exported at|exported by|exported from|generated on|generated at|generated by|generated from|\
    printed on|printed at|downloaded on|downloaded from|created on|created at|created with|report generated|\
    report created|end of list|end of report|end of the list";

fn is_number(word: &str) -> bool {
    word.bytes().all(|byte| byte.is_ascii_digit())
}

/// "Total: 12", "Number of guests", "12 people so far".
fn is_count(words: &Words) -> bool {
    let is = |word: &str, list: &str| list.split('|').any(|known| known == word);
    let counts = words.iter().any(|word| is(word, COUNTS));
    let counted = words.iter().any(|word| is(word, COUNTED)) && words.iter().any(is_number);
    let fits = |word: &str| is_number(word) || is(word, COUNTS) || is(word, COUNTED) || is(word, BESIDE);
    (counts || counted) && words.iter().all(fits)
}

/// Whether figures stand beside a name, and nothing else.
fn are_figures(row: &Row) -> bool {
    let mut filled = row.cells.iter().filter(|cell| !cell.is_empty()).skip(1).peekable();
    filled.peek().is_some() && filled.all(|cell| is_number(cell))
}

/// "3 yes so far", "12 coming".
fn is_count_of(words: &Words) -> bool {
    let is = |word: &str| BESIDE.split('|').any(|known| known == word);
    words.len() > 1 && words.iter().skip(1).all(is)
}

/// "Last updated 3 March", "Exported on 2027-03-03", "Page 1 of 2".
fn is_of_a_program(words: &Words) -> bool {
    let begins = |beginning: &str| {
        let rest = words.whole().strip_prefix(beginning);
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
    };
    let is_page = words.first() == "page" && words.iter().nth(1).is_some_and(is_number);
    BELOW.split('|').any(begins) || is_page
}

/// "Test Test", "Testing, please ignore", "Jo Test", "asdf"; and "e.g. Jane Doe", which shows how to fill a row in.
fn is_test(words: &Words) -> bool {
    let shows = matches!(words.first(), "eg" | "example") || words.whole().starts_with("e g ");
    let tries = |word: &str| TRIES.split('|').any(|test| test == word);
    shows || tries(words.first()) || tries(words.last())
}

/// What somebody wrote below a list: "NB: bring a chair", "* on the waiting list", a whole sentence. Only where nothing
/// stands beside it.
fn is_note(cell: &str, words: &Words) -> bool {
    const LEADS: &[&str] = &["note:", "notes:", "nb:", "nb.", "n.b.", "p.s.", "ps:", "key:", "legend:", "source:", "*"];
    /// A name has so many words at most that stand in small letters and are no "van" or "and". Judgement.
    const SMALL: usize = 3;
    let low = cell.to_lowercase();
    let small = || cell.split(' ').filter(|word| word.starts_with(char::is_lowercase) && !is_particle(word)).count();
    let begins = cell.starts_with(char::is_uppercase);
    LEADS.iter().any(|lead| low.starts_with(lead)) || begins && words.len() > super::A_NAME && small() > SMALL
}
