//! One document with every block and every trouble, in each format.

use super::{Bound, Format, Options, Paper, fits, layout, render};
use crate::documents::{
    ARROWS, BADGES, Block, CARD, DOCUMENTS, Document, Head, Inline, LABELS, Material, PLAN, PeopleMap, Printing,
    QUESTIONS, SIGN, Section, Side, TABLES, Text, WELCOME, Way, Written,
};
use crate::facts::Facts;
use crate::session;
use pulldown_cmark::{Event, Parser, Tag};
use unicode_width::UnicodeWidthStr;

/// What a file may say to turn the page into something else.
const HOSTILE: &[&str] = &[
    "*Jo_", "**", "](javascript:alert(1))", "![x](https://example.org/x.png)", "<script>alert(1)</script>",
    "</style></title><b>", "&lt;b&gt; &amp; \"quotes\" 'and' more", "`code` ~~gone~~ $x^2$ {#id .class}", "| a | b |",
    "[^1]: note", "[x] done", "1. one", "2) two", "# head", "- item", "+ item", "===", "---", "***", "> quote",
    "    code", "back\\slash\\*", ": term", "https://example.org/?a=1&b=2", "<!-- gone -->", "👩‍🏫 ❤️",
];

/// One side with one section that has no heading.
fn document(blocks: Vec<Block>) -> Document {
    sided(Head::default(), vec![Section::bare(blocks)])
}

fn sided(head: Head, sections: Vec<Section>) -> Document {
    let title = "A title".to_owned();
    Document { title, ..Document::new(&PLAN.look, "en", head, vec![Side::of(sections.into_iter().map(Some))]) }
}

fn options(width: usize) -> Options {
    Options { width, paper: Paper::A4, large_print: false }
}

fn show(blocks: Vec<Block>, format: Format) -> String {
    render(&document(blocks), format, options(80))
}

/// Every block, under a heading and under none, and on two sides, with `text` wherever words go.
fn everywhere(text: &Text) -> Document {
    let head = Head { title: text.clone(), strap: text.clone(), note: text.clone() };
    let mut blocks = vec![
        Block::Paragraph(text.clone()),
        Block::Lead(text.clone()),
        Block::List(vec![text.clone(); 2]),
        Block::Ticks(vec![text.clone(); 2]),
        Block::Table { caption: text.clone(), head: vec![text.clone(); 2], rows: vec![vec![text.clone(); 2]; 2] },
        Block::Columns(Box::new([text, text].map(|text| Section::list(text.clone(), vec![text.clone()])))),
        Block::Map(PeopleMap {
            caption: text.clone(),
            people: vec![text.clone(); 3],
            know: vec![(0, 1)],
            introduce: vec![(1, 2)],
        }),
        Block::WritingLines(2),
    ];
    blocks.push(Block::Part(Section::new(text.clone(), blocks.clone())));
    let mut document = sided(head, vec![Section::bare(blocks.clone()), Section::new(text.clone(), blocks)]);
    document.sides.push(document.sides[0].clone());
    document
        .sides
        .push(Side::of([Some(Section::bare(vec![Block::Arrow(Way::Left), Block::Large(vec![text.clone(); 2])]))]));
    document
}

fn show_everywhere(text: &Text, format: Format) -> String {
    render(&everywhere(text), format, options(80))
}

/// What a reader of Markdown makes of it: the kinds of block and mark, and the words of each block.
fn read(markdown: &str) -> (Vec<String>, Vec<String>) {
    let options = pulldown_cmark::Options::all() - pulldown_cmark::Options::ENABLE_SMART_PUNCTUATION;
    let (mut marks, mut words) = (vec![], vec![String::new()]);
    for event in Parser::new_ext(markdown, options) {
        match event {
            Event::Start(tag) => {
                if !matches!(tag, Tag::Strong) {
                    words.push(String::new());
                }
                marks.push(format!("{tag:?}"));
            }
            Event::Text(text) => words.last_mut().unwrap().push_str(&text),
            Event::End(_) => {}
            other => marks.push(format!("{other:?}")),
        }
    }
    words.retain(|words| !words.is_empty());
    (marks, words)
}

