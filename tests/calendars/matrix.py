"""Asks real readers what they make of the entries that cop writes: 25 zones, four days, four odd hours, each alone, with
the rules alone to go by, and in one calendar with the others of its zone, whichever entry's zone the calendar keeps; then
moved, and called off. `.ci/calendars` installs the readers and runs it. What a reader is known to get wrong by itself stands in
KNOWN, with the reason; anything else that is wrong fails, and so does a reason that no longer holds.

    matrix.py COP TOOLS        COP: the program; TOOLS: the folder that .ci/calendars installed the readers in
"""

import json
import logging
import os
import re
import shutil
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from collections import Counter, defaultdict
from datetime import date, datetime, timedelta, timezone
from pathlib import Path
from zoneinfo import ZoneInfo

# The database of PyPI and no other judges what is right.
os.environ["PYTHONTZPATH"] = ""
# A machine that is in none of the zones: whoever takes its time for the entry's is seen.
os.environ["TZ"] = "Indian/Maldives"
time.tzset()

import dateutil.tz
import icalendar
import ics
import recurring_ical_events
import vobject

# vobject logs the zones that it does not know; what came of it is asked below.
logging.disable()

COP, TOOLS = (Path(argument).resolve() for argument in sys.argv[1:3])
HERE = Path(__file__).parent

ZONES = """
Africa/Cairo Africa/Casablanca Africa/Johannesburg America/Edmonton America/Halifax America/Havana America/Inuvik
America/New_York America/Nuuk America/Santiago America/Sao_Paulo America/St_Johns America/Vancouver America/Winnipeg
Asia/Beirut Asia/Jerusalem Asia/Kathmandu Asia/Kolkata Australia/Lord_Howe Europe/Chisinau Europe/Dublin Europe/London
Pacific/Apia Pacific/Auckland Pacific/Chatham
""".split()
DAYS = [date(2026, 3, 8), date(2026, 7, 9), date(2026, 12, 10), date(2027, 3, 14)]
HOURS = ["00:05", "02:30", "10:00", "23:05"]
# Reminders before a first change, and a summer and a winter of one zone.
MORE = [
    ("America/New_York", date(2027, 3, 14), "12:00"), ("Pacific/Auckland", date(2027, 9, 26), "10:00"),
    ("America/Vancouver", date(2026, 3, 8), "12:00"), ("America/New_York", date(2027, 7, 8), "18:30"),
    ("America/New_York", date(2027, 2, 11), "18:30"),
]
TITLE = "Łódź, Kiln; night 窯"
PLACE = "The shed, Back \\ Lane, first floor; ring twice"
PURPOSE = "Potters compare how they log a firing, and each takes one trick home to try before the frost."


class Session:
    def __init__(self, zone, day, hour):
        self.zone, self.day, self.hour = zone, day, hour
        self.uid = f"{zone}-{day}-{hour}@example.org"
        self.start = datetime.combine(day, datetime.strptime(hour, "%H:%M").time(), ZoneInfo(zone))
        self.end = self.start + timedelta(minutes=50)

    def on(self, day):
        """The same session on another day, in nobody's calendar yet."""
        moved = Session(self.zone, day, self.hour)
        moved.uid = self.uid
        return moved

    def shows(self):
        """Whether the clocks of the place show its start and end once."""
        def once(local):
            return local.utcoffset() == local.replace(fold=1).utcoffset()
        return once(self.start) and once(self.end)

    def toml(self, more=""):
        quoted = lambda text: json.dumps(text, ensure_ascii=False)
        return (
            f"[session]\ntitle = {quoted(TITLE)}\npurpose = {quoted(PURPOSE)}\nexpected = 8\n"
            f"[when]\ndate = {self.day}\nstart = {self.hour}:00\nfinish = {self.end:%H:%M}:00\ntimezone = \"{self.zone}\"\n"
            f"[venue]\nname = {quoted(PLACE)}\n[invite]\nuid = \"{self.uid}\"\n{more}"
        )

    def right(self):
        # A day before is a day by the clocks for some, 24 hours for others.
        nominal = self.start.replace(tzinfo=None) - timedelta(days=1)
        alarms = {utc(nominal.replace(tzinfo=self.start.tzinfo)), utc(self.start.astimezone(timezone.utc) - timedelta(days=1))}
        return {"start": utc(self.start), "end": utc(self.end), "alarm": alarms, "summary": TITLE, "location": PLACE}


