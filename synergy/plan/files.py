"""Opening a plan's files: every sheet or file becomes a grid of raw cells."""

from __future__ import annotations

import csv
import html
import io
import re
import zipfile
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from posixpath import normpath
from typing import TYPE_CHECKING
from xml.etree import ElementTree

from synergy.names import squash
from synergy.plan import cells
from synergy.plan.problems import Problem
from synergy.schema.tables import TABLES

if TYPE_CHECKING:
    from python_calamine import CalamineSheet, SheetMetadata

WORKBOOKS = (".xlsx", ".xlsm", ".xlsb", ".xls", ".ods")
TEXT_TABLES = (".csv", ".tsv")
PARQUET = ".parquet"

_ZIP, _OLE = b"PK", bytes.fromhex("d0cf11e0a1b11ae1")
# How many rows may hold the header; contract.md says so.
HEADER_ROWS = 15
# The workbook library makes a dense range up to the last cell of a sheet: one stray cell in
# the last column and row would take all memory.
MOST_ROWS = 200_000
MOST_COLUMNS = 2_000


@dataclass(frozen=True)
class Grid:
    """The raw cells of one sheet or file.

    Parameters
    ----------
    file, sheet
        Base name of the file, and the sheet's name ("" for CSV and Parquet).
    name
        What may name a table: the sheet's name, or the file's without its ending.
    rows
        From the first row of the spreadsheet on, so that row n is ``rows[n - 1]``.
    headings
        Indexes of rows that hold nothing but one cell merged across three columns or more.
    hidden
        Whether the sheet is hidden.
    """

    file: str
    sheet: str
    name: str
    rows: Sequence[Sequence[object]]
    headings: frozenset[int] = frozenset()
    hidden: bool = False


def grids(path: Path) -> tuple[list[Grid], list[Problem]]:
    """Return the grids of a workbook or folder, and what is wrong with the files."""
    try:
        if path.is_dir():
            return _folder(path)
        if not path.exists():
            return [], [Problem("error", "file-missing", file=path.name, value=str(path))]
        suffix = path.suffix.lower()
        if suffix in (*TEXT_TABLES, PARQUET):
            return [], [Problem("error", "file-alone", file=path.name)]
        if suffix not in WORKBOOKS:
            return [], [Problem("error", "file-kind", file=path.name)]
        return _workbook(path)
    except OSError as error:
        why = error.strerror or type(error).__name__
        return [], [Problem("error", "file-unreadable", file=path.name, facts={"why": why})]


def _folder(path: Path) -> tuple[list[Grid], list[Problem]]:
    files = sorted(
        (f for f in path.iterdir() if f.is_file() and not f.name.startswith((".", "~$"))),
        key=lambda f: f.name,
    )
    tables = [f for f in files if f.suffix.lower() in (*TEXT_TABLES, PARQUET)]
    workbooks = [f for f in files if f.suffix.lower() in WORKBOOKS]
    if not tables:
        if len(workbooks) == 1:
            return _workbook(workbooks[0])
        code = "folder-several" if workbooks else "folder-empty"
        facts = {"files": [f.name for f in workbooks]}
        return [], [Problem("error", code, file=path.name, facts=facts)]
    found: list[Grid] = []
    problems = [Problem("warning", "workbook-ignored", file=f.name) for f in workbooks]
    for file in tables:
        try:
            read = _parquet if file.suffix.lower() == PARQUET else _csv
            grid, its_problems = read(file)
        except OSError as error:
            why = error.strerror or type(error).__name__
            problems.append(Problem("error", "file-unreadable", file.name, facts={"why": why}))
            continue
        found += [grid] if grid else []
        problems += its_problems
    return found, problems


# -- workbooks ---------------------------------------------------------------------------------


def _workbook(path: Path) -> tuple[list[Grid], list[Problem]]:
    import python_calamine as calamine

    with path.open("rb") as file:
        head = file.read(8)
    try:
        with calamine.load_workbook(path) as book:
            uncomputed, far = _scanned(path) if head.startswith(_ZIP) else ({}, {})
            found, problems = [], []
            for meta in book.sheets_metadata:
                if meta.name in far:
                    problems.append(_far_cell(path.name, meta.name, far[meta.name]))
                elif meta.typ == calamine.SheetTypeEnum.WorkSheet:
                    sheet = book.get_sheet_by_name(meta.name)
                    found.append(_sheet(path.name, sheet, meta, uncomputed))
            return found, problems
    except calamine.PasswordError:
        code = "file-password"
    except (calamine.CalamineError, zipfile.BadZipFile, zlib.error, NotImplementedError):
        code = _diagnosis(path, head)
    return [], [Problem("error", code, file=path.name)]


