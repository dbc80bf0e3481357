//! What speaks for each purpose and against it, for `settle.py`, which tries other points: reads lines of a
//! title, a tab and a purpose, and writes for each a line of rows, as `name=+times` or `name=-times`, with tabs between.

use cop::checks::weighed;
use std::io::{BufRead, Write};

fn main() -> std::io::Result<()> {
    let mut out = std::io::stdout().lock();
    for line in std::io::stdin().lock().lines() {
        let line = line?;
        let (title, text) = line.split_once('\t').unwrap_or(("", &line));
        let rows = weighed(title, &text.replace('\r', "\n"));
        let rows: Vec<String> = rows
            .into_iter()
            .map(|(name, is_for, times)| format!("{name}={}{times}", if is_for { '+' } else { '-' }))
            .collect();
        writeln!(out, "{}", rows.join("\t"))?;
    }
    Ok(())
}
