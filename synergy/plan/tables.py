"""From a plan's files to rows whose cells are understood.

Sheets are matched to tables by name, or to ``programs`` by their headers; cells are read by
their column's kind. References stay whole text: :mod:`synergy.plan.build` resolves them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any

from synergy.content import is_cancelled
from synergy.names import closest, normalise, squash
from synergy.plan import cells, files, headers
from synergy.plan.files import Grid
from synergy.plan.headers import Header
from synergy.plan.problems import Problem
from synergy.plan.records import Record, Sheet
from synergy.schema.tables import (
    BY_NAME,
    DIMENSIONS,
    INFO_KEYS,
    PERHAPS_CANCELLED,
    TABLES,
    Cell,
    Column,
    Table,
)
from synergy.words import LANGUAGES, say

_LEADING_NUMBER = re.compile(r"^\d+[\s._-]*")
_DEFAULT_SHEET = re.compile(r"(?:sheet|lembar|lembarkerja)\d*")
# A sheet is one of programs if it has the name column and at least this many more.
_PROGRAM_COLUMNS = 2
# Dates that say until when: of "TW II 2020" they mean the last month.
_UNTIL = ("end", "valid_until")
# Choices that decide what a row means, so that an unknown one is worth a warning.
_DECISIVE = (("agreements", "status"), ("roles", "role"))
_TOTALS = ("jumlah", "jumlah total", "total", "sub total", "subtotal", "grand total")
_UNREADABLE = {Cell.DATE: "date-unreadable", Cell.MONEY: "amount-unreadable"}
_SHOWN_LENGTH = 100
# No program costs less than a million rupiah; where several seem to, their unit is not told.
_SMALL, _SEVERAL = 1_000_000, 3


def read(path: Path) -> tuple[list[Sheet], list[Problem]]:
    """Read a workbook or a folder of CSV or Parquet files.

    Parameters
    ----------
    path
        The workbook or folder.

    Returns
    -------
    tuple
        The sheets that hold a table, in the order in which they stand, and all problems. Of a
        plan with errors the sheets are what could be read all the same, so that later steps
        can find the rest of the errors.
    """
    grids, problems = files.grids(path)
    if not grids and any(p.severity == "error" for p in problems):
        return [], problems
    placed: list[tuple[Grid, Table, Header, bool]] = []
    for grid in grids:
        if not any(map(any, grid.rows)):
            continue
        if found := _place(grid):
            placed.append((grid, *found))
        elif not grid.hidden and squash(grid.name) not in _guides():
            problems.append(_unknown_sheet(grid))
    problems += _missing_tables(path, grids, placed, problems)
    several = sum(table.name == "programs" for _, table, _, _ in placed) > 1
    sheets = []
    for grid, table, header, by_name in placed:
        problems += _header_problems(grid, table, header)
        records, its_problems = _records(grid, table, header)
        problems += its_problems
        labels = {name: label or table.column(name).header for name, label in header.labels.items()}
        telling = several and not by_name and not _DEFAULT_SHEET.fullmatch(squash(grid.name))
        implied = cells.text(grid.name) if telling else ""
        sheets.append(Sheet(table, grid.file, grid.sheet, labels, records, implied))
    problems += _repeated_ids(sheets)
    return sheets, problems


# -- which table a sheet holds -----------------------------------------------------------------


def _place(grid: Grid) -> tuple[Table, Header, bool] | None:
    """Return a sheet's table and header, and whether its name names the table."""
    if table := _named(grid.name):
        header = headers.find(table, grid.rows)
        if table.name != "info" or {"key", "value"} <= set(header.columns):
            return table, header, True
        return (table, pairs, True) if (pairs := _pairs(grid)) else None
    if grid.hidden:
        return None
    programs = BY_NAME["programs"]
    header = headers.find(programs, grid.rows)
    if "name" not in header.columns or len(header.columns) <= _PROGRAM_COLUMNS:
        return None
    # A list of OPDs under a name of its own also has names, codes and kinds. It is no
    # programs if it fits another table better, or as well and its name says so.
    for table in TABLES:
        rival = len(headers.find(table, grid.rows).columns) - len(header.columns)
        if rival > 0 or (rival == 0 and table is not programs and _resembles(grid.name, table)):
            return None
    return programs, header, False


