//! Whom somebody brings along, as it stands behind a name or a reply: "+1", "and two friends", "(2 places)".

use super::words::words;

/// Where a name ends before whom its bearer brings, in bytes, and how many they are, as far as it says: "Ana + 1", "Ana and
/// two friends". None where what stands there is no guest but may be a second name.
pub(crate) fn without_company(name: &str) -> (usize, u32) {
    let mut from = 0;
    while let Some(length) = name[from..].find(is_before_company) {
        let at = from + length;
        let (before, behind) = (&name[..at], &name[at..]);
        let begins = name[..at].trim_end_matches([' ', ',', '-', '–', '/']).len();
        if begins > 0
            && let Some(people) = company(before, behind)
        {
            return (begins, people);
        }
        from = at + behind.chars().next().map_or(1, char::len_utf8);
    }
    (name.len(), 0)
}

/// Before company there is a sign or a space.
fn is_before_company(c: char) -> bool {
    matches!(c, '+' | '&' | ' ' | ',')
}

/// How many somebody brings, where this says so and nothing else: it begins with a sign or a space.
fn company(before: &str, behind: &str) -> Option<u32> {
    let said = behind.trim_start_matches([' ', ',']);
    let parts = JOINTS.iter().find_map(|joint| {
        let rest = said.get(joint.len()..).filter(|_| said[..joint.len()].eq_ignore_ascii_case(joint))?;
        let is_word = joint.ends_with(char::is_alphabetic);
        (!is_word || rest.starts_with(' ')).then_some(rest)
    });
    match parts {
        // "Ana + 1", and no "Mum and Dad".
        Some(rest) if !before.ends_with('+') && guests(before).is_none() => guests(rest),
        _ => said
            .strip_prefix(['x', 'X', '×'])
            .and_then(|places| places.parse().ok())
            .and_then(|places: u32| places.checked_sub(1)),
    }
    .filter(|people| (1..=MOST_GUESTS).contains(people))
}

/// What joins company to a name.
const JOINTS: &[&str] = &["bringing", "plus", "and", "with", "w/", "+", "&"];
/// Nobody brings more; a larger figure is something else. Judgement.
const MOST_GUESTS: u32 = 20;

/// How many are spoken of, where every word is one for company; at least so many where it does not say.
pub(super) fn guests(said: &str) -> Option<u32> {
    const FIGURES: &[&str] = &["one", "two", "three", "four", "five", "six"];
    const ONE: &str = "guest|partner|friend|husband|wife|spouse|fiance|fiancé|fiancée|boyfriend|girlfriend|mate|colleague|companion|carer|\
        assistant|son|daughter|child|kid|baby|toddler|mum|mom|dad|mother|father|brother|sister|flatmate|housemate|other|family|hubby|half|\
        person|someone|somebody|apprentice|trainee|intern|pupil|student|mentee|mentor|deputy|understudy|helper|neighbour|\
        neighbor|cousin|aunt|uncle|niece|nephew|grandson|granddaughter|grandchild|gran|nan|grandma|grandad|grandpa|twin|\
        buddy|pal|workmate|coworker|roommate|teenager|teen|boss|date|hubbie";
    const SEVERAL: &str = "guests|partners|friends|mates|colleagues|children|kids|sons|daughters|parents|others|people|brothers|sisters|apprentices|trainees|interns|\
        pupils|students|neighbours|neighbors|cousins|grandchildren|twins|workmates|coworkers|teenagers|helpers|buddies";
    const BESIDE: &str = "a|an|my|our|his|her|their|the|other|more|extra|another|old|young|little|of|tbc|tba|maybe|better|significant|team|crew|new";
    let words = words(said);
    let among = |list: &str, word: &str| list.split('|').any(|known| known == word);
    let (mut figure, mut least) = (None, 0);
    for word in words.iter() {
        let spelt = FIGURES.iter().position(|known| *known == word).map(|at| at as u32 + 1);
        match word.parse().ok().or(spelt) {
            Some(number) if figure.is_none() => figure = Some(number),
            Some(_) => return None,
            None if among(SEVERAL, word) => least = least.max(2),
            None if among(ONE, word) => least = least.max(1),
            None if among(BESIDE, word) => {}
            None => return None,
        }
    }
    figure.or((least > 0).then_some(least))
}

