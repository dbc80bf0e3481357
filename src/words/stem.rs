//! A stem is the beginning of a word that its inflected forms share. Only endings of English grammar are cut, none
//! of word building: "mapping" becomes "map", "development" stays.

/// A stem has at least this many letters, so that "used" does not become "us".
const SHORTEST: usize = 3;

/// The stem of a plain (lower-case) word, written at the end of `stems`.
pub(super) fn write_stem(word: &str, stems: &mut String) {
    let cut = ending(singular(word));
    match cut.strip_suffix(['e', 'y', 'i']) {
        // "study" and "studies" meet in "studi"; "stor(e)" and "stor(y)" stay apart.
        Some(shorter) if shorter.len() >= SHORTEST => {
            stems.push_str(shorter);
            if !cut.ends_with('e') {
                stems.push('i');
            }
        }
        _ => stems.push_str(cut),
    }
}

/// The stem of a plain (lower-case) word.
pub(super) fn stem(word: &str) -> String {
    let mut stem = String::with_capacity(word.len());
    write_stem(word, &mut stem);
    stem
}

/// Without the -s of a plural or of "she maps"; "discuss", "focus" and "basis" keep theirs.
fn singular(word: &str) -> &str {
    for (ending, keep) in [
        ("ies", 1),
        ("sses", 2),
        ("xes", 1),
        ("ches", 2),
        ("shes", 2),
    ] {
        if let Some(root) = word.strip_suffix(ending)
            && root.len() + keep >= SHORTEST
        {
            return &word[..root.len() + keep];
        }
    }
    match word.strip_suffix('s') {
        Some(root) if root.len() >= SHORTEST && !root.ends_with(['s', 'u', 'i']) => root,
        _ => word,
    }
}

/// Without -ing or -ed.
fn ending(word: &str) -> &str {
    for ending in ["ing", "ed"] {
        if let Some(root) = word.strip_suffix(ending)
            && root.len() >= SHORTEST
            && root.contains(['a', 'e', 'i', 'o', 'u', 'y'])
        {
            return undoubled(root);
        }
    }
    word
}

/// "mapp" and "plann" lose their second consonant; "discuss", "tell" and "buzz" keep it.
fn undoubled(root: &str) -> &str {
    let mut letters = root.bytes().rev();
    match (letters.next(), letters.next()) {
        (Some(last), Some(before)) if last == before && b"bdgmnprt".contains(&last) => {
            &root[..root.len() - 1]
        }
        _ => root,
    }
}

#[cfg(test)]
mod tests {
    use super::stem;

    #[test]
    fn inflections_share_a_stem() {
        for forms in [
            ["map", "maps", "mapped", "mapping"],
            ["carve", "carves", "carved", "carving"],
            ["study", "studies", "studied", "studying"],
            ["discuss", "discusses", "discussed", "discussing"],
            ["patch", "patches", "patched", "patching"],
        ] {
            let stems = forms.map(stem);
            assert!(stems.iter().all(|other| *other == stems[0]), "{stems:?}");
        }
    }

    #[test]
    fn words_that_only_look_alike_do_not() {
        for (one, other) in [
            ("use", "us"),
            ("story", "store"),
            ("county", "count"),
            ("thing", "the"),
            ("develop", "development"),
        ] {
            assert_ne!(stem(one), stem(other));
        }
    }
}
