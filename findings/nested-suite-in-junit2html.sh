#!/usr/bin/env bash
# junit2html 31.1.4: what stands in a suite inside a suite is left out of the page and of the count, so that a gate of
# `--max-failures 1` ends well for a report whose only failure stands there.
#
# The test runner of Node writes a `testsuite` inside another for a `describe` inside another. The format has no standard; the
# schema of Jenkins' xUnit plugin (junit-10.xsd) allows it. One would guess that a page made of a report shows each test case
# in it, and that a gate counts them, the more so as the outer suite says `failures="1"` itself. junit2html takes the cases
# of the outermost suites alone and is silent about the rest. junitparser 5.0.3 finds both cases.
#
# Whoever writes a report that any reader is to read whole has to keep its suites flat.
# Both are from PyPI; the report is written by Node 20 itself. Exits 1 when that changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip install -q junit2html==31.1.4 junitparser==5.0.3
tests() {
    printf '%s\n' 'import { describe, test } from "node:test";' 'const boil = () => { throw new Error("no power"); };' "$1"
}
tests 'describe("hall", () => { test("door opens", () => {}); test("kettle boils", boil); });' >flat.test.mjs
tests 'describe("hall", () => { test("door opens", () => {}); describe("kitchen", () => { test("kettle boils", boil); }); });' \
    >nested.test.mjs
cat >cases.py <<'CASES'
import sys
from junitparser import JUnitXml

cases = [case for suite in JUnitXml.fromfile(sys.argv[1]) for case in suite]
print(", ".join(f"{case.name} {'passed' if case.is_passed else 'failed'}" for case in cases))
CASES
seen=$(for name in flat nested; do
    node --test --test-reporter=junit --test-reporter-destination=$name.xml $name.test.mjs || true
    venv/bin/junit2html $name.xml $name.html >said
    shown=$(grep -oE 'door opens|kettle boils' $name.html | sort -u | paste -sd,)
    code=0
    venv/bin/junit2html --summary-matrix --max-failures 1 $name.xml >said || code=$?
    echo "$name: the page has $shown, the gate gives $code; junitparser: $(venv/bin/python cases.py $name.xml)"
done)
echo "$seen"
[ "$seen" = 'flat: the page has door opens,kettle boils, the gate gives 1; junitparser: door opens passed, kettle boils failed
nested: the page has door opens, the gate gives 0; junitparser: door opens passed, kettle boils failed' ]
