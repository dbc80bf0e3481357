#!/usr/bin/env bash
# ics 3.12.0: a date that is called off (`exclusionDates`) is written in UTC also where the series is written without a zone,
# so that it is no date of the series, and the meeting stays in the calendar.
#
# With `startOutputType: "local"` a series starts at 18:30 by the clock of whoever reads it. RFC 5545 (3.8.5.1) takes out of
# it what EXDATE names, which has to be 18:30 without a zone too. One would guess that the option holds for all times of an
# entry. ics writes DTSTART:20270715T183000 and beside it EXDATE:20270722T173000Z, by the zone of the machine that writes.
# Somebody in London who tries it in January sees it work, since their clock is then UTC's, and calls off nothing in July.
# A whole day that is called off is written without `VALUE=DATE`, as a moment that has no time; ical.js refuses that file.
#
# A series that is written in UTC has its EXDATE right.
# Read by ical.js 2.2.1. Both are from npm, with Node 20. Exits 1 when that changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund ics@3.12.0 ical.js@2.2.1
cat >call-off.mjs <<'CALL'
import { createEvent } from "ics";
import ICAL from "ical.js";

function left(start, off, more) {
  const series = { title: "Tea", start, recurrenceRule: "FREQ=WEEKLY;COUNT=3", exclusionDates: [off], ...more };
  const { error, value } = createEvent(series);
  if (error) throw error;
  const lines = value.split("\r\n").filter((line) => /^(DTSTART|EXDATE)/.test(line)).join(" ");
  try {
    const days = new ICAL.Event(new ICAL.Component(ICAL.parse(value)).getFirstSubcomponent("vevent")).iterator();
    const found = [];
    for (let day = days.next(); day; day = days.next()) found.push(day.day);
    return `${lines} leaves ${found.join(", ")}`;
  } catch (refusal) {
    return `${lines}: ${refusal.message}`;
  }
}

const local = { startOutputType: "local", duration: { hours: 1 } };
console.log(left([2027, 1, 14, 18, 30], [2027, 1, 21, 18, 30], local));
console.log(left([2027, 7, 15, 18, 30], [2027, 7, 22, 18, 30], local));
console.log(left([2027, 7, 15], [2027, 7, 22], { end: [2027, 7, 16] }));
CALL
seen=$(TZ=Europe/London node call-off.mjs)
echo "$seen"
[ "$seen" = 'DTSTART:20270114T183000 EXDATE:20270121T183000Z leaves 14, 28
DTSTART:20270715T183000 EXDATE:20270722T173000Z leaves 15, 22, 29
DTSTART;VALUE=DATE:20270715 EXDATE:20270722: invalid date-time value: "2027-07-22T::"' ]
