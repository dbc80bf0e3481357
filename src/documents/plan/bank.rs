//! The bank of prompts: what to ask and what to do, each with the situations it is for. Data; `choose` picks by tag,
//! the same each time.

use crate::facts::{Situation, Size, Trait};

/// What a prompt is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Use {
    /// The first words of the session.
    Opening,
    /// A question after the question.
    Deeper,
    /// The first thing to do in a silence.
    Silence,
    /// When it stays quiet.
    Quiet,
    /// When somebody cannot get a word in: making room comes first, since working on the quiet many does more than
    /// correcting the one who talks (NHS Scotland's guide to facilitating).
    Room,
    /// The same: holding somebody back, kindly.
    Hold,
    /// When talk wanders, heats up or turns into a committee.
    Wander,
    /// The last round.
    Gather,
}

/// Something to ask or to do.
#[derive(Debug)]
pub struct Prompt {
    /// What it is for.
    pub used: Use,
    /// The sizes it suits.
    pub sizes: &'static [Size],
    /// What must be so.
    pub needs: &'static [Trait],
    /// What must not be so.
    pub not: &'static [Trait],
    /// The words. `{hook}` is the most shared interest, `{guest}` the one guest from elsewhere, `{senior}` somebody
    /// senior, `{seconds}` how long to leave a silence, `{group}` what a few people sit at: a table, say.
    pub words: &'static str,
}

const ANY: &[Size] = &[Size::Few, Size::Some, Size::Many];
const FEW: &[Size] = &[Size::Few];
const SOME: &[Size] = &[Size::Some];
const MANY: &[Size] = &[Size::Many];
const MORE: &[Size] = &[Size::Some, Size::Many];

/// Up to `most` prompts for a use. Those that ask for most come first, since they fit best; then the bank's order.
#[must_use]
pub fn choose(used: Use, situation: &Situation, hook: bool, most: usize) -> Vec<&'static Prompt> {
    let fits = |prompt: &&Prompt| {
        prompt.used == used
            && prompt.sizes.contains(&situation.size)
            && prompt.needs.iter().all(|this| situation.has(*this))
            && !prompt.not.iter().any(|this| situation.has(*this))
            && (hook || !prompt.words.contains("{hook}"))
    };
    let mut fitting: Vec<&Prompt> = BANK.iter().filter(fits).collect();
    fitting.sort_by_key(|prompt| usize::MAX - prompt.needs.len());
    fitting.truncate(most);
    fitting
}

const fn prompt(
    used: Use,
    sizes: &'static [Size],
    needs: &'static [Trait],
    not: &'static [Trait],
    words: &'static str,
) -> Prompt {
    Prompt { used, sizes, needs, not, words }
}

use Trait::{
    Acquainted, Cups, LoneGuest, MixedRoles, NoFood, Noisy, OneThread, Online, OtherLanguage, Outdoors, Senior,
    Standing, Strangers, Tables,
};
use Use::{Deeper, Gather, Hold, Opening, Quiet, Room, Silence, Wander};

