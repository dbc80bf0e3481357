//! Everybody in a pair, and nobody in more pairs than need be.

use std::collections::VecDeque;

/// Pairs such that everybody who has a partner is in one, and the most pairs that anybody is in are as few as can be.
/// `mate` are as many pairs as there can be with everybody in one at most; whoever is left over joins a partner.
///
/// Everybody chooses a partner, and nobody may be chosen by more than so many: that is possible for some number from two
/// up exactly when pairs are with no more a person (Las Vergnas, 1978, on stars that cover a graph). So the smallest such
/// number is sought, and choices that are not needed are dropped.
pub(super) fn cover(partners: &[Vec<usize>], mate: &[Option<usize>]) -> Vec<(usize, usize)> {
    let mut choices = Choices::of(mate);
    let mut left_over: Vec<usize> =
        (0..partners.len()).filter(|one| mate[*one].is_none() && !partners[*one].is_empty()).collect();
    let mut most = 1;
    while !left_over.is_empty() {
        most += 1;
        let mut seen = vec![false; partners.len()];
        left_over.retain(|one| !choices.choose(partners, *one, most, &mut seen));
    }
    needed(&choices.of)
}

/// Whom everybody chooses, and who chooses them.
struct Choices {
    of: Vec<Option<usize>>,
    by: Vec<Vec<usize>>,
}

impl Choices {
    fn of(mate: &[Option<usize>]) -> Choices {
        Choices { of: mate.to_vec(), by: mate.iter().map(|mate| mate.iter().copied().collect()).collect() }
    }

    /// Lets somebody choose a partner whom fewer than `most` chose, or in whose place one of those finds another. Who has
    /// been seen in vain, `seen` says, need not be looked at again.
    fn choose(&mut self, partners: &[Vec<usize>], one: usize, most: usize, seen: &mut [bool]) -> bool {
        let mut visited = Vec::new();
        let mut wanted_by: Vec<(usize, usize)> = Vec::new();
        let mut queue = VecDeque::from([(one, usize::MAX)]);
        while let Some((one, before)) = queue.pop_front() {
            for &partner in &partners[one] {
                if seen[partner] {
                    continue;
                }
                seen[partner] = true;
                visited.push(partner);
                wanted_by.push((one, before));
                if self.by[partner].len() < most {
                    self.turn_round(&visited, &wanted_by);
                    visited.iter().for_each(|partner| seen[*partner] = false);
                    return true;
                }
                let at = visited.len() - 1;
                queue.extend(self.by[partner].iter().map(|other| (*other, at)));
            }
        }
        false
    }

    /// Lets the last of those visited be chosen by the one who wanted them, whose own choice is thus free for the one who
    /// wanted that, and so on.
    fn turn_round(&mut self, visited: &[usize], wanted_by: &[(usize, usize)]) {
        let mut at = visited.len() - 1;
        while at != usize::MAX {
            let (one, before) = wanted_by[at];
            if let Some(given_up) = self.of[one] {
                self.by[given_up].retain(|other| *other != one);
            }
            self.of[one] = Some(visited[at]);
            self.by[visited[at]].push(one);
            at = before;
        }
    }
}

/// The choices that are needed for everybody who chose to be in a pair: whoever is in one by another's choice drops their
/// own.
fn needed(choice: &[Option<usize>]) -> Vec<(usize, usize)> {
    let mut waiting_for = vec![0; choice.len()];
    for &chosen in choice.iter().flatten() {
        waiting_for[chosen] += 1;
    }
    let mut covered = vec![false; choice.len()];
    let mut settled = vec![false; choice.len()];
    let mut pairs = Vec::new();
    let mut settle = |one: usize, covered: &mut Vec<bool>| {
        let chosen = choice[one]?;
        settled[one] = true;
        if !covered[one] {
            (covered[one], covered[chosen]) = (true, true);
            pairs.push((one, chosen));
        }
        Some(chosen)
    };
    // First those whom nobody chose, then those all of whose choosers are settled.
    let mut queue: VecDeque<usize> = (0..choice.len()).filter(|one| waiting_for[*one] == 0).collect();
    while let Some(one) = queue.pop_front() {
        if let Some(chosen) = settle(one, &mut covered) {
            waiting_for[chosen] -= 1;
            if waiting_for[chosen] == 0 {
                queue.push_back(chosen);
            }
        }
    }
    // What is left are rings. Somebody on one who is in a pair already gives it a place to begin.
    let on_ring = |one: usize| choice[one].is_some() && waiting_for[one] > 0;
    let (begun, whole): (Vec<usize>, Vec<usize>) =
        (0..choice.len()).filter(|one| on_ring(*one)).partition(|one| covered[*one]);
    let mut round = vec![false; choice.len()];
    for start in begun.into_iter().chain(whole) {
        let mut one = start;
        while !round[one] {
            round[one] = true;
            match settle(one, &mut covered) {
                Some(chosen) => one = chosen,
                None => break,
            }
        }
    }
    pairs
}
