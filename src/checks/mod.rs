//! The rules: each is one file here that holds what it is, why, an example that trips it, one that does not, and the
//! check itself.
//!
//! To add a rule, write its file (copy the nearest one), then add it to `mod` and to [`RULES`]. The tests below find
//! a file that is not listed, run both examples, and hold every rule to the same form. What is silenced by what is
//! data in the rule; it is applied in [`run`] and nowhere else.

mod access_blocked;
mod access_unknown;
mod agenda_present;
mod agreed_one_sided;
mod alcohol_only;
mod already_past;
mod boss_in_the_room;
mod boss_on_the_door;
mod call_unclear;
mod cannot_all_meet;
mod date_to_avoid;
mod diet_uncovered;
mod diets_not_asked;
mod duplicate_person;
mod few_anchors;
mod front_led;
mod group_too_big;
mod group_too_small;
mod hard_to_hear;
mod host_not_coming;
mod hungry;
mod interests_not_asked;
mod invalid_toml;
mod invalid_value;
mod layout_faces_front;
mod left_out;
mod lone_newcomer;
mod name_unclear;
mod no_common_thread;
mod no_food_or_drink;
mod no_link;
mod no_reply_to;
mod no_second_host;
mod no_time_to_arrive;
mod no_wet_place;
mod nobody_greets;
mod nobody_listed;
mod nobody_new;
mod private_detail;
mod purpose;
mod remote_people;
mod session_too_long;
mod session_too_short;
mod short_notice;
mod time_impossible;
mod time_not_agreed;
mod time_toml_1_1;
mod timezone_unknown;
mod title_missing;
mod too_few_to_part;
mod too_large;
mod topic_closed;
mod topic_kept_apart;
mod topic_nobodys;
mod topics_too_few;
mod topics_too_many;
mod turnout_uncertain;
mod uid_missing;
mod unknown_interest;
mod unknown_key;
mod unknown_person;
mod unknown_rule;
mod unused_ignore;
mod venue;
mod venue_cavernous;
mod venue_missing;
mod venue_not_booked;
mod venue_too_small;
mod weekday_mismatch;

#[doc(hidden)]
pub use purpose::weighed;

use crate::facts::{Basis, Facts, People, Turnout};
use crate::finding::{Family, Finding, Level, RestsOn, Rule};
use crate::session::{FailOn, FaultKind, Reading, Session, Span, Weight, contacts, masked, nearest};
use chrono::NaiveDate;
use purpose::{
    governance_first, purpose_circular, purpose_could_be_sharper, purpose_information_giving, purpose_many_aims,
    purpose_missing, purpose_placeholder, purpose_too_long, purpose_too_short, purpose_vague,
};
use std::collections::{BTreeMap, HashSet};
use venue::{venue_interruptions, venue_too_formal};

/// What a check may look at.
#[derive(Debug)]
pub struct Context<'s> {
    /// What is so.
    pub facts: &'s Facts<'s>,
    /// What the file says.
    pub session: &'s Session,
    /// The same with what could not be read of it.
    pub reading: &'s Reading,
    /// Its purpose, judged, where there is one to read in English.
    pub purpose: Option<purpose::Judgement<'s>>,
    /// The day it is.
    pub today: NaiveDate,
}

