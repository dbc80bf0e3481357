//! `cop print`: everything for the day in one file.

use super::document::{self, Ready};
use super::welcome::tell_length;
use super::{Exit, World, output};
use crate::cli::{Paperwork, Print};
use crate::documents::{Document, Material, PLAN};
use crate::facts::Facts;
use crate::render::{Bound, Format, Options, bound};
use anyhow::{Result, bail};
use clap::ValueEnum;

/// Welcome sheets at most, however many may come. Judgement: nobody hosts more in one room.
const MOST: usize = 200;

pub(super) fn run(args: &Print, world: World) -> Result<Exit> {
    let making = &args.making;
    let offered: Vec<Format> =
        Format::of_documents().map(|(format, _)| format).filter(|format| format.has_pages()).collect();
    let Some(file) = making.output.as_deref() else {
        let ending = args.format.or(offered.last().copied()).unwrap_or(Format::Html).ending();
        bail!("what is printed goes to a file: cop print {} -o day.{ending}", making.file.display());
    };
    let format = document::form(args.format, Some(file), &offered)?;
    let ready = document::ready_for(&making.file, "paper for the day", &PLAN, making.anyway, world)?;
    let Some(Ready { session, checked, draft }) = ready else {
        return Ok(Exit::Findings);
    };
    let loose_ends = super::plan::loose_ends(&checked);
    let facts = Facts::known(&session, checked.people, checked.turnout);
    let options = Options { width: world.width, paper: making.paper, large_print: args.large_print };
    let material = Material { facts: &facts, loose_ends };
    let wanted = Paperwork::value_variants().iter().filter(|what| args.only.is_empty() || args.only.contains(what));
    let made: Vec<(Document, usize)> = wanted
        .map(|what| {
            let document = document::make(what.template(), &material, draft, options);
            // Both are called as the session is, and a list of what is in the file would have that twice.
            let title = match what {
                Paperwork::Plan => "Plan".to_owned(),
                Paperwork::PocketCard => "Pocket card".to_owned(),
                _ => document.title,
            };
            let labels = args.labels.filter(|_| *what == Paperwork::Badges);
            let document = Document { title, labels, ..document };
            match what {
                Paperwork::Welcome => tell_length(&document, format, options),
                _ if !document.left_out.is_empty() => {
                    super::tell(&format!("left out: {}", document.left_out.join(", ")));
                }
                _ => {}
            }
            (document, copies(*what, args, &facts))
        })
        .filter(|(document, _)| !document.sides.is_empty())
        .collect();
    if made.is_empty() {
        bail!("there is nothing to print: this session has none of what --only asks for");
    }
    let title = session.session.title.text().unwrap_or("First session");
    let together = Bound {
        title: format!("For the day: {title}"),
        documents: made.iter().map(|(document, copies)| (document, *copies)).collect(),
        one_sided: args.one_sided,
    };
    let page = bound(&together, format, options);
    output::write(&page.bytes, Some(file))?;
    document::tell_unshown(&page);
    if let (all, blank @ 1..) = page.pages {
        let are = if blank == 1 { "is" } else { "are" };
        super::tell(&format!(
            "{blank} of {all} pages {are} blank, so that nothing stands behind what is handed out; --one-sided leaves \
             them out"
        ));
    }
    Ok(Exit::Clean)
}

/// How many of a document are printed.
fn copies(what: Paperwork, args: &Print, facts: &Facts<'_>) -> usize {
    match what {
        Paperwork::PocketCard => facts.people.hosts().count().max(1),
        Paperwork::Welcome => {
            // On a call it is shown or sent.
            let places = facts.gathering().filter(|_| !facts.is_online()).map(|gathering| gathering.places);
            args.copies.unwrap_or(places.unwrap_or(1).clamp(1, MOST))
        }
        _ => 1,
    }
}
