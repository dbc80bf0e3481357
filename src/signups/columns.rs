//! Which column holds what: by the words of its heading, unless somebody says.

use super::HashSet;
use super::answers::{is_day_in_figures, is_honorific, is_marked, reply, reply_in, says_nothing, ticked_in};
use super::headings::{
    asked_about, is_weak, may_ask_for_a_reply, meaning, names_company, part_number, person_number, question_and_option,
    said_by_a_tick, without_change, without_day,
};
use super::lights::light;
use super::options::distinct;
use super::rows::Row;
use super::table::{end, has, headings};
use super::words::{Words, same, words};
use std::sync::LazyLock;

/// What a column may hold that a session file has a place for, or that must not be copied.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Column {
    /// A whole name.
    Name,
    /// A first name.
    First,
    /// A family name.
    Last,
    /// What stands between those two, and before a family name: "van der".
    Between,
    /// What they like to be called.
    Called,
    /// What they do.
    Role,
    /// Their club, team or employer.
    From,
    /// What they care about; several columns may.
    Interests,
    /// Whether they come.
    Rsvp,
    /// What they eat: counted.
    Diets,
    /// What they need: counted.
    Access,
    /// Both of these in one.
    Care,
    /// Whom they know already.
    Knows,
    /// Their pronouns: only where somebody asks for them.
    Pronouns,
    /// A mark that they were there, which says that they come where nothing else does.
    Mark,
    /// How many places a row stands for.
    Places,
    /// Which order or booking a row belongs to.
    Order,
    /// Who bought the tickets.
    Buyer,
    /// The first name of who bought them.
    BuyerFirst,
    /// The family name of who bought them.
    BuyerLast,
    /// How to reach them, or what else is nobody's business: never copied.
    Private,
}

/// The columns that may be named on the command line.
const NAMED: &[(&str, Column)] = &[
    ("name", Column::Name),
    ("first", Column::First),
    ("last", Column::Last),
    ("called", Column::Called),
    ("role", Column::Role),
    ("from", Column::From),
    ("interests", Column::Interests),
    ("rsvp", Column::Rsvp),
    ("diets", Column::Diets),
    ("access", Column::Access),
    ("knows", Column::Knows),
    ("brings", Column::Places),
    ("pronouns", Column::Pronouns),
];

impl Column {
    /// The word for it on the command line and in what is said about it.
    #[must_use]
    pub fn word(self) -> &'static str {
        let named = NAMED.iter().find(|(_, column)| *column == self);
        named.map_or("", |(word, _)| word)
    }
}

/// Reads `name=Full name,interests=Topics`: what holds what, by the words of the heading or the letter of the column.
/// A heading may hold commas itself.
///
/// # Errors
/// Fails with what to write instead.
pub fn parse(argument: &str) -> Result<Vec<(Column, String)>, String> {
    let mut parsed: Vec<(Column, String)> = vec![];
    for part in argument.split(',') {
        let named = part.split_once('=').and_then(|(word, heading)| {
            let known = NAMED.iter().find(|(known, _)| *known == word.trim());
            known.map(|(_, column)| (*column, heading.to_owned()))
        });
        match (named, parsed.last_mut()) {
            (Some(named), _) => parsed.push(named),
            (None, Some((_, heading))) => {
                heading.push(',');
                heading.push_str(part);
            }
            (None, None) => {
                let known: Vec<&str> = NAMED.iter().map(|(word, _)| *word).collect();
                return Err(format!(
                    "write it as name=HEADING or name=B; besides name there are: {}",
                    known[1..].join(", ")
                ));
            }
        }
    }
    Ok(parsed)
}

/// The rows above which the headings are looked for.
pub(super) const TITLE_ROWS: usize = 15;

/// The headings of a sheet, and what each column holds.
#[derive(Clone, Debug)]
pub(super) struct Columns {
    /// Where the headings stand among the rows.
    pub(super) row: usize,
    /// Where the people end: at the last row, or where another section begins.
    pub(super) end: usize,
    /// As the sheet has them.
    pub(super) headings: Vec<String>,
    /// What each holds; nothing where nobody knows.
    pub(super) holds: Vec<Option<Column>>,
    /// The option that a column stands for, where yes and no say who holds it.
    pub(super) options: Vec<Option<String>>,
    /// What a tick in a column says of whether people come, where its heading is an answer.
    pub(super) ticks: Vec<Option<&'static str>>,
    /// The names are those of who bought the tickets.
    pub(super) of_buyers: bool,
    /// Columns that ask the same about several days, so that none of them is the reply.
    pub(super) days: Vec<usize>,
    /// Columns with the names of more people, whole or in two parts, who come or stay away with whom the row is about.
    pub(super) others: Vec<Vec<usize>>,
    /// Columns of replies in the colours of a traffic light.
    pub(super) lights: Vec<bool>,
}

