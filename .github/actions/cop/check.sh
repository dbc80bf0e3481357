#!/usr/bin/env bash
# What the action runs: the report for people in the log, and annotations beside the lines of the change.
set -euo pipefail

arguments=(--format text --format github)
[ -z "${COP_SARIF:-}" ] || arguments+=(--format "sarif=$COP_SARIF")
[ -z "${COP_FAIL_ON:-}" ] || arguments+=(--fail-on "$COP_FAIL_ON")

paths=()
while IFS= read -r path; do
  [ -z "$path" ] || paths+=("$path")
done <<< "${COP_PATHS:-.}"

exec cop check "${arguments[@]}" -- "${paths[@]}"
