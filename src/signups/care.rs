//! What people eat and need, which is counted and never copied, and what tells of them: neither may stand beside a name.

use super::answers::says_nothing;
use super::words::{Openings, Words, words};
use std::sync::LazyLock;

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
    let denied = words.iter().any(|word| matches!(word, "not" | "isn" | "non" | "used" | "longer"));
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
    let denied = words.iter().any(|word| matches!(word, "not" | "don" | "can" | "fine" | "ok" | "yes"));
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

/// What a Yes counts under a heading: "Wheelchair user?" names one need, "Any needs, such as a ramp?" asks for whichever.
pub(super) fn named_in(heading: &str) -> Care {
    let words = words(heading);
    if words.have("any|or|e g|eg|such as|like|including|requirements|needs|please|other") {
        return Care::default();
    }
    let one = |found: Vec<&'static str>| if found.len() == 1 { found } else { vec![] };
    Care { diets: one(matching(&words, DIETS)), needs: one(matching(&words, NEEDS)), unclear: false }
}

/// Whether a text can be repeated beside a name: it says nothing of food, health or needs.
pub(super) fn is_harmless(text: &str) -> bool {
    let words = words(text);
    // What is personal is about one of these too.
    !may_be_of_care(&words)
        || matching(&words, DIETS).is_empty()
            && matching(&words, NEEDS).is_empty()
            && !tell_of_health(&words)
            && !are_personal(&words)
}

/// Names, each with what people say for it.
type Known = &'static [(&'static str, &'static str)];

fn matching(words: &Words, known: Known) -> Vec<&'static str> {
    let said = known.iter().filter(|(_, phrases)| words.have(phrases));
    said.map(|(name, _)| *name).collect()
}

