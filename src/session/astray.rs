//! Keys that stand where the format has none of their name: under another header than their own, or above the first, and
//! often in a word of the writer's own. Where one place is clearly what was meant, it is named; what stands in one place
//! and belongs in another is told together.

use super::fault::{Fault, FaultKind};
use super::meant::{is_length, is_note, keys_elsewhere, table_for, word_for};
use super::outline::{Content, Node};
use super::table::{Key, Kind, written};
use super::{Session, Span, contacts, nearest, squeezed};
use crate::text::list;
use std::collections::{BTreeMap, HashSet};

/// Names that a session, a place and food have alike: where they stand under another header, nobody knows of what.
const OF_ANYTHING: &[&str] = &["name", "notes"];
/// Names of what only a place has: what is called something beside one of these is the place.
const OF_A_PLACE: &[&str] = &["address", "booked", "capacity", "find_us", "step_free"];
/// Names of what only a person has.
const OF_A_PERSON: &[&str] = &["role", "pronouns", "knows", "talks"];
/// Words for whoever has the key of a place: guests are not to ring them.
const KEEPERS: &[&str] =
    &["bursar", "caretaker", "janitor", "key", "keyholder", "keys", "landlady", "landlord", "porter", "warden"];

/// Where something belongs that has no place where it stands.
#[derive(Clone, Copy)]
pub(super) enum Home {
    /// Under this header, by this key of it.
    Key(&'static str, &'static str),
    /// In a table of its own for each, by the name of that and the key that comes first in it.
    Each(&'static str, &'static str),
    /// Beside the first key of one of many tables.
    Beside(&'static str, &'static str),
    /// In a table of its own, of which there may be many: the first key of it.
    Opens(&'static str),
    /// Under one of two headers.
    Either(&'static str, &'static str),
    /// Under one of two headers, by another key of each.
    EitherKey([(&'static str, &'static str); 2]),
    /// The format says when a session ends, and not how long it is.
    Finish,
    /// Nowhere: it is a note.
    Note,
}

/// A key that has no place where it stands, and one elsewhere.
pub(super) struct Astray {
    name: String,
    span: Span,
    /// The table it stands in.
    table: &'static str,
    home: Home,
}

impl Astray {
    /// What is meant by a key that its table does not have, where that belongs elsewhere. What stands `beside` it, in the same
    /// table, tells whose name a name is.
    pub(super) fn of(value: Node<'_>, table: &'static str, beside: Node<'_>) -> Option<Astray> {
        let home = home_by_company(value, table, beside).or_else(|| home_of(value, table))?;
        Some(Astray { name: value.key().to_owned(), span: value.key_span(), table, home })
    }

    /// Whether what stands behind it may be what somebody has confided.
    pub(super) fn is_confided(&self) -> bool {
        matches!(self.home, Home::Key("food", "diets") | Home::Key("access", "needs"))
    }

    /// The key that it stands for, with its table: that one is not also missed.
    pub(super) fn stands_for(&self) -> Option<(&'static str, &'static str)> {
        match self.home {
            Home::Key(table, key) => Some((table, key)),
            Home::Each(table, _) | Home::Opens(table) => Some(("", table)),
            Home::Finish => Some(("when", "finish")),
            Home::Beside(..) | Home::Either(..) | Home::EitherKey(_) | Home::Note => None,
        }
    }
}

/// The key of this name, where the tables that a file has once have one only.
pub(super) fn key_of_one_table(name: &str) -> Option<&'static Key> {
    let mut of_its_name = tables().filter_map(|(_, keys)| keys.iter().find(|key| key.name == name));
    of_its_name.next().filter(|_| of_its_name.next().is_none())
}

/// Whether something is a table, or a list of nothing else.
pub(super) fn is_table(value: Node<'_>) -> bool {
    value.is_table() || value.is_list() && value.children().all(Node::is_table)
}

