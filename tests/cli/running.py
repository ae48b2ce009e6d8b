"""Running the command line as a user does, in this process."""

from __future__ import annotations

import csv
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import xlsxwriter

from synergy.cli import main


@dataclass(frozen=True)
class Ran:
    code: int
    out: str
    err: str


class Runner:
    """Runs commands in a folder of their own."""

    def __init__(self, capsys: pytest.CaptureFixture[str]) -> None:
        self._capsys = capsys

    def __call__(self, *arguments: str | Path) -> Ran:
        self._capsys.readouterr()
        code = 0
        try:
            main([str(a) for a in arguments])
        except SystemExit as stop:
            code = int(stop.code or 0)
        captured = self._capsys.readouterr()
        assert "Traceback" not in captured.err
        return Ran(code, captured.out, captured.err)


Cells = Sequence[Sequence[Any]]

OPDS: Cells = [["id", "nama", "singkatan"], ["dinkes", "Dinas Kesehatan", "Dinkes"]]
PROGRAMS: Cells = [
    ["id", "nama", "opd pengampu", "mulai", "selesai", "anggaran"],
    ["p1", "Posyandu", "Dinkes", "2020", "2021", "1.000.000"],
]


def workbook(path: Path, sheets: Mapping[str, Cells] | None = None, **more: Cells) -> Path:
    """Write a workbook as a planner would: by sheet name, rows of cells, texts as text."""
    options = {"strings_to_formulas": False, "strings_to_urls": False}
    with xlsxwriter.Workbook(str(path), options) as book:
        for name, rows in {**(sheets or {}), **more}.items():
            sheet = book.add_worksheet(name)
            for number, row in enumerate(rows):
                for position, value in enumerate(row):
                    if isinstance(value, str):
                        sheet.write_string(number, position, value)
                    elif value is not None:
                        sheet.write(number, position, value)
    return path


def csv_folder(path: Path, encoding: str = "utf-8", delimiter: str = ",", **tables: Cells) -> Path:
    """Write a folder of CSV files, one a table."""
    path.mkdir()
    for name, rows in tables.items():
        with (path / f"{name}.csv").open("w", encoding=encoding, newline="") as file:
            csv.writer(file, delimiter=delimiter).writerows(rows)
    return path


def everything(folder: Path) -> dict[str, bytes]:
    """Return all files below a folder: equal before and after means that nothing happened."""
    return {
        str(p.relative_to(folder)): p.read_bytes() for p in sorted(folder.rglob("*")) if p.is_file()
    }
