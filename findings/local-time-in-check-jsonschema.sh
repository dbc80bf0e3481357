#!/usr/bin/env bash
# check-jsonschema 0.39.0: a TOML local time reaches the schema with a `Z` that nobody wrote.
#
# `start = 18:30:00` is TOML's local time, which has no offset. One would guess that it is handed to JSON Schema as
# "18:30:00"; it is handed on as "18:30:00Z". A pattern that describes what stands in the file, `^[0-9]{2}(:[0-9]{2}){2}$`,
# refuses every such file, while a pattern whose end may be a `Z` takes it.
#
# From PyPI. Exits 1 when that changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install -q check-jsonschema==0.39.0
cd "$folder"
printf 'start = 18:30:00\n' >times.toml
schema() { printf '{"type": "object", "properties": {"start": {"type": "string", "pattern": "^[0-9]{2}(:[0-9]{2}){2}%s$"}}}' "$1"; }
schema '' >as-written.json
schema 'Z' >with-z.json
verdict() { if venv/bin/check-jsonschema --schemafile "$1" times.toml >said 2>&1; then echo taken; else echo refused; fi; }
written=$(verdict as-written.json)
grep '18:30:00' said
seen="as written: $written; with a Z: $(verdict with-z.json)"
echo "$seen"
[ "$seen" = 'as written: refused; with a Z: taken' ]
