//! `cop` plans the first session of a community of practice.
#![forbid(unsafe_code)]
pub mod calendar;
pub mod changes;
pub mod checks;
pub mod cli;
pub mod commands;
pub mod documents;
pub mod facts;
pub mod finding;
pub mod fix;
pub mod render;
pub mod report;
pub mod schema;
pub mod session;
pub mod signups;
pub mod starter;
pub mod text;
pub mod update;
pub mod words;
