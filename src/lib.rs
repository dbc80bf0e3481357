//! `cop` plans the first session of a community of practice.
//!
//! What flows where: `main` parses the command line and reads the clock and the terminal; [`commands`] reads the files and
//! hands their bytes to [`session`], which makes of them, in one pass, a `Session` in which every value knows its place,
//! and the faults it met. [`facts`] works out once what is so: who comes, who hosts, at how many tables, what is open.
//! [`checks`] makes findings of facts (a [`finding`] is data), and [`report`] prints them. [`documents`] makes of the same
//! facts a tree of sides, sections and blocks, and [`render`] writes it as text, Markdown, HTML, PDF or mail; [`calendar`]
//! writes the invitation as an entry. Loose ends of a plan are sentences that `commands` makes of findings, so that documents never
//! see a finding and checks never see a document.
//!
//! Beside that way: [`signups`] reads a list of people from a sheet and [`starter`] writes a first file of it; [`changes`]
//! compares two drafts; [`fix`] puts right what is certain; [`schema`] tells editors the format, from the field table of
//! `session`. [`words`] reads English, [`text`] says days, times, lists and counts, and [`json`] writes for programs.
//!
//! Nothing below `commands` reads a clock, an environment, a terminal or a file, and the same file gives the same bytes.
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
mod json;
pub mod render;
pub mod report;
pub mod schema;
pub mod session;
pub mod signups;
pub mod starter;
pub mod text;
pub mod update;
pub mod words;
