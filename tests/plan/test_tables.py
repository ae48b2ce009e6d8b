"""From files to records: each line of the contract's table of the odd that is the reader's."""

from __future__ import annotations

import datetime
import re
import zipfile
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

import openpyxl
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
import xlsxwriter

import synergy.plan
from synergy.names import squash
from synergy.plan.problems import Problem
from synergy.plan.records import Sheet
from synergy.plan.tables import read
from synergy.plan.template import write_template
from synergy.schema.tables import TABLES
from synergy.words import LANGUAGES, knows

Grid = Sequence[Sequence[object]]
OPDS: Grid = [["id", "nama"], ["dinkes", "Dinas Kesehatan"]]
PROGRAMS: Grid = [["id", "nama", "opd pengampu"], ["P1", "Posyandu", "dinkes"]]


def workbook(
    folder: Path,
    sheets: Mapping[str, Grid],
    change: Callable[[Any, dict[str, Any]], None] | None = None,
) -> Path:
    """Write a workbook; OPDs and programs are added where `sheets` lacks them."""
    path = folder / "plan.xlsx"
    options = {"strings_to_formulas": False, "strings_to_urls": False}
    with xlsxwriter.Workbook(str(path), options) as book:
        day = book.add_format({"num_format": "dd/mm/yyyy"})
        clock = book.add_format({"num_format": "hh:mm:ss"})
        written = {}
        named = {squash(name) for name in sheets}
        extra = {"opd": OPDS, "program": PROGRAMS}
        for name, grid in {**sheets, **{n: g for n, g in extra.items() if n not in named}}.items():
            sheet = written[name] = book.add_worksheet(name)
            for r, row in enumerate(grid):
                for c, value in enumerate(row):
                    if isinstance(value, datetime.date):
                        sheet.write_datetime(r, c, value, day)
                    elif isinstance(value, datetime.time):
                        sheet.write_datetime(r, c, value, clock)
                    elif value is not None:
                        sheet.write(r, c, value)
        if change:
            change(book, written)
    return path


def empty_a_value(path: Path, value: bytes) -> None:
    """Make a formula's value the empty text, as Excel writes it and XlsxWriter doesn't."""
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    with zipfile.ZipFile(path, "w") as archive:
        for name, part in parts.items():
            archive.writestr(name, part.replace(value, b"<v></v>"))


def folder(tmp_path: Path, **files: str) -> Path:
    for name, text in {"opd": "id,nama\ndinkes,Dinas Kesehatan\n", **files}.items():
        (tmp_path / f"{name}.csv").write_bytes(text.encode())
    return tmp_path


def table(sheets: Sequence[Sheet], name: str = "programs") -> Sheet:
    (found,) = [sheet for sheet in sheets if sheet.table.name == name]
    return found


def rows(sheets: Sequence[Sheet], name: str = "programs") -> list[dict[str, Any]]:
    return [dict(r.values) for s in sheets if s.table.name == name for r in s.records]


def codes(problems: Sequence[Problem]) -> list[str]:
    return [p.code for p in problems]


def only(problems: Sequence[Problem]) -> Problem:
    assert len(problems) == 1, [(p.code, p.place(), p.value) for p in problems]
    return problems[0]


# -- read rightly ------------------------------------------------------------------------------


def test_a_plain_workbook(tmp_path: Path) -> None:
    sheets, problems = read(workbook(tmp_path, {}))
    assert problems == []
    assert [(s.table.name, s.file, s.sheet) for s in sheets] == [
        ("opds", "plan.xlsx", "opd"),
        ("programs", "plan.xlsx", "program"),
    ]
    assert rows(sheets) == [{"id": "P1", "name": "Posyandu", "lead": "dinkes"}]
    assert table(sheets).records[0].row == 2
    assert table(sheets).headers == {"id": "id", "name": "nama", "lead": "opd pengampu"}


