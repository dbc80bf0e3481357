//! What a heading says that its column holds, as English forms and ticket offices word them.

use super::abroad;
use super::columns::Column;
use super::words::{Words, words};

/// A heading of more words than a form's longest question is a remark above the table. Judgement.
const QUESTION: usize = 40;
/// A question about topics has so many words at least, whatever else it speaks of. Judgement.
const QUESTION_AT_LEAST: usize = 4;
/// Names are asked for in few words: more is a question that speaks of names. Judgement.
const NAME: usize = 6;

/// The words of a heading: "RecipientFirstName" is three.
pub(super) fn heading_words(heading: &str) -> Words {
    let mut parted = String::with_capacity(heading.len() + 4);
    let mut before = ' ';
    for c in heading.chars() {
        if c.is_uppercase() && before.is_lowercase() {
            parted.push(' ');
        }
        parted.push(c);
        before = c;
    }
    words(&parted)
}

/// What a heading says that its column holds. The careful ones come first: a column that may hold something private
/// does, and one that belongs to whoever bought the ticket is nobody's here.
pub(super) fn meaning(heading: &str) -> Option<Column> {
    if is_of_a_quiz(heading) {
        return None;
    }
    if without_change(heading).is_some_and(|before| meaning(before) == Some(Column::Rsvp)) {
        return Some(Column::Rsvp);
    }
    let words = heading_words(heading);
    if words.len() > QUESTION {
        return None;
    }
    let is = |list: &str| words.are(list);
    let has = |list: &str| words.have(list);
    let begins = |list: &str| words.begin(list);
    let diets = begins("diet|allerg|vegetarian|veggie|vegan|gluten")
        || has(DIETS)
        || is("food|meal|menu|catering|halal|kosher|eating");
    let access = (begins("accessib|disab|wheelchair|mobility") || has(ACCESS)) && !has("code|key|level");
    let is_part_of_a_name = words.len() <= NAME;
    if is(ORDER) {
        Some(Column::Order)
    } else if diets && access {
        Some(Column::Care)
    } else if diets {
        Some(Column::Diets)
    } else if access {
        Some(Column::Access)
    } else if (has(PRIVATE) || begins("emergenc|ethnic|medic|religio|phone")) && !is_whole_name(&words) {
        Some(Column::Private)
    } else if has("buyer|purchaser|billing|booker") && has("name") {
        buyer(&words)
    } else if is_status(&words) {
        Some(Column::Rsvp)
    } else if has(ASKED) && words.len() >= QUESTION_AT_LEAST && !has(HEARD) {
        Some(Column::Interests)
    } else if has(SOMEBODY_ELSE) || has(HEARD) || matches!(words.last(), "id" | "url" | "code") {
        None
    } else if has(KNOWS)
        || is("knows|knows whom|who they know|already knows")
        || has("know|met") && has("who|anyone|anybody|whom|people") && !has("us|this|about")
    {
        Some(Column::Knows)
    } else if has(ASKED) {
        Some(Column::Interests)
    } else if has(MARK) && !has("will|can|are|plan|intend|rsvp|have you|before|previously|ever") {
        Some(Column::Mark)
    } else if is(ANSWER) || has(COMING) && !has(OTHERWISE) && !is_of_company(&words) && !supposes(&words) {
        Some(Column::Rsvp)
    } else if begins("interest") || has(INTERESTS) {
        Some(Column::Interests)
    } else if has("nickname|preferred name|known as|like to be called|badge|call you") {
        Some(Column::Called)
    } else if is(PLACES) || has(BRINGS) {
        Some(Column::Places)
    } else if is("last") || is_part_of_a_name && has(LAST) && !has("first|given|forename") {
        Some(Column::Last)
    } else if (is("first|name first") && !heading.contains(','))
        || is_part_of_a_name && has(FIRST) && !has("last|surname|family")
    {
        Some(Column::First)
    } else if begins("organi") && words.last() == "title" {
        Some(Column::Role)
    } else if is("from|group|org") || has(FROM) && !has("size|role|position|how many|let you|allow you") {
        Some(Column::From)
    } else if is("title|level|grade") || has(ROLE) {
        Some(Column::Role)
    } else {
        is_whole_name(&words).then_some(Column::Name).or_else(|| abroad::meaning(&words))
    }
}

