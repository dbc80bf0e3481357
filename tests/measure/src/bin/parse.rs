//! Walks folders, reads their TOML files and parses each on all cores, and nothing else: the least that `cop check`
//! could do.

use rayon::prelude::*;
use std::path::{Path, PathBuf};
use toml::de::DeTable;

fn main() {
    let mut files = vec![];
    for folder in std::env::args().skip(1) {
        walk(Path::new(&folder), &mut files);
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

fn walk(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).expect("a folder that can be read") {
        let entry = entry.expect("a folder that can be read");
        let path = entry.path();
        if entry.file_type().expect("a kind").is_dir() {
            walk(&path, files);
        } else if path.extension().is_some_and(|ending| ending == "toml") {
            files.push(path);
        }
    }
}
