//! From the bytes of an export to its text. Spreadsheets write UTF-8 with or without a mark, UTF-16, or the code page
//! of whoever saved it, and do not say which.

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, MACINTOSH, UTF_16BE, UTF_16LE, WINDOWS_1252};
use std::borrow::Cow;

/// The text of an export, its lines ending in one sign, and what to say of how it was read, where that was no matter of
/// course.
pub(super) fn decode(bytes: &[u8]) -> (Cow<'_, str>, Option<String>) {
    let (text, said) = match (Encoding::for_bom(bytes), bytes) {
        (Some((encoding, mark)), _) if encoding != encoding_rs::UTF_8 => (read(encoding, &bytes[mark..]), None),
        (Some((_, mark)), _) => code_page(&bytes[mark..]),
        (None, [_, 0, _, 0, ..]) => (read(UTF_16LE, bytes), None),
        (None, [0, _, 0, _, ..]) => (read(UTF_16BE, bytes), None),
        (None, _) => code_page(bytes),
    };
    let text = if text.contains('\r') { with_plain_ends(&text).into() } else { text };
    (text, said)
}

/// The text with its lines ending in one sign, whichever two they end in.
fn with_plain_ends(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut from = 0;
    for at in memchr::memchr_iter(b'\r', text.as_bytes()) {
        plain.push_str(&text[from..at]);
        if !text[at + 1..].starts_with('\n') {
            plain.push('\n');
        }
        from = at + 1;
    }
    plain + &text[from..]
}

fn read<'b>(encoding: &'static Encoding, bytes: &'b [u8]) -> Cow<'b, str> {
    encoding.decode_without_bom_handling(bytes).0
}

fn code_page(bytes: &[u8]) -> (Cow<'_, str>, Option<String>) {
    if let Ok(text) = std::str::from_utf8(bytes) {
        let (text, mended) = twice(text);
        let said = "It was saved as UTF-8 twice over, as in \"ZoÃ«\"; the letters are put right.";
        return (text, mended.then(|| said.to_owned()));
    }
    let telling = telling(bytes);
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(&telling, true);
    let guessed = detector.guess(None, Utf8Detection::Deny);
    // The detector knows no code pages of the Mac.
    let encoding = [guessed, MACINTOSH].into_iter().min_by_key(|encoding| astray(&read(encoding, &telling)));
    let encoding = encoding.unwrap_or(guessed);
    let said = format!(
        "It is not in UTF-8, and is read as {}. If letters look wrong, save it again as \"CSV UTF-8\" (in LibreOffice: \
         character set \"Unicode (UTF-8)\").",
        encoding.name()
    );
    (read(encoding, bytes), Some(said))
}

/// The lines that tell in which code page a text is, as many of them as are looked at: all others read the same in each.
fn telling(bytes: &[u8]) -> Vec<u8> {
    /// So many lines tell it as well as more would. Judgement; it keeps the work in bounds.
    const LOOKED_AT: usize = 1_000;
    let lines = bytes.split_inclusive(|byte| *byte == b'\n');
    lines.filter(|line| !line.is_ascii()).take(LOOKED_AT).flatten().copied().collect()
}

/// How many signs stand inside or behind a word where nobody writes one: there a letter was meant.
fn astray(text: &str) -> usize {
    let written = |c: char| matches!(c, '‘' | '’' | '“' | '”' | '–' | '—' | '…' | '€' | '°' | '²' | '³' | '\u{a0}');
    let mut before = ' ';
    let mut astray = 0;
    for c in text.chars() {
        let strange = !c.is_ascii() && !c.is_alphabetic() && !written(c);
        // A capital behind a small letter is as strange: "PaweÅ" is no name.
        let capital = !c.is_ascii() && c.is_uppercase() && before.is_lowercase();
        astray += usize::from(strange && before.is_alphabetic() || capital || ('\u{80}'..='\u{9f}').contains(&c));
        before = c;
    }
    astray
}

