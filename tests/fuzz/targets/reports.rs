//! Any bytes as a session file: every report about it.
#![no_main]

use cop_fuzz::holds;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    holds::reports("session.toml", bytes);
});
