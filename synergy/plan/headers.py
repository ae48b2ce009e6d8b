"""Finding a table's header in a grid, and which of its cells names which column.

Within one table a column's name and header win over aliases. Where a sheet of programs has
several columns that name a program ("program" beside "kegiatan" or "nama"), the deepest
level names the row and the next one is its parent; further ones are left out with a warning.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import pairwise

from synergy.names import closest, squash
from synergy.plan import cells
from synergy.plan.files import HEADER_ROWS
from synergy.schema.tables import BY_NAME, Cell, Table

Rows = Sequence[Sequence[object]]

# Running numbers: everybody has them, nobody means anything by them.
_NUMBERING = frozenset({"no", "nomor", "nourut", "nomorurut", "number"})
_BRACKETS = re.compile(r"[(\[][^)\]]*[)\]]")
_COLUMN_NUMBER = re.compile(r"\(?(\d{1,3})\)?")
# The levels that a program's row may stand on, by what the header calls its name.
_LEVELS = ("program", "kegiatan", "subkegiatan", "rencanaaksi")


@dataclass(frozen=True)
class Header:
    """Where a table's columns stand in a grid.

    Parameters
    ----------
    columns
        Index by column name, in the order of the sheet.
    labels
        The header as written, by column name.
    first, last
        Indexes of the header's rows; -1 where there is no header.
    written
        All labels of the header.
    unknown
        Labels that fit no column.
    doubled
        Labels of columns that are left out, each with the label of the one that is read.
    unnamed
        Indexes of columns without a label.
    """

    columns: Mapping[str, int]
    labels: Mapping[str, str]
    first: int = -1
    last: int = -1
    written: tuple[str, ...] = ()
    unknown: tuple[str, ...] = ()
    doubled: tuple[tuple[str, str], ...] = ()
    unnamed: tuple[int, ...] = ()


def find(table: Table, rows: Rows) -> Header:
    """Return the header of `table`: the one of the first rows that names most columns."""
    best: Header | None = None
    for first in range(min(HEADER_ROWS, len(rows))):
        labels, last = _labels(rows, first)
        header = _assign(table, labels, first, last)
        if not header.columns:
            continue
        # A header's second line that says as much alone stands for both.
        alone = best is not None and best.first < best.last == first
        if best is None or len(header.columns) + alone > len(best.columns):
            best = header
    return best or _unrecognised(rows)


def _unrecognised(rows: Rows) -> Header:
    """Return the first row that looks like a header, though it names no column."""
    for number, row in enumerate(rows[:HEADER_ROWS]):
        written = [label for cell in row if (label := _label(cell))]
        if len(set(written)) > 1:
            labels = tuple(dict.fromkeys(written))
            return Header({}, {}, number, number, labels, labels)
    return Header({}, {})


def numbers_columns(row: Sequence[object]) -> bool:
    """Tell whether a row below the header only numbers the columns: 1, 2, 3 or (1), (2), (3)."""
    matches = [_COLUMN_NUMBER.fullmatch(text) for cell in row if (text := cells.text(cell))]
    numbers = [int(match[1]) for match in matches if match]
    return len(matches) > 2 and numbers == list(range(1, len(matches) + 1))


def closest_column(table: Table, label: str) -> str:
    """Return the name of the column that `label` is most like, or ""."""
    names = {name: c.name for c in table.columns for name in (*c.aliases, c.name, c.header)}
    found = closest(_BRACKETS.sub("", label), names, limit=1, at_least=75)
    return names[found[0]] if found else ""


def _label(cell: object) -> str:
    return " ".join(cells.text(cell).split())


def _labels(rows: Rows, first: int) -> tuple[list[tuple[str, ...]], int]:
    """Return what each column may be called, best first, and the header's last row.

    A header of two lines ("OPD" above "Pengampu" and "Pendukung") is read as "OPD Pengampu",
    else as "Pengampu", else as "OPD".
    """
    upper = [_label(cell) for cell in rows[first]]
    lower = [_label(cell) for cell in rows[first + 1]] if first + 1 < len(rows) else []
    width = max(len(upper), len(lower))
    upper += [""] * (width - len(upper))
    lower += [""] * (width - len(lower))
    spans = _spans(upper)
    if not _continues(upper, lower, spans):
        return [(label,) for label in upper], first
    labels: list[tuple[str, ...]] = []
    for above, below, span in zip(upper, lower, spans, strict=True):
        if below in ("", above):
            labels.append((above,))
        else:
            labels.append((f"{upper[span]} {below}".strip(), below, upper[span]))
    return labels, first + 1


def _spans(upper: Sequence[str]) -> list[int]:
    """Return for each column where the label that may reach over it begins."""
    spans: list[int] = []
    for index, label in enumerate(upper):
        goes_on = index > 0 and label in ("", upper[index - 1])
        spans.append(spans[-1] if goes_on else index)
    return spans


def _continues(upper: Sequence[str], lower: Sequence[str], spans: Sequence[int]) -> bool:
    """Tell whether the lower row is a header's second line: all it adds stands under spans."""
    if len(set(upper) - {""}) < 2:
        return False  # a title
    added = [i for i, (a, b) in enumerate(zip(upper, lower, strict=True)) if b not in ("", a)]
    wide = all(spans.count(spans[index]) > 1 for index in added)
    return wide and any(spans[a] == spans[b] for a, b in pairwise(added))