/// Puts right each line that was UTF-8, read as Windows-1252 and saved again.
fn twice(text: &str) -> (Cow<'_, str>, bool) {
    // The second bytes of Â, Ã, Ä, Å, Ð and â, as which the first byte of a letter is read.
    let is_first = |at: usize| matches!(text.as_bytes().get(at + 1), Some(0x82..=0x85 | 0x90 | 0xa2));
    if !memchr::memchr_iter(0xc3, text.as_bytes()).any(is_first) {
        return (text.into(), false);
    }
    let mut mended = false;
    let lines = text.split_inclusive('\n').map(|line| {
        let (bytes, _, lossy) = WINDOWS_1252.encode(line);
        match String::from_utf8(bytes.into_owned()) {
            Ok(once) if !lossy && once != line => {
                mended = true;
                once
            }
            _ => line.to_owned(),
        }
    });
    let text: String = lines.collect();
    (text.into(), mended)
}

#[cfg(test)]
mod tests {
    use super::decode;

    #[test]
    fn reads_what_spreadsheets_write() {
        let read = |bytes: &[u8]| decode(bytes).0.into_owned();
        assert_eq!(read("\u{feff}Zoë\r\nJo\r".as_bytes()), "Zoë\nJo\n");
        assert_eq!(read(b"Name\nZo\xeb M\xfcller \x96 \x931st\x94"), "Name\nZoë Müller – “1st”");
        for unit in [u16::to_le_bytes as fn(u16) -> [u8; 2], u16::to_be_bytes] {
            for text in ["\u{feff}Łuk\n", "Name\n"] {
                let bytes: Vec<u8> = text.encode_utf16().flat_map(unit).collect();
                assert_eq!(read(&bytes), text.trim_start_matches('\u{feff}'));
            }
        }
    }

    #[test]
    fn a_code_page_is_known_by_what_its_bytes_show_and_is_said() {
        for (bytes, text, page) in [
            (
                &b"Name,Club\nPawe\xb3 Zi\xf3\xb3kowski,Krak\xf3w\nAgnieszka W\xb9sik,\xa3\xf3d\x9f\n"[..],
                "Paweł Ziółkowski",
                "windows-1250",
            ),
            (b"Name,Club\nBj\xf6rn \xc5kesson,\xd6rebro\n", "Björn Åkesson", "windows-1252"),
            (b"Name,Club\nBj\x9arn \x81kesson,\x85rebro\nRen\x8e,Orl\x8eans\n", "Björn Åkesson", "macintosh"),
            (b"Name\n\xcc\xe0\xf0\xe8\xff \xcf\xe5\xf2\xf0\xee\xe2\xe0\n", "Мария Петрова", "windows-1251"),
        ] {
            let (read, said) = decode(bytes);
            assert!(read.contains(text), "{read}");
            assert!(said.unwrap().contains(page), "{read}");
        }
    }

    #[test]
    fn lines_that_read_the_same_in_any_code_page_tell_nothing() {
        let mut bytes = "Ana Roe,Otters\n".repeat(3_000).into_bytes();
        bytes.extend(b"Pawe\xb3 Zi\xf3\xb3kowski,Krak\xf3w\nAgnieszka W\xb9sik,\xa3\xf3d\x9f\n");
        assert!(decode(&bytes).0.ends_with("Paweł Ziółkowski,Kraków\nAgnieszka Wąsik,Łódź\n"));
    }

    #[test]
    fn what_was_encoded_twice_is_decoded_twice() {
        let (text, said) = decode("Name\nZoÃ« Åukasz’s\nMagda GÅ‚owacka\n".as_bytes());
        assert_eq!(text, "Name\nZoÃ« Åukasz’s\nMagda Głowacka\n", "only whole lines that were");
        assert!(said.is_some());
        assert_eq!(decode("Ângela,Ãna\n".as_bytes()), ("Ângela,Ãna\n".into(), None));
    }
}
