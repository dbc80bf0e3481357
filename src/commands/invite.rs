//! `cop invite`: the messages to send, or an entry for calendars.

use super::document::{self, Ready};
use super::{Exit, World, output};
use crate::calendar::{calendar, first_uid, sequence};
use crate::cli::{INVITATION, Invite, Message};
use crate::documents::invitation::{Invitation, Letter};
use crate::documents::{Document, Material};
use crate::facts::Facts;
use crate::render::{Format, Options, Paper, render};
use crate::session::{Field, Invited, Session};
use crate::text;
use anyhow::{Context, Result, bail};
use chrono::NaiveDate;
use smol_str::SmolStr;
use std::path::{Path, PathBuf};

pub(super) fn run(args: &Invite, world: World) -> Result<Exit> {
    let format = form(args)?;
    let template = args.message.template();
    let Some(Ready { mut session, checked, draft }) = document::ready(&args.file, template, args.anyway, world)? else {
        return Ok(Exit::Findings);
    };
    lacks(args.message, format, &session)?;
    if let Some(date) = session.when.date.copied() {
        misses(args.message, date, world.today);
    }
    pass_over(&mut session, args.message, world.today);
    let facts = Facts::known(&session, checked.people, checked.turnout);
    let invitation = Invitation { session: facts.seen_by::<Invited>() };
    let options = Options { width: world.width, paper: Paper::default(), large_print: false };
    let file = args.output.as_deref();
    let goes_along = format == Format::Eml && has_entry(args.message) && invitation.starts().is_some();
    let entry = match format == Format::Ics || goes_along {
        true => Some(entry(invitation, draft, world.today)?),
        false => None,
    };
    let write =
        Writing { reply_to: invitation.reply_to().map(SmolStr::as_str), entry: entry.as_deref(), format, options };
    match args.message {
        _ if format == Format::Ics => output::write(entry.unwrap_or_default(), file)?,
        Message::Each => each(&invitation.letters(draft), &write, file, args.force)?,
        message => {
            let document = match message {
                Message::Reminder => Document { draft, ..invitation.reminder(world.today) },
                _ => document::make(template, &Material::of(&facts), draft, options),
            };
            output::write(write.bytes(&document)?, file)?;
        }
    }
    Ok(Exit::Clean)
}

/// Whether the entry for calendars goes along with a message.
fn has_entry(message: Message) -> bool {
    !matches!(message, Message::Reminder | Message::Afterwards)
}

/// The form of the message, of those it comes in.
fn form(args: &Invite) -> Result<Format> {
    let is_entry = matches!(args.message, Message::Everybody | Message::CalledOff);
    let mut offered = INVITATION.map(|(format, _)| format).to_vec();
    offered.retain(|format| *format != Format::Ics || is_entry);
    let format = match args.message {
        Message::Each => args.format.unwrap_or(Format::Text),
        _ => document::form(args.format, args.output.as_deref(), &offered)?,
    };
    if !offered.contains(&format) {
        bail!("there is one entry for everybody, and none in this message: leave --for out");
    }
    Ok(format)
}

/// Stops where the file does not say what a message is about.
fn lacks(message: Message, format: Format, session: &Session) -> Result<()> {
    let is_off = session.is_called_off();
    match message {
        _ if format == Format::Ics => {}
        Message::CalledOff if !is_off => {
            bail!("the file does not say that the session is called off: write cancelled = true under [invite]")
        }
        Message::CalledOff => {}
        _ if is_off => bail!(
            "the session is called off (`cancelled` under [invite]): --for called-off writes the message that says so"
        ),
        Message::Afterwards if session.after.stands.get().is_none() => bail!(
            "the file does not say yet what came of it: write [after], with chosen = [\"a question they want to go on \
             with\"] and thanks = [\"Lee for the key\"]"
        ),
        Message::Each if session.attendee.is_empty() => {
            bail!("there is nobody on the list to write to: add an [[attendee]] for each person you would ask")
        }
        _ => {}
    }
    Ok(())
}

/// Says so where a message is written on a day that it does not fit.
fn misses(message: Message, date: NaiveDate, today: NaiveDate) {
    let day = text::day(date);
    match message {
        Message::Afterwards if date > today => {
            super::tell(&format!("{day} is still to come, and this message thanks people for having come"));
        }
        Message::Afterwards => {}
        _ if date < today => super::tell(&format!("{day} is past, and this speaks of it as still to come")),
        _ => {}
    }
}

