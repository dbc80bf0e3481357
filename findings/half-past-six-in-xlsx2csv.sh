#!/usr/bin/env bash
# xlsx2csv 0.8.6: half past six in the evening comes out as 06:30, and a number that is shown with a word beside it as the
# pattern by which it is shown.
#
# `m/d/yy h:mm` is number 22 of the formats that ECMA-376 (18.8.30) builds in, what Excel gives a cell of day and time; it
# has no AM/PM, so that its hours go to 23. One would guess 18:30, as from a cell that has `h:mm` alone. xlsx2csv counts to
# twelve and says neither am nor pm: morning and evening read the same. In `0" guests"` what stands in quotation marks is
# text (18.8.31); xlsx2csv sees the s, takes the cell for a date, and writes the pattern instead of the 12. `0" people"`,
# where no letter is one of a date or a time, gives 12.
#
# `-f '%Y-%m-%d %H:%M'` keeps the hour, and makes the guests "1900-01-11 00:00".
# XlsxWriter 3.3.1 writes the workbook. Both are from PyPI. Exits 1 when that changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip install -q xlsx2csv==0.8.6 XlsxWriter==3.3.1
cat >write.py <<'WRITE'
import datetime
import xlsxwriter

evening, morning = (datetime.datetime(2027, 2, 11, hour, 30) for hour in (18, 6))
cells = [(evening, 22), (morning, 22), (evening, "h:mm"), (12, '0" people"'), (12, '0" guests"'), (12, '"Room "0')]
book = xlsxwriter.Workbook("sheet.xlsx")
sheet = book.add_worksheet()
for row, (value, shown) in enumerate(cells):
    sheet.write(row, 0, value, book.add_format({"num_format": shown}))
book.close()
WRITE
venv/bin/python write.py
first='import csv, sys; print(*(row[0] for row in csv.reader(sys.stdin)), sep=" | ")'
seen=$(venv/bin/xlsx2csv sheet.xlsx | venv/bin/python -c "$first")
echo "$seen"
[ "$seen" = '02/11/27 06:30 | 02/11/27 06:30 | 18:30 | 12 | 0" guests" | "roo01 "0' ]
