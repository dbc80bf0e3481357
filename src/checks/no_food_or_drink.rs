//! `no-food-or-drink`: nothing to eat or drink.

use super::Context;
use crate::finding::{Family, Finding, Level, Rule};

pub(super) static RULE: Rule = Rule {
    id: "no-food-or-drink",
    family: Family::Welcome,
    level: Level::Warning,
    summary: "nothing to eat or drink",
    why: "
A cup gives people something to hold, a reason to cross the room and a way to end a conversation kindly. It says that
somebody thought of them. It need not be much; and in a café or a pub, where it is sold, nothing is missing.
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
    let food = &context.session.food;
    let place = context.facts.place();
    // Where it is sold across the counter, nothing is missing.
    let Some(at) = food.offered.absent().filter(|_| !place.online && !place.sold) else {
        return vec![];
    };
    let help = match place.house {
        true => {
            "Ask what they can bring to your room, and write it down: offered = [\"tea\", \"cake\"] and who_pays = \"club\" under [food]."
        }
        false => {
            "Tea and biscuits will do. Write down what there will be: offered = [\"tea\", \"biscuits\"] under [food]."
        }
    };
    vec![RULE.at(at, "there is nothing to eat or drink yet").help(help)]
}

#[cfg(test)]
mod tests {
    use crate::checks::tests::messages;

    #[test]
    fn an_empty_list_says_as_little_as_none_and_neither_a_call_nor_a_pub_needs_a_kettle() {
        let said = |file: &str| messages("no-food-or-drink", file).len();
        assert_eq!(said("[food]\noffered = []\n"), 1);
        assert_eq!(said("[food]\nofered = ['tea']\n"), 0, "unknown-key says it");
        for place in ["kind = 'online'", "kind = 'pub'", "kind = 'cafe'", "name = 'The Anchor pub'", "name = 'Zoom'"] {
            assert_eq!(said(&format!("[venue]\n{place}\n")), 0, "{place}");
        }
        for room in ["kind = 'pub-function-room'", "name = 'Mill Lane Hall'"] {
            assert_eq!(said(&format!("[venue]\n{room}\n")), 1, "{room}");
        }
    }
}