/// A heading that somebody names and the sheet does not have, and the row where it was looked for.
#[derive(Debug)]
pub(super) struct Missing {
    pub(super) heading: String,
    pub(super) row: usize,
}

/// How many different things the columns of the likeliest row of headings hold.
pub(super) fn recognised(rows: &[Row]) -> usize {
    let known = |row: &Row| {
        let mut kinds: Vec<Column> = vec![];
        for column in row.cells.iter().filter_map(|cell| held(cell)) {
            if !kinds.contains(&column) {
                kinds.push(column);
            }
        }
        kinds.len()
    };
    // Most rows have too few cells to be better than the headings.
    rows.iter().take(TITLE_ROWS).fold(0, |most, row| if filled(row) > most { most.max(known(row)) } else { most })
}

/// Finds the headings, and what stands under each. `wanted` is what somebody says about it, and wins.
///
/// # Errors
/// Fails with the heading that is not there.
pub(super) fn columns(rows: &[Row], wanted: &[(Column, String)]) -> Result<Columns, Missing> {
    let (row, headings) = headings(rows, wanted);
    let mut columns = Columns {
        row,
        end: end(rows, row),
        holds: headings.iter().map(|heading| held(heading).or_else(|| answered(heading))).collect(),
        options: vec![None; headings.len()],
        ticks: headings.iter().map(|heading| said_by_a_tick(heading)).collect(),
        headings,
        of_buyers: false,
        days: vec![],
        others: vec![],
        lights: vec![],
    };
    columns.lights = vec![false; columns.headings.len()];
    columns.say(wanted)?;
    let below = &rows[(row + 1).min(columns.end)..columns.end];
    columns.settle(below, wanted);
    Ok(columns)
}

/// How many cells of a row say something.
pub(super) fn filled(row: &Row) -> usize {
    row.cells.iter().filter(|cell| !cell.is_empty()).count()
}

/// What a heading says, or the question in it where it holds a question and an option.
pub(super) fn held(heading: &str) -> Option<Column> {
    let of_question = || meaning(question_and_option(heading)?.0).filter(|held| *held == Column::Interests);
    meaning(heading).or_else(of_question)
}

/// What a heading that is an answer says: no such word makes a row one of headings, since people's answers are the same.
fn answered(heading: &str) -> Option<Column> {
    (said_by_a_tick(heading).is_some() || words(heading).are("in|here|who s in")).then_some(Column::Rsvp)
}

impl Columns {
    /// The columns that hold something, in the order of the sheet.
    pub(super) fn of(&self, what: Column) -> impl DoubleEndedIterator<Item = usize> {
        let holds = self.holds.iter().enumerate();
        holds.filter(move |(_, column)| **column == Some(what)).map(|(at, _)| at)
    }

    /// Puts what somebody says in place of what was guessed.
    fn say(&mut self, wanted: &[(Column, String)]) -> Result<(), Missing> {
        for (column, _) in wanted {
            for holds in &mut self.holds {
                let gives_way = match column {
                    Column::Name => {
                        matches!(holds, Some(Column::Name | Column::First | Column::Last))
                    }
                    Column::First | Column::Last => *holds == Some(Column::Name) || *holds == Some(*column),
                    _ => *holds == Some(*column),
                };
                if gives_way {
                    *holds = None;
                }
            }
        }
        for (column, heading) in wanted {
            let by_words = self.headings.iter().position(|known| same(known, heading));
            let by_letter = || letter(heading).filter(|at| *at < self.headings.len());
            let Some(at) = by_words.or_else(by_letter) else {
                return Err(Missing { heading: heading.trim().to_owned(), row: self.row });
            };
            self.holds[at] = Some(*column);
        }
        Ok(())
    }

