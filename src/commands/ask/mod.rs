//! `cop init --ask`: a few plain questions in a terminal. Each answer is judged on the spot by the checks themselves; what
//! was answered is kept beside the file until all is done.

mod answers;

use self::answers::{day, from_to, is_a_sheet, kind, kinds, listed, people, time};
use super::sheet::{Sheet, sheet};
use super::{LEFT, TOGETHER, World, check, in_one_piece, output, say};
use crate::checks;
use crate::cli::{Check, Init};
use crate::finding::{Finding, Level};
use crate::session;
use crate::signups::{Asked, Signups};
use crate::starter::{Draft, starter, text as quoted};
use crate::text::{capital, one_line};
use anyhow::{Context, Result, anyhow, bail};
use std::io::{self, BufRead, IsTerminal, Write};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

/// Where a file goes that nobody has named.
pub(super) const FILE: &str = "session.toml";

/// How far what is said of a question stands in from it.
const BENEATH: &str = "  ";

/// One question.
struct Question {
    /// Its name in the file of answers.
    key: &'static str,
    ask: &'static str,
    /// How to answer, in one line.
    hint: &'static str,
    /// The key of the session file that is judged.
    judged: (&'static str, &'static str),
}

const QUESTIONS: &[Question] = &[
    Question {
        key: "title",
        ask: "What do people call it?",
        hint: "In a human voice, such as: Swim coaches' circle",
        judged: ("session", "title"),
    },
    Question {
        key: "who",
        ask: "Who should come, and why them?",
        hint: "A few words for yourself, such as: coaches from four clubs who each teach beginners alone",
        judged: ("", ""),
    },
    Question {
        key: "purpose",
        ask: "What is it for?",
        hint: "One sentence: WHO do WHAT TOGETHER about WHICH THING, and leave with WHAT.",
        judged: ("session", "purpose"),
    },
    Question { key: "date", ask: "Which day?", hint: "Such as 11 March, or 2027-03-11", judged: ("when", "date") },
    Question { key: "start", ask: "When does it start?", hint: "Such as 18:30, or 6.30pm", judged: ("when", "start") },
    Question { key: "finish", ask: "When does it finish?", hint: "Such as 20:00, or 8pm", judged: ("when", "start") },
    Question {
        key: "venue",
        ask: "Where?",
        hint: "What the place is called, such as: Upstairs at the Lido",
        judged: ("venue", "name"),
    },
    Question {
        key: "kind",
        ask: "What sort of place is that?",
        hint: "A number or a word of these:",
        judged: ("venue", "kind"),
    },
    Question {
        key: "food",
        ask: "What will there be to eat and drink?",
        hint: "Such as: tea, biscuits",
        judged: ("food", "offered"),
    },
    Question {
        key: "people",
        ask: "Who is coming?",
        hint: "How many, or their names with commas between, or the file of a sign-up sheet, such as people.csv",
        judged: ("session", "expected"),
    },
];

/// Asks. Gives what is known then; nothing where somebody has left.
pub(super) fn ask(args: &Init, file: &Path, world: World) -> Result<Option<Draft>> {
    if !(io::stdin().is_terminal() && io::stderr().is_terminal()) {
        bail!(
            "--ask needs a terminal to ask in; without one say it with --title, --purpose, --date, --start, --finish, \
             --venue, --expected and --from"
        );
    }
    let mut talk =
        Talk { answers: given(args), sheet: None, part: part(file), writing: Arc::default(), columns: args, world };
    talk.keep_on_leaving(file)?;
    let given = talk.answers.clone();
    talk.read_sheet(&given).map_err(|trouble| anyhow!(trouble))?;
    talk.tell(
        "",
        "A few questions. Enter leaves one out, < goes back, - takes an answer away, Ctrl-C stops and keeps what you have.",
    );
    if talk.part.exists() && !talk.take_up()? {
        return Ok(None);
    }
    let mut at = 0;
    while let Some(question) = QUESTIONS.get(at) {
        at = match talk.put(question)? {
            Turn::On => at + 1,
            Turn::Back => at.saturating_sub(1),
            Turn::Left => return Ok(None),
        };
    }
    talk.draft(&talk.answers).map(Some).map_err(|trouble| anyhow!(trouble))
}

/// The file of answers beside the file that is to be.
pub(super) fn part(file: &Path) -> PathBuf {
    let mut name = file.as_os_str().to_owned();
    name.push(".part");
    PathBuf::from(name)
}

/// What to do after a question.
enum Turn {
    On,
    Back,
    Left,
}

type Answers = Vec<Option<String>>;

/// What the flags say already.
fn given(args: &Init) -> Answers {
    let said = |key: &str| match key {
        "title" => args.title.clone(),
        "purpose" => args.purpose.clone(),
        "date" => args.date.map(|date| date.to_string()),
        "start" => args.start.map(crate::text::time),
        "finish" => args.finish.map(crate::text::time),
        "venue" => args.venue.clone(),
        "people" => {
            let sheet = args.from.as_ref().map(|sheet| sheet.display().to_string());
            sheet.or_else(|| args.expected.map(|people| people.to_string()))
        }
        _ => None,
    };
    QUESTIONS.iter().map(|question| said(question.key)).collect()
}

