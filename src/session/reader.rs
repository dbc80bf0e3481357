//! The one walk over the TOML tree: it fills the tables of `format` and reports every fault at its place.

use super::confided::{contact, is_private_key, mask_inside, names_beside_counts, private_key};
use super::fault::{Fault, FaultKind};
use super::format::{Count, LevelOf, Weight, Written};
use super::table::{Choice, Key, Kind};
use super::{At, Field, List, Session, Span, contacts, masked, nearest};
use chrono::{NaiveDate, NaiveTime};
use std::borrow::Cow;
use std::ops::Deref;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// The most entries of a list but for attendees. Judgement: far past any real file.
const LIST_BOUND: usize = 1_000;
/// The most attendees. Judgement: a whole organisation's directory, by mistake or on purpose.
const ATTENDEE_BOUND: usize = 20_000;
/// The longest text, in characters. Judgement: some five pages.
pub(crate) const TEXT_BOUND: usize = 10_000;
/// The most entries of the list under a key.
pub(crate) fn list_bound(key: &str) -> usize {
    if key == "attendee" {
        ATTENDEE_BOUND
    } else {
        LIST_BOUND
    }
}

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
    fn read(
        entry: &Entry<'_, '_>,
        value: &Spanned<DeValue<'_>>,
        reader: &mut Reader,
    ) -> Result<Self, Unusable>;
}

/// A value that is one of a list of words. Only `words!` writes it.
pub(crate) trait Word: Sized {
    const WORDS: &'static [&'static str];
    const CHOICES: &'static [Choice];
    fn from_word(word: &str) -> Option<Self>;
}

/// Why there is no value.
pub(crate) enum Unusable {
    /// A blank text says as much as none.
    Blank,
    /// It has been reported.
    Reported,
}

/// Where to point when a key is not there; or that it need not be missed, since something at fault stands for it.
#[derive(Clone)]
pub(crate) enum Missing {
    At(Span),
    Reported,
}

/// A field that its table cannot do without: the reader reports its absence.
#[derive(Clone, Debug)]
pub struct Needed<T>(Field<T>);

impl<T> Deref for Needed<T> {
    type Target = Field<T>;
    fn deref(&self) -> &Field<T> {
        &self.0
    }
}

/// Everything that is said for one key.
pub(crate) struct Entry<'k, 'd> {
    key: &'k Key,
    /// The table it stands in, as the file writes it: `[venue]`.
    table: &'k str,
    said: Option<&'d Spanned<DeValue<'d>>>,
    missing: Missing,
}

/// The keys of one table, while it is read.
pub(crate) struct Entries<'r, 'd> {
    reader: &'r mut Reader,
    name: &'static str,
    /// The keys that have not been read yet, in the order of the format.
    keys: std::slice::Iter<'static, Key>,
    /// What the table says for each of them; nothing where it does not stand in the file.
    said: std::vec::IntoIter<Option<&'d Spanned<DeValue<'d>>>>,
    missing: Missing,
    /// Keys that a misspelt one stands for.
    misspelt: Vec<&'static str>,
}

/// What the walk gathers on its way.
pub(crate) struct Reader {
    faults: Vec<Fault>,
    cut: Vec<&'static str>,
    private: Vec<Span>,
    /// Headers of tables that syntax errors took something from, in the order of the file.
    broken: Vec<Span>,
    /// Keys that stand at the top of the file instead of in their table: `("session", "title")`.
    stray: Vec<(&'static str, &'static str)>,
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
    /// It looks like a session file: it has a table of the format or, where it is not TOML, a line that may have been
    /// meant as the header of one.
    pub ours: bool,
}

impl Reading {
    /// Whether something at this place may not be repeated.
    #[must_use]
    pub fn is_private(&self, span: &Span) -> bool {
        let next = self
            .private
            .partition_point(|private| private.end <= span.start);
        self.private
            .get(next)
            .is_some_and(|private| private.start < span.end)
    }
}

