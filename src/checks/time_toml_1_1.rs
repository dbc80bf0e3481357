//! `time-toml-1-1`: times without seconds, in a file that an editor is to read.

use super::Context;
use crate::finding::{Family, Finding, Level, Rule};
use crate::session::{Edit, Span};
use crate::text::count;

pub(super) static RULE: Rule = Rule {
    id: "time-toml-1-1",
    family: Family::Time,
    level: Level::Advice,
    summary: "times without seconds, which many editors take for a mistake",
    why: "
Since TOML 1.1 a time of day may go without its seconds, and `cop` reads it with or without. The line `#:schema` is for
editors, and what many of them have inside reads TOML 1.0: it underlines such a time, and says nothing useful of the
rest of the file until the seconds are there.
",
    source: "TOML 1.0 and 1.1, toml.io; seen in taplo 0.9.3, and in the tomllib of Python 3.11.",
    bad: r#"
#:schema ./cop.schema.json
[when]
start = 18:30
#       ^^^^^ this and 1 more time are written without their seconds
finish = 20:00
"#,
    good: r#"
#:schema ./cop.schema.json
[when]
start = 18:30:00
finish = 20:00:00
"#,
    silenced_by: &[],
    rests_on: &[],
};

pub(super) fn check(context: &Context<'_>) -> Vec<Finding> {
    let times = &context.reading.no_seconds;
    let Some((first, others)) = times.split_first() else {
        return vec![];
    };
    let message = match others.len() {
        0 => "this time is written without its seconds".to_owned(),
        n => format!("this and {} are written without their seconds", count(n, "more time", "more times")),
    };
    let seconds = |time: &Span| Edit { span: (time.end..time.end).into(), text: ":00".to_owned() };
    vec![
        RULE.at(*first, message)
            .help("Many editors take that for a mistake. Put :00 behind the minutes, as in 18:30:00.")
            .fix(times.iter().map(seconds).collect()),
    ]
}

#[cfg(test)]
mod tests {
    use crate::checks::tests::messages;

    #[test]
    fn only_a_file_that_an_editor_reads_needs_seconds() {
        let said = |file: &str| messages("time-toml-1-1", file);
        assert_eq!(
            said("# Our circle\n\n#:schema ./cop.schema.json\n[when]\ndoors = 18:15\n"),
            ["this time is written without its seconds"]
        );
        assert_eq!(said("[when]\nstart = 18:30\n"), [""; 0]);
        assert_eq!(said("[when]\nstart = 18:30\n#:schema ./cop.schema.json\n"), [""; 0], "a remark like any other");
        assert_eq!(said("#:schema ./cop.schema.json\n[when]\nstart = 18:30:00\nfinish = \"20:00\"\n"), [""; 0]);
    }
}
