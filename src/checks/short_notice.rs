//! `short-notice`: the day is near, and people may be busy.

use super::Context;
use crate::finding::{Family, Finding, Level, RestsOn, Rule};
use crate::text::day;

/// Fewer days than this are too few. Etiquette Daily 2014: a week for something among colleagues.
const WEEK: i64 = 7;
/// Fewer than this are few. The same: two to four weeks for something formal.
const FORTNIGHT: i64 = 14;

pub(super) static RULE: Rule = Rule {
    id: "short-notice",
    family: Family::Time,
    level: Level::Warning,
    summary: "less than two weeks to go",
    why: "
The people you most want are the ones with full diaries. Under a week is late for most of them, and two weeks are
kind. Once you note replies, your invitation is out, and this is no more than a reminder.
",
    source: "Etiquette Daily, 2014: a week among colleagues, two to four for something formal; its readers disagree. Hack Club's Los Altos meeting, 2015: the e-mail went out within the hour, and 13 came. A weak source; the days are mostly judgement.",
    bad: r#"
[when]
date = 2027-01-08
#      ^^^^^^^^^^ Friday 8 January 2027 is 4 days away
"#,
    good: r#"
[when]
date = 2027-02-11
"#,
    silenced_by: &["turnout-uncertain"],
    rests_on: &[RestsOn::Today],
};

pub(super) fn check(context: &Context<'_>) -> Vec<Finding> {
    let Some(date) = context.session.when.date.get() else {
        return vec![];
    };
    let days = (date.value - context.today).num_days();
    // Whoever notes replies has asked, and can still remind.
    let attendees = &context.session.attendee;
    let told = attendees.iter().any(|one| one.rsvp.get().is_some());
    let still = if told { 2..WEEK } else { 0..FORTNIGHT };
    if !still.contains(&days) {
        return vec![];
    }
    let away = match days {
        0 => "today".to_owned(),
        1 => "tomorrow".to_owned(),
        n => format!("{n} days away"),
    };
    let message = format!("{} is {away}", day(date.value));
    let (level, help) = match (told, days < WEEK) {
        (true, _) => (Level::Advice, "They have been asked. Remind everybody the day before, each by name."),
        (false, true) => (
            Level::Warning,
            "Ring the three people you most want there before you keep this day; or take one a week or two later.",
        ),
        (false, false) => (Level::Advice, "Tell people now, each by name, and remind them the day before."),
    };
    vec![RULE.at(date.span, message).level(level).help(help)]
}

#[cfg(test)]
mod tests {
    use crate::checks::tests::levels;
    use crate::finding::Level;

    #[test]
    fn a_week_is_late_and_a_fortnight_is_kind() {
        let said = |date: &str| levels("short-notice", &format!("[when]\ndate = {date}\n"));
        assert_eq!(said("2027-01-03"), [], "it has been held");
        assert_eq!(said("2027-01-04"), [Level::Warning]);
        assert_eq!(said("2027-01-10"), [Level::Warning]);
        assert_eq!(said("2027-01-11"), [Level::Advice]);
        assert_eq!(said("2027-01-17"), [Level::Advice]);
        assert_eq!(said("2027-01-18"), []);
    }

    #[test]
    fn once_people_have_been_asked_it_is_a_reminder() {
        let people = "[[attendee]]\nname = 'Ana'\nrsvp = 'yes'\n[[attendee]]\nname = 'Bo'\n";
        let said = |date: &str| levels("short-notice", &format!("[when]\ndate = {date}\n{people}"));
        assert_eq!(said("2027-01-06"), [Level::Advice]);
        assert_eq!(said("2027-01-12"), []);
    }
}
