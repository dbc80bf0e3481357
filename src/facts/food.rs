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

impl<'s> Facts<'s> {
    /// What people can eat there, as it is written.
    pub fn food(&self) -> impl Iterator<Item = &'s str> + use<'s> {
        let offered = self.session.food.offered.iter().map(|offer| offer.as_str());
        offered.filter(|offer| !is_drink(offer))
    }

    /// Whether people are still to be asked what they can eat: there is food, and neither an answer nor a count of any.
    #[must_use]
    pub fn diets_are_open(&self) -> bool {
        let food = &self.session.food;
        let is_told = food.asked_about_diets.copied() == Some(true) || !food.diets.is_empty() || food.diets.faulty;
        !is_told && !self.session.is_online() && self.food().next().is_some()
    }
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
    use super::is_drink;

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
}
