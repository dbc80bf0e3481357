//! What to call somebody of whom the file has a name as people write it: "Prof Anna Lee", "Smith, John", "Mrs Patel",
//! "Ward sister, 4B". The names of the world are not all alike: what is not sure says so, and is said whole.

/// What to call somebody.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Called<'n> {
    /// The words: a part of the name, or all of it.
    pub words: &'n str,
    /// Their family name, where the name has one: its initial tells two people apart who are called alike.
    pub family: Option<&'n str>,
    /// The words may be wrong: there is an initial where a given name should be, two people in one name, or signs that no
    /// name has.
    pub is_unclear: bool,
}

/// Titles that are left out before a given name and said before a family name alone: Dr Anna Lee is Anna, Mrs Patel is
/// Mrs Patel.
const TITLES: &[&str] = &[
    "aunt", "auntie", "br", "brother", "canon", "capt", "captain", "cllr", "coach", "col", "colonel", "corporal",
    "councillor", "cpl", "dame", "deacon", "dr", "farmer", "father", "fr", "frau", "herr", "imam", "lady",
    "lieutenant", "lord", "lt", "madame", "maj", "major", "matron", "miss", "monsieur", "mr", "mrs", "ms", "mx",
    "nurse", "pastor", "pc", "prof", "professor", "rabbi", "rev", "revd", "sgt", "sir", "sister", "sr", "uncle",
];
/// Ranks that are titles in capitals alone: Di Marsh is called Di.
const RANKS: &[&str] = &["DC", "DCI", "DI", "DS", "DSI", "PCSO", "PO", "PS", "SSgt", "WO"];
/// What people are, where the file does not know their name yet. Nobody is called "Ward" for being a ward sister.
const ROLES: &[&str] = &[
    "administrator", "apprentice", "assistant", "caretaker", "chair", "chairperson", "clerk", "coordinator", "deputy",
    "director", "governor", "head", "helper", "lead", "leader", "librarian", "manager", "matron", "member", "midwife",
    "nurse", "officer", "organiser", "parent", "person", "pharmacist", "physio", "receptionist", "rep",
    "representative", "secretary", "sister", "starter", "steward", "student", "teacher", "trainee", "treasurer",
    "trustee", "volunteer", "warden", "worker",
];
/// What stands before a role when it is written with capitals.
const BEFORE_ROLES: &[&str] = &[
    "charge", "chief", "club", "community", "junior", "new", "practice", "school", "senior", "staff", "team", "ward",
    "youth",
];
/// What people set before a name to tell its bearer from another: it is a part of what they are called.
const BEFORE_NAMES: &[&str] = &["auld", "big", "little", "old", "tall", "wee", "young"];
/// How a role begins in the middle of a sentence.
const ARTICLES: &[&str] =
    &["a", "an", "another", "her", "his", "my", "one", "our", "somebody", "someone", "the", "their", "your"];
/// Small words inside a family name, which make no role of it.
const PARTICLES: &[&str] = &[
    "ab", "af", "al", "ap", "av", "bin", "binti", "da", "das", "de", "del", "della", "den", "der", "des", "di", "do",
    "dos", "du", "e", "el", "ferch", "ibn", "la", "las", "le", "los", "op", "st", "te", "ten", "ter", "van", "vom",
    "von", "y", "zu", "zur",
];
/// The commonest family names of Viet Nam, with the marks by which they are nobody else's: they stand first, and people
/// are called by the last word of their name.
const FAMILY_FIRST: &[&str] = &["bùi", "huỳnh", "nguyễn", "phạm", "trần", "võ", "vũ", "đặng", "đỗ"];

/// What to call somebody of this name.
///
/// What stands in brackets or inverted commas between other names is what they go by. A role is said whole, and so is
/// a title before one word. "A, B" is turned where both are names, and so is a family name in capitals. Else it is the
/// name up to its first space.
#[must_use]
pub fn called(name: &str) -> Called<'_> {
    let called = read(without_sign(without_remark(name.trim())));
    // Of a name such as "," nothing would be left.
    if called.words.is_empty() || called.words.contains(is_in_no_name) {
        return Called { words: name, family: None, is_unclear: true };
    }
    called
}