def test_every_kind_of_cell(tmp_path: Path) -> None:
    header = ["NAMA ", "Kode", "Anggaran (juta Rp)", "Mulai", "SELESAI", "Quick_Win", "Lokasi"]
    header += ["Sasaran", "jenis"]
    first: list[object] = ["Posyandu", "1.02.03", 1250, "TW II 2020", None, "ya", "Beran; Kepil"]
    second: list[object] = [
        "Sekolah",
        "1.01.02",
        "Rp 1,25 miliar",
        datetime.date(2020, 1, 2),
        2021,
        "✓",
        "*",
    ]
    programs: Grid = [header, [*first, "Ibu; anak", "Sub-kegiatan"], [*second, "-", "proyek"]]
    sheets, problems = read(workbook(tmp_path, {"Program": programs}))
    assert problems == []
    assert rows(sheets) == [
        {
            "name": "Posyandu",
            "code": "1.02.03",
            "budget": 1_250_000_000,
            "start": "2020-04",
            "quick_win": True,
            "villages": "Beran; Kepil",
            "beneficiaries": ["Ibu", "anak"],
            "kind": "sub kegiatan",
            "end": "2020-06",
        },
        {
            "name": "Sekolah",
            "code": "1.01.02",
            "budget": 1_250_000_000,
            "start": "2020-01-02",
            "end": "2021",
            "quick_win": True,
            "villages": "*",
            "kind": "proyek",
        },
    ]
    assert table(sheets).headers["budget"] == "Anggaran (juta Rp)"


def test_a_range_fills_an_empty_end_only(tmp_path: Path) -> None:
    programs = [["nama", "mulai", "selesai"], ["a", "Nov 2020 – Jan 2021", ""]]
    programs += [["b", "2019-2021", "2020"], ["c", "2020", "TW II 2020"]]
    sheets, problems = read(workbook(tmp_path, {"program": programs}))
    assert problems == []
    assert [(r["start"], r["end"]) for r in rows(sheets)] == [
        ("2020-11", "2021-01"),
        ("2019", "2020"),
        ("2020", "2020-06"),
    ]


def test_titles_blank_rows_and_odd_spaces(tmp_path: Path) -> None:
    programs: Grid = [
        ["MATRIKS RENCANA AKSI"],
        ["Kabupaten Wonosobo", None, "Program"],
        [],
        [None, "No.", " Nama\u00a0Program ", "OPD\nPengampu"],
        [None, "(1)", "(2)", "(3)"],
        [],
        [None, 1, "\u00a0Posyandu\nremaja  ", "Dinkes "],
        [None, 2, None, None],
        [None, 3, "Sekolah", None],
    ]
    sheets, problems = read(workbook(tmp_path, {"program": programs}))
    assert problems == []
    assert [(r.row, dict(r.values)) for r in table(sheets).records] == [
        (7, {"name": "Posyandu remaja", "lead": "Dinkes"}),
        (9, {"name": "Sekolah"}),
    ]


def test_merged_cells_are_filled(tmp_path: Path) -> None:
    def merge(_: Any, sheets: dict[str, Any]) -> None:
        sheet = sheets["program"]
        sheet.merge_range("A1:D1", "RENCANA AKSI")
        sheet.merge_range("B3:B4", "Dinkes")
        sheet.merge_range("A5:D5", "BIDANG PENDIDIKAN")
        sheet.merge_range("C6:D6", 2020)
        sheet.merge_range("A8:D9", "")

    programs = [[], ["nama", "opd pengampu", "mulai", "selesai"], ["a"], ["b"], [], ["c", "x"]]
    sheets, problems = read(workbook(tmp_path, {"program": programs}, merge))
    assert rows(sheets) == [
        {"name": "a", "lead": "Dinkes"},
        {"name": "b", "lead": "Dinkes"},
        {"name": "c", "lead": "x", "start": "2020", "end": "2020"},
    ]
    assert (only(problems).code, problems[0].row) == ("row-heading", 5)