/// Applies a rule.
pub type Check = fn(&Context<'_>) -> Vec<Finding>;

/// Every rule with its check, in the order of `explain`: by family, and in it as a facilitator would act.
pub static RULES: &[(&Rule, Check)] = &[
    (&invalid_toml::RULE, invalid_toml::check),
    (&invalid_value::RULE, invalid_value::check),
    (&unknown_key::RULE, unknown_key::check),
    (&too_large::RULE, too_large::check),
    (&unused_ignore::RULE, raised_at_the_end),
    (&unknown_rule::RULE, unknown_rule::check),
    (&nobody_listed::RULE, nobody_listed::check),
    (&group_too_small::RULE, group_too_small::check),
    (&group_too_big::RULE, group_too_big::check),
    (&cannot_all_meet::RULE, cannot_all_meet::check),
    (&no_common_thread::RULE, no_common_thread::check),
    (&interests_not_asked::RULE, interests_not_asked::check),
    (&left_out::RULE, left_out::check),
    (&lone_newcomer::RULE, lone_newcomer::check),
    (&few_anchors::RULE, few_anchors::check),
    (&boss_in_the_room::RULE, boss_in_the_room::check),
    (&no_second_host::RULE, no_second_host::check),
    (&turnout_uncertain::RULE, turnout_uncertain::check),
    (&unknown_interest::RULE, unknown_interest::check),
    (&unknown_person::RULE, unknown_person::check),
    (&duplicate_person::RULE, duplicate_person::check),
    (&nobody_new::RULE, nobody_new::check),
    (&name_unclear::RULE, name_unclear::check),
    (&too_few_to_part::RULE, too_few_to_part::check),
    (&title_missing::RULE, title_missing::check),
    (&purpose_missing::RULE, purpose_missing::check),
    (&purpose_placeholder::RULE, purpose_placeholder::check),
    (&purpose_circular::RULE, purpose_circular::check),
    (&purpose_information_giving::RULE, purpose_information_giving::check),
    (&governance_first::RULE, governance_first::check),
    (&purpose_vague::RULE, purpose_vague::check),
    (&purpose_too_short::RULE, purpose_too_short::check),
    (&purpose_many_aims::RULE, purpose_many_aims::check),
    (&purpose_too_long::RULE, purpose_too_long::check),
    (&purpose_could_be_sharper::RULE, purpose_could_be_sharper::check),
    (&venue_missing::RULE, venue_missing::check),
    (&venue_too_formal::RULE, venue_too_formal::check),
    (&layout_faces_front::RULE, layout_faces_front::check),
    (&venue_interruptions::RULE, venue_interruptions::check),
    (&call_unclear::RULE, call_unclear::check),
    (&no_link::RULE, no_link::check),
    (&remote_people::RULE, remote_people::check),
    (&no_wet_place::RULE, no_wet_place::check),
    (&venue_too_small::RULE, venue_too_small::check),
    (&venue_cavernous::RULE, venue_cavernous::check),
    (&venue_not_booked::RULE, venue_not_booked::check),
    (&access_unknown::RULE, access_unknown::check),
    (&access_blocked::RULE, access_blocked::check),
    (&hard_to_hear::RULE, hard_to_hear::check),
    (&time_not_agreed::RULE, time_not_agreed::check),
    (&agreed_one_sided::RULE, agreed_one_sided::check),
    (&time_impossible::RULE, time_impossible::check),
    (&weekday_mismatch::RULE, weekday_mismatch::check),
    (&already_past::RULE, already_past::check),
    (&timezone_unknown::RULE, timezone_unknown::check),
    (&short_notice::RULE, short_notice::check),
    (&uid_missing::RULE, uid_missing::check),
    (&session_too_short::RULE, session_too_short::check),
    (&session_too_long::RULE, session_too_long::check),
    (&date_to_avoid::RULE, date_to_avoid::check),
    (&hungry::RULE, hungry::check),
    (&no_time_to_arrive::RULE, no_time_to_arrive::check),
    (&time_toml_1_1::RULE, time_toml_1_1::check),
    (&agenda_present::RULE, agenda_present::check),
    (&front_led::RULE, front_led::check),
    (&topics_too_few::RULE, topics_too_few::check),
    (&topics_too_many::RULE, topics_too_many::check),
    (&topic_closed::RULE, topic_closed::check),
    (&topic_nobodys::RULE, topic_nobodys::check),
    (&topic_kept_apart::RULE, topic_kept_apart::check),
    (&no_reply_to::RULE, no_reply_to::check),
    (&nobody_greets::RULE, nobody_greets::check),
    (&boss_on_the_door::RULE, boss_on_the_door::check),
    (&host_not_coming::RULE, host_not_coming::check),
    (&no_food_or_drink::RULE, no_food_or_drink::check),
    (&diets_not_asked::RULE, diets_not_asked::check),
    (&diet_uncovered::RULE, diet_uncovered::check),
    (&alcohol_only::RULE, alcohol_only::check),
    (&private_detail::RULE, private_detail::check),
];

/// What an ignore did is known only when everything else is: see [`run`].
fn raised_at_the_end(_: &Context<'_>) -> Vec<Finding> {
    Vec::new()
}

/// A purpose gets at most so many purpose findings, the most useful first: more than two is a list of faults, and
/// nobody rewrites a sentence from a list of faults. Judgement.
const PURPOSE_FINDINGS: usize = 2;

/// At most so many findings of one rule are said of one file. Judgement: nobody reads more, and they are alike.
const OF_ONE_RULE: usize = 1_000;

/// What is still said of a session that is called off, beside what is wrong with the file itself: what would harm somebody,
/// and what is wrong with that of which the message and the entry are made that call it off. Nobody need bake for it.
const STILL_MATTERS: &[&str] =
    &["private-detail", "time-impossible", "timezone-unknown", "title-missing", "uid-missing", "weekday-mismatch"];

/// What came of checking one file.
#[derive(Clone, Debug)]
pub struct Checked {
    /// What there is to say, sorted by place.
    pub findings: Vec<Finding>,
    /// The rules that the file ignores with effect, each with its reason.
    pub ignored: Vec<(&'static Rule, String)>,
    /// The rules that could not judge this file.
    pub skipped: Vec<&'static Rule>,
    /// The names of the file, resolved on the way.
    pub people: People,
    /// How many may come.
    pub turnout: Option<Turnout>,
    /// What no report may repeat, sorted by place.
    pub private: Vec<Span>,
    /// The file is in another language than English, so that no rule that reads words could judge it.
    pub is_foreign: bool,
    /// From which level on the file itself wants its findings to fail.
    pub fail_on: Option<FailOn>,
}

/// The rule of this id.
#[must_use]
pub fn rule(id: &str) -> Option<&'static Rule> {
    RULES.iter().map(|(rule, _)| *rule).find(|rule| rule.id == id)
}

/// The id that `id` was most likely meant to be.
#[must_use]
pub fn nearest_rule(id: &str) -> Option<&'static str> {
    nearest(id, RULES.iter().map(|(rule, _)| rule.id))
}

