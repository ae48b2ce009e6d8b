"""`synergy explain`: a rule, and one finding in full."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from synergy import rules
from synergy.cli import explaining
from synergy.words import LANGUAGES
from tests.cli.running import OPDS, Runner, workbook


@pytest.fixture
def stored(run: Runner, tmp_path: Path) -> list[dict[str, object]]:
    """The findings of a small plan in the store of this folder."""
    programs = [
        ["id", "nama", "opd pengampu", "mulai", "anggaran"],
        ["p1", "Posyandu", "Dinkes", "2020", "1.000.000"],
        ["p2", "Data Terpadu", "", "2020", "2.000.000"],
    ]
    plan = workbook(tmp_path / "rencana.xlsx", opd=OPDS, program=programs)
    assert run("analyze", plan, "--out", tmp_path / "out").code == 0
    found: list[dict[str, object]] = json.loads((tmp_path / "out/findings.json").read_text())[
        "findings"
    ]
    return found


def unowned(stored: list[dict[str, object]]) -> str:
    return next(str(f["id"]) for f in stored if f["rule"] == "orphan/unowned-program")


def test_a_finding_is_explained_in_full(run: Runner, stored: list[dict[str, object]]) -> None:
    told = run("explain", unowned(stored))
    assert told.code == 0
    titles = ("Hitungannya", "Buktinya", "Baris sumber", "Kapan temuan ini hilang")
    places = [told.out.index(f"\n{title}\n") for title in (*titles, "Kapan bisa keliru")]
    assert places == sorted(places)
    assert "kolom “opd pengampu” program ini (rencana.xlsx, lembar program, baris 3)" in told.out
    assert "  rencana.xlsx, lembar program, baris 3\n" in told.out
    assert "RACI" in told.out


def test_in_english_and_with_other_settings(run: Runner, stored: list[dict[str, object]]) -> None:
    Path("synergy.toml").write_text("[orphan]\ntop_budget_share = 0.25\n", encoding="utf-8")
    told = run("explain", unowned(stored), "--lang", "en", "--config", "synergy.toml")
    assert told.code == 0
    assert "among the largest 25%" in told.out
    assert "What would make it go away" in told.out


def test_as_json(run: Runner, stored: list[dict[str, object]]) -> None:
    document = json.loads(run("explain", unowned(stored), "--format", "json").out)
    assert document["id"] == unowned(stored)
    assert document["rows"][0]["rows"] == [3]
    assert document["waterfall"]["total"] == pytest.approx(1 / 3)
    told = json.loads(run("explain", "unowned-program", "--format", "json", "--lang", "en").out)
    assert told["id"] == "orphan/unowned-program"
    assert told["settings"] == ["orphan.top_budget_share"]


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("rule", rules.RULES, ids=[r.id for r in rules.RULES])
def test_every_rule_is_explained(run: Runner, rule: rules.Rule, lang: str) -> None:
    told = run("explain", rule.id, "--lang", lang)
    assert told.code == 0
    for setting in rule.settings:
        assert setting in told.out


def test_lines_break_between_names(
    run: Runner, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("COLUMNS", "40")
    rule = rules.BY_ID["coordination/missing-coordination"]
    capsys.readouterr()
    monkeypatch.setattr("sys.stdout.isatty", lambda: True)
    explaining.rule(rule, "text", "id")
    out = capsys.readouterr().out
    assert max(map(len, out.splitlines())) <= 41
    for setting in rule.settings:
        assert setting in out
