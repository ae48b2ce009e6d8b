from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.running import OPDS, PROGRAMS, Runner, workbook


@pytest.fixture
def run(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> Runner:
    """A command line in an empty folder, with no settings from outside."""
    monkeypatch.chdir(tmp_path)
    for name in ("SYNERGY_STORE", "SYNERGY_LANG"):
        monkeypatch.delenv(name, raising=False)
    return Runner(capsys)


@pytest.fixture
def small(tmp_path: Path) -> Path:
    """A small plan that is in order."""
    return workbook(tmp_path / "rencana.xlsx", opd=OPDS, program=PROGRAMS)
