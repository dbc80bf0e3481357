#!/usr/bin/env python3
"""Makes the faces beside it from FiraGO, as npm's @fontsource/firago 5.3.0 has it. To run it again:

    npm pack @fontsource/firago@5.3.0 && tar -xzf fontsource-firago-5.3.0.tgz
    python3 -m venv v && v/bin/pip install fonttools==4.68.0 brotli==1.2.1
    v/bin/python src/render/faces/make.py package

`text` has the scripts of Europe, `latin` what English and its neighbours need of them, `turned` Arabic and Hebrew. A
page in HTML carries the woff2 that it needs; the TrueType files are what pages are measured with and PDFs are set in.
The licence keeps the name Fira for the unchanged faces, so these are called Cop Sans.
"""
import shutil
import sys
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont

SIGNS = "20-7E A0-FF 2010-2015 2018-201E 2020-2022 2026 202F 2030 2032 2033 2039 203A 2044 20AC 2116 2122 2190-2193 2212 25A1"
LATIN = f"{SIGNS} 100-17F 218-21B"
TEXT = f"{LATIN} 180-24F 2B0-2FF 300-36F 370-3FF 400-52F 1E00-1EFF 1F00-1FFF 200C 200D 2070-209F 20A0-20BF 2200-2265 25CC"
TURNED = "20 28 29 2D 2E 3A 590-5FF 600-6FF 750-77F 200C 200D 25CC FB1D-FB4F"
FEATURES = ["kern", "mark", "mkmk", "ccmp", "locl", "liga", "rlig", "calt", "init", "medi", "fina", "isol"]

here = Path(__file__).parent


def made(source, scripts, name, weight, flavors):
    options = subset.Options(
        layout_features=FEATURES, hinting=False, notdef_outline=True, name_IDs=[0, 1, 2, 3, 4, 6, 13, 14], drop_tables=["DSIG"]
    )
    font = subset.load_font(source, options)
    codes = [
        code
        for part in scripts.split()
        for low, _, high in [part.partition("-")]
        for code in range(int(low, 16), int(high or low, 16) + 1)
    ]
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=codes)
    subsetter.subset(font)
    for record in font["name"].names:
        if record.nameID in (1, 3, 4, 6):
            family = "Cop Sans" if name != "turned" else "Cop Sans Turned"
            said = f"{family} {weight}" if record.nameID in (3, 4) else family if record.nameID == 1 else f"{family}-{weight}"
            record.string = said.replace(" ", "") if record.nameID == 6 else said
    for flavor in flavors:
        font.flavor = flavor
        font.save(here / f"{name}-{weight.lower()}.{flavor or 'ttf'}", reorderTables=True)


if __name__ == "__main__":
    package = Path(sys.argv[1])
    shutil.copy(package / "LICENSE", here / "LICENSE")
    for weight, number in (("Regular", 400), ("Bold", 700)):
        source = package / "files" / f"firago-latin-{number}-normal.woff2"
        made(source, LATIN, "latin", weight, ["woff2"])
        made(source, TEXT, "text", weight, [None, "woff2"])
        made(source, TURNED, "turned", weight, [None, "woff2"])
