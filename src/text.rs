//! A run of words that remembers which of them are `cop`'s and which are the file's: the file may be in another
//! language, and only a renderer knows how to say so.

use chrono::{Datelike, Days, NaiveDate, NaiveTime, Weekday};
use std::borrow::Cow;

/// A run of words.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Text(pub Vec<Inline>);

/// A part of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Inline {
    /// `cop`'s own words, in English.
    Ours(String),
    /// Words from the file, in its language.
    Theirs(String),
    /// Words from the file that stand out: a name to look for.
    Strong(String),
}

impl Text {
    /// `cop`'s own words.
    pub fn ours(words: impl Into<String>) -> Text {
        Text(vec![Inline::Ours(words.into())])
    }

    /// Words from the file.
    pub fn theirs(words: impl AsRef<str>) -> Text {
        Text(vec![Inline::Theirs(words.as_ref().to_owned())])
    }

    /// Words from the file as a sentence of their own: with a full stop where they have no end.
    #[must_use]
    pub fn sentence(words: &str) -> Text {
        let words = words.trim();
        let is_ended = words.ends_with(['.', '!', '?', '…', '。', '”', '"', ')']);
        let text = Text::theirs(words);
        if is_ended { text } else { text.and(".") }
    }

    /// An interest as it stands within a sentence: the option of a form begins with a capital, and only a word that is no name
    /// for certain loses it.
    #[must_use]
    pub fn within(interest: &str) -> Text {
        const STARTS: &[&str] =
            &["a", "an", "how", "the", "what", "when", "where", "which", "who", "why", "your", "our"];
        // Before a word in small letters these are no part of a name: "Late arrivals", and not "New Forest".
        const BEFORE_SMALL: &[&str] = &[
            "bad", "better", "big", "both", "difficult", "each", "early", "every", "fewer", "first", "getting", "good",
            "hard", "large", "last", "late", "less", "little", "long", "lost", "many", "mixed", "more", "nervous",
            "new", "no", "not", "older", "other", "poor", "quiet", "shared", "short", "slow", "small", "some", "their",
            "too", "two", "using", "with", "without", "young", "younger",
        ];
        // What these end is a thing that is done: "Recruitment", "Retention".
        const DONE: &[&str] = &["ment", "ments", "tion", "tions"];
        let mut words = interest.split(' ');
        let first = words.next().unwrap_or_default();
        let second = words.next();
        let plain = first.to_lowercase();
        let is_before_small = second.is_some_and(|second| second.starts_with(char::is_lowercase));
        let is_no_name = second.is_some()
            && (STARTS.contains(&plain.as_str()) || first.len() > 5 && plain.ends_with("ing"))
            || is_before_small && BEFORE_SMALL.contains(&plain.as_str())
            || first.len() > 7 && DONE.iter().any(|end| plain.ends_with(end));
        let is_a_capital = first.chars().skip(1).all(char::is_lowercase);
        match is_no_name && is_a_capital {
            true => Text::theirs(format!("{plain}{}", &interest[first.len()..])),
            false => Text::theirs(interest),
        }
    }

    /// A name.
    pub fn strong(words: impl AsRef<str>) -> Text {
        Text(vec![Inline::Strong(words.as_ref().to_owned())])
    }

    /// The same, with `more` after it. Whoever is known by a role loses its capital within a sentence: "ask the caretaker".
    #[must_use]
    pub fn and(mut self, more: impl Into<Text>) -> Text {
        let mut more = more.into().0;
        if let Some(Inline::Strong(name)) = more.first_mut()
            && self.is_within_a_sentence()
            && let Some(rest) = name.strip_prefix("The ")
        {
            *name = format!("the {rest}");
        }
        // "Ask again: Ana R.", and not "R..".
        if let Some(Inline::Ours(words)) = more.first_mut()
            && let Some(Inline::Theirs(said) | Inline::Strong(said)) = self.0.last()
            && said.ends_with('.')
            && let Some(rest) = words.strip_prefix('.').filter(|rest| !rest.starts_with('.'))
        {
            *words = rest.to_owned();
        }
        self.0.extend(more.into_iter().filter(|part| *part != Inline::Ours(String::new())));
        self
    }

