"""A real budget list of eight OPDs, three levels, with codes that repeat (skipped without it)."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest

import synergy
from tests.cli.running import Runner, csv_folder

DATA = Path(synergy.__file__).parents[2] / "shared" / "data" / "dev_sample"
LEVELS = (
    ("bandung_program.csv", "kode_program", "nama_program", "program"),
    ("bandung_kegiatan.csv", "kode_kegiatan", "nama_kegiatan", "kegiatan"),
    ("bandung_sub_kegiatan.csv", "kode_subkegiatan", "nama_subkegiatan", "sub kegiatan"),
)

pytestmark = pytest.mark.skipif(not DATA.is_dir(), reason="needs ../shared/data/dev_sample")


def rows(file: str) -> list[dict[str, str]]:
    with (DATA / file).open(encoding="utf-8", newline="") as opened:
        return list(csv.DictReader(opened))


def plan(folder: Path, without_lead: str) -> Path:
    """Put the list into the contract's form; one OPD's rows name no lead."""
    names = {r["kd_satker"]: r["nama_satker"] for r in rows("bandung_opd.csv")}
    programs = [
        [
            *(r[code], r[name], kind),
            "" if r["kd_satker"] == without_lead else names[r["kd_satker"]],
            r["pagu_rp"],
        ]
        for file, code, name, kind in LEVELS
        for r in rows(file)
    ]
    return csv_folder(
        folder,
        opd=[["id", "nama"], *([id, name] for id, name in names.items())],
        program=[["kode", "nama", "jenis", "opd pengampu", "pagu"], *programs],
    )


def test_it_loads_and_unowned_findings_count_top_rows(run: Runner, tmp_path: Path) -> None:
    opd = "361176"  # Diskominfo
    folder = plan(tmp_path / "bandung", without_lead=opd)
    ran = run("analyze", folder, "--region", "32.04")
    assert ran.code == 0, ran.err
    findings = json.loads((tmp_path / "synergy-out" / "findings.json").read_text(encoding="utf-8"))
    assert not [p for p in findings["problems"] if p["severity"] == "error"]
    own = [r for r in rows("bandung_program.csv") if r["kd_satker"] == opd]
    unowned = [f for f in findings["findings"] if f["rule"] == "orphan/unowned-program"]
    assert len(unowned) == len(own) > 0
    assert {f["subjects"][0]["name"] for f in unowned} == {r["nama_program"] for r in own}
    kinds = run("query", "--file", _levels(tmp_path), "--format", "json")
    counts = {row["kind"]: (row["n"], row["top"]) for row in json.loads(kinds.out)}
    assert sum(n for n, _ in counts.values()) == 701
    # Every kegiatan and sub kegiatan finds its row above by its code.
    assert counts["program"][1] == counts["program"][0] == 60
    assert counts["kegiatan"][1] == counts["sub kegiatan"][1] == 0


def _levels(folder: Path) -> Path:
    path = folder / "levels.cypher"
    path.write_text(
        "MATCH (p:Program {plan: $plan}) "
        "RETURN p.kind AS kind, count(*) AS n, "
        "sum(CASE WHEN EXISTS { MATCH (p)-[:WITHIN]->(:Program) } THEN 0 ELSE 1 END) AS top",
        encoding="utf-8",
    )
    return path
