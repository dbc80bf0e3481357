//! `session-too-long`: longer than people can stay with it.

use super::Context;
use crate::finding::{Family, Finding, Level, Rule};
use crate::text::time;

/// More minutes than this want a break. Judgement: just past an hour and three quarters.
const BREAK: u32 = 105;
/// More than this are too many. Judgement; knowledge cafés end at two hours.
const MOST: u32 = 150;

pub(super) static RULE: Rule = Rule {
    id: "session-too-long",
    family: Family::Time,
    level: Level::Warning,
    summary: "longer than people can stay with it",
    why: "
A first session should end while people still want more. Past an hour and three quarters they need a proper break,
and past two hours and a half it is an away-day: some leave early, and the end, where you find out what to talk about
next, is held with half of them gone.
",
    source: "David Gurteen, Run a Knowledge Café: an hour and a half to two hours. Mozilla Science Lab, Study Group Handbook: an hour to an hour and a half. The bounds are judgement.",
    bad: r#"
[when]
start = 18:00:00
finish = 21:00:00
#        ^^^^^^^^ 180 minutes, from 18:00 to 21:00
"#,
    good: r#"
[when]
start = 18:30:00
finish = 20:00:00
"#,
    silenced_by: &[],
    rests_on: &[],
};

pub(super) fn check(context: &Context<'_>) -> Vec<Finding> {
    let when = &context.session.when;
    let (Some(start), Some(finish)) = (when.start.get(), when.finish.get()) else {
        return vec![];
    };
    let Some(minutes) = context.session.minutes().filter(|minutes| *minutes > BREAK) else {
        return vec![];
    };
    let (level, help) = if minutes > MOST {
        (
            Level::Warning,
            "End while they still want more: an hour and a half is plenty. Keep the rest for the next time.",
        )
    } else {
        (Level::Advice, "Plan a proper break half-way, with the food, or finish a little earlier.")
    };
    let message = format!("{minutes} minutes, from {} to {}", time(start.value), time(finish.value));
    let finding = RULE.at(finish.span, message).level(level).help(help);
    vec![finding.related(start.span, "the start")]
}

#[cfg(test)]
mod tests {
    use crate::checks::tests::levels;
    use crate::finding::Level;

    #[test]
    fn past_an_hour_and_three_quarters_it_wants_a_break() {
        let said = |finish: &str| levels("session-too-long", &format!("[when]\nstart = 18:00:00\nfinish = {finish}\n"));
        assert_eq!(said("19:45:00"), []);
        assert_eq!(said("19:46:00"), [Level::Advice]);
        assert_eq!(said("20:30:00"), [Level::Advice]);
        assert_eq!(said("20:31:00"), [Level::Warning]);
    }
}