#[test]
fn markdown_of_hostile_words_has_the_marks_of_plain_words_and_the_words_as_they_are() {
    type Make = fn(&str) -> Text;
    for make in [(|words| Text::theirs(words)) as Make, |words| Text::ours("Meet ").and(Text::strong(words))] {
        let (marks, calm) = read(&show_everywhere(&make("word"), Format::Markdown));
        let marks: Vec<String> = marks.into_iter().filter(|mark| mark != "Strong").collect();
        for hostile in HOSTILE {
            let markdown = show_everywhere(&make(hostile), Format::Markdown);
            let (found, words) = read(&markdown);
            let found: Vec<String> = found.into_iter().filter(|mark| mark != "Strong").collect();
            assert_eq!(found, marks, "{hostile}\n{markdown}");
            let expected: Vec<String> =
                calm.iter().map(|words| words.replace("word", &super::marks::curly(hostile.trim()))).collect();
            assert_eq!(words, expected, "{markdown}");
        }
    }
}

#[test]
fn markdown_of_a_line_break_stays_on_its_line() {
    let text = Text::theirs("Jo\n\n# BEGIN:VEVENT\r\n- x");
    let markdown = show(vec![Block::List(vec![text])], Format::Markdown);
    assert_eq!(markdown, "- Jo # BEGIN:VEVENT - x\n");
}

#[test]
fn html_of_hostile_words_has_the_tags_of_plain_words() {
    let tags = |words: &str| -> Vec<String> {
        let html = show_everywhere(&Text::theirs(words), Format::Html);
        let body = &html[html.find("<body").unwrap()..];
        let tag = |part: &str| part.split('>').next().and_then(|tag| tag.split(" style=").next()).unwrap().to_owned();
        let mut tags: Vec<String> = body.split('<').skip(1).map(tag).collect();
        // A word with a hyphen is kept whole, which plain words are without.
        while let Some(place) = tags.iter().position(|tag| tag == "span class=\"whole\"") {
            assert_eq!(tags[place + 1], "/span");
            tags.drain(place..place + 2);
        }
        tags
    };
    let calm = tags("word");
    for hostile in HOSTILE {
        assert_eq!(tags(hostile), calm, "{hostile}");
    }
}

#[test]
fn html_holds_hostile_words_as_text() {
    let html = show(vec![Block::Paragraph(Text::theirs("<i>&amp;`\"'`"))], Format::Html);
    assert!(html.contains("<p>&lt;i&gt;&amp;amp;`&quot;&#39;`</p>"), "{html}");
}

#[test]
fn no_format_prints_what_cannot_be_seen() {
    let text = Text::theirs("a\u{202e}b\u{0}c\u{1b}[2Jd\u{200b}e\u{2066}f\u{85}g\u{feff}");
    for format in [Format::Text, Format::Markdown, Format::Html] {
        let shown = show_everywhere(&text, format);
        let seen = |c: char| c == '\n' || !(c.is_control() || "\u{202e}\u{200b}\u{2066}\u{feff}".contains(c));
        assert!(shown.chars().all(seen), "{shown:?}");
        let words = if format == Format::Markdown { "abc\\[2Jdef g" } else { "abc[2Jdef g" };
        assert!(shown.contains(words), "{shown}");
    }
}

#[test]
fn text_is_never_wider_than_it_may_be() {
    let long = Text::theirs(
        "Wolfeschlegelsteinhausenbergerdorffwelchevoralternwarengewissenhaft and 李雷 of Łódź, who came late",
    );
    for width in [20, 40, 80, 100] {
        let shown = render(&everywhere(&long), Format::Text, options(width));
        for line in shown.lines() {
            assert!(line.width() <= width, "{width}: {line}");
        }
    }
}

fn coming() -> Document {
    sided(Head::default(), vec![Section::new("Who is coming", vec![people()])])
}

fn people() -> Block {
    let row = |name: &str, from: &str, why: &str| vec![Text::strong(name), Text::theirs(from), Text::theirs(why)];
    Block::Table {
        caption: "Who is coming".into(),
        head: vec!["Guest".into(), "From".into(), "Why I asked them".into()],
        rows: vec![
            row("Łukasz", "Otters", "Has a knack with adults who have not swum since school and would like to"),
            row("李雷", "", "Asks good questions"),
            row("Mei", "Dolphins", ""),
        ],
    }
}

