//! The command line. The doc comments here are the help.

use crate::checks;
use crate::documents::{
    AFTERWARDS, ARROWS, BADGES, CALLED_OFF, CARD, EACH, LABELS, Labels, MESSAGE, PLAN, QUESTIONS, REMINDER, SIGN,
    TABLES, Template, WELCOME,
};
use crate::facts::circles::{MOST, MOST_ROUNDS, SIZES};
use crate::render::{Format, Paper};
use crate::report;
use crate::session::{FailOn, Weight};
use crate::signups::{self, Column};
use chrono::{NaiveDate, NaiveTime};
use clap::builder::{PossibleValue, PossibleValuesParser, StringValueParser, TypedValueParser};
use clap::{Args, Parser, Subcommand, ValueEnum};
use std::ffi::OsStr;
use std::ops::RangeInclusive;
use std::path::PathBuf;

/// Plan the first session of a community of practice.
///
/// Write down who should come and why, what they share, a room and a time, in one file. `cop check` says what is
/// likely to spoil the session while it can still be changed; `cop plan` prints what you need on the day.
#[derive(Debug, Parser)]
#[command(name = "cop", version, max_term_width = 100)]
#[command(after_help = "Exit codes: 0 all is well, 1 there are findings, 2 cop could not do its work.")]
pub struct Cli {
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
    /// Flags of every command.
    #[command(flatten)]
    pub shared: Shared,
}

/// What `cop` can do.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Write a starter file, with what you tell it and room for the rest
    ///
    /// Without FILE it goes to standard output. Nothing is asked back but with --ask; what is not told stands as a
    /// comment, to be filled in later. Beside FILE goes cop.schema.json, where there is none yet, so that your editor can complete the
    /// keys and say what each is for.
    #[command(after_help = "\
Examples:
  cop init session.toml
  cop init session.toml --title \"Swim coaches' circle\" --date 2027-02-11
  cop init session.toml --ask
  cop init session.toml --from people.csv
  cop init session.toml --from people.csv --columns \"name=B,from=Which club?\"")]
    Init(Init),
    /// Bring the list of people up to date from a newer export
    ///
    /// Adds who is new, and writes changed replies and interests; a blank cell changes nothing. What you wrote yourself
    /// stays, and so does every other byte. Nobody is taken out: who is no longer in the export is named.
    #[command(after_help = "\
Examples:
  cop update session.toml --from export.csv --diff
  cop update session.toml --from export.csv
  cop update session.toml --from export.csv --missing no
  cop update session.toml --from export.csv --same \"Sam Okafor=Sam\"

Exit codes: 0 all is done, 1 somebody may be one of two and was left out, 2 cop could not do its work.")]
    Update(Update),
    /// Say what is likely to spoil the session
    ///
    /// Judges each file, and each session file in a folder. `-` is standard input.
    #[command(after_help = "\
Examples:
  cop check session.toml
  cop check drafts/ --fail-on warning
  cop check session.toml --level topic-closed=off
  cop check session.toml --fix

Exit codes: 0 nothing at or above --fail-on, 1 findings at or above it, 2 cop could not do its work.")]
    Check(Check),
    /// Print the facilitator plan: a shape, never a timetable
    #[command(after_help = "\
Examples:
  cop plan session.toml
  cop plan session.toml -o plan.pdf
  cop plan session.toml --without Sam --with 2
  cop plan session.toml --format json
  cop plan session.toml --card -o card.pdf")]
    Plan(Plan),
    /// Print the welcome sheet that lies on the table: one side of paper
    ///
    /// It shows what anybody in the room may see, and nothing else: nobody's surname, reply, diet, need or reason for
    /// being asked. Attendees are named, by first name, only where the file says `list = true`.
    #[command(after_help = "\
Examples:
  cop welcome session.toml -o welcome.pdf
  cop welcome session.toml -o welcome.pdf --paper letter
  cop welcome session.toml -o large.pdf --large-print
  cop welcome session.toml -o welcome.html

Print a PDF at its own size, 100 %. A page in HTML is printed from a browser, without headers and footers.")]
    Welcome(Welcome),
    /// Print everything for the day into one file
    ///
    /// The plan, a pocket card for each host, welcome sheets, name badges, question cards, table cards, a sign for the door
    /// and arrows on the way to it, in this order. Each begins on a leaf of its own, and nothing stands behind what is
    /// handed out, cut up or put up, whether the paper is printed on one side or on both. Badges show what people are
    /// called, and `pronouns` where the file has them; there are blank ones for those whose names you do not know.
    #[command(after_help = "\
