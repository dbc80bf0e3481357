//! The one walk over what a file says: it fills the tables of `format` and reports every fault at its place.

use super::astray::{self, Astray};
use super::confided::{is_private_key, mask_inside, names_beside_counts, private_key};
use super::fault::{Fault, FaultKind};
use super::meant::{key_for, table_for};
use super::outline::{Content, Node};
use super::private::meets;
use super::table::{Audience, Choice, Contact, Key, Kind, written};
use super::{At, Edit, Field, Session, Span, contacts, masked, nearest, nearest_for_sure};
use crate::text::capital;
use std::collections::BTreeSet;
use std::ops::Deref;

/// The most entries of a list but for attendees. Judgement: far past any real file.
const LIST_BOUND: usize = 1_000;
/// The most attendees. Judgement: a whole organisation's directory, by mistake or on purpose.
const ATTENDEE_BOUND: usize = 20_000;
/// The longest text, in characters. Judgement: some five pages.
pub(crate) const TEXT_BOUND: usize = 10_000;
/// The most entries of the list under a key.
pub(crate) fn list_bound(key: &str) -> usize {
    if key == "attendee" { ATTENDEE_BOUND } else { LIST_BOUND }
}

/// No table of the format has more keys: `tables!` sees to it.
pub(crate) const MOST_KEYS: usize = 20;

/// A table of the format. Only `tables!` writes it.
pub(crate) trait Table: Sized {
    const KEYS: &'static [Key];
    fn read(stands: Field<()>, entries: &mut Entries<'_, '_>) -> Self;
}

/// Something that may stand behind a key: a field, a list or a table.
pub(crate) trait Member: Sized {
    const KIND: Kind;
    const NEEDED: bool = false;
    fn read(entry: &Entry<'_, '_>, reader: &mut Reader) -> Self;
}

/// A single value.
pub(crate) trait Value: Sized {
    const KIND: Kind;
    fn read(entry: &Entry<'_, '_>, value: Node<'_>, reader: &mut Reader) -> Result<Self, Unusable>;
}

/// A value that is one of a list of words. Only `words!` writes it.
pub(crate) trait Word: Sized {
    const WORDS: &'static [&'static str];
    const CHOICES: &'static [Choice];
    fn from_word(word: &str) -> Option<Self>;
}

/// Why there is no value.
pub(crate) enum Unusable {
    /// A blank text says as much as none, and so does "TBC".
    Blank,
    /// It has been reported.
    Reported,
}

/// Where to point when a key is not there; or that it need not be missed, since something at fault stands for it.
#[derive(Clone, Copy)]
pub(crate) enum Missing {
    At(Span),
    Reported,
}

/// A field that its table cannot do without: the reader reports its absence.
#[derive(Clone, Debug)]
pub struct Needed<T>(pub(super) Field<T>);

impl<T> Deref for Needed<T> {
    type Target = Field<T>;
    fn deref(&self) -> &Field<T> {
        &self.0
    }
}

/// Everything that is said for one key.
pub(crate) struct Entry<'k, 'd> {
    pub(super) key: &'k Key,
    /// The table it stands in, by its key: `venue`.
    pub(super) table: &'k str,
    /// What becomes of a contact in it.
    pub(super) contact: Contact,
    /// The key of this table that is there for the host to note a contact.
    pub(super) own_contact: Option<&'static Key>,
    pub(super) said: Option<Node<'d>>,
    pub(super) missing: Missing,
}

/// The keys of one table, while it is read.
pub(crate) struct Entries<'r, 'd> {
    reader: &'r mut Reader,
    name: &'static str,
    contact: Contact,
    own_contact: Option<&'static Key>,
    /// The keys that have not been read yet, in the order of the format.
    keys: std::slice::Iter<'static, Key>,
    /// What the table says for each of them; nothing where it does not stand in the file.
    said: std::array::IntoIter<Option<Node<'d>>, MOST_KEYS>,
    missing: Missing,
    /// Keys that a misspelt one stands for.
    misspelt: Vec<&'static str>,
}

/// What the walk gathers on its way.
pub(crate) struct Reader {
    pub(super) faults: Vec<Fault>,
    pub(super) cut: Vec<&'static str>,
    pub(super) private: Vec<Span>,
    /// Where the file says telephone numbers and addresses for e-mail, in its order.
    pub(super) contacts: Vec<Span>,
    /// Keys that something elsewhere than in their table stands for: `("session", "title")`.
    stray: BTreeSet<(&'static str, &'static str)>,
    /// What stands for them, and what belongs elsewhere without that.
    astray: Vec<Astray>,
}

