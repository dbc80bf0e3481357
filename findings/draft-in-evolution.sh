#!/usr/bin/env bash
# Evolution 3.46.4: a file that holds a message without Message-ID or without From is not opened, and nothing on the
# screen says so.
#
# A draft has no sender and no Message-ID before it is sent, and a program that writes one for others to open (with
# `X-Unsent: 1`) leaves them out. One would guess that the mail programme to which `.eml` belongs shows such a file, as
# Thunderbird 153.8 does. Evolution's window opens without it; only whoever started it in a terminal reads "Cannot import
# any of the given URIs". With both headers the same message is taken, also where it is to nobody. In a maildir that
# Evolution has open, it is shown without them too.
#
# From Debian 12: evolution, xvfb, xauth and dbus have to be there. Exits 1 when that changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
export HOME="$folder" XDG_RUNTIME_DIR="$folder" XDG_CONFIG_HOME="$folder/config" LANG=C.UTF-8
evolution --version
# Something for the account assistant, so that it does not come first.
mkdir -p "$folder/config/evolution/sources"
printf '[Data Source]\nDisplayName=Tea\nEnabled=true\nParent=\n\n[Mail Account]\nBackendName=none\nIdentityUid=me\n' \
    >"$folder/config/evolution/sources/account.source"
printf '[Data Source]\nDisplayName=Tea\nEnabled=true\nParent=account\n\n[Mail Identity]\nAddress=me@example.org\nName=Me\n' \
    >"$folder/config/evolution/sources/me.source"
cd "$folder"
# Long enough to be looked at as a message: that takes 256 bytes.
body=$(printf 'Tea in the shed.\n%.0s' {1..20})
message() { printf '%bSubject: Tea\nMIME-Version: 1.0\nContent-Type: text/plain\n\n%s\n' "$1" "$body"; }
id='Message-ID: <1@example.org>\n'
from='From: a@example.org\n'
message '' >neither.eml
message "$from" >no-id.eml
message "$id" >no-from.eml
message "$id$from" >both.eml
seen=
for name in neither no-id no-from both; do
    timeout 20 xvfb-run -a dbus-run-session -- evolution "$name.eml" >said 2>&1 || true
    grep -q 'evolution' said
    if grep -q 'Cannot import any of the given URIs' said; then verdict=refused; else verdict=taken; fi
    seen="$seen$name: $verdict; "
done
echo "$seen"
[ "$seen" = 'neither: refused; no-id: refused; no-from: refused; both: taken; ' ]
