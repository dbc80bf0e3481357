#!/usr/bin/env bash
# taplo 0.9.3: a JSON Schema that says by `$schema` that it is of 2020-12 is read as one of draft 7, without a word.
#
# In 2020-12 `prefixItems` describes the first entries of a list and `items` the others; draft 7 knows no `prefixItems`,
# and there `items` describes all. One would guess that the `$schema` line decides, or that taplo says that it does not
# know this draft. It judges `["Ana", 1, 2]` by `items` alone and calls "Ana" no number. check-jsonschema 0.39.0 takes it.
#
# A format for editors has to say lists so that both drafts mean the same.
# Both tools are from PyPI. Exits 1 when that changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install -q taplo==0.9.3 check-jsonschema==0.39.0
cd "$folder"
cat >schema.json <<'SCHEMA'
{"$schema": "https://json-schema.org/draft/2020-12/schema", "type": "object", "properties":
 {"table": {"type": "array", "prefixItems": [{"type": "string"}], "items": {"type": "integer"}}}}
SCHEMA
printf '#:schema ./schema.json\ntable = ["Ana", 1, 2]\n' >list.toml
verdict() { if "$@" >said 2>&1; then echo taken; else echo refused; fi; }
taplo=$(verdict venv/bin/taplo lint --schema "file://$folder/schema.json" list.toml)
grep 'is not of type' said
other=$(verdict venv/bin/check-jsonschema --schemafile schema.json list.toml)
seen="taplo: $taplo; check-jsonschema: $other"
echo "$seen"
[ "$seen" = 'taplo: refused; check-jsonschema: taken' ]
