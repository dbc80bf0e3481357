//! `cannot-all-meet`: more people than can meet each other in the time there is.

use super::{Context, people_place};
use crate::facts::{AROUND_IT, ONE_CONVERSATION, ROUND, TABLE, rounds_in};
use crate::finding::{Family, Finding, Level, RestsOn, Rule};

pub(super) static RULE: Rule = Rule {
    id: "cannot-all-meet",
    family: Family::People,
    level: Level::Advice,
    summary: "more people than can meet each other in the time",
    why: "
A suitable number is one at which everyone can talk to each other. Talk happens in fours, and a round of it takes
about a quarter of an hour, in which you meet three people. So an hour lets about 7 people all meet, an hour and a
half 13, two hours 19. Past that some will go home without having spoken to each other. That is no disaster, as long
as they know that there is a next time.
",
    source: "UK Coaching, Getting a Community of Practice Going: a number at which everyone can talk to each other. Fours: Dunbar, Duncan and Nettle, Size and structure of freely forming conversational groups, 1995. Rounds: David Gurteen, Run a Knowledge Café. The 25 minutes around the talk are judgement.",
    bad: r#"
[session]
expected = 11
#          ^^ 11 people may come, and in 60 minutes each can meet about 6 of them
[when]
start = 18:30:00
finish = 19:30:00
"#,
    good: r#"
[session]
expected = 11
[when]
start = 18:30:00
finish = 20:00:00
"#,
    silenced_by: &["group-too-big", "session-too-short"],
    rests_on: &[RestsOn::Whole("attendee")],
};

pub(super) fn check(context: &Context<'_>) -> Vec<Finding> {
    let session = context.session;
    let (Some(turnout), Some(minutes)) = (context.facts.turnout, session.minutes()) else {
        return vec![];
    };
    let rounds = rounds_in(minutes);
    let others = rounds * (TABLE - 1);
    let (Some(place), Some(finish)) = (people_place(context), session.when.finish.get()) else {
        return vec![];
    };
    if turnout.high <= ONE_CONVERSATION.max(1 + others) || session.attendee.faulty {
        return vec![];
    }
    let message =
        format!("{} people may come, and in {minutes} minutes each can meet about {others} of them", turnout.high);
    let rounds = match rounds {
        1 => "one round".to_owned(),
        n => format!("{n} rounds"),
    };
    let help = format!(
        "{minutes} minutes, less {AROUND_IT} for arriving, food and the end, are {rounds} of {ROUND} minutes in fours. \
         Stay longer, ask fewer people, or say at the door that they will meet the others next time."
    );
    vec![RULE.at(place, message).help(help).related(finish.span, format!("{minutes} minutes after the start"))]
}

#[cfg(test)]
mod tests {
    use crate::checks::tests::messages;

    #[test]
    fn an_hour_is_for_seven_and_an_hour_and_a_half_for_thirteen() {
        let file = |people: u32, finish: &str| {
            format!("[session]\nexpected = {people}\n[when]\nstart = 18:30:00\nfinish = {finish}\n")
        };
        let fires = |people, finish| !messages("cannot-all-meet", &file(people, finish)).is_empty();
        assert!(!fires(7, "19:30:00"));
        assert!(fires(8, "19:30:00"));
        assert!(!fires(5, "19:15:00"), "five are one conversation");
        assert!(fires(6, "19:15:00"));
        assert!(!fires(12, "20:00:00"));
        assert!(fires(12, "19:54:00"));
        assert!(!fires(40, "19:30:00"), "group-too-big says it");
        assert!(!fires(8, "19:00:00"), "session-too-short says it");
    }
}
