//! A run of words that remembers which of them are `cop`'s and which are the file's: the file may be in another
//! language, and only a renderer knows how to say so.

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
    pub fn theirs(words: impl Into<String>) -> Text {
        Text(vec![Inline::Theirs(words.into())])
    }

    /// A name.
    pub fn strong(words: impl Into<String>) -> Text {
        Text(vec![Inline::Strong(words.into())])
    }

    /// The same, with `more` after it.
    #[must_use]
    pub fn and(mut self, more: impl Into<Text>) -> Text {
        self.0.extend(more.into().0);
        self
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
            text = if between.is_empty() {
                text
            } else {
                text.and(between)
            };
            text = text.and(item.clone());
        }
        text
    }

    /// Words of the file in a row: "one, two, three".
    #[must_use]
    pub fn row<'w>(words: impl IntoIterator<Item = &'w str>) -> Text {
        let mut text = Text::default();
        for word in words {
            text = if text.is_empty() {
                text
            } else {
                text.and(", ")
            };
            text = text.and(Text::theirs(word));
        }
        text
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
                Inline::Ours(words) | Inline::Theirs(words) | Inline::Strong(words) => {
                    words.as_str()
                }
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

#[cfg(test)]
mod tests {
    use super::Text;

    #[test]
    fn says_a_sentence_with_the_files_words_in_it() {
        let text = Text::say(
            "Introduce {} to {}.",
            &[Text::strong("Ana"), Text::strong("Tom {}")],
        );
        assert_eq!(text.plain(), "Introduce Ana to Tom {}.");
        assert_eq!(text.0.len(), 5);
    }

    #[test]
    fn lists_as_one_would_say_it() {
        let names = ["Ana", "Tom", "Jo"].map(Text::strong);
        assert_eq!(Text::list(&names).plain(), "Ana, Tom and Jo");
        assert_eq!(Text::list(&names[..2]).plain(), "Ana and Tom");
        assert_eq!(Text::list(&[]).plain(), "");
    }
}