/// Whether a form writes the column for a question that it holds to be a quiz: "Points - Are you coming?".
fn is_of_a_quiz(heading: &str) -> bool {
    let begins = |lead: &str| heading.get(..lead.len()).is_some_and(|begins| begins.eq_ignore_ascii_case(lead));
    begins("points - ") || begins("points – ") || begins("feedback - ") || begins("feedback – ")
}

/// What a tick in a column says of whether somebody comes, where its heading is an answer and no question: "Apologies",
/// "Cancelled at", "Attending [No]".
pub(super) fn said_by_a_tick(heading: &str) -> Option<&'static str> {
    let (question, option) = question_and_option(heading).unzip();
    // "How useful was it? [Not at all]" is of something else.
    let asks = |question: &str| {
        meaning(question) == Some(Column::Rsvp) && option.is_some_and(|option| words(option).are("not at all"))
    };
    if question.is_some_and(asks) {
        return Some("no");
    }
    answer(option.unwrap_or(heading)).or_else(|| asks_in_the_negative(heading).then_some("no"))
}

/// Whether a yes under a heading is a no: "I can't come", "Tick if you can't make it", "Will you miss the session?". Every word
/// must be known, so that "If you can't come, shall we send notes?" is none.
fn asks_in_the_negative(heading: &str) -> bool {
    const NOT: &str = "can t|cannot|can not|won t|will not|unable|not able|not coming|not attending|not going|not joining|not be|\
        miss the|miss it|miss this|you miss|missing the|missing it|missing this|no longer|not there";
    const BOTH: &str = "coming not|attending not|going not|able unable|can can|can cannot|will won|yes no";
    const WORDS: &str = "i|m|am|we|re|are|sorry|sadly|unfortunately|tick|check|mark|cross|if|you|please|here|box|this|will|who|s|\
        going|be|to|have|afraid|that|can|t|cannot|not|won|unable|able|miss|missing|no|longer|make|making|it|come|coming|\
        attend|attending|join|joining|us|the|there|session|meeting|event|workshop|meetup|get|together|at|on|in|for|time|your";
    let words = heading_words(heading);
    let is_known = |word: &str| WORDS.split('|').any(|known| known == word) || is_of_a_day(word);
    words.have(NOT) && !words.have(BOTH) && words.iter().all(is_known)
}

/// A heading without what says that its answers are later ones: "RSVP (updated)", "Coming? (changed 3 May)".
pub(super) fn without_change(heading: &str) -> Option<&str> {
    const CHANGED: &str =
        "updated|update|changed|change|changes|revised|new|latest|edited|corrected|correction|amended|final";
    let parted = heading.trim_end().strip_suffix([')', ']']).and_then(|rest| rest.rsplit_once(['(', '[']));
    let in_brackets = parted.filter(|(_, bracket)| words(bracket).have(CHANGED)).map(|(before, _)| before.trim());
    let lead = || heading.split_once(' ').filter(|(lead, _)| words(lead).are(CHANGED)).map(|(_, rest)| rest.trim());
    in_brackets.or_else(lead).filter(|before| !before.is_empty())
}

/// What words that are an answer say of whether somebody comes.
pub(super) fn answer(said: &str) -> Option<&'static str> {
    let words = heading_words(said);
    TICKED.iter().find(|(_, answers)| words.are(answers)).map(|(word, _)| *word)
}