/// Where something belongs by what it says or by what stands beside it; nothing where neither tells.
fn home_by_company(value: Node<'_>, table: &str, beside: Node<'_>) -> Option<Home> {
    let (name, is_top) = (value.key(), table.is_empty());
    let others = || beside.children().filter(|other| other.key() != name);
    let of_a_session = |other: Node<'_>| {
        let is_key =
            |home: &str| tables().any(|(of, keys)| of == home && keys.iter().any(|key| key.name == other.key()));
        is_key("session") || is_key("when")
    };
    let is_of_a_session = || others().any(of_a_session);
    let is_a_person = || {
        let has = |names: &[&str]| others().any(|other| names.contains(&other.key()));
        has(OF_A_PERSON) || has(&["interests", "name"]) && !is_of_a_session()
    };
    match name {
        "contact" | "phone" | "telephone" if matches!(table, "" | "session") => whose_contact(name, value),
        "name" if is_top && is_a_person() => Some(Home::Opens("attendee")),
        "interests" if is_top && beside.get("name").is_some() && is_a_person() => {
            Some(Home::Beside("attendee", "name"))
        }
        "name" | "title" if is_top => {
            let is_called = name == "name" && others().any(|other| other.key() == "title");
            let is_a_place = || others().any(|other| OF_A_PLACE.contains(&other.key()));
            let is_free = beside.get("venue").is_none_or(|venue| venue.get("name").is_none());
            (is_free && (is_called || is_a_place() && !is_of_a_session())).then_some(Home::Key("venue", "name"))
        }
        _ => None,
    }
}

/// Whose a number is that stands where nothing says whom it reaches: whoever has the key is rung by the host, and by nobody
/// else.
fn whose_contact(name: &str, value: Node<'_>) -> Option<Home> {
    let Content::Text(text) = value.content() else { return None };
    let mut words = text.split(|c: char| !c.is_alphanumeric()).map(str::to_lowercase);
    if words.any(|word| KEEPERS.contains(&word.as_str())) {
        return Some(Home::Key("venue", "contact"));
    }
    let has_a_number = contacts(&text).iter().any(|place| !text[*place].contains('@'));
    (has_a_number || name != "contact").then_some(Home::EitherKey([("invite", "reply_to"), ("venue", "contact")]))
}

/// Where something belongs that its table does not have; nothing where that is not clear.
fn home_of(value: Node<'_>, table: &str) -> Option<Home> {
    let name = value.key();
    if let Some(list) = list_meant(value, table) {
        return Some(list);
    }
    let is_once = is_once(table);
    if matches!(table, "" | "session" | "when" | "option") && is_length(name) {
        return Some(Home::Finish);
    }
    if is_once && is_note(name) {
        return Some(Home::Note);
    }
    let elsewhere = keys_elsewhere(table, name).into_iter().filter(|_| is_once);
    let mut called = elsewhere.filter(|(home, key)| kind_of(home, key).is_some_and(|kind| fits(kind, value)));
    let of_its_name: Vec<_> = tables()
        .filter(|(home, _)| *home != table && !OF_ANYTHING.contains(&name))
        .filter_map(|(home, keys)| Some((home, keys.iter().find(|key| squeezed(key.name) == squeezed(name))?)))
        .filter(|(_, key)| key.name != "kind" || is_kind_of_place(key, value))
        .collect();
    match (called.next(), of_its_name.as_slice()) {
        (Some((home, key)), _) => Some(Home::Key(home, key)),
        (None, [(home, key)]) => Some(Home::Key(home, key.name)),
        (None, [(one, _), (other, _), ..]) => Some(Home::Either(one, other)),
        (None, []) if is_once => beside(name),
        (None, []) => None,
    }
}

/// The list whose entries are tables, where the file or a table that it has once says some of them in a list of texts.
pub(super) fn list_meant(value: Node<'_>, table: &str) -> Option<Home> {
    let is_texts = value.len() > 0 && value.children().all(|entry| matches!(entry.content(), Content::Text(_)));
    if !value.is_list() || !is_texts || !is_once(table) {
        return None;
    }
    let named = nearest(value.key(), lists().map(|(name, _)| name)).or_else(|| table_for(value.key()));
    lists().find(|(name, _)| Some(*name) == named).map(|(name, keys)| Home::Each(name, keys[0].name))
}

/// Where a key belongs that only one of many tables has.
fn beside(name: &str) -> Option<Home> {
    let mut having = lists().filter(|(_, keys)| keys.iter().any(|key| key.name == name));
    let (table, keys) = having.next().filter(|_| having.next().is_none())?;
    keys[0].needed.then(|| if keys[0].name == name { Home::Opens(table) } else { Home::Beside(table, keys[0].name) })
}