Examples:
  cop print session.toml -o day.pdf
  cop print session.toml -o day.pdf --one-sided
  cop print session.toml -o badges.pdf --only badges --labels L7418
  cop print session.toml -o day.html

Print it at its own size, 100 %, not \"fit to page\".")]
    Print(Print),
    /// Write the messages that bring people, or an entry for their calendars
    ///
    /// They say what people need, and nothing about each other. Everybody gets one, each of those who have not answered
    /// gets their own with `ask_because` in it, and there is one for the day before, for a session that is called off
    /// (`cancelled` under [invite]) and for the two days afterwards ([after]).
    ///
    /// An entry keeps its name when the session moves: count up `revision` under [invite], set `revised`, and send it
    /// again; `cop diff OLD NEW --fix` does both. Calendars on a server, Evolution, KOrganizer and Thunderbird's mail
    /// then move the entry they have. Where people open the file by hand, Thunderbird and GNOME Calendar refuse what they
    /// have and calcurse adds a second: take the old entry out first. khal asks: answer y. With `cancelled = true` under
    /// [invite] the entry calls the session off.
    #[command(after_help = "\
Examples:
  cop invite session.toml
  cop invite session.toml -o invitation.eml
  cop invite session.toml -o invitation.ics
  cop invite session.toml --for each -o letters/
  cop invite session.toml --for reminder
  cop invite session.toml --for afterwards -o thanks.md

A draft (.eml) has the entry in it and an empty line To: open it in your mail programme, and fill that in. Evolution
opens no drafts of others: paste the text there.")]
    Invite(Invite),
    /// Say what changed between two drafts, in sentences
    ///
    /// Who joined, what moved, and what `check` says now that it did not say before. When what people's calendars show has
    /// changed, --fix counts that in NEW, so that they take it. Either may be `-` for standard input,
    /// as in `git show HEAD:session.toml | cop diff - session.toml`.
    #[command(after_help = "\
Examples:
  cop diff old.toml session.toml
  cop diff sent.toml session.toml --fix
  git show HEAD:session.toml | cop diff - session.toml --format markdown")]
    Diff(Diff),
    /// Say why a rule exists, with its source and examples; without a rule, list them all
    #[command(after_help = "\
Examples:
  cop explain
  cop explain venue-too-formal")]
    Explain(Explain),
    /// Print the JSON Schema of the session file, for editors
    ///
    /// With it, an editor completes the keys of a session file and says what each is for: Taplo, and Even Better
    /// TOML in Visual Studio Code, look for it where the file's first line says, `#:schema ./cop.schema.json`.
    #[command(after_help = "\
Examples:
  cop schema -o cop.schema.json")]
    Schema(Schema),
    /// Print completions for a shell
    ///
    /// Put them where your shell looks for completions, and start it anew. Zsh looks where you tell it, so have
    /// `fpath+=~/.zfunc` in your ~/.zshrc, above `compinit`.
    #[command(after_help = "\
Examples:
  cop completions bash --into ~/.local/share/bash-completion/completions
  cop completions zsh --into ~/.zfunc
  cop completions fish --into ~/.config/fish/completions
  cop completions powershell | Out-String | Invoke-Expression")]
    Completions(Completions),
    /// Print the manual page, or that of one command
    #[command(after_help = "\
Examples:
  cop man | man -l -
  cop man check
  cop man --into ~/.local/share/man/man1")]
    Man(Man),
}

/// `cop check`.
#[derive(Args, Debug)]
pub struct Check {
    /// Files or folders; `-` is standard input
    #[arg(required = true, value_name = "PATH")]
    pub paths: Vec<PathBuf>,
    /// The form of the report: text (the default), short, json, sarif or github; with =FILE it goes to that file.
    /// May be given several times
    #[arg(long = "format", value_name = "FORMAT[=FILE]", value_parser = wanted)]
    pub formats: Vec<Wanted>,
    /// Write the report to this file; its ending says the form
    #[arg(short, long, value_name = "FILE")]
    pub output: Option<PathBuf>,
    /// The lightest finding that makes the exit code 1 [default: error, or what the file says]
    #[arg(long, value_name = "LEVEL", value_parser = words(FailOn::WORDS))]
    pub fail_on: Option<String>,
    /// Let a rule count otherwise; may be given several times
    #[arg(long = "level", value_name = "RULE=LEVEL", value_parser = rule_level)]
    pub levels: Vec<(String, Weight)>,
    /// Show all advice, not only the first five lines
    #[arg(long)]
    pub all: bool,
    /// Put right what is mechanical and certain, such as a misspelt key, and leave the rest of the file as it is
    #[arg(long)]
    pub fix: bool,
    /// Show what --fix would change, and change nothing
    #[arg(long, conflicts_with_all = ["formats", "output"])]
    pub diff: bool,
}