const TICKED: &[(&str, &str)] = &[
    ("yes", "yes|present|in attendance|accepts|yes please|accepted|confirmed|has confirmed"),
    (
        "no",
        "no|apologies|sent apologies|apologies sent|regrets|not coming|not attending|can t come|declined|declines|cancelled|canceled|\
         cancelled at|canceled at|cancelled on|canceled on|cancellation time|cancellation date|date cancelled|\
         void|voided|void status|withdrawn|refunded|refunded at|not going|withdrawn on|withdrawn at|withdrew on|date withdrawn|withdrawal date|removed|removed on|removed at|deregistered|\
         unregistered|dropped out|drop out|drop outs|dropouts|pulled out|withdrew|\
         cancellations|cannot come|can t make it|sorry can t come|unable to come|apologies received|no longer coming",
    ),
    (
        "maybe",
        "maybe|possibly|not sure|tentative|waiting list|waitlist|waitlisted|reserve|reserves|reserve list|\
     maybes|unsure|unconfirmed|possibles|tbc",
    ),
];

/// Whether a heading asks whom somebody brings, and not for how many the row stands in all.
pub(super) fn counts_others(heading: &str) -> bool {
    const ALL: &str = "quantity|qty|pax|heads|headcount|tickets|places|seats|spots|number of people|how many people|how many of you|how many will|\
        how many are|anzahl|nombre|liczba|número|aantal";
    let words = heading_words(heading);
    let others = words.have("guest|guests|plus|additional|extra|bring|brings|bringing|with you");
    !words.have("including|in total|party|group") && (others || !words.have(ALL))
}

/// Whether a heading is a day and nothing more, as in a poll for a date: "Thu 25 Mar 2027, 19:00 – 21:00", "2027-03-25".
pub(super) fn is_day(heading: &str) -> bool {
    let words = heading_words(heading);
    let of_a_day = |word: &str| is_of_a_day(word) || matches!(word, "am" | "pm" | "at" | "to");
    words.len() > 1 && words.iter().all(of_a_day)
}

/// Whether a word is a number, or one for a day.
fn is_of_a_day(word: &str) -> bool {
    word.starts_with(|c: char| c.is_ascii_digit()) || DAYS.split('|').any(|day| day == word)
}

/// Who bought the tickets: their names stand for those who come where there are no others.
fn buyer(words: &Words) -> Option<Column> {
    Some(if words.have("first|given") {
        Column::BuyerFirst
    } else if words.have("last|family|surname") {
        Column::BuyerLast
    } else {
        Column::Buyer
    })
}

/// Whether it is a system's word for whether somebody comes: "approval_status", "Registration state", "Void Status".
fn is_status(words: &Words) -> bool {
    const OTHERS: &str = "marital|employment|job|work|visa|vaccination|health|student|membership|relationship|united|\
        home|disability|immigration|response type|email|mail|payment method";
    let last = words.last();
    let state = last == "state" && words.len() > 1;
    (last == "status" || state) && words.len() <= 4 && !words.have(OTHERS)
}

/// Whether a status is of an order or a payment, which says that somebody comes only where nothing else does.
pub(super) fn is_weak(heading: &str) -> bool {
    heading_words(heading).have("payment|order|paid|ticket|invoice")
}

/// The words of a question without those for its day: questions that differ in nothing else ask about several days.
pub(super) fn without_day(heading: &str) -> Vec<String> {
    heading_words(heading).iter().filter(|word| !is_of_a_day(word)).map(str::to_owned).collect()
}

const DAYS: &str = "monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|thu|thurs|fri|sat|\
    sun|morning|afternoon|lunchtime|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|\
    jul|aug|sep|sept|oct|nov|dec|tonight|date|evening|day|session|meeting|meetup|get together";

/// Whether a heading may ask, in whatever words, if somebody comes: it speaks of a day, of being free or of coming.
pub(super) fn may_ask_for_a_reply(heading: &str) -> bool {
    const FREE: &str = "free|available|availability|around|come|coming|make it|make|there|join|joining|attend|attending|\
        participate|take part|here|rsvp|work for you|suit you|count you in|see you|in for|up for|invited|invitation";
    let words = heading_words(heading);
    (words.have(DAYS) || words.have(FREE) || is_day(heading) || has_ordinal_day(&words))
        && !is_of_a_quiz(heading)
        && !words.have(OTHERWISE)
        && !is_of_company(&words)
        && !supposes(&words)
}

