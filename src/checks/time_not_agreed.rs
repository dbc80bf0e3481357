//! `time-not-agreed`: no day, start or finish yet; or nobody who agreed to them.

use super::Context;
use crate::facts::{People, Time, times};
use crate::finding::{Family, Finding, Level, Rule};

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
    let missing: Vec<&str> =
        [("date", when.date.absent()), ("start", when.start.absent()), ("finish", when.finish.absent())]
            .into_iter()
            .filter_map(|(key, absent)| absent.map(|_| key))
            .collect();
    let place = || when.date.absent().or(when.start.absent()).or(when.finish.absent());
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
        let help = match missing.as_slice() {
            ["finish"] => "People rely on it: write finish = 20:30:00, or whenever it ends, under [when].",
            _ => {
                "Agree a time with two of the people you most want there, then write date, start and finish under [when]."
            }
        };
        return vec![RULE.at(place, message).help(help)];
    }
    match when.agreed_with.stands.get() {
        Some(at) if !context.facts.time_is_agreed() => {
            let finding = RULE.at(at.span, "nobody but you has agreed to this time");
            vec![finding.level(Level::Advice).help("Check it with two people, and write their names here.")]
        }
        _ => vec![],
    }
}

/// Only options: ranked, with what each would cost. The message does not name the first, since which one that is may
/// change as days go by.
fn still_open(context: &Context<'_>) -> Option<Finding> {
    let options = &context.session.when.option;
    let times = times(context.session, &context.facts.people, Some(context.today));
    let message = match options.len() {
        1 => "the time is still open: there is one option and no decision".to_owned(),
        n => format!("the time is still open: there are {n} options and no decision"),
    };
    let first = times.ranked.first()?;
    let named = match (first.against().is_none() && options.len() > 1, &options[first.option].date) {
        (true, date) => date.get().map(|date| date.format("%A %-d %B %Y comes first. ")),
        (false, _) => None,
    };
    let help = format!(
        "{}{}Settle one with two of the people you most want there, then write date, start and finish under [when].",
        named.map(|named| named.to_string()).unwrap_or_default(),
        if times.because.is_empty() { String::new() } else { format!("{} ", times.because) },
    );
    let place = options.stands.get()?.span;
    let finding = RULE.at(place, message).level(Level::Warning).help(help);
    Some(times.ranked.iter().take(PLACES).enumerate().fold(finding, |finding, (place, time)| {
        match options[time.option].stands.get() {
            Some(at) if options.len() > 1 => finding.related(at.span, label(&context.facts.people, place, time)),
            _ => finding,
        }
    }))
}

/// A time in a few words: its place in the ranking, who can come, and what it would cost.
fn label(people: &People, place: usize, time: &Time) -> String {
    let mut label = format!("{}. {} can come, {} might", place + 1, time.can.len(), time.might.len());
    let names: Vec<&str> = time.left_out.iter().map(|who| people.name_of(who)).collect();
    match names.as_slice() {
        [] => {}
        [one] => label += &format!(", {one} is left out"),
        [one, other] => label += &format!(", {one} and {other} are left out"),
        [one, others @ ..] => label += &format!(", {one} and {} more are left out", others.len()),
    }
    if let Some(lost) = time.interests_lost.first() {
        label += &format!(", nobody for \"{lost}\"");
    }
    if let Some(alone) = time.left_alone.first() {
        label += &format!(", {} would know nobody", people.name_of(alone));
    }
    for trouble in &time.troubles {
        label += &format!("; {}", trouble.words());
    }
    label
}

#[cfg(test)]
mod tests {
    use crate::checks;
    use crate::checks::tests::{levels, messages};
    use crate::finding::{Finding, Level};
    use crate::session;

    fn finding(file: &str) -> Finding {
        let today = "2027-01-04".parse().expect("a day");
        let found = checks::run(&session::read(file.as_bytes()), today, &[]).findings;
        let mut of_rule = found.into_iter().filter(|finding| finding.rule.id == super::RULE.id);
        of_rule.next().expect("a finding")
    }

    #[test]
    fn what_is_missing_is_named_and_a_misspelt_key_is_not_missed() {
        let said = |when: &str| messages("time-not-agreed", &format!("[when]\n{when}"));
        assert_eq!(said(""), ["there is no day and time yet"]);
        assert_eq!(said("date = 2027-02-11\nstart = 18:30:00\n"), ["there is no finish yet"]);
        assert_eq!(said("date = 2027-02-11\nstart = 18:30:00\nfinnish = 20:00:00\n"), [""; 0]);
        assert_eq!(messages("time-not-agreed", ""), ["there is no day and time yet"]);
    }

    #[test]
    fn options_make_it_a_warning_that_carries_their_ranking() {
        let option = |day: u32, can: &str| {
            format!("[[when.option]]\ndate = 2027-02-{day}\nstart = 18:30:00\nfinish = 20:00:00\ncan = [{can}]\n")
        };
        let two = option(11, "'Ana'") + &option(12, "'Bo', 'Cy'");
        assert_eq!(levels("time-not-agreed", &two), [Level::Warning]);
        assert_eq!(messages("time-not-agreed", &two), ["the time is still open: there are 2 options and no decision"]);
        let found = finding(&two);
        assert!(found.help.starts_with("Friday 12 February 2027 comes first. 2 can come, and 1 to the next best."));
        let labels: Vec<&str> = found.related.iter().map(|(_, label)| label.as_str()).collect();
        assert_eq!(
            labels,
            ["1. 2 can come, 0 might, Ana is left out", "2. 1 can come, 0 might, Bo and Cy are left out"]
        );
        let alone = option(11, "'Ana', 'ana'");
        assert!(finding(&alone).related.is_empty());
    }

    #[test]
    fn who_has_a_day_and_a_start_is_asked_for_the_end_alone() {
        let half = finding("[when]\ndate = 2027-02-11\nstart = 18:30:00\n");
        assert_eq!(half.help, "People rely on it: write finish = 20:30:00, or whenever it ends, under [when].");
        assert!(finding("[when]\nstart = 18:30:00\n").help.starts_with("Agree a time"));
        // How long it is stands for when it ends, and is answered with that.
        assert_eq!(messages("time-not-agreed", "date = 2027-02-11\nstart = 18:30:00\nminutes = 90\n"), [""; 0]);
    }

    #[test]
    fn a_time_that_nobody_agreed_to_is_advice() {
        let file = "[when]\ndate = 2027-02-11\nstart = 18:30:00\nfinish = 20:00:00\nagreed_with = []\n";
        assert_eq!(levels("time-not-agreed", file), [Level::Advice]);
    }
}
