#!/usr/bin/env bash
# sarif-tools 3.0.5: a result that is suppressed counts as one that is not, so that `sarif --check` fails for what somebody
# has looked at and let stand.
#
# SARIF 2.1.0 (3.27.23) has `suppressions` say that a result was seen and is not to be counted among the problems, "inSource"
# where the file itself says so. One would guess that a gate leaves such a result out, as code scanning services do that
# show it as closed. sarif-tools reads no `suppressions`: its summary lists the result, and `--check warning` exits 1.
#
# Whoever writes a report for such a gate has to leave out what is suppressed.
# From PyPI. Exits 1 when that changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip install -q sarif-tools==3.0.5
report() {
    cat <<REPORT
{"version": "2.1.0", "runs": [{"tool": {"driver": {"name": "minutes"}}, "results": [
  {"ruleId": "cold-room", "level": "warning", "message": {"text": "the heating is off"}, "suppressions": $1,
   "locations": [{"physicalLocation": {"artifactLocation": {"uri": "hall.toml"}, "region": {"startLine": 3}}}]}]}]}
REPORT
}
report '[]' >open.sarif
report '[{"kind": "inSource", "justification": "coats are worn"}]' >suppressed.sarif
seen=$(for name in open suppressed; do
    code=0
    venv/bin/sarif --check warning summary $name.sarif >said 2>/dev/null || code=$?
    echo "$name: $(grep cold-room said | xargs), exit $code"
done)
echo "$seen"
[ "$seen" = 'open: - cold-room the heating is off: 1, exit 1
suppressed: - cold-room the heating is off: 1, exit 1' ]
