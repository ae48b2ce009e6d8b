"""Writes the demo plan's workbook from its CSV files, in the template's own form.

The CSV files are what is edited; `make example` writes the workbook anew, and a test fails
where the two say different things.
"""

from __future__ import annotations

import csv
from pathlib import Path

import synergy
from synergy.names import squash
from synergy.plan.template import write_template
from synergy.schema import tables

FOLDER = Path(synergy.__file__).parent / "examples" / "wonosobo" / "csv"
WORKBOOK = FOLDER.parent / "wonosobo.xlsx"


def rows() -> dict[str, list[dict[str, str | int]]]:
    """Return the CSV files' rows by table and column name, as typed."""
    found = {}
    for path in sorted(FOLDER.glob("*.csv")):
        table = next(t for t in tables.TABLES if squash(t.header) == squash(path.stem))
        names = {c.header: c.name for c in table.columns}
        with path.open(encoding="utf-8", newline="") as file:
            found[table.name] = [
                {names[header]: _typed(names[header], text) for header, text in row.items()}
                for row in csv.DictReader(file)
            ]
    return found


def _typed(column: str, text: str) -> str | int:
    """Type plain amounts as the numbers that a planner types; the rest stays text."""
    return int(text) if column == "budget" and text.isdigit() else text


if __name__ == "__main__":
    write_template(WORKBOOK, rows=rows())
