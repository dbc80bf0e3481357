//! Several people in one cell of names, where it is sure that they are.

use super::answers::reply;
use super::care::is_harmless;
use super::cased::is_particle;
use super::company::guests;
use super::headings::heading_words;
use super::names::Standing;
use std::borrow::Cow;

/// Whether a heading asks for more than one name.
pub(super) fn asks_for_several(heading: &str) -> bool {
    const SEVERAL: &str = "names|members|people|players|participants|attendees|pupils|students|volunteers|swimmers|rowers|singers|crew|\
        team|delegates|pair|pairs|couple|couples|partners|group|both";
    heading_words(heading).have(SEVERAL)
}

/// The names in a cell that several people share; none where it may be one person's. `several` is whether the heading asks for
/// more than one.
pub(super) fn apart(cell: &str, standing: Standing, several: bool) -> Option<Vec<&str>> {
    let is_sign = |byte: u8| matches!(byte, b'\n' | b',' | b';' | b'&' | b'+' | b'/');
    // Most names have two words, and two cannot be joined.
    let joined =
        || cell.bytes().filter(|byte| *byte == b' ').count() > 1 && JOINTS.iter().any(|joint| cell.contains(joint));
    if !cell.bytes().any(is_sign) && !joined() {
        return None;
    }
    let comma = several && !standing.turned && !standing.order.comma && !standing.order.surname_first;
    let lines = parts(cell, |c| c == '\n');
    if lines.len() > 1 {
        // Two lines may be a name and a club.
        let are_people = several || lines.len() > 2;
        let enough = |part: &&str| is_whole(part) || is_single(part) && lines.len() > 2 && (several || standing.firsts);
        return (are_people && lines.iter().all(enough)).then_some(lines);
    }
    let is_joint = |c: char| matches!(c, ';' | '&' | '+') || several && c == '/' || comma && c == ',';
    let mut people = parts(cell, is_joint);
    for joint in JOINTS {
        people = people
            .into_iter()
            .flat_map(|part| part.split(joint))
            .map(str::trim)
            .filter(|part| !part.is_empty())
            .collect();
    }
    let enough = |part: &&str| is_whole(part) || is_single(part) && several;
    (people.len() > 1 && people.iter().all(enough)).then_some(people)
}

/// What joins two names, in the languages that are read.
const JOINTS: [&str; 4] = [" and ", " und ", " et ", " y "];

fn parts(cell: &str, parts: impl Fn(char) -> bool) -> Vec<&str> {
    cell.split(parts)
        .map(|part| part.trim().trim_end_matches(',').trim_start_matches(['-', '•', '*', ' ']))
        .filter(|part| !part.is_empty())
        .collect()
}

/// Whether a part is a first name and a family name.
fn is_whole(part: &str) -> bool {
    let words: Vec<&str> = part.split_whitespace().collect();
    let begins = |word: &&str| word.starts_with(char::is_uppercase);
    (2..=4).contains(&words.len())
        && begins(&words[0])
        && words.last().is_some_and(begins)
        && words.iter().all(|word| begins(word) || is_particle(word))
        && !matches!(words[0].to_lowercase().as_str(), "the" | "team" | "our" | "my" | "club")
        && is_written_as_a_name(part)
}

/// Whether a part is one word that may be a first name.
fn is_single(part: &str) -> bool {
    !part.contains(' ') && part.starts_with(char::is_uppercase) && is_written_as_a_name(part)
}

fn is_written_as_a_name(part: &str) -> bool {
    let fits = |c: char| c.is_alphabetic() || matches!(c, ' ' | '-' | '\'' | '’' | '.');
    part.chars().all(fits) && guests(part).is_none() && reply(part).is_none() && is_harmless(part)
}

/// The name of two lines that may be of two people, on one.
pub(super) fn on_one_line(cell: &str) -> Option<Cow<'_, str>> {
    let lines = parts(cell, |c| c == '\n');
    (lines.len() > 1 && lines.iter().all(|line| is_whole(line))).then(|| lines.join(" / ").into())
}

#[cfg(test)]
mod tests {
    use super::super::tests::{becomes, says};

    #[test]
    fn whole_names_in_one_cell_are_people() {
        let people = becomes(
            "Name,Club,Coming?\nTilda Roe & Gus Pohl,Otters,yes\nRoz Ek and Cy van der Lund,Seals,no\nAda & Bo Kerr,Seals,yes\n",
            &[
                "Tilda Roe = yes @ Otters", "Gus Pohl = yes @ Otters", "Roz Ek = no @ Seals",
                "Cy van der Lund = no @ Seals", "Ada & Bo Kerr = yes @ Seals",
            ],
        );
        says(&people, "Rows 2 and 3 name several people in one cell; each is written, with the reply of the row.");
        says(&people, "Row 4 may hold two people in one name; give each their own [[attendee]].");
        becomes(
            "Team,Members,Coming?\nOtters,\"Tilda Roe\nGus Pohl\nRoz Ek\",yes\nSeals,\"Cy, Ada, Bo\",no\n",
            &[
                "Tilda Roe = yes @ Otters", "Gus Pohl = yes @ Otters", "Roz Ek = yes @ Otters", "Cy = no @ Seals",
                "Ada = no @ Seals", "Bo = no @ Seals",
            ],
        );
    }

    #[test]
    fn one_name_on_two_lines_stays_one() {
        let people = becomes(
            "Name,Coming?\n\"Tilda\nRoe\",yes\n\"Gus Pohl\nNorth Wharf\",no\n",
            &["Tilda Roe = yes", "Gus Pohl / North Wharf = no"],
        );
        says(&people, "Row 3 may hold two people in one name; give each their own [[attendee]].");
    }
}