    /// One column each of what there can be one of, and none whose cells say that it holds something else.
    fn settle(&mut self, below: &[Row], wanted: &[(Column, String)]) {
        let is_wanted = |column: Column| wanted.iter().any(|(wanted, _)| *wanted == column);
        if !is_wanted(Column::Rsvp) {
            self.replies(below);
        }
        if !is_wanted(Column::Role) {
            self.keep(Column::Role, |at| !half(below, at, |cell| is_honorific(cell) || is_part_in_a_call(cell)));
        }
        self.more_people(below);
        self.names(below);
        self.interests(below, is_wanted(Column::Interests));
        let is_reply = |cell: &str| words(cell).len() <= 2 && reply(cell).is_some();
        self.keep(Column::Knows, |at| !half(below, at, is_reply));
        let filled = |at: usize| below.iter().filter(|row| !row.cell(at).is_empty()).count();
        let alone = [
            Column::Name,
            Column::First,
            Column::Last,
            Column::Called,
            Column::Role,
            Column::From,
            Column::Knows,
            Column::Pronouns,
            Column::Order,
        ];
        for column in alone {
            let best = self.of(column).rev().max_by_key(|at| filled(*at));
            self.keep(column, |at| best == Some(at));
        }
    }

    /// Keeps the columns that say whether people come; where no heading asks for it, those whose cells answer.
    fn replies(&mut self, below: &[Row]) {
        let ticks = self.ticks.clone();
        let is_answer = |at: usize, cell: &str| {
            let is_past = ticks[at] == Some("no") && is_day_in_figures(cell);
            reply(cell).is_some() || ticks[at].is_some() && is_marked(cell) || is_past
        };
        // Under "No" there may be running numbers.
        let number = |cell: &str| cell.trim_end_matches('.').parse::<u16>().is_ok_and(|number| number > 1);
        let counts = |at: usize| ticks[at].is_some() && below.iter().any(|row| number(row.cell(at)));
        let answers = |at: usize| below.iter().any(|row| is_answer(at, row.cell(at))) && !counts(at);
        for at in self.of(Column::Rsvp).collect::<Vec<_>>() {
            let said = || below.iter().map(|row| row.cell(at)).filter(|cell| !cell.is_empty());
            self.lights[at] =
                ticks[at].is_none() && said().next().is_some() && said().all(|cell| light(cell).is_some());
        }
        self.lights_by_a_key(below);
        let lights = self.lights.clone();
        let answers = |at: usize| lights[at] || answers(at);
        self.keep(Column::Rsvp, answers);
        let asks =
            self.of(Column::Rsvp).any(|at| !is_weak(&self.headings[at]) && !has(&self.headings[at], "status|state"));
        if !asks {
            for at in 0..self.holds.len() {
                let is_free = matches!(self.holds[at], None | Some(Column::Interests));
                let says = |cell: &str| reply(cell).is_some();
                // "OK" may be Oklahoma.
                let states = |cell: &str| cell.len() >= A_STATE && reply(cell).is_some();
                let speaks = |cell: &str| speaks_of_coming(cell) && reply(cell).is_some();
                let is_one = || {
                    let heading = &self.headings[at];
                    let is_sign = !heading.is_empty() && !heading.contains(char::is_alphanumeric);
                    (is_sign || may_ask_for_a_reply(heading)) && half(below, at, says)
                        || half(below, at, speaks)
                        || same(heading, "state") && half(below, at, states)
                };
                if is_free && is_one() {
                    self.holds[at] = Some(Column::Rsvp);
                }
            }
        }
        let asking: Vec<usize> = self.of(Column::Rsvp).filter(|at| ticks[*at].is_none()).collect();
        let alike = |one: &usize, other: &usize| {
            one != other
                && [one, other].iter().all(|at| without_change(&self.headings[**at]).is_none())
                && self.headings[*one] != self.headings[*other]
                && without_day(&self.headings[*one]) == without_day(&self.headings[*other])
        };
        self.days = asking.iter().filter(|one| asking.iter().any(|other| alike(one, other))).copied().collect();
        for at in &self.days {
            self.holds[*at] = None;
        }
        let some = self.of(Column::Rsvp).next().is_some();
        for at in 0..self.holds.len() {
            if self.holds[at] == Some(Column::Mark) {
                let is_reply = !some && same(&self.headings[at], "attendance");
                self.holds[at] = if is_reply { Some(Column::Rsvp) } else { (!some).then_some(Column::Mark) };
            }
        }
        self.keep(Column::Rsvp, answers);
    }

