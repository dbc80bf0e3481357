//! Names as people write them in a sheet: turned round, with what they are called in brackets, with a reply or guests behind
//! them.

use super::answers::reply;
use super::care::{is_harmless, is_no_name, tell_of_care};
use super::cased::{cased, is_capitals, is_particle};
use super::company::{company_in_brackets, without_company};
use super::headings::NameOrder;
use super::words::words;
use crate::facts::{are_of_one_name, is_a_title, is_first_name, without_titles};

/// A name as it will stand in the file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Named {
    pub(super) name: String,
    /// What stood in brackets and is what they are called.
    pub(super) called: Option<String>,
    /// Nothing tells whether that is a name, and not a club.
    pub(super) is_guess: bool,
    /// What stood in brackets and is left out.
    pub(super) bracket: Option<String>,
    /// What stood behind it, in brackets or not, and is left out.
    pub(super) remark: bool,
    /// The surname stood first.
    pub(super) turned: bool,
    /// There may be two people in it.
    pub(super) two: bool,
    /// How many they bring along, as it says behind the name.
    pub(super) brings: u32,
    /// Whether they come, as it says behind the name.
    pub(super) reply: Option<&'static str>,
}

/// How the names of a sheet stand: what its heading says, and what most of its names show.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Standing {
    pub(super) order: NameOrder,
    /// Most stand as "Surname, First name".
    pub(super) turned: bool,
    /// Most are first names alone, so that a comma parts two people.
    pub(super) firsts: bool,
    /// Of those that do, most have two words on either side.
    pub(super) double: bool,
    /// They are family names alone, which may begin in small letters.
    pub(super) family: bool,
}

/// How these names stand, under what their heading says.
pub(super) fn standing<'n>(order: NameOrder, names: impl Iterator<Item = &'n str> + Clone) -> Standing {
    let filled = names.filter(|name| !name.is_empty());
    let turned = filled.clone().filter(|name| with_comma(name).is_some()).count();
    let double = |name: &&str| with_comma(name).is_some_and(|(last, first)| last.contains(' ') && first.contains(' '));
    let doubles = if turned == 0 { 0 } else { filled.clone().filter(double).count() };
    let firsts = filled.clone().filter(|name| !name.contains([' ', ','])).count();
    let all = filled.count();
    Standing {
        order,
        turned: order.comma || turned > 0 && turned * 4 >= all * 3,
        firsts: firsts * 2 > all,
        double: doubles * 2 > turned,
        family: false,
    }
}

/// Reads a name. `elsewhere` is whether a word is what the sheet calls a club or a role, and so no name.
pub(super) fn named(cell: &str, standing: Standing, elsewhere: impl Fn(&str) -> bool) -> Named {
    let (whole, cell) = (cell, without_care(cell));
    let tells = cell.len() < whole.len();
    let (whole, (cell, said)) = (cell, without_reply(cell));
    let mut named = Named { reply: said, ..Named::default() };
    let has_sign = said.is_none() && cell.len() < whole.len() || tells;
    named.remark = has_sign;
    if !standing.order.surname_first && is_right(cell) {
        return Named { name: cell.to_owned(), ..named };
    }
    let (cell, remarked) = without_remark(cell, &elsewhere);
    named.remark = remarked || has_sign;
    let (mut name, bracket) = without_bracket(cell);
    let several = has_several(&name);
    if several || name.bytes().any(|byte| byte == b'+' || byte.is_ascii_digit()) {
        let (alone, brings) = without_company(&name);
        named.brings = brings;
        name.truncate(alone);
    }
    if let Some(bracket) = bracket {
        let more = company_in_brackets(bracket);
        named.brings = named.brings.max(more);
        if standing.order.original_in_brackets && words(bracket).len() >= words(&name).len() {
            let shown = std::mem::replace(&mut name, bracket.to_owned());
            named.called = (words(&shown).len() == 1).then_some(shown);
        } else if more > 0 {
            // Said with the places.
        } else if let Some(said) = reply_behind(bracket) {
            named.reply = named.reply.or(Some(said));
        } else if named.brings == 0 && is_called(bracket) && !elsewhere(bracket) {
            named.called = Some(called(bracket).to_owned());
            named.is_guess = called(bracket) == bracket && !is_like(&name, bracket);
        } else {
            named.remark = true;
            named.bracket = Some(bracket.to_owned());
        }
    }
    if name.contains(',') {
        match turn(&name, standing) {
            Some(straight) => {
                named.turned = name.split(',').count() > 1 && !name.starts_with(&straight);
                name = straight;
            }
            None => named.two = true,
        }
    } else if standing.order.surname_first
        && !standing.order.comma
        && let Some((last, first)) = surname_first(&name)
    {
        name = format!("{first} {last}");
        named.turned = true;
    } else if standing.order.surname_first
        && standing.order.comma
        && let Some((last, first)) = surname_first(&name)
        && standing.turned
        && last == last.to_uppercase()
    {
        name = format!("{first} {last}");
        named.turned = true;
    }
    named.two |= several && has_several(&name);
    // "García Ruiz, María José" is one person, "Odile Marchetti, Bertil Skog" may be two.
    if named.turned && !standing.double && cell.contains(',') && !standing.order.comma {
        let are_whole = |part: &str| {
            let mut words = part.trim().split(' ');
            words.next().is_some_and(|first| !is_particle(first) && !first.ends_with('.')) && words.next().is_some()
        };
        named.two |= with_comma(cell).is_some_and(|(last, first)| are_whole(last) && are_whole(first));
    }
    named.name = match name.split_once(' ') {
        Some((particle, _)) if standing.family && is_particle(particle) => behind_a_first_name(&name),
        // "de" alone, in the column between the two.
        None if standing.family && is_particle(&name) => name.to_lowercase(),
        _ => cased(&name),
    };
    let first = || named.name.split(' ').next().unwrap_or_default().to_lowercase();
    let called = named.called.take().map(|called| cased(&called));
    named.called = called.filter(|called| called.to_lowercase() != first());
    named
}