/// Reads the tree of a file. `broken` are the headers of tables that lost something to a syntax error, `lost` the
/// names of tables that were lost whole; neither is missed for what it may have said.
pub(crate) fn read(tree: &DeTable<'_>, broken: Vec<Span>, lost: &[&'static str]) -> Reading {
    let home = match tree.get("session") {
        Some(session) if session.get_ref().is_table() => session.span(),
        _ => 0..0,
    };
    let mut reader = Reader {
        faults: vec![],
        cut: vec![],
        private: vec![],
        broken,
        stray: vec![],
    };
    let mut entries = Entries::open(
        &mut reader,
        Some(tree),
        "",
        Session::KEYS,
        Missing::At(home.clone()),
    );
    entries.misspelt.extend(lost);
    let session = <Session as Table>::read(
        Field::Given(At {
            value: (),
            span: home,
        }),
        &mut entries,
    );
    let Reader {
        faults,
        cut,
        private,
        ..
    } = reader;
    let ours = tree.iter().any(|(key, value)| {
        let is_table = match value.get_ref() {
            DeValue::Table(_) => true,
            DeValue::Array(entries) => entries
                .first()
                .is_some_and(|entry| entry.get_ref().is_table()),
            _ => false,
        };
        is_table
            && Session::KEYS
                .iter()
                .any(|known| known.name == key.get_ref())
    });
    let mut reading = Reading {
        session,
        faults,
        cut,
        private,
        ours,
    };
    names_beside_counts(tree, &mut reading);
    reading
}

impl<'r, 'd> Entries<'r, 'd> {
    fn open(
        reader: &'r mut Reader,
        table: Option<&'d DeTable<'d>>,
        name: &'static str,
        keys: &'static [Key],
        missing: Missing,
    ) -> Self {
        let mut misspelt = vec![];
        let mut said = vec![None; table.map_or(0, |_| keys.len())];
        for (key, value) in table.into_iter().flatten() {
            match keys.iter().position(|known| known.name == key.get_ref()) {
                Some(known) => said[known] = Some(value),
                None => misspelt.extend(reader.unknown_key(key, value, name, keys)),
            }
        }
        Entries {
            reader,
            name,
            keys: keys.iter(),
            said: said.into_iter(),
            missing,
            misspelt,
        }
    }

    /// Reads what stands behind the next key of this table, in the order of the format.
    pub(crate) fn member<M: Member>(&mut self) -> M {
        let key = self
            .keys
            .next()
            .expect("tables! lists every field among its keys");
        let stands_elsewhere =
            self.misspelt.contains(&key.name) || self.reader.stray.contains(&(self.name, key.name));
        let missing = if stands_elsewhere {
            Missing::Reported
        } else {
            self.missing.clone()
        };
        M::read(
            &Entry {
                key,
                table: self.name,
                said: self.said.next().flatten(),
                missing,
            },
            self.reader,
        )
    }
}

impl Reader {
    fn fault(
        &mut self,
        kind: FaultKind,
        span: Span,
        message: impl Into<String>,
        help: impl Into<String>,
    ) {
        // A message quotes what the file says, and the file may say a telephone number there.
        let shown = |text: String| match contacts(&text).as_slice() {
            [] => text,
            found => masked(&text, found),
        };
        let (message, help) = (shown(message.into()), shown(help.into()));
        self.faults.push(Fault::new(kind, span, message, help));
    }

    /// Reports a key that the table does not have, and gives the one it most likely stands for.
    fn unknown_key(
        &mut self,
        key: &Spanned<Cow<'_, str>>,
        value: &Spanned<DeValue<'_>>,
        table: &'static str,
        keys: &'static [Key],
    ) -> Option<&'static str> {
        let (name, span) = (key.get_ref().as_ref(), key.span());
        let place = shown(table);
        if table == "attendee" && is_private_key(name) {
            self.private.push(value.span());
            self.faults.push(private_key(name, span));
            return None;
        }
        mask_inside(value, &mut self.private);
        let listed = || keys.iter().map(|key| key.name);
        let meant = nearest(name, listed());
        let home = home_of(name, table);
        let help = match (meant, home) {
            (Some(meant), _) => format!("Did you mean `{meant}`?"),
            (None, Some((home, _))) => format!("Move it under {}.", shown(home)),
            (None, None) => format!(
                "{} can hold: {}.",
                capital(&place),
                listed().collect::<Vec<_>>().join(", ")
            ),
        };
        if let (None, Some(home), "") = (meant, home, table) {
            self.stray.push(home);
        }
        let what = if value.get_ref().is_table() && table.is_empty() {
            "table"
        } else {
            "key"
        };
        self.fault(
            FaultKind::UnknownKey,
            span,
            format!("`{name}` is not a {what} of {place}"),
            help,
        );
        meant
    }
}

