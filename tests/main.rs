//! Every test of what a user sees, as one program: it is linked once, and what it holds runs side by side.
//!
//! `cargo test --test all` runs it; `cargo test --test all cli::` runs one file of it.

mod agree;
#[cfg(target_os = "linux")]
mod ask;
mod automation;
mod circles;
mod cli;
mod corpora;
mod examples;
#[cfg(target_os = "linux")]
mod faults;
mod heard;
mod holds;
mod hostile;
mod init;
mod invite;
mod judgement;
mod packages;
mod plan;
mod plans;
mod plants;
mod print;
mod privacy;
mod reading;
mod sheets;
mod shell;
mod slips;
mod streams;
mod update;
mod zones;
