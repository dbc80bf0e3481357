//! One HTML page with its style in it. It fetches nothing and runs nothing; a policy in its head says so too.

use super::layout::Large;
use super::map::{self, said, ties};
use super::page::Set;
use super::words::{clean, language, plain, right_to_left, words};
use super::{Bound, COLUMN, DRAFT, GRID, Options, faces, layout};
use crate::documents::{Block, Document, Head, Inline, PeopleMap, Section, Text, Way};
use std::fmt::Write;

const STYLE: &str = include_str!("page.css");

/// Words that run the way their first letter does.
const AUTO: &str = " dir=\"auto\"";

pub(super) fn render(document: &Document, options: Options) -> String {
    let (set, look) = (Set::of(document, options), document.look);
    let large = if options.large_print && look.large.is_some() { " large" } else { "" };
    let sides: String =
        sides(document, &set).iter().map(|side| format!("<div class=\"side\">\n{side}</div>\n")).collect();
    page(&document.title, &set.css(), &format!("{}{large}", look.class), &format!("<main>\n{sides}</main>\n"))
}

/// Documents one after the other, each copy and each sheet of pieces on a leaf of its own.
pub(super) fn bound(bound: &Bound<'_>, options: Options) -> String {
    let (mut css, mut main) = (String::new(), String::new());
    let (mut widest, mut pages) = (0.0_f64, 0);
    // Said in so many pages: Chromium 156 and Firefox 153 take `break-before: right` for `page`, and Firefox does not know
    // `recto`. Where a browser takes a page more for the plan than this counts, backs and fronts change places, and still
    // nothing of the host's stands behind what is handed out.
    let mut leaf = |main: &mut String, sides: usize| {
        if pages % 2 == 1 && !bound.one_sided {
            main.push_str("<div class=\"blank\" aria-hidden=\"true\"></div>\n");
            pages += 1;
        }
        pages += sides;
    };
    for (document, copies) in &bound.documents {
        let (set, class) = (Set::of(document, options), document.look.class);
        let (wide, _) = set.grid.map_or(set.paper(), |grid| grid.paper);
        widest = widest.max(wide);
        css += &set.css_among(class);
        let name = escaped(clean(&document.title).trim());
        let sides = sides(document, &set);
        let Some(grid) = set.grid else {
            let sides: String = sides.iter().map(|side| format!("<div class=\"side\">\n{side}</div>\n")).collect();
            let length = layout::lengths(document, options, 0.0).iter().sum();
            for _ in 0..*copies {
                leaf(&mut main, length);
                let _ = write!(main, "<article class=\"{class}\" aria-label=\"{name}\">\n{sides}</article>\n");
            }
            continue;
        };
        let piece = |side: &String| match grid.folded {
            true => format!(
                "<div class=\"side\">\n<div class=\"half over\" aria-hidden=\"true\">\n{side}</div>\n<div class=\"half\">\n{side}</div>\n</div>\n"
            ),
            false => format!("<div class=\"side\">\n{side}</div>\n"),
        };
        let pieces: Vec<String> = sides.iter().map(piece).collect();
        let mut pieces: Vec<&str> = std::iter::repeat_n(&pieces, *copies).flatten().map(String::as_str).collect();
        // The last sheet is cut like the others.
        let rest = pieces.len().next_multiple_of(grid.pieces()) - pieces.len();
        pieces.extend(std::iter::repeat_n("<div class=\"side\"></div>\n", if grid.lines { rest } else { 0 }));
        let lined = if grid.lines && grid.pieces() > 1 { " lined" } else { "" };
        for sheet in pieces.chunks(grid.pieces()) {
            leaf(&mut main, 1);
            let sheet = sheet.concat();
            let _ = write!(
                main,
                "<article class=\"{class}{lined}\" aria-label=\"{name}\">\n<div class=\"sheet\">\n{sheet}</div>\n</article>\n"
            );
        }
    }
    let (wide, high) = options.paper.size();
    let root = format!(
        ":root {{ --text: 12pt; --line: 1.2; --measure: {}mm; }}\n@page {{ size: {wide}mm {high}mm; margin: 0; }}\n",
        widest.ceil() + 1.0,
    );
    page(&bound.title, &(root + &css), "day", &format!("<main>\n{main}</main>\n"))
}

fn page(title: &str, css: &str, class: &str, main: &str) -> String {
    format!(
        "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; font-src data:\">\n\
         <title>{}</title>\n<style>\n{}{css}{STYLE}</style>\n</head>\n<body class=\"{class}\">\n{main}</body>\n</html>\n",
        escaped(clean(title).trim()),
        faces::css(main),
    )
}

