//! Text from a file on its way to a terminal: it must not make a second line, nor be anything but text.

use serde::Serialize;
use serde_json::ser::Formatter;
use std::borrow::Cow;
use std::io;

/// The text as one line, with a sign in place of each character that cannot be shown.
pub(super) fn one_line(text: &str) -> Cow<'_, str> {
    match text.chars().any(is_unprintable) {
        false => Cow::Borrowed(text),
        true => {
            let shown = |c| if is_unprintable(c) { '\u{fffd}' } else { c };
            Cow::Owned(text.chars().map(shown).collect())
        }
    }
}

/// Control characters, and those that turn the direction of text or cannot be seen. The two joiners stay: words of
/// Persian or Hindi are misspelt without them.
pub(super) fn is_unprintable(c: char) -> bool {
    // Nearly every character of a file is one of these.
    if matches!(c, ' '..='~') {
        return false;
    }
    c.is_control()
        || matches!(c, '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}')
        || matches!(c, '\u{61c}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}')
}

/// Adds a value as JSON, with every character that cannot be shown escaped: people read JSON on terminals too.
pub(super) fn json(value: &impl Serialize, out: &mut Vec<u8>) {
    let mut serializer = serde_json::Serializer::with_formatter(out, Escaping);
    // Plain structs of texts and numbers always have a form in JSON, and memory does not refuse to be written.
    let _ = value.serialize(&mut serializer);
}

struct Escaping;

impl Formatter for Escaping {
    fn write_string_fragment<W: ?Sized + io::Write>(
        &mut self,
        out: &mut W,
        fragment: &str,
    ) -> io::Result<()> {
        let mut rest = fragment;
        while let Some((at, c)) = rest.char_indices().find(|(_, c)| is_unprintable(*c)) {
            out.write_all(&rest.as_bytes()[..at])?;
            for unit in c.encode_utf16(&mut [0; 2]) {
                write!(out, "\\u{unit:04x}")?;
            }
            rest = &rest[at + c.len_utf8()..];
        }
        out.write_all(rest.as_bytes())
    }
}
