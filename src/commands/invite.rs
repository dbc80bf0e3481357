//! `cop invite`: the message to send, or an entry for calendars.

use super::document::{self, Ready};
use super::{Exit, World, output};
use crate::calendar::calendar;
use crate::cli::{INVITATION, Invite};
use crate::documents::Kind;
use crate::documents::invitation::{Invitation, message};
use crate::facts::people;
use crate::render::{Format, Options, Paper, render};
use crate::session::Invited;
use anyhow::{Result, bail};

pub(super) fn run(args: &Invite, world: World) -> Result<Exit> {
    let offered = INVITATION.map(|(format, _)| format);
    let format = document::form(args.format, args.output.as_deref(), &offered, "an invitation comes in")?;
    let ready = document::ready(&args.file, Kind::Message, args.anyway, world)?;
    let Some(Ready { session, draft, .. }) = ready else {
        return Ok(Exit::Findings);
    };
    let people = people(&session);
    let invitation = Invitation { session: session.seen_by::<Invited>(), hook: people.hook() };
    let text = match format {
        Format::Ics => entry(invitation, draft)?,
        format => {
            let options = Options { width: world.width, paper: Paper::default(), large_print: false };
            render(&message(invitation, draft), format, options)
        }
    };
    output::write(&text, args.output.as_deref())?;
    Ok(Exit::Clean)
}

fn entry(invitation: Invitation<'_>, draft: bool) -> Result<String> {
    let (Some(starts), Some(entry)) = (invitation.starts(), calendar(invitation, draft)) else {
        bail!("an entry for calendars needs a date and a start; the message can do without");
    };
    if invitation.zone().is_none() {
        let time = starts.format("%H:%M");
        super::tell(&format!(
            "without a time zone every calendar shows this entry at {time} by its own clock; to settle whose, add \
             timezone = \"Europe/London\" or your own under [when]"
        ));
    }
    Ok(entry)
}