/// The tables that a file has once.
fn tables() -> impl Iterator<Item = (&'static str, &'static [Key])> {
    Session::keys()
        .iter()
        .filter_map(|key| if let Kind::Table(keys) = key.kind { Some((key.name, keys)) } else { None })
}

/// The tables of which it may have many.
fn lists() -> impl Iterator<Item = (&'static str, &'static [Key])> {
    Session::keys()
        .iter()
        .filter_map(|key| if let Kind::Tables(keys) = key.kind { Some((key.name, keys)) } else { None })
}

/// Whether a table stands in a file once: "" is the file itself.
fn is_once(table: &str) -> bool {
    table.is_empty() || tables().any(|(name, _)| name == table)
}

fn kind_of(table: &str, key: &str) -> Option<Kind> {
    let (_, keys) = tables().find(|(name, _)| *name == table)?;
    keys.iter().find(|one| one.name == key).map(|key| key.kind)
}

/// Whether what stands behind a word could be meant for a key of this kind, well written or not.
fn fits(kind: Kind, value: Node<'_>) -> bool {
    use Content::{Lost, Number, Switch, Table};
    match (kind, value.content()) {
        (Kind::Number, content) => matches!(content, Number(..) | Lost),
        (Kind::Counts | Kind::Words(_) | Kind::Tables(_), content) => !matches!(content, Switch(_) | Number(..)),
        (Kind::Word(_) | Kind::Switch, content) => !matches!(content, Table),
        (_, content) => !matches!(content, Table | Switch(_)),
    }
}

/// Whether a kind is one of a place: a session may have one as well.
fn is_kind_of_place(key: &Key, value: Node<'_>) -> bool {
    let (Kind::Word(choices), Content::Text(word)) = (key.kind, value.content()) else {
        return false;
    };
    word_for(key.name, &word).or_else(|| nearest(&word, choices.iter().map(|choice| choice.word))).is_some()
}

/// The faults of keys that belong elsewhere. What goes from one table to another is told in the same words, each at its
/// place, so that a report can say it once.
pub(super) fn faults(astray: &[Astray], root: Node<'_>) -> Vec<Fault> {
    let mut together: BTreeMap<(&str, &str), Vec<&Astray>> = BTreeMap::new();
    let mut taken = HashSet::new();
    for one in astray {
        if let Home::Key(home, key) = one.home
            && is_once(one.table)
            && root.get(home).is_none_or(|table| table.get(key).is_none())
            && taken.insert((home, key))
        {
            together.entry((one.table, home)).or_default().push(one);
        }
    }
    let mut faults = vec![];
    for ((_, home), all) in together {
        let (message, help) = (not_here(&all), to_move(&all, home, root));
        faults.extend(all.iter().map(|one| (one.span, message.clone(), help.clone())));
    }
    let told: HashSet<Span> = faults.iter().map(|(span, ..)| *span).collect();
    let alone = astray.iter().filter(|one| !told.contains(&one.span));
    faults.extend(alone.map(|one| (one.span, not_here(&[one]), what_to_do(one, root))));
    faults.into_iter().map(|(span, message, help)| Fault::new(FaultKind::UnknownKey, span, message, help)).collect()
}

/// What is the matter with keys of one table.
fn not_here(all: &[&Astray]) -> String {
    let names: Vec<String> = all.iter().map(|one| format!("`{}`", one.name)).collect();
    let table = all[0].table;
    let has_home = all.iter().any(|one| matches!(one.home, Home::Key(..)));
    match (names.len(), has_home && table.is_empty()) {
        (1, true) => format!("{} stands under no header", names[0]),
        (_, true) => format!("{} stand under no header", list(&names)),
        (1, false) => format!("{} is not a key of {}", names[0], written(table)),
        (_, false) => format!("{} are not keys of {}", list(&names), written(table)),
    }
}