/// What stands on each side.
fn sides(document: &Document, set: &Set) -> Vec<String> {
    let mut body = Writer { html: String::new(), language: language(&document.language), rank: 2, set };
    let mut sides = vec![];
    for (place, side) in document.sides.iter().enumerate() {
        if place == 0 {
            if document.draft {
                body.element("p", "class=\"draft\"", &DRAFT.into());
            }
            body.head(&document.head);
        }
        body.element("h2", "class=\"name\"", &side.name);
        body.rank = if side.name.is_empty() { 2 } else { 3 };
        side.sections.iter().for_each(|section| body.section(section));
        sides.push(std::mem::take(&mut body.html));
    }
    sides
}

struct Writer<'w> {
    html: String,
    /// What marks the file's own words; none where they are in English like everything else.
    language: Option<String>,
    /// The rank of a section's heading.
    rank: u8,
    /// The page, for what fills it.
    set: &'w Set,
}

impl Writer<'_> {
    fn head(&mut self, head: &Head) {
        if *head == Head::default() {
            return;
        }
        self.line("<header>");
        self.element("h1", "", &head.title);
        self.element("p", "class=\"strap\"", &head.strap);
        self.element("p", "class=\"note\"", &head.note);
        self.line("</header>");
    }

    fn section(&mut self, section: &Section) {
        match &section.heading {
            Some(_) => self.within("section", section),
            None => self.flow(self.rank, section),
        }
    }

    /// A section in an element of its own.
    fn within(&mut self, name: &str, section: &Section) {
        self.line(&open(name, ""));
        self.flow(self.rank, section);
        self.line(&format!("</{name}>"));
    }

    fn flow(&mut self, rank: u8, section: &Section) {
        section.heading.iter().for_each(|text| self.element(&format!("h{rank}"), "", text));
        section.blocks.iter().for_each(|block| self.block(block));
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Part(part) => self.flow(self.rank + 1, part),
            Block::Paragraph(text) => self.element("p", "", text),
            Block::Lead(text) => self.element("p", "class=\"lead\"", text),
            Block::List(items) => self.list("", "", items),
            // A real tick box: a screen reader calls it one, a finger can tick it, and paper shows a square.
            Block::Ticks(items) => self.list("class=\"ticks\"", "<input type=\"checkbox\"/>", items),
            Block::Table { caption, head, rows } => self.table(caption, head, rows),
            Block::Columns(columns) => {
                self.line("<div class=\"columns\">");
                columns.iter().for_each(|column| self.within("div", column));
                self.line("</div>");
            }
            Block::Map(map) if map.people.len() > GRID => self.list("", "", &said(map)),
            Block::Map(map) => self.map(map),
            Block::WritingLines(lines) => {
                let line = "<div></div>".repeat(usize::from(*lines));
                self.line(&format!("<div class=\"lines\" aria-hidden=\"true\">{line}</div>"));
            }
            Block::Large(lines) if lines.is_empty() => {
                self.line("<div class=\"poster\" aria-hidden=\"true\"><div class=\"write\"></div></div>");
            }
            Block::Large(lines) => {
                self.line("<div class=\"poster\">");
                let sizes = layout::as_large(lines, self.set, self.html.contains("<svg"));
                for (text, Large { size, whole }) in lines.iter().zip(sizes) {
                    let words = self.inline(text);
                    let words = if whole { unbroken(&words) } else { words };
                    if !words.is_empty() {
                        self.line(&format!("<p style=\"--as-large: {size}pt\"{}>{words}</p>", direction(text)));
                    }
                }
                self.line("</div>");
            }
            Block::Arrow(way) => self.arrow(*way),
        }
    }

    fn arrow(&mut self, way: Way) {
        let corners = layout::arrow(way).map(|(x, y)| format!("{x:.2},{y:.2}")).join(" ");
        self.line(&format!(
            "<svg class=\"arrow\" role=\"img\" aria-label=\"{}\" viewBox=\"0 0 1 1\"><polygon points=\"{corners}\"/></svg>",
            way.words()
        ));
    }

    fn list(&mut self, attributes: &str, before: &str, items: &[Text]) {
        if items.is_empty() {
            return;
        }
        self.line(&open("ul", attributes));
        for item in items {
            if before.is_empty() {
                self.element("li", "", item);
            } else {
                let words = self.inline(item);
                self.line(&format!("<li><label{}>{before}{words}</label></li>", direction(item)));
            }
        }
        self.line("</ul>");
    }

    fn table(&mut self, caption: &Text, head: &[Text], rows: &[Vec<Text>]) {
        self.line("<table>");
        self.element("caption", "class=\"heard\"", caption);
        self.line("<thead><tr>");
        for cell in head {
            self.element("th", "scope=\"col\"", cell);
        }
        self.line("</tr></thead>\n<tbody>");
        for row in rows {
            self.line("<tr>");
            for (at, cell) in row.iter().enumerate() {
                match at {
                    0 => self.element("th", "scope=\"row\"", cell),
                    _ => self.element("td", "", cell),
                }
            }
            self.line("</tr>");
        }
        self.line("</tbody>\n</table>");
    }

    /// A grid whose cells are words to hear and marks to see. The marks differ in shape, so grey is enough.
    fn map(&mut self, map: &PeopleMap) {
        const KNOW: &str = "<td class=\"know\"><span class=\"heard\">know each other</span></td>";
        const INTRODUCE: &str = "<td class=\"introduce\"><span class=\"heard\">introduce</span></td>";
        let wide = if map.people.len() > COLUMN { " wide" } else { "" };
        let names = map::names(map, self.set);
        self.line(&format!(
            "<section class=\"map{wide}\" style=\"--names: {names:.1}mm\" tabindex=\"0\" aria-labelledby=\"map\">\n<table>"
        ));
        self.element("caption", "id=\"map\"", &map.caption);
        self.line("<thead><tr>\n<td></td>");
        for name in &map.people {
            self.name(name, "col");
        }
        self.line("</tr></thead>\n<tbody>");
        for (place, (name, tie)) in map.people.iter().zip(ties(map)).enumerate() {
            self.line("<tr>");
            self.name(name, "row");
            let cells: String = (0..map.people.len())
                .map(|other| match other {
                    _ if other == place => "<td class=\"self\"></td>",
                    _ if tie.introduce.binary_search(&other).is_ok() => INTRODUCE,
                    _ if tie.know.binary_search(&other).is_ok() => KNOW,
                    _ => "<td></td>",
                })
                .collect();
            self.line(&cells);
            self.line("</tr>");
        }
        self.line("</tbody>\n</table>\n</section>");
        self.line(
            "<p class=\"key\" aria-hidden=\"true\"><span class=\"know\"></span> know each other \
             <span class=\"introduce\"></span> introduce</p>",
        );
    }

    /// A name at the head of a row or a column; one without end is cut for the eye alone.
    fn name(&mut self, name: &Text, scope: &str) {
        let words = self.inline(name);
        self.line(&format!("<th scope=\"{scope}\"><span>{words}</span></th>"));
    }

    /// An element with words in it; none where there are no words, but for a cell.
    fn element(&mut self, name: &str, attributes: &str, text: &Text) {
        let words = self.inline(text);
        if words.is_empty() && !matches!(name, "td" | "th") {
            return;
        }
        let open = open(name, &format!("{attributes}{}", direction(text)));
        self.line(&format!("{open}{words}</{name}>"));
    }

    /// The words, each run of them in the file's language marked so, and kept from turning its neighbours round.
    fn inline(&self, text: &Text) -> String {
        let mut html = String::new();
        for inline in &text.0 {
            let words = words(inline);
            let turned = if right_to_left(&words) { AUTO } else { "" };
            let tag = match inline {
                Inline::Strong(_) => "b",
                Inline::Ours(_) => "",
                Inline::Theirs(_) if !turned.is_empty() => "bdi",
                Inline::Theirs(_) if self.language.is_some() => "span",
                Inline::Theirs(_) => "",
            };
            let words = escaped(&words);
            if tag.is_empty() {
                html.push_str(&words);
                continue;
            }
            let lang = self.language.as_ref().map(|code| format!(" lang=\"{code}\"")).unwrap_or_default();
            let dir = if tag == "b" { turned } else { "" };
            let _ = write!(html, "<{tag}{lang}{dir}>{words}</{tag}>");
        }
        html.trim().to_owned()
    }

    fn line(&mut self, line: &str) {
        self.html.push_str(line);
        self.html.push('\n');
    }
}

