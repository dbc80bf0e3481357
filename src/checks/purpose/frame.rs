//! The frame of a purpose, which the help offers: who, compare what, and what each leaves with, in the file's own words.

use super::super::Context;
use super::judgement;
use crate::session::Session;
use crate::text::capital;
use crate::words::Prose;
use chrono::{Month, Weekday};
use std::collections::BTreeMap;

/// What those who come do, with how many do it.
pub(super) fn roles(session: &Session) -> BTreeMap<&str, usize> {
    let mut roles = BTreeMap::new();
    for role in session.attendee.iter().filter_map(|attendee| attendee.role.text()) {
        *roles.entry(role.trim()).or_default() += 1;
    }
    roles
}

/// A role of so many words can be the subject of a sentence; a longer one is a description. Judgement.
const LONGEST_ROLE: usize = 4;

/// A sentence to finish, filled with what the file knows: never a purpose, which only the facilitator can write.
pub(super) fn frame(context: &Context<'_>) -> String {
    let interests = context.facts.people.interests.iter().rev();
    let subject = interests.filter(|shared| is_sayable(&shared.name)).max_by_key(|shared| shared.holders.len());
    let compare = subject.map_or_else(|| "how we ___".to_owned(), |shared| compared(&shared.name));
    format!("{} compare {compare} so that each of us leaves with ___.", who(context.session))
}

/// Who would compare: the role of most of those who have one, or both where there are two. Which of three to name is
/// for the facilitator to say, lest a club be left out.
fn who(session: &Session) -> String {
    let roles = roles(session);
    let all: usize = roles.values().sum();
    let most = roles.iter().find(|(_, people)| 2 * **people > all).and_then(|(role, _)| several(role));
    let both: Vec<String> = roles.keys().filter_map(|role| several(role)).collect();
    match (most, both.as_slice()) {
        (Some(role), _) => capital(&role),
        (None, [one, other]) if roles.len() == 2 => format!("{} and {}", capital(one), in_a_sentence(other)),
        _ => "___".to_owned(),
    }
}

/// Those who have a role, as the subject of a sentence: "Level 2 coaches", "nurses in charge". None where it is no word
/// for somebody: "retired", "teaching", "Level 2".
fn several(role: &str) -> Option<String> {
    let role = role.trim().trim_end_matches(['.', '!', '…']).trim_end();
    let words: Vec<&str> = role.split_whitespace().collect();
    let is_behind = |word: &&str| BEHIND_A_ROLE.contains(&word.to_lowercase().as_str());
    let head = words.iter().position(is_behind).unwrap_or(words.len());
    let last = words.get(head.checked_sub(1)?)?;
    if head + 1 == words.len() {
        return None;
    }
    let lower = last.to_lowercase();
    let nobody = last.len() < 2 || !last.chars().all(|c| c.is_alphabetic() || c == '-' || c == '’' || c == '\'');
    let said = nobody || is_gerund(&lower) || lower.ends_with("ed") || NO_ROLES.contains(&lower.as_str());
    if said || words.len() > LONGEST_ROLE || !is_sayable(role) || role.contains(['?', '/', '&']) {
        return None;
    }
    let of: String = words[head..].iter().map(|word| format!(" {word}")).collect();
    Some(plural(&words[..head].join(" ")) + &of)
}

/// What stands behind the head of a role: "nurse in charge", "head of music".
const BEHIND_A_ROLE: &[&str] = &["and", "at", "for", "from", "in", "of", "on", "or", "to", "with"];

/// Words that people write where a role is asked for, and that are none.
const NO_ROLES: &[&str] = &[
    "active", "admin", "all", "both", "freelance", "full-time", "independent", "management", "new", "no", "none",
    "other", "others", "part-time", "self", "support", "unknown", "various", "voluntary", "yes",
];

/// An interest as what is compared, whatever form it has: a thing, something one does, a question, a whole sentence.
fn compared(interest: &str) -> String {
    let interest = interest.trim().trim_end_matches(['.', '!', '…']).trim_end();
    let said = in_a_sentence(interest);
    let text = Prose::read(&said);
    match (text.plain(0), text.plain(1)) {
        _ if said.contains('?') => format!("what we would say to \"{interest}\""),
        (asking, "to") if QUESTIONS.contains(&asking) => said.clone(),
        (asking, next) if QUESTIONS.contains(&asking) || MAY_ASK.contains(&asking) && ASKED.contains(&next) => {
            format!("what we would say to \"{interest}?\"")
        }
        (doing, _) if is_gerund(doing) => format!("how we go about {said}"),
        ("to", _) => format!("how we {}", said.split_at("to".len()).1.trim_start()),
        // IT is a thing, unless something is said of it.
        (subject, next) if SUBJECTS.contains(&subject) && (!said.starts_with("IT ") || SAID_OF_IT.contains(&next)) => {
            format!("what we would say to \"{interest}\"")
        }
        (verb, object) if BEFORE_AN_OBJECT.contains(&object) && judgement::is_a_verb(verb) => format!("how we {said}"),
        _ => format!("how we ___ {said}"),
    }
}