/// Every prompt.
#[rustfmt::skip]
pub static BANK: &[Prompt] = &[
    prompt(Opening, ANY, &[Online], &[], "Show us one thing within reach that has to do with what you do."),
    prompt(Opening, ANY, &[OtherLanguage], &[Online], "Take something out of your bag that says what you do, and tell its story."),
    prompt(Opening, ANY, &[Outdoors], &[], "What did you notice on the way here that the others may have missed?"),
    prompt(Opening, ANY, &[Standing], &[], "Three partners, three short turns: what are you wrestling with, and what could you offer?"),
    prompt(Opening, ANY, &[LoneGuest], &[], "What do you do differently from the people you usually work with?"),
    prompt(Opening, ANY, &[Senior], &[LoneGuest], "What are you still learning yourself?"),
    prompt(Opening, ANY, &[MixedRoles, Strangers], &[Senior, Online], "What does a good day look like from where you stand?"),
    prompt(Opening, ANY, &[Strangers], &[Senior], "When did {hook} last keep you thinking on the way home?"),
    prompt(Opening, ANY, &[Acquainted], &[Senior], "What have you changed your mind about since you last talked?"),
    prompt(Opening, FEW, &[], &[], "What made you say yes to coming?"),
    prompt(Opening, SOME, &[], &[], "What were you hoping somebody here would bring up?"),
    prompt(Opening, MANY, &[], &[], "If you could borrow an hour of somebody's experience, what would you spend it on?"),

    prompt(Deeper, ANY, &[LoneGuest], &[], "How is that done where you come from, {guest}?"),
    prompt(Deeper, ANY, &[Senior], &[], "What did you believe about this when you were new?"),
    prompt(Deeper, ANY, &[MixedRoles], &[], "Who else does that touch, and how does it look from there?"),
    prompt(Deeper, ANY, &[Acquainted], &[LoneGuest], "Which of our habits would a newcomer find strange?"),
    prompt(Deeper, ANY, &[OneThread, Strangers], &[], "Where do you two see it differently?"),
    prompt(Deeper, FEW, &[], &[], "Tell us about a time it went wrong. What did you do next?"),
    prompt(Deeper, FEW, &[], &[], "What is the smallest piece of that you could try this week?"),
    prompt(Deeper, FEW, &[], &[], "And then what happened?"),
    prompt(Deeper, SOME, &[], &[], "Has anybody tried the opposite?"),
    prompt(Deeper, SOME, &[], &[], "What did you notice first?"),
    prompt(Deeper, SOME, &[], &[], "What would have to be different for that to work where you are?"),
    prompt(Deeper, MANY, &[], &[], "Swap one thing that works and one that did not."),
    prompt(Deeper, MANY, &[], &[], "What would you tell somebody who starts next week?"),
    prompt(Deeper, MANY, &[], &[], "What surprised you about each other's answers?"),

    prompt(Silence, ANY, &[], &[Online], "Say nothing. Count slowly to {seconds} and look at the middle of the {group}, not at a face."),
    prompt(Silence, ANY, &[Online], &[], "Say nothing and count slowly to {seconds}. On a call it feels twice as long as it is."),
    prompt(Quiet, ANY, &[Online], &[], "Ask everybody to type one line and hold it, then send together. Read some out."),
    prompt(Quiet, MORE, &[Online], &[], "Open small rooms of three for a few minutes, then ask what came up."),
    prompt(Quiet, ANY, &[Noisy], &[Online], "Move the chairs closer before you ask again: it may be the noise and not the question."),
    prompt(Quiet, MORE, &[Tables], &[], "Lay your questions on the tables as cards, and let hands decide."),
    prompt(Quiet, ANY, &[Acquainted], &[Online], "Ask for something about {hook} that they have never told each other."),
    prompt(Quiet, ANY, &[Strangers], &[Online], "Say it aloud: some of us are thinking, some are waiting to see whether it is all right. It is."),
    prompt(Quiet, ANY, &[Cups], &[], "Get up and fill the cups. Talk comes back when people move."),
    prompt(Quiet, ANY, &[NoFood], &[Outdoors], "Stand up, open a window, change seats. Talk comes back when people move."),
    prompt(Quiet, ANY, &[Outdoors], &[], "Walk a little way with the question, in twos."),
    prompt(Quiet, MORE, &[], &[Online], "\"Turn to one other person.\" After a while, ask what came up."),
    prompt(Quiet, ANY, &[], &[], "Ask it again, smaller and nearer: not ever, but last week."),
    prompt(Quiet, FEW, &[], &[], "Offer half a thought of your own, and stop in the middle."),
    prompt(Quiet, FEW, &[], &[], "\"Which question would you rather I had asked?\""),
    prompt(Quiet, ANY, &[], &[], "One silent minute with a pencil and one word each. Then hear the words."),

    prompt(Room, ANY, &[Senior], &[], "Come to {senior} last, as you agreed beforehand."),
    prompt(Room, ANY, &[LoneGuest], &[], "Turn to {guest} for what only they can know, if you asked them earlier whether you may."),
    prompt(Room, ANY, &[Online], &[], "Hands in the chat, and read out what the quieter ones wrote."),
    prompt(Room, MORE, &[Strangers], &[Online], "Let pairs speak for each other: \"Tell us what your neighbour said.\""),
    prompt(Room, ANY, &[Acquainted], &[Online], "When two finish each other's sentences, ask the person opposite."),
    prompt(Room, ANY, &[OtherLanguage], &[], "Let people write it down first, in whatever language they think in."),
    prompt(Room, FEW, &[], &[Online], "One sentence each, the far side of the {group} first. Passing is fine."),
    prompt(Room, SOME, &[], &[], "\"Who does it differently?\" Then wait."),
    prompt(Room, SOME, &[], &[], "A quiet minute before every new question, so that the slow thinkers are ready too."),
    prompt(Room, MANY, &[], &[], "Mix the {group}s: nobody can fill more than one of them."),
    prompt(Room, MANY, &[], &[], "Ask for one voice from each {group}, and not the loudest: \"Who has not spoken for you yet?\""),

    prompt(Hold, ANY, &[Cups], &[], "A word at the drinks: \"You know a lot about this. Help me hear the others.\""),
    prompt(Hold, ANY, &[Online], &[], "\"I will stop you there so that we hear two more.\" On a call nobody can see you lean in."),
    prompt(Hold, FEW, &[], &[], "If it is you who is talking, stop, and say that you have stopped."),
    prompt(Hold, MORE, &[], &[], "\"Three other people, then back to you.\""),
    prompt(Hold, ANY, &[], &[], "Thank them, say their point in six words, and turn: \"Who has tried that?\""),
    prompt(Hold, MANY, &[], &[], "Give the fullest speaker the pen and the list."),
    prompt(Hold, ANY, &[], &[], "Look at somebody else when they draw breath."),

    prompt(Wander, ANY, &[Acquainted], &[], "\"Could we be a group for a while before we are a committee?\""),
    prompt(Wander, ANY, &[Strangers], &[], "\"Say it as something that happened to you.\""),
    prompt(Wander, ANY, &[], &[], "\"Is this where people want to be?\" Believe the answer."),
    prompt(Wander, MORE, &[], &[], "\"That is one for an e-mail.\" And back to the stories."),
    prompt(Wander, FEW, &[], &[], "\"We need not agree today.\""),

    prompt(Gather, ANY, &[Online], &[], "\"Before you leave, type one thing you would come back for.\""),
    prompt(Gather, MORE, &[Strangers], &[Online], "\"Whom would you like to talk to again?\""),
    prompt(Gather, ANY, &[Acquainted], &[Online], "\"Who should have been here, and who will ask them?\""),
    prompt(Gather, FEW, &[], &[], "\"What would you come back for?\""),
    prompt(Gather, SOME, &[], &[], "\"What is one thing you will try before we meet again?\" Tell one person, not the room."),
    prompt(Gather, MANY, &[], &[], "\"One thing from each {group} for next time.\" Hear them in one go."),
];

