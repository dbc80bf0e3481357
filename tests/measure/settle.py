#!/usr/bin/env python3
"""How good the judgement of a purpose is where its numbers are settled without the texts that they are tried on.

    cargo build --release --bench weighed --bin cop
    python3 tests/measure/settle.py target/release/cop [FOLDER]

FOLDER is as for judgement.py. What speaks for each text and against it comes from the program that cargo builds from
tests/measure/weighed.rs, beside `cop`. Three tables, over the real texts, each fold tried after the other four had their say:

1. As `cop` is: each row of WEIGHING counts one point, for or against, and there are two lines. Only the line is chosen,
   on the other four folds: the highest that warns about at most 5 % of their clear texts, and for advice the highest
   that speaks about at most 19 % of them.
2. Points fitted for each row as well: whole numbers from 0 to 4, for or against as the row is, moved by one while the
   logistic loss falls, to which each point adds a little.
3. As `cop` is, with the lines it has.

What no script can leave out: the rows, their signs, how often each counts at most, the lists and the grammar were made
by hands that had seen folds 0 to 3, and the figures of fold 4.
"""
import math
import pathlib
import subprocess
import sys

import judgement

MOST = 4
# A point is worth so much in the logistic curve, and costs so much for each text. Judgement.
STEP, COST = 0.7, 0.0015
WARNED, ADVISED = 0.05, 0.19
# The lines that `cop` has: more against it than for it, and SURELY_CLEAR_FROM.
LINES = (0, 2)
FOLDS = range(5)
# TELLS of src/checks/purpose/weighing.rs.
TELLS = {"Doing", "Making", "Question", "Leaving", "Shared"}
# Rules that speak whatever the points are: a placeholder, nothing that the title does not say. So does a warning where
# nothing speaks for a purpose, and where as much speaks against one as for it and it tells nothing that will happen.
WHATEVER = {"purpose-circular", "purpose-placeholder", "purpose-missing", "purpose-too-short"}


def counts(weighed, rows):
    """How often each row of the table counts in each text, with the names and the signs of the rows."""
    plain = lambda text: " ".join(text.split("\t")).replace("\n", "\r")
    lines = [f"{' '.join((row.get('title') or 'First meeting').split())}\t{plain(row['text'])}" for row in rows]
    run = subprocess.run([weighed], input="\n".join(lines) + "\n", capture_output=True, text=True, check=True)
    for row, line in zip(rows, run.stdout.split("\n"), strict=False):
        cells = [cell.rpartition("=") for cell in line.split("\t")]
        row["counts"] = [abs(int(cell[2])) for cell in cells]
        names, signs = [cell[0] for cell in cells], [-1 if cell[2][0] == "-" else 1 for cell in cells]
    return names, signs


def total(row, points):
    return sum(point * count for point, count in zip(points, row["counts"]))


def lines(rows, points):
    """The lines of warnings and of advice: with fewer points than that it speaks."""
    clear = [row for row in rows if row["label"] == "clear"]
    spoken = lambda line: sum(row["otherwise"] or total(row, points) < line for row in clear)
    line = lambda share: max((line for line in range(-9, 20) if spoken(line) <= share * len(clear)), default=-9)
    return line(WARNED), line(ADVISED)


def loss(rows, points, middle):
    spread = (STEP * (total(row, points) - middle) * (-1 if row["label"] == "unclear" else 1) for row in rows)
    return sum(math.log1p(math.exp(-far)) for far in spread) / len(rows) + COST * sum(map(abs, points))


def fitted(rows, signs):
    points, middle = list(signs), 1.0
    best, moved = loss(rows, points, middle), True
    while moved:
        moved = False
        for at, sign in enumerate(signs):
            for step in (sign, -sign):
                tried = points[:at] + [points[at] + step] + points[at + 1:]
                if 0 <= tried[at] * sign <= MOST and (now := loss(rows, tried, middle)) < best - 1e-9:
                    points, best, moved = tried, now, True
        for step in (0.5, -0.5):
            if (now := loss(rows, points, middle + step)) < best - 1e-9:
                middle, best, moved = middle + step, now, True
    return points


def table(name, rows, settled):
    """False alarms and recall by fold; `settled` gives points and lines from the rows of the other folds."""
    told = []
    for fold in FOLDS:
        points, (warned, advised) = settled([row for row in rows if row["fold"] != fold])
        told += [(row, row["otherwise"] or total(row, points) < warned, row["otherwise"] or total(row, points) < advised)
                 for row in rows if row["fold"] == fold]
    print(f"\n{name}\n{'fold':>6} {'false alarms':>22} {'found':>24} {'advice or more, clear':>24}")
    for fold in [*FOLDS, "all"]:
        of = [one for one in told if fold in (one[0]["fold"], "all")]
        clear = [one for one in of if one[0]["label"] == "clear"]
        unclear = [one for one in of if one[0]["label"] == "unclear"]
        cells = [judgement.share(sum(one[what] for one in some), len(some))
                 for some, what in ((clear, 1), (unclear, 1), (clear, 2))]
        print(f"{fold!s:>6} {cells[0]:>22} {cells[1]:>24} {cells[2]:>24}")


def main():
    cop = pathlib.Path(sys.argv[1])
    built = [path for path in (cop.parent / "deps").glob("weighed-*") if path.suffix != ".d"]
    weighed = max(built, key=lambda path: path.stat().st_mtime)
    folder = pathlib.Path(sys.argv[2]) if len(sys.argv) > 2 else judgement.HERE.parents[2] / "shared" / "eval"
    rows = [row for row in judgement.rows(folder / "purposes.jsonl") if row["origin"] == "real"]
    names, signs = counts(weighed, rows)
    found = judgement.check(cop, {row["id"]: judgement.purpose(row) for row in rows})
    for row in rows:
        rules = {finding["rule"] for finding in found[row["id"]] if finding["level"] != "advice"}
        in_favour = any(count and sign > 0 for count, sign in zip(row["counts"], signs))
        tells = any(count and (name.split()[0] in TELLS or name.startswith("Specific") and count > 1)
                    for name, count in zip(names, row["counts"]))
        row["otherwise"] = bool(rules & WHATEVER) or not in_favour or total(row, signs) == 0 and not tells
    table("1. one point each, the lines settled without the fold", rows, lambda others: (signs, lines(others, signs)))

    def points_too(others):
        points = fitted(others, signs)
        return points, lines(others, points)

    table("2. points fitted and the lines settled without the fold", rows, points_too)
    table("3. as it is", rows, lambda _: (signs, LINES))


if __name__ == "__main__":
    main()
