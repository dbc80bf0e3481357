//! Answers in the words of the format: whether somebody comes, what they eat, what they need.

use super::words::{holds, words};

/// Whether somebody comes, as a word of the format; nothing where the cell does not say it plainly.
pub(super) fn reply(cell: &str) -> Option<&'static str> {
    let sign = cell.trim();
    if matches!(sign, "✓" | "✔" | "☑" | "✅") {
        return Some("yes");
    }
    let words = words(cell);
    let whole = words.join(" ");
    let said = |(_, phrases): &&(&str, &str)| phrases.split('|').any(|phrase| phrase == whole);
    if let Some((word, _)) = REPLIES.iter().find(said) {
        return Some(word);
    }
    // "Yes, but I'll be late" says yes; "Yes if I find a sitter" does not.
    let hedged = ["if", "but", "maybe", "might", "unless", "not"];
    let is_hedged = words.iter().any(|word| hedged.contains(&word.as_str()));
    match words.first().map(String::as_str) {
        Some("yes") if !is_hedged => Some("yes"),
        Some("no") if !is_hedged => Some("no"),
        _ => None,
    }
}

const REPLIES: &[(&str, &str)] = &[
    (
        "yes",
        "y|yep|yeah|true|x|1|attending|going|coming|i m coming|i ll be there|i will be there|count me in|confirmed|\
         accepted|accept|registered|booked|checked in|definitely",
    ),
    (
        "no",
        "n|nope|false|0|not attending|not going|not coming|can t come|can t make it|cannot come|cannot make it|\
         sorry can t make it|unable to attend|declined|decline|apologies|cancelled|canceled|refunded|withdrawn",
    ),
    (
        "maybe",
        "maybe|perhaps|possibly|probably|hopefully|might|tentative|unsure|not sure|not sure yet|tbc|waitlist|\
         waitlisted|waiting list",
    ),
    ("asked", "asked|invited|pending|awaiting reply|no reply|no reply yet|no response|needs action"),
];

/// What a cell says that is to be counted and never copied.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Care {
    /// Diets in one word each.
    pub(super) diets: Vec<&'static str>,
    /// Needs in the words of the format.
    pub(super) needs: Vec<&'static str>,
    /// It says more than that: somebody should read it.
    pub(super) unclear: bool,
}

/// What a cell says about food.
pub(super) fn diets(cell: &str) -> Care {
    let words = words(cell);
    if says_nothing(&words) {
        return Care::default();
    }
    let found = matching(&words, DIETS);
    // "Not vegan" is no vegan; "no nuts" is.
    let denied = words.iter().any(|word| matches!(word.as_str(), "not" | "isn" | "non" | "used" | "longer"));
    if denied || found.is_empty() {
        return Care { unclear: true, ..Care::default() };
    }
    Care { unclear: words.len() > PLAIN, diets: found, ..Care::default() }
}

/// What a cell says about getting in and taking part. A need that is no common one counts as `other`.
pub(super) fn needs(cell: &str) -> Care {
    let words = words(cell);
    if says_nothing(&words) {
        return Care::default();
    }
    let denied = words.iter().any(|word| matches!(word.as_str(), "not" | "don" | "can" | "fine" | "ok" | "yes"));
    let found = matching(&words, NEEDS);
    if denied {
        return Care { unclear: true, ..Care::default() };
    }
    let unclear = found.is_empty() || words.len() > PLAIN;
    let needs = if found.is_empty() { vec!["other"] } else { found };
    Care { unclear, needs, ..Care::default() }
}

/// What a cell says that may be about either.
pub(super) fn care(cell: &str) -> Care {
    let (food, access) = (diets(cell), needs(cell));
    let is_other = access.needs == ["other"];
    Care {
        unclear: food.diets.is_empty() && (is_other || access.needs.is_empty()) && (food.unclear || access.unclear)
            || words(cell).len() > PLAIN,
        diets: food.diets,
        needs: if is_other { vec![] } else { access.needs },
    }
}

/// An answer of so many words or fewer says no more than the word it is counted under. Judgement.
const PLAIN: usize = 5;

/// Whether an answer says that there is nothing to say.
pub(super) fn is_nothing(cell: &str) -> bool {
    says_nothing(&words(cell))
}

fn says_nothing(words: &[String]) -> bool {
    const NOTHING: &str = "|no|n|none|nope|nothing|n a|na|nil|null|not applicable|no thanks|no thank you|none thanks|\
        none thank you|nothing thanks|no requirements|no dietary requirements|no access needs|no needs|no allergies|\
        no restrictions|none known|none that i know of|anything|everything|i eat anything|i eat everything|all good|\
        don t mind|i don t mind|easy|not sure|don t know|tbc|no preference|x|0|false";
    let whole = words.join(" ");
    NOTHING.split('|').any(|phrase| phrase == whole)
}

/// Names, each with what people say for it.
type Known = &'static [(&'static str, &'static str)];

fn matching(words: &[String], known: Known) -> Vec<&'static str> {
    let said = |phrases: &str| phrases.split('|').any(|phrase| holds(words, phrase));
    let said = known.iter().filter(|(_, phrases)| said(phrases));
    said.map(|(name, _)| *name).collect()
}

