"""Whether the true lead is among those suggested, for programs whose lead is hidden.

Run: ``python -m benchmarks.owners [PLAN …]``; the demo plan if none is named. Each program that one
OPD leads is asked about as if nobody did: who leads it is never among what speaks for an OPD.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator

from synergy import graph
from synergy.measures import Measures
from synergy.measures.portfolio import Row
from synergy.plan import read_plan
from synergy.settings import Settings
from synergy.workflow import demo_plan


def main(paths: list[str]) -> None:
    """Print a row a plan."""
    print("| plan | programs asked about | OPDs | first | among three | by chance among three |")
    print("| --- | ---: | ---: | ---: | ---: | ---: |")
    for path in paths:
        print(_row(path))
    if not paths:
        with demo_plan() as demo:
            print(_row(str(demo)))


def _row(path: str) -> str:
    measures = Measures(graph.build(read_plan(path, region="00.00").content), Settings())
    asked = list(_led(measures))
    places = [_place(measures, row) for row in asked]
    opds = len({row.opds[0] for row in asked})
    first, three = (sum(p <= most for p in places) / len(asked) for most in (1, 3))
    name = path.rpartition("/")[2]
    return f"| {name} | {len(asked)} | {opds} | {first:.0%} | {three:.0%} | {3 / opds:.0%} |"


def _led(measures: Measures) -> Iterator[Row]:
    """Yield the rows whose lead can be told from elsewhere: it leads another row too."""
    rows = measures.portfolio.rows.values()
    led = [opd for row in rows for opd in row.opds]
    yield from (row for row in rows if len(row.opds) == 1 and led.count(row.opds[0]) > 1)


def _place(measures: Measures, row: Row) -> int:
    found = [c.opd for c in measures.owners.candidates(row, 3)]
    return found.index(row.opds[0]) + 1 if row.opds[0] in found else 4


if __name__ == "__main__":
    main(sys.argv[1:])
