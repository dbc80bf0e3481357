//! `unknown-key`: a key that the format does not have.

use super::{Context, faults};
use crate::finding::{Family, Finding, Level, Rule};
use crate::session::FaultKind;

pub(super) static RULE: Rule = Rule {
    id: "unknown-key",
    family: Family::File,
    level: Level::Error,
    summary: "a key that the format does not have",
    why: "
A key that `cop` does not know is nearly always a misspelt one, and what you wrote there would be lost without a
word. So it is an error, and the key it stands for is not also called missing.
",
    source: "The format of the file; `cop schema` prints it for your editor.",
    bad: r#"
[when]
date = 2027-02-11
finnish = 20:00:00
#^^^^^^ `finnish` is not a key of [when]
"#,
    good: r#"
[when]
date = 2027-02-11
finish = 20:00:00
"#,
    silenced_by: &[],
    rests_on: &[],
};

pub(super) fn check(context: &Context<'_>) -> Vec<Finding> {
    faults(context, FaultKind::UnknownKey, &RULE)
}

#[cfg(test)]
mod tests {
    use crate::checks::tests::shown;

    #[test]
    fn what_people_call_a_key_or_a_word_is_answered_with_the_formats_own() {
        for (line, meant) in [
            ("[venue]\ndirections = 'Past the barn'", "Did you mean `find_us`?"),
            ("[venue]\nnoise = 'quiet'", "Did you mean `hearing`?"),
            ("[venue]\nhearing = 'good'", "Did you mean \"quiet\"?"),
            ("[venue]\nkind = 'video call'", "Did you mean \"online\"?"),
            ("[when]\nweekday = 'Thursday'", "Did you mean `day`?"),
            // What is noted of somebody is not for everybody who reads of the place.
            ("[[attendee]]\nname = 'Ana'\nnotes = 'new here'", "Did you mean `why`?"),
            ("[invite]\nbring = ['a mug', 'a chair']", "Write it in one: bring = \"a mug and a chair\""),
        ] {
            let said = shown(&format!("[session]\ntitle = 'x'\n{line}\n"));
            assert!(said.contains(meant), "{line}: {said}");
        }
    }
}
