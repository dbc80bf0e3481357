//! Answers in the words of the format: whether somebody comes, or that there is nothing to say.

use super::HashSet;
use super::words::{Openings, Words, words};
use std::sync::LazyLock;

/// Whether somebody comes, as a word of the format; nothing where the cell does not say it plainly.
pub(super) fn reply(cell: &str) -> Option<&'static str> {
    reply_in(cell, &words(cell))
}

/// The same, where the words of the cell are known.
pub(super) fn reply_in(cell: &str, words: &Words) -> Option<&'static str> {
    // A thumb may have a colour.
    match cell.trim().trim_end_matches(|c| matches!(c, '\u{1f3fb}'..='\u{1f3ff}' | '\u{fe0f}')) {
        "✓" | "✔" | "☑" | "✅" | "👍" | "100%" | "[x]" | "[X]" => return Some("yes"),
        ":white_check_mark:" | ":heavy_check_mark:" | ":ballot_box_with_check:" | ":+1:" | ":thumbsup:" => {
            return Some("yes");
        }
        ":x:" | ":heavy_multiplication_x:" | ":negative_squared_cross_mark:" | ":-1:" | ":thumbsdown:" => {
            return Some("no");
        }
        "✗" | "✘" | "✖" | "❌" | "👎" => return Some("no"),
        // What a poll for a date writes for a day that would do.
        "(OK)" | "(✓)" | "(✔)" | "(x)" | "(yes)" => return Some("maybe"),
        _ => {}
    }
    if !may_reply(words) {
        return None;
    }
    let said = |(_, phrases): &&(&str, &str)| words.are(phrases);
    if let Some((word, _)) = REPLIES.iter().find(said) {
        return Some(word);
    }
    let has = |list: &str| words.have(list);
    let first = words.first();
    let is_first = |list: &str| list.split('|').any(|word| word == first);
    // "Unfortunately, yes" regrets something else.
    let regretted = || is_first(REGRETS) && AGREED.split('|').any(|word| words.iter().nth(1) == Some(word));
    let says_yes = is_first(YES) || regretted();
    let says_no = is_first(NOES) && !has(NO_TROUBLE);
    // "No, wait, yes": which of them is meant, nobody can tell.
    let yes_behind = || words.iter().skip(1).any(|word| AGREED.split('|').any(|yes| yes == word));
    if says_no && yes_behind() || says_yes && (has(SECOND_THOUGHTS) || matches!(words.last(), "no" | "nope" | "not")) {
        return None;
    }
    let doubts = has(DOUBT);
    // "Yes if I find a sitter" is neither.
    if has("if|unless|depending") || has("only") && (!says_yes || has(ONLY)) {
        return (doubts && !says_yes && !says_no).then_some("maybe");
    }
    if doubts {
        return (!says_no).then_some("maybe");
    }
    let keen = has(KEEN);
    let denies = !keen && has(NO);
    let says_another_thing = || goes_elsewhere(words) || has(WISHED) && has(INSTEAD);
    match (says_yes, says_no) {
        // "Yes, but I can't stay late" denies something else.
        (true, _) => (!has(DENIED) && (!denies || denies_something_else(words))).then_some("yes"),
        (_, true) => Some("no"),
        _ if words.last() == "sorry" && words.len() <= 4 && !has("late") => Some("no"),
        // In a whole sentence a denial may be of anything.
        _ if has(DENIED) => Some("no"),
        _ if keen => Some("yes"),
        _ if denies && has("want to miss") => None,
        // "Can come, can't stay" is no plain no.
        _ if denies && has(AGREES) && denies_something_else(words) => None,
        _ if denies => (words.len() <= SHORT).then_some("no"),
        _ if is_first(REGRETS) && (words.len() <= 3 || words.last() == "no") => Some("no"),
        _ if has(COMING) => (!says_another_thing()).then_some("yes"),
        _ => system(words),
    }
}

