//! What the fuzz targets share.

#[path = "../../holds/mod.rs"]
pub mod holds;
pub mod written;