def test_a_header_of_two_merged_lines(tmp_path: Path) -> None:
    def merge(_: Any, sheets: dict[str, Any]) -> None:
        sheet = sheets["program"]
        sheet.merge_range("B2:B3", "Nama")
        sheet.merge_range("C2:D2", "OPD")
        sheet.merge_range("E2:F2", "Waktu")

    programs: Grid = [
        [],
        [],
        [None, None, "Pengampu", "Pendukung", "Mulai", "Selesai"],
        [None, "a", "Dinkes", "Dinsos", 2020, 2021],
    ]
    sheets, problems = read(workbook(tmp_path, {"program": programs}, merge))
    assert problems == []
    expected = {"name": "a", "lead": "Dinkes", "support": "Dinsos", "start": "2020", "end": "2021"}
    assert rows(sheets) == [expected]


def test_a_header_of_two_lines_without_merges(tmp_path: Path) -> None:
    text = "No;Nama;OPD;;Anggaran\n;;Pengampu;Pendukung;\n1;a;Dinkes;Dinsos;5000\n"
    sheets, problems = read(folder(tmp_path, program=text))
    assert problems == []
    assert rows(sheets) == [{"name": "a", "lead": "Dinkes", "support": "Dinsos", "budget": 5000}]
    assert table(sheets).records[0].row == 3


def test_formulas_are_taken_as_their_value_else_as_text(tmp_path: Path) -> None:
    def compute(_: Any, sheets: dict[str, Any]) -> None:
        sheets["program"].write_formula("B2", "=1000*2", None, 2000)
        sheets["program"].write_formula("C2", '=IF(1,"","x")', None, "EMPTY")

    grid = [["nama", "anggaran", "prioritas"], ["a"]]
    path = workbook(tmp_path, {"program": grid}, compute)
    empty_a_value(path, b"<v>EMPTY</v>")
    sheets, problems = read(path)
    assert rows(sheets) == [{"name": "a", "budget": 2000}]
    assert problems == []

    book = openpyxl.load_workbook(path)  # which never computes
    book["program"].append(["=A1&A2", "=SUM(B2:B3)", '=HYPERLINK("http://a","b")'])
    book.save(path)
    sheets, problems = read(path)
    assert rows(sheets)[1] == {"name": "=A1&A2", "priority": '=HYPERLINK("http://a","b")'}
    assert [(p.code, p.row, p.value) for p in problems if p.row == 3] == [
        ("amount-unreadable", 3, "=SUM(B2:B3)")
    ]


def test_an_error_value_is_no_empty_cell(tmp_path: Path) -> None:
    path = workbook(
        tmp_path,
        {"program": [["nama", "anggaran"], ["a"]]},
        lambda _, sheets: sheets["program"].write_formula("B2", "=1/0", None, "#DIV/0!"),
    )
    assert [(p.code, p.value) for p in read(path)[1]] == [("amount-unreadable", "#DIV/0!")]


def test_amounts_that_are_all_small_may_be_in_millions(tmp_path: Path) -> None:
    amounts: list[list[object]] = [["Satu", 1250], ["Dua", 4500.5], ["Tiga", None], ["Empat", 90]]
    path = workbook(tmp_path, {"opd": OPDS, "program": [["nama", "Pagu"], *amounts]})
    problem = only(read(path)[1])
    assert (problem.code, problem.sheet, problem.row) == ("amounts-small", "program", 1)
    assert "Rp4.501" in problem.say()
    assert "Pagu (juta Rp)" in problem.say("mend")
    for header, first in (("Pagu (Rp)", 1250), ("Pagu", "500 ribu"), ("Pagu", "Rp 500.000")):
        named: Grid = [["nama", header], ["Nol", first], *amounts]
        path = workbook(tmp_path, {"opd": OPDS, "program": named})
        assert not read(path)[1]
    amounts[0][1] = 1_250_000_000
    path = workbook(tmp_path, {"opd": OPDS, "program": [["nama", "Pagu"], *amounts]})
    assert not read(path)[1]


def test_a_status_that_may_mean_the_end_is_told(tmp_path: Path) -> None:
    statuses = ["berjalan", "ditunda", "sempat tertunda", "Tidak Jadi", "60%"]
    statuses += ["Berjalan, tidak ada kendala", "Selesai tidak ada sisa", "penghapusan aset"]
    lines: Grid = [["nama", "status"], *([f"P{n}", status] for n, status in enumerate(statuses))]
    path = workbook(tmp_path, {"opd": OPDS, "program": lines})
    problem = only(read(path)[1])
    assert (problem.code, problem.value) == ("status-unclear", "sempat tertunda")


