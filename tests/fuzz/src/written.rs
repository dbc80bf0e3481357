//! A session file written from any bytes: the keys of the format, most of them with values that they may have, many of
//! them hostile. Raw bytes seldom come so far into a file.

use arbitrary::{Result, Unstructured};
use cop::session::{Audience, Key, Kind, Session};
use std::fmt::Write;

/// Stands in texts that are the host's alone.
pub const HOST: &str = "qzh";
/// Stands in texts that the invited may see, and not the whole room.
pub const INVITED: &str = "qzi";
/// What both begin with; no other text has it.
const MARK: &str = "qz";

const PEOPLE: &[&str] =
    &["Ana", "Tom", "Jo Ann", "Jo", "Łukasz Żak", "李雷", "O'Neill", "ana", "Dr. No", "Ana Bell", "Tom ", "—"];
const INTERESTS: &[&str] = &["lanes", "nervous beginners", "kit", "Lanes", "the rota", "*stars*", "a, b and c", "kit"];
/// Words that rules look for, and values of keys that hold a text and mean more.
const PLAIN: &[&str] = &[
    "",
    " ",
    "en",
    "cy",
    "Europe/London",
    "Europe/Lodnon",
    "Pacific/Apia",
    "Thursday",
    "monday",
    "vegan",
    "Gluten-free",
    "step-free",
    "hearing",
    "tea and coffee",
    "soup",
    "wine",
    "TBC",
    "Council chamber, with a lectern and a security desk",
    "A pub with live music in the open plan",
    "Share best practice, network, and more",
    "Swim coaches compare how they keep nervous beginners coming back, and each takes one thing to try home.",
    "Do you have a pool?",
    "What would you try first?",
    "venue-too-formal",
    "no-second-host",
    "invalid-toml",
    "hungry",
    "jo@example.org",
    "ring 01632 960111",
    "14 High Street",
];
const HOSTILE: &[&str] = &[
    "<script>alert(1)</script>",
    "</style></title></p><b>",
    "&lt;&#60;&amp",
    "[x](javascript:alert(1)) ![y](z)",
    "*one* _two_ `three` ~~four~~ **__",
    "| a | b |\n|---|---|",
    "1. one\n\n# two\n- three\n> four",
    "a\r\nBEGIN:VEVENT\r\nATTENDEE:x",
    "::error file=a::b%0A,c:d",
    "\u{0}\u{7}\u{1b}[2J\u{1b}]0;x\u{7}",
    "a\u{202e}b\u{2066}c\u{200b}d\u{feff}e\u{ad}f\u{e0041}",
    "\u{10ffff}\u{fffe}\u{2028}\u{85}",
    "👩‍🏫❤️🏴󠁧󠁢󠁷󠁬󠁳󠁿e\u{301}\u{301}\u{301}",
    "مرحبا שלום",
    "\\\"'''\"\"\" \\n",
    "a;b,c:d\\e",
    "{} {0} {name} %s $x",
    "wordwithoutanyspacesthatgoesonandonandonandonandonandonandonandonandonandonandonandonandonandonandonandon",
];

/// The file that these bytes stand for. Where they end, the file does.
#[must_use]
pub fn session(bytes: &[u8]) -> String {
    let mut file = String::new();
    let mut bytes = Unstructured::new(bytes);
    while !bytes.is_empty() {
        // What is written so far is a file also where the bytes end in the middle of a table.
        if table(&mut file, &mut bytes, "", Session::keys(), Audience::Room).is_err() {
            break;
        }
    }
    file
}

/// Some of the keys of a table, then the tables in it. What stands twice is as TOML likes it: an error.
fn table(
    file: &mut String,
    bytes: &mut Unstructured<'_>,
    path: &str,
    keys: &'static [Key],
    audience: Audience,
) -> Result<()> {
    let is_table = |key: &&Key| matches!(key.kind, Kind::Table(_) | Kind::Tables(_));
    for key in keys.iter().filter(|key| !is_table(key)) {
        // A needed key is seldom left out.
        let standing = if key.needed { (15, 16) } else { (1, 2) };
        if bytes.is_empty() || !bytes.ratio(standing.0, standing.1)? {
            continue;
        }
        let value = value(bytes, pool(path, key.name), &key.kind, key.audience.min(audience))?;
        let _ = writeln!(file, "{} = {value}", key.name);
    }
    for key in keys.iter().filter(is_table) {
        let dot = if path.is_empty() { "" } else { "." };
        let path = format!("{path}{dot}{}", key.name);
        let audience = key.audience.min(audience);
        match key.kind {
            Kind::Tables(keys) => {
                let many = bytes.int_in_range(0..=15_u8)?;
                for _ in 0..many {
                    if bytes.is_empty() {
                        break;
                    }
                    let _ = writeln!(file, "[[{path}]]");
                    table(file, bytes, &path, keys, audience)?;
                }
            }
            Kind::Table(keys) if bytes.ratio(7, 8)? => {
                let _ = writeln!(file, "[{path}]");
                table(file, bytes, &path, keys, audience)?;
            }
            _ => {}
        }
    }
    Ok(())
}