/// A report that is wanted: its form, and the file it goes to where that is not standard output.
#[derive(Clone, Debug)]
pub struct Wanted {
    /// Its form.
    pub format: Format,
    /// Its file.
    pub file: Option<PathBuf>,
}

/// `cop plan`.
#[derive(Args, Debug)]
pub struct Plan {
    /// The form of the document [default: text, or what the ending of --output says]
    #[arg(long, value_parser = one_of(Format::of_documents().chain(FOR_PROGRAMS)))]
    pub format: Option<Format>,
    /// How to make it.
    #[command(flatten)]
    pub making: Making,
    /// Make the pocket card instead: one side of A6, or of a quarter of Letter
    #[arg(long)]
    pub card: bool,
    /// How often people change tables, the first seating counted [default: what fits the time, three at most]
    #[arg(long, value_name = "N", value_parser = number(1..=MOST_ROUNDS))]
    pub rounds: Option<usize>,
    /// How many sit at a table: 3, 4 or 5 [default: 4]
    #[arg(long, value_name = "N", value_parser = number(SIZES))]
    pub tables_of: Option<usize>,
    /// Somebody stays away after all: the others keep their tables where they can. May be given several times
    #[arg(long, value_name = "NAME")]
    pub without: Vec<String>,
    /// So many walk in whom nobody expected, and are seated too
    #[arg(long, value_name = "PEOPLE", value_parser = number(0..=MOST), default_value = "0", hide_default_value = true)]
    pub with: usize,
}

impl Plan {
    /// The document that is wanted.
    #[must_use]
    pub fn template(&self) -> &'static Template {
        if self.card { &CARD } else { &PLAN }
    }
}

/// The form of a plan that is none of a document's.
const FOR_PROGRAMS: [(Format, &str); 1] = [(Format::Json, "What was worked out about the people, for programs")];

/// `cop welcome`.
#[derive(Args, Debug)]
pub struct Welcome {
    /// The form of the document [default: text, or what the ending of --output says]
    #[arg(long, value_parser = one_of(Format::of_documents()))]
    pub format: Option<Format>,
    /// How to make it.
    #[command(flatten)]
    pub making: Making,
    /// 18 point instead of 14, on both sides of the paper if need be
    #[arg(long)]
    pub large_print: bool,
}

/// `cop print`.
#[derive(Args, Debug)]
pub struct Print {
    /// The form of the file [default: what the ending of --output says]
    #[arg(long, value_parser = one_of(Format::of_documents().filter(|(format, _)| format.has_pages())))]
    pub format: Option<Format>,
    /// How to make it.
    #[command(flatten)]
    pub making: Making,
    /// Only some of it, such as badges,cards
    #[arg(long, value_enum, value_delimiter = ',', value_name = "WHAT")]
    pub only: Vec<Paperwork>,
    /// How many welcome sheets [default: as many as may come]
    #[arg(long, value_name = "N", value_parser = number(1..=200))]
    pub copies: Option<usize>,
    /// The sheet of labels that the badges go on, by what is printed on the packet [default: plain paper with lines to cut along]
    #[arg(long, value_name = "SHEET", value_parser = labels())]
    pub labels: Option<&'static Labels>,
    /// Welcome sheets in 18 point instead of 14, on both sides of the paper if need be
    #[arg(long)]
    pub large_print: bool,
    /// No blank pages, for paper that is printed on one side
    #[arg(long)]
    pub one_sided: bool,
}

/// What is printed for the day, in the order in which one needs it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Paperwork {
    /// The facilitator plan
    Plan,
    /// The pocket card, one for each host
    #[value(alias = "card")]
    PocketCard,
    /// Welcome sheets
    Welcome,
    /// Name badges
    Badges,
    /// Question cards
    #[value(alias = "questions")]
    Cards,
    /// Table cards
    Tables,
    /// The sign for the door
    Sign,
    /// Arrows on the way to it
    Arrows,
}