/// The people whom one name holds, where it holds several: "Ada and Ben", "Ada Hill & Ben", "Ada, Ben and Cleo"; nobody
/// where it is one. Commas alone part given names only: "Ada Hill, Otters" is Ada.
#[must_use]
pub fn several(name: &str) -> Vec<&str> {
    let signs = |name: &str| name.contains(['&', '+', '/', ';']) || JOINED.iter().any(|word| name.contains(word));
    let joined = signs(name);
    if !joined && !name.contains(',') {
        return vec![];
    }
    let mut parts = vec![name];
    for word in JOINED {
        parts = parts.into_iter().flat_map(|part| part.split(word)).collect();
    }
    let parts = parts.into_iter().flat_map(|part| part.split(['&', '+', '/', ';', ','])).map(str::trim);
    let parts: Vec<&str> = parts.filter(|part| !part.is_empty()).collect();
    let is_person = |part: &&str| {
        let is_given = !part.contains(' ') && part.chars().any(char::is_lowercase);
        is_name(part) && !is_role(part) && (joined || is_given)
    };
    if parts.len() > 1 && parts.iter().all(is_person) { parts } else { vec![] }
}

/// Words that join two names.
const JOINED: &[&str] = &[" and ", " plus ", " with "];

/// A name without what is remarked behind it in brackets: "Jo (Finn's mum)".
pub(super) fn without_remark(name: &str) -> &str {
    let before = name.strip_suffix(')').and_then(|name| name.rsplit_once(" (")).map(|(before, _)| before.trim_end());
    before.filter(|before| !before.is_empty()).unwrap_or(name)
}

/// A name without the picture before it: what people are called begins with a letter.
fn without_sign(name: &str) -> &str {
    let is_sign = |c: char| !c.is_ascii() && !c.is_alphanumeric() && !matches!(c, '‘' | '’' | '“' | '”' | '„' | '«');
    let bare = name.trim_start_matches(|c| is_sign(c) || c == ' ');
    if bare.chars().any(char::is_alphabetic) { bare } else { name }
}