    /// Finds the columns with more people of a row: "Player 2" beside "Player 1", "Partner's name".
    fn more_people(&mut self, below: &[Row]) {
        let holds_names = |at: usize| half(below, at, is_a_name);
        let is_free = |holds: Option<Column>| matches!(holds, None | Some(Column::Name));
        let mut numbers: Vec<Option<usize>> = self.headings.iter().map(|heading| person_number(heading)).collect();
        if !numbers.contains(&Some(1)) {
            self.leads_a_crew(&mut numbers, holds_names);
        }
        if let Some(first) = numbers.iter().position(|number| *number == Some(1))
            && numbers.iter().flatten().any(|number| *number > 1)
            && is_free(self.holds[first])
            && holds_names(first)
        {
            self.holds[first] = Some(Column::Name);
        }
        for (at, number) in numbers.iter().enumerate() {
            let is_another = number.is_some_and(|number| number > 1) || names_company(&self.headings[at]);
            let names = [Column::Name, Column::First];
            let has_another = (0..self.holds.len()).any(|other| {
                other != at
                    && !self.others.concat().contains(&other)
                    && self.holds[other].is_some_and(|holds| names.contains(&holds))
                    && !names_company(&self.headings[other])
            });
            let some = || below.iter().any(|row| begins_as_a_name(row.cell(at)));
            if is_another && is_free(self.holds[at]) && has_another && some() {
                self.others.push(vec![at]);
                self.holds[at] = None;
            }
        }
        // "Attendee 2 first name" and its family name.
        let parts = |part: Column| -> Vec<(usize, usize)> {
            self.of(part).filter_map(|at| Some((part_number(&self.headings[at])?, at))).collect()
        };
        let (firsts, lasts) = (parts(Column::First), parts(Column::Last));
        if firsts.iter().any(|(number, _)| *number == 1) {
            for (number, first) in firsts.iter().filter(|(number, _)| *number > 1) {
                let last = lasts.iter().find(|(other, _)| other == number).map(|(_, last)| *last);
                let both: Vec<usize> = [Some(*first), last].into_iter().flatten().collect();
                both.iter().for_each(|at| self.holds[*at] = None);
                self.others.push(both);
            }
        }
    }

    /// Keeps the columns that hold names; those of who bought the tickets where there are no others.
    fn names(&mut self, below: &[Row]) {
        const NAMES: [Column; 3] = [Column::Name, Column::First, Column::Last];
        let instead: &[(Column, Column)] = match (self.has_names(), self.holds.contains(&Some(Column::Called))) {
            (true, _) => &[],
            (_, true) => &[(Column::Called, Column::Name)],
            _ => {
                self.of_buyers = true;
                &[(Column::Buyer, Column::Name), (Column::BuyerFirst, Column::First), (Column::BuyerLast, Column::Last)]
            }
        };
        for holds in &mut self.holds {
            match instead.iter().find(|(from, _)| *holds == Some(*from)) {
                Some((_, to)) => *holds = Some(*to),
                None if matches!(holds, Some(Column::Buyer | Column::BuyerFirst | Column::BuyerLast)) => *holds = None,
                None => {}
            }
        }
        let has_no_heading = self.headings.first().is_some_and(String::is_empty);
        if !self.has_names() && has_no_heading && half(below, 0, begins_as_a_name) {
            // What stands first and under no heading is the names, as in a poll for a date.
            self.holds[0] = Some(Column::Name);
            self.of_buyers = false;
        }
        self.one_part(below);
        let is_name = |cell: &str| is_a_name(cell);
        let holds_names = |at: usize| half(below, at, is_name);
        if NAMES.iter().any(|column| self.of(*column).any(holds_names)) {
            for column in NAMES {
                self.keep(column, holds_names);
            }
        }
        let named = |at: usize| below.iter().filter(|row| is_name(row.cell(at))).count();
        let most = |column| self.of(column).map(named).max();
        let [whole, first, last] = NAMES.map(|column| self.holds.contains(&Some(column)));
        // First names alone are enough where no column has whole names; both parts win where they are as full.
        let are_as_full =
            || most(Column::First).min(most(Column::Last)).unwrap_or(0) * 10 >= most(Column::Name).unwrap_or(0) * 9;
        let parts_win = first && last && (!whole || are_as_full());
        for column in NAMES {
            let loses = if column == Column::Name { parts_win } else { whole && !parts_win };
            self.keep(column, |_| !loses);
        }
    }