/// What came of reading a file.
#[derive(Clone, Debug)]
pub struct Reading {
    /// What it says.
    pub session: Session,
    /// What could not be taken.
    pub faults: Vec<Fault>,
    /// Lists that hold more than `cop` reads, by key.
    pub cut: Vec<&'static str>,
    /// What no output may repeat, in its order, each byte in one place at most.
    pub private: Vec<Span>,
    /// Times of day without their seconds, in its order, where it says that an editor is to read it.
    pub no_seconds: Vec<Span>,
}

impl Reading {
    /// Whether something at this place may not be repeated.
    #[must_use]
    pub fn is_private(&self, span: Span) -> bool {
        meets(&self.private, span)
    }
}

/// Reads the outline of a file. `contacts` are the telephone numbers and addresses for e-mail in its text, `lost` the
/// names of tables that could not be read at all: they are not also missed.
pub(crate) fn read(root: Node<'_>, contacts: Vec<Span>, lost: &[&'static str]) -> Reading {
    let home = root.get("session").filter(|session| session.is_table()).map(Node::span).unwrap_or_default();
    let missing = if root.is_broken() { Missing::Reported } else { Missing::At(home) };
    let walk = |contacts: Vec<Span>, stray: BTreeSet<_>| {
        let mut reader = Reader { faults: vec![], cut: vec![], private: vec![], contacts, stray, astray: vec![] };
        let mut entries = Entries::open(&mut reader, Some(root), "", Contact::Elsewhere, Session::KEYS, missing);
        entries.misspelt.extend(lost);
        let session = <Session as Table>::read(Field::Given(At { value: (), span: home }), &mut entries);
        (session, reader)
    };
    let (mut session, mut reader) = walk(contacts, BTreeSet::new());
    // A key that stands in a later table than its own was missed before it was met: it is not to be missed.
    if !reader.stray.is_empty() {
        (session, reader) = walk(reader.contacts, reader.stray);
    }
    let Reader { mut faults, cut, mut private, contacts, astray, .. } = reader;
    private.extend(contacts);
    faults.extend(astray::faults(&astray, root));
    names_beside_counts(root, &mut session, &mut faults, &mut private);
    Reading { session, faults, cut, private, no_seconds: vec![] }
}

impl<'r, 'd> Entries<'r, 'd> {
    pub(super) fn open(
        reader: &'r mut Reader,
        table: Option<Node<'d>>,
        name: &'static str,
        contact: Contact,
        keys: &'static [Key],
        missing: Missing,
    ) -> Self {
        let mut misspelt = vec![];
        let mut said = [None; MOST_KEYS];
        // Most tables say their keys in the order of the format: the one behind the last is looked at first.
        let mut next = 0;
        for (table, value) in table.into_iter().flat_map(|table| table.children().map(move |value| (table, value))) {
            let key = value.key();
            let known = (next..keys.len()).chain(0..next).find(|at| keys[*at].name == key);
            next = known.map_or(next, |known| known + 1);
            match known {
                // What could not be read, or cannot be told, is not also missed.
                Some(known) if value.is_lost() => misspelt.push(keys[known].name),
                Some(known) => said[known] = Some(value),
                None if value.is_lost() => match nearest(key, keys.iter().map(|key| key.name)) {
                    Some(meant) => misspelt.push(meant),
                    None => {
                        let key = Astray::of(value, name, table).filter(|key| key.stands_for().is_some());
                        key.into_iter().for_each(|key| reader.belongs_elsewhere(key));
                    }
                },
                None => misspelt.extend(reader.unknown_key(value, name, table, keys)),
            }
        }
        let for_host = |key: &&Key| key.contact == Some(Contact::Told) && key.audience == Audience::Host;
        let own_contact = keys.iter().find(for_host);
        Entries { reader, name, contact, own_contact, keys: keys.iter(), said: said.into_iter(), missing, misspelt }
    }

    /// Reads what stands behind the next key of this table, in the order of the format.
    pub(crate) fn member<M: Member>(&mut self) -> M {
        let key = self.keys.next().expect("tables! lists every field among its keys");
        let stands_elsewhere = self.misspelt.contains(&key.name) || self.reader.stray.contains(&(self.name, key.name));
        let missing = if stands_elsewhere { Missing::Reported } else { self.missing };
        let entry = Entry {
            key,
            table: self.name,
            contact: key.contact_in(self.contact),
            own_contact: self.own_contact,
            said: self.said.next().flatten(),
            missing,
        };
        M::read(&entry, self.reader)
    }
}

