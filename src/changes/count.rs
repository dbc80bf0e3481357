//! Whether an entry that calendars have would be taken for the old one: where what it shows has changed, its number has to
//! be higher. KCalendarCore drops one that comes with the old number, without a word.

use super::{About, Change};
use crate::calendar::{is_changed, sequence};
use crate::documents::invitation::Invitation;
use crate::facts::Facts;
use crate::session::{self, Invited, Said, Session, Span};
use crate::text::Text;
use chrono::NaiveDate;

/// A change that was not counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Uncounted {
    /// What `revision` under [invite] is.
    is: u32,
    /// What it needs to be.
    needed: u32,
    /// When the entry was changed before, where that is noted.
    revised: Option<NaiveDate>,
}

/// The change of an entry between two drafts that `revision` does not count.
#[must_use]
pub fn uncounted(old: &Session, new: &Session) -> Option<Uncounted> {
    let facts = [old, new].map(Facts::of);
    let [before, after] = [&facts[0], &facts[1]].map(|facts| Invitation { session: facts.seen_by::<Invited>() });
    let (had, has) = (sequence(before), sequence(after));
    let revision = new.invite.revision.copied().unwrap_or(0);
    // What is called off counts one more by itself.
    let needed = had.saturating_add(1) - (has - revision);
    let revised = old.invite.revised.copied();
    (has <= had && is_changed(before, after)).then_some(Uncounted { is: revision, needed, revised })
}

impl Uncounted {
    /// As one of the changes.
    pub(super) fn change(self) -> Change {
        let numbers = [self.is, self.needed].map(|number| Text::ours(number.to_string()));
        let text = Text::say(
            "Calendars that have the entry may not take this change while `revision` under [invite] is {}. Make it {} before \
             you send it again; with --fix, cop diff does that.",
            &numbers,
        );
        Change { about: About::Invitation, key: "invite.revision".to_owned(), text, brief: None }
    }

    /// The file with the change counted, and dated `today` unless it was dated later before; and what was written. Every
    /// other byte stays. Nothing where the file is such that only a person can do it.
    #[must_use]
    pub fn counted(self, bytes: &[u8], today: NaiveDate) -> Option<(Vec<u8>, String)> {
        let file = session::read(bytes);
        let text = str::from_utf8(bytes).ok()?;
        let revised = self.revised.map_or(today, |before| before.max(today));
        let edits =
            edits(text, &file.session, [("revision", self.needed.to_string()), ("revised", revised.to_string())]);
        let mut made = text.to_owned();
        for (span, new) in edits.into_iter().rev() {
            made.replace_range(span.range(), &new);
        }
        let now = session::read(made.as_bytes());
        let invite = &now.session.invite;
        let is_done = (invite.revision.copied(), invite.revised.copied()) == (Some(self.needed), Some(revised));
        let done = format!("revision = {}, revised = {revised}", self.needed);
        (is_done && now.faults.len() <= file.faults.len()).then(|| (made.into_bytes(), done))
    }
}

/// What to put where so that these keys of [invite] have these values: in place of the old value, else on a line below what
/// stands there, else in a table of its own at the end.
fn edits(text: &str, session: &Session, keys: [(&str, String); 2]) -> Vec<(Span, String)> {
    let line_end = if text.contains("\r\n") { "\r\n" } else { "\n" };
    let invite = session.said();
    let invite = invite.key("invite");
    let (mut edits, mut lines) = (vec![], String::new());
    for (key, value) in keys {
        match invite.key(key).one() {
            Some(old) => edits.push((old.span, value)),
            None => lines += &format!("{key} = {value}{line_end}"),
        }
    }
    if lines.is_empty() {
        return edits;
    }
    let spans = match invite {
        Said::Table(keys) => keys.iter().filter_map(|(_, value)| value.one()).map(|value| value.span.end).max(),
        _ => None,
    };
    let below = spans.or(session.invite.stands.get().map(|header| header.span.end));
    if below.is_none() {
        lines = format!("{line_end}[invite]{line_end}{lines}");
    }
    let rest = &text[below.unwrap_or(text.len())..];
    let at = text.len() - rest.find('\n').map_or(0, |end| rest.len() - end - 1);
    if !text[..at].ends_with('\n') {
        lines = format!("{line_end}{}", lines.trim_end());
    }
    edits.push((Span { start: at, end: at }, lines));
    edits.sort_by_key(|(span, _)| span.start);
    edits
}