/// Whether somebody goes, comes or attends somewhere else than to the session: "going to Spain", "attending a wedding",
/// "coming down with flu".
fn goes_elsewhere(words: &Words) -> bool {
    const TO: &str = "be|come|attend|make|try|join|the|this|that|it|see|do|come|your|our|both|all";
    const AWAY: &str = "away|abroad|through|under|home|in for|into|off|back to|on holiday|on a|on leave|on my|on vacation|on honeymoon";
    const ANOTHER: &str = "a|an|another|my|our|his|her|their|some|something|someone";
    const HERE: &str = "session|meeting|event|evening|workshop|meetup|meet|talk|first|whole|one|get|day|morning|afternoon|night|class|\
        course|group|gathering|thing|social|circle|club|launch|practice|training";
    let begins = |rest: &str, list: &str| {
        let is_so = |lead: &str| rest.strip_prefix(lead).is_some_and(|more| more.is_empty() || more.starts_with(' '));
        list.split('|').any(is_so)
    };
    let is_another = |rest: &str| match rest.strip_prefix("the ") {
        Some(what) => !begins(what, HERE),
        None => begins(rest, ANOTHER),
    };
    let going = words.behind("going").map(str::trim_start);
    let attending = words.behind("attending").map(str::trim_start);
    let coming = words.behind("coming").map(str::trim_start);
    going.is_some_and(|rest| match rest.strip_prefix("to ") {
        Some(place) => !begins(place, TO) || place.starts_with("the ") && is_another(place),
        None => begins(rest, AWAY),
    }) || attending.is_some_and(is_another)
        || coming.is_some_and(|rest| begins(rest, "down with|off|out of|back from|round from|to terms|into"))
}

/// What somebody would like, and may not be able to.
const WISHED: &str = "love to|like to|happy to|be there|would|d love";
/// What says that they do something else instead.
const INSTEAD: &str =
    "sadly|unfortunately|alas|regrettably|another time|next time|some other time|another day|other plans|in another";
/// How somebody says that they come, before they say what they cannot do.
const AGREES: &str = "can come|can make it|can attend|will come|ll come|will be there|ll be there|i m coming|am coming";

/// Whether somebody says, among other things, that they do not come.
pub(super) fn denies(cell: &str) -> bool {
    /// A remark of so many words that begins with it is about the place on the list. Judgement.
    const REMARK: usize = 5;
    let words = words(cell);
    let takes_back = || {
        words.have(TAKEN_BACK)
            || words.len() <= REMARK && ["cancel", "withdr"].iter().any(|state| words.first().starts_with(state))
    };
    (may_reply(&words) && words.have(DENIED) || takes_back()) && !words.have(KEEN)
}

/// How a remark says that somebody does not come who meant to.
const TAKEN_BACK: &str = "no longer coming|no longer attending|withdrew|has withdrawn|dropped out|pulled out|not coming|\
    not attending|has cancelled|has canceled|cancelled on|cancelled by|cancelled their|cancelled his|cancelled her";

/// An answer of so many words or fewer is about coming and nothing else. Judgement.
const SHORT: usize = 8;

/// Whether what somebody denies is something else than coming: "can't stay late", "won't eat".
fn denies_something_else(words: &Words) -> bool {
    const COMING: &[&str] = &[
        "make it", "make this", "make that", "make the", "come", "attend", "be there", "be able", "be around",
        "be coming", "be joining", "join", "do", "manage", "go", "get", "now", "sorry", "unfortunately", "any more",
        "anymore", "any longer", "after all",
    ];
    let is_coming = |rest: &str| {
        let rest = rest.trim_start();
        let rest = rest.strip_prefix("to ").unwrap_or(rest);
        rest.is_empty() || COMING.iter().any(|coming| rest.starts_with(coming))
    };
    !words.have(AWAY) && !UNABLE.split('|').filter_map(|unable| words.behind(unable)).any(is_coming)
}

/// What a system says of a ticket or a place in more than its one word: "Cancelled by user".
fn system(words: &Words) -> Option<&'static str> {
    if words.len() > 5 || words.begin("not|un|partial") {
        None
    } else if words.have(WAITING) {
        Some("maybe")
    } else {
        STATES.iter().find(|(_, beginnings)| words.begin(beginnings)).map(|(word, _)| *word)
    }
}

/// Whether one of the words begins what says a reply. Most cells have none.
fn may_reply(words: &Words) -> bool {
    static FIRST: LazyLock<Openings> = LazyLock::new(|| {
        let replies = REPLIES.iter().map(|(_, phrases)| *phrases);
        let phrases: Vec<&str> =
            replies.chain([YES, NOES, DOUBT, NO, DENIED, REGRETS, COMING, WAITING, KEEN]).collect();
        Openings::of(&phrases, &STATES.map(|(_, beginnings)| beginnings))
    });
    FIRST.are_in(words)
}

