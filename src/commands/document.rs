//! What `plan`, `welcome`, `print` and `invite` share: load, refuse what cannot be made, choose the form, write.

use super::load::load;
use super::{Exit, World, output};
use crate::checks::{self, Checked};
use crate::documents::{Document, Material, Printing, Template, Written};
use crate::finding::Level;
use crate::render::{Format, Options, Rendered, fits, rendered};
use crate::report::{self, Judged, Source, Style};
use crate::session::{self, Session};
use crate::text::list;
use anstream::ColorChoice;
use anyhow::{Result, bail};
use std::path::Path;

/// Rules whose errors no document is made over: what they point at would be printed wrong.
const FATAL: &[&str] = &["invalid-toml", "invalid-value", "time-impossible"];

/// A session that a document can be made of.
pub(super) struct Ready {
    pub(super) session: Session,
    pub(super) checked: Checked,
    /// Something essential is missing or wrong, and the document is to be made all the same.
    pub(super) draft: bool,
}

/// Loads a session for a document. Gives none when the document cannot be made, which has then been said,
/// with the findings, on standard error; `anyway` gives it all the same. Errors that do not stand in the way are said
/// there as well.
pub(super) fn ready(file: &Path, template: &Template, anyway: bool, world: World) -> Result<Option<Ready>> {
    ready_for(file, template.name, template, anyway, world)
}

/// The same for something that needs what the template does, and is called otherwise.
pub(super) fn ready_for(
    file: &Path,
    what: &str,
    template: &Template,
    anyway: bool,
    world: World,
) -> Result<Option<Ready>> {
    let loaded = load(file)?;
    let reading = session::read(&loaded.bytes);
    let checked = checks::run(&reading, world.today, &[]);
    let mut errors = checked.clone();
    errors.findings.retain(|finding| finding.level == Level::Error);
    let lacking = lacking(&reading.session, template);
    let fatal = errors.findings.iter().any(|finding| FATAL.contains(&finding.rule.id));
    let draft = fatal || !lacking.is_empty();
    let source = Source::new(loaded.name, &loaded.bytes, &errors.private);
    tell(&source, &errors, world);
    if draft && !anyway {
        let why = match lacking.is_empty() {
            true => String::new(),
            false => format!(" It needs {}.", list(&lacking)),
        };
        super::complain(&format!("no {what} was made.{why} Put this right, or add --anyway for a draft."));
        return Ok(None);
    }
    if reading.session.is_called_off() && !matches!(template.written, Written::Invited(_)) {
        super::tell(
            "the session is called off (`cancelled` under [invite]); `cop invite --for called-off` writes the message \
             that says so",
        );
    }
    Ok(Some(Ready { session: reading.session, checked, draft }))
}

/// What a document cannot do without, and the session does not have.
fn lacking(session: &Session, template: &Template) -> Vec<&'static str> {
    let when = &session.when;
    let settled = when.date.get().is_some() && when.start.get().is_some() && when.finish.get().is_some();
    let open = !when.option.is_empty() && !template.settled;
    let needs = [
        (session.session.title.get().is_some(), "a title"),
        (settled || open, "a day with its hours"),
        (session.venue.name.get().is_some() || !template.placed, "a place"),
    ];
    needs.into_iter().filter_map(|(is_there, need)| (!is_there).then_some(need)).collect()
}

/// The findings on standard error, as `check` shows them.
fn tell(source: &Source<'_>, checked: &Checked, world: World) {
    if checked.findings.is_empty() {
        return;
    }
    let out = anstream::stderr();
    let style = Style {
        format: Format::Text,
        width: world.width,
        color: out.current_choice() != ColorChoice::Never,
        all: true,
    };
    let judged = Judged { source, checked, in_order: "" };
    // When standard error is closed or full there is nobody to tell, and the document is wanted all the same.
    let _ = report::one(style, &judged, out);
}

/// The form of what is written: what is asked for, else which of those `offered` the ending of the file says, else
/// text.
pub(super) fn form(asked: Option<Format>, file: Option<&Path>, offered: &[Format]) -> Result<Format> {
    let Some(file) = file else {
        if asked == Some(Format::Pdf) {
            bail!("a PDF goes to a file: add -o and its name, such as -o page.pdf");
        }
        return Ok(asked.unwrap_or(Format::Text));
    };
    let is_pdf = file.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("pdf"));
    let no_pdf = is_pdf && !offered.contains(&Format::Pdf);
    match asked.filter(|_| !no_pdf).or_else(|| Format::of(file, offered)) {
        Some(format) => Ok(format),
        None if no_pdf && offered.contains(&Format::Html) => bail!(
            "cop writes no PDF of this: write {} instead, open it in a browser and print it to PDF",
            file.with_extension("html").display()
        ),
        None => {
            let endings = Format::endings(offered);
            match file.extension() {
                Some(other) => bail!(
                    "cop writes no .{} of this: end the name in {endings}, or say the form with --format",
                    other.display()
                ),
                None => {
                    bail!("{} has no ending that says its form: add {endings}, or say it with --format", file.display())
                }
            }
        }
    }
}

/// The form of a page.
pub(super) fn page(asked: Option<Format>, file: Option<&Path>) -> Result<Format> {
    let offered: Vec<Format> = Format::of_documents().map(|(format, _)| format).collect();
    form(asked, file, &offered)
}

/// Makes a document, as short as its sides on paper ask for: text says what the page says.
pub(super) fn make(template: &Template, material: &Material<'_>, draft: bool, options: Options) -> Document {
    let fits = |document: &Document| fits(document, options);
    template.make(material, Printing { draft, fits: &fits })
}

/// Writes a document that was made, and says what of it cannot be shown.
pub(super) fn write(document: &Document, format: Format, options: Options, file: Option<&Path>) -> Result<Exit> {
    let page = rendered(document, format, options);
    output::write(&page.bytes, file)?;
    tell_unshown(&page);
    Ok(Exit::Clean)
}

/// Says what of a page there are no letters for.
pub(super) fn tell_unshown(page: &Rendered) {
    let (words, signs): (Vec<&String>, Vec<&String>) =
        page.unshown.iter().partition(|word| word.contains(char::is_alphabetic));
    for (unshown, instead) in [(words, "there is a line to write on by hand"), (signs, "there is a box")] {
        if !unshown.is_empty() {
            super::tell(&format!(
                "cop has no letters for {}: {instead}. A page in HTML shows what your machine has letters for",
                list(&unshown)
            ));
        }
    }
}
