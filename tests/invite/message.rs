//! The message: what is in it, word for word.

use super::{CLUB, call};
use cop::documents::{MESSAGE, Material, Printing};
use cop::facts::Facts;
use cop::render::{Format, Options, Paper, render};
use cop::session;

pub(super) fn written(toml: &str, format: Format) -> String {
    let options = Options { width: 40, paper: Paper::A4, large_print: false };
    let session = session::read(toml.as_bytes()).session;
    render(&MESSAGE.make(&Material::of(&Facts::of(&session)), Printing::WHOLE), format, options)
}

#[test]
fn a_message_reads_as_somebody_would_write_it() {
    let expected = "\
Swim coaches' circle

Hello,

Who else has a beginner who will not let go of the rail?

Community swim coaches compare how we keep nervous beginners coming back, and pick two questions to dig into.

- When: Thursday 11 February 2027, 18:30 to 20:00. Doors open at 18:15.
- Where: Upstairs at the Lido Café, Lido Road, Newtown
- Finding us: Blue door left of the café.
- Getting in: no steps and an accessible toilet
- To eat and drink: tea, coffee and sandwiches
- Who pays: the club

Nobody is giving a talk and there is nothing to prepare. Come for any part of it. Mei will be there to say hello.

If anything would help you get in or take part, or there is food you cannot eat, please tell us by Thursday 4 February 2027: Rowan, 01632 960123

Rowan and Mei
";
    assert_eq!(written(CLUB, Format::Text), expected);
    assert_eq!(written(CLUB, Format::Markdown), format!("# {expected}"));
}

#[test]
fn a_message_about_little_is_short() {
    let toml = r#"
[session]
title = "Bell ringers' evening"
[when]
date = 2027-02-11
start = 19:00:00
finish = 20:30:00
[venue]
name = "Church Room"
step_free = "no"
accessible_toilet = "unknown"
"#;
    let expected = "\
Bell ringers' evening

Hello,

- When: Thursday 11 February 2027, 19:00 to 20:30
- Where: Church Room
- Getting in: there are steps. If that would keep you away, say so, and we will look for a way

Nobody is giving a talk and there is nothing to prepare. Come for any part of it.

If anything would help you get in or take part, please reply and say so.
";
    assert_eq!(written(toml, Format::Text), expected);
    let undated = toml.replace("date = 2027-02-11\n", "").replace("name = \"Church Room\"\n", "");
    let written = written(&undated, Format::Text);
    assert!(written.contains("- When: not settled yet\n- Where: not settled yet\n"));
}

#[test]
fn a_message_about_a_call_says_how_to_join_and_whose_time_it_is() {
    let toml = call();
    let written = written(&toml, Format::Text);
    assert!(written.contains("18:30 to 20:00, London time. The call opens at 18:15.\n"));
    assert!(written.contains("- How to join: https://meet.example.org/lido_1\n"));
    assert!(!written.contains("sandwiches") && !written.contains("get in") && !written.contains("Getting in"));
}
