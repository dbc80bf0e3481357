//! Who of an export is whom in the file: by name, by spelling, and by what stands beside it.

use super::Wish;
use crate::facts::{are_of_one_name, plain, without_titles};
use crate::session::{Attendee, Session, nearest};
use crate::starter::Guest;
use crate::text::folded;
use std::collections::{HashMap, HashSet};

/// Who somebody of the export is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Match {
    /// This attendee, by their place in the file.
    Is(usize),
    /// Nobody in the file.
    New,
    /// Perhaps one of these: somebody should say.
    Unsure(Vec<usize>),
    /// Perhaps one of several whom the file has under one name, or several whom it has apart.
    Shared(Vec<usize>),
    /// The export has the name more than once, and nothing tells them apart.
    Twice,
}

/// Matches everybody of an export.
///
/// # Errors
/// Fails where a name of the wish is nobody's.
pub(super) fn matches(session: &Session, guests: &[Guest], wish: Wish<'_>) -> Result<Vec<Match>, String> {
    let names: Vec<&str> = session.attendee.iter().map(|one| one.name.text().unwrap_or_default()).collect();
    let in_file = |name: &str| names.iter().position(|known| plain(known) == plain(name));
    let in_export = |name: &str| guests.iter().position(|guest| plain(&guest.name) == plain(name));
    let mut seen = HashSet::new();
    let again = guests.iter().map(|guest| plain(&guest.name)).filter(|name| !seen.insert(name.clone()));
    let in_export_twice: HashSet<String> = again.collect();
    let mut found: Vec<Option<Match>> = vec![None; guests.len()];
    let several = |name: &str| names.iter().filter(|known| plain(known) == plain(name)).count() > 1;
    for (one, other) in wish.same {
        let pair = in_export(one).zip(in_file(other)).or_else(|| in_export(other).zip(in_file(one)));
        let Some((guest, who)) = pair else {
            return Err(format!("--same \"{one}={other}\" needs a name of the export and a name of the file"));
        };
        if several(names[who]) {
            return Err(format!(
                "the file has more than one {0}, and --same \"{one}={other}\" does not say which: give each of them a name of \
                 their own in the file, with a surname or an initial, and say that one",
                names[who]
            ));
        }
        if in_export_twice.contains(&plain(&guests[guest].name)) {
            return Err(format!(
                "the export has more than one {0}, and --same \"{one}={other}\" does not say which: give each of them a name of \
                 their own in the export, with a surname or an initial, and say that one",
                guests[guest].name
            ));
        }
        if found.contains(&Some(Match::Is(who))) {
            return Err(format!(
                "--same makes two of the export one, {}: give each of them an attendee of their own in the file",
                names[who]
            ));
        }
        found[guest] = Some(Match::Is(who));
    }
    for name in wish.new {
        let guest =
            in_export(name).ok_or_else(|| format!("nobody in the export is called \"{name}\", as --new says"))?;
        // Who was added is in the file by now, and stays who they are.
        let is_they = |who: &usize| {
            plain(names[*who]) == plain(name) && beside(&session.attendee[*who], &guests[guest]) != Beside::Other
        };
        found[guest] = Some((0..names.len()).find(is_they).map_or(Match::New, Match::Is));
    }
    let mut taken: Vec<bool> = vec![false; names.len()];
    let take = |taken: &mut Vec<bool>, found: &Option<Match>| {
        if let Some(Match::Is(who)) = found {
            taken[*who] = true;
        }
    };
    found.iter().for_each(|found| take(&mut taken, found));
    // The surer ways come first, for everybody, so that nobody takes another's place.
    for way in [Way::Name, Way::Letters] {
        let mut index: HashMap<String, Vec<usize>> = HashMap::new();
        for (who, attendee) in session.attendee.iter().enumerate().filter(|(who, _)| !taken[*who]) {
            for key in way.keys(names[who], attendee.called.text()) {
                let same = index.entry(key).or_default();
                if !same.contains(&who) {
                    same.push(who);
                }
            }
        }
        let keys = |guest: &Guest| way.keys(&guest.name, guest.called.as_deref());
        let mut asks: HashMap<String, usize> = HashMap::new();
        let open = |found: &[Option<Match>]| (0..guests.len()).filter(|at| found[*at].is_none()).collect::<Vec<_>>();
        open(&found).iter().flat_map(|at| keys(&guests[*at])).for_each(|key| *asks.entry(key).or_default() += 1);
        for at in open(&found) {
            let guest = &guests[at];
            let mut who: Vec<usize> = keys(guest).iter().filter_map(|key| index.get(key)).flatten().copied().collect();
            who.sort_unstable();
            who.dedup();
            who.retain(|who| !taken[*who]);
            let alone = keys(guest).iter().all(|key| asks[key] == 1);
            found[at] = settle(session, guest, who, alone);
            take(&mut taken, &found[at]);
        }
    }
    share(&names, guests, &taken, &mut found);
    let free = (0..names.len()).filter(|who| !taken[*who] && !names[*who].is_empty());
    let free: Vec<(usize, Form)> = free.map(|who| (who, Form::of(names[who], None))).collect();
    let near = |guest: &Guest| -> Vec<usize> {
        let form = Form::of(&guest.name, guest.called.as_deref());
        let could = free.iter().filter(|(_, other)| form.could_be(other)).map(|(who, _)| *who);
        could.filter(|who| beside(&session.attendee[*who], guest) != Beside::Other).collect()
    };
    let left: Vec<Vec<usize>> =
        guests.iter().zip(&found).map(|(guest, found)| if found.is_none() { near(guest) } else { vec![] }).collect();
    let twice = |at: usize| {
        let alike = |other: &Guest| {
            let apart = guests[at].from.is_some() && other.from.is_some() && guests[at].from != other.from;
            plain(&other.name) == plain(&guests[at].name) && !apart
        };
        in_export_twice.contains(&plain(&guests[at].name)) && guests.iter().filter(|other| alike(other)).count() > 1
    };
    let finish = |(at, found): (usize, Option<Match>)| {
        found.unwrap_or_else(|| match left[at].as_slice() {
            [] if twice(at) => Match::Twice,
            [] => Match::New,
            // A name that is nearly the same is a slip, or somebody else of the same club: only the host knows.
            could => Match::Unsure(could.to_vec()),
        })
    };
    Ok(found.into_iter().enumerate().map(finish).collect())
}

