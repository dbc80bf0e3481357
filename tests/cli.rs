//! Console sessions as data: each command line in `tests/cmd` and in the README does what is shown below it.
//!
//! `TRYCMD=overwrite cargo test --test all cli::` writes down what the commands say now.

#[test]
fn commands_do_what_is_shown() {
    trycmd::TestCases::new()
        .case("tests/cmd/*.toml")
        .case("tests/cmd/*.trycmd")
        .case("*.md")
        .env("CLICOLOR_FORCE", "")
        .env("TZ", "UTC");
}
