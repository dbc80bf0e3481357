#!/usr/bin/env bash
# ical 14.3.1 and ical.js 2.2.1: of an entry whose further dates are listed (RDATE, and no rule), the first date is lost.
#
# A course on 11 February, 25 February and 18 March follows no rule, so its file says DTSTART for the first and RDATE for the
# others. RFC 5545 (3.8.5.2) has DTSTART be the first instance, whatever else there is. One would guess three dates. Both
# readers, asked for the dates of the entry, begin with the second, while they get the same three right where the file has a
# rule (FREQ=DAILY;COUNT=1) that says no more than DTSTART does. recurring-ical-events 3.8.2 gives all three both times.
#
# ical is the calendar library of Home Assistant. Whoever writes such a list can name the first date in RDATE once more.
# ical.js is from npm, with Node 20, the others are from PyPI. Exits 1 when that changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip install -q ical==14.3.1 icalendar==7.3.2 recurring-ical-events==3.8.2
npm install --silent --no-audit --no-fund ical.js@2.2.1
cat >read.py <<'READ'
import sys

import icalendar
import recurring_ical_events
from ical.calendar_stream import IcsCalendarStream

text = open(sys.argv[1], newline="").read()
mine = [event.start for event in IcsCalendarStream.calendar_from_ics(text).timeline]
other = [event.start for event in recurring_ical_events.of(icalendar.Calendar.from_ical(text)).between(2027, 2028)]
print("; ".join(f"{name} " + " ".join(f"{day:%d/%m}" for day in days) for name, days in [("ical", mine), ("recurring", other)]))
READ
cat >read.mjs <<'READ'
import { readFileSync } from "node:fs";
import ICAL from "ical.js";

const course = new ICAL.Component(ICAL.parse(readFileSync(process.argv[2], "utf8"))).getFirstSubcomponent("vevent");
const days = new ICAL.Event(course).iterator();
const found = [];
for (let day = days.next(); day; day = days.next()) found.push(day.toString().slice(5, 10).split("-").reverse().join("/"));
console.log("ical.js", found.join(" "));
READ
course() {
    printf '%s\r\n' BEGIN:VCALENDAR VERSION:2.0 PRODID:-//example//EN BEGIN:VEVENT UID:tea DTSTAMP:20260101T000000Z \
        DTSTART:20270211T183000Z DTEND:20270211T200000Z "$@" RDATE:20270225T183000Z,20270318T183000Z SUMMARY:Tea END:VEVENT \
        END:VCALENDAR
}
course >list.ics
course 'RRULE:FREQ=DAILY;COUNT=1' >rule.ics
seen=$(for name in list rule; do echo "$name: $(venv/bin/python read.py $name.ics); $(node read.mjs $name.ics)"; done)
echo "$seen"
[ "$seen" = 'list: ical 25/02 18/03; recurring 11/02 25/02 18/03; ical.js 25/02 18/03
rule: ical 11/02 25/02 18/03; recurring 11/02 25/02 18/03; ical.js 11/02 25/02 18/03' ]
