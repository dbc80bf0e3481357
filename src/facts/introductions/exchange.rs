//! Pairs that would do better the other way round are exchanged, so long as nobody gets into more of them than before.

use super::Search;

/// How often the pairs are gone over.
const PASSES: usize = 8;

/// The same pairs, or others that cost less and burden nobody more than `most` times; everybody who was in one still is.
pub(super) fn exchange(
    search: &Search<'_>,
    partners: &[Vec<usize>],
    pairs: Vec<(usize, usize)>,
) -> Vec<(usize, usize)> {
    let mut of = vec![Vec::new(); partners.len()];
    for &(a, b) in &pairs {
        of[a].push(b);
        of[b].push(a);
    }
    let most = of.iter().map(Vec::len).max().unwrap_or(0);
    let mut exchange = Exchange { search, partners, of, most };
    let mut pairs = pairs;
    for _ in 0..PASSES {
        let before = pairs.clone();
        for (a, b) in before.iter().flat_map(|(a, b)| [(*a, *b), (*b, *a)]) {
            if exchange.of[a].contains(&b) {
                exchange.improve(a, b);
            }
        }
        pairs = exchange.pairs();
        if pairs == before {
            break;
        }
    }
    pairs
}

struct Exchange<'a> {
    search: &'a Search<'a>,
    partners: &'a [Vec<usize>],
    /// With whom everybody is in a pair.
    of: Vec<Vec<usize>>,
    /// The most pairs anybody may be in.
    most: usize,
}

impl Exchange<'_> {
    /// Finds something better for the first of a pair, if the second loses nothing by it that is worth more.
    fn improve(&mut self, a: usize, b: usize) {
        let cost = self.search.cost(a, b);
        for at in 0..self.partners[a].len() {
            let c = self.partners[a][at];
            let better = self.search.cost(a, c);
            // Partners stand in the order of what they cost.
            if better >= cost {
                return;
            }
            if self.of[a].contains(&c) {
                continue;
            }
            // The second is in another pair already, and the third may be in one more.
            if self.of[b].len() > 1 && self.of[c].len() < self.most {
                self.part(a, b);
                self.join(a, c);
                return;
            }
            // Two who have probably met part, and each of them finds somebody from elsewhere.
            if self.search.same_place(a, b)
                && let Some((d, spare)) = self.one_elsewhere(a, b, c)
            {
                self.part(a, b);
                if let Some((one, other)) = spare {
                    self.part(one, other);
                }
                self.join(a, c);
                self.join(b, d);
                return;
            }
            // Somebody leaves one who can spare them, and takes the second.
            if self.of[c].len() < self.most
                && let Some((d, e)) = self.one_spared(a, b, cost - better)
            {
                self.part(a, b);
                self.part(d, e);
                self.join(a, c);
                self.join(b, d);
                return;
            }
            // The third leaves a partner, who takes the second.
            let lost = self.of[c].iter().copied().find(|&d| {
                d != b
                    && self.search.is_allowed(b, d)
                    && !self.of[b].contains(&d)
                    && better + self.search.cost(b, d) < cost + self.search.cost(c, d)
            });
            if let Some(d) = lost {
                self.part(a, b);
                self.part(c, d);
                self.join(a, c);
                self.join(b, d);
                return;
            }
        }
    }

    /// Somebody from elsewhere whom the second of a pair may join, where the first joins `c`; and, where one of the two
    /// would then be in a pair too many, one that both of its people can spare.
    fn one_elsewhere(&self, a: usize, b: usize, c: usize) -> Option<(usize, Option<(usize, usize)>)> {
        let partners = self.partners[b].iter().copied();
        let mut elsewhere = partners.filter(|&d| !self.search.same_place(b, d) && !self.of[b].contains(&d));
        elsewhere.find_map(|d| {
            let full = |one: usize| {
                let taken = usize::from(one == c) + usize::from(one == d);
                (self.of[one].len() + taken).saturating_sub(self.most)
            };
            match (full(c), if d == c { 0 } else { full(d) }) {
                (0, 0) => Some((d, None)),
                (1, 0) if !self.search.same_place(a, c) => Some((d, Some(self.spare(a, b, c)?))),
                (0, 1) if !self.search.same_place(a, c) => Some((d, Some(self.spare(a, b, d)?))),
                _ => None,
            }
        })
    }

    /// Somebody for the second of a pair, and whom they leave for it, who is left with somebody; the two pairs differ by
    /// less than `gain` in cost.
    fn one_spared(&self, a: usize, b: usize, gain: i64) -> Option<(usize, usize)> {
        let partners = self.partners[b].iter().copied();
        let mut others = partners.filter(|&d| d != a && !self.of[b].contains(&d));
        others.find_map(|d| {
            let costs = self.search.cost(b, d) - gain;
            let mut left = self.of[d].iter().copied();
            let left = left.find(|&e| (e == a || self.of[e].len() > 1) && costs < self.search.cost(d, e));
            Some((d, left?))
        })
    }

    /// A pair of somebody whose other is in another one.
    fn spare(&self, a: usize, b: usize, one: usize) -> Option<(usize, usize)> {
        let mut others = self.of[one].iter().copied();
        let spared = others.find(|&other| other != a && other != b && self.of[other].len() > 1)?;
        Some((one, spared))
    }

    fn join(&mut self, a: usize, b: usize) {
        self.of[a].push(b);
        self.of[b].push(a);
    }

    fn part(&mut self, a: usize, b: usize) {
        self.of[a].retain(|other| *other != b);
        self.of[b].retain(|other| *other != a);
    }

    fn pairs(&self) -> Vec<(usize, usize)> {
        let of = self.of.iter().enumerate();
        of.flat_map(|(a, others)| others.iter().filter(move |b| a < **b).map(move |b| (a, *b))).collect()
    }
}
