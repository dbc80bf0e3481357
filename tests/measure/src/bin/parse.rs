//! Walks folders, reads their TOML files and parses each on all cores, and nothing else: the least that `cop check`
//! could do.

use ignore::WalkBuilder;
use rayon::prelude::*;
use std::path::PathBuf;
use toml::de::DeTable;

fn main() {
    let mut files: Vec<PathBuf> = vec![];
    for folder in std::env::args().skip(1) {
        let walk = WalkBuilder::new(folder)
            .standard_filters(false)
            .hidden(true)
            .git_ignore(true)
            .require_git(false)
            .build();
        let entries = walk.map(|entry| entry.expect("a folder that can be walked").into_path());
        files
            .extend(entries.filter(|path| path.extension().is_some_and(|ending| ending == "toml")));
    }
    files.sort_unstable();
    let faults: usize = files
        .par_iter()
        .map(|file| {
            let text = std::fs::read_to_string(file).expect("a file that can be read");
            DeTable::parse_recoverable(&text).1.len()
        })
        .sum();
    println!("{} files, {faults} faults", files.len());
}
