//! The bank of prompts: what to say, to ask and to do, each with the situations it is for and with what it takes for
//! granted. Data; `choose` picks by tag, the same each time.

use crate::facts::{Situation, Size, Trait};

/// What a prompt is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Use {
    /// In the opening words: who is here from where.
    Places,
    /// In the opening words: what it is all for; the purpose follows as a sentence of its own.
    For,
    /// In the opening words: eating and drinking.
    Eat,
    /// In the opening words: that nobody presents, and nobody has to speak.
    Free,
    /// In the opening words: when it ends.
    Stop,
    /// How people first meet; the opening question follows.
    Pair,
    /// The first question of all.
    Opening,
    /// What shows that they have arrived, after "Move on when".
    Settled,
    /// How the talk begins.
    Start,
    /// What shows that it slows, after "Move on when".
    Slows,
    /// How they find what comes next.
    Next,
    /// What shows that they have, after "Move on when".
    Agreed,
    /// The first thing to do in a silence: four seconds feel like rejection (Koudenburg, Postmes and Gordijn 2011), and
    /// answers begin at three (Rowe 1974).
    Silence,
    /// When it stays quiet.
    Quiet,
    /// When somebody cannot get a word in: making room comes first, since working on the quiet many does more than
    /// correcting the one who talks (NHS Scotland's guide to facilitating).
    Room,
    /// The same: holding somebody back, kindly.
    Hold,
    /// The last question.
    Gather,
    /// How to come to the next date.
    Date,
    /// If only three come.
    Three,
    /// Afterwards: what to note.
    Note,
    /// Afterwards: whom to ask.
    Word,
    /// Afterwards: what to send.
    Send,
}

/// Something to say, to ask or to do.
#[derive(Debug)]
pub struct Prompt {
    /// What it is for.
    pub used: Use,
    /// The sizes it suits.
    pub sizes: &'static [Size],
    /// What must be so: the situation it is for, and what it takes for granted.
    pub needs: &'static [Trait],
    /// What must not be so.
    pub not: &'static [Trait],
    /// The words, with slots that `Facts::filled` knows.
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

/// How a question asks, as far as that says what can be asked after it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Asks {
    /// For something that happened.
    Story,
    /// For what somebody does.
    Practice,
    /// For one thing of many.
    Choice,
    /// For an amount.
    Amount,
    /// For what would be.
    Wish,
    /// For what is hard or goes wrong.
    Trouble,
}

/// How questions begin, and what follows an answer: for each way to ask, the first that has not been used.
const BEGINNINGS: &[(&str, Asks)] = &[
    ("how long", Asks::Amount),
    ("how many", Asks::Amount),
    ("how much", Asks::Amount),
    ("how often", Asks::Amount),
    ("how old", Asks::Amount),
    ("what would", Asks::Wish),
    ("what could", Asks::Wish),
    ("where would", Asks::Wish),
    ("who would", Asks::Wish),
    ("how would", Asks::Wish),
    ("if you", Asks::Wish),
    ("imagine", Asks::Wish),
    ("what did", Asks::Story),
    ("when did", Asks::Story),
    ("how did", Asks::Story),
    ("tell us about", Asks::Story),
    ("tell about", Asks::Story),
    ("what happened", Asks::Story),
    ("when was", Asks::Story),
    ("how do", Asks::Practice),
    ("how does", Asks::Practice),
    ("what do you do", Asks::Practice),
    ("what do you say", Asks::Practice),
    ("what works", Asks::Practice),
    ("which", Asks::Choice),
    ("what was the", Asks::Choice),
    ("what is the best", Asks::Choice),
    ("what is the oddest", Asks::Choice),
    ("what is the worst", Asks::Choice),
    ("what is the one", Asks::Choice),
    ("what is hard", Asks::Trouble),
    ("what is the hardest", Asks::Trouble),
    ("what goes wrong", Asks::Trouble),
    ("what makes it hard", Asks::Trouble),
    ("what stops", Asks::Trouble),
    ("what gets in the way", Asks::Trouble),
];
const FOLLOWING: &[(Asks, &str)] = &[
    (Asks::Story, "What happened next?"),
    (Asks::Story, "What would you do differently now?"),
    (Asks::Practice, "Where did you learn that?"),
    (Asks::Practice, "Who does it differently?"),
    (Asks::Choice, "What makes it that one?"),
    (Asks::Choice, "Does anybody have another?"),
    (Asks::Amount, "Is that more or less than a year ago?"),
    (Asks::Wish, "What stands in the way?"),
    (Asks::Wish, "What is the smallest piece of that you could try?"),
    (Asks::Trouble, "When was it easier?"),
    (Asks::Trouble, "Who has found a way round it?"),
];

