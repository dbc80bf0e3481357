//! `no-link`: a call that nobody can join yet.

use super::Context;
use crate::finding::{Family, Finding, Level, Rule};
use crate::session::VenueKind;
use crate::text::day_of_the_year;
use crate::words::Prose;

pub(super) static RULE: Rule = Rule {
    id: "no-link",
    family: Family::Venue,
    level: Level::Warning,
    summary: "a call without a link",
    why: "
Whoever cannot find the link at five past gives up at ten past, while the host is busy saying hello. Before the day is
set there is nothing to join, so nothing is said until there is a date. A link that is not for everybody's eyes need not
stand in the file: say how it will come.
",
    source: "Judgement.",
    bad: r#"
[when]
date = 2027-02-11
[venue]
name = "Video call"
kind = "online"
#      ^^^^^^^^ you meet online on Thursday 11 February, and there is no link
"#,
    good: r#"
[when]
date = 2027-02-11
[venue]
name = "Video call"
kind = "online"
find_us = "The link comes with the reminder, the day before."
"#,
    silenced_by: &[],
    rests_on: &[],
};

pub(super) fn check(context: &Context<'_>) -> Vec<Finding> {
    let (when, venue) = (&context.session.when, &context.session.venue);
    let kind = venue.kind.get().filter(|at| at.value == VenueKind::Online).map(|at| at.span);
    let place = kind.or(venue.name.get().map(|at| at.span)).filter(|_| context.facts.is_online());
    let (Some(place), Some(date), Some(_)) = (place, when.date.get(), venue.link.absent()) else {
        return vec![];
    };
    // The link itself may stand where the place does, and words about it say how it comes.
    let said = [&venue.name, &venue.address, &venue.find_us, &venue.notes].into_iter().filter_map(|field| field.text());
    let said = said.chain(venue.good_to_know.iter().map(|line| line.as_str()));
    if said.into_iter().any(|words| words.contains("://") || mentions_a_link(words)) {
        return vec![];
    }
    let message = format!("you meet online on {}, and there is no link", day_of_the_year(date.value));
    let help = "Write it down: `link` under [venue]. If it is not for everybody's eyes, say instead how it comes: find_us = \"The link comes with the reminder\".";
    vec![RULE.at(place, message).help(help)]
}

fn mentions_a_link(words: &str) -> bool {
    let text = Prose::read(words);
    (0..text.words.len()).any(|at| matches!(text.plain(at), "link" | "links" | "invitation" | "invite"))
}
