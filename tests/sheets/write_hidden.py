"""Writes workbooks with all that can hide in one: rows, sheets, merged cells, formulas, columns that begin late."""

import pathlib, subprocess, sys
import openpyxl
from odf.opendocument import OpenDocumentSpreadsheet
from odf.style import Style, TableProperties
from odf.table import CoveredTableCell, Table, TableCell, TableRow
from odf.text import P

folder = pathlib.Path(sys.argv[1])
HEADINGS = ["Name", "Club", "Coming?"]
# The last of these is hidden; the first two share a merged cell.
PEOPLE = [["Ines Duarte", "Harbour Lights", "Yes"], ["Tess Moreno", None, "Maybe"], ["Ewan McLeod", "St Brannoc", "No"], ["Réka Kovács", "St Brannoc", "Yes"]]

book = openpyxl.Workbook()
money = book.active
money.title = "Money"
money.append(["Item", "Price"])
money.append(["Tea", 3.5])
sheet = book.create_sheet("People")
for column, heading in enumerate(HEADINGS):
    sheet.cell(3, 2 + column, heading)
for at, person in enumerate(PEOPLE):
    for column, cell in enumerate(person):
        sheet.cell(4 + at, 2 + column, cell)
sheet.merge_cells("C4:C5")
sheet.row_dimensions[7].hidden = True
old = book.create_sheet("Old list")
old.append(["Name"])
old.append(["Marisol Balogun"])
old.sheet_state = "hidden"
book.save(folder / "hidden.xlsx")

home = f"-env:UserInstallation=file://{folder}/.office"
out = folder / "out"
subprocess.run(["soffice", home, "--headless", "--convert-to", "ods", "--outdir", out, folder / "hidden.xlsx"], check=True, capture_output=True)
(out / "hidden.ods").rename(folder / "by_libreoffice.ods")

book = OpenDocumentSpreadsheet()
hides = Style(name="hides", family="table")
hides.addElement(TableProperties(display="false"))
book.automaticstyles.addElement(hides)


def cell(text):
    if text is None:
        return TableCell()
    filled = TableCell(valuetype="string")
    filled.addElement(P(text=text))
    return filled


def table(name, rows, **style):
    made = Table(name=name, **style)
    for row in rows:
        made.addElement(row)
    book.spreadsheet.addElement(made)


def line(cells, **how):
    made = TableRow(**how)
    for one in cells:
        made.addElement(one if not isinstance(one, (str, type(None))) else cell(one))
    return made


table("Money", [line(["Item", "Price"]), line(["Tea", "3.50"])])
merged = TableCell(valuetype="string", numberrowsspanned=2)
merged.addElement(P(text="Harbour Lights"))
covered = CoveredTableCell(valuetype="string")
covered.addElement(P(text="Harbour Lights"))
rows = [TableRow(numberrowsrepeated=2), line([None, *HEADINGS])]
rows[0].addElement(TableCell())
rows += [line([None, "Ines Duarte", merged, "Yes"]), line([None, "Tess Moreno", covered, "Maybe"])]
rows += [line([None, "Ewan McLeod", "St Brannoc", "No"]), line([None, "Réka Kovács", "St Brannoc", "Yes"], visibility="collapse")]
table("People", rows)
table("Old list", [line(["Name"]), line(["Marisol Balogun"])], stylename=hides)
book.save(folder / "hidden.ods")
