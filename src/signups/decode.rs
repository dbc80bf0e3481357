//! From the bytes of an export to its text. Spreadsheets write UTF-8 with or without a mark, UTF-16, or the code page
//! of Windows, and do not say which.

/// Windows-1252 from 0x80 to 0x9f; elsewhere its bytes are Unicode's own numbers. The five that it leaves open stay
/// what they are. A crate for this would bring the tables of forty other encodings along.
const HIGH: [char; 32] = [
    '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž', '\u{8f}', '\u{90}', '‘', '’',
    '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}', 'ž', 'Ÿ',
];

/// The text of an export, its lines ending in one sign; nothing where it is a workbook and no text.
pub(super) fn decode(bytes: &[u8]) -> Option<String> {
    let text = match bytes {
        [b'P', b'K', 3, 4, ..] | [0xd0, 0xcf, 0x11, 0xe0, ..] => return None,
        [0xef, 0xbb, 0xbf, rest @ ..] => utf8_or_windows(rest),
        [0xff, 0xfe, rest @ ..] => utf16(rest, u16::from_le_bytes),
        [0xfe, 0xff, rest @ ..] => utf16(rest, u16::from_be_bytes),
        [_, 0, _, 0, ..] => utf16(bytes, u16::from_le_bytes),
        _ => utf8_or_windows(bytes),
    };
    Some(text.replace("\r\n", "\n").replace('\r', "\n"))
}

fn utf8_or_windows(bytes: &[u8]) -> String {
    match std::str::from_utf8(bytes) {
        Ok(text) => text.to_owned(),
        Err(_) => bytes.iter().map(|byte| windows(*byte)).collect(),
    }
}

fn windows(byte: u8) -> char {
    match byte {
        0x80..=0x9f => HIGH[usize::from(byte - 0x80)],
        byte => char::from(byte),
    }
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> String {
    let units = bytes.chunks_exact(2).map(|pair| unit([pair[0], pair[1]]));
    char::decode_utf16(units).map(|c| c.unwrap_or(char::REPLACEMENT_CHARACTER)).collect()
}

#[cfg(test)]
mod tests {
    use super::decode;

    #[test]
    fn reads_what_spreadsheets_write() {
        let read = |bytes: &[u8]| decode(bytes).unwrap();
        assert_eq!(read("\u{feff}Zoë\r\nJo\r".as_bytes()), "Zoë\nJo\n");
        assert_eq!(read(b"Zo\xeb \x96 \x931st\x94"), "Zoë – “1st”");
        let utf16: Vec<u8> = "\u{feff}Łuk\n".encode_utf16().flat_map(u16::to_le_bytes).collect();
        assert_eq!(read(&utf16), "Łuk\n");
        let utf16: Vec<u8> = "\u{feff}Łuk\n".encode_utf16().flat_map(u16::to_be_bytes).collect();
        assert_eq!(read(&utf16), "Łuk\n");
        let unmarked: Vec<u8> = "Name\n".encode_utf16().flat_map(u16::to_le_bytes).collect();
        assert_eq!(read(&unmarked), "Name\n");
    }

    #[test]
    fn knows_a_workbook_from_a_text() {
        assert_eq!(decode(b"PK\x03\x04rest"), None);
        assert_eq!(decode(b"PK, a club"), Some("PK, a club".to_owned()));
    }
}
