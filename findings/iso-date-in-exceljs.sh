#!/usr/bin/env bash
# exceljs 4.4.0: a date that a workbook holds in ISO 8601 is read as a day of 1905, the same one for the whole year.
#
# ECMA-376 (18.18.11, ST_CellType) has a cell of type `d` hold a date as it is written, "2027-02-11", instead of a number of
# days. openpyxl writes so with `iso_dates`, Excel where one saves as "Strict Open XML Spreadsheet". One would guess a date,
# a text or an error. exceljs takes the figures before the first hyphen for the number of days: 2027 days after the start of
# 1900 is 19 July 1905, for each day of 2027, without a word. A program that reads both kinds of file sees dates that are
# dates; nothing but the century tells that they are wrong.
#
# openpyxl 3.1.5, from PyPI, writes the workbook and reads it as it was; exceljs is from npm, with Node 20.
# Exits 1 when that changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip install -q openpyxl==3.1.5
npm install --silent --no-audit --no-fund exceljs@4.4.0
cat >write.py <<'WRITE'
import datetime
import openpyxl

days = [datetime.date(2027, 2, 11), datetime.datetime(2027, 12, 24, 18, 30)]
for name in ["numbers", "iso"]:
    book = openpyxl.Workbook()
    book.iso_dates = name == "iso"
    book.active.append(days)
    book.save(f"{name}.xlsx")
    (back,) = openpyxl.load_workbook(f"{name}.xlsx").active.values
    print(f"{name}, openpyxl:", *(f"{day:%Y-%m-%d}" for day in back))
WRITE
cat >read.cjs <<'READ'
const { Workbook } = require("exceljs");

(async () => {
  for (const name of ["numbers", "iso"]) {
    const book = new Workbook();
    await book.xlsx.readFile(`${name}.xlsx`);
    const days = book.worksheets[0].getRow(1).values.slice(1);
    console.log(`${name}, exceljs:`, days.map((day) => day.toISOString().slice(0, 10)).join(" "));
  }
})();
READ
seen=$(venv/bin/python write.py; node read.cjs 2>/dev/null)
echo "$seen"
[ "$seen" = 'numbers, openpyxl: 2027-02-11 2027-12-24
iso, openpyxl: 2027-02-11 2027-12-24
numbers, exceljs: 2027-02-11 2027-12-24
iso, exceljs: 1905-07-19 1905-07-19' ]
