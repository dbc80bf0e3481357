#!/usr/bin/env bash
# smol-toml 1.4.2 and @iarna/toml 2.2.5: a day or a time of day that is written without a zone is shown as another one by
# the very methods that show local ones.
#
# TOML's `2027-02-11` and `18:30:00` are local: they belong to no zone, and one would guess that getDate() is 11 and
# getHours() is 18 on every machine. Both readers hand out a Date of that moment in UTC, so that west of Greenwich the
# day is the one before. A time alone is put on the first of January of the year 0, when clocks went by the sun: on a
# machine in London half past six is 18:28:45, in New York 13:33:58. JSON.stringify() gives back what the file says.
#
# Both are from npm, with Node 20. Exits 1 when that changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund smol-toml@1.4.2 @iarna/toml@2.2.5
cat >read.mjs <<'READ'
import iarna from "@iarna/toml";
import { parse } from "smol-toml";

const file = "day = 2027-02-11\ntime = 18:30:00\n";
const { day, time } = parse(file);
const other = iarna.parse("day = 2027-02-11\n").day;
const clock = time.toLocaleTimeString("en-GB");
console.log(`smol-toml ${day.getDate()} and ${clock}, as JSON ${JSON.stringify(day)}; @iarna/toml ${other.getDate()}`);
READ
seen=$(for zone in UTC Europe/London America/New_York; do echo "$zone: $(TZ=$zone node read.mjs)"; done)
echo "$seen"
[ "$seen" = 'UTC: smol-toml 11 and 18:30:00, as JSON "2027-02-11"; @iarna/toml 11
Europe/London: smol-toml 11 and 18:28:45, as JSON "2027-02-11"; @iarna/toml 11
America/New_York: smol-toml 10 and 13:33:58, as JSON "2027-02-11"; @iarna/toml 10' ]
