"""How pages and sheets call what a plan's graph holds."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from synergy.names import normalise
from synergy.schema import tables


def short_name(data: Mapping[str, Any]) -> str:
    """Return what people call a node: its short name where it has one."""
    return str(data.get("short_name") or data.get("name") or data["id"])


def place(data: Mapping[str, Any], row_word: str) -> str:
    """Return "program.xlsx › Program › baris 17" of a node's source; `row_word` is "baris"."""
    return source(
        data.get("source_file", ""), data.get("source_sheet", ""), data.get("source_row"), row_word
    )


def source(file: str, sheet: str, row: int | None, row_word: str) -> str:
    """Return "plan.xlsx › Program › baris 17", as far as it is known.

    >>> source("plan.xlsx", "Program", 17, "baris"), source("desa.csv", "desa", 3, "baris")
    ('plan.xlsx › Program › baris 17', 'desa.csv › baris 3')
    """
    # A folder's tables have their file's name as sheet: said once is enough.
    shown = "" if sheet and normalise(sheet) == normalise(file.rpartition(".")[0]) else sheet
    return " › ".join(part for part in (file, shown, f"{row_word} {row}" if row else "") if part)


def column_name(column: str, lang: str) -> str:
    """Return a column as its planner reads it.

    >>> column_name("programs.lead", "id"), column_name("programs.lead", "en")
    ('opd pengampu (program)', 'lead (programs)')
    """
    table_name, _, name = column.rpartition(".")
    table = tables.BY_NAME.get(table_name)
    if table is None:
        return column
    found = next((c for c in table.columns if c.name == name), None)
    if lang == "id":
        return f"{found.header if found else name} ({table.header})"
    return f"{name.replace('_', ' ')} ({table.name.replace('_', ' ')})"
