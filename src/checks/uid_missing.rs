//! `uid-missing`: an invitation that calendars know by its title alone.

use super::Context;
use crate::calendar::{first_uid, uid};
use crate::finding::{Family, Finding, Level, Rule};

pub(super) static RULE: Rule = Rule {
    id: "uid-missing",
    family: Family::Time,
    level: Level::Advice,
    summary: "an invitation without a lasting name",
    why: "
Calendars know an entry by its `uid`. Without one it is made from the title: another evening of the same title takes the
place of this one in people's calendars, and under a new title this one stands there twice. Nothing is said where [invite]
says nothing that only a calendar reads; then `cop invite` tells you when it writes the entry. `cop init` writes one.
",
    source: "RFC 5545, 3.8.4.7; what calendars do with a name they have, tried in 2026.",
    bad: r#"
[session]
title = "Bell ringers' evening"
[invite]
#^^^^^^^ calendars know this invitation by its title alone
revision = 1
"#,
    good: r#"
[session]
title = "Bell ringers' evening"
[invite]
uid = "bell-ringers-2027-03-25@example.org"
revision = 1
"#,
    silenced_by: &["title-missing"],
    rests_on: &[],
};

pub(super) fn check(context: &Context<'_>) -> Vec<Finding> {
    let session = context.session;
    let invite = &session.invite;
    let (Some(stands), Some(_), Some(title)) = (invite.stands.get(), invite.uid.absent(), session.session.title.text())
    else {
        return vec![];
    };
    let is_for_calendars = invite.title.get().is_some()
        || invite.revision.get().is_some()
        || invite.revised.get().is_some()
        || invite.cancelled.get().is_some();
    if !is_for_calendars {
        return vec![];
    }
    let now = uid(&[title]);
    let own = first_uid(title, session.venue.name.text(), session.when.date.copied(), []);
    let help = format!(
        "If it was sent already, write down the name it has: uid = \"{now}\" under [invite]. If not, give it one of its \
         own: uid = \"{own}\""
    );
    vec![RULE.at(stands.span, "calendars know this invitation by its title alone".to_owned()).help(help)]
}

#[cfg(test)]
mod tests {
    use crate::checks::tests::messages;

    #[test]
    fn whoever_writes_to_people_alone_is_not_asked_what_calendars_call_it() {
        let said =
            |invite: &str| messages("uid-missing", &format!("[session]\ntitle = 'Knots'\n[invite]\n{invite}\n")).len();
        for kept in ["revision = 0", "revised = 2027-01-09", "cancelled = true", "title = 'Busy'"] {
            assert_eq!(said(kept), 1, "{kept}");
        }
        for written in ["", "reply_to = 'Una'\nbring = 'rope'", "revision = 2\nuid = 'knots@example.org'"] {
            assert_eq!(said(written), 0, "{written}");
        }
    }
}
