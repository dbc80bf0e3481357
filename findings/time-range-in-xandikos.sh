#!/usr/bin/env bash
# xandikos 0.4.10: a time-range query finds an entry six times, and from the seventh time on it does not.
#
# An entry at 10:00 with TZID=America/New_York, in July, is at 14:00Z. A calendar-query (RFC 4791, 7.8) for 14:10Z to 14:20Z
# finds it. After some queries for the same filter xandikos answers from its index, which keeps the value of DTSTART and
# not its TZID: then the entry is looked for at 10:00Z. One would guess that the same question has the same answer while
# nothing was written. The same entry with its times in UTC is found every time. A client that asks for a day or a week at
# a time does not see entries near midnight any more.
#
# From PyPI, over loopback. Exits 1 when that changes.
set -euo pipefail
folder=$(mktemp -d)
server=
trap '[ -z "$server" ] || kill "$server"; rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install -q xandikos==0.4.10 icalendar==7.3.2 tzdata==2026.6
cd "$folder"
mkdir data
port=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
venv/bin/xandikos -d data --defaults -l 127.0.0.1 -p "$port" >log 2>&1 &
server=$!
cat >ask.py <<'ASK'
import re, sys, time, urllib.error, urllib.request

base = f"http://127.0.0.1:{sys.argv[1]}/user/calendars/"

def ask(method, path, body=None, kind="text/xml"):
    request = urllib.request.Request(base + path, body and body.encode(), {"Content-Type": kind, "Depth": "1"}, method=method)
    return urllib.request.urlopen(request).read().decode()

for _ in range(100):
    try:
        ask("GET", "calendar/")
        break
    except urllib.error.URLError:
        time.sleep(0.2)

query = """<c:calendar-query xmlns:d="DAV:" xmlns:c="urn:ietf:params:xml:ns:caldav"><d:prop><d:getetag/></d:prop>
<c:filter><c:comp-filter name="VCALENDAR"><c:comp-filter name="VEVENT">
<c:time-range start="20260709T141000Z" end="20260709T142000Z"/></c:comp-filter></c:comp-filter></c:filter></c:calendar-query>"""

def found(name, start, end):
    ask("MKCALENDAR", f"{name}/", '<c:mkcalendar xmlns:c="urn:ietf:params:xml:ns:caldav"/>')
    lines = [
        "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//example//EN", "BEGIN:VEVENT", f"UID:{name}", "DTSTAMP:20260101T000000Z",
        f"DTSTART{start}", f"DTEND{end}", "SUMMARY:Tea", "END:VEVENT", "END:VCALENDAR", "",
    ]
    ask("PUT", f"{name}/tea.ics", "\r\n".join(lines), "text/calendar")
    return " ".join(str(len(re.findall(r"<(?:\w+:)?response>", ask("REPORT", f"{name}/", query)))) for _ in range(9))

zoned = found("zoned", ";TZID=America/New_York:20260709T100000", ";TZID=America/New_York:20260709T105000")
print(f"with a zone: {zoned}; in UTC: {found('utc', ':20260709T140000Z', ':20260709T145000Z')}")
ASK
seen=$(venv/bin/python ask.py "$port")
echo "$seen"
[ "$seen" = 'with a zone: 1 1 1 1 1 1 0 0 0; in UTC: 1 1 1 1 1 1 1 1 1' ]