def test_dangerous_text_is_mere_text(tmp_path: Path) -> None:
    script, link = "<script>alert(1)</script>", '=HYPERLINK("http://a")'
    programs = [["nama", "uraian"], [script, link]]
    sheets, problems = read(workbook(tmp_path, {"program": programs}))
    assert (rows(sheets), problems) == ([{"name": script, "description": link}], [])


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_csv(tmp_path: Path, delimiter: str, mark: str) -> None:
    lines = [
        ['"Rencana aksi, program, kegiatan, dan lokasi tahun 2019"'],
        [],
        ["nama", "opd pengampu", "uraian"],
        ['"Posyandu\nremaja"', "Dinkes", '"a, b; c"'],
        [],
        ["Sekolah", "Dikpora", "x"],
    ]
    text = mark + "\r\n".join(delimiter.join(line) for line in lines)
    sheets, problems = read(folder(tmp_path, program=text))
    assert problems == []
    # Excel shows a cell of two lines as one row.
    assert [(r.row, r.values["name"]) for r in table(sheets).records] == [
        (4, "Posyandu remaja"),
        (6, "Sekolah"),
    ]
    assert rows(sheets)[0]["description"] == "a, b; c"
    assert (table(sheets).file, table(sheets).sheet) == ("program.csv", "")


def test_csv_with_excels_separator_line(tmp_path: Path) -> None:
    sheets, problems = read(folder(tmp_path, program="sep=;\nnama;kode\na;1.02\n"))
    assert problems == []
    assert table(sheets).records[0].row == 2
    assert rows(sheets) == [{"name": "a", "code": "1.02"}]


def test_csv_in_utf_16(tmp_path: Path) -> None:
    path = folder(tmp_path)
    (path / "program.csv").write_text("nama\tkode\ncafé\t1\n", encoding="utf-16")
    sheets, problems = read(path)
    assert (rows(sheets), problems) == ([{"name": "café", "code": "1"}], [])


def test_parquet(tmp_path: Path) -> None:
    columns = {
        "name": ["a", "b"],
        "lead": [["Dinkes", "Dinsos"], None],
        "funding": [["APBD"], []],
        "budget": [1.5e9, float("nan")],
        "start": [datetime.date(2020, 1, 2), None],
        "quick_win": [True, None],
    }
    path = tmp_path / "region=x"  # no partition
    path.mkdir()
    folder(path)
    pq.write_table(pa.table(columns), path / "programs.parquet")
    sheets, problems = read(path)
    assert problems == []
    assert rows(sheets) == [
        {
            "name": "a",
            "lead": "Dinkes\nDinsos",
            "funding": ["APBD"],
            "budget": 1_500_000_000,
            "start": "2020-01-02",
            "quick_win": True,
        },
        {"name": "b"},
    ]
    assert [r.row for r in table(sheets).records] == [2, 3]


def test_a_folder_takes_its_tables_and_leaves_the_rest(tmp_path: Path) -> None:
    folder(tmp_path, program="nama\na\n")
    (tmp_path / "~$plan.xlsx").write_bytes(b"lock")
    (tmp_path / ".hidden.csv").write_text("x")
    (tmp_path / "README.md").write_text("x")
    assert read(tmp_path)[1] == []
    workbook(tmp_path, {})
    sheets, problems = read(tmp_path)
    assert rows(sheets) == [{"name": "a"}]
    assert (only(problems).severity, problems[0].code) == ("warning", "workbook-ignored")


def test_a_folder_with_one_workbook(tmp_path: Path) -> None:
    workbook(tmp_path, {})
    assert read(tmp_path)[0] == read(tmp_path / "plan.xlsx")[0]