def utc(moment):
    return moment.astimezone(timezone.utc).strftime("%Y-%m-%dT%H:%MZ")


def entry(session, more=""):
    made = subprocess.run(
        [COP, "invite", "-", "--format", "ics", "--today", "2026-01-05"], input=session.toml(more).encode(), capture_output=True
    )
    if made.returncode:
        raise SystemExit(f"cop wrote no entry of {session.uid}:\n{made.stderr.decode()}")
    return made.stdout.decode()


def parts(text):
    """The zone and the event of an entry."""
    zone = re.search(r"BEGIN:VTIMEZONE.*END:VTIMEZONE\r\n", text, re.S).group()
    return zone, re.search(r"BEGIN:VEVENT.*END:VEVENT\r\n", text, re.S).group()


def calendar(zone, events):
    head = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//cop//invitation//EN\r\nMETHOD:PUBLISH\r\n"
    return f"{head}{zone}{''.join(events)}END:VCALENDAR\r\n"


def nowhere(text, zone):
    """The same calendar with a zone that no database knows. Some readers remember zones, so each is another; there is no
    figure in its name, which would be taken for hours by some."""
    nowhere.count = getattr(nowhere, "count", 0) + 1
    letters = "".join(chr(ord("a") + int(figure)) for figure in str(nowhere.count))
    return re.sub(rf"TZID([:=]){re.escape(zone)}", rf"TZID\1Nowhere/Known/{letters}", text)


# Readers that take a calendar and give what they see in it.

def read_icalendar(text):
    for event in icalendar.Calendar.from_ical(text).events:
        alarms = [utc(time.trigger) for time in event.alarms.times]
        yield {
            "uid": str(event["UID"]), "start": utc(event.start), "end": utc(event.end), "alarm": alarms[0] if alarms else None,
            "summary": str(event["SUMMARY"]), "location": str(event["LOCATION"]), "description": str(event["DESCRIPTION"]),
            "sequence": event.sequence, "status": event.get("STATUS"),
        }


def read_recurring(text):
    span = datetime(2026, 1, 1, tzinfo=timezone.utc), datetime(2028, 1, 1, tzinfo=timezone.utc)
    for event in recurring_ical_events.of(icalendar.Calendar.from_ical(text)).between(*span):
        yield {
            "uid": str(event["UID"]), "start": utc(event.start), "end": utc(event.end), "summary": str(event["SUMMARY"]),
            "location": str(event["LOCATION"]), "description": str(event["DESCRIPTION"]),
        }


def read_vobject(text):
    # It remembers zones by their names from one file to the next.
    vobject.icalendar.__dict__["__tzidMap"].clear()
    vobject.icalendar.registerTzid("UTC", dateutil.tz.tzutc())
    for event in vobject.readOne(text).vevent_list:
        start = event.dtstart.value
        alarm = hasattr(event, "valarm") and utc(start + event.valarm.trigger.value)
        yield {
            "uid": event.uid.value, "start": utc(start), "end": utc(event.dtend.value), "alarm": alarm or None,
            "summary": event.summary.value, "location": event.location.value, "description": event.description.value,
            "sequence": int(event.sequence.value), "status": event.status.value if hasattr(event, "status") else None,
        }


def read_ics(text):
    for event in ics.Calendar(text).events:
        alarm = next((utc(event.begin.datetime + alarm.trigger) for alarm in event.alarms), None)
        yield {
            "uid": event.uid, "start": utc(event.begin.datetime), "end": utc(event.end.datetime), "alarm": alarm,
            "summary": event.name, "location": event.location, "description": event.description, "status": event.status,
        }


PYTHON = {
    "icalendar": read_icalendar, "recurring-ical-events": read_recurring, "vobject": read_vobject, "ics": read_ics,
}


def in_python(files):
    found = {}
    for name, reader in PYTHON.items():
        found[name] = {}
        for file, text in files.items():
            try:
                found[name][file] = list(reader(text))
            except Exception as error:
                found[name][file] = repr(error)
    return found


