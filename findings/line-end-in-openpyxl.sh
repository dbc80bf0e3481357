#!/usr/bin/env bash
# openpyxl 3.1.5: a line end in a cell, as office programs write it, is read as the seven letters `_x000D_`.
#
# A workbook is XML, where a carriage return does not survive; ECMA-376 (22.9.2.19, ST_Xstring) has it written as
# `_x000D_`, and an underscore that might be taken for such a sign as `_x005F_`. One would guess that whoever reads a
# cell of two lines gets two lines. openpyxl takes back the second of these and not the first: a cell in which somebody
# pressed the key for a new line is `Ana_x000D_\nBo`, while `_x0041_`, meant as it stands, comes back as it was.
# What openpyxl writes itself has no such sign in it, so that a test which reads its own file sees nothing.
#
# XlsxWriter 3.3.1 writes the workbook as office programs do. Both are from PyPI. Exits 1 when that changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip install -q openpyxl==3.1.5 XlsxWriter==3.3.1
cat >read.py <<'READ'
import openpyxl
import xlsxwriter

texts = ["Ana\r\nBo", "_x0041_"]
book = xlsxwriter.Workbook("office.xlsx")
sheet = book.add_worksheet()
for row, text in enumerate(texts):
    sheet.write_string(row, 0, text)
book.close()
own = openpyxl.Workbook()
for text in texts:
    own.active.append([text])
own.save("own.xlsx")
for name in ["office.xlsx", "own.xlsx"]:
    cells = openpyxl.load_workbook(name).active.values
    print(name, [cell for (cell,) in cells])
READ
seen=$(venv/bin/python read.py)
echo "$seen"
[ "$seen" = "office.xlsx ['Ana_x000D_\\nBo', '_x0041_']
own.xlsx ['Ana\\nBo', '_x0041_']" ]
