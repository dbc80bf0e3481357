//! What a row of a sheet says of somebody: their name, whether they come, what they care about and whom they bring.

use super::HashMap;
use super::answers::{self, is_day_in_figures, is_marked, is_nothing, reply, says_nothing, ticked};
use super::apart::{apart, asks_for_several, on_one_line};
use super::care::{self, Care};
use super::cased::cased;
use super::cleaned::Cleaned;
use super::columns::{Column, Columns, begins_as_a_name, is_placeholder};
use super::company::{company_of, guests};
use super::foot::of_the_list;
use super::groups::Said;
use super::headings::{counts_others, is_weak, name_order, question_and_option};
use super::lights::light;
use super::names::{Standing, named, standing};
use super::notes::{Notes, Remark};
use super::options::{Answer, Options};
use super::people::{Part, Person};
use super::rows::Row;
use super::shifted::{Shifts, is_wide, width};
use super::unread::remarks;
use super::words::{same, words};
use crate::facts::{self, plain};
use crate::starter::Guest;
use crate::words::is_to_come;
use rayon::prelude::*;
use std::borrow::Cow;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

/// The sheet's columns, how names stand in it, and what its cells have taught.
pub(super) struct Sheet<'c> {
    columns: &'c Columns,
    pub(super) standing: Standing,
    /// Of each column of interests that does not stand for one option.
    pub(super) options: Vec<Option<Options>>,
    /// Columns that say whether people come: by an order, and by a reply.
    rsvp: [Vec<usize>; 2],
    /// What was made of the cells of each column of interests, and of each that is counted.
    held: Vec<Memo<Arc<Held>>>,
    cared: Vec<Memo<Arc<Care>>>,
    /// The same of replies, and of other cells.
    replies: Memo<Option<&'static str>>,
    cleaned: Memo<Cleaned>,
    below: &'c [Row<'c>],
    /// What stands where people are from, in plain letters: a club in brackets is nobody's name.
    from: OnceLock<HashMap<String, Column>>,
    /// The column of whole names, and whether it asks for several in a cell.
    name: Option<usize>,
    asks_for_several: bool,
    /// Columns of remarks.
    remarks: Vec<usize>,
    /// How many columns have headings, where a few rows have cells behind them.
    width: Option<usize>,
    shifts: OnceLock<Shifts<'c>>,
}

/// What is made of texts, of each once: most cells say what others say too.
struct Memo<T>(Mutex<HashMap<String, T>>);

impl<T> Default for Memo<T> {
    fn default() -> Memo<T> {
        Memo(Mutex::default())
    }
}

impl<T: Clone> Memo<T> {
    fn of(&self, text: &str, make: impl FnOnce(&str) -> T) -> T {
        let all = || self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let known = all().get(text).cloned();
        known.unwrap_or_else(|| {
            let made = make(text);
            all().insert(text.to_owned(), made.clone());
            made
        })
    }
}

/// What a cell says that somebody cares about.
struct Held {
    interests: Vec<Cleaned>,
    /// It says all, and nobody can tell of what.
    unclear: bool,
}