impl Paperwork {
    /// How it is written.
    #[must_use]
    pub fn template(self) -> &'static Template {
        match self {
            Paperwork::Plan => &PLAN,
            Paperwork::PocketCard => &CARD,
            Paperwork::Welcome => &WELCOME,
            Paperwork::Badges => &BADGES,
            Paperwork::Cards => &QUESTIONS,
            Paperwork::Tables => &TABLES,
            Paperwork::Sign => &SIGN,
            Paperwork::Arrows => &ARROWS,
        }
    }
}

/// A sheet of labels by one of its names.
fn labels() -> impl TypedValueParser<Value = &'static Labels> {
    let names = LABELS.iter().flat_map(|labels| labels.names).copied();
    PossibleValuesParser::new(names).try_map(|name| Labels::named(&name).ok_or("there is no such sheet"))
}

/// `cop invite`.
#[derive(Args, Debug)]
pub struct Invite {
    /// The session file; `-` is standard input
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
    /// Which message
    #[arg(long = "for", value_enum, default_value = "everybody", value_name = "WHOM")]
    pub message: Message,
    /// The form of the message [default: text, or what the ending of --output says]
    #[arg(long, value_parser = one_of(INVITATION))]
    pub format: Option<Format>,
    /// Write to this file; its ending says the form. With --for each it is a folder, for a file a person
    #[arg(short, long, value_name = "FILE")]
    pub output: Option<PathBuf>,
    /// Write over messages that are in the folder already
    #[arg(long)]
    pub force: bool,
    /// Make it although something essential is missing or wrong, with DRAFT on it
    #[arg(long)]
    pub anyway: bool,
}

/// A message of `cop invite`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Message {
    /// The invitation: can you come?
    Everybody,
    /// One for each guest who has not answered, with what `ask_because` says to them
    Each,
    /// One line for the day before, or the day itself
    Reminder,
    /// That it is called off
    CalledOff,
    /// What they chose, when they meet again, and thanks
    Afterwards,
}

impl Message {
    /// How it is written.
    #[must_use]
    pub fn template(self) -> &'static Template {
        match self {
            Message::Everybody => &MESSAGE,
            Message::Each => &EACH,
            Message::Reminder => &REMINDER,
            Message::CalledOff => &CALLED_OFF,
            Message::Afterwards => &AFTERWARDS,
        }
    }
}

/// The forms of a message.
pub(crate) const INVITATION: [(Format, &str); 5] = [
    (Format::Text, "Plain text"),
    (Format::Markdown, "Markdown"),
    (Format::Html, "One HTML page"),
    (Format::Eml, "A draft for a mail programme"),
    (Format::Ics, "An entry for calendars, and no message"),
];

/// What the commands that make a document share.
#[derive(Args, Debug)]
pub struct Making {
    /// The session file; `-` is standard input
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
    /// The paper it will be printed on
    #[arg(long, value_enum, default_value = "a4")]
    pub paper: Paper,
    /// Write to this file; its ending says the form
    #[arg(short, long, value_name = "FILE")]
    pub output: Option<PathBuf>,
    /// Make it although something essential is missing or wrong, with DRAFT on it
    #[arg(long)]
    pub anyway: bool,
}

/// `cop explain`.
#[derive(Args, Debug)]
pub struct Explain {
    /// The rule's id, such as venue-too-formal
    #[arg(value_name = "RULE", value_parser = RuleId, hide_possible_values = true)]
    pub rule: Option<String>,
}

/// `cop diff`.
#[derive(Args, Debug)]
pub struct Diff {
    /// The earlier draft; `-` is standard input
    #[arg(value_name = "OLD")]
    pub old: PathBuf,
    /// The later one; `-` is standard input
    #[arg(value_name = "NEW")]
    pub new: PathBuf,
    /// The form of the comparison [default: text, or what the ending of --output says]
    #[arg(long, value_parser = one_of(COMPARISON))]
    pub format: Option<Format>,
    /// Count up `revision` in NEW where the calendar entry has changed, and set `revised` to today
    #[arg(long)]
    pub fix: bool,
    /// Write to this file; its ending says the form
    #[arg(short, long, value_name = "FILE")]
    pub output: Option<PathBuf>,
}

/// The forms of a comparison.
pub(crate) const COMPARISON: [(Format, &str); 3] = [
    (Format::Text, "Plain text, as wide as the terminal"),
    (Format::Markdown, "Markdown, for a comment in a review"),
    (Format::Json, "For programs"),
];