/// What to do with keys of one table that belong under one header.
fn to_move(all: &[&Astray], home: &str, root: Node<'_>) -> String {
    let header = written(home);
    let other_words: Vec<(&str, &str)> = all
        .iter()
        .filter_map(|one| match one.home {
            Home::Key(_, key) if key != one.name => Some((one.name.as_str(), key)),
            _ => None,
        })
        .collect();
    if let ([_], [(_, key)]) = (all, other_words.as_slice()) {
        return format!("Write it under {header} as `{key}`.");
    }
    if let [Astray { home: Home::Key(_, key), .. }] = all
        && matches!(kind_of(home, key), Some(Kind::Tables(_)))
        // Those of [checks] stand in a list on one line.
        && written(key).starts_with("[[")
    {
        return format!("Write it as {}.", written(key));
    }
    let them = if all.len() == 1 { "it" } else { "them" };
    let mut help = match all[0].table.is_empty() && root.get(home).is_none() {
        true if are_neighbours(all, root) => format!("Write {header} on a line of its own above {them}"),
        true => format!("Write {header} on a line of its own, and move {them} under it"),
        false => format!("Move {them} under {header}"),
    };
    if !other_words.is_empty() {
        let named: Vec<String> = other_words.iter().map(|(word, key)| format!("`{word}` as `{key}`")).collect();
        help += &format!(", with {}", list(&named));
    }
    help + "."
}

/// Whether nothing stands between some keys at the top of a file.
fn are_neighbours(all: &[&Astray], root: Node<'_>) -> bool {
    let mut keys = root.children().map(Node::key_span).skip_while(|span| *span != all[0].span);
    all.iter().all(|one| keys.next() == Some(one.span))
}