/// Whether a cell is nothing but names, each with a capital and small letters or a full stop behind it: nearly all
/// are.
fn is_right(cell: &str) -> bool {
    let is_name = |word: &str| {
        let mut letters = word.chars();
        let begins = letters.next().is_some_and(char::is_uppercase);
        let goes_on =
            letters.next().is_some_and(|second| second.is_lowercase() || second == '.' && word.ends_with('.'));
        begins && goes_on && letters.all(char::is_lowercase) && !joins(word)
    };
    cell.split(' ').all(is_name)
}

/// A family name as it is cased behind a first one.
fn behind_a_first_name(name: &str) -> String {
    let first = if is_capitals(name) { "X" } else { "x" };
    cased(&format!("{first} {name}"))[2..].to_owned()
}

/// A name without a diet, a need or a word of health that stands beside it: "Ana Roe, coeliac", "Vegan Ana", "Ana no dairy".
fn without_care(cell: &str) -> &str {
    const SIGNS: [&str; 8] = [", ", ": ", " - ", " – ", " — ", " / ", "; ", "/"];
    let is_some = |name: &str| name.chars().any(char::is_alphabetic) && !is_no_name(name);
    let behind = |sign: &str| {
        let (before, after) = cell.split_once(sign)?;
        (is_some(before) && tell_of_care(&words(after))).then(|| before.trim_end())
    };
    if let Some(name) = SIGNS.into_iter().find_map(behind) {
        return name;
    }
    if let Some((_, name)) = cell.split_once(' ').filter(|(first, name)| is_no_name(first) && is_some(name)) {
        return name.trim_start_matches([' ', '-', ':', ',']);
    }
    let Some((before, last)) = cell.rsplit_once(' ').filter(|(before, _)| is_some(before)) else { return cell };
    if is_no_name(last) {
        return before.trim_end_matches([' ', '-', ',']);
    }
    let denied =
        before.rsplit_once(' ').filter(|(name, word)| is_some(name) && words(word).are("no|needs|need|requires"));
    denied.filter(|_| tell_of_care(&words(last))).map_or(cell, |(name, _)| name.trim_end_matches([' ', '-', ',']))
}

