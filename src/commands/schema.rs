//! `cop schema`: the format, for editors.

use super::{Exit, output};
use crate::cli::Schema;
use anyhow::Result;

pub(super) fn run(args: &Schema) -> Result<Exit> {
    output::write(crate::schema::schema(), args.output.as_deref())?;
    Ok(Exit::Clean)
}
