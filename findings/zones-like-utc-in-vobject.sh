#!/usr/bin/env bash
# vobject 0.9.9: a time in a zone that was at +00:00 until 2020 comes out without any zone, whatever the zone does since.
#
# The zone is described in the file: +00:00 from 1970, +01:00 from 2025 on. One would guess that 18:30 there in 2027 is
# 17:30Z. vobject compares what is described with UTC over the years 2000 to 2020, finds them equal, and keeps no zone of that
# name: the time is given as 18:30 with `tzinfo` None, and a program takes it for its machine's own. Where the change comes
# in 2015 instead, the same file is read as it stands. It says so through logging alone ("ERROR:root:'Club/Hall'").
#
# From PyPI. Exits 1 when that changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install -q vobject==0.9.9 python-dateutil==2.9.0.post0 pytz==2026.6
cd "$folder"
cat >read.py <<'READ'
import sys
import vobject

lines = [
    "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//example//EN", "BEGIN:VTIMEZONE", "TZID:Club/Hall",
    "BEGIN:STANDARD", "DTSTART:19700101T000000", "TZOFFSETFROM:+0000", "TZOFFSETTO:+0000", "TZNAME:A", "END:STANDARD",
    "BEGIN:STANDARD", f"DTSTART:{sys.argv[1]}0101T000000", "TZOFFSETFROM:+0000", "TZOFFSETTO:+0100", "TZNAME:B", "END:STANDARD",
    "END:VTIMEZONE", "BEGIN:VEVENT", "UID:tea", "DTSTAMP:20260101T000000Z", "DTSTART;TZID=Club/Hall:20270211T183000",
    "SUMMARY:Tea", "END:VEVENT", "END:VCALENDAR", "",
]
print(vobject.readOne("\r\n".join(lines)).vevent.dtstart.value.isoformat())
READ
seen="since 2015: $(venv/bin/python read.py 2015); since 2025: $(venv/bin/python read.py 2025 2>said)"
grep 'Club/Hall' said
echo "$seen"
[ "$seen" = 'since 2015: 2027-02-11T18:30:00+01:00; since 2025: 2027-02-11T18:30:00' ]
