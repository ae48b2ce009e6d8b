"""A plan's rows after their cells were understood and before their references were."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from synergy.schema.tables import Table


@dataclass(frozen=True)
class Record:
    """One row.

    Parameters
    ----------
    row
        Its number as the spreadsheet shows it.
    values
        By column name, empty cells left out: text, id, code and choice as text; lists of text
        as ``list[str]``; dates as ISO text at the precision written; money as whole rupiah;
        flags as bool; references as the cell's whole text, not yet split.
    """

    row: int
    values: Mapping[str, Any]


@dataclass(frozen=True)
class Sheet:
    """The rows of one sheet or file that holds (a part of) one table.

    Parameters
    ----------
    headers
        The header as written, by column name; only the columns that the sheet has.
    implied
        Where several sheets fit ``programs``: this sheet's name, which is then the dimension
        or the lead of its rows. Else "".
    """

    table: Table
    file: str
    sheet: str
    headers: Mapping[str, str]
    records: tuple[Record, ...]
    implied: str = ""