def outside(command, files):
    """Readers of other languages: the files go in, and what each sees comes out."""
    read = subprocess.run(command, input=json.dumps(files).encode(), capture_output=True)
    if read.returncode:
        raise SystemExit(f"{command[0]} failed:\n{read.stderr.decode()[-2000:]}")
    return json.loads(read.stdout)


def everybody(files):
    return (
        in_python(files)
        | outside(["node", HERE / "read.mjs", TOOLS], files)
        | outside(["php", HERE / "read.php"], files)
        | outside([TOOLS / "cargo/debug/read"], files)
    )


# What readers get wrong by themselves: who, in which question, about what, of which zones (None: of any), and why.
OF_TIMES = ("start", "end", "alarm")
NEW_LAWS = (
    "Africa/Casablanca", "America/Edmonton", "America/Havana", "America/Inuvik", "America/Vancouver", "America/Winnipeg",
    "Europe/Chisinau",
)
KNOWN = [
    ("node-ical", ("by name",), OF_TIMES, NEW_LAWS, "Node 20 brings the zones of 2025"),
    ("node-ical", ("by rules", "merged"), OF_TIMES, None, "takes a zone that it knows no name of for the machine's own"),
    ("ics", ("by rules", "merged"), OF_TIMES, None, "goes by the names of zones alone"),
    ("calcard", ("by name",), (*OF_TIMES, "read"), NEW_LAWS, "chrono-tz 0.10.4 brings the zones of 2025"),
    ("calcard", ("by rules", "merged"), OF_TIMES, None, "goes by the names of zones alone"),
    ("vobject", ("by rules", "merged"), OF_TIMES, ("Africa/Casablanca",), "takes what was at +00:00 until 2020 for UTC"),
    ("sabre/vobject", ("by rules", "merged"), OF_TIMES, None, "2.1.7, which Debian has, goes by the names of zones alone"),
    (
        "sabre/vobject", ("by name", "by rules", "merged"), ("summary", "location", "description"), None,
        "2.1.7, which Debian has, leaves the backslashes in a text",
    ),
    ("xandikos", ("stored",), ("found by its time",), None, "forgets the zone of a time from the seventh question on"),
]


# Stores: they take a file, and hold what they made of it.

class Server:
    """A CalDAV server of our own, with one collection for each zone."""

    def __init__(self, name, command, root, folder, merges):
        self.name, self.folder, self.merges = name, folder, merges
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        self.base = f"http://127.0.0.1:{self.port}{root}"
        self.log = open(folder / "log", "w")
        command = [str(part).replace("PORT", str(self.port)) for part in command]
        self.process = subprocess.Popen(command, stdout=self.log, stderr=self.log)
        for _ in range(100):
            time.sleep(0.2)
            try:
                self.ask("GET", "")
                return
            except (urllib.error.URLError, ConnectionError):
                pass
        raise SystemExit(f"{name} does not answer")

    def ask(self, method, path, body=None, **headers):
        headers = {"Content-Type": "text/calendar; charset=utf-8", "Authorization": "Basic Y29wOmNvcA=="} | headers
        request = urllib.request.Request(self.base + path, body and body.encode(), headers, method=method)
        try:
            with urllib.request.urlopen(request) as answer:
                return answer.status, answer.read().decode()
        except urllib.error.HTTPError as error:
            return error.code, error.read().decode()

    def collection(self, zone):
        name = zone.replace("/", "-") + "/"
        xml = '<C:mkcalendar xmlns:C="urn:ietf:params:xml:ns:caldav"/>'
        status, said = self.ask("MKCALENDAR", name, xml, **{"Content-Type": "text/xml"})
        assert status == 201, f"{self.name}: {status} {said}"
        return name

    def within(self, collection, start, end):
        """How many entries of a collection the server itself sees between two instants."""
        span = f'start="{start:%Y%m%dT%H%M%SZ}" end="{end:%Y%m%dT%H%M%SZ}"'
        xml = (
            '<C:calendar-query xmlns:D="DAV:" xmlns:C="urn:ietf:params:xml:ns:caldav"><D:prop><D:getetag/></D:prop><C:filter>'
            '<C:comp-filter name="VCALENDAR"><C:comp-filter name="VEVENT">'
            f"<C:time-range {span}/></C:comp-filter></C:comp-filter></C:filter></C:calendar-query>"
        )
        status, said = self.ask("REPORT", collection, xml, **{"Content-Type": "text/xml", "Depth": "1"})
        assert status == 207, f"{self.name}: {status} {said}"
        return len(re.findall(r"<(?:\w+:)?response>", said))


