//! `cop` plans the first session of a community of practice.
#![forbid(unsafe_code)]
pub mod finding;
pub mod session;
