"""What `synergy analyze` costs, from a workbook to the finished output, at several sizes.

Beside it, in the same run, the named peer on the part of the work that both do: taking all
cells out of the same workbook, with ``pandas.read_excel`` (openpyxl).
Run: ``python -m benchmarks.analyze``.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

from benchmarks import plans

SIZES = (1_000, 5_000, 10_000, 20_000)
_HEADS = (
    *("programs", "relations", "analyze, CPU s", "peak MB", "µs a program"),
    *("read_plan, CPU s", "cells, CPU s", "pandas.read_excel, CPU s", "ratio"),
)
_PEER = (
    "import sys, pandas; "
    "pandas.read_excel(sys.argv[1], sheet_name=None, dtype=str, engine='openpyxl')"
)
_CELLS = (
    "import sys, pathlib; from synergy.plan import files; files.grids(pathlib.Path(sys.argv[1]))"
)
_READ = "import sys; from synergy.plan import read_plan; read_plan(sys.argv[1])"


def cost(arguments: list[str]) -> tuple[float, float]:
    """Run a command in a process of its own; return its CPU seconds and its peak in MB."""
    process = subprocess.Popen(arguments, stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    if status:
        raise SystemExit(f"failed: {' '.join(arguments)}")
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def main() -> None:
    """Print the table."""
    print(f"| {' | '.join(_HEADS)} |")
    print("|" + " ---: |" * len(_HEADS))
    for size in SIZES:
        with tempfile.TemporaryDirectory() as folder:
            print(_row(size, Path(folder)), flush=True)


def _row(size: int, folder: Path) -> str:
    from synergy.plan import read_plan

    book = folder / "plan.xlsx"
    plans.write(book, size)
    relations = read_plan(book).content.relation_count
    whole, peak = cost(
        [
            *(sys.executable, "-m", "synergy", "analyze", str(book)),
            *("--store", str(folder / "store"), "--out", str(folder / "out")),
        ]
    )
    read, _ = cost([sys.executable, "-c", _READ, str(book)])
    cells, _ = cost([sys.executable, "-c", _CELLS, str(book)])
    peer, _ = cost([sys.executable, "-c", _PEER, str(book)])
    return (
        f"| {size:,} | {relations:,} | {whole:.1f} | {peak:.0f} | {whole / size * 1e6:.0f} "
        f"| {read:.1f} | {cells:.1f} | {peer:.1f} | {peer / cells:.1f} |"
    )


if __name__ == "__main__":
    main()