/// Whether a question takes it that somebody comes, and asks for something else: "Is a late start OK if you attend?"
fn supposes(words: &Words) -> bool {
    words.have("if you attend|if you come|when you come|when you attend|if attending|others who")
        && !words.have("know|tell|tick|say|please")
}

/// "The 4th", "on the 22nd".
fn has_ordinal_day(words: &Words) -> bool {
    let is_ordinal = |word: &str| {
        let rest = word.trim_start_matches(|c: char| c.is_ascii_digit());
        word.len() - rest.len() <= 2 && rest.len() < word.len() && matches!(rest, "st" | "nd" | "rd" | "th")
    };
    let pairs = words.iter().zip(words.iter().skip(1));
    pairs.into_iter().any(|(before, word)| matches!(before, "the" | "on") && is_ordinal(word))
}

/// Whether a heading asks for something else than whether somebody comes, as most questions for a yes or a no do.
pub(super) fn is_about_something_else(heading: &str) -> bool {
    const SOMETHING: &str = "paid|fee|insured|insurance|consent|photos|waiver|signed|wants|needs|own|t shirt|key|keys|emailed|\
        sent|dbs|first aid|licence|license|trained|over 18|adult|new|guest|host|vip|staff|speaker|donated|gift aid";
    let words = heading_words(heading);
    words.have(OTHERWISE) || words.have(SOMETHING) || is_of_company(&words) || is_of_a_quiz(heading)
}

/// Whether a question is about whom somebody brings: "Partner coming?", and not "Will you and your partner come?"
fn is_of_company(words: &Words) -> bool {
    words.have("partner|spouse|plus one") && !words.have("you|your")
}

/// What a question about coming is not about.
const OTHERWISE: &str = "before|previous|previously|past|ever|last time|first time|mailing|newsletter|updates|contact|\
    photo|photos|photographed|photograph|filmed|share your|employer|let you|allow you|early|set up|setting up|stay on|\
    clear up|tidy up|member|membership|bring|bringing|lift|drive|help|volunteer|volunteering|speak|present|lunch|dinner|\
    drinks|afterwards|after|parking|recording|recorded|hear about|heard|interested in talking|talk about|submitted|\
    created|updated|joined|next time|committee|board|steering|\
    car|train|bus|bike|follow up|need|needs|require|requirements|your first|first meeting|first time|first session|first event|1st time|new here|been here|been to|have you";

/// Several of the options could be ticked, as the heading says.
pub(super) fn takes_several(heading: &str) -> bool {
    const SEVERAL: &str = "all that apply|tick all|select all|choose all|check all|mark all|pick all|all which apply|\
        as many as|up to two|up to three|up to 2|up to 3|up to 4|up to 5|one or more|tick any|choose any|select any|\
        pick any|more than one|multiple|multi select|several";
    words(heading).have(SEVERAL)
}

/// The question and the option, where a heading has both: "Topics [kilns]", "Topics – kilns", "Topics: kilns".
pub(super) fn question_and_option(heading: &str) -> Option<(&str, &str)> {
    let heading = heading.trim();
    let parted = match heading.strip_suffix(']').and_then(|rest| rest.rsplit_once('[')) {
        Some(parted) => parted,
        None => [" – ", " — ", " - ", " | ", " > ", " :: ", ": ", "? "]
            .iter()
            .find_map(|sign| Some((heading.split_once(sign)?.0, heading.split_once(sign)?.1)))?,
    };
    let (question, option) = (parted.0.trim(), parted.1.trim());
    (!question.is_empty() && !option.is_empty()).then_some((question, option))
}

