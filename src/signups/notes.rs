//! What is said about a sheet: what became of its columns, and the rows that somebody should look at.

use super::answers::is_about_oneself;
use super::care::is_harmless;
use super::columns::{Column, Columns, letters};
use super::headings::is_of_the_form;
use super::shown;
use crate::text::capital;

/// Something about single rows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Remark {
    Headings,
    Order,
    Unclosed,
    Shifted,
    Behind,
    Said,
    Section,
    NoName,
    Total,
    Test,
    Note,
    Two,
    Several,
    Group,
    BelowPart,
    SaysNo,
    InBrackets,
    Turned,
    Letters,
    Contact,
    Personal,
    Bracket,
    Reply,
    /// What is written says another column: this word.
    ReplyBesides(&'static str),
    Sentence,
    All,
    Stranger,
    Care,
    Places(u32),
}

impl Remark {
    /// What it says of one row, and of several.
    fn words(self) -> (&'static str, &'static str) {
        match self {
            Remark::Headings => ("repeats the headings and is left out", "repeat the headings and are left out"),
            Remark::Order => (
                "is an order and is left out; who comes has a row of their own",
                "are orders and are left out; those who come have rows of their own",
            ),
            Remark::Unclosed => (
                "has a quotation mark that is never closed; look at what stands there",
                "have a quotation mark that is never closed; look at what stands there",
            ),
            Remark::Shifted => (
                "has cells under the wrong headings, as a comma without quotation marks makes; only what is sure is taken, look at it",
                "have cells under the wrong headings, as a comma without quotation marks makes; only what is sure is taken, look at them",
            ),
            Remark::Said => ("has a reply behind the name, which counts", "have replies behind the names, which count"),
            Remark::Section => ("is a title, and counts for all below it", "are titles, and count for all below them"),
            Remark::Behind => (
                "has something behind the last heading, which is left out",
                "have something behind the last heading, which is left out",
            ),
            Remark::NoName => ("has no name and is left out", "have no name and are left out"),
            Remark::Total => ("is a total and is left out", "are totals and are left out"),
            Remark::Test => ("is a test of the form and is left out", "are tests of the form and are left out"),
            Remark::Note => {
                ("is a note on the list and is left out; read it", "are notes on the list and are left out; read them")
            }
            Remark::Two => (
                "may hold two people in one name; give each their own [[attendee]]",
                "may hold two people in one name; give each their own [[attendee]]",
            ),
            Remark::Several => (
                "names several people in one cell; each is written, with the reply of the row",
                "name several people in one cell; each is written, with the reply of the row",
            ),
            Remark::Group => (
                "stands alone in its row, and is taken for the title of a group and left out",
                "stand alone in their rows, and are taken for titles of groups and left out",
            ),
            Remark::BelowPart => (
                "stands below an empty row, and nothing says whether the title above that still counts; no rsvp is written",
                "stand below an empty row, and nothing says whether the title above that still counts; no rsvp is written",
            ),
            Remark::SaysNo => (
                "may say in the remarks that they cannot come; read them",
                "may say in the remarks that they cannot come; read them",
            ),
            Remark::InBrackets => (
                "has a word in brackets, which may be what they are called or where they are from; it is left out",
                "have a word in brackets, which may be what they are called or where they are from; it is left out",
            ),
            Remark::Contact => (
                "has a telephone number or an e-mail address in a cell for something else, which is left out",
                "have a telephone number or an e-mail address in a cell for something else, which is left out",
            ),
            Remark::Personal => (
                "tells of food or health among the answers; it does not belong beside a name, and is left out",
                "tell of food or health among the answers; it does not belong beside a name, and is left out",
            ),
            Remark::Bracket => {
                ("has a remark after the name, which is left out", "have a remark after the name, which is left out")
            }
            Remark::Turned => (
                "has the surname first in the name, and is turned round",
                "have the surname first in the name, and are turned round",
            ),
            Remark::Letters => (
                "has a name that lost letters when the sheet was saved; save it again as UTF-8",
                "have names that lost letters when the sheet was saved; save it again as UTF-8",
            ),
            Remark::Reply => (
                "does not say plainly whether they come; no rsvp is written",
                "do not say plainly whether they come; no rsvp is written",
            ),
            Remark::ReplyBesides(_) => (
                "does not say plainly in one place whether they come; the rsvp that is written stands in another column",
                "do not say plainly in one place whether they come; the rsvp that is written stands in another column",
            ),
            Remark::Sentence => (
                "answers in a whole sentence; cut it to a few words that others would use too",
                "answer in whole sentences; cut them to a few words that others would use too",
            ),
            Remark::All => ("does not say which topics; ask", "do not say which topics; ask"),
            Remark::Stranger => (
                "knows somebody who is not on the list, which is left out",
                "know somebody who is not on the list, which is left out",
            ),
            Remark::Care => (
                "says more about food or access than a count can hold; read it and ask",
                "say more about food or access than a count can hold; read them and ask",
            ),
            Remark::Places(_) => (
                "takes more than one place under one name; ask who else comes",
                "take more than one place under one name; ask who else comes",
            ),
        }
    }

