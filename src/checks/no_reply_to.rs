//! `no-reply-to`: an invitation that nobody can answer.

use super::Context;
use crate::finding::{Family, Finding, Level, Rule};
use crate::session::{At, contacts, reaches_nobody, wants_no_reply};
use smol_str::SmolStr;

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
    let told = [("reply_to", &invite.reply_to), ("contact", &context.session.access.contact)];
    let told = told.into_iter().filter_map(|(key, field)| Some((key, field.get()?)));
    let unread: Vec<Finding> =
        told.filter(|(_, at)| wants_no_reply(&at.value)).map(|(key, at)| reaches_none(key, at)).collect();
    if !unread.is_empty() {
        return unread;
    }
    if let Some(at) = invite.reply_to.get().filter(|at| context.session.is_english() && reaches_nobody(&at.value)) {
        let message = match context.facts.people.facilitator {
            // The facilitator is who says "me", and can be found by their name.
            Some(_) if !at.value.contains(' ') => return vec![],
            Some(_) => format!("\"{}\" does not say how to reach you", at.value),
            None => format!("\"{}\" says neither who you are nor how to reach you", at.value),
        };
        let help = "Write a name, and how to reach you where people do not know: reply_to = \"…, …\" under [invite].";
        return vec![RULE.at(at.span, message).help(help)];
    }
    let (Some(header), Some(_)) = (invite.stands.get(), invite.reply_to.absent()) else {
        return vec![];
    };
    let help = "Write whom to tell and how to reach them: reply_to = \"…\" under [invite], and a day as `reply_by`.";
    vec![RULE.at(header.span, "nobody is named whom people can tell that they come").help(help)]
}

/// What is said of words by which whoever answers reaches nobody: no message repeats them.
fn reaches_none(key: &str, at: &At<SmolStr>) -> Finding {
    // An address is not repeated.
    let message = match contacts(&at.value).is_empty() {
        true => format!("\"{}\" reaches nobody, and is not sent", at.value),
        false => format!("`{key}` is an address that nobody reads, and is not sent"),
    };
    let help = "Write somebody who reads what guests answer, and how to reach them: \"…, …\".";
    RULE.at(at.span, message).help(help)
}

#[cfg(test)]
mod tests {
    use crate::checks::tests::messages;

    #[test]
    fn a_way_to_reply_has_somebody_or_something_in_it() {
        let said = |words: &str| {
            messages("no-reply-to", &format!("[session]\nfacilitator = 'Una'\n[invite]\nreply_to = '{words}'\n")).len()
        };
        for nobody in ["text me", "Just let me know.", "email us", "Give us a ring, please", "WhatsApp or call me"] {
            assert_eq!(said(nobody), 1, "{nobody}");
        }
        for fine in [
            "Una", "Una at the desk", "the noticeboard", "reply on the group chat", "text me on 01632 960999", "me",
            "me at the bench", "reply to this email", "una@example.org", "tell Una or me",
        ] {
            assert_eq!(said(fine), 0, "{fine}");
        }
        let unnamed = messages("no-reply-to", "[invite]\nreply_to = 'me'\n");
        assert_eq!(unnamed, ["\"me\" says neither who you are nor how to reach you"]);
    }

    #[test]
    fn an_address_that_nobody_reads_is_told_in_its_own_words() {
        let said = |file: &str| messages("no-reply-to", file);
        assert_eq!(
            said("[invite]\nreply_to = 'no-reply@ropes.example'\n"),
            ["`reply_to` is an address that nobody reads, and is not sent"]
        );
        assert_eq!(
            said("[invite]\nreply_to = 'Una'\n[access]\ncontact = 'noreply@ropes.example'\n"),
            ["`contact` is an address that nobody reads, and is not sent"]
        );
        assert_eq!(
            said("[invite]\nreply_to = 'no reply needed'\n"),
            ["\"no reply needed\" reaches nobody, and is not sent"]
        );
        assert_eq!(said("[invite]\nreply_to = 'noreply@ropes.example, or ring 01632 960441'\n").len(), 0);
    }
}
