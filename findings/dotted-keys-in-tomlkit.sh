#!/usr/bin/env bash
# tomlkit 0.15.2: a table put into a table of dotted keys takes the lines below it along, in the file that is written; the
# document that is still open shows nothing of it.
#
# tomlkit is for changing a TOML file and leaving the rest as it is. Where a file has `room.name` and `room.seats`, one would
# guess that `file["room"]["access"] = {"ramp": True}` adds something to the room. It does, in memory. In the text the new
# table gets a header of its own between the two lines, and in TOML what follows a header belongs to it: `room.seats` is now
# `room.access.room.seats`. Inside a table, `[venue]`, the header also leaves that table's name out, and `contact` with it is
# lost to the venue. Both texts are valid, so that the next reader says nothing either.
#
# Only a table does so; `file["room"]["floor"] = 2` is written well, and so is an inline table (`tomlkit.inline_table()`).
# From PyPI, with Python 3.11. Exits 1 when that changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip install -q tomlkit==0.15.2
cat >add.py <<'ADD'
import json, tomllib
import tomlkit

ramp = tomlkit.inline_table()
ramp["ramp"] = True
top = 'room.name = "Shed"\nroom.seats = 9\n'
inner = '[venue]\nroom.name = "Shed"\nroom.seats = 9\ncontact = "Ana"\n'
for text, added in [(top, ramp), (top, {"ramp": True}), (inner, {"ramp": True})]:
    file = tomlkit.parse(text)
    file.get("venue", file)["room"]["access"] = added
    written = tomllib.loads(tomlkit.dumps(file))
    print("open:   ", json.dumps(file.unwrap(), sort_keys=True))
    print("written:", "the same" if written == file.unwrap() else json.dumps(written, sort_keys=True))
ADD
venv/bin/python add.py | tee said
diff said - <<'SEEN'
open:    {"room": {"access": {"ramp": true}, "name": "Shed", "seats": 9}}
written: the same
open:    {"room": {"access": {"ramp": true}, "name": "Shed", "seats": 9}}
written: {"room": {"access": {"ramp": true, "room": {"seats": 9}}, "name": "Shed"}}
open:    {"venue": {"contact": "Ana", "room": {"access": {"ramp": true}, "name": "Shed", "seats": 9}}}
written: {"room": {"access": {"contact": "Ana", "ramp": true, "room": {"seats": 9}}}, "venue": {"room": {"name": "Shed"}}}
SEEN
