//! Rooms that have a number and no more: "Larch Building, Room 204", "2118 Rowan Hall". Where a building has so many that
//! they are numbered, they are classrooms and offices.

use super::vocabulary::STREETS;
use std::ops::Range;

/// What a house with numbered rooms calls itself.
const BUILDINGS: &[&str] = &[
    "building", "center", "centre", "faculty", "hall", "institute", "lab", "laboratories", "laboratory", "labs",
    "tower",
];
/// Those that have a number of their own among others of the name.
const BRANCHES: &[&str] =
    &["chapter", "elks", "legion", "local", "lodge", "masonic", "post", "scout", "suite", "troop", "vfw"];

/// A numbered room, found in the name of a place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Numbered {
    /// Its bytes in the name.
    pub span: Range<usize>,
    /// Whether the house it is in is named as one of many rooms.
    pub in_a_building: bool,
}

/// The numbered room that a place is called by, if it is called by one and not by an address.
pub(super) fn numbered_room(name: &str) -> Option<Numbered> {
    let is_any = |list: &[&str], word: &str| list.iter().any(|one| one.eq_ignore_ascii_case(word));
    let bare = |word: &str| word.trim_matches(|c: char| !c.is_alphanumeric()).len();
    let has = |list: &[&str]| name.split(|c: char| !c.is_alphanumeric()).any(|word| is_any(list, word));
    if has(STREETS) || has(BRANCHES) {
        return None;
    }
    let in_a_building = has(BUILDINGS);
    let mut start = 0;
    for part in name.split_inclusive([',', '(', ')', ';']) {
        let from = start;
        start += part.len();
        let words: Vec<&str> = part.split_whitespace().filter(|word| bare(word) > 0).collect();
        let trimmed = |word: &&str| word.trim_matches(|c: char| !c.is_alphanumeric()).to_owned();
        let plain: Vec<String> = words.iter().map(trimmed).collect();
        let Some(at) = plain.iter().position(|word| is_a_room_number(word)) else {
            continue;
        };
        let is_room = at > 0 && is_any(&["room", "rm"], &plain[at - 1]);
        let is_last = at + 1 == plain.len() && (at > 0 || in_a_building);
        // "Room 2310 of Elder Lab", "2118 Rowan Hall".
        let of_a_building = at + 1 < plain.len() && plain.last().is_some_and(|word| is_any(BUILDINGS, word));
        let is_year = plain[at].len() == 4 && matches!(&plain[at][..2], "17" | "18" | "19" | "20");
        if is_room || !is_year && (is_last || of_a_building) {
            let span = part.trim_matches(|c: char| !c.is_alphanumeric());
            let offset = part.find(span)?;
            return Some(Numbered { span: from + offset..from + offset + span.len(), in_a_building });
        }
    }
    None
}

/// Whether a word is the number of a room: three figures or four, a floor before them or a letter about them.
fn is_a_room_number(word: &str) -> bool {
    let figures = word.bytes().filter(u8::is_ascii_digit).count();
    let letters = word.bytes().filter(u8::is_ascii_alphabetic).count();
    let plain = word.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'-' | b'/'));
    let ends = word.ends_with(|c: char| c.is_ascii_digit()) || letters == 1;
    plain && (3..=5).contains(&figures) && letters <= 3 && ends
}

#[cfg(test)]
mod tests {
    use super::numbered_room;

    fn found(name: &str) -> Option<(&str, bool)> {
        numbered_room(name).map(|room| (&name[room.span], room.in_a_building))
    }

    #[test]
    fn a_room_with_a_number_is_known_by_its_building_or_alone() {
        for (name, room, in_a_building) in [
            ("2118 Rowan Hall", "2118 Rowan Hall", true),
            ("Larch Building, Room 204", "Room 204", true),
            ("Elder Lab, room 2310", "room 2310", true),
            ("Hazel Laboratories (HZ 5345)", "HZ 5345", true),
            ("Rowan Hall 141", "Rowan Hall 141", true),
            ("Room 2310 of Elder Lab", "Room 2310 of Elder Lab", true),
            ("Alder 342", "Alder 342", false),
            ("Larch 1.15", "Larch 1.15", false),
            ("LRC-2620", "", false),
            ("Room S372", "Room S372", false),
        ] {
            let expected = Some((room, in_a_building)).filter(|(room, _)| !room.is_empty());
            assert_eq!(found(name), expected, "{name}");
        }
    }

    #[test]
    fn streets_years_branches_and_small_numbers_are_no_rooms() {
        for name in [
            "Rowan Hall, 1311 Vine Street", "Drill Hall 1859", "Legion Hall 245", "Rowan House, Suite 200", "Hall 2",
            "Café 1668, Church Street", "Platform 9", "3rd floor", "Unit 12", "Room 4", "",
        ] {
            assert_eq!(found(name), None, "{name}");
        }
    }
}