/// Whether a cell marks its row: a yes, or the time when it happened.
pub(super) fn is_marked(cell: &str) -> bool {
    reply(cell) == Some("yes") || cell.bytes().filter(u8::is_ascii_digit).count() >= 6
}

/// "4/3", "4.3.27": a day in figures, shorter than a mark with a time.
pub(super) fn is_day_in_figures(cell: &str) -> bool {
    let is_one = |part: &str| (1..=4).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit());
    let parts = cell.trim_end_matches('.').split(['/', '.', '-']);
    parts.clone().count() > 1 && parts.into_iter().all(is_one) && cell.len() <= A_DAY
}

/// A day in figures has so many signs at most.
const A_DAY: usize = 10;

/// Whether an option is ticked, in a column that stands for it.
pub(super) fn ticked(cell: &str) -> Option<bool> {
    ticked_in(cell, &words(cell))
}

/// The same, where the words of the cell are known.
pub(super) fn ticked_in(cell: &str, words: &Words) -> Option<bool> {
    // More words are an answer of their own.
    if words.len() > 4 {
        return None;
    }
    if words.are(
        "checked|selected|ticked|chosen|interested|very interested|quite interested|somewhat interested|very|a lot|some|\
           very much|somewhat|extremely interested|a little|a bit|a little bit|quite|fairly|moderately|slightly|extremely|\
           high|medium|a great deal|keen|very keen|slightly interested|moderately interested",
    ) {
        return Some(true);
    }
    if words.are(
        "unchecked|unselected|not selected|not interested|not at all|not really|not very interested|not|never|n a|\
            neutral|not so much|not much|low|indifferent|not for me",
    ) || matches!(cell.trim(), "-" | "–" | "—")
    {
        return Some(false);
    }
    match reply_in(cell, words) {
        Some("yes") => Some(true),
        Some("no") => Some(false),
        _ => None,
    }
}

const YES: &str = "yes|yep|yeah|yup|yea|yay|ya|y|sure|definitely|defo|deffo|defs|absolutely|certainly|ok|okay|ja|oui|sí|si|tak|da|\
    sì|ydw|byddaf|bydda|natürlich|klar|gerne|graag|claro|volontiers";
const NOES: &str = "no|nope|nah|n|nein|non|nie|nee|não|nage";
const REGRETS: &str =
    "sorry|unfortunately|sadly|regrets|apologies|leider|helaas|désolé|désolée|lamento|niestety|purtroppo";
const NO_TROUBLE: &str = "no problem|no worries|no trouble|no idea|no clue|no doubt";
const DOUBT: &str = "maybe|perhaps|possibly|probably|hopefully|might|unsure|not sure|unclear|depends|should be able|\
    should be|think so|hope to|hoping to|hope so|will try|ll try|try to|trying to|likely|unlikely|not certain|don t know|tbc|\
    cannot promise|can t promise|no promises|\
    let you know|can t say|cannot say|not yet|uncertain|undecided|need be|ifneedbe|do my best|fingers crossed|\
    all being well|see what i can do|touch and go|50 50|think about it|vielleicht|peut être|może|quizás|quizá|\
    tal vez|efallai|misschien|forse|si nécessaire|weiß nicht|weiß noch nicht|je ne sais pas|weet niet|weet ik nog niet|no sé|\
    no lo sé|non so|nie wiem|ddim yn siŵr|mal sehen";
/// Words for a yes that may stand behind a regret. "Sorry, sure you will have fun" is none.
const AGREED: &str = "yes|yep|yeah|yup|y|ja|oui|sí|tak";
/// What takes back the word before it.
const SECOND_THOUGHTS: &str = "no wait|wait no|actually no|sorry no|oh no";
/// What makes a condition of an "only".
const ONLY: &str =
    "only when|only online|only on|only via|only by|only virtually|only remotely|only where|only for online";
/// What sounds like a no and is a warm yes.
const KEEN: &str = "can t wait|cannot wait|can not wait|can hardly wait|not miss it|not miss this|won t miss it|\
    won t miss this|wouldn t miss it|wouldn t miss this|not going to miss|not gonna miss|not missing it|not missing this|\
    never miss|t keep me away|not keep me away|for the world|for anything|can t not|with bells on";
/// How somebody says what they cannot do: coming, or something else.
const UNABLE: &str = "can t|cannot|can not|won t|will not|unable|not able";
/// What denies coming, whatever stands behind it.
const AWAY: &str = "not coming|not attending|not going|not free|not available|not around|unavailable|away|afraid not|not joining|busy|\
    declined|not me|don t think so|i m not|am not|sadly not|unfortunately not|miss this|miss it|leider nicht|na fyddaf|nac ydw|kann nicht|kan niet|no puedo|non posso|nie mogę";