/// Whether a file may change what the rule says: not for what is wrong with the file itself, nor for what would harm.
#[must_use]
pub fn is_fixed(rule: &Rule) -> bool {
    rule.family == Family::File || rule.id == private_detail::RULE.id
}

/// Checks a session.
///
/// `today` is the day it is; `levels` are weights from the command line, which win over the file's own.
#[must_use]
pub fn run(reading: &Reading, today: NaiveDate, levels: &[(String, Weight)]) -> Checked {
    let session = &reading.session;
    let facts = Facts::of(session);
    let context = Context { facts: &facts, purpose: purpose::judge(session, &facts.people), session, reading, today };
    let mut findings = Vec::new();
    let (mut skipped, mut moot) = (Vec::new(), Vec::new());
    for (rule, check) in RULES {
        if session.is_called_off() && rule.family != Family::File && !STILL_MATTERS.contains(&rule.id) {
            moot.push(*rule);
        } else if rule.rests_on.iter().any(|ground| is_missing(*ground, reading)) {
            skipped.push(*rule);
        } else {
            findings.append(&mut check(&context));
        }
    }
    moot.extend(&skipped);
    let unused = unused_ignore::findings(session, &findings, &moot);
    let weights = weights(session, levels);
    silence(&mut findings);
    let ignored = ignore(&mut findings, session, &weights);
    weigh(&mut findings, &weights);
    limit(&mut findings, session);
    findings.extend(unused);
    mask(&mut findings);
    sort(&mut findings);
    findings.dedup_by(|a, b| a.rule.id == b.rule.id && a.span == b.span && a.message == b.message);
    bound(&mut findings);
    Checked {
        findings,
        ignored,
        skipped,
        turnout: facts.turnout,
        people: facts.people,
        private: reading.private.clone(),
        is_foreign: !session.is_english(),
        fail_on: session.checks.fail_on.copied(),
    }
}

/// Puts findings in the order of the file.
fn sort(findings: &mut [Finding]) {
    findings.sort_by(|a, b| {
        (a.span.start, a.span.end, a.rule.id, &a.message).cmp(&(b.span.start, b.span.end, b.rule.id, &b.message))
    });
}

/// Takes out what one rule says too often, and says so where the first of it stood.
fn bound(findings: &mut Vec<Finding>) {
    let mut counts: BTreeMap<&str, (usize, Span)> = BTreeMap::new();
    findings.retain(|finding| {
        let (count, place) = counts.entry(finding.rule.id).or_default();
        *count += 1;
        if *count == OF_ONE_RULE + 1 {
            *place = finding.span;
        }
        *count <= OF_ONE_RULE
    });
    let over = counts.into_iter().filter(|(_, (count, _))| *count > OF_ONE_RULE);
    let over: Vec<Finding> = over
        .map(|(id, (count, place))| {
            let rest = count - OF_ONE_RULE;
            let times = if rest == 1 { "time" } else { "times" };
            let message = format!("from here on {id} would be said {rest} more {times}");
            too_large::RULE
                .at(place, message)
                .help("They are most likely alike: put the first ones right, and check again.")
        })
        .collect();
    if !over.is_empty() {
        findings.extend(over);
        sort(findings);
    }
}

