"""Writes each CSV of a folder as a workbook, by two Python writers of .xlsx, one of .ods, and LibreOffice."""

import csv, pathlib, subprocess, sys
import openpyxl, xlsxwriter
from odf.opendocument import OpenDocumentSpreadsheet
from odf.table import Table, TableCell, TableRow
from odf.text import P

folder = pathlib.Path(sys.argv[1])


def kept(cell):
    """Whole numbers become numbers, as in a spreadsheet that somebody typed into."""
    return int(cell) if cell.isdigit() and not cell.startswith("0") else cell


for file in sorted(folder.glob("*.csv")):
    rows = [[kept(cell) for cell in row] for row in csv.reader(file.open(newline="", encoding="utf-8"))]
    book = openpyxl.Workbook()
    for row in rows:
        book.active.append([cell if cell != "" else None for cell in row])
    book.save(file.with_suffix(".openpyxl.xlsx"))

    book = xlsxwriter.Workbook(str(file.with_suffix(".xlsxwriter.xlsx")))
    sheet = book.add_worksheet("Export")
    for at, row in enumerate(rows):
        for column, cell in enumerate(row):
            if cell != "":
                (sheet.write_number if isinstance(cell, int) else sheet.write_string)(at, column, cell)
    book.close()

    book = OpenDocumentSpreadsheet()
    table = Table(name="Export")
    for row in rows:
        line = TableRow()
        for cell in row:
            number = {"valuetype": "float", "value": str(cell)} if isinstance(cell, int) else {"valuetype": "string"}
            filled = TableCell(**number) if cell != "" else TableCell()
            if cell != "":
                for part in str(cell).split("\n"):
                    filled.addElement(P(text=part))
            line.addElement(filled)
        table.addElement(line)
    book.spreadsheet.addElement(table)
    book.save(file.with_suffix(".odfpy.ods"))

home = f"-env:UserInstallation=file://{folder}/.office"
for ending in ["ods", "xls", "xlsx"]:
    out = folder / f"by-{ending}"
    files = sorted(folder.glob("*.openpyxl.xlsx"))
    subprocess.run(["soffice", home, "--headless", "--convert-to", ending, "--outdir", out, *files], check=True, capture_output=True)
    for file in out.iterdir():
        file.rename(folder / file.name.replace("openpyxl", "libreoffice"))