/// A name without a reply in capitals behind it, and what that says: "Ana Roe CANCELLED".
fn without_capitals(cell: &str) -> Option<(&str, Option<&'static str>)> {
    /// A reply of more bytes is nobody's surname, and "Ana NO" may be one. Judgement.
    const A_SURNAME: usize = 5;
    let is_high = |word: &str| word.chars().any(char::is_alphabetic) && !word.contains(char::is_lowercase);
    if !cell.rsplit(' ').next().is_some_and(is_high) {
        return None;
    }
    cell.match_indices(' ').find_map(|(at, _)| {
        let (before, after) = (cell[..at].trim_end_matches([' ', '*', '-', ':', ',']), &cell[at + 1..]);
        let is_sure = || cell[..at].ends_with('*') || before.contains(' ') && before.contains(char::is_lowercase);
        let is_reply = !before.is_empty() && after.split(' ').all(is_high) && (after.len() > A_SURNAME || is_sure());
        let said = is_reply.then(|| reply_behind(after)).flatten().filter(|said| *said != "yes")?;
        Some((before, Some(said)))
    })
}

/// A name without a reply behind it, and what that says: "Ana - not coming", "Ana, yes", "Ana ❌". A name that is struck out
/// is a no.
fn without_reply(cell: &str) -> (&str, Option<&'static str>) {
    if let Some(struck) = cell.strip_prefix("~~").and_then(|cell| cell.strip_suffix("~~")) {
        return (struck.trim(), Some("no"));
    }
    let behind = |sign: &str| {
        let (before, after) = cell.rsplit_once(sign)?;
        let before = before.trim_end();
        (!before.is_empty()).then_some(())?;
        Some((before, Some(reply_behind(after)?)))
    };
    // One look tells whether any of them is there at all; the longer dashes begin with 0xe2.
    let parts = |two: &[u8]| matches!(two, [b' ', b'-' | 0xe2] | [b',' | b':', b' ']);
    let parted = cell
        .as_bytes()
        .windows(2)
        .any(parts)
        .then(|| [" - ", " – ", " — ", ", ", ": "].into_iter().find_map(behind))
        .flatten();
    let sign = || {
        let (before, sign) = cell.rsplit_once(' ').filter(|(_, sign)| !sign.is_ascii())?;
        (!sign.contains(char::is_alphanumeric)).then(|| (before.trim_end(), reply(sign)))
    };
    parted.or_else(sign).or_else(|| without_capitals(cell)).unwrap_or((cell, None))
}

/// A reply behind a name; a yes only where it is said in so many words, since "paid" and "online" may be of anything.
fn reply_behind(said: &str) -> Option<&'static str> {
    const YES: &str = "yes|yep|yeah|y|coming|attending|going|confirmed|definitely|will|i";
    let says_yes = || YES.split('|').any(|word| word == words(said).first()) || !said.contains(char::is_alphanumeric);
    match reply(said) {
        Some("yes") => says_yes().then_some("yes"),
        Some(word @ ("no" | "maybe")) => Some(word),
        _ => None,
    }
}

/// A name without what is remarked behind it, and whether there was something: pronouns, a club or a role behind a dash or
/// a comma, a sign of doubt.
fn without_remark(cell: &str, elsewhere: impl Fn(&str) -> bool) -> (&str, bool) {
    let mut name = cell.trim_end_matches(['?', '!', '*', ' ']);
    if let Some((before, _)) = name.split_once(" *").filter(|_| cell.ends_with('*')) {
        return (before.trim_end(), true);
    }
    if name.is_empty() {
        return (cell, false);
    }
    if name.contains('/')
        && let Some((before, _)) = name.rsplit_once(' ').filter(|(_, last)| are_pronouns(last))
    {
        name = before.trim_end_matches([' ', '-', '–', '|', ',', ':']);
        return (name, true);
    }
    let dashed = [" - ", " – ", " — "].iter().find_map(|dash| name.split_once(dash));
    if let Some((before, after)) = dashed
        && (before.contains(' ') || !begins_high(after) || elsewhere(after))
    {
        return (before, true);
    }
    if let Some((before, after)) = name.split_once(", ") {
        let whole = without_titles(before);
        if whole.len() < before.len() && whole.contains(' ') || elsewhere(after) {
            return (before, true);
        }
    }
    (name, false)
}

/// "she/her", "they/them", "he/they".
fn are_pronouns(word: &str) -> bool {
    const PRONOUNS: &[&str] = &[
        "he", "him", "his", "she", "her", "hers", "they", "them", "their", "theirs", "ze", "hir", "xe", "xem", "it",
        "its",
    ];
    let word = word.trim_matches(|c: char| !c.is_alphabetic());
    word.contains('/') && word.split('/').all(|part| PRONOUNS.contains(&part.to_lowercase().as_str()))
}

