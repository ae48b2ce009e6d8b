"""``kill -9`` of ``analyze`` at random moments: the output is the old or the new one, whole."""

from __future__ import annotations

import hashlib
import json
import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

from synergy.output import MARKER
from tests.cli.running import OPDS, PROGRAMS, workbook

TIMES = 30


def whole(folder: Path) -> str:
    """Return the name of the plan that `folder` shows, once every file in it is as written."""
    manifest = json.loads((folder / MARKER).read_text(encoding="utf-8"))["files"]
    for name, digest in manifest.items():
        assert hashlib.sha256((folder / name).read_bytes()).hexdigest() == digest
    document = json.loads((folder / "findings.json").read_text(encoding="utf-8"))
    name = str(document["plan"]["name"])
    assert name in (folder / "index.html").read_text(encoding="utf-8")
    return name


@pytest.mark.slow
def test_a_killed_analysis_leaves_the_old_or_the_new_output(tmp_path: Path) -> None:
    plans = [
        workbook(
            tmp_path / f"{name}.xlsx",
            opd=OPDS,
            program=PROGRAMS,
            info=[["kunci", "nilai"], ["wilayah", "33.07"], ["nama", name]],
        )
        for name in ("Rencana Lama", "Rencana Baru")
    ]
    out = tmp_path / "out"

    def command(plan: Path) -> list[str]:
        places = ["--out", str(out), "--store", str(tmp_path / "store")]
        return [sys.executable, "-m", "synergy", "analyze", str(plan), *places]

    begun = time.monotonic()
    subprocess.run(command(plans[0]), check=True, capture_output=True)
    lasts = time.monotonic() - begun
    dice = random.Random(7)
    killed = 0
    for attempt in range(TIMES):
        process = subprocess.Popen(
            command(plans[attempt % 2]), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        time.sleep(dice.uniform(0.2, 1.0) * lasts)
        process.kill()
        killed += process.wait() != 0
        # Between the two renames of a swap the old output stands under its other name.
        shown = out if out.exists() else tmp_path / ".out.synergy-old"
        assert whole(shown) in ("Rencana Lama", "Rencana Baru")
    assert killed > TIMES / 3
    subprocess.run(command(plans[1]), check=True, capture_output=True)
    assert whole(out) == "Rencana Baru"
    assert [p.name for p in tmp_path.iterdir() if p.name.startswith(".out")] == []