def _assign(table: Table, labels: Sequence[tuple[str, ...]], first: int, last: int) -> Header:
    """Give each column of the table the label that fits it best."""
    fitting: dict[str, list[tuple[int, int, str]]] = {}
    written, unknown, unnamed = [], [], []
    for index, names in enumerate(labels):
        if not names[0]:
            unnamed.append(index)
            continue
        written.append(names[0])
        for name in names:
            if match := _match(table.name, name):
                column, rank = match
                fitting.setdefault(column, []).append((rank, index, name))
                break
        else:
            if squash(names[0]) not in _NUMBERING:
                unknown.append(names[0])
    if table.name == "programs":
        _part_levels(fitting)
    chosen = {column: min(found) for column, found in fitting.items()}
    chosen = dict(sorted(chosen.items(), key=lambda item: item[1][1]))
    doubled = tuple(
        (labels[index][0], labels[chosen[column][1]][0])
        for column, found in fitting.items()
        for _, index, _ in sorted(found)[1:]
    )
    return Header(
        {column: index for column, (_, index, _) in chosen.items()},
        {column: labels[index][0] for column, (_, index, _) in chosen.items()},
        first,
        last,
        tuple(dict.fromkeys(written)),
        tuple(dict.fromkeys(unknown)),
        doubled,
        tuple(unnamed),
    )


def _part_levels(fitting: dict[str, list[tuple[int, int, str]]]) -> None:
    """Where several columns name a program, rank the deepest first and make the next parent."""
    found = fitting.get("name", [])
    if len(found) < 2:
        return
    ranked = sorted(
        (0 if rank == 0 else len(_LEVELS) - _level(label), index, label)
        for rank, index, label in found
    )
    fitting["name"] = ranked
    parent = ranked[1]
    if "parent" not in fitting and parent[0] > ranked[0][0] and _level(parent[2]) >= 0:
        fitting["name"] = [ranked[0], *ranked[2:]]
        fitting["parent"] = [parent]


def _level(label: str) -> int:
    """Return the level that a header names, or -1."""
    key = squash(label)
    return max((n for n, level in enumerate(_LEVELS) if key.endswith(level)), default=-1)


@lru_cache(maxsize=8192)
def _match(table: str, label: str) -> tuple[str, int] | None:
    """Return the column that a label names, and 0 by name or header, 1 by an alias."""
    names = _names(table)
    bare = _BRACKETS.sub("", label)
    for key in (squash(label), squash(bare)):
        if key in names:
            return names[key]
    match = names.get(squash(cells.money_header(label)[0]))
    if match and BY_NAME[table].column(match[0]).cell is Cell.MONEY:
        return match
    # "Nama Program/Kegiatan", "Desa/Lokasi": two names of one column.
    parts = {names[key] for part in bare.split("/") if (key := squash(part)) in names}
    columns = {column for column, _ in parts}
    return (columns.pop(), 1) if len(columns) == 1 else None


@cache
def _names(table: str) -> dict[str, tuple[str, int]]:
    columns = BY_NAME[table].columns
    names = {squash(alias): (c.name, 1) for c in columns for alias in c.aliases}
    return names | {squash(n): (c.name, 0) for c in columns for n in (c.header, c.name)}
