#!/usr/bin/env bash
# pre-commit 4.7.0: a hook of `language: rust` is built without looking at the Cargo.lock of its repository.
#
# A repository whose Cargo.lock names itoa 1.0.5 is built by its own CI with itoa 1.0.5. One would guess that pre-commit,
# which checks out a fixed revision so that everybody runs the same hook, builds that revision as it was committed. It calls
# `cargo install` without `--locked`, so that the hook is built with whatever is newest on the day it is installed.
#
# pre-commit is from PyPI, itoa from crates.io; cargo and git have to be there. Exits 1 when that changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
export PRE_COMMIT_HOME="$folder/home" CARGO_HOME="$folder/cargo" GIT_CONFIG_GLOBAL="$folder/gitconfig" GIT_CONFIG_SYSTEM=/dev/null
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install -q pre-commit==4.7.0
cd "$folder"
git config --file gitconfig user.name nobody
git config --file gitconfig user.email nobody@example.org
git config --file gitconfig init.defaultBranch main

mkdir -p hook/src user
printf '[package]\nname = "hook"\nversion = "1.0.0"\nedition = "2021"\n[dependencies]\nitoa = "1"\n' >hook/Cargo.toml
printf 'fn main() { print!("{}", itoa::Buffer::new().format(7)); }\n' >hook/src/main.rs
printf -- '- id: hook\n  name: hook\n  entry: hook\n  language: rust\n' >hook/.pre-commit-hooks.yaml
(cd hook && cargo generate-lockfile -q && cargo update -q -p itoa --precise 1.0.5)
(cd hook && git init -q && git add . && git commit -qm hook && git tag v1)
grep -A1 'name = "itoa"' hook/Cargo.lock | tr '\n' ' '
echo

printf 'repos:\n- repo: %s/hook\n  rev: v1\n  hooks:\n  - id: hook\n' "$folder" >user/.pre-commit-config.yaml
(cd user && git init -q && git add . && ../venv/bin/pre-commit run --all-files >../said) || { cat said; exit 1; }
# What cargo unpacked to build it; nothing else was built with this home.
ls cargo/registry/src/*/ | tee seen
[ "$(grep -c '^itoa-' seen)" = 1 ] && ! grep -qx 'itoa-1.0.5' seen
