//! The format as JSON Schema 2020-12, for editors: made from the field table, so that it cannot know other keys than
//! the reader does.

use crate::checks::{RULES, is_fixed};
use crate::json;
use crate::session::{Choice, Key, Kind, Session, TEXT_BOUND, list_bound};
use serde::ser::{Serialize, SerializeMap, Serializer};

/// A time of day as TOML writes it: RFC 3339's partial-time, the seconds optional. The schema format `time` is another
/// thing: it wants a time zone.
const TIME: &str = r"^([01][0-9]|2[0-3]):[0-5][0-9](:([0-5][0-9]|60)(\.[0-9]+)?)?$";

/// The same as some tools hand on a time without quotes: check-jsonschema writes a `Z` behind it.
const HANDED_ON: &str = r"^([01][0-9]|2[0-3]):[0-5][0-9](:([0-5][0-9]|60)(\.[0-9]+)?)?Z?$";

/// A day of the calendar in quotes: the months by their lengths, and 29 February in leap years.
const DAY: &str = concat!(
    r"^([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))",
    r"|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)$"
);

/// The schema of a session file, as indented JSON.
#[must_use]
pub fn schema() -> String {
    let root = Node {
        schema: Some("https://json-schema.org/draft/2020-12/schema"),
        title: Some("A session file of cop"),
        tombi: Some("v1.1.0"),
        description: "Who should come to the first session of a community of practice, what they share, where and when.",
        ..table(Session::keys(), None)
    };
    json::pretty(&root)
}

/// What one key may hold. Fields are JSON Schema's own keywords, in the order in which they are read.
#[derive(Default, serde::Serialize)]
struct Node {
    #[serde(rename = "$schema", skip_serializing_if = "Option::is_none")]
    schema: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    title: Option<&'static str>,
    /// The TOML that Tombi is to read: since 1.1 a time needs no seconds.
    #[serde(rename = "x-tombi-toml-version", skip_serializing_if = "Option::is_none")]
    tombi: Option<&'static str>,
    #[serde(skip_serializing_if = "str::is_empty")]
    description: &'static str,
    /// Who may see what the key says: host, invited or room. Not a keyword: `x-` keeps it out of their way.
    #[serde(rename = "x-audience", skip_serializing_if = "Option::is_none")]
    audience: Option<&'static str>,
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    kind: Option<Type>,
    #[serde(rename = "anyOf", skip_serializing_if = "Vec::is_empty")]
    any: Vec<Node>,
    #[serde(skip_serializing_if = "Option::is_none")]
    format: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pattern: Option<&'static str>,
    #[serde(rename = "enum", skip_serializing_if = "Vec::is_empty")]
    words: Vec<&'static str>,
    #[serde(rename = "x-taplo", skip_serializing_if = "Option::is_none")]
    taplo: Option<Taplo>,
    #[serde(skip_serializing_if = "Option::is_none")]
    minimum: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    maximum: Option<u32>,
    #[serde(rename = "minLength", skip_serializing_if = "Option::is_none")]
    shortest: Option<usize>,
    #[serde(rename = "maxLength", skip_serializing_if = "Option::is_none")]
    longest: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    items: Option<Box<Node>>,
    #[serde(rename = "maxItems", skip_serializing_if = "Option::is_none")]
    most: Option<usize>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    required: Vec<&'static str>,
    #[serde(skip_serializing_if = "Members::is_empty")]
    properties: Members,
    #[serde(rename = "additionalProperties", skip_serializing_if = "Option::is_none")]
    others: Option<Others>,
}

/// One type, or any of several.
#[derive(serde::Serialize)]
#[serde(untagged)]
enum Type {
    One(&'static str),
    Any(&'static [&'static str]),
}

/// What JSON Schema has no keyword for, and Taplo shows: what each word of an `enum` means.
#[derive(serde::Serialize)]
struct Taplo {
    docs: Docs,
}

#[derive(serde::Serialize)]
struct Docs {
    #[serde(rename = "enumValues")]
    words: Vec<&'static str>,
}

/// What may stand under names that the schema does not list.
#[derive(serde::Serialize)]
#[serde(untagged)]
enum Others {
    /// Anything, or nothing.
    All(bool),
    /// This.
    Each(Box<Node>),
}

