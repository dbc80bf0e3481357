//! `hungry`: over a mealtime with nothing to eat.

use super::Context;
use crate::finding::{Family, Finding, Level, RestsOn, Rule};
use crate::text::{list, time};
use chrono::NaiveTime;

const fn at(hour: u32, minute: u32) -> NaiveTime {
    NaiveTime::from_hms_opt(hour, minute, 0).expect("a time of day")
}

/// When people eat: from, to, and what they call it. Judgement, and of this country; it is said with the times.
const MEALS: &[(NaiveTime, NaiveTime, &str)] =
    &[(at(12, 0), at(13, 30), "lunch"), (at(17, 30), at(19, 0), "the evening meal")];
/// So many minutes of a mealtime can be waited out. Judgement.
const LEAST: i64 = 30;

pub(super) static RULE: Rule = Rule {
    id: "hungry",
    family: Family::Time,
    level: Level::Warning,
    summary: "over a mealtime with nothing to eat",
    why: "
People who come straight from work and talk through their supper on a cup of tea are thinking of supper. A sandwich
keeps them; so does half an hour's move; so does saying plainly in the invitation that they should eat first.
",
    source: "Judgement. NHS Digital's guide to communities of practice holds its example over lunch, with food.",
    bad: r#"
[when]
start = 18:00:00
finish = 19:30:00
[food]
offered = ["tea", "coffee"]
#         ^^^^^^^^^^^^^^^^^ tea and coffee, and nothing to eat, from 18:00 to 19:30: that runs through the evening meal
"#,
    good: r#"
[when]
start = 18:00:00
finish = 19:30:00
[food]
offered = ["tea", "coffee", "sandwiches"]
"#,
    silenced_by: &["no-food-or-drink"],
    rests_on: &[RestsOn::English, RestsOn::Whole("offered")],
};

pub(super) fn check(context: &Context<'_>) -> Vec<Finding> {
    let session = context.session;
    let offered = &session.food.offered;
    let (Some(start), Some(finish)) = (session.when.start.get(), session.when.finish.get()) else {
        return vec![];
    };
    let meal = MEALS.iter().find(|(from, to, _)| {
        let overlap = finish.value.min(*to) - start.value.max(*from);
        overlap.num_minutes() >= LEAST
    });
    let (Some((_, _, meal)), Some(place)) = (meal, offered.stands.get()) else {
        return vec![];
    };
    let spot = context.facts.place();
    if spot.online || spot.sold || offered.is_empty() || offered.faulty || context.facts.food().next().is_some() {
        return vec![];
    }
    let drinks: Vec<&str> = offered.iter().map(|offer| offer.as_str()).collect();
    let message = format!(
        "{}, and nothing to eat, from {} to {}: that runs through {meal}",
        list(&drinks),
        time(start.value),
        time(finish.value)
    );
    let help = "Add something to eat, however plain; or move it by an hour, or say in the invitation that people should eat first.";
    let finding = RULE.at(place.span, message).help(help);
    vec![finding.related(start.span, "the start")]
}

#[cfg(test)]
mod tests {
    use crate::checks::tests::messages;

    #[test]
    fn half_an_hour_of_a_mealtime_counts() {
        let said = |start: &str, finish: &str| {
            let file = format!("[when]\nstart = {start}\nfinish = {finish}\n[food]\noffered = ['water']\n");
            messages("hungry", &file).len()
        };
        assert_eq!(said("18:30:00", "20:00:00"), 1);
        assert_eq!(said("18:31:00", "20:00:00"), 0);
        assert_eq!(said("10:30:00", "12:29:00"), 0);
        assert_eq!(said("10:30:00", "12:30:00"), 1);
        assert_eq!(said("14:00:00", "16:00:00"), 0);
    }
}