/// A conversation.
struct Talk<'a> {
    answers: Answers,
    /// The sheet that was read, by the answer that named it.
    sheet: Option<(String, Signups)>,
    part: PathBuf,
    /// Held while the file of answers is written, so that nobody leaves in the middle of it.
    writing: Arc<Mutex<()>>,
    columns: &'a Init,
    world: World,
}

impl Talk<'_> {
    /// On Ctrl-C says where the answers are, and ends.
    fn keep_on_leaving(&self, file: &Path) -> Result<()> {
        let (writing, part, name) = (Arc::clone(&self.writing), self.part.clone(), file.display().to_string());
        let world = self.world;
        let leave = move || {
            let _whole = writing.lock().unwrap_or_else(PoisonError::into_inner);
            goodbye(&part, &name, world);
            // Whoever presses Ctrl-C waits for no question to end.
            std::process::exit(i32::from(LEFT));
        };
        ctrlc::set_handler(leave).context("cannot listen for Ctrl-C")
    }

    fn tell(&self, indent: &str, words: &str) {
        self.world.say(indent, words);
    }

    /// Offers to go on with what was answered before; false where somebody leaves.
    fn take_up(&mut self) -> Result<bool> {
        let name = self.part.display().to_string();
        self.tell("", &format!("There is {name} from before."));
        let Some(line) = line("Go on with it? [Y/n] ")? else {
            goodbye(&self.part, "", self.world);
            return Ok(false);
        };
        if line.trim().to_lowercase().starts_with('n') {
            return Ok(true);
        }
        let super::load::Loaded { bytes, .. } = super::load::load(&self.part)?;
        let kept = String::from_utf8_lossy(&bytes);
        let table = toml::de::DeTable::parse(&kept).ok().map(toml::Spanned::into_inner).unwrap_or_default();
        for (question, answer) in QUESTIONS.iter().zip(&mut self.answers) {
            let said = table.get(question.key).and_then(|value| value.get_ref().as_str());
            *answer = said.map(str::to_owned).or(answer.take());
        }
        let answers = self.answers.clone();
        for (at, _) in QUESTIONS.iter().enumerate() {
            // An answer that no longer holds, such as a sheet that is gone, is asked for again.
            let mut one: Answers = vec![None; answers.len()];
            one[at].clone_from(&answers[at]);
            if self.read_sheet(&one).is_err() || self.draft(&one).is_err() {
                self.answers[at] = None;
            }
        }
        Ok(true)
    }

    /// Puts one question until its answer stands.
    fn put(&mut self, question: &Question) -> Result<Turn> {
        let at = QUESTIONS.iter().position(|other| other.key == question.key).unwrap_or_default();
        say("");
        self.tell("", question.ask);
        self.tell(BENEATH, question.hint);
        if question.key == "kind" {
            // A number and its word stay on one line.
            let kinds: Vec<String> =
                kinds().iter().enumerate().map(|(at, kind)| format!("{}{TOGETHER}{kind}", at + 1)).collect();
            self.tell("    ", &kinds.join("   "));
        }
        loop {
            if let Some(answer) = &self.answers[at] {
                self.tell(BENEATH, &format!("So far: {answer}  (Enter keeps it)"));
            }
            let Some(line) = line("> ")? else {
                goodbye(&self.part, "", self.world);
                return Ok(Turn::Left);
            };
            let answer = line.trim();
            match answer {
                "" => return Ok(Turn::On),
                "<" => return Ok(Turn::Back),
                "-" => {
                    self.answers[at] = None;
                    self.keep()?;
                    return Ok(Turn::On);
                }
                _ => {}
            }
            let mut answers = self.answers.clone();
            answers[at] = Some(answer.to_owned());
            // The finish is asked about next, with what was said of it.
            if let ("start", Some((from, to))) = (question.key, from_to(answer)) {
                answers[at] = Some(from.to_owned());
                answers[at + 1] = Some(to.to_owned());
            }
            if let Err(trouble) = self.read_sheet(&answers).and_then(|()| self.draft(&answers)) {
                self.tell(BENEATH, &format!("{}.", capital(&trouble)));
                continue;
            }
            // An hour that the start settled is not asked about when the start is another.
            if let ("finish", Some(finish)) = (question.key, self.draft(&answers).ok().and_then(|draft| draft.finish)) {
                answers[at] = Some(crate::text::time(finish));
            }
            self.answers = answers;
            self.keep()?;
            let findings = self.judged(question)?;
            for finding in &findings {
                self.tell(BENEATH, &format!("{}. {}", capital(&finding.message), finding.help));
            }
            // Polish is said and waits for nobody.
            if findings.iter().all(|finding| finding.level == Level::Advice) {
                return Ok(Turn::On);
            }
        }
    }

    /// What the checks say of the answer to a question, where it stands.
    fn judged(&self, question: &Question) -> Result<Vec<Finding>> {
        let draft = self.draft(&self.answers).map_err(|trouble| anyhow!(trouble))?;
        let file = starter(&draft);
        let checked = checks::run(&session::read(file.as_bytes()), self.world.today, &[]);
        let stands_there = |finding: &Finding| {
            let begin = file[..finding.span.start].rfind('\n').map_or(0, |before| before + 1);
            let is_key = file[begin..].starts_with(&format!("{} = ", question.judged.1));
            let header = file[..begin].lines().rev().find(|line| line.starts_with('['));
            is_key && header == Some(format!("[{}]", question.judged.0).as_str())
        };
        let mut findings: Vec<Finding> = checked.findings.into_iter().filter(stands_there).collect();
        findings.sort_by_key(|finding| std::cmp::Reverse(finding.level));
        findings.retain(|finding| finding.level > Level::Advice || question.key == "purpose");
        Ok(findings)
    }

    /// Reads the sheet that the answers name, where it was not read yet.
    fn read_sheet(&mut self, answers: &Answers) -> Result<(), String> {
        let named = QUESTIONS.iter().zip(answers).find(|(question, _)| question.key == "people");
        let Some(path) = named.and_then(|(_, answer)| answer.as_deref()).filter(|answer| is_a_sheet(answer)) else {
            return Ok(());
        };
        if self.sheet.as_ref().is_some_and(|(read, _)| read == path) {
            return Ok(());
        }
        let columns = self.columns.sheet.columns.concat();
        let asked = Asked { columns: &columns, sheet: self.columns.sheet.sheet.as_deref(), interests: &[] };
        let Sheet { signups, .. } = sheet(Path::new(path), asked).map_err(|error| format!("{error:#}"))?;
        signups.notes.iter().for_each(|note| self.tell(BENEATH, note));
        self.sheet = Some((path.to_owned(), signups));
        Ok(())
    }

    /// What the answers say so far.
    fn draft(&self, answers: &Answers) -> Result<Draft, String> {
        let mut draft = Draft::default();
        for (question, answer) in QUESTIONS.iter().zip(answers) {
            let Some(answer) = answer else { continue };
            let words = || Some(answer.clone());
            match question.key {
                "title" => draft.title = words(),
                "who" => draft.who = words(),
                "purpose" => draft.purpose = words(),
                "date" => draft.date = Some(day(answer, self.world.today)?),
                "start" => draft.start = Some(time(answer, None)?),
                "finish" => draft.finish = Some(time(answer, draft.start)?),
                "venue" => draft.venue = words(),
                "kind" => draft.kind = Some(kind(answer)?),
                "food" => draft.offered = listed(answer),
                "people" => self.people(answer, &mut draft)?,
                _ => {}
            }
        }
        Ok(draft)
    }

    fn people(&self, answer: &str, draft: &mut Draft) -> Result<(), String> {
        if let Ok(number) = answer.parse() {
            draft.expected = Some(number);
        } else if is_a_sheet(answer) {
            let Some((_, signups)) = &self.sheet else { return Err(format!("there is no file {answer}")) };
            draft.take(signups.clone());
        } else {
            draft.guests = people(answer)?;
        }
        Ok(())
    }

    /// Writes what was answered beside the file that is to be.
    fn keep(&self) -> Result<()> {
        let _whole = self.writing.lock().unwrap_or_else(PoisonError::into_inner);
        let mut kept = "# What was answered so far; cop init --ask goes on from here.\n".to_owned();
        for (question, answer) in QUESTIONS.iter().zip(&self.answers) {
            if let Some(answer) = answer {
                kept.push_str(&format!("{} = {}\n", question.key, quoted(answer)));
            }
        }
        output::write_session(kept, &self.part)
    }
}

