"""Programs that need another one which comes too late for them."""

from __future__ import annotations

from collections.abc import Iterator

from synergy.findings import Finding, NotComputed
from synergy.measures import Measures
from synergy.measures.citations import names, sources, subjects
from synergy.measures.relations import Edge
from synergy.measures.timing import date_of, months_after
from synergy.settings import Settings

# What comes when: of the prerequisite, of the program that needs it; gravest first.
_CASES = (
    ("starts-after-end", "high", "start", "end"),
    ("starts-after-start", "medium", "start", "start"),
    ("ends-after-end", "low", "end", "end"),
)
_VERY_LATE = 24  # months from which on later is no worse


def find(measures: Measures, settings: Settings) -> Iterator[Finding | NotComputed]:
    """Yield stated dependencies whose dates contradict their order.

    Dates are compared at the coarser precision; a comparison that lacks a date says nothing. A
    program and a part of it are not compared: a part ends before the whole does. Of two programs
    that need each other the graver contradiction is said.
    """
    portfolio = measures.portfolio
    late: dict[tuple[str, str], tuple[int, int, Edge]] = {}
    for edge in measures.precedence.stated:
        if edge.start in portfolio.above(edge.end) or edge.end in portfolio.above(edge.start):
            continue
        if (found := _lateness(measures, edge)) is not None:
            late[edge.start, edge.end] = (*found, edge)
    for (program, needed), (case, months, edge) in late.items():
        other = late.get((needed, program))
        if other is None or (case, -months, program) < (other[0], -other[1], needed):
            yield _finding(measures, edge, case, months)


def _lateness(measures: Measures, edge: Edge) -> tuple[int, int] | None:
    """Return the first case that fits, and by how many months."""
    program, needed = measures.graph.nodes[edge.start], measures.graph.nodes[edge.end]
    for number, (_, _, of_needed, of_program) in enumerate(_CASES):
        later, earlier = date_of(needed, of_needed), date_of(program, of_program)
        months = months_after(later, earlier) if later and earlier else None
        if months is not None:
            return number, months
    return None


def _finding(measures: Measures, edge: Edge, case: int, months: int) -> Finding:
    nodes, keys = measures.graph.nodes, (edge.start, edge.end)
    program, needed = nodes[edge.start], nodes[edge.end]
    leads = {lead for key in keys for lead in measures.portfolio.row(key).leads}
    name, severity, _, _ = _CASES[case]
    return Finding(
        "coordination/late-prerequisite",
        severity,
        min(months / _VERY_LATE, 1),
        measures.region,
        keys,
        subjects(measures.graph, keys),
        {
            "cause": name,
            "start": date_of(program, "start"),
            "end": date_of(program, "end"),
            "prerequisite_start": date_of(needed, "start"),
            "prerequisite_end": date_of(needed, "end"),
            "months": months,
            "leads": names(measures.graph, sorted(leads)),
        },
        sources(edge.data, program, needed),
    )
