//! Capitals where a name has them, of names all in capitals or all in small letters.

use crate::facts::{self, without_titles};

pub(super) fn is_capitals(text: &str) -> bool {
    text.chars().any(char::is_uppercase) && !text.chars().any(char::is_lowercase)
}

/// Whether a word stands before a family name and in small letters, unless all of the name is in capitals.
pub(super) fn is_particle(word: &str) -> bool {
    facts::is_particle(word) || is_capitals(word) && facts::is_particle(&word.to_lowercase())
}

/// The name with capitals where a name has them, where it has none or nothing else. A first word in capitals beside others
/// stays: it may say which is the surname.
pub(super) fn cased(name: &str) -> String {
    const NO_NAME: &[&str] = &["the", "a", "an", "our", "my", "someone", "somebody", "two", "three", "new"];
    let first = name.split(' ').next().unwrap_or_default();
    let has_low = name.chars().any(char::is_lowercase);
    let is_loud = is_capitals(name) && name.chars().filter(|c| c.is_alphabetic()).count() > 2;
    let has_capital = |word: &str| word.chars().any(char::is_uppercase);
    let shouts = |at: usize, word: &str| is_loud || at > 0 && is_shouted(word);
    let is_right = name.split(' ').enumerate().all(|(at, word)| has_capital(word) && !shouts(at, word));
    if is_right && begins_with_a_loud_title(name) {
        let rest = without_titles(name);
        let titles = name[..name.len() - rest.len()].split(' ').map(quiet).collect::<Vec<_>>();
        return titles.join(" ") + rest;
    }
    if is_right || !has_low && !is_loud || NO_NAME.iter().any(|word| word.eq_ignore_ascii_case(first)) {
        return name.to_owned();
    }
    let last = name.split(' ').count() - 1;
    let titles = last + 1 - without_titles(name).split(' ').count();
    let words = name.split(' ').enumerate().map(|(at, word)| {
        let low = !has_capital(word);
        // "LE GOFF" and "LA ROCHE" have a capital; the "la" of "DE LA TOUR" has none.
        let is_article = at == titles + 1 && matches!(word, "LE" | "LA" | "LES");
        let is_small = !is_article && is_particle(word) || matches!(word, "and" | "or" | "of" | "from" | "with" | "w/");
        let keeps = at > 0 && is_small && (low || at < last);
        match (shouts(at, word), low) {
            _ if at < titles && word != quiet(word) => quiet(word),
            (true, _) if keeps => word.to_lowercase(),
            (true, _) if is_initials(word) => word.to_owned(),
            (true, _) => titled(word),
            (_, true) if !keeps => titled(word),
            _ => word.to_owned(),
        }
    });
    words.collect::<Vec<_>>().join(" ")
}

/// "DR Ana Roe", "PROF. Ana Roe": a title in capitals, whatever stands behind it.
fn begins_with_a_loud_title(name: &str) -> bool {
    // Most names begin with a word that is no title, which is seen at once.
    let first = name.split(' ').next().unwrap_or(name);
    if first.len() > 5 && !first.as_bytes()[1].is_ascii_uppercase() {
        return false;
    }
    let rest = without_titles(name);
    name[..name.len() - rest.len()].split(' ').any(|title| title.len() > 1 && is_capitals(title))
}

/// A title as it stands before a name; ranks of the police keep their capitals.
fn quiet(title: &str) -> String {
    const RANKS: &[&str] = &["PC", "DC", "DI", "DS", "PS", "PO", "WO", "DCI", "DSI", "PCSO"];
    match is_capitals(title) && !RANKS.contains(&title) {
        true => titled(title),
        false => title.to_owned(),
    }
}

/// "O'BRIEN", "McDONALD", the "DE" of "DE LA TOUR": in capitals, and no initials.
fn is_shouted(word: &str) -> bool {
    let letters = word.chars().filter(|c| c.is_alphabetic()).count();
    is_capitals(word.strip_prefix("Mc").unwrap_or(word)) && (letters > 2 || letters > 1 && is_particle(word))
}