#[test]
fn a_table_in_text_lines_up_under_wide_and_accented_names() {
    let shown = render(&coming(), Format::Text, options(60));
    snapbox::assert_data_eq!(
        shown,
        snapbox::str![[r#"
Who is coming

  Guest   From      Why I asked them
  -----   ----      ----------------
  Łukasz  Otters    Has a knack with adults who have not
                    swum since school and would like to
  李雷              Asks good questions
  Mei     Dolphins

"#]]
    );
}

#[test]
fn a_table_without_room_becomes_a_list() {
    let shown = render(&coming(), Format::Text, options(32));
    snapbox::assert_data_eq!(
        shown,
        snapbox::str![[r#"
Who is coming

  Guest Łukasz
    From: Otters
    Why I asked them: Has a
      knack with adults who have
      not swum since school and
      would like to
  Guest 李雷
    Why I asked them: Asks good
      questions
  Guest Mei
    From: Dolphins

"#]]
    );
}

#[test]
fn the_people_map_in_words_names_every_tie_from_both_ends() {
    let map = PeopleMap {
        caption: "Who knows whom".into(),
        people: ["Ana", "Bo", "Cy", "Di"].map(Text::strong).to_vec(),
        know: vec![(0, 1), (0, 2)],
        introduce: vec![(1, 2)],
    };
    let shown = show(vec![Block::Map(map)], Format::Text);
    snapbox::assert_data_eq!(
        shown,
        snapbox::str![[r#"
Ana knows Bo and Cy.
Bo knows Ana; introduce to Cy.
Cy knows Ana; introduce to Bo.

"#]]
    );
}

#[test]
fn the_files_words_carry_their_language_and_direction() {
    let mut welsh = document(vec![Block::Paragraph(
        Text::ours("Ask ").and(Text::strong("Siân")).and(" about ").and(Text::theirs("nofio")),
    )]);
    welsh.language = "cy".to_owned();
    let html = render(&welsh, Format::Html, options(80));
    assert!(html.contains("<html lang=\"en\">"), "{html}");
    assert!(html.contains("<p>Ask <b lang=\"cy\">Siân</b> about <span lang=\"cy\">nofio</span></p>"), "{html}");

    let name = Inline::Strong("שרה".to_owned());
    let html = show(vec![Block::Paragraph(Text(vec![Inline::Ours("Ask ".to_owned()), name]))], Format::Html);
    assert!(html.contains("<p>Ask <b dir=\"auto\">שרה</b></p>"), "{html}");
    let html = show(vec![Block::Lead(Text::theirs("מפגש של מאמנים"))], Format::Html);
    assert!(html.contains("<p class=\"lead\" dir=\"auto\"><bdi>מפגש של מאמנים</bdi></p>"), "{html}");
}

#[test]
fn a_language_that_is_no_code_marks_nothing() {
    let mut document = document(vec![Block::Paragraph(Text::theirs("word"))]);
    document.language = "x\" onclick=\"alert(1)".to_owned();
    assert!(render(&document, Format::Html, options(80)).contains("<p>word</p>"));
}

#[test]
fn a_draft_says_so_first_in_every_format() {
    let mut draft = sided(Head { title: "Swimmers".into(), ..Head::default() }, vec![]);
    draft.draft = true;
    for format in [Format::Text, Format::Markdown, Format::Html] {
        let shown = render(&draft, format, options(80));
        let said = shown.find("DRAFT").expect("says that it is a draft");
        assert!(said < shown.find("Swimmers").unwrap(), "{shown}");
    }
}

#[test]
fn a_map_of_more_people_than_a_page_holds_is_in_words() {
    let map = |people: usize| {
        Block::Map(PeopleMap {
            caption: "Who knows whom".into(),
            people: (0..people).map(|n| Text::strong(format!("P{n}"))).collect(),
            know: vec![(0, 1)],
            introduce: vec![],
        })
    };
    let thirty = show(vec![map(30)], Format::Html);
    assert_eq!(thirty.matches("<th scope=\"col\">").count(), 30);
    assert_eq!(thirty.matches("<th scope=\"row\">").count(), 30);
    let more = show(vec![map(31)], Format::Html);
    assert!(!more.contains("<table>"));
    assert!(more.contains("<b>P0</b> knows <b>P1</b>."));
}

#[test]
fn the_style_is_black_white_and_grey_and_fetches_nothing() {
    let style = include_str!("page.css");
    for colour in style.split('#').skip(1) {
        let colour: Vec<char> = colour.chars().take_while(char::is_ascii_hexdigit).collect();
        let part = colour.len() / 3;
        let parts: Vec<&[char]> = colour.chunks(part.max(1)).collect();
        assert!(parts.len() == 3 && parts.iter().all(|other| *other == parts[0]), "#{colour:?} is not grey");
    }
    for fetch in ["url(", "@import", "image("] {
        assert!(!style.contains(fetch), "{fetch}");
    }
}

/// Words that are hard to set: long ones, marks above letters, letters that run from right to left, letters of no face.
const HARD: &[&str] = &[
    "Averyveryveryveryveryveryveryveryveryveryveryveryveryveryverylongword https://example.org/a/very/long/path/on/and/on",
    "Łukasz, Nguyễn, Zoë\u{301} and Ελένη",
    "أحمد and שלום",
    "李雷",
    "👩‍🏫 ❤️",
];

#[test]
fn nothing_goes_over_an_edge() {
    for words in HARD {
        let long = format!("{words} ").repeat(3);
        for look in [&PLAN.look, &WELCOME.look] {
            let document = Document { look, ..everywhere(&Text::theirs(&long)) };
            let laid = layout::laid(&document, options(80));
            assert!(laid.sheets.len() > 1);
            let side = look.page.side * layout::MM;
            for sheet in &laid.sheets {
                for mark in &sheet.marks {
                    let layout::Shape::Words { line, size, turn: layout::Turn::Along, .. } = &mark.shape else {
                        continue;
                    };
                    let hangs = if look.page.aside.is_some() { look.page.text } else { 0.0 };
                    assert!(mark.y <= sheet.height - look.page.margin * layout::MM, "{words}: {mark:?}");
                    assert!(mark.x >= side - hangs - 0.01, "{words}: {mark:?}");
                    assert!(mark.x + line.width * size <= sheet.width - side + 0.01, "{words}: {mark:?}");
                }
            }
        }
    }
}

#[test]
fn a_word_that_no_face_has_is_named() {
    let unshown = |words| layout::laid(&document(vec![Block::Paragraph(Text::theirs(words))]), options(80)).missing;
    assert_eq!(unshown("Łukasz met أحمد, Nguyễn and Ελένη"), Vec::<String>::new());
    assert_eq!(unshown("Then 李雷, and 韩梅梅."), ["李雷", "韩梅梅"]);
}

#[test]
#[cfg(feature = "pdf")]
fn a_pdf_is_the_same_each_time_and_says_its_title_and_nothing_of_who_made_it() {
    let hostile = HOSTILE.join(" ");
    for words in HARD.iter().copied().chain([hostile.as_str()]) {
        let document = everywhere(&Text::theirs(words));
        let written = super::rendered(&document, Format::Pdf, options(80)).bytes;
        assert!(written.starts_with(b"%PDF-1."), "{words}");
        assert!(written == super::rendered(&document, Format::Pdf, options(80)).bytes, "{words}");
        let has = |mark: &[u8]| written.windows(mark.len()).any(|part| part == mark);
        assert!(has(b"pdfuaid:part") && has(b"A title") && has(b"/MarkInfo"), "{words}");
        assert!(!has(b"CreationDate") && !has(b"/Author"), "{words}");
    }
}

#[test]
fn a_page_in_html_brings_the_letters_that_it_needs() {
    let faces = |words| show(vec![Block::Paragraph(Text::theirs(words))], Format::Html).matches("@font-face").count();
    assert_eq!([faces("Zoë"), faces("Ελένη"), faces("أحمد")], [2, 2, 4]);
    let size = |words| show(vec![Block::Paragraph(Text::theirs(words))], Format::Html).len();
    assert!(size("Zoë") < 70_000 && size("Ελένη") > 150_000);
}

#[test]
fn a_sheet_fits_until_it_is_too_long_and_large_print_has_two_sides() {
    let sheet = |paragraphs: usize| {
        let head = Head { title: "Welcome".into(), ..Head::default() };
        let today = Section::new("Today", vec![Block::Paragraph("A line of a sheet".into()); paragraphs]);
        Document { look: &WELCOME.look, ..sided(head, vec![today]) }
    };
    let most = |paper, large_print| {
        let options = Options { width: 80, paper, large_print };
        (1..200).take_while(|&paragraphs| fits(&sheet(paragraphs), options)).count()
    };
    // A sheet has some forty lines at 14 point, less the title and the space between paragraphs; Letter has fewer.
    let whole = most(Paper::A4, false);
    assert!((25..35).contains(&whole), "{whole}");
    assert!(most(Paper::Letter, false) < whole);
    assert!(most(Paper::A4, true) > whole);
}

#[test]
fn what_fills_a_piece_stays_between_its_margins_and_is_as_large_as_it_goes() {
    let names = ["Jo", "Wolfeschlegelsteinhausenbergerdorffwelchevoralternwarengewissenhaft"];
    for words in HARD.iter().chain(&names) {
        for template in [&BADGES, &QUESTIONS, &TABLES, &SIGN] {
            for labels in std::iter::once(None).chain(LABELS.iter().map(Some)) {
                let lines = vec![Text::strong(words), Text::theirs("she/her")];
                let side = Side::of([Some(Section::bare(vec![Block::Large(lines)]))]);
                let document = Document { labels, ..Document::new(&template.look, "en", Head::default(), vec![side]) };
                let laid = layout::laid(&document, options(80));
                assert_eq!(laid.sheets.len(), 1, "{words}");
                let (sheet, page) = (&laid.sheets[0], template.look.page);
                let (left, top) = (page.side * layout::MM, page.margin * layout::MM);
                let mut shown = 0;
                for mark in &sheet.marks {
                    let layout::Shape::Words { line, size, .. } = &mark.shape else { continue };
                    assert!(mark.x >= left - 0.01 && mark.y - size >= top - 0.2 * size, "{words}: {mark:?}");
                    assert!(mark.x + line.width * size <= sheet.width - left + 0.01, "{words}: {mark:?}");
                    assert!(mark.y <= sheet.height - top, "{words}: {mark:?}");
                    shown += line.runs.iter().flat_map(|run| &run.glyphs).count();
                }
                // Whose letters are missing is written by hand; what stands below is set.
                assert!(shown >= words.chars().count() / 2 && shown >= "she/her".len(), "{words}: {shown}");
                let is_written =
                    sheet.marks.iter().any(|mark| matches!(mark.shape, layout::Shape::Rule { dashed: false, .. }));
                assert_eq!(is_written, *words == "李雷", "{words}");
            }
        }
    }
    let size = |words: &str| {
        let side = Side::of([Some(Section::bare(vec![Block::Large(vec![Text::theirs(words)])]))]);
        let document = Document::new(&BADGES.look, "en", Head::default(), vec![side]);
        let laid = layout::laid(&document, options(80));
        let sizes = laid.sheets[0].marks.iter().map(|mark| match &mark.shape {
            layout::Shape::Words { size, .. } => *size,
            _ => 0.0,
        });
        sizes.fold(0.0, f64::max)
    };
    assert!(size("Jo") > size("Alexandra") && size("Alexandra") > size("Alexandra-Magdalena") && size("Jo") > 70.0);
}

/// The words of each line of a document, with how far down the first sheet they stand and how large they are.
fn lines_of(document: &Document) -> Vec<(String, f64, f64)> {
    let laid = layout::laid(document, options(80));
    let line = |mark: &layout::Mark| match &mark.shape {
        layout::Shape::Words { line, size, .. } => {
            let glyphs = line.runs.iter().flat_map(|run| &run.glyphs);
            Some((glyphs.map(|glyph| &line.text[glyph.shows.clone()]).collect(), mark.y, *size))
        }
        _ => None,
    };
    laid.sheets[0].marks.iter().filter_map(line).collect()
}

#[test]
fn what_stands_under_no_heading_stands_clear_of_the_section_before_it() {
    let sections = vec![
        Section::list("Before", vec!["Ring the hall".into()]),
        Section::bare(vec![Block::Paragraph("Thursday".into()), Block::Paragraph("The hall".into())]),
    ];
    let lines = lines_of(&sided(Head::default(), sections));
    let down = |words: &str| lines.iter().find(|(line, ..)| line.trim() == words).expect("a line").1;
    let page = PLAN.look.page;
    let apart = down("The hall") - down("Thursday");
    assert!(down("Thursday") - down("Ring the hall") > apart + 1.5 * page.section * page.text, "{lines:?}");
}

#[test]
fn names_beside_the_map_are_cut_only_where_there_is_no_room() {
    let cut = |people: usize| {
        let map = PeopleMap {
            caption: "Who knows whom".into(),
            people: vec![Text::theirs("Bartholomewson"); people],
            know: vec![],
            introduce: vec![],
        };
        let document = sided(Head::default(), vec![Section::new("People map", vec![Block::Map(map)])]);
        lines_of(&document).iter().any(|(line, ..)| line.ends_with('…'))
    };
    // In a column, all across, and both full.
    assert_eq!([3, 8, 12, 13, 24, 30].map(cut), [false, false, true, false, false, true]);
}

#[test]
fn a_word_is_broken_at_its_hyphen_only_where_it_is_much_larger_for_it() {
    let large = |template: &'static crate::documents::Template, words: &str| {
        let side = Side::of([Some(Section::bare(vec![Block::Large(vec![Text::theirs(words)])]))]);
        Document::new(&template.look, "en", Head::default(), vec![side])
    };
    let lines = |document: &Document| -> Vec<String> {
        lines_of(document).into_iter().map(|(line, ..)| line.trim().to_owned()).collect()
    };
    let sign = large(&SIGN, "The canal-side gardeners’ circle");
    assert_eq!(lines(&sign), ["The", "canal-side", "gardeners’", "circle"]);
    assert!(
        render(&sign, Format::Html, options(80)).contains(">The <span class=\"whole\">canal-side</span> gardeners’")
    );
    let badge = large(&BADGES, "Alexandra-Magdalena");
    assert_eq!(lines(&badge), ["Alexandra-", "Magdalena"]);
    assert!(render(&badge, Format::Html, options(80)).contains(">Alexandra-Magdalena</p>"));
}

#[test]
fn four_cards_are_a_sheet_on_either_paper() {
    let session = session::read(DAY.as_bytes()).session;
    let facts = Facts::of(&session);
    let card = CARD.make(&Material::of(&facts), Printing::WHOLE);
    for paper in [Paper::A4, Paper::Letter] {
        let documents = vec![(&card, 4)];
        let bound = Bound { title: "Bees".to_owned(), documents, one_sided: false };
        assert_eq!(layout::bound(&bound, Options { paper, ..options(80) }).sheets.len(), 1);
    }
}

/// A session with everything that is printed for the day.
const DAY: &str = r#"
[session]
title = "Bees"
purpose = "Beekeepers compare how they winter their hives, and each leaves with one thing to try."
facilitator = "Rowan"
second_host = "Mei"
expected = 20
[when]
date = 2027-02-11
start = 18:30:00
finish = 20:00:00
[venue]
name = "The barn"
[[topic]]
ask = "What did you try last winter?"
[[attendee]]
name = "Sam"
"#;

/// Each sheet with the document that it belongs to, by its place.
fn sheets_of(one_sided: bool, large_print: bool) -> Vec<(usize, bool)> {
    let session = session::read(DAY.as_bytes()).session;
    let facts = Facts::of(&session);
    let templates = [&PLAN, &CARD, &WELCOME, &BADGES, &QUESTIONS, &TABLES, &SIGN, &ARROWS];
    let documents = templates.map(|template| template.make(&Material::of(&facts), Printing::WHOLE));
    let documents = documents.iter().map(|document| (document, 3)).collect();
    let options = Options { large_print, ..options(80) };
    let laid = layout::bound(&Bound { title: "Bees".to_owned(), documents, one_sided }, options);
    assert_eq!(laid.parts.len(), templates.len());
    let of = |sheet: usize| laid.parts.iter().filter(|(_, begins)| *begins <= sheet).count() - 1;
    laid.sheets.iter().enumerate().map(|(place, sheet)| (of(place), sheet.marks.is_empty())).collect()
}

#[test]
fn printed_on_both_sides_nothing_stands_behind_what_is_handed_out() {
    for large_print in [false, true] {
        let sheets = sheets_of(false, large_print);
        for leaf in sheets.chunks(2) {
            let [(front, front_is_blank), (back, back_is_blank)] = leaf else { continue };
            assert!(!front_is_blank, "{sheets:?}");
            // The plan goes on behind itself, and so may a welcome sheet in large print.
            assert!(*back_is_blank || front == back && (*front == 0 || large_print && *front == 2), "{sheets:?}");
        }
        let one_sided = sheets_of(true, large_print);
        assert!(one_sided.iter().all(|(_, is_blank)| !is_blank) && one_sided.len() < sheets.len());
    }
}

#[test]
fn whatever_is_cut_or_put_up_has_its_sheet() {
    let has_grid = |name: &str| {
        let template = DOCUMENTS.iter().find(|template| template.name == name).expect("a document");
        template.look.page.cut.is_some()
    };
    let with: Vec<&str> = DOCUMENTS.iter().map(|template| template.name).filter(|name| has_grid(name)).collect();
    assert_eq!(with, ["card", "name badges", "question cards", "table cards", "sign", "arrows"]);
    assert!(
        DOCUMENTS
            .iter()
            .all(|template| !matches!(template.written, Written::Invited(_)) || template.look.page.cut.is_none())
    );
}

#[test]
fn documents_in_one_page_have_a_style_each_and_one_face() {
    let session = session::read(DAY.as_bytes()).session;
    let facts = Facts::of(&session);
    let documents = [&PLAN, &WELCOME, &BADGES].map(|template| template.make(&Material::of(&facts), Printing::WHOLE));
    let documents = documents.iter().zip([1, 2, 1]).collect();
    let together = Bound { title: "Bees & <more>".to_owned(), documents, one_sided: false };
    let html = String::from_utf8(super::bound(&together, Format::Html, options(80)).bytes).expect("text");
    assert!(html.contains("<title>Bees &amp; &lt;more&gt;</title>"));
    // A plan, two welcome sheets and 22 badges, ten to a sheet.
    assert_eq!(html.matches("<article").count(), 6);
    assert_eq!(html.matches("</article>").count(), 6);
    for class in ["plan", "welcome", "badges"] {
        assert_eq!(html.matches(&format!("@page {class} {{")).count(), 1, "{class}");
    }
    assert_eq!(html.matches("@font-face").count(), 2);
}

#[test]
fn every_page_after_the_first_says_who_may_see_it() {
    let head = Head { title: "Knots & \"bends\"".into(), note: "Not for handing out.".into(), ..Head::default() };
    let long = vec![Section::bare(vec![Block::Paragraph("word ".repeat(3000).into())])];
    let marked = |head: &Head| -> Vec<bool> {
        let is_mark = |mark: &layout::Mark| matches!(&mark.shape, layout::Shape::Words { line, .. } if line.text.starts_with("Not for handing out. Knots"));
        let laid = layout::laid(&sided(head.clone(), long.clone()), options(80));
        laid.sheets.iter().map(|sheet| sheet.marks.iter().any(is_mark)).collect()
    };
    let with = marked(&head);
    assert!(with.len() > 2 && !with[0] && with[1..].iter().all(|marked| *marked), "{with:?}");
    let html = render(&sided(head.clone(), long.clone()), Format::Html, options(80));
    let styled = html.split("size: ").nth(1).map(|rest| rest.chars().take(300).collect::<String>());
    assert!(
        html.contains("content: \"Not\\20 for\\20 handing\\20 out\\2e \\20 Knots\\20 \\26 \\20 \\201c bends\\201d \""),
        "{styled:?}"
    );
    let open = Head { note: Text::default(), ..head };
    assert!(marked(&open).iter().all(|marked| !marked));
    assert!(!render(&sided(open, long.clone()), Format::Html, options(80)).contains("content: \"Not"));
}
