//! From a parser's events to an outline: where each key and value belongs, and what is wrong between those that are well
//! written one by one.

use super::{DEEPEST, Entry, FEW, Form, NO_NUMBER, NONE, Outline, Part, ROOT, Table, What};
use crate::session::fault::{Fault, FaultKind};
use crate::session::table::{Key, Kind};
use crate::session::{Session, Span, slips};
use std::borrow::Cow;
use std::collections::HashMap;
use toml_parser::decoder::{Encoding, ScalarKind};
use toml_parser::lexer::Token;
use toml_parser::parser::{EventReceiver, parse_document};
use toml_parser::{ErrorSink, ParseError, Raw};

/// Makes an outline of a parser's events.
///
/// It takes whatever the parser makes of a text, also one that is no TOML; but only of a text that gave no error is the
/// outline worth looking at.
pub(in crate::session) struct Builder<'t> {
    pub(in crate::session) outline: Outline<'t>,
    /// What is wrong between keys and tables that are well written one by one.
    pub(in crate::session) faults: Vec<Fault>,
    /// Where in the file the text begins that is being read.
    offset: usize,
    /// The table under whose header keys stand.
    table: u32,
    /// The keys that the format has there.
    keys: &'static [Key],
    /// It stands in the file a second time: what it says again is one trouble with that.
    again: bool,
    /// The lists and tables that are open, the innermost last.
    open: Vec<u32>,
    /// The parts of a key, while it is read.
    path: Vec<Part>,
    /// The header that is being read, and the name in it.
    header: Span,
    name: Span,
    /// What the next value is for.
    next: Place,
}

/// What a value is for: a table and a key, or a list.
#[derive(Clone, Copy)]
struct Place {
    parent: u32,
    key: Part,
}

/// No key: that of the entries of a list.
const NO_KEY: Part = Part { span: Span { start: 0, end: 0 }, form: Form::Bare };
/// The place of a value that belongs nowhere.
const NOWHERE: Place = Place { parent: NONE, key: NO_KEY };

impl<'t> Builder<'t> {
    /// A builder of an outline of some `entries`.
    pub(in crate::session) fn new(text: &'t str, entries: usize) -> Builder<'t> {
        let entries = Vec::with_capacity(entries);
        let outline = Outline { text, entries, moments: vec![], escaped: HashMap::new(), large: HashMap::new() };
        let mut builder = Builder {
            outline,
            faults: vec![],
            offset: 0,
            table: ROOT,
            keys: Session::keys(),
            again: false,
            open: vec![],
            path: vec![],
            header: Span::default(),
            name: Span::default(),
            next: NOWHERE,
        };
        builder.add(NOWHERE, Span::default(), What::Table(Table::default()));
        builder
    }

    /// Takes a part of the text, whose tokens count from byte `offset`. So do the places of the errors.
    pub(in crate::session) fn read(&mut self, offset: usize, tokens: &[Token], errors: &mut dyn ErrorSink) {
        self.offset = offset;
        self.open.clear();
        self.path.clear();
        self.next = NOWHERE;
        parse_document(tokens, self, errors);
    }

    /// The name in the header that was read last.
    pub(in crate::session) fn header(&self) -> &'t str {
        &self.outline.text[self.name]
    }