/// "TJ", "III", "J.": letters that stay as they are.
fn is_initials(word: &str) -> bool {
    let vowel = |c: char| "AEIOUYÄÖÜÉÍÓÁ".contains(c);
    let letters = word.chars().filter(|c| c.is_alphabetic()).count();
    letters <= 2 && !word.chars().any(vowel) || word.contains('.') || matches!(word, "II" | "III" | "IV")
}

/// A word with a capital at its beginning and behind each hyphen, O' and Mc. "MACDONALD" has one or two, and keeps one.
fn titled(word: &str) -> String {
    // "İ" becomes two characters otherwise, of which the second is a dot alone.
    let word = word.replace('İ', "i");
    let part = |part: &str| {
        let mut titled = String::with_capacity(part.len());
        let mut begins = true;
        for c in part.chars() {
            match begins {
                true => titled.extend(c.to_uppercase()),
                false => titled.extend(c.to_lowercase()),
            }
            let is_short = titled.chars().count() == 2;
            begins = matches!(c, '(' | '"' | '“')
                || is_short && matches!(c, '\'' | '’')
                || titled == "Mc" && part.chars().count() > 4;
        }
        titled
    };
    word.split('-').map(part).collect::<Vec<_>>().join("-")
}

#[cfg(test)]
mod tests {
    use super::super::names::{Standing, named};
    use super::cased;

    #[test]
    fn capitals_stand_where_a_name_has_them() {
        for (written, name) in [
            ("ines duarte", "Ines Duarte"),
            ("INES DUARTE", "Ines Duarte"),
            ("ines Duarte", "Ines Duarte"),
            ("TRẦN Quốc Bảo", "TRẦN Quốc Bảo"),
            ("Ruth O'SHEA", "Ruth O'Shea"),
            ("ines DUARTE", "Ines Duarte"),
            ("Ewan McLEOD", "Ewan McLeod"),
            ("Yves DE LA TOUR", "Yves de la Tour"),
            ("Yves LE GOFF", "Yves Le Goff"),
            ("YVES LE GOFF", "Yves Le Goff"),
            ("TESS E", "Tess E"),
            ("Tess TJ", "Tess TJ"),
            ("nia ap rhys", "Nia ap Rhys"),
            ("jan van der meer", "Jan van der Meer"),
            ("SIOBHÁN O'NEILL-MCKENNA", "Siobhán O'Neill-McKenna"),
            ("RUTH HALE-O’SHEA", "Ruth Hale-O’Shea"),
            ("FERGUS MACLEAN", "Fergus Maclean"),
            ("MIEKE VAN DEN BROEK", "Mieke van den Broek"),
            ("VAN DEN BROEK", "Van den Broek"),
            ("ewan mcleod", "Ewan McLeod"),
            ("TJ MORENO", "TJ Moreno"),
            ("İPEK KAYA", "Ipek Kaya"),
            ("the caretaker", "the caretaker"),
            ("李雷", "李雷"),
            ("AJ", "AJ"),
        ] {
            assert_eq!(cased(written), name);
        }
    }

    #[test]
    fn a_title_in_capitals_is_a_title() {
        for (written, name) in [
            ("DR Tess Moreno", "Dr Tess Moreno"),
            ("PROF. TESS MORENO", "Prof. Tess Moreno"),
            ("Rev. DR Tess Moreno", "Rev. Dr Tess Moreno"),
            ("MRS Moreno", "Mrs Moreno"),
            ("PC Moreno", "PC Moreno"),
            ("JR Moreno", "JR Moreno"),
        ] {
            assert_eq!(cased(written), name);
        }
        assert_eq!(named("MORENO, MS TESS", Standing::default(), |_| false).name, "Ms Tess Moreno");
    }
}
