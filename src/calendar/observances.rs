//! What a calendar must know of a zone to place a session (RFC 5545, 3.6.5): the changes of its clocks, found by asking
//! the zone itself.
//!
//! Many calendars keep one description of a zone for all their entries, and read what lies before its first change as
//! UTC (ical.js 2.2.1). So a change that comes round every year is written as a rule that begins when the zone began to
//! do so; where there is none, the changes of the year before and after are written out. Outlook makes one summer and one
//! winter of whatever it is given and ignores lists of dates: rules name a weekday, and there are no more than two.

use crate::session::Zone;
use chrono::{Datelike, FixedOffset, NaiveDate, NaiveDateTime, TimeDelta, Weekday};

/// How far from the session each change is told of: a year, and the day before it, when calendars remind people.
const REACH: TimeDelta = TimeDelta::days(400);

/// How far back the beginning of a rule is looked for. Judgement: none that is in use is so old.
const MEMORY: TimeDelta = TimeDelta::days(60 * 365);

/// After so many years every date falls on the same weekday again.
const CYCLE: i32 = 28;

/// From when on the clocks of a zone show something else.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Observance {
    /// Summer time, or what a calendar calls so: the clocks are ahead of what they show for the rest of the year.
    pub(super) daylight: bool,
    /// When it begins, by the clocks as they were until then.
    pub(super) onset: NaiveDateTime,
    pub(super) from: FixedOffset,
    pub(super) to: FixedOffset,
    /// What it is called: "GMT".
    pub(super) name: String,
    /// It comes round every year.
    pub(super) yearly: Option<Yearly>,
}

/// A weekday of a month: the first, second and so on, or the last.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Yearly {
    pub(super) month: u32,
    pub(super) weekday: Weekday,
    /// From 1 up; the last is -1.
    pub(super) which: i8,
}

/// The observances that place an instant, and whatever lies within [`REACH`] of it, in their order.
pub(super) fn observances(zone: &Zone, utc: NaiveDateTime) -> Vec<Observance> {
    let changes: Vec<NaiveDateTime> = zone.changes(utc - MEMORY).take_while(|change| *change <= utc + REACH).collect();
    let begun = |utc| changes.partition_point(|change| *change <= utc);
    let (before, after) = (begun(utc - REACH), begun(utc));
    if let Some(rules) = rules(zone, &changes, after) {
        return rules.into();
    }
    let mut observances = match before.checked_sub(1) {
        Some(last) if before < changes.len() => vec![observance(zone, changes[last])],
        _ => vec![unchanged(zone, utc - REACH)],
    };
    observances.extend(changes[before..].iter().map(|change| observance(zone, *change)));
    let in_force = &mut observances[after - before];
    // A zone may give the time another name without touching its clocks, as Vancouver does in November 2026.
    in_force.name = zone.clocks(utc).name;
    // One that has given up changing its clocks has no summer, whatever it stayed with.
    in_force.daylight &= after < changes.len();
    observances
}

/// The changes that come round every year, as rules that begin when the zone began to do nothing else; none where the
/// changes around an instant do not. The one at `after` is the first that comes later.
fn rules(zone: &Zone, changes: &[NaiveDateTime], after: usize) -> Option<[Observance; 2]> {
    let rule = |at: usize| {
        let change = observance(zone, *changes.get(at)?);
        Some(Observance { yearly: Some(yearly(zone, &change)?), ..change })
    };
    let pair = [rule(after)?, rule(after.checked_sub(1)?)?];
    let turn = |at: usize| &pair[at.abs_diff(after) % 2];
    let keeps = |at: &usize| {
        let (rule, change) = (turn(*at), observance(zone, changes[*at]));
        let day = rule.yearly.and_then(|yearly| yearly.in_year(change.onset.year()));
        // Nor did it leave out a year.
        let is_taken_up = changes.get(at + 2).is_none_or(|next| *next - changes[*at] < REACH);
        is_taken_up
            && day.map(|day| day.and_time(rule.onset.time())) == Some(change.onset)
            && (rule.from, rule.to) == (change.from, change.to)
    };
    let first = (0..=after).rev().take_while(keeps).last()?;
    let begun = |at: usize| Observance { onset: changes[at] + turn(at).from, ..turn(at).clone() };
    (after..changes.len()).all(|at| keeps(&at)).then(|| [begun(first), begun(first + 1)])
}

