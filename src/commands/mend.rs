//! `cop check --fix` and `--diff`: files with everything put right that is mechanical and certain.

use super::World;
use super::load::Loaded;
use super::output;
use crate::checks;
use crate::cli::Check;
use crate::fix::{Done, fix};
use crate::report::{STDIN, Source, patch};
use crate::session;
use crate::text::list;
use anyhow::{Result, bail};
use std::path::Path;

/// A line is shown up to so many characters: what was put right in it is mostly its beginning.
const SHOWN: usize = 60;

/// What became of one file.
#[derive(Debug, Default)]
pub(super) struct Mended {
    /// The lines that are other now, or would be.
    pub(super) patch: String,
    /// What was put right, one line each.
    pub(super) done: Vec<String>,
}

/// Puts a file right where the command line asks for it, and says what was done. With `--diff` the file stays as it
/// is, and so do the bytes.
pub(super) fn mend(path: &Path, loaded: &mut Loaded, args: &Check, world: World) -> Result<Mended> {
    if !args.fix && !args.diff {
        return Ok(Mended::default());
    }
    let Loaded { name, bytes } = loaded;
    if !args.diff && name == STDIN {
        bail!("standard input cannot be put right where it comes from; --diff shows what would change");
    }
    let fixed = fix(bytes, world.today, &args.levels);
    let private = |bytes: &[u8]| {
        let reading = session::read(bytes);
        checks::run(&reading, world.today, &args.levels).private
    };
    if fixed.done.is_empty() {
        return Ok(Mended::default());
    }
    if args.diff {
        let (old, new) = (private(bytes), private(&fixed.bytes));
        let (old, new) = (Source::new(&**name, bytes, &old), Source::new(&**name, &fixed.bytes, &new));
        return Ok(Mended { patch: patch(&old, &new), done: vec![] });
    }
    output::write_session(&fixed.bytes, path)?;
    let private = private(&fixed.bytes);
    let source = Source::new(&**name, &fixed.bytes, &private);
    let now = |done: &Done| match done.lines.as_slice() {
        [] => String::new(),
        [first, rest @ ..] => {
            let more = if rest.is_empty() { String::new() } else { format!(" (and so on line {})", numbers(rest)) };
            format!("; now: {}{more}", clipped(source.shown(*first).trim()))
        }
    };
    let said = |done: &Done| format!("{name}:{}: put right: {}{}", done.line, done.message, now(done));
    let done = fixed.done.iter().map(said).collect();
    *bytes = fixed.bytes;
    Ok(Mended { patch: String::new(), done })
}

/// The beginning of a line, where it is long.
fn clipped(line: &str) -> String {
    match line.char_indices().nth(SHOWN) {
        Some((end, _)) => format!("{}…", line[..end].trim_end()),
        None => line.to_owned(),
    }
}

/// "18", "18 and 22", "18, 22 and 30".
fn numbers(lines: &[usize]) -> String {
    list(&lines.iter().map(usize::to_string).collect::<Vec<_>>())
}
