#!/usr/bin/env bash
# Chromium 153: in a page printed as a tagged PDF there is no space between the last word of a line and the first of the
# next, so that whatever follows the tags, as screen readers do, hears "Bring yourkettle and".
#
# The tags say that a paragraph is one run of text; one would guess that the run is what the page says. The space at which
# a line is broken has no width on paper, and is not written. Readers that go by where the letters stand (pdfminer.six,
# pypdf) put a line end there and so see nothing; those that go by the tags join the words. `white-space-collapse:
# preserve` keeps the spaces.
#
# The browser is the one in the package @sparticuz/chromium 153.0.0 of npm (it takes the system's libnss3), driven by
# playwright-core 1.57.0; the PDF is read by pdfplumber 0.11.9 from PyPI. Node 20. Exits 1 when that changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
export TMPDIR="$folder"
python3 -m venv venv
venv/bin/pip install -q pdfplumber==0.11.9
npm install --silent --no-audit --no-fund @sparticuz/chromium@153.0.0 playwright-core@1.57.0
cat >print.mjs <<'PRINT'
import chromium from "@sparticuz/chromium";
import { chromium as driver } from "playwright-core";

const browser = await driver.launch({ executablePath: await chromium.executablePath(), args: chromium.args });
for (const keeps of ["collapse", "preserve"]) {
  const page = await browser.newPage();
  const style = `p { width: 12ch; font: 12pt monospace; white-space-collapse: ${keeps} }`;
  await page.setContent(`<html lang="en"><title>Note</title><style>${style}</style><p>Bring your kettle and three mugs.</p>`);
  await page.pdf({ path: `${keeps}.pdf`, tagged: true });
}
await browser.close();
PRINT
cat >read.py <<'READ'
import pdfplumber

for keeps in ["collapse", "preserve"]:
    page = pdfplumber.open(f"{keeps}.pdf").pages[0]
    tagged = "".join(letter["text"] for letter in page.chars if letter["mcid"] is not None)
    print(keeps, "| tags:", tagged.strip(), "| places:", " / ".join(page.extract_text().split("\n")))
READ
node print.mjs
seen=$(venv/bin/python read.py)
echo "$seen"
[ "$seen" = 'collapse | tags: Bring yourkettle andthree mugs. | places: Bring your / kettle and / three mugs.
preserve | tags: Bring your kettle and three mugs. | places: Bring your / kettle and / three mugs.' ]