/// What to do with one key for itself.
fn what_to_do(one: &Astray, root: Node<'_>) -> String {
    match one.home {
        Home::Key(home, _) if !is_once(one.table) => to_move(&[one], home, root),
        Home::Key(home, key) if root.get(home).is_some_and(|table| table.get(key).is_some()) => {
            format!("{} has `{key}` already: keep one of the two.", written(home))
        }
        // Another key of the file has been told to go there.
        Home::Key(home, key) => {
            let keys = tables().find(|(name, _)| *name == home).map_or(&[][..], |(_, keys)| keys);
            let others: Vec<&str> = keys.iter().map(|other| other.name).filter(|other| *other != key).collect();
            format!("`{key}` under {} is taken. What else it can hold: {}.", written(home), others.join(", "))
        }
        Home::Each(table, key) => format!("Write {} for each of them, and under it {key} = \"…\".", written(table)),
        Home::Beside(table, key) => format!("Write it under {}, beside its `{key}`.", written(table)),
        Home::Opens(table) => format!("Write {} on a line of its own, and `{}` under it.", written(table), one.name),
        Home::EitherKey([(one, of_one), (other, of_other)]) => format!(
            "Move it under {} as `{of_one}`, which everybody reads who is invited, or under {} as `{of_other}`, which only \
             you read.",
            written(one),
            written(other)
        ),
        Home::Either(first, second) => {
            format!("Move it under {} or {}, whichever you mean.", written(first), written(second))
        }
        Home::Finish if matches!(one.table, "when" | "option") => "Write when it ends instead, as `finish`.".to_owned(),
        Home::Finish => "Write when it ends instead, as `finish` under [when].".to_owned(),
        Home::Note => "Put a # before what is only a note. About the place, it is `notes` under [venue].".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use crate::session::{FaultKind, read};

    /// What is said of the keys of a file that it does not know, line by line.
    fn told(file: &str) -> Vec<(usize, String)> {
        let reading = read(file.as_bytes());
        let unknown = reading.faults.iter().filter(|fault| fault.kind == FaultKind::UnknownKey);
        let line = |at: usize| file[..at].matches('\n').count() + 1;
        unknown.map(|fault| (line(fault.span.start), format!("{}: {}", fault.message, fault.help))).collect()
    }

    #[track_caller]
    fn check(file: &str, expected: &[(usize, &str)]) {
        let told = told(file);
        assert_eq!(told.iter().map(|(line, said)| (*line, said.as_str())).collect::<Vec<_>>(), expected, "{file}");
    }

    #[test]
    fn what_lacks_one_header_is_told_together_and_each_at_its_line() {
        let session = "`title` and `purpose` stand under no header: Write [session] on a line of its own above them.";
        let when = "`date` and `start` stand under no header: Write [when] on a line of its own above them.";
        check(
            "title = 'Knots'\npurpose = 'We tie.'\ndate = 2027-05-04\nstart = 19:00\nbring = 'rope'\n[venue]\n",
            &[
                (1, session),
                (2, session),
                (3, when),
                (4, when),
                (5, "`bring` stands under no header: Write [invite] on a line of its own above it."),
            ],
        );
        let apart =
            "`title` and `next` stand under no header: Write [session] on a line of its own, and move them under it.";
        let there = "`date` and `finish` stand under no header: Move them under [when].";
        check(
            "title = 'Knots'\ndate = 2027-05-04\nnext = 'June'\nfinish = 21:00\n[when]\nstart = 19:00\n",
            &[(1, apart), (2, there), (3, apart), (4, there)],
        );
        let under = "`time` and `end` are not keys of [session]: Move them under [when], with `time` as `start` and `end` as `finish`.";
        check("[session]\ntitle = 'Knots'\ntime = '19:00'\nend = '21:00'\n", &[(3, under), (4, under)]);
    }

    #[test]
    fn what_people_call_a_key_is_answered_with_its_header_and_its_name() {
        for (line, said) in [
            ("host = 'Una'", "`host` stands under no header: Write it under [session] as `facilitator`."),
            ("name = 'Knots'", "`name` stands under no header: Write it under [session] as `title`."),
            ("about = 'We tie.'", "`about` stands under no header: Write it under [session] as `purpose`."),
            ("people = 14", "`people` stands under no header: Write it under [session] as `expected`."),
            ("'the place' = 'Loft'", "`the place` stands under no header: Write it under [venue] as `name`."),
            ("Reply-To = 'Una'", "`Reply-To` stands under no header: Write it under [invite] as `reply_to`."),
            ("contact = 'Una'", "`contact` stands under no header: Write it under [invite] as `reply_to`."),
            ("kind = 'my house'", "`kind` stands under no header: Write [venue] on a line of its own above it."),
            ("[session]\nlocation = 'Loft'", "`location` is not a key of [session]: Write it under [venue] as `name`."),
            ("[venue]\nbegins = 19:00", "`begins` is not a key of [venue]: Write it under [when] as `start`."),
            (
                "[when]\ncontact = 'Una'",
                "`contact` is not a key of [when]: Move it under [venue] or [access], whichever you mean.",
            ),
            (
                "[session]\n[[session.option]]\ncan = ['Una']",
                "`option` is not a key of [session]: Write it as [[when.option]].",
            ),
            ("[[topic]]\nask = 'Why?'\ndate = 2027-05-04", "`date` is not a key of [[topic]]: Move it under [when]."),
            ("hours = 2", "`hours` is not a key of this file: Write when it ends instead, as `finish` under [when]."),
            (
                "[when]\nduration = '2 hours'",
                "`duration` is not a key of [when]: Write when it ends instead, as `finish`.",
            ),
            (
                "notes = 'low beam'",
                "`notes` is not a key of this file: Put a # before what is only a note. About the place, it is `notes` under [venue].",
            ),
            (
                "hook = 'Who has tied one wet?'",
                "`hook` is not a key of this file: Write it under [[interest]], beside its `name`.",
            ),
            (
                "people = ['Una', 'Tam']",
                "`people` is not a key of this file: Write [[attendee]] for each of them, and under it name = \"…\".",
            ),
            (
                "[session]\nquestions = ['Why?']",
                "`questions` is not a key of [session]: Write [[topic]] for each of them, and under it ask = \"…\".",
            ),
            ("[[people]]\nname = 'Una'", "`people` is not a table of this file: Did you mean `attendee`?"),
            ("[location]\nname = 'Loft'", "`location` is not a table of this file: Did you mean `venue`?"),
        ] {
            let told = told(&format!("{line}\n"));
            assert_eq!(told.iter().map(|(_, said)| said.as_str()).collect::<Vec<_>>(), [said], "{line}");
        }
    }

    #[test]
    fn a_number_of_whoever_has_the_key_is_never_sent_to_guests() {
        let said = |line: &str| told(&format!("{line}\n"))[0].1.clone();
        for line in [
            "contact = 'Ivy (caretaker), 01632 960441'",
            "contact = 'Bo has the key'",
            "phone = 'Warden, 01632 960441'",
            "[session]\ncontact = 'Keys from Bo, 01632 960441'",
        ] {
            assert!(said(line).contains("[venue]") && !said(line).contains("reply_to"), "{}", said(line));
        }
        for line in ["contact = 'Ivy, 01632 960441'", "phone = '01632 960441'"] {
            let said = said(line);
            assert!(said.contains("[invite] as `reply_to`") && said.contains("[venue] as `contact`"), "{said}");
        }
        for line in ["contact = 'ivy@example.org'", "rsvp = 'Ivy, 01632 960441'", "email = 'ivy@example.org'"] {
            assert!(said(line).ends_with("Write it under [invite] as `reply_to`."), "{}", said(line));
        }
    }

    #[test]
    fn what_stands_beside_a_name_tells_whose_it_is() {
        let homes = |file: &str| told(file).into_iter().map(|(_, said)| said).collect::<Vec<_>>().join("\n");
        let both = homes("name = 'The mill'\ntitle = 'Knots'\n");
        assert!(both.contains("`name` stands under no header: Write [venue] on a line"), "{both}");
        assert!(both.contains("`title` stands under no header: Write [session] on a line"), "{both}");
        assert!(read(b"title = 'Knots'\nname = 'The mill'\n").session.venue.name.absent().is_none());
        for place in
            ["name = 'Mill'\naddress = 'Hay Lane'\n", "title = 'Mill'\nbooked = true\n[session]\ntitle = 'K'\n"]
        {
            let said = homes(place);
            assert!(said.contains("[venue]") && !said.contains("[session]"), "{said}");
        }
        let session = homes("title = 'Knots'\ndate = 2027-05-04\naddress = 'Hay Lane'\n");
        assert!(session.contains("`title` stands under no header: Write [session]"), "{session}");
        let person = homes("name = 'Una'\nrole = 'rigger'\ninterests = ['rope']\nask = 'Why?'\n");
        let expected = [
            "`name` is not a key of this file: Write [[attendee]] on a line of its own, and `name` under it.",
            "`role` is not a key of this file: Write it under [[attendee]], beside its `name`.",
            "`interests` is not a key of this file: Write it under [[attendee]], beside its `name`.",
            "`ask` is not a key of this file: Write [[topic]] on a line of its own, and `ask` under it.",
        ];
        assert_eq!(person.lines().collect::<Vec<_>>(), expected);
        let session = homes("name = 'Knots'\nstart = 19:00\ninterests = ['rope']\n");
        assert!(
            session.contains("[session] as `title`") && session.contains("Write [[interest]] for each"),
            "{session}"
        );
    }

    #[test]
    fn a_list_that_stands_on_one_line_is_sent_under_its_header() {
        let said = told("ignore = ['no-link']\n")[0].1.clone();
        assert_eq!(said, "`ignore` stands under no header: Write [checks] on a line of its own above it.");
    }

    #[test]
    fn where_no_place_is_clear_or_it_is_taken_nobody_is_sent_there() {
        let file = "This file can hold: ";
        for line in ["kind = 'bimonthly'", "colour = 'red'", "[miscellany]\nword = 1"] {
            let told = told(&format!("{line}\n"));
            assert!(told.len() == 1 && told[0].1.contains(file), "{line}: {told:?}");
        }
        let told = told("place = 'Loft'\nlocation = 'Hay Lane'\nhost = 'Una'\n[session]\nfacilitator = 'Tam'\n");
        assert_eq!(told[0].1, "`place` stands under no header: Write it under [venue] as `name`.");
        assert!(told[1].1.contains("`name` under [venue] is taken. What else it can hold: address, "), "{told:?}");
        assert!(told[2].1.ends_with("[session] has `facilitator` already: keep one of the two."), "{told:?}");
    }

    #[test]
    fn what_stands_elsewhere_is_not_also_missed_and_what_nobody_wrote_is() {
        let reading = read(b"title = 'Knots'\nplace = 'Loft'\ndate = 2027-05-04\npeople = ['Una', 'Tam']\n");
        let session = reading.session;
        assert!(session.session.title.absent().is_none() && session.venue.name.absent().is_none());
        assert!(session.when.date.absent().is_none() && session.attendee.absent().is_none());
        assert!(session.session.purpose.absent().is_some() && session.when.start.absent().is_some());
        // Nor what stands under a header of the writer's own.
        let session = read(b"[event]\nname = 'Knots'\nwhere = 'Loft'\nstart = 19:00\n").session;
        assert!(session.session.title.absent().is_none() && session.venue.name.absent().is_none());
        assert!(session.when.start.absent().is_none() && session.when.date.absent().is_some());
    }

    #[test]
    fn a_diet_at_the_top_is_not_repeated() {
        let file = "dietary = 'Una eats no nuts'\n";
        let at = file.find("'Una").expect("it is there");
        assert!(read(file.as_bytes()).is_private((at..at + 3).into()));
    }
}
