//! Tables that stand more than once: which are there now, which are gone, and what changed in those that stay. Each is
//! known by what identifies it; people have a file of their own.

use super::{Change, Place, Sides, phrases, values};
use crate::session::{At, Said};
use crate::text::Text;
use smol_str::SmolStr;

/// Compares the tables of a list at the top of the file.
pub(super) fn compare(table: &'static str, old: &Said, new: &Said, sides: Sides<'_>, changes: &mut Vec<Change>) {
    compare_in(Place { table: "", key: table, of: None }, old, new, sides, changes);
}

/// Compares the tables of a list that stands in another table.
pub(super) fn compare_in(place: Place<'_>, old: &Said, new: &Said, sides: Sides<'_>, changes: &mut Vec<Change>) {
    let (old, new) = (tables(old), tables(new));
    let entries = phrases::entries(place.table, place.key).unwrap_or(&["{} is new.", "{} is gone."]);
    let whole =
        |phrase: &str, text: Text| Change { key: path(place), ..about(place).change(Text::say(phrase, &[text])) };
    // Of several that are called the same, the first is the first that was, and so on.
    let mut gone: Vec<&Said> = old.iter().collect();
    for table in new {
        let same = gone.iter().position(|other| identity(other) == identity(table));
        let Some(before) = same.map(|at| gone.remove(at)) else {
            changes.push(whole(entries[0], label(table, |at| sides.after(at))));
            continue;
        };
        let name = label(table, |at| sides.after(at));
        let Said::Table(keys) = table else { continue };
        for (key, after) in keys {
            let place = Place { table: table_name(place), key, of: Some(&name) };
            values::compare(place, before.key(key), after, sides, changes);
        }
    }
    for table in gone {
        changes.push(whole(entries[1], label(table, |at| sides.before(at))));
    }
}

fn tables(said: &Said) -> &[Said] {
    match said {
        Said::Tables(tables) => tables,
        _ => &[],
    }
}

/// What tells one table from another: a name, a question, a time.
fn parts(table: &Said) -> Vec<&At<SmolStr>> {
    const IDENTIFYING: &[&[&str]] = &[&["name"], &["ask"], &["item"], &["id"], &["date", "start", "finish"]];
    let keys = IDENTIFYING.iter().find(|keys| keys.iter().any(|key| table.key(key).one().is_some()));
    keys.into_iter().flat_map(|keys| keys.iter()).filter_map(|key| table.key(key).one()).collect()
}

fn identity(table: &Said) -> Vec<&str> {
    parts(table).into_iter().map(|at| at.value.as_str()).collect()
}

fn label(table: &Said, shown: impl Fn(&At<SmolStr>) -> Text) -> Text {
    let parts: Vec<Text> = parts(table).into_iter().map(shown).collect();
    match parts.as_slice() {
        [] => Text::ours("one without a name"),
        [day, hours @ ..] if !hours.is_empty() => {
            let mut label = day.clone();
            for (hour, before) in hours.iter().zip([", ", " to "]) {
                label = label.and(before).and(hour.clone());
            }
            label
        }
        [name, ..] => name.clone(),
    }
}

/// The table as a key of its own: `when.option`.
fn table_name(place: Place<'_>) -> &'static str {
    match place.key {
        "option" => "when.option",
        "ignore" => "checks.ignore",
        key => key,
    }
}

fn path(place: Place<'_>) -> String {
    table_name(place).to_owned()
}

fn about(place: Place<'_>) -> Place<'_> {
    Place { table: table_name(place), ..place }
}