/// A day to reply by that is past is asked of nobody: it is left out, and that is said.
fn pass_over(session: &mut Session, message: Message, today: NaiveDate) {
    let asks = matches!(message, Message::Everybody | Message::Each);
    for (by, table) in [(&mut session.invite.reply_by, "invite"), (&mut session.access.reply_by, "access")] {
        if let Some(past) = by.get().filter(|by| by.value < today).cloned() {
            *by = Field::Absent(past.span);
            if asks {
                let past = text::day(past.value);
                super::tell(&format!("`reply_by` under [{table}] is {past}, which is past, and is left out"));
            }
        }
    }
}

/// What a message is made into.
struct Writing<'f> {
    reply_to: Option<&'f str>,
    /// The entry for calendars that goes along.
    entry: Option<&'f str>,
    format: Format,
    options: Options,
}

impl Writing<'_> {
    fn bytes(&self, document: &Document) -> Result<Vec<u8>> {
        match self.format {
            Format::Eml => mail(document, self.reply_to, self.entry),
            _ => Ok(render(document, self.format, self.options).into_bytes()),
        }
    }
}

#[cfg(feature = "mail")]
fn mail(document: &Document, reply_to: Option<&str>, entry: Option<&str>) -> Result<Vec<u8>> {
    Ok(crate::render::eml(document, reply_to, entry))
}

#[cfg(not(feature = "mail"))]
fn mail(_: &Document, _: Option<&str>, _: Option<&str>) -> Result<Vec<u8>> {
    bail!("this cop was built without drafts for mail programmes; write text instead, and paste it")
}

/// Writes the messages to those who have not answered: a file each in a folder, else one after the other.
fn each(letters: &[Letter<'_>], write: &Writing<'_>, folder: Option<&Path>, force: bool) -> Result<()> {
    if letters.is_empty() {
        super::tell("everybody on the list has answered, so there is nobody to write to");
        return Ok(());
    }
    let Some(folder) = folder else {
        if !matches!(write.format, Format::Text | Format::Markdown) {
            bail!("{} needs a file for each person: name a folder for them, as in -o letters/", write.format.word());
        }
        let all: Result<Vec<Vec<u8>>> = letters.iter().map(|letter| write.bytes(&letter.document)).collect();
        return output::write(all?.join(&b"\n* * *\n\n"[..]), None);
    };
    let files = file_names(letters, write.format);
    let files: Vec<PathBuf> = files.iter().map(|name| folder.join(name)).collect();
    if let Some(there) = files.iter().find(|file| !force && file.symlink_metadata().is_ok()) {
        let there = there.display();
        bail!("{there} is there already, and nothing was written; name another folder, or --force to write over it");
    }
    if folder.is_file() {
        bail!("{} is a file, and each message is one of its own: name a folder, as in -o letters/", folder.display());
    }
    std::fs::create_dir_all(folder).with_context(|| format!("cannot make the folder {}", folder.display()))?;
    for (letter, file) in letters.iter().zip(&files) {
        output::write(write.bytes(&letter.document)?, Some(file))?;
    }
    super::tell(&format!("{} written to {}", text::count(files.len(), "message", "messages"), folder.display()));
    Ok(())
}

/// The longest name of a file, in characters: file systems have room for 255 bytes.
const NAME: usize = 50;

/// A name of a file for each message: "to-priya-nair.txt". Letters and digits of the name alone, so that no path can be
/// made of it; what begins with "to-" is hidden nowhere, and no device on Windows.
fn file_names(letters: &[Letter<'_>], format: Format) -> Vec<String> {
    let mut names: Vec<String> = vec![];
    for letter in letters {
        // Both ways, so that names are told apart which a file system that knows no capitals takes for one.
        let name = letter.to.name.to_uppercase().to_lowercase();
        let words = name.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
        let name: String = words.collect::<Vec<_>>().join("-").chars().take(NAME).collect();
        let name = format!("to-{}", if name.is_empty() { "guest" } else { &name });
        let numbered = (2..).map(|number| format!("{name}-{number}"));
        let free = std::iter::once(name.clone()).chain(numbered).find(|name| !names.contains(name));
        names.extend(free);
    }
    names.iter().map(|name| format!("{name}.{}", format.ending())).collect()
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
    let about = invitation.session.session();
    if let (None, Some(title), 0) = (invitation.session.invite().uid(), about.title(), sequence(invitation)) {
        let place = invitation.session.venue().name().map(SmolStr::as_str);
        let uid = first_uid(title, place, invitation.session.when().date().copied(), []);
        super::tell(&format!(
            "calendars know this entry by its title alone, and any other of that title would take its place. Before it \
             goes out, give it a name of its own: uid = \"{uid}\" under [invite]"
        ));
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
