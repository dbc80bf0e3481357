#!/usr/bin/env python3
"""How near the seats of acquainted people come to the best there are, by CP-SAT, where going through all ways takes too long.

    python3 -m venv target/ortools && target/ortools/bin/pip install ortools==9.15.6755
    target/ortools/bin/python tests/measure/seats.py PATH/TO/cop [SECONDS]

For four to twelve people, tables of three, four and five, two to four rounds, each with a random third of the pairs knowing
each other and three interests, it asks `cop plan --format json` for the seats, and CP-SAT, at tables of the same sizes, for
better ones on what weighs most, in this order: repeats; third meetings; meetings of people who know each other; such in the
first round. A line a case: cop's four figures, then the first of them that CP-SAT betters, with its own; "best" where it
proves that there is nothing better; "open" where SECONDS (60) did not do for that. Where the repeats are as few as `cop`'s
bound, which `tests/circles.rs` holds against all ways, they are taken for the fewest.
"""
import itertools
import json
import random
import subprocess
import sys
import tempfile

from ortools.sat.python import cp_model

COP, SECONDS = sys.argv[1], float(sys.argv[2]) if len(sys.argv) > 2 else 60.0
INTERESTS = ["ropes", "bells", "frames"]


def session(people, knows):
    """A session file in which all come, and these pairs know each other."""
    lines = ['[session]', 'title = "Seats"', 'facilitator = "Host"', '[when]', 'date = 2027-02-11', 'start = 18:00:00', 'finish = 21:00:00',
             '[venue]', 'name = "Hall"']
    lines += [f'[[interest]]\nname = "{name}"' for name in INTERESTS]
    for one in range(people):
        known = [f'"Guest{b}"' for a, b in knows if a == one]
        lines += ['[[attendee]]', f'name = "Guest{one}"', f'interests = ["{INTERESTS[one % 3]}"]', 'rsvp = "yes"',
                  f'knows = [{", ".join(known)}]']
    return "\n".join(lines) + "\n"


def seats(people, knows, size, rounds):
    """What `cop` makes of it: rounds of tables of numbers, and its bound."""
    with tempfile.NamedTemporaryFile("w", suffix=".toml") as file:
        file.write(session(people, knows))
        file.flush()
        plan = subprocess.run(
            [COP, "plan", file.name, "--anyway", "--format", "json", "--rounds", str(rounds), "--tables-of", str(size)],
            capture_output=True, check=True).stdout
    circles = json.loads(plan)["circles"]
    number = lambda name: int(name.removeprefix("Guest"))
    tables = [[[number(name) for name in table] for table in one["tables"]] for one in circles["rounds"]]
    return tables, circles["repeats"], circles["lower_bound"]


def faults(met, first, knows):
    """The four figures of how often pairs meet, and who meets at first."""
    return [
        sum(max(0, n - 1) for n in met.values()),
        sum(max(0, n - 2) + max(0, n - 3) for n in met.values()),
        sum(met[pair] for pair in knows),
        sum(first[pair] for pair in knows),
    ]


def better(people, knows, sizes, rounds, found, bound):
    """Looks for seats with fewer faults, the heaviest first; gives the word for it, the level and the figures."""
    pairs = list(itertools.combinations(range(people), 2))
    model = cp_model.CpModel()
    at = {(p, r, t): model.new_bool_var("") for p in range(people) for r in range(rounds) for t in range(len(sizes))}
    for r in range(rounds):
        for p in range(people):
            model.add_exactly_one(at[p, r, t] for t in range(len(sizes)))
        for t, size in enumerate(sizes):
            model.add(sum(at[p, r, t] for p in range(people)) == size)
    together = {}
    for a, b in pairs:
        for r in range(rounds):
            both = together[a, b, r] = model.new_bool_var("")
            for t in range(len(sizes)):
                one, other = at[a, r, t], at[b, r, t]
                model.add_implication(one, other).only_enforce_if(both)
                model.add_bool_or(both, one.negated(), other.negated())
    again, third = [], []
    for a, b in pairs:
        met = sum(together[a, b, r] for r in range(rounds))
        more, more_still = model.new_int_var(0, rounds, ""), model.new_int_var(0, rounds, "")
        most = model.new_int_var(0, rounds, "")
        model.add(more >= met - 1)
        model.add(more_still >= met - 2)
        model.add(most >= met - 3)
        again.append(more)
        third += [more_still, most]
    known = [together[a, b, r] for a, b in knows for r in range(rounds)]
    at_first = [together[a, b, 0] for a, b in knows]
    levels = [sum(again), sum(third), sum(known), sum(at_first)]
    for level, (goal, value) in enumerate(zip(levels, found)):
        if value == (0 if level else bound):
            model.add(goal == value)
            continue
        trial = model.clone()
        trial.add(goal <= value - 1)
        solver = cp_model.CpSolver()
        solver.parameters.max_time_in_seconds = SECONDS
        solver.parameters.num_workers = 2
        status = solver.solve(trial)
        if status in (cp_model.OPTIMAL, cp_model.FEASIBLE):
            met = {(a, b): sum(solver.value(together[a, b, r]) for r in range(rounds)) for a, b in pairs}
            first = {(a, b): solver.value(together[a, b, 0]) for a, b in pairs}
            return "better", level, faults(met, first, knows)
        if status != cp_model.INFEASIBLE:
            return "open", level, None
        model.add(goal == value)
    return "best", None, None


def main():
    counts = {}
    for people, size, rounds in itertools.product(range(4, 13), (3, 4, 5), (2, 3, 4)):
        chance = random.Random(f"{people} {size} {rounds}")
        pairs = list(itertools.combinations(range(people), 2))
        knows = sorted(chance.sample(pairs, len(pairs) // 3))
        tables, repeats, bound = seats(people, knows, size, rounds)
        met = {pair: 0 for pair in pairs}
        first = dict(met)
        for at, one in enumerate(tables):
            for table in one:
                for pair in itertools.combinations(sorted(table), 2):
                    met[pair] += 1
                    first[pair] += at == 0
        found = faults(met, first, knows)
        assert found[0] == repeats, "cop counts its repeats otherwise"
        sizes = sorted((len(table) for table in tables[0]), reverse=True)
        verdict, level, theirs = better(people, knows, sizes, len(tables), found, bound)
        counts[verdict] = counts.get(verdict, 0) + 1
        where = "" if level is None else f" at figure {level + 1}{f': {theirs}' if theirs else ''}"
        print(f"{people} people at {sizes}, {len(tables)} rounds: {found}, {verdict}{where}", flush=True)
    print(counts)


main()