/// What a question that is answered with yes or no is about: "Interested in kilns?" is about kilns.
pub(super) fn asked_about(heading: &str) -> Option<String> {
    const LEADS: &[&str] =
        &["interested in talking about", "interested in", "talk about", "discuss", "learn about", "hear about"];
    let lower = heading.to_lowercase();
    let (at, lead) = LEADS.iter().find_map(|lead| Some((lower.find(lead)?, lead)))?;
    let rest = heading.get(at + lead.len()..)?.trim().trim_end_matches(['?', '.', ':', ' ']);
    let about = words(rest);
    // "Interested in joining the committee?" offers to do something, "hear about the next one?" more of the same.
    let is_more = about.have("next|future|upcoming|newsletter|other events|more events");
    (!is_more && (1..=8).contains(&about.len()) && !OFFERS.split('|').any(|offer| offer == about.first()))
        .then(|| rest.to_owned())
}

const OFFERS: &str = "joining|helping|volunteering|hosting|presenting|speaking|being|becoming|receiving|getting|buying|\
    attending|coming|going|taking|giving|running|organising|organizing|signing|staying|sharing";

/// How whole names stand under a heading.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct NameOrder {
    /// The surname comes first, whether or not a comma parts them.
    pub(super) surname_first: bool,
    /// A comma parts them: "Lima, Ana".
    pub(super) comma: bool,
    /// In brackets stands the name as it was given first.
    pub(super) original_in_brackets: bool,
}

/// How whole names stand under a heading, as far as it says.
pub(super) fn name_order(heading: &str) -> NameOrder {
    let words = heading_words(heading);
    let at = |list: &str| words.iter().position(|word| list.split('|').any(|known| known == word));
    let (last, first) = (at("surname|last|family"), at("first|given|forename"));
    let comma = heading.to_lowercase().replace(' ', "").contains("name,first");
    NameOrder {
        surname_first: matches!((last, first), (Some(last), Some(first)) if last < first),
        comma: comma || heading.contains(',') && last.is_some() && first.is_some(),
        original_in_brackets: words.holds("original name"),
    }
}

const ORDER: &str = "order|order no|order number|order id|order code|order reference|booking|booking id|\
    booking reference|booking number|order name";
const DIETS: &str = "eat|food requirements|food requirement|food needs|food preference|food preferences|\
    food restrictions|food restriction|food allergies|meal choice|meal preference|meal preferences|meal option|\
    menu choice|lunch choice|lunch option|dinner choice";
const ACCESS: &str = "make it easier for you|easier for you to|help you take part|help you to take part|\
    need to take part|anything to take part|need anything|anything you need|support you|access|adjustments|additional needs|support needs|special needs|special requirements|\
    additional requirements|step free|hearing loop|sign language|interpreter|captions";
/// What is not for a file that is shared: how to reach somebody, what the law calls special, and remarks that may hold
/// either.
const PRIVATE: &str = "email|e mail|mail|phone|mobile|telephone|tel|cell|whatsapp|contact number|contact details|\
    address|postcode|post code|zip|birth|dob|born|birthday|age|gender|sex|pronouns|faith|health|condition|conditions|\
    card|payment method|bank|photo|consent|instagram|twitter|facebook|linkedin|website|notes|comments|comment|\
    anything else|upn|agree|terms|privacy|gdpr|data protection|code of conduct|permission|waiver|disclaimer|\
    understand that";
const SOMEBODY_ELSE: &str = "buyer|purchaser|billing|booker|parent|guardian|kin|organiser|organizer|event|referred|\
    assistant|manager|phonetic|yomi|ticket name|file as|prefix|suffix";
const HEARD: &str = "did you hear|hear about us|hear of us|find out about us";
const KNOWS: &str = "already know|do you know|people you know|who you know|know already|friends coming|know anyone";
const ASKED: &str = "talk about|discuss|topic|topics|learn|interested in talking|hope to get|get out of|talking about|\
    hear about|hear from others|hear others|hear other people|experience of|experiences of|stuck on|stuck with|\
    struggling with|struggle with|like help with|need help with|want help with|brings you|hoping to get|\
    hoping to find|hope to find|hoping for|hope to take|curious about|on your mind|explore|like covered|us to cover|\
    like to cover|want to cover|see covered|want covered|know more about|find out more about|like to ask|want to ask|\
    issues|problem|problems|challenge|worries you|worried about|want from|like from|working on|keeps you busy";