/// A name and what stands in brackets in it.
fn without_bracket(cell: &str) -> (String, Option<&str>) {
    let open = cell.find(['(', '[', '（']);
    let Some((open, close)) = open.and_then(|open| Some((open, open + cell[open..].find([')', ']', '）'])?))) else {
        return (cell.to_owned(), None);
    };
    let sign = |at: usize| cell[at..].chars().next().map_or(1, char::len_utf8);
    let (before, inner, after) = (&cell[..open], &cell[open + sign(open)..close], &cell[close + sign(close)..]);
    let outer = [before.trim(), after.trim()].join(" ").trim().to_owned();
    match outer.is_empty() {
        true => (inner.trim().to_owned(), None),
        false => (outer, Some(inner.trim())),
    }
}

const LEADS: &[&str] = &["call me ", "known as ", "aka ", "goes by ", "prefers ", "called "];

/// What to call somebody, without the "known as" before it.
fn called(bracket: &str) -> &str {
    let lead =
        LEADS.iter().find(|lead| bracket.get(..lead.len()).is_some_and(|begins| begins.eq_ignore_ascii_case(lead)));
    lead.map_or(bracket, |lead| bracket[lead.len()..].trim())
}

/// Whether what stands in brackets is a name to be called by, and no remark.
fn is_called(bracket: &str) -> bool {
    const REMARKS: &str = "guest|host|co|cohost|external|unverified|tbc|late|online|remote|virtual|new|me|chair|coach|\
        organiser|organizer|speaker|volunteer|staff|student|paid|trial|junior|senior|adult|child|owner|you|secretary|\
        treasurer|captain|trainer|teacher|leader|lead|manager|helper|member|president|former|retired|presenter|visitor|\
        january|february|march|april|june|july|august|september|october|november|december|he|she|they|him|her|them|\
        ze|hers|his|theirs|monday|tuesday|wednesday|thursday|friday|saturday|sunday|left|away|both|driver";
    let name = called(bracket);
    let parts = words(name);
    let known = |word: &str| REMARKS.split('|').any(|remark| remark == word);
    let letters = |c: char| c.is_alphabetic() || matches!(c, '-' | '\'' | '’' | ' ' | '.');
    let is_name = !name.is_empty() && name.chars().all(letters) && parts.len() <= 2 && !parts.iter().any(known);
    let said = name.len() < bracket.len();
    is_name
        && !is_a_title(name)
        && is_harmless(name)
        && reply(name).is_none()
        && (said || parts.len() == 1 && begins_high(name))
}

/// Whether a word is like a part of a name, a form of it, or somebody's first name at least: what else stands in brackets may
/// be a club.
fn is_like(name: &str, word: &str) -> bool {
    let word = word.trim_end_matches('.').to_lowercase();
    let begins = |other: &str| {
        let alike = word.chars().zip(other.chars()).take_while(|(one, other)| one == other).count();
        alike > 1 || word.chars().count() < 3
    };
    let is_of = |part: &str| {
        let part = part.to_lowercase();
        begins(&part) || part.contains(&word) || word.contains(&part) && part.len() > 2 || are_of_one_name(&part, &word)
    };
    is_first_name(&word) || name.split([' ', '-']).any(is_of)
}

fn begins_high(word: &str) -> bool {
    word.chars().next().is_some_and(|c| c.is_uppercase() || !c.is_lowercase())
}

/// Letters of a degree or the like, that stand behind a name.
fn is_behind_a_name(part: &str) -> bool {
    const AFTER_A_NAME: &[&str] = &[
        "jr", "sr", "phd", "md", "ma", "msc", "bsc", "ba", "rn", "obe", "mbe", "mba", "esq", "dds", "ii", "iii",
        "dphil", "frcs",
    ];
    let words = words(&part.replace('.', ""));
    !words.is_empty() && words.iter().all(|word| AFTER_A_NAME.contains(&word))
}

