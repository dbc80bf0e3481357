//! `session-too-short`: no time to warm up.

use super::Context;
use crate::finding::{Family, Finding, Level, Rule};
use crate::text::time;

/// The fewest minutes. Judgement; a knowledge café wants an hour at least, and online an hour has done well.
const FEWEST: u32 = 45;

pub(super) static RULE: Rule = Rule {
    id: "session-too-short",
    family: Family::Time,
    level: Level::Warning,
    summary: "too short to warm up",
    why: "
People arrive, find a cup and a chair, meet somebody, and only then begin to talk. Under three quarters of an hour
that is the whole session. An hour and a quarter to an hour and three quarters is comfortable for a first one.
",
    source: "David Gurteen, Run a Knowledge Café: not under an hour. Mozilla Science Lab, Study Group Handbook: an hour to an hour and a half. UK Coaching on online communities: an hour. The 45 minutes are judgement.",
    bad: r#"
[when]
start = 18:30:00
finish = 19:00:00
#        ^^^^^^^^ 30 minutes, from 18:30 to 19:00
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
    let Some(minutes) = context.session.minutes().filter(|minutes| *minutes < FEWEST) else {
        return vec![];
    };
    let message = format!("{minutes} minutes, from {} to {}", time(start.value), time(finish.value));
    let help = "Give it an hour and a quarter or more. People can still come for any part of it.";
    let finding = RULE.at(finish.span, message).help(help);
    vec![finding.related(start.span, "the start")]
}

#[cfg(test)]
mod tests {
    use crate::checks::tests::messages;

    #[test]
    fn three_quarters_of_an_hour_will_do() {
        let said =
            |finish: &str| messages("session-too-short", &format!("[when]\nstart = 18:30:00\nfinish = {finish}\n"));
        assert_eq!(said("19:14:00").len(), 1);
        assert!(said("19:15:00").is_empty());
        assert!(said("18:00:00").is_empty(), "time-impossible says it");
    }
}