/// The one table that has a key of this name, where exactly one has: `("session", "title")`.
fn home_of(name: &str, table: &str) -> Option<(&'static str, &'static str)> {
    let mut homes = Session::KEYS.iter().filter_map(|top| match top.kind {
        Kind::Table(keys) if top.name != table => keys
            .iter()
            .find(|key| key.name == name)
            .map(|key| (top.name, key.name)),
        _ => None,
    });
    homes.next().filter(|_| homes.next().is_none())
}

/// A table's name as the file writes it.
fn shown(table: &str) -> String {
    match table {
        "" => "this file".to_owned(),
        "option" => "[[when.option]]".to_owned(),
        "ignore" => "`ignore`".to_owned(),
        _ if Session::KEYS
            .iter()
            .any(|key| key.name == table && matches!(key.kind, Kind::Tables(_))) =>
        {
            format!("[[{table}]]")
        }
        _ => format!("[{table}]"),
    }
}

fn capital(text: &str) -> String {
    let mut chars = text.chars();
    chars
        .next()
        .map(|first| first.to_uppercase().chain(chars).collect())
        .unwrap_or_default()
}

impl<T: Value> Member for Field<T> {
    const KIND: Kind = T::KIND;

    fn read(entry: &Entry<'_, '_>, reader: &mut Reader) -> Self {
        let Some(value) = entry.said else {
            return entry.missing.field();
        };
        match T::read(entry, value, reader) {
            Ok(good) => Field::Given(At {
                value: good,
                span: value.span(),
            }),
            Err(Unusable::Blank) => Field::Absent(value.span()),
            Err(Unusable::Reported) => Field::Faulty,
        }
    }
}

impl<T: Value> Member for Needed<T> {
    const KIND: Kind = T::KIND;
    const NEEDED: bool = true;

    fn read(entry: &Entry<'_, '_>, reader: &mut Reader) -> Self {
        let field = Field::<T>::read(entry, reader);
        let Some(span) = field.absent() else {
            return Needed(field);
        };
        let (table, key) = (shown(entry.table), entry.key.name);
        reader.fault(
            FaultKind::Value,
            span,
            format!("this {table} has no `{key}`"),
            format!("Write one: {}", example(entry.key)),
        );
        Needed(Field::Faulty)
    }
}

impl Missing {
    fn field<T>(&self) -> Field<T> {
        match self {
            Missing::At(span) => Field::Absent(span.clone()),
            Missing::Reported => Field::Faulty,
        }
    }
}

impl<T: Table> Member for T {
    const KIND: Kind = Kind::Table(T::KEYS);

    fn read(entry: &Entry<'_, '_>, reader: &mut Reader) -> Self {
        let Some(value) = entry.said else {
            let stands = entry.missing.field();
            return T::read(
                stands,
                &mut Entries::open(reader, None, entry.key.name, T::KEYS, entry.missing.clone()),
            );
        };
        read_table(value, entry, reader)
    }
}

/// A table that stands in the file, or something else in its place.
fn read_table<T: Table>(
    value: &Spanned<DeValue<'_>>,
    entry: &Entry<'_, '_>,
    reader: &mut Reader,
) -> T {
    let name = entry.key.name;
    let Some(table) = value.get_ref().as_table() else {
        wrong_type(entry, value, Kind::Table(T::KEYS), reader);
        return T::read(
            Field::Faulty,
            &mut Entries::open(reader, None, name, T::KEYS, Missing::Reported),
        );
    };
    let span = value.span();
    let missing = if reader
        .broken
        .binary_search_by_key(&span.start, |header| header.start)
        .is_ok()
    {
        Missing::Reported
    } else {
        Missing::At(span.clone())
    };
    T::read(
        Field::Given(At { value: (), span }),
        &mut Entries::open(reader, Some(table), name, T::KEYS, missing),
    )
}

