//! `cop invite`: the message to send, or an entry for calendars.

use super::document::{self, Ready};
use super::{Exit, World, output};
use crate::calendar::calendar;
use crate::cli::Invite;
use crate::documents::Kind;
use crate::documents::invitation::{Format, Invitation, message};
use crate::facts::Facts;
use crate::render::{self, Options, Paper, render};
use crate::session::Invited;
use anyhow::{Result, bail};

pub(super) fn run(args: &Invite, world: World) -> Result<Exit> {
    let format = format(args)?;
    let ready = document::ready(&args.file, Kind::Message, args.anyway, world)?;
    let Some(Ready { session, checked, draft }) = ready else {
        return Ok(Exit::Findings);
    };
    let facts = Facts::known(&session, checked.people, checked.turnout);
    let invitation = Invitation { session: facts.seen_by::<Invited>() };
    let text = match format {
        Format::Text => written(invitation, draft, render::Format::Text, world),
        Format::Markdown => written(invitation, draft, render::Format::Markdown, world),
        Format::Ics => entry(invitation, draft)?,
    };
    output::write(&text, args.output.as_deref())?;
    Ok(Exit::Clean)
}

fn written(invitation: Invitation<'_>, draft: bool, format: render::Format, world: World) -> String {
    let options = Options { width: world.width, paper: Paper::default(), large_print: false };
    render(&message(invitation, draft), format, options)
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

/// The form: what is asked for, else what the ending of the file says, else text.
fn format(args: &Invite) -> Result<Format> {
    let Some(file) = &args.output else {
        return Ok(args.format.unwrap_or(Format::Text));
    };
    let ending = file.extension().map(|ending| ending.to_string_lossy().to_lowercase());
    match (args.format, ending.as_deref()) {
        (Some(format), ending) if ending != Some("pdf") => Ok(format),
        (None, Some("ics")) => Ok(Format::Ics),
        (None, Some("md" | "markdown")) => Ok(Format::Markdown),
        (None, Some("txt")) => Ok(Format::Text),
        _ => bail!("{} has no ending that an invitation comes in: use .ics, .md or .txt, or --format", file.display()),
    }
}
