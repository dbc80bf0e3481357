//! `cop init`: from what is known so far to a session file.

use super::sheet::{Sheet, sheet};
use super::{Exit, World, ask, in_one_piece, output};
use crate::cli::Init;
use crate::facts::{self, Facts};
use crate::schema::schema;
use crate::session::{self, zone};
use crate::signups::{Asked, Signups};
use crate::starter::{Draft, Guest, SCHEMA, left_to_fill, starter};
use crate::text::ended;
use anyhow::{Result, bail};
use rayon::prelude::*;
use std::path::{Path, PathBuf};

pub(super) fn run(args: &Init, world: World) -> Result<Exit> {
    let asked_for = args.ask.then(|| PathBuf::from(ask::FILE));
    // As everywhere, "-" is no file.
    let file = args.file.clone().filter(|file| file != Path::new("-")).or(asked_for);
    if let Some(file) = &file
        && !args.force
        && file.symlink_metadata().is_ok()
    {
        let name = file.display();
        bail!(
            "{name} is there already; choose another name, cop update {name} --from EXPORT to bring its list up to date, \
             or --force to write over it"
        );
    }
    let mut draft = Draft {
        title: args.title.clone(),
        purpose: args.purpose.clone(),
        expected: args.expected,
        date: args.date,
        start: args.start,
        finish: args.finish,
        venue: args.venue.clone(),
        ..Draft::default()
    };
    if let (true, Some(file)) = (args.ask, &file) {
        let Some(answered) = ask::ask(args, file, world)? else { return Ok(Exit::Left) };
        draft = answered;
    } else if let Some(from) = &args.from {
        let columns = args.sheet.columns.concat();
        let asked = Asked { columns: &columns, sheet: args.sheet.sheet.as_deref(), interests: &[] };
        let Sheet { name, signups } = sheet(from, asked)?;
        world.say("", &format!("{name}: {}.", counted(&signups)));
        signups.notes.iter().for_each(|note| world.say("  ", note));
        draft.take(signups);
    }
    (draft.written, draft.zone) = (Some(world.today), zone_here(world));
    let text = starter(&draft);
    match &file {
        None => output::write(&text, None)?,
        Some(file) => {
            output::write_session(&text, file)?;
            world.say("", &format!("{} is written{}.", file.display(), beside(file)?));
        }
    }
    if let (true, Some(file)) = (args.ask, &file) {
        ask::done(file, world)?;
    }
    next(&draft, file.as_deref(), args.ask, world);
    called(&draft, world);
    Ok(Exit::Clean)
}

/// The time zone of this machine, where that is a place's.
fn zone_here(world: World) -> Option<&'static str> {
    let named = zone((world.zone)()?.trim_start_matches(':'))?;
    Some(named.name()).filter(|name| name.contains('/') && !name.starts_with("Etc/"))
}

/// What everybody will be called, so that a wrong one is seen at once: as whoever reads the file will read it, of which
/// nothing but their names has to be read. Of a crowd nobody reads them all, and those are named who are in doubt.
fn called(draft: &Draft, world: World) {
    /// So many names are looked through for a wrong one. Judgement.
    const LOOKED_THROUGH: usize = 500;
    if draft.guests.len() > LOOKED_THROUGH {
        return in_doubt(&draft.guests, world);
    }
    let named = |guest: &Guest| Guest {
        name: guest.name.clone(),
        called: guest.called.clone(),
        from: guest.from.clone(),
        rsvp: guest.rsvp,
        ..Guest::default()
    };
    let names = Draft { guests: draft.guests.iter().map(named).collect(), ..Draft::default() };
    let session = session::read(starter(&names).as_bytes()).session;
    let people = Facts::of(&session).people;
    let called: Vec<&str> = people.listed().map(|(one, _)| people.called(one)).collect();
    if !called.is_empty() {
        world.say("", &format!("They will be called: {}", ended(&called.join(", "))));
    }
}

/// Those of a crowd whose names do not say what to call them.
fn in_doubt(guests: &[Guest], world: World) {
    /// So many are named. Judgement.
    const NAMED: usize = 12;
    let is_unclear = |guest: &&Guest| guest.called.is_none() && facts::called(&guest.name).is_unclear;
    let unclear: Vec<&str> = guests.par_iter().filter(is_unclear).map(|guest| guest.name.as_str()).collect();
    if !unclear.is_empty() {
        let more = unclear.len().saturating_sub(NAMED);
        let more = if more > 0 { format!(" and {more} more") } else { String::new() };
        let named = unclear[..unclear.len().min(NAMED)].join(", ");
        world.say("", &format!("It is not clear what to call {named}{more}: write called = \"…\" under their names."));
    }
}

/// Writes the schema beside the file, where there is none yet.
fn beside(file: &Path) -> Result<String> {
    let schema_file = file.with_file_name(SCHEMA);
    if schema_file.symlink_metadata().is_ok() {
        return Ok(String::new());
    }
    output::write(schema(), Some(&schema_file))?;
    Ok(format!(", and {SCHEMA} for your editor"))
}

fn counted(people: &Signups) -> String {
    let some = |count: usize, one: &str, many: &str| match count {
        1 => format!("1 {one}"),
        _ => format!("{count} {many}"),
    };
    let guests = some(people.guests.len(), "person", "people");
    format!("{guests}, {}", some(people.interests.len(), "interest", "interests"))
}

/// What to do now. Whoever has answered questions has just been told what the check says.
fn next(draft: &Draft, file: Option<&Path>, is_checked: bool, world: World) {
    let name = file.map_or("FILE".to_owned(), |file| file.display().to_string());
    let check = in_one_piece(&format!("cop check {name}"));
    let missing = left_to_fill(draft);
    match missing.split_last() {
        None if is_checked => {
            let plan = in_one_piece(&format!("cop plan {name}"));
            world.say("", &format!("That is enough for a plan: {plan}"));
        }
        None => world.say("", &format!("That is enough for a plan. Next, what is likely to spoil it: {check}")),
        Some((last, [])) => world.say("", &format!("Left to fill in: {last}. Then: {check}")),
        Some((last, others)) => {
            let others = others.join(", ");
            world.say("", &format!("Left to fill in: {others} and {last}. Then: {check}"));
        }
    }
}
