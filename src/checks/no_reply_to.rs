//! `no-reply-to`: an invitation that nobody can answer.

use super::Context;
use crate::finding::{Family, Finding, Level, Rule};

pub(super) static RULE: Rule = Rule {
    id: "no-reply-to",
    family: Family::Welcome,
    level: Level::Advice,
    summary: "the invitation does not say whom to answer",
    why: "
An invitation that asks nothing gets no answer, and whoever has said yes to a person is likelier to come. Whom to tell,
and by when, is one line. Without it the message asks people to reply to it, which does for a mail and not for a note on
a door.
",
    source: "Tech Munch, lunches for teachers, 2015: handed over in person, an invitation brought 20 of 22; partly by e-mail, 15. The rest is judgement.",
    bad: r#"
[session]
title = "Swim coaches' circle"
[invite]
#^^^^^^^ nobody is named whom people can tell that they come
title = "Swim coaches' evening"
"#,
    good: r#"
[session]
title = "Swim coaches' circle"
[invite]
title = "Swim coaches' evening"
reply_to = "Rowan, 01632 960077"
reply_by = 2027-02-04
"#,
    silenced_by: &["already-past"],
    rests_on: &[],
};

pub(super) fn check(context: &Context<'_>) -> Vec<Finding> {
    let invite = &context.session.invite;
    let (Some(header), Some(_)) = (invite.stands.get(), invite.reply_to.absent()) else {
        return vec![];
    };
    let help = "Write whom to tell and how to reach them: reply_to = \"…\" under [invite], and a day as `reply_by`.";
    vec![RULE.at(header.span, "nobody is named whom people can tell that they come").help(help)]
}