    /// "Name" beside "First name" is the family name where it does not repeat that one, and the other way about.
    fn one_part(&mut self, below: &[Row]) {
        let [whole, first, last] = [Column::Name, Column::First, Column::Last].map(|column| self.of(column).next());
        let (part, missing) = match (first, last) {
            (Some(first), None) => (first, Column::Last),
            (None, Some(last)) => (last, Column::First),
            _ => return,
        };
        let Some(whole) = whole else { return };
        let both = || below.iter().map(|row| (row.cell(whole), row.cell(part)));
        let filled = both().filter(|(whole, part)| !whole.is_empty() && !part.is_empty()).count();
        let repeated = both().filter(|(whole, part)| !part.is_empty() && whole.contains(part)).count();
        if filled > 0 && repeated * 2 < filled {
            self.holds[whole] = Some(missing);
        }
    }

    /// Whether a column holds names.
    pub(super) fn has_names(&self) -> bool {
        self.holds.iter().any(|holds| matches!(holds, Some(Column::Name | Column::First | Column::Last)))
    }

    /// Finds the columns that stand for one option each.
    fn interests(&mut self, below: &[Row], wanted: bool) {
        for at in self.of(Column::Interests).collect::<Vec<_>>() {
            let heading = &self.headings[at];
            let cells = distinct(below.iter().map(|row| row.cell(at)).filter(|cell| !cell.is_empty()));
            let option = question_and_option(heading).map(|(_, option)| option.to_owned());
            let named = option.as_deref().map(words).filter(|named| !named.is_empty());
            let said = || cells.iter().map(|(cell, _)| *cell);
            let is_tick = |cell: &str| {
                let words = words(cell);
                ticked_in(cell, &words).is_some() || named.as_ref() == Some(&words)
            };
            let half_are_ticks = || {
                let times = |is: &dyn Fn(&str) -> bool| {
                    cells.iter().filter(|(cell, _)| is(cell)).map(|(_, times)| times).sum::<usize>()
                };
                times(&is_tick) * 2 >= times(&|_| true)
            };
            let is_figure = |cell: &str| cell.bytes().all(|byte| byte.is_ascii_digit());
            if said().next().is_some() && said().all(is_figure) && !said().all(is_tick) {
                // How much somebody cares, from 1 to 5, is no interest.
                self.holds[at] = None;
            } else if option.as_deref().is_some_and(is_code) && said().all(is_tick) {
                // "topic[SQ001]": nobody but the form knows what it stands for.
                self.holds[at] = None;
            } else if option.is_some() && half_are_ticks() {
                self.options[at] = option;
            } else if said().next().is_some() && said().all(is_tick) {
                self.options[at] = asked_about(heading);
                if self.options[at].is_none() && !wanted {
                    self.holds[at] = None;
                }
            }
        }
    }

    fn keep(&mut self, column: Column, keep: impl Fn(usize) -> bool) {
        for (at, holds) in self.holds.iter_mut().enumerate() {
            if *holds == Some(column) && !keep(at) {
                *holds = None;
            }
        }
    }
}

/// Whether a cell may be somebody's name: no yes or no, no number, and no "Anonymous".
pub(super) fn is_a_name(cell: &str) -> bool {
    let words = words(cell);
    cell.chars().any(char::is_alphabetic)
        && !says_nothing(&words)
        && !is_placeholder(&words)
        && reply_in(cell, &words).is_none()
}

/// Whether a cell may be a name, and begins as one does.
pub(super) fn begins_as_a_name(cell: &str) -> bool {
    cell.starts_with(|c: char| c.is_alphabetic() && !c.is_lowercase()) && is_a_name(cell)
}

/// Whether an answer speaks of coming, so that it is a reply whatever was asked: "I will be coming on Thursday".
fn speaks_of_coming(cell: &str) -> bool {
    let words = words(cell);
    words.len() > 2 && words.have("come|coming|attend|attending|be there|make it|join you|joining")
}