#[cfg(test)]
mod tests {
    use super::uncounted;
    use crate::session;
    use chrono::NaiveDate;

    const TOLD: &str = "[session]\ntitle = \"Choir\"\n[when]\ndate = 2027-02-11\nstart = 18:30\nfinish = 20:00\n";

    /// The later of two drafts, counted on 20 January; the earlier one is on another day.
    fn counted(old: &str, new: &str) -> Option<String> {
        let old = format!("{TOLD}{old}").replace("-02-11", "-02-04");
        let new = format!("{TOLD}{new}");
        let read = |file: &str| session::read(file.as_bytes()).session;
        let uncounted = uncounted(&read(&old), &read(&new))?;
        let made = uncounted.counted(new.as_bytes(), NaiveDate::from_ymd_opt(2027, 1, 20)?)?.0;
        let made = String::from_utf8(made).ok()?;
        assert_eq!(super::uncounted(&read(&old), &read(&made)), None, "{made}");
        made.strip_prefix(TOLD).map(str::to_owned)
    }

    #[track_caller]
    fn expect(old: &str, new: &str, made: &str) {
        assert_eq!(counted(old, new).as_deref(), Some(made));
    }

    #[test]
    fn a_change_is_counted_where_the_file_has_the_number_and_everything_else_stays() {
        expect("", "", "\n[invite]\nrevision = 1\nrevised = 2027-01-20\n");
        let kept = "[invite] # ours\nuid = \"a\" # keep\nrevision = 4   # times\nrevised = 2026-11-02\n\n[venue]\nname = \"x\"";
        let made = kept.replace("= 4 ", "= 5 ").replace("2026-11-02", "2027-01-20");
        expect(kept, kept, &made);
        let windows = "[invite]\r\nuid = \"a\"\r\n";
        expect(windows, windows, "[invite]\r\nuid = \"a\"\r\nrevision = 1\r\nrevised = 2027-01-20\r\n");
        expect("[invite]", "[invite]", "[invite]\nrevision = 1\nrevised = 2027-01-20");
        expect("", "[invite]\n[food]\n", "[invite]\nrevision = 1\nrevised = 2027-01-20\n[food]\n");
    }

    #[test]
    fn what_was_dated_later_keeps_its_day() {
        let old = "[invite]\nrevised = 2027-03-01\n";
        expect(old, old, "[invite]\nrevised = 2027-03-01\nrevision = 1\n");
    }

    #[test]
    fn calling_off_counts_by_itself_and_calling_on_again_does_not() {
        assert_eq!(counted("", "[invite]\ncancelled = true\n"), None);
        let on = "[invite]\ncancelled = false\nrevision = 0\nrevised = 2027-01-02\n";
        expect("[invite]\ncancelled = true\n", on, &on.replace("= 0", "= 2").replace("01-02", "01-20"));
    }

    #[test]
    fn what_is_counted_or_another_entry_needs_nothing() {
        assert_eq!(counted("", "[invite]\nrevision = 1\n"), None);
        assert_eq!(counted("", "[invite]\nuid = \"another\"\n"), None);
        let read = |file: &str| session::read(file.as_bytes()).session;
        // What nobody sees on it.
        assert_eq!(uncounted(&read(TOLD), &read(&format!("{TOLD}[venue]\ncapacity = 12\n"))), None);
    }

    #[test]
    fn a_table_in_braces_is_left_to_the_writer() {
        let file = format!("invite = {{ title = \"Tea\" }}\n{TOLD}");
        let read = session::read(file.as_bytes()).session;
        let old = session::read(file.replace("-02-11", "-02-04").as_bytes()).session;
        let day = NaiveDate::from_ymd_opt(2027, 1, 20).unwrap();
        assert_eq!(uncounted(&old, &read).unwrap().counted(file.as_bytes(), day), None);
    }
}
