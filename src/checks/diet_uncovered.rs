//! `diet-uncovered`: somebody counted could eat nothing that is there.

use super::Context;
use crate::finding::{Family, Finding, Level, RestsOn, Rule};
use crate::session::{At, Count, Food, squeezed};
use crate::text::count;
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
    if context.session.is_online() || food.covers.faulty {
        return vec![];
    }
    let covered: Vec<String> = food.covers.iter().map(diet).collect();
    let uncovered = food.diets.iter().filter(|entry| {
        let diet = diet(&entry.name);
        let also = ALSO.iter().find(|(narrow, _)| *narrow == diet);
        let does = |covers: &String| *covers == diet || also.is_some_and(|(_, wide)| wide.contains(&covers.as_str()));
        entry.people.value > 0 && !EVERYTHING.contains(&diet.as_str()) && !covered.iter().any(does)
    });
    uncovered.map(|entry| finding(food, entry)).collect()
}

/// What the food covers is either there and wrong, or not there, which weighs less.
fn finding(food: &Food, entry: &Count) -> Finding {
    let people = count(entry.people.value as usize, "person needs", "people need");
    let diet = &entry.name.value;
    let at = |message: String| RULE.at(entry.name.span, message);
    match food.covers.stands.get() {
        Some(covers) => at(format!("{people} \"{diet}\", and the food does not cover it"))
            .help(format!("Add food for it, then \"{diet}\" to `covers`. Keep it on a plate of its own."))
            .related(covers.span, "what the food covers"),
        None => at(format!("{people} \"{diet}\", and nothing says that the food covers it"))
            .level(Level::Advice)
            .help(format!("Is there food for it? Then say so: covers = [\"{diet}\"] under [food].")),
    }
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
    }
}
