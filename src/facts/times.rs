//! Which of the times still being agreed suits people best, and what each would cost.

use super::{Coming, People, Who};
use crate::session::{Field, Session, TimeOption, When};
use chrono::{NaiveDate, NaiveTime};
use std::cmp::Reverse;
use std::collections::BTreeSet;

/// The times that are still being agreed, ranked.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Times {
    /// The best first.
    pub ranked: Vec<Time>,
    /// Why the first is first: a sentence.
    pub because: String,
    /// Guests who are named under no time at all, as people.
    pub unheard: Vec<usize>,
}

/// A time that is still being agreed. People stand in the order of the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Time {
    /// Its place in the file's list of options.
    pub option: usize,
    /// Its day: the option's, else the one already written down.
    pub date: Option<NaiveDate>,
    /// When it would start, likewise.
    pub start: Option<NaiveTime>,
    /// When it would finish, likewise.
    pub finish: Option<NaiveTime>,
    /// Who can come then.
    pub can: Vec<Who>,
    /// Who might.
    pub might: Vec<Who>,
    /// Who can come at another time, or might, and not then.
    pub left_out: Vec<Who>,
    /// Interests that somebody named under a time holds, but nobody who can or might come then.
    pub interests_lost: Vec<String>,
    /// Those who can or might come then and know somebody, but nobody who can or might come.
    pub left_alone: Vec<Who>,
    /// What speaks against it whoever can come, the heaviest first.
    pub troubles: Vec<Trouble>,
}

