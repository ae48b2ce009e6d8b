import io
from pathlib import Path

import openpyxl
import pytest

from synergy.report.workbook import read_follow_up, workbook
from synergy.words import LANGUAGES
from tests.page import samples


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "findings.xlsx"


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_sheet_a_family_with_all_its_findings(lang: str) -> None:
    _, findings = samples.hostile()
    book = openpyxl.load_workbook(io.BytesIO(workbook(findings, lang)))
    families = {f.family for f in findings.findings}
    assert len(book.sheetnames) == 1 + len(families)
    rows = sum(book[name].max_row - 1 for name in book.sheetnames[1:])
    assert rows == len(findings.findings)
    for name in book.sheetnames[1:]:
        assert book[name].freeze_panes == "A2"
        assert book[name].auto_filter.ref
        assert book[name].data_validations.dataValidation


def test_nothing_is_a_formula_or_a_link() -> None:
    _, findings = samples.hostile()
    told = {findings.findings[0].id: {"follow-up": samples.FORMULA}}
    book = openpyxl.load_workbook(io.BytesIO(workbook(findings, "id", told)))
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row]
    assert any(cell.value == samples.FORMULA for cell in cells)
    assert not [cell for cell in cells if cell.data_type == "f" or cell.hyperlink]


def test_the_same_findings_are_the_same_bytes() -> None:
    _, findings = samples.hostile()
    assert workbook(findings, "id") == workbook(findings, "id")


@pytest.mark.parametrize("lang", LANGUAGES)
def test_follow_up_is_carried_over_in_either_language(path: Path, lang: str) -> None:
    _, findings = samples.hostile()
    first, second = findings.findings[0].id, findings.findings[1].id
    path.write_bytes(workbook(findings, "id", {first: {"status": "selesai"}}))
    book = openpyxl.load_workbook(path)
    for sheet in book:
        heads = {cell.value: place for place, cell in enumerate(sheet[1], start=1)}
        for row in range(2, sheet.max_row + 1):
            if "ID temuan" in heads and sheet.cell(row, heads["ID temuan"]).value == second:
                sheet.cell(row, heads["Penanggung jawab"], "Bappeda")
                sheet.cell(row, heads["Tindak lanjut"], 2020)
    book.save(path)
    told = read_follow_up(path)
    assert told[first]["status"] == "selesai"
    assert told[second]["responsible"] == "Bappeda"
    assert told[second]["follow-up"] == "2020"
    assert set(told) == {first, second}
    path.write_bytes(workbook(findings, lang, told))
    again = read_follow_up(path)
    assert {id: notes.get("status") for id, notes in again.items()} == {
        first: "selesai",
        second: None,
    }


def test_notes_on_what_is_gone_are_kept_run_after_run(path: Path) -> None:
    _, findings = samples.quiet()
    told = {"orphan/unowned-program-0": {"follow-up": "sudah dirapatkan", "message": "Dulu"}}
    for _ in range(3):
        path.write_bytes(workbook(findings, "id", told))
        told = read_follow_up(path)
    assert told == {
        "orphan/unowned-program-0": {"follow-up": "sudah dirapatkan", "message": "Dulu"}
    }


def test_a_plan_without_findings_says_so() -> None:
    _, findings = samples.empty()
    book = openpyxl.load_workbook(io.BytesIO(workbook(findings, "id")))
    assert book.sheetnames[0] == "Ringkasan"
