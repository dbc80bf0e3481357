//! Sheets -> PDF: tagged as PDF/UA-1 asks, with the faces in it, and the same bytes each time.

use super::faces::FACES;
use super::layout::{self, Element, Laid, Line, Mark, Shape, Sheet, Tag, Turn};
use super::words::{clean, language};
use super::{Bound, Options, Rendered};
use crate::documents::Document as Tree;
use krilla::color::luma;
use krilla::configure::{Accessibility, Configuration, ConfigurationBuilder};
use krilla::destination::XyzDestination;
use krilla::geom::{Path, PathBuilder, Point, Rect, Transform};
use krilla::metadata::{Metadata, TextDirection};
use krilla::num::NormalizedF32;
use krilla::outline::{Outline, OutlineNode};
use krilla::page::PageSettings;
use krilla::paint::{Fill, Stroke, StrokeDash};
use krilla::surface::Surface;
use krilla::tagging::{
    Artifact, ArtifactType, ContentTag, Identifier, ListNumbering, Node, SpanTag, TableHeaderScope, TagGroup, TagKind,
    TagTree,
};
use krilla::text::{Font, GlyphId, KrillaGlyph};
use krilla::{Document, SerializeSettings};
use std::num::NonZeroU16;

pub(super) fn render(document: &Tree, options: Options) -> Rendered {
    rendered(layout::laid(document, options), &document.title, &document.language)
}

/// Documents of one file one after the other.
pub(super) fn bound(bound: &Bound<'_>, options: Options) -> Rendered {
    let code = bound.documents.first().map_or("en", |(document, _)| &document.language);
    rendered(layout::bound(bound, options), &bound.title, code)
}

fn rendered(laid: Laid, title: &str, code: &str) -> Rendered {
    let bytes = pdf(&laid, clean(title).trim(), language(code).as_deref());
    let blank = laid.sheets.iter().filter(|sheet| sheet.marks.is_empty()).count();
    Rendered { bytes, pages: (laid.sheets.len(), blank), unshown: laid.missing }
}

/// Writes what was laid out under a title; `language` is that of the file's own words, where that is not English.
fn pdf(laid: &Laid, title: &str, language: Option<&str>) -> Vec<u8> {
    let as_asked = ConfigurationBuilder::new().with_accessibility_validator(Accessibility::UA1).finish().ok();
    let written = as_asked.and_then(|configuration| write(laid, title, language, configuration));
    // Nobody is left without a page because of a character that the standard does not like.
    written.or_else(|| write(laid, title, language, Configuration::default())).unwrap_or_default()
}

fn write(laid: &Laid, title: &str, language: Option<&str>, configuration: Configuration) -> Option<Vec<u8>> {
    let mut document = Document::new_with(SerializeSettings { configuration, ..SerializeSettings::default() });
    let faces: Option<Vec<Font>> = FACES.iter().map(|&face| Font::new(face.into(), 0)).collect();
    let mut writer = Writer { faces: faces?, language, heard: vec![vec![]; laid.elements.len()] };
    let mut places = vec![None; laid.elements.len()];
    for (number, sheet) in laid.sheets.iter().enumerate() {
        let mut page = document.start_page_with(PageSettings::from_wh(sheet.width as f32, sheet.height as f32)?);
        let mut surface = page.surface();
        writer.sheet(sheet, &mut surface)?;
        surface.finish();
        page.finish();
        for mark in &sheet.marks {
            if let Some(element) = mark.element {
                places[element].get_or_insert((number, mark.x, mark.y));
            }
        }
    }
    document.set_outline(outline(laid, title, &places));
    document.set_tag_tree(tree(&laid.elements, &writer.heard).with_lang(Some("en".to_owned())));
    let metadata = Metadata::new().title(title.to_owned()).language("en".to_owned()).creator("cop".to_owned());
    document.set_metadata(metadata.text_direction(TextDirection::LeftToRight));
    document.finish().ok()
}

struct Writer<'w> {
    faces: Vec<Font>,
    language: Option<&'w str>,
    /// What of the pages belongs to each element.
    heard: Vec<Vec<Identifier>>,
}

