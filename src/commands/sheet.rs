//! A sign-up sheet, from its file to what it says.

use super::load::{Loaded, load};
use crate::session::FILE_BOUND;
use crate::signups::{self, Asked, Signups};
use anyhow::{Result, anyhow, bail};
use std::path::Path;

/// A sign-up sheet that was read.
pub(super) struct Sheet {
    /// Its file.
    pub(super) name: String,
    pub(super) signups: Signups,
}

/// Reads a sign-up sheet.
pub(super) fn sheet(path: &Path, asked: Asked<'_>) -> Result<Sheet> {
    let Loaded { name, bytes } = load(path)?;
    if bytes.len() > FILE_BOUND {
        bail!("{name} is larger than 16 MB; is it the sign-up sheet?");
    }
    let signups =
        signups::read(&bytes, asked).map_err(|trouble| anyhow!("cannot take people from {name}: {trouble}"))?;
    Ok(Sheet { name, signups })
}