#[cfg(test)]
mod tests {
    use super::BANK;
    use crate::documents::plan::{numbers, shape, talk};
    use crate::documents::{Material, PLAN, Printing, Section, lines};
    use crate::facts::Facts;
    use crate::session;
    use std::collections::BTreeSet;

    const TOPICS: &str = "[[topic]]\nask=\"A?\"\n[[topic]]\nask=\"B?\"\n[[topic]]\nask=\"C?\"\n";

    /// Every sort of session that the tags tell apart, as files.
    fn sessions() -> Vec<String> {
        let people = [
            "",
            "[[attendee]]\nname=\"Ana\"\ninterests=[\"ropes\"]\n[[attendee]]\nname=\"Tom\"\ninterests=[\"ropes\"]\n",
            "[[attendee]]\nname=\"Ana\"\nrole=\"ringer\"\ninterests=[\"ropes\"]\n[[attendee]]\nname=\"Tom\"\nrole=\"tuner\"\ninterests=[\"bells\"]\n\
             [[attendee]]\nname=\"Jo\"\nrole=\"carpenter\"\ninterests=[\"ropes\"]\n",
            "[[attendee]]\nname=\"Ana\"\nknows=[\"Tom\"]\ninterests=[\"ropes\"]\n[[attendee]]\nname=\"Tom\"\ninterests=[\"ropes\"]\n",
            "[[attendee]]\nname=\"Ana\"\nfrom=\"A\"\n[[attendee]]\nname=\"Tom\"\nfrom=\"A\"\n[[attendee]]\nname=\"Bo\"\nfrom=\"A\"\n[[attendee]]\nname=\"Jo\"\nfrom=\"B\"\n",
            "[[attendee]]\nname=\"Ana\"\nsenior_to=[\"Tom\"]\n[[attendee]]\nname=\"Tom\"\nknows=[\"Jo\"]\n[[attendee]]\nname=\"Jo\"\n[[attendee]]\nname=\"Di\"\n",
        ];
        let rooms = [
            "", "kind=\"online\"", "kind=\"outdoors\"", "layout=\"standing\"", "layout=\"cafe-tables\"",
            "hearing=\"noisy\"", "kind=\"pub\"",
        ];
        let mut sessions = Vec::new();
        for expected in [4, 9, 20] {
            for people in people {
                for room in rooms {
                    for food in ["", "[food]\noffered=[\"tea\"]\n"] {
                        for (language, topics) in [("en", ""), ("cy", ""), ("en", TOPICS)] {
                            sessions.push(format!(
                                "[session]\ntitle=\"T\"\nexpected={expected}\nlanguage=\"{language}\"\n[venue]\nname=\"V\"\n{room}\n{food}{people}{topics}"
                            ));
                        }
                    }
                }
            }
        }
        sessions
    }

