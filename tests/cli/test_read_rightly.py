"""The contract's table of the odd: what is read rightly, and what is warned of and kept."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.cli.running import OPDS, Cells, Runner, csv_folder, workbook

HEAD = ["id", "nama", "opd pengampu", "mulai", "selesai", "anggaran"]


def programs(run: Runner, plan: Path) -> dict[str, dict[str, Any]]:
    """Load a plan and return its programs by id, as a query sees them."""
    ran = run("load", plan, "--region", "33.07")
    assert ran.code == 0, ran.err
    asked = plan.parent / "q.cypher"
    asked.write_text(
        "MATCH (p:Program {plan: $plan}) RETURN p.id AS id, p.name AS name, p.start AS start, "
        "p.`end` AS finish, p.budget AS budget, p.code AS code, p.quick_win AS quick_win",
        encoding="utf-8",
    )
    answer = run("query", "--file", asked, "--format", "json")
    assert answer.code == 0, answer.err
    return {row["id"]: row for row in json.loads(answer.out)}


def one(run: Runner, tmp_path: Path, head: list[str], *row: object) -> dict[str, Any]:
    rows: Cells = [["id", "nama", *head], ["p", "P", *row]]
    return programs(run, workbook(tmp_path / "r.xlsx", opd=OPDS, program=rows))["p"]


@pytest.mark.parametrize(
    ("header", "written", "rupiah"),
    [
        ("anggaran", "1.250.000.000", 1_250_000_000),
        ("anggaran", "Rp 1,25 miliar", 1_250_000_000),
        ("anggaran", 1250000000, 1_250_000_000),
        ("Pagu (juta Rp)", "1.250", 1_250_000_000),
        ("Pagu (juta Rp)", 1250.5, 1_250_500_000),
    ],
)
def test_money(run: Runner, tmp_path: Path, header: str, written: object, rupiah: int) -> None:
    assert one(run, tmp_path, [header], written)["budget"] == rupiah


@pytest.mark.parametrize(
    ("written", "start", "end"),
    [
        ("2020", "2020", None),
        (2020, "2020", None),
        ("2020-06", "2020-06", None),
        ("31/12/2020", "2020-12-31", None),
        ("Agustus 2020", "2020-08", None),
        ("TW II 2020", "2020-04", "2020-06"),
        ("Nov 2020 – Jan 2021", "2020-11", "2021-01"),
    ],
)
def test_dates(run: Runner, tmp_path: Path, written: object, start: str, end: str | None) -> None:
    found = one(run, tmp_path, ["mulai"], written)
    assert (found["start"], found["finish"]) == (start, end)


def test_title_rows_blank_rows_and_stray_spaces(run: Runner, tmp_path: Path) -> None:
    rows: Cells = [
        ["RENCANA INDUK SMART CITY"],
        ["Kabupaten Wonosobo"],
        [],
        HEAD,
        ["p1", "  Posyandu\u00a0 ", "Dinkes ", "2020", "2021", "5"],
        [],
        ["p2", "Sekolah", "Dinkes", "2020", "2021", "5"],
    ]
    found = programs(run, workbook(tmp_path / "r.xlsx", opd=OPDS, program=rows))
    assert [p["name"] for p in found.values()] == ["Posyandu", "Sekolah"]


def test_merged_cells_are_filled(run: Runner, tmp_path: Path) -> None:
    import xlsxwriter

    path = tmp_path / "gabung.xlsx"
    with xlsxwriter.Workbook(str(path)) as book:
        opd = book.add_worksheet("opd")
        for number, row in enumerate(OPDS):
            opd.write_row(number, 0, row)
        sheet = book.add_worksheet("program")
        sheet.write_row(0, 0, ["opd pengampu", "id", "nama"])
        sheet.merge_range(1, 0, 3, 0, "Dinkes")
        for number in (1, 2, 3):
            sheet.write_row(number, 1, [f"p{number}", f"Program {number}"])
    assert run("load", path, "--region", "33.07").code == 0
    assert run("query", "unowned-programs").out.strip() == "Tidak ada baris yang cocok."


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252"])
@pytest.mark.parametrize("delimiter", [",", ";"])
def test_csv_as_excel_writes_it(run: Runner, tmp_path: Path, encoding: str, delimiter: str) -> None:
    rows: Cells = [HEAD, ["p1", "Kafé “Desa”", "Dinkes", "2020", "", "1.000"]]
    folder = csv_folder(tmp_path / "f", encoding, delimiter, opd=OPDS, program=rows)
    assert programs(run, folder)["p1"]["name"] == "Kafé “Desa”"
    warned = "Windows-1252" in run("validate", folder).out
    assert warned == (encoding == "cp1252")


def test_texts_that_look_like_code_are_mere_text(run: Runner, tmp_path: Path) -> None:
    names = ["<script>alert(1)</script>", '=HYPERLINK("http://x","y")', "=1+1", "@SUM(A1)"]
    rows: Cells = [HEAD, *([f"p{n}", name, "Dinkes"] for n, name in enumerate(names))]
    path = workbook(tmp_path / "r.xlsx", opd=OPDS, program=rows)
    assert [p["name"] for p in programs(run, path).values()] == names
    assert run("analyze").code == 0
    page = (tmp_path / "synergy-out" / "index.html").read_text(encoding="utf-8")
    assert "<script>alert(1)" not in page


def test_formulas_are_taken_as_their_value(run: Runner, tmp_path: Path) -> None:
    import xlsxwriter

    path = tmp_path / "rumus.xlsx"
    with xlsxwriter.Workbook(str(path)) as book:
        opd = book.add_worksheet("opd")
        for number, row in enumerate(OPDS):
            opd.write_row(number, 0, row)
        sheet = book.add_worksheet("program")
        sheet.write_row(0, 0, ["id", "nama", "anggaran"])
        sheet.write_row(1, 0, ["p", "P"])
        sheet.write_formula(1, 2, "=500*2", None, 1000)
    assert programs(run, path)["p"]["budget"] == 1000


@pytest.mark.parametrize(
    ("names", "meant"),
    [
        (("Smart Living", "Smart Economy"), ["Smart Economy", "Smart Living"]),
        (("Dinkes", "Dindua"), ["Dinas Dua", "Dinas Kesehatan"]),
    ],
)
def test_a_sheet_a_dimension_or_an_opd(
    run: Runner, tmp_path: Path, names: tuple[str, str], meant: list[str]
) -> None:
    opds = [*OPDS, ["d2", "Dinas Dua", "Dindua"]]
    head = ["nama", "uraian", "mulai", "anggaran", "sasaran"]
    sheets: dict[str, Cells] = {
        name: [head, [f"Program {name}", "u", "2020", 5, "warga"]] for name in names
    }
    found = programs(run, workbook(tmp_path / "r.xlsx", sheets, opd=opds))
    assert sorted(p["name"] for p in found.values()) == sorted(f"Program {n}" for n in names)
    asked = tmp_path / "a.cypher"
    asked.write_text(
        "MATCH (p:Program {plan: $plan})-[:PART_OF]->(d:Dimension) RETURN d.name AS name "
        "UNION MATCH (p:Program {plan: $plan})<-[:LEADS]-(d:Opd) RETURN d.name AS name",
        encoding="utf-8",
    )
    answer = json.loads(run("query", "--file", asked, "--format", "json").out)
    assert sorted(row["name"] for row in answer) == meant


def test_codes_that_excel_made_numbers(run: Runner, tmp_path: Path) -> None:
    """33.10 became 33.1: restored where the other codes leave one possibility."""
    rows: Cells = [
        ["id", "nama", "kode"],
        ["p", "Program", "2.10.03"],
        ["k", "Kegiatan", "2.10.03.2.01"],
        ["b", "Bidang", 2.1],
    ]
    found = programs(run, workbook(tmp_path / "r.xlsx", opd=OPDS, program=rows))
    assert found["b"]["code"] == "2.10"
    alone: Cells = [["id", "nama", "kode"], ["b", "Bidang", 2.1]]
    path = workbook(tmp_path / "r2.xlsx", opd=OPDS, program=alone)
    assert programs(run, path)["b"]["code"] == "2.1"
    assert "kode" in run("validate", path).out


def test_ids_stay_text(run: Runner, tmp_path: Path) -> None:
    rows: Cells = [["id", "nama"], ["01", "Nol satu"], ["1", "Satu"], ["33.10", "Titik"]]
    found = programs(run, workbook(tmp_path / "r.xlsx", opd=OPDS, program=rows))
    assert sorted(found) == ["01", "1", "33.10"]


# -- warned, kept ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("head", "row", "said"),
    [
        (["pengampuh"], ["Dinkes"], "pengampuh"),
        (["opd pengampu"], ["Dinas Bulan"], "Dinas Bulan"),
        (["mulai"], ["kapan-kapan"], "kapan-kapan"),
        (["anggaran"], ["banyak"], "banyak"),
        (["quick win"], ["mungkin"], "mungkin"),
    ],
)
def test_warned_and_kept(
    run: Runner, tmp_path: Path, head: list[str], row: list[str], said: str
) -> None:
    rows: Cells = [["id", "nama", *head], ["p", "P", *row]]
    path = workbook(tmp_path / "r.xlsx", opd=OPDS, program=rows)
    ran = run("validate", path, "--region", "33.07")
    assert ran.code == 0
    assert said in ran.out
    assert "program" in ran.out
    assert run("load", path, "--region", "33.07").code == 0


def test_a_row_without_a_name_is_warned_of_and_kept(run: Runner, tmp_path: Path) -> None:
    rows: Cells = [HEAD, ["p1", "", "Dinkes", "2020", "", "5"], ["p2", "B"]]
    path = workbook(tmp_path / "r.xlsx", opd=OPDS, program=rows)
    assert "baris 2" in run("validate", path).out
    assert set(programs(run, path)) == {"p1", "p2"}


def test_validate_stores_nothing_and_speaks_to_programs_too(
    run: Runner, small: Path, tmp_path: Path
) -> None:
    before = sorted(p.name for p in tmp_path.iterdir())
    ran = run("validate", small, "--format", "json")
    assert json.loads(ran.out)[0]["code"] == "region-unknown"
    assert run("validate", small, "--format", "csv").out.startswith("severity,code,file")
    assert sorted(p.name for p in tmp_path.iterdir()) == before


def test_in_english(run: Runner, small: Path) -> None:
    ran = run("validate", small, "--lang", "en")
    assert "can be loaded" in ran.out
    assert "region" in ran.out


def test_an_ordinary_workbook_that_knows_nothing_of_synergy(run: Runner, tmp_path: Path) -> None:
    """Its headers, headings, totals and footnotes are those of any office."""
    path = workbook(
        tmp_path / "renaksi.xlsx",
        {
            "Daftar OPD": [
                ["No", "Nama OPD", "Singkatan"],
                [1, "Dinas Kesehatan", "Dinkes"],
                [2, "Dinas Komunikasi dan Informatika", "Diskominfo"],
            ],
            "Rekap Renaksi": [
                ["REKAPITULASI RENCANA AKSI"],
                [
                    *("No", "Nama Program/Kegiatan", "Penanggung Jawab", "OPD Terkait"),
                    *("Desa/Lokasi", "Pagu (juta Rp)", "Tahun"),
                ],
                ["A", "SMART GOVERNANCE"],
                [
                    *(1, "Satu Data", "Dinas Komunikasi & Informatika", "Dinkes, LSM Peduli"),
                    *("", 50, 2020),
                ],
                ["B", "Smart Living"],
                [2, "Posyandu", "Dinkes", "", "Kec. Kepil & Kec. Kertek", 1250.5, "awal 2021"],
                ["", "JUMLAH", "", "", "", 1300.5],
                ["Sumber: hasil FGD 12 Maret 2019"],
            ],
        },
    )
    found = programs(run, path)
    assert sorted((p["name"], p["budget"], p["start"]) for p in found.values()) == [
        ("Posyandu", 1_250_500_000, "2021"),
        ("Satu Data", 50_000_000, "2020"),
    ]
    shown = run("query", "opd-picture", "-p", "opd=Dinkes", "--format", "json")
    picture = {row["program"]: row for row in json.loads(shown.out)}
    assert picture["Posyandu"]["jumlah_desa"] == 21 + 21
    assert picture["Satu Data"]["peran"] == "pendukung"
    said = run("validate", path, "--region", "33.07").out
    for expected in (
        "LSM Peduli",
        "B Smart Living",
        "265 desa",
        "2 baris",
        "baris 3",
        "baris 5",
        "baris 7",
        "baris 8",
    ):
        assert expected in said


def test_an_end_before_its_start_is_said(run: Runner, tmp_path: Path) -> None:
    rows: Cells = [HEAD, ["p", "P", "Dinkes", "2026", "2025", "5"]]
    path = workbook(tmp_path / "r.xlsx", opd=OPDS, program=rows)
    assert "mendahului" in run("validate", path).out