def _named(name: str) -> Table | None:
    names = _table_names()
    return names.get(squash(name)) or names.get(squash(_LEADING_NUMBER.sub("", name)))


@cache
def _table_names() -> dict[str, Table]:
    return {squash(n): t for t in reversed(TABLES) for n in (*t.aliases, t.header, t.name)}


def _resembles(name: str, table: Table) -> bool:
    words = set(normalise(name).split())
    return any(set(normalise(n).split()) <= words for n in (*table.aliases, table.header))


@cache
def _guides() -> frozenset[str]:
    """Return the names of the template's sheet of instructions: ours, so no warning."""
    return frozenset(squash(say("template-guide", lang=lang)) for lang in LANGUAGES)


def _pairs(grid: Grid) -> Header | None:
    """Read a sheet of two columns without a header as keys and values."""
    used = {i for row in grid.rows for i, cell in enumerate(row) if cells.text(cell)}
    if len(used) != 2:
        return None
    key, value = sorted(used)
    return Header({"key": key, "value": value}, {"key": "", "value": ""})


def _unknown_sheet(grid: Grid) -> Problem:
    """Warn of a skipped sheet; name the table that its headers fit best, or its name."""
    fitting = [(len(headers.find(table, grid.rows).columns), table) for table in TABLES]
    count, table = max(fitting, key=lambda found: found[0])
    if count < 2:
        names = {t.header: t for t in TABLES} | {t.name: t for t in TABLES}
        like = closest(grid.name, names, limit=1)
        if not like:
            return Problem("warning", "sheet-unknown", grid.file, grid.sheet, facts=_table_facts())
        table = names[like[0]]
    return Problem("warning", "sheet-unknown", grid.file, grid.sheet, facts=_table_facts(table))


def _table_facts(table: Table | None = None) -> dict[str, Any]:
    """Return a table's name in both languages; `known` is 0 where there is none."""
    if table is None:
        return {"known": 0, "table": "", "title": ""}
    return {"known": 1, "table": table.name, "title": table.header}


def _missing_tables(
    path: Path,
    grids: Iterable[Grid],
    placed: Iterable[tuple[Grid, Table, Header, bool]],
    problems: Iterable[Problem],
) -> list[Problem]:
    there = {table.name for _, table, _, _ in placed}
    # A file that could not be opened is not missing.
    broken = (_named(Path(p.file).stem) for p in problems if p.severity == "error")
    there |= {table.name for table in broken if table}
    names = [grid.name for grid in grids]
    return [
        Problem(
            "error",
            "table-missing",
            file=path.name,
            facts={**_table_facts(table), "found": names, "count": len(names)},
        )
        for table in TABLES
        if table.required and table.name not in there
    ]


def _header_problems(grid: Grid, table: Table, header: Header) -> list[Problem]:
    def problem(severity: str, code: str, column: str = "", **facts: Any) -> Problem:
        row = header.first + 1
        return Problem(severity, code, grid.file, grid.sheet, row, column, facts=facts)

    problems = [
        problem("error", "column-missing", **_column_facts(column), found=list(header.written))
        for column in table.columns
        if column.required and column.name not in header.columns
        # Ids can be made of names; who makes them says so.
        if column.name != "id" or "name" not in header.columns
    ]
    for label in header.unknown:
        like = headers.closest_column(table, label)
        facts = _column_facts(table.column(like)) if like else {"name": "", "header": ""}
        problems.append(problem("warning", "column-unknown", label, known=int(bool(like)), **facts))
    problems += [
        problem("warning", "column-twice", label, kept=kept) for label, kept in header.doubled
    ]
    below = grid.rows[header.last + 1 :]
    problems += [
        problem("warning", "column-unnamed", _letters(index))
        for index in header.unnamed
        if header.first >= 0 and any(len(row) > index and cells.text(row[index]) for row in below)
    ]
    return problems


def _column_facts(column: Column) -> dict[str, Any]:
    return {"name": column.name, "header": column.header}


def _letters(index: int) -> str:
    """Return a column's letters: 27 is AB."""
    letters = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


# -- rows --------------------------------------------------------------------------------------