const NO: &str = "can t|cannot|can not|won t|will not|unable|not able|not coming|not attending|not going|not free|\
    not available|not around|unavailable|away|afraid not|i m out|not joining|busy|declined|not me|\
    don t think so|i m not|am not|sadly not|unfortunately not|miss this|miss it|\
    love to but|like to but|wish i could|would have loved|d have loved|no from me|leider nicht|na fyddaf|nac ydw|kann nicht|kan niet|no puedo|no podré|non posso|nie mogę|je ne peux pas|\
    pas disponible|keine zeit|geen tijd";
/// What denies that somebody comes in a sentence of any length.
const DENIED: &str = "can t make it|cannot make it|can t come|cannot come|can t attend|cannot attend|won t be able to come|\
    won t be able to make|won t be able to attend|not be able to come|not be able to make|not be able to attend|\
    unable to come|unable to attend|unable to make|not able to come|not able to make|not able to attend|\
    won t be coming|will not be coming|won t be there|will not be there|no longer able|can no longer|no longer come|\
    no longer make|not this time|count me out|count us out|had to cancel|have to cancel|need to cancel";
const COMING: &str = "be there|i ll come|i will come|coming|attending|count me in|see you|100 there|count us in|we re in|we ll come|looking forward|i can|can come|\
    can make it|happy to|wouldn t miss|would not miss|can t wait|cannot wait|i m in|works for me|i m free|i am free|free|available|going|\
    i ll join|will join|will attend|with pleasure|of course|love to|like to come|count on me";

const REPLIES: &[(&str, &str)] = &[
    (
        "yes",
        "true|x|1|1 0|wahr|vrai|verdadero|vero|attending|going|coming|confirmed|accepted|accept|registered|booked|\
         avec plaisir|bien sûr|d accord|por supuesto|desde luego|certo|volentieri|oczywiście|wrth gwrs|présent|présente|anwesend|zusage|zugesagt|angemeldet|aanwezig|presente|obecny|obecna|\
         checked in|attended|approved|completed|complete|active|paid|valid|issued|participant|moderator|administrator|\
         creator|organizer|organiser|in|will do|present|here|in person|online|on site|onsite|remotely|virtually|\
         on zoom|via zoom",
    ),
    (
        "no",
        "n|false|0|0 0|falsch|faux|falso|nein|non|não|nie|not attending|not going|declined|decline|apologies|\
         cancelled|canceled|refunded|transferred|withdrawn|void|voided|expired|rejected|denied|deleted|removed|refused|out|absent|absente|excusé|excusée|abwesend|entschuldigt|afwezig|ausente|assente|\
         nieobecny|nieobecna|verhindert|verhinderd|abgesagt|afgemeld|\
         absage|storniert|abgemeldet|kommt nicht|komme nicht|zurückgezogen|dropped out|pulled out|withdrew|no longer coming",
    ),
    (
        "maybe",
        "tentative|waitlist|waitlisted|wait list|on waitlist|on the waitlist|on waiting list|on the waiting list|\
         waiting list|waiting|standby|interested|nie wiem|non so|no sé|no lo sé|reserve|reserves|provisional|provisionally",
    ),
    (
        "asked",
        "asked|invited|pending|awaiting reply|no reply|no reply yet|no response|needs action|needsaction|waiting to hear|waiting for reply|to be asked|to ask|to invite|to be invited|not asked|not asked yet|not invited yet|no answer|not replied|not confirmed|unconfirmed|\
         not approved|unpaid|not paid|unanswered|not answered|awaiting|sent",
    ),
];

/// How words begin that a system says of a ticket or a place.
const STATES: [(&str, &str); 4] = [
    ("maybe", "waitlist|tentativ"),
    ("no", "cancel|declin|reject|refund|void|withdraw|expired|denied"),
    ("asked", "pending|await|invited"),
    ("yes", "approved|confirmed|registered|completed|accepted"),
];
const WAITING: &str = "waiting list|wait list";

/// Whether an answer says that there is nothing to say.
pub(super) fn is_nothing(cell: &str) -> bool {
    says_nothing(&words(cell))
}