/// Words that begin a question, or a clause that answers one.
const QUESTIONS: &[&str] = &[
    "how", "what", "when", "where", "which", "who", "whose", "why", "whether", "is", "are", "was", "were", "does",
    "did", "has", "could", "should", "would",
];
/// Words that begin one where it goes on with these: "will we", but "will writing".
const MAY_ASK: &[&str] = &["can", "do", "have", "may", "might", "shall", "will"];
const ASKED: &[&str] =
    &["a", "anybody", "anyone", "i", "it", "my", "other", "our", "people", "the", "they", "we", "you", "your"];

/// Words that begin a whole sentence about somebody: "I need help", "we never oil them".
const SUBJECTS: &[&str] = &[
    "i", "i'd", "i'll", "i'm", "i've", "it", "it's", "they", "they're", "there", "we", "we'd", "we'll", "we're",
    "we've", "you", "you're",
];

/// Words behind "it" that make a sentence of the two.
const SAID_OF_IT: &[&str] = &["can", "has", "is", "isn't", "was", "will", "would"];

/// Words behind a verb that make it one, and no part of a name: "oil the stays", but "oil lamps".
const BEFORE_AN_OBJECT: &[&str] = &["a", "an", "my", "our", "people", "the", "their", "your"];

/// Words that end in -ing and are no doings.
const NO_DOINGS: &[&str] = &[
    "anything", "bring", "ceiling", "clothing", "everything", "evening", "king", "meeting", "morning", "nothing",
    "ring", "sibling", "something", "spring", "sterling", "sting", "string", "swing", "thing", "wedding", "wing",
];

fn is_gerund(word: &str) -> bool {
    word.ends_with("ing") && word.len() > "-ing".len() && !NO_DOINGS.contains(&word)
}

/// Words of the file in the middle of a sentence: the capital of an option of a form goes, that of a name stays. A
/// capital is a name's where the word is none that cop knows, or not the only one.
fn in_a_sentence(words: &str) -> String {
    let (first, rest) = words.split_at(words.find(char::is_whitespace).unwrap_or(words.len()));
    let lower = first.to_lowercase();
    let lone = !words.chars().skip(1).any(char::is_uppercase);
    let day = lower.parse::<Weekday>().is_ok() || lower.parse::<Month>().is_ok();
    let plain = !day && (is_gerund(&lower) || judgement::is_everyday(&lower));
    if lone && plain { format!("{lower}{rest}") } else { words.to_owned() }
}

/// Whether words of the file can stand in a sentence: no list, no several sentences, and nothing that had to be masked.
fn is_sayable(words: &str) -> bool {
    let ends = words.trim().trim_end_matches(['.', '!', '?', '…']);
    !ends.is_empty() && !ends.contains([',', ';', ':', '(', '\n', '·', '"', '!', '?', '…']) && !ends.contains(". ")
}

/// The plural of a role, as English forms most of them: "Level 2 coaches", "secretaries".
fn plural(role: &str) -> String {
    let ends = |endings: &[&str]| endings.iter().any(|ending| role.ends_with(ending));
    if ends(&["staff", "Staff", "people", "men", "children", "clergy", "crew"]) || ends(&["s"]) && !ends(&["ss"]) {
        return role.to_owned();
    }
    if ends(&["ss", "x", "z", "ch", "sh"]) {
        return format!("{role}es");
    }
    for (one, several) in [("man", "men"), ("person", "people"), ("child", "children"), ("wife", "wives")] {
        // A German is no man.
        let stem = role.strip_suffix(one).filter(|stem| !stem.ends_with("Ger") && !stem.ends_with("ger"));
        if let Some(stem) = stem {
            return format!("{stem}{several}");
        }
    }
    match role.strip_suffix('y') {
        Some(stem) if !stem.ends_with(['a', 'e', 'o', 'u']) => format!("{stem}ies"),
        _ => format!("{role}s"),
    }
}

#[cfg(test)]
mod tests {
    use crate::checks::run;
    use crate::session;
    use chrono::NaiveDate;

