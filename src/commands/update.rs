//! `cop update`: a newer export brought into a session file, and what changed, in sentences.

use super::load::{Loaded, load};
use super::sheet::{Sheet, sheet};
use super::{Exit, World, output, say};
use crate::changes::{Draft, changes};
use crate::cli::{Missing, Update};
use crate::documents::{self, Comparison};
use crate::facts::Facts;
use crate::render::{Format, Options, Paper, render};
use crate::report::STDIN;
use crate::session::{self, FaultKind, Reading, Session};
use crate::signups::Asked;
use crate::text::ended;
use crate::update::{Updated, Wish, update};
use anyhow::{Result, anyhow, bail};

pub(super) fn run(args: &Update, world: World) -> Result<Exit> {
    let Loaded { name, bytes } = load(&args.file)?;
    if name == STDIN && !args.diff {
        bail!("standard input cannot be brought up to date where it comes from; --diff shows what would change");
    }
    let reading = session::read(&bytes);
    let text = std::str::from_utf8(&bytes).ok();
    let broken = |kind| matches!(kind, FaultKind::Syntax | FaultKind::TooLarge);
    let Some(text) = text.filter(|_| !reading.faults.iter().any(|fault| broken(fault.kind))) else {
        bail!("not all of {name} can be read; cop check {name} says why");
    };
    let session = &reading.session;
    let known = interests(session);
    let asked = Asked { columns: &args.sheet.columns.concat(), sheet: args.sheet.sheet.as_deref(), interests: &known };
    let Sheet { name: export_name, signups: export } = sheet(&args.from, asked)?;
    export.notes.iter().for_each(|note| say(&format!("  {note}")));
    let wish = Wish { missing_say_no: args.missing == Some(Missing::No), same: &args.same, new: &args.new };
    let updated = update(text, session, &Facts::of(session).people, &export, wish)
        .map_err(|trouble| anyhow!("cannot bring {name} up to date: {trouble}"))?;

    let changed = updated.text != text;
    if changed {
        // First the words: once the file is written nothing more can fail.
        output::write(
            sentences([name.as_str(), &format!("{name} with {export_name}")], &reading, &updated, world),
            None,
        )?;
        if !args.diff {
            output::write_session(&updated.text, &args.file)?;
        }
    }
    let done = match (changed, args.diff) {
        (false, _) => format!("{name} is up to date."),
        (true, true) => format!("{name} stays as it is; without --diff this is written."),
        (true, false) => format!("{name} is brought up to date. Next: cop check {name}"),
    };
    say(&done);
    counts("food", &export.diets);
    counts("access", &export.needs);
    say_open(&updated, &name, &export_name, wish.missing_say_no);
    let is_open = !(updated.unsure.is_empty()
        && updated.ambiguous.is_empty()
        && updated.shared.is_empty()
        && updated.twice.is_empty());
    Ok(if is_open { Exit::Findings } else { Exit::Clean })
}

/// The interests that the file knows: what the export writes is matched to them.
fn interests(session: &Session) -> Vec<String> {
    let declared = session.interest.iter().filter_map(|interest| interest.name.text());
    let held = session.attendee.iter().flat_map(|attendee| attendee.interests.iter().map(|at| at.value.as_str()));
    let mut known: Vec<String> = vec![];
    for interest in declared.chain(held) {
        if !known.iter().any(|known| known == interest) {
            known.push(interest.to_owned());
        }
    }
    known
}

/// What changed, in sentences. `names` are what the two sides are called.
fn sentences(names: [&str; 2], before: &Reading, updated: &Updated, world: World) -> String {
    let session = &before.session;
    let after = session::read(updated.text.as_bytes());
    let all = changes(
        Draft { session, private: &before.private },
        Draft { session: &after.session, private: &after.private },
    );
    let document = documents::changes(Comparison {
        names,
        same: false,
        language: session.language(),
        changes: &all,
        findings: [&[], &[]],
    });
    render(&document, Format::Text, Options { width: world.width, paper: Paper::A4, large_print: false })
}

/// Says who was left as they are, and what to do about it.
fn say_open(updated: &Updated, file_name: &str, export_name: &str, missing_say_no: bool) {
    for name in &updated.sentences {
        say(&format!("{name} answers in a whole sentence; their interests stay as the file has them."));
    }
    if !updated.missing.is_empty() {
        let hint = if missing_say_no {
            "They are noted as not coming, hosts aside."
        } else {
            "They stay as they are; --missing no notes that they do not come."
        };
        let missing: Vec<String> =
            updated.missing.iter().map(|name| session::masked(name, &session::contacts(name))).collect();
        say(&format!("Not in {export_name}: {} {hint}", ended(&missing.join(", "))));
    }
    // Who is left out with a no would be counted on.
    let reply = |name: &String| match updated.declined.contains(name) {
        true => " They say no there.",
        false => "",
    };
    for (of_export, of_file) in &updated.unsure {
        say(&format!(
            "{of_export} may be {of_file}, and is left out: say --same \"{of_export}={of_file}\" or --new \"{of_export}\".{}",
            reply(of_export)
        ));
    }
    for (of_export, of_file) in &updated.shared {
        say(&format!(
            "{of_export} of {export_name} and {of_file} of {file_name} share a name with somebody else, and nothing is changed: \
             give each person an attendee and a row of their own, or say --new \"{of_export}\".{}",
            reply(of_export)
        ));
    }
    for (of_export, of_file) in &updated.ambiguous {
        say(&format!(
            "{of_export} may be {of_file}, whom {file_name} has more than once, and is left out: give each of those a name of \
             their own there, with a surname or an initial, then say --same \"{of_export}=NAME\"; or say --new \"{of_export}\".{}",
            reply(of_export)
        ));
    }
    for name in &updated.twice {
        say(&format!(
            "{name} stands in {export_name} more than once, and is left out: a surname or a club tells two apart.{}",
            reply(name)
        ));
    }
}

/// What the export says of food or access, with nobody's name: counts are the host's to write.
fn counts(about: &str, counts: &Option<Vec<(String, u32)>>) {
    let counts: Vec<String> = counts.iter().flatten().map(|(what, people)| format!("{what} {people}")).collect();
    if !counts.is_empty() {
        say(&format!("Of {about} the export says: {}. Counts in the file are yours to change.", counts.join(", ")));
    }
}
