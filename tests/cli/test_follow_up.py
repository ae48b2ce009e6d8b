"""What people write into ``findings.xlsx`` comes back in the next briefing, and is never lost."""

from __future__ import annotations

from pathlib import Path

import openpyxl
import pytest

from synergy.report.followup import read_follow_up
from tests.cli.running import OPDS, PROGRAMS, Runner, workbook

UNOWNED = ["p2", "Pasar malam", "", "2020", "2021", "2.000.000"]


@pytest.fixture
def plan(tmp_path: Path) -> Path:
    return workbook(tmp_path / "plan.xlsx", opd=OPDS, program=[*PROGRAMS, UNOWNED])


def write(path: Path, to: Path, **told: str) -> str:
    """Fill in the first finding's columns by their header; return the finding's id."""
    book = openpyxl.load_workbook(path)
    sheet = next(s for s in book if any(cell.value == "ID temuan" for cell in s[1]))
    columns = {str(cell.value): place for place, cell in enumerate(sheet[1], start=1)}
    for header, text in told.items():
        sheet.cell(2, columns[header.replace("_", " ")], text)
    book.save(to)
    return str(sheet.cell(2, columns["ID temuan"]).value)


def test_notes_found_in_the_folder_are_shown_again(run: Runner, plan: Path, tmp_path: Path) -> None:
    out = tmp_path / "synergy-out"
    assert run("analyze", plan, "--region", "33.07").code == 0
    write(out / "findings.xlsx", out / "findings.xlsx", Status="selesai")
    assert run("analyze", plan, "--region", "33.07").code == 0
    page = (out / "index.html").read_text(encoding="utf-8")
    assert "Tindak lanjut sejauh ini: 1 temuan selesai" in page
    assert "Status: selesai" in page


def test_a_workbook_given_back_stands_and_the_folders_is_kept(
    run: Runner, plan: Path, tmp_path: Path
) -> None:
    out, given = tmp_path / "synergy-out", tmp_path / "dari-dinkes.xlsx"
    assert run("analyze", plan, "--region", "33.07").code == 0
    made = out / "findings.xlsx"
    write(made, given, Tindak_lanjut="rapat Selasa")
    id = write(made, made, Tindak_lanjut="rapat Senin", Penanggung_jawab="Bappeda")
    for _ in range(2):
        ran = run("analyze", plan, "--region", "33.07", "--follow-up", given)
        assert ran.code == 0, ran.err
        told = read_follow_up(made)[id]
        assert told["follow-up"] == "rapat Selasa"
        assert told["responsible"] == "Bappeda"
        assert told["earlier"] == "rapat Senin"
    assert "rapat Selasa" in (out / "index.html").read_text(encoding="utf-8")


def test_a_follow_up_file_that_is_not_there_is_refused(run: Runner, plan: Path) -> None:
    ran = run("analyze", plan, "--region", "33.07", "--follow-up", "tidak-ada.xlsx")
    assert ran.code == 2
    assert "tidak-ada.xlsx tidak ditemukan" in ran.err


def test_a_follow_up_file_that_is_no_workbook_is_refused(
    run: Runner, plan: Path, tmp_path: Path
) -> None:
    (tmp_path / "rusak.xlsx").write_text("bukan buku kerja")
    ran = run("analyze", plan, "--region", "33.07", "--follow-up", tmp_path / "rusak.xlsx")
    assert ran.code == 1
    assert "rusak.xlsx" in ran.err
    assert not (tmp_path / "synergy-out").exists()