/// One entry of a list.
pub(crate) trait Item: Sized {
    const KIND: Kind;
    fn read(
        value: &Spanned<DeValue<'_>>,
        entry: &Entry<'_, '_>,
        reader: &mut Reader,
    ) -> Option<Self>;
}

impl<T: Table> Item for T {
    const KIND: Kind = Kind::Tables(T::KEYS);

    fn read(
        value: &Spanned<DeValue<'_>>,
        entry: &Entry<'_, '_>,
        reader: &mut Reader,
    ) -> Option<Self> {
        if value.get_ref().is_table() {
            return Some(read_table(value, entry, reader));
        }
        wrong_type(entry, value, Kind::Table(T::KEYS), reader);
        None
    }
}

impl<T: Value> Item for At<T> {
    const KIND: Kind = Kind::Many(&T::KIND);

    fn read(
        value: &Spanned<DeValue<'_>>,
        entry: &Entry<'_, '_>,
        reader: &mut Reader,
    ) -> Option<Self> {
        T::read(entry, value, reader).ok().map(|good| At {
            value: good,
            span: value.span(),
        })
    }
}

impl<T: Item> Member for List<T> {
    const KIND: Kind = T::KIND;

    fn read(entry: &Entry<'_, '_>, reader: &mut Reader) -> Self {
        let Some(value) = entry.said else {
            return List {
                stands: entry.missing.field(),
                items: vec![],
                faulty: matches!(entry.missing, Missing::Reported),
            };
        };
        let Some(array) = value.get_ref().as_array() else {
            wrong_type(entry, value, Self::KIND, reader);
            return List {
                stands: Field::Faulty,
                items: vec![],
                faulty: true,
            };
        };
        let name = entry.key.name;
        let bound = list_bound(name);
        if let Some(first_over) = array.get(bound) {
            reader.cut.push(name);
            reader.fault(
                FaultKind::TooLarge,
                first_over.span(),
                format!("`{name}` has {} entries, and cop reads {bound}", array.len()),
                "The rest is left out, and what counts this list is skipped. Plan one session in one file.",
            );
        }
        let before = reader.faults.len();
        let items = array
            .iter()
            .take(bound)
            .filter_map(|value| T::read(value, entry, reader))
            .collect::<Vec<_>>();
        let faulty = reader.faults.len() > before && items.len() < array.len().min(bound);
        List {
            stands: Field::Given(At {
                value: (),
                span: value.span(),
            }),
            items,
            faulty,
        }
    }
}

impl Member for List<Count> {
    const KIND: Kind = Kind::Counts;

    fn read(entry: &Entry<'_, '_>, reader: &mut Reader) -> Self {
        named_values(entry, reader, Kind::Counts, |name, people| Count {
            name,
            people,
        })
    }
}

impl Member for List<LevelOf> {
    const KIND: Kind = Kind::Words(<Weight as Word>::CHOICES);

    fn read(entry: &Entry<'_, '_>, reader: &mut Reader) -> Self {
        named_values(entry, reader, Self::KIND, |id, weight| LevelOf {
            id,
            weight,
        })
    }
}