/// Keys in the order of the format.
#[derive(Default)]
struct Members(Vec<(&'static str, Node)>);

impl Members {
    fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl Serialize for Members {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut map = to.serialize_map(Some(self.0.len()))?;
        for (name, node) in &self.0 {
            map.serialize_entry(name, node)?;
        }
        map.end()
    }
}

/// A table that holds `keys` and nothing else. `name` is the key it stands under, none for the whole file.
fn table(keys: &'static [Key], name: Option<&'static str>) -> Node {
    let members = keys.iter().map(|key| (key.name, member(key, name)));
    Node {
        kind: Some(Type::One("object")),
        required: keys.iter().filter(|key| key.needed).map(|key| key.name).collect(),
        properties: Members(members.collect()),
        others: Some(Others::All(false)),
        ..Node::default()
    }
}

/// A key of the table `of`.
fn member(key: &'static Key, of: Option<&'static str>) -> Node {
    let is_table = matches!(key.kind, Kind::Table(_) | Kind::Tables(_));
    let mut node = Node {
        description: key.words.trim(),
        audience: (!is_table).then(|| key.audience.word()),
        ..value(key.kind, key.name)
    };
    if key.needed && matches!(key.kind, Kind::Text) {
        node.shortest = Some(1);
    }
    if (of, key.name) == (Some("ignore"), "id") {
        node.words = rules().map(|(id, _)| id).collect();
    }
    node
}

/// What a kind of value looks like. `name` is the key it stands under.
fn value(kind: Kind, name: &'static str) -> Node {
    match kind {
        Kind::Text => Node { longest: Some(TEXT_BOUND), ..plain("string") },
        Kind::Number => Node { minimum: Some(0), maximum: Some(u32::MAX), ..plain("integer") },
        Kind::Switch => plain("boolean"),
        Kind::Date => either(Node { format: Some("date"), pattern: Some(DAY), ..plain("string") }, DAY),
        Kind::Time => either(Node { format: Some("partial-time"), pattern: Some(HANDED_ON), ..plain("string") }, TIME),
        Kind::Anything => Node { kind: Some(Type::Any(&["string", "integer"])), ..Node::default() },
        Kind::Word(choices) => one_of(choices),
        Kind::Many(kind) => {
            Node { items: Some(Box::new(value(*kind, name))), most: Some(list_bound(name)), ..plain("array") }
        }
        Kind::Counts => Node { others: Some(Others::Each(Box::new(value(Kind::Number, name)))), ..plain("object") },
        Kind::Words(choices) => Node {
            properties: Members(
                rules().map(|(id, summary)| (id, Node { description: summary, ..one_of(choices) })).collect(),
            ),
            others: Some(Others::All(false)),
            ..plain("object")
        },
        Kind::Table(keys) => table(keys, Some(name)),
        Kind::Tables(keys) => {
            Node { items: Some(Box::new(table(keys, Some(name)))), most: Some(list_bound(name)), ..plain("array") }
        }
    }
}

fn plain(kind: &'static str) -> Node {
    Node { kind: Some(Type::One(kind)), ..Node::default() }
}

/// A day or a time without quotes, or the same in quotes. Tombi takes the first for no text, but for one of that format;
/// who does not know the format reads the pattern.
fn either(bare: Node, quoted: &'static str) -> Node {
    Node { any: vec![bare, Node { pattern: Some(quoted), ..plain("string") }], ..Node::default() }
}

fn one_of(choices: &'static [Choice]) -> Node {
    Node {
        words: choices.iter().map(|choice| choice.word).collect(),
        taplo: Some(Taplo { docs: Docs { words: choices.iter().map(|choice| choice.words.trim()).collect() } }),
        ..plain("string")
    }
}

/// The rules that a file may weigh or ignore, each with its summary.
fn rules() -> impl Iterator<Item = (&'static str, &'static str)> {
    RULES.iter().filter(|(rule, _)| !is_fixed(rule)).map(|(rule, _)| (rule.id, rule.summary))
}

#[cfg(test)]
mod tests;
