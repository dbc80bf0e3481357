//! What `cop` stands on: licences anybody can live with, nothing twice without a reason, and no newer Rust than is said.

use serde_json::Value;
use spdx::{Expression, LicenseReq, ParseMode};
use std::process::Command;

/// Licences that ask for nothing but their notice to be kept.
const LICENCES: [&str; 7] = ["Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "MIT", "MIT-0", "Unicode-3.0", "Zlib"];

/// Packages that are built in two versions, with the reason.
const TWICE: [(&str, &str); 1] =
    [("syn", "chrono asks Windows for the time zone through crates that have not moved to the new version")];

fn cargo(arguments: &[&str]) -> String {
    let ran = Command::new(env!("CARGO"))
        .args(arguments)
        .arg("--locked")
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .expect("cargo runs");
    assert!(ran.status.success(), "{}", String::from_utf8_lossy(&ran.stderr));
    String::from_utf8(ran.stdout).expect("cargo writes text")
}

/// All packages, for whatever system and for the tests too, but `cop` itself.
fn packages() -> Vec<Value> {
    let metadata = cargo(&["metadata", "--format-version", "1"]);
    let mut metadata: Value = serde_json::from_str(&metadata).expect("metadata is JSON");
    let packages = metadata["packages"].as_array_mut().expect("a list");
    packages.retain(|package| package["name"] != "cop");
    assert!(packages.len() > 50, "{} packages", packages.len());
    std::mem::take(packages)
}

fn is_fine(licence: &str) -> bool {
    let lists = |wanted: &LicenseReq| LICENCES.contains(&wanted.license.to_string().as_str());
    let expression = Expression::parse_mode(licence, ParseMode::LAX);
    expression.is_ok_and(|expression| expression.evaluate(|wanted| lists(wanted) && wanted.addition.is_none()))
}

#[test]
#[ignore = "fetches the packages of every system"]
fn every_package_may_be_used_by_anybody() {
    for package in packages() {
        let licence = package["license"].as_str().unwrap_or_default();
        assert!(is_fine(licence), "{}: {licence:?}", package["name"]);
    }
}

#[test]
fn a_licence_that_asks_for_more_would_be_seen() {
    assert!(is_fine("MIT OR GPL-3.0-only"));
    assert!(is_fine("Unlicense/MIT"));
    assert!(is_fine("(MIT OR Apache-2.0) AND Unicode-3.0"));
    assert!(!is_fine("GPL-3.0-only"));
    assert!(!is_fine("MIT AND LGPL-2.1-or-later"));
    assert!(!is_fine(""));
}

#[test]
#[ignore = "fetches the packages of every system"]
fn no_package_wants_a_newer_rust_than_is_said() {
    let number = |version: &str| {
        let mut parts = version.split('.').map(|part| part.parse::<u32>().unwrap());
        (parts.next().unwrap(), parts.next().unwrap())
    };
    let said = number(env!("CARGO_PKG_RUST_VERSION"));
    for package in packages() {
        if let Some(wanted) = package["rust_version"].as_str() {
            assert!(number(wanted) <= said, "{}: {wanted}", package["name"]);
        }
    }
}

#[test]
#[ignore = "fetches the packages of every system"]
fn nothing_is_built_in_two_versions_without_a_reason() {
    let tree = cargo(&[
        "tree", "--duplicates", "--depth=0", "--edges=normal,build", "--target=all", "--prefix=none", "--format={p}",
    ]);
    let mut names: Vec<&str> = tree.lines().filter_map(|line| line.split(' ').next()).collect();
    names.retain(|name| !name.is_empty());
    names.dedup();
    assert_eq!(names, TWICE.map(|(name, _)| name));
}