    /// What the format has under the header that was read last.
    pub(in crate::session) fn keys(&self) -> &'static [Key] {
        self.keys
    }

    /// Notes that a line of the table that is being read was lost: the key that it had, where that is known.
    pub(in crate::session) fn lose(&mut self, key: Option<Span>) {
        match key {
            Some(span) if self.outline.child(self.table, &self.outline.text[span]).is_none() => {
                let key = Part { span, form: Form::Bare };
                self.add(Place { parent: self.table, key }, span, What::Lost);
            }
            Some(_) => {}
            None => {
                if let What::Table(table) = &mut self.outline.entries[self.table as usize].what {
                    table.broken = true;
                }
            }
        }
    }

    /// Opens the table of a header that can only mean one thing, though it lacks a bracket: `name` is what stands
    /// between them.
    pub(in crate::session) fn open_table(&mut self, header: Span, name: Span, is_list: bool) {
        self.path.clear();
        let mut start = name.start;
        for part in self.outline.text[name].split('.') {
            self.path.push(Part { span: (start..start + part.len()).into(), form: Form::Bare });
            start += part.len() + 1;
        }
        self.header = header;
        self.enter(is_list);
    }

    /// Leaves the table that was open for one that stands nowhere: its header could not be read.
    pub(in crate::session) fn open_nothing(&mut self) {
        self.table = self.add(NOWHERE, Span::default(), What::Table(Table::default()));
        (self.keys, self.name) = (&[], Span::default());
        self.again = false;
    }

    fn place(&self, span: toml_parser::Span) -> Span {
        Span { start: span.start() + self.offset, end: span.end() + self.offset }
    }

    /// The same as the parser's decoder takes it.
    fn raw(&self, span: toml_parser::Span, encoding: Option<Encoding>) -> Raw<'t> {
        Raw::new_unchecked(&self.outline.text[self.place(span)], encoding, span)
    }

    fn meant(&self, part: Part) -> Cow<'t, str> {
        let text = &self.outline.text[part.span];
        match part.form {
            Form::Bare => Cow::Borrowed(text),
            Form::Plain => Cow::Borrowed(&text[1..text.len() - 1]),
            Form::Coded(encoding) => {
                let mut name = Cow::Borrowed("");
                Raw::new_unchecked(text, Some(encoding), toml_parser::Span::default()).decode_key(&mut name, &mut ());
                name
            }
        }
    }

    /// Adds an entry, and links it where it belongs.
    fn add(&mut self, place: Place, value: Span, what: What) -> u32 {
        let Place { parent, key } = place;
        let id = self.outline.entries.len() as u32;
        self.outline.entries.push(Entry { key, value, what, next: NONE, first: NONE, last: NONE, children: 0 });
        if let Form::Coded(_) = key.form {
            self.outline.escaped.insert(id, self.meant(key).into_owned());
        }
        if parent == NONE {
            return id;
        }
        let above = &mut self.outline.entries[parent as usize];
        let last = std::mem::replace(&mut above.last, id);
        above.children += 1;
        let (is_table, children) = (matches!(above.what, What::Table(_)), above.children);
        match last {
            NONE => above.first = id,
            last => self.outline.entries[last as usize].next = id,
        }
        if is_table && children > FEW {
            self.outline.note(parent, id);
        }
        id
    }

    /// The table that a path leads to from another, made on the way where it is not there; nothing where something else
    /// stands in the way, which is reported.
    fn descend(&mut self, from: u32, path: &[Part], dotted: bool) -> Option<u32> {
        let mut table = from;
        for part in path {
            let name = self.meant(*part);
            let Some(id) = self.outline.child(table, &name) else {
                let what = What::Table(Table { implicit: true, dotted, inline: self.is_inline(table), broken: false });
                table = self.add(Place { parent: table, key: *part }, part.span, what);
                continue;
            };
            let at = id as usize;
            table = match &mut self.outline.entries[at].what {
                What::Tables => self.outline.entries[at].last,
                What::Table(Table { inline: true, implicit: false, .. }) => return self.in_the_way(*part, &name),
                What::Table(Table { implicit: false, .. }) if dotted => return self.twice(part.span),
                What::Table(table) => {
                    table.dotted |= dotted && table.implicit;
                    id
                }
                // What could not be read may be right.
                What::Lost => return None,
                _ => return self.in_the_way(*part, &name),
            };
        }
        // A list of tables may end the path.
        match (dotted, &self.outline.entries[table as usize].what) {
            (true, What::Table(Table { implicit: false, .. })) if !path.is_empty() => {
                self.twice(path[path.len() - 1].span)
            }
            _ => Some(table),
        }
    }

    fn is_inline(&self, table: u32) -> bool {
        matches!(self.outline.entries[table as usize].what, What::Table(Table { inline: true, .. }))
    }

    fn in_the_way(&mut self, part: Part, name: &str) -> Option<u32> {
        if !self.again {
            self.faults.push(Fault::new(
                FaultKind::Syntax,
                part.span,
                format!("`{name}` has a value already, and can have no keys below it"),
                "Keep one of the two.",
            ));
        }
        None
    }

    fn twice(&mut self, span: Span) -> Option<u32> {
        if !self.again {
            let message = format!("`{}` stands here twice", &self.outline.text[span]);
            self.faults.push(Fault::new(FaultKind::Syntax, span, message, "Keep one of the two."));
        }
        None
    }

    /// Takes the key that was read to its place in a table.
    fn take_key(&mut self, from: u32) -> Place {
        let path = std::mem::take(&mut self.path);
        let place = match path.split_last() {
            None => NOWHERE,
            Some((key, above)) => match self.descend(from, above, !above.is_empty()) {
                None => NOWHERE,
                Some(parent) if self.outline.child(parent, &self.meant(*key)).is_some() => {
                    self.twice((path[0].span.start..key.span.end).into());
                    NOWHERE
                }
                Some(parent) => Place { parent, key: *key },
            },
        };
        self.path = path;
        self.path.clear();
        place
    }

    /// Opens the table of the header that was read.
    fn enter(&mut self, is_list: bool) {
        let path = std::mem::take(&mut self.path);
        let Some((key, above)) = path.split_last() else {
            return self.open_nothing();
        };
        let known = self.known(&path);
        self.again = false;
        self.keys = match known {
            Some(Kind::Table(keys) | Kind::Tables(keys)) => keys,
            _ => &[],
        };
        let parent = self.descend(ROOT, above, false);
        let name: Span = (path[0].span.start..key.span.end).into();
        self.name = name;
        // One pair of brackets is not enough for a list: it is read as meant, and said.
        let is_list = is_list || matches!(known, Some(Kind::Tables(_))) && self.lacks_brackets(parent, key, name);
        let explicit = What::Table(Table::default());
        self.table = match parent {
            None => self.add(NOWHERE, self.header, explicit),
            Some(parent) => match self.outline.child(parent, &self.meant(*key)) {
                None if is_list => {
                    let list = self.add(Place { parent, key: *key }, self.header, What::Tables);
                    self.add(Place { parent: list, key: NO_KEY }, self.header, explicit)
                }
                None => self.add(Place { parent, key: *key }, self.header, explicit),
                Some(id) => self.enter_again(id, is_list, *key, name),
            },
        };
        self.path = path;
        self.path.clear();
    }

    /// Opens a table that stands in the file already.
    fn enter_again(&mut self, id: u32, is_list: bool, key: Part, name: Span) -> u32 {
        let entry = &mut self.outline.entries[id as usize];
        match (&mut entry.what, is_list) {
            (What::Tables, true) => {
                self.add(Place { parent: id, key: NO_KEY }, self.header, What::Table(Table::default()))
            }
            (What::Table(table), false) if table.implicit && !table.dotted => {
                table.implicit = false;
                (entry.value, entry.key) = (self.header, key);
                if let Form::Coded(_) = key.form {
                    self.outline.escaped.insert(id, self.meant(key).into_owned());
                }
                id
            }
            (What::Table(_), false) => {
                let message = format!("[{}] stands in this file twice", &self.outline.text[name]);
                let help = "Put everything for it under one of the two, and take the other out.";
                self.faults.push(Fault::new(FaultKind::Syntax, self.header, message, help));
                self.again = true;
                id
            }
            (What::Lost, _) => self.add(NOWHERE, self.header, What::Table(Table::default())),
            _ => {
                self.twice(name);
                self.add(NOWHERE, self.header, What::Table(Table::default()))
            }
        }
    }

    /// Reports a header in one pair of brackets where it takes two, unless another kind of value stands there already.
    fn lacks_brackets(&mut self, parent: Option<u32>, key: &Part, name: Span) -> bool {
        let there = parent.and_then(|parent| self.outline.child(parent, &self.meant(*key)));
        let is_list = there.is_none_or(|id| matches!(self.outline.entries[id as usize].what, What::Tables));
        if is_list {
            self.faults.push(slips::single_brackets(self.header, &self.outline.text[name]));
        }
        is_list
    }

    /// What the format has at the end of a path.
    fn known(&self, path: &[Part]) -> Option<Kind> {
        let mut keys = Session::keys();
        let mut kind = None;
        for part in path {
            let name = self.meant(*part);
            kind = Some(keys.iter().find(|key| key.name == name)?.kind);
            keys = match kind {
                Some(Kind::Table(below) | Kind::Tables(below)) => below,
                _ => &[],
            };
        }
        kind
    }

    /// What the next value is for.
    fn take_place(&mut self) -> Place {
        match self.open.last() {
            Some(&id) if matches!(self.outline.entries[id as usize].what, What::List) => {
                Place { parent: id, key: NO_KEY }
            }
            _ => std::mem::replace(&mut self.next, NOWHERE),
        }
    }

    /// Opens a list or a table within a value; not where they lie too deep.
    fn open(&mut self, span: toml_parser::Span, what: What, errors: &mut dyn ErrorSink) -> bool {
        let place = self.take_place();
        let id = self.add(place, self.place(span), what);
        self.open.push(id);
        let is_too_deep = self.open.len() > DEEPEST;
        if is_too_deep {
            errors.report_error(ParseError::new("too deep").with_unexpected(span));
        }
        !is_too_deep
    }

    fn close(&mut self, span: toml_parser::Span) {
        let end = self.place(span).end;
        if let Some(id) = self.open.pop() {
            self.outline.entries[id as usize].value.end = end;
        }
    }
}

