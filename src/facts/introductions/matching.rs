//! As many pairs as can be with everybody in one at most: Edmonds' blossoms, from pairs that are already good.

use std::collections::VecDeque;

/// Pairs up as many people as can be. `partners` are whom each may be paired with, read both ways; `mate` holds pairs to
/// begin with, which are given up only where that makes more of them.
pub(super) fn pair_up(partners: &[Vec<usize>], mate: &mut Vec<Option<usize>>) {
    let people = partners.len();
    let mut search = Search {
        partners,
        mate,
        side: vec![Side::Unseen; people],
        from: vec![0; people],
        blossom: (0..people).collect(),
        stamp: vec![0; people],
        time: 0,
        seen: Vec::new(),
        queue: VecDeque::new(),
    };
    for root in 0..people {
        if search.mate[root].is_none() && search.side[root] == Side::Unseen {
            search.augment(root);
        }
    }
}

/// How a search has come to somebody.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Side {
    Unseen,
    /// By way of a pair, or as the root: they may be paired anew.
    Outer,
    /// By way of somebody they could be paired with.
    Inner,
}

struct Search<'a> {
    partners: &'a [Vec<usize>],
    mate: &'a mut Vec<Option<usize>>,
    side: Vec<Side>,
    /// For inner people, the outer one they were come to from; in a blossom, the way round.
    from: Vec<usize>,
    /// The way to the base of the blossom somebody is in: an odd ring that acts as one.
    blossom: Vec<usize>,
    stamp: Vec<usize>,
    time: usize,
    seen: Vec<usize>,
    queue: VecDeque<usize>,
}

impl Search<'_> {
    /// Looks for a way from an unpaired person to another, by turns over a possible pair and a pair, and turns it round.
    /// What a search that failed has seen can be of no use to a later one, and stays marked.
    fn augment(&mut self, root: usize) {
        self.seen.clear();
        self.queue.clear();
        self.reach_outer(root);
        while let Some(one) = self.queue.pop_front() {
            for at in 0..self.partners[one].len() {
                let other = self.partners[one][at];
                let side = self.side[other];
                match side {
                    Side::Unseen => {
                        self.side[other] = Side::Inner;
                        self.from[other] = one;
                        self.seen.push(other);
                        match self.mate[other] {
                            Some(mate) => self.reach_outer(mate),
                            None => return self.turn_round(other),
                        }
                    }
                    Side::Outer if self.base(one) != self.base(other) => self.contract(one, other),
                    Side::Outer | Side::Inner => {}
                }
            }
        }
    }

    fn reach_outer(&mut self, one: usize) {
        self.side[one] = Side::Outer;
        self.seen.push(one);
        self.queue.push_back(one);
    }

    /// Pairs everybody on the way to `last` anew, and forgets the search.
    fn turn_round(&mut self, last: usize) {
        let mut end = Some(last);
        while let Some(one) = end {
            let before = self.from[one];
            end = self.mate[before];
            self.mate[one] = Some(before);
            self.mate[before] = Some(one);
        }
        for &one in &self.seen {
            self.side[one] = Side::Unseen;
            self.blossom[one] = one;
        }
    }

    /// The base of the blossom somebody is in.
    fn base(&mut self, mut one: usize) -> usize {
        while self.blossom[one] != one {
            self.blossom[one] = self.blossom[self.blossom[one]];
            one = self.blossom[one];
        }
        one
    }

    /// Two outer people who could be a pair close an odd ring: everybody on it becomes outer.
    fn contract(&mut self, one: usize, other: usize) {
        let base = self.meeting(one, other);
        for (mut one, mut other) in [(one, other), (other, one)] {
            while self.base(one) != base {
                self.from[one] = other;
                let Some(mate) = self.mate[one] else { break };
                if self.side[mate] == Side::Inner {
                    self.side[mate] = Side::Outer;
                    self.queue.push_back(mate);
                }
                self.blossom[one] = base;
                self.blossom[mate] = base;
                (one, other) = (self.from[mate], mate);
            }
        }
    }

    /// Where the ways back from two people to the root meet.
    fn meeting(&mut self, one: usize, other: usize) -> usize {
        self.time += 1;
        let (mut here, mut there) = (Some(one), Some(other));
        while let Some(one) = here {
            let base = self.base(one);
            if self.stamp[base] == self.time {
                return base;
            }
            self.stamp[base] = self.time;
            here = self.mate[base].map(|mate| self.from[mate]);
            if there.is_some() {
                std::mem::swap(&mut here, &mut there);
            }
        }
        // Both are in one tree, so that the loop has found their meeting; the root is where all ways end.
        one
    }
}

#[cfg(test)]
mod tests {
    use super::pair_up;
    use proptest::prelude::*;

    /// The most pairs there can be, found by trying everything.
    fn most(partners: &[Vec<usize>], free: u32) -> usize {
        let Some(one) = (0..partners.len()).find(|one| free >> one & 1 == 1) else {
            return 0;
        };
        let without = free & !(1 << one);
        let with = partners[one].iter().filter(|other| without >> **other & 1 == 1);
        let with = with.map(|other| 1 + most(partners, without & !(1 << other)));
        with.max().unwrap_or(0).max(most(partners, without))
    }

    proptest! {
        #[test]
        fn finds_as_many_pairs_as_trying_everything(
            people in 1_usize..=10,
            edges in proptest::collection::vec((0_usize..10, 0_usize..10), 0..24),
        ) {
            let mut partners = vec![Vec::new(); people];
            for (a, b) in edges.into_iter().map(|(a, b)| (a % people, b % people)) {
                if a != b {
                    partners[a].push(b);
                    partners[b].push(a);
                }
            }
            let mut mate = vec![None; people];
            pair_up(&partners, &mut mate);
            for (one, other) in mate.iter().enumerate().filter_map(|(one, mate)| Some((one, (*mate)?))) {
                prop_assert_eq!(mate[other], Some(one));
                prop_assert!(partners[one].contains(&other));
            }
            prop_assert_eq!(mate.iter().flatten().count() / 2, most(&partners, (1 << people) - 1));
        }
    }
}
