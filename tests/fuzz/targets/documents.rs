//! Any bytes as a session file: every document that is made of it, the same each time; of eight, one is made twice.
#![no_main]

use cop_fuzz::holds;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let pages = holds::documents(bytes);
    if bytes.len().is_multiple_of(8) {
        assert_eq!(holds::documents(bytes), pages);
    }
});
