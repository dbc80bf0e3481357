//! The lasting name of an invitation.

use crate::facts::plain;
use chrono::NaiveDate;

/// A name for a session that is first written down, made from what tells it from others by then: title, place and day, or
/// else who is on its list. Two sheets of one title are two sessions, though neither says when it is.
#[must_use]
pub fn first_uid<'n>(
    title: &str,
    place: Option<&str>,
    date: Option<NaiveDate>,
    people: impl IntoIterator<Item = &'n str>,
) -> String {
    let date = date.map(|date| date.to_string());
    let about = [title, place.unwrap_or_default(), date.as_deref().unwrap_or_default()];
    // Once the day is known, a list that somebody has joined since is of the same session.
    let people: Vec<&str> = people.into_iter().filter(|_| date.is_none()).collect();
    uid(&[&about, people.as_slice()].concat())
}

/// A name made from these words; case and spacing do not count. Where the file gives none it is made from the title alone,
/// so that the session keeps it when it moves.
///
/// It is a UUID of version 8 (RFC 9562) over the 128-bit FNV-1a hash of these: calendars sort entries by it and
/// show it to nobody, but it travels, and a title need not.
#[must_use]
pub fn uid(parts: &[&str]) -> String {
    const BASIS: u128 = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d;
    const PRIME: u128 = 0x0000_0000_0100_0000_0000_0000_0000_013b;
    let parts: Vec<String> = parts.iter().map(|part| plain(part)).collect();
    let hash = parts.join("\n").bytes().fold(BASIS, |hash, byte| (hash ^ u128::from(byte)).wrapping_mul(PRIME));
    let version = hash & !(0xf << 76) | 0x8 << 76;
    let variant = version & !(0x3 << 62) | 0x2 << 62;
    let hex = format!("{variant:032x}");
    format!("{}-{}-{}-{}-{}", &hex[..8], &hex[8..12], &hex[12..16], &hex[16..20], &hex[20..])
}

#[cfg(test)]
mod tests {
    use super::{first_uid, uid};
    use chrono::NaiveDate;

    #[test]
    fn a_title_keeps_its_name_for_ever() {
        // Written down: when this changes, every calendar gets a second entry.
        assert_eq!(uid(&["Swim coaches' circle"]), "79e94a84-c7a5-8f95-bb63-543327a9ca38");
    }

    #[test]
    fn another_title_has_another_name_and_another_spelling_has_not() {
        assert_eq!(uid(&["Bell ringers'  Evening "]), uid(&["bell ringers' evening"]));
        assert_ne!(uid(&["Bell ringers' evening"]), uid(&["Bell ringers' evenings"]));
        assert_ne!(uid(&["会"]), uid(&["議"]));
    }

    #[test]
    fn two_with_one_title_have_two_names() {
        let day = |day| NaiveDate::from_ymd_opt(2027, 2, day);
        let mut uids = vec![
            uid(&["Choir"]),
            first_uid("Choir", Some("The barn"), day(11), []),
            first_uid("Choir", Some("The barn"), day(18), []),
            first_uid("Choir", Some("The hall"), day(11), []),
            first_uid("Choir", None, day(11), []),
            first_uid("Choir", None, None, ["Una", "Tam"]),
            first_uid("Choir", None, None, ["Una", "Bo"]),
        ];
        uids.sort();
        uids.dedup();
        assert_eq!(uids.len(), 7);
        let dated = |people: [&'static str; 2]| first_uid("Choir", None, day(11), people);
        assert_eq!(dated(["Una", "Tam"]), dated(["Una", "Bo"]));
    }
}
