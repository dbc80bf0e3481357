//! What there is to eat and drink, and what is plainly a drink: anything else that is offered counts as food.

use super::Facts;

/// Words that make a drink.
const DRINKS: &[&str] = &[
    "ale", "beer", "beers", "beverages", "brew", "brews", "cappuccino", "chai", "champagne", "cider", "cocoa",
    "coffee", "coffees", "coke", "cola", "cordial", "cordials", "cuppa", "drink", "drinks", "espresso", "gin", "juice",
    "juices", "kombucha", "lager", "latte", "lemonade", "milk", "milkshake", "milkshakes", "pop", "prosecco", "shandy",
    "smoothie", "smoothies", "soda", "squash", "tea", "teas", "tonic", "water", "wine", "wines",
];

/// Words that say which drink, or how much of it, and make no food.
const OF_DRINKS: &[&str] = &[
    "a", "alcohol", "alcoholic", "and", "apple", "at", "bar", "black", "bottle", "bottled", "bottles", "can", "cans",
    "cold", "cup", "cups", "decaf", "elderflower", "filter", "fizzy", "flask", "flasks", "free", "fresh", "from",
    "fruit", "ginger", "green", "herbal", "hot", "iced", "in", "instant", "jug", "jugs", "lemon", "lime", "low",
    "mint", "mug", "mugs", "mulled", "non", "oat", "of", "or", "orange", "peppermint", "pot", "red", "rooibos", "soft",
    "some", "soya", "sparkling", "still", "sugar", "tap", "the", "white", "with",
];

/// Who brings what there is to eat, where it is not the host.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Brought {
    /// All bring their own, or what they are asked to: "bring a bottle".
    Own,
    /// All bring something for everybody.
    ToShare,
}

/// How the bill is settled, where words for it name nobody who pays.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bill {
    /// All pay for what they have.
    Each,
    /// There is none.
    Nobody,
    /// It is divided among all.
    Split,
}

/// What people say of who pays when all pay for themselves.
const EACH: &[&str] = &[
    "each", "each for themselves", "each of us", "each their own", "everybody", "everybody for themselves",
    "everybody their own", "everyone", "everyone for themselves", "guests", "own", "participants", "people", "self",
    "their own", "you", "your own", "yourself", "yourselves",
];

/// How the bill is settled by these words; none where they say something else, such as who pays.
#[must_use]
pub fn bill(who_pays: &str) -> Option<Bill> {
    let words = who_pays.trim().trim_end_matches('.').to_lowercase();
    match words.as_str() {
        each if EACH.contains(&each) => Some(Bill::Each),
        "nobody" | "no one" | "no-one" | "free" | "nothing" => Some(Bill::Nobody),
        "split" | "we split it" | "shared" => Some(Bill::Split),
        _ => None,
    }
}

/// Words by which people are to bring their own.
const OWN: &[&str] = &["bring own", "brown bag", "byo", "packed lunch", "their own", "your own"];
/// Words by which they bring for each other.
const TO_SHARE: &[&str] = &[
    "bring a dish", "bring a plate", "bring and share", "bring share", "dish to share", "faith lunch", "faith supper",
    "jacob s join", "pot luck", "potluck",
];

impl<'s> Facts<'s> {
    /// What people can eat there, as it is written, whoever sees to it.
    pub fn food(&self) -> impl Iterator<Item = &'s str> + use<'s> {
        let offered = self.session.food.offered.iter().map(|offer| offer.as_str());
        offered.filter(|offer| !is_drink(offer))
    }

    /// What the host sees to: not what is sold there, nor what people bring, nor anything in a call.
    pub fn provided(&self) -> impl Iterator<Item = &'s str> + use<'s> {
        let is_host = !self.is_online() && !self.place().sold;
        let offered = self.session.food.offered.iter().map(|offer| offer.as_str());
        offered.filter(move |offer| is_host && brought_as(offer).is_none())
    }

    /// Whether this is what people bring for themselves: on the day it is too late to ask for it.
    #[must_use]
    pub fn is_own(offer: &str) -> bool {
        brought_as(offer) == Some(Brought::Own)
    }

    /// Whether the host sees to something to eat.
    #[must_use]
    pub fn provides_food(&self) -> bool {
        self.provided().any(|offer| !is_drink(offer))
    }

    /// Whether the host sees to something to drink.
    #[must_use]
    pub fn provides_drinks(&self) -> bool {
        self.provided().any(is_partly_drink)
    }