const ANSWER: &str = "response|reply|answer|attendance|going|coming|attending|said|they said|their reply|their answer";
const MARK: &str = "attended|checked in|check in|checkin|showed up|attendance|no show";
const COMING: &str = "rsvp|attending|attend|you coming|you come|you make it|be there|join us|attendee status|can come|\
    able to come|can you make|will you be coming|you be joining|take part|participate";
const INTERESTS: &str = "passion|passions|theme|themes|subject|subjects|care about|challenges|question|questions";
const BRINGS: &str = "plus one|plus ones|number of guests|how many guests|bringing a guest|bringing anyone|bringing anybody|\
    bringing someone|bringing somebody|bringing a friend|bring anyone|bring a friend|bringing with you|anyone with you|\
    anybody with you|are you bringing|party size|group size|size of party|how many of you|how many will|\
    how many are coming|accompanying person|accompanying persons|accompanying guests";
const PLACES: &str = "quantity|qty|no of places|no of people|no of tickets|pax|heads|headcount|tickets|number of tickets|ticket quantity|places|seats|number of places|\
    number of people|how many people|guests|spots|additional guests|extra guests";
const LAST: &str = "surname|surnames|last name|last names|family name|family names|lastname|second name";
const FIRST: &str = "first name|first names|forename|forenames|given names|given name|firstname|christian name";
const FROM: &str = "club|squad|crew|chapter|organisation|organization|company|employer|team|school|college|university|trust|hospital|\
    ward|branch|workplace|affiliation|department|dept|practice|tower|choir|where do you work|you from|where from|coming from|institution";
const ROLE: &str = "role|job|occupation|profession|position|what do you do|qualification";

/// Which of several people of a row a heading asks for: "Player 2", "Name_2", "Second person".
pub(super) fn person_number(heading: &str) -> Option<usize> {
    const PEOPLE: &str = "player|person|people|partner|participant|attendee|guest|member|delegate|swimmer|runner|rower|dancer|skater|singer|\
        teammate|mate|coach|volunteer|friend|colleague|competitor|adult|rider|cyclist";
    const BESIDE: &str = "name|names|full|s|of|the|team|no|number";
    const ORDINALS: &[&str] = &["first", "second", "third", "fourth", "fifth", "sixth"];
    const FIGURES: &[&str] = &["one", "two", "three", "four", "five", "six"];
    let among = |list: &str, word: &str| list.split('|').any(|known| known == word);
    let words = heading_words(heading);
    let (mut number, mut is_spelt, mut speaks_of_people) = (None, false, false);
    for word in words.iter() {
        let stem = word.trim_end_matches(|c: char| c.is_ascii_digit());
        let figure = word[stem.len()..].parse().ok().filter(|figure| (1..=20).contains(figure));
        let spelt = [ORDINALS, FIGURES].iter().find_map(|list| list.iter().position(|known| *known == word));
        let spelt = spelt.map(|at| at + 1);
        is_spelt |= spelt.is_some();
        if let Some(figure) = figure.or(spelt)
            && number.replace(figure).is_some()
        {
            return None;
        }
        speaks_of_people |= among(PEOPLE, stem);
        if spelt.is_none() && !stem.is_empty() && !among(PEOPLE, stem) && !among(BESIDE, stem) {
            return None;
        }
    }
    // "First name" and "Second name" are two parts of one.
    number.filter(|_| speaks_of_people || !is_spelt && words.first().starts_with("name") && !heading.starts_with('+'))
}

