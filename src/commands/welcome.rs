//! `cop welcome`: the sheet that lies on the table.

use super::document::{self, Ready};
use super::{Exit, World};
use crate::cli::Welcome;
use crate::documents::{self, Kind};
use crate::render::{Format, Options, fits};
use crate::session::Room;
use anyhow::Result;

pub(super) fn run(args: &Welcome, world: World) -> Result<Exit> {
    let making = &args.making;
    let format = document::page(args.format, making.output.as_deref())?;
    let ready = document::ready(&making.file, Kind::Welcome, making.anyway, world)?;
    let Some(Ready { session, draft, .. }) = ready else {
        return Ok(Exit::Findings);
    };
    let options = Options { width: world.width, paper: making.paper, large_print: args.large_print };
    // Only a page has sides.
    let welcome = documents::welcome(session.seen_by::<Room>(), draft, |document| {
        format != Format::Html || fits(document, options)
    });
    let sides = if args.large_print { "two sides" } else { "one side" };
    if !welcome.left_out.is_empty() {
        let gone = welcome.left_out.join(", ");
        super::tell(&format!("left out, so that the sheet stays on {sides}: {gone}"));
    }
    if welcome.too_long {
        super::tell(&format!("the sheet is longer than {sides} all the same: a shorter purpose would help most"));
    }
    document::write(&welcome.document, format, options, making.output.as_deref())
}