    /// What that is eaten from: plates, bowls, or both.
    #[must_use]
    pub fn eaten_from(&self) -> Vec<&'static str> {
        let food = || self.provided().filter(|offer| !is_drink(offer));
        let plates = food().any(|offer| !is_for_bowls(offer)).then_some("plates");
        plates.into_iter().chain(food().any(is_for_bowls).then_some("bowls")).collect()
    }

    /// Whether people bring what there is to eat: among what there will be, or, where they bring for each other, said of who
    /// pays.
    #[must_use]
    pub fn brought(&self) -> Option<Brought> {
        let food = &self.session.food;
        let offered = food.offered.iter().find_map(|offer| brought_as(offer));
        offered.or_else(|| food.who_pays.text().and_then(brought_as).filter(|brought| *brought == Brought::ToShare))
    }

    /// Whether people are still to be asked what they can eat: the host sees to food, and there is neither an answer nor
    /// a count of any.
    #[must_use]
    pub fn diets_are_open(&self) -> bool {
        let food = &self.session.food;
        let is_told = food.asked_about_diets.copied() == Some(true) || !food.diets.is_empty() || food.diets.faulty;
        !is_told && self.provides_food()
    }
}

/// What is eaten with a spoon.
const FOR_BOWLS: &[&str] = &[
    "broth", "casserole", "chili", "chilli", "chowder", "crumble", "curry", "daal", "dal", "dhal", "goulash",
    "minestrone", "muesli", "noodles", "porridge", "ramen", "soup", "soups", "stew", "stews", "tagine", "trifle",
];

/// Whether this is eaten from a bowl.
fn is_for_bowls(offer: &str) -> bool {
    offer.to_lowercase().split(|c: char| !c.is_alphabetic()).any(|word| FOR_BOWLS.contains(&word))
}

/// Words for what people order for themselves where they meet.
const ORDERED: &[&str] = &[
    "at the bar", "at the counter", "bar food", "bar meal", "bar menu", "from the bar", "from the counter",
    "from the menu", "off the menu", "pub food", "pub menu",
];

/// Whether people order this for themselves: "order at the bar".
pub(super) fn is_ordered(offer: &str) -> bool {
    let plain = offer.to_lowercase();
    ORDERED.iter().any(|words| plain.contains(words))
}

/// Whether people bring this themselves.
fn brought_as(offer: &str) -> Option<Brought> {
    let words: Vec<String> = offer.to_lowercase().split(|c: char| !c.is_alphanumeric()).map(str::to_owned).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).filter(|word| !word.is_empty()).collect();
    let plain = words.join(" ");
    let says = |all: &[&str]| all.iter().any(|some| plain.contains(some));
    match () {
        () if says(TO_SHARE) => Some(Brought::ToShare),
        () if says(OWN) => Some(Brought::Own),
        () if matches!(words.as_slice(), ["bring", _, ..] | ["please", "bring", ..]) => Some(Brought::Own),
        () => None,
    }
}

/// Whether there is a drink in it: "tea and cake".
fn is_partly_drink(offer: &str) -> bool {
    offer.split([',', '&', '+', '/']).flat_map(|part| part.split(" and ")).any(is_drink)
}

/// Whether this is a drink and nothing else: "tea and coffee", but not "tea and cake".
fn is_drink(offer: &str) -> bool {
    let plain = offer.to_lowercase();
    let words = || plain.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty());
    let chocolate = plain.contains("hot chocolate");
    let drink = |word: &str| DRINKS.contains(&word) || (chocolate && word == "chocolate");
    words().any(drink) && words().all(|word| drink(word) || OF_DRINKS.contains(&word))
}

#[cfg(test)]
mod tests {
    use super::{Brought, brought_as, is_drink, is_partly_drink};

    #[test]
    fn a_drink_is_plainly_one() {
        for drink in
            ["tea", "Tea & coffee", "orange squash", "hot chocolate", "soft drinks at the bar", "a jug of tap water"]
        {
            assert!(is_drink(drink), "{drink}");
        }
        for food in
            ["tea and cake", "cream tea", "butternut squash soup", "chocolate", "oranges", "a hot lunch", "nibbles", ""]
        {
            assert!(!is_drink(food), "{food}");
        }
    }

    #[test]
    fn tea_and_cake_are_both() {
        assert!(["tea", "tea and cake", "Cake, coffee"].into_iter().all(is_partly_drink));
        assert!(!["squash soup", "cake", "bread and cheese"].into_iter().any(is_partly_drink));
    }

    #[test]
    fn what_people_bring_is_not_bought() {
        for (offer, who) in [
            ("Bring your own lunch", Some(Brought::Own)),
            ("BYO sandwiches", Some(Brought::Own)),
            ("bring-and-share supper", Some(Brought::ToShare)),
            ("Potluck", Some(Brought::ToShare)),
            ("a dish to share", Some(Brought::ToShare)),
            ("bring a bottle", Some(Brought::Own)),
            ("Please bring a mug", Some(Brought::Own)),
            ("sharing platters", None),
            ("our own bread", None),
        ] {
            assert_eq!(brought_as(offer), who, "{offer}");
        }
    }
}