/// Something that speaks against a time whoever can come, the heaviest first. All but an overlap put it behind the times
/// without such a trouble.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// It is over.
    Past,
    /// It finishes before it starts.
    Backwards,
    /// It has no day, start or finish: the words for what is missing.
    Incomplete(Vec<&'static str>),
    /// It is another day, start or finish than the one already written down: the word for it.
    OtherThanAgreed(&'static str),
    /// It is a day to avoid.
    ToAvoid,
    /// A host who can come at another time cannot then: what they are called.
    HostAway(String),
    /// It overlaps another, whose place in the list this is: whoever can come to one is likely free for both.
    Overlaps(usize),
}

impl Trouble {
    /// What speaks against the time, in a few words.
    #[must_use]
    pub fn words(&self) -> String {
        match self {
            Trouble::Past => "it is over".to_owned(),
            Trouble::Backwards => "it finishes before it starts".to_owned(),
            Trouble::Incomplete(missing) => format!("it has no {}", missing.join(" and no ")),
            Trouble::OtherThanAgreed(what) => format!("you have written down another {what}"),
            Trouble::ToAvoid => "you wrote that this day is to be avoided".to_owned(),
            Trouble::HostAway(host) => format!("{host} hosts, and is not among those who can"),
            Trouble::Overlaps(option) => format!("it overlaps option {}", option + 1),
        }
    }

    /// How far back it puts a time. An overlap puts nothing back.
    fn weight(&self) -> u8 {
        match self {
            Trouble::Past => 6,
            Trouble::Backwards => 5,
            Trouble::Incomplete(_) => 4,
            Trouble::OtherThanAgreed(_) => 3,
            Trouble::ToAvoid => 2,
            Trouble::HostAway(_) => 1,
            Trouble::Overlaps(_) => 0,
        }
    }
}

impl Time {
    /// What speaks most against it, where that puts it back.
    #[must_use]
    pub fn against(&self) -> Option<&Trouble> {
        let heaviest = self.troubles.iter().max_by_key(|trouble| trouble.weight());
        heaviest.filter(|trouble| trouble.weight() > 0)
    }
}

/// Ranks the times. `today` is the day it is, where times that are over are to come last.
///
/// First come times with nothing against them; then those to which the most can come; then the most might; then those at
/// which the fewest interests are left with nobody who holds them; then the fewest people with nobody they know; then
/// the soonest; then as the file has them.
#[must_use]
pub fn times(session: &Session, people: &People, today: Option<NaiveDate>) -> Times {
    let when = &session.when;
    let answers = &people.answers;
    let heard: BTreeSet<&Who> = answers.iter().flat_map(|answer| answer.can.iter().chain(&answer.might)).collect();
    let mut ranked: Vec<Time> = when
        .option
        .iter()
        .zip(answers)
        .enumerate()
        .map(|(option, (written, answer))| {
            let there: BTreeSet<&Who> = answer.can.iter().chain(&answer.might).collect();
            let away: Vec<&Who> = heard.difference(&there).copied().collect();
            let mut troubles = troubles(session, option, written, today);
            troubles.extend(hosts_away(people, &away));
            troubles.sort_by_key(|trouble| Reverse(trouble.weight()));
            Time {
                option,
                date: date(when, written),
                start: start(when, written),
                finish: finish(when, written),
                can: answer.can.clone(),
                might: answer.might.clone(),
                left_out: away.into_iter().cloned().collect(),
                interests_lost: interests_lost(people, &heard, &there),
                left_alone: left_alone(people, &heard, &there),
                troubles,
            }
        })
        .collect();
    ranked.sort_by_cached_key(standing);
    let guests = people.listed().map(|(one, _)| one);
    Times {
        because: because(people, &ranked),
        unheard: guests.filter(|one| !heard.contains(&Who::Person(*one))).collect(),
        ranked,
    }
}

/// What the ranking goes by: less is better.
fn standing(time: &Time) -> impl Ord + use<> {
    (
        time.against().map(Trouble::weight),
        Reverse(time.can.len()),
        Reverse(time.might.len()),
        time.interests_lost.len(),
        time.left_alone.len(),
        time.date,
        time.start,
        time.option,
    )
}

/// Why the first is first: where it first differs from the second.
fn because(people: &People, ranked: &[Time]) -> String {
    let [first, second, ..] = ranked else {
        return String::new();
    };
    let (can, might) = (first.can.len(), first.might.len());
    match (first.against(), second.against()) {
        (None, Some(trouble)) => return format!("Against the next one: {}.", trouble.words()),
        (Some(one), Some(other)) if one.weight() != other.weight() => {
            return format!("Every time has something against it, and this the least: {}.", one.words());
        }
        _ => {}
    }
    let number = |of: usize| {
        if of == 0 { "nobody".to_owned() } else { of.to_string() }
    };
    let (next_can, next_might) = (second.can.len(), second.might.len());
    if can != next_can {
        return format!("{can} can come, and {} to the next best.", number(next_can));
    }
    if might != next_might {
        return format!(
            "As many can come as to the next best, and {might} more might, to the next best {}.",
            number(next_might)
        );
    }
    if let Some(lost) = second.interests_lost.first()
        && first.interests_lost.len() < second.interests_lost.len()
    {
        return format!("As many can come as to the next best, but then nobody would be there for \"{lost}\".");
    }
    if let Some(alone) = second.left_alone.first()
        && first.left_alone.len() < second.left_alone.len()
    {
        return format!("As many can come as to the next best, but then {} would know nobody.", people.name_of(alone));
    }
    "It suits as many as the next best, and stands before it in time or in your file.".to_owned()
}

fn troubles(session: &Session, option: usize, written: &TimeOption, today: Option<NaiveDate>) -> Vec<Trouble> {
    let when = &session.when;
    let mut troubles = Vec::new();
    let date = |of: &TimeOption| date(when, of);
    let span = |of: &TimeOption| start(when, of).zip(finish(when, of));
    if date(written).is_some() && date(written) < today {
        troubles.push(Trouble::Past);
    }
    if span(written).is_some_and(|(start, finish)| finish <= start) {
        troubles.push(Trouble::Backwards);
    }
    let parts = [
        ("day", is_open(&when.date, &written.date)),
        ("start", is_open(&when.start, &written.start)),
        ("finish", is_open(&when.finish, &written.finish)),
    ];
    let missing: Vec<&str> = parts.into_iter().filter(|(_, open)| *open).map(|(word, _)| word).collect();
    if !missing.is_empty() {
        troubles.push(Trouble::Incomplete(missing));
    }
    let other = [
        ("day", differ(&when.date, &written.date)),
        ("start", differ(&when.start, &written.start)),
        ("finish", differ(&when.finish, &written.finish)),
    ];
    troubles.extend(other.into_iter().find(|(_, differ)| *differ).map(|(word, _)| Trouble::OtherThanAgreed(word)));
    if date(written).is_some_and(|date| when.avoid.iter().any(|avoid| avoid.value == date)) {
        troubles.push(Trouble::ToAvoid);
    }
    let overlapping = when.option.iter().position(|other| {
        !std::ptr::eq(other, written)
            && date(written).is_some()
            && date(other) == date(written)
            && span(other).zip(span(written)).is_some_and(overlap)
    });
    troubles.extend(overlapping.filter(|other| *other != option).map(Trouble::Overlaps));
    troubles
}

// Half agreed: what is already written down holds for every option that does not say otherwise.

fn date(when: &When, option: &TimeOption) -> Option<NaiveDate> {
    option.date.copied().or(when.date.copied())
}

fn start(when: &When, option: &TimeOption) -> Option<NaiveTime> {
    option.start.copied().or(when.start.copied())
}

fn finish(when: &When, option: &TimeOption) -> Option<NaiveTime> {
    option.finish.copied().or(when.finish.copied())
}

/// Whether neither says it. What is at fault has been reported.
fn is_open<T>(agreed: &Field<T>, option: &Field<T>) -> bool {
    agreed.absent().is_some() && option.absent().is_some()
}

fn differ<T: Copy + PartialEq>(agreed: &Field<T>, option: &Field<T>) -> bool {
    agreed.copied().zip(option.copied()).is_some_and(|(agreed, option)| agreed != option)
}

fn overlap((one, other): ((NaiveTime, NaiveTime), (NaiveTime, NaiveTime))) -> bool {
    one.0 < other.1 && other.0 < one.1
}

fn hosts_away(people: &People, away: &[&Who]) -> Option<Trouble> {
    away.iter().find_map(|who| match who {
        Who::Person(one) if people.everyone[*one].host => Some(Trouble::HostAway(people.called(*one).to_owned())),
        _ => None,
    })
}

/// Interests whose holders could come at some time, but at this none of them.
fn interests_lost(people: &People, heard: &BTreeSet<&Who>, there: &BTreeSet<&Who>) -> Vec<String> {
    let held = |by: &BTreeSet<&Who>, holders: &[usize]| holders.iter().any(|one| by.contains(&Who::Person(*one)));
    let interests = people.interests.iter();
    interests
        .filter(|interest| held(heard, &interest.holders) && !held(there, &interest.holders))
        .map(|interest| interest.name.to_string())
        .collect()
}

/// Those there who know somebody who could come at some time, but nobody who can now.
fn left_alone(people: &People, heard: &BTreeSet<&Who>, there: &BTreeSet<&Who>) -> Vec<Who> {
    let knows = |one: &usize, of: &BTreeSet<&Who>| {
        let known = &people.everyone[*one].knows;
        known.iter().any(|other| of.contains(&Who::Person(*other)))
    };
    let alone = |who: &&Who| match who {
        Who::Person(one) => knows(one, heard) && !knows(one, there),
        Who::Named(_) => false,
    };
    there.iter().copied().filter(alone).cloned().collect()
}

impl People {
    /// What to call somebody named under a time.
    #[must_use]
    pub fn name_of<'w>(&'w self, who: &'w Who) -> &'w str {
        match who {
            Who::Person(one) => self.called(*one),
            Who::Named(name) => name,
        }
    }

    /// Their whole name.
    #[must_use]
    pub fn whole_name<'w>(&'w self, who: &'w Who) -> &'w str {
        match who {
            Who::Person(one) => &self.everyone[*one].name,
            Who::Named(name) => name,
        }
    }

    /// Whether somebody who can or might come has since said that they do not.
    pub(super) fn declined(&self, who: &Who) -> bool {
        matches!(who, Who::Person(one) if self.everyone[*one].coming == Coming::No)
    }
}

#[cfg(test)]
mod tests;
