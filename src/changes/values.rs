//! Values that changed.

use super::{Change, Place, Sides, lists, phrases};
use crate::session::{At, Kind, Said, Session};
use crate::text::Text;
use smol_str::SmolStr;

/// Compares what stands behind one key.
pub(super) fn compare(place: Place<'_>, old: &Said, new: &Said, sides: Sides<'_>, changes: &mut Vec<Change>) {
    if let Some(says) = phrases::delicate(place.table, place.key) {
        if old != new && !matches!((old, new), (Said::Unread, _) | (_, Said::Unread)) {
            let of: Vec<Text> = place.of.into_iter().cloned().collect();
            let change = place.change(Text::say(says, &of));
            // Two such notes of one person are one thing to know.
            if !changes.iter().any(|other| other.text == change.text) {
                changes.push(change);
            }
        }
        return;
    }
    match (old, new) {
        (Said::Unread, _) | (_, Said::Unread) => {}
        (Said::Tables(_), _) | (_, Said::Tables(_)) => lists::compare_in(place, old, new, sides, changes),
        (Said::Named(_), _) | (_, Said::Named(_)) => named(place, old, new, sides, changes),
        (Said::Many(_), _) | (_, Said::Many(_)) => many(place, old, new, sides, changes),
        _ => changes.extend(one(place, old.one(), new.one(), sides)),
    }
}

/// A single value.
fn one(place: Place<'_>, old: Option<&At<SmolStr>>, new: Option<&At<SmolStr>>, sides: Sides<'_>) -> Option<Change> {
    if old.map(|at| &at.value) == new.map(|at| &at.value) {
        return None;
    }
    let of: Vec<Text> = place.of.into_iter().cloned().collect();
    if let (Some(switch), Some(new)) = (phrases::switch(place.table, place.key), new) {
        let is_true = new.value == "true";
        let change = place.change(Text::say(switch[usize::from(!is_true)], &of));
        let called_off = is_true && (place.table, place.key) == ("invite", "cancelled");
        return Some(Change { brief: called_off.then(|| "it is called off".into()), ..change });
    }
    let own = match holds_words(place) {
        true => generic(place, &["is \"{}\" now, not \"{}\"", "is \"{}\" now", "is gone; it was \"{}\""]),
        false => generic(place, &["is {} now, not {}", "is {} now", "is gone; it was {}"]),
    };
    let patterns = match phrases::value(place.table, place.key) {
        Some(phrases) => phrases.map(str::to_owned),
        None => own,
    };
    let values = match (old, new) {
        (Some(old), Some(new)) => vec![sides.after(new), sides.before(old)],
        (None, Some(new)) => vec![sides.after(new)],
        (Some(old), None) => vec![sides.before(old)],
        (None, None) => return None,
    };
    // Both are masked, and look the same.
    if let [after, before] = values.as_slice()
        && after == before
    {
        let [pattern] = generic(place, &["has changed"]);
        return Some(place.change(Text::say(&pattern, &of)));
    }
    let pattern = match (old, new) {
        (Some(_), Some(_)) => &patterns[0],
        (None, _) => &patterns[1],
        (_, None) => &patterns[2],
    };
    // "It is at the porters' lodge now": the name stands within a sentence.
    let values: Vec<Text> = match (place.table, place.key) {
        ("venue", "name") => values.iter().map(|name| Text::within(&name.plain())).collect(),
        _ => values,
    };
    let change = place.change(Text::say(pattern, &[of, values.clone()].concat()));
    let brief = match (place.table, place.key, new) {
        ("when", "date", Some(_)) => Some(Text::say("it moves to {}", &values[..1])),
        ("venue", "name", Some(_)) => Some(Text::say("it is at {} now", &values[..1])),
        _ => None,
    };
    Some(Change { brief, ..change })
}