/// What a zone is at from a change of its clocks on.
fn observance(zone: &Zone, change: NaiveDateTime) -> Observance {
    let from = zone.clocks(change - TimeDelta::seconds(1));
    let to = zone.clocks(change);
    Observance {
        // Where a zone counts its winter as the saving, as Dublin does, the summer is still what is ahead.
        daylight: from.saving != to.saving && to.offset.local_minus_utc() > from.offset.local_minus_utc(),
        onset: change + from.offset,
        from: from.offset,
        to: to.offset,
        name: to.name,
        yearly: None,
    }
}

/// A zone that has not changed its clocks until an instant. 1970 is what calendars write where they know no onset.
fn unchanged(zone: &Zone, utc: NaiveDateTime) -> Observance {
    let clocks = zone.clocks(utc);
    let onset = NaiveDate::from_ymd_opt(1970, 1, 1).map_or(utc, |day| day.and_hms_opt(0, 0, 0).unwrap_or(utc));
    Observance {
        daylight: false,
        onset: onset.min(utc + clocks.offset),
        from: clocks.offset,
        to: clocks.offset,
        name: clocks.name,
        yearly: None,
    }
}

/// The weekday of the month that a change falls on, where the zone does the same in the year before and in the year
/// after. In a month of four such weekdays the last is the fourth as well; it is the one that the zone keeps to longer.
fn yearly(zone: &Zone, change: &Observance) -> Option<Yearly> {
    let date = change.onset.date();
    let nth = i8::try_from(date.day0() / 7 + 1).ok()?;
    let rules = [nth, -1].map(|which| Yearly { month: date.month(), weekday: date.weekday(), which });
    let holds = |rule: &Yearly, year| {
        let offset = |utc| zone.clocks(utc).offset;
        rule.in_year(year).is_some_and(|day| {
            let utc = day.and_time(change.onset.time()) - change.from;
            offset(utc - TimeDelta::seconds(1)) == change.from && offset(utc) == change.to
        })
    };
    let around = rules.into_iter().filter(|rule| (date.year() - 1..=date.year() + 1).all(|year| holds(rule, year)));
    around.max_by_key(|rule| (date.year()..date.year() + CYCLE).take_while(|year| holds(rule, *year)).count())
}

impl Yearly {
    /// As the value of an RRULE.
    pub(super) fn rule(self) -> String {
        let weekday = self.weekday.to_string().to_uppercase();
        format!("FREQ=YEARLY;BYMONTH={};BYDAY={}{}", self.month, self.which, &weekday[..2])
    }