    /// The frame that a file with these interests and roles gets.
    fn framed(interest: &str, roles: &[&str]) -> String {
        let mut file = "[session]\npurpose = 'networking'\n".to_owned();
        for (at, role) in roles.iter().enumerate() {
            file += &format!("[[attendee]]\nname = 'A{at}'\nrole = '{role}'\ninterests = [\"\"\"{interest}\"\"\"]\n");
        }
        let checked = run(&session::read(file.as_bytes()), NaiveDate::from_ymd_opt(2027, 1, 4).unwrap(), &[]);
        let vague = checked.findings.into_iter().find(|finding| finding.rule.id == "purpose-vague").unwrap();
        let (_, frame) = vague.help.split_once("Try: \"").unwrap();
        frame.strip_suffix('"').unwrap().to_owned()
    }

    #[test]
    fn the_frame_is_grammatical_whatever_form_an_interest_has() {
        for (interest, compare) in [
            ("stiff ropes", "how we ___ stiff ropes"),
            ("Beginners past fourteen", "how we ___ beginners past fourteen"),
            ("Łukasz's bells", "how we ___ Łukasz's bells"),
            ("Python", "how we ___ Python"),
            ("GDPR", "how we ___ GDPR"),
            ("Sunday mornings", "how we ___ Sunday mornings"),
            ("Keeping learners past fourteen", "how we go about keeping learners past fourteen"),
            ("splicing", "how we go about splicing"),
            ("spring weddings", "how we ___ spring weddings"),
            ("How to oil a stay", "how to oil a stay"),
            ("How do you oil a stay?", "what we would say to \"How do you oil a stay?\""),
            ("why ropes break", "what we would say to \"why ropes break?\""),
            ("Meetings. ", "how we ___ meetings"),
            ("STIFF ROPES", "how we ___ STIFF ROPES"),
            ("IT for towers", "how we ___ IT for towers"),
            ("Will writing", "how we ___ will writing"),
            ("Will we ring at Easter", "what we would say to \"Will we ring at Easter?\""),
            ("I need help with my ropes", "what we would say to \"I need help with my ropes\""),
            ("We never oil the stays.", "what we would say to \"We never oil the stays\""),
            ("To oil a stay", "how we oil a stay"),
            ("find people who will ring", "how we find people who will ring"),
            ("plan a tower open day", "how we plan a tower open day"),
            ("oil lamps", "how we ___ oil lamps"),
        ] {
            let frame = format!("Ringers compare {compare} so that each of us leaves with ___.");
            assert_eq!(framed(interest, &["ringer"]), frame);
        }
    }

    #[test]
    fn the_frame_leaves_no_club_out() {
        let ropes = "compare how we ___ ropes so that each of us leaves with ___.";
        assert_eq!(framed("ropes", &["ringer", "ringer", "tuner"]), format!("Ringers {ropes}"));
        assert_eq!(framed("ropes", &["ringer", "tuner"]), format!("Ringers and tuners {ropes}"));
        assert_eq!(framed("ropes", &["ringer", "tuner", "smith"]), format!("___ {ropes}"));
    }

    #[test]
    fn a_role_is_said_of_several_or_not_at_all() {
        for (role, said) in [
            ("head of music", "Heads of music"),
            ("Nurse in charge", "Nurses in charge"),
            ("SENCO", "SENCOs"),
            ("GP", "GPs"),
            ("midwife", "Midwives"),
            ("spokesperson", "Spokespeople"),
            ("deputy", "Deputies"),
            ("coaches", "Coaches"),
            ("ringing-master", "Ringing-masters"),
            ("retired", "___"),
            ("Teaching", "___"),
            ("Level 2", "___"),
            ("other", "___"),
            ("coach (Level 2)", "___"),
            ("tuner/ringer", "___"),
            ("volunteer.", "Volunteers"),
            ("?", "___"),
        ] {
            assert!(
                framed("ropes", &[role]).starts_with(&format!("{said} compare ")),
                "{role}: {}",
                framed("ropes", &[role])
            );
        }
        assert!(framed("ropes", &["ringer", "Tuner"]).starts_with("Tuners and ringers compare "));
    }

