"""The rows of a plan's tables with their ids: what `build` makes nodes and relations of."""

from __future__ import annotations

import hashlib
import json
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from synergy.names import normalise
from synergy.plan.problems import Problem
from synergy.plan.records import Record, Sheet
from synergy.schema.graph import LABELS
from synergy.words import LANGUAGES, say

NODE_TABLES = tuple(table for table in LABELS if table != "info")


@dataclass(slots=True)
class Row:
    """One row: its table, id ("" in tables of relations), values by column, and place."""

    table: str
    id: str
    values: dict[str, Any]
    file: str
    sheet: str
    number: int
    headers: Mapping[str, str]

    def problem(self, severity: str, code: str, column: str, value: str, **facts: Any) -> Problem:
        """Return a problem that stands in this row."""
        header = self.headers.get(column, column)
        return Problem(severity, code, self.file, self.sheet, self.number, header, value, facts)

    def source(self) -> dict[str, Any]:
        """Return the source fields; all null in a row that we made, not the planner."""
        return {
            "source_file": self.file or None,
            "source_sheet": self.sheet if self.file else None,
            "source_row": self.number or None,
        }


def rows_of(sheets: Iterable[Sheet]) -> dict[str, list[Row]]:
    """Return the rows of each table in the order written, the template's examples left out."""
    rows: defaultdict[str, list[Row]] = defaultdict(list)
    for sheet in sheets:
        for record in sheet.records:
            if not _is_example(record):
                rows[sheet.table.name].append(
                    Row(
                        sheet.table.name,
                        str(record.values.get("id", "")),
                        dict(record.values),
                        sheet.file,
                        sheet.sheet,
                        record.row,
                        sheet.headers,
                    )
                )
    return dict(rows)


def _is_example(record: Record) -> bool:
    """Tell the template's own example rows: they are shown, never read."""
    first = next(iter(record.values.values()), "")
    return any(first == say("column-id.example", lang=lang) for lang in LANGUAGES)


def give_ids(rows: Mapping[str, Sequence[Row]]) -> list[Problem]:
    """Give rows without an id one that does not hang on row order; return the warnings.

    A program's comes of lead, code and name, another's of its name; exact repeats get a
    running number by the rest of their content. Programs need no id, other rows warn.
    """
    problems = []
    for table, members in rows.items():
        if table not in LABELS or table == "info":
            continue
        lacking = [row for row in members if not row.id]
        if table != "programs" and lacking:
            first = lacking[0].problem("warning", "id-missing", "id", "", count=len(lacking))
            problems.append(first)
        taken = {row.id for row in members}
        lacking.sort(key=lambda row: json.dumps(row.values, sort_keys=True, default=str))
        repeats: Counter[str] = Counter()
        for row in lacking:
            derived = _derived_id(row)
            repeats[derived] += 1
            number = repeats[derived]
            row.id = derived if number == 1 else f"{derived}-{number}"
            while row.id in taken:
                row.id += "-x"
            taken.add(row.id)
    return problems


def _derived_id(row: Row) -> str:
    name = str(row.values.get("name") or "")
    if row.table != "programs":
        name = str(row.values.get("short_name") or name)
        return normalise(name).replace(" ", "-") or "tanpa-nama"
    parts = [normalise(str(row.values.get(c) or "")) for c in ("lead", "code")]
    digest = hashlib.sha256("|".join([*parts, normalise(name)]).encode()).hexdigest()
    return f"p-{digest[:10]}"


def name_of(row: Row) -> str:
    """Return a row's name, or what stands nearest to one."""
    values = row.values
    return str(values.get("name") or values.get("description") or values.get("code") or row.id)


def district_id(row: Row) -> str:
    """Return the kecamatan's code: given, else the first eight characters of 33.07.01.2001."""
    if given := row.values.get("district_id"):
        return str(given)
    if row.id.count(".") == 3:
        return row.id.rpartition(".")[0]
    return normalise(str(row.values.get("district") or "")).replace(" ", "-")