const DIETS: Known = &[
    ("vegetarian", "vegetarian|veggie|veg|vegetarians"),
    ("vegan", "vegan|plant based"),
    ("pescatarian", "pescatarian|pescetarian"),
    ("halal", "halal"),
    ("kosher", "kosher"),
    ("gluten-free", "gluten|coeliac|celiac|wheat|gf"),
    ("dairy-free", "dairy|lactose|milk|df"),
    ("nut-free", "nut|nuts|peanut|peanuts"),
    ("egg-free", "egg|eggs"),
    ("no-fish", "fish|seafood"),
    ("no-shellfish", "shellfish|prawns|crustaceans"),
    ("no-pork", "pork"),
];

const NEEDS: Known = &[
    ("step-free", "step free|wheelchair|stairs|steps|ramp|lift|mobility|ground floor|crutches|walking stick"),
    ("accessible-toilet", "accessible toilet|disabled toilet|accessible loo|toilet"),
    ("hearing", "hearing|deaf|loop|lip read|lipread|captions"),
    ("vision", "vision|visual|visually|blind|sight|large print"),
    ("quiet-space", "quiet|autistic|autism|sensory|noise"),
    ("interpreter", "interpreter|bsl|sign language|translator|translation"),
];

/// Whether a text is about a diet or a need and nothing else, or tells something of the person: it must not stand
/// beside a name.
pub(super) fn is_personal(text: &str) -> bool {
    /// How words begin that tell of somebody's health when they speak of themselves.
    const HEALTH: &str = "allerg|intoleran|diabet|epilep|asthma|anxi|depress|pregnan|disab|adhd|dyslex|cancer|medicat|\
        injur|surgery|operation";
    let words = words(text);
    let whole = words.join(" ");
    let is =
        |(name, phrases): &(&str, &str)| words.join("-") == *name || phrases.split('|').any(|phrase| phrase == whole);
    let has = |list: &str| list.split('|').any(|known| words.iter().any(|word| word == known));
    let begins = |word: &String| HEALTH.split('|').any(|beginning| word.starts_with(beginning));
    let is_care =
        DIETS.iter().chain(NEEDS).any(is) || words.len() <= 3 && has("allergy|allergies|intolerant|intolerance");
    let about_care =
        !matching(&words, DIETS).is_empty() || !matching(&words, NEEDS).is_empty() || words.iter().any(begins);
    is_care || about_care && has("i|m|my|me")
}

/// Whether a cell of a column called "Title" is how people are addressed, and no title of a job.
pub(super) fn is_honorific(cell: &str) -> bool {
    let words = words(cell);
    matches!(words.as_slice(), [word] if is_address(word))
}

/// Whether a word, in lower case, stands before a name and nobody is called by it.
pub(super) fn is_address(word: &str) -> bool {
    const HONORIFICS: &str = "mr|mrs|ms|miss|mx|dr|prof|professor|rev|revd|fr|sr|sir|dame|lady|lord|cllr";
    HONORIFICS.split('|').any(|known| known == word)
}

#[cfg(test)]
mod tests {
    use super::{Care, care, diets, is_personal, needs, reply};

    #[test]
    fn a_reply_is_understood_only_where_it_is_plain() {
        for (cells, word) in [
            (&["Yes", "y", "Attending", "✓", "TRUE", "Yes, from seven", "Checked In"][..], Some("yes")),
            (&["No", "Not attending", "Can't make it", "Cancelled", "no - on holiday"], Some("no")),
            (&["Maybe", "not sure yet", "Waitlisted"], Some("maybe")),
            (&["No reply", "pending"], Some("asked")),
            (&["Yes if I find a sitter", "see e-mail", "2", "no idea but maybe", ""], None),
        ] {
            for cell in cells {
                assert_eq!(reply(cell), word, "{cell}");
            }
        }
    }

    #[test]
    fn diets_and_needs_become_plain_words_or_a_request_to_read() {
        let counted = |care: Care| (care.diets, care.needs, care.unclear);
        assert_eq!(counted(diets("Veggie, no nuts please")), (vec!["vegetarian", "nut-free"], vec![], false));
        assert_eq!(counted(diets("coeliac")), (vec!["gluten-free"], vec![], false));
        for nothing in ["None", "n/a", "-", "I eat anything", ""] {
            assert_eq!(diets(nothing), Care::default(), "{nothing}");
            assert_eq!(needs(nothing), Care::default(), "{nothing}");
        }
        for unclear in ["not vegan any more", "yes", "see my e-mail"] {
            assert_eq!(counted(diets(unclear)), (vec![], vec![], true), "{unclear}");
        }
        assert_eq!(counted(needs("Wheelchair user")), (vec![], vec!["step-free"], false));
        assert_eq!(counted(needs("I bring a dog")), (vec![], vec!["other"], true));
        assert_eq!(counted(needs("I can manage stairs")), (vec![], vec![], true));
        assert_eq!(counted(care("Vegan, hearing loop")), (vec!["vegan"], vec!["hearing"], false));
        assert_eq!(counted(care("halal")), (vec!["halal"], vec![], false));
        assert_eq!(counted(care("rather complicated")), (vec![], vec![], true));
    }

    #[test]
    fn what_tells_of_a_person_is_known_from_what_they_care_about() {
        for personal in ["vegan", "Nut allergy", "I'm deaf in one ear", "my diabetes", "wheelchair", "gluten-free"] {
            assert!(is_personal(personal), "{personal}");
        }
        for shared in [
            "coaching deaf swimmers",
            "anxious beginners",
            "vegan baking for a crowd",
            "lift shares",
            "my first season",
        ] {
            assert!(!is_personal(shared), "{shared}");
        }
    }
}