def _far_cell(file: str, sheet: str, cell: str) -> Problem:
    facts = {"rows": MOST_ROWS, "columns": MOST_COLUMNS}
    return Problem("error", "cell-far", file, sheet, value=cell, facts=facts)


def _diagnosis(path: Path, head: bytes) -> str:
    """Return what ails a workbook that doesn't open."""
    if head == _OLE:
        # Office wraps an encrypted xlsx in an OLE file that names its one stream so.
        encrypted = "EncryptedPackage".encode("utf-16-le") in path.read_bytes()
        return "file-password" if encrypted else "file-broken"
    if not head.startswith(_ZIP):
        return "file-broken" if not head else "file-kind"
    try:
        with zipfile.ZipFile(path) as archive:
            if b"encryption-data" in archive.read("META-INF/manifest.xml"):
                return "file-password"
    except (KeyError, zipfile.BadZipFile, RuntimeError):
        pass
    return "file-broken"


def _sheet(file: str, sheet: CalamineSheet, meta: SheetMetadata, uncomputed: _Overlay) -> Grid:
    from python_calamine import SheetVisibleEnum

    rows: list[list[object]] = [list(row) for row in sheet.to_python(skip_empty_area=False)]
    for row, column, text in uncomputed.get(meta.name, ()):
        while len(rows) <= row:
            rows.append([])
        rows[row] += [""] * (column + 1 - len(rows[row]))
        rows[row][column] = text
    headings = _fill_merged(rows, sheet.merged_cell_ranges or [])
    hidden = meta.visible != SheetVisibleEnum.Visible
    return Grid(file, meta.name, meta.name, rows, headings, hidden)


def _fill_merged(
    rows: list[list[object]], ranges: Sequence[tuple[tuple[int, int], tuple[int, int]]]
) -> frozenset[int]:
    """Fill merged cells in place, and return the rows that are a heading.

    A row without a cell of its own stays blank, and a heading stays in its first cell, else
    either would pass for a record.
    """
    own = [sum(cell != "" for cell in row) for row in rows]
    headings = set()
    for (top, left), (bottom, right) in ranges:
        if top >= len(rows) or left >= len(rows[top]) or rows[top][left] == "":
            continue
        if own[top] == 1 and right - left >= 2:
            headings.add(top)
            continue
        value = rows[top][left]
        for number in range(top, min(bottom + 1, len(rows))):
            if own[number]:
                row = rows[number]
                stop = min(right + 1, len(row))
                row[left:stop] = [value] * (stop - left)
    return frozenset(headings)


_Overlay = dict[str, list[tuple[int, int, str]]]
_MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_CELL = re.compile(rb'<c\s([^>]*?)\br="([A-Z]+)(\d+)"([^>]*)(?<!/)>(.*?)</c>', re.DOTALL)
_FORMULA = re.compile(rb"<f[^>]*>([^<]+)</f>\s*(?:<v\s*/>|<v></v>)?\s*$", re.DOTALL)
_ERROR = re.compile(rb"<v>(#[^<]*)</v>")
# A cell that is filled and may be too far out, by the length of its name; a format alone, as
# in whole columns that are coloured, takes no memory.
_FAR = re.compile(rb'<c\s(?:[^>]*?\s)?r="([A-Z]{3}|[A-Z]+(?=\d{6}))(\d+)"[^>]*(?<!/)>(?!</c>)')


def _scanned(path: Path) -> tuple[_Overlay, dict[str, str]]:
    """Return by sheet what the workbook library would leave out, and the first cell too far."""
    uncomputed: _Overlay = {}
    far: dict[str, str] = {}
    with zipfile.ZipFile(path) as archive:
        for name, part in _parts(archive):
            xml = archive.read(part)
            if cell := _far_out(xml):
                far[name] = cell
            elif texts := _uncomputed(xml):
                uncomputed[name] = texts
    return uncomputed, far


def _far_out(xml: bytes) -> str | None:
    for match in _FAR.finditer(xml):
        column, row = match[1].decode(), int(match[2])
        if row > MOST_ROWS or _column_number(column) >= MOST_COLUMNS:
            return f"{column}{row}"
    return None