/// `cop init`.
#[derive(Args, Debug)]
pub struct Init {
    /// The session file to write [default: standard output]
    #[arg(value_name = "FILE")]
    pub file: Option<PathBuf>,
    /// What people will call the session
    #[arg(long)]
    pub title: Option<String>,
    /// Who does what together about which thing, and what they leave with
    #[arg(long)]
    pub purpose: Option<String>,
    /// The day, as 2027-02-11
    #[arg(long)]
    pub date: Option<NaiveDate>,
    /// When it starts, as 18:30
    #[arg(long, value_name = "TIME", value_parser = time)]
    pub start: Option<NaiveTime>,
    /// When it finishes, as 20:00
    #[arg(long, value_name = "TIME", value_parser = time)]
    pub finish: Option<NaiveTime>,
    /// What the place is called
    #[arg(long, value_name = "NAME")]
    pub venue: Option<String>,
    /// How many people you expect
    #[arg(long, value_name = "PEOPLE")]
    pub expected: Option<u32>,
    /// Fill in who is coming from a sign-up sheet: CSV, or a workbook (.xlsx, .xls, .ods); `-` is standard input
    #[arg(long, value_name = "SHEET")]
    pub from: Option<PathBuf>,
    /// How to read the sheet.
    #[command(flatten)]
    pub sheet: SheetFlags,
    /// Ask a few plain questions in the terminal, and judge each answer on the spot
    #[arg(long)]
    pub ask: bool,
    /// Write over FILE if it is there
    #[arg(long)]
    pub force: bool,
}

/// `cop update`.
#[derive(Args, Debug)]
pub struct Update {
    /// The session file
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
    /// The newer export: CSV, or a workbook (.xlsx, .xls, .ods); `-` is standard input
    #[arg(long, value_name = "EXPORT")]
    pub from: PathBuf,
    /// How to read the sheet.
    #[command(flatten)]
    pub sheet: SheetFlags,
    /// What to note of those who are no longer in the export: `no`, they do not come; never of hosts
    #[arg(long, value_name = "REPLY", value_enum)]
    pub missing: Option<Missing>,
    /// Two names are one person: one of the export, one of the file. May be given several times
    #[arg(long, value_name = "A=B", value_parser = pair)]
    pub same: Vec<(String, String)>,
    /// Somebody of the export is nobody in the file. May be given several times
    #[arg(long, value_name = "NAME")]
    pub new: Vec<String>,
    /// Show what would change, and change nothing
    #[arg(long)]
    pub diff: bool,
}

/// What to note of those who are no longer in an export.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Missing {
    /// They do not come
    No,
}

/// How a sign-up sheet is read.
#[derive(Args, Debug)]
pub struct SheetFlags {
    /// Which column of the sheet holds what, by heading or letter, as name=B,interests=Topics; else by the headings
    ///
    /// Besides name there are first, last, called, role, from, interests, rsvp, diets, access, knows, brings and pronouns.
    /// Diets and access are counted, and e-mail addresses and telephone numbers are left out, whatever is said here.
    #[arg(long, value_name = "COLUMNS", value_parser = signups::parse, requires = "from")]
    pub columns: Vec<Vec<(Column, String)>>,
    /// Which sheet of a workbook has the names [default: the one that looks like it]
    #[arg(long, value_name = "NAME", requires = "from")]
    pub sheet: Option<String>,
}

/// `cop schema`.
#[derive(Args, Debug)]
pub struct Schema {
    /// Write to this file
    #[arg(short, long, value_name = "FILE")]
    pub output: Option<PathBuf>,
}

/// `cop completions`.
#[derive(Args, Debug)]
pub struct Completions {
    /// The shell
    #[arg(value_name = "SHELL", value_enum)]
    pub shell: clap_complete::Shell,
    /// Write them to this folder instead, in a file of the name that the shell looks for
    #[arg(long, value_name = "FOLDER")]
    pub into: Option<PathBuf>,
}

/// `cop man`.
#[derive(Args, Debug)]
pub struct Man {
    /// A command, such as check [default: the page about all of them]
    #[arg(value_name = "COMMAND")]
    pub command: Option<String>,
    /// Write every page to this folder instead, as cop.1, cop-check.1 and so on
    #[arg(long, value_name = "FOLDER", conflicts_with = "command")]
    pub into: Option<PathBuf>,
}

