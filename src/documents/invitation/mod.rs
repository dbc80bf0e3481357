//! Session -> what the invited are told: messages to send, and an entry for their calendars.

mod afterwards;
mod called_off;
mod food;
mod message;
mod reminder;

pub(crate) mod words;

pub use afterwards::AFTERWARDS;
pub use called_off::CALLED_OFF;
pub use message::{EACH, MESSAGE};
pub use reminder::REMINDER;

use super::page::{PAGE, Page};
use super::{Block, Document, Head, Look, Section, Side};
use crate::facts::{Asked, Seen};
use crate::session::{Invited, Zone, wants_no_reply, zone};
use crate::text::Text;
use chrono::{NaiveDate, NaiveDateTime, Timelike};
use smol_str::SmolStr;
use words::NO_TITLE;

/// How a message looks: mail and chat break its lines, and its paragraphs stand apart as in a letter.
const LOOK: Look = Look { class: "message", page: Page { gap: 0.8, ..PAGE }, large: None, flows: true };

/// A message to one person.
#[derive(Debug)]
pub struct Letter<'f> {
    /// To whom it goes.
    pub to: Asked<'f>,
    /// What it says.
    pub document: Document,
}

/// What the invited are told: what they may see of the session, and nothing else. Message and entry are both made
/// from it.
#[derive(Clone, Copy, Debug)]
pub struct Invitation<'f> {
    /// What they may see.
    pub session: Seen<'f, Invited>,
}

impl<'f> Invitation<'f> {
    /// When it starts, by the clock on the wall.
    #[must_use]
    pub fn starts(self) -> Option<NaiveDateTime> {
        let when = self.session.when();
        whole(when.date()?.and_time(*when.start()?))
    }

    /// When it finishes, likewise; none where that is not after the start.
    #[must_use]
    pub fn finishes(self) -> Option<NaiveDateTime> {
        let when = self.session.when();
        let finish = whole(when.date()?.and_time(*when.finish()?));
        finish.filter(|finish| Some(*finish) > self.starts())
    }

    /// The zone whose clock that is, where the file names one that there is.
    #[must_use]
    pub fn zone(self) -> Option<Zone> {
        self.session.when().timezone().and_then(|name| zone(name))
    }

    /// Whether the session is called off.
    #[must_use]
    pub fn is_called_off(self) -> bool {
        self.session.invite().cancelled() == Some(&true)
    }

    /// Whether something of it has changed since it first went out. What that was, the file does not say.
    #[must_use]
    pub fn has_changed(self) -> bool {
        self.session.invite().revision().is_some_and(|revision| *revision > 0)
    }

    /// The messages to those who have not answered, one each.
    #[must_use]
    pub fn letters(self, draft: bool) -> Vec<Letter<'f>> {
        let letter = |to| Letter { to, document: Document { draft, ..message::letter(self, to) } };
        self.session.unanswered().into_iter().map(letter).collect()
    }

    /// The reminder that is sent on this day.
    #[must_use]
    pub fn reminder(self, today: NaiveDate) -> Document {
        reminder::remind(self, Some(today))
    }

    /// What it is called.
    fn title(self) -> Text {
        Text::theirs(self.session.session().title().map_or(NO_TITLE, SmolStr::as_str))
    }

    /// The same in the middle of a sentence: in quotation marks, where its own marks would part it.
    fn named(self) -> Text {
        let title = self.title();
        let parts = title.plain().contains([',', ':', ';', '.', '?', '!', '–', '—']);
        if parts { Text::say("\"{}\"", &[title]) } else { title }
    }

    /// To whom people reply: nobody where that says that no answer is read.
    #[must_use]
    pub fn reply_to(self) -> Option<&'f SmolStr> {
        self.session.invite().reply_to().filter(|words| !wants_no_reply(words))
    }

    /// Whom people tell what they need, likewise.
    fn contact(self) -> Option<&'f SmolStr> {
        self.session.access().contact().filter(|words| !wants_no_reply(words))
    }

    /// Whoever writes, as they speak of themselves: `one` where one name stands under the message, else `several`.
    fn says(self, one: &'static str, several: &'static str) -> &'static str {
        if self.session.who_invite().len() == 1 { one } else { several }
    }

    /// A message of these paragraphs and lists, with the names of those who write under it.
    fn written(self, subject: Text, mut blocks: Vec<Block>) -> Document {
        let hosts: Vec<Text> = self.session.who_invite().into_iter().map(Text::theirs).collect();
        blocks.extend((!hosts.is_empty()).then(|| Block::Paragraph(Text::list(&hosts))));
        let head = Head { title: subject, ..Head::default() };
        let language = self.session.session().language().map_or("en", SmolStr::as_str);
        Document::new(&LOOK, language, head, vec![Side::of([Some(Section::bare(blocks))])])
    }
}

/// To the whole second: a calendar has nothing smaller.
fn whole(time: NaiveDateTime) -> Option<NaiveDateTime> {
    time.with_nanosecond(0)
}

#[cfg(test)]
mod tests {
    use super::Invitation;
    use super::words::rain;
    use crate::facts::Facts;
    use crate::session::read;

    #[test]
    fn an_address_that_nobody_reads_is_given_to_nobody() {
        let told = |to: &str| {
            let file = format!("[invite]\nreply_to = '{to}'\n[access]\ncontact = '{to}'\n");
            let session = read(file.as_bytes()).session;
            let facts = Facts::of(&session);
            let invitation = Invitation { session: facts.seen_by() };
            (invitation.reply_to().is_some(), invitation.contact().is_some())
        };
        assert_eq!(told("no-reply@ropes.example"), (false, false));
        assert_eq!(told("nobody"), (false, false));
        assert_eq!(told("Una, una@ropes.example"), (true, true));
    }

    #[test]
    fn a_place_that_is_none_is_not_where_they_meet_if_it_rains() {
        let said = |place: &str| {
            let session = read(format!("[venue]\nif_wet = '{place}'\n").as_bytes()).session;
            let facts = Facts::of(&session);
            rain(Invitation { session: facts.seen_by() }).map(|text| text.plain())
        };
        for none in ["no", "None", "n/a", "nowhere", "nowhere yet"] {
            assert_eq!(said(none), None, "{none}");
        }
        assert_eq!(said("The boat shed").unwrap(), "If it rains: The boat shed");
    }
}
