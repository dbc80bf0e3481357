//! Time zones, and what a clock on the wall shows on the nights they change.

use chrono::{DateTime, LocalResult, NaiveDateTime, TimeZone};
use chrono_tz::{GapInfo, Tz};

/// The zone of this name, written as the time zone database writes it: "Europe/London".
#[must_use]
pub fn zone(name: &str) -> Option<Tz> {
    name.parse().ok()
}

/// How often the clocks of a place show a local time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shown {
    /// Once, as nearly always.
    Once(DateTime<Tz>),
    /// Never: the clocks jump over it.
    Never {
        /// The first time they do not show.
        from: NaiveDateTime,
        /// What they show instead of it.
        to: NaiveDateTime,
    },
    /// Twice: the clocks go back over it.
    Twice {
        /// The first time round.
        first: DateTime<Tz>,
        /// The second.
        second: DateTime<Tz>,
    },
}

/// How often the clocks of `zone` show `local`.
#[must_use]
pub fn shown(local: NaiveDateTime, zone: Tz) -> Shown {
    match zone.from_local_datetime(&local) {
        LocalResult::Single(instant) => Shown::Once(instant),
        LocalResult::Ambiguous(first, second) => Shown::Twice { first, second },
        LocalResult::None => {
            // Every gap lies between two spans of time, so both of its ends are known.
            let gap = GapInfo::new(&local, &zone);
            let from = gap.as_ref().and_then(|gap| gap.begin.map(|(from, _)| from));
            let to = gap.and_then(|gap| gap.end.map(|to| to.naive_local()));
            Shown::Never {
                from: from.unwrap_or(local),
                to: to.unwrap_or(local),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Shown, shown, zone};
    use chrono::NaiveDateTime;

    fn at(local: &str) -> NaiveDateTime {
        NaiveDateTime::parse_from_str(local, "%Y-%m-%d %H:%M").unwrap()
    }

    #[track_caller]
    fn expect(name: &str, local: &str, what: &str) {
        let found = match shown(at(local), zone(name).unwrap()) {
            Shown::Once(instant) => instant.to_utc().format("%Y-%m-%d %H:%M").to_string(),
            Shown::Never { from, to } => format!("never: from {from} to {to}"),
            Shown::Twice { first, second } => {
                format!("twice: {} and {}", first.to_utc(), second.to_utc())
            }
        };
        assert_eq!(found, what, "{local} in {name}");
    }

    #[test]
    fn a_local_time_is_one_instant_on_most_nights() {
        expect("Europe/London", "2027-02-11 18:30", "2027-02-11 18:30");
        expect("Europe/London", "2027-07-01 18:30", "2027-07-01 17:30");
        expect("Asia/Kolkata", "2027-07-01 18:30", "2027-07-01 13:00");
        expect("Pacific/Apia", "2027-07-01 18:30", "2027-07-01 05:30");
    }

    #[test]
    fn the_night_the_clocks_go_forward_lacks_an_hour() {
        let hour = "never: from 2027-03-28 01:00:00 to 2027-03-28 02:00:00";
        expect("Europe/London", "2027-03-28 00:59", "2027-03-28 00:59");
        expect("Europe/London", "2027-03-28 01:00", hour);
        expect("Europe/London", "2027-03-28 01:59", hour);
        expect("Europe/London", "2027-03-28 02:00", "2027-03-28 01:00");
        // Dublin counts its winter as the saving; the clocks do not care.
        expect("Europe/Dublin", "2027-03-28 01:30", hour);
        // Lord Howe Island moves by half an hour.
        let half = "never: from 2027-10-03 02:00:00 to 2027-10-03 02:30:00";
        expect("Australia/Lord_Howe", "2027-10-03 02:15", half);
        expect(
            "Australia/Lord_Howe",
            "2027-10-03 02:30",
            "2027-10-02 15:30",
        );
        // Samoa went without a whole day when it changed sides of the date line.
        let day = "never: from 2011-12-30 00:00:00 to 2011-12-31 00:00:00";
        expect("Pacific/Apia", "2011-12-30 18:30", day);
    }

    #[test]
    fn the_night_the_clocks_go_back_has_an_hour_twice() {
        let twice = "twice: 2027-11-07 05:30:00 UTC and 2027-11-07 06:30:00 UTC";
        expect("America/New_York", "2027-11-07 00:59", "2027-11-07 04:59");
        expect("America/New_York", "2027-11-07 01:30", twice);
        expect("America/New_York", "2027-11-07 02:00", "2027-11-07 07:00");
    }

    #[test]
    fn a_zone_is_named_as_the_database_names_it() {
        assert_eq!(
            zone("Europe/London").map(|zone| zone.name()),
            Some("Europe/London")
        );
        for name in ["", "London", "europe/london", "GMT+1"] {
            assert_eq!(zone(name), None, "{name}");
        }
    }
}
