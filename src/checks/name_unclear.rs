//! `name-unclear`: a name from which nobody can tell what its owner is called.

use super::Context;
use crate::facts::{self, Together};
use crate::finding::{Family, Finding, Level, Rule};

pub(super) static RULE: Rule = Rule {
    id: "name-unclear",
    family: Family::People,
    level: Level::Advice,
    summary: "no telling what to call somebody",
    why: "
Introductions and badges use first names. From \"J. Smith\" nobody can tell the first name, and \"Ana and Tom\" is two
people on one chair. Until you say what they are called, the whole name is printed. Two who host in one field are read as
two hosts: each is counted, seated and named where you give them a field of their own.
",
    source: "Judgement. Names are not made alike everywhere, so that only what is sure is shortened.",
    bad: r#"
[[attendee]]
name = "J. Smith"
#      ^^^^^^^^^^ this does not say what to call them
"#,
    good: r#"
[[attendee]]
name = "J. Smith"
called = "Jo"
"#,
    silenced_by: &[],
    rests_on: &[],
};

pub(super) fn check(context: &Context<'_>) -> Vec<Finding> {
    let mut findings: Vec<Finding> = context.facts.people.together.iter().map(together).collect();
    let people = context.facts.people.listed().filter(|(_, person)| person.name_is_unclear);
    findings.extend(people.filter_map(|(_, person)| {
        let at = context.session.attendee[person.attendee?].name.get()?;
        let help = "Write what they go by: called = \"…\" under the name. Two people need an [[attendee]] each.";
        Some(RULE.at(at.span, "this does not say what to call them").help(help))
    }));
    findings
}

/// Several hosts in one field, and what to write.
fn together(several: &Together) -> Finding {
    let write: Vec<String> = several.apart.iter().map(|(key, name)| format!("{key} = \"{name}\"")).collect();
    let mut help = match several.is_crowded {
        false => format!("Give each a field under [session]: {}.", write.join(", ")),
        true => format!("Name one here, {}, and give each of the others an [[attendee]].", write[0]),
    };
    let mut message = "more than one person is named here";
    // Turned names have a comma too: "Hill, Ada".
    if let Some((family, given)) = several.name.split_once(',').filter(|_| facts::several(&several.name).len() == 2) {
        let (family, given) = (family.trim(), given.trim());
        help += &format!(" If it is one person: \"{given} {family}\".");
        message = "two people are named here, or one whose family name stands first";
    }
    RULE.at(several.name.span, message).help(help)
}

#[cfg(test)]
mod tests {
    use crate::checks::tests::{messages, shown};

    #[test]
    fn hosts_who_share_a_field_are_said_once_with_what_to_write() {
        let said = |hosts: &str| {
            let file = format!("[session]\n{hosts}\nexpected = 6\n");
            let [message] = messages("name-unclear", &file).try_into().expect(hosts);
            let shown = shown(&file);
            let (_, help) = shown.split_once(&message).unwrap();
            let (_, help) = help.split_once("help: ").unwrap();
            help.lines().next().unwrap_or_default().to_owned()
        };
        let two = "Give each a field under [session]: facilitator = \"Ada\", second_host = \"Ben\".";
        for hosts in ["facilitator = 'Ada and Ben'", "facilitator = 'Ada & Ben'"] {
            assert_eq!(said(hosts), two);
        }
        assert_eq!(said("facilitator = 'Ada, Ben'"), format!("{two} If it is one person: \"Ben Ada\"."));
        let door = "Give each a field under [session]: second_host = \"Ben\", greeter = \"Cleo\".";
        assert_eq!(said("facilitator = 'Ada'\nsecond_host = 'Ben + Cleo'"), door);
        let known = "Give each a field under [session]: facilitator = \"Ada\".";
        assert_eq!(said("facilitator = 'Ada and Ben'\nsecond_host = 'Ben'"), known);
        let crowd = "Name one here, facilitator = \"Ada\", and give each of the others an [[attendee]].";
        assert_eq!(said("facilitator = 'Ada and Ben'\nsecond_host = 'Cleo'\ngreeter = 'Di'"), crowd);
    }

    #[test]
    fn a_host_is_one_person_where_the_list_says_so() {
        let file = "[session]\nfacilitator = 'Hill, Ada'\n[[attendee]]\nname = 'Ada Hill'\n";
        assert!(messages("name-unclear", file).is_empty());
        let hosts = |name: &str| format!("[session]\nfacilitator = '{name}'\n[[attendee]]\nname = 'Okoye, Tess'\n");
        assert!(messages("name-unclear", &hosts("Hill, Ada")).is_empty(), "names are turned in this file");
        assert_eq!(messages("name-unclear", &hosts("Ada and Ben")), ["more than one person is named here"]);
    }

    #[test]
    fn a_comma_between_two_words_may_part_one_name() {
        let said = messages("name-unclear", "[session]\nfacilitator = 'Hill, Ada'\n");
        assert_eq!(said, ["two people are named here, or one whose family name stands first"]);
    }
}
