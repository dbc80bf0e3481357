//! Any bytes as a sign-up sheet.
#![no_main]

use cop_fuzz::holds;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| holds::signups(bytes));
