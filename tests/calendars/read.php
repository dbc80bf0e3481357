<?php
// Reads calendars with sabre/vobject, as read.mjs does with the readers of npm.
error_reporting(E_ALL & ~E_DEPRECATED);
require '/usr/share/php/Sabre/VObject/autoload.php';

function instant(DateTimeInterface $moment): string {
    return gmdate('Y-m-d\TH:i\Z', $moment->getTimestamp());
}

$read = [];
foreach (json_decode(file_get_contents('php://stdin'), true) as $name => $text) {
    try {
        $read[$name] = [];
        foreach (Sabre\VObject\Reader::read($text)->select('VEVENT') as $event) {
            $alarm = $event->VALARM ? $event->VALARM->getEffectiveTriggerTime() : null;
            $read[$name][] = [
                'uid' => (string) $event->UID, 'start' => instant($event->DTSTART->getDateTime()),
                'end' => instant($event->DTEND->getDateTime()), 'alarm' => $alarm ? instant($alarm) : null,
                'summary' => (string) $event->SUMMARY, 'location' => (string) $event->LOCATION,
                'description' => (string) $event->DESCRIPTION, 'sequence' => (int) (string) $event->SEQUENCE,
                'status' => $event->STATUS ? (string) $event->STATUS : null,
            ];
        }
    } catch (Throwable $error) {
        $read[$name] = (string) $error->getMessage();
    }
}
echo json_encode(['sabre/vobject' => $read]);
