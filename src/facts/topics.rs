//! Which topics to lead with: as few as reach everybody, the rest in reserve.

use super::People;
use std::cmp::Reverse;
use std::collections::{BTreeSet, HashMap};

/// The topics of a session, in the order in which to reach for them. Topics are places in the file's list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Topics {
    /// Those to lead with: the needed ones, and where these are fewer than three, the most shared of the others.
    pub lead: Vec<usize>,
    /// How many of the first of them it takes to reach everybody whom any topic reaches.
    pub needed: usize,
    /// Whether it is certain that no fewer do.
    pub is_fewest: bool,
    /// The rest, the most shared first.
    pub reserve: Vec<usize>,
    /// For each topic, who cares about it, sorted.
    pub reaches: Vec<Vec<usize>>,
    /// Topics that only people care about who are kept apart from each other. They lead nothing, and reach nobody.
    pub kept_apart: Vec<usize>,
    /// Guests whom no topic reaches, each with an interest to ask about: the one of theirs that most people share.
    pub unreached: Vec<(usize, Option<usize>)>,
}

/// How many topics to lead with at most, so long as they need not be more to reach everybody. Judgement: two or three are as many as
/// a facilitator keeps in mind.
const LEAD: usize = 3;
/// Up to so many topics every choice of them is tried. With more, each time the one is taken that reaches most people
/// whom none has reached yet.
const ALL_CHOICES: usize = 20;

/// Chooses the topics: the fewest that reach everybody whom any topic reaches; of those, the ones that reach the most
/// people in all; of those, the ones that stand first in the file.
pub(super) fn topics(people: &People) -> Topics {
    let reaches = reaches(people);
    let kept_apart: Vec<usize> = (0..reaches.len()).filter(|topic| people.are_all_apart(&reaches[*topic])).collect();
    // What follows chooses among the others, as if these reached nobody.
    let whole = reaches;
    let reaches: Vec<Vec<usize>> = whole
        .iter()
        .enumerate()
        .map(|(topic, reached)| match kept_apart.contains(&topic) {
            true => vec![],
            false => reached.clone(),
        })
        .collect();
    let mut by_topic: HashMap<usize, Vec<usize>> = HashMap::new();
    for (topic, reached) in reaches.iter().enumerate() {
        for &one in reached {
            by_topic.entry(one).or_default().push(topic);
        }
    }
    let wanted: BTreeSet<Vec<usize>> = by_topic.into_values().collect();
    let is_fewest = reaches.len() <= ALL_CHOICES;
    let mut lead = if is_fewest { fewest(&reaches, &wanted) } else { few(&reaches, &wanted) };
    let most_shared = |topic: &usize| (Reverse(reaches[*topic].len()), *topic);
    lead.sort_by_key(most_shared);
    let needed = lead.len();
    let mut others: Vec<usize> =
        (0..reaches.len()).filter(|topic| !lead.contains(topic) && !kept_apart.contains(topic)).collect();
    others.sort_by_key(most_shared);
    let mut reserve = others.split_off(LEAD.saturating_sub(needed).min(others.len()));
    reserve.extend(&kept_apart);
    lead.extend(others);
    let unreached = people
        .guests()
        .map(|(one, _)| one)
        .filter(|one| reaches.iter().all(|reached| reached.binary_search(one).is_err()));
    let rank = people.ranked();
    let to_ask = |one: usize| {
        let held = &people.everyone[one].interests;
        rank.iter().copied().find(|interest| held.binary_search(interest).is_ok())
    };
    let unreached = unreached.map(|one| (one, to_ask(one))).collect();
    Topics { unreached, lead, needed, is_fewest, reserve, reaches: whole, kept_apart }
}

/// For each topic, the guests who hold one of the interests it is about, sorted.
fn reaches(people: &People) -> Vec<Vec<usize>> {
    let holders = |interest: &usize| &people.interests[*interest].holders;
    let reached = |about: &Vec<Option<usize>>| {
        let reached: BTreeSet<usize> = about.iter().flatten().flat_map(holders).copied().collect();
        reached.into_iter().collect()
    };
    people.about.iter().map(reached).collect()
}

/// The best choice of all, every choice tried, the smallest first. `wanted` are the topics of each person, of which one
/// must be chosen.
fn fewest(reaches: &[Vec<usize>], wanted: &BTreeSet<Vec<usize>>) -> Vec<usize> {
    let bits = |topics: &Vec<usize>| topics.iter().fold(0_u32, |bits, topic| bits | 1 << topic);
    let wanted: Vec<u32> = wanted.iter().map(bits).collect();
    let chosen = |choice: u32| (0..reaches.len()).filter(move |topic| choice >> topic & 1 == 1);
    let all = 1_u32 << reaches.len();
    for size in 0..=reaches.len() as u32 {
        let choices = (0..all).filter(|choice| choice.count_ones() == size);
        let reaching = choices.filter(|choice| wanted.iter().all(|wanted| wanted & choice != 0));
        let best = reaching.min_by_key(|choice| {
            let reached: usize = chosen(*choice).map(|topic| reaches[topic].len()).sum();
            (Reverse(reached), Reverse(choice.reverse_bits()))
        });
        if let Some(best) = best {
            return chosen(best).collect();
        }
    }
    Vec::new()
}