/// Says where the answers are, where there are any.
fn goodbye(part: &Path, name: &str, world: World) {
    say("");
    if part.exists() {
        let on = if name.is_empty() {
            String::new()
        } else {
            format!(" {} goes on from there.", in_one_piece(&format!("cop init {name} --ask")))
        };
        world.say("", &format!("What you answered is in {}.{on}", part.display()));
    }
}

/// A line from the terminal; nothing at its end.
fn line(prompt: &str) -> Result<Option<String>> {
    let mut err = anstream::stderr();
    write!(err, "{}", one_line(prompt)).and_then(|()| err.flush()).context("cannot ask")?;
    let mut line = vec![];
    let read = io::stdin().lock().read_until(b'\n', &mut line).context("cannot read the answer")?;
    let line = String::from_utf8_lossy(&line);
    let shown: String = line.chars().filter(|c| !crate::text::is_hidden(*c) || *c == '\t').collect();
    Ok((read > 0).then_some(shown))
}

/// Ends a conversation whose file is written: its answers are no longer needed, and the check says what is left.
pub(super) fn done(file: &Path, world: World) -> Result<()> {
    let part = part(file);
    if part.exists() {
        std::fs::remove_file(&part).with_context(|| format!("cannot remove {}", part.display()))?;
    }
    let check = Check {
        paths: vec![file.to_owned()],
        formats: vec![],
        output: None,
        fail_on: None,
        levels: vec![],
        all: false,
        fix: false,
        diff: false,
    };
    check::run(&check, world).map(|_| ())
}