def test_several_sheets_of_programs(tmp_path: Path) -> None:
    economy: Grid = [["Kegiatan", "OPD", "Pagu"], ["Pasar", "Disdag", 5000]]
    living: Grid = [["Kegiatan", "OPD", "Pagu"], ["Posyandu", "Dinkes", 7000]]
    plan: dict[str, Grid] = {"Smart Economy": economy, "Smart Living": living, "opd": OPDS}
    path = workbook(tmp_path, {**plan, "program": PROGRAMS})
    sheets, problems = read(path)
    assert problems == []
    assert [(s.sheet, s.implied) for s in sheets if s.table.name == "programs"] == [
        ("Smart Economy", "Smart Economy"),
        ("Smart Living", "Smart Living"),
        ("program", ""),
    ]


def test_a_single_sheet_that_fits_programs_implies_nothing(tmp_path: Path) -> None:
    text = "Kegiatan,OPD,Pagu\nPasar,Disdag,5000\n"
    sheets, problems = read(folder(tmp_path, matriks=text))
    assert problems == []
    assert table(sheets).implied == ""


def test_a_list_of_opds_under_another_name_is_no_programs(tmp_path: Path) -> None:
    opds = [["kode", "nama", "jenis", "induk", "singkatan"], ["1", "Dinkes", "dinas", "", "DK"]]
    sheets, problems = read(workbook(tmp_path, {"Perangkat di kabupaten": opds}))
    assert [s.sheet for s in sheets] == ["opd", "program"]
    assert problems[0].facts["table"] == "opds"


def test_info_with_and_without_a_header(tmp_path: Path) -> None:
    expected = [{"key": "wilayah", "value": "33.10"}, {"key": "periode", "value": "2019-2024"}]
    pairs: Grid = [["wilayah", 33.1], ["periode", "2019-2024"]]
    grids: list[Grid] = [pairs, [["kunci", "nilai"], *pairs]]
    grids.append([[], *([None, *pair] for pair in pairs)])
    for grid in grids:
        sheets, problems = read(workbook(tmp_path, {"info": grid}))
        assert (rows(sheets, "info"), problems) == (expected, [])


def test_the_deepest_level_names_a_program(tmp_path: Path) -> None:
    levels = [["Program", "Kegiatan", "Kode"], ["Kesehatan", "Posyandu", "1.02"]]
    sheets, problems = read(workbook(tmp_path, {"program": levels}))
    assert rows(sheets) == [{"parent": "Kesehatan", "name": "Posyandu", "code": "1.02"}]
    assert problems == []
    named = [["Program", "Nama", "Induk"], ["Kesehatan", "Posyandu", "P0"]]
    sheets, problems = read(workbook(tmp_path, {"program": named}))
    assert rows(sheets) == [{"name": "Posyandu", "parent": "P0"}]
    assert (only(problems).code, problems[0].column) == ("column-twice", "Program")


def test_kode_is_never_the_id_of_a_program(tmp_path: Path) -> None:
    sheets, problems = read(folder(tmp_path, program="kode,nama\n1.02,a\n1.02,a\n"))
    assert problems == []
    assert rows(sheets) == [{"code": "1.02", "name": "a"}] * 2


def test_the_template_reads_without_a_warning(tmp_path: Path) -> None:
    for lang in LANGUAGES:
        path = tmp_path / f"{lang}.xlsx"
        write_template(path, lang=lang, region="33.07")
        sheets, problems = read(path)
        assert problems == []
        assert len(rows(sheets, "villages")) == 265


# -- warned, kept ------------------------------------------------------------------------------


def test_unknown_columns_are_named_once_a_sheet(tmp_path: Path) -> None:
    programs: Grid = [
        ["no", "nama", "angaran", "warna", None],
        ["1", "a", "5", "x", "note"],
        ["2", "b"],
    ]
    sheets, problems = read(workbook(tmp_path, {"program": programs}))
    assert rows(sheets) == [{"name": "a"}, {"name": "b"}]
    assert [(p.code, p.column, p.facts.get("name")) for p in problems] == [
        ("column-unknown", "angaran", "budget"),
        ("column-unknown", "warna", ""),
        ("column-unnamed", "E", None),
    ]
    assert {(p.severity, p.row) for p in problems} == {("warning", 1)}


