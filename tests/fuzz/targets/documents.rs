//! Any bytes as a session file: every document that is made of it, the same each time.
#![no_main]

use cop_fuzz::holds;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    assert_eq!(holds::documents(bytes), holds::documents(bytes));
});
