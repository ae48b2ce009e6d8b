import io
from pathlib import Path

import openpyxl
import pytest

from synergy.report.briefing import briefing
from synergy.report.followup import merged, read_follow_up
from synergy.report.workbook import workbook
from synergy.words import LANGUAGES
from tests.page import samples

FIGURES = ("Pasangan OPD", "OPD")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "findings.xlsx"


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_sheet_a_family_with_all_its_findings(lang: str) -> None:
    measures, findings = samples.hostile()
    book = openpyxl.load_workbook(io.BytesIO(workbook(measures, findings, lang)))
    families = {f.family for f in findings.findings}
    assert len(book.sheetnames) == 1 + len(families) + len(FIGURES)
    told = book.sheetnames[1 : 1 + len(families)]
    assert sum(book[name].max_row - 1 for name in told) == len(findings.findings)
    for name in told:
        assert book[name].freeze_panes == "A2"
        assert book[name].auto_filter.ref
        assert book[name].data_validations.dataValidation


def test_nothing_is_a_formula_and_links_lead_to_the_briefing_alone() -> None:
    measures, findings = samples.hostile()
    told = {findings.findings[0].id: {"follow-up": samples.FORMULA}}
    book = openpyxl.load_workbook(io.BytesIO(workbook(measures, findings, "id", told)))
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row]
    assert any(cell.value == samples.FORMULA for cell in cells)
    assert not [cell for cell in cells if cell.data_type == "f"]
    page = briefing(measures, findings, "id")
    links = [cell.hyperlink for cell in cells if cell.hyperlink]
    assert len(links) == len(findings.findings)
    for link in links:
        assert link.target == "index.html"
        assert f'id="{link.location}"' in page


def test_the_same_findings_are_the_same_bytes() -> None:
    measures, findings = samples.hostile()
    assert workbook(measures, findings, "id") == workbook(measures, findings, "id")


@pytest.mark.parametrize("lang", LANGUAGES)
def test_follow_up_is_carried_over_in_either_language(path: Path, lang: str) -> None:
    measures, findings = samples.hostile()
    first, second = findings.findings[0].id, findings.findings[1].id
    path.write_bytes(workbook(measures, findings, "id", {first: {"status": "selesai"}}))
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
    path.write_bytes(workbook(measures, findings, lang, told))
    again = read_follow_up(path)
    assert {id: notes.get("status") for id, notes in again.items()} == {
        first: "selesai",
        second: None,
    }


def test_notes_on_what_is_gone_are_kept_run_after_run(path: Path) -> None:
    measures, findings = samples.quiet()
    told = {"orphan/unowned-program-0": {"follow-up": "sudah dirapatkan", "message": "Dulu"}}
    for _ in range(3):
        path.write_bytes(workbook(measures, findings, "id", told))
        told = read_follow_up(path)
    assert told == {
        "orphan/unowned-program-0": {"follow-up": "sudah dirapatkan", "message": "Dulu"}
    }


def test_a_plan_without_findings_says_so() -> None:
    measures, findings = samples.empty()
    book = openpyxl.load_workbook(io.BytesIO(workbook(measures, findings, "id")))
    assert book.sheetnames[0] == "Ringkasan"


def test_pairs_and_opds_stand_in_sheets_for_people() -> None:
    measures, findings = samples.coordinated()
    book = openpyxl.load_workbook(io.BytesIO(workbook(measures, findings, "id")))
    pairs, opds = (list(book[name].values) for name in FIGURES)
    assert pairs[1][:5] == (
        "OPD", "Dengan OPD", "Bobot urusan bersama", "Perlu duduk bersama", "Sudah punya wadah",
    )  # fmt: skip
    weights = [float(str(row[2])) for row in pairs[2:]]
    assert weights == sorted(weights, reverse=True)
    assert {"Dinas Kesehatan", "Bappeda"} <= {str(name) for row in pairs[2:] for name in row[:2]}
    partners = [int(str(row[4])) for row in opds[2:]]
    assert partners == sorted(partners, reverse=True)
    assert opds[2][:2] == ("Dinas Kesehatan", "Dinkes")
    assert book["OPD"].freeze_panes == "A3"
    assert book["OPD"]["G3"].number_format == "0.0"


def test_what_is_given_back_stands_and_what_it_replaces_is_kept_run_after_run(path: Path) -> None:
    measures, findings = samples.hostile()
    id = findings.findings[0].id
    old = {id: {"follow-up": "rapat Senin", "status": "belum"}, "gone": {"status": "selesai"}}
    told = merged(old, {id: {"follow-up": "rapat Selasa"}})
    for _ in range(2):
        path.write_bytes(workbook(measures, findings, "id", told))
        told = read_follow_up(path)
        told = merged(told, told)
    assert told[id] | {"rule": "", "message": ""} == {
        "follow-up": "rapat Selasa", "status": "belum", "earlier": "rapat Senin",
        "rule": "", "message": "",
    }  # fmt: skip
    assert told["gone"]["status"] == "selesai"