/// What the decoder makes of something that is as it should be needs no look; of anything else it says what is wrong.
fn is_plain(text: &str, quote: u8, escapes: bool) -> bool {
    let [first, inner @ .., last] = text.as_bytes() else {
        return false;
    };
    let odd = |byte: u8| (byte < b' ' && byte != b'\t') | (byte == 0x7f) | (escapes & (byte == b'\\'));
    (*first, *last) == (quote, quote) && !inner.iter().fold(false, |any, byte| any | odd(*byte))
}

impl EventReceiver for Builder<'_> {
    fn std_table_open(&mut self, span: toml_parser::Span, _: &mut dyn ErrorSink) {
        self.path.clear();
        self.header = self.place(span);
    }

    fn std_table_close(&mut self, span: toml_parser::Span, _: &mut dyn ErrorSink) {
        self.header.end = self.place(span).end;
        self.enter(false);
    }

    fn array_table_open(&mut self, span: toml_parser::Span, errors: &mut dyn ErrorSink) {
        self.std_table_open(span, errors);
    }

    fn array_table_close(&mut self, span: toml_parser::Span, _: &mut dyn ErrorSink) {
        self.header.end = self.place(span).end;
        self.enter(true);
    }

    fn simple_key(&mut self, span: toml_parser::Span, encoding: Option<Encoding>, errors: &mut dyn ErrorSink) {
        let place = self.place(span);
        let text = &self.outline.text[place];
        let bare = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_');
        let form = match encoding {
            None if !text.is_empty() && text.bytes().all(bare) => Form::Bare,
            Some(Encoding::BasicString) if is_plain(text, b'"', true) => Form::Plain,
            Some(Encoding::LiteralString) if is_plain(text, b'\'', false) => Form::Plain,
            _ => {
                self.raw(span, encoding).decode_key(&mut (), errors);
                encoding.map_or(Form::Bare, Form::Coded)
            }
        };
        self.path.push(Part { span: place, form });
        if self.path.len() > DEEPEST {
            errors.report_error(ParseError::new("too deep").with_unexpected(span));
        }
    }

    fn key_val_sep(&mut self, _: toml_parser::Span, _: &mut dyn ErrorSink) {
        let table = self.open.last().copied().unwrap_or(self.table);
        self.next = self.take_key(table);
    }

    fn scalar(&mut self, span: toml_parser::Span, encoding: Option<Encoding>, errors: &mut dyn ErrorSink) {
        let place = self.place(span);
        let text = &self.outline.text[place];
        let what = match encoding {
            Some(Encoding::BasicString) if is_plain(text, b'"', true) => What::Text(Form::Plain),
            Some(Encoding::LiteralString) if is_plain(text, b'\'', false) => What::Text(Form::Plain),
            _ => {
                let mut decoded = Cow::Borrowed("");
                match self.raw(span, encoding).decode_scalar(&mut decoded, errors) {
                    ScalarKind::String => encoding.map_or(What::Lost, |encoding| What::Text(Form::Coded(encoding))),
                    ScalarKind::Boolean(is) => What::Switch(is),
                    ScalarKind::Float => What::Float,
                    ScalarKind::Integer(radix) => {
                        let digits = decoded.trim_start_matches(['+', '-']);
                        if digits.is_empty() || !digits.chars().all(|c| c.is_digit(radix.value())) {
                            errors.report_error(ParseError::new(NO_NUMBER).with_unexpected(span));
                        }
                        What::Number(radix.value())
                    }
                    ScalarKind::DateTime => match decoded.parse() {
                        Ok(moment) => {
                            self.outline.moments.push(moment);
                            What::Moment(self.outline.moments.len() as u32 - 1)
                        }
                        Err(error) => {
                            let error: toml::value::DatetimeParseError = error;
                            errors.report_error(ParseError::new(error.to_string()).with_unexpected(span));
                            What::Lost
                        }
                    },
                }
            }
        };
        let to = self.take_place();
        self.add(to, place, what);
    }

    fn array_open(&mut self, span: toml_parser::Span, errors: &mut dyn ErrorSink) -> bool {
        self.open(span, What::List, errors)
    }

    fn array_close(&mut self, span: toml_parser::Span, _: &mut dyn ErrorSink) {
        self.close(span);
    }

    fn inline_table_open(&mut self, span: toml_parser::Span, errors: &mut dyn ErrorSink) -> bool {
        self.open(span, What::Table(Table { inline: true, ..Table::default() }), errors)
    }

    fn inline_table_close(&mut self, span: toml_parser::Span, _: &mut dyn ErrorSink) {
        self.close(span);
    }

    fn comment(&mut self, span: toml_parser::Span, errors: &mut dyn ErrorSink) {
        let text = &self.outline.text[self.place(span)];
        if text.bytes().fold(false, |any, byte| any | (byte < b' ') | (byte == 0x7f)) {
            self.raw(span, None).decode_comment(errors);
        }
    }

    fn newline(&mut self, span: toml_parser::Span, errors: &mut dyn ErrorSink) {
        if &self.outline.text[self.place(span)] != "\n" {
            self.raw(span, None).decode_newline(errors);
        }
    }
}
