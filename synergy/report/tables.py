"""The tables for calculating on: ``coordination.csv`` and ``opds.csv``.

UTF-8 with a byte order mark, without which Excel reads names with an accent wrongly; lines end
in CR LF as RFC 4180 has it.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

from synergy.measures import Measures
from synergy.measures.citations import name

if TYPE_CHECKING:
    import pandas as pd

DIGITS = 9
# What a spreadsheet would take for a formula; a name may begin with one.
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def coordination_csv(measures: Measures) -> bytes:
    """Return a row a pair of OPDs with CR > 0, in the order of their keys."""
    return _csv(measures.requirements.table())


def opds_csv(measures: Measures) -> bytes:
    """Return a row an OPD, in the order of their keys."""
    table = measures.standing.table()
    names = [name(measures.graph, key) for key in measures.standing.rows]
    table.insert(1, "name", names)
    return _csv(table)


def _csv(table: pd.DataFrame) -> bytes:
    rows = table.astype(object).where(table.notna(), None)
    return _written([list(table.columns), *rows.itertuples(index=False)])


def _written(rows: Iterable[Sequence[Any]]) -> bytes:
    text = io.StringIO()
    csv.writer(text, lineterminator="\r\n").writerows([_cell(v) for v in row] for row in rows)
    return text.getvalue().encode("utf-8-sig")


def _cell(value: Any) -> str:
    """Return a value as text.

    >>> [_cell(value) for value in (True, None, 2.0, 0.1 + 0.2, 3, "=1+1")]
    ['true', '', '2', '0.3', '3', "'=1+1"]
    """
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float):
        return f"{round(value, DIGITS):.{DIGITS}f}".rstrip("0").rstrip(".")
    text = str(value)
    return f"'{text}" if text.startswith(_FORMULA) else text
