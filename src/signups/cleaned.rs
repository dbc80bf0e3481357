//! What of a cell may stand beside a name: no contacts, and nothing that tells of the person.

use super::answers::says_nothing;
use super::care::are_personal;
use super::notes::{Notes, Remark};
use super::words::{one_line, words};
use crate::session::{Span, contacts};
use std::sync::Arc;

/// What of a cell may stand beside a name.
#[derive(Clone)]
pub(super) struct Cleaned {
    /// On one line, and without contacts; nothing where it tells of the person.
    text: Option<Arc<str>>,
    /// There was a contact in it.
    contact: bool,
    /// It told of the person.
    personal: bool,
    /// It says that there is nothing to say.
    pub(super) nothing: bool,
}

impl Cleaned {
    pub(super) fn of(cell: &str) -> Cleaned {
        // Spreadsheets write an apostrophe before what is not to be a formula.
        let mut text = one_line(cell.trim_start_matches('\''));
        let mut contact = false;
        // What is left when one is taken out may come together to another.
        loop {
            let found = contacts(&text);
            if found.is_empty() {
                break;
            }
            contact = true;
            text = without(&text, &found).into();
        }
        let words = words(&text);
        let personal = are_personal(&words);
        let text = (!personal && !text.is_empty()).then(|| text.into());
        let nothing = text.is_some() && says_nothing(&words);
        Cleaned { text, contact, personal, nothing }
    }

    /// The text; what was taken out is noted.
    pub(super) fn noted(&self, row: usize, notes: &mut Notes) -> Option<&str> {
        if self.contact {
            notes.row(row, Remark::Contact);
        }
        if self.personal {
            notes.row(row, Remark::Personal);
        }
        self.text.as_deref()
    }
}

/// The text without its contacts, nor the "ring me on" before them.
fn without(text: &str, contacts: &[Span]) -> String {
    const LEADING_UP: &[&str] = &[
        "ring", "call", "phone", "text", "mobile", "tel", "email", "e-mail", "mail", "contact", "reach", "write", "to",
        "me", "us", "on", "at", "or", "via",
    ];
    let outside = |at: &usize| !contacts.iter().any(|span| span.contains(*at));
    let rest: String = text.char_indices().filter(|(at, _)| outside(at)).map(|(_, c)| c).collect();
    let loose = |c: char| !c.is_alphanumeric();
    let mut words: Vec<&str> = rest.split_whitespace().filter(|word| !word.chars().all(loose)).collect();
    while let Some(last) = words.last()
        && LEADING_UP.contains(&last.trim_matches(loose).to_lowercase().as_str())
    {
        words.pop();
    }
    words.join(" ").trim_end_matches([',', ';', ':', '<', '(', '-', ' ']).to_owned()
}
