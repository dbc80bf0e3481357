//! `no-wet-place`: outdoors, with nowhere to go if it rains.

use super::Context;
use crate::finding::{Family, Finding, Level, Rule};
use crate::words::Prose;

/// Words that show that somebody has thought of rain.
const THOUGHT_OF: &[&str] = &[
    "awning", "canopy", "covered", "dry", "gazebo", "indoors", "inside", "marquee", "rain", "rains", "rainy", "roof",
    "shelter", "sheltered", "tent", "undercover", "weather", "wet",
];

pub(super) static RULE: Rule = Rule {
    id: "no-wet-place",
    family: Family::Venue,
    level: Level::Advice,
    summary: "outdoors, and nowhere to go if it rains",
    why: "
Under a grey sky people ask each other whether it is still on, and half of them stay at home. With the other place in
the invitation, nobody has to ask, and nobody has to be rung on the morning.
",
    source: "Judgement.",
    bad: r#"
[venue]
name = "The orchard"
kind = "outdoors"
#      ^^^^^^^^^^ you meet outdoors, and nothing says where you go if it rains
"#,
    good: r#"
[venue]
name = "The orchard"
kind = "outdoors"
if_wet = "The apple store, across the yard"
"#,
    silenced_by: &[],
    rests_on: &[],
};

pub(super) fn check(context: &Context<'_>) -> Vec<Finding> {
    let venue = &context.session.venue;
    let outdoors = venue.kind.get().filter(|_| context.facts.place().outdoors);
    let (Some(kind), Some(_)) = (outdoors, venue.if_wet.absent()) else {
        return vec![];
    };
    let said = [&venue.name, &venue.find_us, &venue.notes].into_iter().filter_map(|field| field.text());
    if said.chain(venue.good_to_know.iter().map(|line| line.as_str())).any(thinks_of_rain) {
        return vec![];
    }
    let message = "you meet outdoors, and nothing says where you go if it rains";
    let help =
        "Find a place with a roof, and write it down for the invitation: if_wet = \"The pavilion\" under [venue].";
    vec![RULE.at(kind.span, message).help(help)]
}

fn thinks_of_rain(words: &str) -> bool {
    let text = Prose::read(words);
    (0..text.words.len()).any(|at| THOUGHT_OF.contains(&text.plain(at)))
}

#[cfg(test)]
mod tests {
    use crate::checks::tests::messages;

    #[test]
    fn words_about_rain_will_do_and_a_roof_needs_none() {
        let said = |venue: &str| messages("no-wet-place", &format!("[venue]\nname = 'Mill field'\n{venue}\n")).len();
        assert_eq!(said("kind = 'outdoors'"), 1);
        assert_eq!(said("kind = 'outdoors'\nif_wet = ''"), 1);
        for fine in [
            "kind = 'outdoors'\nif_wet = 'The mill'",
            "kind = 'outdoors'\nnotes = 'If it rains we sit in the mill.'",
            "kind = 'outdoors'\nif_wt = 'The mill'",
            "kind = 'village-hall'",
            "",
        ] {
            assert_eq!(said(fine), 0, "{fine}");
        }
    }
}
