//! `timezone-unknown`: no time zone, or one that does not exist.

use super::Context;
use crate::finding::{Family, Finding, Level, Rule};
use crate::session::{nearest, zone, zone_names};

pub(super) static RULE: Rule = Rule {
    id: "timezone-unknown",
    family: Family::Time,
    level: Level::Error,
    summary: "no time zone, or one that does not exist",
    why: "
An invitation without a time zone shows the hour of whoever opens it: right for most, an hour or more out for somebody
who is abroad that week or joins a call from elsewhere. A name that no calendar knows is worse, since calendars guess.
",
    source: "The time zone database, which calendars go by; its names are a region and a city.",
    bad: r#"
[when]
timezone = "Europe/Londn"
#          ^^^^^^^^^^^^^^ no calendar knows the time zone "Europe/Londn"
"#,
    good: r#"
[when]
date = 2027-02-11
start = 18:30:00
timezone = "Europe/London"
"#,
    silenced_by: &[],
    rests_on: &[],
};

pub(super) fn check(context: &Context<'_>) -> Vec<Finding> {
    let when = &context.session.when;
    let Some(said) = when.timezone.get() else {
        // Before there is a time, there is nothing to be in a zone.
        let timed = when.date.get().is_some() && when.start.get().is_some();
        let Some(place) = when.timezone.absent().filter(|_| timed) else {
            return vec![];
        };
        let help = "Add it as region and city, so that calendars show the right hour: timezone = \"Europe/London\".";
        let finding = RULE.at(place, "there is no time zone");
        return vec![finding.level(Level::Advice).help(help)];
    };
    if zone(said).is_some() {
        return vec![];
    }
    let message = format!("no calendar knows the time zone \"{}\"", said.value);
    let help = match meant(said) {
        Some(name) => format!("Did you mean \"{name}\"?"),
        None => "Write it as region and city, such as \"Europe/London\".".to_owned(),
    };
    vec![RULE.at(said.span, message).help(help)]
}

/// The zone that a name may stand for: one spelt otherwise, or one known by its city alone.
fn meant(said: &str) -> Option<&'static str> {
    let spelt = said.trim().replace(' ', "_");
    let city = |name: &'static str| name.rsplit('/').next().unwrap_or(name);
    zone_names()
        .find(|name| name.eq_ignore_ascii_case(&spelt))
        .or_else(|| zone_names().find(|name| name.contains('/') && city(name).eq_ignore_ascii_case(&spelt)))
        // Abbreviations are all near each other, and none is near what is meant.
        .or_else(|| nearest(&spelt, zone_names().filter(|_| spelt.contains('/'))))
}

#[cfg(test)]
mod tests {
    use super::meant;
    use crate::checks::tests::messages;

    #[test]
    fn a_zone_is_known_by_its_city_and_without_capitals() {
        assert_eq!(meant("europe/london"), Some("Europe/London"));
        assert_eq!(meant("London"), Some("Europe/London"));
        assert_eq!(meant("new york"), Some("America/New_York"));
        assert_eq!(meant("Europe/Lodnon"), Some("Europe/London"));
        assert_eq!(meant("BST"), None, "which of several it is, nobody knows");
    }

    #[test]
    fn none_is_missed_before_there_is_a_time() {
        assert!(messages("timezone-unknown", "[when]\ndate = 2027-02-11\n").is_empty());
        let timed = "[when]\ndate = 2027-02-11\nstart = 18:30:00\n";
        assert_eq!(messages("timezone-unknown", timed), ["there is no time zone"]);
    }
}
