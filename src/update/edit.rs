//! Edits of a session file at the places where its people stand. A format-preserving document (toml_edit) would write
//! every line end anew; here nothing is written but what changes.

use crate::starter::{self, Guest};
use std::ops::Range;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// A file, its tables, and what is to be put where.
pub(super) struct Edits<'t> {
    text: &'t str,
    people: Vec<Place>,
    interests: Vec<Place>,
    /// What goes in place of which bytes.
    changes: Vec<(Range<usize>, String)>,
}

/// Where a table stands.
struct Place {
    /// Its header's first byte.
    header: usize,
    /// The byte after its last value.
    end: usize,
    /// The first byte of the key of that.
    last_key: usize,
    reply: Option<Range<usize>>,
    held: Option<Held>,
}

/// A list of interests: where it stands, and each entry with what it says.
struct Held {
    list: Range<usize>,
    entries: Vec<(Range<usize>, String)>,
}

impl<'t> Edits<'t> {
    /// Finds the tables of a file.
    pub(super) fn of(text: &'t str) -> Result<Edits<'t>, String> {
        let mark = text.len() - text.trim_start_matches('\u{feff}').len();
        let tree = DeTable::parse(&text[mark..]).map_err(|_| "it is no TOML file as it stands".to_owned())?;
        let places = |key: &str| -> Result<Vec<Place>, String> {
            let Some(DeValue::Array(tables)) = tree.get_ref().get(key).map(Spanned::get_ref) else { return Ok(vec![]) };
            if tables.is_empty() {
                return Err(format!("{key} = [] stands in the way of [[{key}]]; take that line out"));
            }
            let places = tables.iter().map(|table| place(text, table, mark));
            places.collect::<Option<Vec<_>>>().ok_or_else(|| {
                format!("its people stand in one list; write each under a header of their own, [[{key}]]")
            })
        };
        Ok(Edits { text, people: places("attendee")?, interests: places("interest")?, changes: vec![] })
    }

    /// Writes what somebody answers.
    pub(super) fn set_reply(&mut self, who: usize, word: &str) {
        let line = format!("rsvp = {}", starter::text(word));
        match &self.people[who].reply {
            Some(span) => self.changes.push((span.clone(), starter::text(word))),
            None => self.add_line(who, &line),
        }
    }

    /// Writes what somebody cares about.
    pub(super) fn set_interests(&mut self, who: usize, interests: &[&str]) {
        let quoted: Vec<String> = interests.iter().map(|interest| starter::text(interest)).collect();
        let Some(Held { list, entries }) = &self.people[who].held else {
            return self.add_line(who, &format!("interests = [{}]", quoted.join(", ")));
        };
        if !self.text[list.clone()].contains(['\n', '#']) {
            self.changes.push((list.clone(), format!("[{}]", quoted.join(", "))));
            return;
        }
        // On several lines, with remarks perhaps: what stays stays where it is.
        let same = |one: &str, other: &str| crate::facts::same(one, other);
        let mut changes = vec![];
        for (span, entry) in entries {
            if !interests.iter().any(|interest| same(interest, entry)) {
                changes.push((self.whole_line(self.with_comma(span.clone(), list.end)), String::new()));
            }
        }
        let new =
            interests.iter().zip(&quoted).filter(|(interest, _)| !entries.iter().any(|(_, held)| same(interest, held)));
        let new: Vec<&String> = new.map(|(_, quoted)| quoted).collect();
        if !new.is_empty() {
            let indent = entries.last().map_or("  ", |(span, _)| self.indent(span.start));
            let line_end = self.line_end();
            let lines: String = new.iter().map(|quoted| format!("{line_end}{indent}{quoted},")).collect();
            let stays = |span: &Range<usize>| !changes.iter().any(|(gone, _)| gone.contains(&span.start));
            let last = entries.iter().map(|(span, _)| span).rfind(|span| stays(span));
            let behind = last.map_or(list.start + 1, |last| {
                let after = self.with_comma(last.clone(), list.end).end;
                if after == last.end {
                    changes.push((after..after, ",".to_owned()));
                }
                self.behind_remark(after)
            });
            changes.push((behind..behind, lines));
        }
        self.changes.extend(changes);
    }

    /// An entry of a list with the comma behind it, where there is one.
    fn with_comma(&self, entry: Range<usize>, end: usize) -> Range<usize> {
        let mut at = entry.end;
        let bytes = self.text.as_bytes();
        while at < end {
            match bytes[at] {
                b',' => return entry.start..at + 1,
                b'#' => at += self.text[at..end].find('\n').unwrap_or(end - at),
                b' ' | b'\t' | b'\r' | b'\n' => at += 1,
                _ => break,
            }
        }
        entry
    }

    /// The end of the line, where nothing but a remark follows in it: what is added behind does not take it along.
    fn behind_remark(&self, at: usize) -> usize {
        let rest = self.text[at..line_after(self.text, at)].trim_end();
        let is_remark = rest.trim_start().is_empty() || rest.trim_start().starts_with('#');
        if is_remark { at + rest.len() } else { at }
    }

    /// The whole of a line where nothing else stands in it.
    fn whole_line(&self, part: Range<usize>) -> Range<usize> {
        let start = self.text[..part.start].rfind('\n').map_or(0, |before| before + 1);
        let end = line_after(self.text, part.end);
        let is_blank = |range: Range<usize>| self.text[range].trim().is_empty();
        if is_blank(start..part.start) && is_blank(part.end..end) { start..end } else { part }
    }

    /// Adds a line behind the last of somebody's.
    pub(super) fn add_line(&mut self, who: usize, line: &str) {
        let place = &self.people[who];
        let at = line_after(self.text, place.end);
        let indent = self.indent(place.last_key);
        let whole = self.whole_lines(at, &format!("{indent}{line}\n"));
        self.changes.push((at..at, whole));
    }

    /// Adds people behind the last who are there.
    pub(super) fn add_people(&mut self, guests: &[&Guest]) {
        let entries: Vec<String> = guests.iter().map(|guest| starter::attendee(guest)).collect();
        self.add_tables(&entries, |edits| &edits.people);
    }

    /// Adds interests behind the last.
    pub(super) fn add_interests(&mut self, names: &[&String]) {
        let entries: Vec<String> =
            names.iter().map(|name| format!("\n[[interest]]\nname = {}\n", starter::text(name))).collect();
        self.add_tables(&entries, |edits| &edits.interests);
    }

    /// Adds tables behind the last of their kind, parted by an empty line as those are.
    fn add_tables(&mut self, entries: &[String], of: impl for<'e> Fn(&'e Edits<'t>) -> &'e Vec<Place>) {
        if entries.is_empty() {
            return;
        }
        let last = of(self).iter().max_by_key(|place| place.header);
        let at = last.map_or(self.text.len(), |last| line_after(self.text, last.end));
        let packed = last.is_some_and(|last| {
            let before = self.text[..last.header].trim_end_matches([' ', '\t']);
            let above = before.strip_suffix('\n').map(|before| before.trim_end_matches('\r'));
            of(self).len() > 1 && above.is_some_and(|above| !above.ends_with('\n'))
        });
        let entries = entries.iter().map(|entry| if packed { entry.trim_start_matches('\n') } else { entry.as_str() });
        let whole = self.whole_lines(at, &entries.collect::<String>());
        self.changes.push((at..at, whole));
    }

    /// Lines as they are to stand at a place: with the file's line ends, and begun anew.
    fn whole_lines(&self, at: usize, lines: &str) -> String {
        let line_end = self.line_end();
        let begins = at == 0 || self.text[..at].ends_with('\n');
        let already =
            self.changes.iter().any(|(span, text)| span.start == at && span.end == at && text.ends_with('\n'));
        format!("{}{}", if begins || already { "" } else { line_end }, lines.replace('\n', line_end))
    }

    fn line_end(&self) -> &'static str {
        let first = self.text.find('\n');
        if first.is_some_and(|at| self.text[..at].ends_with('\r')) { "\r\n" } else { "\n" }
    }