/// A table whose keys the writer chooses, in the order of the file.
fn named_values<V: Value, T>(
    entry: &Entry<'_, '_>,
    reader: &mut Reader,
    kind: Kind,
    made: impl Fn(At<String>, At<V>) -> T,
) -> List<T> {
    let Some(value) = entry.said else {
        return List {
            stands: entry.missing.field(),
            items: vec![],
            faulty: matches!(entry.missing, Missing::Reported),
        };
    };
    let Some(table) = value.get_ref().as_table() else {
        wrong_type(entry, value, kind, reader);
        return List {
            stands: Field::Faulty,
            items: vec![],
            faulty: true,
        };
    };
    let mut pairs: Vec<_> = table.iter().collect();
    pairs.sort_by_key(|(key, _)| key.span().start);
    if let Some((first_over, _)) = pairs.get(LIST_BOUND) {
        reader.cut.push(entry.key.name);
        reader.fault(
            FaultKind::TooLarge,
            first_over.span(),
            format!(
                "`{}` has {} entries, and cop reads {LIST_BOUND}",
                entry.key.name,
                pairs.len()
            ),
            "The rest is left out, and what counts this list is skipped.",
        );
    }
    let mut faulty = false;
    let mut items = vec![];
    for (key, value) in pairs.into_iter().take(LIST_BOUND) {
        match V::read(entry, value, reader) {
            Ok(good) => items.push(made(
                At {
                    value: key.get_ref().to_string(),
                    span: key.span(),
                },
                At {
                    value: good,
                    span: value.span(),
                },
            )),
            Err(_) => faulty = true,
        }
    }
    List {
        stands: Field::Given(At {
            value: (),
            span: value.span(),
        }),
        items,
        faulty,
    }
}

impl Value for String {
    const KIND: Kind = Kind::Text;

    fn read(
        entry: &Entry<'_, '_>,
        value: &Spanned<DeValue<'_>>,
        reader: &mut Reader,
    ) -> Result<Self, Unusable> {
        let Some(text) = value.get_ref().as_str() else {
            return Err(wrong_type(entry, value, Kind::Text, reader));
        };
        let text = text.trim();
        if text.is_empty() {
            return Err(Unusable::Blank);
        }
        let text = without_contacts(entry, value, text, reader);
        // Bytes first: counting characters is for the few texts that could be too long.
        if text.len() > TEXT_BOUND
            && let Some((end, _)) = text.char_indices().nth(TEXT_BOUND)
        {
            reader.fault(
                FaultKind::TooLarge,
                value.span(),
                format!(
                    "`{}` is longer than {TEXT_BOUND} characters",
                    entry.key.name
                ),
                "Keep a sentence or two here; what is past the bound is left out.",
            );
            return Ok(text[..end].to_owned());
        }
        Ok(text.into_owned())
    }
}

/// Where nothing private may stand, the text with its telephone numbers and addresses masked; the fault and the
/// place are noted. Everything that is made from the session is then safe to print.
fn without_contacts<'t>(
    entry: &Entry<'_, '_>,
    value: &Spanned<DeValue<'_>>,
    text: &'t str,
    reader: &mut Reader,
) -> Cow<'t, str> {
    let personal = matches!(
        entry.table,
        "attendee" | "interest" | "topic" | "agenda" | "option"
    ) || entry.key.name == "purpose";
    let found = if personal { contacts(text) } else { vec![] };
    if found.is_empty() {
        return Cow::Borrowed(text);
    }
    reader.private.push(value.span());
    reader.faults.push(contact(value.span()));
    Cow::Owned(masked(text, &found))
}

impl Value for u32 {
    const KIND: Kind = Kind::Number;

    fn read(
        entry: &Entry<'_, '_>,
        value: &Spanned<DeValue<'_>>,
        reader: &mut Reader,
    ) -> Result<Self, Unusable> {
        let Some(integer) = value.get_ref().as_integer() else {
            return Err(wrong_type(entry, value, Kind::Number, reader));
        };
        i64::from_str_radix(integer.as_str(), integer.radix())
            .ok()
            .and_then(|number| u32::try_from(number).ok())
            .ok_or_else(|| {
                let key = entry.key.name;
                reader.fault(
                    FaultKind::Value,
                    value.span(),
                    format!(
                        "`{key}` is {}, and needs a whole number from 0 up",
                        integer.as_str()
                    ),
                    format!("Write it like this: {}", example(entry.key)),
                );
                Unusable::Reported
            })
    }
}

impl Value for bool {
    const KIND: Kind = Kind::Switch;

    fn read(
        entry: &Entry<'_, '_>,
        value: &Spanned<DeValue<'_>>,
        reader: &mut Reader,
    ) -> Result<Self, Unusable> {
        value
            .get_ref()
            .as_bool()
            .ok_or_else(|| wrong_type(entry, value, Kind::Switch, reader))
    }
}

impl Value for NaiveDate {
    const KIND: Kind = Kind::Date;

