"""Programs that wait for one another in a circle."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from synergy.findings import Finding, NotComputed
from synergy.measures import Measures
from synergy.measures.citations import names, sources, subjects
from synergy.settings import Settings


def find(measures: Measures, settings: Settings) -> Iterator[Finding | NotComputed]:
    """Yield each strongly connected component as its shortest cycle through its smallest key.

    A program that is stated to need itself is a circle of one, and medium.
    """
    precedence = measures.precedence
    in_circle = set()
    for circle in precedence.circles:
        in_circle |= set(circle)
        cycle = precedence.shortest_cycle(circle)
        stated = [
            edge.data
            for start, end in zip(cycle, [*cycle[1:], cycle[0]], strict=True)
            for edge in precedence.graph.edges[start, end]["stated"]
        ]
        yield _finding(measures, cycle, circle, stated)
    alone: defaultdict[str, list[Mapping[str, Any]]] = defaultdict(list)
    for edge in precedence.self_dependent:
        if measures.portfolio.row_of[edge.start] not in in_circle:
            alone[edge.start].append(edge.data)
    for program, stated in sorted(alone.items()):
        yield _finding(measures, [program], (program,), stated)


def _finding(
    measures: Measures,
    cycle: Sequence[str],
    circle: tuple[str, ...],
    stated: Sequence[Mapping[str, Any]],
) -> Finding:
    leads = sorted({lead for key in circle for lead in measures.portfolio.row(key).leads})
    return Finding(
        "coordination/dependency-cycle",
        "high" if len(circle) > 1 and len(leads) > 1 else "medium",
        1 - 1 / len(circle),
        measures.region,
        (min(circle),),
        subjects(measures.graph, cycle),
        {"length": len(cycle), "size": len(circle), "leads": names(measures.graph, leads)},
        sources(*stated),
    )
