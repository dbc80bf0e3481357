//! `time-impossible`: the clock does not run that way.

use super::Context;
use crate::finding::{Family, Finding, Level, Rule};
use crate::session::{At, Session, Shown, When, shown, zone};
use crate::text::time as clock;
use chrono::{NaiveDate, NaiveTime};

pub(super) static RULE: Rule = Rule {
    id: "time-impossible",
    family: Family::Time,
    level: Level::Error,
    summary: "times that cannot be right",
    why: "
A session that finishes before it starts, opens its doors after the start, or asks what people need when it is over is
a slip of the pen that would go out on every invitation. And in the night the clocks change, one hour does not exist or
comes twice: half of the people would be there at another time than the rest.
",
    source: "The clock; for the nights it changes, the time zone database.",
    bad: r#"
[when]
start = 18:30:00
#       ^^^^^^^^ it starts at 18:30 and finishes at 08:00
finish = 08:00:00
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
    let mut findings = vec![];
    findings.extend(backwards(when.start.get(), when.finish.get()));
    for option in &when.option {
        findings.extend(backwards(option.start.get(), option.finish.get()));
    }
    if let (Some(doors), Some(start)) = (when.doors.get(), when.start.get())
        && doors.value > start.value
    {
        let message = format!("the doors open at {}, after the start at {}", clock(doors.value), clock(start.value));
        let help = "Doors are for arriving: a quarter of an hour before the start is comfortable.";
        findings.push(RULE.at(doors.span, message).help(help).related(start.span, "the start"));
    }
    findings.extend(clocks_change(when));
    findings.extend(too_late_to_tell(context.session));
    findings
}

/// An answer is asked for by a day after the session. The plan is none the worse for it.
fn too_late_to_tell(session: &Session) -> Vec<Finding> {
    const EARLIER: &str = "Ask for it early enough to do something about it: a week before, say.";
    let asked = [
        (session.invite.reply_by.get(), "an answer is asked for by"),
        (session.access.reply_by.get(), "what people need is asked for by"),
    ];
    let late = |(by, asked): (Option<&At<NaiveDate>>, &str)| {
        let (by, date) = (by?, session.when.date.get()?);
        let day = |date: NaiveDate| date.format("%-d %B %Y");
        let message = format!("{asked} {}, and the session is on {}", day(by.value), day(date.value));
        let finding = RULE.at(by.span, message).level(Level::Warning).help(EARLIER).related(date.span, "the day");
        (by.value > date.value).then_some(finding)
    };
    asked.into_iter().filter_map(late).collect()
}

fn backwards(start: Option<&At<NaiveTime>>, finish: Option<&At<NaiveTime>>) -> Option<Finding> {
    let (start, finish) = (start?, finish?);
    if finish.value > start.value {
        return None;
    }
    let message = format!("it starts at {} and finishes at {}", clock(start.value), clock(finish.value));
    let help =
        "Is the finish in the evening? Write it on the 24-hour clock, as 20:00:00. A session past midnight needs two.";
    let finding = RULE.at(start.span, message).help(help);
    Some(finding.related(finish.span, "the finish"))
}

/// The times that the clocks of the session's zone leave out or show twice on its day.
fn clocks_change(when: &When) -> Vec<Finding> {
    let Some(zone) = when.timezone.text().and_then(zone) else {
        return vec![];
    };
    let fixed = [&when.doors, &when.start, &when.finish].map(|time| (&when.date, time));
    let options = when.option.iter();
    let options = options.flat_map(|option| [(&option.date, &option.start), (&option.date, &option.finish)]);
    let mut findings = vec![];
    for (date, time) in fixed.into_iter().chain(options) {
        let (Some(date), Some(time)) = (date.get(), time.get()) else {
            continue;
        };
        let (how_often, night) = match shown(date.and_time(time.value), &zone) {
            Shown::Once(_) => continue,
            Shown::Never { from, to } => (
                "does not exist",
                format!("That night the clocks go from {} straight to {}.", clock(from.time()), clock(to.time())),
            ),
            Shown::Twice { .. } => ("comes twice", "That night the clocks go back over it.".to_owned()),
        };
        let message = format!("{} {how_often} on {} in {}", clock(time.value), date.format("%-d %B %Y"), zone.name());
        let help = format!("{night} Choose a time that everybody's clock shows once.");
        let finding = RULE.at(time.span, message).help(help);
        findings.push(finding.related(date.span, "the night the clocks change"));
    }
    findings
}

#[cfg(test)]
mod tests {
    use crate::checks::tests::messages;

    fn said(date: &str, start: &str, zone: &str) -> Vec<String> {
        let file = format!("[when]\ndate = {date}\nstart = {start}\ntimezone = '{zone}'\n");
        messages("time-impossible", &file)
    }

    #[test]
    fn the_night_the_clocks_change_has_an_hour_too_few_or_one_twice() {
        assert_eq!(
            said("2027-03-28", "01:30:00", "Europe/London"),
            ["01:30 does not exist on 28 March 2027 in Europe/London"]
        );
        assert_eq!(
            said("2027-10-31", "01:30:00", "Europe/London"),
            ["01:30 comes twice on 31 October 2027 in Europe/London"]
        );
        assert!(said("2027-03-28", "02:00:00", "Europe/London").is_empty());
        assert!(said("2027-03-28", "01:30:00", "Asia/Tokyo").is_empty());
        assert!(said("2027-03-28", "01:30:00", "Atlantis/Poseidonis").is_empty());
    }

    #[test]
    fn what_is_asked_for_is_asked_before_the_day_is_over() {
        for (table, asked) in [("access", "what people need"), ("invite", "an answer")] {
            let said = |by: &str| {
                let file = format!("[when]\ndate = 2027-05-15\n[{table}]\nreply_by = {by}\n");
                messages("time-impossible", &file)
            };
            let late = format!("{asked} is asked for by 20 May 2027, and the session is on 15 May 2027");
            assert_eq!(said("2027-05-20"), [late]);
            assert!(said("2027-05-15").is_empty());
        }
    }
}