/// What can be asked after a question, where it is plain what it asks for: the first that is not `used` already.
pub(super) fn after(ask: &str, used: &[&str]) -> Option<&'static str> {
    let ask = ask.trim_start().to_lowercase();
    let begins = |words: &str| ask.strip_prefix(words).is_some_and(|rest| !rest.starts_with(char::is_alphanumeric));
    let (_, asks) = BEGINNINGS.iter().find(|(words, _)| begins(words))?;
    let mut fitting = FOLLOWING.iter().filter(|(of, _)| of == asks).map(|(_, words)| *words);
    fitting.find(|words| !used.contains(words))
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
    Acquainted, AtWork, Chairs, Cups, Door, Evening, Food, Home, LoneGuest, LoneTalker, Meal, MixedRoles, Mixes, Noisy,
    OneTalker, Online, OtherLanguage, Outdoors, Phones, Places, Senior, Sold, Standing, Strangers, Tables,
};
use Use::{
    Agreed, Date, Eat, For, Free, Gather, Hold, Next, Note, Opening, Pair, Quiet, Room, Send, Settled, Silence, Slows,
    Start, Stop, Three, Word,
};

/// Every prompt.
#[rustfmt::skip]
pub static BANK: &[Prompt] = &[
    prompt(Use::Places, ANY, &[Places], &[Online], "We come from {places}."),
    prompt(Use::Places, ANY, &[Places, Online], &[], "We are calling from {places}."),

    prompt(For, ANY, &[Online], &[], "Here is what the call is for."),
    prompt(For, ANY, &[Outdoors], &[], "Here is what we are out here for."),
    prompt(For, ANY, &[Evening], &[], "Here is what this evening is for."),
    prompt(For, ANY, &[], &[], "Here is what today is for."),

    prompt(Eat, ANY, &[Meal, AtWork], &[], "Do eat as we talk."),
    prompt(Eat, ANY, &[Meal, Outdoors], &[], "Do eat, and pass it round."),
    prompt(Eat, ANY, &[Meal], &[], "Food first: help yourself."),
    prompt(Eat, ANY, &[Cups], &[Meal], "Fetch yourself a cup first."),
    prompt(Eat, ANY, &[Cups, AtWork], &[Meal], "Bring your cup with you."),
    prompt(Eat, ANY, &[Cups, Outdoors], &[Meal], "Take a cup, and come closer if you cannot hear."),
    prompt(Eat, ANY, &[Sold], &[], "Order whenever you like."),
    prompt(Eat, ANY, &[Food], &[Meal], "Help yourself as we go."),

    prompt(Free, ANY, &[Online], &[], "No slides: speak, type in the chat, or just listen."),
    prompt(Free, ANY, &[Outdoors], &[], "No speeches: join in when something concerns you."),
    prompt(Free, ANY, &[Senior, AtWork], &[], "Nobody is presenting or being marked, and you may pass."),
    prompt(Free, ANY, &[Home], &[], "No talks: interrupt, ask, or just listen."),
    prompt(Free, MANY, &[], &[], "You came for each other, so nobody will talk at you for long."),
    prompt(Free, ANY, &[AtWork], &[Senior], "Nobody is presenting; just listening is fine."),
    prompt(Free, ANY, &[], &[], "Nobody is giving a talk; just listening is fine."),

    prompt(Stop, ANY, &[Online], &[], "The call ends at {finish}."),
    prompt(Stop, ANY, &[AtWork], &[], "You will be out by {finish}."),
    prompt(Stop, ANY, &[Outdoors], &[], "We are done at {finish}, wherever we are."),
    prompt(Stop, ANY, &[Evening], &[], "We stop at {finish}, and mean it."),
    prompt(Stop, ANY, &[], &[], "We finish at {finish}."),

    prompt(Pair, FEW, &[Online], &[], "All together, in any order."),
    prompt(Pair, MORE, &[Online], &[], "In rooms of two or three."),
    prompt(Pair, MORE, &[Online, Mixes], &[], "In the first rooms."),
    prompt(Pair, ANY, &[Outdoors], &[], "In twos, while the last arrive."),
    prompt(Pair, ANY, &[AtWork, Acquainted], &[], "In twos, but not with your usual neighbour."),
    prompt(Pair, ANY, &[Meal, Home], &[Outdoors], "While people help themselves, in twos."),
    prompt(Pair, MORE, &[Cups], &[Outdoors], "In pairs, cup in hand."),
    prompt(Pair, MORE, &[Strangers], &[], "Bring each to somebody."),
    prompt(Pair, FEW, &[Chairs], &[], "As people sit down."),
    prompt(Pair, ANY, &[], &[Online], "In pairs, where they are."),

    prompt(Opening, ANY, &[Online], &[], "What would we see of your work if we were in the room with you?"),
    prompt(Opening, ANY, &[OtherLanguage], &[Online], "Take something out of your bag that says what you do, and tell its story."),
    prompt(Opening, ANY, &[Outdoors], &[], "What did you notice on the way here that the others may have missed?"),
    prompt(Opening, ANY, &[Standing], &[Outdoors], "What are you wrestling with, and what could you offer somebody else?"),
    prompt(Opening, ANY, &[LoneGuest], &[Online, Outdoors], "What do you do differently from the people you usually work with?"),
    prompt(Opening, ANY, &[Senior], &[LoneGuest, Online, Outdoors], "What did nobody tell you in your first month?"),
    prompt(Opening, ANY, &[MixedRoles, Strangers], &[Senior, Online], "What does a good day look like from where you stand?"),
    prompt(Opening, ANY, &[Acquainted], &[Senior, Online, Outdoors], "What have you changed your mind about since you last talked?"),
    prompt(Opening, FEW, &[], &[], "What made you say yes to coming?"),
    prompt(Opening, SOME, &[], &[], "What were you hoping somebody would bring up?"),
    prompt(Opening, MANY, &[], &[], "If you could borrow an hour of somebody’s experience, what would you spend it on?"),

    prompt(Settled, FEW, &[Online], &[], "everybody has spoken once"),
    prompt(Settled, MORE, &[Online], &[], "people come back from the rooms of their own accord"),
    prompt(Settled, ANY, &[Outdoors], &[], "the twos drift into one bunch"),
    prompt(Settled, ANY, &[AtWork, Door], &[], "the door has stopped opening"),
    prompt(Settled, ANY, &[Meal], &[Outdoors], "most are halfway through their food"),
    prompt(Settled, FEW, &[], &[], "they have begun to use each other’s names"),
    prompt(Settled, SOME, &[], &[], "one pair starts talking to the next"),
    prompt(Settled, MANY, &[], &[], "you would have to raise your voice to be heard"),

    prompt(Start, FEW, &[], &[], "The first question, to nobody in particular."),
    prompt(Start, MORE, &[Online], &[], "The first question in small rooms; back together, one thing from each."),
    prompt(Start, MORE, &[Online, Mixes], &[], "The first question in the same rooms; back together, one thing from each."),
    prompt(Start, SOME, &[Outdoors], &[], "The first question in {sizes}, then one ring."),
    prompt(Start, SOME, &[Tables], &[], "The first question at each table, then one thing from each."),
    prompt(Start, SOME, &[], &[], "The first question in {sizes}, then one thing from each."),
    prompt(Start, MORE, &[Senior, AtWork], &[], "The first question, in small {group}s first."),
    prompt(Start, MANY, &[Mixes], &[], "One question {at} every {group}; then people change as planned."),
    prompt(Start, MANY, &[], &[], "One question {at} every {group}; then half of each moves on."),

    prompt(Slows, FEW, &[], &[], "an answer begins with “anyway”"),
    prompt(Slows, MORE, &[Online], &[], "nobody unmutes for a while"),
    prompt(Slows, MORE, &[Outdoors], &[], "people look round more than at each other"),
    prompt(Slows, ANY, &[AtWork], &[], "one {group} has gone quiet"),
    prompt(Slows, ANY, &[Meal, Home], &[], "somebody gets up to clear away"),
    prompt(Slows, SOME, &[Phones], &[Outdoors], "the first phone comes out"),
    prompt(Slows, MORE, &[], &[Online], "the {group}s grow quiet one after another"),

    prompt(Next, ANY, &[Online], &[], "“What next time?” Everybody types a line; ask who would start which."),
    prompt(Next, ANY, &[Outdoors], &[], "“What from today is worth another hour?” Each in turn; ask who would start it."),
    prompt(Next, MORE, &[Tables], &[], "“What next time?” A card a table, all read out; ask who would start which."),
    prompt(Next, MORE, &[AtWork], &[], "Each {group}: one thing for next time, and who opens it."),
    prompt(Next, ANY, &[Home], &[], "“What shall we talk about next, and who starts us off?”"),
    prompt(Next, FEW, &[], &[], "“What do we talk about next time, and who starts?”"),
    prompt(Next, SOME, &[], &[], "A card each, laid out together; ask who would start which."),
    prompt(Next, MANY, &[], &[], "A card from each {group}, all read out; ask who would start which."),

    prompt(Agreed, ANY, &[Online], &[], "two lines in the chat have a name behind them"),
    prompt(Agreed, ANY, &[Outdoors], &[], "somebody says they could bring something"),
    prompt(Agreed, ANY, &[AtWork], &[], "two topics have a name"),
    prompt(Agreed, FEW, &[], &[], "one topic has a name beside it"),
    prompt(Agreed, MORE, &[], &[], "two topics have a name beside them"),

    prompt(Silence, ANY, &[Online], &[], "Count to {seconds}: on a call four feel like twenty."),
    prompt(Silence, ANY, &[Outdoors], &[], "Count to {seconds}: out here a silence bothers only you."),
    prompt(Silence, ANY, &[Senior], &[Online, Outdoors], "Count to {seconds} and look at nobody: answering first takes courage."),
    prompt(Silence, ANY, &[Cups], &[Online, Outdoors, Senior], "Drink, and count to {seconds}: good answers come after four."),
    prompt(Silence, ANY, &[], &[Online, Outdoors, Senior, Cups], "Count to {seconds}: it feels wrong at four, and answers come later."),

    prompt(Quiet, ANY, &[Online], &[], "“Type one line, and wait. Now send.” Read some out."),
    prompt(Quiet, MORE, &[Online], &[], "Rooms of three for a while."),
    prompt(Quiet, ANY, &[Outdoors], &[], "Ask about something you can all see from here."),
    prompt(Quiet, MORE, &[Outdoors, Standing], &[], "Take the question a little way along, in twos."),
    prompt(Quiet, ANY, &[Noisy, Chairs], &[Online, Outdoors], "Pull the chairs closer and ask again: it may be the noise."),
    prompt(Quiet, MORE, &[Tables], &[AtWork], "Lay your questions out as cards, and let hands decide."),
    prompt(Quiet, ANY, &[Senior, AtWork], &[], "“Tell the person beside you first.” Then ask the pairs."),
    prompt(Quiet, ANY, &[AtWork], &[], "“One word on paper, no names.” Read them out yourself."),
    prompt(Quiet, ANY, &[Acquainted], &[Online, Outdoors], "“What about {hook} have you never told each other?”"),
    prompt(Quiet, ANY, &[Strangers], &[Online, Outdoors], "“Some of us are thinking, and that is all right.”"),
    prompt(Quiet, ANY, &[Cups], &[Outdoors, Online], "Fill the cups: talk comes back when people move."),
    prompt(Quiet, ANY, &[Chairs], &[Food, AtWork], "Have people change seats: talk comes back when they move."),
    prompt(Quiet, ANY, &[], &[], "Ask it again, smaller and nearer: not ever, but last week."),
    prompt(Quiet, FEW, &[], &[], "“Which question would you rather I had asked?”"),
    prompt(Quiet, MORE, &[], &[Online], "“Turn to one other person.” Then ask what came up."),

    prompt(Room, ANY, &[LoneGuest], &[LoneTalker], "Turn to {guest}, if they said beforehand that you may."),
    prompt(Room, ANY, &[Online], &[], "Read out a line from the chat, by somebody who has not spoken."),
    prompt(Room, MORE, &[Outdoors], &[Online], "Move next to the one who talks most, and look at the others."),
    prompt(Room, MORE, &[AtWork], &[], "Ask the {group}: “What did you hear from each other?”"),
    prompt(Room, MORE, &[Strangers], &[Online, Outdoors], "“Tell us what your neighbour said.”"),
    prompt(Room, MORE, &[Acquainted, Chairs], &[Online, Outdoors], "When two finish each other’s sentences, ask the person opposite."),
    prompt(Room, ANY, &[OtherLanguage], &[], "Let people write it down first, in any language."),
    prompt(Room, FEW, &[], &[Online], "One sentence each, the far side first. Passing is fine."),
    prompt(Room, ANY, &[Online], &[], "“Somebody on the second half of the screen?” Then wait."),
    prompt(Room, ANY, &[Outdoors], &[Online], "“Who has it the other way round at theirs?” Then wait."),
    prompt(Room, FEW, &[], &[], "“Who does it differently?” Then wait."),
    prompt(Room, SOME, &[], &[], "“Who does it differently?” Then wait."),
    prompt(Room, MANY, &[], &[], "Mix the {group}s: nobody can fill two."),
    prompt(Room, MANY, &[], &[], "Ask each {group} for a voice not heard yet."),

    prompt(Hold, ANY, &[Cups, Evening, OneTalker], &[Online, Outdoors], "A word while you pour: “Who else should we hear?”"),
    prompt(Hold, ANY, &[Online], &[], "“Let me stop you there, so that we hear two more.”"),
    prompt(Hold, ANY, &[Senior, AtWork], &[], "“What would somebody new say to that?”"),
    prompt(Hold, MORE, &[Outdoors, Standing], &[], "“Let us move on a few steps.” Ask whoever is nearest."),
    prompt(Hold, FEW, &[], &[], "If it is you who is talking, stop."),
    prompt(Hold, SOME, &[], &[], "“Three other people, then back to you.”"),
    prompt(Hold, MANY, &[], &[], "Give the fullest speaker the list to keep."),
    prompt(Hold, ANY, &[], &[], "Say their point back in six words: “Who else?”"),

    prompt(Gather, ANY, &[Online], &[], "“Before you leave, type one thing you would come back for.”"),
    prompt(Gather, ANY, &[Outdoors], &[Online], "“What will you look at differently on the way home?”"),
    prompt(Gather, MORE, &[AtWork], &[], "“What will you try this week?” Tell one person."),
    prompt(Gather, MORE, &[Strangers], &[Online, Outdoors], "“Whom would you like to talk to again?” Go and tell them."),
    prompt(Gather, ANY, &[Acquainted], &[Online, Outdoors, AtWork], "“Who should have been here, and who will ask them?”"),
    prompt(Gather, FEW, &[], &[], "“What would you come back for?”"),
    prompt(Gather, SOME, &[], &[], "“What will you try before we meet again?” Tell one person."),
    prompt(Gather, MANY, &[], &[], "“What surprised you?” A word from each {group}."),

    prompt(Date, ANY, &[Online], &[], "Put two dates into the chat before anybody leaves."),
    prompt(Date, ANY, &[Outdoors], &[], "Name the next date while all are still together."),
    prompt(Date, ANY, &[AtWork], &[], "Offer two dates, and count hands."),
    prompt(Date, ANY, &[], &[], "Choose a next date, even a rough one."),

    prompt(Three, ANY, &[Online], &[], "No rooms, no apologies: each tells a story, and the others ask."),
    prompt(Three, ANY, &[Outdoors], &[], "Stay close together: each tells a story, and the others ask."),
    prompt(Three, ANY, &[Sold], &[Online, Outdoors], "Move up close, and give back the places you do not need: each tells a story, and the others ask."),
    prompt(Three, ANY, &[Chairs], &[AtWork, Sold], "Take the other chairs away: each tells a story, and the others ask."),
    prompt(Three, ANY, &[Chairs, AtWork], &[], "Take one corner: each tells a story, and the others ask."),
    prompt(Three, ANY, &[Standing], &[], "Stand close: each tells a story, and the others ask."),
    prompt(Three, ANY, &[], &[], "No apologies: each tells a story, and the others ask."),

    prompt(Note, ANY, &[Online], &[], "Save the chat; note what came alive, and between whom."),
    prompt(Note, ANY, &[Outdoors], &[], "Note what came alive, and who walked off together."),
    prompt(Note, ANY, &[AtWork], &[], "At once, note what came alive and what to change."),
    prompt(Note, ANY, &[], &[], "Note what came alive, who talked to whom, what to change."),

    prompt(Word, ANY, &[Online], &[], "Message whoever said least: how was it?"),
    prompt(Word, ANY, &[AtWork], &[], "When you next meet whoever said least, ask how it was."),
    prompt(Word, ANY, &[], &[], "Ask whoever said least how it was."),

    prompt(Send, ANY, &[AtWork], &[], "Within two days, send the topics they chose."),
    prompt(Send, ANY, &[Online], &[], "Within two days, send the topics and the next link."),
    prompt(Send, ANY, &[], &[], "Within two days, send everybody the topics they chose."),
];

