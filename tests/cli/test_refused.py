"""What is refused: message, place, exit code, and that nothing was touched."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.running import OPDS, PROGRAMS, Cells, Ran, Runner, csv_folder, everything, workbook

Refused = Callable[..., Ran]


@pytest.fixture
def refused(run: Runner, small: Path, tmp_path: Path) -> Refused:
    """Load a good plan and analyse it; then a bad one must change neither store nor output."""
    assert run("analyze", small, "--region", "33.07").code == 0

    def check(plan: Path, *messages: str) -> Ran:
        before = {n: everything(tmp_path / n) for n in ("synergy-store", "synergy-out")}
        for command in ("load", "analyze"):
            ran = run(command, plan, "--region", "33.07")
            assert ran.code == 1
            for message in messages:
                assert message in ran.err
        assert {n: everything(tmp_path / n) for n in before} == before
        validated = run("validate", plan)
        assert validated.code == 1
        return validated

    return check


def test_no_such_file(refused: Refused, tmp_path: Path) -> None:
    refused(tmp_path / "tidak-ada.xlsx", "tidak ditemukan", "tidak-ada.xlsx")


def test_no_workbook(refused: Refused, tmp_path: Path) -> None:
    path = tmp_path / "surat.xlsx"
    path.write_text("bukan buku kerja", encoding="utf-8")
    refused(path, "surat.xlsx", "bukan buku kerja Excel")


def test_half_a_zip(refused: Refused, small: Path, tmp_path: Path) -> None:
    path = tmp_path / "separuh.xlsx"
    path.write_bytes(small.read_bytes()[:2000])
    refused(path, "separuh.xlsx")


def test_a_zip_that_is_no_workbook(refused: Refused, tmp_path: Path) -> None:
    path = tmp_path / "arsip.xlsx"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("a.txt", "a")
    refused(path, "arsip.xlsx")


def test_a_password(refused: Refused, tmp_path: Path) -> None:
    """An encrypted workbook is an OLE file that holds a stream named EncryptedPackage."""
    path = tmp_path / "rahasia.xlsx"
    name = "EncryptedPackage".encode("utf-16-le")
    path.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(2040) + name + bytes(2048))
    refused(path, "rahasia.xlsx", "kata sandi")


@pytest.mark.parametrize(
    ("sheets", "missing"), [({"opd": OPDS}, "program"), ({"program": PROGRAMS}, "opd")]
)
def test_a_table_that_must_be_there(
    refused: Refused, tmp_path: Path, sheets: dict[str, Cells], missing: str
) -> None:
    refused(workbook(tmp_path / "kurang.xlsx", sheets), f"Tabel {missing} tidak ada")


def test_a_column_that_must_be_there(refused: Refused, tmp_path: Path) -> None:
    path = workbook(tmp_path / "k.xlsx", opd=[["id", "singkatan"], ["a", "b"]], program=PROGRAMS)
    refused(path, "opd", "nama")


def test_an_id_given_twice(refused: Refused, tmp_path: Path) -> None:
    path = workbook(tmp_path / "dua.xlsx", opd=[*OPDS, ["dinkes", "Lain", ""]], program=PROGRAMS)
    refused(path, "dinkes", "baris 3")


def test_parents_in_a_circle(refused: Refused, tmp_path: Path) -> None:
    rows = [["id", "nama", "induk"], ["a", "A", "b"], ["b", "B", "a"]]
    refused(
        workbook(tmp_path / "putar.xlsx", opd=OPDS, program=rows), "Induknya berputar", "2 dan 3"
    )


def test_all_problems_come_in_one_pass(refused: Refused, tmp_path: Path) -> None:
    rows = [
        ["id", "nama", "induk", "mulai"],
        ["a", "A", "a", "kapan-kapan"],
        ["b", "B", "", ""],
        ["b", "C", "", ""],
    ]
    opds = [["id", "nama"], ["x", "X"], ["x", "Y"]]
    ran = refused(workbook(tmp_path / "banyak.xlsx", opd=opds, program=rows))
    for expected in ("Induknya berputar", "kapan-kapan", "baris 4", "baris 3"):
        assert expected in ran.out


def test_a_csv_file_alone(refused: Refused, tmp_path: Path) -> None:
    folder = csv_folder(tmp_path / "f", opd=OPDS)
    refused(folder / "opd.csv", "foldernya")


# -- usage -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["load"], "synergy load rencana.xlsx"),
        (["explain"], "synergy explain"),
        (["analyse"], "analyze"),
        (["rules", "--lang", "xx"], "hanya mengenal: id dan en"),
        (["rules", "--format", "xml"], "table, csv, dan json"),
        (["rules", "--langg", "id"], "--lang"),
        (["query", "unowned-program"], "unowned-programs"),
        (["explain", "unowned-progam"], "unowned-program"),
        (["explain", "orphan/unowned"], "orphan/unowned-program"),
        (["query", "opd-picture", "-p", "opds=a"], "opd"),
        (["query", "opd-picture", "-p", "opd"], "nama=nilai"),
        (["query", "quick-wins", "--file", "x.cypher"], "salah satu"),
        (["query", "--file", "tidak-ada.cypher"], "tidak-ada.cypher"),
        (["template", "rencana.doc"], ".xlsx"),
        (["template", "baru.xlsx", "--region", "99.99"], "33.07"),
        (["load", "x", "--store", "http://localhost"], "http://"),
        (["settings", "--config", "tidak-ada.toml"], "tidak-ada.toml"),
    ],
)
def test_wrong_usage(run: Runner, arguments: list[str], said: str) -> None:
    ran = run(*arguments)
    assert ran.code == 2
    assert said in ran.err
    assert ran.out == ""


def test_a_setting_that_is_none_names_the_closest(run: Runner, tmp_path: Path) -> None:
    config = tmp_path / "synergy.toml"
    config.write_text("[orphan]\nplaced_shar = 0.3\n", encoding="utf-8")
    ran = run("settings", "--config", config)
    assert ran.code == 2
    assert "placed_shar" in ran.err
    assert "placed_share" in ran.err
    config.write_text("[orphan]\nplaced_share = 'banyak'\n", encoding="utf-8")
    assert "banyak" in run("settings", "--config", config).err
    config.write_text("[orphan]\nplaced_share = 0.3\n", encoding="utf-8")
    assert "0,3" in run("settings", "--config", config).out


def test_nothing_loaded_yet(run: Runner) -> None:
    for arguments in (["analyze"], ["query", "quick-wins"]):
        ran = run(*arguments)
        assert ran.code == 1
        assert "synergy load" in ran.err


def test_several_regions_are_asked_for(run: Runner, small: Path) -> None:
    for region in ("33.07", "32.04"):
        assert run("load", small, "--region", region).code == 0
    ran = run("analyze")
    assert ran.code == 2
    assert "33.07" in ran.err
    assert "32.04" in ran.err
    assert run("analyze", "--region", "32.04").code == 0
    assert run("analyze", "--region", "11.01").code == 2


def test_a_template_is_never_written_over(run: Runner, small: Path) -> None:
    before = small.read_bytes()
    assert run("template", small).code == 2
    assert small.read_bytes() == before


# -- output and store --------------------------------------------------------------------------


def test_a_folder_of_the_users_own_is_not_replaced(
    run: Runner, small: Path, tmp_path: Path
) -> None:
    mine = tmp_path / "dokumen"
    mine.mkdir()
    (mine / "surat.txt").write_text("penting", encoding="utf-8")
    ran = run("analyze", small, "--out", mine)
    assert ran.code == 1
    assert "dokumen" in ran.err
    assert everything(mine) == {"surat.txt": b"penting"}
    # It is refused before anything is stored.
    assert not (tmp_path / "synergy-store").exists()


@pytest.mark.parametrize("out", [".", "..", "/", "rencana.xlsx", "rencana.xlsx/x", "x" * 300])
def test_a_folder_that_can_not_be_swapped(
    run: Runner, small: Path, tmp_path: Path, out: str
) -> None:
    before = everything(tmp_path)
    for arguments in (["analyze", small], ["demo"]):
        ran = run(*arguments, "--out", out)
        assert ran.code == 1
        assert out[:50] in ran.err  # long names are shown shortened
        assert "kesalahan di dalam program" not in ran.err
        # It is refused before anything is stored, and nothing stays beside it.
        assert everything(tmp_path) == before


def test_a_demo_plan_that_somebody_edited_is_kept(run: Runner, tmp_path: Path) -> None:
    assert run("demo").code == 0
    plan = tmp_path / "synergy-demo" / "wonosobo.xlsx"
    shipped = plan.read_bytes()
    plan.write_bytes(b"edited")
    assert run("demo").code == 0
    assert plan.read_bytes() == shipped
    assert plan.with_name("wonosobo.bak.xlsx").read_bytes() == b"edited"
    assert sorted(p.name for p in tmp_path.iterdir()) == ["synergy-demo", "synergy-demo-store"]


def test_a_damaged_region_hinders_no_other(run: Runner, small: Path, tmp_path: Path) -> None:
    for region in ("33.07", "32.04"):
        assert run("load", small, "--region", region).code == 0
    pointer = tmp_path / "synergy-store" / "regions" / "33.07" / "current.json"
    pointer.write_bytes(b"{")
    assert run("analyze").code == 0
    ran = run("analyze", "--region", "33.07")
    assert ran.code == 1
    assert "33.07" in ran.err
    assert "synergy load" in ran.err
    assert run("load", small, "--region", "33.07").code == 0
    assert run("analyze", "--region", "33.07").code == 0


def test_a_stray_cell_far_out(refused: Refused, tmp_path: Path) -> None:
    import openpyxl

    path = workbook(tmp_path / "jauh.xlsx", opd=OPDS, program=PROGRAMS)
    book = openpyxl.load_workbook(path)
    book["program"]["XFD1048576"] = "x"
    book.save(path)
    refused(path, "XFD1048576", "200.000 baris")


def test_an_output_that_another_run_is_writing(
    run: Runner, small: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from synergy import output

    assert run("analyze", small).code == 0
    before = everything(tmp_path / "synergy-out")
    monkeypatch.setattr(output, "_WAIT_SECONDS", 0.2)
    with output._locked(tmp_path / "synergy-out"):
        ran = run("analyze", small)
    assert ran.code == 1
    assert "sedang ditulis" in ran.err
    assert everything(tmp_path / "synergy-out") == before


def test_a_swap_that_was_cut_is_mended(run: Runner, small: Path, tmp_path: Path) -> None:
    assert run("analyze", small).code == 0
    out = tmp_path / "synergy-out"
    (out / "catatan.txt").write_text("milik saya", encoding="utf-8")
    out.rename(tmp_path / ".synergy-out.synergy-old")
    staged = tmp_path / ".synergy-out.synergy-new-12345"
    staged.mkdir()
    (staged / "index.html").write_text("separuh", encoding="utf-8")
    assert run("analyze").code == 0
    assert (out / "catatan.txt").read_text(encoding="utf-8") == "milik saya"
    assert (out / "index.html").read_text(encoding="utf-8") != "separuh"
    assert [p.name for p in tmp_path.iterdir() if p.name.startswith(".synergy-out")] == []


def test_what_somebody_typed_into_the_findings_is_kept(
    run: Runner, small: Path, tmp_path: Path
) -> None:
    import openpyxl

    rows = [*PROGRAMS, ["p2", "Tanpa pengampu", "", "2020", "2021", "5"]]
    plan = workbook(tmp_path / "r2.xlsx", opd=OPDS, program=rows)
    assert run("analyze", plan).code == 0
    findings = tmp_path / "synergy-out" / "findings.xlsx"
    book = openpyxl.load_workbook(findings)
    sheet = next(s for s in book if any(c.value == "Tindak lanjut" for c in s[1]))
    column = next(c.column for c in sheet[1] if c.value == "Tindak lanjut")
    sheet.cell(2, column).value = "Rapat 3 Desember"
    book.save(findings)
    typed = findings.read_bytes()
    assert run("analyze").code == 0
    assert (tmp_path / "synergy-out" / "findings.bak.xlsx").read_bytes() == typed
    again = openpyxl.load_workbook(findings)[sheet.title]
    assert again.cell(2, column).value == "Rapat 3 Desember"
    # It stays in later runs, too, when nobody has typed anything new.
    assert run("analyze").code == 0
    assert openpyxl.load_workbook(findings)[sheet.title].cell(2, column).value == "Rapat 3 Desember"


def test_a_store_folder_of_the_users_own(run: Runner, small: Path, tmp_path: Path) -> None:
    mine = tmp_path / "dokumen"
    mine.mkdir()
    (mine / "surat.txt").write_text("penting", encoding="utf-8")
    ran = run("load", small, "--store", mine)
    assert ran.code == 1
    assert everything(mine) == {"surat.txt": b"penting"}


def test_output_that_is_read_only_partly_goes_to_a_closed_pipe_quietly(
    small: Path, tmp_path: Path
) -> None:
    environment = {**os.environ, "SYNERGY_STORE": str(tmp_path / "s")}
    command = f'"{sys.executable}" -m synergy rules | head -1'
    done = subprocess.run(command, shell=True, capture_output=True, text=True, env=environment)
    assert "Traceback" not in done.stderr
