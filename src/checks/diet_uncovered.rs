//! `diet-uncovered`: somebody counted could eat nothing that is there.

use super::Context;
use crate::facts::Brought;
use crate::finding::{Family, Finding, Level, RestsOn, Rule};
use crate::session::{At, Count, Span, squeezed};
use crate::text::{count, list};
use smol_str::SmolStr;

pub(super) static RULE: Rule = Rule {
    id: "diet-uncovered",
    family: Family::Welcome,
    level: Level::Error,
    summary: "somebody could eat nothing that is there",
    why: "
They told you, and there is nothing for them: that is worse than not having asked, and with an allergy it can do harm.
Write under `covers` what the food really covers. Whatever is vegan also does for vegetarians and for those who leave
out milk or eggs.
",
    source: "Rochdale and Norwich Councils on food allergens. Ulster University, Arranging the event: a plate of its own for a declared allergy.",
    bad: r#"
[food]
offered = ["sandwiches"]
diets = { vegetarian = 3, halal = 1 }
#                         ^^^^^ 1 person needs "halal", and the food does not cover it
covers = ["vegetarian"]
"#,
    good: r#"
[food]
offered = ["sandwiches"]
diets = { vegetarian = 3, halal = 1 }
covers = ["vegetarian", "halal"]
"#,
    silenced_by: &[],
    rests_on: &[RestsOn::Whole("covers")],
};

/// What does for whom, by definition: a diet, and the wider ones that it is a part of.
const ALSO: &[(&str, &[&str])] = &[
    ("dairy", &["vegan"]),
    ("egg", &["vegan"]),
    ("lactose", &["vegan", "dairy"]),
    ("milk", &["vegan", "dairy"]),
    ("pescatarian", &["vegetarian", "vegan"]),
    ("vegetarian", &["vegan"]),
    ("veggie", &["vegetarian", "vegan"]),
];
/// Ways to say that somebody eats everything.
const EVERYTHING: &[&str] = &["any", "anything", "everything", "noneeds", "none", "omnivore"];

pub(super) fn check(context: &Context<'_>) -> Vec<Finding> {
    let food = &context.session.food;
    // Who brings their own has it with them.
    let is_own = context.facts.brought() == Some(Brought::Own) && !context.facts.provides_food();
    if context.facts.is_online() || food.covers.faulty || is_own {
        return vec![];
    }
    let covered: Vec<String> = food.covers.iter().map(diet).collect();
    let uncovered = food.diets.iter().filter(|entry| {
        let diet = diet(&entry.name);
        let also = ALSO.iter().find(|(narrow, _)| *narrow == diet);
        let does = |covers: &String| *covers == diet || also.is_some_and(|(_, wide)| wide.contains(&covers.as_str()));
        entry.people.value > 0 && !EVERYTHING.contains(&diet.as_str()) && !covered.iter().any(does)
    });
    match food.covers.stands.get() {
        Some(covers) => uncovered.map(|entry| denied(entry, covers.span)).collect(),
        None => missed(&uncovered.collect::<Vec<_>>()).into_iter().collect(),
    }
}

/// What the food covers is written down, and this is not among it.
fn denied(entry: &Count, covers: Span) -> Finding {
    let people = count(entry.people.value as usize, "person needs", "people need");
    let diet = &entry.name.value;
    RULE.at(entry.name.span, format!("{people} \"{diet}\", and the food does not cover it"))
        .help(format!("Add food for it, then \"{diet}\" to `covers`. Keep it on a plate of its own."))
        .related(covers, "what the food covers")
}

/// What the food covers is not written down, which weighs less, and is one thing to do for all of them.
fn missed(uncovered: &[&Count]) -> Option<Finding> {
    let first = uncovered.first()?;
    let each = |entry: &&Count| {
        format!("{} \"{}\"", count(entry.people.value as usize, "person needs", "people need"), entry.name.value)
    };
    let all: Vec<String> = uncovered.iter().map(each).collect();
    let them = if all.len() == 1 { "it" } else { "them" };
    let names: Vec<String> = uncovered.iter().map(|entry| format!("\"{}\"", entry.name.value)).collect();
    let message = format!("{}, and nothing says that the food covers {them}", list(&all));
    let help = format!("Is there food for {them}? Then say so: covers = [{}] under [food].", names.join(", "));
    Some(RULE.at(first.name.span, message).level(Level::Advice).help(help))
}

/// A diet as it compares: without case, hyphens and spaces; "nut-free", "nuts" and "nut allergy" are one.
fn diet(name: &At<SmolStr>) -> String {
    let mut plain = squeezed(name);
    for ending in ["free", "allergy", "allergies", "allergic", "intolerant", "intolerance", "s"] {
        if let Some(root) = plain.strip_suffix(ending).filter(|root| root.len() > 2) {
            plain.truncate(root.len());
        }
    }
    plain
}

#[cfg(test)]
mod tests {
    use crate::checks::tests::{levels, messages};
    use crate::finding::Level;

    fn fires(diets: &str, covers: &str) -> bool {
        let file = format!("[food]\ndiets = {{ {diets} }}\ncovers = [{covers}]\n");
        !messages("diet-uncovered", &file).is_empty()
    }

    #[test]
    fn diets_compare_as_people_write_them() {
        assert!(!fires("nut-free = 1", "'Nut free'"));
        assert!(!fires("nut-allergy = 1", "'nuts'"));
        assert!(!fires("Vegetarians = 2", "'vegetarian'"));
        assert!(!fires("vegetarian = 2", "'vegan'"));
        assert!(fires("vegan = 2", "'vegetarian'"));
        assert!(!fires("vegan = 0, everything = 4", ""));
        assert!(fires("halal = 1", ""));
    }

    #[test]
    fn a_list_that_is_not_there_is_only_missed() {
        let file = "[food]\ndiets = { vegan = 1 }\n";
        assert_eq!(levels("diet-uncovered", file), [Level::Advice]);
        let several = "[food]\ndiets = { vegan = 1, halal = 3 }\n";
        let said = "1 person needs \"vegan\" and 3 people need \"halal\", and nothing says that the food covers them";
        assert_eq!(messages("diet-uncovered", several), [said]);
    }
}