def _records(grid: Grid, table: Table, header: Header) -> tuple[tuple[Record, ...], list[Problem]]:
    """Understand the rows below the header."""
    columns = [
        (table.column(name), index, cells.money_header(header.labels[name])[1])
        for name, index in header.columns.items()
    ]
    start = header.last + 1
    while start < len(grid.rows) and not any(map(cells.text, grid.rows[start])):
        start += 1
    if start < len(grid.rows) and header.first >= 0 and headers.numbers_columns(grid.rows[start]):
        start += 1
    fellows = {
        column.name: _fellows(grid.rows[start:], index)
        for column, index, _ in columns
        if column.cell in (Cell.CODE, Cell.ID)
    }
    records: list[Record] = []
    problems: list[Problem] = []
    for number, row in enumerate(grid.rows[start:], start + 1):
        if table.name == "programs" and (skipped := _skipped(grid, number, row)):
            problems.append(skipped)
            continue
        values, found = _understand_row(table, row, columns, fellows)
        if not values and not found:
            continue
        found += _empty(table, header, values)
        problems += [
            Problem(
                "warning",
                code,
                grid.file,
                grid.sheet,
                number,
                header.labels.get(column, "") or column,
                value if len(value) <= _SHOWN_LENGTH else f"{value[:_SHOWN_LENGTH]}…",
                facts,
            )
            for code, column, value, facts in found
        ]
        records.append(Record(number, values))
    problems += _small_amounts(grid, header, columns, records)
    if table.required and not records:
        facts = _table_facts(table)
        problems.append(Problem("warning", "table-empty", grid.file, grid.sheet, facts=facts))
    return tuple(records), problems


def _small_amounts(
    grid: Grid,
    header: Header,
    columns: Iterable[tuple[Column, int, int]],
    records: Sequence[Record],
) -> Iterator[Problem]:
    """Yield a column of amounts that are all so small that thousands or millions may be meant.

    Whoever names rupiah or another unit, in the header or in the cell, leaves nothing to guess.
    """
    for column, index, unit in columns:
        if column.cell is not Cell.MONEY or unit > 1:
            continue
        label = header.labels[column.name]
        written = (grid.rows[r.row - 1] for r in records if r.values.get(column.name))
        named = [label, *(cells.text(row[index]) for row in written)]
        amounts = [r.values[column.name] for r in records if r.values.get(column.name)]
        if len(amounts) < _SEVERAL or any(map(cells.names_a_unit, named)):
            continue
        if max(amounts) < _SMALL:
            facts = {"largest": max(amounts), "count": len(amounts), "header": label}
            place = (grid.file, grid.sheet, header.last + 1)
            yield Problem("warning", "amounts-small", *place, label, facts=facts)


# What a heading row has beside its text: "A", "IV", "2.".
_ORDINAL = re.compile(r"(?:[A-Z]|[IVX]{1,5}|\d{1,2})[.)]?")
_NOTE = re.compile(r"(?:sumber|catatan|keterangan|ket|source|note)\s*:", re.IGNORECASE)

# What is wrong in a cell: code, column, value, facts.
_Found = list[tuple[str, str, str, dict[str, Any]]]


def _understand_row(
    table: Table,
    row: Sequence[object],
    columns: Iterable[tuple[Column, int, int]],
    fellows: Mapping[str, frozenset[str]],
) -> tuple[dict[str, Any], _Found]:
    """Return a row's values by column, and what could not be read."""
    values: dict[str, Any] = {}
    found: _Found = []
    until: str | None = None  # the end of a range that stands in `start`
    for column, index, unit in columns:
        raw = row[index] if index < len(row) else ""
        if raw == "":
            continue
        name = column.name
        value: Any = None
        try:
            match column.cell:
                case Cell.TEXT:
                    value = _text(column, raw, values)
                case Cell.REF | Cell.REFS:
                    value = cells.reference(raw)
                case Cell.TEXTS:
                    value = cells.texts(raw)
                case Cell.ID | Cell.CODE:
                    value, certain = cells.code(raw, fellows[name])
                    value = " ".join(value.split())
                    if not certain:
                        found.append(("code-uncertain", name, value, {}))
                case Cell.MONEY:
                    value = cells.money(raw, unit)
                case Cell.FLAG:
                    value = cells.flag(raw)
                case Cell.DATE:
                    if span := cells.date(raw):
                        value = (span[1] if name in _UNTIL else None) or span[0]
                        until = span[1] if name == "start" else until
                case Cell.CHOICE:
                    value = cells.choice(raw, column.choices)
                    if value and value not in column.choices and (table.name, name) in _DECISIVE:
                        choices = {"choices": list(column.choices)}
                        found.append(("choice-unknown", name, value, choices))
                    if (table.name, name) == ("programs", "status") and _perhaps_cancelled(value):
                        found.append(("status-unclear", name, value, {}))
        except cells.UnclearUnitError:
            found.append(("amount-unit", name, cells.text(raw), {}))
        except cells.UnreadableError:
            code = _UNREADABLE.get(column.cell, "flag-unreadable")
            found.append((code, name, cells.text(raw), {}))
        if value not in (None, "", []):
            values[name] = value
    if until and "end" not in values:
        values["end"] = until
    if _ends_before_it_starts(values):
        found.append(("end-before-start", "end", values["end"], {"start": values["start"]}))
    return values, found