def servers(folder):
    radicale, xandikos = folder / "radicale", folder / "xandikos"
    for place in [radicale, xandikos]:
        place.mkdir()
    python = Path(sys.executable)
    yield Server(
        "Radicale",
        [python, "-m", "radicale", "--storage-filesystem-folder", radicale, "--auth-type", "none", "--server-hosts", "127.0.0.1:PORT"],
        "/cop/", radicale, True,
    )
    yield Server(
        "xandikos", [python.with_name("xandikos"), "-d", xandikos, "--defaults", "-l", "127.0.0.1", "-p", "PORT"],
        "/user/calendars/", xandikos, False,
    )


def ask_servers(verdicts, sessions, entries, folder):
    """Puts the entries on servers; then one moves, and is called off."""
    merged, members = {}, {}
    for server in servers(folder):
        for zone in ZONES:
            of_zone = [session for session in sessions if session.zone == zone]
            name = server.collection(zone)
            for at, session in enumerate(of_zone):
                status, said = server.ask("PUT", f"{name}{at}.ics", entries[session.uid])
                verdicts.ask(server.name, "stored", "taken", session, status == 201, f"{status} {said}")
            for session in of_zone:
                start = session.start.astimezone(timezone.utc)
                on = server.within(name, start + timedelta(minutes=1), start + timedelta(minutes=2))
                before = server.within(name, start - timedelta(minutes=2), start - timedelta(minutes=1))
                verdicts.ask(server.name, "stored", "found by its time", session, (on, before) == (1, 0), (on, before))
            if server.merges:
                merged[zone], members[zone] = server.ask("GET", name)[1], of_zone
            moved = of_zone[0].on(of_zone[0].day + timedelta(days=7))
            for more, sequence, status in [("revision = 1\n", 1, None), ("revision = 1\ncancelled = true\n", 2, "CANCELLED")]:
                server.ask("PUT", f"{name}0.ics", entry(moved, more))
                held = list(read_icalendar(server.ask("GET", f"{name}0.ics")[1]))
                seen = [(one["uid"], one["start"], one["sequence"], one["status"]) for one in held]
                what = "moved" if status is None else "called off"
                verdicts.ask(server.name, "stored", what, moved, seen == [(moved.uid, utc(moved.start), sequence, status)], seen)
        server.process.kill()
    # What a client gets that asks for a whole calendar: one zone of each name.
    for zone, text in merged.items():
        assert text.count("BEGIN:VTIMEZONE") == 1, zone
    hidden = {zone: nowhere(text, zone) for zone, text in merged.items()}
    for reader, files in everybody(hidden).items():
        for zone, seen in files.items():
            verdicts.compare(reader, "merged", members[zone], seen)


def run(command, **more):
    return subprocess.run(command, capture_output=True, text=True, **more)


def ask_khal(verdicts, sessions, entries, folder):
    khal = [Path(sys.executable).with_name("khal"), "-c", folder / "config"]
    (folder / "calendar").mkdir(parents=True)
    (folder / "config").write_text(
        f"[calendars]\n[[cop]]\npath = {folder}/calendar\n[locale]\nlocal_timezone = UTC\ndefault_timezone = UTC\n"
        "timeformat = %H:%M\ndateformat = %Y-%m-%d\nlongdateformat = %Y-%m-%d\n"
        "datetimeformat = %Y-%m-%dT%H:%MZ\nlongdatetimeformat = %Y-%m-%dT%H:%MZ\n"
        f"[sqlite]\npath = {folder}/khal.db\n"
    )
    take = lambda text, *how, **more: run([*khal, "import", *how, "-a", "cop", file(folder, text)], **more)

    def held(*keys):
        fields = [part for key in keys for part in ("--json", key)]
        said = run([*khal, "list", "--once", *fields, "2026-01-01", "2027-12-31"])
        return [tuple(one[key] for key in keys) for line in said.stdout.splitlines() for one in json.loads(line)]

    everything = calendars(sessions, entries)
    take(everything, "--batch")
    seen = {uid: rest for uid, *rest in held("uid", "start-long-full", "end-long-full", "title", "location", "description")}
    for session in sessions:
        right = session.right()
        expected = [right["start"], right["end"], right["summary"], right["location"]]
        found = seen.get(session.uid, [])
        verdicts.ask("khal", "by name", "start, end, summary, location", session, found[:4] == expected, found[:4])
    moved = sessions[0].on(sessions[0].day + timedelta(days=7))
    start = lambda: [start for uid, start in held("uid", "start-long-full") if uid == moved.uid]
    take(entry(moved, "revision = 1\n"), input="\n")
    verdicts.ask("khal", "imported again", "asks, and keeps the old one unless told", moved, start() == [utc(sessions[0].start)], start())
    take(entry(moved, "revision = 1\n"), input="y\ny\n")
    verdicts.ask("khal", "imported again", "moved by y", moved, start() == [utc(moved.start)], start())