/// Which of several people of a row a heading asks for that names a part of a name: "Attendee 2 first name".
pub(super) fn part_number(heading: &str) -> Option<usize> {
    let words = heading_words(heading);
    let mut figures = words.iter().filter_map(|word| word.trim_start_matches(char::is_alphabetic).parse().ok());
    figures.next().filter(|_| figures.next().is_none())
}

/// Whether a heading asks for the names of whom somebody brings: "Partner's name", "Name of your guest", "+1 name".
pub(super) fn names_company(heading: &str) -> bool {
    const COMPANY: &str = "partner|partners|guest|guests|plus one|plus ones|companion|companions|teammate|team mate";
    let words = heading_words(heading);
    let asks = words.have("name|names") && words.len() <= NAME;
    asks && (words.have(COMPANY) || heading.starts_with('+')) && person_number(heading) != Some(1) && !words.have(FROM)
}

/// Whether the heading asks for somebody's name and nothing else.
fn is_whole_name(words: &Words) -> bool {
    const PEOPLE: &str = "name|names|who|person|attendee|attendees|participant|participants|guest|delegate|member|\
        members|invitee|coach|people|registrant|invited|pupil|pupils|student|students|player|players|volunteer|volunteers|\
        swimmer|swimmers|singer|singers|rower|rowers";
    const BESIDES: &str = "your|full|what|is|s|the|please|enter|of|and|first|last|a|complete|display|contact|1|user|\
        original|ticket|holder|surname|family|given|forename|screen|legal|pronouns";
    let among = |list: &str, word: &str| list.split('|').any(|known| known == word);
    words.iter().all(|word| among(PEOPLE, word) || among(BESIDES, word)) && words.iter().any(|word| among(PEOPLE, word))
}

/// Whether a column is the form's or the ticket office's own, so that nobody will miss it.
pub(super) fn is_of_the_form(heading: &str) -> bool {
    const OWN: &str =
        "timestamp|id|time|date|order|ticket|price|paid|fees|currency|language|ip|barcode|response|status";
    let words = heading_words(heading);
    words.is_empty() || words.have(OWN)
}

#[cfg(test)]
mod tests {
    use super::super::columns::Column;
    use super::super::tests::becomes;
    use super::{asked_about, meaning, name_order, question_and_option, said_by_a_tick};

    #[test]
    fn headings_say_what_their_columns_hold() {
        for (headings, column) in [
            (
                &[
                    "Name", "Full name", "Your name:", "What's your name?", "Attendee", "First and last name",
                    "Name (original name)", "User display name", "Ticket Full Name", "Name (surname first)",
                    "Surname, first name", "Name, first",
                ][..],
                Some(Column::Name),
            ),
            (
                &["First Name", "Forename(s)", "Name (first)", "RecipientFirstName", "Attendee name: Given name"],
                Some(Column::First),
            ),
            (&["Surname", "LAST_NAME", "Family name"], Some(Column::Last)),
            (&["Name for your badge", "What do you like to be called?"], Some(Column::Called)),
            (&["Club", "Organisation / team", "Which ward do you work on?", "Name of club"], Some(Column::From)),
            (&["Role", "Job title", "What do you do?", "Position", "Organization Title"], Some(Column::Role)),
            (
                &[
                    "What would you like to talk about?",
                    "Topics of interest",
                    "Interests",
                    "What do you hope to get out of the evening?",
                ],
                Some(Column::Interests),
            ),
            (
                &[
                    "Attending?", "Can you come on the 11th?", "Attendee Status", "RSVP",
                    "Are you interested in attending?", "approval_status", "Registration state", "Void Status",
                    "Order Status",
                ],
                Some(Column::Rsvp),
            ),
            (&["Attended", "Checked in", "checked_in_at"], Some(Column::Mark)),
            (&["Who do you already know?", "Do you know anyone who is coming?"], Some(Column::Knows)),
            (&["Dietary requirements", "Any allergies?", "Is there anything you don't eat?"], Some(Column::Diets)),
            (
                &["Access needs", "Do you have any accessibility requirements?", "Wheelchair user?"],
                Some(Column::Access),
            ),
            (&["Any dietary or access requirements?"], Some(Column::Care)),
            (&["Quantity", "Number of tickets", "Guests"], Some(Column::Places)),
            (
                &[
                    "Email", "E-mail address", "Mobile", "Home Address 1", "Emergency contact name", "Date of birth",
                    "Anything else we should know?", "Pronouns",
                ],
                Some(Column::Private),
            ),
            (&["Buyer first name"], Some(Column::BuyerFirst)),
            (
                &[
                    "Timestamp", "Ticket type", "Event name", "How did you hear about us?", "Access code",
                    "Position ID", "ticket_name", "Manager's Name", "Marital status", "State", "",
                    "Will you come by car?", "Can you make the follow-up in May?",
                ],
                None,
            ),
        ] {
            for heading in headings {
                assert_eq!(meaning(heading), column, "{heading}");
            }
        }
    }

