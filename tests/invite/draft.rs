//! The draft for a mail programme, and what Python's own reader of mail makes of it.

use super::entry::{entry, hostile};
use super::message::written;
use super::{CLUB, invited};
use cop::documents::{MESSAGE, Material, Printing};
use cop::facts::Facts;
use cop::render::{Format, eml};
use cop::session;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

fn draft(toml: &str) -> String {
    let session = session::read(toml.as_bytes()).session;
    let document = MESSAGE.make(&Material::of(&Facts::of(&session)), Printing::WHOLE);
    let reply_to = invited(toml, |invitation| invitation.session.invite().reply_to().cloned());
    let bytes = eml(&document, reply_to.as_deref(), Some(&entry(toml)));
    String::from_utf8(bytes).expect("a mail is plain letters")
}

fn replied() -> String {
    CLUB.to_owned() + "[invite]\nreply_to = \"Rowan Ó Néill, rowan@example.org\"\nreply_by = 2027-02-04\n"
}

/// The names of the headers of the whole mail.
fn headers(mail: &str) -> Vec<&str> {
    let head = mail.split("\r\n\r\n").next().expect("a head");
    let lines = head.split("\r\n").filter(|line| !line.starts_with([' ', '\t']));
    lines.filter_map(|line| line.split(':').next()).collect()
}

#[test]
fn a_draft_is_addressed_to_nobody_and_the_same_every_time() {
    let mail = draft(&replied());
    assert_eq!(headers(&mail), ["MIME-Version", "X-Unsent", "Reply-To", "Subject", "Content-Type"]);
    assert_eq!(mail, draft(&replied()));
    assert!(
        mail.is_ascii() && mail.split("\r\n").all(|line| line.len() <= 78 && !line.contains(['\r', '\n'])),
        "{mail}"
    );
    // Without an address there is no header for it.
    let spoken = replied().replace("rowan@example.org", "at the poolside");
    assert_eq!(headers(&draft(&spoken)), ["MIME-Version", "X-Unsent", "Subject", "Content-Type"]);
}

#[test]
fn what_parts_a_draft_stands_nowhere_in_it() {
    let toml = CLUB.replace("Lido Road", "=_cop_0 =_cop_1");
    let mail = draft(&toml);
    assert!(mail.contains("boundary=\"=_cop_2\""), "{mail}");
}

#[test]
fn hostile_words_make_no_header() {
    let mail = draft(&hostile("Europe/London"));
    assert_eq!(headers(&mail), ["MIME-Version", "X-Unsent", "Subject", "Content-Type"]);
}

#[test]
#[ignore = "needs Python, which .ci/run has"]
fn python_reads_the_message_and_the_entry_out_of_a_draft() {
    for toml in [replied(), replied().replace("circle", "círculo de natación, con té y café, y con los que empiezan")]
    {
        let read = python_reads(&draft(&toml));
        let message = written(&toml, Format::Text);
        let (subject, words) = message.split_once("\n\n").expect("a title");
        let entry = entry(&toml).replace("\r\n", "\n");
        let method = entry.lines().find_map(|line| line.strip_prefix("METHOD:")).unwrap_or("None");
        let expected = format!(
            "Subject: {subject}\nReply-To: Rowan Ó Néill <rowan@example.org>\nX-Unsent: 1\nTo: None\n\
             text/plain None\n{words}\ntext/calendar invitation.ics\nmethod {method}\n{entry}\n"
        );
        assert_eq!(read, expected);
    }
}

fn python_reads(mail: &str) -> String {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/invite/read_draft.py");
    let mut python =
        Command::new("python3").arg(script).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().expect("python3");
    let mut stdin = python.stdin.take().expect("a pipe");
    stdin.write_all(mail.as_bytes()).expect("Python reads");
    drop(stdin);
    let output = python.wait_with_output().expect("Python ends");
    assert!(output.status.success(), "Python could not read:\n{mail}");
    String::from_utf8(output.stdout).expect("text")
}