#[cfg(test)]
mod tests {
    use super::{BANK, Prompt, after};
    use crate::documents::{Document, Material, PLAN, Printing, SIGN, lines};
    use crate::facts::{Brought, Facts, Trait};
    use crate::session;
    use std::collections::BTreeSet;

    /// Words by which a prompt takes something for granted.
    const TAKEN: &[(&str, Trait)] = &[
        ("chat", Trait::Online),
        ("chair", Trait::Chairs),
        ("chairs", Trait::Chairs),
        ("cup", Trait::Cups),
        ("cups", Trait::Cups),
        ("door", Trait::Door),
        ("drink", Trait::Cups),
        ("phone", Trait::Phones),
        ("plate", Trait::Meal),
        ("plates", Trait::Meal),
        ("pour", Trait::Cups),
        ("rooms", Trait::Online),
        ("seat", Trait::Chairs),
        ("seats", Trait::Chairs),
        ("sit", Trait::Chairs),
        ("slides", Trait::Online),
        ("table", Trait::Tables),
        ("tables", Trait::Tables),
        ("unmutes", Trait::Online),
        ("window", Trait::Door),
    ];

    /// Whether a line may take something for granted.
    type May = fn(&Facts<'_>) -> bool;

    /// Words by which a line of any side takes something for granted, and whether it may.
    const TAKEN_ANYWHERE: &[(&str, May)] = &[
        ("In the room", |facts| !facts.is_online() && !facts.has(Trait::Outdoors)),
        ("On the call", |facts| facts.is_online()),
        ("kettle", |facts| !facts.is_online() && !facts.has(Trait::Outdoors)),
        ("a wall", |facts| facts.has(Trait::Chairs)),
        ("dishes", |facts| facts.brought() == Some(Brought::ToShare)),
        ("move on a few steps", |facts| facts.has(Trait::Standing)),
        ("a little way along", |facts| facts.has(Trait::Standing)),
        ("Come in", |facts| !facts.has(Trait::Outdoors)),
    ];

    fn words(text: &str) -> impl Iterator<Item = String> {
        text.split(|c: char| !c.is_alphanumeric()).map(str::to_lowercase)
    }

    /// Every sort of session that the tags tell apart, as files.
    fn sessions() -> Vec<String> {
        let people = [
            "",
            "[[attendee]]\nname=\"Ana\"\ninterests=[\"ropes\"]\n[[attendee]]\nname=\"Tom\"\ninterests=[\"ropes\"]\n",
            "[[attendee]]\nname=\"Ana\"\nrole=\"ringer\"\nfrom=\"A\"\ninterests=[\"ropes\"]\n[[attendee]]\nname=\"Tom\"\nrole=\"tuner\"\nfrom=\"B\"\ninterests=[\"bells\"]\n\
             [[attendee]]\nname=\"Jo\"\nrole=\"carpenter\"\ninterests=[\"ropes\"]\n",
            "[[attendee]]\nname=\"Ana\"\nknows=[\"Tom\"]\ntalks=\"a lot\"\ninterests=[\"ropes\"]\n[[attendee]]\nname=\"Tom\"\ninterests=[\"ropes\"]\n",
            "[[attendee]]\nname=\"Ana\"\nfrom=\"A\"\n[[attendee]]\nname=\"Tom\"\nfrom=\"A\"\n[[attendee]]\nname=\"Bo\"\nfrom=\"A\"\n[[attendee]]\nname=\"Jo\"\nfrom=\"B\"\n",
            "[[attendee]]\nname=\"Ana\"\nsenior_to=[\"Tom\"]\n[[attendee]]\nname=\"Tom\"\nknows=[\"Jo\"]\n[[attendee]]\nname=\"Jo\"\n[[attendee]]\nname=\"Di\"\n",
        ];
        let rooms = [
            "", "kind=\"online\"", "kind=\"outdoors\"", "kind=\"home\"", "kind=\"pub\"", "kind=\"training-room\"",
            "layout=\"standing\"", "kind=\"outdoors\"\nlayout=\"standing\"", "layout=\"picnic\"",
            "layout=\"cafe-tables\"", "hearing=\"noisy\"",
        ];
        let food = [
            "",
            "[food]\noffered=[\"tea\"]\n",
            "[food]\noffered=[\"soup\", \"tea\"]\n",
            "[food]\noffered=[\"biscuits\"]\n",
            "[food]\noffered=[\"tea\"]\nwho_pays=\"each brings a dish to share\"\n",
        ];
        let mut sessions = Vec::new();
        for expected in [4, 9, 20] {
            for people in people {
                for room in rooms {
                    for food in food {
                        for (language, start) in [("en", "13:00"), ("en", "19:00"), ("cy", "10:00")] {
                            sessions.push(format!(
                                "[session]\ntitle=\"T\"\npurpose=\"Ringers compare ropes.\"\nexpected={expected}\nlanguage=\"{language}\"\n\
                                 [when]\ndate=2027-02-10\nstart={start}:00\nfinish=21:00:00\n\
                                 [venue]\nname=\"V\"\n{room}\n{food}{people}"
                            ));
                        }
                    }
                }
            }
        }
        let named: String = (0..14).map(|n| format!("[[attendee]]\nname=\"Guest{n}\"\nknows=[\"Guest0\"]\n")).collect();
        for venue in ["", "[venue]\nkind=\"online\"\n"] {
            sessions.push(format!("[session]\ntitle=\"T\"\n[when]\nstart=18:00:00\nfinish=20:00:00\n{venue}{named}"));
        }
        sessions
    }

    fn plan(facts: &Facts<'_>) -> Document {
        PLAN.make(&Material::of(facts), Printing::WHOLE)
    }

    #[test]
    fn a_prompt_that_takes_something_for_granted_needs_it() {
        for prompt in BANK {
            for word in words(prompt.words) {
                for (taken, this) in TAKEN.iter().filter(|(taken, _)| *taken == word) {
                    assert!(prompt.needs.contains(this), "\"{}\" speaks of a {taken}", prompt.words);
                }
            }
        }
    }

    #[test]
    fn every_prompt_is_in_some_plan_and_no_side_takes_anything_for_granted() {
        let mut printed = BTreeSet::new();
        for file in sessions() {
            let session = session::read(file.as_bytes()).session;
            let facts = Facts::of(&session);
            let plan = plan(&facts);
            for line in lines(&plan.sides[0].sections) {
                for word in words(&line) {
                    // A heading speaks of seats, and a small table is called one where nobody said what there is.
                    let taken = TAKEN
                        .iter()
                        .filter(|(taken, _)| !matches!(*taken, "seats" | "table" | "tables") && *taken == word);
                    for (taken, this) in taken {
                        assert!(facts.situation().has(*this), "a {taken} in \"{line}\"\n{file}");
                    }
                }
            }
            let sign = SIGN.make(&Material::of(&facts), Printing::WHOLE);
            for side in plan.sides.iter().chain(&sign.sides) {
                for line in lines(&side.sections).into_iter().chain([side.name.plain()]) {
                    for (taken, may) in TAKEN_ANYWHERE.iter().filter(|(taken, _)| line.contains(taken)) {
                        assert!(may(&facts), "\"{taken}\" in \"{line}\"\n{file}");
                    }
                }
            }
            printed.extend(lines(plan.sides.iter().flat_map(|side| &side.sections)));
        }
        let is_printed = |prompt: &&Prompt| {
            let fixed: Vec<&str> =
                prompt.words.split('{').map(|part| part.rsplit('}').next().unwrap_or(part)).collect();
            printed.iter().any(|text| fixed.iter().all(|part| text.contains(part)))
        };
        let never: Vec<&str> = BANK.iter().filter(|prompt| !is_printed(prompt)).map(|prompt| prompt.words).collect();
        assert!(never.is_empty(), "no session has {never:#?}");
    }

    #[test]
    fn what_follows_a_question_fits_it() {
        for (ask, then) in [
            ("How long is your waiting list?", Some("Is that more or less than a year ago?")),
            ("What did you do the last time it rained?", Some("What happened next?")),
            ("Which footwork drill do they ask for?", Some("What makes it that one?")),
            ("How do you share water?", Some("Where did you learn that?")),
            ("Live or recorded?", None),
            ("Worst spreadsheet", None),
        ] {
            assert_eq!(after(ask, &[]), then, "{ask}");
        }
        assert_eq!(after("How do you share water?", &["Where did you learn that?"]), Some("Who does it differently?"));
        assert_eq!(after("How do you do it?", &["Where did you learn that?", "Who does it differently?"]), None);
    }

    #[test]
    fn the_file_can_say_it_otherwise() {
        let file = "[session]\ntitle=\"T\"\n[plan]\nopening=\"Own opening?\"\nif_quiet=[\"Own quiet\"]\nif_busy=[\"Own busy\"]\n";
        let session = session::read(file.as_bytes()).session;
        let said = lines(&plan(&Facts::of(&session)).sides[0].sections);
        assert!(said.iter().any(|line| line.starts_with("A way in: ") && line.ends_with("“Own opening?”")), "{said:?}");
        assert!(said.windows(2).any(|two| two == ["If it is quiet", "Own quiet"]), "{said:?}");
        assert!(said.windows(2).any(|two| two == ["If you cannot get a word in", "Own busy"]), "{said:?}");
    }
}
