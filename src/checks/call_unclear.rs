//! `call-unclear`: it looks like a call, and the file does not say so.

use super::Context;
use crate::finding::{Family, Finding, Level, Rule};
use crate::session::Field;

pub(super) static RULE: Rule = Rule {
    id: "call-unclear",
    family: Family::Venue,
    level: Level::Advice,
    summary: "a call, most likely, and nothing says so",
    why: "
A call wants a link, captions and somebody in the waiting room; a room wants a key, chairs and a sign for the door. A
place that is called by the name of a call is planned as one. One word in the file settles it for everything that is
made from it.
",
    source: "Judgement.",
    bad: r#"
[venue]
name = "Zoom"
#      ^^^^^^ planned as a call, by its name
link = "https://calls.example.org/ropes"
"#,
    good: r#"
[venue]
name = "Zoom"
kind = "online"
link = "https://calls.example.org/ropes"
"#,
    silenced_by: &[],
    rests_on: &[],
};

pub(super) fn check(context: &Context<'_>) -> Vec<Finding> {
    let venue = &context.session.venue;
    let place = context.facts.place();
    if !matches!(venue.kind, Field::Absent(_)) || place.screen {
        return vec![];
    }
    let named = venue.name.get().map(|at| at.span);
    let link = venue.link.get().map(|at| at.span);
    let online = "kind = \"online\" under [venue]";
    match (place.online, named.or(link), link) {
        (true, Some(at), _) => {
            let what = if named.is_some() { "name" } else { "link" };
            let help = format!("If it is one, say so: {online}. If it is a room, say what kind.");
            vec![RULE.at(at, format!("planned as a call, by its {what}")).help(help)]
        }
        (false, _, Some(at)) => vec![
            RULE.at(at, "a link, and nothing says whether this is a call or a room")
                .help(format!("For a call, write {online}; for a room, the kind of room.")),
        ],
        _ => vec![],
    }
}

#[cfg(test)]
mod tests {
    use crate::checks::tests::messages;

    #[test]
    fn a_kind_settles_it() {
        let said = |venue: &str| messages("call-unclear", &format!("[venue]\n{venue}\n")).len();
        for unclear in [
            "name = 'Google Meet'",
            "link = 'https://calls.example.org'",
            "name = 'Mill'\nlink = 'https://calls.example.org'",
        ] {
            assert_eq!(said(unclear), 1, "{unclear}");
        }
        for clear in [
            "name = 'Google Meet'\nkind = 'online'",
            "name = 'Google Meet'\nkind = 'onlin'",
            "name = 'Mill'",
            "name = 'Mill'\naddress = '3 Mill Lane'\nlink = 'https://calls.example.org'",
        ] {
            assert_eq!(said(clear), 0, "{clear}");
        }
    }
}
