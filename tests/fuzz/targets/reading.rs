//! Any text, read by `cop` and by the `toml` crate.
#![no_main]

use cop_fuzz::{holds, written};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    // Half of them from the keys of the format: any text seldom comes so far.
    match std::str::from_utf8(bytes) {
        Ok(text) if bytes.len().is_multiple_of(2) => holds::reading(text),
        _ => holds::reading(&written::session(bytes)),
    }
});