const DIETS: Known = &[
    (
        "vegetarian",
        "vegetarian|veggie|veg|vegetarians|vegetarisch|végétarien|végétarienne|vegetariano|vegetariana|wegetarianin|\
         wegetarianka|wegetariańska|wegetariańskie|llysieuol",
    ),
    ("vegan", "vegan|plant based|végan|vegano|vegana|wegański|wegańska|wegańskie|végétalien|végétalienne"),
    ("pescatarian", "pescatarian|pescetarian"),
    ("halal", "halal"),
    ("kosher", "kosher"),
    ("gluten-free", "gluten|glutenfrei|glutenvrij|coeliac|celiac|wheat|gf"),
    ("dairy-free", "dairy|lactose|laktose|lactosa|laktoza|milk|df"),
    ("nut-free", "nut|nuts|peanut|peanuts|nüsse|noix|orzechy|frutos secos|noten"),
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

/// How words begin that tell of somebody's health when they speak of themselves.
const HEALTH: &[&str] = &[
    "allerg", "intoleran", "diabet", "epilep", "asthma", "anxi", "depress", "pregnan", "disab", "adhd", "dyslex",
    "cancer", "medicat", "injur", "surgery", "operation", "chemo", "hospital", "treatment", "therapy", "ill", "unwell",
    "sick", "doctor", "lupus", "hernia", "shingles", "arthrit", "migraine", "fibromyalg", "sclerosis", "parkinson",
    "dementia", "alzheimer", "ozempic", "insulin", "bipolar", "ptsd", "dialysis", "endometrio", "crohn", "colitis",
    "menopaus", "tumour", "tumor", "leukaemia", "leukemia", "autis", "miscarr", "biopsy", "relapse", "hysterectomy",
    "ivf", "hiv", "antibiotic", "eczema", "psoriasis", "glaucoma", "sciatica", "covid", "sober", "detox", "mastectomy",
    "steroid", "seizure", "panic", "coeliac", "celiac",
];

/// What somebody is or is on, and nobody's business; no word of a trade or a topic.
const CONDITIONS: &str =
    "diabetic|epileptic|asthmatic|pregnant|autistic|dyslexic|disabled|coeliac|celiac|lupus|bipolar|unwell";
/// The same, whatever else is said.
const UNDER_TREATMENT: &str = "on chemo|having chemo|in chemo|on medication|on insulin|on ozempic|on dialysis|on antibiotics|\
    on steroids|recovering from surgery|having surgery|type 1 diabetic|type 2 diabetic";

/// Whether words in a cell of names tell of a diet, a need or somebody's health, and are no part of the name.
pub(super) fn tell_of_care(words: &Words) -> bool {
    /// Beginnings of names too: Illana, Panicker.
    const OF_NAMES: &[&str] = &["ill", "panic", "sick", "sober"];
    let mut health = HEALTH.iter().filter(|beginning| !OF_NAMES.contains(beginning));
    let mut is_ill = || words.have("ill|sick") || health.any(|beginning| words.begins_with(beginning));
    may_be_of_care(words) && (!matching(words, DIETS).is_empty() || !matching(words, NEEDS).is_empty() || is_ill())
}

/// A word for a diet or a condition that is nobody's name.
pub(super) fn is_no_name(word: &str) -> bool {
    const EATERS: &str =
        "vegan|vegetarian|veggie|pescatarian|coeliac|celiac|wheelchair|vegetarisch|végétarien|végétarienne";
    let words = words(word);
    words.are(EATERS) || words.are(CONDITIONS)
}

fn tell_of_health(words: &Words) -> bool {
    HEALTH.iter().any(|beginning| words.begins_with(beginning))
}

/// Whether the words of a text are about a diet or a need and nothing else, or tell something of the person: it must not
/// stand beside a name.
pub(super) fn are_personal(words: &Words) -> bool {
    if !may_be_of_care(words) {
        return false;
    }
    let whole = words.whole();
    let is = |(name, phrases): &(&str, &str)| whole.split(' ').eq(name.split('-')) || words.are(phrases);
    let has = |list: &str| words.have(list);
    // No name of one is longer.
    let is_care =
        words.len() <= 3 && (DIETS.iter().chain(NEEDS).any(is) || has("allergy|allergies|intolerant|intolerance"));
    let about_care =
        || !matching(words, DIETS).is_empty() || !matching(words, NEEDS).is_empty() || tell_of_health(words);
    is_care || words.are(CONDITIONS) || has(UNDER_TREATMENT) || has("i|m|my|me") && about_care()
}

/// Whether one of the words begins a phrase for a diet or a need, or tells of health. Most cells have none.
fn may_be_of_care(words: &Words) -> bool {
    static FIRST: LazyLock<Openings> = LazyLock::new(|| {
        let known = DIETS.iter().chain(NEEDS).flat_map(|(name, phrases)| [*name, *phrases]);
        Openings::of(&known.chain(["allergy", "intolerant"]).collect::<Vec<_>>(), HEALTH)
    });
    FIRST.are_in(words)
}

#[cfg(test)]
mod tests {
    use super::super::answers::is_about_oneself;
    use super::super::words::words;
    use super::{Care, are_personal, care, diets, is_harmless, needs};

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
            assert!(are_personal(&words(personal)), "{personal}");
        }
        for shared in [
            "coaching deaf swimmers", "anxious beginners", "vegan baking for a crowd", "lift shares", "my first season",
        ] {
            assert!(!are_personal(&words(shared)), "{shared}");
        }
    }

    #[test]
    fn what_tells_of_health_or_of_oneself_is_not_repeated() {
        for said in ["epileptic", "Welder; on chemo", "my lupus"] {
            assert!(are_personal(&words(said)), "{said}");
        }
        assert!(!are_personal(&words("cancer nurse")));
        for said in ["had shingles", "once the hernia heals", "on Ozempic"] {
            assert!(!is_harmless(said), "{said}");
        }
        assert!(is_about_oneself("I must ask my mother first") && !is_about_oneself("me too"));
    }
}
