//! JSON as it may be shown on a terminal: nothing in it is hidden, and nothing turns the text around.

use crate::text::is_hidden;
use serde::Serialize;
use serde_json::ser::Formatter;
use std::io;

/// Adds a value as JSON, with every character that cannot be shown escaped: people read JSON on terminals too.
pub(crate) fn json(value: &impl Serialize, out: &mut Vec<u8>) {
    let mut serializer = serde_json::Serializer::with_formatter(out, Escaping);
    // Plain structs of texts and numbers always have a form in JSON, and memory does not refuse to be written.
    let _ = value.serialize(&mut serializer);
}

struct Escaping;

impl Formatter for Escaping {
    fn write_string_fragment<W: ?Sized + io::Write>(&mut self, out: &mut W, fragment: &str) -> io::Result<()> {
        let mut rest = fragment;
        while let Some((at, c)) = rest.char_indices().find(|(_, c)| is_hidden(*c)) {
            out.write_all(&rest.as_bytes()[..at])?;
            for unit in c.encode_utf16(&mut [0; 2]) {
                write!(out, "\\u{unit:04x}")?;
            }
            rest = &rest[at + c.len_utf8()..];
        }
        out.write_all(rest.as_bytes())
    }
}