impl Reader {
    pub(super) fn fault(
        &mut self,
        kind: FaultKind,
        span: Span,
        message: impl Into<String>,
        help: impl Into<String>,
    ) -> &mut Fault {
        // A message quotes what the file says, and the file may say a telephone number there.
        let shown = |text: String| match contacts(&text).as_slice() {
            [] => text,
            found => masked(&text, found),
        };
        let (message, help) = (shown(message.into()), shown(help.into()));
        self.faults.push(Fault::new(kind, span, message, help));
        let last = self.faults.len() - 1;
        &mut self.faults[last]
    }

    /// Notes a key that has its place elsewhere, and what is not to be missed there.
    fn belongs_elsewhere(&mut self, key: Astray) {
        self.stray.extend(key.stands_for());
        self.astray.push(key);
    }

    /// Reports a key that the table does not have, and gives the one it most likely stands for.
    fn unknown_key(
        &mut self,
        value: Node<'_>,
        table: &'static str,
        beside: Node<'_>,
        keys: &'static [Key],
    ) -> Option<&'static str> {
        let (name, span) = (value.key(), value.key_span());
        if table == "attendee" && is_private_key(name) {
            self.private.push(value.span());
            self.faults.push(private_key(name, span));
            return None;
        }
        mask_inside(value, &mut self.private);
        let listed = || keys.iter().map(|key| key.name);
        let is_table = astray::is_table(value);
        let meant = match astray::list_meant(value, table) {
            // People in a list of texts are neither a slip for one of them nor another word for how many they are.
            Some(_) => None,
            None => nearest(name, listed()).or_else(|| key_for(table, name)),
        };
        let meant = meant.or_else(|| table_for(name).filter(|_| is_table && table.is_empty()));
        if meant.is_none()
            && let Some(astray) = Astray::of(value, table, beside)
        {
            if astray.is_confided() {
                self.private.push(value.span());
            }
            self.belongs_elsewhere(astray);
            return None;
        }
        if is_table && table.is_empty() {
            // Nor is what stands under a header that nobody knows.
            for inside in value.children() {
                let key = Astray::of(inside, meant.unwrap_or_default(), value);
                self.stray.extend(key.and_then(|key| key.stands_for()));
            }
        }
        let place = written(table);
        let help = match meant {
            Some(meant) => format!("Did you mean `{meant}`?"),
            None => format!("{} can hold: {}.", capital(&place), listed().collect::<Vec<_>>().join(", ")),
        };
        let what = if is_table && table.is_empty() { "table" } else { "key" };
        let fault = self.fault(FaultKind::UnknownKey, span, format!("`{name}` is not a {what} of {place}"), help);
        if let Some(sure) = nearest_for_sure(name, listed())
            && keys.iter().any(|key| key.name == sure && takes(key.kind, value))
        {
            fault.fix = renamed(value, sure);
        }
        meant
    }
}

/// Whether a key of this kind could mean this value: a misspelt key with another kind of value may be another key.
fn takes(kind: Kind, value: Node<'_>) -> bool {
    use Content::{List, Moment, Number, Switch, Table, Text};
    match kind {
        Kind::Text | Kind::Word(_) => matches!(value.content(), Text(_)),
        Kind::Number => matches!(value.content(), Number(..)),
        Kind::Switch => matches!(value.content(), Switch(_)),
        Kind::Date | Kind::Time => matches!(value.content(), Moment(_) | Text(_)),
        Kind::Anything => matches!(value.content(), Moment(_) | Text(_) | Number(..)),
        Kind::Many(_) => matches!(value.content(), List),
        Kind::Tables(_) => value.is_list() && astray::is_table(value),
        Kind::Counts | Kind::Words(_) | Kind::Table(_) => matches!(value.content(), Table),
    }
}

/// The changes that give a key another name: one, but for a list of tables, where each header says it.
fn renamed(value: Node<'_>, name: &'static str) -> Vec<Edit> {
    let first = value.key_span();
    let headers: Vec<Span> = value.children().filter(|_| value.is_list()).map(Node::span).collect();
    let in_header = headers.first().filter(|header| header.start < first.start && first.end < header.end);
    let places = match in_header {
        Some(header) => {
            let (from, to) = (first.start - header.start, first.end - header.start);
            let places = headers.iter().map(|header| (header.start + from..header.start + to).into());
            places.collect()
        }
        None => vec![first],
    };
    let edit = |span| Edit { span, text: name.to_owned() };
    places.into_iter().map(edit).collect()
}