/// Finds whom one name of the file or of the export has in it besides others: "Gus & Hetty".
fn share(names: &[&str], guests: &[Guest], taken: &[bool], found: &mut [Option<Match>]) {
    let of_file: Vec<(usize, Vec<String>)> =
        (0..names.len()).filter(|who| !taken[*who]).filter_map(|who| Some((who, several_in(names[who])?))).collect();
    let is_among = |parts: &[String], name: &str| {
        let name = letters_in_order(name);
        let first = name.split(' ').next().unwrap_or_default();
        parts
            .iter()
            .any(|part| *part == name || part.as_str() == first || name == part.split(' ').next().unwrap_or_default())
    };
    for (guest, found) in guests.iter().zip(found).filter(|(_, found)| found.is_none()) {
        let mut who: Vec<usize> =
            of_file.iter().filter(|(_, parts)| is_among(parts, &guest.name)).map(|(who, _)| *who).collect();
        if let Some(parts) = several_in(&guest.name) {
            who.extend((0..names.len()).filter(|who| !taken[*who] && is_among(&parts, names[*who])));
        }
        if !who.is_empty() {
            *found = Some(Match::Shared(who));
        }
    }
}

/// The names in one that joins several, as they are compared; none where it joins nothing.
fn several_in(name: &str) -> Option<Vec<String>> {
    let joins = |word: &&str| matches!(word.to_lowercase().as_str(), "&" | "and" | "+" | "/" | "und" | "et");
    if !name.split_whitespace().any(|word| joins(&word)) && !name.contains(['/', '&']) {
        return None;
    }
    let spaced = name.replace(['/', '&', '+'], " & ");
    let words: Vec<&str> = spaced.split_whitespace().collect();
    let parts = words.split(joins).map(|part| letters_in_order(&part.join(" ")));
    let parts: Vec<String> = parts.filter(|part| !part.is_empty()).collect();
    (parts.len() > 1).then_some(parts)
}

/// The words of a name in their order, without marks.
fn letters_in_order(name: &str) -> String {
    name.split_whitespace().map(letters).collect::<Vec<_>>().join(" ")
}

