//! What people told the host in confidence: keys that would keep it beside a name, names beside diets and needs, and
//! the same in lines that are not TOML. No report shows it, and the private-detail rule says where it stands.

use super::fault::{Fault, FaultKind};
use super::nearest::squeezed;
use super::outline::{Content, Node};
use super::table::{Contact, Key, Kind, written};
use super::{Count, List, Session, Span, contacts};
use std::collections::HashSet;
use std::ops::Range;

/// Keys that would keep something private beside a name. The private-detail rule says why, and where that comes from.
const PRIVATE_KEYS: &[&str] = &[
    "access", "accessneeds", "accessrequirements", "address", "age", "allergies", "allergy", "birthday", "born",
    "condition", "conditions", "contact", "dateofbirth", "diet", "dietary", "dietaryneeds", "dietaryrequirements",
    "diets", "disability", "dob", "email", "emailaddress", "emergencycontact", "ethnicity", "faith", "gender",
    "health", "homeaddress", "impairment", "mail", "medical", "medicalconditions", "medication", "mobile",
    "mobilenumber", "nationality", "needs", "phone", "phonenumber", "postcode", "religion", "tel", "telephone",
    "telephonenumber", "yearofbirth",
];
/// Diets and needs that are nobody's name, whatever an attendee is called.
const NO_NAMES: &[&str] = &[
    "accessibletoilet", "coeliac", "dairyfree", "glutenfree", "halal", "hearing", "interpreter", "kosher",
    "lactosefree", "none", "nutfree", "other", "pescatarian", "quietspace", "stepfree", "vegan", "vegetarian",
    "vision",
];
/// What to do about all of these.
const COUNTS: &str =
    "Write how many, never who: diets = { vegan = 1 } under [food], needs = { step-free = 1 } under [access].";

/// Whether a key would keep something private beside a name.
pub(super) fn is_private_key(key: &str) -> bool {
    PRIVATE_KEYS.contains(&squeezed(key).as_str())
}

/// The finding for such a key. What stands behind it is not repeated.
pub(super) fn private_key(key: &str, span: Span) -> Fault {
    Fault::new(
        FaultKind::Private,
        span,
        format!("`{key}` should not stand beside a name: this file is shared, printed and kept in logs"),
        "Take it out. Diets and access needs are counts under [food] and [access]; keep contact details in your phone.",
    )
}

/// Notes what stands behind such keys anywhere inside a value that is not read.
pub(super) fn mask_inside(value: Node<'_>, private: &mut Vec<Span>) {
    for value in value.children() {
        if is_private_key(value.key()) {
            private.push(value.span());
        } else {
            mask_inside(value, private);
        }
    }
}

/// Finds names among the diets and needs: they are counts, and a name beside one of them is what nobody should read.
pub(super) fn names_beside_counts(
    root: Node<'_>,
    session: &mut Session,
    faults: &mut Vec<Fault>,
    private: &mut Vec<Span>,
) {
    let at = |table: &str, key: &str| root.get(table)?.get(key).filter(|said| !said.is_lost());
    let (diets, needs) = (at("food", "diets"), at("access", "needs"));
    if diets.is_none() && needs.is_none() {
        return;
    }
    let mut names = None;
    for (said, list) in [(diets, &mut session.food.diets), (needs, &mut session.access.needs)] {
        let Some(said) = said else { continue };
        if !said.is_table() {
            private.push(said.span());
            if names_in(said, names.get_or_insert_with(|| names_of(root))) {
                replace(faults, said.span(), said.span());
            }
            continue;
        }
        for value in said.children() {
            if !value.is_number() {
                private.push(value.span());
            }
            if value.is_number() && NO_NAMES.contains(&squeezed(value.key()).as_str()) {
                continue;
            }
            let names = names.get_or_insert_with(|| names_of(root));
            if holds_name(value.key(), names) {
                private.extend([value.key_span(), value.span()]);
                forget(list, value.key_span());
                replace(faults, value.key_span(), value.span());
            } else if names_in(value, names) {
                forget(list, value.key_span());
                replace(faults, value.span(), value.span());
            }
        }
    }
}

/// Takes an entry out of the counts: what stands for it is reported.
fn forget(list: &mut List<Count>, key: Span) {
    list.items.retain(|count| count.name.span != key);
    list.faulty = true;
}

/// Reports a name at `place`, instead of the wrong type of the value at `value`.
fn replace(faults: &mut Vec<Fault>, place: Span, value: Span) {
    faults.retain(|fault| fault.kind != FaultKind::Value || fault.span != value);
    faults.push(Fault::new(
        FaultKind::Private,
        place,
        "here stands a name beside a diet or a need, and this file is shared, printed and kept in logs",
        COUNTS,
    ));
}

/// Everybody's names, whole and first, squeezed.
fn names_of(root: Node<'_>) -> HashSet<String> {
    let text = |table: Node<'_>, key: &str| match table.get(key)?.content() {
        Content::Text(text) => Some(text.into_owned()),
        _ => None,
    };
    let mut names = vec![];
    for attendee in root.get("attendee").into_iter().flat_map(Node::children) {
        names.extend(["name", "called"].iter().filter_map(|key| text(attendee, key)));
    }
    if let Some(session) = root.get("session") {
        let hosts = ["facilitator", "second_host", "greeter"];
        names.extend(hosts.iter().filter_map(|key| text(session, key)));
    }
    names
        .iter()
        .flat_map(|name| [squeezed(name), squeezed(name.split_whitespace().next().unwrap_or(name))])
        .filter(|name| !name.is_empty() && !NO_NAMES.contains(&name.as_str()))
        .collect()
}