/// How many somebody brings, as it stands in brackets behind their name: "(+1)", "(and guest)", "(2 places)".
pub(super) fn company_in_brackets(bracket: &str) -> u32 {
    let places = || {
        let (number, what) = bracket.split_once(' ')?;
        let is_places = words(what).are("places|people|tickets|seats|of us|spaces|spots");
        number.trim_start_matches(['x', '×']).parse::<u32>().ok().filter(|_| is_places)?.checked_sub(1)
    };
    let numbered = || {
        bracket
            .contains(' ')
            .then(|| guests(bracket))
            .flatten()
            .filter(|_| bracket.starts_with(|c: char| c.is_ascii_digit()))
    };
    let several = |c: char| c.is_ascii_digit() || c == '+' || c == '&' || c == ' ';
    if !bracket.contains(several) {
        return 0;
    }
    let people = company("", bracket).or_else(places).or_else(numbered);
    people.filter(|people| *people <= MOST_GUESTS).unwrap_or(0)
}

/// How many are brought along by somebody who says so behind a reply: "yes + 1", "yes (2)", where two places are meant.
pub(super) fn company_of(reply: &str) -> u32 {
    let bracket = reply.trim_end().strip_suffix(')').and_then(|cell| cell.rsplit_once('(')).map(|(_, bracket)| bracket);
    let places = |bracket: &str| bracket.trim().parse().ok().filter(|places| (2..=MOST_GUESTS).contains(places));
    let in_brackets = bracket.map_or(0, |bracket| match places(bracket) {
        Some(places) => places - 1,
        None => company_in_brackets(bracket),
    });
    without_company(reply).1.max(in_brackets)
}

#[cfg(test)]
mod tests {
    use super::super::names::{Named, Standing, named};

    fn read(cell: &str) -> Named {
        named(cell, Standing::default(), |_| false)
    }

    #[test]
    fn who_comes_along_behind_a_name_is_counted_and_no_name() {
        for (written, name, brings) in [
            ("Tess Moreno +1", "Tess Moreno", 1),
            ("Tess + 2", "Tess", 2),
            ("tess moreno+1", "Tess Moreno", 1),
            ("Tess Moreno plus one", "Tess Moreno", 1),
            ("Tess Moreno & guest", "Tess Moreno", 1),
            ("Tess Moreno and partner (Ferry)", "Tess Moreno", 1),
            ("Tess Moreno, +1", "Tess Moreno", 1),
            ("Moreno, Tess + partner", "Tess Moreno", 1),
            ("Tess Moreno (+1)", "Tess Moreno", 1),
            ("Tess Moreno (and two friends)", "Tess Moreno", 2),
            ("Tess Moreno (2 places)", "Tess Moreno", 1),
            ("Tess Moreno x3", "Tess Moreno", 2),
            ("Tess Moreno plus my apprentice", "Tess Moreno", 1),
            ("Tess Moreno w/ two trainees", "Tess Moreno", 2),
            ("Tess Moreno and her team of 3", "Tess Moreno", 3),
            ("Tess Moreno with kids", "Tess Moreno", 2),
            ("Tess Moreno + her other half", "Tess Moreno", 1),
        ] {
            let named = read(written);
            assert_eq!((named.name.as_str(), named.brings, named.two), (name, brings, false), "{written}");
        }
        for written in ["Tess & Ines", "Tess Moreno + Ines", "Mum and Dad", "Tess and the Ferry crew"] {
            assert_eq!((read(written).brings, read(written).two), (0, true), "{written}");
        }
        for written in ["+Mo", "Guest 2", "Team 7", "Tess Moreno (2)"] {
            assert_eq!((read(written).brings, read(written).two), (0, false), "{written}");
        }
    }
}