    /// Whether what follows is no beginning.
    fn is_within_a_sentence(&self) -> bool {
        let said = self.0.last().map(|part| match part {
            Inline::Ours(words) | Inline::Theirs(words) | Inline::Strong(words) => words.trim_end(),
        });
        said.is_some_and(|said| !said.ends_with(['.', '!', '?', '…', '“', '”']))
    }

    /// `cop`'s sentence with words of the file in it: each `{}` of the pattern gives way to the next of `parts`.
    #[must_use]
    pub fn say(pattern: &str, parts: &[Text]) -> Text {
        let mut text = Text::default();
        let mut parts = parts.iter();
        for (place, ours) in pattern.split("{}").enumerate() {
            if place > 0 {
                text = text.and(parts.next().cloned().unwrap_or_default());
            }
            if !ours.is_empty() {
                text = text.and(ours);
            }
        }
        text
    }

    /// Several of them in a sentence: "one, two and three".
    #[must_use]
    pub fn list(items: &[Text]) -> Text {
        let mut text = Text::default();
        for (place, item) in items.iter().enumerate() {
            let between = match place {
                0 => "",
                _ if place + 1 == items.len() => " and ",
                _ => ", ",
            };
            text = if between.is_empty() { text } else { text.and(between) };
            text = text.and(item.clone());
        }
        text
    }

    /// One after the other, with the same words between each two.
    #[must_use]
    pub fn joined(texts: impl IntoIterator<Item = Text>, between: &str) -> Text {
        let texts = texts.into_iter();
        texts.reduce(|all, text| all.and(between).and(text)).unwrap_or_default()
    }

    /// Words of the file in a row: "one, two, three".
    #[must_use]
    pub fn row<'w>(words: impl IntoIterator<Item = &'w str>) -> Text {
        Text::joined(words.into_iter().map(Text::theirs), ", ")
    }

    /// Nothing at all.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The words alone.
    #[must_use]
    pub fn plain(&self) -> String {
        self.0
            .iter()
            .map(|part| match part {
                Inline::Ours(words) | Inline::Theirs(words) | Inline::Strong(words) => words.as_str(),
            })
            .collect()
    }
}

impl From<&str> for Text {
    fn from(words: &str) -> Text {
        Text::ours(words)
    }
}

impl From<String> for Text {
    fn from(words: String) -> Text {
        Text::ours(words)
    }
}

/// A letter without its mark, as people type it who do not have it.
pub(crate) fn folded(c: char) -> char {
    const MARKED: &[(char, &str)] = &[
        ('a', "àáâãäåāăąạảấầẩẫậắằẳẵặ"),
        ('c', "çćĉċč"),
        ('d', "ďđð"),
        ('e', "èéêëēĕėęěẹẻẽếềểễệ"),
        ('g', "ĝğġģ"),
        ('h', "ĥħ"),
        ('i', "ìíîïĩīĭįıỉị"),
        ('j', "ĵ"),
        ('k', "ķ"),
        ('l', "ĺļľŀł"),
        ('n', "ñńņňŋ"),
        ('o', "òóôõöøōŏőơọỏốồổỗộớờởỡợ"),
        ('r', "ŕŗř"),
        ('s', "śŝşšș"),
        ('t', "ţťŧț"),
        ('u', "ùúûüũūŭůűųưụủứừửữự"),
        ('w', "ŵ"),
        ('y', "ýÿŷỳỵỷỹ"),
        ('z', "źżž"),
    ];
    MARKED.iter().find(|(_, marked)| marked.contains(c)).map_or(c, |(letter, _)| *letter)
}

/// A day as it is said: "Thursday 11 February 2027".
pub(crate) fn day(date: NaiveDate) -> String {
    date.format("%A %-d %B %Y").to_string()
}