def _perhaps_cancelled(status: str) -> bool:
    written = normalise(status)
    return any(part in written for part in PERHAPS_CANCELLED) and not is_cancelled(status)


def _ends_before_it_starts(values: Mapping[str, Any]) -> bool:
    start, end = str(values.get("start", "")), str(values.get("end", ""))
    shared = min(len(start), len(end))
    return shared > 0 and end[:shared] < start[:shared]


def _text(column: Column, raw: object, values: Mapping[str, Any]) -> str:
    if column.name == "value" and squash(values.get("key", "")) in _region_keys():
        # A region's code has two digits behind the dot, so what Excel took is certain.
        return f"{raw:.2f}" if isinstance(raw, float) else cells.reference(raw)
    text = cells.text(raw)
    return " ".join(text.split()) if column.name in ("name", "short_name") else text


@cache
def _region_keys() -> frozenset[str]:
    return frozenset(squash(key) for key in ("region", *INFO_KEYS["region"]))


def _fellows(rows: Iterable[Sequence[object]], index: int) -> frozenset[str]:
    column = (row[index] for row in rows if index < len(row))
    return cells.prefixes(cells.text(cell) for cell in column if isinstance(cell, str))


def _skipped(grid: Grid, number: int, row: Sequence[object]) -> Problem | None:
    """Return the warning if a row of programs is a heading or a total."""
    first = next((text for cell in row if (text := cells.text(cell))), "")
    if number - 1 in grid.headings:
        code = "row-heading"
    elif normalise(first) in _TOTALS:
        code = "row-total"
    elif _is_heading_or_note(row):
        code = "row-heading"
    else:
        return None
    shown = " ".join(dict.fromkeys(text for cell in row if (text := cells.text(cell))))
    return Problem("warning", code, grid.file, grid.sheet, number, value=shown)


def _is_heading_or_note(row: Sequence[object]) -> bool:
    """Tell "B | SMART ECONOMY" and "Sumber: hasil FGD" from a program that has only a name."""
    texts = [text for cell in row if (text := cells.text(cell))]
    said = [text for text in texts if not _ORDINAL.fullmatch(text)]
    if len(said) != 1:
        return False
    (text,) = said
    return (text.isupper() and len(texts) > 1) or bool(
        _NOTE.match(text) or squash(text) in _dimension_names()
    )


@cache
def _dimension_names() -> frozenset[str]:
    return frozenset(squash(name) for _, name in DIMENSIONS)


def _empty(table: Table, header: Header, values: Mapping[str, Any]) -> _Found:
    """Return which required cells a row lacks (not ids: who derives them warns of them)."""
    if table.name == "info":
        return []
    return [
        ("name-empty" if column.name == "name" else "cell-empty", column.name, "", {})
        for column in table.columns
        if column.required and column.name in header.columns
        if column.name != "id" and column.name not in values
    ]


def _repeated_ids(sheets: Iterable[Sheet]) -> list[Problem]:
    problems = []
    seen: dict[tuple[str, str], tuple[Sheet, int]] = {}
    for sheet in sheets:
        for record in sheet.records:
            id = record.values.get("id")
            if not id:
                continue
            first, row = seen.setdefault((sheet.table.name, id), (sheet, record.row))
            if first is sheet and row == record.row:
                continue
            facts = {
                "first_row": str(row),
                "first_sheet": first.sheet or first.file,
                "elsewhere": "no" if first is sheet else "yes",
            }
            place = (sheet.file, sheet.sheet, record.row, sheet.headers["id"])
            problems.append(Problem("error", "id-twice", *place, value=id, facts=facts))
    return problems