impl Writer<'_> {
    fn sheet(&mut self, sheet: &Sheet, surface: &mut Surface<'_>) -> Option<()> {
        for mark in &sheet.marks {
            let Mark { x, y, shape, element } = mark;
            let (x, y) = (*x as f32, *y as f32);
            match shape {
                Shape::Words { line, size, grey, turn } => {
                    self.words(line, *size as f32, *grey, (x, y, *turn), *element, surface);
                }
                Shape::Rule { right, down, thick, grey, dashed } => {
                    let mut path = PathBuilder::new();
                    path.move_to(x, y);
                    path.line_to(x + *right as f32, y + *down as f32);
                    let dash = dashed.then(|| StrokeDash { array: vec![3.0, 3.0], offset: 0.0 });
                    let stroke = Stroke { width: *thick as f32, paint: black(*grey).into(), dash, ..Stroke::default() };
                    self.drawn(&path.finish()?, Some(stroke), None, *element, surface);
                }
                Shape::Square { side, thick, heard } => {
                    let (side, thick) = (*side as f32, *thick as f32);
                    let inside = thick / 2.0;
                    let mut path = PathBuilder::new();
                    path.push_rect(Rect::from_xywh(x + inside, y + inside, side - thick, side - thick)?);
                    let stroke = Stroke { width: thick, paint: black(0.0).into(), ..Stroke::default() };
                    self.drawn(&path.finish()?, Some(stroke), Some(heard), *element, surface);
                }
                Shape::Dot { radius, ring, heard } => {
                    let ring = ring.map(|ring| ring as f32);
                    let path = circle(x, y, *radius as f32 - ring.unwrap_or_default() / 2.0)?;
                    let stroke = |width| Stroke { width, paint: black(0.0).into(), ..Stroke::default() };
                    self.drawn(&path, ring.map(stroke), *heard, *element, surface);
                }
                Shape::Area { corners, heard } => {
                    let mut path = PathBuilder::new();
                    for (place, &(right, down)) in corners.iter().enumerate() {
                        let (x, y) = (x + right as f32, y + down as f32);
                        if place == 0 { path.move_to(x, y) } else { path.line_to(x, y) }
                    }
                    path.close();
                    self.drawn(&path.finish()?, None, Some(heard), *element, surface);
                }
                Shape::Nothing => {
                    let here = surface.start_tagged(ContentTag::Span(SpanTag::empty()));
                    surface.end_tagged();
                    self.belongs(here, *element);
                }
            }
        }
        Some(())
    }

    fn belongs(&mut self, here: Identifier, element: Option<usize>) {
        if let Some(heard) = element.and_then(|element| self.heard.get_mut(element)) {
            heard.push(here);
        }
    }

    /// A path, filled where it has no stroke; what is not heard is no part of the content.
    fn drawn(
        &mut self,
        path: &Path,
        stroke: Option<Stroke>,
        heard: Option<&str>,
        element: Option<usize>,
        surface: &mut Surface<'_>,
    ) {
        let tag = match heard.filter(|_| element.is_some()) {
            Some(words) => ContentTag::Span(SpanTag::empty().with_actual_text(Some(words))),
            None => ContentTag::Artifact(Artifact::with_kind(ArtifactType::Layout)),
        };
        let is_content = matches!(tag, ContentTag::Span(_));
        let here = surface.start_tagged(tag);
        surface.set_fill(stroke.is_none().then(|| fill(0.0)));
        surface.set_stroke(stroke);
        surface.draw_path(path);
        surface.end_tagged();
        if is_content {
            self.belongs(here, element);
        }
    }

    fn words(
        &mut self,
        line: &Line,
        size: f32,
        grey: f64,
        (x, y, turn): (f32, f32, Turn),
        element: Option<usize>,
        surface: &mut Surface<'_>,
    ) {
        surface.set_fill(Some(fill(grey)));
        surface.set_stroke(None);
        let turn = match turn {
            Turn::Along => None,
            Turn::Upwards => Some(Transform::from_row(0.0, -1.0, 1.0, 0.0, x, y)),
            Turn::Over => Some(Transform::from_row(-1.0, 0.0, 0.0, -1.0, x, y)),
        };
        let (x, y) = if turn.is_some() { (0.0, 0.0) } else { (x, y) };
        // Neighbours in one language are one piece of content.
        let foreign = self.language;
        for runs in line.runs.chunk_by(|one, next| foreign.is_none() || one.theirs == next.theirs) {
            let language = foreign.filter(|_| runs.iter().any(|run| run.theirs));
            let tag = match element {
                Some(_) => ContentTag::Span(SpanTag::empty().with_lang(language)),
                // It stands there a second time.
                None => ContentTag::Artifact(Artifact::with_kind(ArtifactType::Layout)),
            };
            let here = surface.start_tagged(tag);
            if let Some(turn) = &turn {
                surface.push_transform(turn);
            }
            for run in runs {
                let glyphs: Vec<KrillaGlyph> = run
                    .glyphs
                    .iter()
                    .map(|glyph| {
                        let id = GlyphId::new(u32::from(glyph.id));
                        let [advance, x, y] = [glyph.advance, glyph.x, glyph.y].map(|length| length as f32);
                        KrillaGlyph::new(id, advance, x, y, 0.0, glyph.shows.clone(), None)
                    })
                    .collect();
                let start = Point::from_xy(x + run.x as f32 * size, y);
                surface.draw_glyphs(start, &glyphs, self.faces[run.face].clone(), &line.text, size, false);
            }
            if turn.is_some() {
                surface.pop();
            }
            surface.end_tagged();
            self.belongs(here, element);
        }
    }
}