/// A day whose year is known: "Thursday 11 February".
pub(crate) fn day_of_the_year(date: NaiveDate) -> String {
    date.format("%A %-d %B").to_string()
}

/// The weekday that an English word names: in full, or shortened as in "Tue", "Tues", "Weds" and "Thurs".
pub(crate) fn weekday(word: &str) -> Option<Weekday> {
    let day: Weekday = word.get(..3)?.parse().ok()?;
    let (word, full) = (word.to_lowercase(), in_full(day).to_lowercase());
    (full.starts_with(&word) || word == "weds").then_some(day)
}

/// A weekday in full.
pub(crate) fn in_full(day: Weekday) -> &'static str {
    match day {
        Weekday::Mon => "Monday",
        Weekday::Tue => "Tuesday",
        Weekday::Wed => "Wednesday",
        Weekday::Thu => "Thursday",
        Weekday::Fri => "Friday",
        Weekday::Sat => "Saturday",
        Weekday::Sun => "Sunday",
    }
}

/// The day nearest to `date` that falls on `weekday`.
pub(crate) fn nearest_on(date: NaiveDate, weekday: Weekday) -> Option<NaiveDate> {
    (1..=3u64)
        .flat_map(|by| [date.checked_sub_days(Days::new(by)), date.checked_add_days(Days::new(by))])
        .flatten()
        .find(|day| day.weekday() == weekday)
}

/// A time of day as it is said: "18:30".
pub(crate) fn time(time: NaiveTime) -> String {
    time.format("%H:%M").to_string()
}

/// "1 chair", "4 chairs".
pub(crate) fn count(number: usize, one: &str, many: &str) -> String {
    match number {
        1 => format!("1 {one}"),
        n => format!("{n} {many}"),
    }
}

/// "Tom", "Tom and Jo", "Tom, Jo and Bea": everything that is given.
pub(crate) fn list<T: AsRef<str>>(things: &[T]) -> String {
    let (last, others) = match things {
        [] => return String::new(),
        [one] => return one.as_ref().to_owned(),
        [others @ .., last] => (last, others),
    };
    let others: Vec<&str> = others.iter().map(AsRef::as_ref).collect();
    format!("{} and {}", others.join(", "), last.as_ref())
}

/// The same, of a list that may be long: past `most` things it ends in "and 5 more".
pub(crate) fn short_list<T: AsRef<str>>(things: &[T], most: usize) -> String {
    if things.len() <= most {
        return list(things);
    }
    let mut shown: Vec<String> = things[..most].iter().map(|thing| thing.as_ref().to_owned()).collect();
    shown.push(format!("{} more", things.len() - most));
    list(&shown)
}

/// The words with a capital at their beginning.
pub(crate) fn capital(words: &str) -> String {
    let mut chars = words.chars();
    let first = chars.next().into_iter().flat_map(char::to_uppercase);
    first.chain(chars).collect()
}

/// Whether a character is a control, turns the direction of text, takes no room, or looks like a space and is none. The
/// two joiners and the variation selectors are not among these: words of Persian or Hindi are misspelt without them.
pub(crate) fn is_hidden(c: char) -> bool {
    // Nearly every character of a file is one of these.
    if matches!(c, ' '..='~') {
        return false;
    }
    c.is_control()
        || matches!(c,
            '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{180b}'..='\u{180f}'
            | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{2800}'
            | '\u{3164}' | '\u{feff}' | '\u{ffa0}' | '\u{fff0}'..='\u{fffb}' | '\u{fffe}' | '\u{ffff}'
            | '\u{1bca0}'..='\u{1bca3}' | '\u{1d173}'..='\u{1d17a}' | '\u{e0000}'..='\u{e0fff}')
}