def ask_calcurse(verdicts, sessions, entries, folder):
    folder.mkdir()
    environment = os.environ | {"TZ": "UTC", "HOME": str(folder)}
    calcurse = ["calcurse", "-D", folder]
    take = lambda text: run([*calcurse, "-i", file(folder, text)], env=environment)

    def held():
        said = run([*calcurse, "-Q", "--from", "01/01/2026", "--days", "720", "--format-apt", "%(start:%Y-%m-%dT%H:%MZ) %(end:%Y-%m-%dT%H:%MZ) %m\n"], env=environment)
        return Counter(line for line in said.stdout.splitlines() if line[:2] == "20")

    take(calendars(sessions, entries))
    seen = held()
    shown = lambda session: f"{utc(session.start)} {utc(session.end)} {TITLE}"
    for session in sessions:
        verdicts.ask("calcurse", "by name", "start, end, summary", session, seen[shown(session)] > 0, sum(seen.values()))
    moved = sessions[0].on(sessions[0].day + timedelta(days=30))
    take(entry(moved, "revision = 1\n"))
    both = seen.copy()
    both[shown(moved)] += 1
    verdicts.ask("calcurse", "imported again", "a second entry", moved, held() == both, held() - both)


def ask_vdirsyncer(verdicts, sessions, entries, folder):
    here, there = folder / "here", folder / "there"
    for place in [here, there]:
        place.mkdir(parents=True)
    config = folder / "config"
    config.write_text(
        f'[general]\nstatus_path = "{folder}/status"\n[pair cop]\na = "here"\nb = "there"\ncollections = null\n'
        + "".join(f'[storage {name}]\ntype = "filesystem"\npath = "{folder}/{name}"\nfileext = ".ics"\n' for name in ["here", "there"])
    )
    sync = lambda: run([Path(sys.executable).with_name("vdirsyncer"), "-c", config, "sync"], input="y\n")
    run([Path(sys.executable).with_name("vdirsyncer"), "-c", config, "discover"], input="y\ny\n")

    def ask(what, session, text):
        (here / "0.ics").write_text(text, newline="")
        said = sync()
        seen = [one for path in there.glob("*.ics") for one in read_icalendar(path.read_text())]
        expected = list(read_icalendar(text))
        verdicts.ask("vdirsyncer", "stored", what, session, seen == expected, (seen, said.stderr[-300:]))

    first = sessions[0]
    moved = first.on(first.day + timedelta(days=7))
    ask("taken", first, entries[first.uid])
    ask("moved", moved, entry(moved, "revision = 1\n"))
    ask("called off", moved, entry(moved, "revision = 1\ncancelled = true\n"))


def file(folder, text):
    path = folder / "entry.ics"
    path.write_text(text, newline="")
    return path


def calendars(sessions, entries):
    """All entries in one file, each zone once."""
    zones = {session.zone: parts(entries[session.uid])[0] for session in sessions}
    return calendar("".join(zones.values()), [parts(entries[session.uid])[1] for session in sessions])