/// Decides among those of one name. `alone` is whether nobody else of the export has it.
fn settle(session: &Session, guest: &Guest, who: Vec<usize>, alone: bool) -> Option<Match> {
    let beside = |who: &usize| beside(&session.attendee[*who], guest);
    let same: Vec<usize> = who.iter().copied().filter(|who| beside(who) == Beside::Same).collect();
    match (who.as_slice(), same.as_slice()) {
        ([], _) => None,
        (_, [one]) => Some(Match::Is(*one)),
        // A first name alone is many people's.
        ([one], _) if alone && beside(one) != Beside::Other => Some(Match::Is(*one)),
        _ => Some(Match::Unsure(who)),
    }
}

/// How a name is compared.
#[derive(Clone, Copy)]
enum Way {
    /// As it is written, but for case and hyphens.
    Name,
    /// By its letters without marks, in any order of its words; without titles before two names, and with what they are
    /// called in place of the first.
    Letters,
}

impl Way {
    fn keys(self, name: &str, called: Option<&str>) -> Vec<String> {
        match self {
            Way::Name => vec![plain(name)],
            Way::Letters => {
                let mut keys = vec![letters(name)];
                let bare = without_titles(name);
                if bare.len() < name.len() && bare.contains(' ') {
                    keys.push(letters(bare));
                }
                if let Some((called, (_, rest))) = called.zip(name.split_once(' ')) {
                    keys.push(letters(&format!("{called} {rest}")));
                    keys.dedup();
                }
                keys
            }
        }
    }
}

/// The words of a name, in order of the alphabet, without marks, apostrophes and full stops.
fn letters(name: &str) -> String {
    let folded: String = plain(name).chars().filter(|c| !matches!(c, '\'' | '’' | '.' | ',')).map(folded).collect();
    let mut words: Vec<&str> = folded.split_whitespace().collect();
    words.sort_unstable();
    words.join(" ")
}

/// A name as it is compared with others that it may be a slip of.
struct Form {
    /// Its words in their order, without marks.
    words: Vec<String>,
    /// The same in one text, and how long that is.
    whole: String,
    length: usize,
    called: Option<String>,
}

impl Form {
    fn of(name: &str, called: Option<&str>) -> Form {
        let words: Vec<String> = name.split_whitespace().map(letters).collect();
        let whole = words.join(" ");
        Form { length: whole.chars().count(), whole, words, called: called.map(letters) }
    }

    /// Whether two names could be one person's: a slip or two apart, or one only the first name or the initials of the
    /// other.
    fn could_be(&self, other: &Form) -> bool {
        let initial = |a: &str, b: &str| {
            a.chars().next() == b.chars().next() && (a.chars().nth(1).is_none() || b.chars().nth(1).is_none())
        };
        let alike = |a: &String, b: &String| are_of_one_name(a, b);
        match (self.words.as_slice(), other.words.as_slice()) {
            ([a], [b, ..]) | ([b, ..], [a]) if alike(a, b) => true,
            ([a, .., x], [b, .., y]) if x == y && alike(a, b) => true,
            ([a], [b, ..]) | ([b, ..], [a]) if a == b || self.called.as_deref() == Some(&other.whole) => true,
            ([a, .., x], [b, .., y]) if a == b && (initial(x, y) || x == y) => true,
            ([a, .., x], [b, .., y]) if x == y && initial(a, b) => true,
            (one, two) => {
                one.len() == two.len()
                    && self.length.abs_diff(other.length) <= SLIPS
                    && self.whole.chars().next() == other.whole.chars().next()
                    && nearest(&self.whole, [other.whole.as_str()]).is_some()
            }
        }
    }
}

/// The most letters that a slip adds or takes. Judgement.
const SLIPS: usize = 3;

/// What stands beside a name in the export, against the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Beside {
    Same,
    Unknown,
    Other,
}

fn beside(attendee: &Attendee, guest: &Guest) -> Beside {
    let pair = |field: Option<&str>, said: &Option<String>| Some(plain(field?) == plain(said.as_deref()?));
    match (pair(attendee.from.text(), &guest.from), pair(attendee.role.text(), &guest.role)) {
        (Some(true), _) | (None, Some(true)) => Beside::Same,
        (Some(false), _) => Beside::Other,
        _ => Beside::Unknown,
    }
}