impl Sheet<'_> {
    pub(super) fn of<'c>(columns: &'c Columns, below: &'c [Row<'c>]) -> Sheet<'c> {
        let learn = |at: usize| {
            let is_free = columns.holds[at] == Some(Column::Interests) && columns.options[at].is_none();
            is_free.then(|| Options::learn(&columns.headings[at], below.iter().map(|row| row.cell(at))))
        };
        let name = columns.of(Column::Name).next();
        let standing =
            name.map(|at| standing(name_order(&columns.headings[at]), below.iter().map(move |row| row.cell(at))));
        let width = width(columns);
        let wide = below.iter().filter(|row| is_wide(row, width)).count();
        Sheet {
            columns,
            standing: standing.unwrap_or_default(),
            options: (0..columns.holds.len()).into_par_iter().map(learn).collect(),
            rsvp: columns.of(Column::Rsvp).partition::<Vec<_>, _>(|at| is_weak(&columns.headings[*at])).into(),
            held: columns.holds.iter().map(|_| Memo::default()).collect(),
            cared: columns.holds.iter().map(|_| Memo::default()).collect(),
            replies: Memo::default(),
            cleaned: Memo::default(),
            below,
            from: OnceLock::new(),
            name,
            asks_for_several: name.is_some_and(|at| asks_for_several(&columns.headings[at])),
            remarks: remarks(columns),
            width: (wide > 0 && (wide <= 2 || wide * 2 <= below.len())).then_some(width),
            shifts: OnceLock::new(),
        }
    }

    /// What some of the rows say, each with what the title above it says of whether people come.
    pub(super) fn part(&self, rows: &[(&Row, Said)]) -> Part {
        let mut part = Part::default();
        for (row, said) in rows {
            let row = &*self.straight(row, &mut part.notes);
            let (row, more) = self.apart(row, &mut part.notes);
            let Some(mut person) = self.person(&row, &mut part.notes) else { continue };
            match said {
                Said::Plainly(word) => person.guest.rsvp = weaker(*word, person.guest.rsvp),
                Said::Perhaps if person.guest.rsvp.is_none() => {
                    part.notes.person(Remark::BelowPart, row.number, &person.guest.name, "");
                }
                Said::Perhaps => {}
            }
            if !self.columns.others.is_empty() || !more.is_empty() {
                part.others.extend(self.others(&row, more, &mut person, &mut part.notes));
            }
            part.people.push(person);
        }
        part
    }

    /// The row with its cells under their headings, as far as that is sure.
    fn straight<'r>(&self, row: &'r Row<'r>, notes: &mut Notes) -> Cow<'r, Row<'r>> {
        let is_out = self.is_out_of_place(row);
        // Where most rows go on behind the headings that says nothing by itself.
        let wide = self.width.is_some_and(|width| is_wide(row, width)) || is_out && is_wide(row, width(self.columns));
        if !wide && !is_out {
            return Cow::Borrowed(row);
        }
        let shifts = self.shifts.get_or_init(|| Shifts::of(self.columns, self.below));
        if !wide && !shifts.shows(row) {
            return Cow::Borrowed(row);
        }
        let straight = shifts.straight(row);
        let is_as_it_was =
            !straight.unsure && (0..straight.row.cells.len()).all(|at| straight.row.cell(at) == row.cell(at));
        notes.row(row.number, if is_as_it_was { Remark::Behind } else { Remark::Shifted });
        Cow::Owned(straight.row)
    }

    /// Whether a row shows that its cells may stand under the wrong headings: no name where it should be, or no reply.
    fn is_out_of_place(&self, row: &Row) -> bool {
        let is_full = || row.cells.iter().filter(|cell| !cell.is_empty()).nth(1).is_some();
        let no_name = || {
            let parts = [Column::Name, Column::First, Column::Last].into_iter().flat_map(|part| self.columns.of(part));
            parts
                .map(|at| row.cell(at))
                .any(|cell| ["yes", "no", "maybe"].iter().any(|word| word.eq_ignore_ascii_case(cell)))
        };
        let no_reply = || {
            let asking = self.rsvp.iter().flatten();
            let asking = asking.filter(|at| self.columns.ticks[**at].is_none() && !self.columns.lights[**at]);
            let mut said = asking.map(|at| row.cell(*at)).filter(|cell| !cell.is_empty());
            said.any(|cell| self.known_reply(cell).is_none() && !is_nothing(cell))
        };
        is_full() && (no_reply() || no_name())
    }

    /// The row of who is named first in it, and the others that one cell names.
    fn apart<'r>(&self, row: &'r Row<'r>, notes: &mut Notes) -> (Cow<'r, Row<'r>>, Vec<String>) {
        let with = |at: usize, name: &str| {
            let mut row = row.clone();
            row.cells[at] = Cow::Owned(name.to_owned());
            Cow::Owned(row)
        };
        let Some(at) = self.name.filter(|at| !row.cell(*at).is_empty()) else { return (Cow::Borrowed(row), vec![]) };
        let cell = row.cell(at);
        if let Some(people) = apart(cell, self.standing, self.asks_for_several).filter(|_| !is_nobody(cell)) {
            notes.row(row.number, Remark::Several);
            return (with(at, people[0]), people[1..].iter().map(|name| (*name).to_owned()).collect());
        }
        let line = cell.contains('\n').then(|| on_one_line(cell)).flatten();
        (line.map_or(Cow::Borrowed(row), |line| with(at, &line)), vec![])
    }

    /// The other people of a row: they come with whom it is about, or stay away with them.
    fn others(&self, row: &Row, more: Vec<String>, person: &mut Person, notes: &mut Notes) -> Vec<Person> {
        let mut others = vec![];
        let in_columns = self.columns.others.iter().map(|columns| {
            let parts: Vec<&str> = columns.iter().map(|at| row.cell(*at)).filter(|cell| !cell.is_empty()).collect();
            parts.join(" ")
        });
        for cell in more.into_iter().chain(in_columns) {
            if let Some(people) = guests(&cell).filter(|_| !cell.starts_with(|c: char| c.is_ascii_digit())) {
                person.guest.brings = person.guest.brings.max(people);
                continue;
            }
            let is_name = begins_as_a_name(&cell) && cell.split(' ').count() <= super::A_NAME && !is_to_come(&cell);
            let cleaned = Cleaned::of(&cell);
            let Some(cell) = cleaned.noted(row.number, notes).filter(|_| is_name) else { continue };
            let named = named(cell, self.standing, |word| self.is_from(word));
            if named.two {
                notes.row(row.number, Remark::Two);
            }
            let guest = Guest {
                name: named.name,
                called: named.called,
                from: person.guest.from.clone(),
                rsvp: person.guest.rsvp,
                ..Guest::default()
            };
            others.push(Person {
                row: row.number,
                guest,
                knows: String::new(),
                mail: vec![],
                care: Care::default(),
                order: String::new(),
            });
        }
        person.guest.brings = person.guest.brings.saturating_sub(u32::try_from(others.len()).unwrap_or(u32::MAX));
        others
    }

    /// Whether somebody is from this place.
    fn is_from(&self, place: &str) -> bool {
        self.known_as(place).is_some()
    }

    /// Whether a word stands where people say their role or where they are from.
    fn known_as(&self, word: &str) -> Option<Column> {
        let known = self.from.get_or_init(|| {
            let columns = [Column::Role, Column::From].into_iter();
            let columns = columns.flat_map(|column| self.columns.of(column).map(move |at| (at, column)));
            columns.flat_map(|(at, column)| self.below.iter().map(move |row| (plain(row.cell(at)), column))).collect()
        });
        known.get(&plain(word)).copied()
    }

    fn person(&self, row: &Row, notes: &mut Notes) -> Option<Person> {
        let Written { name, called: in_brackets, brings, reply: behind, place } = self.name(row, notes);
        let words = words(&name);
        if let Some(remark) = of_the_list(row, &words) {
            notes.row(row.number, remark);
            return None;
        }
        if is_nobody(&name) {
            notes.row(row.number, Remark::NoName);
            return None;
        }
        if is_damaged(&name) {
            notes.person(Remark::Letters, row.number, &name, "");
        }
        let called = self.one(Column::Called, row, notes).map(|called| cased(&called));
        let called = called.filter(|called| !same(called, facts::called(&name).words));
        let (rsvp, unclear) = self.reply(row);
        let rsvp = weaker(behind, weaker(self.nobody_comes(row), rsvp));
        if rsvp != Some("no")
            && self.remarks.iter().any(|at| !row.cell(*at).is_empty() && answers::denies(row.cell(*at)))
        {
            notes.person(Remark::SaysNo, row.number, &name, "");
        }
        if let Some(at) = unclear {
            let remark = rsvp.map_or(Remark::Reply, Remark::ReplyBesides);
            notes.under(remark, row.number, &name, row.cell(at), &self.columns.headings[at]);
        }
        let guest = Guest {
            called: called.or(in_brackets),
            role: self.one(Column::Role, row, notes),
            from: self.one(Column::From, row, notes).or(place),
            interests: self.interests(row, &name, notes),
            rsvp,
            brings: brings.max(self.places(row) - 1).max(self.said_with_the_reply(row)),
            knows: vec![],
            pronouns: self.one(Column::Pronouns, row, notes),
            name,
        };
        let private = self.columns.of(Column::Private).map(|at| row.cell(at));
        let first = |column| self.columns.of(column).next().map_or("", |at| row.cell(at)).to_owned();
        Some(Person {
            row: row.number,
            guest,
            knows: first(Column::Knows),
            mail: private.filter(|cell| cell.contains('@')).map(str::to_lowercase).collect(),
            care: self.care(row),
            order: first(Column::Order),
        })
    }

    /// How many somebody brings, as they say it with a yes: "Yes (2)", "Yes + 1".
    fn said_with_the_reply(&self, row: &Row) -> u32 {
        let cells = self.columns.of(Column::Rsvp).map(|at| row.cell(at));
        cells.filter(|cell| cell.len() > 3 && self.known_reply(cell) == Some("yes")).map(company_of).max().unwrap_or(0)
    }

    /// The name in a row, whole, with what stands behind it.
    fn name(&self, row: &Row, notes: &mut Notes) -> Written {
        let mut is_clean = true;
        let mut read = |column: Column, standing: Standing| {
            let at = self.columns.of(column).next()?;
            let cleaned = Cleaned::of(row.cell(at));
            let cell = cleaned.noted(row.number, notes)?;
            let mut named = named(cell, standing, |word| self.is_from(word));
            // "N/A" is neither two people nor one.
            named.two = named.two && !is_nobody(cell);
            is_clean &= named.name == cell && !cell.starts_with('\'');
            Some(named)
        };
        let alone = Standing::default();
        let family = Standing { family: true, ..alone };
        let mut parts = vec![read(Column::Name, self.standing), read(Column::First, alone)];
        if parts[0].is_none() {
            parts.push(read(Column::Between, family));
        }
        parts.push(read(Column::Last, family));
        let in_one = parts.iter().flatten().count() == 1;
        let Written { mut name, mut called, mut brings, reply: mut behind, mut place } = Written::default();
        for part in parts.into_iter().flatten() {
            if part.two {
                notes.row(row.number, Remark::Two);
            }
            let is_club = part.bracket.as_ref().filter(|bracket| self.known_as(bracket) == Some(Column::From));
            if part.remark && is_club.is_none() {
                notes.row(row.number, Remark::Bracket);
            }
            place = place.or(is_club.cloned());
            let called_so = part.called.filter(|word| {
                if part.is_guess {
                    notes.person(Remark::InBrackets, row.number, &part.name, word);
                }
                !part.is_guess
            });
            if part.turned && !self.standing.turned {
                notes.row(row.number, Remark::Turned);
            }
            called = called.or(called_so);
            brings = brings.max(part.brings);
            if part.reply.is_some() {
                notes.row(row.number, Remark::Said);
                behind = weaker(behind, part.reply);
            }
            let ends_so = name.split(' ').next_back() == Some(part.name.as_str()) && name.contains(' ');
            if part.name.chars().any(char::is_alphanumeric) && !ends_so {
                name = [name, part.name].join(" ").trim().to_owned();
            }
        }
        // A number that is spread over two columns is one only now.
        if !(is_clean && in_one) {
            name = Cleaned::of(&name).noted(row.number, notes).unwrap_or_default().to_owned();
        }
        Written { name, called, brings, reply: behind, place }
    }

    /// What a cell says of whether somebody comes.
    fn known_reply(&self, cell: &str) -> Option<&'static str> {
        self.replies.of(cell, reply)
    }

    /// Whether they come, the weakest of what the columns say; and the column that does not say it plainly.
    fn reply(&self, row: &Row) -> (Option<&'static str>, Option<usize>) {
        let reply = |cell: &str| self.known_reply(cell);
        let [weak, strong] = &self.rsvp;
        let says = |at: usize| match (self.columns.ticks[at], row.cell(at)) {
            (_, cell) if self.columns.lights[at] => light(cell),
            (Some(word), cell) if is_marked(cell) => Some(word),
            // "Dropped out: 4/3".
            (Some("no"), cell) if is_day_in_figures(cell) => Some("no"),
            // That somebody has not cancelled says nothing.
            (Some(_), cell) => reply(cell).filter(|_| !is_nothing(cell)),
            (None, cell) => reply(cell),
        };
        let weakest = |columns: &[usize]| {
            let said: Vec<&str> = columns.iter().filter_map(|at| says(*at)).collect();
            WEAKEST_FIRST.into_iter().find(|word| said.contains(word))
        };
        let (by_order, by_reply) = (weakest(weak), weakest(strong));
        let there = || self.columns.of(Column::Mark).any(|at| is_marked(row.cell(at))).then_some("yes");
        let said = if by_order == Some("no") { by_order } else { by_reply.or(by_order).or_else(there) };
        let asks = |cell: &str| cell.contains('?') && !cell.contains(char::is_alphanumeric);
        let plain = |cell: &str| cell.is_empty() || reply(cell).is_some() || is_nothing(cell) && !asks(cell);
        let asking =
            strong.iter().chain(weak).filter(|at| self.columns.ticks[**at].is_none() && !self.columns.lights[**at]);
        let unclear = asking.copied().find(|at| !plain(row.cell(*at)));
        // "Confirmed: N" may be a no, or not yet.
        let mut unconfirmed = strong.iter().copied().filter(|at| self.columns.ticks[*at] == Some("yes"));
        let unconfirmed =
            unconfirmed.find(|at| said.is_none() && !row.cell(*at).is_empty() && reply(row.cell(*at)) == Some("no"));
        (said, unclear.or(unconfirmed).filter(|_| said != Some("no")))
    }

    fn interests(&self, row: &Row, name: &str, notes: &mut Notes) -> Vec<String> {
        let mut held = vec![];
        for at in self.columns.of(Column::Interests) {
            let cell = row.cell(at);
            if cell.is_empty() {
                continue;
            }
            let said = self.held[at].of(cell, |cell| Arc::new(self.held(at, cell)));
            if said.unclear {
                notes.person(Remark::All, row.number, name, cell);
            }
            held.extend(
                said.interests.iter().filter_map(|interest| interest.noted(row.number, notes)).map(str::to_owned),
            );
        }
        held
    }

    /// What a cell of a column of interests says.
    fn held(&self, at: usize, cell: &str) -> Held {
        let answer = match (&self.columns.options[at], &self.options[at]) {
            (Some(option), _) if same(option, cell) => Answer::of(option),
            (Some(option), _) => match ticked(cell) {
                Some(true) => Answer::of(option),
                Some(false) => Answer::default(),
                None => Options::default().read(cell),
            },
            (None, Some(options)) => options.read(cell),
            (None, None) => Answer::default(),
        };
        let interests = answer.options.iter().map(|interest| self.cleaned(interest)).collect();
        Held { interests, unclear: answer.unclear && self.columns.options[at].is_none() }
    }

    /// "no" where they say that as many as none come.
    fn nobody_comes(&self, row: &Row) -> Option<&'static str> {
        let mut counts = self.columns.of(Column::Places).filter(|at| !counts_others(&self.columns.headings[*at]));
        counts.any(|at| row.cell(at) == "0").then_some("no")
    }

    /// For how many the row stands.
    fn places(&self, row: &Row) -> u32 {
        let places = self.columns.of(Column::Places).map(|at| {
            let besides = counts_others(&self.columns.headings[at]);
            let cell = row.cell(at);
            let figures: String = cell.chars().skip_while(|c| *c == '+').take_while(char::is_ascii_digit).collect();
            match (besides, figures.parse::<u32>()) {
                (true, Ok(number)) => number.saturating_add(1),
                (false, Ok(number)) => number.max(1),
                (true, _) if !is_nothing(cell) && !is_alone(cell) => 2,
                _ => 1,
            }
        });
        places.max().unwrap_or(1)
    }

    fn one(&self, column: Column, row: &Row, notes: &mut Notes) -> Option<String> {
        let at = self.columns.of(column).next()?;
        let cleaned = self.cleaned(row.cell(at));
        cleaned.noted(row.number, notes).filter(|_| !cleaned.nothing).map(str::to_owned)
    }

    /// What of a cell may stand beside a name.
    fn cleaned(&self, cell: &str) -> Cleaned {
        self.cleaned.of(cell, Cleaned::of)
    }

    fn care(&self, row: &Row) -> Care {
        let mut all = Care::default();
        for (column, read) in [
            (Column::Diets, care::diets as fn(&str) -> Care),
            (Column::Access, care::needs),
            (Column::Care, care::care),
        ] {
            for at in self.columns.of(column).filter(|at| !row.cell(*at).is_empty()) {
                let heading = &self.columns.headings[at];
                let care = self.cared[at].of(row.cell(at), |cell| {
                    let option = || question_and_option(heading).map_or(heading.as_str(), |(_, option)| option);
                    let named = match ticked(cell) {
                        Some(true) => care::named_in(option()),
                        // "Yes - I use a scooter": counted, and to be read as well.
                        _ if words(cell).first() == "yes" => {
                            let named = care::named_in(option());
                            Care { unclear: named != Care::default(), ..named }
                        }
                        _ => Care::default(),
                    };
                    Arc::new(if named == Care::default() { read(cell) } else { named })
                });
                all.diets.extend(&care.diets);
                all.needs.extend(&care.needs);
                all.unclear |= care.unclear;
            }
        }
        all.diets.sort_unstable();
        all.diets.dedup();
        all.needs.sort_unstable();
        all.needs.dedup();
        all
    }
}