    fn read(
        entry: &Entry<'_, '_>,
        value: &Spanned<DeValue<'_>>,
        reader: &mut Reader,
    ) -> Result<Self, Unusable> {
        let native = match value.get_ref() {
            DeValue::Datetime(moment) => Some(*moment),
            DeValue::String(text) if text.trim().is_empty() => return Err(Unusable::Blank),
            DeValue::String(text) => text.trim().parse().ok(),
            _ => return Err(wrong_type(entry, value, Kind::Date, reader)),
        };
        let date = native
            .filter(|moment| moment.time.is_none() && moment.offset.is_none())
            .and_then(|moment| moment.date)
            .and_then(|date| {
                NaiveDate::from_ymd_opt(date.year.into(), date.month.into(), date.day.into())
            });
        date.ok_or_else(|| {
            let key = entry.key.name;
            let said = match value.get_ref() {
                DeValue::String(text) => format!("`{key}` is \"{}\", and needs", short(text)),
                _ => format!("`{key}` needs"),
            };
            let guess = value.get_ref().as_str().and_then(date_in_words);
            let help = match guess {
                Some(date) => format!("Write it as year, month, day: {key} = {date}"),
                None => format!("Write it as year, month, day: {}", example(entry.key)),
            };
            reader.fault(
                FaultKind::Value,
                value.span(),
                format!("{said} a day of the calendar"),
                help,
            );
            Unusable::Reported
        })
    }
}

/// A date as people write it, where its month is a word, so that it cannot be misread.
fn date_in_words(text: &str) -> Option<NaiveDate> {
    let forms = [
        "%d %B %Y",
        "%A %d %B %Y",
        "%A, %d %B %Y",
        "%B %d, %Y",
        "%B %d %Y",
    ];
    forms
        .iter()
        .find_map(|form| NaiveDate::parse_from_str(text.trim(), form).ok())
}

impl Value for NaiveTime {
    const KIND: Kind = Kind::Time;

    fn read(
        entry: &Entry<'_, '_>,
        value: &Spanned<DeValue<'_>>,
        reader: &mut Reader,
    ) -> Result<Self, Unusable> {
        let native = match value.get_ref() {
            DeValue::Datetime(moment) => Some(*moment),
            DeValue::String(text) if text.trim().is_empty() => return Err(Unusable::Blank),
            DeValue::String(text) => text.trim().parse().ok(),
            _ => return Err(wrong_type(entry, value, Kind::Time, reader)),
        };
        let time = native
            .filter(|moment| moment.date.is_none())
            .and_then(|moment| moment.time)
            .and_then(|time| NaiveTime::from_hms_opt(time.hour.into(), time.minute.into(), 0));
        time.ok_or_else(|| {
            let key = entry.key.name;
            let said = match value.get_ref() {
                DeValue::String(text) => format!("`{key}` is \"{}\", and needs", short(text)),
                _ => format!("`{key}` needs"),
            };
            reader.fault(
                FaultKind::Value,
                value.span(),
                format!("{said} a time of day"),
                format!("Write hours and minutes: {}", example(entry.key)),
            );
            Unusable::Reported
        })
    }
}

impl Value for Written {
    const KIND: Kind = Kind::Anything;

    fn read(
        entry: &Entry<'_, '_>,
        value: &Spanned<DeValue<'_>>,
        reader: &mut Reader,
    ) -> Result<Self, Unusable> {
        match value.get_ref() {
            DeValue::String(text) => Ok(Written(text.trim().to_owned())),
            DeValue::Datetime(moment) => Ok(Written(moment.to_string())),
            DeValue::Integer(number) => Ok(Written(number.to_string())),
            _ => Err(wrong_type(entry, value, Kind::Text, reader)),
        }
    }
}

impl<T: Word> Value for T {
    const KIND: Kind = Kind::Word(T::CHOICES);