/// Whether a text is somebody's name, or has one among its words: with a capital there, since Olive may come where
/// there is no olive.
fn holds_name(text: &str, names: &HashSet<String>) -> bool {
    names.contains(&squeezed(text))
        || text
            .split(|c: char| !c.is_alphanumeric())
            .any(|word| word.starts_with(char::is_uppercase) && names.contains(&squeezed(word)))
}

/// Whether somebody's name stands anywhere inside a value.
fn names_in(value: Node<'_>, names: &HashSet<String>) -> bool {
    match value.content() {
        Content::Text(text) => holds_name(&text, names),
        _ => value.children().any(|value| holds_name(value.key(), names) || names_in(value, names)),
    }
}

/// Looks through lines that could not be read as TOML, of the table `table`: what stands behind a private key is
/// noted, and where such a key or a contact stands beside a name, it is reported.
pub(super) fn in_lines(text: &str, lines: Range<usize>, table: &str, faults: &mut Vec<Fault>, private: &mut Vec<Span>) {
    let (top, inner) = table.split_once('.').unwrap_or((table, ""));
    let counts = matches!(inner, "diets" | "needs");
    let mut start = lines.start;
    // Brackets that a private value has opened and not closed yet.
    let mut open = 0;
    for line in text[lines].split_inclusive('\n') {
        let here = start..start + line.trim_end().len();
        start += line.len();
        if open > 0 {
            open += brackets(line);
            private.push(here.into());
            continue;
        }
        if line.trim_start().starts_with('#') {
            continue;
        }
        let keys = keys(line);
        let confided = keys.iter().find(|(key, _)| match top {
            "food" | "access" => counts || matches!(squeezed(&line[key.clone()]).as_str(), "diets" | "needs"),
            "attendee" | "" => is_private_key(&line[key.clone()]),
            _ => false,
        });
        if let Some((key, value)) = confided {
            private.push((here.start + value..here.end).into());
            open = brackets(&line[*value..]);
            let named: Span = (here.start + key.start..here.start + key.end).into();
            match counts || matches!(top, "food" | "access") {
                true => private.extend(counts.then_some(named)),
                false => faults.push(private_key(&line[key.clone()], named)),
            }
            continue;
        }
        let key = keys.first().map_or("", |(key, _)| &line[key.clone()]);
        if contact_under(table, key) == Contact::Withheld {
            let found = contacts(line).into_iter();
            faults.extend(found.map(|found| contact((here.start + found.start..here.start + found.end).into())));
        }
    }
}

/// What is the matter with a contact.
const CONTACT: &str = "this holds a telephone number or an address for e-mail";

/// The finding for a telephone number or an address for e-mail where none may stand.
pub(super) fn contact(span: Span) -> Fault {
    let help = "Take it out, and keep it in your phone: this file is shared, printed and kept in logs.";
    Fault::new(FaultKind::Private, span, CONTACT, help)
}

/// The finding for one that may stay, and is better told elsewhere: under the key of this table that is there for it,
/// else with the access needs. `handed_out` is the key whose words everybody is handed.
pub(super) fn better_told_elsewhere(
    span: Span,
    table: &str,
    handed_out: Option<&str>,
    own: Option<&'static Key>,
) -> Fault {
    let help = match own {
        Some(Key { name, .. }) => format!("Move it to `{name}` under {}: that is for you alone.", written(table)),
        None => "Take it out. Whom people may tell stands under [access], as `contact`.".to_owned(),
    };
    match handed_out {
        Some(key) => {
            let said =
                format!("`{key}` has a telephone number or an address for e-mail in it, and others are handed it");
            Fault::new(FaultKind::HandedOut, span, said, help)
        }
        None => Fault::new(FaultKind::Contact, span, CONTACT, help),
    }
}

/// What becomes of a contact under a key of a table, by the path that its header writes.
fn contact_under(header: &str, key: &str) -> Contact {
    let mut keys = Session::keys();
    let mut contact = Contact::Elsewhere;
    for part in header.split('.').chain([key]) {
        let Some(known) = keys.iter().find(|known| known.name == part) else {
            break;
        };
        contact = known.contact_in(contact);
        if let Kind::Table(below) | Kind::Tables(below) = known.kind {
            keys = below;
        }
    }
    contact
}

/// The words before `=` or `:` in a line, each with where what follows begins.
fn keys(line: &str) -> Vec<(Range<usize>, usize)> {
    let word = |c: char| c.is_alphanumeric() || matches!(c, '_' | '-');
    let signs = line.match_indices(['=', ':']);
    signs
        .filter_map(|(at, _)| {
            let before = line[..at].trim_end().trim_end_matches(['"', '\'']);
            let start = before.len() - before.chars().rev().take_while(|c| word(*c)).map(char::len_utf8).sum::<usize>();
            (start < before.len()).then_some((start..before.len(), at + 1))
        })
        .collect()
}

/// How many brackets a line opens more than it closes.
fn brackets(line: &str) -> i32 {
    let weigh = |c: char| match c {
        '[' | '{' => 1,
        ']' | '}' => -1,
        _ => 0,
    };
    line.chars().map(weigh).sum()
}
