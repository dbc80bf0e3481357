//! `no-food-or-drink`: nothing to eat or drink.

use super::Context;
use crate::finding::{Family, Finding, Level, Rule};
use crate::session::VenueKind;

pub(super) static RULE: Rule = Rule {
    id: "no-food-or-drink",
    family: Family::Welcome,
    level: Level::Warning,
    summary: "nothing to eat or drink",
    why: "
A cup gives people something to hold, a reason to cross the room and a way to end a conversation kindly. It says that
somebody thought of them. It need not be much, and in a café it is enough to say who pays.
",
    source: "UK Coaching, Getting a Community of Practice Going: provide food and drink. Swaithes and others, Implementation Science Communications, 2023: a neutral place, with refreshments.",
    bad: r#"
[session]
#^^^^^^^^ there is nothing to eat or drink yet
title = "Bell ringers' evening"
"#,
    good: r#"
[session]
title = "Bell ringers' evening"
[food]
offered = ["tea", "biscuits"]
"#,
    silenced_by: &[],
    rests_on: &[],
};

pub(super) fn check(context: &Context<'_>) -> Vec<Finding> {
    let session = context.session;
    let Some(place) = session.food.offered.absent().filter(|_| !session.is_online()) else {
        return vec![];
    };
    let help = match session.venue.kind.copied() {
        Some(VenueKind::Cafe | VenueKind::CafePrivateRoom | VenueKind::Pub | VenueKind::PubFunctionRoom) => {
            "Say what people can have there, and who pays: offered = [\"tea\", \"cake\"] and who_pays = \"club\" under [food]."
        }
        _ => "Tea and biscuits will do. Write down what there will be: offered = [\"tea\", \"biscuits\"] under [food].",
    };
    vec![RULE.at(place, "there is nothing to eat or drink yet").help(help)]
}

#[cfg(test)]
mod tests {
    use crate::checks::tests::messages;

    #[test]
    fn an_empty_list_says_as_little_as_none_and_a_call_needs_no_kettle() {
        let said = |file: &str| messages("no-food-or-drink", file).len();
        assert_eq!(said("[food]\noffered = []\n"), 1);
        assert_eq!(said("[food]\nofered = ['tea']\n"), 0, "unknown-key says it");
        assert_eq!(said("[venue]\nkind = 'online'\n"), 0);
    }
}
