//! What there is to talk about: the topics, and of an agenda the items that are some.

use crate::session::{At, Session};
use crate::words::{Lexicon, Mark, Prose, entries};
use smol_str::SmolStr;

/// Something to talk about.
#[derive(Debug)]
pub struct Idea<'s> {
    /// The words for it.
    pub words: &'s At<SmolStr>,
    /// The same, read; none where they are not in English.
    pub text: Option<Prose<'s>>,
    /// Its place among the topics; none for an item of an agenda.
    pub topic: Option<usize>,
    /// The words by which somebody would give it to an audience: "presentation".
    pub given: Option<String>,
    /// It is something to talk about. A topic always is; of an agenda, what people would not sit and listen to, and what
    /// is no part of every meeting, such as a welcome.
    pub is_kept: bool,
}

/// What somebody gives to an audience. A topic is a title or a question and no sentence about the session, so that
/// fewer words than in a purpose are plain enough.
const GIVING: &[((), &str)] = &[(
    (),
    "announcements, briefing, guest speaker, induction, keynote, lecture, lightning talks, overview of, pitch deck,
    powerpoint, presentation, recap of, report back, seminar, slide deck, talk by, talk from, update by, update from,
    update on, updates by, updates from, updates on, webinar",
)];
static GIVEN: Lexicon<(), { entries(GIVING) }> = Lexicon::new(GIVING);
/// How a topic begins that asks people to tell something, whatever it is about.
const ASKS: &[&str] = &[
    "bring", "describe", "draw", "find", "imagine", "list", "name", "pick", "recall", "remember", "share", "show",
    "swap", "tell", "think",
];
/// What stands on every agenda and is nothing to talk about. An item that has only such words is no topic.
const OF_EVERY_MEETING: &[&str] = &[
    "a", "and", "any", "aob", "apologies", "arising", "arrival", "arrivals", "arrive", "away", "biscuits", "break",
    "breaker", "breakers", "breaking", "business", "buffet", "by", "chat", "close", "closing", "coffee", "date",
    "drinks", "end", "everybody", "everyone", "finish", "food", "for", "from", "goodbye", "goodbyes", "hello",
    "hellos", "home", "housekeeping", "ice", "icebreaker", "icebreakers", "in", "intro", "introduction",
    "introductions", "intros", "last", "lunch", "matters", "meeting", "mingle", "mingling", "minutes", "names",
    "networking", "next", "of", "opening", "or", "other", "our", "pause", "refreshments", "registration", "round",
    "settle", "sign", "social", "start", "tea", "thank", "thanks", "the", "tidy", "time", "to", "up", "warm",
    "welcome", "with", "wrap", "you",
];

pub(super) fn ideas(session: &Session) -> Vec<Idea<'_>> {
    let topics = session.topic.iter().enumerate().filter_map(|(place, topic)| Some((topic.ask.get()?, Some(place))));
    let items = session.agenda.iter().filter_map(|item| Some((item.item.get()?, None)));
    let is_english = session.is_english();
    topics
        .chain(items)
        .map(|(words, topic)| {
            let text = is_english.then(|| Prose::read(words));
            let given = text.as_ref().and_then(given).map(str::to_owned);
            let is_kept = topic.is_some() || given.is_none() && !text.as_ref().is_some_and(is_of_every_meeting);
            Idea { words, text, topic, given, is_kept }
        })
        .collect()
}

fn is_of_every_meeting(text: &Prose<'_>) -> bool {
    (0..text.words.len()).all(|word| OF_EVERY_MEETING.contains(&text.plain(word)))
}

/// The words for what would be given, in what is no question.
fn given<'t>(text: &Prose<'t>) -> Option<&'t str> {
    let asks = text.words.iter().any(|word| word.after == Mark::Question) || ASKS.contains(&text.plain(0));
    if asks {
        return None;
    }
    let hits = GIVEN.find(text);
    let given = hits.iter().find(|hit| !text.is_denied(hit.words.start));
    given.map(|hit| text.quote(hit.words.clone()))
}

#[cfg(test)]
mod tests {
    use super::given;
    use crate::facts::Facts;
    use crate::session::read;
    use crate::words::Prose;

    #[test]
    fn what_is_given_is_no_question() {
        for (ask, what) in [
            ("Update from the county board", "Update from"),
            ("The new pathway (presentation by Dr Hale)", "presentation"),
            ("Guest speaker: Ines", "Guest speaker"),
        ] {
            assert_eq!(given(&Prose::read(ask)), Some(what), "{ask}");
        }
        for ask in [
            "What would you put into a presentation for parents?",
            "Tell us about a briefing that went wrong.",
            "Nervous beginners",
            "How we talk to parents",
            "Learners, without a lecture",
        ] {
            assert_eq!(given(&Prose::read(ask)), None, "{ask}");
        }
    }

    fn kept(items: &[&str]) -> Vec<String> {
        let file: String = items.iter().map(|item| format!("[[agenda]]\nitem = \"{item}\"\n")).collect();
        let session = read(file.as_bytes()).session;
        let facts = Facts::of(&session);
        facts.ideas.iter().filter(|idea| idea.is_kept).map(|idea| idea.words.to_string()).collect()
    }

    #[test]
    fn of_an_agenda_what_is_on_every_one_is_no_topic() {
        assert_eq!(
            kept(&["Arrival and tea", "Ice-breaker", "Any other business", "Date of next meeting", "Home"]),
            [""; 0]
        );
        assert_eq!(kept(&["Welcome", "How each tower recruits", "Wrap-up"]), ["How each tower recruits"]);
    }

    #[test]
    fn what_people_would_listen_to_is_no_topic_either() {
        assert_eq!(kept(&["Presentation of the new handbook", "Update from the league"]), [""; 0]);
        assert_eq!(kept(&["What does the handbook change for us?"]), ["What does the handbook change for us?"]);
    }
}
