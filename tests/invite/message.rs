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

We would be glad to see you there.

- When: Thursday 11 February 2027, 18:30 to 20:00. Doors open at 18:15.
- Where: Upstairs at the Lido Café, Lido Road, Newtown
- How to find it: Blue door left of the café.
- There are no steps, and there is an accessible toilet.
- There will be tea, coffee and sandwiches, paid for by the club.

Nobody is giving a talk, and there is nothing to prepare. You can come for any part of it, and Mei will be there to say hello.

Can you come? Please reply.

If anything would help you get in or take part, or there is food you cannot eat, please tell us by Thursday 4 February: Rowan, 01632 960123

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

We would be glad to see you there.

- When: Thursday 11 February 2027, 19:00 to 20:30
- Where: Church Room
- There are steps. If that is hard for you, say so, and we will work something out together.

Nobody is giving a talk, and there is nothing to prepare. You can come for any part of it.

Can you come? Please reply, and say as well if anything would help you get in or take part.
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
    assert!(!written.contains("sandwiches") && !written.contains("get in") && !written.contains("steps"));
}

#[test]
fn what_one_person_is_to_be_told_is_asked_in_one_breath() {
    let asked = |invite: &str, access: &str| {
        let toml = CLUB.replace("reply_by = 2027-02-04\ncontact = \"Rowan, 01632 960123\"", access);
        let written = written(&format!("{toml}[invite]\n{invite}"), Format::Text);
        let at = written.find("Can you come").expect("the question");
        written[at..].trim_end_matches("\n\nRowan and Mei\n").to_owned()
    };
    let by_mail = "reply_to = \"Rowan, rowan@example.org\"\nreply_by = 2027-02-04";
    let wants = "say as well if anything would help you get in or take part, or if there is food you cannot eat";
    // How to reach them stands right behind whom to tell, and what else to say behind that.
    let tell = "Can you come? Please tell us by Thursday 4 February: Rowan, rowan@example.org";
    let help = "If anything would help you get in or take part, or there is food you cannot eat, say so as well";
    assert_eq!(asked(by_mail, ""), format!("{tell}\n\n{help}."));
    let ways = format!("{tell} or 01632 960123\n\n{help}.");
    assert_eq!(asked(by_mail, "reply_by = 2027-02-04\ncontact = \"Rowan, 01632 960123\""), ways);
    assert_eq!(asked(by_mail, "contact = \"rowan, 01632 960123\""), ways);
    let earlier = asked(by_mail, "reply_by = 2027-02-01\ncontact = \"Rowan, 01632 960123\"");
    assert!(earlier.ends_with("say so as well by Monday 1 February."), "{earlier}");
    // Two people, one day.
    assert_eq!(
        asked(by_mail, "reply_by = 2027-02-04\ncontact = \"Lee, 01632 960124\""),
        "Can you come? Please tell us by Thursday 4 February: Rowan, rowan@example.org\n\n\
         If anything would help you get in or take part, or there is food you cannot eat, please tell us by then: \
         Lee, 01632 960124"
    );
    assert_eq!(asked("", ""), format!("Can you come? Please reply, and {wants}."));
}

#[test]
fn nobody_is_asked_about_food_who_brings_their_own() {
    let toml =
        CLUB.replace("[\"tea\", \"coffee\", \"sandwiches\"]\nwho_pays = \"the club\"", "[\"bring your own lunch\"]");
    let written = written(&toml, Format::Text);
    assert!(written.contains("- Please bring your own lunch.\n"), "{written}");
    assert!(!written.contains("cannot eat"), "{written}");
}