/// "Surname, First name" in its two parts.
fn with_comma(name: &str) -> Option<(&str, &str)> {
    if !name.contains(',') {
        return None;
    }
    let mut parts = name.split(',').map(str::trim).filter(|part| !part.is_empty() && !is_behind_a_name(part));
    let parted = (parts.next()?, parts.next()?);
    let is_name = |part: &str| {
        (1..=4).contains(&part.split_whitespace().count())
            && part.chars().all(|c| c.is_alphabetic() || matches!(c, ' ' | '-' | '\'' | '’' | '.' | '(' | ')'))
    };
    (parts.next().is_none() && is_name(parted.0) && is_name(parted.1)).then_some(parted)
}

/// The name the right way round; nothing where the comma may part two people.
fn turn(name: &str, standing: Standing) -> Option<String> {
    let whole: Vec<&str> = name.split(',').map(str::trim).filter(|part| !part.is_empty()).collect();
    if whole.iter().skip(1).all(|part| is_behind_a_name(part)) {
        return Some(whole.first()?.to_string());
    }
    let (last, first) = with_comma(name)?;
    let one = |part: &str| !part.contains(' ') || part.split(' ').next().is_some_and(is_particle);
    let sure =
        standing.turned || standing.order.surname_first || one(last) && !standing.firsts || one(first) && !one(last);
    sure.then(|| format!("{first} {last}"))
}

/// A name that begins with the surname, in its two parts: the words in capitals, else the first.
fn surname_first(name: &str) -> Option<(String, String)> {
    let parts: Vec<&str> = name.split_whitespace().collect();
    let capitals = parts.iter().take_while(|part| part.chars().count() > 1 && is_capitals(part)).count();
    let at = match capitals {
        0 => parts.iter().take_while(|part| is_particle(part)).count() + 1,
        all if all >= parts.len() => 1,
        some => some,
    };
    (at < parts.len()).then(|| (parts[..at].join(" "), parts[at..].join(" ")))
}

/// Whether a word stands between two names.
fn joins(word: &str) -> bool {
    const JOINS: &[&str] = &["&", "and", "+", "/", "plus", "with", "und", "et"];
    JOINS.iter().any(|join| join.eq_ignore_ascii_case(word))
}

/// Whether several people may stand in one name.
fn has_several(name: &str) -> bool {
    name.split(' ').any(joins) || name.contains(['/', ';', '&', '\n'])
}

#[cfg(test)]
mod tests {
    use super::super::headings::name_order;
    use super::{Named, Standing, named, standing};

    fn read(cell: &str) -> Named {
        named(cell, Standing::default(), |_| false)
    }

    #[test]
    fn a_reply_behind_a_name_is_one() {
        for (written, reply) in [
            ("Tess Moreno - NOT COMING", Some("no")),
            ("Tess Moreno – yes", Some("yes")),
            ("Tess Moreno, yes please", Some("yes")),
            ("Tess Moreno: no sorry", Some("no")),
            ("Tess Moreno (can't come)", Some("no")),
            ("Tess Moreno (maybe)", Some("maybe")),
            ("Tess Moreno ❌", Some("no")),
            ("tess moreno ✅", Some("yes")),
            ("Tess Moreno 🤔", None),
            ("~~Tess Moreno~~", Some("no")),
            ("Tess Moreno (paid)", None),
            ("Tess Moreno - treasurer", None),
            ("Tess Moreno *new*", None),
        ] {
            let named = read(written);
            assert_eq!((named.name.as_str(), named.reply), ("Tess Moreno", reply), "{written}");
        }
        assert_eq!(read("Moreno, Tess").reply, None);
        assert_eq!(read("No, Tess").name, "Tess No");
    }

    #[test]
    fn a_surname_that_stands_first_is_turned() {
        for (written, name) in [
            ("Duarte, Ines", "Ines Duarte"),
            ("van der Meer, Jan", "Jan van der Meer"),
            ("García Ruiz, Inés", "Inés García Ruiz"),
            ("VAN DEN BROEK, MIEKE ANNA", "Mieke Anna van den Broek"),
            ("O'SHEA, RUTH", "Ruth O'Shea"),
            ("MCLEOD, Ewan", "Ewan McLeod"),
            ("Moreno, Tess, PhD", "Tess Moreno"),
            ("Tess Moreno, PhD", "Tess Moreno"),
        ] {
            assert_eq!(read(written).name, name);
        }
        let first = Standing { order: name_order("Name (surname first)"), ..Standing::default() };
        assert_eq!(named("Kovács Réka", first, |_| false).name, "Réka Kovács");
        assert_eq!(named("TRẦN Quốc Bảo", first, |_| false).name, "Quốc Bảo Trần");
        assert_eq!(read("Kovács Réka").name, "Kovács Réka");
    }