/// The same of words.
pub(super) fn says_nothing(words: &Words) -> bool {
    const NOTHING: &str = "|no|n|none|nope|nothing|n a|na|nil|null|not applicable|no thanks|no thank you|none thanks|\
        none thank you|nothing thanks|no requirements|no dietary requirements|no access needs|no needs|no allergies|\
        no restrictions|none known|none that i know of|anything|everything|i eat anything|i eat everything|all good|\
        don t mind|i don t mind|easy|not sure|don t know|tbc|no preference|x|0|false|\
        not at present|not at the moment|none at present|not currently|none needed|none required|nothing special|\
        no special diet|no special requirements|no dietary needs|no dietary restrictions|none at all|i m fine|\
        i m fine thanks|fine thanks|omnivore|meat eater|i eat meat|info requested|keine|aucun|aucune|brak|ninguna|\
        ninguno|geen|nessuna|dim|nein|non|nie|nee";
    static PHRASES: LazyLock<HashSet<&str>> = LazyLock::new(|| NOTHING.split('|').collect());
    PHRASES.contains(words.whole())
}

/// Whether an answer is more than a few words about who gives it, which is nothing to repeat.
pub(super) fn is_about_oneself(text: &str) -> bool {
    /// So many words are a few. Judgement.
    const FEW: usize = 3;
    let words = words(text);
    words.len() > FEW && words.have("i|my|me|m|ve|we|our|myself")
}

/// Whether a cell of a column called "Title" is how people are addressed, and no title of a job.
pub(super) fn is_honorific(cell: &str) -> bool {
    const HONORIFICS: &str = "mr|mrs|ms|miss|mx|dr|prof|professor|rev|revd|fr|sr|sir|dame|lady|lord|cllr";
    words(cell).are(HONORIFICS)
}

#[cfg(test)]
mod tests {
    use super::{denies, reply};

    #[test]
    fn a_reply_is_understood_only_where_it_is_plain() {
        for (cells, word) in [
            (
                &[
                    "Yes", "y", "Attending", "✓", "TRUE", "Yes, from seven", "Checked In", "WAHR", "1.0",
                    "Can't wait!", "Yes please!", "Yes, no allergies", "No problem, see you there", "ACTIVE", "paid",
                ][..],
                Some("yes"),
            ),
            (
                &[
                    "No",
                    "Not attending",
                    "Can't make it",
                    "Cancelled",
                    "no - on holiday",
                    "No sorry",
                    "Afraid not",
                    "FALSCH",
                    "0.0",
                    "Cancelled by user",
                    "void",
                    "Sorry, away that week",
                    "I will not be able to come to this one because of work",
                    "Unfortunately that is my late shift, so no",
                    "rejected",
                ],
                Some("no"),
            ),
            (
                &["Maybe", "not sure yet", "Waitlisted", "Should be able to", "Hope to make it", "no idea but maybe"],
                Some("maybe"),
            ),
            (&["No reply", "pending", "Awaiting payment", "Not approved"], Some("asked")),
            (
                &[
                    "Yes if I find a sitter", "see e-mail", "2", "Partially refunded", "", "No, wait, yes",
                    "Yes, no wait, sorry no", "yes not",
                ],
                None,
            ),
        ] {
            for cell in cells {
                assert_eq!(reply(cell), word, "{cell}");
            }
        }
    }

    #[test]
    fn going_somewhere_else_is_no_yes() {
        for cell in [
            "Yes. Update: can't any more", "Going to Wales for the weekend", "Attending my niece's recital",
            "I'm coming down with a cold", "Would love to, sadly on a boat", "I'd love to, some other time",
            "Can come, can't stay",
        ] {
            assert_eq!(reply(cell), None, "{cell}");
        }
        for cell in
            ["Going", "I'm going to be there", "Attending the session", "Coming with Gus", "Yes, going on to a gig"]
        {
            assert_eq!(reply(cell), Some("yes"), "{cell}");
        }
        for cell in ["Absage", "Storniert", "abgemeldet", "no longer coming"] {
            assert_eq!(reply(cell), Some("no"), "{cell}");
        }
    }

    #[test]
    fn a_remark_may_take_a_yes_back() {
        for remark in ["CANCELLED", "withdrew last week", "no longer coming", "can't come after all"] {
            assert!(denies(remark), "{remark}");
        }
        for remark in ["no allergies", "I cancelled another meeting, so all is well", "can't wait"] {
            assert!(!denies(remark), "{remark}");
        }
    }
}