def test_two_columns_that_mean_the_same(tmp_path: Path) -> None:
    text = "nama,penanggung jawab,opd pengampu,opd pelaksana\na,x,y,z\n"
    sheets, problems = read(folder(tmp_path, program=text))
    assert rows(sheets) == [{"name": "a", "lead": "y"}]  # the header itself wins over aliases
    assert [(p.code, p.column, p.facts["kept"]) for p in problems] == [
        ("column-twice", "penanggung jawab", "opd pengampu"),
        ("column-twice", "opd pelaksana", "opd pengampu"),
    ]


def test_what_can_not_be_read_is_left_empty(tmp_path: Path) -> None:
    text = "nama,mulai,anggaran,quick win\na,segera,banyak,mungkin\n,,,\n,2020,,\n"
    sheets, problems = read(folder(tmp_path, program=text))
    assert rows(sheets) == [{"name": "a"}, {"start": "2020"}]
    assert {p.severity for p in problems} == {"warning"}
    assert [(p.code, p.row, p.column, p.value) for p in problems] == [
        ("date-unreadable", 2, "mulai", "segera"),
        ("amount-unreadable", 2, "anggaran", "banyak"),
        ("flag-unreadable", 2, "quick win", "mungkin"),
        ("name-empty", 4, "nama", ""),
    ]


def test_codes_that_excel_changed(tmp_path: Path) -> None:
    programs: list[list[object]] = [["nama", "kode"], ["a", "2.10.01"], ["b", 2.1], ["c", 1.02]]
    programs += [["d", datetime.time(1, 2, 3)], ["e", 7.3]]
    sheets, problems = read(workbook(tmp_path, {"program": programs}))
    assert [r["code"] for r in rows(sheets)] == ["2.10.01", "2.10", "1.02", "1.02.03", "7.3"]
    assert [(p.code, p.row, p.value) for p in problems] == [
        ("code-uncertain", 5, "1.02.03"),
        ("code-uncertain", 6, "7.3"),
    ]


def test_ids_stay_text(tmp_path: Path) -> None:
    villages: Grid = [["id", "nama", "kode kecamatan"], ["33.07.01.2001", "a", "33.07.01"], ["01"]]
    opds: Grid = [["id", "nama"], [1, "a"]]
    sheets, problems = read(workbook(tmp_path, {"desa": villages, "opd": opds}))
    assert [r["id"] for r in rows(sheets, "villages")] == ["33.07.01.2001", "01"]
    assert rows(sheets, "villages")[0]["district_id"] == "33.07.01"
    assert rows(sheets, "opds")[0]["id"] == "1"
    assert codes(problems) == ["name-empty"]


def test_windows_text(tmp_path: Path) -> None:
    path = folder(tmp_path)
    (path / "program.csv").write_bytes("nama\nCafé – “baru”\n".encode("cp1252"))
    sheets, problems = read(path)
    assert rows(sheets) == [{"name": "Café – “baru”"}]
    assert (only(problems).code, problems[0].file) == ("text-windows", "program.csv")


def test_choices_that_decide(tmp_path: Path) -> None:
    path = folder(
        tmp_path,
        program="nama,status\na,entah\n",
        kesepakatan="program,opd tujuan,status\na,dinkes,Setuju\na,dinkes,entah\n",
        peran="program,opd,peran\na,dinkes,R\na,dinkes,penonton\na,,lead\n",
    )
    sheets, problems = read(path)
    assert [r["status"] for r in rows(sheets, "agreements")] == ["disetujui", "entah"]
    assert [r["role"] for r in rows(sheets, "roles")] == ["support", "penonton", "lead"]
    assert [(p.code, p.file, p.row) for p in problems] == [
        ("choice-unknown", "kesepakatan.csv", 3),
        ("choice-unknown", "peran.csv", 3),
        ("cell-empty", "peran.csv", 4),
    ]


