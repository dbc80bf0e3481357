"""Reads a calendar on standard input with Python's icalendar, and says what a person would see of it, in UTC."""

import sys
from datetime import timezone

from icalendar import Calendar

calendar = Calendar.from_ical(sys.stdin.buffer.read())
(event,) = calendar.walk("VEVENT")
(alarm,) = event.walk("VALARM")
assert not calendar.errors and not event.errors, (calendar.errors, event.errors)

moments = (event[name].dt.astimezone(timezone.utc) for name in ("DTSTART", "DTEND"))
print(" to ".join(moment.strftime("%Y-%m-%d %H:%M") for moment in moments))
print(event["SUMMARY"])
print("alarm", alarm["TRIGGER"].dt)