fn open(name: &str, attributes: &str) -> String {
    match attributes.trim() {
        "" => format!("<{name}>"),
        attributes => format!("<{name} {attributes}>"),
    }
}

/// The same, with words that have a hyphen kept whole.
fn unbroken(html: &str) -> String {
    let mut kept = String::new();
    for part in html.split_inclusive('>') {
        // What stands before a tag, and the tag.
        let (words, tag) = part.split_at(part.find('<').unwrap_or(part.len()));
        for word in words.split_inclusive(char::is_whitespace) {
            match word.trim_end() {
                whole if whole.contains('-') => {
                    let _ = write!(kept, "<span class=\"whole\">{whole}</span>{}", &word[whole.len()..]);
                }
                _ => kept.push_str(word),
            }
        }
        kept.push_str(tag);
    }
    kept
}

/// A text that is wholly the file's runs the way its first letter does.
fn direction(text: &Text) -> &'static str {
    let theirs = text.0.iter().all(|inline| !matches!(inline, Inline::Ours(_)));
    if theirs && right_to_left(&plain(text)) { AUTO } else { "" }
}

fn escaped(words: &str) -> String {
    let mut escaped = String::with_capacity(words.len());
    for c in words.chars() {
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            c => escaped.push(c),
        }
    }
    escaped
}