    /// What it says of somebody, with what the sheet has, or the heading it stands under where it may not be repeated.
    fn of(self, said: &str, under: &str) -> String {
        let quoted = match (said.is_empty(), under.is_empty()) {
            (false, _) => format!(" with \"{said}\""),
            (_, false) => format!(" under \"{under}\""),
            _ => String::new(),
        };
        match self {
            Remark::Reply => format!("does not say plainly{quoted} whether they come; no rsvp is written"),
            Remark::ReplyBesides(word) => {
                format!("does not say plainly{quoted} whether they come; \"{word}\" is written, as another column says")
            }
            Remark::Sentence if !said.is_empty() => {
                format!("answers in a whole sentence, \"{said}\"; cut it to a few words that others would use too")
            }
            Remark::InBrackets if !said.is_empty() => format!(
                "has \"{said}\" in brackets, which may be what they are called or where they are from; it is left out"
            ),
            Remark::All => format!("does not say{quoted} which topics; ask"),
            Remark::Stranger => format!("knows \"{said}\", who is not on the list"),
            Remark::Places(places) => {
                format!("takes {places} places, and is written with brings = {}; ask who else comes", places - 1)
            }
            _ => self.words().0.to_owned(),
        }
    }
}

/// What is said so far.
#[derive(Debug, Default)]
pub(super) struct Notes {
    rows: Vec<(Remark, usize)>,
    people: Vec<OfPerson>,
    sentences: Vec<String>,
}

/// Something about somebody. It becomes a sentence where it is quoted; most of a long sheet is not.
#[derive(Debug, PartialEq, Eq)]
struct OfPerson {
    remark: Remark,
    row: usize,
    name: String,
    /// What the sheet has.
    said: String,
    /// The heading it stands under, where that helps to find it.
    under: String,
}

impl OfPerson {
    /// A sentence about them, with what the sheet has where that may be repeated beside their name.
    fn sentence(&self) -> String {
        let OfPerson { remark, row, name, said, under } = self;
        let is_reply = matches!(remark, Remark::Reply | Remark::ReplyBesides(_));
        let said = if is_harmless(said) && !(is_reply && is_about_oneself(said)) { shown(said) } else { String::new() };
        let said = match said.char_indices().nth(LONGEST) {
            Some((cut, _)) => format!("{} …", said[..cut].trim_end()),
            None => said,
        };
        format!("{name} (row {row}) {}.", remark.of(&said, &shown(under)))
    }
}

impl Notes {
    /// Something about a row, by its number.
    pub(super) fn row(&mut self, number: usize, remark: Remark) {
        self.rows.push((remark, number));
    }

    /// Something about somebody, with what the sheet has.
    pub(super) fn person(&mut self, remark: Remark, row: usize, name: &str, said: &str) {
        self.under(remark, row, name, said, "");
    }

    /// Something about somebody, with what the sheet has and the heading it stands under.
    pub(super) fn under(&mut self, remark: Remark, row: usize, name: &str, said: &str, heading: &str) {
        let [name, said, under] = [name, said, heading].map(str::to_owned);
        self.people.push(OfPerson { remark, row, name, said, under });
    }

    /// What is said of other rows.
    pub(super) fn take(&mut self, others: Notes) {
        let Notes { rows, people, sentences } = others;
        self.rows.extend(rows);
        self.people.extend(people);
        self.sentences.extend(sentences);
    }

    /// Something about the sheet.
    pub(super) fn say(&mut self, sentence: String) {
        self.sentences.push(sentence);
    }

    /// Everything, one sentence each: the sheet first, then its rows, those with the same to say together.
    pub(super) fn sentences(mut self) -> Vec<String> {
        let kind = |remark: &Remark| std::mem::discriminant(remark);
        self.people.sort_by(|one, other| {
            let by_row = (one.remark, one.row).cmp(&(other.remark, other.row));
            by_row.then_with(|| one.sentence().cmp(&other.sentence()))
        });
        self.people.dedup_by(|one, other| {
            (one.remark, one.row) == (other.remark, other.row) && one.sentence() == other.sentence()
        });
        for alike in self.people.chunk_by(|one, other| kind(&one.remark) == kind(&other.remark)) {
            self.sentences.extend(alike.iter().take(QUOTED).map(OfPerson::sentence));
            self.rows.extend(alike.iter().skip(QUOTED).map(|OfPerson { remark, row, .. }| (*remark, *row)));
        }
        self.rows.sort_unstable();
        self.rows.dedup();
        for alike in self.rows.chunk_by(|(one, _), (other, _)| kind(one) == kind(other)) {
            let mut numbers: Vec<usize> = alike.iter().map(|(_, number)| *number).collect();
            numbers.sort_unstable();
            numbers.dedup();
            let (one, many) = alike[0].0.words();
            let words = if numbers.len() == 1 { one } else { many };
            self.sentences.push(format!("{} {words}.", capital(&rows(&numbers))));
        }
        self.sentences
    }