    #[test]
    fn a_family_name_that_stands_alone_keeps_its_small_words() {
        let family = Standing { family: true, ..Standing::default() };
        for (written, name) in [
            ("VAN DEN BROEK", "van den Broek"),
            ("van den broek", "van den Broek"),
            ("DE SOUZA", "de Souza"),
            ("O'SHEA", "O'Shea"),
        ] {
            assert_eq!(named(written, family, |_| false).name, name);
        }
    }

    #[test]
    fn two_people_in_one_name_are_no_surname() {
        for written in ["Ines Duarte, Tess Moreno", "Ines & Tess", "Ines / Tess", "Ines and Tess Moreno"] {
            assert!(read(written).two, "{written}");
        }
        let firsts = standing(name_order("Name"), ["Ines, Tess", "Jan", "Ewan"].into_iter());
        assert!(named("Ines, Tess", firsts, |_| false).two);
    }

    #[test]
    fn what_is_remarked_behind_a_name_is_left_out() {
        for written in [
            "Tess Moreno she/her", "Tess Moreno - she/her", "Tess Moreno, (She/They)", "Tess Moreno - treasurer",
            "Tess Moreno – Ferry",
        ] {
            let named = read(written);
            assert_eq!((named.name.as_str(), named.remark), ("Tess Moreno", true), "{written}");
        }
        assert_eq!(read("Dr Tess Moreno, Ferry").name, "Dr Tess Moreno");
        assert_eq!(read("Tess?").name, "Tess");
        assert_eq!(read("?").name, "?");
        assert_eq!(named("Tess, Ferry", Standing::default(), |word| word == "Ferry").name, "Tess");
        assert!(read("Tess/Ines").two);
    }

    #[test]
    fn what_stands_in_brackets_is_what_they_are_called_or_a_remark() {
        let parts = |cell: &str| {
            let named = read(cell);
            (named.name, named.called.unwrap_or_default(), named.remark)
        };
        let of = |name: &str, called: &str, remark| (name.to_owned(), called.to_owned(), remark);
        assert_eq!(parts("Temitope Balogun (Temi)"), of("Temitope Balogun", "Temi", false));
        assert_eq!(parts("William (Bill) Reyes"), of("William Reyes", "Bill", false));
        assert_eq!(parts("Ines (known as Nessie)"), of("Ines", "Nessie", false));
        for remark in ["Guest", "she/her", "vegan", "Host, me"] {
            assert_eq!(parts(&format!("Ines ({remark})")), of("Ines", "", true));
        }
        let zoom = Standing { order: name_order("Name (original name)"), ..Standing::default() };
        let read = named("Temi (Temitope Balogun)", zoom, |_| false);
        assert_eq!((read.name.as_str(), read.called.as_deref()), ("Temitope Balogun", Some("Temi")));
    }

    #[test]
    fn a_reply_in_capitals_behind_a_name_is_one() {
        for written in ["Tess Moreno CANCELLED", "Tess Moreno* NO", "Tess Moreno NOT COMING", "Tess Moreno - WITHDRAWN"]
        {
            let named = read(written);
            assert_eq!((named.name.as_str(), named.reply), ("Tess Moreno", Some("no")), "{written}");
        }
        assert_eq!(read("Tess NO").reply, None);
        assert_eq!(read("TESS OUT").reply, None);
    }

    #[test]
    fn a_diet_or_a_need_beside_a_name_is_no_part_of_it() {
        for written in [
            "Tess Moreno, coeliac", "Vegan Tess Moreno", "Tess Moreno No Dairy", "Tess Moreno / Pregnant",
            "Tess Moreno: Needs Lift", "Tess Moreno - nut allergy",
        ] {
            let named = read(written);
            assert_eq!((named.name.as_str(), named.remark, named.two), ("Tess Moreno", true, false), "{written}");
        }
        for (written, name) in
            [("Fish, Tess", "Tess Fish"), ("Tess Milk", "Tess Milk"), ("Moreno, Illana", "Illana Moreno")]
        {
            assert_eq!(read(written).name, name);
        }
    }
}
