//! Any bytes as a session file that is put right.
#![no_main]

use cop_fuzz::holds;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| holds::fix(bytes));