    fn read(
        entry: &Entry<'_, '_>,
        value: &Spanned<DeValue<'_>>,
        reader: &mut Reader,
    ) -> Result<Self, Unusable> {
        let Some(word) = value.get_ref().as_str() else {
            return Err(wrong_type(entry, value, Self::KIND, reader));
        };
        if word.trim().is_empty() {
            return Err(Unusable::Blank);
        }
        T::from_word(word).ok_or_else(|| {
            let help = match nearest(word, T::WORDS.iter().copied()) {
                Some(meant) => format!("Did you mean \"{meant}\"?"),
                None => format!("It can be: {}.", T::WORDS.join(", ")),
            };
            let message = format!(
                "`{}` does not know the word \"{}\"",
                entry.key.name,
                short(word)
            );
            reader.fault(FaultKind::Value, value.span(), message, help);
            Unusable::Reported
        })
    }
}

/// Reports a value of another type than its key takes.
fn wrong_type(
    entry: &Entry<'_, '_>,
    value: &Spanned<DeValue<'_>>,
    kind: Kind,
    reader: &mut Reader,
) -> Unusable {
    let key = entry.key.name;
    let is = match value.get_ref() {
        DeValue::String(_) => "text in quotes",
        DeValue::Integer(_) | DeValue::Float(_) => "a number",
        DeValue::Boolean(true) => "`true`",
        DeValue::Boolean(false) => "`false`",
        DeValue::Datetime(_) => "a date or time",
        DeValue::Array(_) => "a list",
        DeValue::Table(_) => "a table",
    };
    let needs = match kind {
        Kind::Text | Kind::Anything => "text in quotes",
        Kind::Number => "a whole number",
        Kind::Switch => "true or false, without quotes",
        Kind::Date => "a day",
        Kind::Time => "a time of day",
        Kind::Word(_) => "one word in quotes",
        Kind::Many(_) => "a list",
        Kind::Counts => "a number of people for each",
        Kind::Words(_) => "names with words",
        Kind::Table(_) | Kind::Tables(_) => "a table",
    };
    let help = match (kind, value.get_ref()) {
        (Kind::Number | Kind::Switch, DeValue::String(text))
            if text.parse::<u32>().is_ok() || text.parse::<bool>().is_ok() =>
        {
            format!("Leave out the quotes: {key} = {}", text.trim())
        }
        (Kind::Many(Kind::Text), DeValue::String(text)) => {
            format!("Put it in square brackets: {key} = [\"{}\"]", short(text))
        }
        (Kind::Word(choices), _) => {
            let words: Vec<&str> = choices.iter().map(|choice| choice.word).collect();
            format!("It can be: {}.", words.join(", "))
        }
        _ => format!("Write it like this: {}", example(entry.key)),
    };
    reader.fault(
        FaultKind::Value,
        value.span(),
        format!("`{key}` is {is}, and needs {needs}"),
        help,
    );
    Unusable::Reported
}

/// A line of the file that would be right.
fn example(key: &Key) -> String {
    let name = key.name;
    match key.kind {
        Kind::Text | Kind::Anything => format!("{name} = \"…\""),
        Kind::Number => format!("{name} = 12"),
        Kind::Switch => format!("{name} = true"),
        Kind::Date => format!("{name} = 2027-02-11"),
        Kind::Time => format!("{name} = 18:30:00"),
        Kind::Word(choices) => format!("{name} = \"{}\"", choices[0].word),
        Kind::Many(Kind::Date) => format!("{name} = [2027-02-15]"),
        Kind::Many(_) => format!("{name} = [\"…\", \"…\"]"),
        Kind::Counts if name == "needs" => format!("{name} = {{ step-free = 1 }}"),
        Kind::Counts => format!("{name} = {{ vegetarian = 3 }}"),
        Kind::Words(choices) => format!("{name} = {{ rule-id = \"{}\" }}", choices[0].word),
        Kind::Table(keys) => format!(
            "[{name}] on a line of its own, and under it {}",
            example(&keys[0])
        ),
        Kind::Tables(keys) => format!(
            "[[{name}]] on a line of its own, and under it {}",
            example(&keys[0])
        ),
    }
}

/// As much of a text as fits in a message.
fn short(text: &str) -> String {
    const MOST: usize = 40;
    match text.trim().char_indices().nth(MOST) {
        Some((end, _)) => format!("{}…", &text.trim()[..end]),
        None => text.trim().to_owned(),
    }
}
