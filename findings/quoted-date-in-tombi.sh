#!/usr/bin/env bash
# tombi 1.9.6: where a JSON Schema asks for `"type": "string", "format": "date"`, a date in quotation marks is refused.
#
# One would guess that a string that holds a date is what such a schema asks for, and that TOML's own date, which is no
# string, is what it refuses. Tombi has it the other way round: it takes the bare date and says of the quoted one
# "expected a value of type LocalDate, but found String". check-jsonschema 0.39.0 takes both.
#
# A format that allows both spellings has to offer a second branch in an `anyOf`: a string with a pattern.
# Both tools are from PyPI. Exits 1 when any of this changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install -q tombi==1.9.6 check-jsonschema==0.39.0
cd "$folder"
printf '#:schema ./schema.json\nday = "2027-05-06"\n' >quoted.toml
printf '#:schema ./schema.json\nday = 2027-05-06\n' >bare.toml
cat >schema.json <<'SCHEMA'
{"$schema": "http://json-schema.org/draft-07/schema#", "type": "object", "properties": {"day": {"type": "string", "format": "date"}}}
SCHEMA
verdict() { if "$@" >said 2>&1; then echo taken; else echo refused; fi; }
tombi_quoted=$(verdict venv/bin/tombi lint --offline quoted.toml)
grep 'LocalDate' said
tombi_bare=$(verdict venv/bin/tombi lint --offline bare.toml)
other_quoted=$(verdict venv/bin/check-jsonschema --schemafile schema.json quoted.toml)
other_bare=$(verdict venv/bin/check-jsonschema --schemafile schema.json bare.toml)
seen="tombi: quoted $tombi_quoted, bare $tombi_bare; check-jsonschema: quoted $other_quoted, bare $other_bare"
echo "$seen"
[ "$seen" = 'tombi: quoted refused, bare taken; check-jsonschema: quoted taken, bare taken' ]