/// The entries of a list; their order means nothing.
fn many(place: Place<'_>, old: &Said, new: &Said, sides: Sides<'_>, changes: &mut Vec<Change>) {
    let of: Vec<Text> = place.of.into_iter().cloned().collect();
    let own = generic(place, &["has {} now", "no longer has {}"]);
    let phrases = phrases::entries(place.table, place.key);
    let is_own = phrases.is_none();
    let patterns = match phrases {
        Some(phrases) => phrases.map(str::to_owned),
        None => own,
    };
    let (old, new) = (entries(old), entries(new));
    let added: Vec<Text> = beyond(new, old).map(|at| sides.after(at)).collect();
    let gone: Vec<Text> = beyond(old, new).map(|at| sides.before(at)).collect();
    for (pattern, these) in patterns.iter().zip([added, gone]) {
        if !these.is_empty() {
            // In a table of many, such as the times to choose from, these are names.
            let quoted = is_own && place.of.is_none() && holds_words(place);
            let these: Vec<Text> = match quoted {
                true => these.into_iter().map(|words| Text::say("\"{}\"", &[words])).collect(),
                false => these,
            };
            let parts = [of.clone(), vec![Text::list(&these)]].concat();
            changes.push(place.change(Text::say(pattern, &parts)));
        }
    }
}

fn entries(said: &Said) -> &[At<SmolStr>] {
    match said {
        Said::Many(entries) => entries,
        _ => &[],
    }
}

/// Those of `these` that are not among `others`.
fn beyond<'s>(these: &'s [At<SmolStr>], others: &'s [At<SmolStr>]) -> impl Iterator<Item = &'s At<SmolStr>> {
    these.iter().filter(|at| !others.contains(at))
}

/// Names with a value each.
fn named(place: Place<'_>, old: &Said, new: &Said, sides: Sides<'_>, changes: &mut Vec<Change>) {
    let (old, new) = (pairs(old), pairs(new));
    for (name, value) in new {
        let before = old.iter().find(|(other, _)| other == name).map(|(_, value)| value);
        let pattern = match before {
            Some(before) if before == value => continue,
            Some(_) => "now has {} = {}, which was {}",
            None => "now has {} = {}",
        };
        let [pattern] = generic(place, &[pattern]);
        let mut parts = vec![sides.after(name), sides.after(value)];
        parts.extend(before.map(|before| sides.before(before)));
        changes.push(place.change(Text::say(&pattern, &parts)));
    }
    for (name, value) in old {
        if !new.iter().any(|(other, _)| other == name) {
            let [pattern] = generic(place, &["no longer has {} = {}"]);
            changes.push(place.change(Text::say(&pattern, &[sides.before(name), sides.before(value)])));
        }
    }
}

fn pairs(said: &Said) -> &[(At<SmolStr>, At<SmolStr>)] {
    match said {
        Said::Named(pairs) => pairs,
        _ => &[],
    }
}

/// Whether somebody writes words of their own behind a key: they are quoted, as a number or a word of a list is not.
fn holds_words(place: Place<'_>) -> bool {
    let mut keys = Session::keys();
    let mut kind = None;
    for part in place.table.split('.').chain([place.key]).filter(|part| !part.is_empty()) {
        kind = keys.iter().find(|known| known.name == part).map(|known| known.kind);
        keys = match kind {
            Some(Kind::Table(below) | Kind::Tables(below)) => below,
            _ => &[],
        };
    }
    matches!(kind, Some(Kind::Text | Kind::Many(Kind::Text)))
}

/// Sentences that begin with the key, for keys that have none of their own.
fn generic<const N: usize>(place: Place<'_>, ends: &[&str; N]) -> [String; N] {
    let Place { table, key, of } = place;
    let table = table.rsplit('.').next().unwrap_or(table);
    ends.map(|end| match of {
        Some(_) => format!("Of {{}}: `{key}` {end}."),
        None => format!("`{key}` under [{table}] {end}."),
    })
}
