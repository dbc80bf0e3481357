//! `cop init --ask` in a real pseudo-terminal.

use rustix::fs::{Mode, OFlags, open};
use rustix::pty::{OpenptFlags, grantpt, openpt, ptsname, unlockpt};
use std::fs::{self, File};
use std::io::{Read, Write};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant};
use tempfile::TempDir;

/// A conversation with `cop`.
struct Talk {
    child: Child,
    keys: File,
    shown: Receiver<Vec<u8>>,
    all: String,
}

/// As long as an answer may take on a machine that is busy.
const PATIENCE: Duration = Duration::from_secs(60);

impl Talk {
    /// Begins one, with a terminal of its own that Ctrl-C reaches.
    fn begin(folder: &Path, args: &[&str]) -> Talk {
        let own = openpt(OpenptFlags::RDWR | OpenptFlags::NOCTTY).expect("the system does as it is asked");
        grantpt(&own).expect("the system does as it is asked");
        unlockpt(&own).expect("the system does as it is asked");
        let name = ptsname(&own, vec![]).expect("the system does as it is asked");
        let theirs = || {
            Stdio::from(
                open(&*name, OFlags::RDWR | OFlags::NOCTTY, Mode::empty()).expect("the system does as it is asked"),
            )
        };
        // `setsid --ctty` makes the terminal the one whose Ctrl-C the program hears.
        let mut command = Command::new("setsid");
        command.args(["--ctty", "--wait", env!("CARGO_BIN_EXE_cop")]).args(args).args(["--today", "2027-01-04"]);
        command.env_remove("CLICOLOR_FORCE").env("NO_COLOR", "1").env("TERM", "dumb").current_dir(folder);
        let child =
            command.stdin(theirs()).stdout(theirs()).stderr(theirs()).spawn().expect("the system does as it is asked");
        let keys = File::from(own);
        let mut screen = keys.try_clone().expect("the system does as it is asked");
        let (send, shown) = channel();
        std::thread::spawn(move || {
            let mut bytes = [0; 4096];
            while let Ok(read @ 1..) = screen.read(&mut bytes) {
                if send.send(bytes[..read].to_vec()).is_err() {
                    break;
                }
            }
        });
        Talk { child, keys, shown, all: String::new() }
    }

    /// Waits until something is shown, after what was waited for before.
    #[track_caller]
    fn sees(&mut self, words: &str) {
        let until = Instant::now() + PATIENCE;
        while !self.all.contains(words) {
            let left = until.saturating_duration_since(Instant::now());
            match self.shown.recv_timeout(left) {
                Ok(bytes) => self.all += &String::from_utf8_lossy(&bytes),
                Err(_) => panic!("{words:?} is not shown:\n{}", self.all),
            }
        }
        let at = self.all.find(words).expect("the system does as it is asked") + words.len();
        self.all.drain(..at);
    }

    fn types(&mut self, keys: &str) {
        self.keys.write_all(keys.as_bytes()).expect("the system does as it is asked");
    }

    /// Waits for a question and answers it.
    #[track_caller]
    fn answers(&mut self, question: &str, answer: &str) {
        self.sees(question);
        self.sees("> ");
        self.types(&format!("{answer}\n"));
    }

    fn ends(mut self) -> Option<i32> {
        self.child.wait().expect("the system does as it is asked").code()
    }
}

#[expect(clippy::disallowed_methods, reason = "the tests read what cop wrote")]
fn read(folder: &Path, name: &str) -> String {
    fs::read_to_string(folder.join(name)).expect("the system does as it is asked")
}

const PURPOSE: &str =
    "Night sailors from four harbours compare how they keep watch, and each takes home one thing to try.";

#[test]
fn a_few_answers_become_a_file_and_the_next_command() {
    let folder = TempDir::new().expect("the system does as it is asked");
    let mut talk = Talk::begin(folder.path(), &["init", "night.toml", "--ask"]);
    talk.answers("What do people call it?", "Night sailors");
    talk.answers("Who should come, and why them?", "skippers who sail alone");
    // Judged on the spot, and put right.
    talk.answers("What is it for?", "To share best practice");
    talk.sees("> ");
    talk.types(&format!("{PURPOSE}\n"));
    talk.answers("Which day?", "someday");
    talk.sees("That is no day cop can read");
    talk.sees("> ");
    talk.types("4 March\n");
    talk.answers("When does it start?", "6.30pm");
    talk.answers("When does it finish?", "<");
    talk.answers("When does it start?", "7pm");
    talk.answers("When does it finish?", "20:30");
    talk.answers("Where?", "The Ferry, upstairs");
    talk.answers("What sort of place is that?", "pub function room");
    talk.answers("What will there be to eat and drink?", "");
    talk.answers("Who is coming?", "Ines, Tess and Réka");
    talk.sees("night.toml is written");
    talk.sees("That is enough for a plan: cop plan night.toml");
    talk.sees("They will be called: Ines, Tess, Réka.");
    assert_eq!(talk.ends(), Some(0));
    let file = read(folder.path(), "night.toml");
    for line in [
        "title = \"Night sailors\"",
        "# Who should come, and why: skippers who sail alone",
        &format!("purpose = \"{PURPOSE}\""),
        "date = 2027-03-04",
        "start = 19:00:00",
        "finish = 20:30:00",
        "kind = \"pub-function-room\"",
        "name = \"Réka\"",
    ] {
        assert!(file.contains(line), "{line}\n{file}");
    }
    assert!(!folder.path().join("night.toml.part").exists());
}

#[test]
fn ctrl_c_keeps_what_was_answered_and_beginning_again_offers_it() {
    let folder = TempDir::new().expect("the system does as it is asked");
    let mut talk = Talk::begin(folder.path(), &["init", "night.toml", "--ask"]);
    talk.answers("What do people call it?", "Night sailors");
    talk.sees("Who should come, and why them?");
    talk.sees("> ");
    talk.types("half a thou\u{3}");
    talk.sees("What you answered is in night.toml.part.");
    talk.sees("cop init night.toml --ask");
    assert_eq!(talk.ends(), Some(130));
    assert!(read(folder.path(), "night.toml.part").contains("title = \"Night sailors\""));
    assert!(!folder.path().join("night.toml").exists());

    let mut talk = Talk::begin(folder.path(), &["init", "night.toml", "--ask"]);
    talk.sees("Go on with it? [Y/n] ");
    talk.types("\n");
    talk.sees("So far: Night sailors  (Enter keeps it)");
    for _ in 0..10 {
        talk.sees("> ");
        talk.types("\n");
    }
    talk.sees("Left to fill in: purpose, date, start, finish, the venue's name and who is");
    talk.sees("cop check night.toml");
    assert_eq!(talk.ends(), Some(0));
    assert!(read(folder.path(), "night.toml").contains("title = \"Night sailors\""));
    assert!(!folder.path().join("night.toml.part").exists());
}

#[test]
fn without_a_terminal_it_names_the_flags() {
    let folder = TempDir::new().expect("the system does as it is asked");
    let mut command = Command::new(env!("CARGO_BIN_EXE_cop"));
    let ran = command
        .args(["init", "--ask"])
        .current_dir(folder.path())
        .stdin(Stdio::null())
        .output()
        .expect("the system does as it is asked");
    assert_eq!(ran.status.code(), Some(2));
    let said = String::from_utf8_lossy(&ran.stderr).into_owned();
    assert!(said.contains("--ask needs a terminal") && said.contains("--title") && said.contains("--from"), "{said}");
    assert_eq!(fs::read_dir(folder.path()).expect("the system does as it is asked").count(), 0);
}
