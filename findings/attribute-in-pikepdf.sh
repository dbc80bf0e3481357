#!/usr/bin/env bash
# pikepdf 10.18.0: asking an array or a name whether it has an attribute raises ValueError, so that neither `hasattr` nor
# `getattr` with a default can be used on an object whose type is not known yet.
#
# Python has it that what is not there is an AttributeError, which those two turn into False and the default; pikepdf's
# dictionaries do so. Its other objects look for a key, and complain that they have none. pdfua 0.1.3, which asks each child
# of a heading `getattr(child, "is_integer", False)`, loses its rule for empty headings to it wherever a heading's /K is an
# array, and can still end with PASS (no findings).
#
# Both packages are PyPI's. Python 3.11. Exits 1 when that changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip install -q pikepdf==10.18.0 pdfua==0.1.3
cat >ask.py <<'ASK'
from pikepdf import Array, Dictionary, Name

for thing in [Dictionary(A=1), Array([1]), Name.A]:
    try:
        print(thing._type_name, getattr(thing, "other", "default"))
    except ValueError as error:
        print(thing._type_name, "ValueError:", error)
ASK
# A page with one heading and nothing in it: the tags are there, the words are not.
cat >make.py <<'MAKE'
import pikepdf
from pikepdf import Array, Dictionary, Name

pdf = pikepdf.new()
pdf.add_blank_page()
root = pdf.make_indirect(Dictionary(Type=Name.StructTreeRoot))
heading = pdf.make_indirect(Dictionary(Type=Name.StructElem, S=Name.H1, P=root, K=Array([])))
root.K = Array([heading])
pdf.Root.StructTreeRoot = root
pdf.Root.MarkInfo = Dictionary(Marked=True)
pdf.save("page.pdf")
MAKE
venv/bin/python make.py
seen=$(venv/bin/python ask.py; venv/bin/pdfua check page.pdf | grep -o 'not evaluated: rule raised ValueError' | sort -u || true)
echo "$seen"
[ "$seen" = "dictionary default
array ValueError: pikepdf.Object is not a Dictionary or Stream: cannot get key '/other' on object of type array
name ValueError: pikepdf.Object is not a Dictionary or Stream: cannot get key '/other' on object of type name
not evaluated: rule raised ValueError" ]