fn is_missing(ground: RestsOn, reading: &Reading) -> bool {
    match ground {
        RestsOn::English => !reading.session.is_english(),
        RestsOn::Today => false,
        RestsOn::Whole(list) => reading.cut.contains(&list),
    }
}

/// One trouble, one finding: takes out what another finding says better.
fn silence(findings: &mut Vec<Finding>) {
    let fired: HashSet<&str> = findings.iter().map(|finding| finding.rule.id).collect();
    findings.retain(|finding| !finding.rule.silenced_by.iter().any(|id| fired.contains(id)));
}

/// What rules are to count as, the last of a rule being the one that holds: the command line wins over the file.
fn weights(session: &Session, levels: &[(String, Weight)]) -> Vec<(&'static Rule, Weight)> {
    let in_file = session.checks.levels.iter();
    let in_file = in_file.map(|level| (level.id.as_str(), level.weight.value));
    in_file
        .chain(levels.iter().map(|(id, weight)| (id.as_str(), *weight)))
        .filter_map(|(id, weight)| Some((rule(id).filter(|rule| !is_fixed(rule))?, weight)))
        .collect()
}

fn weight(rule: &Rule, weights: &[(&'static Rule, Weight)]) -> Option<Weight> {
    let of_rule = weights.iter().rev().find(|(other, _)| other.id == rule.id);
    of_rule.map(|(_, weight)| *weight)
}

/// Takes out what the file ignores with a reason, and gives the rules it took out; not those that are off anyway.
fn ignore(
    findings: &mut Vec<Finding>,
    session: &Session,
    weights: &[(&'static Rule, Weight)],
) -> Vec<(&'static Rule, String)> {
    let mut ignored = Vec::new();
    for entry in &session.checks.ignore {
        let (Some(id), Some(reason)) = (entry.id.text(), entry.reason.text()) else {
            continue;
        };
        let Some(rule) = rule(id).filter(|rule| !is_fixed(rule)) else {
            continue;
        };
        let before = findings.len();
        findings.retain(|finding| finding.rule.id != id);
        if findings.len() < before && weight(rule, weights) != Some(Weight::Off) {
            ignored.push((rule, reason.to_owned()));
        }
    }
    ignored
}

/// Messages quote the file, and no report repeats a telephone number or an address for e-mail that it holds.
fn mask(findings: &mut [Finding]) {
    for finding in findings {
        let labels = finding.related.iter_mut().map(|(_, label)| label);
        for text in labels.chain([&mut finding.message, &mut finding.help]) {
            let found = contacts(text);
            if !found.is_empty() {
                *text = masked(text, &found);
            }
        }
    }
}

/// Gives findings the levels that the file and the command line want.
fn weigh(findings: &mut Vec<Finding>, weights: &[(&'static Rule, Weight)]) {
    if weights.is_empty() {
        return;
    }
    findings.retain_mut(|finding| {
        finding.level = match weight(finding.rule, weights) {
            Some(Weight::Off) => return false,
            Some(Weight::Advice) => Level::Advice,
            Some(Weight::Warning) => Level::Warning,
            Some(Weight::Error) => Level::Error,
            None => finding.level,
        };
        true
    });
}

/// Takes out a purpose's third finding and on.
fn limit(findings: &mut Vec<Finding>, session: &Session) {
    let purpose = session.session.purpose.get().map(|at| &at.span);
    let mut about_it = 0;
    findings.retain(|finding| {
        let about = finding.rule.family == Family::Purpose && purpose == Some(&finding.span);
        about_it += usize::from(about);
        !about || about_it <= PURPOSE_FINDINGS
    });
}

/// The faults of one kind, as findings of the rule they belong to.
fn faults(context: &Context<'_>, kind: FaultKind, rule: &'static Rule) -> Vec<Finding> {
    let faults = context.reading.faults.iter().filter(|fault| fault.kind == kind);
    faults.map(|fault| rule.at(fault.span, &fault.message).help(&fault.help).fix(fault.fix.clone())).collect()
}

/// Where to point at the number of people: at the head count where it is what counts, else at the first attendee.
fn people_place(context: &Context<'_>) -> Option<Span> {
    let session = context.session;
    let headed = context.facts.turnout?.basis == Basis::Expected;
    match session.session.expected.get().filter(|_| headed) {
        Some(expected) => Some(expected.span),
        None => session.attendee.stands.get().map(|at| at.span),
    }
}

#[cfg(test)]
mod tests;
