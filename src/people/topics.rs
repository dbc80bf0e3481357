//! Which topics to lead with: as few as reach everybody, the rest in reserve.

use super::{People, plain};
use crate::session::Session;

/// The topics of a session, in the order in which to reach for them. Topics are places in the file's list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Topics {
    /// Those to lead with.
    pub lead: Vec<usize>,
    /// The rest.
    pub reserve: Vec<usize>,
    /// For each topic, who cares about it, sorted.
    pub reaches: Vec<Vec<usize>>,
    /// Guests whom no topic reaches.
    pub unreached: Vec<usize>,
}

/// How many topics to lead with at most, so long as they need not be more to reach everybody. Guidance: two or three.
const LEAD: usize = 3;

/// Chooses the topics.
#[must_use]
pub fn topics(session: &Session, people: &People) -> Topics {
    let guests: Vec<usize> = people.guests().map(|(one, _)| one).collect();
    let reaches: Vec<Vec<usize>> = session
        .topic
        .iter()
        .map(|topic| {
            let about: Vec<String> = topic.about.iter().map(|about| plain(about)).collect();
            let holds = |one: usize| {
                people.everyone[one]
                    .interests
                    .iter()
                    .any(|&interest| about.contains(&plain(&people.interests[interest].name)))
            };
            guests.iter().copied().filter(|&one| holds(one)).collect()
        })
        .collect();
    let mut left = guests;
    let mut lead: Vec<usize> = Vec::new();
    loop {
        let gain = |topic: usize| {
            reaches[topic]
                .iter()
                .filter(|one| left.binary_search(one).is_ok())
                .count()
        };
        let best = (0..reaches.len())
            .filter(|topic| !lead.contains(topic))
            .max_by_key(|&topic| (gain(topic), reaches[topic].len(), usize::MAX - topic));
        let Some(best) = best.filter(|&best| gain(best) > 0 || lead.len() < LEAD) else {
            break;
        };
        left.retain(|one| reaches[best].binary_search(one).is_err());
        lead.push(best);
        if left.is_empty() && lead.len() >= LEAD {
            break;
        }
    }
    let reserve = (0..reaches.len())
        .filter(|topic| !lead.contains(topic))
        .collect();
    let unreached = left
        .into_iter()
        .filter(|&one| !people.everyone[one].interests.is_empty())
        .collect();
    Topics {
        lead,
        reserve,
        reaches,
        unreached,
    }
}
