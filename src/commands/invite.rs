//! `cop invite`: the message to send, or an entry for calendars.

use super::document::{self, Ready};
use super::{Exit, World, output};
use crate::calendar::{calendar, sequence};
use crate::cli::{INVITATION, Invite};
use crate::documents::invitation::Invitation;
use crate::documents::{MESSAGE, Material};
use crate::facts::Facts;
use crate::render::{Format, Options, Paper};
use crate::session::Invited;
use crate::text;
use anyhow::{Result, bail};
use chrono::NaiveDate;

pub(super) fn run(args: &Invite, world: World) -> Result<Exit> {
    let offered = INVITATION.map(|(format, _)| format);
    let format = document::form(args.format, args.output.as_deref(), &offered, "an invitation comes in")?;
    let ready = document::ready(&args.file, &MESSAGE, args.anyway, world)?;
    let Some(Ready { session, checked, draft }) = ready else {
        return Ok(Exit::Findings);
    };
    let facts = Facts::known(&session, checked.people, checked.turnout);
    let file = args.output.as_deref();
    if format == Format::Ics {
        let invitation = Invitation { session: facts.seen_by::<Invited>() };
        output::write(entry(invitation, draft, world.today)?, file)?;
        return Ok(Exit::Clean);
    }
    let options = Options { width: world.width, paper: Paper::default(), large_print: false };
    let message = document::make(&MESSAGE, &Material::of(&facts), draft, format, options);
    document::write(&message, format, options, file)
}

fn entry(invitation: Invitation<'_>, draft: bool, today: NaiveDate) -> Result<String> {
    let (Some(starts), Some(entry)) = (invitation.starts(), calendar(invitation, draft, today)) else {
        bail!("an entry for calendars needs a date and a start; the message can do without");
    };
    if invitation.zone().is_none() {
        let time = starts.format("%H:%M");
        super::tell(&format!(
            "without a time zone every calendar shows this entry at {time} by its own clock; to settle whose, add \
             timezone = \"Europe/London\" or your own under [when]"
        ));
    }
    if let Some(revised) = invitation.session.invite().revised().filter(|revised| **revised > today) {
        let (day, today) = (text::day(*revised), text::day(today));
        super::tell(&format!("`revised` is {day}, which is still to come; the entry says {today} instead"));
    }
    if sequence(invitation) > 0 {
        let (does, first) =
            if invitation.is_called_off() { ("take out", "") } else { ("move", ", and then opens the new one") };
        super::tell(&format!(
            "calendars on a server, and those that take it from a mail, {does} the entry they have; whoever opened the \
             file in Thunderbird, GNOME Calendar or calcurse takes the old entry out by hand{first}"
        ));
    }
    Ok(entry)
}