    proptest::proptest! {
        #![proptest_config(proptest::test_runner::Config::with_cases(64))]
        #[test]
        fn a_role_of_any_words_begins_one_sentence(
            role in "[A-Za-z]{1,8}(ing|ed|y|man|ss)?( (of|in|and|at) [a-z]{2,6}| [A-Za-z0-9]{1,7}){0,3}[.?!/&]?"
        ) {
            let frame = framed("ropes", &[&role]);
            let who = frame.strip_suffix(" compare how we ___ ropes so that each of us leaves with ___.").unwrap();
            proptest::prop_assert!(who == "___" || who.starts_with(char::is_uppercase), "{frame}");
            proptest::prop_assert!(!who.contains(['.', '?', '!', '/', '&']) && !who.contains("  "), "{frame}");
            // The head of it is in the plural.
            let head = who.split_whitespace().take_while(|word| !super::BEHIND_A_ROLE.contains(&word.to_lowercase().as_str())).last().unwrap_or("");
            let several = ["s", "men", "people", "children", "staff", "clergy", "crew", "___"];
            proptest::prop_assert!(several.iter().any(|end| head.ends_with(end)), "{frame}");
            proptest::prop_assert!(who != "___" || !role.chars().all(char::is_lowercase) || role.len() < 3
                || role.ends_with("ing") || role.ends_with("ed") || [super::NO_ROLES, super::BEHIND_A_ROLE].concat().contains(&role.as_str()), "{frame}");
        }

        #[test]
        fn an_interest_of_any_form_leaves_one_sentence(
            (form, interest) in interest(), end in "[.! ]{0,2}", capitals in 0..3
        ) {
            let end = if interest.ends_with('?') { "" } else { &end };
            let interest = match capitals {
                0 => interest,
                1 => interest.to_uppercase(),
                _ => crate::text::capital(&interest),
            };
            let frame = framed(&format!("{interest}{end}"), &["ringer"]);
            let said = frame.strip_prefix("Ringers compare ").unwrap();
            let said = said.strip_suffix(" so that each of us leaves with ___.").unwrap();
            // The file's own marks stand only inside quotation marks.
            let (outside, quoted) = said.split_once('"').map_or((said, None), |(before, after)| (before, Some(after)));
            proptest::prop_assert!(!outside.contains(['?', '.', '!']), "{frame}");
            proptest::prop_assert!(quoted.is_none_or(|words| words.ends_with('"')), "{frame}");
            proptest::prop_assert!(!said.contains("  "), "{frame}");
            // Each form takes its own place in the sentence: a thing the place of an object, a doing that of a way to go
            // about it, and what is a sentence already is quoted.
            let own = said.to_lowercase().replace(&interest.to_lowercase(), "~");
            let places: &[&str] = match form {
                Form::Thing => &["how we ___ ~"],
                Form::Doing => &["how we go about ~"],
                Form::Clause => &["~"],
                Form::Question => &["what we would say to \"~\"", "what we would say to \"~?\""],
                Form::Sentence => &["what we would say to \"~\""],
                Form::Deed => &["how we ~"],
            };
            proptest::prop_assert!(places.contains(&own.as_str()), "{form:?} {frame}");
        }
    }

    /// What an interest is, by its form.
    #[derive(Clone, Copy, Debug)]
    enum Form {
        Thing,
        Doing,
        Clause,
        Question,
        Sentence,
        Deed,
    }

    /// An interest of each form, with words in it that cop does not know.
    fn interest() -> impl proptest::strategy::Strategy<Value = (Form, String)> {
        use proptest::strategy::Strategy;
        let beginnings: &[(Form, &[&str])] = &[
            (Form::Thing, &["", "old ", "rope ", "young ", "Łukasz's "]),
            (Form::Doing, &["splicing ", "getting on with ", "teaching "]),
            (Form::Clause, &["how to ", "when to ", "where to "]),
            (Form::Question, &["how do you keep ", "why do we need ", "is it worth it to buy ", "can we share "]),
            (Form::Sentence, &["I need help with ", "we never look at ", "they keep ", "it is all about "]),
            (Form::Deed, &["make a ", "find the ", "prepare our ", "choose your "]),
        ];
        let beginnings: Vec<(Form, &str)> =
            beginnings.iter().flat_map(|(form, all)| all.iter().map(|one| (*form, *one))).collect();
        let questions = proptest::bool::ANY;
        (proptest::sample::select(beginnings), "q[a-z]{2,7}k( q[a-z]{2,5}k){0,2}", questions).prop_map(
            |((form, beginning), rest, mark)| {
                let mark = if matches!(form, Form::Question) && mark { "?" } else { "" };
                (form, format!("{beginning}{rest}{mark}"))
            },
        )
    }

    #[test]
    fn the_frame_is_filled_from_the_file_and_left_blank_where_it_says_nothing() {
        let today = NaiveDate::from_ymd_opt(2027, 1, 4).unwrap();
        let help = |file: &str| {
            let checked = run(&session::read(file.as_bytes()), today, &[]);
            let vague = checked.findings.into_iter().find(|finding| finding.rule.id == "purpose-vague");
            vague.map(|finding| finding.help).unwrap_or_default()
        };
        let bare = "[session]\npurpose = 'networking'\n";
        assert!(help(bare).contains("\"___ compare how we ___ so that each of us leaves with ___.\""));
        let filled =
            format!("{bare}[[attendee]]\nname = 'Ines'\nrole = 'tower secretary'\ninterests = ['stiff ropes']\n");
        assert!(
            help(&filled)
                .contains("\"Tower secretaries compare how we ___ stiff ropes so that each of us leaves with ___.\"")
        );
    }
}
