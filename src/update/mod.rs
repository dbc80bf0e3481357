//! A newer export brought into a session file: file + people of the export -> file. Only `[[attendee]]` tables change, and
//! `[[interest]]` tables are added; every other byte stays as it is, and nobody is taken out.

mod edit;
mod who;

use crate::facts::{People, plain};
use crate::session::{Field, Session};
use crate::signups::Signups;
use crate::starter::{self, Guest};
use edit::Edits;
use std::collections::HashSet;
use who::{Match, matches};

/// What somebody says of the update before it is made.
#[derive(Clone, Copy, Debug, Default)]
pub struct Wish<'a> {
    /// Those who are not in the export are noted as not coming; hosts never.
    pub missing_say_no: bool,
    /// Pairs of names that are one person: one of the export, one of the file, in either order.
    pub same: &'a [(String, String)],
    /// Names of the export that are nobody in the file.
    pub new: &'a [String],
}

/// A file brought up to date.
#[derive(Clone, Debug, Default)]
pub struct Updated {
    /// The file.
    pub text: String,
    /// Who of the file is not in the export.
    pub missing: Vec<String>,
    /// Pairs that could be one person, and were neither added nor changed: of the export, and of the file.
    pub unsure: Vec<(String, String)>,
    /// Names that the file has more than once, so that no name of the export can be said to be one of them: of the export, and
    /// of the file. Neither added nor changed.
    pub ambiguous: Vec<(String, String)>,
    /// Names that one name of the file, or of the export, has in it besides others: of the export, and of the file. Neither added
    /// nor changed.
    pub shared: Vec<(String, String)>,
    /// Those of the export who are left out and say there that they do not come.
    pub declined: Vec<String>,
    /// Names that the export has more than once with nothing to tell them apart: neither added nor changed.
    pub twice: Vec<String>,
    /// People whose interests stay, since the export has a whole sentence for them.
    pub sentences: Vec<String>,
}

/// Brings a file up to date.
///
/// Takes its text, what was read of it, and the people of the export, whose interests were read with those of the file
/// known.
///
/// # Errors
/// Fails with what to do, where the file's people cannot be edited as they stand.
pub fn update(
    text: &str,
    session: &Session,
    people: &People,
    export: &Signups,
    wish: Wish<'_>,
) -> Result<Updated, String> {
    let mut edits = Edits::of(text)?;
    let matched = matches(session, &export.guests, wish)?;
    let mut updated = Updated::default();
    let mut met = HashSet::new();
    let mut added: Vec<&Guest> = vec![];
    let mut said: Vec<&String> = vec![];
    for (guest, found) in export.guests.iter().zip(&matched) {
        let is_left_out = matches!(found, Match::Twice | Match::Unsure(_) | Match::Shared(_));
        if is_left_out && guest.rsvp == Some("no") {
            updated.declined.push(guest.name.clone());
        }
        match found {
            Match::New => {
                added.push(guest);
                said.extend(&guest.interests);
            }
            Match::Twice => updated.twice.push(guest.name.clone()),
            Match::Unsure(who) => {
                met.extend(who.iter().copied());
                let names = who.iter().filter_map(|who| session.attendee[*who].name.text());
                for name in names {
                    let pair = (guest.name.clone(), name.to_owned());
                    // Two of the file may have one name, and then no word tells which.
                    let of_one_name = session.attendee.iter().filter_map(|one| one.name.text());
                    let several = of_one_name.filter(|one| plain(one) == plain(name)).count() > 1;
                    let open = if several { &mut updated.ambiguous } else { &mut updated.unsure };
                    if !open.contains(&pair) {
                        open.push(pair);
                    }
                }
            }
            Match::Shared(who) => {
                met.extend(who.iter().copied());
                let names = who.iter().filter_map(|who| session.attendee[*who].name.text());
                updated.shared.extend(names.map(|name| (guest.name.clone(), name.to_owned())));
            }
            Match::Is(who) => {
                met.insert(*who);
                let attendee = &session.attendee[*who];
                let before = attendee.rsvp.copied().map(|answer| answer.word());
                // That somebody has been asked is no reply: it goes without saying, and takes none back.
                let is_news = |word: &&str| before != Some(*word) && *word != "asked";
                if let Some(word) = guest.rsvp.filter(is_news) {
                    edits.set_reply(*who, word);
                }
                // Once the file says how many, it is the file that knows: they may have been written down since.
                if guest.brings > 0 && attendee.brings.get().is_none() && !matches!(attendee.brings, Field::Faulty) {
                    edits.add_line(*who, &starter::brings(guest.brings));
                }
                let held: Vec<&str> = attendee.interests.iter().map(|at| at.value.as_str()).collect();
                let spelt = |all: &[&str]| all.iter().map(|interest| plain(interest)).collect::<HashSet<_>>();
                let says: Vec<&str> = guest.interests.iter().map(String::as_str).collect();
                if says.is_empty() || spelt(&held) == spelt(&says) || attendee.interests.faulty {
                    continue;
                }
                if !held.is_empty() && guest.interests.iter().any(|interest| export.sentences.contains(interest)) {
                    updated.sentences.push(guest.name.clone());
                    continue;
                }
                edits.set_interests(*who, &says);
                said.extend(&guest.interests);
            }
        }
    }
    if wish.missing_say_no && met.is_empty() && !session.attendee.is_empty() {
        return Err("nobody in the file is in the export, and --missing no would note that nobody comes; \
             is it the right export?"
            .to_owned());
    }
    let is_host = |who: usize| people.everyone.iter().any(|person| person.host && person.attendee == Some(who));
    for (who, attendee) in session.attendee.iter().enumerate().filter(|(who, _)| !met.contains(who)) {
        let Some(name) = attendee.name.text() else { continue };
        updated.missing.push(name.to_owned());
        let says_no = attendee.rsvp.copied().is_some_and(|answer| answer.word() == "no");
        if wish.missing_say_no && !says_no && !is_host(who) {
            edits.set_reply(who, "no");
        }
    }
    updated.twice.dedup();
    if !session.interest.is_empty() {
        let mut known: HashSet<String> =
            session.interest.iter().filter_map(|interest| interest.name.text()).map(plain).collect();
        let new: Vec<&String> = said.into_iter().filter(|interest| known.insert(plain(interest))).collect();
        edits.add_interests(&new);
    }
    edits.add_people(&added);
    updated.text = edits.made();
    Ok(updated)
}