    /// Columns that may say who comes and are not read.
    pub(super) fn unread(&mut self, columns: &Columns, unread: &[usize]) {
        let named: Vec<String> = unread.iter().map(|at| named(columns, *at)).collect();
        let words = match named.len() {
            1 => "holds answers such as yes and no, and is not read: if it says who comes, add --columns rsvp=HEADING",
            _ => {
                "hold answers such as yes and no, and are not read: if one of them says who comes, add --columns rsvp=HEADING"
            }
        };
        self.say(format!("{} {words}.", list(&named)));
    }

    /// What became of each column.
    pub(super) fn columns(&mut self, columns: &Columns) {
        let name = |at: usize| named(columns, at);
        let of = |what: Column| columns.of(what).map(name).collect::<Vec<_>>();
        let names = [Column::First, Column::Between, Column::Last, Column::Name];
        let names: Vec<String> = names.into_iter().flat_map(of).collect();
        let mut taken = vec![format!("{} as name", list(&names))];
        let others = [
            Column::Called,
            Column::Role,
            Column::From,
            Column::Interests,
            Column::Rsvp,
            Column::Mark,
            Column::Knows,
            Column::Pronouns,
        ];
        for what in others {
            let from = of(what);
            if !from.is_empty() {
                let word = if what == Column::Mark { "rsvp" } else { what.word() };
                taken.push(format!("{} as {word}", list(&from)));
            }
        }
        self.say(format!("Taken: {}.", taken.join("; ")));
        if !columns.others.is_empty() {
            let others: Vec<String> = columns.others.iter().flatten().map(|at| name(*at)).collect();
            self.say(format!(
                "More people of a row stand in {}; each is written with the reply of the row.",
                list(&others)
            ));
        }
        if columns.lights.contains(&true) {
            self.say("Replies are colours: green is taken as yes, amber as maybe, red as no.".to_owned());
        }
        if columns.of_buyers {
            self.say("The names are those of who booked; ask who else comes.".to_owned());
        }
        if !columns.days.is_empty() {
            let days: Vec<String> = columns.days.iter().map(|at| name(*at)).collect();
            self.say(format!(
                "{} ask about several days; say which day counts with --columns rsvp=HEADING.",
                list(&days)
            ));
        }
        let counted: Vec<String> = [Column::Diets, Column::Access, Column::Care].into_iter().flat_map(of).collect();
        if !counted.is_empty() {
            self.say(format!("Counted, with nobody's name: {}.", list(&counted)));
        }
        let private = of(Column::Private);
        if !private.is_empty() {
            self.say(format!("Left out on purpose: {}.", list(&private)));
        }
        let is_told =
            |at: &usize| columns.days.contains(at) || columns.others.iter().flatten().any(|other| other == at);
        let unused = || (0..columns.holds.len()).filter(|at| columns.holds[*at].is_none() && !is_told(at));
        let named: Vec<String> = unused().filter(|at| !columns.headings[*at].is_empty()).map(name).collect();
        if !named.is_empty() {
            let hint = match unused().all(|at| is_of_the_form(&columns.headings[at])) {
                true => "",
                false => " If one of them is needed, say what it holds: --columns role=HEADING.",
            };
            self.say(format!("Left out: {}.{hint}", list(&named)));
        }
    }
}

/// A column by its heading, or its letter.
fn named(columns: &Columns, at: usize) -> String {
    match shown(&columns.headings[at]) {
        heading if heading.is_empty() => format!("column {}", letters(at)),
        heading => format!("\"{heading}\""),
    }
}

/// So many people are named for each kind of remark; of more, their rows.
const QUOTED: usize = 12;
/// So many characters of an answer are repeated.
const LONGEST: usize = 60;
/// So many rows are named; of more, how many there are.
const NAMED: usize = 6;

/// Rows by their numbers: "row 4", "rows 4, 7 and 9".
pub(super) fn rows(numbers: &[usize]) -> String {
    let mut named: Vec<String> = numbers.iter().take(NAMED).map(usize::to_string).collect();
    if numbers.len() > NAMED {
        named.push(format!("{} more", numbers.len() - NAMED));
    }
    let word = if numbers.len() == 1 { "row" } else { "rows" };
    format!("{word} {}", list(&named))
}

/// "one, two and three".
pub(super) fn list(items: &[String]) -> String {
    match items {
        [] => String::new(),
        [one] => one.clone(),
        [others @ .., last] => format!("{} and {last}", others.join(", ")),
    }
}
