//! What may stand behind a key, as it is read: a field, a list, a table.

use super::fault::FaultKind;
use super::format::{Count, LevelOf, Weight};
use super::outline::Node;
use super::reader::{Entries, Entry, Member, Missing, Needed, Reader, Table, Unusable, Value, Word, list_bound};
use super::table::{Kind, written};
use super::values::{example, seen_to, wrong_type};
use super::{At, Field, List};
use smol_str::SmolStr;

impl<T: Value> Member for Field<T> {
    const KIND: Kind = T::KIND;

    fn read(entry: &Entry<'_, '_>, reader: &mut Reader) -> Self {
        let Some(value) = entry.said else {
            return entry.missing.field();
        };
        match T::read(entry, value, reader) {
            Ok(good) => Field::Given(At { value: good, span: value.span() }),
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
        let (table, key) = (written(entry.table), entry.key.name);
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
    fn field<T>(self) -> Field<T> {
        match self {
            Missing::At(span) => Field::Absent(span),
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
                &mut Entries::open(reader, None, entry.key.name, entry.contact, T::KEYS, entry.missing),
            );
        };
        read_table(value, entry, reader)
    }
}

/// A table that stands in the file, or something else in its place.
fn read_table<T: Table>(value: Node<'_>, entry: &Entry<'_, '_>, reader: &mut Reader) -> T {
    let name = entry.key.name;
    if !value.is_table() {
        wrong_type(entry, value, Kind::Table(T::KEYS), reader);
        return T::read(
            Field::Faulty,
            &mut Entries::open(reader, None, name, entry.contact, T::KEYS, Missing::Reported),
        );
    };
    let span = value.span();
    let missing = if value.is_broken() { Missing::Reported } else { Missing::At(span) };
    T::read(
        Field::Given(At { value: (), span }),
        &mut Entries::open(reader, Some(value), name, entry.contact, T::KEYS, missing),
    )
}

/// One entry of a list.
pub(crate) trait Item: Sized {
    const KIND: Kind;
    fn read(value: Node<'_>, entry: &Entry<'_, '_>, reader: &mut Reader) -> Option<Self>;
}

impl<T: Table> Item for T {
    const KIND: Kind = Kind::Tables(T::KEYS);

    fn read(value: Node<'_>, entry: &Entry<'_, '_>, reader: &mut Reader) -> Option<Self> {
        if value.is_table() {
            return Some(read_table(value, entry, reader));
        }
        wrong_type(entry, value, Kind::Table(T::KEYS), reader);
        None
    }
}

impl<T: Value> Item for At<T> {
    const KIND: Kind = Kind::Many(&T::KIND);

    fn read(value: Node<'_>, entry: &Entry<'_, '_>, reader: &mut Reader) -> Option<Self> {
        T::read(entry, value, reader).ok().map(|good| At { value: good, span: value.span() })
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
        if !value.is_list() {
            wrong_type(entry, value, Self::KIND, reader);
            return List { stands: Field::Faulty, items: vec![], faulty: true };
        }
        let name = entry.key.name;
        let bound = list_bound(name);
        if let Some(first_over) = value.children().nth(bound) {
            reader.cut.push(name);
            reader.fault(
                FaultKind::TooLarge,
                first_over.span(),
                format!("`{name}` has {} entries, and cop reads {bound}", value.len()),
                "The rest is left out, and what counts this list is skipped. Plan one session in one file.",
            );
        }
        let before = reader.faults.len();
        let most = value.len().min(bound);
        let mut items = Vec::with_capacity(most);
        items.extend(value.children().take(bound).filter_map(|value| T::read(value, entry, reader)));
        let faulty = reader.faults.len() > before && items.len() < most;
        List { stands: Field::Given(At { value: (), span: value.span() }), items, faulty }
    }
}

impl Member for List<Count> {
    const KIND: Kind = Kind::Counts;

    fn read(entry: &Entry<'_, '_>, reader: &mut Reader) -> Self {
        named_values(entry, reader, Kind::Counts, |name, people| Count { name, people })
    }
}

impl Member for List<LevelOf> {
    const KIND: Kind = Kind::Words(<Weight as Word>::CHOICES);

    fn read(entry: &Entry<'_, '_>, reader: &mut Reader) -> Self {
        named_values(entry, reader, Self::KIND, |id, weight| LevelOf { id, weight })
    }
}

/// A table whose keys the writer chooses, in the order of the file.
fn named_values<V: Value, T>(
    entry: &Entry<'_, '_>,
    reader: &mut Reader,
    kind: Kind,
    made: impl Fn(At<SmolStr>, At<V>) -> T,
) -> List<T> {
    let Some(value) = entry.said else {
        return List {
            stands: entry.missing.field(),
            items: vec![],
            faulty: matches!(entry.missing, Missing::Reported),
        };
    };
    if !value.is_table() {
        wrong_type(entry, value, kind, reader);
        return List { stands: Field::Faulty, items: vec![], faulty: true };
    }
    let bound = list_bound(entry.key.name);
    if let Some(first_over) = value.children().nth(bound) {
        reader.cut.push(entry.key.name);
        reader.fault(
            FaultKind::TooLarge,
            first_over.key_span(),
            format!("`{}` has {} entries, and cop reads {bound}", entry.key.name, value.len()),
            "The rest is left out, and what counts this list is skipped.",
        );
    }
    let mut faulty = false;
    let mut items = vec![];
    for value in value.children().take(bound) {
        let name = seen_to(entry, value.key_span(), value.has_escaped_key(), value.key(), reader).into();
        match V::read(entry, value, reader) {
            Ok(good) => {
                items.push(made(At { value: name, span: value.key_span() }, At { value: good, span: value.span() }))
            }
            Err(_) => faulty = true,
        }
    }
    List { stands: Field::Given(At { value: (), span: value.span() }), items, faulty }
}