    /// The space before the first word of the line.
    fn indent(&self, at: usize) -> &'t str {
        let line = &self.text[self.text[..at].rfind('\n').map_or(0, |before| before + 1)..at];
        &line[..line.len() - line.trim_start_matches([' ', '\t']).len()]
    }

    /// The file after all edits.
    pub(super) fn made(mut self) -> String {
        self.changes.sort_by_key(|(span, _)| (span.start, span.end));
        let mut made = String::with_capacity(self.text.len() + 256);
        let mut from = 0;
        for (span, text) in &self.changes {
            made.push_str(&self.text[from..span.start]);
            made.push_str(text);
            from = span.end;
        }
        made.push_str(&self.text[from..]);
        made
    }
}

/// The byte after the line in which this one is the last.
fn line_after(text: &str, at: usize) -> usize {
    text[at..].find('\n').map_or(text.len(), |end| at + end + 1)
}

/// Where a table stands that has a header; nothing where it stands in braces.
fn place(text: &str, table: &Spanned<DeValue<'_>>, mark: usize) -> Option<Place> {
    let DeValue::Table(keys) = table.get_ref() else { return None };
    let moved = |span: Range<usize>| span.start + mark..span.end + mark;
    let header = moved(table.span());
    if !text[header.clone()].starts_with('[') {
        return None;
    }
    let mut place = Place { header: header.start, end: header.end, last_key: header.start, reply: None, held: None };
    for (key, value) in keys {
        let span = moved(value.span());
        if span.end > place.end {
            (place.end, place.last_key) = (span.end, moved(key.span()).start);
        }
        match (key.get_ref().as_ref(), value.get_ref()) {
            ("rsvp", _) => place.reply = Some(span),
            ("interests", DeValue::Array(entries)) => {
                let entries = entries
                    .iter()
                    .map(|entry| (moved(entry.span()), entry.get_ref().as_str().unwrap_or_default().to_owned()));
                place.held = Some(Held { list: span, entries: entries.collect() });
            }
            _ => {}
        }
    }
    Some(place)
}
