//! The line for the day before: when and where, how to find it, and nothing that was said already. Sent on another day, it
//! does not say "tomorrow".

use super::message::{clock, whereabouts};
use super::words::{bring, doors, rain, time};
use super::{Invitation, LOOK};
use crate::documents::{Block, Document, Template, Written};
use crate::text::{Text, day_of_the_year};
use chrono::NaiveDate;

/// The reminder.
pub static REMINDER: Template = Template {
    name: "reminder",
    settled: true,
    placed: true,
    look: LOOK,
    written: Written::Invited(|invitation| remind(invitation, None)),
};

/// The reminder as it is sent on this day; where that is not known, it names the day alone.
pub(super) fn remind(invitation: Invitation<'_>, today: Option<NaiveDate>) -> Document {
    let (when, venue) = (invitation.session.when(), invitation.session.venue());
    let date = when.date().copied();
    let named = date.map(day_of_the_year);
    let days = date.zip(today).map(|(date, today)| (date - today).num_days());
    let (soon, subject) = match (days, named) {
        (Some(0), Some(day)) => (format!("today, {day}"), "Today".to_owned()),
        (Some(1), Some(day)) => (format!("tomorrow, {day}"), "Tomorrow".to_owned()),
        (_, Some(day)) => (format!("on {day}"), day),
        (_, None) => ("soon".to_owned(), "Soon".to_owned()),
    };
    let hours = match (when.start(), when.finish()) {
        (Some(start), Some(finish)) => Text::say(", {} to {}", &[time(*start), time(*finish)]),
        (Some(start), None) => Text::say(", from {}", &[time(*start)]),
        (None, _) => Text::default(),
    };
    let place = whereabouts(invitation).map(|place| Text::ours(": ").and(place)).unwrap_or_default();
    let see_you = Text::say("See you {}{}{}{}.", &[soon.into(), hours, clock(invitation), place]);
    let link = venue.link().map(|link| Text::ours("Join here: ").and(Text::theirs(link)));
    let line = [Some(see_you), doors(invitation), venue.find_us().map(|words| Text::sentence(words))];
    let line = Text::joined(line.into_iter().flatten(), " ");
    let late = "You can come for any part of it, and late is fine.";
    let changed = "Something has changed since the first message, so please go by this.";
    let changed = invitation.has_changed().then(|| changed.into());
    let rest = [changed, link, rain(invitation), bring(invitation), Some(late.into())].into_iter().flatten();
    let mut blocks = vec![Block::Paragraph("Hello,".into()), Block::Paragraph(line)];
    blocks.extend(rest.map(Block::Paragraph));
    invitation.written(Text::ours(subject + ": ").and(invitation.title()), blocks)
}

#[cfg(test)]
mod tests {
    use super::super::{Invitation, MESSAGE};
    use super::remind;
    use crate::documents::{Material, Printing, lines};
    use crate::facts::Facts;
    use crate::session::read;

    #[test]
    fn what_has_changed_since_the_first_message_is_said_where_it_is_known() {
        let said = |invite: &str| {
            let file =
                format!("[session]\ntitle = 'T'\nfacilitator = 'Ada'\n[when]\ndate = 2027-03-10\n[invite]\n{invite}\n");
            let session = read(file.as_bytes()).session;
            let facts = Facts::of(&session);
            let documents = [
                MESSAGE.make(&Material::of(&facts), Printing::WHOLE),
                remind(Invitation { session: facts.seen_by() }, None),
            ];
            documents.map(|document| lines(&document.sides[0].sections).join(" ").matches("has changed").count())
        };
        assert_eq!(said("revision = 2"), [1, 1]);
        assert_eq!(said("revision = 0"), [0, 0]);
        assert_eq!(said(""), [0, 0]);
    }
}
