//! `diets-not-asked`: there is food, and nobody has been asked what they can eat.

use super::Context;
use crate::finding::{Family, Finding, Level, RestsOn, Rule};
use crate::session::Field;

pub(super) static RULE: Rule = Rule {
    id: "diets-not-asked",
    family: Family::Welcome,
    level: Level::Advice,
    summary: "food, and nobody asked what they can eat",
    why: "
Somebody who can eat nothing on the table says \"I'm fine\" and goes home early. One line in the invitation is enough:
what there will be, and whom to tell. Keep the answers as counts.
",
    source: "Rochdale Council, food safety at events: fourteen allergens, and whoever serves the food must be able to tell. Ulster University, Arranging the event.",
    bad: r#"
[food]
offered = ["tea", "sandwiches"]
asked_about_diets = false
#                   ^^^^^ nobody has been asked what they can eat
"#,
    good: r#"
[food]
offered = ["tea", "sandwiches"]
asked_about_diets = true
"#,
    silenced_by: &["no-food-or-drink", "hungry"],
    rests_on: &[RestsOn::English],
};

pub(super) fn check(context: &Context<'_>) -> Vec<Finding> {
    let asked = &context.session.food.asked_about_diets;
    if !context.facts.diets_are_open() {
        return vec![];
    }
    let (place, message) = match (asked, asked.absent()) {
        (Field::Given(at), _) if !at.value => (at.span, "nobody has been asked what they can eat"),
        (_, Some(place)) => (place, "nothing says that people were asked what they can eat"),
        _ => return vec![],
    };
    let help =
        "Ask in the invitation, and note how many, never who: asked_about_diets = true and diets = { vegetarian = 3 }.";
    vec![RULE.at(place, message).help(help)]
}

#[cfg(test)]
mod tests {
    use crate::checks::tests::messages;

    #[test]
    fn drinks_need_no_asking_and_counts_are_answers() {
        let said = |food: &str| messages("diets-not-asked", &format!("[food]\n{food}\n")).len();
        assert_eq!(said("offered = ['tea', 'coffee']"), 0);
        assert_eq!(said("offered = ['cake']"), 1);
        assert_eq!(said("offered = ['cake']\ndiets = { vegan = 1 }"), 0);
    }
}
