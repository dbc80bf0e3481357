//! `cop explain`: why a rule exists, where that comes from, and what to do about it.

use super::{Exit, World, output};
use crate::checks::{nearest_rule, rule};
use crate::cli::Explain;
use crate::report::explained;
use anyhow::{Result, bail};

pub(super) fn run(args: &Explain, world: World) -> Result<Exit> {
    let text = match &args.rule {
        None => explained::list(world.width),
        Some(id) => match (rule(id), nearest_rule(id)) {
            (Some(rule), _) => explained::page(rule, world.width),
            (None, Some(meant)) => bail!("there is no rule `{id}`; did you mean `{meant}`?"),
            (None, None) => bail!("there is no rule `{id}`; `cop explain` lists them all"),
        },
    };
    output::write(&text, None)?;
    Ok(Exit::Clean)
}