/// A good choice: the topic of most people not reached yet, again and again.
fn few(reaches: &[Vec<usize>], wanted: &BTreeSet<Vec<usize>>) -> Vec<usize> {
    let mut left: Vec<&Vec<usize>> = wanted.iter().collect();
    let mut chosen = Vec::new();
    while !left.is_empty() {
        let gain = |topic: &usize| left.iter().filter(|wanted| wanted.contains(topic)).count();
        let best = (0..reaches.len()).max_by_key(|topic| (gain(topic), reaches[*topic].len(), Reverse(*topic)));
        let Some(best) = best.filter(|best| gain(best) > 0) else {
            break;
        };
        left.retain(|wanted| !wanted.contains(&best));
        chosen.push(best);
    }
    chosen
}

#[cfg(test)]
mod tests {
    use super::{Topics, few, fewest};
    use crate::facts::Facts;
    use crate::session;
    use proptest::prelude::*;
    use std::collections::BTreeSet;

    fn chosen(attendees: &[&str], abouts: &[&str]) -> Topics {
        let mut file = String::new();
        for (at, interests) in attendees.iter().enumerate() {
            file += &format!("[[attendee]]\nname = \"Guest {at}\"\ninterests = [{interests}]\n");
        }
        for about in abouts {
            file += &format!("[[topic]]\nask = \"What of it?\"\nabout = [{about}]\n");
        }
        let reading = session::read(file.as_bytes());
        Facts::of(&reading.session).topics().clone()
    }

    #[test]
    fn the_fewest_that_reach_everybody_lead_where_the_most_shared_first_would_take_more() {
        // The first topic reaches most, but two others reach everybody.
        let topics = chosen(
            &[r#""a", "x""#, r#""a", "x""#, r#""a", "y""#, r#""a", "y""#, r#""x""#, r#""y""#],
            &[r#""a""#, r#""x""#, r#""y""#, r#""none""#],
        );
        assert_eq!(topics.lead, [1, 2, 0]);
        assert_eq!((topics.needed, topics.is_fewest), (2, true));
        assert_eq!(topics.reserve, [3]);
        assert_eq!(topics.unreached, []);
    }

    #[test]
    fn of_as_few_the_most_shared_lead_and_then_the_first_in_the_file() {
        let topics = chosen(&[r#""x", "a""#, r#""b""#, r#""a", "b""#], &[r#""x""#, r#""a""#, r#""b""#]);
        assert_eq!((topics.lead, topics.needed), (vec![1, 2, 0], 2));
        let topics = chosen(&[r#""a""#, r#""b""#], &[r#""b", "a""#, r#""a", "b""#]);
        assert_eq!((topics.lead, topics.needed), (vec![0, 1], 1));
    }

    #[test]
    fn whom_no_topic_reaches_is_asked_about_what_most_people_share() {
        let topics = chosen(&[r#""rare", "ropes""#, r#""ropes""#, "", r#""bells""#], &[r#""bells""#]);
        // Interests stand in the order in which they are first named: rare, ropes, bells.
        assert_eq!(topics.unreached, [(0, Some(1)), (1, Some(1)), (2, None)]);
    }

    #[test]
    fn many_topics_reach_everybody_too() {
        let interests: Vec<String> = (0..30).map(|at| format!("\"i{at}\"")).collect();
        let interests: Vec<&str> = interests.iter().map(String::as_str).collect();
        let topics = chosen(&interests, &interests);
        assert_eq!((topics.needed, topics.is_fewest), (30, false));
        assert_eq!(topics.unreached, []);
    }

    proptest! {
        #[test]
        fn no_choice_is_smaller_and_reaches_everybody(
            wanted in proptest::collection::btree_set(proptest::collection::btree_set(0_usize..8, 1..4), 0..8),
        ) {
            let wanted: BTreeSet<Vec<usize>> = wanted.into_iter().map(|one| one.into_iter().collect()).collect();
            let reaches: Vec<Vec<usize>> = (0..8)
                .map(|topic| {
                    let people = wanted.iter().enumerate();
                    people.filter(|(_, topics)| topics.contains(&topic)).map(|(one, _)| one).collect()
                })
                .collect();
            let best = fewest(&reaches, &wanted);
            prop_assert!(wanted.iter().all(|topics| topics.iter().any(|topic| best.contains(topic))));
            let good = few(&reaches, &wanted);
            prop_assert!(wanted.iter().all(|topics| topics.iter().any(|topic| good.contains(topic))));
            // Nobody left out, one topic fewer: no such choice.
            let smaller = (0_u32..1 << 8).filter(|choice| (choice.count_ones() as usize) < best.len());
            for choice in smaller {
                let missed = wanted.iter().any(|topics| topics.iter().all(|topic| choice >> topic & 1 == 0));
                prop_assert!(missed);
            }
        }
    }
}
