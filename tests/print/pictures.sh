#!/usr/bin/env bash
# Makes the pictures of the README anew: the first side of the plan and the welcome sheet, as a printer would have them.
# Wants Chromium, pdftoppm of poppler and Python.
set -euo pipefail
cd "$(dirname "$0")/../.."
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cargo build --quiet --locked
for document in plan welcome; do
    page="$folder/$document"
    target/debug/cop "$document" examples/swim-coaches.toml --today 2027-01-04 -o "$page.html"
    chromium --headless --no-sandbox --disable-gpu --no-pdf-header-footer \
        --print-to-pdf="$page.pdf" "file://$page.html" 2>/dev/null
    # 75 dots an inch and sixteen greys: small, and just large enough to read.
    pdftoppm -gray -r 75 -singlefile "$page.pdf" "$page"
    python3 - "$page.pgm" "examples/$document.png" <<'PNG'
import struct, sys, zlib
grey, png = sys.argv[1:]
_, width, height, _, pixels = open(grey, "rb").read().split(maxsplit=4)
width, height = int(width), int(height)
rows = b""
for y in range(height):
    row = pixels[y * width : (y + 1) * width] + b"\xff"
    rows += b"\0" + bytes(row[x] & 0xf0 | row[x + 1] >> 4 for x in range(0, width, 2))
def chunk(kind, data):
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
head = struct.pack(">IIBBBBB", width, height, 4, 0, 0, 0, 0)
open(png, "wb").write(
    b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(rows, 9)) + chunk(b"IEND", b"")
)
PNG
done