/// What a text is mostly taken from.
fn pool(path: &str, key: &str) -> &'static [&'static str] {
    match (path, key) {
        ("session", "facilitator" | "second_host" | "greeter")
        | ("attendee", "name" | "called" | "knows" | "apart_from" | "senior_to")
        | ("when.option", "can" | "maybe") => PEOPLE,
        ("interest", "name") | ("attendee", "interests") | ("topic", "about") => INTERESTS,
        _ => PLAIN,
    }
}

fn value(bytes: &mut Unstructured<'_>, pool: &[&str], kind: &Kind, audience: Audience) -> Result<String> {
    if bytes.ratio(1, 64)? {
        let odd = [
            "true", "[]", "{}", "\"\"", "-1", "1.5", "nan", "[[1]]", "2027-02-11T18:30:00Z", "nothing", "“x”",
            "24:00:00", "2027-02-31", "",
        ];
        return Ok((*bytes.choose(&odd)?).to_owned());
    }
    Ok(match kind {
        Kind::Text | Kind::Anything => quoted(&text(bytes, pool, audience)?),
        Kind::Number => match bytes.int_in_range(0..=9_u8)? {
            0 => bytes.int_in_range(0..=u64::MAX)?.to_string(),
            1 => u32::MAX.to_string(),
            2 => "0x7fff_ffff".to_owned(),
            3 => "0".to_owned(),
            _ => bytes.int_in_range(1..=150_u32)?.to_string(),
        },
        Kind::Switch => bytes.arbitrary::<bool>()?.to_string(),
        Kind::Date => date(bytes)?,
        Kind::Time => time(bytes)?,
        Kind::Word(words) => quoted(bytes.choose(words)?.word),
        Kind::Many(kind) => {
            let many = bytes.int_in_range(0..=5_u8)?;
            let values: Result<Vec<_>> = (0..many).map(|_| value(bytes, pool, kind, audience)).collect();
            format!("[{}]", values?.join(", "))
        }
        Kind::Counts => format!(
            "{{ {} = {}, {} = 2 }}",
            quoted(&text(bytes, pool, audience)?),
            bytes.int_in_range(0..=20_u32)?,
            quoted(&text(bytes, pool, audience)?)
        ),
        Kind::Words(words) => {
            format!("{{ {} = {} }}", quoted(&text(bytes, pool, audience)?), quoted(bytes.choose(words)?.word))
        }
        Kind::Table(_) | Kind::Tables(_) => unreachable!("tables stand below"),
    })
}

fn date(bytes: &mut Unstructured<'_>) -> Result<String> {
    let odd = ["0000-01-01", "9999-12-31", "2024-02-29", "\"Thursday 11th February 2027\"", "\"11/2/27\""];
    if bytes.ratio(1, 4)? {
        return Ok((*bytes.choose(&odd)?).to_owned());
    }
    let (month, day) = (bytes.int_in_range(1..=12_u8)?, bytes.int_in_range(1..=28_u8)?);
    Ok(format!("{}-{month:02}-{day:02}", bytes.int_in_range(2026..=2029_u16)?))
}

fn time(bytes: &mut Unstructured<'_>) -> Result<String> {
    let odd = ["00:00:00", "23:59:59.999999999", "\"6.30pm\"", "18:30", "\"noon\""];
    if bytes.ratio(1, 4)? {
        return Ok((*bytes.choose(&odd)?).to_owned());
    }
    let (hour, minute) = (bytes.int_in_range(0..=23_u8)?, bytes.int_in_range(0..=59_u8)?);
    Ok(format!("{hour:02}:{minute:02}:00"))
}

/// Somebody's name, a shared word or another text. The others say whose they are; names and shared words have a way
/// onto the sheet.
fn text(bytes: &mut Unstructured<'_>, pool: &[&str], audience: Audience) -> Result<String> {
    let from = bytes.int_in_range(0..=7_u8)?;
    if from < 4 {
        return Ok((*bytes.choose(pool)?).to_owned());
    }
    let mut text = match from {
        4 => (*bytes.choose(INTERESTS)?).to_owned(),
        5 => bytes.choose(HOSTILE)?.repeat(bytes.int_in_range(1..=3)?),
        _ => bytes.arbitrary::<String>()?,
    };
    if text.to_lowercase().contains(MARK) {
        text.clear();
    }
    match audience {
        Audience::Host if pool == PLAIN => text = format!("{text} {HOST}"),
        Audience::Invited if pool == PLAIN => text = format!("{text} {INVITED}"),
        _ => {}
    }
    Ok(text)
}

/// As TOML's quotes take it.
fn quoted(text: &str) -> String {
    let mut quoted = String::from("\"");
    for c in text.chars() {
        match c {
            '"' | '\\' => quoted.extend(['\\', c]),
            c if c.is_control() => quoted.push_str(&format!("\\U{:08X}", u32::from(c))),
            c => quoted.push(c),
        }
    }
    quoted + "\""
}