fn black(grey: f64) -> luma::Color {
    luma::Color::new((grey * 255.0).round() as u8)
}

fn fill(grey: f64) -> Fill {
    Fill { paint: black(grey).into(), opacity: NormalizedF32::ONE, ..Fill::default() }
}

/// Four curves that look like a circle.
fn circle(x: f32, y: f32, r: f32) -> Option<Path> {
    let k = r * 0.552_285;
    let mut path = PathBuilder::new();
    path.move_to(x + r, y);
    path.cubic_to(x + r, y + k, x + k, y + r, x, y + r);
    path.cubic_to(x - k, y + r, x - r, y + k, x - r, y);
    path.cubic_to(x - r, y - k, x - k, y - r, x, y - r);
    path.cubic_to(x + k, y - r, x + r, y - k, x + r, y);
    path.close();
    path.finish()
}

/// A line for each document where there are several, else for each heading but those of sections in sections; where there is
/// none, one for the document.
fn outline(laid: &Laid, title: &str, places: &[Option<(usize, f64, f64)>]) -> Outline {
    let mut outline = Outline::new();
    let mut nodes = vec![];
    for (element, place) in laid.elements.iter().zip(places) {
        if let (Tag::Heading(1 | 2, words), Some((page, x, y))) = (&element.tag, place) {
            let above = Point::from_xy(*x as f32, (y - 24.0).max(0.0) as f32);
            nodes.push(OutlineNode::new(words.clone(), XyzDestination::new(*page, above)));
        }
    }
    if !laid.parts.is_empty() {
        let begins = |(name, sheet): &(String, usize)| {
            OutlineNode::new(name.clone(), XyzDestination::new(*sheet, Point::from_xy(0.0, 0.0)))
        };
        nodes = laid.parts.iter().map(begins).collect();
    }
    if nodes.is_empty() {
        nodes.push(OutlineNode::new(title.to_owned(), XyzDestination::new(0, Point::from_xy(0.0, 0.0))));
    }
    nodes.into_iter().for_each(|node| outline.push_child(node));
    outline
}

/// The elements, each with what is in it.
fn tree(elements: &[Element], heard: &[Vec<Identifier>]) -> TagTree {
    let mut groups: Vec<Option<TagGroup>> = vec![];
    for (element, heard) in elements.iter().zip(heard) {
        let content = heard.iter().map(|&here| Node::Leaf(here)).collect();
        groups.push(Some(TagGroup::with_children(kind(&element.tag), content)));
    }
    let mut top = vec![];
    // From the last to the first, so that each is whole before it goes into the one that it is in.
    let mut children: Vec<Vec<Node>> = elements.iter().map(|_| vec![]).collect();
    for (place, element) in elements.iter().enumerate().rev() {
        let Some(mut group) = groups[place].take() else {
            continue;
        };
        group.children.extend(std::mem::take(&mut children[place]).into_iter().rev());
        if group.children.is_empty() {
            continue;
        }
        match element.within {
            Some(within) => children[within].push(group.into()),
            None => top.push(Node::Group(group)),
        }
    }
    top.reverse();
    top.into()
}

fn kind(tag: &Tag) -> TagKind {
    use krilla::tagging::Tag as Kind;
    match tag {
        Tag::Heading(level, words) => {
            Kind::Hn(NonZeroU16::new(*level).unwrap_or(NonZeroU16::MIN), Some(words.clone())).into()
        }
        Tag::Part => Kind::Part.into(),
        Tag::Paragraph => Kind::P.into(),
        Tag::List => Kind::L(ListNumbering::Disc).into(),
        Tag::Item => Kind::LI.into(),
        Tag::Label => Kind::Lbl.into(),
        Tag::Body => Kind::LBody.into(),
        Tag::Table(shows) => Kind::Table.with_summary(Some(shows.clone())).into(),
        Tag::Row => Kind::TR.into(),
        Tag::Head(true) => Kind::TH(TableHeaderScope::Row).into(),
        Tag::Head(false) => Kind::TH(TableHeaderScope::Column).into(),
        Tag::Cell => Kind::TD.into(),
    }
}