    #[test]
    fn headings_say_how_names_stand() {
        assert!(name_order("Name (surname first)").surname_first);
        assert!(name_order("Last name, first name").surname_first && name_order("Name, first").comma);
        assert!(!name_order("First and last name").surname_first && !name_order("Name").comma);
    }

    #[test]
    fn a_heading_may_hold_an_option() {
        assert_eq!(question_and_option("Topics? [Lathes (small)]"), Some(("Topics?", "Lathes (small)")));
        assert_eq!(question_and_option("Topics – lathes"), Some(("Topics", "lathes")));
        assert_eq!(question_and_option("What would you like to talk about?"), None);
        assert_eq!(asked_about("Are you interested in night sailing?").as_deref(), Some("night sailing"));
    }

    #[test]
    fn a_tick_under_a_denial_is_a_no() {
        for heading in [
            "I can't make it", "Tick if you can't come", "Sorry I cannot attend", "Unable to attend",
            "Will you miss the workshop?", "Are you coming? [Not at all]", "Attending [Not at all]", "Withdrawn on",
            "Removed",
        ] {
            becomes(&format!("Name,{heading}\nTilda,Yes\nGus,\n"), &["Tilda = no", "Gus"]);
        }
        for heading in
            ["If you can't come, shall we send notes?", "How useful was it? [Not at all]", "Attending / not attending"]
        {
            assert_eq!(said_by_a_tick(heading), None, "{heading}");
        }
    }

    #[test]
    fn of_two_replies_a_no_counts() {
        for heading in ["RSVP", "Coming?"] {
            for later in ["(updated)", "(changed 9 June)"] {
                let sheet = format!("Name,{heading},{heading} {later}\nTilda,Yes,No\nGus,Yes,\n");
                becomes(&sheet, &["Tilda = no", "Gus = yes"]);
            }
        }
        for heading in ["State", "Status"] {
            let sheet = format!("Name,{heading}\nTilda,Cancelled by organiser\nGus,Confirmed\n");
            becomes(&sheet, &["Tilda = no", "Gus = yes"]);
        }
        becomes("Name,State\nTilda,OK\nGus,ME\n", &["Tilda", "Gus"]);
        becomes("Name,Antwort\nTilda,Zusage\nGus,Absage\n", &["Tilda = yes", "Gus = no"]);
    }

    #[test]
    fn a_question_that_only_speaks_of_coming_is_no_reply() {
        for other in [
            "Can you come early to lay the tables?",
            "May you be photographed if you attend?",
            "Does your employer let you attend?",
            "May we share your name with others who are coming?",
        ] {
            becomes(&format!("Name,Can you come?,{other}\nTilda,Yes,No\nGus,No,Yes\n"), &["Tilda = yes", "Gus = no"]);
            becomes(&format!("Name,{other}\nTilda,Yes\nGus,No\n"), &["Tilda", "Gus"]);
        }
        becomes("Name,Please tell us if you come\nTilda,Yes\nGus,No\n", &["Tilda = yes", "Gus = no"]);
    }
}
