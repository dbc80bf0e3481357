//! "Did you mean": the nearest of the words that would have been right.

/// The one of `options` that `word` was most likely meant to be; none when nothing is near, or two are equally so.
/// Near means that at most one letter in three was mistyped: "good" is no slip for "loop".
pub fn nearest<'a>(word: &str, options: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let plain = plain(word);
    let mut best: Option<(usize, &str)> = None;
    let mut tied = false;
    for option in options {
        let letters = option.chars().count();
        let most = (letters / 3).max(1).min(letters.saturating_sub(1));
        let Some(distance) = slips(&plain, &self::plain(option), most) else {
            continue;
        };
        match best {
            Some((least, _)) if distance > least => {}
            Some((least, _)) if distance == least => tied = true,
            _ => {
                best = Some((distance, option));
                tied = false;
            }
        }
    }
    best.filter(|_| !tied).map(|(_, option)| option)
}

/// The one of `options` that `word` can only have been meant to be: no other is near, and it is the same but for case,
/// hyphens and spaces, or has so many letters that one slip (two in a long word) leaves no doubt.
pub fn nearest_for_sure<'a>(word: &str, options: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    const ONE_SLIP: usize = 4;
    const TWO_SLIPS: usize = 9;
    let plain = plain(word);
    let mut near = options.into_iter().filter_map(|option| {
        let most = 2.min(option.chars().count() / 2);
        Some((option, slips(&plain, &self::plain(option), most)?))
    });
    let (option, distance) = near.next()?;
    let letters = option.chars().count();
    let sure = match distance {
        0 => true,
        1 => letters >= ONE_SLIP,
        _ => letters >= TWO_SLIPS,
    };
    (sure && near.next().is_none()).then_some(option)
}

/// How many slips lie between two words, where they are at most so many: most words need no look.
fn slips(one: &str, other: &str, most: usize) -> Option<usize> {
    let near = Letters::of(one).may_be_near(&Letters::of(other), most);
    let slips = near.then(|| strsim::damerau_levenshtein(one, other));
    slips.filter(|slips| *slips <= most)
}

/// What a word is made of, in whatever order: it shows quickly that two words are not near each other.
pub(crate) struct Letters {
    /// How many characters it has.
    pub(crate) count: usize,
    /// How often each is there; some are counted together.
    times: [u8; 32],
}

impl Letters {
    /// The letters of a word or a few.
    pub(crate) fn of(text: &str) -> Letters {
        let mut letters = Letters { count: 0, times: [0; 32] };
        for c in text.chars() {
            let times = &mut letters.times[c as usize % 32];
            *times = times.saturating_add(1);
            letters.count += 1;
        }
        letters
    }

    /// Whether so few slips may lie between them: one puts at most one letter in the place of another.
    pub(crate) fn may_be_near(&self, other: &Letters, most: usize) -> bool {
        let times = || self.times.iter().zip(&other.times);
        self.count.abs_diff(other.count) <= most
            && times().map(|(one, other)| usize::from(one.abs_diff(*other))).sum::<usize>() <= 2 * most
    }
}

/// Without case, and with one sign for hyphen, underscore and space: those are not spelling mistakes.
fn plain(word: &str) -> String {
    word.trim().chars().map(|c| if matches!(c, '_' | ' ') { '-' } else { c }).flat_map(char::to_lowercase).collect()
}

/// A word or a few, without case, hyphens and spaces: "Step free" and "step-free" are one.
#[must_use]
pub fn squeezed(words: &str) -> String {
    let mut squeezed = String::with_capacity(words.len());
    for c in words.chars().filter(|c| c.is_alphanumeric()) {
        match c.is_ascii() {
            true => squeezed.push(c.to_ascii_lowercase()),
            false => squeezed.extend(c.to_lowercase()),
        }
    }
    squeezed
}

#[cfg(test)]
mod tests {
    use super::{Letters, nearest, nearest_for_sure};
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn no_two_words_are_nearer_than_their_letters_show(one in "[a-cA0é]{0,8}", other in "[a-cA0é]{0,8}") {
            let slips = strsim::damerau_levenshtein(&one, &other);
            prop_assert!(Letters::of(&one).may_be_near(&Letters::of(&other), slips));
        }
    }

    #[test]
    fn words_of_other_letters_need_no_look() {
        assert!(!Letters::of("sails").may_be_near(&Letters::of("knots"), 2));
        assert!(Letters::of("sails").may_be_near(&Letters::of("snail"), 2));
    }

    #[test]
    fn finds_the_word_that_was_meant() {
        let kinds = ["cafe", "cafe-private-room", "pub", "classroom"];
        assert_eq!(nearest("caffe", kinds), Some("cafe"));
        assert_eq!(nearest("Café", kinds), Some("cafe"));
        assert_eq!(nearest("cafe private room", kinds), Some("cafe-private-room"));
        assert_eq!(nearest("clasroom", kinds), Some("classroom"));
    }

    #[test]
    fn keeps_quiet_when_nothing_is_near_or_two_are() {
        assert_eq!(nearest("zeppelin", ["cafe", "pub"]), None);
        assert_eq!(nearest("good", ["quiet", "loop", "noisy"]), None);
        assert_eq!(nearest("noise", ["notes", "name"]), None);
        assert_eq!(nearest("x", ["a", "b"]), None);
        assert_eq!(nearest("bat", ["bar", "bath", "bag"]), None);
    }

    #[test]
    fn is_sure_only_of_a_slip_in_a_word_long_enough() {
        let keys = ["name", "role", "why", "interests", "from", "rsvp"];
        assert_eq!(nearest_for_sure("Name", keys), Some("name"));
        assert_eq!(nearest_for_sure("form", keys), Some("from"));
        assert_eq!(nearest_for_sure("intrests", keys), Some("interests"));
        assert_eq!(nearest_for_sure("intrest", keys), Some("interests"));
        assert_eq!(nearest_for_sure("who", keys), None);
        assert_eq!(nearest_for_sure("nick", keys), None);
        assert_eq!(nearest_for_sure("date", ["data", "dates"]), None);
        assert_eq!(nearest_for_sure("bat", ["bath", "bats"]), None);
    }
}