def _uncomputed(xml: bytes) -> list[tuple[int, int, str]]:
    """Return the formulas that hold no value, and errors such as #REF!, as text.

    The workbook library gives both as empty. Programs that never compute (openpyxl) leave
    formulas without a value; taken as text they are warned of where a number is asked for.
    """
    found: list[tuple[int, int, str]] = []
    if b"<f" not in xml and b't="e"' not in xml:
        return found
    for match in _CELL.finditer(xml):
        attributes = match[1] + match[4]
        if b't="e"' in attributes:
            shown = _ERROR.search(match[5])
        elif b't="str"' in attributes or b"<f" not in match[5]:
            continue  # a formula whose value is an empty text has a value
        else:
            shown = _FORMULA.search(match[5])
        if shown:
            text = html.unescape(shown[1].decode("utf-8", errors="replace"))
            text = text if text.startswith("#") else f"={text}"
            found.append((int(match[3]) - 1, _column_number(match[2].decode()), text))
    return found


def _parts(archive: zipfile.ZipFile) -> Iterator[tuple[str, str]]:
    """Yield the sheets' names and the parts of the archive that hold them."""
    names = set(archive.namelist())
    if not {"xl/workbook.xml", "xl/_rels/workbook.xml.rels"} <= names:
        return
    try:
        book = ElementTree.fromstring(archive.read("xl/workbook.xml"))
        relations = ElementTree.fromstring(archive.read("xl/_rels/workbook.xml.rels"))
    except ElementTree.ParseError:
        return
    targets = {r.get("Id"): r.get("Target", "") for r in relations}
    for sheet in book.iter(f"{_MAIN}sheet"):
        target = targets.get(sheet.get(_RELATION), "")
        part = target.lstrip("/") if target.startswith("/") else normpath(f"xl/{target}")
        if part in names:
            yield sheet.get("name", ""), part


def _column_number(letters: str) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - 64
    return number - 1


# -- CSV and Parquet ---------------------------------------------------------------------------


def _csv(path: Path) -> tuple[Grid | None, list[Problem]]:
    raw = path.read_bytes()
    problems = []
    if raw.startswith((b"\xff\xfe", b"\xfe\xff")):  # what Excel calls Unicode text
        text = raw.decode("utf-16", errors="replace")
    else:
        try:
            text = raw.decode("utf-8-sig")
        except UnicodeDecodeError:
            text = raw.decode("cp1252", errors="replace")
            problems.append(Problem("warning", "text-windows", file=path.name))
    first, _, rest = text.partition("\n")
    if named := re.fullmatch(r"\ufeff?sep=(.)\s*", first):  # Excel obeys this line, and hides it
        delimiter, text = named[1], rest
    else:
        delimiter = _delimiter(text)
    try:
        rows = _parsed(text, delimiter)
    except csv.Error:
        return None, [*problems, Problem("error", "file-broken", file=path.name)]
    return Grid(path.name, "", path.stem, rows), problems


def _parsed(text: str, delimiter: str) -> list[list[str]]:
    return list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter))


def _delimiter(text: str) -> str:
    """Return the delimiter under which a row reads most like a header."""
    start = "".join(text.splitlines(keepends=True)[: HEADER_ROWS * 3])

    def likeness(delimiter: str) -> tuple[int, int]:
        try:
            rows = _parsed(start, delimiter)[:HEADER_ROWS]
        except csv.Error:
            return 0, 0
        known = max((sum(squash(c) in _known_headers() for c in row) for row in rows), default=0)
        return known, max(map(len, rows), default=0)

    return max(",;\t", key=likeness)


@cache
def _known_headers() -> frozenset[str]:
    return frozenset(
        squash(name)
        for table in TABLES
        for column in table.columns
        for name in (column.name, column.header, *column.aliases)
    )


def _parquet(path: Path) -> tuple[Grid | None, list[Problem]]:
    import pyarrow as pa
    import pyarrow.parquet as pq

    try:
        # Not read_table: that would look for partitions in the names of folders.
        with pq.ParquetFile(path) as file:
            table = file.read()
    except (pa.ArrowException, OSError):
        return None, [Problem("error", "file-broken", file=path.name)]
    columns = [
        ["" if value is None else value for value in column.to_pylist()] for column in table.columns
    ]
    rows = [
        [cells.text(name) for name in table.column_names],
        *map(list, zip(*columns, strict=True)),
    ]
    return Grid(path.name, "", path.stem, rows), []