/// Whether a name stands for nobody.
pub(super) fn is_placeholder(name: &Words) -> bool {
    if is_device(name) {
        return true;
    }
    const PLACEHOLDERS: &str = "tba|tbd|vacant|vacancy|unknown|anonymous|anonymous user|anonymous response|anonymous participant|info requested|info requested info requested|guest|plus one|1|someone|somebody|\
        name|no name|to be confirmed|iphone|ipad|android|zoom user|yes|no|true|false|test";
    static PHRASES: LazyLock<HashSet<&str>> = LazyLock::new(|| PLACEHOLDERS.split('|').collect());
    PHRASES.contains(name.whole())
}

/// Whether it is what a telephone or a computer calls itself in a video call: "Galaxy S21", "iPhone (2)".
fn is_device(name: &Words) -> bool {
    const DEVICES: &str = "galaxy|iphone|ipad|pixel|oneplus|redmi|huawei|xiaomi|samsung|macbook|laptop|desktop|android|thinkpad|\
        chromebook|tablet";
    static NAMED: LazyLock<HashSet<&str>> = LazyLock::new(|| DEVICES.split('|').collect());
    let is_one = |word: &str| NAMED.contains(word);
    let goes_on = |word: &str| {
        is_one(word)
            || word.bytes().any(|byte| byte.is_ascii_digit())
            || matches!(word, "pro" | "air" | "note" | "phone" | "user" | "plus" | "max")
    };
    is_one(name.first()) && name.iter().skip(1).all(goes_on)
}

/// Whether an option is a survey's code for it: "SQ001", "A3".
fn is_code(option: &str) -> bool {
    let letters = option.trim_end_matches(|c: char| c.is_ascii_digit());
    letters.len() < option.len()
        && (1..=4).contains(&letters.len())
        && letters.bytes().all(|byte| byte.is_ascii_uppercase())
}

/// Whether a cell is what somebody is in a video call, and no role of theirs.
fn is_part_in_a_call(cell: &str) -> bool {
    const PARTS: &str = "organizer|organiser|presenter|attendee|host|co host|cohost|panelist|participant|member";
    words(cell).are(PARTS)
}

/// A system's word for a reply has so many bytes at least; those for parts of a country are shorter. Judgement.
const A_STATE: usize = 6;

/// So many rows show what a column holds.
const SHOWN: usize = 200;

/// Whether at least half of what a column says is of a kind.
fn half(rows: &[Row], column: usize, is: impl Fn(&str) -> bool) -> bool {
    let said = || rows.iter().map(|row| row.cell(column)).filter(|cell| !cell.is_empty()).take(SHOWN);
    let of_kind = said().filter(|cell| is(cell)).count();
    of_kind > 0 && of_kind * 2 >= said().count()
}

/// The place of a column from its letters, as a spreadsheet shows them.
fn letter(letters: &str) -> Option<usize> {
    let letters = letters.trim();
    if !(1..=2).contains(&letters.len()) || !letters.chars().all(|c| c.is_ascii_alphabetic()) {
        return None;
    }
    let place =
        letters.bytes().fold(0, |place, letter| place * 26 + usize::from(letter.to_ascii_uppercase() - b'A') + 1);
    Some(place - 1)
}

/// The letters of a column, as a spreadsheet shows them.
pub(super) fn letters(place: usize) -> String {
    let last = char::from(b'A' + (place % 26) as u8);
    match place / 26 {
        0 => last.to_string(),
        more => letters(more - 1) + &last.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::super::words::words;
    use super::{Column, is_placeholder, letter, letters, parse};
    #[test]
    fn a_telephone_is_nobody() {
        for name in ["Galaxy S21", "iPhone (2)", "Pixel 7 Pro", "iPad"] {
            assert!(is_placeholder(&words(name)), "{name}");
        }
        assert!(!is_placeholder(&words("Galaxy Reyes")) && !is_placeholder(&words("Ines iPad")));
    }

    #[test]
    fn columns_are_named_by_heading_or_letter() {
        assert_eq!(
            parse("name=B,interests=If yes, what about?").unwrap(),
            [(Column::Name, "B".to_owned()), (Column::Interests, "If yes, what about?".to_owned())]
        );
        assert!(parse("names=B").is_err());
        for place in [0, 25, 26, 51, 52, 701] {
            assert_eq!(letter(&letters(place)), Some(place));
        }
        assert_eq!(letters(27), "AB");
    }
}
