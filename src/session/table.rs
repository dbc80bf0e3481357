//! How the format is declared: one declaration makes the type, its reader and its row in the field table,
//! so that the three cannot disagree.

use super::Session;

/// Who may see what a key says. The order is by openness.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Audience {
    /// The facilitator and their hosts: the plan and the card.
    Host,
    /// The person it is about, and nobody else: their own message.
    Own,
    /// Whoever stands before the person whom it is about, since they wear it: their badge.
    Badge,
    /// Those who are invited: the invitation.
    Invited,
    /// Whoever walks into the room: the welcome sheet. They may see nothing that the invited may not.
    Room,
}

impl Audience {
    /// The word for it in the schema.
    pub fn word(self) -> &'static str {
        match self {
            Audience::Host => "host",
            Audience::Own => "self",
            Audience::Badge => "badge",
            Audience::Invited => "invited",
            Audience::Room => "room",
        }
    }
}

/// What becomes of a contact (a telephone number or an address for e-mail) in the texts of a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Contact {
    /// It is there to be told: the host's own, the caretaker's.
    Told,
    /// It stays, and the check says where it would be better told.
    Elsewhere,
    /// It is not the host's to tell: an error, and no output repeats it.
    Withheld,
}

/// What a key may hold.
#[derive(Clone, Copy, Debug)]
pub enum Kind {
    /// A text in quotes.
    Text,
    /// A whole number from 0 up.
    Number,
    /// `true` or `false`.
    Switch,
    /// A day, TOML's own or in quotes.
    Date,
    /// A time of day, TOML's own or in quotes.
    Time,
    /// A text or a time, kept as it is written.
    Anything,
    /// One word of a list.
    Word(&'static [Choice]),
    /// Several of one kind.
    Many(&'static Kind),
    /// Names that the writer chooses, each with a number of people.
    Counts,
    /// Ids of rules, each with one word of a list.
    Words(&'static [Choice]),
    /// A table with these keys.
    Table(&'static [Key]),
    /// Any number of tables with these keys.
    Tables(&'static [Key]),
}

/// A word that a key may hold.
#[derive(Clone, Copy, Debug)]
pub struct Choice {
    /// As it stands in the file.
    pub word: &'static str,
    /// What it means, in the words of the format.
    pub words: &'static str,
}

/// One key of the format.
#[derive(Clone, Copy, Debug)]
pub struct Key {
    /// As it stands in the file.
    pub name: &'static str,
    /// What it may hold.
    pub kind: Kind,
    /// Nothing works without it: the reader reports its absence.
    pub needed: bool,
    /// Who may see it. Host, until somebody decides otherwise.
    pub audience: Audience,
    /// What becomes of a contact in it; where nothing is said, what does in the table it stands in.
    pub contact: Option<Contact>,
    /// What it is for, in the words of the format: rustdoc, the schema and the starter file show them.
    pub words: &'static str,
}

impl Key {
    /// What becomes of a contact in its texts, and in the keys below it that do not say otherwise: what it says itself,
    /// else what the table it stands in does.
    #[must_use]
    pub fn contact_in(&self, table: Contact) -> Contact {
        self.contact.unwrap_or(table)
    }
}

/// A table's name as the file writes it.
pub(super) fn written(table: &str) -> String {
    match table {
        "" => "this file".to_owned(),
        "option" => "[[when.option]]".to_owned(),
        "ignore" => "`ignore`".to_owned(),
        _ if Session::keys().iter().any(|key| key.name == table && matches!(key.kind, Kind::Tables(_))) => {
            format!("[[{table}]]")
        }
        _ => format!("[{table}]"),
    }
}

/// Declares tables of the format. A field is `key: Type,` or `key: Type [marks],` under a doc comment that says what the
/// key is for. Marks are its audience (`Room`, `Invited`, `Badge`, `Own`; without one it is the host's alone), then what becomes of a
/// contact in its texts (`Told`, `Withheld`; without one what does in its table, and in the file `Elsewhere`).
macro_rules! tables {
    ($(
        $(#[doc = $about:literal])+
        pub struct $name:ident {$(
            $(#[doc = $words:literal])+
            $key:ident: $kind:ty $([$($mark:ident),+])?,
        )+}
    )+) => {$(
        $(#[doc = $about])+
        #[derive(Clone, Debug)]
        pub struct $name {
            /// Whether the table stands in the file, and where its header is.
            pub stands: $crate::session::Field<()>,
            $($(#[doc = $words])+ pub $key: $kind,)+
        }

        const _: () = assert!([$(stringify!($key)),+].len() <= $crate::session::reader::MOST_KEYS);

        impl $crate::session::reader::Table for $name {
            const KEYS: &'static [$crate::session::table::Key] = &[$($crate::session::table::Key {
                name: stringify!($key),
                kind: <$kind as $crate::session::reader::Member>::KIND,
                needed: <$kind as $crate::session::reader::Member>::NEEDED,
                audience: tables!(@audience $($($mark)+)?),
                contact: tables!(@contact $($($mark)+)?),
                words: concat!($($words),+),
            },)+];

            fn read(stands: $crate::session::Field<()>, entries: &mut $crate::session::reader::Entries<'_, '_>) -> Self {
                $name { stands, $($key: entries.member(),)+ }
            }
        }

        impl $crate::session::said::Say for $name {
            fn say(&self) -> $crate::session::Said {
                $crate::session::Said::Table(vec![
                    $((stringify!($key), $crate::session::said::Say::say(&self.$key)),)+
                ])
            }
        }

        impl $crate::session::said::SayAll for $name {
            fn say_all(items: &[Self]) -> $crate::session::Said {
                $crate::session::Said::Tables(items.iter().map($crate::session::said::Say::say).collect())
            }
        }

        impl $crate::session::audience::Viewed for $name {
            type As<'s, A> = $crate::session::audience::View<'s, $name, A>;
            fn view<A>(&self) -> $crate::session::audience::View<'_, $name, A> {
                $crate::session::audience::View::of(self)
            }
        }

        $(tables!(@opened [$($($mark)+)?] $name, $key: $kind, $($words),+);)+
    )+};
    (@opened [Room $($contact:ident)?] $($open:tt)+) => {
        tables!(@view [A: $crate::session::audience::Guest] A, $($open)+);
    };
    (@opened [Invited $($contact:ident)?] $($open:tt)+) => {
        tables!(@view [] $crate::session::audience::Invited, $($open)+);
    };
    (@opened [Own $($contact:ident)?] $($open:tt)+) => {
        tables!(@view [] $crate::session::audience::Own, $($open)+);
    };
    (@opened [Badge $($contact:ident)?] $($open:tt)+) => {
        tables!(@view [] $crate::session::audience::Badge, $($open)+);
    };
    (@opened [$($contact:ident)?] $($private:tt)+) => {};
    (@view [$($any:tt)*] $audience:ty, $name:ident, $key:ident: $kind:ty, $($words:literal),+) => {
        impl<'s, $($any)*> $crate::session::audience::View<'s, $name, $audience> {
            $(#[doc = $words])+
            #[must_use]
            pub fn $key(self) -> <$kind as $crate::session::audience::Viewed>::As<'s, $audience> {
                $crate::session::audience::Viewed::view::<$audience>(&self.table.$key)
            }
        }
    };
    (@audience Room $($contact:ident)?) => { $crate::session::table::Audience::Room };
    (@audience Invited $($contact:ident)?) => { $crate::session::table::Audience::Invited };
    (@audience Own $($contact:ident)?) => { $crate::session::table::Audience::Own };
    (@audience Badge $($contact:ident)?) => { $crate::session::table::Audience::Badge };
    (@audience $($contact:ident)?) => { $crate::session::table::Audience::Host };
    (@contact Told) => { Some($crate::session::table::Contact::Told) };
    (@contact Withheld) => { Some($crate::session::table::Contact::Withheld) };
    (@contact $audience:ident $contact:ident) => { tables!(@contact $contact) };
    (@contact $($audience:ident)?) => { None };
}

/// Declares a list of words that a key may hold, each standing for one variant.
macro_rules! words {
    ($(
        $(#[doc = $about:literal])+
        pub enum $name:ident {$(
            $(#[doc = $words:literal])+
            $variant:ident = $word:literal,
        )+}
    )+) => {$(
        $(#[doc = $about])+
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum $name {$($(#[doc = $words])+ $variant,)+}

        impl $name {
            /// Every word, in the order of the format.
            pub const WORDS: &'static [&'static str] = &[$($word),+];

            /// The variant that a word stands for.
            #[must_use]
            pub fn parse(word: &str) -> Option<Self> {
                <Self as $crate::session::reader::Word>::from_word(word)
            }

            /// The word the file uses.
            pub fn word(self) -> &'static str {
                match self { $($name::$variant => $word,)+ }
            }
        }

        impl $crate::session::reader::Word for $name {
            const WORDS: &'static [&'static str] = $name::WORDS;
            const CHOICES: &'static [$crate::session::table::Choice] = &[$(
                $crate::session::table::Choice { word: $word, words: concat!($($words),+) },
            )+];

            fn from_word(word: &str) -> Option<Self> {
                match word { $($word => Some($name::$variant),)+ _ => None }
            }
        }
    )+};
}

pub(super) use {tables, words};
