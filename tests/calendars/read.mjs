// Reads calendars with the readers of npm. Standard input: {"name": "BEGIN:VCALENDAR…"}; standard output: for each reader
// and each name the entries it sees, with times as instants.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const require = createRequire(`${process.argv[2]}/`);
const ICAL = require("ical.js").default ?? require("ical.js");
const nodeIcal = require("node-ical");
const nextcloud = require("@nextcloud/calendar-js");

const instant = (date) => date.toISOString().slice(0, 16) + "Z";

function icalJs(text) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents("vevent").map((component) => {
    const event = new ICAL.Event(component);
    const alarm = component.getFirstSubcomponent("valarm");
    const reminder = alarm && event.startDate.clone();
    if (alarm) reminder.addDuration(alarm.getFirstPropertyValue("trigger"));
    return {
      uid: event.uid, start: instant(event.startDate.toJSDate()), end: instant(event.endDate.toJSDate()),
      alarm: reminder && instant(reminder.toJSDate()), summary: event.summary, location: event.location,
      description: event.description, sequence: event.sequence, status: component.getFirstPropertyValue("status"),
    };
  });
}

function nodeIcalReads(text) {
  const entries = Object.values(nodeIcal.sync.parseICS(text)).filter((entry) => entry.type === "VEVENT");
  return entries.map((event) => ({
    uid: event.uid, start: instant(event.start), end: instant(event.end), summary: event.summary,
    location: event.location, description: event.description, sequence: Number(event.sequence), status: event.status ?? null,
  }));
}

function nextcloudReads(text) {
  const parser = nextcloud.getParserManager().getParserForFileType("text/calendar", { extractGlobalProperties: true });
  parser.parse(text);
  const found = [];
  for (const component of parser.getItemIterator()) {
    for (const event of component.getVObjectIterator()) {
      if (event.name !== "VEVENT") continue;
      const utc = (value) => instant(value.getInUTC().jsDate);
      const alarm = [...event.getAlarmIterator()][0];
      const trigger = alarm?.getFirstPropertyFirstValue("trigger");
      found.push({
        uid: event.uid, start: utc(event.startDate), end: utc(event.endDate),
        days: trigger ? trigger.totalSeconds / 86400 : null, summary: event.title,
        location: event.location, description: event.description,
        sequence: event.getFirstPropertyFirstValue("sequence"), status: event.status,
      });
    }
  }
  return found;
}

const files = JSON.parse(readFileSync(0, "utf8"));
const readers = { "ical.js": icalJs, "node-ical": nodeIcalReads, "calendar-js": nextcloudReads };
const read = {};
for (const [name, reader] of Object.entries(readers)) {
  read[name] = Object.fromEntries(Object.entries(files).map(([file, text]) => {
    try {
      return [file, reader(text)];
    } catch (error) {
      return [file, String(error)];
    }
  }));
}
process.stdout.write(JSON.stringify(read));
