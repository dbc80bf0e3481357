//! `cop welcome`: the sheet that lies on the table.

use super::document::{self, Ready};
use super::{Exit, World};
use crate::cli::Welcome;
use crate::documents::{Document, Material, WELCOME};
use crate::facts::Facts;
use crate::render::{Format, Options, fits};
use anyhow::Result;

pub(super) fn run(args: &Welcome, world: World) -> Result<Exit> {
    let making = &args.making;
    let file = making.output.as_deref();
    let format = document::page(args.format, file)?;
    let Some(Ready { session, checked, draft }) = document::ready(&making.file, &WELCOME, making.anyway, world)? else {
        return Ok(Exit::Findings);
    };
    let facts = Facts::known(&session, checked.people, checked.turnout);
    let options = Options { width: world.width, paper: making.paper, large_print: args.large_print };
    let sheet = document::make(&WELCOME, &Material::of(&facts), draft, options);
    tell_length(&sheet, format, options);
    document::write(&sheet, format, options, file)
}

/// Says what there was no room for.
pub(super) fn tell_length(sheet: &Document, format: Format, options: Options) {
    let sides = if options.large_print { "two sides" } else { "one side" };
    if !sheet.left_out.is_empty() {
        let gone = sheet.left_out.join(", ");
        super::tell(&format!("left out, so that the sheet stays on {sides}: {gone}"));
    }
    if format.has_pages() && !fits(sheet, options) {
        super::tell(&format!("the sheet is longer than {sides} all the same: a shorter purpose would help most"));
    }
}