    /// What some sections of a file's plan say.
    fn said(file: &str, sections: impl Fn(&Facts<'_>) -> Vec<Section>) -> Vec<String> {
        let session = session::read(file.as_bytes()).session;
        lines(&sections(&Facts::of(&session)))
    }

    #[test]
    fn every_prompt_is_in_some_plan() {
        let mut printed = BTreeSet::new();
        for file in sessions() {
            let session = session::read(file.as_bytes()).session;
            let plan = PLAN.make(&Material::of(&Facts::of(&session)), Printing::WHOLE);
            printed.extend(lines(plan.sides.iter().flat_map(|side| &side.0)));
        }
        for prompt in BANK {
            let fixed: Vec<&str> =
                prompt.words.split('{').map(|part| part.rsplit('}').next().unwrap_or(part)).collect();
            let is_in = |text: &String| fixed.iter().all(|part| text.contains(part));
            assert!(printed.iter().any(is_in), "no session has {:?} \"{}\"", prompt.used, prompt.words);
        }
    }

    #[test]
    fn no_plan_speaks_of_cups_where_there_are_none() {
        for file in sessions().iter().filter(|file| !file.contains("[food]") || file.contains("pub")) {
            let said = said(file, |draft| vec![talk::stuck(draft, false), shape::other_numbers(draft)]);
            for words in said {
                assert!(
                    !["cup", "drinks", "sip", "pot"]
                        .iter()
                        .any(|word| words.split(' ').any(|said| said.trim_matches('.') == *word)),
                    "{words}\n{file}"
                );
            }
        }
    }

    #[test]
    fn no_plan_speaks_of_tables_where_there_are_none() {
        let without = ["online", "outdoors", "standing"];
        for file in sessions() {
            if !without.iter().any(|place| file.contains(place)) {
                continue;
            }
            let said = said(&file, |draft| {
                let stuck = talk::stuck(draft, false);
                vec![numbers::top(draft), shape::shape(draft), stuck, shape::other_numbers(draft), shape::close(draft)]
            });
            for words in said {
                assert!(!words.to_lowercase().contains("table"), "{words}\n{file}");
            }
        }
    }

    #[test]
    fn the_file_can_say_it_otherwise() {
        let file = "[session]\ntitle=\"T\"\n[plan]\nopening=\"Own opening?\"\nif_quiet=[\"Own quiet\"]\nif_busy=[\"Own busy\"]\n";
        let shape = said(file, |draft| vec![shape::shape(draft)]);
        assert!(shape.iter().any(|line| line.starts_with("A way in: ") && line.ends_with("Own opening?")), "{shape:?}");
        let stuck = said(file, |draft| vec![talk::stuck(draft, false)]);
        assert_eq!(stuck[..4], ["If it is quiet", "Own quiet", "If you cannot get a word in", "Own busy"]);
    }
}