/// A name as it stands in a row.
#[derive(Default)]
struct Written {
    name: String,
    /// What they are called, where that stands in brackets behind it.
    called: Option<String>,
    /// How many they bring along, where it says so behind it.
    brings: u32,
    /// Whether they come, likewise.
    reply: Option<&'static str>,
    /// Their club, likewise, where others have it too.
    place: Option<String>,
}

/// The weaker of two replies: what may keep somebody away counts.
fn weaker(one: Option<&'static str>, other: Option<&'static str>) -> Option<&'static str> {
    let said = [one, other];
    WEAKEST_FIRST.into_iter().find(|word| said.contains(&Some(word)))
}

const WEAKEST_FIRST: [&str; 4] = ["no", "maybe", "asked", "yes"];

/// Whether what stands for a name names nobody. A file reads "XX" as a name that is still to come.
fn is_nobody(name: &str) -> bool {
    let words = words(name);
    says_nothing(&words) || is_placeholder(&words) || is_to_come(name)
}

/// Whether somebody says that they come by themselves, or may bring somebody.
fn is_alone(cell: &str) -> bool {
    const ALONE: &str =
        "just me|only me|me|me only|just myself|myself|nobody|no one|alone|on my own|by myself|solo|not yet";
    matches!(reply(cell), Some("no" | "maybe")) || words(cell).are(ALONE)
}

/// Whether letters of a name were lost when the sheet was saved: "?ukasz", "Zo\u{fffd}".
fn is_damaged(name: &str) -> bool {
    let lost = |(at, _)| name[at + 1..].starts_with(char::is_alphabetic);
    !name.is_ascii() && name.contains(char::REPLACEMENT_CHARACTER) || name.match_indices('?').any(lost)
}
