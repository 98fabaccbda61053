"""Reads each PDF of a folder with pdfminer.six as it comes, and writes its text beside it."""
import pathlib
import sys

from pdfminer.high_level import extract_text

for file in sorted(pathlib.Path(sys.argv[1]).glob("*.pdf")):
    file.with_suffix(".pdfminer.txt").write_text(extract_text(str(file)), encoding="utf-8")
