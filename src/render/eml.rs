//! A message as a draft for a mail programme, with the entry for calendars in it. Nobody's address stands in it but the
//! host's own, so that whoever sends it fills in the line To.

use super::{Options, plain, text};
use crate::documents::{Document, Head};
use mail_builder::headers::address::Address;
use mail_builder::headers::content_type::ContentType;
use mail_builder::headers::raw::Raw;
use mail_builder::headers::text::Text;
use mail_builder::mime::MimePart;

/// Writes the draft. `reply_to` goes into its header where there is an address for e-mail in it; `entry` is what
/// [`crate::calendar::calendar`] wrote.
///
/// There is no Date, no Message-ID and no From: the programme that sends it adds them, and the same file gives the same
/// bytes. `X-Unsent` has Outlook and others open it to be sent.
#[must_use]
pub fn eml(document: &Document, reply_to: Option<&str>, entry: Option<&str>) -> Vec<u8> {
    let subject = plain(&document.head.title);
    let subject = if document.draft { format!("DRAFT: {subject}") } else { subject };
    let body = Document { head: Head::default(), ..document.clone() };
    let words = text::render(&body, Options { width: usize::MAX, ..Options::default() });
    let mut parts = vec![MimePart::new("text/plain", words.as_str())];
    parts.extend(entry.map(|entry| {
        // A mail programme goes by the method in the header, and it has to be that of the entry (RFC 6047).
        let method = entry.lines().find_map(|line| line.strip_prefix("METHOD:"));
        let kind = ContentType::new("text/calendar").attribute("charset", "utf-8");
        let kind = method.into_iter().fold(kind, |kind, method| kind.attribute("method", method));
        MimePart::new(kind, entry).attachment("invitation.ics")
    }));
    // The first of a row that stands nowhere in what it parts.
    let is_free = |boundary: &String| !words.contains(boundary) && !entry.is_some_and(|entry| entry.contains(boundary));
    let boundary = (0..).map(|number| format!("=_cop_{number}")).find(is_free).unwrap_or_default();
    let kind = ContentType::new("multipart/mixed").attribute("boundary", boundary);
    let mut mail = MimePart::new(kind, parts);
    let mut headers = vec![("MIME-Version", Raw::new("1.0").into()), ("X-Unsent", Raw::new("1").into())];
    headers.extend(reply_to.and_then(address).map(|address| ("Reply-To", address.into())));
    headers.push(("Subject", Text::new(subject).into()));
    mail.headers.splice(0..0, headers.into_iter().map(|(name, value)| (name.into(), value)));
    let mut bytes = vec![];
    mail.write_part(&mut bytes);
    bytes
}

/// The address for e-mail in words such as "Rowan, rowan@example.org", with the name before it.
fn address(words: &str) -> Option<Address<'_>> {
    let contacts = crate::session::contacts(words);
    let at = contacts.into_iter().find(|at| words[*at].contains('@') && words[*at].is_ascii())?;
    let name = words[..at.start].split([',', '<', ':', '(']).next().unwrap_or_default().trim();
    Some(Address::new_address((!name.is_empty()).then_some(name), &words[at]))
}
