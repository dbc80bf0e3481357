//! `cop plan`: the facilitator plan.

use super::document::{self, Ready};
use super::{Exit, World, output};
use crate::checks::Checked;
use crate::cli::Plan;
use crate::documents::Material;
use crate::facts::circles::{FEWEST, MOST};
use crate::facts::{Coming, Facts, People, Seating, plain, with_seating};
use crate::finding::{Level, RestsOn, Rule};
use crate::render::{Format, Options};
use crate::session::nearest;
use crate::text::{Text, capital};
use anyhow::{Result, bail};

/// Rules whose trouble the plan itself has an answer to: what to do about it stands there, and is not said twice.
const ANSWERED: &[&str] = &[
    "access-blocked", "boss-in-the-room", "diets-not-asked", "hard-to-hear", "layout-faces-front", "lone-newcomer",
    "no-food-or-drink", "nobody-greets", "time-not-agreed", "too-few-to-part", "topics-too-few", "venue-too-formal",
];
/// Loose ends that are listed one by one.
const LOOSE_ENDS: usize = 8;

pub(super) fn run(args: &Plan, world: World) -> Result<Exit> {
    let making = &args.making;
    let output = making.output.as_deref();
    let format = form(args)?;
    let template = args.template();
    let ready = document::ready(&making.file, template, making.anyway, world)?;
    let Some(Ready { session, checked, draft }) = ready else {
        return Ok(Exit::Findings);
    };
    let loose_ends = loose_ends(&checked);
    let seating = seating(args, &checked.people)?;
    let facts = Facts::known(&session, checked.people, checked.turnout);
    if format == Format::Json {
        output::write(with_seating(facts, seating, |facts| facts.json(draft)), output)?;
        return Ok(Exit::Clean);
    }
    let options = Options { width: world.width, paper: making.paper, large_print: false };
    let document =
        with_seating(facts, seating, |facts| document::make(template, &Material { facts, loose_ends }, draft, options));
    document::write(&document, format, options, output)
}

/// What is asked for, else what the ending of the file says, else text.
fn form(args: &Plan) -> Result<Format> {
    let output = args.making.output.as_deref();
    let is_json = || output.and_then(|file| Format::of(file, &[Format::Json])).is_some();
    match args.format {
        Some(Format::Json) => {}
        None if is_json() => {}
        asked => return document::page(asked, output),
    }
    if args.card {
        bail!("the card is for a pocket, not for a program: leave out --card, or choose another form");
    }
    Ok(Format::Json)
}

/// How people are to be seated, and who of them is not there.
fn seating(args: &Plan, people: &People) -> Result<Seating> {
    let without = args.without.iter().map(|name| guest(people, name));
    let mut without = without.collect::<Result<Vec<_>>>()?;
    without.sort_unstable();
    without.dedup();
    let there = people.seated().count() - without.len() + args.with;
    let seating = Seating { rounds: args.rounds, tables_of: args.tables_of, without, walk_in: args.with };
    if seating != Seating::default() && !(FEWEST..=MOST).contains(&there) {
        super::tell(&format!(
            "nobody is given a seat: that takes {FEWEST} to {MOST} guests, and with what the file and the command line \
             say there are {there}"
        ));
    }
    Ok(seating)
}

/// The guest whom a name on the command line stands for.
fn guest(people: &People, name: &str) -> Result<usize> {
    let Some(one) = people.find(name) else {
        let guests = || people.listed().map(|(_, person)| person);
        let of_the_name = || guests().filter(|person| plain(&person.name) == plain(name));
        if of_the_name().count() > 1 {
            let from: Vec<&str> = of_the_name().filter_map(|person| person.from.as_deref()).collect();
            bail!(
                "{} guests are called {name} ({}), and nothing on the command line tells them apart: give one of them \
                 another `name` in the file, with a middle name perhaps",
                of_the_name().count(),
                from.join(", ")
            );
        }
        if guests().any(|person| plain(&person.first) == plain(name)) {
            bail!("more than one guest is called {name}: write the whole name after --without");
        }
        let names = guests().flat_map(|person| [person.name.as_str(), person.first.as_str()]);
        let meant = nearest(name, names).map(|name| format!("; did you mean {name}?"));
        bail!("there is no guest called {name} in the file{}", meant.unwrap_or_default());
    };
    match people.seated().any(|(guest, _)| guest == one) {
        true => Ok(one),
        false if people.everyone[one].coming == Coming::No => {
            bail!("{name} has said no already, and has no seat")
        }
        false => bail!("{name} is not a guest but a host, and has no seat: say in the file who hosts instead"),
    }
}

/// What the checks found and nobody has settled, a sentence each: errors and warnings, then what was set aside. What counts
/// the days is left out: the same file gives the same plan on every day.
pub(super) fn loose_ends(checked: &Checked) -> Vec<Text> {
    let mut open: Vec<_> = checked
        .findings
        .iter()
        .filter(|finding| finding.level >= Level::Warning && holds_tomorrow(finding.rule))
        .filter(|finding| !ANSWERED.contains(&finding.rule.id))
        .collect();
    open.sort_by_key(|finding| std::cmp::Reverse(finding.level));
    // The same of two entries of one list is one thing to settle.
    open.dedup_by(|next, last| next.message == last.message);
    let mut lines: Vec<Text> =
        open.iter().take(LOOSE_ENDS).map(|finding| Text::ours(sentence(&finding.message))).collect();
    if open.len() > LOOSE_ENDS {
        lines.push(Text::ours(format!("And {} more: `cop check` lists them.", open.len() - LOOSE_ENDS)));
    }
    let ignored = checked.ignored.iter();
    let ignored = ignored.filter(|(rule, _)| holds_tomorrow(rule));
    lines.extend(ignored.map(|(rule, reason)| {
        Text::say("Set aside: {}. Your reason: {}", &[rule.summary.into(), Text::theirs(reason)])
    }));
    lines
}

/// Whether what a rule finds stays, as long as the file does.
fn holds_tomorrow(rule: &Rule) -> bool {
    !rule.rests_on.contains(&RestsOn::Today)
}

/// With a capital and a full stop.
fn sentence(message: &str) -> String {
    format!("{}.", capital(message.trim_end_matches('.')))
}