def test_sheets_that_fit_nothing(tmp_path: Path) -> None:
    cover = [["Masterplan Smart City"], ["Kabupaten Wonosobo"]]
    path = workbook(tmp_path, {"Sampul": cover, "Kosong": [], "Progam": [["a"]]})
    sheets, problems = read(path)
    assert [s.sheet for s in sheets] == ["opd", "program"]
    assert [(p.severity, p.code, p.sheet, p.facts["table"]) for p in problems] == [
        ("warning", "sheet-unknown", "Sampul", ""),
        ("warning", "sheet-unknown", "Progam", "programs"),
    ]


def test_hidden_sheets_are_read_by_name_only(tmp_path: Path) -> None:
    def hide(_: Any, sheets: dict[str, Any]) -> None:
        sheets["desa"].hide()
        sheets["bantu"].hide()

    plan: dict[str, Grid] = {"program": PROGRAMS, "desa": [["id", "nama"], ["1", "a"]]}
    sheets, problems = read(workbook(tmp_path, {**plan, "bantu": PROGRAMS}, hide))
    assert [s.sheet for s in sheets] == ["program", "desa", "opd"]
    assert problems == []


def test_totals_and_empty_tables(tmp_path: Path) -> None:
    programs: Grid = [["no", "nama", "anggaran"], [1, "a", 5], ["JUMLAH", None, 5]]
    sheets, problems = read(workbook(tmp_path, {"program": programs, "opd": [["id", "nama"]]}))
    assert rows(sheets) == [{"name": "a", "budget": 5}]
    assert sorted(codes(problems)) == ["row-total", "table-empty"]


# -- refused -----------------------------------------------------------------------------------


def refusal(path: Path) -> Problem:
    sheets, problems = read(path)
    assert sheets == []
    assert only(problems).severity == "error"
    return problems[0]


def test_files_that_are_no_plan(tmp_path: Path) -> None:
    assert refusal(tmp_path / "nowhere.xlsx").code == "file-missing"
    assert refusal(tmp_path).code == "folder-empty"
    for name in ("plan.csv", "plan.parquet"):
        (tmp_path / name).write_text("x")
        assert refusal(tmp_path / name).code == "file-alone"
    (tmp_path / "plan.docx").write_bytes(b"PK")
    assert refusal(tmp_path / "plan.docx").code == "file-kind"


def test_workbooks_that_do_not_open(tmp_path: Path) -> None:
    path = workbook(tmp_path, {})
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) // 2])
    assert refusal(path).code == "file-broken"
    path.write_bytes(b"")
    assert refusal(path).code == "file-broken"
    path.write_text("nama,kode")
    assert refusal(path).code == "file-kind"
    wrapped = "EncryptedPackage".encode("utf-16-le")
    path.write_bytes(bytes.fromhex("d0cf11e0a1b11ae1") + bytes(504) + wrapped + bytes(2000))
    assert refusal(path).code == "file-password"


def test_a_workbook_with_a_broken_sheet(tmp_path: Path) -> None:
    path = workbook(tmp_path, {})
    damaged = bytearray(path.read_bytes())
    for index in range(60, 400):
        damaged[index] ^= 0x55
    path.write_bytes(damaged)
    assert refusal(path).code == "file-broken"


def test_a_folder_of_several_workbooks(tmp_path: Path) -> None:
    path = workbook(tmp_path, {})
    (tmp_path / "other.xlsx").write_bytes(path.read_bytes())
    assert refusal(tmp_path).facts["files"] == ["other.xlsx", "plan.xlsx"]


def test_a_broken_file_in_a_folder_is_not_missing_too(tmp_path: Path) -> None:
    path = folder(tmp_path)
    (path / "program.parquet").write_bytes(b"PAR1 no more")
    assert [(p.code, p.file) for p in read(path)[1]] == [("file-broken", "program.parquet")]


def test_all_errors_come_in_one_pass(tmp_path: Path) -> None:
    path = folder(tmp_path, opd="kode,singkatan\n1,a\n1,b\n01,c\n", desa="id,nama\nx,a\n\nx,b\n")
    sheets, problems = read(path)
    assert len(sheets) == 2
    assert [(p.code, p.file, p.row) for p in problems if p.severity == "error"] == [
        ("table-missing", path.name, 0),
        ("column-missing", "opd.csv", 1),
        ("id-twice", "desa.csv", 4),
        ("id-twice", "opd.csv", 3),
    ]
    missing = next(p for p in problems if p.code == "column-missing")
    assert (missing.facts["name"], missing.facts["found"]) == ("name", ["kode", "singkatan"])
    assert "kode" in missing.say()
    twice = next(p for p in problems if p.code == "id-twice")
    assert "baris 2" in twice.say()


