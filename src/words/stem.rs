//! A stem is the beginning of a word that its inflected forms share. Only endings of English grammar are cut, none
//! of word building: "mapping" becomes "map", "development" stays.

/// What "map", "maps", "mapped" and "mapping" have in common.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Stem<'a> {
    root: &'a str,
    /// The word goes on with a y, or with the i that stands for it: it keeps "story" from "store".
    y: bool,
}

/// A stem has at least this many letters, so that "used" does not become "us".
const SHORTEST: usize = 3;

impl<'a> Stem<'a> {
    /// The stem of a plain (lower-case) word.
    #[must_use]
    pub const fn of(word: &'a str) -> Stem<'a> {
        let root = ending(singular(word));
        match root.as_bytes() {
            [shorter @ .., last @ (b'e' | b'y' | b'i')] if shorter.len() >= SHORTEST => {
                Stem { root: root.split_at(shorter.len()).0, y: *last != b'e' }
            }
            _ => Stem { root, y: false },
        }
    }

    /// The same as a number: FNV-1a of 32 bits, which is quick for a few letters.
    pub(super) const fn hash(self) -> u32 {
        let bytes = self.root.as_bytes();
        let (mut hash, mut at) = (0x811c_9dc5, 0);
        while at < bytes.len() {
            hash = step(hash, bytes[at]);
            at += 1;
        }
        step(hash, self.y as u8)
    }

    /// What is left of the word: its root in bytes, and whether a y follows.
    pub(super) fn cut(self) -> (usize, bool) {
        (self.root.len(), self.y)
    }

    /// The stem that a word was cut to before.
    pub(super) fn again(word: &'a str, (root, y): (usize, bool)) -> Stem<'a> {
        Stem { root: &word[..root], y }
    }
}

/// Without the -s of a plural or of "she maps", and the -es of "studies", "boxes", "classes" and "patches"; "discuss",
/// "focus" and "basis" keep theirs.
const fn singular(word: &str) -> &str {
    match word.as_bytes() {
        [root @ .., b'e', b's']
            if root.len() >= SHORTEST
                && matches!(root, [.., b'i' | b'x'] | [.., b's', b's'] | [.., b'c' | b's', b'h']) =>
        {
            word.split_at(root.len()).0
        }
        [.., b's' | b'u' | b'i', b's'] => word,
        [root @ .., b's'] if root.len() >= SHORTEST => word.split_at(root.len()).0,
        _ => word,
    }
}

/// Without -ing or -ed.
const fn ending(word: &str) -> &str {
    match word.as_bytes() {
        [root @ .., b'i', b'n', b'g'] | [root @ .., b'e', b'd'] if root.len() >= SHORTEST && has_vowel(root) => {
            undoubled(word.split_at(root.len()).0)
        }
        _ => word,
    }
}

const fn has_vowel(mut letters: &[u8]) -> bool {
    while let [first, rest @ ..] = letters {
        if matches!(first, b'a' | b'e' | b'i' | b'o' | b'u' | b'y') {
            return true;
        }
        letters = rest;
    }
    false
}

/// A step of FNV-1a.
const fn step(hash: u32, byte: u8) -> u32 {
    (hash ^ byte as u32).wrapping_mul(0x0100_0193)
}

/// "mapp" and "plann" lose their second consonant; "discuss", "tell" and "buzz" keep it.
const fn undoubled(root: &str) -> &str {
    match root.as_bytes() {
        [shorter @ .., before, last @ (b'b' | b'd' | b'g' | b'm' | b'n' | b'p' | b'r' | b't')] if *last == *before => {
            root.split_at(shorter.len() + 1).0
        }
        _ => root,
    }
}

#[cfg(test)]
mod tests {
    use super::Stem;

    #[test]
    fn inflections_share_a_stem() {
        for forms in [
            ["map", "maps", "mapped", "mapping"],
            ["carve", "carves", "carved", "carving"],
            ["study", "studies", "studied", "studying"],
            ["discuss", "discusses", "discussed", "discussing"],
            ["patch", "patches", "patched", "patching"],
        ] {
            let stems = forms.map(Stem::of);
            assert!(stems.iter().all(|other| *other == stems[0]), "{stems:?}");
        }
    }

    #[test]
    fn words_that_only_look_alike_do_not() {
        for (one, other) in
            [("use", "us"), ("story", "store"), ("county", "count"), ("thing", "the"), ("develop", "development")]
        {
            assert_ne!(Stem::of(one), Stem::of(other));
        }
    }
}