class Verdicts:
    def __init__(self):
        self.right, self.asked, self.wrong = Counter(), Counter(), defaultdict(list)
        self.met = set()

    def ask(self, reader, how, what, session, is_right, seen=None):
        """Notes an answer; `seen` is what a wrong one was."""
        def is_known(who, where, of, zones, _why):
            return who == reader and how in where and what in of and (zones is None or session.zone in zones)

        self.asked[reader, how, what] += 1
        known = [at for at, one in enumerate(KNOWN) if is_known(*one)]
        if is_right:
            self.right[reader, how, what] += 1
        elif known:
            self.met.update(known)
        else:
            self.wrong[reader, how, what].append(f"{session.uid}: {seen}")

    def compare(self, reader, how, sessions, seen):
        if isinstance(seen, str):
            for session in sessions:
                self.ask(reader, how, "read", session, False, seen)
            return
        by_uid = {one["uid"]: one for one in seen}
        for session in sessions:
            one = by_uid.get(session.uid)
            self.ask(reader, how, "read", session, one is not None and len(seen) == len(sessions), f"{len(seen)} entries")
            if one is None:
                continue
            right = session.right()
            for what in ["start", "end", "summary", "location"]:
                if what in one:
                    self.ask(reader, how, what, session, one[what] == right[what], one[what])
            if "alarm" in one:
                self.ask(reader, how, "alarm", session, one["alarm"] in right["alarm"], one["alarm"])
            if "days" in one:
                self.ask(reader, how, "alarm", session, one["days"] == -1, one["days"])
            words = one["description"] or ""
            whole = words.startswith(PURPOSE + "\n\nNobody is giving a talk") and words.endswith("tell whoever asked you along.")
            self.ask(reader, how, "description", session, whole, words)

    def report(self):
        cells = defaultdict(list)
        for (reader, how, what), asked in self.asked.items():
            right = self.right[reader, how, what]
            cells[reader, how].append(f"{what} {right}" + ("" if right == asked else f" of {asked}"))
        for (reader, how), said in cells.items():
            print(f"{reader}, {how}: {', '.join(said)}")
        for at in sorted(self.met):
            who, where, of, zones, why = KNOWN[at]
            print(f"KNOWN {who}, {' and '.join(where)}, {', '.join(of)}{' of some zones' if zones else ''}: {why}")
        for (reader, how, what), cases in self.wrong.items():
            print(f"WRONG {reader}, {how}, {what}: {len(cases)}, first {cases[0]}")
        gone = [KNOWN[at] for at in range(len(KNOWN)) if at not in self.met]
        for who, where, of, _, why in gone:
            print(f"NO LONGER {who}, {where}, {of}: {why}")
        return not self.wrong and not gone


def main():
    sessions = [Session(zone, day, hour) for zone in ZONES for day in DAYS for hour in HOURS]
    sessions += [Session(*one) for one in MORE]
    sessions = [session for session in sessions if session.shows()]
    entries = {session.uid: entry(session) for session in sessions}
    print(f"{len(sessions)} entries in {len(ZONES)} zones")
    verdicts = Verdicts()

    # Each alone, by its zone's name, and by the rules alone.
    by_name = everybody(entries)
    by_rules = everybody({session.uid: nowhere(entries[session.uid], session.zone) for session in sessions})
    for how, found in [("by name", by_name), ("by rules", by_rules)]:
        for reader, files in found.items():
            for session in sessions:
                verdicts.compare(reader, how, [session], files[session.uid])

    # All of a zone in one calendar, with the zone as the first, and as each later entry has it.
    merged, members = {}, {}
    for zone in ZONES:
        of_zone = [session for session in sessions if session.zone == zone and session.day in DAYS]
        for day in DAYS:
            kept = next(session for session in of_zone if session.day == day)
            name = f"{zone} as on {day}"
            text = calendar(parts(entries[kept.uid])[0], [parts(entries[session.uid])[1] for session in of_zone])
            merged[name] = nowhere(text, zone)
            members[name] = of_zone
    for reader, files in everybody(merged).items():
        for name, seen in files.items():
            verdicts.compare(reader, "merged", members[name], seen)

    folder = Path(tempfile.mkdtemp())
    try:
        ask_servers(verdicts, sessions, entries, folder)
        ask_khal(verdicts, sessions, entries, folder / "khal")
        ask_calcurse(verdicts, sessions, entries, folder / "calcurse")
        ask_vdirsyncer(verdicts, sessions, entries, folder / "vdirsyncer")
    finally:
        shutil.rmtree(folder)
    return 0 if verdicts.report() else 1


if __name__ == "__main__":
    sys.exit(main())