/// The words as one line that a terminal shows as it is: a sign stands in place of each hidden character.
pub(crate) fn one_line(words: &str) -> Cow<'_, str> {
    match words.chars().any(is_hidden) {
        false => Cow::Borrowed(words),
        true => {
            let shown = |c| {
                if is_hidden(c) { char::REPLACEMENT_CHARACTER } else { c }
            };
            Cow::Owned(words.chars().map(shown).collect())
        }
    }
}

/// These words as the end of a sentence: a name such as "Ana R." brings its own full stop.
#[must_use]
pub fn ended(words: &str) -> String {
    format!("{}.", words.strip_suffix('.').unwrap_or(words))
}

#[cfg(test)]
mod tests {
    use super::{Text, ended, list, one_line, short_list};

    #[test]
    fn says_a_sentence_with_the_files_words_in_it() {
        let text = Text::say("Introduce {} to {}.", &[Text::strong("Ana"), Text::strong("Tom {}")]);
        assert_eq!(text.plain(), "Introduce Ana to Tom {}.");
        assert_eq!(text.0.len(), 5);
    }

    #[test]
    fn a_name_that_ends_with_a_full_stop_gets_no_second() {
        let again =
            |name: &str| Text::say("Ask again: {}. Then {}.", &[Text::strong(name), Text::theirs(name)]).plain();
        assert_eq!(again("Ana R."), "Ask again: Ana R. Then Ana R.");
        assert_eq!(again("Ana"), "Ask again: Ana. Then Ana.");
        assert_eq!(ended("Tom, Ana R."), "Tom, Ana R.");
        assert_eq!(ended("Tom"), "Tom.");
    }

    #[test]
    fn an_interest_within_a_sentence_keeps_its_capital_where_it_may_be_a_name() {
        for (interest, said) in [
            ("Late arrivals", "late arrivals"),
            ("Keeping juniors past 14", "keeping juniors past 14"),
            ("Recruitment", "recruitment"),
            ("The first lesson", "the first lesson"),
            ("New Forest ponies", "New Forest ponies"),
            ("Welsh songs", "Welsh songs"),
            ("Reading", "Reading"),
            ("PE kit", "PE kit"),
            ("soup", "soup"),
        ] {
            assert_eq!(Text::within(interest).plain(), said);
        }
    }

    #[test]
    fn a_role_has_a_capital_at_the_beginning_alone() {
        let who = || Text::strong("The scout leader");
        assert_eq!(
            Text::say("{} comes. {} sits.", &[who(), who()]).plain(),
            "The scout leader comes. The scout leader sits."
        );
        let both = Text::list(&[Text::strong("Ana"), who()]);
        assert_eq!(
            Text::say("Ask {} about {}.", &[both, who()]).plain(),
            "Ask Ana and the scout leader about the scout leader."
        );
        assert_eq!(Text::ours("Ask ").and(Text::strong("Theo")).plain(), "Ask Theo");
    }

    #[test]
    fn lists_as_one_would_say_it() {
        let names = ["Ana", "Tom", "Jo"].map(Text::strong);
        assert_eq!(Text::list(&names).plain(), "Ana, Tom and Jo");
        assert_eq!(Text::list(&names[..2]).plain(), "Ana and Tom");
        assert_eq!(Text::list(&[]).plain(), "");
    }

    #[test]
    fn lists_read_as_spoken() {
        assert_eq!(list(&["Tom"]), "Tom");
        assert_eq!(list(&["Tom", "Jo"]), "Tom and Jo");
        assert_eq!(list(&["Tom", "Jo", "Bea"]), "Tom, Jo and Bea");
        assert_eq!(short_list(&["Tom", "Jo", "Bea", "Ada"], 2), "Tom, Jo and 2 more");
    }

    #[test]
    fn what_a_terminal_would_obey_is_shown_as_a_sign() {
        assert_eq!(one_line("plain – über 李雷"), "plain – über 李雷");
        assert_eq!(one_line("a\u{1b}[2J\nb\u{202e}c\u{ad}d"), "a\u{fffd}[2J\u{fffd}b\u{fffd}c\u{fffd}d");
    }
}
