//! A session with any values in the keys of the format: reports, documents for their readers only, and what is put
//! right.
#![no_main]

use cop_fuzz::{holds, written};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let session = written::session(bytes);
    holds::reports("session.toml", session.as_bytes());
    holds::fix(session.as_bytes());
    let pages = holds::documents(session.as_bytes());
    let handed_out = pages.invited.iter().chain(&pages.room);
    shows_no(written::HOST, handed_out);
    shows_no(written::INVITED, pages.room.iter());
});

fn shows_no<'p>(mark: &str, pages: impl Iterator<Item = &'p String>) {
    for page in pages {
        assert!(
            !page.to_lowercase().contains(mark),
            "{mark} is shown:\n{page}"
        );
    }
}
