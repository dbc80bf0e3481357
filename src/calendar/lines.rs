//! The lines of an iCalendar file (RFC 5545, 3.1 and 3.3.11): escaped, folded, ended by CR LF.

/// The longest line, in octets, its end not counted.
const LINE: usize = 75;

/// Lines that are being written.
#[derive(Debug, Default)]
pub(super) struct Lines(String);

impl Lines {
    /// A line with a value that is written as it is: it may hold nothing from the file.
    pub(super) fn put(&mut self, name: &str, value: &str) {
        self.0 += &folded(&format!("{name}:{value}"));
    }

    /// A line with a text, which may hold anything.
    pub(super) fn text(&mut self, name: &str, text: &str) {
        self.put(name, &escaped(text));
    }

    pub(super) fn append(&mut self, lines: Lines) {
        self.0 += &lines.0;
    }

    pub(super) fn finish(self) -> String {
        self.0
    }
}

/// A text as a value: what would end it, or the line, is spelt out, and control characters are gone.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\\' | ';' | ',' => escaped.extend(['\\', c]),
            '\n' => escaped.push_str("\\n"),
            c if c.is_control() => {}
            c => escaped.push(c),
        }
    }
    escaped
}

/// A line cut into lines that are short enough, each but the first after a space; no character is cut in two. No cut is
/// beside a space where that can be helped: some readers take spaces off the ends of lines and join the words (the crate
/// ical 0.11.0).
fn folded(line: &str) -> String {
    let mut folded = String::with_capacity(line.len() + line.len() / LINE * 3 + 2);
    let (mut rest, mut room) = (line, LINE);
    while rest.len() > room {
        let (fits, _) = rest.split_at(rest.floor_char_boundary(room));
        let is_inside = |cut: &usize| !rest[..*cut].ends_with(' ') && !rest[*cut..].starts_with(' ');
        let mut cuts = fits.char_indices().rev().map(|(at, c)| at + c.len_utf8());
        let cut = cuts.find(is_inside).unwrap_or(fits.len());
        folded.push_str(&rest[..cut]);
        folded.push_str("\r\n ");
        // The space counts.
        (rest, room) = (&rest[cut..], LINE - 1);
    }
    folded + rest + "\r\n"
}

#[cfg(test)]
mod tests {
    use super::{LINE, escaped, folded};
    use proptest::prelude::*;

    fn unfolded(lines: &str) -> String {
        lines.replace("\r\n ", "")
    }

    #[test]
    fn a_line_of_75_octets_is_whole_and_one_more_is_folded() {
        let line = "X".repeat(75);
        assert_eq!(folded(&line), format!("{line}\r\n"));
        assert_eq!(folded(&format!("{line}Y")), format!("{line}\r\n Y\r\n"));
        // The space counts: 74 octets more fit on the second line.
        let second = "Y".repeat(74);
        assert_eq!(folded(&format!("{line}{second}Z")), format!("{line}\r\n {second}\r\n Z\r\n"));
    }

    #[test]
    fn no_character_is_cut_in_two() {
        // 74 octets, then a character of three.
        let line = "X".repeat(74) + "語";
        assert_eq!(folded(&line), format!("{}\r\n 語\r\n", "X".repeat(74)));
    }

    #[test]
    fn a_line_is_folded_inside_a_word() {
        for spaces in [1, 2, 5] {
            let words = format!("{}{}{}", "X".repeat(74), " ".repeat(spaces), "Y".repeat(9));
            let cut = format!("{}\r\n X{}{}\r\n", "X".repeat(73), " ".repeat(spaces), "Y".repeat(9));
            assert_eq!(folded(&words), cut);
        }
        let nothing_else = " ".repeat(80);
        assert_eq!(folded(&nothing_else), format!("{}\r\n {}\r\n", " ".repeat(75), " ".repeat(5)));
    }

    #[test]
    fn what_would_end_a_value_is_spelt_out() {
        assert_eq!(escaped("Tea, cake; C:\\ and\nmore"), "Tea\\, cake\\; C:\\\\ and\\nmore");
        assert_eq!(escaped("one\r\nEND:VEVENT\u{0}\u{85}\u{1b}[31m"), "one\\nEND:VEVENT[31m");
    }

    proptest! {
        #[test]
        fn folding_loses_nothing_and_keeps_lines_short(line in "[^\r\n]{0,400}|[a ]{0,400}") {
            let folded = folded(&line);
            prop_assert_eq!(unfolded(&folded), format!("{line}\r\n"));
            let mut lines: Vec<&str> = folded.split("\r\n").collect();
            prop_assert_eq!(lines.pop(), Some(""));
            for line in lines {
                prop_assert!(line.len() <= LINE, "{} octets", line.len());
            }
        }

        #[test]
        fn an_escaped_text_is_one_line_and_reads_back(text in "[^\\p{Cc}]{0,100}(\n[^\\p{Cc}]{0,100})?") {
            let escaped = escaped(&text);
            prop_assert!(!escaped.contains(char::is_control));
            let mut back = String::new();
            let mut chars = escaped.chars();
            while let Some(c) = chars.next() {
                back.push(match c {
                    '\\' => match chars.next() {
                        Some('n') => '\n',
                        Some(c) => c,
                        None => '\\',
                    },
                    c => c,
                });
            }
            prop_assert_eq!(back, text);
        }
    }
}
