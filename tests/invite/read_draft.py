"""Reads a mail on standard input with Python's own reader, and says what a person would see of it."""

import sys
from email import message_from_binary_file, policy

sys.stdout.reconfigure(encoding="utf-8", newline="\n")
mail = message_from_binary_file(sys.stdin.buffer, policy=policy.default.clone(raise_on_defect=True))
for name in ("Subject", "Reply-To", "X-Unsent", "To"):
    print(f"{name}: {mail[name]}")
for part in mail.iter_parts():
    print(part.get_content_type(), part.get_filename())
    if part.get_content_type() == "text/calendar":
        print("method", part["Content-Type"].params.get("method"))
    print(part.get_content().replace("\r\n", "\n"))
