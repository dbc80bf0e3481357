//! A session with any values in the keys of the format: reports, documents for their readers only, what is put right,
//! or what changed since another draft.
#![no_main]

use cop_fuzz::{holds, written};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let session = written::session(bytes);
    // One thing of each file: four files tell more than one that is looked at four times.
    match bytes.len() % 4 {
        0 => {
            holds::reports("session.toml", session.as_bytes());
        }
        1 => holds::fix(session.as_bytes()),
        2 => {
            // A draft that begins alike.
            let (same, other) = bytes.split_at(bytes.len() / 2);
            let other: Vec<u8> = same.iter().chain(other.iter().rev()).copied().collect();
            let draft = written::session(&other);
            holds::differences(draft.as_bytes(), session.as_bytes());
        }
        _ => {
            let pages = holds::documents(session.as_bytes());
            let handed_out = pages.invited.iter().chain(&pages.room);
            shows_no(written::HOST, handed_out);
            shows_no(written::INVITED, pages.room.iter().chain(&pages.worn));
        }
    }
});

fn shows_no<'p>(mark: &str, pages: impl Iterator<Item = &'p String>) {
    for page in pages {
        assert!(!page.to_lowercase().contains(mark), "{mark} is shown:\n{page}");
    }
}
