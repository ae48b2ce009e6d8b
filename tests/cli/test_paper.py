"""`synergy paper`: drafts on one finding, and an office's own templates."""

from __future__ import annotations

import json
from pathlib import Path

import docx
import pytest

from tests.cli.running import OPDS, Runner, workbook

PROGRAMS = [
    ["id", "nama", "opd pengampu", "mulai", "anggaran"],
    ["p1", "Data Terpadu & Peta <Desa>", "", "2020", "2.000.000"],
]


@pytest.fixture
def finding(run: Runner, tmp_path: Path) -> str:
    """The id of a finding of a small plan in the store of this folder."""
    plan = workbook(tmp_path / "rencana.xlsx", opd=OPDS, program=PROGRAMS)
    assert run("analyze", plan, "--out", tmp_path / "out").code == 0
    found = json.loads((tmp_path / "out/findings.json").read_text(encoding="utf-8"))["findings"]
    return next(str(f["id"]) for f in found if f["rule"] == "orphan/unowned-program")


def words_of(path: Path) -> str:
    return "\n".join(p.text for p in docx.Document(str(path)).paragraphs)


def test_a_draft_is_written_and_one_that_was_changed_is_kept(run: Runner, finding: str) -> None:
    told = run("paper", finding)
    path = Path("naskah") / f"telaahan-staf-{finding.partition('/')[2]}.docx"
    assert told.code == 0
    assert str(path) in told.out
    assert "Data Terpadu & Peta <Desa>" in words_of(path)
    assert [p.name for p in Path("naskah").iterdir()] == [path.name]

    again = run("paper", finding)
    assert "bak" not in again.out
    assert len(list(Path("naskah").iterdir())) == 1

    path.write_bytes(b"edited")
    other = Path("naskah/catatan.txt")
    other.write_text("milik kantor")
    for number, mark in enumerate((".bak", ".bak-2")):
        path.write_bytes(b"edited %d" % number)
        told = run("paper", finding)
        kept = path.with_name(f"{path.stem}{mark}.docx")
        assert kept.name in told.out
        assert kept.read_bytes() == b"edited %d" % number
        assert "Data Terpadu" in words_of(path)
    assert other.read_text() == "milik kantor"


def test_an_offices_own_template(run: Runner, finding: str) -> None:
    told = run("template", "telaahan-staf.docx")
    assert told.code == 0
    assert "--template telaahan-staf.docx" in told.out
    template = docx.Document("telaahan-staf.docx")
    template.add_paragraph("Catatan kantor: {{ saran }}")
    template.save("nota-kantor.docx")
    told = run("paper", finding, "--template", "nota-kantor.docx", "--out", "surat", "--lang", "en")
    assert told.code == 0
    (path,) = Path("surat").iterdir()
    assert path.name == f"nota-kantor-{finding.partition('/')[2]}.docx"
    assert "Catatan kantor: " in words_of(path)
    assert "{{" not in words_of(path)


def test_a_template_that_does_not_fit_is_refused_by_name(run: Runner, finding: str) -> None:
    document = docx.Document()
    document.add_paragraph("{{ nomor_surat }}")
    document.save("salah.docx")
    Path("bukan.docx").write_text("bukan dokumen")
    for name, said in (("salah", "nomor_surat"), ("bukan", "Word"), ("tiada", "tidak dapat")):
        told = run("paper", finding, "--template", f"{name}.docx")
        assert told.code == 2
        assert f"{name}.docx" in told.err
        assert said in told.err
    assert not Path("naskah").exists()


def test_wrong_use_is_told(run: Runner, finding: str) -> None:
    assert "adalah aturan" in run("paper", "unowned-program").err
    near = run("paper", finding[:-1] + "x")
    assert near.code == 2
    assert finding in near.err
    assert "Temuan yang mana" in run("paper").err
    wrong = run("template", "surat.docx")
    assert wrong.code == 2
    assert "undangan-rapat.docx" in wrong.err
    run("template", "lampiran-sk.docx")
    assert "sudah ada" in run("template", "lampiran-sk.docx").err
    Path("berkas").write_text("x")
    taken = run("paper", finding, "--out", "berkas")
    assert taken.code == 1
    assert Path("berkas").read_text() == "x"
