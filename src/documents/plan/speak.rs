//! How plan and card speak of the facts: what people are called, what a few of them sit at, and words of ours with what
//! this session has in their slots.

use super::bank::{Use, choose};
use super::talk;
use crate::facts::{Facts, Trait};
use crate::text::{Text, list, time};

/// Places that are named; of more, the number. Judgement: past four it is a roll-call.
const PLACES: usize = 4;
/// Numbers as they are said.
const NUMBERS: [&str; 13] =
    ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

impl Facts<'_> {
    /// What to call somebody.
    pub(in crate::documents) fn name(&self, one: usize) -> Text {
        Text::strong(self.people.called(one))
    }

    /// The most shared interest, where at least two people hold it.
    pub(super) fn hook(&self) -> Option<&str> {
        let best = self.people.ranked().first().copied().filter(|best| !self.people.is_kept_apart(*best))?;
        let interest = &self.people.interests[best];
        (interest.holders.len() >= 2 || self.people.interests.len() == 1).then_some(interest.name.as_str())
    }

    pub(super) fn host(&self) -> Option<Text> {
        self.people.facilitator.map(|one| self.name(one))
    }

    /// Words of ours with what this session has in their slots: those of `Prompt::words`.
    pub(super) fn filled(&self, words: &'static str) -> Text {
        let mut text = Text::default();
        let mut rest = words;
        while let Some((before, after)) = rest.split_once('{') {
            let Some((slot, after)) = after.split_once('}') else {
                break;
            };
            text = text.and(before);
            text = match slot {
                "hook" => text.and(Text::within(self.hook().unwrap_or_default())),
                "guest" => text.and(self.lone().map(|lone| self.name(lone.guest)).unwrap_or_default()),
                "places" => text.and(self.places()),
                "finish" => text.and(self.session.when.finish.copied().map(time).unwrap_or_default()),
                "sizes" => text.and(self.sizes()),
                "group" => text.and(self.group()),
                "at" => text.and(self.at_group()),
                _ => text.and(talk::seconds(self.session).to_string()),
            };
            rest = after;
        }
        if rest.is_empty() { text } else { text.and(rest) }
    }

    /// Whether those who will be there are from more places than one.
    pub(super) fn comes_from_places(&self) -> bool {
        self.situation().places(&self.people).len() > 1
    }

    /// Whether where people come from is said in more than a number.
    pub(super) fn names_places(&self) -> bool {
        let places = self.situation().places(&self.people);
        places.len() <= PLACES || common(&places).is_some()
    }

    /// Where people come from: a few places by name, more by their number, and by what they all are: "six wards".
    fn places(&self) -> Text {
        let places = self.situation().places(&self.people);
        let count = places.len();
        if count <= PLACES {
            return Text::list(&places.into_iter().map(Text::theirs).collect::<Vec<_>>());
        }
        let number = NUMBERS.get(count).map_or_else(|| count.to_string(), |word| (*word).to_owned());
        match common(&places) {
            Some(what) => Text::ours(number + " ").and(Text::theirs(format!("{what}s"))),
            None => Text::ours(number + " places"),
        }
    }

    /// How many talk together at the first tables, as one says it: "threes and fours".
    fn sizes(&self) -> String {
        let gathering = self.gathering().filter(|gathering| gathering.tables > 1);
        let mut sizes = gathering.map(|gathering| gathering.sizes.clone()).unwrap_or_default();
        sizes.sort_unstable();
        sizes.dedup();
        let said = ["", "", "twos", "threes", "fours", "fives"];
        let said: Vec<&str> =
            sizes.iter().filter_map(|size| said.get(*size).copied()).filter(|w| !w.is_empty()).collect();
        match said.len() == sizes.len() {
            true if said.is_empty() => "threes and fours".to_owned(),
            true => list(&said),
            // Somebody has to be by themselves, or a table is large.
            false => "small groups".to_owned(),
        }
    }

    /// The prompt for a use, filled; the bank has one for everybody.
    pub(super) fn prompt(&self, used: Use) -> Text {
        self.prompts(used, 1).pop().unwrap_or_default()
    }

    /// Prompts for a use, filled.
    pub(super) fn prompts(&self, used: Use, most: usize) -> Vec<Text> {
        choose(used, self.situation(), self.hook().is_some(), most)
            .into_iter()
            .map(|prompt| self.filled(prompt.words))
            .collect()
    }

    /// How one says that somebody is at one of those.
    pub(super) fn at_group(&self) -> &'static str {
        if self.group() == "table" { "at" } else { "in" }
    }

    pub(super) fn has(&self, this: Trait) -> bool {
        self.situation().has(this)
    }
}

/// The word that all of them end in, where it is a common noun that takes an s in the plural.
fn common<'p>(places: &[&'p str]) -> Option<&'p str> {
    let last = |place: &&'p str| place.rsplit_once(' ').map(|(_, last)| last);
    let what = places.first().and_then(last)?;
    let is_plain = what.chars().all(char::is_lowercase) && !what.ends_with(['s', 'x', 'y', 'h', 'z']);
    (is_plain && places.iter().all(|place| last(place) == Some(what))).then_some(what)
}
