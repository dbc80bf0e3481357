//! `time-not-agreed`: no day, start or finish yet; or nobody who agreed to them.

use super::Context;
use crate::finding::{Family, Finding, Level, Rule};

pub(super) static RULE: Rule = Rule {
    id: "time-not-agreed",
    family: Family::Time,
    level: Level::Error,
    summary: "no agreed day and time",
    why: "
Agree a time and place: agree, not announce. A time that suits the facilitator alone is a common reason for a thin
first session. While you are still asking, list the times as [[when.option]] with who can come to each, and `cop`
ranks them. Once there is a time, `agreed_with` says whose it is besides yours.
",
    source: "UK Coaching, Getting a Community of Practice Going: agree a time and place.",
    bad: r#"
[session]
title = "Bell ringers' evening"
[when]
#^^^^^ there is no date and no finish yet
start = 19:00:00
"#,
    good: r#"
[session]
title = "Bell ringers' evening"
[when]
date = 2027-02-11
start = 19:00:00
finish = 20:30:00
agreed_with = ["Ines", "Tom"]
"#,
    silenced_by: &[],
    rests_on: &[],
};

pub(super) fn check(context: &Context<'_>) -> Vec<Finding> {
    let when = &context.session.when;
    let missing: Vec<&str> = [
        ("date", when.date.absent()),
        ("start", when.start.absent()),
        ("finish", when.finish.absent()),
    ]
    .into_iter()
    .filter_map(|(key, absent)| absent.map(|_| key))
    .collect();
    let place = || {
        when.date
            .absent()
            .or(when.start.absent())
            .or(when.finish.absent())
    };
    if !missing.is_empty() && !when.option.is_empty() {
        let place = when.option.stands.get().map_or(0..0, |at| at.span.clone());
        let options = match when.option.len() {
            1 => "there is one option".to_owned(),
            n => format!("there are {n} options"),
        };
        let finding = RULE.at(
            place,
            format!("the time is still open: {options} and no decision"),
        );
        return vec![finding.level(Level::Warning).help("Settle one with two of the people you most want there, then write date, start and finish under [when].")];
    }
    if let Some(place) = place().filter(|_| !when.option.faulty) {
        let message = match missing.as_slice() {
            [one] => format!("there is no {one} yet"),
            ["date", "start", "finish"] => "there is no day and time yet".to_owned(),
            [one, other, ..] => format!("there is no {one} and no {other} yet"),
            [] => return vec![],
        };
        let help = "Agree a time with two of the people you most want there, then write date, start and finish under [when].";
        return vec![RULE.at(place, message).help(help)];
    }
    match when.agreed_with.stands.get() {
        Some(at) if when.agreed_with.is_empty() && !when.agreed_with.faulty => {
            let finding = RULE.at(at.span.clone(), "nobody but you has agreed to this time");
            vec![
                finding
                    .level(Level::Advice)
                    .help("Check it with two people, and write their names here."),
            ]
        }
        _ => vec![],
    }
}