/// Flags of every command.
#[derive(Args, Debug)]
pub struct Shared {
    /// The day it is, for rules that count days [default: today]
    #[arg(long, global = true, value_name = "DATE", value_parser = day)]
    pub today: Option<NaiveDate>,
    /// When to use colour: auto (on a terminal, unless the environment says otherwise), always or never
    #[arg(long, global = true, value_enum, default_value = "auto", value_name = "WHEN", hide_possible_values = true)]
    pub color: Color,
}

/// When to use colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Color {
    /// On a terminal, unless the environment says otherwise
    Auto,
    /// Always
    Always,
    /// Never
    Never,
}

/// Takes any id, so that a misspelt one can be told its neighbour, and tells completions which there are.
#[derive(Clone)]
struct RuleId;

impl TypedValueParser for RuleId {
    type Value = String;

    fn parse_ref(
        &self,
        command: &clap::Command,
        argument: Option<&clap::Arg>,
        value: &OsStr,
    ) -> Result<String, clap::Error> {
        StringValueParser::new().parse_ref(command, argument, value)
    }

    fn possible_values(&self) -> Option<Box<dyn Iterator<Item = PossibleValue> + '_>> {
        let rules = checks::RULES.iter();
        Some(Box::new(rules.map(|(rule, _)| PossibleValue::new(rule.id).help(rule.summary))))
    }
}

/// A whole number of a range.
fn number(range: RangeInclusive<usize>) -> impl Fn(&str) -> Result<usize, String> + Clone {
    move |argument| {
        let number = argument.parse().ok();
        let words = || format!("write a number from {} to {}", range.start(), range.end());
        number.filter(|number| range.contains(number)).ok_or_else(words)
    }
}

/// One of these forms, each with what the help says of it.
fn one_of(formats: impl IntoIterator<Item = (Format, &'static str)>) -> impl TypedValueParser<Value = Format> {
    let words = formats.into_iter().map(|(format, help)| PossibleValue::new(format.word()).help(help));
    PossibleValuesParser::new(words).try_map(|word| Format::named(&word).ok_or("there is no such format"))
}

/// Two names, as "Sam Okafor=Sam".
fn pair(argument: &str) -> Result<(String, String), String> {
    let pair = argument.split_once('=').map(|(one, other)| (one.trim().to_owned(), other.trim().to_owned()));
    pair.filter(|(one, other)| !one.is_empty() && !other.is_empty())
        .ok_or_else(|| "write two names, as \"Sam Okafor=Sam\"".to_owned())
}

fn words(words: &'static [&'static str]) -> PossibleValuesParser {
    PossibleValuesParser::new(words)
}

fn wanted(argument: &str) -> Result<Wanted, String> {
    let (word, file) = match argument.split_once('=') {
        Some((_, "")) => return Err("write the name of a file after `=`".to_owned()),
        Some((word, file)) => (word, Some(PathBuf::from(file))),
        None => (argument, None),
    };
    let format = Format::named(word).filter(|format| report::FORMATS.contains(format)).ok_or_else(|| {
        format!("there is no format `{word}`; it can be: {}", report::FORMATS.map(Format::word).join(", "))
    })?;
    Ok(Wanted { format, file })
}

fn time(argument: &str) -> Result<NaiveTime, String> {
    ["%H:%M", "%H:%M:%S"]
        .iter()
        .find_map(|form| NaiveTime::parse_from_str(argument, form).ok())
        .ok_or_else(|| "write hours and minutes, as 18:30".to_owned())
}

fn rule_level(argument: &str) -> Result<(String, Weight), String> {
    let (id, word) = argument.split_once('=').ok_or("write it as RULE=LEVEL, such as topic-closed=off")?;
    let Some(rule) = checks::rule(id) else {
        let meant = checks::nearest_rule(id).map(|id| format!("; did you mean `{id}`?"));
        let meant = meant.unwrap_or_default();
        return Err(format!("there is no rule `{id}`{meant}"));
    };
    if checks::is_fixed(rule) {
        return Err(format!("`{id}` always counts as it does"));
    }
    let weight = Weight::parse(word).ok_or_else(|| format!("the level can be: {}", Weight::WORDS.join(", ")))?;
    Ok((id.to_owned(), weight))
}

fn day(argument: &str) -> Result<NaiveDate, String> {
    argument.parse().map_err(|_| "write a day as year, month, day: 2027-02-11".to_owned())
}