/// Signs that part two people, or that no name has at all.
fn is_in_no_name(c: char) -> bool {
    c.is_control()
        || matches!(c, '/' | '\\' | '<' | '>' | '{' | '}' | '|' | '=' | '@' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

fn read(name: &str) -> Called<'_> {
    let whole = Called { words: name, family: None, is_unclear: false };
    let unclear = Called { is_unclear: true, ..whole };
    if let Some(nickname) = nickname(name) {
        return Called { words: nickname, family: last(name), ..whole };
    }
    if let Some((before, after)) = name.split_once(',') {
        let (before, after) = (before.trim(), after.trim());
        return match (before.contains(' '), is_name(after)) {
            _ if is_role(before) => whole,
            // "Anna Lee, Otters", and not "van der Berg, Piet".
            (true, _) if !begins_with_particle(before) || !is_name(after) => read(before),
            (_, true) => match read(without_titles(after)) {
                given if given.is_unclear || is_initial(given.words) => unclear,
                given => Called { family: Some(before), ..given },
            },
            // "Rowan, caretaker".
            (_, false) if after.is_empty() || is_role(after) => read(before),
            (_, false) => unclear,
        };
    }
    let is_two = name.split(' ').any(|word| matches!(word, "&" | "+" | "/" | "and"));
    if is_role(name) || is_two {
        return Called { is_unclear: is_two && !is_role(name), ..whole };
    }
    let Some((first, rest)) = without_titles(name).split_once(' ') else {
        return whole;
    };
    let second = rest.trim_start().split(' ').next().unwrap_or(rest);
    if !first.is_ascii() && FAMILY_FIRST.contains(&first.to_lowercase().as_str()) {
        return Called { words: last(rest).unwrap_or(rest), family: Some(first), is_unclear: false };
    }
    if is_in_capitals(first) && !is_in_capitals(second) && !is_particle(second) {
        return Called { family: Some(first), ..read(rest.trim_start()) };
    }
    if is_one_of(first, BEFORE_NAMES) {
        let plain = without_titles(name);
        let behind = rest.trim_start();
        // "Old Mr Harker" is nobody's Old Mr.
        let third = behind[second.len()..].split_whitespace().next();
        let said = match third.filter(|_| is_title(second, behind[second.len()..].trim_start())) {
            Some(third) => behind.find(third).map_or(second.len(), |at| at + third.len()),
            None => second.len(),
        };
        let words = &plain[..plain.len() - behind.len() + said];
        return Called { words, family: last(rest).filter(|last| !words.ends_with(last)), ..whole };
    }
    match is_initial(first) {
        true => unclear,
        false => Called { words: first, family: last(rest), is_unclear: false },
    }
}

/// Whether a word is in a list of small letters. Most lengths and first letters differ, and that is seen first.
fn is_one_of(word: &str, list: &[&str]) -> bool {
    let Some(first) = word.bytes().next().map(|first| first.to_ascii_lowercase()) else {
        return false;
    };
    let begins = |one: &str| one.len() == word.len() && one.as_bytes()[0] == first;
    list.iter().any(|one| begins(one) && one.eq_ignore_ascii_case(word))
}

/// Whether these words are a family name that begins with a small word: "van der Berg", "De Luca".
fn begins_with_particle(words: &str) -> bool {
    words.split(' ').next().is_some_and(|word| is_one_of(word, PARTICLES))
}

/// Whether a word stands before a family name and in small letters.
pub(crate) fn is_particle(word: &str) -> bool {
    PARTICLES.contains(&word)
}

/// What stands behind the titles before a name.
#[must_use]
pub fn without_titles(name: &str) -> &str {
    match name.split_once(' ') {
        Some((word, rest)) if is_title(word, rest) => without_titles(rest.trim_start()),
        _ => name,
    }
}

/// Whether a word by itself is a title, and nobody is called so: "Fr", "Rev.".
pub(crate) fn is_a_title(word: &str) -> bool {
    is_one_of(word.trim_end_matches('.'), TITLES)
}

fn is_title(word: &str, rest: &str) -> bool {
    // "Director Hughes" and "Director Ann Hughes", but not "Chair of the trust".
    let is_role = || is_one_of(word, ROLES) && rest.split(' ').all(|word| word.starts_with(char::is_uppercase));
    is_a_title(word) || is_role() || RANKS.contains(&word) && rest.chars().any(char::is_lowercase)
}

/// The last word.
fn last(words: &str) -> Option<&str> {
    words.split_whitespace().next_back()
}

/// One word with a capital, in brackets or inverted commas between other words: "Oluwaseun (Olu) Ade".
fn nickname(name: &str) -> Option<&str> {
    let open = name.match_indices([' ']).find(|(at, _)| name[at + 1..].starts_with(['(', '"', '\'', '“', '‘']))?.0;
    let inside = name[open + 1..].trim_start_matches(['(', '"', '\'', '“', '‘']);
    let (nickname, after) = inside.split_once([')', '"', '\'', '”', '’'])?;
    let is_one = !nickname.contains(' ') && is_name(nickname) && !is_a_title(nickname);
    (after.starts_with(' ') && is_one).then_some(nickname)
}

/// Whether these words may be somebody's given names: up to three, each with a capital or in a script without any.
fn is_name(words: &str) -> bool {
    let count = words.split_whitespace().count();
    let fits = |word: &str| {
        let mut chars = word.chars();
        let first = chars.next().is_some_and(|c| c.is_alphabetic() && !c.is_lowercase());
        first && chars.all(|c| c.is_alphabetic() || matches!(c, '.' | '-' | '\'' | '’'))
    };
    (1..=3).contains(&count) && words.split_whitespace().all(fits)
}

/// Whether this says what somebody is, or which one of several, and not what they are called.
fn is_role(words: &str) -> bool {
    let mut parts = words.split_whitespace();
    let Some(first) = parts.next() else {
        return false;
    };
    let Some(end) = parts.clone().next_back() else {
        return is_one_of(first, ROLES);
    };
    let is_lower = |word: &str| word.chars().next().is_some_and(char::is_lowercase);
    // "Ward sister", and not "Ana van Dijk"; "Year 4", "Guest 12".
    let is_upper = first.chars().next().is_some_and(char::is_uppercase);
    let small = |word: &str| is_upper && is_lower(word) && !is_particle(word);
    let number = |word: &str| word.starts_with(|c: char| c.is_ascii_digit());
    is_one_of(first, ARTICLES)
        || parts.any(|word| small(word) && !matches!(word, "and") || number(word))
        || is_one_of(end, ROLES) && (is_lower(end) || is_one_of(first, ROLES) || is_one_of(first, BEFORE_ROLES))
}

/// "J", "J." and "JP".
fn is_initial(word: &str) -> bool {
    let letters = word.chars().filter(|c| c.is_alphabetic()).count();
    letters == 1 && word.chars().all(|c| c.is_uppercase() || c == '.') || word.contains('.') && word.len() <= 5
}

/// Whether a word of at least two letters is all capitals, in a script that has them.
fn is_in_capitals(word: &str) -> bool {
    let mut letters = word.chars().filter(|c| c.is_alphabetic()).peekable();
    word.chars().count() > 2 && letters.peek().is_some() && letters.all(char::is_uppercase)
}

#[cfg(test)]
mod tests {
    use super::{called, several};

    #[test]
    fn several_people_in_one_name_are_told_from_one() {
        for (name, people) in [
            ("Ada and Ben", vec!["Ada", "Ben"]),
            ("Ada & Ben", vec!["Ada", "Ben"]),
            ("Ada, Ben", vec!["Ada", "Ben"]),
            ("Ada/Ben", vec!["Ada", "Ben"]),
            ("Ada, Ben, and Cleo", vec!["Ada", "Ben", "Cleo"]),
            ("Ada Hill and Ben Moss", vec!["Ada Hill", "Ben Moss"]),
            ("Dr Hill with Ben", vec!["Dr Hill", "Ben"]),
            ("Ada", vec![]),
            ("Ada Hill", vec![]),
            ("Ada Hill, Otters", vec![]),
            ("Ada, caretaker", vec![]),
            ("Ada Hill, RN", vec![]),
            ("Hill, Dr Ada", vec![]),
            ("Ward Sister, Matron", vec![]),
            ("the warden and her dog", vec![]),
            ("Ada (with Ben)", vec![]),
        ] {
            assert_eq!(several(name), people, "{name}");
        }
    }

    #[test]
    fn people_are_called_as_one_would_call_them() {
        for (name, words) in [
            ("Priya Nair", "Priya"),
            ("Priya", "Priya"),
            ("李雷", "李雷"),
            ("Prof Anna Lee", "Anna"),
            ("Rev. Dr. Tom Baptiste", "Tom"),
            ("Mrs Okafor", "Mrs Okafor"),
            ("Okafor, Grace", "Grace"),
            ("Okafor, Grace Ada", "Grace"),
            ("Okafor, Dr Grace", "Grace"),
            ("van den Bos, Wim", "Wim"),
            ("Di Marco, Luca", "Luca"),
            ("OKAFOR Grace", "Grace"),
            ("NIA ap Rhys", "NIA"),
            ("GRACE OKAFOR", "GRACE"),
            ("Nguyễn Văn Minh", "Minh"),
            ("TRẦN Thị Mai", "Mai"),
            ("Night nurse, 7A", "Night nurse, 7A"),
            ("Ward Sister", "Ward Sister"),
            ("the porter on nights", "the porter on nights"),
            ("Somebody from Otters", "Somebody from Otters"),
            ("Year 4", "Year 4"),
            ("Rowan, caretaker", "Rowan"),
            ("Rowan Hill, Otters", "Rowan"),
            ("Ana van Dijk", "Ana"),
            ("Oluwaseun (Olu) Ade", "Olu"),
            ("Samuel \"Sam\" Okoro", "Sam"),
            ("Tom Reid (Otters)", "Tom"),
            ("Tess (Billy's mum)", "Tess"),
            ("Sister Hale", "Sister Hale"),
            ("Sister", "Sister"),
            ("Nurse Joy Bello", "Joy"),
            ("DS Karim Aziz", "Karim"),
            ("DI Aziz", "DI Aziz"),
            ("Di Marsh", "Di"),
            ("Sean O'Neil", "Sean"),
            ("Old Tam", "Old Tam"),
            ("🐝 Queen", "Queen"),
            ("\u{2728}Una Hale", "Una"),
            ("Declan (Fr) Byrne", "Declan"),
            ("Director Hughes", "Director Hughes"),
            ("Director Ann Hughes", "Ann"),
            ("Chief Nurse", "Chief Nurse"),
            ("Farmer Giles", "Farmer Giles"),
            ("Major Tom Reeve", "Tom"),
            ("Young Billy Reid", "Young Billy"),
            ("Old Mr Harker", "Old Mr Harker"),
            ("Young Dr Priya Shah", "Young Dr Priya"),
            ("The scout leader", "The scout leader"),
        ] {
            let called = called(name);
            assert_eq!((called.words, called.is_unclear), (words, false), "{name}");
        }
    }

    #[test]
    fn what_cannot_be_known_is_said_whole() {
        for name in ["J. Smith", "Smith, J.", "J P Rowe", "Ana and Tom", "Ana/Tom", "Ana / Tom", "../ana", "ana@otters"]
        {
            let called = called(name);
            assert_eq!((called.words, called.is_unclear), (name, true));
        }
    }

    #[test]
    fn the_family_name_is_told_wherever_it_stands() {
        for (name, family) in [
            ("Gareth Price", Some("Price")),
            ("Price, Gareth", Some("Price")),
            ("PRICE Gareth", Some("PRICE")),
            ("Phạm Minh", Some("Phạm")),
            ("Oluwaseun (Olu) Ade", Some("Ade")),
            ("Gareth", None),
            ("the porter", None),
        ] {
            assert_eq!(called(name).family, family, "{name}");
        }
    }

    proptest::proptest! {
        #[test]
        fn something_of_the_name_is_said_whatever_it_holds(name in "\\PC{1,20}") {
            proptest::prop_assume!(!name.trim().is_empty());
            let called = called(&name);
            proptest::prop_assert!(!called.words.is_empty() && name.contains(called.words));
        }
    }
}
