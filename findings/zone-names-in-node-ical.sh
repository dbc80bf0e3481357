#!/usr/bin/env bash
# node-ical 0.26.1: a zone that the file itself describes is not used where its name is unknown; the time is then taken for
# the reading machine's own, without a word.
#
# RFC 5545 has a VTIMEZONE stand beside every TZID, so that nobody needs to know the name. One would guess that 18:30 in
# a zone described as +05:30 all year is 13:00Z. It is, when the zone is called Asia/Kolkata. Called "Club/Hall", the same
# description is passed over: the instant is 18:30 by the clock of whoever reads, and differs from machine to machine.
# ical.js 2.2.1 reads 13:00Z both times.
#
# From npm, with Node 20. Exits 1 when that changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund node-ical@0.26.1 ical.js@2.2.1
cat >read.mjs <<'READ'
import nodeIcal from "node-ical";
import ICAL from "ical.js";

const name = process.argv[2];
const text = [
  "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//example//EN", "BEGIN:VTIMEZONE", `TZID:${name}`, "BEGIN:STANDARD",
  "DTSTART:19700101T000000", "TZOFFSETFROM:+0530", "TZOFFSETTO:+0530", "TZNAME:IST", "END:STANDARD", "END:VTIMEZONE",
  "BEGIN:VEVENT", "UID:tea", "DTSTAMP:20260101T000000Z", `DTSTART;TZID=${name}:20270211T183000`, "SUMMARY:Tea", "END:VEVENT",
  "END:VCALENDAR", "",
].join("\r\n");
const event = new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent("vevent");
const read = [nodeIcal.sync.parseICS(text).tea.start, event.getFirstPropertyValue("dtstart").toJSDate()];
console.log(read.map((date) => date.toISOString().slice(11, 16)).join(" "));
READ
seen=$(for machine in UTC America/New_York; do for name in Asia/Kolkata Club/Hall; do
    echo "$machine, $name: $(TZ=$machine node read.mjs "$name")"
done; done)
echo "node-ical, then ical.js, on a machine in:"
echo "$seen"
[ "$seen" = 'UTC, Asia/Kolkata: 13:00 13:00
UTC, Club/Hall: 18:30 13:00
America/New_York, Asia/Kolkata: 13:00 13:00
America/New_York, Club/Hall: 23:30 13:00' ]
