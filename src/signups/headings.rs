//! What a heading says that its column holds, as English forms and ticket offices word them.

use super::columns::Column;
use super::words::{holds, words};

/// A heading of more words than a form's longest question is a remark above the table. Judgement.
const QUESTION: usize = 40;
/// Names are asked for in few words: more is a question that speaks of names. Judgement.
const NAME: usize = 6;

/// What a heading says that its column holds. The careful ones come first: a column that may hold something private
/// does, and one that belongs to whoever bought the ticket is nobody's here.
pub(super) fn meaning(heading: &str) -> Option<Column> {
    let words = words(heading);
    if words.len() > QUESTION {
        return None;
    }
    let whole = words.join(" ");
    let is = |list: &str| list.split('|').any(|phrase| phrase == whole);
    let has = |list: &str| list.split('|').any(|phrase| holds(&words, phrase));
    let begins = |list: &str| {
        let begins = |word: &String| list.split('|').any(|beginning| word.starts_with(beginning));
        words.iter().any(begins)
    };
    let diets = begins("diet|allerg") || has(DIETS);
    let access = (begins("accessib|disab|wheelchair|mobility") || has(ACCESS)) && !has("code|key|level");
    let is_part_of_a_name = words.len() <= NAME;
    if diets && access {
        Some(Column::Care)
    } else if diets {
        Some(Column::Diets)
    } else if access {
        Some(Column::Access)
    } else if has(PRIVATE) || begins("emergenc|ethnic|medic|religio") {
        Some(Column::Private)
    } else if has(SOMEBODY_ELSE) {
        None
    } else if has(ASKED) {
        Some(Column::Interests)
    } else if is("status|response|reply|answer|attendance|going|coming") || has(COMING) {
        Some(Column::Rsvp)
    } else if begins("interest") || has(INTERESTS) {
        Some(Column::Interests)
    } else if has("nickname|preferred name|known as|like to be called|badge|call you") {
        Some(Column::Called)
    } else if is(PLACES) {
        Some(Column::Places)
    } else if is("last") || is_part_of_a_name && has(LAST) && !has("first") {
        Some(Column::Last)
    } else if is("first|name first") || is_part_of_a_name && has(FIRST) && !has("last|surname|family") {
        Some(Column::First)
    } else if is("from|group|org") || has(FROM) && !has("size|role|position|how many") {
        Some(Column::From)
    } else if is("title|level|grade") || has(ROLE) {
        Some(Column::Role)
    } else {
        is_whole_name(&words).then_some(Column::Name)
    }
}

const DIETS: &str = "eat|food requirements|food needs|food preference|food preferences|meal choice|meal preference|\
    menu choice";
const ACCESS: &str = "access|adjustments|additional needs|support needs|special needs|special requirements|\
    additional requirements";
/// What is not for a file that is shared: how to reach somebody, what the law calls special, and remarks that may hold
/// either.
const PRIVATE: &str = "email|e mail|mail|phone|mobile|telephone|tel|cell|whatsapp|contact number|contact details|\
    address|postcode|post code|zip|birth|dob|born|birthday|age|gender|sex|pronouns|faith|health|condition|conditions|\
    card|payment|bank|photo|consent|instagram|twitter|facebook|linkedin|website|notes|comments|comment|anything else";
const SOMEBODY_ELSE: &str = "buyer|purchaser|billing|booker|parent|guardian|kin|organiser|organizer|event|referred|\
    hear about";
const ASKED: &str = "talk about|discuss|topic|topics|learn|interested in talking|hope to get|get out of";
const COMING: &str = "rsvp|attending|attend|you coming|you come|you make it|be there|join us|attendee status|can come|\
    able to come";
const INTERESTS: &str = "passion|passions|theme|themes|subject|subjects|care about|challenges|question|questions";
const PLACES: &str = "quantity|tickets|number of tickets|ticket quantity|places|seats|number of places|\
    number of people|how many people|number of guests|guests|plus ones";
const LAST: &str = "surname|last name|family name|lastname|second name";
const FIRST: &str = "first name|forename|given name|firstname|christian name";
const FROM: &str = "club|organisation|organization|company|employer|team|school|college|university|trust|hospital|\
    ward|branch|workplace|affiliation|department|dept|practice|tower|choir|where do you work|you from";
const ROLE: &str = "role|job|occupation|profession|position|what do you do|qualification";

/// Whether the heading asks for somebody's name and nothing else.
fn is_whole_name(words: &[String]) -> bool {
    const PEOPLE: &str = "name|names|who|person|attendee|attendees|participant|participants|guest|delegate|member|\
        members|invitee|coach|people";
    const BESIDES: &str = "your|full|what|is|s|the|please|enter|of|and|first|last|a|complete|display|contact|1";
    let among = |list: &str, word: &String| list.split('|').any(|known| known == word);
    words.iter().all(|word| among(PEOPLE, word) || among(BESIDES, word)) && words.iter().any(|word| among(PEOPLE, word))
}

/// Whether a column is the form's or the ticket office's own, so that nobody will miss it.
pub(super) fn is_of_the_form(heading: &str) -> bool {
    const OWN: &str = "timestamp|id|time|date|order|ticket|price|paid|fees|currency|language|ip|barcode|response";
    let words = words(heading);
    words.is_empty() || OWN.split('|').any(|own| holds(&words, own))
}

#[cfg(test)]
mod tests {
    use super::super::columns::Column;
    use super::meaning;

    #[test]
    fn headings_say_what_their_columns_hold() {
        for (headings, column) in [
            (
                &["Name", "Full name", "Your name:", "What's your name?", "Attendee", "First and last name"][..],
                Some(Column::Name),
            ),
            (&["First Name", "Forename(s)", "Name (first)"], Some(Column::First)),
            (&["Surname", "LAST_NAME", "Family name"], Some(Column::Last)),
            (&["Name for your badge", "What do you like to be called?"], Some(Column::Called)),
            (&["Club", "Organisation / team", "Which ward do you work on?", "Name of club"], Some(Column::From)),
            (&["Role", "Job title", "What do you do?"], Some(Column::Role)),
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
                    "Attending?",
                    "Can you come on the 11th?",
                    "Attendee Status",
                    "RSVP",
                    "Are you interested in attending?",
                ],
                Some(Column::Rsvp),
            ),
            (&["Dietary requirements", "Any allergies?", "Is there anything you don't eat?"], Some(Column::Diets)),
            (&["Access needs", "Do you have any accessibility requirements?"], Some(Column::Access)),
            (&["Any dietary or access requirements?"], Some(Column::Care)),
            (&["Quantity", "Number of tickets"], Some(Column::Places)),
            (
                &[
                    "Email",
                    "E-mail address",
                    "Mobile",
                    "Home Address 1",
                    "Emergency contact name",
                    "Date of birth",
                    "Anything else we should know?",
                ],
                Some(Column::Private),
            ),
            (
                &[
                    "Timestamp",
                    "Order #",
                    "Ticket type",
                    "Buyer first name",
                    "Event name",
                    "How did you hear about us?",
                    "Access code",
                    "",
                ],
                None,
            ),
        ] {
            for heading in headings {
                assert_eq!(meaning(heading), column, "{heading}");
            }
        }
    }
}
