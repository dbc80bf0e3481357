//! Chance that is the same on every machine: SplitMix64, seeded from the content of a gathering.

use super::Company;

/// A stream of numbers that looks like chance.
pub(super) struct Random(u64);

impl Random {
    /// A stream that follows from everything that is asked, and from nothing else.
    pub(super) fn seeded(gathering: &Company, rounds: usize, size: usize) -> Random {
        let mut random = Random(0);
        let mut take = |number: usize| {
            random.0 ^= number as u64;
            random.next();
            random.0 = random.mixed();
        };
        take(gathering.people);
        take(rounds);
        take(size);
        for pairs in [&gathering.knows, &gathering.apart] {
            take(pairs.len());
            for &(a, b) in pairs {
                take(a);
                take(b);
            }
        }
        for interests in &gathering.interests {
            take(interests.len());
            for &interest in interests {
                take(interest as usize);
            }
        }
        take(gathering.hosts.len());
        for &host in &gathering.hosts {
            take(host);
        }
        for &(one, by) in &gathering.brought {
            take(one);
            take(by);
        }
        random
    }

    /// The next number.
    pub(super) fn next(&mut self) -> u64 {
        // The step and the two factors are those of SplitMix64 (Steele, Lea and Flood, 2014).
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        self.mixed()
    }

    fn mixed(&self) -> u64 {
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// A number below `bound`.
    pub(super) fn below(&mut self, bound: usize) -> usize {
        ((u128::from(self.next()) * bound as u128) >> 64) as usize
    }

    /// How far uphill chance lets a search go at this warmth: a hill as high as the warmth one time in two, one of twice
    /// its height one time in four, and so on.
    pub(super) fn uphill(&mut self, warmth: i64) -> i64 {
        // The logarithm to base two of a number between 0 and 1, without its sign, in sixteenths and in whole numbers:
        // the zeros before its first one, and what follows on that.
        let chance = self.next() | 1;
        let zeros = chance.leading_zeros();
        let after = (chance << zeros) >> 59 & 0xF;
        warmth / HARDSHIP * (i64::from(zeros + 1) * HARDSHIP - after as i64)
    }
}

/// The sixteenths in which hills are measured.
pub(super) const HARDSHIP: i64 = 16;