    /// The day in a year, where there is one.
    fn in_year(self, year: i32) -> Option<NaiveDate> {
        let day = |nth| NaiveDate::from_weekday_of_month_opt(year, self.month, self.weekday, nth);
        match u8::try_from(self.which) {
            Ok(nth) => day(nth),
            Err(_) => day(5).or(day(4)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Observance, observances};
    use crate::session::{Zone, zone, zone_names};
    use chrono::{Datelike, NaiveDate, NaiveDateTime, TimeDelta};

    fn at(year: i32, month: u32, day: u32) -> NaiveDateTime {
        NaiveDate::from_ymd_opt(year, month, day).and_then(|day| day.and_hms_opt(12, 0, 0)).unwrap()
    }

    /// What a calendar makes of observances: the one that began last is in force.
    fn offset(observances: &[Observance], utc: NaiveDateTime) -> i32 {
        let onsets = observances.iter().flat_map(|observance| {
            let yearly = (utc.year() - 1..=utc.year() + 1).filter_map(|year| {
                let day = observance.yearly?.in_year(year)?;
                Some(day.and_time(observance.onset.time()))
            });
            let onsets = yearly.filter(|onset| *onset > observance.onset).chain([observance.onset]);
            onsets.map(|onset| (onset - observance.from, observance.to))
        });
        let begun = onsets.filter(|(onset, _)| *onset <= utc);
        let (_, offset) = begun.max_by_key(|(onset, _)| *onset).unwrap();
        offset.local_minus_utc()
    }

    fn expected(zone: &Zone, utc: NaiveDateTime) -> i32 {
        zone.clocks(utc).offset.local_minus_utc()
    }

    #[test]
    fn every_zone_of_the_world_is_placed_on_every_date_and_a_year_around_it() {
        for name in zone_names() {
            let zone = zone(name).unwrap();
            for date in [at(2026, 3, 8), at(2026, 12, 10), at(2027, 4, 15), at(2027, 7, 15), at(2027, 11, 7)] {
                let observances = observances(&zone, date);
                assert!(observances.iter().any(|one| !one.daylight), "{name} has no standard time around {date}");
                // With the reminder of a session a year before.
                for day in (-367..=366).step_by(11) {
                    let utc = date + TimeDelta::days(day);
                    assert_eq!(offset(&observances, utc), expected(&zone, utc), "{name} {date}: {utc}");
                }
            }
        }
    }

    #[test]
    fn from_its_first_change_on_a_rule_is_right() {
        for name in zone_names() {
            let zone = zone(name).unwrap();
            let observances = observances(&zone, at(2027, 2, 11));
            let [first, second] = observances.as_slice() else { continue };
            if first.yearly.is_none() || second.yearly.is_none() {
                continue;
            }
            let mut utc = first.onset - first.from;
            while utc < at(2028, 2, 11) {
                assert_eq!(offset(&observances, utc), expected(&zone, utc), "{name} {utc}");
                utc += TimeDelta::days(9);
            }
        }
    }

    #[test]
    fn a_year_that_must_be_a_slip_is_placed_all_the_same() {
        for name in zone_names() {
            let zone = zone(name).unwrap();
            for date in [at(0, 1, 1), at(1945, 4, 30), at(2099, 4, 30), at(9999, 12, 31)] {
                let observances = observances(&zone, date);
                assert_eq!(offset(&observances, date), expected(&zone, date), "{name} {date}");
            }
        }
    }

    #[test]
    fn a_yearly_rule_holds_all_the_year_round() {
        for name in [
            "Europe/London", "Europe/Dublin", "America/New_York", "America/Santiago", "Australia/Lord_Howe",
            "Pacific/Auckland",
        ] {
            let zone = zone(name).unwrap();
            let observances = observances(&zone, at(2027, 2, 11));
            assert!(observances.iter().all(|one| one.yearly.is_some()), "{name}: {observances:?}");
            for hour in 0..24 * 365 {
                let utc = at(2026, 11, 1) + TimeDelta::hours(hour);
                assert_eq!(offset(&observances, utc), expected(&zone, utc), "{name} {utc}");
            }
        }
    }

    #[track_caller]
    fn expect(name: &str, date: NaiveDateTime, what: &[&str]) {
        let said: Vec<String> = observances(&zone(name).unwrap(), date)
            .into_iter()
            .map(|one| {
                let kind = if one.daylight { "summer" } else { "standard" };
                let rule = one.yearly.map_or_else(|| "once".to_owned(), |rule| rule.rule());
                format!("{kind} {} {} {} {} {rule}", one.name, one.onset, one.from, one.to)
            })
            .collect();
        assert_eq!(said, what, "{name}");
    }

    #[test]
    fn changes_stand_where_the_clocks_change() {
        expect(
            "Europe/London",
            at(2027, 2, 11),
            &[
                "summer BST 1996-03-31 01:00:00 +00:00 +01:00 FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
                "standard GMT 1996-10-27 02:00:00 +01:00 +00:00 FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
            ],
        );
        expect(
            "America/New_York",
            at(2027, 7, 1),
            &[
                "summer EDT 2007-03-11 02:00:00 -05:00 -04:00 FREQ=YEARLY;BYMONTH=3;BYDAY=2SU",
                "standard EST 2007-11-04 02:00:00 -04:00 -05:00 FREQ=YEARLY;BYMONTH=11;BYDAY=1SU",
            ],
        );
        expect(
            "Australia/Lord_Howe",
            at(2027, 7, 1),
            &[
                "standard +1030 2008-04-06 02:00:00 +11:00 +10:30 FREQ=YEARLY;BYMONTH=4;BYDAY=1SU",
                "summer +11 2008-10-05 02:00:00 +10:30 +11:00 FREQ=YEARLY;BYMONTH=10;BYDAY=1SU",
            ],
        );
    }

    #[test]
    fn a_zone_may_change_its_time_and_its_clocks_in_one_night() {
        expect(
            "America/Indiana/Winamac",
            at(2007, 4, 5),
            &[
                "standard EST 1970-10-25 02:00:00 -04:00 -05:00 once",
                "standard CST 2006-10-29 02:00:00 -05:00 -06:00 once",
                "summer EDT 2007-03-11 02:00:00 -06:00 -04:00 once",
                "standard EST 2007-11-04 02:00:00 -04:00 -05:00 once",
                "summer EDT 2008-03-09 02:00:00 -05:00 -04:00 once",
            ],
        );
    }

    #[test]
    fn the_summer_is_what_is_ahead_also_where_the_winter_counts_as_the_saving() {
        expect(
            "Europe/Dublin",
            at(2027, 7, 1),
            &[
                "summer IST 1996-03-31 01:00:00 +00:00 +01:00 FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
                "standard GMT 1996-10-27 02:00:00 +01:00 +00:00 FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
            ],
        );
    }

    #[test]
    fn a_change_that_does_not_come_round_is_written_once() {
        // Until 2026 Morocco went back for Ramadan, which moves through the year.
        expect(
            "Africa/Casablanca",
            at(2025, 3, 11),
            &[
                "summer +01 2023-04-23 02:00:00 +00:00 +01:00 once",
                "standard +00 2024-03-10 03:00:00 +01:00 +00:00 once",
                "summer +01 2024-04-14 02:00:00 +00:00 +01:00 once",
                "standard +00 2025-02-23 03:00:00 +01:00 +00:00 once",
                "summer +01 2025-04-06 02:00:00 +00:00 +01:00 once",
                "standard +00 2026-02-15 03:00:00 +01:00 +00:00 once",
                "summer +01 2026-03-22 02:00:00 +00:00 +01:00 once",
            ],
        );
    }

    #[test]
    fn a_zone_that_stays_with_its_summer_has_the_name_of_the_day() {
        let before = "standard PST 2025-11-02 02:00:00 -07:00 -08:00 once";
        let last = |name| format!("standard {name} 2026-03-08 02:00:00 -08:00 -07:00 once");
        expect("America/Vancouver", at(2026, 12, 10), &[before, &last("MST")]);
        let july = [
            "standard PST 2024-11-03 02:00:00 -07:00 -08:00 once",
            "summer PDT 2025-03-09 02:00:00 -08:00 -07:00 once",
            before,
            &last("PDT"),
        ];
        expect("America/Vancouver", at(2026, 4, 10), &july);
    }

    #[test]
    fn a_zone_that_does_not_change_has_one_time() {
        let kolkata = "standard IST 1970-01-01 00:00:00 +05:30 +05:30 once";
        expect("Asia/Kolkata", at(2027, 7, 1), &[kolkata]);
        let apia = "standard +13 1970-01-01 00:00:00 +13:00 +13:00 once";
        expect("Pacific/Apia", at(2027, 1, 1), &[apia]);
        // Samoa's last summer ended in April 2021.
        expect(
            "Pacific/Apia",
            at(2021, 7, 1),
            &[
                "standard +13 2020-04-05 04:00:00 +14:00 +13:00 once",
                "summer +14 2020-09-27 03:00:00 +13:00 +14:00 once",
                "standard +13 2021-04-04 04:00:00 +14:00 +13:00 once",
            ],
        );
        // A date before the first onset that calendars know of.
        assert_eq!(observances(&zone("UTC").unwrap(), at(1890, 1, 1)).len(), 1);
    }
}
