//! `time-not-agreed`: no day, start or finish yet; or nobody who agreed to them.

use super::Context;
use crate::finding::{Family, Finding, Level, Rule};
use crate::people::plain;
use crate::session::{At, TimeOption};
use std::cmp::Reverse;
use std::collections::HashSet;

/// So many options are pointed at, the best first.
const PLACES: usize = 4;

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
        return still_open(context).into_iter().collect();
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

/// Only options: which of them most can come to.
fn still_open(context: &Context<'_>) -> Option<Finding> {
    let options = &context.session.when.option;
    let mut ranked: Vec<(&TimeOption, [usize; 2])> = options
        .iter()
        .map(|option| (option, [distinct(&option.can), distinct(&option.maybe)]))
        .collect();
    ranked.sort_by_key(|(_, tally)| Reverse(*tally));
    let (first, most) = ranked.first()?;
    let day = first.date.get().map(|date| date.format("%A %-d %B %Y"));
    let leads = ranked.get(1).is_none_or(|(_, next)| next < most) && *most != [0, 0];
    let message = match (day, options.len()) {
        (_, 1) => "the time is still open: there is one option and no decision".to_owned(),
        (Some(day), n) if leads => {
            format!("the time is still open: of {n} options, most can come on {day}")
        }
        (_, n) => format!("the time is still open: there are {n} options and no decision"),
    };
    let help = "Settle one with two of the people you most want there, then write date, start and finish under [when].";
    let place = options.stands.get()?.span.clone();
    let finding = RULE.at(place, message).level(Level::Warning).help(help);
    let tallies = ranked.into_iter().filter(|(_, tally)| *tally != [0, 0]);
    Some(
        tallies
            .take(PLACES)
            .fold(finding, |finding, (option, [can, might])| {
                match option.stands.get() {
                    Some(at) => {
                        finding.related(at.span.clone(), format!("{can} can come, {might} might"))
                    }
                    None => finding,
                }
            }),
    )
}

/// How many people a list names.
fn distinct(names: &[At<String>]) -> usize {
    names
        .iter()
        .map(|name| plain(name))
        .collect::<HashSet<_>>()
        .len()
}

#[cfg(test)]
mod tests {
    use crate::checks::tests::{levels, messages};
    use crate::finding::Level;

    #[test]
    fn what_is_missing_is_named_and_a_misspelt_key_is_not_missed() {
        let said = |when: &str| messages("time-not-agreed", &format!("[when]\n{when}"));
        assert_eq!(said(""), ["there is no day and time yet"]);
        assert_eq!(
            said("date = 2027-02-11\nstart = 18:30:00\n"),
            ["there is no finish yet"]
        );
        assert_eq!(
            said("date = 2027-02-11\nstart = 18:30:00\nfinnish = 20:00:00\n"),
            [""; 0]
        );
        assert_eq!(
            messages("time-not-agreed", ""),
            ["there is no day and time yet"]
        );
    }

    #[test]
    fn options_make_it_a_warning_and_the_one_that_leads_is_named() {
        let option = |day: u32, can: &str| {
            format!("[[when.option]]\ndate = 2027-02-{day}\nstart = 18:30:00\ncan = [{can}]\n")
        };
        let two = option(11, "'Ana'") + &option(12, "'Bo', 'Cy'");
        assert_eq!(levels("time-not-agreed", &two), [Level::Warning]);
        assert_eq!(
            messages("time-not-agreed", &two),
            ["the time is still open: of 2 options, most can come on Friday 12 February 2027"]
        );
        let tied = option(11, "'Ana', 'ana'") + &option(12, "'Bo'");
        assert_eq!(
            messages("time-not-agreed", &tied),
            ["the time is still open: there are 2 options and no decision"]
        );
    }

    #[test]
    fn a_time_that_nobody_agreed_to_is_advice() {
        let file =
            "[when]\ndate = 2027-02-11\nstart = 18:30:00\nfinish = 20:00:00\nagreed_with = []\n";
        assert_eq!(levels("time-not-agreed", file), [Level::Advice]);
    }
}
