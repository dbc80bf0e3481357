//! `date-to-avoid`: a day that the facilitator wanted to keep clear of.

use super::Context;
use crate::finding::{Family, Finding, Level, Rule};
use crate::session::At;
use crate::text::day;
use chrono::NaiveDate;

pub(super) static RULE: Rule = Rule {
    id: "date-to-avoid",
    family: Family::Time,
    level: Level::Warning,
    summary: "a day you wanted to keep clear of",
    why: "
Holidays, festivals, the big match: a clash with something the same people care about cost one first meeting all but
six. `avoid` is your own list of such days. `cop` brings no calendar of holidays, since it would be wrong for somebody.
",
    source: "Hack Club's Ravenwood meeting, 2015: a clash, and 6 came. Ulster University, Arranging the event: look out for festivals, school terms and bank holidays.",
    bad: r#"
[when]
date = 2027-02-15
#      ^^^^^^^^^^ Monday 15 February 2027 is one of the days to keep clear of
avoid = [2027-02-14, 2027-02-15]
"#,
    good: r#"
[when]
date = 2027-02-11
avoid = [2027-02-14, 2027-02-15]
"#,
    silenced_by: &[],
    rests_on: &[],
};

pub(super) fn check(context: &Context<'_>) -> Vec<Finding> {
    let when = &context.session.when;
    let options = when.option.iter().filter_map(|option| option.date.get());
    // Once there is a date, the options are history.
    let days: Vec<&At<NaiveDate>> = match when.date.get() {
        Some(date) => vec![date],
        None => options.collect(),
    };
    days.into_iter()
        .filter_map(|date| {
            let avoid = when.avoid.iter().find(|avoid| avoid.value == date.value)?;
            let message = format!("{} is one of the days to keep clear of", day(date.value));
            let help = "Choose another day; or take it out of `avoid` if the clash is gone.";
            let finding = RULE.at(date.span, message).help(help);
            Some(finding.related(avoid.span, "your own list"))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use crate::checks::tests::messages;

    #[test]
    fn options_count_while_the_day_is_open() {
        let option = "[[when.option]]\ndate = 2027-02-15\n[[when.option]]\ndate = 2027-02-16\n";
        let file = |date: &str| format!("[when]\n{date}\navoid = [2027-02-15]\n{option}");
        assert_eq!(messages("date-to-avoid", &file("")).len(), 1);
        assert!(messages("date-to-avoid", &file("date = 2027-02-11")).is_empty());
    }
}
