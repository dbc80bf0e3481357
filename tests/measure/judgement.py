#!/usr/bin/env python3
"""How well `cop` tells unclear purposes, formal places and interrupted ones, on labelled texts, fold by fold.

    python3 tests/measure/judgement.py PATH/TO/cop [FOLDER]

FOLDER holds `purposes.jsonl` and `venues.jsonl`, one text a line with its labels, its origin and its fold (by default
../shared/eval beside the checkout). The texts of tests/data are measured too, as "own" and "unread". For every fold it
prints false alarms and recall with their 95 % intervals (Wilson), at the level of warnings and at that of advice; then
the sum.

What a figure is worth depends on who had seen the fold. The words and the grammar were written while looking at the
texts of folds 0 to 3, one after the other, each after it had been measured; nobody looked at those of fold 4, of which
only the figures were seen. settle.py leaves each fold out where that can be done.

"own" was written by a hand that knew the rules. "unread" was written by one that did not, and measured before anything
was mended for it: 1 of 29 clear purposes cried about and 21 of 29 unclear ones found, 1 of 30 and 9 of 10 formal places,
1 of 26 and 9 of 14 interrupted ones. "later" by one that had leafed through the lists once and looked nothing up,
likewise: 0 of 20 and 13 of 20 purposes, 0 of 20 and 7 of 10 formal places, 2 of 18 and 3 of 12 interrupted ones. "wider"
by one that had the lists of places before it an hour earlier: 1 of 18 and 16 of 18 purposes, 1 of 77 and 6 of 7 formal
places, 5 of 39 and 10 of 45 interrupted ones. "fields" by one that had just read the rules and the
lists, likewise, as the heads of its files say. What is printed for the five is what it is since.
"""
import collections
import json
import math
import pathlib
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
OWN = HERE.parent / "data"

# A session in good order: only the text under test can be at fault.
SESSION = """\
[session]
title = {title}
purpose = {purpose}
facilitator = "Ines"
second_host = "Tom"
greeter = "Tom"
expected = 9
[when]
date = 2027-02-11
start = 14:00:00
finish = 15:30:00
doors = 13:45:00
timezone = "Europe/London"
agreed_with = ["Jo", "Bea"]
[venue]
{venue}
capacity = 20
booked = true
step_free = "yes"
accessible_toilet = "yes"
hearing = "quiet"
[food]
offered = ["tea", "cake"]
who_pays = "club"
asked_about_diets = true
[access]
asked = true
[[topic]]
ask = "What went better than you expected last month?"
[[topic]]
ask = "Who taught you the thing you use most?"
[[topic]]
ask = "What would you try if nobody was watching?"
"""
CLEAR = "Tower captains compare how they keep learners past the first winter, so that each leaves with one thing to try."
QUIET = 'name = "The loft"\nkind = "cafe-private-room"\nlayout = "cafe-tables"\nprivate = true'


def quoted(text):
    return json.dumps(text, ensure_ascii=False)


def rows(path):
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def own(name, keys, fold):
    lines = (OWN / name).read_text(encoding="utf-8").splitlines()
    fields = [line.split("\t") for line in lines if line and not line.startswith("#")]
    return [dict(zip(keys, line), origin=fold, fold=fold, id=f"{name}-{at}") for at, line in enumerate(fields)]


def purpose(row):
    return SESSION.format(title=quoted(row.get("title") or "First meeting"), purpose=quoted(row["text"]), venue=QUIET)


def place(row):
    notes = f"\nnotes = {quoted(row['description'])}" if row.get("description") else ""
    return SESSION.format(title='"A circle"', purpose=quoted(CLEAR), venue=f"name = {quoted(row['name'])}{notes}")


def check(cop, files):
    """The findings of every file, by its name."""
    with tempfile.TemporaryDirectory() as folder:
        for name, text in files.items():
            (pathlib.Path(folder) / f"{name}.toml").write_text(text, encoding="utf-8")
        command = [cop, "check", folder, "--format", "json", "--today", "2027-01-04"]
        run = subprocess.run(command, capture_output=True, text=True, check=False)
    return {pathlib.Path(file["path"]).stem: file["findings"] for file in json.loads(run.stdout)["files"]}


def share(hits, of):
    """A share with its interval, in per cent."""
    if of == 0:
        return "-"
    z, p = 1.96, hits / of
    middle, spread = p + z * z / 2 / of, z * math.sqrt(p * (1 - p) / of + z * z / 4 / of / of)
    low, high = ((middle + sign * spread) / (1 + z * z / of) for sign in (-1, 1))
    return f"{hits}/{of} {100 * p:.0f} % ({100 * max(low, 0):.0f}–{100 * high:.0f})"


def table(name, texts, is_bad, findings, is_about):
    print(f"\n{name}\n{'fold':>6} {'false alarms':>22} {'found':>24} {'advice or more, clear':>24} {'unclear':>24}")
    counts = collections.Counter()
    for row in texts:
        about = [finding["level"] for finding in findings[row["id"]] if is_about(finding["rule"])]
        for fold in {row["fold"], "all"} if row["origin"] == "real" else {row["origin"]}:
            counts[fold, is_bad(row), "texts"] += 1
            counts[fold, is_bad(row), "warned"] += any(level != "advice" for level in about)
            counts[fold, is_bad(row), "advised"] += bool(about)
    for fold in sorted({fold for fold, _, _ in counts}, key=str):
        of = [counts[fold, bad, "texts"] for bad in (False, True)]
        cells = [share(counts[fold, bad, what], of[bad]) for what in ("warned", "advised") for bad in (False, True)]
        print(f"{fold!s:>6} {cells[0]:>22} {cells[1]:>24} {cells[2]:>24} {cells[3]:>24}")


def main():
    cop = sys.argv[1]
    folder = pathlib.Path(sys.argv[2]) if len(sys.argv) > 2 else HERE.parents[2] / "shared" / "eval"
    purposes = [row for fold, name in (("own", "purposes.txt"), ("unread", "purposes_unread.txt"), ("later", "purposes_later.txt"), ("wider", "purposes_wider.txt"), ("fields", "purposes_fields.txt"))
                for row in own(name, ("title", "label", "text"), fold)]
    places = [row for fold, name in (("own", "places.txt"), ("unread", "places_unread.txt"), ("later", "places_later.txt"), ("wider", "places_wider.txt"), ("fields", "places_fields.txt"))
              for row in own(name, ("formality", "interruption", "name", "description"), fold)]
    if folder.is_dir():
        purposes += rows(folder / "purposes.jsonl")
        places += rows(folder / "venues.jsonl")
    files = {row["id"]: purpose(row) for row in purposes} | {row["id"]: place(row) for row in places}
    findings = check(cop, files)
    table("purposes, unclear", purposes, lambda row: row["label"] == "unclear", findings,
          lambda rule: rule.startswith("purpose-") or rule == "governance-first")
    formal = [row for row in places if row["formality"]]
    table("places, formal", formal, lambda row: row["formality"] == "formal", findings,
          lambda rule: rule == "venue-too-formal")
    exposed = [row for row in places if row["interruption"]]
    table("places, interrupted", exposed, lambda row: row["interruption"] == "likely", findings,
          lambda rule: rule == "venue-interruptions")


if __name__ == "__main__":
    main()