def test_an_id_twice_in_two_sheets(tmp_path: Path) -> None:
    path = workbook(tmp_path, {"program": PROGRAMS, "kegiatan": PROGRAMS, "opd": OPDS})
    problem = only(read(path)[1])
    assert (problem.code, problem.sheet, problem.row) == ("id-twice", "kegiatan", 2)
    assert problem.say(lang="en") == "The id P1 is used twice; first in program, row 2."


def test_a_table_without_any_known_header(tmp_path: Path) -> None:
    path = folder(tmp_path, program="judul,warna\na,b\n")
    errors = [p for p in read(path)[1] if p.severity == "error"]
    assert only(errors).facts["found"] == ["judul", "warna"]


# -- words -------------------------------------------------------------------------------------


# -- a stray cell far out -----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("row", "column", "cell"),
    [(1_048_575, 16_383, "XFD1048576"), (200_000, 0, "A200001"), (0, 2_000, "BXY1")],
)
def test_a_cell_far_out_is_named_before_it_takes_all_memory(
    tmp_path: Path, row: int, column: int, cell: str
) -> None:
    def stray(book: Any, sheets: dict[str, Any]) -> None:
        sheets["program"].write(row, column, "x")

    problem = only(read(workbook(tmp_path, {}, stray))[1][:1])
    assert (problem.severity, problem.code) == ("error", "cell-far")
    assert (problem.sheet, problem.value) == ("program", cell)
    for lang in LANGUAGES:
        assert cell in problem.say(lang=lang)
        assert cell in problem.say("mend", lang)


def test_a_format_far_out_and_the_last_cells_allowed_are_fine(tmp_path: Path) -> None:
    def stray(book: Any, sheets: dict[str, Any]) -> None:
        sheets["program"].write_blank(1_048_575, 16_383, None, book.add_format({"bold": True}))
        sheets["opd"].write(0, 1_999, "catatan")

    found, problems = read(workbook(tmp_path, {}, stray))
    assert [s.table.name for s in found] == ["opds", "programs"]
    assert "cell-far" not in codes(problems)


def test_every_problem_has_words_in_both_languages() -> None:
    here = Path(synergy.plan.__file__).parent
    source = "".join((here / f"{name}.py").read_text("utf-8") for name in ("files", "tables"))
    nouns = (
        "file|folder|workbook|text|table|sheet|column|id|name|cell|date|amount|flag|choice|code|row"
    )
    used = set(re.findall(rf'"((?:{nouns})-[a-z]+)"', source)) - {"encryption-data"}
    assert len(used) > 25
    for lang in LANGUAGES:
        for code in used:
            assert knows(f"problem-{code}", lang), code
            assert knows(f"problem-{code}.mend", lang), code


def test_no_header_fits_two_columns_of_a_table() -> None:
    for one in TABLES:
        exact = [squash(n) for c in one.columns for n in {squash(c.name), squash(c.header)}]
        assert len(exact) == len(set(exact)), one.name
        owner: dict[str, str] = {}
        for column in one.columns:
            for alias in column.aliases:
                if squash(alias) not in exact:
                    assert owner.setdefault(squash(alias), column.name) == column.name, alias


def test_a_sentence_stands_well_without_a_closest_name(tmp_path: Path) -> None:
    path = folder(tmp_path, program="nama,xyzw\na,b\n", zzz="a,b\nc,d\n")
    problems = read(path)[1]
    assert sorted(codes(problems)) == ["column-unknown", "sheet-unknown"]
    for problem in problems:
        for lang in LANGUAGES:
            for part in ("", "mend"):
                said = problem.say(part, lang)
                assert said == said.strip()
                assert said.endswith(".")
